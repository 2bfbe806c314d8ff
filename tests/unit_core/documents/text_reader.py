"""A reader of documents that a test writes as text: pages parted by form feeds, headings after a hash, tables with bars."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

from core.documents.pages import Heading, Opened, Page, Table
from core.errors import DocumentUnreadable

_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_TABLE = re.compile(r"(?:^.* \| .*\n?)+", re.MULTILINE)


def page_of(number: int, text: str) -> Page:
    return Page(
        number=number,
        text=text,
        headings=tuple(Heading(one.start(2), one.end(2), len(one[1])) for one in _HEADING.finditer(text)),
        tables=tuple(Table(one.start(), one.end()) for one in _TABLE.finditer(text)),
    )


class TextReader:
    """Reads such files.

    Attributes:
        read_pages: (name, page) of every page that was read, in order.
        gate: pages are given only while it is set.
        waiting: set while a page is held back.
        passwords: those it was given.
        format: what it takes files for.
    """

    def __init__(self) -> None:
        self.read_pages: list[tuple[str, int]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.waiting = threading.Event()
        self.passwords: list[str] = []
        self.format = "text"
        self.closed = False

    def read(self, path: Path, *, password: str = "", first: int = 1, stop: threading.Event) -> Iterator[Opened | Page]:
        self.passwords.append(password)
        text = path.read_text(encoding="utf-8")
        if text.startswith("encrypted ") and password != "sesame":
            raise DocumentUnreadable(
                "This document is encrypted.", code="document_encrypted", next_step="Type its password."
            )
        if text.startswith("broken"):
            raise ValueError("a mistake of the reader's")
        pages = text.split("\f")
        yield Opened(format=self.format, title="", pages=len(pages))
        for number, page in enumerate(pages, 1):
            if number < first:
                continue
            while not self.gate.wait(0.01):
                self.waiting.set()
                if stop.is_set():
                    return
            if stop.is_set():
                return
            if page.startswith("damaged"):
                raise DocumentUnreadable("This document is damaged.", code="document_damaged")
            self.read_pages.append((path.name, number))
            yield page_of(number, page)

    def close(self) -> None:
        self.closed = True
