"""A sentence of a reply and pieces of passages, with what is compared of them: words, numbers, names, and whether these are said of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import msgspec

from core.documents.figures import Figure, figures
from core.documents.identifiers import identifiers
from core.documents.note import Told
from core.memory.learning.evidence import names, negates
from core.memory.sentences import sentences
from core.storage.folding import fold
from core.storage.word_forms import languages_of, stems, stop_words
from core.storage.words import content_stems, pieces_of

# A line that is shorter wasn't broken because it was full; one that ends so, not within a sentence.
_WRAPPED, _ENDED = 40, re.compile(r"[.!?…:;]\W*$")

# A code: letters, and digits behind them.
_CODE = re.compile(r"(?<![\w-])[A-Za-z]+[-./#]?\d[\w-]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ROW, _CELLS = " | ", re.compile(r"\s*\|\s*")
_LETTERS, _DIGITS = re.compile(r"[^\W\d_]+"), re.compile(r"\d+")
_HALVES = re.compile(r"(?<=[;；])\s*")
CLAUSE = re.compile(r"[,;:，；：、]")
# A clause says of something if it has that share of the words about it.
_MUCH = 0.3
_WORD = re.compile(r"\w+(?:[.,]\w+)*")
_SIGNS = frozenset("%°€$£¥")
_MARKS = " .,;:!?…()[]\"'„“”«»"

# Of the languages in Latin letters, the one whose nouns have capitals.
_NOUNS = "german"

# How much nearer words within a clause are than words beyond its end; and how much more a name tells which number is meant.
_BEYOND, _NAMED = 4, 3.0


class Piece(msgspec.Struct, frozen=True):
    """A sentence or a table's row of a passage.

    Attributes:
        told: number of the passage.
        start, end: of the page's text.
        text: the words.
        head: of the table it is a row of.
    """

    told: int
    start: int
    end: int
    text: str
    head: str = ""


class SaidSentence:
    """A sentence of the reply with what it is compared by."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.figures = figures(text)
        self.codes = frozenset(fold(code) for code in _CODE.findall(text))
        self.values = frozenset(one.value for one in self.figures)
        self.negated = negates(text)
        numeric = {fold(text[one.start : one.end]) for one in self.figures}
        self.stems = frozenset(stem for stem in _stems(text) if not any(map(str.isdigit, stem)) and stem not in numeric)
        languages = languages_of(pieces_of(fold(text)))
        self.languages = frozenset(languages)
        self.nouns_have_capitals = _NOUNS in self.languages and len(self.languages) == 1
        # German's polite "Sie" has a capital, too.
        self.names = frozenset(name for name in names(text) if fold(name) not in stop_words(languages))
        self.identifiers = identifiers(text)
        self._in_a_row = _in_a_row(text)

    def names_to_find(self, piece: ToldPiece) -> frozenset[str]:
        """The names that have to stand in a piece. Where nouns have capitals they tell names only among each other, and of a noun
        nobody can tell in another language."""
        return self._in_a_row if self.nouns_have_capitals and not self.languages & piece.languages else self.names

    @property
    def tells_exactly(self) -> bool:
        """It has so much that has to stand in a passage that hardly another one has it."""
        return len(self.values) + len(self.codes) + len(self._in_a_row or self.names) > 1

    @property
    def exact(self) -> bool:
        """It has something that has to stand in a passage as it is."""
        return bool(self.values or self.codes or self.names)


class ToldPiece:
    """A piece of a passage with what is compared; read when it is needed.

    Attributes:
        above: stems of what stands above it: title, headings, a table's head.
        change, when: as of what was told.
    """

    def __init__(self, piece: Piece, told: Told | None) -> None:
        self.piece = piece
        self.change, self.when = (0, "") if told is None else (told.change, told.when)
        self._over = "" if told is None else " ".join([told.title, *told.heading, piece.head])
        self._told_text = piece.text if told is None else told.text
        self.in_context = f"{piece.head}\n{piece.text}" if piece.head else piece.text

    @cached_property
    def stems(self) -> frozenset[str]:
        """Of its words; a row of a table says what its head does."""
        return _stems(self.in_context)

    @cached_property
    def above(self) -> frozenset[str]:
        return content_stems(self._over)

    @cached_property
    def folded(self) -> str:
        return fold(self.piece.text)

    @cached_property
    def identifiers(self) -> frozenset[str]:
        return identifiers(self.piece.text)

    @cached_property
    def folded_above(self) -> str:
        return fold(self._over)

    @cached_property
    def figures(self) -> list[Figure]:
        return figures(self.piece.text, ones=True)

    @cached_property
    def values(self) -> frozenset[str]:
        """Its numbers, and those that hold for it: above it, such as in a table's head, and the years that its passage speaks of."""
        years = {one.value for one in figures(self._told_text) if _YEAR.fullmatch(one.value)}
        return frozenset(years.union(one.value for one in (*self.figures, *figures(self._over))))

    def holds_above(self, one: Figure, said: str) -> bool:
        """A number that holds for it without standing in it does so in this sense.

        Args:
            said: where that number is from.
        """
        if _YEAR.fullmatch(one.value):
            unit = _unit(said, one)
            return not unit or not (
                unit in _SIGNS or any(unit == _unit(self.piece.text, other) for other in self.figures)
            )
        before = _before(said, one)
        return any(other.value == one.value and _before(self._over, other) == before for other in figures(self._over))

    def negates_what(self, stems: frozenset[str]) -> bool:
        """It denies something in a clause that says of this."""
        parts = [part for part in CLAUSE.split(self.piece.text) if part.strip()]
        told = [part for part in parts if len(content_stems(part) & stems) >= max(1, _MUCH * len(stems))]
        return any(map(negates, told or [self.piece.text]))

    @cached_property
    def languages(self) -> frozenset[str]:
        return frozenset(languages_of(pieces_of(fold(self._told_text))))


def _stems(text: str) -> frozenset[str]:
    return (
        frozenset().union(*(content_stems(part) for part in CLAUSE.split(text)))
        if len(text) > 200
        else content_stems(text)
    )


def pieces_in(number: int, told: Told) -> Iterator[Piece]:
    at, head = 0, told.head
    text = _unwrapped(told.text)
    for line in text.split("\n"):
        is_row = _ROW in line
        for part in [line.strip()] if is_row else _statements(line):
            if not any(map(str.isalnum, part)):
                continue
            start = text.index(part, at)
            at = start + len(part)
            yield Piece(
                number, told.start + start, told.start + at, part, head if is_row and not _are_alike(head, part) else ""
            )
        head = (head or line.strip()) if is_row else ""


def _are_alike(head: str, row: str) -> bool:
    """What stands first in a table is a row as this one, since both begin with a code of the same form: "E-04 | …", "E-07 | …"."""
    one, other = (_DIGITS.sub("0", _LETTERS.sub("a", _CELLS.split(text)[0])) for text in (head, row))
    return one == other and one.replace(" ", "").replace("a", "") != ""


def _unwrapped(text: str) -> str:
    """The text with spaces where a long line was broken within a sentence, as texts of a fixed width are; everything stays in its place."""
    lines = text.split("\n")
    for at, (line, after) in enumerate(pairwise(lines)):
        goes_on = after.lstrip()[:1].islower() and not _ENDED.search(line)
        lines[at] += " " if goes_on and len(line) >= _WRAPPED and _ROW not in line + after else "\n"
    return "".join(lines)


def _statements(line: str) -> Iterator[str]:
    """What may stand for itself: sentences, parted at semicolons."""
    for sentence in sentences(line):
        yield from (part for part in map(str.strip, _HALVES.split(sentence)) if part)


def meant(sentence: SaidSentence, piece: ToldPiece, asked: str) -> bool:
    """Its numbers are said there of the same thing: in a table they stand in the column that is named, elsewhere nearer to the words they
    have beside them than others of their kind."""
    if _ROW in piece.piece.text:
        return _in_column(sentence, piece, asked)
    return _of_the_named(sentence, piece) and all(_nearest(one, sentence, piece) for one in sentence.figures)


def _of_the_named(sentence: SaidSentence, piece: ToldPiece) -> bool:
    """What it says of somebody isn't said there of somebody else: its other words stand nearer to the names it has than to others."""
    text = piece.piece.text
    people = _in_a_row(text)
    # Also what is a name there and written small here.
    mine = {fold(name) for name in sentence.names | _row(sentence.text)} | people & set(
        map(fold, _WORD.findall(sentence.text))
    )
    places = [(match.start(), fold(match[0])) for match in _WORD.finditer(text) if fold(match[0]) in people | mine]
    there = [start for start, name in places if name in mine]
    others = [start for start, name in places if name not in mine]
    words = [(start, weight) for start, weight in _placed(sentence.text, text) if weight < _NAMED]
    if not there or not others or not words:
        return True
    return max(_pull(words, start, text) for start in there) >= max(_pull(words, start, text) for start in others)


def _in_column(sentence: SaidSentence, piece: ToldPiece, asked: str) -> bool:
    cells, heads = _CELLS.split(piece.piece.text), _CELLS.split(piece.piece.head)
    # What the row is of has to be named, in the answer or in the question.
    named = fold(f"{asked}\n{sentence.text}")
    if fold(cells[0]) not in named and not content_stems(cells[0]) & (sentence.stems | _stems(asked)):
        return False
    if len(cells) != len(heads):
        return True
    places = {at: places for at, head in enumerate(heads) if at and (places := _head_places(sentence, head))}
    in_heads = frozenset(one.value for head in heads for one in figures(head))
    for one in sentence.figures:
        if one.value in in_heads or one.value in (other.value for other in figures(cells[0])):
            continue
        # Of several numbers without the columns they are of nobody can tell which is meant.
        near = {at: min(_distance(sentence.text, one.start, place) for place in some) for at, some in places.items()}
        numeric = [at for at, cell in enumerate(cells) if at and figures(cell)]
        columns = [at for at in near if near[at] == min(near.values())] or (numeric if len(numeric) == 1 else [])
        if not any(one.value == other.value for at in columns for other in figures(cells[at])):
            return False
    return True


def _head_places(sentence: SaidSentence, head: str) -> list[int]:
    """Where a sentence names a column of a table."""
    values, stems = frozenset(one.value for one in figures(head)), content_stems(head)
    if values:
        return [one.start for one in sentence.figures if one.value in values] if values <= sentence.values else []
    return [match.start() for match in _WORD.finditer(sentence.text) if content_stems(match[0]) & stems]


def _nearest(one: Figure, sentence: SaidSentence, piece: ToldPiece) -> bool:
    there = [other for other in piece.figures if other.value == one.value]
    others = [other for other in figures(piece.piece.text) if other.value not in sentence.values]
    if not there or not others:
        return True  # it is above, or the only one
    words = _placed(sentence.text, piece.piece.text)
    if not words:
        return True
    unit = _unit(sentence.text, one)
    if unit and not any(_unit(piece.piece.text, other) == unit for other in others):
        return True
    return max(_pull(words, other.start, piece.piece.text) for other in there) >= max(
        _pull(words, other.start, piece.piece.text) for other in others
    )


def _placed(said: str, text: str) -> list[tuple[int, float]]:
    """Where words of what was said stand in a text, and how much each of them tells."""
    named = {fold(name) for name in names(said)}
    little = stop_words(languages_of(pieces_of(fold(said))))
    forms = frozenset(form for match in _WORD.finditer(said) for form in _forms(match[0], little))
    return [
        (match.start(), _NAMED if fold(match[0]) in named else 1.0)
        for match in _WORD.finditer(text)
        if not any(map(str.isdigit, match[0])) and (_forms(match[0], little) & forms or fold(match[0]) in named)
    ]


def _forms(word: str, little: frozenset[str]) -> frozenset[str]:
    """What a word standing alone may be compared by, whatever its language; nothing of a little word."""
    folded = fold(word)
    return frozenset() if folded in little else content_stems(word) | frozenset(stems(word.lower(), languages_of([])))


def _pull(words: Sequence[tuple[int, float]], at: int, text: str) -> float:
    """How much these words speak for a number or a name at a place: the nearer the more."""
    return sum(weight / _distance(text, place, at) for place, weight in words)


def _distance(text: str, one: int, other: int) -> int:
    """How far two places are from each other, in words; more if a clause ends between them."""
    between = text[min(one, other) : max(one, other)]
    return 1 + len(_WORD.findall(between)) + _BEYOND * len(CLAUSE.findall(between))


def _in_a_row(text: str) -> frozenset[str]:
    """Names that have another word with a capital before or behind them, as people's have."""
    return names(text) & _row(text)


def _row(text: str) -> frozenset[str]:
    """Words with a capital that stand beside another one."""
    words = text.split()
    return frozenset(
        word.strip(_MARKS).lower()
        for one, other in pairwise(words)
        if one[:1].isupper()
        and one[-1].isalpha()
        and other.strip(_MARKS)[:1].isupper()
        and fold(one) not in stop_words((_NOUNS,))
        for word in (one, other)
    )


def _unit(text: str, figure: Figure) -> str:
    """The word or sign behind a number."""
    behind = re.match(r"\s*([%°€$£¥]|\w+)", text[figure.end :])
    return "" if behind is None else next(iter(content_stems(behind[1])), behind[1])


def _before(text: str, figure: Figure) -> str:
    """The word before a number, folded."""
    words = _WORD.findall(text[: figure.start])
    return fold(words[-1]) if words else ""
