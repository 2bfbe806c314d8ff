"""Cutting pages into passages: what is searched, what a model is told, and what an answer cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from core.documents.headings import Above, standing, under
from core.documents.pages import Heading, Page, Piece
from core.memory.dates.language import languages_of
from core.memory.ordinals import goes_on

# In words: from the first on a passage ends where a paragraph does, at the second in any case. What is shorter than the third and
# ends its section goes with the passage before it.
_ENOUGH, _MOST, _SCRAP = 60, 110, 18

# An East Asian character carries about as much as half a word; South-East Asian scripts are written without spaces, and a run of other
# characters without one (a link, encoded data) counts as several words.
_EAST_ASIAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_SOUTH_EAST_ASIAN = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
# What leads from an entry of a table of contents to its page ("1.2 Pumps . . . . . 17") is no word; the entry ends behind the page.
_LEADER = r"(?:[.·…][ \t]?){4,}"
_WORD = re.compile(
    rf"(?P<none>{_LEADER})|(?P<half>[{_EAST_ASIAN}])|[{_SOUTH_EAST_ASIAN}]{{1,5}}|[^\s{_EAST_ASIAN}{_SOUTH_EAST_ASIAN}]{{1,24}}"
)

# Where a sentence ends; closing quotes and brackets belong to it. A line ends one only before a list's next point.
_SENTENCE = re.compile(
    rf"{_LEADER}[ \t]*(?:\d+|[ivxlc]+)?(?!\w)|"
    r"[.!?…؟۔]+[\"'”’»)\]]*(?=\s)|[。！？；।]+[”’」』）]*|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-*+•‣◦▪–]|\d{1,3}[.)])[ \t])"
)
_LINE = re.compile(r"\n+")
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*$")

# Of a page, as much as tells its language.
_SAMPLE = 600


class Part(msgspec.Struct):
    """Something that isn't cut: a heading, a sentence, a row; `begins`: a paragraph does, or a table."""

    start: int
    end: int
    weight: float
    heading: Heading | None = None
    begins: bool = False


def split(page: Page, above: Above = ()) -> list[Piece]:
    """The passages of a page, in order. Sentences and rows stay whole unless one alone is too long.

    Args:
        above: the headings that its beginning stands under.
    """
    language = _language(page.text)
    found: list[Piece] = []
    for section, path in sections(page, above):
        found += [
            Piece(start, end, path, language)
            for start, end in (_trimmed(page.text, start, end) for start, end in _packed(section))
            if start < end
        ]
    return found


def sections(page: Page, above: Above) -> Iterator[tuple[list[Part], tuple[str, ...]]]:
    """What stands under the same headings; headings that follow each other at once begin one section."""
    section: list[Part] = []
    bare = True  # nothing but headings so far
    for part in _parts(page):
        if part.heading is not None:
            if not bare:
                yield section, tuple(text for _, text in above)
                section, bare = [], True
            above = under(above, part.heading, page.text)
        else:
            bare = False
        section.append(part)
    if section:
        yield section, tuple(text for _, text in above)


def _packed(section: Sequence[Part]) -> list[tuple[int, int]]:
    """Parts put together to passages."""
    packed: list[tuple[int, int]] = []
    weights: list[float] = []
    full = True
    for part in section:
        if full or weights[-1] + part.weight > _MOST or (part.begins and weights[-1] >= _ENOUGH):
            packed.append((part.start, part.end))
            weights.append(part.weight)
            full = False
        else:
            packed[-1] = packed[-1][0], part.end
            weights[-1] += part.weight
    if len(packed) > 1 and weights[-1] < _SCRAP:
        (_, end), _ = packed.pop(), weights.pop()
        packed[-1] = packed[-1][0], end
    return packed


def _parts(page: Page) -> Iterator[Part]:
    at = 0
    for heading in standing(page):
        # What marks it as one, such as a number sign, belongs to it.
        line = page.text.rfind("\n", at, heading.start) + 1 or at
        marked = not any(letter.isalnum() for letter in page.text[line : heading.start])
        start = line if marked else heading.start
        yield from _body(page, at, start)
        yield Part(start, heading.end, _weight(page.text, start, heading.end), heading)
        at = heading.end
    yield from _body(page, at, len(page.text))


def _body(page: Page, start: int, end: int) -> Iterator[Part]:
    """What stands between two headings: tables by rows, all else by sentences."""
    for table in page.tables:
        first, last = max(start, table.start), min(end, table.end)
        if first < last:
            yield from _cut(page.text, start, first, _SENTENCE)
            yield from _cut(page.text, first, last, _LINE)
            start = last
    yield from _cut(page.text, start, end, _SENTENCE)


def _cut(text: str, start: int, end: int, ends: re.Pattern[str]) -> Iterator[Part]:
    begins = True
    for match in [*ends.finditer(text, start, end), None]:
        stop = match.end() if match else end
        if match and match[0] == "." and goes_on(text, start, match.start()):
            continue
        weight = _weight(text, start, stop)
        ended = ends is _SENTENCE and _PARAGRAPH.search(text, max(start, stop - 80), stop) is not None
        if not weight:
            begins = begins or ended
            continue
        if weight <= _MOST:
            yield Part(start, stop, weight, begins=begins)
        elif ends is _SENTENCE and _LINE.search(text, start, stop):
            # Source code, verse and the like: no sentences, but lines.
            yield from _cut(text, start, stop, _LINE)
        else:
            yield from _words(text, start, stop)
        begins = ended
        start = stop


def _words(text: str, start: int, end: int) -> Iterator[Part]:
    """An overlong sentence, cut between words."""
    weight = 0.0
    for word in _WORD.finditer(text, start, end):
        one = _worth(bool(word["none"]), bool(word["half"]))
        if weight + one > _MOST:
            yield Part(start, word.start(), weight)
            start, weight = word.start(), 0.0
        weight += one
    yield Part(start, end, weight)


def _weight(text: str, start: int, end: int) -> float:
    """In words."""
    return sum(_worth(bool(none), bool(half)) for none, half in _WORD.findall(text, start, end))


def _worth(none: bool, half: bool) -> float:
    return 0.0 if none else 0.5 if half else 1.0


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), end - len(inside) + len(inside.rstrip())


def _language(text: str) -> str:
    sample = text[:_SAMPLE]
    return languages_of(sample)[0] if any(letter.isalpha() for letter in sample) else ""
