"""Being asked whether a memory is still so, and seeing what was so on another day: through real clicks."""

from __future__ import annotations

from datetime import date, datetime

import msgspec
import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage, ViewName
from app.memory.review_choice import today
from core.protocol import (
    AnswerReview,
    CheckHealth,
    EditMemories,
    EverythingDeleted,
    HealthChecked,
    ListMemories,
    MemoriesSaved,
    MemoryChanged,
    ReplaceMemory,
    RequestId,
    ReviewShown,
    ShowReview,
    UndoMemories,
)
from core.records import Memory, MemoryEdit, MemoryKind, MemoryState, Review, ReviewAnswer, ReviewEvery
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_health_view import HEALTH
from tests.unit_app.memory.test_memories_page import CLARA, listed, memory

DUE = Review(on=date(2026, 5, 3), every=ReviewEvery.HALF_YEAR)
LISBON = msgspec.structs.replace(memory(4, "You live in Lisbon", MemoryKind.PLACE), review=DUE)
BANK, COAST = (
    memory(50, "You work at a bank", MemoryKind.WORK),
    memory(51, "You want to walk the coast", MemoryKind.PLAN),
)


def shown(memory: Memory | None = LISBON, waiting: int = 1) -> ReviewShown:
    return ReviewShown(request_id=RequestId(0), memory=memory, waiting=waiting)


def saved(*memories: Memory) -> MemoriesSaved:
    return MemoriesSaved(request_id=RequestId(0), memories=memories, operation=5)


@pytest.fixture
def page(client: FakeClient, page: MemoriesPage) -> MemoriesPage:
    page.resize(1016, 1400)
    client.answer(listed(CLARA, LISBON), ListMemories)
    client.answer(shown(), ShowReview)
    return page


@pytest.fixture
def health(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> MemoriesPage:
    qtbot.mouseClick(page.tabs[ViewName.HEALTH], Qt.MouseButton.LeftButton)
    client.answer(shown(waiting=3), ShowReview)
    changes = {"outdated": (BANK, COAST), "outdated_count": 2}
    client.answer(
        HealthChecked(request_id=RequestId(0), health=msgspec.structs.replace(HEALTH, **changes)), CheckHealth
    )
    return page


def click(qtbot: QtBot, page: MemoriesPage, words: str) -> None:
    row = page.health.review.row
    assert row is not None
    qtbot.mouseClick(row.buttons[words], Qt.MouseButton.LeftButton)


def select(qtbot: QtBot, page: MemoriesPage, *rows: int) -> None:
    for at, row in enumerate(rows):
        place = page.browse.list.visualRect(page.browse.model.index(row, 0)).center()
        keys = Qt.KeyboardModifier.ControlModifier if at else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(page.browse.list.viewport(), Qt.MouseButton.LeftButton, keys, place)


def pick(page: MemoriesPage, words: str) -> None:
    choice = page.detail.review.choice
    at = choice.findText(words)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


# --- the question of the day ------------------------------------------------------------------------------------


def test_one_quiet_sign_says_that_something_is_asked(client: FakeClient, page: MemoriesPage) -> None:
    assert page.tabs[ViewName.HEALTH].text() == "Health · 1"
    page.health.review.refresh()
    client.answer(shown(None, 0), ShowReview)
    assert page.tabs[ViewName.HEALTH].text() == "Health"


def test_it_is_asked_with_how_many_wait(health: MemoriesPage) -> None:
    told = health.health.shown_text
    assert "Is this still so?" in told
    assert "You live in Lisbon" in told
    assert "since 3 May 2026" in told
    assert "2 more wait; you are asked about one a day." in told


@pytest.mark.parametrize(
    ("words", "answer", "toast"),
    [
        ("Still so", ReviewAnswer.STILL_SO, "Still so: You live in Lisbon"),
        ("No longer", ReviewAnswer.NO_LONGER, "No longer true: You live in Lisbon"),
        ("Ask later", ReviewAnswer.LATER, "Asked again in 7 days: You live in Lisbon"),
        ("Don't ask again", ReviewAnswer.NEVER, "Not asked about again: You live in Lisbon"),
    ],
)
def test_every_answer_can_be_taken_back(
    qtbot: QtBot, client: FakeClient, health: MemoriesPage, words: str, answer: ReviewAnswer, toast: str
) -> None:
    click(qtbot, health, words)
    asked = client.last(AnswerReview)
    assert (asked.memory_id, asked.answer) == (LISBON.id, answer)
    with qtbot.waitSignal(health.toast_requested) as told:
        client.answer(saved(LISBON), AnswerReview)
    assert told.args[0].text == toast
    assert told.args[0].text == toast
    undo = told.args[0].on_action
    assert undo is not None
    undo()
    assert client.last(UndoMemories).operation == 5

    client.emit(MemoryChanged(memory=msgspec.structs.replace(LISBON, review=None)))
    client.answer(shown(None, 0), ShowReview)
    assert not health.health.review.isVisible()
    client.emit(MemoryChanged(memory=LISBON))
    client.answer(shown(), ShowReview)
    assert health.health.review.isVisible(), "taken back, it is asked again"


def test_what_has_changed_takes_its_place(qtbot: QtBot, client: FakeClient, health: MemoriesPage) -> None:
    click(qtbot, health, "Changed…")
    row = health.health.review.row
    assert row is not None
    assert row.editor is not None
    assert not row.editor.save_button.isEnabled(), "it says the same"
    qtbot.keyClick(row.editor.field, Qt.Key.Key_Escape)
    assert row.buttons["Changed…"].isVisible()
    click(qtbot, health, "Changed…")
    editor = row.editor
    qtbot.keyClicks(editor.field, "You live in Porto")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    command = client.last(ReplaceMemory)
    assert (command.memory_id, command.text, command.kind) == (LISBON.id, "You live in Porto", MemoryKind.PLACE)


def test_nothing_is_left_of_it_when_everything_is_deleted(client: FakeClient, health: MemoriesPage) -> None:
    client.emit(EverythingDeleted())
    assert not health.health.review.isVisible()
    assert health.tabs[ViewName.HEALTH].text() == "Health"


def test_what_is_likely_outdated_is_offered(qtbot: QtBot, client: FakeClient, health: MemoriesPage) -> None:
    assert "2 may be so no longer" in health.health.shown_text
    bank, coast = health.health.outdated[BANK.id], health.health.outdated[COAST.id]
    qtbot.mouseClick(bank.buttons["Ask me in six months"], Qt.MouseButton.LeftButton)
    assert client.last(EditMemories).edit == MemoryEdit(review=Review.after(ReviewEvery.HALF_YEAR, today()))
    assert not bank.isVisible()
    qtbot.mouseClick(coast.buttons["No longer"], Qt.MouseButton.LeftButton)
    assert client.last(AnswerReview).memory_id == COAST.id


# --- when to ask ------------------------------------------------------------------------------------------------


def test_in_the_detail_it_says_when_and_can_be_changed(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    select(qtbot, page, 1)
    assert page.detail.review.choice.currentText() == "On 3 May 2026, then every six months"
    pick(page, "In a year")
    command = client.last(EditMemories)
    assert command.memory_ids == (LISBON.id,)
    assert command.edit == MemoryEdit(review=Review.after(ReviewEvery.YEAR, today()))
    pick(page, "Never")
    assert client.last(EditMemories).edit == MemoryEdit(review=None)


def test_on_a_day_of_ones_own(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    select(qtbot, page, 0)
    assert page.detail.review.choice.currentText() == "Never"
    assert not page.detail.review.day.isVisible()
    pick(page, "On a day…")
    assert not client.all(EditMemories)
    page.detail.review.day.setDate(QDate.currentDate().addDays(40))
    qtbot.mouseClick(page.detail.review.set_button, Qt.MouseButton.LeftButton)
    review = client.last(EditMemories).edit.review
    assert isinstance(review, Review)
    assert ((review.on - today()).days, review.every, review.days) == (40, ReviewEvery.OWN, 40)


def test_of_several_at_once(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    select(qtbot, page, 0, 1)
    assert page.detail.review.choice.currentIndex() == -1
    pick(page, "In three months")
    command = client.last(EditMemories)
    assert command.memory_ids == (CLARA.id, LISBON.id)
    assert command.edit == MemoryEdit(review=Review.after(ReviewEvery.QUARTER, today()))


def test_what_is_past_is_not_asked_about(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.detail.show_memory(msgspec.structs.replace(LISBON, valid_until=1_780_000_000.0, review=None))
    assert "ask whether" not in page.detail.shown_text.lower()


def test_the_list_of_those_that_are_asked_about(client: FakeClient, page: MemoriesPage) -> None:
    filters = page.browse.filters
    filters.actions_of(filters.show_)["Only those you are asked about"].trigger()
    assert client.last(ListMemories).filter.reviewed
    assert filters.show_.text() == "asked about"


# --- as of a day ------------------------------------------------------------------------------------------------


def test_as_of_a_day_with_a_way_back(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    filters, bar = page.browse.filters, page.browse.as_of_bar
    assert not bar.isVisible()
    filters.actions_of(filters.as_of)["As of six months ago"].trigger()
    assert bar.isVisible()
    assert filters.actions_of(filters.as_of)["As of six months ago"].isChecked()
    bar.field.setDate(QDate(2026, 3, 14))
    moment = client.last(ListMemories).filter.as_of
    assert moment == datetime(2026, 3, 14, 23, 59, 59).timestamp()
    assert filters.as_of.text() == "14 Mar 2026"
    client.answer(listed(msgspec.structs.replace(LISBON, valid_until=1_790_000_000.0)), ListMemories)
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
    assert client.last(ListMemories).filter.as_of is None
    assert not bar.isVisible()
    assert filters.as_of.text() == "As of…"


def test_the_bin_is_of_today(client: FakeClient, page: MemoriesPage) -> None:
    filters = page.browse.filters
    filters.actions_of(filters.as_of)["As of a year ago"].trigger()
    filters.actions_of(filters.show_)["In the bin"].trigger()
    wanted = client.last(ListMemories).filter
    assert (wanted.state, wanted.as_of) == (MemoryState.DELETED, None)
    assert not page.browse.as_of_bar.isVisible()
    filters.actions_of(filters.as_of)["As of a month ago"].trigger()
    wanted = client.last(ListMemories).filter
    assert wanted.state is MemoryState.ALL
    assert wanted.as_of is not None
