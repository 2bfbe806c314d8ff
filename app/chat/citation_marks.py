"""Where the numbers of citations stand in a reply: behind the sentences they carry, and never within code, links or formulas.

The core counts in the Markdown as it was written, what is shown has no marks. Both have the same words in the same order: these are
found one after the other, which tells for each of them where it was written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
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


def numbered(leaves: Sequence[Leaf], text: str, cited: Sequence[CitedSentence]) -> list[Leaf]:
    """The leaves of a Markdown text with the numbers of what carries its sentences, or the sign that nothing does."""
    runs = list(_runs(leaves))
    found: dict[int, list[Place]] = {}
    for place in _places(runs, _words(leaves, runs, text), text, cited):
        found.setdefault(place.run, []).append(place)
    shown = list(leaves)
    for number, places in found.items():
        run = runs[number]
        shown[run.leaf] = _with_spans(shown[run.leaf], run, _with_numbers(run.spans, places))
    return shown


def written_with_numbers(leaves: Sequence[Leaf], text: str, cited: Sequence[CitedSentence]) -> str:
    """A Markdown text with "[1]" behind the sentences that a passage carries. `leaves`: its own, without numbers."""
    runs = list(_runs(leaves))
    for place in sorted(_places(runs, _words(leaves, runs, text), text, cited), key=lambda place: -place.written):
        numbers = "".join(f"[{number}]" for number in place.sentence.numbers)
        text = text[: place.written] + numbers + text[place.written :]
    return text


def _runs(leaves: Sequence[Leaf]) -> Iterator[_Run]:
    for at, leaf in enumerate(leaves):
        if isinstance(leaf, Paragraph):
            yield _Run(at, -1, -1, leaf.spans)
        elif isinstance(leaf, Table):
            for row, cells in enumerate(leaf.rows):
                for column, spans in enumerate(cells):
                    yield _Run(at, row, column, spans)


# --- words ------------------------------------------------------------------------------------------------------


def _words(leaves: Sequence[Leaf], runs: Sequence[_Run], text: str) -> list[_Word]:
    """All words that are shown, with the places where they were written, in order. Code, links and formulas count as one."""
    words: list[_Word] = []
    at = leaf = 0
    for number, run in enumerate(runs):
        for between in leaves[leaf : run.leaf]:
            at = _behind(between, text, at)
        leaf = run.leaf
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
    return words


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
