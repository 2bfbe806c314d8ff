"""Recordings of every kind, decoded by the program FFmpeg, if the user has it: a process that writes samples into a pipe."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from core.documents.formats.source import CONTAINERS, damaged, no_sound
from core.hearing.sound import Samples, samples_of

# Programs that are started from a menu don't know of these.
_PLACES = {"darwin": ["/opt/homebrew/bin/ffmpeg", "/usr/local/bin/ffmpeg", "/opt/local/bin/ffmpeg"]}
# Saying what is in a file, and giving the next few seconds of it, in seconds of our time; network drives are slow.
_PATIENCE_S = 60.0
_BLOCK_BYTES = 1 << 16
_MOST_SAID_BYTES = 1 << 20
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_DURATION = re.compile(rb"^ *Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)", re.MULTILINE)
_AUDIO = re.compile(rb"^ *Stream #0:\d+.*: Audio:", re.MULTILINE)
_TITLE = re.compile(rb"^title=((?:[^\\\n]|\\.|\\\n)*)$", re.MULTILINE | re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def find_program() -> Path | None:
    """FFmpeg, if it is installed."""
    found = shutil.which("ffmpeg")
    if found is not None:
        return Path(found)
    return next((Path(place) for place in _PLACES.get(sys.platform, ()) if os.access(place, os.X_OK)), None)


@contextlib.contextmanager
def opened_by_ffmpeg(program: Path, path: str) -> Iterator[FfmpegRecording]:
    """A recording; at the end, what decodes it is ended.

    Raises:
        DocumentUnreadable: it is none, or damaged.
    """
    # Only this file is opened, whatever it names.
    command = [str(program), "-nostdin", "-hide_banner", "-protocol_whitelist", "file,pipe"]
    command += ["-format_whitelist", CONTAINERS]
    source = ["-i", f"file:{Path(path).absolute()}"]
    try:
        asked = subprocess.run(  # noqa: S603 - a program that the user installed, found by its name
            [*command, *source, "-f", "ffmetadata", "pipe:1"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=True,
            env=_environment(),
            creationflags=_NO_WINDOW,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise damaged(error) from error
    said = asked.stderr[:_MOST_SAID_BYTES]
    if not _AUDIO.search(said):
        raise no_sound()
    with contextlib.ExitStack() as processes:
        yield FfmpegRecording(command, source, _title(asked.stdout[:_MOST_SAID_BYTES]), _length(said), processes)


def _length(said: bytes) -> float:
    found = _DURATION.search(said)
    if found is None:
        return 0.0
    hours, minutes, seconds = found.groups()
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def _title(metadata: bytes) -> str:
    # Those of chapters come below.
    found = _TITLE.search(metadata.partition(b"\n[")[0])
    return _ESCAPED.sub(r"\1", found[1].decode("utf-8", "replace")) if found is not None else ""


def _environment() -> dict[str, str]:
    """Ours; a frozen program has the loader look for libraries in its own folder first, where another FFmpeg's don't belong."""
    environment = dict(os.environ)
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
        if before is not None:
            environment["LD_LIBRARY_PATH"] = before
    return environment


class FfmpegRecording:
    """As `sound_decoders.Recording`."""

    def __init__(
        self, command: list[str], source: list[str], title: str, length: float, processes: contextlib.ExitStack
    ) -> None:
        self.title = title
        self.length = length
        self._command = command
        self._source = source
        self._processes = processes

    def sound(self, begin: float, rate: int) -> Iterator[tuple[float, Samples]]:
        # Some kinds would give their last second.
        if self.length and begin >= self.length:
            return
        wanted = ["-map", "0:a:0", "-ac", "1", "-ar", str(rate), "-f", "s16le", "pipe:1"]
        try:
            process = subprocess.Popen(  # noqa: S603 - as above
                [*self._command, "-loglevel", "quiet", "-ss", f"{begin:.3f}", *self._source, *wanted],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise damaged(error) from error
        self._processes.callback(_end, process)
        assert process.stdout is not None
        done = 0
        for block in _blocks(process.stdout, process):
            samples = samples_of(block)
            yield begin + done / rate, samples
            done += len(samples)
        if process.wait() and not done:
            raise damaged(subprocess.CalledProcessError(process.returncode, "ffmpeg"))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    # What is left in the pipe is read by nobody.
    process.communicate()


def _blocks(stdout: IO[bytes], process: subprocess.Popen[bytes]) -> Iterator[bytes]:
    """Whole samples.

    Raises:
        DocumentUnreadable: none came for too long.
    """
    stuck = threading.Event()

    def give_up() -> None:
        stuck.set()
        process.kill()

    while True:
        # A pipe can't be waited for on every system.
        timer = threading.Timer(_PATIENCE_S, give_up)
        timer.daemon = True
        timer.start()
        try:
            block = stdout.read(_BLOCK_BYTES)
        finally:
            timer.cancel()
        if stuck.is_set():
            raise damaged(TimeoutError())
        if not block:
            return
        yield block
