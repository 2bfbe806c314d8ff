"""A person who talks: the real page, core and recogniser, and a microphone that says what espeak-ng does."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.audio.microphone import Microphone
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.chat.page import ChatPage
from app.core_client import CoreClient, CorePhase
from app.listening.dictation import Stage
from app.style import Style, Theme
from core.hearing.sound import bytes_of
from core.paths import Paths
from core.voice.espeak import find_espeak
from tests.catalog_models import CACHE
from tests.speech_models import TINY, speech_model
from tests.spoken import silence, spoken
from tests.unit_app.audio.fake_sink import FakeDevices
from tests.unit_app.listening.fake_sound import FakeSound

pytestmark = pytest.mark.timeout(600)

SENTENCES = (
    "I would like to have two apples and a glass of water.",
    "My sister lives in London and works at the hospital.",
    "Could you tell me when the next train to the city leaves?",
)
_PATIENCE_MS = 60_000
# A tenth of a second of sound, in bytes.
_AT_ONCE = 3_200


@pytest.fixture
def client(qapp: QApplication, paths: Paths) -> Iterator[CoreClient]:
    speech_model(TINY)
    paths.models.mkdir(parents=True, exist_ok=True)
    (paths.models / TINY).symlink_to(CACHE / TINY)
    client = CoreClient(sys.executable, ["-m", "core", "--demo"])
    client.start()
    yield client
    client.stop()
    client.deleteLater()


class Voice:
    """Speaks into a microphone, a tenth of a second after the other; silence while it has nothing to say."""

    def __init__(self, page: ChatPage, sound: FakeSound) -> None:
        self._sound = sound
        self._samples = b""
        self._timer = QTimer(page, interval=100)
        self._timer.timeout.connect(self._speak)
        self._timer.start()

    def say(self, text: str) -> None:
        self._samples = bytes_of(spoken(text))

    def stop(self) -> None:
        self._timer.stop()

    def _speak(self) -> None:
        now, self._samples = self._samples[:3_200], self._samples[3_200:]
        if self._sound.is_open:
            self._sound.speak(now.ljust(3_200, b"\0"))


def test_in_a_spoken_conversation_whoever_talks_interrupts_and_is_answered(
    qtbot: QtBot, qapp: QApplication, client: CoreClient
) -> None:
    if find_espeak() is None:
        pytest.skip("espeak-ng isn't installed")
    sound, devices = FakeSound("Desk"), FakeDevices()
    reading = ReadingAloud(client, Speaker(open_sink=devices))
    page = ChatPage(client, Style(qapp, Theme.LIGHT), microphone=Microphone(sound), reading=reading)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    qtbot.waitUntil(lambda: client.phase is CorePhase.READY, timeout=_PATIENCE_MS)
    page.talking.converse()
    qtbot.waitUntil(lambda: sound.is_open, timeout=_PATIENCE_MS)
    voice = Voice(page, sound)
    page.composer.field.setPlainText("What are you?")
    page.composer.send()
    qtbot.waitUntil(lambda: devices.running and reading.sentence is not None, timeout=_PATIENCE_MS)
    first = reading.message_id
    voice.say(SENTENCES[0])
    qtbot.waitUntil(lambda: reading.paused, timeout=_PATIENCE_MS)
    qtbot.waitUntil(lambda: len(_said(page)) >= 3, timeout=_PATIENCE_MS)
    assert _said(page)[2] == SENTENCES[0]
    # The answer to that is read now.
    qtbot.waitUntil(lambda: devices.running and reading.message_id not in (None, first), timeout=_PATIENCE_MS)
    assert not reading.paused and not page.notices.problems
    voice.stop()
    page.talking.leave()
    page.aloud.close()
    qtbot.waitUntil(lambda: not sound.is_open, timeout=_PATIENCE_MS)


def test_what_is_said_is_written_while_it_is_said_and_sent_with_enter(
    qtbot: QtBot, qapp: QApplication, client: CoreClient
) -> None:
    sound = FakeSound("Desk")
    page = ChatPage(client, Style(qapp, Theme.LIGHT), microphone=Microphone(sound))
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    qtbot.waitUntil(lambda: client.phase is CorePhase.READY, timeout=_PATIENCE_MS)
    # What comes after the first sentence is said once that is written: until then a busy computer loads the model.
    first = bytes_of(np.concatenate([silence(0.5), spoken(SENTENCES[0])]))
    first += bytes(-len(first) % _AT_ONCE)
    said = np.concatenate([spoken(sentence) for sentence in SENTENCES[1:]])
    samples = first + bytes_of(np.concatenate([said, silence(2.5)]))
    page.talking.start()
    assert page.talking.dictation.stage is Stage.LISTENING
    qtbot.waitUntil(lambda: sound.is_open, timeout=_PATIENCE_MS)
    seen: set[str] = set()
    page.composer.field.textChanged.connect(lambda: seen.add(page.composer.field.toPlainText()))
    at = 0

    def say() -> None:
        nonlocal at
        if not sound.is_open:
            return
        if at == len(first) and not seen:
            sound.speak(bytes(_AT_ONCE))
            return
        sound.speak(samples[at : at + _AT_ONCE] or bytes(_AT_ONCE))
        at += _AT_ONCE

    talking = QTimer(page, interval=100)
    talking.timeout.connect(say)
    talking.start()
    qtbot.waitUntil(
        lambda: page.composer.field.toPlainText().endswith("leaves?") and not page.composer.field.extraSelections(),
        timeout=_PATIENCE_MS,
    )
    assert len(seen) > 1, "nothing was written while it was said"
    assert page.composer.field.toPlainText().startswith(SENTENCES[0])
    page.composer.send()
    qtbot.waitUntil(lambda: page.composer.draft.whole == "", timeout=_PATIENCE_MS)
    qtbot.waitUntil(lambda: page.conversation_id is not None, timeout=_PATIENCE_MS)
    assert not page.notices.problems
    talking.stop()
    page.talking.leave()
    qtbot.waitUntil(lambda: not sound.is_open, timeout=_PATIENCE_MS)


def _said(page: ChatPage) -> list[str]:
    return [message.text for message in page._conversation.model.messages]
