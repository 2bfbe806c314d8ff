"""Kokoro: signs of sounds in, speech at 24 kHz out (StyleTTS 2, arXiv 2306.07691; hexgrad/Kokoro-82M)."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.model.beside import Beside
from core.voice.espeak import Espeak
from core.voice.float_convolutions import with_float_convolutions
from core.voice.phonemes import LANGUAGES, kokoro_phonemes
from core.voice.sound import RATE, Sound, SpeechFailed

log = logging.getLogger(__name__)

MODEL, TABLE = "model.onnx", "vocab.json"

# It was trained with no more signs at once; a voice has a row of style for each number of them.
MOST_SIGNS = 510
_STYLE = 256

# A first part that somebody waits for has about so many signs: a second and a half of speech. Each of the next is longer by so much.
_FIRST_SIGNS, _LONGER = 26, 1.4

_STRESS = "ˈ"

# What is softer, of 1, is silence; so much of it stays where it is cut, in samples.
_SILENCE, _BREATH = 0.01, RATE * 40 // 1000

_CLAUSE_ENDS = ";:,.!?—…”)"


class Kokoro:
    """Speaks with the files of a folder.

    Args:
        folder: `model.onnx`, `vocab.json`, and a file for each voice.
        threads: that it computes on, at most.
        beside: is told while it computes.
    """

    def __init__(self, folder: Path, espeak: Espeak, *, threads: int, beside: Beside) -> None:
        self.folder = folder
        self._espeak = espeak
        self._threads = threads
        self._beside = beside
        self._session: Any = None
        self._running: Any = None  # options of what is being computed
        self._table: dict[str, int] = {}
        self._styles: dict[str, npt.NDArray[np.float32]] = {}

    def voices(self) -> list[str]:
        """The voices in the folder whose language can be read; none if it can't be used."""
        if not (self.folder / MODEL).is_file() or not (self.folder / TABLE).is_file():
            return []
        return sorted(path.stem for path in self.folder.glob("*_*.bin") if path.stem[0] in LANGUAGES)

    def speak(self, text: str, voice: str, speed: float, *, soon: bool) -> Iterator[Sound]:
        """As in `Synthesiser`."""
        phonemes = kokoro_phonemes(text, voice[0], self._espeak)
        # Held here: it may be told to rest meanwhile.
        session = self._load()
        parts = cut("".join(sign for sign in phonemes if sign in self._table), soon=soon)
        for number, signs in enumerate(parts):
            sound = self._synthesise(session, signs, voice, speed, last=number == len(parts) - 1)
            if sound is None:
                return
            yield sound

    def stop(self) -> None:
        """Nobody wants what is being computed. Callable from any thread."""
        running = self._running
        if running is not None:
            running.terminate = True

    def rest(self) -> None:
        """Let the model go until it is used again."""
        self._session = None

    def load(self) -> None:
        """Have the model in memory."""
        self._load()

    def _synthesise(self, session: Any, signs: str, voice: str, speed: float, *, last: bool) -> Sound | None:
        """None: it was stopped."""
        from onnxruntime import RunOptions
        from onnxruntime.capi import onnxruntime_pybind11_state as faults

        # With a sign for nothing around them: without it the first word is swallowed, though the silence it makes, 0.7 seconds, costs as much
        # as a word.
        ids = np.array([[0, *(self._table[sign] for sign in signs), 0]], dtype=np.int64)
        style = self._style(voice)[len(signs) - 1][None]
        given = {"tokens": ids, "style": style, "speed": np.array([speed], dtype=np.float32)}
        running = self._running = RunOptions()
        try:
            with self._beside.computing(self._threads):
                audio = session.run(None, given, running)[0].reshape(-1)
        except (faults.Fail, faults.InvalidArgument, faults.RuntimeException, ValueError) as error:
            if running.terminate:
                return None
            raise _damaged(error) from error
        finally:
            self._running = None
        loud = np.clip(_trimmed(audio, last=last), -1.0, 1.0) * 32767
        return Sound(loud.astype("<i2").tobytes(), RATE)

    def _style(self, voice: str) -> npt.NDArray[np.float32]:
        if voice not in self._styles:
            try:
                rows = np.fromfile(self.folder / f"{voice}.bin", dtype=np.float32)
            except OSError as error:
                raise _damaged(error) from error
            if rows.size != MOST_SIGNS * _STYLE:
                raise _damaged(ValueError(f"{voice}: {rows.size} numbers"))
            self._styles[voice] = rows.reshape(MOST_SIGNS, _STYLE)
        return self._styles[voice]

    def _load(self) -> Any:
        session = self._session
        if session is not None:
            return session
        # Late: it takes a moment, and most starts of the core speak nothing.
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as faults

        onnxruntime.disable_telemetry_events()  # there is some on Windows
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # A thread that waits takes no time from the language model's.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Weights become floats once, not at each step.
        options.add_session_config_entry("session.disable_quant_qdq", "1")
        try:
            self._table = json.loads((self.folder / TABLE).read_text("utf-8"))["vocab"]
            model = with_float_convolutions((self.folder / MODEL).read_bytes())
            session = self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except (
            OSError,
            ValueError,
            LookupError,
            TypeError,
            StopIteration,
            faults.Fail,
            faults.InvalidArgument,
            faults.InvalidGraph,
            faults.InvalidProtobuf,
            faults.RuntimeException,
            faults.NotImplemented,
        ) as error:
            raise _damaged(error) from error
        return session


def _trimmed(audio: npt.NDArray[np.float32], *, last: bool) -> npt.NDArray[np.float32]:
    """Without the silence before it, and, if the sentence goes on, behind it: that of a whole sentence's end is part of how it is said."""
    loud = np.flatnonzero(np.abs(audio) > _SILENCE)
    if not loud.size:
        return audio
    end = len(audio) if last else int(loud[-1]) + _BREATH
    return audio[max(0, int(loud[0]) - _BREATH) : end]


def cut(signs: str, *, soon: bool) -> list[str]:
    """A sentence in parts that are short enough, cut where a clause, a phrase or at least a word ends.

    Args:
        soon: the first ones are short, each as long as takes no longer to be made than the one before it takes to be played.
    """
    signs = " ".join(signs.split())
    parts: list[str] = []
    wanted = _FIRST_SIGNS
    # None of these is longer than the model takes.
    while soon and len(signs) > wanted * 3 // 2 <= MOST_SIGNS:
        end = _phrase_end(signs, wanted)
        if not end:
            break
        parts.append(signs[:end].strip())
        signs = signs[end:].strip()
        wanted = round(_LONGER * max(wanted, len(parts[-1])))
    while len(signs) > MOST_SIGNS:
        end = (
            _nearest(_clause_ends(signs, MOST_SIGNS // 3, MOST_SIGNS), MOST_SIGNS)
            or signs.rfind(" ", MOST_SIGNS // 3, MOST_SIGNS) + 1
            or MOST_SIGNS
        )
        parts.append(signs[:end].strip())
        signs = signs[end:].strip()
    parts.append(signs)
    return [part for part in parts if any(sign.isalpha() for sign in part)]


def _phrase_end(signs: str, wanted: int) -> int:
    """A place about so far in, where one may breathe; 0: there is none."""
    least, most = wanted // 2, wanted * 3 // 2
    # A word without a stress begins what belongs together: "the", "in", "and".
    light = [
        at + 1
        for at in range(wanted * 2 // 3, min(most, len(signs)))
        if signs[at] == " " and _STRESS not in signs[at + 1 :].split(" ", 1)[0]
    ]
    return _nearest(_clause_ends(signs, least, most), wanted) or _nearest(light, wanted)


def _clause_ends(signs: str, least: int, most: int) -> list[int]:
    return [at + 1 for at in range(least, min(most, len(signs))) if signs[at] in _CLAUSE_ENDS]


def _nearest(places: list[int], to: int) -> int:
    return min(places, key=lambda place: abs(place - to), default=0)


def _damaged(error: Exception) -> SpeechFailed:
    log.warning("the voice can't be loaded: %s", error)
    return SpeechFailed(
        "The files of the voice are damaged, or not all there.",
        code="voice_damaged",
        safe="The text is as it was.",
        next_step="Remove the voice in Settings under Models for speech, and download it again.",
        detail=f"{type(error).__name__}: {error}",
    )
