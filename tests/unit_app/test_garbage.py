from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import garbage
from app.garbage import Garbage, put_off_full_collections
from core.protocol import EverythingDeleted
from tests.unit_app.fake_client import FakeClient


@pytest.fixture(autouse=True)
def as_the_program_runs() -> Iterator[None]:
    before = gc.get_threshold()
    put_off_full_collections()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


class Knot:
    def __init__(self) -> None:
        self.itself = self


def old_garbage() -> weakref.ref[Knot]:
    """Something that only a full collection finds."""
    knot = Knot()
    for generation in (0, 1):
        gc.collect(generation)
    return weakref.ref(knot)


def was_quiet_since(moment: float) -> bool:
    """On a computer that is busy with something else, what takes a moment may take long enough."""
    return time.monotonic() - moment >= garbage.QUIET_MS / 1000


def test_however_much_is_made_nothing_is_collected_as_a_whole() -> None:
    full: list[str] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if info["generation"] == 2:
            full.append(phase)

    gc.callbacks.append(note)
    try:
        kept = [[number] for number in range(300_000)]
    finally:
        gc.callbacks.remove(note)
    assert len(kept) == 300_000
    assert full == []


def test_garbage_is_collected_when_the_core_has_become_quiet(
    qtbot: QtBot, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "QUIET_MS", 200)
    collecting = Garbage(client)
    gone = old_garbage()
    for _ in range(4):
        spoken_at = time.monotonic()
        client.emit(EverythingDeleted())
        qtbot.wait(20)
        assert gone() is not None or was_quiet_since(spoken_at)
    qtbot.waitUntil(lambda: gone() is None)
    collecting.deleteLater()


def test_it_waits_for_the_user_too(qtbot: QtBot, client: FakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "QUIET_MS", 200)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    handle = window.windowHandle()
    collecting = Garbage(client)
    collecting.watch(handle)
    gone = old_garbage()
    for step in range(8):
        moved_at = time.monotonic()
        qtbot.mouseMove(handle, QPoint(5 + step, 5))
        qtbot.keyClick(handle, Qt.Key.Key_A)
        qtbot.wait(60)
        assert gone() is not None or was_quiet_since(moved_at)
    qtbot.waitUntil(lambda: gone() is None)
    collecting.deleteLater()
