"""What decodes recordings: PyAV where it is installed, else miniaudio for what it knows, and the program FFmpeg for everything else.

PyAV's wheels hold encoders under the GPL, so Rememora's own programs come without it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib.util import find_spec
from typing import BinaryIO, Protocol

from core.documents.formats.sound_ffmpeg import find_program, opened_by_ffmpeg
from core.documents.formats.sound_miniaudio import opened_by_miniaudio
from core.documents.formats.source import damaged
from core.errors import DocumentUnreadable
from core.hearing.sound import Samples


class Recording(Protocol):
    """A recording, open."""

    @property
    def title(self) -> str:
        """What it calls itself; may be empty."""
        ...

    @property
    def length(self) -> float:
        """In seconds; 0: only decoding it tells."""
        ...

    def sound(self, begin: float, rate: int) -> Iterator[tuple[float, Samples]]:
        """Where it is, in seconds, and what comes there, from `begin` on; nothing if it is shorter than that.

        What broke off is decoded as far as it goes. Called once.

        Raises:
            DocumentUnreadable: it is damaged.
        """
        ...


@contextlib.contextmanager
def opened_recording(stream: BinaryIO) -> Iterator[Recording]:
    """A recording, by the first decoder that is here and knows its kind.

    Args:
        stream: of a file, at its beginning; only PyAV opens others.

    Raises:
        DocumentUnreadable: it is none, or damaged, or nothing here decodes it.
    """
    if find_spec("av") is not None:
        from core.documents.formats.sound_pyav import opened_by_pyav

        with opened_by_pyav(stream) as recording:
            yield recording
        return
    with _opened_without_pyav(stream) as recording:
        yield recording


def _opened_without_pyav(stream: BinaryIO) -> contextlib.AbstractContextManager[Recording]:
    path = getattr(stream, "name", None)
    if not isinstance(path, str):
        raise no_decoder()
    program = find_program()
    try:
        found = opened_by_miniaudio(path, stream)
    except ValueError as error:
        # What begins as WAV or MP3 does may hold anything.
        if program is None:
            raise damaged(error) from error
        found = None
    if found is not None:
        return contextlib.nullcontext(found)
    if program is None:
        raise no_decoder()
    return opened_by_ffmpeg(program, path)


def no_decoder() -> DocumentUnreadable:
    return DocumentUnreadable(
        "Recordings of this kind are opened by the program FFmpeg, which isn't installed.",
        code="document_no_decoder",
        next_step="Install FFmpeg, or save the recording as MP3 or WAV, and add that.",
    )
