"""espeak-ng, run as a program: it says how words sound, in letters of the IPA, and speaks itself, like a machine but in a hundred languages.

It is under the GPL: nothing of it is linked or shipped with the core.
"""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from core.voice.sound import RATE, Sound, SpeechFailed

# A sentence takes it some milliseconds; a computer may be busy.
_PATIENCE_S = 10.0

# Of sound at once: ten seconds.
_MOST_BYTES = 10 * RATE * 2

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

# At speed 1, in words a minute, as the program counts them.
_WORDS_A_MINUTE = 165

# Where installers put it beside the search path.
_PLACES = {
    "win32": (r"C:\Program Files\eSpeak NG\espeak-ng.exe", r"C:\Program Files (x86)\eSpeak NG\espeak-ng.exe"),
    "darwin": ("/opt/homebrew/bin/espeak-ng", "/usr/local/bin/espeak-ng", "/opt/local/bin/espeak-ng"),
}

# Marks that words of another language stand between.
_OTHER_LANGUAGE = re.compile(r"\([a-z]{2,4}(?:-[\w-]+)?\)")

# It knows the syllables of these, and only few of the signs they are written with.
UNREADABLE = frozenset({"ja", "zh", "cmn", "yue", "th", "hak"})


def find_espeak() -> Path | None:
    """The program, if it is installed."""
    found = shutil.which("espeak-ng")
    if found is not None:
        return Path(found)
    return next((Path(place) for place in _PLACES.get(sys.platform, ()) if os.access(place, os.X_OK)), None)


class Espeak:
    """The program, run once for a sentence. It may be installed or removed at any time."""

    def __init__(self, program: Path | None = None, *, patience_s: float = _PATIENCE_S) -> None:
        self._program = program
        self._patience_s = patience_s

    @property
    def installed(self) -> bool:
        path = self._path()
        return path is not None and path.is_file()

    def languages(self) -> frozenset[str]:
        """The languages it can read, as ISO 639-1 or longer; none if it isn't there."""
        path = self._path()
        try:
            return frozenset() if path is None else _languages(path)
        except (OSError, subprocess.SubprocessError):
            return frozenset()  # next time, maybe

    def phonemes(self, texts: Sequence[str], language: str) -> list[str]:
        """How each text sounds: IPA, sounds that are one joined by "^". Marks between clauses are to stand between texts.

        Raises:
            SpeechFailed: the program isn't there, or fails.
        """
        arguments = ("-q", "--ipa", "--tie=^", "-b", "1", "-v", language, "--stdin")
        # An empty line ends what is said in one breath.
        answer = self._run(arguments, "\n\n".join(texts)).decode("utf-8", "replace")
        lines = [line.strip() for line in answer.split("\n") if line.strip()]
        if len(lines) != len(texts):
            # It cut one of them, or had nothing to say to one.
            if len(texts) == 1:
                lines = [" ".join(lines)]
            else:
                return [line for text in texts for line in self.phonemes([text], language)]
        return [_OTHER_LANGUAGE.sub("", line) for line in lines]

    def speak(self, text: str, voice: str, speed: float, *, soon: bool) -> Iterator[Sound]:  # noqa: ARG002 - it takes no time
        """As in `Synthesiser`; `voice`: its name of a language."""
        rate = str(round(_WORDS_A_MINUTE * speed))
        made = self._run(("--stdout", "-b", "1", "-s", rate, "-v", voice, "--stdin"), text)
        samples, hertz = _of_wave(made)
        if not samples:
            return
        made = _resampled(samples, hertz)
        # A sentence of thousands of words would be a line that is too long for the window.
        for at in range(0, len(made), _MOST_BYTES):
            yield Sound(made[at : at + _MOST_BYTES], RATE)

    def rest(self) -> None:
        """It holds nothing."""

    def _path(self) -> Path | None:
        return self._program or find_espeak()

    def _run(self, arguments: Sequence[str], text: str) -> bytes:
        path = self._path()
        if path is None or not path.is_file():
            raise no_espeak()
        try:
            done = subprocess.run(  # noqa: S603 - a program that the user installed, found by its name
                [str(path), *arguments],
                input=(text.replace("\0", "") + "\n").encode("utf-8", "replace"),
                capture_output=True,
                timeout=self._patience_s,
                check=True,
                creationflags=_NO_WINDOW,
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise SpeechFailed(
                "The program espeak-ng, which reading aloud needs, failed.",
                code="voice_program",
                safe="The text is as it was.",
                next_step="Try again. If it happens again, install espeak-ng anew.",
                detail=f"{type(error).__name__}: {error}",
            ) from error
        return done.stdout


def no_espeak() -> SpeechFailed:
    """It isn't installed."""
    return SpeechFailed(
        "Reading aloud needs the program espeak-ng, which isn't installed.",
        code="voice_program",
        safe="The text is as it was.",
        next_step="Install espeak-ng, from your system's packages or from its own site, and try again.",
    )


@cache
def _languages(path: Path) -> frozenset[str]:
    listed = subprocess.run(  # noqa: S603 - as above
        [str(path), "--voices"], capture_output=True, timeout=_PATIENCE_S, check=True, creationflags=_NO_WINDOW
    ).stdout.decode("utf-8", "replace")
    names = [columns[1] for line in listed.splitlines()[1:] if len(columns := line.split()) > 1]
    return frozenset(name.split("-")[0] for name in names) - UNREADABLE


def _resampled(samples: bytes, hertz: int) -> bytes:
    """At `RATE`, as all voices are: a device needn't be opened anew for each."""
    values = np.frombuffer(samples, dtype="<i2")
    places = np.arange(0, len(values) - 1, hertz / RATE)
    made: bytes = np.interp(places, np.arange(len(values)), values).astype("<i2").tobytes()
    return made


def _of_wave(made: bytes) -> tuple[bytes, int]:
    """Samples and rate of a file whose header was written before its length was known."""
    at = made.find(b"fmt ")
    data = made.find(b"data")
    if at < 0 or data < 0:
        return b"", 0
    (hertz,) = struct.unpack_from("<I", made, at + 12)
    samples = made[data + 8 :]
    return samples[: len(samples) // 2 * 2], hertz
