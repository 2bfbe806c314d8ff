"""Whisper, by faster-whisper and CTranslate2. Runs in a process of its own (`recogniser`)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

from core.hearing.asking import Recognise, Recognised, Said, unusable
from core.hearing.sound import Samples, samples_of, seconds
from core.records import HEARING_RATE

# Whisper writes something for whatever it is given: for noise and music it repeats itself, for silence it thanks for watching. What looks like
# that is nothing. Compression: zlib's, of the text; speech stays below 2.4. No speech: the probability of that token, which is
# below 0.3 for nearly all that was cut out by the network for voice activity. Likelihood: mean of the tokens' logarithms.
_MOST_COMPRESSED = 2.4
_NO_SPEECH, _SURE = 0.6, -0.4
_UNLIKELY, _DOUBTFUL = -1.35, -1.0

# Tried in turn while what comes looks like that.
_TEMPERATURES = [0.0, 0.4, 0.8]

# Whisper's encoder looks at 30 seconds, and what is shorter is filled up with silence: for a sentence that is most of the work. With a few
# seconds around it, it hears as well, in a fifth of the time. In frames of 10 ms; what is longer than the last one is filled up.
_FEWEST_FRAMES, _FRAMES_AROUND, _SHORT_FRAMES = 1000, 300, 1500
_ALL_FRAMES = 3000

# Of the names that may occur: more of them would be heard where nobody says them.
_MOST_WORDS = 16


class Whisper:
    """A loaded model.

    Args:
        folder: with config.json, model.bin, tokenizer.json and the vocabulary.

    Raises:
        HearingError: it can't be loaded.
    """

    def __init__(self, folder: Path, threads: int) -> None:
        _do_without_pyav()
        from faster_whisper import WhisperModel

        try:
            self._model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=threads)
        except (RuntimeError, ValueError, OSError, KeyError) as error:
            raise unusable(f"{type(error).__name__}: {error}") from error

    def recognise(self, request: Recognise) -> Recognised:
        """What was said in a segment."""
        samples = samples_of(request.samples)
        if not len(samples):
            return Recognised(text="")
        hotwords = ", ".join(request.words[:_MOST_WORDS]) or None
        language = self._language(request.language)
        if request.partial:
            said, _ = self._quickly(samples, language, hotwords, beams=1)
            return said
        if not request.timed and len(samples) * 100 < _SHORT_FRAMES * HEARING_RATE:
            said, sure = self._quickly(samples, language, hotwords, beams=5)
            if sure:
                return said
        return self._whole(samples, language, hotwords)

    def by_itself(self, samples: Samples, language: str) -> Iterator[str]:
        """What faster-whisper makes of all of it with its own defaults: to compare with."""
        found, _ = self._model.transcribe(samples, language=self._language(language))
        for one in found:
            yield one.text

    def _language(self, wanted: str) -> str | None:
        if not self._model.model.is_multilingual:
            return "en"
        return wanted if wanted in self._model.supported_languages else None

    def _whole(self, samples: Samples, language: str | None, hotwords: str | None) -> Recognised:
        found, info = self._model.transcribe(
            samples,
            language=language,
            temperature=_TEMPERATURES,
            compression_ratio_threshold=_MOST_COMPRESSED,
            no_speech_threshold=_NO_SPEECH,
            condition_on_previous_text=False,
            hotwords=hotwords,
        )
        said = [
            one for one in found if _is_speech(one.text, one.no_speech_prob, one.avg_logprob, one.compression_ratio)
        ]
        return Recognised(
            text=_joined(one.text for one in said),
            language=info.language,
            sentences=tuple(Said(one.start, min(one.end, seconds(samples)), one.text.strip()) for one in said),
        )

    def _quickly(
        self, samples: Samples, language: str | None, hotwords: str | None, *, beams: int
    ) -> tuple[Recognised, bool]:
        """As faster-whisper transcribes, without what 30 seconds cost; and whether that is all there is to it."""
        from faster_whisper.audio import pad_or_trim

        model = self._model
        features = model.feature_extractor(samples)
        frames = min(max(_FEWEST_FRAMES, features.shape[-1] + _FRAMES_AROUND), _ALL_FRAMES)
        encoded = model.encode(pad_or_trim(features[..., :-1], frames))
        if language is None:
            ((token, _), *_) = model.model.detect_language(encoded)[0]
            language = token[2:-2]
        tokenizer = _tokenizer(model, language)
        prompt = model.get_prompt(tokenizer, [], without_timestamps=True, hotwords=hotwords)
        (result,) = model.model.generate(
            encoded,
            [prompt],
            beam_size=beams,
            max_length=min(448, len(prompt) + 24 + int(12 * seconds(samples))),
            return_scores=True,
            return_no_speech_prob=True,
            suppress_tokens=[-1],
        )
        tokens = result.sequences_ids[0]
        text = tokenizer.decode(tokens).strip()
        likely = result.scores[0] * len(tokens) / (len(tokens) + 1)
        speech = _is_speech(text, result.no_speech_prob, likely, _compression(text))
        return Recognised(text=text if speech else "", language=language), speech and likely > _DOUBTFUL


def _do_without_pyav() -> None:
    """Let faster-whisper be imported where PyAV isn't installed: it opens files with it, and is given samples here."""
    if sys.modules.get("av") is None and find_spec("av") is None:
        sys.modules["av"] = ModuleType("av")


def _tokenizer(model: Any, language: str) -> Any:
    from faster_whisper.tokenizer import Tokenizer

    return Tokenizer(model.hf_tokenizer, model.model.is_multilingual, task="transcribe", language=language)


def _is_speech(text: str, no_speech: float, likely: float, compression: float) -> bool:
    """Not something that was written for what is no speech."""
    if not any(character.isalnum() for character in text):
        return False
    if compression > _MOST_COMPRESSED or likely < _UNLIKELY:
        return False
    return no_speech < _NO_SPEECH or likely > _SURE


def _compression(text: str) -> float:
    from faster_whisper.transcribe import get_compression_ratio

    return float(get_compression_ratio(text)) if text else 0.0


def _joined(texts: Iterable[str]) -> str:
    # Whisper writes the space between its segments itself, where the language has one.
    return "".join(texts).strip()
