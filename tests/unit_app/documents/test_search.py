from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.documents.document_model import PAGE_SIZE
from app.documents.found import FIRST_PASSAGES, MOST_NAMED
from app.documents.marking import marked
from app.documents.page import DocumentsPage
from core.protocol import DocumentsRemoved, FindPassages, ListDocuments, PassagesFound, RequestId
from core.records import Document, DocumentId, DocumentPassage, DocumentStatus, Problem
from tests.unit_app.documents.library import CONTRACT, PASSAGES, document, listed, passage
from tests.unit_app.fake_client import FakeClient


def search(qtbot: QtBot, client: FakeClient, page: DocumentsPage, words: str) -> None:
    known = len(client.all(FindPassages))
    page.search_field.setFocus()
    page.search_field.clear()
    qtbot.keyClicks(page.search_field, words)
    qtbot.waitUntil(lambda: len(client.all(FindPassages)) > known)


def named(client: FakeClient, *documents: Document, total: int | None = None) -> None:
    asked = next(
        one
        for one in reversed(client.unanswered(ListDocuments))
        if isinstance(one, ListDocuments) and one.limit == MOST_NAMED
    )
    client.answer(listed(*documents, total=total), asked)


def passages(client: FakeClient, *found: DocumentPassage) -> None:
    client.answer(PassagesFound(request_id=RequestId(0), passages=found), FindPassages)


def rows(page: DocumentsPage) -> list[str]:
    model = page.found
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def click(qtbot: QtBot, page: DocumentsPage, row: int) -> None:
    place = page.found_list.visualRect(page.found.index(row)).center()
    qtbot.mouseClick(page.found_list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_names_and_passages_by_document_best_first(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "term of notice")
    asked = client.last(FindPassages)
    assert (asked.text, asked.limit, asked.each) == ("term of notice", FIRST_PASSAGES, 3)
    named(client, document(8, "Term of notice: a leaflet"))
    passages(client, *PASSAGES)
    assert rows(page) == [
        "By name",
        "Term of notice: a leaflet, PDF · 24 pages · English · /home/me/papers",
        "In the text",
        CONTRACT.title,
        "p. iii (3): Notices are sent to the address above.",
        f"p. 12: {PASSAGES[0].text.removesuffix(' word.')}…",
        "Document 9",
        "p. 1: Who works here for two years has a term of notice of one month.",
    ]
    assert page.found_list.isVisible()


def test_a_click_opens_the_page_with_its_words(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "notice")
    named(client)
    passages(client, PASSAGES[0])
    with qtbot.waitSignal(page.opened) as opened:
        click(qtbot, page, 2)
    assert opened.args == [CONTRACT.id, 12, PASSAGES[0].start, PASSAGES[0].end]
    with qtbot.waitSignal(page.opened) as opened:
        click(qtbot, page, 1)
    assert opened.args == [CONTRACT.id, 1, 0, 0]


def test_by_keyboard_from_the_field_to_the_page(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "notice")
    named(client)
    passages(client, PASSAGES[0])
    qtbot.keyClick(page.search_field, Qt.Key.Key_Down)
    qtbot.waitUntil(page.found_list.hasFocus)
    qtbot.keyClick(page.found_list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.found_list, Qt.Key.Key_Return)
    assert opened.args[:2] == [CONTRACT.id, 12]
    qtbot.keyClick(page.search_field, Qt.Key.Key_Escape)
    assert page.search_field.text() == ""


def test_a_document_found_by_its_name_is_shown_beside(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "contract")
    named(client, CONTRACT)
    passages(client)
    click(qtbot, page, 1)
    assert page.detail.entry == CONTRACT


def test_many_of_a_name_are_listed_when_wanted(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "doc")
    named(client, *(document(number) for number in range(MOST_NAMED)), total=312)
    passages(client)
    assert rows(page)[-1] == "Show all 312 by name"
    click(qtbot, page, MOST_NAMED + 1)
    qtbot.waitUntil(lambda: client.last(ListDocuments).limit == PAGE_SIZE)
    asked = client.last(ListDocuments)
    assert asked.filter.text == "doc"
    client.answer(listed(*(document(number) for number in range(PAGE_SIZE)), total=312), asked)
    assert page.list.isVisible()
    assert "312 documents" in words(page)
    search(qtbot, client, page, "docu")
    assert not page.list.isVisible()


def test_more_passages_when_wanted(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "notice")
    named(client)
    passages(client, *(passage(n, DocumentId(n), f"Document {n}", 1, "notice") for n in range(1, FIRST_PASSAGES + 1)))
    assert rows(page)[-1] == "Look for more passages"
    page.found_list.scrollToBottom()
    click(qtbot, page, page.found.rowCount() - 1)
    assert client.last(FindPassages).limit == 4 * FIRST_PASSAGES
    passages(client, PASSAGES[0])
    assert rows(page)[-1].startswith("p. 12")


def test_it_is_narrowed_by_the_filters(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "notice")
    page.filters.actions_of(page.filters.status)["File is gone"].trigger()
    asked = client.last(FindPassages)
    assert (asked.filter.status, asked.filter.text) == (DocumentStatus.MISSING, "")
    named(client)
    passages(client)
    assert "look at the buttons above" in words(page)


def test_late_answers_are_dropped_and_nothing_is_said_as_such(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    search(qtbot, client, page, "first")
    early = client.last(FindPassages)
    search(qtbot, client, page, "second")
    client.answer(PassagesFound(request_id=RequestId(0), passages=PASSAGES), early)
    assert rows(page) == []
    named(client)
    assert "Looking" in words(page)
    passages(client)
    assert "“second”" in words(page)


def test_a_search_that_fails_is_told(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "notice")
    named(client, CONTRACT)
    client.fail(Problem(code="index_corrupt", what="The index is damaged."), FindPassages)
    assert "The index is damaged." in words(page.notices)
    assert rows(page)[0] == "By name"


def test_what_is_removed_is_found_no_more(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    search(qtbot, client, page, "notice")
    named(client, CONTRACT)
    passages(client, *PASSAGES)
    client.emit(DocumentsRemoved(documents=(CONTRACT.id,)))
    assert rows(page) == ["In the text", "Document 9", rows(page)[2]]


def test_an_empty_field_shows_the_list_again(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    asked = client.last(ListDocuments)
    client.answer(listed(CONTRACT), msgspec.structs.replace(asked))
    search(qtbot, client, page, "notice")
    named(client)
    passages(client, *PASSAGES)
    page.search_field.clear()
    qtbot.waitUntil(page.list.isVisible)


@pytest.mark.parametrize(
    ("text", "query", "shown"),
    [
        ("A term of notice, of course.", "term of notice", "A \x02term of notice\x03, of course."),
        ("Contracts and a contract", "contract", "\x02Contracts\x03 and a \x02contract\x03"),
        ("An art, a cart", "art", "An \x02art\x03, a cart"),
        ("Two of them", "of", "Two \x02of\x03 them"),
        ("租赁合同的通知期限", "通知", "租赁合同的\x02通知\x03期限"),
        ("Straße (a+b)", "straße a+b", "\x02Straße (a+b\x03)"),
        ("nothing of it", "", "nothing of it"),
        ("marks \x02of\x03 its own", "none", "marks of its own"),
    ],
)
def test_words_of_a_passage_are_marked(text: str, query: str, shown: str) -> None:
    assert marked(text, query) == shown


def test_of_a_long_passage_the_piece_with_the_words_is_shown() -> None:
    shown = marked("word " * 100 + "needle " + "hay " * 100, "needle")
    assert shown.startswith("…word")
    assert shown.endswith("…")
    assert "\x02needle\x03" in shown
    assert len(shown) < 260
