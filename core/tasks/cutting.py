"""Cutting pages into pieces to be read: prose and tables, at the ends of sections, paragraphs, sentences and rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from core.documents.headings import Above, headings_after, standing, under
from core.documents.note import head_of
from core.documents.pages import Heading, Page, Piece, Table
from core.documents.passages import split
from core.memory.blocks import estimate_tokens
from core.tasks.kinds import SourcePage

# In tokens, as estimated: a piece is no longer, and ends with its section from the second on. What is shorter than the third and is all
# that is left of a page goes with the piece before it.
MOST_TOKENS, _ENOUGH, _SCRAP = 640, 420, 90
# It may be so much longer to end with a sentence.
_LONGEST = 800

# Of a piece, so many headings are looked at.
_MOST_HEADINGS = 200

# Where nobody has said what the headings are: a line of so many characters at most that ends nothing and stands alone.
_LONGEST_HEADING = 80
_NO_HEADING = tuple(".!?…:;,。！？：；，、|")
_ENDS = tuple('.!?…:;。！？：；।؟۔"”’)»」')
_MARKED = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t#]*$", re.MULTILINE)
_LOOKED_AT = 200
_NONE = re.compile(r"^[-*+•>|]|://|[\[\]]")


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a page.

    Attributes:
        page, page_label: as in `SourcePage`.
        start, end: of the page's text, in characters.
        text: what stands there.
        above: the headings that its beginning stands under, outermost first, each with its level.
        headings: that stand in it, as (start, end, level), from its beginning.
        head: of the table in whose rows it begins.
    """

    page: int
    page_label: str
    start: int
    end: int
    text: str
    above: Above = ()
    headings: tuple[tuple[int, int, int], ...] = ()
    head: str = ""


def cut(pages: Sequence[SourcePage]) -> list[Part]:
    """All pieces, in order; none of a page with nothing on it."""
    found: list[Part] = []
    above: Above = ()
    for page in pages:
        read = _page(page)
        found += _parts(page, read, above)
        above = headings_after(read, above)
    return found


def _parts(page: SourcePage, read: Page, above: Above) -> Iterator[Part]:
    left = list(reversed(standing(read)))
    for start, end in _packed(read, split(read, above)):
        while left and left[-1].end <= start:
            above = under(above, left.pop(), page.text)
        inside = [one for one in reversed(left[-_MOST_HEADINGS:]) if start <= one.start and one.end <= end]
        yield Part(
            page=page.number,
            page_label=page.label,
            start=start,
            end=end,
            text=page.text[start:end],
            above=above,
            headings=tuple((one.start - start, one.end - start, one.level) for one in inside),
            head=head_of(page.text, start),
        )


def _packed(page: Page, passages: Sequence[Piece]) -> list[tuple[int, int]]:
    packed: list[tuple[int, int]] = []
    weights: list[int] = []
    heading: tuple[str, ...] = ()
    for one in passages:
        weight = estimate_tokens(page.text[one.start : one.end])
        ends_section = heading != one.heading and packed and weights[-1] >= _ENOUGH
        full = packed and weights[-1] + weight > (MOST_TOKENS if _has_ended(page.text, packed[-1][1]) else _LONGEST)
        if not packed or ends_section or full:
            packed.append((one.start, one.end))
            weights.append(weight)
        else:
            packed[-1] = packed[-1][0], one.end
            weights[-1] += weight
        heading = one.heading
    if len(packed) > 1 and weights[-1] < _SCRAP:
        (_, end) = packed.pop()
        packed[-1] = packed[-1][0], end
    return packed


def _has_ended(text: str, at: int) -> bool:
    """A sentence, a row or a paragraph ends there."""
    behind = text[at : at + _LOOKED_AT].lstrip(" \t")
    return text[at - 1 : at].endswith(_ENDS) or behind.startswith("\n\n") or "|" in behind.partition("\n")[0]


def _page(page: SourcePage) -> Page:
    return Page(
        number=max(1, page.number),
        label=page.label,
        text=page.text,
        headings=tuple(Heading(*one) for one in page.headings) or tuple(_headings(page.text)),
        tables=tuple(Table(*one) for one in page.tables),
    )


def _headings(text: str) -> Iterator[Heading]:
    """Lines that look like headings, of a text that doesn't say."""
    marked = [Heading(*match.span(2), len(match[1])) for match in _MARKED.finditer(text)]
    if marked:
        yield from marked
        return
    at, before = 0, ""
    lines = text.split("\n")
    for number, written in enumerate(lines):
        line = written.strip()
        alone = not before and not "".join(lines[number + 1 : number + 2]).strip()
        if alone and number + 1 < len(lines) and _looks_like_one(line):
            start = at + written.index(line)
            yield Heading(start, start + len(line), 2)
        at += len(written) + 1
        before = line


def _looks_like_one(line: str) -> bool:
    return (
        len(line) <= _LONGEST_HEADING
        and not line.endswith(_NO_HEADING)
        and not _NONE.search(line)
        and any(map(str.isalpha, line))
    )
