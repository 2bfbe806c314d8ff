"""The system's own way to microphones, with miniaudio's silent one."""

from __future__ import annotations

import miniaudio
from pytestqt.qtbot import QtBot

from app.audio.microphone import Fault, Microphone, MicrophoneFailed, SystemSound
from core.records import HEARING_RATE

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


def test_a_computer_without_sound_says_so() -> None:
    sound, fault = SystemSound(), None
    try:
        sound.names()
    except MicrophoneFailed as failed:
        fault = failed.fault
    assert fault in (None, Fault.NONE, Fault.REFUSED)
