"""Deciding what a new fact means for what is known: new, the same, fuller, in place of it, or only the end of it.

A judge compares it with each known fact that may be about the same thing (`core.memory.learning.relation`). Where the judge is in
doubt whether it takes a known fact's place, the model is asked, held by a grammar to one word. And nothing is dropped as known that has
nothing in common with what is known.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import combinations

import msgspec

from core.memory.learning.address import BESIDE, beside, is_quoted, quoted, split_beside, unquoted
from core.memory.learning.candidate import Candidate
from core.memory.learning.evidence import are_of_others, is_of_another, names, negates, numbers
from core.memory.learning.message import statements
from core.memory.learning.relation import Compare, Relation
from core.model.grammar import Grammar
from core.records import Memory, MemoryId, MemoryKind
from core.storage.words import content_stems, text_key

# How surely a new fact must be in a relation to a known one. Ending what still holds is worse than keeping both.
_SURE: Mapping[Relation, float] = {Relation.SAME: 0.6, Relation.FULLER: 0.5, Relation.REPLACES: 0.5}

# Where the words say that something changed or was wrong, less is enough. Where nothing in them does, and they speak of nobody by name, more is
# needed: of one matter, as where one lives and where one lives, and much more where they share no word.
_CHANGED = 0.25
_NO_CHANGE, _OF_ONE_MATTER, _PLAINLY = 0.15, 0.65, 0.9

# So surely it takes the place of what it has a word of, where it isn't sure in which way.
_IN_EITHER_WAY = 0.65

# Of facts of different kinds without a word in common, what says that something changed mostly speaks of something else.
_OF_ANOTHER_KIND = 0.75

# So surely it tells of one more of a kind, beside which all others hold: a second cat.
_ADDS = 0.85

# From here on the model is asked, about so many of the known facts.
_DOUBT, _MOST_ASKED = 0.15, 2


class Neighbour(msgspec.Struct, frozen=True):
    """A known fact that may be about the same thing as a new one. `similarity`: cosine; None if unknown."""

    memory: Memory
    similarity: float | None = None


class Verdict(StrEnum):
    """The model's word on two facts; also the words of the grammar."""

    BOTH = "both"
    SAME = "same"
    MORE = "more"
    INSTEAD = "instead"
    PASSING = "passing"


class Decided(msgspec.Struct, frozen=True):
    """What becomes of a candidate.

    Attributes:
        candidate: the fact; without a text there is nothing to store.
        supersedes: memories that end: it contradicts them, says them more fully, or denies them.
        remains: of memories that end though it contradicts only a part of what they say, the rest.
    """

    candidate: Candidate
    supersedes: tuple[MemoryId, ...] = ()
    remains: Mapping[MemoryId, str] = {}


# Asks the model about an older and a newer fact. None if it was interrupted; nonsense gives the empty string.
Ask = Callable[[str, str], str | None]


def words_only(_older: str, _newer: str) -> str:
    """`Ask` without a model."""
    return ""


def decide(
    candidates: Sequence[Candidate],
    neighbours: Mapping[str, Sequence[Neighbour]],
    compared: Compare,
    ask: Ask,
    stop: threading.Event,
) -> list[Decided] | None:
    """What to store of a message's candidates; None if `stop` was set first.

    Of two candidates that contradict each other the later one counts: people correct themselves.

    Args:
        candidates: in the order they were said.
        neighbours: for each candidate's text, and for what it corrects, known facts, nearest first.
    """
    kept: list[Decided] = []
    for candidate in candidates:
        corrected = _corrected(candidate, neighbours)
        if not candidate.text:
            if corrected:
                kept.append(Decided(candidate, corrected))
            continue
        taken_back = [
            one
            for one in kept
            if _takes_back(compared, one.candidate, candidate)
            or (one.candidate.quote and one.candidate.quote in candidate.corrects)
        ]
        kept = [one for one in kept if one not in taken_back]
        # "I quit. I drive a taxi now": what ended with the one stays ended with the other, unless the one was wrong.
        ended = tuple(known for one in taken_back for known in one.supersedes if not candidate.corrects)
        if any(_Pair(one.candidate.said, candidate).related(compared) is Relation.SAME for one in kept):
            continue
        gone = tuple(dict.fromkeys((*corrected, *ended)))
        near = [one for one in neighbours.get(candidate.text, ()) if one.memory.id not in gone]
        outcome = _against(candidate, near, compared, ask)
        if stop.is_set():
            return None
        if outcome is not None:
            rests = {one.memory.id: _rest(compared, one.memory, candidate) for one in near if one.memory.id in outcome}
            remains = {memory_id: rest for memory_id, rest in rests.items() if rest}
            kept.append(Decided(candidate, tuple(dict.fromkeys((*gone, *outcome))), remains))
        elif gone:
            kept.append(Decided(msgspec.structs.replace(candidate, text=""), gone))
    return kept


def _takes_back(compared: Compare, before: Candidate, candidate: Candidate) -> bool:
    """Two facts of one message that contradict each other: of one matter, or the later one says that something is otherwise or wrong."""
    pair = _Pair(before.said, candidate)
    return (candidate.changes >= _CHANGED or pair.share_word) and pair.related(compared) is Relation.REPLACES


def pairs_of(candidates: Sequence[Candidate], neighbours: Mapping[str, Sequence[Neighbour]]) -> list[tuple[str, str]]:
    """What `decide` compares: each candidate with known facts, and with those said before it."""
    stated = [one for one in candidates if one.text]
    known = [
        (part, one.said)
        for one in stated
        for near in neighbours.get(one.text, ())
        for part in _in_parts(said_of(near.memory))
    ]
    return [*known, *((one.said, other.said) for one, other in combinations(stated, 2))]


def said_of(memory: Memory) -> str:
    """What a memory is compared by: in the user's own words, these, without the dates that were put in."""
    alone = is_quoted(memory.text) and BESIDE not in memory.text
    return (memory.quote or unquoted(memory.text)) if alone else memory.text


def _in_parts(known: str) -> list[str]:
    """All of it, and each of its statements if it makes several; what stands beside it makes none."""
    parts = statements(split_beside(known)[0])
    return list(dict.fromkeys([known, *(parts if len(parts) > 1 else ())]))


def _rest(compared: Compare, memory: Memory, candidate: Candidate) -> str:
    """What a memory says beside the one statement that a candidate contradicts; empty if nothing."""
    known = said_of(memory)
    words, other = split_beside(known)
    parts = statements(words)
    rest = [part for part in parts if not _contradicts(compared(part, candidate.said), _DOUBT)]
    if not 0 < len(rest) < len(parts) or _Pair(known, candidate).related(compared) is Relation.FULLER:
        return ""
    text = ", ".join(rest)
    if other:
        return beside(text, other)
    return quoted(text) if is_quoted(memory.text) else text[0].upper() + text[1:]


def _against(
    candidate: Candidate, neighbours: Sequence[Neighbour], compared: Compare, ask: Ask
) -> tuple[MemoryId, ...] | None:
    """The memories it takes the place of; None if it says nothing new."""
    superseded: list[MemoryId] = []
    doubtful: list[tuple[float, Neighbour]] = []
    pairs = [(one, _Pair(said_of(one.memory), candidate, one.memory.kind)) for one in neighbours]
    # A change is of one matter first: of what it has a word of, before anything else.
    for neighbour, pair in sorted(pairs, key=lambda one: not one[1].of_one_matter):
        known = said_of(neighbour.memory)
        related = pair.related(compared)
        if related is Relation.SAME:
            return None
        shares = compared(known, candidate.said)
        plainly = _contradicts(shares, _SURE[Relation.REPLACES])
        if related is Relation.REPLACES and superseded and not pair.of_one_matter and not plainly:
            continue
        if related in {Relation.REPLACES, Relation.FULLER}:
            superseded.append(neighbour.memory.id)
        # Of somebody else, of one more, or of something else there is no doubt.
        elif (
            shares is not None
            and shares[Relation.REPLACES] >= _DOUBT
            and candidate.adds < _ADDS
            and not is_of_another(neighbour.memory.text, candidate.said)
            and not pair.of_something_else
        ):
            doubtful.append((shares[Relation.REPLACES], neighbour))
    doubtful.sort(key=lambda one: -one[0])
    superseded += [
        neighbour.memory.id
        for _, neighbour in doubtful[:_MOST_ASKED]
        if ask(neighbour.memory.text, candidate.text) == Verdict.INSTEAD
    ]
    return tuple(superseded)


class _Pair:
    """Something known and a candidate. What the two have in common is read once, and only where it matters.

    Args:
        kind: of what is known, if it is a memory.
    """

    def __init__(self, known: str, candidate: Candidate, kind: MemoryKind | None = None) -> None:
        self._known = known
        self._candidate = candidate
        self._kinds = {candidate.kind if kind is None else kind, candidate.kind}

    @cached_property
    def share_name(self) -> bool:
        return bool(names(self._known) & names(self._candidate.said))

    @cached_property
    def share_word(self) -> bool:
        return bool(content_stems(self._known) & content_stems(self._candidate.said))

    @property
    def of_one_matter(self) -> bool:
        return self.share_name or self.share_word

    @property
    def of_something_else(self) -> bool:
        """One's work and one's knee: facts of different kinds that have no word in common. A note is of any kind."""
        if len(self._kinds) < 2 or MemoryKind.NOTE in self._kinds:
            return False
        return not self.of_one_matter

    def related(self, compared: Compare) -> Relation:
        """What the judge is sure of."""
        known, candidate = self._known, self._candidate
        if text_key(known) in (text_key(candidate.said), text_key(candidate.text)):
            return Relation.SAME
        shares = [found for part in _in_parts(known) if (found := compared(part, candidate.said)) is not None]
        if not shares or are_of_others(known, candidate.said):
            return Relation.APART
        if max(one[Relation.SAME] for one in shares) >= _SURE[Relation.SAME] and _says_nothing_new(known, candidate):
            return Relation.SAME
        if shares[0][Relation.FULLER] >= _SURE[Relation.FULLER] and self.of_one_matter:
            return Relation.FULLER
        if candidate.adds >= _ADDS:
            return Relation.APART
        needed = _CHANGED if candidate.is_change else _SURE[Relation.REPLACES]
        if candidate.changes < _NO_CHANGE and not self.share_name:
            needed = _OF_ONE_MATTER if self.share_word else _PLAINLY
        if self.of_something_else:
            needed = max(needed, _OF_ANOTHER_KIND)
        if any(_contradicts(one, needed) for one in shares):
            return Relation.REPLACES
        # Whether it contradicts it or says it more fully: in either way it takes its place, if the words say a little that something changed.
        either = shares[0][Relation.REPLACES] + shares[0][Relation.FULLER]
        takes_its_place = candidate.changes >= _NO_CHANGE and either >= max(needed, _IN_EITHER_WAY)
        return Relation.REPLACES if takes_its_place and self.of_one_matter else Relation.APART


def _contradicts(shares: Mapping[Relation, float] | None, surely: float) -> bool:
    return shares is not None and shares[Relation.REPLACES] >= surely


def _says_nothing_new(known: str, candidate: Candidate) -> bool:
    """No number, name or "not" in it that wasn't known; nor any other word, if it says that something changed."""
    new, before = candidate.quote, known.lower()
    return (
        numbers(new) <= numbers(known)
        and negates(new) == negates(known)
        and all(name in before for name in names(new))
        and not (candidate.is_change and content_stems(new) - content_stems(known))
    )


def _corrected(candidate: Candidate, neighbours: Mapping[str, Sequence[Neighbour]]) -> tuple[MemoryId, ...]:
    """The memories of what a candidate corrects."""
    if not candidate.corrects:
        return ()
    said = text_key(candidate.corrects)
    return tuple(
        neighbour.memory.id
        for neighbour in neighbours.get(candidate.corrects, ())
        if said in (text_key(neighbour.memory.quote), text_key(neighbour.memory.text))
    )


def decision_grammar() -> Grammar:
    """For one verdict."""
    return Grammar(
        "root ::= " + " | ".join(f'"{verdict}"' for verdict in Verdict),
        {"type": "string", "enum": [verdict.value for verdict in Verdict]},
    )
