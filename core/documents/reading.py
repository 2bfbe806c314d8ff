"""Reading the user's files, page by page, in a process of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from core.documents.asking import Opening, ReadFile, Turned
from core.documents.child import Child, Children, Limits
from core.documents.formats.kinds import suffixes
from core.documents.pages import Opened, Page

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
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._children = Children(lambda: Child(limits or Limits()))

    def read(self, path: Path, *, password: str = "", first: int = 1, stop: threading.Event) -> Iterator[Opened | Page]:
        """As in `DocumentReader`."""
        request = ReadFile(path=os.fsencode(path), password=password, first=first)
        for answer in self._children.ask(request, stop):
            if isinstance(answer, Opening):
                yield answer.opened
            elif isinstance(answer, Turned):
                yield answer.page

    def close(self) -> None:
        """End its processes."""
        self._children.close()
