"""Reading a file in the test's own process: what a reader makes of it. What goes through the other process has tests of its own."""

from __future__ import annotations

from pathlib import Path

from core.documents.files import opened
from core.documents.formats.kinds import kind_of, reader_of
from core.documents.pages import Opened, Page


def read(path: Path, *, first: int = 1, password: str = "") -> tuple[Opened, list[Page]]:
    """What it opened, and its pages."""
    with opened(path, password) as source:
        steps = list(reader_of(kind_of(source))(source, first))
    head = steps[0]
    assert isinstance(head, Opened)
    pages = [step for step in steps[1:] if isinstance(step, Page)]
    assert [page.number for page in pages] == list(range(first, first + len(pages)))
    for page in pages:
        _check(page)
    return head, pages


def headings(page: Page) -> list[tuple[int, str]]:
    return [(heading.level, page.text[heading.start : heading.end]) for heading in page.headings]


def tables(page: Page) -> list[list[str]]:
    return [page.text[table.start : table.end].split("\n") for table in page.tables]


def _check(page: Page) -> None:
    """What holds of every page."""
    assert page.text == page.text.strip("\n")
    assert "\n\n\n" not in page.text
    assert not any(ord(char) < 32 and char != "\n" for char in page.text)
    spans = [(heading.start, heading.end) for heading in page.headings]
    spans += [(table.start, table.end) for table in page.tables]
    assert all(0 <= start < end <= len(page.text) for start, end in spans)
