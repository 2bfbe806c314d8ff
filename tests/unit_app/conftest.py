"""What every test of the window stands on: one style, and a core that the test plays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.chat.formulas import formulas
from app.program import Program
from app.reminders.desktop import DesktopNotifications
from app.style import Style, Theme
from app.translation import Language, Translation
from tests.unit_app.fake_client import FakeClient

# Waiting ends when the thing has happened. These are limits, for a computer that is busy with something else.
_PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits as long for a signal or a state as a busy computer needs."""

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = _PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own, which gives up after five seconds."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def translation(qapp: QApplication) -> Translation:
    return Translation(qapp)


@pytest.fixture(autouse=True)
def _english(translation: Translation) -> None:
    """Whatever the machine speaks, tests read English."""
    translation.use(Language.ENGLISH)


def _programs(qapp: QApplication) -> list[Program]:
    return qapp.findChildren(Program, options=Qt.FindChildOption.FindDirectChildrenOnly)


@pytest.fixture(autouse=True)
def _no_widgets_left(qapp: QApplication) -> Iterator[None]:
    """What a test is done with goes before the next one: every change of style goes through all widgets there are."""
    others = _programs(qapp)
    yield
    for program in _programs(qapp):
        if program not in others:
            if shiboken6.isValid(program.shown):
                program.shown.deleteLater()
            program.deleteLater()
    # Outside of an event loop, Qt leaves what is to be deleted later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session", autouse=True)
def _formulas_end(qapp: QApplication) -> Iterator[None]:
    """The process that sets them, if a test had formulas."""
    yield
    formulas().stop()


@pytest.fixture(autouse=True)
def _nothing_on_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests isn't reminded of anything."""
    for where in ("app.reminders.reminding", "app.errands.notifying"):
        monkeypatch.setattr(
            f"{where}.desktop_notifications", lambda _, parent, **_options: DesktopNotifications(parent)
        )


@pytest.fixture(autouse=True)
def _no_playback_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    """What sound could be played on isn't asked of this computer."""
    monkeypatch.setattr("app.audio.voice_section.playback_devices", list)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return Style(qapp, Theme.LIGHT)


@pytest.fixture
def client(qapp: QApplication) -> Iterator[FakeClient]:
    """Not ready yet; `client.become_ready()` makes it so."""
    fake = FakeClient()
    yield fake
    fake.deleteLater()
