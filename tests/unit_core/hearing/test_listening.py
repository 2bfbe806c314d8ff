"""What a session tells, with a recogniser that writes how long it was spoken."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import numpy as np
import pytest

from core.errors import HearingError, InvalidRequest, NotFound
from core.hearing.asking import Recognised
from core.protocol import Heard, ListeningChanged, ListeningEnded, PauseHeard
from core.records import MAX_HEARD_BYTES, ListeningId
from tests.spoken import silence
from tests.unit_core.hearing.room import Room, ScriptedRecogniser, speech


@pytest.fixture
def room() -> Iterator[Room]:
    room = Room(ScriptedRecogniser())
    yield room
    room.recogniser.gate.set()
    room.listening.close()


def test_what_is_said_is_told_while_it_is_said_and_once_it_is_over(room: Room) -> None:
    session = room.start()
    room.hear(session, speech(1.0))
    assert not room.wait(Heard).final
    room.hear(session, np.concatenate([speech(1.0), silence(4.5)]))
    final = room.wait(Heard, lambda event: event.final)
    assert final.text.startswith("2 ")
    assert final.language == "en"
    assert room.all(ListeningChanged)[0].speaking
    room.listening.stop(session, keep=True)
    assert room.wait(ListeningEnded).problem is None
    assert room.recogniser.words == ("Ines",)
    assert room.paused


def test_the_last_words_are_told_before_it_ends(room: Room) -> None:
    session = room.start()
    room.hear(session, speech(3.0))
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    finals = [event for event in room.all(Heard) if event.final]
    assert [event.text for event in finals] == ["3 seconds"]
    assert isinstance(room.seen[-1], ListeningEnded)


def test_thrown_away_nothing_more_is_told(room: Room) -> None:
    room.recogniser.gate.clear()
    session = room.start()
    room.hear(session, np.concatenate([speech(2.0), silence(2.0)]))
    room.listening.stop(session, keep=False)
    room.recogniser.gate.set()
    room.wait(ListeningEnded)
    assert room.all(Heard) == []


def test_silence_is_nothing(room: Room) -> None:
    session = room.start()
    room.hear(session, silence(20))
    room.hear(session, speech(0.1))  # a click
    room.hear(session, silence(2))
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    assert room.recogniser.asked == []


def test_what_turns_out_to_be_nothing_is_taken_back() -> None:
    def script(_: float, partial: bool) -> Recognised:
        return Recognised(text="Thanks for watching" if partial else "")

    room = Room(ScriptedRecogniser(script))
    session = room.start()
    room.hear(session, speech(1.0))
    room.wait(Heard)
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    assert room.all(Heard)[-1] == Heard(session=session, text="", final=True)
    room.listening.close()


def test_while_a_reply_is_written_it_waits_and_nothing_is_lost(room: Room) -> None:
    room.compute.acquire()
    session = room.start()
    room.hear(session, np.concatenate([speech(2.0), silence(4.5), speech(4.0), silence(4.5)]))
    room.wait(ListeningChanged, lambda event: event.waits)
    assert room.recogniser.asked == []
    room.compute.release()
    room.wait(Heard, lambda event: event.final and event.text == "5 seconds")
    # With a little silence around each.
    assert [event.text for event in room.all(Heard) if event.final] == ["2 seconds", "5 seconds"]
    assert not room.compute.locked()


def test_a_long_speech_is_cut_before_it_is_too_long_for_the_model(room: Room) -> None:
    session = room.start()
    room.hear(session, speech(60))
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    lengths = [length for length, _, partial in room.recogniser.asked if not partial]
    assert max(lengths) < 29
    assert abs(sum(lengths) - 60) < 0.1


@pytest.mark.parametrize(("hands_free", "lengths"), [(False, ["6 seconds"]), (True, ["2 seconds", "3 seconds"])])
def test_short_segments_close_together_are_recognised_together_unless_a_pause_is_waited_for(
    room: Room, hands_free: bool, lengths: list[str]
) -> None:
    session = room.start(hands_free=hands_free)
    room.hear(session, np.concatenate([speech(2.0), silence(2.0), speech(2.0), silence(1.6)]))
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    assert [event.text for event in room.all(Heard) if event.final] == lengths


def test_a_longer_segment_ends_with_a_shorter_silence(room: Room) -> None:
    session = room.start()
    room.hear(session, np.concatenate([speech(13.0), silence(2.0)]))
    assert room.wait(Heard, lambda event: event.final).text == "13 seconds"


def test_silence_after_it_isnt_recognised_anew() -> None:
    room = Room(ScriptedRecogniser())
    session = room.start()
    room.hear(session, speech(1.0))
    room.wait(Heard)
    room.hear(session, silence(3.9))
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    partial = [length for length, _, partial in room.recogniser.asked if partial]
    assert max(partial) < 1.9
    room.listening.close()


def test_hands_free_a_pause_is_told_once_after_what_was_said(room: Room) -> None:
    session = room.start(hands_free=True)
    room.hear(session, silence(5))
    room.hear(session, np.concatenate([speech(2.0), silence(4.0)]))
    room.wait(PauseHeard)
    assert room.all(Heard)[-1].final
    room.hear(session, silence(5))
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    assert len(room.all(PauseHeard)) == 1


def test_hands_free_a_pause_is_told_after_a_noise_too() -> None:
    room = Room(ScriptedRecogniser(lambda _length, _partial: Recognised(text="")))
    session = room.start(hands_free=True)
    room.hear(session, np.concatenate([speech(1.0), silence(2.0)]))
    room.wait(PauseHeard)
    assert room.all(Heard) == []
    room.listening.close()


def test_the_language_of_before_holds_for_what_is_short() -> None:
    room = Room(ScriptedRecogniser(lambda length, _: Recognised(text="ja", language="de")))
    session = room.start()
    room.hear(session, np.concatenate([speech(3.0), silence(4.5)]))
    room.wait(Heard, lambda event: event.final)
    room.hear(session, np.concatenate([speech(0.4), silence(2.0)]))
    room.listening.stop(session, keep=True)
    room.wait(ListeningEnded)
    finals = [language for _, language, partial in room.recogniser.asked if not partial]
    assert finals == ["", "de"]
    room.listening.close()


def test_what_cant_be_recognised_ends_it_and_says_why(room: Room) -> None:
    session = room.start()
    room.hear(session, np.concatenate([speech(1.0), silence(4.5)]))
    room.wait(Heard, lambda event: event.final)
    room.recogniser.error = HearingError("Broken.", safe="What was recognised before stays.")
    with suppress(NotFound):
        room.hear(session, np.concatenate([speech(1.0), silence(4.5)]))
    problem = room.wait(ListeningEnded).problem
    assert problem is not None
    assert problem.what == "Broken."
    with pytest.raises(NotFound):
        room.hear(session, speech(0.1))


def test_a_new_session_ends_the_one_before(room: Room) -> None:
    first = room.start()
    room.hear(first, speech(1.0))
    second = room.start()
    assert room.wait(ListeningEnded).session == first
    assert [event.text for event in room.all(Heard) if event.final] == ["1 seconds"]
    with pytest.raises(NotFound):
        room.hear(first, speech(0.1))
    room.hear(second, silence(0.1))


def test_only_sound_of_a_session_that_goes_on_is_taken(room: Room) -> None:
    with pytest.raises(NotFound):
        room.listening.hear(ListeningId(7), b"")
    session = room.start()
    with pytest.raises(InvalidRequest):
        room.listening.hear(session, bytes(MAX_HEARD_BYTES + 2))
    room.listening.hear(session, b"\x00")  # half a sample


@pytest.mark.parametrize(("hands_free", "minutes"), [(False, 2), (True, 15)])
def test_a_microphone_that_was_forgotten_is_closed_and_says_so(room: Room, hands_free: bool, minutes: int) -> None:
    session = room.start(hands_free=hands_free)
    room.hear(session, np.concatenate([speech(1.0), silence(minutes * 60 - 5)]))
    room.hear(session, speech(1.0))
    room.hear(session, silence(minutes * 60 - 1))
    assert not room.all(ListeningEnded)
    with pytest.raises(NotFound):
        room.hear(session, silence(3))
    problem = room.wait(ListeningEnded).problem
    assert problem is not None and problem.code == "hearing_silence"
    assert len([event for event in room.all(Heard) if event.final]) == 2
