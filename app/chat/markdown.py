"""Reads Markdown into a flat list of leaves: paragraphs, code, tables, rules, each with its place in lists and quotes.

Flat, because a reply that streams must redraw only its last leaf, and because code inside a list gets a box of its own.
Raw HTML is text, an image is a link to it, and only addresses a click may open become links. What of CommonMark is read
otherwise is in `core.markdown.rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it.token import Token

from app.chat.leaves import Align, Code, Formula, Leaf, Paragraph, Rule, Span, Spans, Table
from app.chat.plain_text import visible_text
from core.markdown.addresses import bare_addresses, may_open
from core.markdown.rules import OPEN, reader

# What the last line of a growing text may become, behind the marks of lists and quotes: another such mark, a heading, a rule, a fence, a table
# or a formula.
_HALF_LINE = re.compile(
    r"(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*+"
    r"(?:(?:[-+*]|(?<=[-+*][ \t]))(?:\[[ xX]?\]?[ \t]*)?|#{1,6}[ \t]*|\d{1,9}[.)]?[ \t]*|[-*_][-*_ \t]*|`{1,2}|~{1,2}|\|[ \t]*|\$"
    r"|\\(?:b|be|beg|begi|begin\{?|begin\{[A-Za-z]{1,12}\*?)?)?\Z",
)
_HALF_TABLE = re.compile(r"(?:\A|\n)([ \t]*\|[^\n]+)(?:\n[ \t]*\|?[-:|\s]*)?\Z")
_NO_MARK = re.compile(r"[^>\s]")
_DEFINITION = re.compile(r"^[ \t>]*\[[^\]\n]+\]:", re.MULTILINE)
_BLANK = re.compile(r"[\s>]*")


def parse(text: str) -> list[Leaf]:
    """The leaves of a whole Markdown text."""
    return [leaf for _, leaves in _blocks(visible_text(text), {}) for leaf in leaves]


@dataclass
class OpenMarkdown:
    """Markdown that is still being written. Only its last top-level block is read again when text comes."""

    leaves: list[Leaf] = field(default_factory=list)
    _open_text: str = ""
    _closed: int = 0
    _after_blank: bool = True
    _references: dict[str, Any] = field(default_factory=dict)

    def append(self, text: str) -> int:
        """Add text at the end; the leaves from the returned index on are new or changed."""
        self._references[OPEN] = True
        return self._read(self._open_text + visible_text(text), self._closed)

    def finish(self, text: str) -> int:
        """Add the last of the text; the leaves from the returned index on are new or changed."""
        whole = self._open_text + visible_text(text)
        self._references.pop(OPEN, None)
        return self._read(whole, self._closed)

    def replace(self, text: str) -> int:
        """Take `text` instead, read as a whole; the leaves from the returned index on are new or changed."""
        self._references = {}
        self._after_blank = True
        return self._read(visible_text(text), 0)

    def _read(self, text: str, start: int) -> int:
        shown = _without_half_line(text) if OPEN in self._references else text
        blocks = list(_blocks(shown, self._references, after_blank=self._after_blank))
        found = [leaf for _, leaves in blocks for leaf in leaves]
        changed = start + _common(self.leaves[start:], found)
        self.leaves[start:] = found
        self._open_text, self._closed = text, start
        if len(blocks) > 1:
            # A new block has begun, so nothing that comes can reach back into those before it.
            line, leaves = blocks[-1]
            lines = text.split("\n")
            self._open_text = "\n".join(lines[line:])
            self._after_blank = _is_blank(lines, line - 1)
            self._closed = len(self.leaves) - len(leaves)
        return changed


def reaches_back(text: str) -> bool:
    """Whether it defines links or notes, which may change what was read long before."""
    return _DEFINITION.search(text) is not None


def _without_half_line(text: str) -> str:
    """Without a last line that may become anything."""
    start = text.rfind("\n") + 1
    return text[:start] if _HALF_LINE.match(text, start) else text


def _is_blank(lines: Sequence[str], line: int) -> bool:
    return line < 0 or line >= len(lines) or _BLANK.fullmatch(lines[line]) is not None


def _common(before: Sequence[Leaf], after: Sequence[Leaf]) -> int:
    return next(
        (index for index, (old, new) in enumerate(zip(before, after, strict=False)) if old != new),
        min(len(before), len(after)),
    )


_markdown = reader()


def _blocks(text: str, env: dict[str, Any], *, after_blank: bool = True) -> Iterator[tuple[int, list[Leaf]]]:
    """Each top-level block: the line it starts on and its leaves.

    `env`: kept between calls for one text: link targets, and whether it grows. `after_blank`: nothing stands right above it.
    """
    tokens = _markdown.parse(text, env)
    if OPEN in env and (last := _last_paragraph(tokens)) is not None:
        # A row of bars at the end becomes a table; it is shown as one from the start.
        half = _HALF_TABLE.search(last.content)
        if half is not None and not text.endswith("\n\n"):
            tokens = _markdown.parse(_as_table(text, half[1].strip()), env)
    lines = text.split("\n")
    start = 0
    for index, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            place = tokens[start].map
            yield place[0] if place else 0, list(_leaves(tokens[start : index + 1], lines, after_blank=after_blank))
            start = index + 1


def _last_paragraph(tokens: Sequence[Token]) -> Token | None:
    """What stands in the paragraph that ends the text; None: something else does."""
    last = next((at for at in reversed(range(len(tokens))) if tokens[at].nesting >= 0), 0)
    return tokens[last] if last and tokens[last - 1].type == "paragraph_open" else None


def _as_table(text: str, row: str) -> str:
    """`text` with the line under the head `row` of its last table made whole."""
    start = text.rindex(row)
    end = start + len(row)
    columns = max(1, len(re.findall(r"(?<!\\)\|", row.strip("|"))) + 1)
    # In the same quotes, and in the list of an item that it begins.
    before = _NO_MARK.sub(" ", text[text.rfind("\n", 0, end) + 1 : start])
    return f"{text[:end]}\n{before}|{'-|' * columns}"


def _leaves(tokens: Sequence[Token], lines: Sequence[str], *, after_blank: bool) -> Iterator[Leaf]:
    numbers: list[int | None] = []  # one for each open list: the next number, None in a bullet list
    around: tuple[int, ...] = ()
    marker = ""
    heading = 0
    note = ""
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
                yield Paragraph(spans=(), depth=len(numbers), around=around, marker=marker, tight=True)
            marker = ""
        elif kind == "blockquote_open":
            around = (*around, len(numbers))
        elif kind == "blockquote_close":
            around = around[:-1]
        elif kind == "heading_open":
            heading = int(token.tag[1:])
        elif kind == "paragraph_open":
            # Whether the list is loose as a whole would be known at its end only, and its items would jump apart.
            above = token.map[0] - 1 if token.map else -1
            tight = bool(numbers) and not (after_blank if above < 0 else _is_blank(lines, above))
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
            yield Table(rows=tuple(rows), aligns=tuple(aligns), depth=len(numbers), around=around, marker=marker)
            marker = ""
        elif kind == "inline" and in_table:
            row.append(_spans(token.children or []))
        elif kind == "inline":
            spans = _spans(token.children or [])
            if not spans and token.content:
                # All that stood there is a tag.
                heading = 0
                continue
            if marker:
                marker, spans = _with_box(marker, spans)
            if note:
                spans = (Span(note, raised=True), Span(" "), *spans)
                note = ""
            yield Paragraph(
                spans=spans,
                heading=heading,
                depth=len(numbers),
                around=around,
                marker=marker,
                tight=tight and not heading,
            )
            marker, heading, tight = "", 0, False
        elif kind in ("fence", "code_block"):
            language = token.info.split()[0] if token.info.split() else ""
            source = token.content.removesuffix("\n")
            yield Code(source=source, language=language, depth=len(numbers), around=around, marker=marker)
            marker = ""
        elif kind == "formula":
            tex = "" if token.meta["open"] else token.content
            yield Formula(tex=tex, written=token.info, depth=len(numbers), around=around, marker=marker)
            marker = ""
        elif kind == "footnote_reference_open":
            note = str(token.meta["label"])
        elif kind == "definition":
            address = token.meta["url"]
            shown = Span(address, href=address if may_open(address) else "")
            yield Paragraph(spans=(Span(f"[{token.meta['label']}]: "), shown), depth=len(numbers), around=around)
        elif kind == "hr":
            yield Rule(depth=len(numbers), around=around, marker=marker)
            marker = ""


def _first_number(token: Token) -> int:
    start = token.attrGet("start")
    return 1 if start is None else int(start)


def _align(token: Token) -> Align:
    style = str(token.attrGet("style") or "")
    return next((align for align in Align if style.endswith(align.value)), Align.LEFT)


def _with_box(marker: str, spans: Spans) -> tuple[str, Spans]:
    """A task list's "[ ]" as a box: in the bullet's place, after a number."""
    if not spans or spans[0].text[:4].lower() not in ("[ ] ", "[x] ") or spans[0].code:
        return marker, spans
    box = "☐" if spans[0].text[1] == " " else "☑"
    left = (spans[0]._replace(text=spans[0].text[4:]), *spans[1:])
    return (box, left) if marker == "•" else (marker, (Span(f"{box} "), *left))


def _spans(tokens: Sequence[Token]) -> Spans:
    spans: list[Span] = []
    bold = italic = struck = 0
    href = ""
    for token in tokens:
        kind = token.type
        style = Span("", bold=bold > 0, italic=italic > 0, struck=struck > 0, href=href)
        if kind == "text":
            spans.extend([style._replace(text=token.content)] if href else _linked(token.content, style))
        elif kind == "code_inline":
            spans.append(style._replace(text=token.content, code=True))
        elif kind == "formula":
            formula = {"code": True} if token.meta["open"] else {"tex": token.content, "display": token.meta["display"]}
            spans.append(style._replace(text=token.info, **formula))
        elif kind == "footnote_ref":
            spans.append(style._replace(text=token.meta["label"], raised=True))
        elif kind in ("softbreak", "hardbreak"):
            # Models break lines where they mean it: in verses, addresses and lists without marks.
            spans.append(style._replace(text="\n"))
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
            spans.append(style._replace(text=token.content or address, href=target))
    return tuple(span for span in spans if span.text)


def _linked(text: str, style: Span) -> Iterator[Span]:
    """Text with the bare addresses in it as links."""
    end = 0
    for start, stop in bare_addresses(text):
        if start > end:
            yield style._replace(text=text[end:start])
        yield style._replace(text=text[start:stop], href=text[start:stop])
        end = stop
    if end < len(text):
        yield style._replace(text=text[end:])
