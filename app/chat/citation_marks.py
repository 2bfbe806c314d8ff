"""Where the numbers of citations stand in a reply: behind the sentences they carry, and never within code, links or formulas.

The core counts in the Markdown as it was written, what is shown has no marks. Both have the same words in the same order: these are
found one after the other, which tells for each of them where it was written.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from app.chat.leaves import UNCARRIED, Code, Formula, Leaf, Paragraph, Span, Spans, Table
from core.records import CitedSentence

_WORD = re.compile(r"[^\W_]+")

# How far behind one word the next one is looked for: as far as marks and a link's address reach. A word that isn't there, such as one
# that was written as an entity, is left out.
_REACH = 400

# What ends a link.
_ADDRESS = re.compile(r"[*_~`]*\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])")

_SIGN = "[–]"


class _Run(NamedTuple):
    """Spans that follow each other: a paragraph's, or a cell's (else `row` is -1)."""

    leaf: int
    row: int
    column: int
    spans: Spans


class _Word(NamedTuple):
    """Attributes:
    run: its number.
    span, end: it ends behind so many characters of that span.
    written, written_end: where it stands in the Markdown.
    """

    run: int
    span: int
    end: int
    written: int
    written_end: int


class Place(NamedTuple):
    """Where what carries a sentence is told: behind `at` characters of a span; in the Markdown, at `written`."""

    run: int
    span: int
    at: int
    written: int
    sentence: CitedSentence


class Numbers:
    """Numbers behind the sentences of a Markdown text that may grow: what has been told before a change isn't looked at again."""

    def __init__(self) -> None:
        self._starts: list[int] = []  # of each leaf: where its words are looked for in the text
        self._shown: list[Leaf] = []
        self._cited: Sequence[CitedSentence] = ()

    def shown(self, leaves: Sequence[Leaf], text: str, cited: Sequence[CitedSentence], changed: int = 0) -> list[Leaf]:
        """The leaves of a text with the numbers of what carries its sentences, or the sign that nothing does.

        Args:
            changed: the leaves before this one are as they were, and so is their text.
        """
        # Where the last leaf ends isn't known: of what comes behind it, it is looked through once more.
        first = max(0, min(changed, len(self._starts) - 1))
        alike = 0
        while alike < min(len(cited), len(self._cited)) and cited[alike] == self._cited[alike]:
            alike += 1
        for other in (*cited[alike : alike + 1], *self._cited[alike : alike + 1]):
            first = min(first, max(0, bisect_right(self._starts, other.start) - 1))
        at = self._starts[first] if self._starts else 0
        runs = list(_runs(leaves, first))
        words, starts = _words(leaves, runs, text, first, at)
        found: dict[int, list[Place]] = {}
        for place in _places(runs, words, text, [one for one in cited if one.end > at]):
            found.setdefault(place.run, []).append(place)
        shown = [*self._shown[:first], *leaves[first:]]
        for number, places in found.items():
            run = runs[number]
            shown[run.leaf] = _with_spans(shown[run.leaf], run, _with_numbers(run.spans, places))
        self._starts[first:], self._shown, self._cited = starts, shown, cited
        return list(shown)


def written_with_numbers(leaves: Sequence[Leaf], text: str, cited: Sequence[CitedSentence]) -> str:
    """A Markdown text with "[1]" behind the sentences that a passage carries. `leaves`: its own, without numbers."""
    runs = list(_runs(leaves))
    words, _ = _words(leaves, runs, text)
    for place in sorted(_places(runs, words, text, cited), key=lambda place: -place.written):
        numbers = "".join(f"[{number}]" for number in place.sentence.numbers)
        text = text[: place.written] + numbers + text[place.written :]
    return text


def _runs(leaves: Sequence[Leaf], first: int = 0) -> Iterator[_Run]:
    for at in range(first, len(leaves)):
        leaf = leaves[at]
        if isinstance(leaf, Paragraph):
            yield _Run(at, -1, -1, leaf.spans)
        elif isinstance(leaf, Table):
            for row, cells in enumerate(leaf.rows):
                for column, spans in enumerate(cells):
                    yield _Run(at, row, column, spans)


# --- words ------------------------------------------------------------------------------------------------------


def _words(
    leaves: Sequence[Leaf], runs: Sequence[_Run], text: str, first: int = 0, at: int = 0
) -> tuple[list[_Word], list[int]]:
    """All words that are shown, with the places where they were written, in order; and where each leaf begins. Code, links and formulas
    count as one.

    Args:
        first: the leaf to begin with, which `runs` begin with, too.
        at: where it begins in the text.
    """
    words: list[_Word] = []
    starts: list[int] = []
    for number, run in enumerate(runs):
        at = _begin(leaves, text, first, run.leaf, at, starts)
        for index, span in enumerate(run.spans):
            if _closed(span):
                start, end = _written(span, text, at)
                if end > start:
                    words.append(_Word(number, index, len(span.text), start, end))
                    at = end
                continue
            for word in _WORD.finditer(span.text):
                found = text.find(word[0], at, at + _REACH + len(word[0]))
                if found >= 0:
                    at = found + len(word[0])
                    words.append(_Word(number, index, word.end(), found, at))
    _begin(leaves, text, first, len(leaves) - 1, at, starts)
    return words, starts


def _begin(leaves: Sequence[Leaf], text: str, first: int, leaf: int, at: int, starts: list[int]) -> int:
    """Tell where the leaves up to this one begin that have not been told yet; returns where this one does."""
    while first + len(starts) <= leaf:
        if starts:
            at = _behind(leaves[first + len(starts) - 1], text, at)
        starts.append(at)
    return at


def _closed(span: Span) -> bool:
    return bool(span.code or span.href or span.tex)


def _behind(leaf: Leaf, text: str, at: int) -> int:
    """Where a leaf that has no words of its own ends in the Markdown."""
    source = leaf.source if isinstance(leaf, Code) else leaf.written if isinstance(leaf, Formula) else ""
    for line in source.split("\n"):
        found = text.find(line.strip(), at, at + _REACH + len(line)) if line.strip() else -1
        if found >= 0:
            at = found + len(line.strip())
    return at


def _written(span: Span, text: str, at: int) -> tuple[int, int]:
    """Where a piece of code, a link or a formula was written, with the marks that end it."""
    shown = span.text.strip()
    start = text.find(shown, at, at + _REACH + len(shown))
    if start < 0:
        return at, at
    end = start + len(shown)
    if span.code and not span.tex:
        while text.startswith(("`", " `"), end):
            end += 1
    if span.href and (address := _ADDRESS.match(text, end)):
        end = address.end()
    return start, end


# --- places -----------------------------------------------------------------------------------------------------


def _places(runs: Sequence[_Run], words: Sequence[_Word], text: str, cited: Sequence[CitedSentence]) -> Iterator[Place]:
    starts = [word.written for word in words]
    for sentence in cited:
        last = bisect_left(starts, sentence.end) - 1
        if last < 0 or starts[last] < sentence.start:
            continue  # it is code alone
        word = words[last]
        following = words[last + 1] if last + 1 < len(words) else None
        yield _behind_marks(runs[word.run].spans, word, following, text, sentence)


def _behind_marks(spans: Spans, word: _Word, following: _Word | None, text: str, sentence: CitedSentence) -> Place:
    """Behind the last word of a sentence and what belongs to it: a full stop, quotes, a smiley."""
    span, at, written = word.span, word.end, word.written_end
    place = Place(word.run, span, at, written, sentence)
    # A link of several spans is one.
    while span + 1 < len(spans) and spans[span].href and spans[span + 1].href == spans[span].href:
        span += 1
        place = Place(word.run, span, len(spans[span].text), written, sentence)
        at = place.at
    while span < len(spans):
        if at >= len(spans[span].text):
            span, at = span + 1, 0
            continue
        if (
            following is not None
            and following.run == word.run
            and span >= following.span
            and at >= _start(following, spans)
        ):
            break
        character = spans[span].text[at]
        at += 1
        if character.isspace():
            continue
        found = text.find(character, written, sentence.end)
        if found < 0 or _closed(spans[span]):
            break
        written = found + 1
        place = Place(word.run, span, at, written, sentence)
    return place


def _start(word: _Word, spans: Spans) -> int:
    """Where a word begins in its span."""
    return 0 if _closed(spans[word.span]) else word.end - (word.written_end - word.written)


# --- spans ------------------------------------------------------------------------------------------------------


def _with_numbers(spans: Spans, places: Sequence[Place]) -> Spans:
    shown: list[Span] = []
    for index, span in enumerate(spans):
        begin = 0
        for place in sorted((place for place in places if place.span == index), key=lambda place: place.at):
            shown.append(span._replace(text=span.text[begin : place.at]))
            shown.extend(_signs(place.sentence))
            begin = place.at
        shown.append(span._replace(text=span.text[begin:]))
    return tuple(span for span in shown if span.text)


def _signs(sentence: CitedSentence) -> Iterator[Span]:
    for number in sentence.numbers:
        yield Span(f"[{number}]", cites=number)
    if not sentence.numbers:
        yield Span(_SIGN, cites=UNCARRIED)


def _with_spans(leaf: Leaf, run: _Run, spans: Spans) -> Leaf:
    if isinstance(leaf, Table):
        row = leaf.rows[run.row]
        cells = (*row[: run.column], spans, *row[run.column + 1 :])
        return replace(leaf, rows=(*leaf.rows[: run.row], cells, *leaf.rows[run.row + 1 :]))
    assert isinstance(leaf, Paragraph)
    return replace(leaf, spans=spans)
