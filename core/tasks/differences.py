"""Where two wordings of a sentence differ, word by word: as little as possible, and what belongs together as one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum
from functools import lru_cache

import msgspec

from core.markdown.addresses import bare_addresses
from core.markdown.tex_marks import find_inline

# Scripts without spaces between words: each of their characters is looked at by itself.
_UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
_MARKS_ON_LETTERS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_PART = re.compile(
    rf"(?P<unspaced>[{_UNSPACED}][{_MARKS_ON_LETTERS}]*)"
    rf"|(?P<word>(?:(?![{_UNSPACED}])[\w{_MARKS_ON_LETTERS}\u200c\u200d])+(?:['’ʼ‑\-.@/\\:](?:(?![{_UNSPACED}])[\w{_MARKS_ON_LETTERS}])+)*)"
    r"|(?P<space>\s+)|(?P<mark>.)",
    re.DOTALL,
)
# Code, where links lead, marks of notes, HTML, fields that are filled in, addresses of mail, what follows a backslash.
_KEPT = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\[\^[^\]\s]+\]|</?[A-Za-z!][^<>]*>|\{\{.*?\}\}|\{\w*\}"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[#@]\w+|\\.|%\w",
    re.DOTALL,
)
# Words that a full stop or a stroke goes through, or that have digits or capitals inside, are no words of a language.
_DOTTED = re.compile(r"[.@/\\:_0-9]")
_ABBREVIATED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")

# What a difference weighs.
_WORD, _MARK, _SPACE, _KEPT_WEIGHT = 1.0, 0.5, 0.3, 6.0
# A word that moved is looked for so many tokens away.
_MOVED = 9


class Kind(Enum):
    WORD = "word"
    CHARACTER = "character"  # of a script without spaces
    MARK = "mark"
    SPACE = "space"
    KEPT = "kept"  # code, numbers, addresses and the like: never changed


class Token(msgspec.Struct, frozen=True):
    text: str
    start: int
    kind: Kind

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class Difference(msgspec.Struct, frozen=True):
    """Some tokens, and those that stand in their place in the other wording.

    Attributes:
        start, end: of the sentence, in characters; equal: something is put in.
        pairs: what became what; None: nothing.
        moved: the same words, in another order.
    """

    start: int
    end: int
    pairs: tuple[tuple[Token | None, Token | None], ...]
    moved: bool = False

    @property
    def old(self) -> str:
        return "".join(one.text for one, _ in self.pairs if one is not None)

    @property
    def new(self) -> str:
        return "".join(other.text for _, other in self.pairs if other is not None)


def tokens(text: str) -> list[Token]:
    """The words, marks and spaces of a text, which are all of it."""
    found: list[Token] = []
    at = 0
    for start, end in _kept(text):
        found += _plain(text, at, start)
        found.append(Token(text[start:end], start, Kind.KEPT))
        at = end
    return [*found, *_plain(text, at, len(text))]


def differences(old: str, new: str) -> list[Difference]:
    """What has to be done to `old` to get `new`, in order."""
    return _rejoined(_grouped(_aligned(tokens(old), tokens(new))))


def likeness(one: str, other: str) -> float:
    """How much two words are written alike, 0 to 1."""
    return _likeness(_plain_letters(one), _plain_letters(other))


@lru_cache(maxsize=8192)
def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


@lru_cache(maxsize=8192)
def _plain_letters(word: str) -> str:
    """Small letters without accents."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)) or word


def _kept(text: str) -> Iterator[tuple[int, int]]:
    spans = [(found.start(), found.end()) for found in _KEPT.finditer(text)]
    spans += bare_addresses(text)
    at = -1
    while (at := min((place for mark in ("$", "\\(") if (place := text.find(mark, at + 1)) >= 0), default=-1)) >= 0:
        formula = find_inline(text, at, len(text), growing=False)
        if formula is not None:
            spans.append((at, formula.end))
    end = 0
    for start, stop in sorted(spans):
        if start >= end:
            yield start, stop
            end = stop


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for part in _PART.finditer(text, start, end):
        word = part[0]
        if part.lastgroup == "word":
            odd = _DOTTED.search(word) is not None and _ABBREVIATED.fullmatch(word) is None
            kind = Kind.KEPT if odd or any(letter.isupper() for letter in word[1:]) else Kind.WORD
            yield Token(word, part.start(), kind)
        else:
            kinds = {"unspaced": Kind.CHARACTER, "space": Kind.SPACE}
            kind = kinds.get(part.lastgroup or "", Kind.KEPT if word.isnumeric() else Kind.MARK)
            yield Token(word, part.start(), kind)


Pair = tuple[Token | None, Token | None]


def _weight(token: Token) -> float:
    return {Kind.MARK: _MARK, Kind.SPACE: _SPACE, Kind.KEPT: _KEPT_WEIGHT}.get(token.kind, _WORD)


def _exchanged(one: Token, other: Token) -> float:
    """What it weighs that one became the other."""
    if one.text == other.text:
        return 0.0
    if one.kind is not other.kind or one.kind is Kind.KEPT:
        return _weight(one) + _weight(other) + 0.1
    if one.kind is Kind.WORD:
        return 0.3 + 1.4 * (1 - likeness(one.text, other.text)) + (0.1 if one.text.lower() != other.text.lower() else 0)
    return {Kind.MARK: 0.6, Kind.SPACE: 0.2}.get(one.kind, 1.2)


def _aligned(old: Sequence[Token], new: Sequence[Token]) -> list[Pair]:
    """Wagner and Fischer's alignment, with words that are written alike beside each other."""
    weights = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i, token in enumerate(old, 1):
        weights[i][0] = weights[i - 1][0] + _weight(token)
    for j, token in enumerate(new, 1):
        weights[0][j] = weights[0][j - 1] + _weight(token)
    for i, one in enumerate(old, 1):
        row, above = weights[i], weights[i - 1]
        for j, other in enumerate(new, 1):
            row[j] = min(above[j - 1] + _exchanged(one, other), above[j] + _weight(one), row[j - 1] + _weight(other))
    pairs: list[Pair] = []
    i, j = len(old), len(new)
    while i or j:
        here = weights[i][j] + 1e-9
        if i and j and weights[i - 1][j - 1] + _exchanged(old[i - 1], new[j - 1]) <= here:
            i, j = i - 1, j - 1
            pairs.append((old[i], new[j]))
        elif j and weights[i][j - 1] + _weight(new[j - 1]) <= here:
            # What comes stands behind what goes.
            j -= 1
            pairs.append((None, new[j]))
        else:
            i -= 1
            pairs.append((old[i], None))
    return pairs[::-1]


def _grouped(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """The pairs in runs of those that are equal and those that aren't; marks are apart from words, so that each can be decided on."""
    runs: list[list[Pair]] = []
    before = ""
    for one, other in pairs:
        if one is not None and other is not None and one.text == other.text:
            sort = "equal"
        elif Kind.MARK in {token.kind for token in (one, other) if token is not None}:
            sort = "mark"
        elif before in ("mark", "word") and Kind.SPACE in {token.kind for token in (one, other) if token is not None}:
            sort = before
        else:
            sort = "word"
        if sort != before or sort == "equal":
            runs.append([])
        runs[-1].append((one, other))
        before = sort
    return runs


def _equal(run: Sequence[Pair]) -> bool:
    one, other = run[0]
    return one is not None and other is not None and one.text == other.text


def _rejoined(runs: Sequence[Sequence[Pair]]) -> list[Difference]:
    """Runs as differences; a word that moved, and what it passed, is one."""
    found: list[Difference] = []
    at, place = 0, 0
    while at < len(runs):
        run = runs[at]
        if _equal(run):
            place = _end(run, place)
            at += 1
            continue
        until = _moved_until(runs, at)
        pairs = tuple(pair for one in runs[at : until + 1] for pair in one)
        end = _end(pairs, place)
        found.append(Difference(place, end, pairs, moved=until > at))
        at, place = until + 1, end
    return found


def _end(pairs: Sequence[Pair], place: int) -> int:
    return max((one.end for one, _ in pairs if one is not None), default=place)


def _moved_until(runs: Sequence[Sequence[Pair]], at: int) -> int:
    """The last run of a movement that begins here; `at` if none does."""
    out, put = _words(runs[at], 0), _words(runs[at], 1)
    if bool(out) == bool(put):
        return at
    for later in range(at + 1, min(at + _MOVED, len(runs))):
        if _equal(runs[later]):
            continue
        if _words(runs[later], 0) == put and _words(runs[later], 1) == out:
            return later
        if _words(runs[later], 0) or _words(runs[later], 1):
            return at
    return at


def _words(run: Sequence[Pair], side: int) -> list[str]:
    wanted = (Kind.WORD, Kind.CHARACTER, Kind.KEPT)
    return [token.text.lower() for pair in run if (token := pair[side]) is not None and token.kind in wanted]
