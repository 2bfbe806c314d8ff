"""Reading files: what the library asks, and who answers it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from core.documents.pages import Opened, Page
from core.errors import DocumentUnreadable

_SUFFIXES = frozenset({".txt", ".md"})


class DocumentReader(Protocol):
    """Gives the pages of files."""

    def read(self, path: Path, *, password: str = "", first: int = 1, stop: threading.Event) -> Iterator[Opened | Page]:
        """First `Opened`, then its pages from number `first` on, as they are read. Returns early when `stop` is set.

        Raises:
            DocumentUnreadable: it can't be read, or not to its end.
        """
        ...

    def close(self) -> None: ...


class FileReader:
    """Reads plain text."""

    def read(self, path: Path, *, password: str = "", first: int = 1, stop: threading.Event) -> Iterator[Opened | Page]:
        del password, stop
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise DocumentUnreadable("This file isn't text.", code="document_damaged", detail=str(error)) from error
        yield Opened(format="text", pages=1)
        if first == 1:
            yield Page(number=1, text=text)

    def close(self) -> None: ...


def suffixes() -> frozenset[str]:
    """The endings of files that can be read."""
    return _SUFFIXES
