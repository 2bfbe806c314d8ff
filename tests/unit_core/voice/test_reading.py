"""Reading aloud in a core: with a voice that is counted, and with the real one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest

from core.model.beside import Beside
from core.protocol import (
    BranchShown,
    ConversationRemoved,
    Event,
    EverythingDeleted,
    MessageAdded,
    MessageChanged,
    MessagesRemoved,
    ReadingEnded,
    SpokenPart,
    TokensGenerated,
)
from core.records import (
    ConversationId,
    Message,
    MessageId,
    MessageStatus,
    ReadingAloudId,
    Role,
    Voice,
    VoiceId,
    VoiceKind,
)
from core.voice.espeak import Espeak, find_espeak
from core.voice.growing import GrowingReplies
from core.voice.reading import Reading, Wanted
from core.voice.sound import Sound, SpeechFailed
from core.voice.voices import Voices
from tests.speech_models import KOKORO, speech_model

_SECOND = bytes(2 * 24_000)


class CountedVoice:
    """Says a second for each sentence."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.problem: SpeechFailed | None = None

    def speak(self, text: str, voice: str, speed: float, *, soon: bool) -> Iterator[Sound]:
        if self.problem is not None:
            raise self.problem
        self.said.append(text)
        yield Sound(_SECOND, 24_000)

    def rest(self) -> None:
        self.said.append("(resting)")


class FixedVoices(Voices):
    def __init__(self, voice: CountedVoice) -> None:
        self.voice = voice

    def choose(self, language: str, wanted: VoiceId | None = None) -> Voice:
        return Voice(id=VoiceId("kokoro:af_heart"), kind=VoiceKind.KOKORO, name="Heart", language=language)

    def synthesiser(self, voice: Voice) -> tuple[CountedVoice, str]:
        return self.voice, "af_heart"

    def prepare(self) -> None:
        """It is always there."""

    def stop(self) -> None:
        """A second is made at once."""

    def rest(self) -> None:
        self.voice.rest()


class Listener:
    """Takes what the core tells."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._came = threading.Condition()

    def __call__(self, event: Event) -> None:
        with self._came:
            self.events.append(event)
            self._came.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._came:
            assert self._came.wait_for(condition, 30), self.events

    @property
    def parts(self) -> list[SpokenPart]:
        return [event for event in self.events if isinstance(event, SpokenPart)]

    @property
    def ended(self) -> list[ReadingEnded]:
        return [event for event in self.events if isinstance(event, ReadingEnded)]


@pytest.fixture
def voice() -> CountedVoice:
    return CountedVoice()


@pytest.fixture
def heard() -> Listener:
    return Listener()


@pytest.fixture
def reading(voice: CountedVoice, heard: Listener) -> Iterator[Reading]:
    made = Reading(FixedVoices(voice), GrowingReplies(), heard, ahead_s=3.0)
    yield made
    made.close()


def _wanted(text: str, message: int | None = None, **changes: object) -> Wanted:
    given: Mapping[str, object] = {
        "message_id": None if message is None else MessageId(message),
        "conversation_id": None if message is None else ConversationId(1),
        "text": text,
        "start": 0,
        "language": "",
        "voice": None,
        "speed": 1.0,
        **changes,
    }
    return Wanted(**given)  # type: ignore[arg-type]


def _reply(text: str, status: MessageStatus, number: int = 7) -> Message:
    return Message(
        id=MessageId(number),
        conversation_id=ConversationId(1),
        role=Role.ASSISTANT,
        text=text,
        status=status,
        created_at=0.0,
    )


_ONE, _TWO = ReadingAloudId(1), ReadingAloudId(2)


def test_it_makes_a_few_seconds_ahead_of_the_listener(reading: Reading, heard: Listener, voice: CountedVoice) -> None:
    text = " ".join(f"Sentence number {number} is said." for number in range(8))
    reading.begin(_ONE, _wanted(text))
    heard.wait(lambda: len(heard.parts) == 3)
    reading.heard(_ONE, 0)
    heard.wait(lambda: len(heard.parts) == 4)
    reading.heard(_ONE, 1)
    heard.wait(lambda: len(heard.parts) == 5)
    assert len(voice.said) == 5
    for number in range(2, 8):
        reading.heard(_ONE, number)
        heard.wait(lambda number=number: len(heard.parts) >= min(8, number + 3))  # type: ignore[misc]
    heard.wait(lambda: bool(heard.ended))
    assert [part.number for part in heard.parts] == list(range(8))
    assert heard.ended[0].parts == 8 and heard.ended[0].problem is None
    assert text[heard.parts[2].start : heard.parts[2].end] == "Sentence number 2 is said."


def test_a_reply_is_read_as_it_is_written(reading: Reading, heard: Listener) -> None:
    reading.hear(MessageAdded(message=_reply("", MessageStatus.QUEUED)))
    reading.begin(_ONE, _wanted("", 7))
    for token in ("Hello", " there.", " This", " is", " long"):
        reading.hear(TokensGenerated(conversation_id=ConversationId(1), message_id=MessageId(7), text=token))
    heard.wait(lambda: [part.text for part in heard.parts] == ["Hello there."])
    reading.hear(MessageChanged(message=_reply("Hello there. This is long.", MessageStatus.COMPLETE)))
    heard.wait(lambda: bool(heard.ended))
    assert [part.text for part in heard.parts] == ["Hello there.", "This is long."]


def test_what_is_thought_before_isn_t_read(reading: Reading, heard: Listener) -> None:
    reading.hear(MessageAdded(message=_reply("", MessageStatus.QUEUED)))
    reading.begin(_ONE, _wanted("", 7))
    reading.hear(
        TokensGenerated(conversation_id=ConversationId(1), message_id=MessageId(7), text="Hm. Well.", reasoning=True)
    )
    reading.hear(MessageChanged(message=_reply("Yes.", MessageStatus.COMPLETE)))
    heard.wait(lambda: bool(heard.ended))
    assert [part.text for part in heard.parts] == ["Yes."]


@pytest.mark.parametrize(
    "gone",
    [
        ConversationRemoved(conversation_id=ConversationId(1)),
        MessagesRemoved(conversation_id=ConversationId(1), message_ids=(MessageId(7),)),
        BranchShown(conversation_id=ConversationId(1), hidden=(MessageId(7),)),
    ],
)
def test_another_one_takes_its_place_and_a_deleted_one_ends(
    reading: Reading, heard: Listener, voice: CountedVoice, gone: Event
) -> None:
    long = "One is here. Two is here. Three is here. Four is here. Five is here."
    reading.begin(_ONE, _wanted(long))
    heard.wait(lambda: len(heard.parts) == 3)
    second = ReadingAloudId(2)
    reading.begin(second, _wanted(long, 7))
    heard.wait(lambda: sum(part.reading_id == second for part in heard.parts) == 3)
    reading.hear(BranchShown(conversation_id=ConversationId(1)))
    reading.hear(gone)
    third = ReadingAloudId(3)
    reading.begin(third, _wanted("It is over."))
    heard.wait(lambda: bool(heard.ended))
    assert [ended.reading_id for ended in heard.ended] == [third]
    assert len(voice.said) == 7


def test_what_can_t_be_said_is_told_in_words(reading: Reading, heard: Listener, voice: CountedVoice) -> None:
    reading.begin(_ONE, _wanted("🎉🎉"))
    heard.wait(lambda: len(heard.ended) == 1)
    assert heard.ended[0].problem is not None and heard.ended[0].problem.code == "voice_nothing"
    reading.begin(_ONE, _wanted("日本語を話します。"))
    heard.wait(lambda: len(heard.ended) == 2)
    assert heard.ended[1].problem is not None and heard.ended[1].problem.code == "voice_language"
    voice.problem = SpeechFailed("Broken.", code="voice_damaged")
    reading.begin(_ONE, _wanted("It works."))
    heard.wait(lambda: len(heard.ended) == 3)
    assert heard.ended[2].problem is not None and heard.ended[2].problem.code == "voice_damaged"


def test_it_is_read_from_a_place_on_and_code_is_named(reading: Reading, heard: Listener) -> None:
    text = "This is the first sentence of it.\n\n```\nx = 1\n```\n\nThis is the last sentence of it."
    reading.begin(_ONE, _wanted(text, start=text.index("```")))
    heard.wait(lambda: bool(heard.ended))
    assert [part.text for part in heard.parts] == ["a block of code", "This is the last sentence of it."]


def test_a_few_words_are_in_the_language_of_the_rest(reading: Reading, heard: Listener) -> None:
    text = "Certo!\n\n```\nx\n```\n\nLa pompa di calore porta il calore dall'aria fredda alle stanze della casa."
    reading.begin(_ONE, _wanted(text))
    heard.wait(lambda: bool(heard.ended))
    assert [part.text for part in heard.parts][:2] == ["Certo!", "un blocco di codice"]
    reading.begin(_ONE, _wanted("```\ny\n```"))
    heard.wait(lambda: len(heard.ended) == 2)
    assert heard.parts[-1].text == "un blocco di codice"


def test_memory_is_given_back_after_a_while(heard: Listener, voice: CountedVoice) -> None:
    made = Reading(FixedVoices(voice), GrowingReplies(), heard, rest_s=0.05)
    try:
        made.begin(_ONE, _wanted("It works."))
        done = threading.Event()
        for _ in range(300):
            if "(resting)" in voice.said or done.wait(0.02):
                break
        assert voice.said == ["It works.", "(resting)"]
    finally:
        made.close()


def test_an_answer_is_said_by_the_real_voice(heard: Listener) -> None:
    made = Reading(
        Voices(lambda: speech_model(KOKORO), dict, espeak=Espeak(), threads=1, beside=Beside()), GrowingReplies(), heard
    )
    try:
        made.begin(_ONE, _wanted("The heat pump works. Bonjour, comment allez-vous ce matin ?"))
        heard.wait(lambda: bool(heard.ended))
    finally:
        made.close()
    assert heard.ended[0].problem is None and len(heard.parts) == 2
    for part in heard.parts:
        samples = np.frombuffer(part.samples, dtype="<i2").astype(float)
        assert part.rate == 24_000 and 1 < len(samples) / part.rate < 6
        # Speech: it is loud and soft in turns, and its strongest tones are those of a voice.
        loud = np.sqrt(np.mean(samples[: len(samples) // 2400 * 2400].reshape(-1, 2400) ** 2, axis=1))
        assert loud.max() > 1000 and loud.min() < 0.2 * loud.max()
        tones = np.abs(np.fft.rfft(samples))
        assert tones[: len(tones) // 3].sum() > tones[len(tones) // 3 :].sum()


def test_damaged_files_are_told_of(heard: Listener, tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"not a model")
    (tmp_path / "vocab.json").write_text('{"vocab": {"a": 1}}')
    (tmp_path / "af_heart.bin").write_bytes(b"\0")
    made = Reading(Voices(lambda: tmp_path, dict, espeak=Espeak(), threads=1, beside=Beside()), GrowingReplies(), heard)
    try:
        made.begin(_ONE, _wanted("The heat pump works."))
        heard.wait(lambda: bool(heard.ended))
    finally:
        made.close()
    assert heard.ended[0].problem is not None and heard.ended[0].problem.code == "voice_damaged"


@pytest.mark.parametrize(
    "gone", [MessagesRemoved(conversation_id=ConversationId(1), message_ids=(MessageId(7),)), EverythingDeleted()]
)
def test_of_a_reply_that_is_deleted_while_it_is_written_nothing_stays(gone: Event) -> None:
    growing = GrowingReplies()
    growing.hear(MessageAdded(message=_reply("A secret.", MessageStatus.STREAMING)))
    growing.hear(gone)
    with growing.changed:
        assert growing.text_of(MessageId(7), "") == ("", True)


@pytest.mark.logs_errors
def test_whatever_breaks_the_window_doesnt_wait(
    heard: Listener, voice: CountedVoice, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Iterator[Sound]:
        raise IndexError("wrong")

    monkeypatch.setattr(voice, "speak", broken)
    reading.begin(_ONE, _wanted("The heat pump works."))
    heard.wait(lambda: bool(heard.ended))
    assert heard.ended[0].problem is not None and heard.ended[0].problem.code == "voice_broken"
    monkeypatch.undo()
    reading.begin(_TWO, _wanted("It needs little power."))
    heard.wait(lambda: len(heard.ended) == 2)
    assert heard.ended[1].problem is None


@pytest.mark.skipif(find_espeak() is None, reason="espeak-ng isn't installed")
def test_the_real_voice_is_stopped_in_the_middle_of_a_sentence_and_removed_in_another(heard: Listener) -> None:
    voices = Voices(lambda: speech_model(KOKORO), dict, espeak=Espeak(), threads=1, beside=Beside())
    voices.prepare()
    made = Reading(voices, GrowingReplies(), heard, ahead_s=100.0)
    long = " and ".join(["the heat pump moves what heat there is from outside to inside"] * 30) + "."
    try:
        made.begin(_ONE, _wanted(long))
        heard.wait(lambda: len(heard.parts) == 1)
        made.stop()
        made.begin(_TWO, _wanted("It needs little power, which is as well, because power is dear these days."))
        heard.wait(lambda: any(part.reading_id == _TWO for part in heard.parts))
        voices.rest()
        heard.wait(lambda: bool(heard.ended))
    finally:
        made.close()
    assert [(ended.reading_id, ended.problem) for ended in heard.ended] == [(_TWO, None)]
    assert len([part for part in heard.parts if part.reading_id == _ONE]) <= 2


def test_voices_are_those_that_are_there(tmp_path: Path) -> None:
    for name in ("model.onnx", "vocab.json", "ff_siwis.bin", "af_heart.bin", "af_bella.bin", "jf_alpha.bin"):
        (tmp_path / name).touch()
    gone = Voices(lambda: tmp_path, dict, espeak=Espeak(tmp_path / "gone"), threads=1, beside=Beside())
    assert gone.all() == () and not gone.usable
    problem = gone.problem()
    assert problem is not None and problem.code == "voice_program"


@pytest.mark.skipif(find_espeak() is None, reason="espeak-ng isn't installed")
def test_the_best_voice_of_a_language_reads_it_unless_another_one_was_chosen(tmp_path: Path) -> None:
    for name in ("model.onnx", "vocab.json", "ff_siwis.bin", "af_heart.bin", "af_bella.bin", "jf_alpha.bin"):
        (tmp_path / name).touch()
    chosen: dict[str, VoiceId] = {}
    voices = Voices(lambda: tmp_path, lambda: chosen, espeak=Espeak(), threads=1, beside=Beside())
    assert voices.problem() is None
    assert voices.choose("en").id == "kokoro:af_heart"
    chosen["en"] = VoiceId("kokoro:af_bella")
    assert voices.choose("en").id == "kokoro:af_bella"
    assert voices.choose("fr").id == "kokoro:ff_siwis"
    assert voices.choose("de").kind is VoiceKind.ESPEAK
    for language in ("ja", "zh", "xx"):
        with pytest.raises(SpeechFailed):
            voices.choose(language)
    without = Voices(lambda: None, dict, espeak=Espeak(), threads=1, beside=Beside())
    problem = without.problem()
    assert without.choose("en").kind is VoiceKind.ESPEAK and problem is not None and problem.code == "voice_none"
