"""Pictures that are dropped on the window, pasted elsewhere, chosen, or shown to a core on another machine."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QToolTip
from pytestqt.qtbot import QtBot

from app.chat.growing_edit import GrowingEdit
from app.documents.dropping import DropHint
from app.main_window import MainWindow
from app.pictures.making import make
from app.pictures.sources import Source, picture_in
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Language
from core.protocol import AddDocuments, ReadCard, TakePicture, encode
from core.records import MAX_PICTURE_BYTES, THUMBNAIL_PIXELS, Problem
from tests.unit_app.documents.test_dropping import drag, drop, hint, program, window
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import contents, copied, painted

__all__ = ["program", "window"]

# In which the next picture of the window is due, of processor time.
FRAME_S = 0.016

_WITH = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

NO_CARD = Problem(code="invalid_request", what="There is no card in it.")


def drop_data(window: MainWindow, data: QMimeData) -> str:
    """The words that are shown first."""
    window.dragEnterEvent(QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, *_WITH))
    shown = window.findChild(DropHint)
    assert shown is not None
    words = shown.words if shown.isVisible() else ""
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, *_WITH))
    return words


def names(window: MainWindow) -> list[str]:
    return [chip.enclosed.name for chip in window.chat.composer.tray.chips]


@pytest.fixture
def photo(tmp_path: Path) -> str:
    path = tmp_path / "photo.jpg"
    path.write_bytes(contents(painted(), "JPEG"))
    return str(path)


def test_on_a_conversation_they_go_into_the_message(window: MainWindow, client: FakeClient, photo: str) -> None:
    assert hint(window, photo) == "Show in your message"
    drop(window, photo, "/home/me/a.pdf")
    assert names(window) == ["photo.jpg"]
    assert window.chat.attachments.held == ("/home/me/a.pdf",)


def test_one_that_may_be_a_card_is_asked_about_first(window: MainWindow, client: FakeClient) -> None:
    drop(window, "/home/me/scan.png")
    assert not names(window)
    client.fail(NO_CARD, ReadCard)
    assert names(window) == ["scan.png"]


def test_on_the_documents_page_they_are_documents(window: MainWindow, client: FakeClient, photo: str) -> None:
    window.show_page(PageName.DOCUMENTS)
    assert hint(window, photo) == "Add to your documents"
    drop(window, photo)
    assert client.last(AddDocuments).paths == (photo,)
    assert not names(window)


def test_a_picture_without_a_file_is_taken_too(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    data = copied(painted())
    data.setUrls([QUrl("https://example.org/cat.jpg")])
    assert drop_data(window, data) == "Show it in your message"
    assert names(window) == [""]
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    window.show_page(PageName.DOCUMENTS)
    assert "only go into a message" in drop_data(window, copied(painted()))
    assert names(window) == [""]


def test_they_are_chosen_from_the_menu(qtbot: QtBot, window: MainWindow, photo: str) -> None:
    window.chat.composer.attach_menu.actions()[0].trigger()
    dialog = window.chat.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([photo])
    assert names(window) == ["photo.jpg"]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_core_elsewhere_is_given_what_is_in_the_file(
    qtbot: QtBot, window: MainWindow, client: FakeClient, photo: str
) -> None:
    client.route = replace(client.route, command="ssh somewhere rememora-core")
    assert hint(window, photo) == "Show in your message"
    drop(window, photo)
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    asked = client.last(TakePicture)
    assert (asked.path, asked.name) == ("", "photo.jpg")
    assert asked.data == Path(photo).read_bytes()
    assert not client.all(ReadCard)


def test_what_is_pasted_stays_when_the_language_changes(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    before = program.window
    before.chat.composer.field.insertFromMimeData(copied(painted()))
    qtbot.waitUntil(lambda: len(client.all(TakePicture)) == 1)
    with qtbot.waitSignal(before.destroyed):
        program.change_language(Language.GERMAN)
    qtbot.addWidget(program.window)
    assert names(program.window) == [""]
    assert len(client.all(TakePicture)) == 2


def test_a_field_that_takes_none_says_so(qtbot: QtBot, style: Style) -> None:
    field = GrowingEdit(style, 200)
    qtbot.addWidget(field)
    field.show()
    field.insertFromMimeData(copied(painted()))
    assert field.toPlainText() == ""
    qtbot.waitUntil(lambda: "only into a message" in QToolTip.text())
    QToolTip.hideText()


# --- made ready -------------------------------------------------------------------------------------------------------


def test_the_clipboards_own_encoding_is_kept(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    jpeg = contents(painted(), "JPEG")
    data = QMimeData()
    data.setData("image/jpeg", jpeg)
    source = picture_in(data)
    assert source is not None
    window.chat.add_pictures([source])
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    assert client.last(TakePicture).data == jpeg


class Foreign(QMimeData):
    """What another program has copied, as Qt tells of it: it offers the pixels too, and would decode them here."""

    def formats(self) -> list[str]:
        return [*super().formats(), "application/x-qt-image"]

    def hasFormat(self, kind: str) -> bool:
        return kind == "application/x-qt-image" or super().hasFormat(kind)

    def imageData(self) -> object:
        raise AssertionError("decoded on the thread that draws")


def test_ten_megabytes_of_another_program_cost_the_window_nothing(
    qtbot: QtBot, window: MainWindow, client: FakeClient
) -> None:
    png = contents(noisy(2300, 1600))
    assert len(png) > 10_000_000
    data = Foreign()
    data.setData("image/png", QByteArray(png))
    began = time.thread_time()
    source = picture_in(data)
    assert source is not None
    window.chat.add_pictures([source])
    assert time.thread_time() - began < FRAME_S
    # Meanwhile one writes on; what is sent waits for the picture, and says so.
    composer = window.chat.composer
    qtbot.keyClicks(composer.field, "What is this?")
    composer.send()
    assert "Sends as soon as the pictures are taken in" in composer.note
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    assert client.last(TakePicture).data.startswith(b"\xff\xd8"), "packed as a photo is"


def test_what_was_packed_before_is_written_in_no_time() -> None:
    made = make(Source(image=noisy(1300, 1250)), elsewhere=False)
    assert len(made.data) > 4_000_000
    began = time.thread_time()
    line = encode(TakePicture(data=made.packed, name="a.png"))
    assert time.thread_time() - began < FRAME_S
    assert line == encode(TakePicture(data=made.data, name="a.png"))


def noisy(width: int, height: int) -> QImage:
    """That can't be packed."""
    return QImage(random.Random(1).randbytes(width * height * 4), width, height, QImage.Format.Format_RGB32).copy()


def test_large_pixels_are_packed_as_a_photo_is() -> None:
    made = make(Source(image=noisy(2000, 1500)), elsewhere=False)
    assert made.data.startswith(b"\xff\xd8") and len(made.data) <= MAX_PICTURE_BYTES
    assert made.thumbnail is not None and made.thumbnail.width() == THUMBNAIL_PIXELS


def test_a_large_file_is_made_smaller_for_a_core_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "large.bmp"
    noisy(2600, 1600).save(str(path))
    assert path.stat().st_size > MAX_PICTURE_BYTES
    made = make(Source(path=str(path), name="large.bmp"), elsewhere=True)
    assert 0 < len(made.data) <= MAX_PICTURE_BYTES
    assert make(Source(path=str(path)), elsewhere=False).path == str(path)


@pytest.mark.parametrize("bad", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"])
def test_what_is_none_is_the_cores_to_refuse(tmp_path: Path, bad: bytes) -> None:
    path = tmp_path / "bad.png"
    path.write_bytes(bad)
    made = make(Source(path=str(path)), elsewhere=False)
    assert made.path == str(path) and made.thumbnail is None and made.problem is None


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    made = make(Source(path=str(tmp_path / "gone.png")), elsewhere=True)
    assert made.problem is not None and made.problem.code == "picture_unusable"


def test_what_is_no_file_and_no_picture_is_left_alone(window: MainWindow) -> None:
    assert drop_data(window, drag("https://example.org/a.pdf")) == ""
    assert not names(window)
