"""What reading a file gives: its pages as text, one after the other."""

from __future__ import annotations

import msgspec


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a file before its pages are read.

    Attributes:
        format: the name of the reader: "pdf", "docx", …
        title: what it calls itself; empty: nothing of use.
        pages: how many there will be; 0: only reading tells.
    """

    format: str
    title: str = ""
    pages: int = 0


class Heading(msgspec.Struct, frozen=True):
    """A heading in a page's text.

    Attributes:
        start, end: in characters.
        level: 1 is the outermost.
    """

    start: int
    end: int
    level: int


class Table(msgspec.Struct, frozen=True):
    """Lines of a page's text that are a table's rows, cells parted by " | ", the first of them its head.

    Attributes:
        start, end: in characters.
    """

    start: int
    end: int


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A page, slide, sheet or chapter.

    Attributes:
        number: from 1, without gaps.
        label: as it is printed, such as "xii"; empty: as the number.
        text: paragraphs parted by blank lines, without hyphens that only end lines; NFC, no control characters but line feeds.
        headings, tables: where they stand in it, in order.
        drawn: its text was read from a picture of it (OCR).
    """

    number: int
    label: str = ""
    text: str
    headings: tuple[Heading, ...] = ()
    tables: tuple[Table, ...] = ()
    drawn: bool = False


class Stretch(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is said on a page of a recording.

    Attributes:
        start: in seconds since the recording's beginning.
        samples: 16 bits, one channel, `HEARING_RATE`.
    """

    start: float
    samples: bytes


class Piece(msgspec.Struct, frozen=True):
    """A passage of a page.

    Attributes:
        start, end: of the page's text, in characters, without the space around it.
        heading: the headings it stands under, outermost first.
        language: two letters; empty: there is nothing to tell it by.
    """

    start: int
    end: int
    heading: tuple[str, ...] = ()
    language: str = ""
