"""Whisper as we use it, and as faster-whisper does by itself, on speech that two synthesisers made: errors in words, and speed."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from core.documents.formats.sound import PARTED_S
from core.hearing.activity import SileroActivity
from core.hearing.asking import Recognise
from core.hearing.segments import Segmenter
from core.hearing.sound import Samples, bytes_of, seconds
from core.hearing.whisper import Whisper
from core.model.hardware import threads
from tests.quality.hearing_cases import SENTENCES, Kokoro, errors, recordings, words
from tests.speech_models import BASE, KOKORO, TINY, speech_model

pytestmark = [pytest.mark.quality, pytest.mark.timeout(1800)]

# Of a computer that does nothing else.
_REAL_TIME = 0.5


@pytest.fixture(scope="module")
def spoken_by_two() -> dict[tuple[str, str], Samples]:
    return recordings(Kokoro(speech_model(KOKORO)))


def _ours(model: Whisper, sound: Samples, language: str) -> str:
    """As of a recording."""
    activity, segmenter = SileroActivity(), Segmenter(silence_s=PARTED_S)
    found = segmenter.add(sound, activity.probabilities(sound))
    last = segmenter.end()
    texts = []
    for segment in (*found, *([last] if last is not None else [])):
        request = Recognise(model=b"", samples=bytes_of(segment.samples), language=language, timed=True)
        texts.append(model.recognise(request).text)
    return " ".join(texts)


def test_no_more_words_are_wrong_than_faster_whisper_gets_wrong(
    spoken_by_two: dict[tuple[str, str], Samples],
) -> None:
    model = Whisper(speech_model(BASE), threads().prefill)
    said, wrong, reference = Counter[str](), Counter[str](), Counter[str]()
    took = length = 0.0
    for (language, voice), sound in spoken_by_two.items():
        expected = [word for sentence in SENTENCES[language] for word in words(sentence)]
        began = time.monotonic()
        ours = _ours(model, sound, language)
        took += time.monotonic() - began
        length += seconds(sound)
        plain, _ = model._model.transcribe(sound, language=language)
        said[voice] += len(expected)
        wrong[voice] += errors(expected, words(ours))
        reference[voice] += errors(expected, words(" ".join(one.text for one in plain)))
        print(language, voice, wrong[voice], reference[voice], said[voice])
    rate, other = wrong.total() / said.total(), reference.total() / said.total()
    print(f"wrong {rate:.3f}, faster-whisper by itself {other:.3f}; {took / length:.2f} of real time")
    assert rate <= other + 0.01
    assert took / length <= _REAL_TIME


def test_the_smallest_model_is_fast(spoken_by_two: dict[tuple[str, str], Samples]) -> None:
    model = Whisper(speech_model(TINY), threads().prefill)
    sound = spoken_by_two["en", "kokoro"]
    began = time.monotonic()
    heard = words(_ours(model, sound, "en"))
    took = time.monotonic() - began
    expected = [word for sentence in SENTENCES["en"] for word in words(sentence)]
    assert errors(expected, heard) / len(expected) < 0.1
    assert took / seconds(sound) <= _REAL_TIME
