"""What the core and the process that opens files say to each other, one JSON line each."""

from __future__ import annotations

import msgspec

from core.documents.pages import Opened, Page, Stretch
from core.records import Box, Problem


class ReadFile(msgspec.Struct, frozen=True, kw_only=True, tag="read"):
    """Answered with `Opening`, `Turned` for each page, of a recording with `Sounding` for what is said on it before, and `Done`; or, at any point, with `Refused`.

    Attributes:
        path: as the system has it: a name may be no text.
        first: the page to begin with.
    """

    path: bytes
    password: str = ""
    first: int = 1


class DrawFile(msgspec.Struct, frozen=True, kw_only=True, tag="draw"):
    """Answered with `Drawn`, or `Refused`.

    Attributes:
        path: as in `ReadFile`.
        width: of the picture, in pixels.
        spans: of `text`, which is what was read of the page.
    """

    path: bytes
    page: int
    width: int
    spans: tuple[tuple[int, int], ...] = ()
    text: str = ""


class KeepPicture(msgspec.Struct, frozen=True, kw_only=True, tag="keep_picture"):
    """Answered with `KeptPicture`, or `Refused`.

    Attributes:
        data: a file's contents; empty: they are read from `path`, which is as in `ReadFile`.
    """

    data: bytes = b""
    path: bytes = b""


class ReadWords(msgspec.Struct, frozen=True, kw_only=True, tag="read_words"):
    """Answered with `WordsRead`, or `Refused`. `data`: a picture as it is kept; `soon`: on all cores."""

    data: bytes
    soon: bool = False


class Opening(msgspec.Struct, frozen=True, tag="opened"):
    opened: Opened


class Turned(msgspec.Struct, frozen=True, tag="page"):
    page: Page


class Sounding(msgspec.Struct, frozen=True, tag="sound"):
    stretch: Stretch


class Drawn(msgspec.Struct, frozen=True, kw_only=True, tag="drawn"):
    png: bytes
    width: int
    height: int
    boxes: tuple[Box, ...] = ()


class KeptPicture(msgspec.Struct, frozen=True, kw_only=True, tag="kept_picture"):
    """`thumbnail`: WebP; `width`, `height`: of the picture, in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int
    thumbnail: bytes


class WordsRead(msgspec.Struct, frozen=True, tag="words_read"):
    """What stands in a picture."""

    text: str


class Done(msgspec.Struct, frozen=True, tag="done"):
    """There is no more."""


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    problem: Problem


Request = ReadFile | DrawFile | KeepPicture | ReadWords
Answer = Opening | Turned | Sounding | Drawn | KeptPicture | WordsRead | Done | Refused
