"""A recording in the reader: its transcript is corrected, sentence by sentence."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.documents.reader import Reader
from app.documents.spoken_times import sentences_in
from app.style import Style
from core.protocol import CorrectTranscript, PagesRead, ReadPages, RequestId
from core.records import PageText, Problem
from tests.unit_app.documents.library import document
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget

TEXT = (
    "[0:01] My sister lives in Undone. She has a 🐕 called Bruno.\n\n[0:06] I would like to apples.\n\n[0:12] The end."
)
SHOWN = msgspec.structs.replace(document(1, "Note"), format="sound", path="/notes/note.flac", pages=2, pages_read=2)


@pytest.fixture
def reader(qtbot: QtBot, client: FakeClient, style: Style) -> Reader:
    client.become_ready()
    reader = Reader(client, style)
    show_widget(qtbot, reader, 460, 700)
    reader.open(SHOWN.id)
    pages = (PageText(number=1, text=TEXT), PageText(number=2, text="[5:00] Another page."))
    client.answer(PagesRead(request_id=RequestId(0), document=SHOWN, pages=pages), ReadPages)
    return reader


def answer(client: FakeClient) -> CorrectTranscript:
    """The core does what it is asked."""
    command = client.last(CorrectTranscript)
    text = TEXT[: command.start] + command.text + TEXT[command.end :]
    assert TEXT[command.start : command.end] == command.before
    page = PageText(number=1, text=text, heard=TEXT)
    client.answer(PagesRead(request_id=RequestId(0), document=SHOWN, pages=(page,)), command)
    return command


def click(qtbot: QtBot, reader: Reader, words: str) -> None:
    qtbot.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=place(reader, words))


def place(reader: Reader, words: str) -> QPoint:
    cursor = reader.text.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1)
    return reader.text.cursorRect(cursor).center()


def test_sentences_are_found_in_a_paragraph() -> None:
    begin = TEXT.index("My")
    found = [TEXT[start:end] for start, end in sentences_in(TEXT, (begin, TEXT.index("[0:06]")))]
    assert found == ["My sister lives in Undone.", "She has a 🐕 called Bruno."]
    assert list(sentences_in("[0:01] \n\n[0:02] a", (7, 9))) == [(7, 7)]


def test_by_keyboard_a_sentence_is_kept_and_the_next_one_comes(
    qtbot: QtBot, client: FakeClient, reader: Reader
) -> None:
    qtbot.keyClick(reader.text, Qt.Key.Key_F2)
    bar = reader.correction
    assert bar.isVisible()
    assert (bar.field.toPlainText(), bar.time.text()) == ("My sister lives in Undone.", "0:01")
    assert reader.text.marked_text == "My sister lives in Undone."
    for _ in "Undone.":
        qtbot.keyClick(bar.field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(bar.field, "London now.")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    asked = answer(client)
    assert (asked.page, asked.before, asked.text) == (1, "My sister lives in Undone.", "My sister lives in London now.")
    assert "London now." in reader.text.toPlainText()
    assert bar.field.toPlainText() == "She has a 🐕 called Bruno."
    assert reader.text.marked_text == "She has a 🐕 called Bruno."
    qtbot.keyClick(bar.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bar.field.toPlainText() == "I would like to apples."
    qtbot.keyClick(bar.field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(bar.field, "Never mind.")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.text.hasFocus()
    assert len(client.all(CorrectTranscript)) == 1, "Esc leaves a sentence as it was"


def test_by_mouse_a_click_takes_another_sentence_and_keeps_what_was_written(
    qtbot: QtBot, client: FakeClient, reader: Reader
) -> None:
    qtbot.mouseClick(reader.player.correct, Qt.MouseButton.LeftButton)
    assert "Click a sentence" in reader.player.hint.text()
    click(qtbot, reader, "apples")
    assert reader.correction.field.toPlainText() == "I would like to apples."
    assert not reader.player.player.playing
    reader.correction.field.setPlainText("I would like\ntwo apples. ")
    click(qtbot, reader, "The end")
    assert answer(client).text == "I would like two apples."
    assert reader.correction.field.toPlainText() == "The end."
    qtbot.mouseClick(reader.correction.done, Qt.MouseButton.LeftButton)
    assert not reader.correction.isVisible()
    assert "Click a word" in reader.player.hint.text() or "isn't on this computer" in reader.player.hint.text()


def test_what_was_recognised_is_shown_and_put_back(qtbot: QtBot, client: FakeClient, reader: Reader) -> None:
    reader.begin_correcting(TEXT.index("I would"))
    reader.correction.field.setPlainText("I would like two apples.")
    qtbot.keyClick(reader.correction.field, Qt.Key.Key_Return)
    answer(client)
    assert not reader.correction.back.isVisible(), "of the next one nothing is corrected"
    reader.correction.go_to(reader.text.toPlainText().index("two apples"))
    assert reader.correction.heard.text() == "Recognised: I would like to apples."
    qtbot.mouseClick(reader.correction.back, Qt.MouseButton.LeftButton)
    asked = client.last(CorrectTranscript)
    assert (asked.before, asked.text) == ("I would like two apples.", "I would like to apples.")
    client.answer(
        PagesRead(request_id=RequestId(0), document=SHOWN, pages=(PageText(number=1, text=TEXT),)), CorrectTranscript
    )
    assert reader.correction.field.toPlainText() == "I would like to apples."
    assert not reader.correction.heard.isVisible()


def test_what_couldnt_be_kept_stays_in_the_field(qtbot: QtBot, client: FakeClient, reader: Reader) -> None:
    told: list[Problem] = []
    reader.failed.connect(told.append)
    reader.begin_correcting(TEXT.index("I would"))
    reader.correction.field.setPlainText("I would like two apples.")
    qtbot.keyClick(reader.correction.field, Qt.Key.Key_Return)
    client.fail(Problem(code="storage_full", what="The disk is full."), CorrectTranscript)
    assert [one.what for one in told] == ["The disk is full."]
    assert reader.correction.field.toPlainText() == "I would like two apples."
    assert not reader.correction.field.isReadOnly()
    qtbot.keyClick(reader.correction.field, Qt.Key.Key_Return)
    answer(client)
    assert reader.correction.field.toPlainText() == "The end."


def test_an_emptied_sentence_goes_with_its_space(qtbot: QtBot, client: FakeClient, reader: Reader) -> None:
    reader.begin_correcting(TEXT.index("My sister"))
    reader.correction.field.clear()
    qtbot.keyClick(reader.correction.field, Qt.Key.Key_Return)
    assert answer(client).before == "My sister lives in Undone. "
    assert "[0:01] She has" in reader.text.toPlainText()


def test_another_page_and_finding_keep_what_was_written(qtbot: QtBot, client: FakeClient, reader: Reader) -> None:
    reader.begin_correcting(TEXT.index("My sister"))
    reader.correction.field.setPlainText("My sister lives in London.")
    reader.turn(1)
    assert client.last(CorrectTranscript).text == "My sister lives in London."
    assert not reader.correction.isVisible()
    answer(client)
    reader.turn(-1)
    assert "London" in reader.text.toPlainText()


def test_a_reader_that_is_closed_keeps_what_was_written(qtbot: QtBot, client: FakeClient, reader: Reader) -> None:
    reader.closed.connect(reader.hide)
    reader.begin_correcting(TEXT.index("My sister"))
    reader.correction.field.setPlainText("My sister lives in London.")
    qtbot.keyClick(reader.text, Qt.Key.Key_Escape)
    assert not reader.isVisible()
    assert client.last(CorrectTranscript).text == "My sister lives in London."
    answer(client)
    reader.show()
    assert not reader.correction.isVisible()
    assert "London" in reader.text.toPlainText()


def test_the_menu_of_a_word_corrects_its_sentence(qtbot: QtBot, client: FakeClient, reader: Reader) -> None:
    menus: list[QMenu] = []
    reader.menu_wanted.connect(lambda menu, *_: menus.append(menu))
    cursor = QTextCursor(reader.text.document())
    cursor.setPosition(reader.text.toPlainText().index("Bruno"))
    reader.text.setTextCursor(cursor)
    reader.text.pointed = TEXT.index("Bruno")
    menu = QMenu(reader)
    reader.text.menu_wanted.emit(menu, "")
    entry = next(action for action in menu.actions() if action.text() == "Correct this sentence")
    entry.trigger()
    assert reader.correction.field.toPlainText() == "She has a 🐕 called Bruno."


def test_only_recordings_are_corrected(qtbot: QtBot, client: FakeClient, style: Style, tmp_path: Path) -> None:
    client.become_ready()
    reader = Reader(client, style)
    show_widget(qtbot, reader, 460, 700)
    plain = msgspec.structs.replace(SHOWN, format="text")
    reader.open(plain.id)
    client.answer(PagesRead(request_id=RequestId(0), document=plain, pages=(PageText(number=1, text=TEXT),)), ReadPages)
    qtbot.keyClick(reader.text, Qt.Key.Key_F2)
    assert not reader.correction.isVisible()
