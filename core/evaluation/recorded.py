"""Speech of which it is known what is said: made by two synthesisers in six languages, or a folder of recordings of people.

`espeak` is a formant synthesiser, `kokoro` a neural one (Kokoro-82M), which knows no German: there a second voice of espeak's speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np

from core.documents.formats.sound import decoded
from core.errors import InvalidRequest
from core.evaluation.word_errors import words
from core.hearing.sound import Samples, samples_of
from core.model.beside import Beside
from core.paths import RESOURCES
from core.records import HEARING_RATE
from core.voice.espeak import Espeak
from core.voice.kokoro import Kokoro
from core.voice.sound import RATE, Synthesiser

_SET = RESOURCES / "evaluation" / "hearing.json"
# Around each sentence, in seconds.
_PAUSE_S = 1.2
_ENDINGS = frozenset({".wav", ".mp3", ".flac", ".ogg", ".opus", ".m4a"})


class Recorded(msgspec.Struct, frozen=True):
    """Something that was said.

    Attributes:
        language: ISO 639-1; empty: it isn't known.
        voice: who speaks.
    """

    language: str
    voice: str
    said: tuple[str, ...]
    samples: Samples


class _Spoken(msgspec.Struct, frozen=True):
    voices: tuple[str, ...]
    sentences: tuple[str, ...]


def synthesised(kokoro: Path | None, sentences: int | None) -> Iterator[Recorded]:
    """The set that comes along, each language by each of its voices.

    Args:
        kokoro: folder of its files; None: only espeak-ng speaks.
        sentences: so many of each language at most.

    Raises:
        SpeechFailed: espeak-ng isn't there.
    """
    every = msgspec.json.decode(_SET.read_bytes(), type=dict[str, _Spoken])
    espeak = Espeak()
    trained = None if kokoro is None else Kokoro(kokoro, espeak, threads=1, beside=Beside())
    for language, spoken in every.items():
        texts = spoken.sentences[:sentences]
        for voice in spoken.voices:
            kind, _, name = voice.partition(":")
            synthesiser: Synthesiser | None = espeak if kind == "espeak" else trained
            if synthesiser is not None:
                sounds = [_said(synthesiser, text, name) for text in texts]
                yield Recorded(language, kind, tuple(word for text in texts for word in words(text)), _parted(sounds))


def recorded(folder: Path) -> Iterator[Recorded]:
    """Recordings of a folder, each beside a text of the same name; those of a language in a folder that is called by its two letters.

    Raises:
        InvalidRequest: there are none.
        DocumentUnreadable: one can't be decoded.
    """
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _ENDINGS)
    pairs = [(path, path.with_suffix(".txt")) for path in found if path.with_suffix(".txt").is_file()]
    if not pairs:
        raise InvalidRequest(
            f"There are no recordings with texts in {folder}.",
            next_step="Put texts beside recordings, each with the recording's name and the ending .txt.",
        )
    for path, text in pairs:
        language = path.parent.name if len(path.parent.name) == 2 else ""
        with path.open("rb") as stream:
            samples = samples_of(b"".join(decoded(stream, 0.0, HEARING_RATE)))
        yield Recorded(language, "recorded", tuple(words(text.read_text("utf-8"))), samples)


def _said(synthesiser: Synthesiser, text: str, voice: str) -> Samples:
    made = b"".join(sound.samples for sound in synthesiser.speak(text, voice, 1.0, soon=False))
    samples = samples_of(made)
    at = np.arange(0, len(samples) - 1, RATE / HEARING_RATE)
    made_anew: Samples = np.interp(at, np.arange(len(samples)), samples).astype(np.float32)
    return made_anew


def _parted(sounds: Sequence[Samples]) -> Samples:
    pause = np.zeros(round(_PAUSE_S * HEARING_RATE), np.float32)
    return np.concatenate([part for sound in sounds for part in (pause, sound)] + [pause])
