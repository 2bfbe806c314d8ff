"""What a text states: its sentences and its tables' rows, with where they stand and under which headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from core.documents.headings import Above, under
from core.documents.pages import Heading, Page
from core.documents.statements import statements_in

_ROW = " | "

# What one line of a text set in lines has at least, in characters: shorter ones are verse, or a list.
_SET = 40

# Formats: what begins an item of a list or a row, and where a sentence has ended.
_ITEM = re.compile(r"\s*(?:[-*+•‣◦▪>|#–]|\(?(?:\d{1,3}|[^\W\d_])[.)])\s")
_ENDED = (".", "!", "?", "…", ":", ";", "。", "！", "？", "：", "；", "|")

# Markdown's marks around words.
_MARKED = re.compile(r"(\*\*|__|`|(?<!\w)[*_])(?=\S)(.+?)(?<=\S)\1(?!\w)")

# A full stop that ends no sentence: of a lonely letter, and, where ordinals are written so, of a short number.
_LETTER = re.compile(r"(?<![\w.])([^\W\d_])\.(?=\s+\w)")
_ORDINAL = re.compile(r"(?<![\d.,])(\d{1,2})\.(?=\s+\w)")
_WITH_ORDINALS = frozenset(
    {"cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "no", "pl", "sk", "sl", "sr", "tr"}
)
# Looks like a full stop, and is none.
_DOT = "\u2024"

# What isn't cut at all, in characters: a longer run without an end is no sentence.
_LONGEST = 700


class Unit(msgspec.Struct, frozen=True):
    """A sentence or a row.

    Attributes:
        start, end: of the text.
        text: on one line, without Markdown's marks; of a row, what its cells say under their heads.
        above: the headings it stands under.
        row: it is one.
        opens: it is the first under these headings.
    """

    start: int
    end: int
    text: str
    above: Above = ()
    row: bool = False
    opens: bool = False


def flowing(text: str, language: str) -> str:
    """The text, as long as it was, so that its lines end where paragraphs, items and rows do, and its full stops where sentences do."""
    lines = text.split("\n")
    joined = lines[0]
    for before, line in pairwise(lines):
        joined += (" " if _goes_on(before, line) else "\n") + line
    return closed(joined, language)


def closed(text: str, language: str) -> str:
    """The text, as long as it was, without full stops that end no sentence."""
    text = _LETTER.sub(rf"\1{_DOT}", text)
    return _ORDINAL.sub(rf"\1{_DOT}", text) if language in _WITH_ORDINALS else text


def opened(text: str) -> str:
    """The reverse of `closed`."""
    return text.replace(_DOT, ".")


def _goes_on(line: str, following: str) -> bool:
    stripped = line.rstrip()
    return (
        len(stripped) >= _SET
        and bool(following.strip())
        and not stripped.endswith(_ENDED)
        and _ROW not in line
        and _ROW not in following
        and not _ITEM.match(following)
    )


def units_of(
    text: str, language: str, *, above: Above = (), headings: tuple[tuple[int, int, int], ...] = (), head: str = ""
) -> list[Unit]:
    """What a piece of a text states, in order; nothing of code, of what asks or announces, and of headings.

    Args:
        above, headings, head: as in `Part`.
    """
    flow = _without(flowing(text, language), headings)
    paths = _paths(text, above, headings)
    found: list[Unit] = []
    opening = True
    before: Above | None = None
    for start, end, said, row in sorted([*_rows(flow, head), *_sentences(flow)]):
        path = next((path for at, path in reversed(paths) if at <= start), above)
        opening = path != before
        found.append(Unit(start, end, opened(said), path, row, opening))
        before = path
    return found


def lines_of(text: str, *, above: Above = ()) -> list[Unit]:
    """Its lines, where it states nothing: headings alone, or code."""
    found: list[Unit] = []
    at = 0
    for line in text.split("\n"):
        stripped = line.strip().lstrip("#").strip()
        if any(map(str.isalnum, stripped)):
            start = text.index(stripped, at)
            found.append(Unit(start, start + len(stripped), " ".join(stripped[:_LONGEST].split()), above))
        at += len(line) + 1
    return found


def _sentences(flow: str) -> Iterator[tuple[int, int, str, bool]]:
    rows = [line for line in _lines(flow) if _ROW in line[2]]
    prose = flow
    for start, end, _ in rows:
        prose = prose[:start] + " " * (end - start) + prose[end:]
    for one in statements_in(prose):
        for start in range(one.start, one.end, _LONGEST):
            end = min(one.end, start + _LONGEST)
            yield start, end, _MARKED.sub(r"\2", " ".join(flow[start:end].split())), False


def _rows(flow: str, head: str) -> Iterator[tuple[int, int, str, bool]]:
    heads = head
    for start, end, line in _lines(flow):
        if _ROW not in line:
            heads = ""
            continue
        if not heads:
            heads = line
        elif any(map(str.isalnum, line)):
            yield start, end, _said(heads, line), True


def _said(head: str, row: str) -> str:
    """What a row says, as a sentence: its first cell, and each other one behind its head."""
    heads, cells = ([cell.strip(" |") for cell in line.strip(" |").split("|")] for line in (head, row))
    told = [cell for cell in cells[1:] if cell]
    if len(heads) == len(cells):
        told = [f"{name}: {cell}" if name else cell for name, cell in zip(heads[1:], cells[1:], strict=True) if cell]
    sentence = f"{cells[0]} – {'; '.join(told)}" if cells[0] and told else cells[0] or "; ".join(told)
    return sentence if sentence.endswith(_ENDED) else f"{sentence}."


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line), line
        at += len(line) + 1


def _without(flow: str, headings: tuple[tuple[int, int, int], ...]) -> str:
    """A heading ends what stands before it, too."""
    for start, end, _ in headings:
        flow = flow[:start] + "\n" * (end - start) + flow[end:]
    return flow


def _paths(text: str, above: Above, headings: tuple[tuple[int, int, int], ...]) -> list[tuple[int, Above]]:
    found = [(0, above)]
    page = Page(number=1, text=text)
    for start, end, level in headings:
        above = under(above, Heading(start, end, level), page.text)
        found.append((end, above))
    return found
