"""Plain text and source code, in whatever encoding."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from core.documents.formats.blocks import PageMaker, clean, paragraphs, verbatim
from core.documents.formats.kinds import kind_of
from core.documents.formats.source import Source
from core.documents.pages import Opened, Page

# Bytes from which an unnamed encoding is guessed; more makes it slow and no surer.
_SAMPLE = 32_768

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`. Its lines stay as they are."""
    yield Opened(format=kind_of(source))
    for page in PageMaker().pages(map(verbatim, paragraphs(clean(decoded(source.whole()).expandtabs(4))))):
        if page.number >= first:
            yield page


def decoded(data: bytes, named: str = "") -> str:
    """Text of bytes: by their mark, as they name their encoding, as UTF-8, or as what they are most likely.

    What doesn't fit becomes U+FFFD.
    """
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    for encoding in ("utf-8", named):
        try:
            return data.decode(encoding) if encoding else data.decode(_guessed(data), "replace")
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode(_guessed(data), "replace")


def _guessed(data: bytes) -> str:
    half = data[: len(data) // 2 * 2]
    if half and half.count(0) > len(half) * 0.3:
        return "utf-16-le" if half[1::2].count(0) > half[::2].count(0) else "utf-16-be"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return "cp1252" if best is None else best.encoding
