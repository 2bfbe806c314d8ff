"""Plain text and source code, in whatever encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence

from core.documents.formats.blocks import Block, PageMaker, clean, paragraphs, verbatim
from core.documents.formats.kinds import kind_of
from core.documents.formats.source import Source
from core.documents.pages import Opened, Page

# Bytes from which an unnamed encoding is guessed; more makes it slow and no surer.
SAMPLE = 32_768

# Prose that was wrapped at some column: of its longest line, in characters; and how long the others are of that.
_LEAST_WRAPPED, _MOST_WRAPPED = 50, 110
_FULL = 0.75
# A quoted line, an item of a list; columns of a table.
_BEGINS = re.compile(r"\s*(?:[>|#*+\-–—•]|\d{1,3}[.)]|[a-zA-Z][.)])\s")
_GAP = re.compile(r"[^\s.!?:] {2,}\S")

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    kind = kind_of(source)
    yield Opened(format=kind)
    text = clean(decoded(source.whole()).expandtabs(4))
    blocks = blocks_of(text) if kind == "text" else map(verbatim, paragraphs(text))
    yield from PageMaker(first=first).pages(blocks)


def blocks_of(text: str) -> Iterator[Block]:
    """Its paragraphs. Lines that end because they were full are put together; others stay."""
    for part in paragraphs(text):
        block = verbatim(part)
        lines = block.text.split("\n")
        yield Block(" ".join(line.strip() for line in lines)) if _is_wrapped(lines) else block


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether all lines but the last are about as long as each other, and as prose is, and none begins something new."""
    longest = max(map(len, lines))
    if not _LEAST_WRAPPED <= longest <= _MOST_WRAPPED or min(map(len, lines[:-1]), default=0) < _FULL * longest:
        return False
    margins = {len(line) - len(line.lstrip()) for line in lines[1:]}
    return len(margins) == 1 and not any(_BEGINS.match(line) for line in lines[1:]) and not any(map(_GAP.search, lines))


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


def encoding_of(data: bytes) -> str:
    """Of the beginning of a longer text, which may end within a character: by its mark, as UTF-8, or as what it is most likely."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return encoding
    if _is_wide(data):
        return _guessed(data)
    try:
        decoder("utf-8", "strict").decode(data)
    except UnicodeDecodeError:
        return _guessed(data)
    return "utf-8"


def decoder(encoding: str, errors: str = "replace") -> codecs.IncrementalDecoder:
    """Decodes a text part by part."""
    return codecs.getincrementaldecoder(encoding)(errors)


def _is_wide(data: bytes) -> bool:
    half = data[: len(data) // 2 * 2]
    return bool(half) and half.count(0) > len(half) * 0.3


def _guessed(data: bytes) -> str:
    half = data[: len(data) // 2 * 2]
    if _is_wide(data):
        return "utf-16-le" if half[1::2].count(0) > half[::2].count(0) else "utf-16-be"
    from charset_normalizer import from_bytes

    # From where it isn't ASCII: what is says nothing.
    start = next((place for place, byte in enumerate(data) if byte > 0x7F), 0)
    start = max(0, min(start - SAMPLE // 4, len(data) - SAMPLE))
    best = from_bytes(data[start : start + SAMPLE]).best()
    return "cp1252" if best is None else best.encoding
