"""Tables as text: CSV, TSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import PurePath

from core.documents.formats.blocks import PageMaker, row
from core.documents.formats.grid import blocks_of_rows
from core.documents.formats.source import Source
from core.documents.formats.text import decoded
from core.documents.pages import Opened, Page

_SAMPLE_CHARS = 8_192
_DELIMITERS = ",;\t|"


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    yield Opened(format="csv")
    text = decoded(source.whole())
    # A cell may be as long as the file: a quote that is never closed makes it so.
    csv.field_size_limit(len(text) + 1)
    lines = (row(cells) for cells in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(source.name, text)))
    yield from PageMaker(first=first).pages(blocks_of_rows(lines))


def _delimiter(name: str, text: str) -> str:
    if PurePath(name).suffix.lower() in {".tsv", ".tab"}:
        return "\t"
    sample = text[:_SAMPLE_CHARS]
    lines = sample.split("\n")[:50]
    if len(text) > len(sample) and len(lines) > 1:
        lines.pop()
    # The one that parts most lines into equally many.
    counts = {mark: [line.count(mark) for line in lines if line.strip()] for mark in _DELIMITERS}

    def fits(mark: str) -> tuple[int, int]:
        usual = max(set(counts[mark]), key=lambda count: (counts[mark].count(count), count), default=0)
        return (counts[mark].count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=fits)
