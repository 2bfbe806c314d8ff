"""What was read of a PDF or an office document, as Markdown: paragraphs in one line, headings, tables and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.tasks.kinds import SourcePage

_EMPTY_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_ITEM = re.compile(r"(\s*)([-*+•‣▪–]|\d{1,3}[.)])(?=\s+\S)")
_BULLETS = frozenset("•‣▪–")
# What would begin another block, or be a line of dashes under a heading.
_BLOCK_MARK = re.compile(
    r"#{1,6}(?=\s|$)|>|```|~~~|\||={1,}\s*$|-{2,}\s*$|[-*_](?:\s*[-*_]){2,}\s*$|\[[^\]]+\]:|\$\$|</?[A-Za-z!?]|[-+*]$"
)
_CELL_BORDER = re.compile(r" \|(?: |$)")

# A paragraph's lines were wrapped if the longest is this long; one that is shorter than this share of it was ended on purpose.
_WRAPPED, _FULL = 40, 0.7
_UNSPACED = re.compile("[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


def as_markdown(page: SourcePage) -> Iterator[tuple[int, int, str]]:
    """The parts of a page: start and end in its text, and the Markdown that says the same."""
    at = 0
    marked = [(start, end, level) for start, end, level in page.headings] + [
        (start, end, 0) for start, end in page.tables
    ]
    for start, end, level in sorted(marked):
        if start < at or end > len(page.text):
            continue
        yield from _paragraphs(page.text, at, start)
        words = page.text[start:end]
        if words.strip():
            yield start, end, f"{'#' * min(level, 6)} {' '.join(words.split())}" if level else _table(words)
        at = end
    yield from _paragraphs(page.text, at, len(page.text))


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    at = start
    bounds = [(found.start(), found.end()) for found in _EMPTY_LINES.finditer(text, start, end)]
    for stop, following in [*bounds, (end, end)]:
        words = text[at:stop]
        if words.strip():
            first = at + len(words) - len(words.lstrip())
            # Of its first line the space before it tells how deep an item is.
            yield first, at + len(words.rstrip()), _paragraph(words.strip("\n"))
        at = following


def _paragraph(text: str) -> str:
    lines = text.split("\n")
    longest = max(map(len, lines))
    written: list[str] = []
    items = False
    for number, line in enumerate(lines):
        item = _ITEM.match(line)
        wrapped = bool(written) and longest >= _WRAPPED and len(lines[number - 1]) >= _FULL * longest
        if item is not None and (items or number == 0 or not wrapped):
            mark = "-" if item[2] in _BULLETS else item[2]
            # An item right after text would be part of it.
            if written and not items:
                written.append("")
            written.append(f"{item[1] if items else ''}{mark} {line[item.end() :].strip()}")
            items = True
            continue
        said = line.strip()
        if not said:
            continue
        if not written:
            written.append(_BLOCK_MARK.sub(r"\\\g<0>", said, count=1) if _BLOCK_MARK.match(said) else said)
        elif wrapped or items:
            space = "" if _UNSPACED.match(written[-1][-1:]) and _UNSPACED.match(said) else " "
            written[-1] += space + said
        else:
            written[-1] += "\\"
            written.append(_BLOCK_MARK.sub(r"\\\g<0>", said, count=1) if _BLOCK_MARK.match(said) else said)
    return "\n".join(written)


def _table(text: str) -> str:
    rows = [[_cell(cell) for cell in _CELL_BORDER.split(line)] for line in text.split("\n") if line.strip()]
    columns = max(map(len, rows))
    lines = [f"| {' | '.join([*row, *[''] * (columns - len(row))])} |" for row in rows]
    return "\n".join([lines[0], f"|{' --- |' * columns}", *lines[1:]])


def _cell(text: str) -> str:
    return text.strip().replace("\\", "\\\\").replace("|", "\\|")
