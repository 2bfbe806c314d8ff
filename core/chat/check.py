"""Looks at the first words of a small model's reply before they are shown: it takes the user's words for its own, denies what it was just
told, invents what no note says, advises without a look at the notes, or speaks another language. Such a reply is begun anew, once, with
words of the program's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import cache
from pathlib import Path

import msgspec

from core.chat.asking import MOST_SENTENCES, answers_itself, asks_memory
from core.chat.denial import Denials
from core.chat.reasoning import ReasoningSplitter
from core.chat.reply_language import has_letters_of, is_written_in, may_be_in, names_a_language
from core.chat.suiting import to_suit
from core.errors import RememoraError
from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.learning.evidence import names, negates, numbers
from core.memory.learning.requests import asks_back
from core.memory.recall.note import told_in, undated
from core.memory.sentences import sentences
from core.model.base import Delta, Encoded, Finished, FinishReason, ReasoningMarks, Token
from core.paths import RESOURCES
from core.records import Persona
from core.storage.folding import fold
from core.storage.words import content_stems, text_key

# Chinese and Japanese.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")

# Held back at most, in pieces of text: a few seconds on a slow computer. In what language it is tells sooner.
_MOST_HELD, _LANGUAGE_TELLS = 48, 16

# Those that are looked at: a first one may be a mere "Hello!".
_SENTENCES = 2

# Probability from which a message is taken to be of a kind.
_SURELY = 0.5
# From which it may be.
_PERHAPS = 0.3

# What such messages are answered with is left to the model, or said to it.
_ELSEWHERE = (Judgment.TASK, Judgment.REMEMBER, Judgment.FORGET, Judgment.SECRET, Judgment.QUOTES)

# A sentence that greets, and tells nothing.
_GREETS, _GREETS_SURELY = "chat", 0.9

# Share of somebody's words that, said again in a row, are a repetition, and how many it takes at least.
_REPEATED, _FEWEST = 0.85, 4

# So few notes were told because they matter; of more, advice may heed none and be right.
_ALL_MATTER = 2

# Words of a note that a reply has to have to take it up.
_TAKEN_UP = 2

# In which language capitals say little of names.
_CAPITALS_FOR_NOUNS = "de"

# Letters that a name keeps in most languages.
_ROOT = 3


class Openings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How replies begin in a language, and its words for who speaks and who is spoken to. See resources/prompts/openings.toml."""

    told: str
    known: str
    unknown: str
    program: str
    advice: str
    other: str
    first: frozenset[str]
    second: frozenset[str]


class Kind(Enum):
    """Of messages, to which replies go wrong in ways that can be seen."""

    TOLD = auto()  # something of the user's life
    ASKED = auto()  # for something of it
    PROGRAM = auto()  # a question about the assistant
    ADVICE = auto()  # for advice
    OTHER = auto()  # anything else that is answered in its own language


class Expected(msgspec.Struct, frozen=True):
    """What a reply has to do with.

    Attributes:
        asked: the message.
        notes: the facts that memory put before it.
        language: that it has to be in, two letters; empty: any.
        deny: whether sentences deny what was told.
        suits: the facts that advice has to suit.
    """

    kind: Kind
    asked: str
    notes: Sequence[str]
    openings: Openings
    language: str
    deny: Callable[[str], bool] = negates
    suits: Sequence[str] = ()

    @property
    def only_language(self) -> bool:
        """Nothing else of the reply is looked at."""
        return self.kind is Kind.OTHER or (self.kind is Kind.ADVICE and not self._to_heed)

    @property
    def _to_heed(self) -> Sequence[str]:
        """What advice has to heed one of: what decides it, else the notes, if they are so few that all of them matter."""
        return self.suits or (self.notes if len(self.notes) <= _ALL_MATTER else ())

    def opening(self, begun: str, said: str) -> str:
        """What a reply should begin with that was begun wrongly; empty if nothing is wrong.

        Args:
            begun: its first sentences.
            said: what stands before it in the conversation, the notes too, without the message.
        """
        if self.language and not may_be_in(self.language, begun):
            return self._anew(begun, undated(said))
        if self.kind is Kind.TOLD:
            denies = negates(begun) and not _shared(begun, self.asked) and self.deny(begun)
            return self.openings.told if denies or self._as_the_user(begun, [self.asked]) else ""
        if self.kind is Kind.OTHER:
            return ""
        if self.kind is Kind.ADVICE:
            heeds = any(self._heeds(begun, note) for note in self._to_heed)
            return "" if heeds or not self._to_heed else self.openings.advice
        if negates(begun):
            # "I have no blood group" is no answer; "I don't know your blood group" is one.
            if self.kind is Kind.PROGRAM or not self._as_the_user(begun, [self.asked]):
                return ""
            told = any(_shared(begun, note) - content_stems(self.asked) for note in self.notes)
            return self.openings.known if told else self.openings.unknown
        if self.kind is Kind.PROGRAM:
            own = self._as_the_user(begun, self.notes) and _shared(begun, said) - content_stems(self.asked)
            return self.openings.program if own else ""
        # Of a note in another writing nobody can tell what of it was said.
        if not any(self._is_written_otherwise(note, begun) for note in self.notes):
            if _invents(begun, self.asked, undated(said)):
                return self.openings.unknown
            if self._names_anew(begun, said):
                return self._as_far_as_noted(begun)
        if not self._as_the_user(begun, self.notes):
            return ""
        return self.openings.known if self._only_noted(begun) else self._as_far_as_noted(begun)

    def _anew(self, begun: str, said: str) -> str:
        """What to begin with in the right language.

        Args:
            said: as in `opening`, without the date of the day.
        """
        openings = self.openings
        match self.kind:
            case Kind.TOLD:
                return openings.told
            case Kind.PROGRAM:
                return openings.program
            case Kind.ADVICE if self._to_heed:
                return openings.advice
            case Kind.ASKED:
                if any(_shared(begun, note) or numbers(begun) & numbers(note) for note in self.notes):
                    return openings.known
                # What was said in the conversation isn't in the notes, and a name in other letters can't be compared.
                return openings.other if self._may_be_said(begun, said) else openings.unknown
        return openings.other

    def _heeds(self, begun: str, note: str) -> bool:
        """It takes up the note. Of a long one that decides the advice one word isn't enough: "not to run" stands in "you could go running", too."""
        asked = content_stems(self.asked)
        decides = self.suits and len(content_stems(note) - asked) >= _FEWEST
        return len(_shared(begun, note) - asked) >= (_TAKEN_UP if decides else 1)

    def _may_be_said(self, begun: str, said: str) -> bool:
        """What it tells in another language may stand before it."""
        if negates(begun):
            return False
        if not has_letters_of(self.language, begun):
            return bool(self.notes) or has_letters_of(self.language, said)
        before = "\n".join([said, *self.notes])
        if (_shared(begun, before) - content_stems(self.asked)) | (
            numbers(begun) & numbers(before) - numbers(self.asked)
        ):
            return True
        return not _roots(names(begun)).isdisjoint(_roots(fold(before).split()) - _roots(fold(self.asked).split()))

    def _as_far_as_noted(self, begun: str) -> str:
        """What an answer should begin with: what a note says, if one seems to answer the question or was said nearly whole. Begun so where none
        does, the rest is invented."""
        asked = content_stems(self.asked)
        answered = any(
            _shared(note, self.asked) or len(_shared(begun, note) - asked) >= _TAKEN_UP for note in self.notes
        )
        return self.openings.known if answered else self.openings.unknown

    def _only_noted(self, begun: str) -> bool:
        """It says a whole note, or nothing but what one and the question say: "My name is Lena", where the note is "You are called Lena"."""
        asked = content_stems(self.asked)
        for note in self.notes:
            noted = content_stems(note) - asked
            if noted and noted <= content_stems(begun):
                return True
            if _shared(begun, note) - asked and (
                content_stems(begun) <= noted | asked or set(_words(begun)) <= set(_words(f"{note} {self.asked}"))
            ):
                return True
        return False

    def _is_written_otherwise(self, note: str, begun: str) -> bool:
        """A note is in another writing than the reply."""
        if _has_capitals(note) != _has_capitals(begun):
            return True
        return bool(self.language) and not has_letters_of(self.language, note)

    def _names_anew(self, begun: str, said: str) -> bool:
        """Its first sentence has a word of what was said, and a name that nobody said: "Your school was Leeds High School", from Leeds."""
        if self.language == _CAPITALS_FOR_NOUNS or not self.language:
            return False
        known = _roots(re.split(r"[\W_]+", fold(f"{said}\n{self.asked}")))
        speaking = self.openings.first | self.openings.second
        return any(
            fold(name)[:_ROOT] not in known and re.split("['’]", name)[0] not in speaking
            for sentence in sentences(begun)[:1]
            for name in names(sentence)
        )

    def _as_the_user(self, begun: str, told: Sequence[str]) -> bool:
        """It says what the user told as if the assistant were the user."""
        words = _words(begun)
        if _any_of(self.openings.second, words, begun):
            return False
        if any(_repeats(words, _words(text)) for text in told):
            return True
        return _any_of(self.openings.first, words, begun) and any(_shared(begun, text) for text in told)


class Checks:
    """Knows what to expect of replies.

    Args:
        encode: what is asked; nothing while the embedder is away: then nothing is expected.
    """

    def __init__(
        self, judges: Judges, encode: Callable[[str], Sequence[Encoded]], openings: Mapping[str, Openings]
    ) -> None:
        self._judges = judges
        self._encode = encode
        self._openings = openings
        self._denials = Denials(encode)

    def expected(
        self, asked: str, note: str, persona: Persona | None = None, wishes: Sequence[str] = ()
    ) -> Expected | None:
        """What a reply has to do with; None if that can't be told, or is left to the model.

        Args:
            asked: the message.
            note: what memory put before it.
            persona: who answers; None: the default persona, which is a program and has no life of its own.
            wishes: what was said before, and how the user wants to be answered: another language may be wanted there.
        """
        for reading in self._judges.read(self._encode(asked)):
            own = persona.language if persona is not None else ""
            language = own or reading.sure_language
            openings = self._openings.get(language)
            kind = _kind(asked, reading, self._parts(asked))
            if kind is Kind.PROGRAM and persona is not None:
                return None
            if not own and not is_written_in(language, asked):
                return None  # Hindi in Latin letters is answered in them, and no opening is written so
            if openings is not None and kind is not None:
                notes = told_in(note)
                others = not own and (any(map(names_a_language, (*wishes, *notes))) or not may_be_in(language, asked))
                free = others or names_a_language(asked)
                expected = Expected(
                    kind, asked, notes, openings, "" if free else language, self._denials.deny, to_suit(note)
                )
                return None if free and expected.only_language else expected
        return None

    def _parts(self, asked: str) -> list[Reading]:
        """What the sentences of a message are, if it has several."""
        parts = sentences(asked)
        if not 1 < len(parts) <= MOST_SENTENCES:
            return []
        return [reading for part in parts for reading in self._judges.read(self._encode(part))]


def _kind(text: str, reading: Reading, parts: Sequence[Reading]) -> Kind | None:
    """`parts`: the sentences of the message, if it has several."""
    kind = _kind_of(reading)
    if kind is Kind.ASKED and answers_itself(text, reading, parts):
        kind = Kind.OTHER
    if kind is Kind.OTHER and parts:
        # "Hi! I've got a cat." A greeting hides what is told.
        said = {_kind_of(one) for one in parts if one.kinds.get(_GREETS, 0.0) < _GREETS_SURELY}
        return Kind.TOLD if said == {Kind.TOLD} else kind
    return kind


def _kind_of(reading: Reading) -> Kind | None:
    if not reading.kinds:
        return None  # nobody could judge it
    if asks_back(reading):
        return Kind.ASKED
    own, advice, world = asks_memory(reading), reading.kinds["ask.advice"], reading.kinds["ask.world"]
    # "Could you remind me who mends my car?" is a little of both.
    elsewhere = [one for one in _ELSEWHERE if one is not Judgment.REMEMBER or own < _SURELY]
    if any(reading[judgment] >= _PERHAPS for judgment in elsewhere):
        return None
    if reading.kinds["ask.assistant"] >= max(own, _PERHAPS):
        return Kind.PROGRAM
    if own >= _SURELY or own >= max(advice, world, _PERHAPS):
        return Kind.ASKED
    if advice >= _SURELY:
        return Kind.ADVICE
    # What passes here is only looked at for what no reply should be: a guess is enough.
    if reading[Judgment.STATES] >= _PERHAPS and reading[Judgment.CALLS] < _PERHAPS:
        return Kind.TOLD
    return Kind.OTHER


@cache
def load_openings(file: Path = RESOURCES / "prompts" / "openings.toml") -> Mapping[str, Openings]:
    """By language, two letters.

    Raises:
        OSError, ValueError: the file is missing or damaged: the installation is broken.
    """
    with file.open("rb") as opened:
        return msgspec.convert(tomllib.load(opened), dict[str, Openings])


def checked(
    begin: Callable[[Sequence[Token]], Iterator[Delta | Finished]],
    opening: Callable[[str], str],
    tokenize: Callable[[str], Sequence[Token]],
    marks: ReasoningMarks,
    *,
    only_language: bool = False,
) -> Iterator[Delta | Finished]:
    """A reply's steps, the first of them when its first sentences were looked at; begun anew if these are wrong.

    Args:
        begin: generates a reply after its first tokens.
        opening: what to begin anew with; empty if nothing is wrong.
        marks: of the model's reasoning.
        only_language: `opening` needs no whole sentences.
    """
    steps = begin(())
    held = list[Delta | Finished]()
    try:
        begun = _hold_back(steps, held, marks, only_language=only_language)
    except RememoraError:
        yield from held  # what came is kept
        raise
    anew = opening(begun) if begun else ""
    if anew:
        tokens = tokenize(anew)
        held = [Delta(token, "" if place else anew) for place, token in enumerate(tokens)]
        steps = begin(tokens)
    yield from held
    yield from steps


def _hold_back(
    steps: Iterator[Delta | Finished], held: list[Delta | Finished], marks: ReasoningMarks, *, only_language: bool
) -> str:
    """Take the first steps, and tell the sentences they make, or just their text; nothing where the reply was stopped, or begins with reasoning."""
    text = ""
    splitter = ReasoningSplitter(marks)
    for step in steps:
        held.append(step)
        pieces = splitter.feed(step.text, control=isinstance(step, Delta) and step.control)
        if isinstance(step, Finished):
            pieces += splitter.finish()
        text += "".join(piece for piece, _ in pieces)
        if any(is_reasoning for _, is_reasoning in pieces):
            return ""
        if isinstance(step, Finished):
            return "" if step.reason is FinishReason.STOPPED else text
        if only_language and len(held) == _LANGUAGE_TELLS:
            return text
        whole = sentences(text)[:-1]
        if len(whole) == _SENTENCES or len(held) == _MOST_HELD:
            return " ".join(whole) or text
    return ""


def _invents(begun: str, asked: str, said: str) -> bool:
    """It tells something new, and nothing that was said before but for what is asked."""
    if _shared(begun, said) - content_stems(asked):
        return False
    if not _has_capitals(begun):
        return bool(content_stems(begun) - content_stems(f"{said}\n{asked}"))
    # A name may be written otherwise in another language.
    return not _roots(names(begun)) <= _roots(fold(f"{said}\n{asked}").split()) or not numbers(begun) <= numbers(
        f"{said} {asked}"
    )


def _roots(words: Iterable[str]) -> set[str]:
    """What a name keeps in most languages, of each."""
    return {fold(word)[:_ROOT] for word in words}


def _has_capitals(text: str) -> bool:
    """It is in a writing that has any."""
    return text.lower() != text.upper()


def _shared(one: str, other: str) -> frozenset[str]:
    return content_stems(one) & content_stems(other)


def _repeats(words: Sequence[str], others: Sequence[str]) -> bool:
    """Most of the others stand among the words, in a row."""
    match = SequenceMatcher(None, words, others, autojunk=False).find_longest_match()
    return match.size >= max(_FEWEST, _REPEATED * len(others))


def _any_of(some: frozenset[str], words: Sequence[str], text: str) -> bool:
    return not some.isdisjoint(words) or any(_UNSPACED.match(word) and word in text for word in some)


def _words(text: str) -> list[str]:
    """In small letters; in writing without spaces, its characters."""
    return [part for word in text_key(text).split() for part in (word if _UNSPACED.match(word) else [word])]
