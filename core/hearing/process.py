"""`python -m core.hearing.process`: recognises speech for the core, one request after the other (`asking`), and ends with it.

A process of its own: CTranslate2 brings an OpenMP of its own, which must not meet torch's in the core, and its memory goes when nobody
speaks any more.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import psutil

from core.errors import HearingError
from core.hearing.asking import Answer, Recognise, Refused, crashed, read_request, write
from core.hearing.whisper import Whisper


class Answering:
    """Keeps the model that was asked for last."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._folder: Path | None = None
        self._model: Whisper | None = None

    def answer(self, request: Recognise) -> Answer:
        folder = Path(os.fsdecode(request.model))
        try:
            if self._model is None or folder != self._folder:
                self._model = None
                self._model, self._folder = Whisper(folder, self._threads), folder
            return self._model.recognise(request)
        except HearingError as error:
            return Refused(error.problem)
        except (RuntimeError, ValueError, MemoryError) as error:
            # Of the segment, not of the words in it.
            return Refused(crashed(f"{type(error).__name__}: {error}").problem)


def main() -> int:
    """Returns the exit code. The last argument is how many threads it may use."""
    # Libraries print to fd 1.
    target = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with contextlib.suppress(OSError, psutil.Error):
        if not psutil.WINDOWS:
            process = psutil.Process()
            process.nice(max(process.nice(), 5))
    answering = Answering(int(sys.argv[-1]))
    try:
        while (request := read_request(sys.stdin.buffer)) is not None:
            write(target, answering.answer(request))
    except BrokenPipeError:
        # Nobody listens any more. Closing would try to write what is left.
        os._exit(0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
