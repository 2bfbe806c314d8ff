"""Which passages carry a sentence of an answer. The program says so, never the model.

A sentence is held against single sentences, or rows of tables, of the passages the model was given. What weighs most has to stand there as
it is: every number, code and name, and whether something is denied. Its other words decide next to them; where they are others, as in
another language, the meaning does. A citation that doesn't hold is worse than none: in doubt a sentence gets no mark at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

import msgspec

from core.documents.figures import Figure, figures
from core.documents.identifiers import identifiers
from core.documents.note import BEFORE, NOW, Told
from core.documents.statements import Statement, statements_in
from core.memory.learning.evidence import names, negates
from core.memory.learning.message import statements as clauses
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.records import Citation, CitedSentence
from core.storage.folding import fold
from core.storage.word_forms import languages_of, stems, stop_words
from core.storage.words import content_stems, pieces_of

# Share of a sentence's telling words, beside its numbers, that a passage has to have: by itself, or where the meaning speaks for it too.
_CARRIED, _WITH_MEANING = 0.74, 0.45

# Cosine from which two sentences say much the same; without a word in common it takes more.
_ALIKE, _SAME = 0.55, 0.7

# Below these a sentence has nothing to do with a passage: it states something else.
_NO_WORDS, _UNLIKE, _FAR = 0.5, 0.5, 0.4

# A sentence of so many telling words, or fewer, is of something else if one of them is.
_MOST_WITH_ONE_MISSING = 5

# Of what was asked and an answer says again, and of what else it says, so much stands beside the identifier it answers with.
_ASKED_THERE, _TOLD_THERE = 0.5, 0.6

# Sentences of passages that a sentence is compared with by meaning: in another language, words don't tell which are worth it.
_COMPARED = 24

# A line that is shorter wasn't broken because it was full; one that ends so, not within a sentence.
_WRAPPED, _ENDED = 40, re.compile(r"[.!?…:;]\W*$")

# A code: letters, and digits behind them.
_CODE = re.compile(r"(?<![\w-])[A-Za-z]+[-./#]?\d[\w-]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ROW, _CELLS = " | ", re.compile(r"\s*\|\s*")
_LETTERS, _DIGITS = re.compile(r"[^\W\d_]+"), re.compile(r"\d+")
_HALVES = re.compile(r"(?<=[;；])\s*")
_CLAUSE = re.compile(r"[,;:，；：、]")
# A clause says of something if it has that share of the words about it.
_MUCH = 0.3
_WORD = re.compile(r"\w+(?:[.,]\w+)*")
_SIGNS = frozenset("%°€$£¥")
_MARKS = " .,;:!?…()[]\"'„“”«»"

# Of the languages in Latin letters, the one whose nouns have capitals.
_NOUNS = "german"

# How much nearer words within a clause are than words beyond its end; and how much more a name tells which number is meant.
_BEYOND, _NAMED = 4, 3.0

# Encodes texts that say something; nothing while the embedder is away.
Encode = Callable[[Sequence[str]], Sequence[Encoded]]

# Which of some sentences state nothing that could be cited: greetings, refusals, "Here is …".
Empty = Callable[[Sequence[Encoded]], Sequence[bool]]


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


class Cited(msgspec.Struct, frozen=True):
    """What came of it.

    Attributes:
        sentences: that were judged, in order.
        citations: by number, as the answer shows them; those no sentence rests on come last.
        told: for each of them, which of the passages it is.
    """

    sentences: tuple[CitedSentence, ...]
    citations: tuple[Citation, ...]
    told: tuple[int, ...]


class Citing:
    """Judges the sentences of one reply, as they come and when it has ended.

    Args:
        told: the passages the model was given.
        asked: the user's message: to say its words again states nothing.
        known: what else the model was told, such as the memory note: it may carry a sentence, too.
    """

    def __init__(self, told: Sequence[Told], asked: str, known: str = "") -> None:
        self._told = told
        self._asked = content_stems(asked)
        self._asked_text, self._asked_folded = asked, fold(asked)
        self._pieces = [
            _Piece(one, told[one.told]) for number, each in enumerate(told) for one in _pieces(number, each)
        ]
        self._known = [_Piece(Piece(-1, 0, 0, one), None) for one in sentences(known) if one.strip()]
        self._carried: dict[str, list[_Piece]] = {}

    def by_words(self, text: str, *, ended: bool = True) -> Cited:
        """What is surely carried by words alone; takes milliseconds.

        Args:
            ended: the last sentence won't grow any more.
        """
        stated = statements_in(text)
        found = [(one, self._by_words(one.text)) for one in (stated if ended else stated[:-1])]
        return self._numbered([(one, pieces) for one, pieces in found if pieces])

    def whole(self, text: str, encode: Encode, empty: Empty) -> Cited:
        """Of a reply that has ended. Takes as long as the embedder needs for the sentences that words don't settle.

        Args:
            encode: texts that say something.
        """
        stated = statements_in(text)
        judged: dict[int, list[_Piece] | None] = {}
        doubtful: list[tuple[int, Statement]] = []
        for at, one in enumerate(stated):
            if pieces := self._by_words(one.text):
                judged[at] = pieces
            elif not self._is_carried_elsewhere(one.text) and not self._says_nothing(one.text):
                doubtful.append((at, one))
        if doubtful:
            judged |= self._by_meaning(doubtful, encode, empty)
        ordered = [(stated[at], pieces) for at, pieces in sorted(judged.items()) if pieces is not None]
        return self._numbered(ordered)

    def _numbered(self, judged: Sequence[tuple[Statement, Sequence[_Piece]]]) -> Cited:
        numbers: dict[int, int] = {}
        quoted: dict[int, list[_Piece]] = {}
        sentences_: list[CitedSentence] = []
        for one, pieces in judged:
            for piece in pieces:
                numbers.setdefault(piece.piece.told, len(numbers) + 1)
                quoted.setdefault(piece.piece.told, []).append(piece)
            those = tuple(sorted({numbers[piece.piece.told] for piece in pieces}))
            sentences_.append(CitedSentence(start=one.start, end=one.end, numbers=those))
        order = [*numbers, *(at for at in range(len(self._told)) if at not in numbers)]
        citations = [
            _citation(number, self._told[at], [piece.piece for piece in quoted.get(at, ())])
            for number, at in enumerate(order, start=1)
        ]
        return Cited(tuple(sentences_), tuple(citations), tuple(order))

    # --- by words ---

    def _by_words(self, sentence: str) -> list[_Piece]:
        """The pieces that carry a sentence; where none carries all of it, those that carry its clauses, each its own."""
        if sentence not in self._carried:
            self._carried[sentence] = self._find(sentence)
        return self._carried[sentence]

    def _find(self, sentence: str) -> list[_Piece]:
        one = _Sentence(sentence)
        if together := self._together(one) or self._answering(one):
            return together
        halves = [half.strip() for half in _CLAUSE.split(sentence)]
        parts = [part for half in halves if half for part in clauses(half)]
        found: list[_Piece] = []
        for part in parts if len(parts) > 1 else ():
            said = _Sentence(part)
            # "and 8.8 in 2024" is of what the clause before it is of.
            carrying = self._together(said) if said.stems else [one for one in found[-1:] if self._holds(said, one)]
            if not carrying:
                return []
            found += [one for one in carrying if one not in found]
        return found

    def _together(self, sentence: _Sentence) -> list[_Piece]:
        """The piece that carries all of it, or both sides of a change."""
        best = self._best(sentence, self._pieces)
        return self._changed(sentence) if best is None else [best]

    def _answering(self, sentence: _Sentence) -> list[_Piece]:
        """The piece with the command, option or file that the sentence answers with, if no other speaks more of what was asked: "The variable
        is DH_VERBOSE" says little else in words of its own."""
        repeated, new = sentence.stems & self._asked, sentence.stems - self._asked
        if not repeated or not sentence.identifiers - identifiers(self._asked_text):
            return []
        asked = [len(repeated & (one.stems | one.above)) for one in self._pieces]
        most = max([_ASKED_THERE * len(repeated), *asked])
        return [
            one
            for one, there in zip(self._pieces, asked, strict=True)
            if there == most
            and sentence.identifiers - identifiers(self._asked_text) <= one.identifiers
            and len(new & (one.stems | one.above)) >= _TOLD_THERE * len(new)
            and self._holds(sentence, one)
        ][:1]

    def _changed(self, sentence: _Sentence) -> list[_Piece]:
        """The two sides of a change that carry a sentence together: "from 900 to 950"."""
        for before in self._pieces:
            for now in self._pieces if before.when == BEFORE else ():
                if now.when != NOW or now.change != before.change:
                    continue
                has = before.values | now.values
                stems = before.stems | before.above | now.stems | now.above
                own = sentence.stems & (before.stems | now.stems)
                if (
                    sentence.values
                    and sentence.values <= has
                    and sentence.values & (before.values - now.values)
                    and sentence.values & (now.values - before.values)
                    and own
                    and len(sentence.stems & stems) >= _WITH_MEANING * len(sentence.stems)
                    and all(self._named(name, before) or self._named(name, now) for name in sentence.names)
                ):
                    return [before, now]
        return []

    def _best(self, sentence: _Sentence, pieces: Sequence[_Piece]) -> _Piece | None:
        if not sentence.stems and not sentence.exact:
            return None
        scored = [
            (self._share(sentence, one), -at, one)
            for at, one in enumerate(pieces)
            if self._holds(sentence, one) and not self._is_of_others(sentence, one)
        ]
        fitting = [one for one in scored if one[0] >= _CARRIED]
        best = max(fitting, key=lambda one: one[:2])[2] if fitting else None
        return None if best is not None and self._is_told_otherwise(sentence, best, pieces) else best

    def _is_told_otherwise(self, sentence: _Sentence, best: _Piece, pieces: Sequence[_Piece]) -> bool:
        """Another piece has all that is said but the number, and another number."""
        return bool(sentence.values and sentence.stems) and any(
            sentence.stems <= one.stems and one.figures and not sentence.values & one.values
            for one in pieces
            if not sentence.stems <= best.stems
        )

    def _share(self, sentence: _Sentence, piece: _Piece) -> float:
        """Of the sentence's telling words, those that stand in the piece or above it. To say again what was asked isn't enough."""
        if not sentence.stems:
            return 1.0
        own = sentence.stems & piece.stems
        if not own - self._asked and not (sentence.exact and own):
            return 0.0
        return len(sentence.stems & (piece.stems | piece.above)) / len(sentence.stems)

    def _is_of_others(self, sentence: _Sentence, piece: _Piece) -> bool:
        """It speaks of something that isn't spoken of here but in another piece; a number that stands here, too, makes up for one word."""
        missing = sentence.stems - piece.stems - piece.above
        elsewhere = {stem for stem in missing if any(stem in other.stems for other in self._pieces)}
        if sentence.values and len(missing) == 1 and len(sentence.stems) > _MOST_WITH_ONE_MISSING:
            return False
        return bool(elsewhere)

    def _holds(self, sentence: _Sentence, piece: _Piece) -> bool:
        """What has to stand in it as it is, does."""
        return (
            sentence.values <= piece.values
            and self._as_often(sentence, piece)
            and all(code in piece.folded for code in sentence.codes)
            and all(one in piece.folded or one in self._asked_folded for one in sentence.identifiers)
            and all(self._named(name, piece) for name in sentence.names_to_find(piece))
            and sentence.negated == piece.negates_what(sentence.stems)
            and _meant(sentence, piece, self._asked_text)
        )

    def _as_often(self, sentence: _Sentence, piece: _Piece) -> bool:
        """No number stands in it more often than there and in the question: "7.9 in 2023 and 7.9 in 2024" isn't what a row with one 7.9 says. What
        only stands above the piece is a year, or has the same word before it."""
        said, there = Counter(one.value for one in sentence.figures), Counter(one.value for one in piece.figures)
        asked = Counter(one.value for one in figures(self._asked_text))
        for one in sentence.figures:
            if there[one.value]:
                if said[one.value] > there[one.value] + asked[one.value]:
                    return False
            elif said[one.value] > 1 + asked[one.value] or not piece.holds_above(one, sentence.text):
                return False
        return True

    def _is_of_another_language(self, sentence: _Sentence) -> bool:
        """Of all passages whose language is known."""
        known = [piece.languages for piece in self._pieces if len(piece.languages) < len(languages_of([]))]
        return bool(known) and not any(sentence.languages & languages for languages in known)

    def _named(self, name: str, piece: _Piece) -> bool:
        folded = fold(name)
        if folded in piece.folded or folded in piece.folded_above:
            return True
        stems = content_stems(name)
        return bool(stems) and stems <= piece.stems | piece.above | self._asked

    def _is_carried_elsewhere(self, sentence: str) -> bool:
        one = _Sentence(sentence)
        return any(self._holds(one, piece) and self._share(one, piece) >= _CARRIED for piece in self._known)

    def _says_nothing(self, text: str) -> bool:
        """It has no word that tells anything beyond what was asked."""
        one = _Sentence(text)
        return not one.exact and (not one.stems - self._asked or len(one.stems) < 2)

    # --- by meaning ---

    def _by_meaning(
        self, doubtful: Sequence[tuple[int, Statement]], encode: Encode, empty: Empty
    ) -> dict[int, list[_Piece] | None]:
        """For each of them the pieces that carry it; none; or None if that can't be told."""
        texts = [one.text for _, one in doubtful]
        near = [self._promising(_Sentence(text)) for text in texts]
        compared = list(dict.fromkeys(piece.in_context for some in near for piece in some))
        encoded = encode([*texts, *compared])
        if not encoded:
            return {}
        known = dict(zip(compared, encoded[len(texts) :], strict=True))
        judged: dict[int, list[_Piece] | None] = {}
        says_nothing = empty(encoded[: len(texts)])
        for (at, one), vector, some, nothing in zip(doubtful, encoded, near, says_nothing, strict=False):
            if not nothing:
                judged[at] = self._judge(_Sentence(one.text), vector, some, known)
        return judged

    def _tells_exactly_anew(self, sentence: _Sentence) -> bool:
        """It has something that has to stand in a passage as it is, and wasn't asked about."""
        asked = frozenset(one.value for one in figures(self._asked_text))
        exactly = sentence.names | sentence.codes | sentence.identifiers
        return bool(sentence.values - asked) or any(fold(one) not in self._asked_folded for one in exactly)

    def _promising(self, sentence: _Sentence) -> list[_Piece]:
        """The pieces worth comparing: those that hold first, then by words."""
        return sorted(self._pieces, key=lambda one: (not self._holds(sentence, one), -len(sentence.stems & one.stems)))[
            :_COMPARED
        ]

    def _judge(
        self, sentence: _Sentence, encoded: Encoded, pieces: Sequence[_Piece], known: Mapping[str, Encoded]
    ) -> list[_Piece] | None:
        best: tuple[float, _Piece] | None = None
        nearest, words, with_numbers = 0.0, 0.0, 0.0
        for piece in pieces:
            cosine = float(encoded.vector @ known[piece.in_context].vector)
            share = self._share(sentence, piece)
            nearest, words = max(nearest, cosine), max(words, share)
            if sentence.values <= piece.values:
                with_numbers = max(with_numbers, cosine)
            telling = share >= _WITH_MEANING or (sentence.tells_exactly and not sentence.languages & piece.languages)
            alike = cosine >= _SAME or (cosine >= _ALIKE and telling)
            if not self._tells_exactly_anew(sentence) and sentence.languages & piece.languages:
                # "This may depend on the version" is near to much.
                alike = cosine >= _SAME and share >= _TOLD_THERE
            holds = self._holds(sentence, piece) and not self._is_of_others(sentence, piece)
            if alike and holds and (best is None or cosine > best[0]):
                best = cosine, piece
        if best is not None:
            return [best[1]]
        if sentence.values - frozenset().union(*(piece.values for piece in self._pieces)):
            # A number that no passage has; it may be written there as a word that nobody knows.
            return [] if all(piece.figures for piece in pieces if self._share(sentence, piece) >= _CARRIED) else None
        if sentence.values and with_numbers < _UNLIKE <= nearest:
            return []  # the passage that speaks of it has other numbers
        if self._is_of_another_language(sentence):
            # In another language neither words nor names tell; and where its numbers stand, it may be carried.
            numbers = sentence.values and any(sentence.values <= piece.values for piece in pieces)
            return [] if nearest < _FAR and not numbers else None
        if not sentence.nouns_have_capitals and any(
            not any(self._named(name, piece) for piece in self._pieces) for name in sentence.names
        ):
            return []  # a name that no passage has
        return [] if words < _NO_WORDS and nearest < _ALIKE else None


class _Sentence:
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

    def names_to_find(self, piece: _Piece) -> frozenset[str]:
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


class _Piece:
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
        parts = [part for part in _CLAUSE.split(self.piece.text) if part.strip()]
        told = [part for part in parts if len(content_stems(part) & stems) >= max(1, _MUCH * len(stems))]
        return any(map(negates, told or [self.piece.text]))

    @cached_property
    def languages(self) -> frozenset[str]:
        return frozenset(languages_of(pieces_of(fold(self._told_text))))


def _stems(text: str) -> frozenset[str]:
    return (
        frozenset().union(*(content_stems(part) for part in _CLAUSE.split(text)))
        if len(text) > 200
        else content_stems(text)
    )


def _pieces(number: int, told: Told) -> Iterator[Piece]:
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


def _meant(sentence: _Sentence, piece: _Piece, asked: str) -> bool:
    """Its numbers are said there of the same thing: in a table they stand in the column that is named, elsewhere nearer to the words they
    have beside them than others of their kind."""
    if _ROW in piece.piece.text:
        return _in_column(sentence, piece, asked)
    return _of_the_named(sentence, piece) and all(_nearest(one, sentence, piece) for one in sentence.figures)


def _of_the_named(sentence: _Sentence, piece: _Piece) -> bool:
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


def _in_column(sentence: _Sentence, piece: _Piece, asked: str) -> bool:
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


def _head_places(sentence: _Sentence, head: str) -> list[int]:
    """Where a sentence names a column of a table."""
    values, stems = frozenset(one.value for one in figures(head)), content_stems(head)
    if values:
        return [one.start for one in sentence.figures if one.value in values] if values <= sentence.values else []
    return [match.start() for match in _WORD.finditer(sentence.text) if content_stems(match[0]) & stems]


def _nearest(one: Figure, sentence: _Sentence, piece: _Piece) -> bool:
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
    return 1 + len(_WORD.findall(between)) + _BEYOND * len(_CLAUSE.findall(between))


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


def _citation(number: int, told: Told, pieces: Sequence[Piece]) -> Citation:
    start = min((one.start for one in pieces), default=told.start)
    end = max((one.end for one in pieces), default=told.end)
    return Citation(
        number=number,
        document_id=told.document_id,
        title=told.title,
        page=told.page,
        page_label=told.page_label,
        start=start,
        end=end,
        quote=told.text[start - told.start : end - told.start],
    )


__all__ = ["Cited", "Citing", "Empty", "Encode"]
