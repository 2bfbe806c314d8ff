"""Which voices there are, and which one reads a language."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from core.model.beside import Beside
from core.records import Problem, Voice, VoiceId, VoiceKind
from core.voice.espeak import UNREADABLE, Espeak, no_espeak
from core.voice.kokoro import Kokoro
from core.voice.phonemes import LANGUAGES
from core.voice.sound import SpeechFailed, Synthesiser

# Of each language the best first, as Kokoro's makers grade them.
_GRADED = (
    "af_heart",
    "af_bella",
    "am_michael",
    "am_fenrir",
    "bf_emma",
    "bm_george",
    "ef_dora",
    "em_alex",
    "ff_siwis",
    "hf_alpha",
    "hm_omega",
    "if_sara",
    "im_nicola",
    "pf_dora",
    "pm_alex",
)
_REGIONS = {"a": "US", "b": "GB", "p": "BR"}


class Voices:
    """What can speak now.

    Args:
        folder: of Kokoro's files; None: they aren't there.
        chosen: by the user, by language.
        threads: that Kokoro computes on, at most.
        beside: is told while it computes.
    """

    def __init__(
        self,
        folder: Callable[[], Path | None],
        chosen: Callable[[], Mapping[str, VoiceId]],
        *,
        espeak: Espeak,
        threads: int,
        beside: Beside,
    ) -> None:
        self._folder = folder
        self._chosen = chosen
        self._espeak = espeak
        self._threads = threads
        self._beside = beside
        self._kokoro: Kokoro | None = None
        self._lock = threading.Lock()

    @property
    def usable(self) -> bool:
        """Something can be read at all."""
        return self._espeak.installed

    def all(self) -> tuple[Voice, ...]:
        """Of a language, the best one first."""
        if not self.usable:
            return ()
        kokoro = self._current()
        names = kokoro.voices() if kokoro is not None else []
        trained = [_trained(name) for name in sorted(names, key=_grade)]
        plain = [
            Voice(id=VoiceId(f"espeak:{language}"), kind=VoiceKind.ESPEAK, name="eSpeak NG", language=language)
            for language in sorted(self._espeak.languages())
        ]
        return (*trained, *plain)

    def problem(self) -> Problem | None:
        """What is missing that can be had."""
        if not self._espeak.installed:
            return no_espeak().problem
        kokoro = self._current()
        if kokoro is None or not kokoro.voices():
            return _no_model().problem
        return None

    def choose(self, language: str, wanted: VoiceId | None = None) -> Voice:
        """The voice for a language: this one, the user's choice, or the best.

        Raises:
            SpeechFailed: none reads it.
        """
        if not self._espeak.installed:
            raise no_espeak()
        there = self.all()
        wanted = wanted or self._chosen().get(language)
        asked = next((voice for voice in there if voice.id == wanted), None)
        found = asked or next((voice for voice in there if voice.language == language), None)
        if found is None:
            raise unreadable()
        return found

    def synthesiser(self, voice: Voice) -> tuple[Synthesiser, str]:
        """Who speaks with a voice, and its name there.

        Raises:
            SpeechFailed: it is gone.
        """
        kind, _, name = voice.id.partition(":")
        if kind == VoiceKind.ESPEAK:
            return self._espeak, name
        kokoro = self._current()
        if kokoro is None:
            raise _no_model()
        return kokoro, name

    def prepare(self) -> None:
        """Have in memory what speaks, if it is there: before there is something to say."""
        kokoro = self._current()
        if kokoro is not None and kokoro.voices() and self._espeak.installed:
            kokoro.load()

    def stop(self) -> None:
        """Nobody wants what is being made."""
        with self._lock:
            if self._kokoro is not None:
                self._kokoro.stop()

    def rest(self) -> None:
        """Give memory back."""
        with self._lock:
            if self._kokoro is not None:
                self._kokoro.rest()

    def _current(self) -> Kokoro | None:
        folder = self._folder()
        with self._lock:
            if folder is None:
                self._kokoro = None
            elif self._kokoro is None or self._kokoro.folder != folder:
                self._kokoro = Kokoro(folder, self._espeak, threads=self._threads, beside=self._beside)
            return self._kokoro


def readable(language: str) -> bool:
    """Some voice could read it."""
    return language not in UNREADABLE


def unreadable() -> SpeechFailed:
    """No voice reads the language."""
    return SpeechFailed(
        "There is no voice yet for the language of this text.",
        code="voice_language",
        safe="The text is as it was.",
        next_step="Settings show under Reading aloud which languages can be read.",
    )


def _no_model() -> SpeechFailed:
    return SpeechFailed(
        "The natural voice isn't downloaded.",
        code="voice_none",
        safe="Until then, espeak-ng reads, which sounds like a machine.",
        next_step="Download it in Settings under Models for speech.",
    )


def _trained(name: str) -> Voice:
    kind, plain = name.split("_", 1)
    return Voice(
        id=VoiceId(f"kokoro:{name}"),
        kind=VoiceKind.KOKORO,
        name=plain.capitalize(),
        language=LANGUAGES[kind[0]].split("-")[0],
        region=_REGIONS.get(kind[0], ""),
    )


def _grade(name: str) -> tuple[int, str]:
    return (_GRADED.index(name) if name in _GRADED else len(_GRADED), name)
