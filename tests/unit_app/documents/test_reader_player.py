"""A recording in the reader: its text with times, and hearing it from a word on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.audio.player import LoudspeakerFailed, Playing, RecordingPlayer
from app.documents.reader import Reader
from app.documents.spoken_times import SpokenTimes
from app.style import Style
from core.protocol import PagesRead, ReadPages, RequestId
from core.records import PLAYING_RATE, PageText
from tests.recordings import record
from tests.unit_app.documents.library import document
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget

TEXT = "[0:01] My sister lives in London.\n\n[0:06] I would like two apples.\n\n[1:00:00] The end."


class Ear:
    """A `Loudspeaker` that hears as fast as it is told."""

    def __init__(self, *, deaf: bool = False) -> None:
        self.heard = bytearray()
        self.names: list[str] = []
        self._deaf = deaf

    def open(self, name: str, take: Callable[[int], bytes]) -> Playing:
        self.names.append(name)
        if self._deaf:
            raise LoudspeakerFailed("none")
        return Hearing(self.heard, take)


class Hearing:
    """One playing: what was played before it may still be ending."""

    def __init__(self, heard: bytearray, take: Callable[[int], bytes]) -> None:
        self._closed = threading.Event()
        self._heard = heard
        self._take = take
        threading.Thread(target=self._listen, name="rememora-ear", daemon=True).start()

    def _listen(self) -> None:
        while not self._closed.wait(0.001):
            self._heard += self._take(4_800)

    def close(self) -> None:
        self._closed.set()


def _device() -> str:
    # Where settings are read: no other thread may.
    assert threading.current_thread() is threading.main_thread()
    return "Kitchen"


def open_reader(qtbot: QtBot, client: FakeClient, style: Style, ear: Ear, path: Path) -> Reader:
    client.become_ready()
    reader = Reader(client, style, player=RecordingPlayer(ear, device=_device))
    show_widget(qtbot, reader, 460, 700)
    shown = msgspec.structs.replace(document(1, "Note"), format="sound", path=str(path), pages=1, pages_read=1)
    reader.open(shown.id)
    page = PageText(number=1, label="0:00–5:00", text=TEXT)
    client.answer(PagesRead(request_id=RequestId(0), document=shown, pages=(page,)), ReadPages)
    return reader


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """Ten seconds, each louder than the one before."""
    return record(tmp_path / "note.flac", np.repeat(np.arange(10, dtype=np.float32) / 20, 16_000))


def test_times_are_read_from_the_text() -> None:
    times = SpokenTimes(TEXT)
    assert times.time_at(TEXT.index("My")) == 1.0
    assert 1.5 < (times.time_at(TEXT.index("London")) or 0) < 4
    assert times.time_at(TEXT.index("The end")) == 3600.0
    assert times.time_at(0) == 1.0
    assert SpokenTimes("No times here.").time_at(3) is None
    span = times.span_at(7.0)
    assert span is not None
    assert TEXT[slice(*span)].strip() == "I would like two apples."


def test_a_click_on_a_word_plays_from_there_and_marks_what_is_said(
    qtbot: QtBot, client: FakeClient, style: Style, steps: Path
) -> None:
    ear = Ear()
    reader = open_reader(qtbot, client, style, ear, steps)
    assert reader.player.isVisible()
    cursor = QTextCursor(reader.text.document())
    cursor.setPosition(TEXT.index("I would") + 1)
    where = reader.text.cursorRect(cursor).center()
    qtbot.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: len(ear.heard.strip(b"\0")) > PLAYING_RATE)
    assert ear.names == ["Kitchen"]
    first = np.frombuffer(bytes(ear.heard), "<i2")
    first = first[first != 0]
    assert abs(first[100] / 32768 - 0.3) < 0.02  # the sixth second
    qtbot.waitUntil(lambda: reader.text.marked_text.strip() == "I would like two apples.")
    qtbot.waitUntil(lambda: not reader.player.player.playing)


def test_it_is_stopped_by_the_button_and_with_the_reader(
    qtbot: QtBot, client: FakeClient, style: Style, steps: Path
) -> None:
    ear = Ear()
    reader = open_reader(qtbot, client, style, ear, steps)
    qtbot.mouseClick(reader.player.button, Qt.MouseButton.LeftButton)
    assert reader.player.button.accessibleName() == "Stop playing"
    qtbot.mouseClick(reader.player.button, Qt.MouseButton.LeftButton)
    assert reader.player.button.accessibleName() == "Play this page"
    qtbot.mouseClick(reader.player.button, Qt.MouseButton.LeftButton)
    reader.hide()
    assert not reader.player.player.playing


@pytest.mark.parametrize(
    ("deaf", "words"), [(True, "No loudspeaker was found."), (False, "This file can't be played.")]
)
def test_what_cant_be_played_says_why(
    qtbot: QtBot, client: FakeClient, style: Style, tmp_path: Path, deaf: bool, words: str
) -> None:
    broken = tmp_path / "broken.mp3"
    broken.write_bytes(b"ID3nothing")
    reader = open_reader(qtbot, client, style, Ear(deaf=deaf), broken)
    qtbot.mouseClick(reader.player.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words in reader.player.hint.text())
    assert not reader.player.player.playing
