"""The reader: a document beside the conversation."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.documents import open_file
from app.documents.open_file import FileOpener
from app.documents.places import page_text
from app.documents.reader import Reader
from app.documents.reader_text import PageTextView
from app.personas.portrait import png_bytes
from app.style import Style, TextRole
from core.protocol import (
    Command,
    DocumentChanged,
    DocumentsChanged,
    DocumentsRemoved,
    DrawPage,
    EverythingDeleted,
    PageDrawn,
    PagesRead,
    ReadPages,
    RequestId,
)
from core.records import Box, Document, DocumentId, DocumentStatus, PageText, Problem
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget

BOOK = Document(
    id=DocumentId(7),
    path="/home/me/book.epub",
    title="A book",
    format="epub",
    status=DocumentStatus.READY,
    pages=100,
    pages_read=100,
    added_at=1.0,
)
LEASE = msgspec.structs.replace(BOOK, path="/home/me/lease.pdf", title="Lease", format="pdf")

_ID = RequestId(0)


def page_of(number: int) -> PageText:
    text = f"Chapter {number}\n\nSome 😀 words of page {number}.\n\n" + "More of it. " * 400
    return PageText(
        number=number, label="xii" if number == 14 else "", text=text, headings=((0, len(f"Chapter {number}"), 1),)
    )


def png(width: int) -> str:
    image = QImage(width, 2 * width, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return base64.b64encode(png_bytes(image)).decode()


def drawn(command: Command) -> PageDrawn:
    assert isinstance(command, DrawPage)
    marks = (Box(left=0.1, top=0.8, width=0.5, height=0.02),) if command.end > command.start else ()
    return PageDrawn(request_id=_ID, png=png(command.width), width=command.width, height=2 * command.width, marks=marks)


Serve = Callable[[Document], None]


@pytest.fixture
def reader(qtbot: QtBot, client: FakeClient, style: Style) -> Reader:
    client.become_ready()
    reader = Reader(client, style)
    show_widget(qtbot, reader, 460, 700)
    return reader


@pytest.fixture
def serve(client: FakeClient) -> Serve:
    """Answers with the pages that were asked for."""

    def serve(document: Document) -> None:
        while waiting := client.unanswered(ReadPages):
            command = waiting[0]
            assert isinstance(command, ReadPages)
            last = min(document.pages_read, command.first + command.count - 1)
            pages = tuple(page_of(number) for number in range(command.first, last + 1))
            client.answer(PagesRead(request_id=_ID, document=document, pages=pages), command)

    return serve


def words(reader: Reader) -> list[str]:
    """What is said in the place of a page."""
    return [label.text() for label in reader.blank.findChildren(QLabel) if not label.isHidden()]


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


# --- text -------------------------------------------------------------------------------------------------------


def test_a_page_opens_as_text_with_its_words_marked_and_in_sight(
    client: FakeClient, reader: Reader, serve: Serve
) -> None:
    text = page_of(14).text
    start = len(text) - 24
    reader.open(BOOK.id, 14, start, start + 11)
    assert words(reader) == ["Looking it up…"]
    assert client.last(ReadPages).first == 14
    serve(BOOK)
    view = reader.text
    assert view.isVisible() and view.hasFocus()
    assert reader.title.whole_text == "A book"
    assert (reader.field.text(), reader.count.text()) == ("14", "of 100 · xii")
    assert view.toPlainText().startswith("Chapter 14\n\nSome 😀 words")
    (mark,) = view.extraSelections()
    assert mark.cursor.selectedText() == "More of it."
    assert view.marked_text == "More of it."
    assert view.viewport().rect().contains(view.cursorRect(mark.cursor).center())
    assert view.accessibleName() == "p. xii (14)"
    heading = view.document().begin().begin().fragment().charFormat().font()
    assert heading.pixelSize() == 20


def test_long_lines_are_broken_and_nothing_moves(qtbot: QtBot, style: Style) -> None:
    view = PageTextView(style)
    show_widget(qtbot, view, 400, 400)
    text = "é😀" + "x" * 9_000 + " " + "word " * 3_000 + "HERE it is"
    start = text.index("HERE")
    view.show_page(PageText(number=1, text=text), start, start + 4, [(2, 5)])
    found, mark = view.extraSelections()
    assert (found.cursor.selectedText(), mark.cursor.selectedText()) == ("xxx", "HERE")
    assert view.viewport().rect().contains(view.cursorRect(mark.cursor).center())
    assert max(len(line) for line in view.toPlainText().split("\n")) <= 2_000
    assert view.toPlainText().replace("\n", "") == text


def test_code_is_shown_as_code(reader: Reader, serve: Serve, style: Style) -> None:
    reader.open(BOOK.id)
    serve(msgspec.structs.replace(BOOK, format="code"))
    assert reader.text.document().defaultFont() == style.font(TextRole.CODE)


def test_pages_are_turned_typed_and_reached_by_their_printed_number(
    qtbot: QtBot, client: FakeClient, reader: Reader, serve: Serve
) -> None:
    reader.open(BOOK.id)
    serve(BOOK)
    assert not reader.previous.isEnabled()
    click(qtbot, reader.next)
    assert reader.text.toPlainText().startswith("Chapter 2\n")
    asked = len(client.all(ReadPages))
    assert asked == 1
    click(qtbot, reader.previous)
    assert reader.page == 1
    for typed, page in (("xii", 14), ("1000", 100), ("0", 1), ("nonsense", 1), ("14", 14)):
        reader.field.setFocus()
        reader.field.selectAll()
        qtbot.keyClicks(reader.field, typed)
        qtbot.keyClick(reader.field, Qt.Key.Key_Return)
        serve(BOOK)
        assert (reader.page, reader.field.text()) == (page, str(page))
    reader.open(BOOK.id, 100)
    assert not reader.next.isEnabled()


def test_page_down_and_the_wheel_go_on_at_the_end_of_a_page(qtbot: QtBot, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id, 3)
    serve(BOOK)
    view = reader.text
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert reader.page == 3
    view.to_end()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert (reader.page, view.verticalScrollBar().value()) == (4, 0)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert reader.page == 3
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()

    def wheel(at_ms: int, by: int) -> None:
        event = QWheelEvent(
            QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        event.setTimestamp(at_ms)
        QApplication.sendEvent(view.viewport(), event)

    wheel(1_000, -120)
    assert reader.page == 4
    view.to_end()
    wheel(1_100, -120)  # it is still going
    assert reader.page == 4


def test_what_is_not_read_yet_says_so(reader: Reader, client: FakeClient) -> None:
    half = msgspec.structs.replace(BOOK, status=DocumentStatus.READING, pages_read=3)
    reader.open(BOOK.id, 50)
    client.answer(PagesRead(request_id=_ID, document=half, pages=()), ReadPages)
    assert words(reader) == ["This page hasn't been read yet."]
    client.emit(DocumentChanged(document=BOOK))
    assert client.last(ReadPages).first == 50
    client.answer(PagesRead(request_id=_ID, document=BOOK, pages=(page_of(50),)), ReadPages)
    assert reader.text.toPlainText().startswith("Chapter 50")


def test_selected_text_is_copied_and_size_changes(qtbot: QtBot, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id)
    serve(BOOK)
    reader.text.selectAll()
    qtbot.keyClick(reader.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Chapter 1\n\nSome 😀")
    before = reader.text.document().defaultFont().pixelSize()
    click(qtbot, reader.larger)
    assert reader.text.document().defaultFont().pixelSize() > before
    assert reader.zoom.text() == "125 %"
    click(qtbot, reader.zoom)
    assert reader.text.document().defaultFont().pixelSize() == before
    for _ in range(12):
        click(qtbot, reader.smaller)
    assert (reader.zoom.text(), reader.smaller.isEnabled()) == ("50 %", False)


# --- search -----------------------------------------------------------------------------------------------------


def test_all_pages_are_searched_from_the_one_that_is_shown(
    qtbot: QtBot, client: FakeClient, reader: Reader, serve: Serve
) -> None:
    reader.open(BOOK.id, 50)
    serve(BOOK)
    reader.begin_finding()
    qtbot.keyClicks(reader.find_bar.field, "OF  page 5")

    def found() -> bool:
        serve(BOOK)
        return reader.find_bar.count_words == "2 of 11"

    # Of 5 and of 50 to 59.
    qtbot.waitUntil(found)
    assert reader.page == 50
    assert reader.text.marked_text == "of page 5"
    qtbot.keyClick(reader.find_bar.field, Qt.Key.Key_Return)
    assert (reader.page, reader.find_bar.count_words) == (51, "3 of 11")
    qtbot.keyClick(reader.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    reader.find_next(-1)
    assert reader.page == 5
    reader.find_next(-1)
    assert reader.page == 59
    qtbot.keyClick(reader.find_bar.field, Qt.Key.Key_Escape)
    assert reader.find_bar.isHidden() and reader.text.hasFocus()


def test_what_is_nowhere_is_not_found(qtbot: QtBot, reader: Reader, serve: Serve) -> None:
    short = msgspec.structs.replace(BOOK, pages=2, pages_read=2)
    reader.open(BOOK.id)
    serve(short)
    reader.begin_finding()
    qtbot.keyClicks(reader.find_bar.field, "nowhere (")
    qtbot.waitUntil(lambda: reader.find_bar.count_words == "Not found")


# --- drawn pages ------------------------------------------------------------------------------------------------


def test_a_pdf_page_is_drawn_with_its_marks_in_sight(
    qtbot: QtBot, client: FakeClient, reader: Reader, serve: Serve
) -> None:
    reader.open(BOOK.id, 14, 20, 40)
    serve(LEASE)
    assert reader.drawn.isVisible() and reader.drawn.hasFocus()
    command = client.last(DrawPage)
    assert (command.page, command.start, command.end) == (14, 20, 40)
    assert command.width == round((reader.drawn.viewport().width() - 24) * reader.devicePixelRatioF())
    client.answer(drawn(command), command)
    qtbot.waitUntil(lambda: not reader.drawn.image.isNull())
    assert len(reader.drawn.marks) == 1
    # Far down on the page, and brought into sight.
    assert reader.drawn.verticalScrollBar().value() > 0
    assert reader.drawn.accessibleName() == "p. xii (14)"
    assert reader.drawn.accessibleDescription().startswith("Chapter 14")
    # The next one is drawn meanwhile, and is there when it is wanted.
    ahead = client.last(DrawPage)
    assert (ahead.page, ahead.end) == (15, 0)
    client.answer(drawn(ahead), ahead)
    QThreadPool.globalInstance().waitForDone()
    QTest.qWait(1)
    asked = len(client.all(DrawPage))
    reader.turn(1)
    assert not reader.drawn.image.isNull()
    assert [command.page for command in client.all(DrawPage)[asked:]] == [16]


def test_a_drawn_page_is_asked_for_anew_when_it_gets_larger(
    qtbot: QtBot, client: FakeClient, reader: Reader, serve: Serve
) -> None:
    reader.open(BOOK.id, 1)
    serve(LEASE)
    first = client.last(DrawPage)
    qtbot.keyClick(reader.drawn, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: client.last(DrawPage).width > first.width)
    assert client.last(DrawPage).width == round(1.25 * (reader.drawn.viewport().width() - 24))


def test_of_pages_that_are_turned_over_quickly_the_last_is_drawn(
    client: FakeClient, reader: Reader, serve: Serve
) -> None:
    reader.open(BOOK.id, 1)
    serve(LEASE)
    for _ in range(9):
        reader.turn(1)
    assert [command.page for command in client.all(DrawPage)] == [1, 2]
    for _ in range(2):
        client.fail(Problem(code="cancelled", what="No."), client.unanswered(DrawPage)[0])
    assert [command.page for command in client.all(DrawPage)] == [1, 2, 10]


def test_what_failed_with_the_core_is_asked_again_when_it_is_back(
    client: FakeClient, reader: Reader, serve: Serve
) -> None:
    reader.open(BOOK.id, 3)
    client.fail(Problem(code="core_died", what="The core stopped."), ReadPages)
    assert words(reader) == ["The core stopped."]
    client.become_ready()
    serve(BOOK)
    assert reader.text.toPlainText().startswith("Chapter 3\n")


def test_a_page_that_can_not_be_drawn_is_shown_as_text(client: FakeClient, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id, 14, 0, 10)
    serve(LEASE)
    client.fail(Problem(code="document_damaged", what="The file is damaged."), DrawPage)
    assert reader.text.isVisible() and not reader.drawn.isVisible()
    assert reader.note_words == "This page can't be drawn, so its text is shown. The file is damaged."
    assert reader.text.marked_text == "Chapter 14"
    reader.turn(1)
    assert reader.drawn.isVisible()
    assert reader.note_words == ""


@pytest.mark.parametrize("picture", ["no base64!", base64.b64encode(b"no picture").decode()])
def test_a_picture_that_can_not_be_read_is_no_picture(
    qtbot: QtBot, client: FakeClient, reader: Reader, serve: Serve, picture: str
) -> None:
    reader.open(BOOK.id, 14)
    serve(LEASE)
    client.answer(PageDrawn(request_id=_ID, png=picture, width=5, height=5), DrawPage)
    qtbot.waitUntil(reader.text.isVisible)
    assert reader.note_words == "This page can't be drawn, so its text is shown."


def test_a_pdf_is_shown_as_text_if_one_likes(qtbot: QtBot, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id, 2)
    serve(LEASE)
    click(qtbot, reader.as_text)
    assert reader.text.toPlainText().startswith("Chapter 2\n")
    click(qtbot, reader.as_text)
    assert reader.drawn.isVisible()


def test_of_a_file_that_is_gone_the_text_is_shown(client: FakeClient, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id, 2)
    serve(msgspec.structs.replace(LEASE, status=DocumentStatus.MISSING))
    assert reader.text.isVisible()
    assert reader.note_words == "The file is no longer where it was. This is the text that was read of it."
    assert not client.all(DrawPage)


# --- what becomes of the document -------------------------------------------------------------------------------


def test_a_removed_document_leaves_nothing_in_the_window(client: FakeClient, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id)
    serve(BOOK)
    client.emit(DocumentsRemoved(documents=(DocumentId(8),)))
    assert reader.text.toPlainText()
    client.emit(DocumentsRemoved(documents=(DocumentId(8), BOOK.id)))
    assert words(reader) == ["This document was removed."]
    assert reader.text.toPlainText() == ""
    assert reader.title.whole_text == ""


def test_new_contents_take_the_place_of_the_earlier_ones(client: FakeClient, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id, 2, 3, 9)
    serve(BOOK)
    newer = msgspec.structs.replace(BOOK, version=2, title="A better book")
    client.emit(DocumentChanged(document=newer))
    text = PageText(number=2, text="All new.")
    client.answer(PagesRead(request_id=_ID, document=newer, pages=(text,)), ReadPages)
    assert reader.text.toPlainText() == "All new."
    assert reader.title.whole_text == "A better book"
    assert reader.text.extraSelections() == []


def test_what_was_removed_among_many_is_noticed(client: FakeClient, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id, 2)
    serve(BOOK)
    client.emit(DocumentsChanged())
    client.fail(Problem(code="not_found", what="This document isn't there any more."), ReadPages)
    assert words(reader) == ["This document isn't there any more."]


def test_answers_about_another_document_are_dropped(client: FakeClient, reader: Reader, serve: Serve) -> None:
    reader.open(BOOK.id, 2)
    late = client.unanswered(ReadPages)[0]
    other = msgspec.structs.replace(BOOK, id=DocumentId(9), title="Another one")
    reader.open(other.id, 3)
    client.answer(PagesRead(request_id=_ID, document=BOOK, pages=(page_of(2),)), late)
    assert reader.title.whole_text == ""
    serve(other)
    assert reader.title.whole_text == "Another one"
    assert reader.text.toPlainText().startswith("Chapter 3\n")


def test_escape_closes_it_and_so_does_deleting_everything(
    qtbot: QtBot, client: FakeClient, reader: Reader, serve: Serve
) -> None:
    reader.open(BOOK.id)
    serve(BOOK)
    with qtbot.waitSignal(reader.closed):
        qtbot.keyClick(reader.text, Qt.Key.Key_Escape)
    with qtbot.waitSignal(reader.closed):
        client.emit(EverythingDeleted())
    assert reader.text.toPlainText() == ""


# --- the file ---------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files and folders that the system was asked to show."""
    shown: list[str] = []

    def show(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return shown


def test_the_system_shows_files_and_runs_none(tmp_path: Path, opened: list[str]) -> None:
    paper, script = tmp_path / "Lease.PDF", tmp_path / "run.sh"
    for file in (paper, script):
        file.write_text("x")
    assert open_file.open_file(str(paper))
    assert open_file.open_file(str(script))
    assert not open_file.open_file(str(tmp_path / "gone.pdf"))
    assert opened == [str(paper), str(tmp_path)]


def test_the_file_is_opened_from_the_reader_and_by_its_id(
    qtbot: QtBot, client: FakeClient, reader: Reader, serve: Serve, tmp_path: Path, opened: list[str]
) -> None:
    file = tmp_path / "book.epub"
    file.write_text("x")
    here = msgspec.structs.replace(BOOK, path=str(file))
    reader.open(BOOK.id)
    serve(here)
    click(qtbot, reader.open_button)
    opener = FileOpener(client)
    opener.open(BOOK.id)
    serve(here)
    assert opened == [str(file), str(file)]
    file.unlink()
    with qtbot.waitSignal(reader.failed) as failed:
        click(qtbot, reader.open_button)
    assert failed.args is not None
    assert failed.args[0].code == "document_not_opened"
    with qtbot.waitSignal(opener.failed):
        opener.open(BOOK.id)
        serve(here)


@pytest.mark.parametrize(
    ("page", "label", "words"),
    [
        (14, "", "p. 14"),
        (14, "14", "p. 14"),
        (14, "xii", "p. xii (14)"),
        (3, "A-3", "p. A-3 (3)"),
        (2, "Income 2025", "Income 2025 (2)"),
    ],
)
def test_pages_are_called_by_both_their_numbers(page: int, label: str, words: str) -> None:
    assert page_text(page, label) == words
