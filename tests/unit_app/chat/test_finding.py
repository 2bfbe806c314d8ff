"""Finding in the conversation that is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.chat.found_words import FoundWords
from app.chat.page import ChatPage
from core.protocol import FindInConversation, FoundInConversation, ListMessages, RequestId, TurnFinished
from core.records import FoundMessage, FoundWord, MessageId, TurnStats
from tests.unit_app.chat.factories import ELSEWHERE, HERE, listed, reply, said, turns
from tests.unit_app.fake_client import FakeClient

Show = Callable[..., None]


def found(*places: tuple[int, int], words: tuple[str, ...] = ("apple",)) -> FoundInConversation:
    return FoundInConversation(
        request_id=RequestId(0),
        conversation_id=HERE,
        messages=tuple(FoundMessage(message_id=MessageId(number), places=count) for number, count in places),
        words=tuple(FoundWord(text=word) for word in words),
    )


MESSAGES = (
    said(1, "An apple?"),
    reply(2, "Yes, an **apple**.\n\n```\napple = 1\n```\n\nPineapple isn't one."),
    said(3, "No pears"),
    reply(4, "apple 🍎 apple"),
)
PLACES = ((1, 1), (2, 2), (4, 2))


@pytest.fixture
def finding(qtbot: QtBot, page: ChatPage, show: Show, client: FakeClient) -> ChatPage:
    show(*MESSAGES)
    page.begin_finding()
    qtbot.keyClicks(page.find_bar.field, "apple")
    qtbot.waitUntil(lambda: bool(client.unanswered(FindInConversation)))
    client.answer(found(*PLACES), FindInConversation)
    return page


def marks(page: ChatPage) -> list[int]:
    """How many words are marked in each message."""
    return [sum(len(view.marked) for view in row.views) for row in page.view.rows]


def test_all_places_are_marked_and_counted(finding: ChatPage, client: FakeClient) -> None:
    asked = client.last(FindInConversation)
    assert (asked.conversation_id, asked.query) == (HERE, "apple")
    assert marks(finding) == [1, 2, 0, 2]
    assert finding.find_bar.count_words == "5 of 5", "the newest first, where one reads"
    finding.grab()


def test_from_place_to_place_and_round(qtbot: QtBot, finding: ChatPage) -> None:
    field = finding.find_bar.field
    for expected in ("1 of 5", "2 of 5"):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert finding.find_bar.count_words == expected
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finding.find_bar.count_words == "1 of 5"
    finding.find_next(-1)
    assert finding.find_bar.count_words == "5 of 5"


def test_escape_closes_and_takes_the_marks_away(qtbot: QtBot, finding: ChatPage) -> None:
    qtbot.keyClick(finding.find_bar.field, Qt.Key.Key_Escape)
    assert not finding.find_bar.isVisible()
    assert marks(finding) == [0, 0, 0, 0]


def test_nothing_found_is_said(qtbot: QtBot, finding: ChatPage, client: FakeClient) -> None:
    qtbot.keyClicks(finding.find_bar.field, "s")
    qtbot.waitUntil(lambda: bool(client.unanswered(FindInConversation)))
    client.answer(found(words=()), FindInConversation)
    assert finding.find_bar.count_words == "Not found"
    assert marks(finding) == [0, 0, 0, 0]
    finding.find_next(1)
    assert finding.find_bar.count_words == "Not found"


def test_another_conversation_ends_it(qtbot: QtBot, finding: ChatPage, client: FakeClient) -> None:
    finding.show_conversation(ELSEWHERE)
    client.answer(listed(*turns(2), number=ELSEWHERE), ListMessages)
    qtbot.waitUntil(lambda: finding.view.all_built)
    assert not finding.find_bar.isVisible()
    assert marks(finding) == [0, 0]


def test_a_reply_that_came_meanwhile_is_looked_at(qtbot: QtBot, finding: ChatPage, client: FakeClient) -> None:
    asked = len(client.all(FindInConversation))
    client.emit(TurnFinished(conversation_id=HERE, message_id=MessageId(4), stats=TurnStats()))
    qtbot.waitUntil(lambda: len(client.all(FindInConversation)) > asked)
    client.answer(found(*PLACES, (6, 1)), FindInConversation)
    assert finding.find_bar.count_words == "5 of 6", "the place stays"


def test_a_search_result_opens_with_its_words_marked(
    qtbot: QtBot, page: ChatPage, show: Show, client: FakeClient
) -> None:
    show(*turns(2), where=ELSEWHERE)
    page.show_found(HERE, MessageId(2), "apple")
    assert client.last(ListMessages).reach == 2
    client.answer(found(*PLACES), FindInConversation)
    client.answer(listed(*MESSAGES), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    assert page.find_bar.isVisible()
    assert page.find_bar.field.text() == "apple"
    assert page.find_bar.count_words == "2 of 5"
    assert marks(page) == [1, 2, 0, 2]


def test_a_place_that_is_not_listed_yet_is_fetched(
    qtbot: QtBot, page: ChatPage, show: Show, client: FakeClient
) -> None:
    show(*turns(4, first=101), more=True)
    page.begin_finding()
    qtbot.keyClicks(page.find_bar.field, "question")
    qtbot.waitUntil(lambda: bool(client.unanswered(FindInConversation)))
    client.answer(found((3, 1), (101, 1), words=("Question",)), FindInConversation)
    page.find_next(1)
    assert client.last(ListMessages).reach == 3
    client.answer(listed(*turns(4), *turns(4, first=101)), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    assert page.find_bar.count_words == "1 of 2"


def test_a_place_in_the_folded_part_of_a_message_unfolds_it(
    qtbot: QtBot, page: ChatPage, show: Show, client: FakeClient
) -> None:
    show(said(1, "word " * 3000 + "apple at the end"), reply(2))
    page.begin_finding()
    qtbot.keyClicks(page.find_bar.field, "apple")
    qtbot.waitUntil(lambda: bool(client.unanswered(FindInConversation)))
    client.answer(found((1, 1)), FindInConversation)
    assert marks(page) == [1, 0]
    row = page.view.rows[0]
    viewport = page.view.viewport()
    (place,) = [
        view.mark_rect(0).translated(view.mapTo(viewport, view.rect().topLeft())) for view in row.views if view.marked
    ]
    assert 0 <= place.top() <= viewport.height()


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ((FoundWord(text="apple"),), "pineapple apple apples", [(10, 15), (16, 21)]),
        ((FoundWord(text="花", anywhere=True),), "白い花花", [(2, 3), (3, 4)]),
        ((FoundWord(text="apple"), FoundWord(text="apple pie")), "apple pie", [(0, 9)]),
        ((FoundWord(text="apple"),), "🍎 apple 🍎🍎 apple", [(3, 8), (14, 19)]),
        ((FoundWord(text="(a.b)", anywhere=True),), "x(a.b)", [(1, 6)]),
        ((), "apple", []),
    ],
)
def test_places_as_qt_counts(words: tuple[FoundWord, ...], text: str, places: list[tuple[int, int]]) -> None:
    assert FoundWords(words).places(text) == places
