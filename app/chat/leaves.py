"""What a Markdown text consists of, once it is read: leaves, each with its place in lists and quotes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Align(Enum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


# In place of a number: no passage carries the sentence.
UNCARRIED = -1


class Span(NamedTuple):
    """A stretch of text in one style.

    Attributes:
        href: empty, or an address a click may open.
        raised: small and above the line.
        tex: a formula to be set in the text's place; `text` is how it was written. `display`: in full size.
        cites: it isn't text but the number of what carries the sentence before it, or `UNCARRIED`.
    """

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""
    raised: bool = False
    tex: str = ""
    display: bool = False
    cites: int = 0


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A block without blocks inside.

    Attributes:
        depth: how many lists it is in.
        around: for each quote that it is in, the outermost first, how many of the lists stand around it.
        marker: what stands before it: "•", "3." or "☐"; empty for all but the first leaf of a list item.
        tight: no space above it, as it was written.
    """

    depth: int = 0
    around: tuple[int, ...] = ()
    marker: str = ""
    tight: bool = False

    @property
    def quotes(self) -> int:
        """How many quotes it is in."""
        return len(self.around)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Leaf):
    """`heading`: 1 to 6, or 0 for running text."""

    spans: Spans
    heading: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(Leaf):
    """`source` ends without a newline."""

    source: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula(Leaf):
    """A formula on lines of its own. `written`: with its marks; `tex`: without, empty while it is still being written."""

    tex: str
    written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Leaf):
    """`rows`: the header first; every row as long as `aligns`."""

    rows: tuple[tuple[Spans, ...], ...]
    aligns: tuple[Align, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Leaf):
    pass


def plain(spans: Spans) -> str:
    """The text of spans without their styles."""
    return "".join(span.text for span in spans if not span.cites)
