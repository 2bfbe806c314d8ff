"""Is what was said written down? Word errors of recordings and of dictation, beside faster-whisper by itself, with the same model.

A recording is cut where nobody speaks for four seconds, as documents are; dictation as it is while somebody talks, by a click or hands-free.
Without `--data`, two synthesisers speak six languages: that compares ways to recognise, and says little of how well people are understood.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from core.documents.formats.sound import PARTED_S
from core.errors import InvalidRequest
from core.evaluation.recorded import Recorded, recorded, synthesised
from core.evaluation.result import Options, Progress, Result
from core.evaluation.word_errors import word_errors, words
from core.hearing.activity import SileroActivity
from core.hearing.asking import Recognise
from core.hearing.segments import Segmenter
from core.hearing.sound import Samples, bytes_of, seconds
from core.hearing.whisper import Whisper
from core.model.catalog import load_catalog
from core.model.hardware import threads
from core.paths import default_paths
from core.records import HEARING_RATE, ModelId, SpeechTask
from core.speech.models import SpeechModels
from core.voice.build import KOKORO

_ALL = "all"
# As sound comes from a microphone, in samples.
_AT_ONCE = HEARING_RATE // 10


def run(options: Options, progress: Progress) -> Result:
    """Recognise everything in each way.

    Raises:
        InvalidRequest: there is no speech model, or nothing that was recorded.
        HearingError: the model can't be loaded.
        SpeechFailed: espeak-ng isn't there.
    """
    speech = SpeechModels(load_catalog(), default_paths().models)
    folder = _model(options, speech)
    model = Whisper(folder, threads().prefill)
    ways = _ways(model)
    if options.alone:
        ways.pop("faster-whisper by itself")
    said, wrong = Counter[str](), {way: Counter[str]() for way in ways}
    took, length = dict.fromkeys(ways, 0.0), 0.0
    languages: list[str] = []
    voices = recorded(options.data) if options.data is not None else synthesised(speech.folder(KOKORO), options.sample)
    for number, one in enumerate(voices):
        rows = (one.language or "?", one.voice, _ALL)
        languages += [row for row in rows[:1] if row not in languages]
        for row in rows:
            said[row] += len(one.said)
        length += seconds(one.samples)
        for way, hear in ways.items():
            progress(number, number + 1, f"{one.language} {one.voice}: {way}")
            began = _work()
            heard = words(" ".join(hear(one)))
            took[way] += _work() - began
            for row in rows:
                wrong[way][row] += word_errors(one.said, heard)
    columns = [*languages, *sorted(row for row in said if row not in languages and row != _ALL), _ALL]
    figures = {
        way: {
            "word_errors": {row: round(counts[row] / said[row], 4) for row in columns},
            "seconds_of_work": round(took[way] / length, 3),
        }
        for way, counts in wrong.items()
    }
    return Result(
        columns=["words wrong", *columns, "work"],
        rows=[
            [way, *(f"{counts[row] / said[row]:.1%}" for row in columns), f"{took[way] / length:.2f}"]
            for way, counts in wrong.items()
        ],
        notes=[
            "",
            f"{said[_ALL]} words in {length:.0f} s of speech; {folder.name}.",
            "work: seconds of processor time for one of speech, all cores together.",
        ],
        figures={"model": folder.name, "words": said[_ALL], "seconds": round(length, 1), "ways": figures},
    )


def _model(options: Options, speech: SpeechModels) -> Path:
    """The folder of the model that was asked for, or the best that is there."""
    if options.model is not None:
        found = speech.folder(ModelId(options.model)) or Path(options.model)
        if found.is_dir():
            return found
    else:
        installed = speech.installed(SpeechTask.HEARING)
        if installed:
            return folder if (folder := speech.folder(installed[-1].id)) is not None else Path()
    raise InvalidRequest(
        "There is no speech model to measure.",
        next_step="Fetch one in the settings, under Models for speech, or name its folder with --model.",
    )


Hear = Callable[[Recorded], Iterator[str]]


def _ways(model: Whisper) -> dict[str, Hear]:
    def segments(samples: Samples, segmenter: Segmenter) -> Iterator[bytes]:
        activity = SileroActivity()
        for at in range(0, len(samples), _AT_ONCE):
            part = samples[at : at + _AT_ONCE]
            yield from (bytes_of(one.samples) for one in segmenter.add(part, activity.probabilities(part)))
        last = segmenter.end()
        if last is not None:
            yield bytes_of(last.samples)

    def by(make: Callable[[], Segmenter], *, timed: bool) -> Hear:
        def hear(one: Recorded) -> Iterator[str]:
            for samples in segments(one.samples, make()):
                request = Recognise(model=b"", samples=samples, language=one.language, timed=timed)
                yield model.recognise(request).text

        return hear

    def plain(one: Recorded) -> Iterator[str]:
        yield from model.by_itself(one.samples, one.language)

    return {
        "a recording": by(lambda: Segmenter(silence_s=PARTED_S), timed=True),
        "dictation": by(lambda: Segmenter(joins=True), timed=False),
        "hands-free": by(Segmenter, timed=False),
        "faster-whisper by itself": plain,
    }


def _work() -> float:
    """Seconds of processor time so far: what other programs take changes it little."""
    return time.process_time()
