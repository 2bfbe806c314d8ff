"""What the window and the process that makes PDF and pictures say to each other: one JSON object a line."""

from __future__ import annotations

import msgspec

from core.records import ExportedConversation, ExportedMessage, ExportParts, ExportWords, Problem

# Codes of problems that the window has words for.
NOTHING_SEEN = "nothing_seen"
TOO_LONG = "too_long"


class Line(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Base of all lines."""


class MakePdf(Line, frozen=True, kw_only=True):
    """The first line: make a PDF of each conversation that follows.

    Attributes:
        path: of the file; of several, of a zip file or a new folder.
        many: several follow, or may.
        fonts: as the window's.
        letter: pages are as in America.
        now: Unix seconds.
    """

    path: str
    parts: ExportParts
    words: ExportWords
    many: bool = False
    letter: bool = False
    replace: bool = False
    now: float = 0.0
    fonts: tuple[str, str] | None = None


class MakePictures(Line, frozen=True, kw_only=True):
    """The first line: make pictures of the messages that follow, in the window's look.

    Attributes:
        path: of the file; of more than one, of the first, and the others are named after it. Empty: they come with `Made`.
        replace: the first file may take the place of one that is there.
        footer: a line at the end of the last one; empty for none.
        text_scale, fonts: as the window's.
    """

    path: str = ""
    replace: bool = False
    dark: bool = False
    footer: str = ""
    text_scale: float = 1.0
    fonts: tuple[str, str] | None = None


class Begin(Line, frozen=True, kw_only=True):
    """A conversation begins."""

    conversation: ExportedConversation


class Messages(Line, frozen=True, kw_only=True):
    """The next messages of it. Answered with `Taken`, when more are wanted."""

    messages: tuple[ExportedMessage, ...]


class End(Line, frozen=True, kw_only=True):
    """There are no more conversations."""


class Taken(Line, frozen=True, kw_only=True):
    """The messages are in."""


class Made(Line, frozen=True, kw_only=True):
    """It is done. `paths`: of the files; `pictures`: as PNG, where there are none."""

    paths: tuple[str, ...] = ()
    pictures: tuple[bytes, ...] = ()


class NotMade(Line, frozen=True, kw_only=True):
    """It is not done; nothing half-made was left."""

    problem: Problem


ToPaper = MakePdf | MakePictures | Begin | Messages | End
FromPaper = Taken | Made | NotMade

_encoder = msgspec.json.Encoder()
_to_paper: msgspec.json.Decoder[ToPaper] = msgspec.json.Decoder(ToPaper)
_from_paper: msgspec.json.Decoder[FromPaper] = msgspec.json.Decoder(FromPaper)


def encode(line: Line) -> bytes:
    """With its newline."""
    return _encoder.encode(line) + b"\n"


def decode_to_paper(line: bytes) -> ToPaper:
    return _to_paper.decode(line)


def decode_from_paper(line: bytes) -> FromPaper:
    return _from_paper.decode(line)
