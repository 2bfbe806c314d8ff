"""Reading the user's files, page by page, in a process of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from core.documents.asking import Opening, ReadFile, Sounding, Turned
from core.documents.child import Child, Children, Limits
from core.documents.formats.kinds import suffixes
from core.documents.formats.source import no_speech, unknown
from core.documents.pages import Opened, Page
from core.documents.transcript import Transcript
from core.hearing.recordings import Recordings

__all__ = ["DocumentReader", "FileReader", "suffixes"]


class DocumentReader(Protocol):
    """Reads files."""

    def read(self, path: Path, *, password: str = "", first: int = 1, stop: threading.Event) -> Iterator[Opened | Page]:
        """First `Opened`, then its pages from number `first` on, as they are read. Returns early when `stop` is set.

        Raises:
            DocumentUnreadable: it can't be read, or not to its end.
        """

    def close(self) -> None: ...


class FileReader:
    """Reads files in a process that is started when it is needed. Callable from any thread, several at once.

    Args:
        limits: what a file may take.
        recordings: recognises what is said in recordings; None: they aren't read.
    """

    def __init__(self, limits: Limits | None = None, recordings: Recordings | None = None) -> None:
        self._recordings = recordings
        self._children = Children(lambda: Child(limits or Limits()))

    def read(self, path: Path, *, password: str = "", first: int = 1, stop: threading.Event) -> Iterator[Opened | Page]:
        """As in `DocumentReader`."""
        request = ReadFile(path=os.fsencode(path), password=password, first=first)
        transcript: Transcript | None = None
        says = first > 1
        for answer in self._children.ask(request, stop):
            if isinstance(answer, Opening):
                if answer.opened.format == "sound":
                    transcript = Transcript()
                    self._expect_recordings().check()
                yield answer.opened
            elif isinstance(answer, Sounding) and transcript is not None:
                said = self._expect_recordings().recognise(answer.stretch, stop)
                if said is None:
                    return
                transcript.add(answer.stretch, said)
            elif isinstance(answer, Turned):
                page = answer.page if transcript is None else transcript.page(answer.page)
                says = says or bool(page.text)
                yield page
                if transcript is not None:
                    # Whoever takes the page has kept it.
                    self._expect_recordings().forget()
                    transcript = Transcript()
        if transcript is not None and not says and not stop.is_set():
            raise no_speech()

    def _expect_recordings(self) -> Recordings:
        if self._recordings is None:
            raise unknown(what="This is a recording.", next_step="Add it to your documents: there it is written down.")
        return self._recordings

    def close(self) -> None:
        """End its processes."""
        self._children.close()
