"""The sidebar's search beyond words: what means the same, memories, filters."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.projects.project_list import ProjectList
from app.sidebar.results_model import HitRole, MemoryRole, ResultsModel
from app.sidebar.search_filters import BetweenDialog, SearchFilters
from app.sidebar.sidebar import Sidebar
from app.style import Style
from core.protocol import (
    ConversationRemoved,
    ConversationsFound,
    Failed,
    ListMemories,
    MemoriesListed,
    MemoryRemoved,
    ProjectAdded,
    ProjectRemoved,
    RequestId,
    SearchConversations,
    SearchSimilar,
    SimilarFound,
)
from core.records import (
    EVERYTHING,
    MemoryFilter,
    MemoryId,
    MessageId,
    Problem,
    Project,
    ProjectId,
    Role,
    SearchFilter,
    SearchHit,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import CLARA
from tests.unit_app.test_conversations_model import TODAY, conversation

DINNER, PORTO, RUN = (
    conversation(1, 0, "Dinner with Clara"),
    conversation(2, 1, "Packing for Porto"),
    conversation(3, 20, "Run"),
)
TEA = Project(id=ProjectId(4), name="Tea & biscuits", created_at=1.0)
_ID = RequestId(0)


def hit(number: int, message: int | None = 5) -> SearchHit:
    found = (DINNER, PORTO, RUN)[number - 1]
    return SearchHit(
        conversation=found, message_id=None if message is None else MessageId(message), snippet="a \x02word\x03"
    )


@pytest.fixture
def sidebar(qtbot: QtBot, client: FakeClient, style: Style) -> Sidebar:
    sidebar = Sidebar(client, style, today=lambda: TODAY)
    qtbot.addWidget(sidebar)
    sidebar.resize(264, 700)
    sidebar.show()
    client.become_ready()
    QAbstractItemModelTester(sidebar.results.results, sidebar)
    return sidebar


def search(sidebar: Sidebar, client: FakeClient, words: str, *hits: SearchHit) -> None:
    sidebar.search_field.setText(words)
    sidebar.search_field.tell()
    client.answer(ConversationsFound(request_id=_ID, hits=hits), SearchConversations)


def further(qtbot: QtBot, client: FakeClient, similar: tuple[SearchHit, ...], *, memories: bool = True) -> None:
    qtbot.waitUntil(lambda: bool(client.unanswered(SearchSimilar)))
    client.answer(SimilarFound(request_id=_ID, hits=similar), SearchSimilar)
    if memories:
        client.answer(MemoriesListed(request_id=_ID, memories=(CLARA,), total=1), ListMemories)


def rows(sidebar: Sidebar) -> list[str]:
    model = sidebar.results.results
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_what_means_something_like_it_comes_below(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "supper", hit(1))
    assert rows(sidebar) == ["Dinner with Clara"]
    further(qtbot, client, (hit(2, 7), hit(1, 6)))
    assert rows(sidebar) == ["Dinner with Clara", "Similar", "Packing for Porto", "Memories", CLARA.text]
    sidebar.grab()  # draws all kinds of rows


def test_opening_a_similar_one_marks_no_words(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "supper", hit(1))
    further(qtbot, client, (hit(2, 7),))
    view = sidebar.results.findChildren(type(sidebar.results._view))[0]
    with qtbot.waitSignal(sidebar.message_found) as by_words:
        view.opened.emit(sidebar.results.results.index(0))
    assert by_words.args == [1, 5, "supper"]
    with qtbot.waitSignal(sidebar.message_found) as similar:
        view.opened.emit(sidebar.results.results.index(2))
    assert similar.args == [2, 7, ""]
    with qtbot.waitSignal(sidebar.memory_opened) as memory:
        view.opened.emit(sidebar.results.results.index(4))
    assert memory.args == [CLARA.id]


def test_the_keyboard_steps_over_the_names_of_sections(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "supper", hit(1))
    further(qtbot, client, (hit(2, 7),))
    sidebar.results.enter()
    view = sidebar.results._view
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "Packing for Porto"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == CLARA.text
    assert view.currentIndex().data(MemoryRole) == CLARA
    assert view.currentIndex().data(HitRole) is None


def test_what_was_typed_meanwhile_leaves_late_answers_out(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "supper", hit(1))
    qtbot.waitUntil(lambda: bool(client.unanswered(SearchSimilar)))
    search(sidebar, client, "suppers")
    client.answer(SimilarFound(request_id=_ID, hits=(hit(2),)), client.unanswered(SearchSimilar)[0])
    assert rows(sidebar) == []


def test_nothing_is_said_before_all_was_looked_at(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "zebra")
    assert "Looking further…" in shown(sidebar)
    further(qtbot, client, (), memories=False)
    assert "Looking further…" in shown(sidebar)
    client.answer(MemoriesListed(request_id=_ID, memories=(), total=0), ListMemories)
    assert "Nothing found" in shown(sidebar)


def test_a_search_by_meaning_that_failed_is_told(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "zebra", hit(1))
    qtbot.waitUntil(lambda: bool(client.unanswered(SearchSimilar)))
    problem = Problem(code="storage", what="The disk is gone.")
    with qtbot.waitSignal(sidebar.problem_requested):
        client.answer(Failed(request_id=_ID, problem=problem), SearchSimilar)
    assert rows(sidebar) == ["Dinner with Clara"]


def test_filters_go_with_the_search(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "supper", hit(1))
    filters = sidebar.results.filters
    assert filters.isVisible()
    filters.actions_of(filters.who)["You"].trigger()
    assert client.last(SearchConversations).filter == SearchFilter(role=Role.USER)
    client.answer(ConversationsFound(request_id=_ID, hits=(hit(2),)), SearchConversations)
    qtbot.waitUntil(lambda: bool(client.unanswered(SearchSimilar)))
    assert client.last(SearchSimilar).filter == SearchFilter(role=Role.USER)
    assert client.all(ListMemories) == [], "a memory is nobody's words"
    filters.actions_of(filters.when)["Last 7 days"].trigger()
    since = dt.datetime.combine(TODAY - dt.timedelta(days=7), dt.time()).timestamp()
    assert client.last(SearchConversations).filter == SearchFilter(role=Role.USER, since=since)
    assert filters.when.text() == "Last 7 days"
    sidebar.search_field.clear_now()
    assert filters.wanted == EVERYTHING, "the next search is over everything again"
    assert not filters.isVisible()


def test_one_project_alone_is_searched(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "supper", hit(1))
    filters = sidebar.results.filters
    assert not filters.where.isVisible(), "there are no projects"
    client.event.emit(ProjectAdded(project=TEA))
    assert filters.where.isVisible() and filters.where.text() == "Anywhere"
    filters.actions_of(filters.where)["Tea && biscuits"].trigger()
    assert client.last(SearchConversations).filter == SearchFilter(project_id=TEA.id)
    assert filters.where.text() == "Tea && biscuits" and filters.where.accessibleName().endswith("Tea & biscuits")
    assert [one.isChecked() for one in filters.where.menu().actions()] == [False, True]
    client.answer(ConversationsFound(request_id=_ID, hits=(hit(2),)), SearchConversations)
    qtbot.waitUntil(lambda: bool(client.unanswered(ListMemories)))
    assert client.last(ListMemories).filter == MemoryFilter(project_id=TEA.id), "what the project alone knows"
    # A project that goes narrows nothing any more.
    client.event.emit(ProjectRemoved(project_id=TEA.id))
    assert filters.wanted == EVERYTHING and not filters.where.isVisible()
    assert client.last(SearchConversations).filter == EVERYTHING


def test_a_time_between_two_days(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    filters = SearchFilters(style, ProjectList(client), today=lambda: TODAY)
    qtbot.addWidget(filters)
    dialog = BetweenDialog(style, SearchFilter(since=_day(2026, 3, 1), until=_day(2026, 3, 3)))
    qtbot.addWidget(dialog)
    assert dialog.since.moment == _day(2026, 3, 1)
    assert dialog.last_day_over == _day(2026, 3, 3), "the last day is searched to its end"
    filters.set_between(dialog.since.moment, dialog.last_day_over)
    assert filters.wanted == SearchFilter(since=_day(2026, 3, 1), until=_day(2026, 3, 3))
    assert "3/2/26" in filters.when.text()
    dialog.until.set_moment(_day(2026, 2, 1))
    assert not dialog.search_button.isEnabled()
    dialog.until.box.setChecked(False)
    assert dialog.search_button.isEnabled()
    assert dialog.last_day_over is None


def test_more_come_when_they_are_scrolled_to(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    many = tuple(
        SearchHit(conversation=conversation(number, 1, f"Talk {number}"), message_id=MessageId(1), snippet="x")
        for number in range(1, 81)
    )
    search(sidebar, client, "talk", *many[:50])
    bar = sidebar.results._view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert client.last(SearchConversations).limit == 200
    client.answer(ConversationsFound(request_id=_ID, hits=many), SearchConversations)
    assert len(rows(sidebar)) == 80
    bar.setValue(bar.maximum())
    assert len(client.all(SearchConversations)) == 2, "there are no more"


def test_what_is_deleted_goes_with_the_name_of_its_section(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    search(sidebar, client, "supper", hit(1))
    further(qtbot, client, (hit(2, 7),))
    client.emit(ConversationRemoved(conversation_id=PORTO.id))
    assert rows(sidebar) == ["Dinner with Clara", "Memories", CLARA.text]
    client.emit(MemoryRemoved(memory_id=MemoryId(CLARA.id), text=CLARA.text))
    assert rows(sidebar) == ["Dinner with Clara"]
    client.emit(ConversationRemoved(conversation_id=DINNER.id))
    assert rows(sidebar) == []


def test_the_model_keeps_its_rules(qtbot: QtBot) -> None:
    model = ResultsModel()
    QAbstractItemModelTester(model, model)
    model.set_hits([hit(1), hit(2)])
    model.add_similar([hit(2), hit(3)])
    model.add_hits([hit(1), hit(2)])
    model.add_memories([])
    assert [str(model.index(row).data()) for row in range(model.rowCount())] == [
        "Dinner with Clara",
        "Packing for Porto",
        "Similar",
        "Run",
    ]


def shown(sidebar: Sidebar) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in sidebar.findChildren(QLabel) if label.isVisible()]


def _day(year: int, month: int, day: int) -> float:
    return dt.datetime(year, month, day).timestamp()
