"""Talking with it: what is heard is sent, and interrupts the voice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from app.audio.conversation import SpokenConversation
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import DUCKED, Speaker
from core.protocol import ReadAloud, SpokenPart, StopReading
from core.records import ConversationId, MessageId, Problem
from tests.unit_app.audio.fake_sink import FakeDevices
from tests.unit_app.fake_client import FakeClient

_SAID = "The heat pump moves heat from outside to inside."


class Talk:
    """A conversation in which a sentence is being said."""

    def __init__(self, client: FakeClient) -> None:
        client.become_ready()
        self.client = client
        self.devices = FakeDevices()
        self.reading = ReadingAloud(client, Speaker(open_sink=self.devices))
        self.sent: list[str] = []
        self.stopped = 0
        self.interrupted = 0
        self.writes = False
        self.told: list[Problem] = []
        self.conversation = SpokenConversation(self.reading, self.sent.append, self._stop, writes=lambda: self.writes)
        self.conversation.interrupting.connect(self._interrupt)
        self.conversation.told.connect(self.told.append)

    def _stop(self) -> None:
        self.stopped += 1

    def _interrupt(self) -> None:
        self.interrupted += 1

    def say(self, qtbot: QtBot) -> None:
        self.reading.read(MessageId(2), ConversationId(1))
        self.client.emit(
            SpokenPart(
                reading_id=self.client.last(ReadAloud).reading_id,
                message_id=MessageId(2),
                number=0,
                samples=b"\xe8\x03" * 240_000,
                rate=24_000,
                start=0,
                end=len(_SAID),
                text=_SAID,
            )
        )
        qtbot.waitUntil(lambda: self.devices.running and self.reading.sentence is not None)

    def loudness(self) -> int:
        self.devices.sink.play(0.2)
        return int.from_bytes(self.devices.sink.play(0.01)[-2:], "little", signed=True)


@pytest.fixture
def talk(qtbot: QtBot, client: FakeClient) -> Iterator[Talk]:
    made = Talk(client)
    made.conversation.begin()
    yield made
    made.conversation.end()
    made.reading.speaker.close()


def test_whoever_talks_interrupts_and_is_answered(qtbot: QtBot, talk: Talk) -> None:
    talk.say(qtbot)
    talk.conversation.speech_began()
    assert talk.loudness() == round(1000 * DUCKED)
    qtbot.waitUntil(lambda: talk.reading.paused)
    assert talk.interrupted == 1
    talk.conversation.speech_ended()
    talk.conversation.sentence_heard(" And what does it cost? ")
    assert talk.sent == ["And what does it cost?"] and talk.stopped == 1
    assert not talk.reading.active and len(talk.client.all(StopReading)) == 1
    talk.say(qtbot)
    assert talk.loudness() == 1000


def test_a_cough_interrupts_nobody(qtbot: QtBot, talk: Talk) -> None:
    talk.say(qtbot)
    talk.conversation.speech_began()
    talk.conversation.speech_ended()
    talk.conversation.sentence_heard("")
    assert talk.reading.active and not talk.reading.paused and talk.sent == []
    assert talk.loudness() == 1000


def test_its_own_voice_out_of_the_speakers_isn_t_answered(qtbot: QtBot, talk: Talk) -> None:
    talk.say(qtbot)
    talk.conversation.speech_began()
    qtbot.waitUntil(lambda: talk.reading.paused)
    talk.conversation.speech_ended()
    talk.conversation.sentence_heard("heat pump moves eat from outside")
    assert talk.sent == [] and talk.reading.active and not talk.reading.paused
    talk.conversation.sentence_heard("Stop, please tell me about solar cells")
    assert talk.sent == ["Stop, please tell me about solar cells"]


def test_nothing_is_sent_once_it_has_ended(qtbot: QtBot, talk: Talk) -> None:
    talk.say(qtbot)
    talk.conversation.end()
    assert not talk.reading.active
    talk.conversation.speech_began()
    talk.conversation.sentence_heard("Hello?")
    assert talk.sent == []


def test_a_reply_that_isnt_read_yet_is_interrupted_too(qtbot: QtBot, talk: Talk) -> None:
    talk.conversation.speech_began()
    talk.conversation.speech_ended()
    talk.conversation.sentence_heard("Tell me about it")
    assert talk.interrupted == 0
    talk.writes = True
    talk.conversation.speech_began()
    qtbot.waitUntil(lambda: talk.interrupted == 1)
    talk.conversation.sentence_heard("and about solar cells")
    assert talk.sent == ["Tell me about it", "and about solar cells"] and talk.stopped == 2


def test_where_the_microphone_hears_the_voice_it_is_said_and_the_voice_goes_on(qtbot: QtBot, talk: Talk) -> None:
    talk.say(qtbot)
    for _ in range(2):
        assert talk.told == []
        talk.conversation.speech_began()
        qtbot.waitUntil(lambda: talk.reading.paused)
        talk.conversation.sentence_heard("the heat pump moves heat")
        assert talk.reading.active and not talk.reading.paused
    assert [problem.code for problem in talk.told] == ["microphone_echo"]
    qtbot.waitUntil(lambda: talk.devices.running)
    talk.conversation.speech_began()
    assert talk.loudness() == 1000
    assert not talk.conversation._talking.isActive()
    talk.conversation.sentence_heard("Stop, please tell me about solar cells")
    assert talk.sent and not talk.reading.active


def test_an_answer_is_sent_whatever_was_read_before_the_conversation(
    qtbot: QtBot, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A conversation ends before what is heard is understood; then there is a dictation, and something is read.
    talk.conversation.speech_began()
    talk.conversation.end()
    talk.conversation.speech_began()
    talk.say(qtbot)
    talk.reading.stop()
    later = time.monotonic() + 60.0
    monkeypatch.setattr("app.audio.conversation.time", SimpleNamespace(monotonic=lambda: later))
    talk.conversation.begin()
    talk.conversation.speech_began()
    assert talk.conversation.sentence_heard("The heat pump") and talk.sent == ["The heat pump"]


def test_an_answer_is_sent_while_the_next_sentence_is_still_made(
    qtbot: QtBot, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.say(qtbot)
    with qtbot.waitSignal(talk.reading.sentence_changed):
        talk.devices.sink.play(11.0)
    assert talk.reading.waiting
    later = time.monotonic() + 5.0
    monkeypatch.setattr("app.audio.conversation.time", SimpleNamespace(monotonic=lambda: later))
    talk.conversation.speech_began()
    assert talk.conversation.sentence_heard("The heat pump") and talk.sent == ["The heat pump"]
