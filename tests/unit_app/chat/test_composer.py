from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication, QImage, QInputMethodEvent, QTextOption
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.composer import LONG_PASTE_CHARS, PAUSE_MS, Composer, Draft
from app.pictures.known import KnownPictures
from app.pictures.taking import PictureTaker
from app.style import Style
from core.protocol import MAX_MESSAGE_CHARS
from tests.unit_app.fake_client import FakeClient


@pytest.fixture
def composer(qtbot: QtBot, style: Style, client: FakeClient) -> Composer:
    composer = Composer(style, PictureTaker(client, KnownPictures(client)))
    qtbot.addWidget(composer)
    composer.resize(600, 200)
    composer.show()
    return composer


def paste(composer: Composer, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    composer.field.paste()


def test_enter_sends_and_shift_enter_breaks_the_line(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "one")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.field, "two")
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["one\ntwo", ()]
    assert composer.draft == Draft()


def test_nothing_is_not_sent(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "  ")
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)


def test_enter_of_an_input_method_does_not_send(qtbot: QtBot, composer: Composer) -> None:
    QApplication.sendEvent(composer.field, QInputMethodEvent("nihao", []))
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("你好")
    QApplication.sendEvent(composer.field, chosen)
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args[0].strip() == "你好"


def test_field_grows_and_stops_growing(qtbot: QtBot, composer: Composer) -> None:
    low = composer.field.height()
    composer.field.set_tallest(150)
    composer.field.setPlainText("a\nb\nc")
    assert low < composer.field.height() < 150
    assert composer.field.verticalScrollBar().maximum() == 0
    composer.field.setPlainText("\n" * 50)
    assert composer.field.height() == 150


def test_long_paste_becomes_a_card_and_is_sent(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "Summarise this")
    text = "x" * 200_000
    paste(composer, text)
    assert composer.field.toPlainText() == "Summarise this"
    assert [card.text for card in composer.pasted_cards] == [text]
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["Summarise this\n\n" + text, ()]
    assert composer.pasted_cards == []


def test_pasted_card_can_be_removed(qtbot: QtBot, composer: Composer) -> None:
    paste(composer, "word " * 3000)
    composer.pasted_cards[0].removed.emit()
    assert composer.draft == Draft()


def test_paste_is_plain_text(composer: Composer) -> None:
    source = QMimeData()
    source.setHtml("<b>bold</b>")
    source.setText("bold")
    composer.field.insertFromMimeData(source)
    assert composer.field.toPlainText() == "bold"


def test_files_that_were_copied_are_added_not_inserted(qtbot: QtBot, composer: Composer) -> None:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/home/me/cat.PNG"), QUrl.fromLocalFile("/home/me/report.pdf")])
    with qtbot.waitSignal(composer.files_pasted) as pasted:
        composer.field.insertFromMimeData(source)
    assert pasted.args == [["/home/me/cat.PNG", "/home/me/report.pdf"]]
    assert composer.draft == Draft()


def test_text_that_comes_with_a_picture_is_pasted(composer: Composer) -> None:
    source = QMimeData()
    source.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    source.setText("from a table")
    composer.field.insertFromMimeData(source)
    assert composer.field.toPlainText() == "from a table"


def test_too_long_a_message_is_refused_with_a_reason(qtbot: QtBot, composer: Composer) -> None:
    composer.set_draft(Draft("", ("y" * (MAX_MESSAGE_CHARS + 1),)))
    assert "can be sent" in composer.note
    assert not composer.button.isEnabled()
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert len(composer.draft.whole) == MAX_MESSAGE_CHARS + 1


def test_up_edits_the_last_message_only_in_an_empty_field(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.waitSignal(composer.edit_last):
        qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    qtbot.keyClicks(composer.field, "text")
    with qtbot.assertNotEmitted(composer.edit_last):
        qtbot.keyClick(composer.field, Qt.Key.Key_Up)


def test_a_pause_tells_what_would_be_sent_and_typing_on_does_not(qtbot: QtBot, composer: Composer) -> None:
    told: list[str] = []
    composer.paused.connect(told.append)
    qtbot.keyClicks(composer.field, "Could you ")
    with qtbot.waitSignal(composer.paused):
        qtbot.keyClicks(composer.field, "tell me ", delay=PAUSE_MS // 10)
    assert told == ["Could you tell me"]
    with qtbot.waitSignal(composer.paused):
        qtbot.keyClicks(composer.field, "more?")
    assert told[1:] == ["Could you tell me more?"]


def test_nothing_is_told_of_what_was_sent_or_is_blank(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.assertNotEmitted(composer.paused, wait=2 * PAUSE_MS):
        qtbot.keyClicks(composer.field, "one")
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
        qtbot.keyClicks(composer.field, "  ")


def test_nothing_is_told_of_what_is_long(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.assertNotEmitted(composer.paused, wait=2 * PAUSE_MS):
        composer.field.setPlainText("y" * LONG_PASTE_CHARS)
        qtbot.keyClicks(composer.field, "y")
    with qtbot.assertNotEmitted(composer.paused, wait=2 * PAUSE_MS):
        composer.set_draft(Draft("Summarise this", ("x" * (LONG_PASTE_CHARS + 1),)))


def test_files_that_are_dropped_are_left_to_the_window(composer: Composer) -> None:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/home/me/export.zip")])
    field = composer.field
    data = (QPoint(5, 5), Qt.DropAction.CopyAction, source, Qt.MouseButton.LeftButton)
    entering = QDragEnterEvent(*data, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field.viewport(), entering)
    assert not entering.isAccepted()
    source.setUrls([QUrl("https://example.org/")])
    source.setText("https://example.org/")
    entering = QDragEnterEvent(*data, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field.viewport(), entering)
    assert entering.isAccepted()


def test_a_long_run_is_broken_anywhere_until_it_is_parted(composer: Composer) -> None:
    field = composer.field
    between_words, anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere
    field.setPlainText("word " * 1000)
    assert field.wordWrapMode() is between_words
    field.setPlainText("字，" * 2000)
    assert field.wordWrapMode() is between_words
    field.setPlainText("x" * 2000)
    field.insertPlainText("y")
    assert field.wordWrapMode() is anywhere
    cursor = field.textCursor()
    cursor.setPosition(1000)
    cursor.insertText(" ")
    assert field.wordWrapMode() is between_words
    field.insertPlainText("z" * 3000)
    assert field.wordWrapMode() is anywhere
