"""Reads Markdown into a flat list of leaves: paragraphs, code, tables, rules, each with its place in lists and quotes.

Flat, because a reply that streams must redraw only its last leaf, and because code inside a list gets a box of its own.
Raw HTML is text, an image is a link to it, and only addresses a click may open become links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.chat.plain_text import visible_text

LINK_SCHEMES = ("http://", "https://", "mailto:")

_BARE_LINK = re.compile(r"https?://[^\s<>\"'`]+", re.IGNORECASE)
_AFTER_LINK = ".,;:!?*_~)]}’”"


class Align(Enum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style. `href` is empty, or an address with one of `LINK_SCHEMES`."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A block without blocks inside.

    Attributes:
        depth: how many lists it is in.
        quotes: how many quotes it is in.
        marker: what stands before it: "•" or "3."; empty for all but the first leaf of a list item.
        tight: no space above it, as between the items of a tight list.
    """

    depth: int = 0
    quotes: int = 0
    marker: str = ""
    tight: bool = False


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
class Table(Leaf):
    """`rows`: the header first; every row as long as `aligns`."""

    rows: tuple[tuple[Spans, ...], ...]
    aligns: tuple[Align, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Leaf):
    pass


def may_open(address: str) -> bool:
    """Whether a click may hand `address` to the desktop."""
    return address.lower().startswith(LINK_SCHEMES)


def parse(text: str) -> list[Leaf]:
    """The leaves of a whole Markdown text."""
    return [leaf for _, leaves in _blocks(visible_text(text), {}) for leaf in leaves]


@dataclass
class OpenMarkdown:
    """Markdown that is still being written. Only its last top-level block is read again when text comes."""

    leaves: list[Leaf] = field(default_factory=list)
    _open_text: str = ""
    _closed: int = 0
    _references: dict[str, Any] = field(default_factory=dict)

    def append(self, text: str) -> int:
        """Add text at the end; the leaves from the returned index on are new or changed."""
        return self._read(self._open_text + visible_text(text), self._closed)

    def replace(self, text: str) -> int:
        """Take `text` instead, read as a whole; the leaves from the returned index on are new or changed."""
        self._references = {}
        return self._read(visible_text(text), 0)

    def _read(self, text: str, start: int) -> int:
        blocks = list(_blocks(text, self._references))
        found = [leaf for _, leaves in blocks for leaf in leaves]
        changed = start + _common(self.leaves[start:], found)
        self.leaves[start:] = found
        self._open_text, self._closed = text, start
        if len(blocks) > 1:
            # A new block has begun, so nothing that comes can reach back into those before it.
            line, leaves = blocks[-1]
            self._open_text = "".join(text.splitlines(keepends=True)[line:])
            self._closed = len(self.leaves) - len(leaves)
        return changed


def _common(before: Sequence[Leaf], after: Sequence[Leaf]) -> int:
    return next(
        (index for index, (old, new) in enumerate(zip(before, after, strict=False)) if old != new),
        min(len(before), len(after)),
    )


def _reader() -> MarkdownIt:
    # A line of dashes under text would make it a heading for the moment before "- item" is complete, and models
    # don't write headings that way.
    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("lheading")


_markdown = _reader()


def _blocks(text: str, references: dict[str, Any]) -> Iterator[tuple[int, list[Leaf]]]:
    """Each top-level block: the line it starts on and its leaves. `references`: link targets, kept between calls."""
    tokens = _markdown.parse(text, references)
    start = 0
    for index, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            lines = tokens[start].map
            yield lines[0] if lines else 0, list(_leaves(tokens[start : index + 1]))
            start = index + 1


def _leaves(tokens: Sequence[Token]) -> Iterator[Leaf]:
    numbers: list[int | None] = []  # one for each open list: the next number, None in a bullet list
    quotes = 0
    marker = ""
    heading = 0
    tight = False
    rows: list[tuple[Spans, ...]] = []
    row: list[Spans] = []
    aligns: list[Align] = []
    in_table = False
    for token in tokens:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            numbers.append(_first_number(token) if kind.startswith("ordered") else None)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            numbers.pop()
        elif kind == "list_item_open":
            number = numbers[-1]
            marker = "•" if number is None else f"{number}."
            numbers[-1] = None if number is None else number + 1
        elif kind == "list_item_close":
            if marker:
                yield Paragraph(spans=(), depth=len(numbers), quotes=quotes, marker=marker, tight=True)
            marker = ""
        elif kind in ("blockquote_open", "blockquote_close"):
            quotes += token.nesting
        elif kind == "heading_open":
            heading = int(token.tag[1:])
        elif kind == "paragraph_open":
            tight = token.hidden
        elif kind == "table_open":
            rows, aligns, in_table = [], [], True
        elif kind == "tr_open":
            row = []
        elif kind == "tr_close":
            rows.append(tuple(row))
        elif kind in ("th_open", "td_open") and not rows:
            aligns.append(_align(token))
        elif kind == "table_close":
            in_table = False
            yield Table(rows=tuple(rows), aligns=tuple(aligns), depth=len(numbers), quotes=quotes, marker=marker)
            marker = ""
        elif kind == "inline" and in_table:
            row.append(_spans(token.children or []))
        elif kind == "inline":
            spans = _spans(token.children or [])
            yield Paragraph(
                spans=_with_box(spans) if marker else spans,
                heading=heading,
                depth=len(numbers),
                quotes=quotes,
                marker=marker,
                tight=tight and not heading,
            )
            marker, heading, tight = "", 0, False
        elif kind in ("fence", "code_block"):
            language = token.info.split()[0] if token.info.split() else ""
            source = token.content.removesuffix("\n")
            yield Code(source=source, language=language, depth=len(numbers), quotes=quotes, marker=marker)
            marker = ""
        elif kind == "hr":
            yield Rule(depth=len(numbers), quotes=quotes, marker=marker)
            marker = ""


def _first_number(token: Token) -> int:
    start = token.attrGet("start")
    return 1 if start is None else int(start)


def _align(token: Token) -> Align:
    style = str(token.attrGet("style") or "")
    return next((align for align in Align if style.endswith(align.value)), Align.LEFT)


def _with_box(spans: Spans) -> Spans:
    """A task list's "[ ]" as a box."""
    if spans and spans[0].text[:4].lower() in ("[ ] ", "[x] ") and not spans[0].code:
        box = "☐ " if spans[0].text[1] == " " else "☑ "
        return (Span(box), replace(spans[0], text=spans[0].text[4:]), *spans[1:])
    return spans


def _spans(tokens: Sequence[Token]) -> Spans:
    spans: list[Span] = []
    bold = italic = struck = 0
    href = ""
    for token in tokens:
        kind = token.type
        style = Span("", bold=bold > 0, italic=italic > 0, struck=struck > 0, href=href)
        if kind == "text":
            spans.extend([replace(style, text=token.content)] if href else _linked(token.content, style))
        elif kind == "code_inline":
            spans.append(replace(style, text=token.content, code=True))
        elif kind in ("softbreak", "hardbreak"):
            # Models break lines where they mean it: in verses, addresses and lists without marks.
            spans.append(replace(style, text="\n"))
        elif kind in ("strong_open", "strong_close"):
            bold += token.nesting
        elif kind in ("em_open", "em_close"):
            italic += token.nesting
        elif kind in ("s_open", "s_close"):
            struck += token.nesting
        elif kind == "link_open":
            address = str(token.attrGet("href") or "")
            href = address if may_open(address) else ""
        elif kind == "link_close":
            href = ""
        elif kind == "image":
            address = str(token.attrGet("src") or "")
            target = href or (address if may_open(address) else "")
            spans.append(replace(style, text=token.content or address, href=target))
    return tuple(span for span in spans if span.text)


def _linked(text: str, style: Span) -> Iterator[Span]:
    """Text with the bare addresses in it as links."""
    end = 0
    for match in _BARE_LINK.finditer(text):
        address = match.group()
        # Closing punctuation belongs to the sentence, except the bracket of an address that has one.
        while address[-1] in _AFTER_LINK and not (address[-1] == ")" and address.count("(") >= address.count(")")):
            address = address[:-1]
        if address.endswith("//"):
            continue
        if match.start() > end:
            yield replace(style, text=text[end : match.start()])
        yield replace(style, text=address, href=address)
        end = match.start() + len(address)
    if end < len(text):
        yield replace(style, text=text[end:])
