"""Somebody speaks while a reply is written: it waits, and what they say is understood at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from core import protocol
from core.hearing.asking import Recognised
from core.hearing.floor import Floor
from core.hearing.interruption import Interruption
from core.hearing.sound import bytes_of
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.protocol import Heard, ListeningChanged, ListeningEnded, PauseHeard
from core.records import ListeningId, MessageStatus
from tests.catalog_models import CACHE
from tests.speech_models import TINY, speech_model
from tests.spoken import silence, spoken
from tests.unit_core.hearing.room import Room, ScriptedRecogniser, speech
from tests.unit_core.running_core import RunningCore, ScriptedLoader


class Writing:
    """A reply that is being written in a room, token by token."""

    def __init__(self, room: Room) -> None:
        self.stop = threading.Event()
        self._room = room
        self._thread = threading.Thread(target=self._write)
        self._thread.start()

    def _write(self) -> None:
        with self._room.compute:
            while not self.stop.wait(0.001):
                self._room.floor.give_way(self._room.compute, self.stop)

    def end(self) -> None:
        self.stop.set()
        self._thread.join(60)
        assert not self._thread.is_alive() and not self._room.compute.locked()


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room(ScriptedRecogniser())
    writing = Writing(room)
    yield room
    writing.end()
    room.listening.close()


def begun(room: Room) -> ListeningId:
    """Somebody has begun to speak."""
    session = room.start(hands_free=True)
    room.hear(session, speech(0.6))
    room.wait(ListeningChanged, lambda event: event.speaking)
    return session


def test_whoever_speaks_on_when_the_voice_is_silent_is_understood_while_they_speak(room: Room) -> None:
    session = begun(room)
    room.hear(session, speech(0.4))
    assert not room.floor.is_taken()
    room.listening.interrupt(session)
    room.hear(session, speech(0.3))
    assert not room.floor.is_taken()  # it may be the voice's echo
    room.hear(session, speech(1.0))
    assert room.floor.is_taken()
    assert not room.wait(Heard).final
    # A person may think for a moment.
    room.hear(session, np.concatenate([silence(1.0), speech(1.0), silence(1.6)]))
    room.wait(PauseHeard)
    assert [event.text for event in room.all(Heard) if event.final] == ["5 seconds"]
    assert not room.floor.is_taken()


def test_the_voices_own_echo_holds_nothing_up_for_long(room: Room) -> None:
    session = begun(room)
    room.listening.interrupt(session)
    room.hear(session, speech(0.25))
    room.hear(session, silence(0.7))
    assert not room.floor.is_taken()
    room.hear(session, silence(0.2))
    # It is understood at once that it is one, or a word.
    room.wait(PauseHeard)
    assert [event.text for event in room.all(Heard) if event.final] == ["1 seconds"]
    assert not room.floor.is_taken()


def test_who_has_stopped_before_isnt_waited_for(room: Room) -> None:
    session = room.start(hands_free=True)
    room.listening.interrupt(session)
    room.wait(PauseHeard)
    room.hear(session, speech(2.0))
    assert not room.floor.is_taken()


def test_what_is_being_recognised_just_then_counts() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def script(length: float, partial: bool) -> Recognised:
        if not partial:
            begun.set()
            assert go_on.wait(60)
        return Recognised(text=f"{length:.0f} seconds", language="en")

    room = Room(ScriptedRecogniser(script))
    session = room.start(hands_free=True)
    room.hear(session, np.concatenate([speech(1.0), silence(1.6)]))
    assert begun.wait(60)
    room.listening.interrupt(session)
    go_on.set()
    room.wait(PauseHeard)
    # Not before it is known what was said.
    assert [event.text for event in room.all(Heard) if event.final] == ["1 seconds"]
    room.listening.close()


def test_the_end_of_a_session_is_the_end_of_it(room: Room) -> None:
    session = begun(room)
    room.listening.interrupt(session)
    room.hear(session, speech(1.0))
    before = room.floor.is_taken(), room.listening.hands_free
    room.listening.stop(session, keep=True)
    assert (before, room.listening.hands_free) == ((True, True), False)
    room.wait(ListeningEnded)
    assert room.all(Heard)[-1].final and not room.floor.is_taken()


def test_a_session_that_isnt_hands_free_interrupts_nothing(room: Room) -> None:
    session = room.start()
    room.hear(session, speech(1.0))
    room.listening.interrupt(session)
    room.hear(session, speech(1.0))
    assert not room.floor.is_taken()


def test_what_passes_for_speech_without_words_holds_nothing_up_for_ever() -> None:
    floor = Floor()
    music = Interruption(floor, wordless_s=0.0)
    music.begin()
    music.add([1.0] * 50)
    assert floor.is_taken() and music.wordless
    music.end()
    assert not floor.is_taken()
    words = Interruption(floor, wordless_s=0.0)
    words.begin()
    words.add([1.0] * 50)
    words.understood()
    assert not words.wordless


def test_in_a_whole_core_a_reply_waits_and_what_is_said_is_understood(paths: Paths, embedder: Embedder) -> None:
    speech_model(TINY)
    paths.models.mkdir(parents=True)
    (paths.models / TINY).symlink_to(CACHE / TINY)
    slow = threading.Event()

    def gate(purpose: Purpose, said: int) -> None:
        if purpose is Purpose.CHAT and said:
            slow.wait(0.01)

    model = ScriptedModel(gate=gate)
    model.say("And so on. " * 2000)
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    try:
        core.hello()
        core.ready()
        accepted = core.ask(
            protocol.SendMessage(conversation_id=None, text="Tell me a long story."), protocol.MessageAccepted
        )
        core.wait(protocol.TokensGenerated)
        session = core.ask(protocol.StartListening(language="en", hands_free=True), protocol.ListeningStarted).session
        said = spoken("My sister lives in London and works at the hospital.")

        def hear(sound: np.ndarray) -> None:
            for at in range(0, len(sound), 1600):
                core.ask(protocol.HearAudio(session=session, samples=bytes_of(sound[at : at + 1600])), protocol.Done)

        hear(said[:16_000])
        core.wait(ListeningChanged, lambda event: event.speaking)
        core.ask(protocol.InterruptReply(session=session), protocol.Done)
        hear(np.concatenate([said[16_000:], silence(2)]))
        core.wait(PauseHeard)
        (heard,) = [event.text for event in core.seen if isinstance(event, Heard) and event.final]
        assert heard == "My sister lives in London and works at the hospital."
        # Unless it is stopped, it goes on.
        before = {id(event) for event in core.seen}
        core.wait(protocol.TokensGenerated, lambda event: id(event) not in before)
        core.ask(protocol.StopReply(conversation_id=accepted.conversation_id), protocol.Done)
        reply = core.reply_to(accepted)
        assert reply.status is MessageStatus.STOPPED and len(reply.text) < 20_000
    finally:
        slow.set()
        core.close()
