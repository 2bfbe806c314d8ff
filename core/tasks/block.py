"""A part of a text: its words, or what is copied as it is."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # how an item of a list begins; what follows in it are paragraphs
    CELL = "cell"
    CODE = "code"
    FORMULA = "formula"
    OTHER = "other"  # HTML, and what stands before a Markdown file's text


COPIED = frozenset({BlockKind.CODE, BlockKind.FORMULA, BlockKind.OTHER})


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a text.

    Attributes:
        text: its words, with the marks within a line (emphasis, links, code); its lines without what they begin with in a list or quote.
            Of what is copied: all of it.
        before: what stands between the block before and its words.
        after: what comes after its words; only the last block has that.
        gaps: from the end of each line to the beginning of the next: a line feed, and what further lines begin with.
        hanging: what a further line would have to begin with.
        group: equal for blocks of one list or table.
        page, label: where it stands, as in `SourcePage`.
        start, end: of it in the page's text, in characters.
    """

    kind: BlockKind
    text: str
    before: str = ""
    after: str = ""
    gaps: tuple[str, ...] = ()
    hanging: str = ""
    level: int = 0
    group: int = 0
    page: int = 0
    label: str = ""
    start: int = 0
    end: int = 0

    @property
    def copied(self) -> bool:
        """Its text isn't words."""
        return self.kind in COPIED
