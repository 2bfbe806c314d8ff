"""Which passages carry a sentence of an answer. The program says so, never the model.

A sentence is held against single sentences, or rows of tables, of the passages the model was given. What weighs most has to stand there as
it is: every number, code and name, and whether something is denied. Its other words decide next to them; where they are others, as in
another language, the meaning does. A citation that doesn't hold is worse than none: in doubt a sentence gets no mark at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import msgspec

from core.documents.carried import CLAUSE, Piece, SaidSentence, ToldPiece, meant, pieces_in
from core.documents.figures import figures
from core.documents.identifiers import identifiers
from core.documents.note import BEFORE, NOW, Told
from core.documents.replies import DocumentReplies
from core.documents.statements import Statement, statements_in
from core.memory.learning.message import statements as clauses
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.records import Citation, CitedSentence
from core.storage.folding import fold
from core.storage.word_forms import languages_of
from core.storage.words import content_stems

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

# Encodes texts that say something; nothing while the embedder is away.
Encode = Callable[[Sequence[str]], Sequence[Encoded]]

# Which of some sentences state nothing that could be cited: greetings, refusals, "Here is …".
Empty = Callable[[Sequence[Encoded]], Sequence[bool]]


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
        replies: what the program itself says of documents; a model that says it again states nothing.
    """

    def __init__(
        self, told: Sequence[Told], asked: str, known: str = "", replies: DocumentReplies | None = None
    ) -> None:
        self._told = told
        self._replies = replies
        self._asked = content_stems(asked)
        self._asked_text, self._asked_folded = asked, fold(asked)
        self._pieces = [
            ToldPiece(one, told[one.told]) for number, each in enumerate(told) for one in pieces_in(number, each)
        ]
        self._known = [ToldPiece(Piece(-1, 0, 0, one), None) for one in sentences(known) if one.strip()]
        self._carried: dict[str, list[ToldPiece]] = {}

    def by_words(self, text: str, *, ended: bool = True) -> Cited:
        """What is surely carried by words alone; takes milliseconds.

        Args:
            ended: the last sentence won't grow any more.
        """
        stated = self._stated(text, ended=ended)
        found = [(one, self._by_words(one.text)) for one in (stated if ended else stated[:-1])]
        return self._numbered([(one, pieces) for one, pieces in found if pieces])

    def whole(self, text: str, encode: Encode, empty: Empty) -> Cited:
        """Of a reply that has ended. Takes as long as the embedder needs for the sentences that words don't settle.

        Args:
            encode: texts that say something.
        """
        stated = self._stated(text)
        judged: dict[int, list[ToldPiece] | None] = {}
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

    def _stated(self, text: str, *, ended: bool = True) -> list[Statement]:
        return statements_in(text if self._replies is None else self._replies.without_notices(text, ended=ended))

    def _numbered(self, judged: Sequence[tuple[Statement, Sequence[ToldPiece]]]) -> Cited:
        numbers: dict[int, int] = {}
        quoted: dict[int, list[ToldPiece]] = {}
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

    def _by_words(self, sentence: str) -> list[ToldPiece]:
        """The pieces that carry a sentence; where none carries all of it, those that carry its clauses, each its own."""
        if sentence not in self._carried:
            self._carried[sentence] = self._find(sentence)
        return self._carried[sentence]

    def _find(self, sentence: str) -> list[ToldPiece]:
        one = SaidSentence(sentence)
        if together := self._together(one) or self._answering(one):
            return together
        halves = [half.strip() for half in CLAUSE.split(sentence)]
        parts = [part for half in halves if half for part in clauses(half)]
        found: list[ToldPiece] = []
        for part in parts if len(parts) > 1 else ():
            said = SaidSentence(part)
            # "and 8.8 in 2024" is of what the clause before it is of.
            carrying = self._together(said) if said.stems else [one for one in found[-1:] if self._holds(said, one)]
            if not carrying:
                return []
            found += [one for one in carrying if one not in found]
        return found

    def _together(self, sentence: SaidSentence) -> list[ToldPiece]:
        """The piece that carries all of it, or both sides of a change."""
        best = self._best(sentence, self._pieces)
        return self._changed(sentence) if best is None else [best]

    def _answering(self, sentence: SaidSentence) -> list[ToldPiece]:
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

    def _changed(self, sentence: SaidSentence) -> list[ToldPiece]:
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

    def _best(self, sentence: SaidSentence, pieces: Sequence[ToldPiece]) -> ToldPiece | None:
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

    def _is_told_otherwise(self, sentence: SaidSentence, best: ToldPiece, pieces: Sequence[ToldPiece]) -> bool:
        """Another piece has all that is said but the number, and another number."""
        return bool(sentence.values and sentence.stems) and any(
            sentence.stems <= one.stems and one.figures and not sentence.values & one.values
            for one in pieces
            if not sentence.stems <= best.stems
        )

    def _share(self, sentence: SaidSentence, piece: ToldPiece) -> float:
        """Of the sentence's telling words, those that stand in the piece or above it. To say again what was asked isn't enough."""
        if not sentence.stems:
            return 1.0
        own = sentence.stems & piece.stems
        if not own - self._asked and not (sentence.exact and own):
            return 0.0
        return len(sentence.stems & (piece.stems | piece.above)) / len(sentence.stems)

    def _is_of_others(self, sentence: SaidSentence, piece: ToldPiece) -> bool:
        """It speaks of something that isn't spoken of here but in another piece; a number that stands here, too, makes up for one word."""
        missing = sentence.stems - piece.stems - piece.above
        elsewhere = {stem for stem in missing if any(stem in other.stems for other in self._pieces)}
        if sentence.values and len(missing) == 1 and len(sentence.stems) > _MOST_WITH_ONE_MISSING:
            return False
        return bool(elsewhere)

    def _holds(self, sentence: SaidSentence, piece: ToldPiece) -> bool:
        """What has to stand in it as it is, does."""
        return (
            sentence.values <= piece.values
            and self._as_often(sentence, piece)
            and all(code in piece.folded for code in sentence.codes)
            and all(one in piece.folded or one in self._asked_folded for one in sentence.identifiers)
            and all(self._named(name, piece) for name in sentence.names_to_find(piece))
            and sentence.negated == piece.negates_what(sentence.stems)
            and meant(sentence, piece, self._asked_text)
        )

    def _as_often(self, sentence: SaidSentence, piece: ToldPiece) -> bool:
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

    def _is_of_another_language(self, sentence: SaidSentence) -> bool:
        """Of all passages whose language is known."""
        known = [piece.languages for piece in self._pieces if len(piece.languages) < len(languages_of([]))]
        return bool(known) and not any(sentence.languages & languages for languages in known)

    def _named(self, name: str, piece: ToldPiece) -> bool:
        folded = fold(name)
        if folded in piece.folded or folded in piece.folded_above:
            return True
        stems = content_stems(name)
        return bool(stems) and stems <= piece.stems | piece.above | self._asked

    def _is_carried_elsewhere(self, sentence: str) -> bool:
        one = SaidSentence(sentence)
        return any(self._holds(one, piece) and self._share(one, piece) >= _CARRIED for piece in self._known)

    def _says_nothing(self, text: str) -> bool:
        """It has no word that tells anything beyond what was asked."""
        one = SaidSentence(text)
        return not one.exact and (not one.stems - self._asked or len(one.stems) < 2)

    # --- by meaning ---

    def _by_meaning(
        self, doubtful: Sequence[tuple[int, Statement]], encode: Encode, empty: Empty
    ) -> dict[int, list[ToldPiece] | None]:
        """For each of them the pieces that carry it; none; or None if that can't be told."""
        texts = [one.text for _, one in doubtful]
        near = [self._promising(SaidSentence(text)) for text in texts]
        compared = list(dict.fromkeys(piece.in_context for some in near for piece in some))
        encoded = encode([*texts, *compared])
        if not encoded:
            return {}
        known = dict(zip(compared, encoded[len(texts) :], strict=True))
        judged: dict[int, list[ToldPiece] | None] = {}
        says_nothing = empty(encoded[: len(texts)])
        for (at, one), vector, some, nothing in zip(doubtful, encoded, near, says_nothing, strict=False):
            if not nothing:
                judged[at] = self._judge(SaidSentence(one.text), vector, some, known)
        return judged

    def _tells_exactly_anew(self, sentence: SaidSentence) -> bool:
        """It has something that has to stand in a passage as it is, and wasn't asked about."""
        asked = frozenset(one.value for one in figures(self._asked_text))
        exactly = sentence.names | sentence.codes | sentence.identifiers
        return bool(sentence.values - asked) or any(fold(one) not in self._asked_folded for one in exactly)

    def _promising(self, sentence: SaidSentence) -> list[ToldPiece]:
        """The pieces worth comparing: those that hold first, then by words."""
        return sorted(self._pieces, key=lambda one: (not self._holds(sentence, one), -len(sentence.stems & one.stems)))[
            :_COMPARED
        ]

    def _judge(
        self, sentence: SaidSentence, encoded: Encoded, pieces: Sequence[ToldPiece], known: Mapping[str, Encoded]
    ) -> list[ToldPiece] | None:
        best: tuple[float, ToldPiece] | None = None
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
