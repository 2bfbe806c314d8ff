"""`python -m core.documents.reading_process`: opens files that come from anywhere, so that nothing they do is done in the core.

It answers each request line on its standard input (`asking`), and ends with it.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
import psutil

from core.documents.asking import (
    Answer,
    Done,
    DrawFile,
    KeepPicture,
    Opening,
    ReadFile,
    ReadWords,
    Refused,
    Request,
    Sounding,
    Turned,
    WordsRead,
)
from core.documents.files import opened
from core.documents.formats.kinds import kind_of, reader_of
from core.documents.formats.source import Source, damaged, no_text, too_much_memory
from core.documents.pages import Opened, Stretch
from core.errors import DocumentUnreadable


def main() -> int:
    """Returns the exit code. The last two arguments are the memory it may take, in bytes, and how much it gives way, 0 to 19."""
    most_memory, niceness = map(int, sys.argv[-2:])
    # Libraries print to fd 1.
    target = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _give_way(niceness)
    _limit_memory(most_memory)
    try:
        answer_all(sys.stdin.buffer, target)
    except BrokenPipeError:
        # Nobody listens any more. Closing would try to write what is left.
        os._exit(0)
    return 0


def answer_all(source: BinaryIO, target: BinaryIO) -> None:
    """Answer each line until there are no more."""
    for line in source:
        request = msgspec.json.decode(line, type=Request)
        for answer in answers(request):
            target.write(msgspec.json.encode(answer) + b"\n")
            target.flush()


def answers(request: Request) -> Iterator[Answer]:
    """To one request."""
    try:
        match request:
            case ReadFile():
                yield from _read(request)
            case DrawFile():
                yield _drawn(request)
            case KeepPicture():
                yield _kept(request)
            case ReadWords():
                yield _words(request)
    except DocumentUnreadable as error:
        yield Refused(error.problem)
    except MemoryError as error:
        yield Refused(too_much_memory(error).problem)
    except RecursionError as error:
        yield Refused(damaged(error).problem)
    except Exception as error:  # noqa: BLE001 - what parsers of a dozen kinds raise for a file that isn't whole, nobody lists
        yield Refused(damaged(error).problem)


def _read(request: ReadFile) -> Iterator[Answer]:
    with opened(Path(os.fsdecode(request.path)), request.password) as source:
        says = request.first > 1
        for step in reader_of(kind_of(source))(source, request.first):
            if isinstance(step, Opened):
                yield Opening(step)
            elif isinstance(step, Stretch):
                says = True
                yield Sounding(step)
            else:
                says = says or bool(step.text)
                yield Turned(step)
        if not says:
            raise no_text()
    yield Done()


def _drawn(request: DrawFile) -> Answer:
    from core.documents.formats.drawing import draw

    with opened(Path(os.fsdecode(request.path))) as source:
        return draw(source, request)


def _kept(request: KeepPicture) -> Answer:
    from core.documents.formats.keeping import MOST_FILE_BYTES, keep

    if request.data:
        return keep(request.data)
    with opened(Path(os.fsdecode(request.path)), most_bytes=MOST_FILE_BYTES) as source:
        return keep(source.stream.read())


def _words(request: ReadWords) -> Answer:
    from core.documents.formats import ocr
    from core.documents.formats.picture import text_of

    ocr.use_all_cores(request.soon)
    return WordsRead(text_of(Source(name="", stream=io.BytesIO(request.data))))


def _give_way(niceness: int) -> None:
    process = psutil.Process()
    with contextlib.suppress(OSError, psutil.Error):
        if not psutil.WINDOWS:
            process.nice(max(process.nice(), niceness))
        elif niceness:
            process.nice(psutil.IDLE_PRIORITY_CLASS)


def _limit_memory(most: int) -> None:
    """Where the system can; the core watches beside that."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        # Nor is what it held to be found in a file after a crash.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
