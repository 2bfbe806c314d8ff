"""The system's own way to microphones, with miniaudio's silent one."""

from __future__ import annotations

import threading

import miniaudio
import pytest
from pytestqt.qtbot import QtBot

from app.audio.microphone import Fault, Microphone, MicrophoneFailed, SystemSound
from core.records import HEARING_RATE
from tests.unit_app.listening.fake_sound import FakeSound

SILENT = SystemSound([miniaudio.Backend.NULL])


def test_the_system_is_listened_to_and_let_go(qtbot: QtBot) -> None:
    microphone = Microphone(SILENT)
    heard: list[bytes] = []
    microphone.heard.connect(heard.append)
    microphone.open()
    qtbot.waitUntil(lambda: sum(map(len, heard)) > HEARING_RATE // 2)
    assert not any(b"".join(heard))
    microphone.close()
    assert not microphone.is_open


def test_one_that_is_not_there_is_the_systems_choice(qtbot: QtBot) -> None:
    assert SILENT.names()
    microphone = Microphone(SILENT)
    microphone.name = "Long gone"
    with qtbot.waitSignal(microphone.heard):
        microphone.open()
    microphone.close()


def test_silence_alone_is_told_once(qtbot: QtBot) -> None:
    microphone = Microphone(SILENT)
    with qtbot.waitSignal(microphone.failed) as failed:
        microphone.open()
    assert failed.args[0] is Fault.MUTED
    assert microphone.is_open
    microphone.close()


class Stuck(FakeSound):
    """One that never lets go."""

    def __init__(self) -> None:
        super().__init__()
        self.lets_go = threading.Event()

    def close(self) -> None:
        assert self.lets_go.wait(60)
        super().close()


def test_one_that_is_never_let_go_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.audio.microphone._LETS_GO_S", 0.1)
    sound = Stuck()
    microphone = Microphone(sound)
    microphone.open()
    qtbot.waitUntil(lambda: sound.is_open)
    microphone.close()
    with qtbot.waitSignal(microphone.failed) as failed:
        microphone.open()
    assert failed.args[0] is Fault.BUSY
    sound.lets_go.set()
    qtbot.waitUntil(lambda: not sound.is_open)


def test_a_computer_without_sound_says_so() -> None:
    sound, fault = SystemSound(), None
    try:
        sound.names()
    except MicrophoneFailed as failed:
        fault = failed.fault
    assert fault in (None, Fault.NONE, Fault.REFUSED)
