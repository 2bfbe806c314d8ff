"""Deciding what a new fact means for what is known: new, the same, fuller, in place of it, or only the end of it.

A judge compares it with each known fact that may be about the same thing (`core.memory.learning.relation`). Where the judge is in
doubt whether it takes a known fact's place, the model is asked, held by a grammar to one word. And nothing is dropped as known that has
nothing in common with what is known.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
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
        if any(_related(compared, one.candidate.said, candidate) is Relation.SAME for one in kept):
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
    of_one = candidate.changes >= _CHANGED or content_stems(before.said) & content_stems(candidate.said)
    return bool(of_one) and _related(compared, before.said, candidate) is Relation.REPLACES


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
    if not 0 < len(rest) < len(parts) or _related(compared, known, candidate) is Relation.FULLER:
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
    # A change is of one matter first: of what it has a word of, before anything else.
    of_it = {one.memory.id: _shares_a_word(said_of(one.memory), candidate.said) for one in neighbours}
    for neighbour in sorted(neighbours, key=lambda one: not of_it[one.memory.id]):
        related = _related(compared, said_of(neighbour.memory), candidate, neighbour.memory.kind)
        if related is Relation.SAME:
            return None
        plainly = _contradicts(compared(said_of(neighbour.memory), candidate.said), _SURE[Relation.REPLACES])
        if related is Relation.REPLACES and superseded and not of_it[neighbour.memory.id] and not plainly:
            continue
        if related in {Relation.REPLACES, Relation.FULLER}:
            superseded.append(neighbour.memory.id)
        # Of somebody else, of one more, or of something else there is no doubt.
        elif (
            candidate.adds < _ADDS
            and not is_of_another(neighbour.memory.text, candidate.said)
            and not _of_something_else(said_of(neighbour.memory), neighbour.memory.kind, candidate)
        ):
            shares = compared(said_of(neighbour.memory), candidate.said)
            if shares is not None and shares[Relation.REPLACES] >= _DOUBT:
                doubtful.append((shares[Relation.REPLACES], neighbour))
    doubtful.sort(key=lambda one: -one[0])
    superseded += [
        neighbour.memory.id
        for _, neighbour in doubtful[:_MOST_ASKED]
        if ask(neighbour.memory.text, candidate.text) == Verdict.INSTEAD
    ]
    return tuple(superseded)


def _related(compared: Compare, known: str, candidate: Candidate, kind: MemoryKind | None = None) -> Relation:
    """What the judge is sure of. `kind`: of what is known, if it is a memory."""
    if text_key(known) in (text_key(candidate.said), text_key(candidate.text)):
        return Relation.SAME
    shares = [found for part in _in_parts(known) if (found := compared(part, candidate.said)) is not None]
    if not shares or are_of_others(known, candidate.said):
        return Relation.APART
    if max(one[Relation.SAME] for one in shares) >= _SURE[Relation.SAME] and _says_nothing_new(known, candidate):
        return Relation.SAME
    if shares[0][Relation.FULLER] >= _SURE[Relation.FULLER] and _shares_a_word(known, candidate.said):
        return Relation.FULLER
    if candidate.adds >= _ADDS:
        return Relation.APART
    needed = _CHANGED if candidate.is_change else _SURE[Relation.REPLACES]
    if candidate.changes < _NO_CHANGE and not names(known) & names(candidate.said):
        of_one = content_stems(known) & content_stems(candidate.said)
        needed = _OF_ONE_MATTER if of_one else _PLAINLY
    if kind is not None and _of_something_else(known, kind, candidate):
        needed = max(needed, _OF_ANOTHER_KIND)
    if any(_contradicts(one, needed) for one in shares):
        return Relation.REPLACES
    # Whether it contradicts it or says it more fully: in either way it takes its place, if the words say a little that something changed.
    either = shares[0][Relation.REPLACES] + shares[0][Relation.FULLER]
    takes_its_place = candidate.changes >= _NO_CHANGE and either >= max(needed, _IN_EITHER_WAY)
    return Relation.REPLACES if takes_its_place and _shares_a_word(known, candidate.said) else Relation.APART


def _of_something_else(known: str, kind: MemoryKind, candidate: Candidate) -> bool:
    """One's work and one's knee: facts of different kinds that have no word in common. A note is of any kind."""
    kinds = {kind, candidate.kind}
    return len(kinds) == 2 and MemoryKind.NOTE not in kinds and not _shares_a_word(known, candidate.said)


def _shares_a_word(known: str, new: str) -> bool:
    return bool(names(known) & names(new) or content_stems(known) & content_stems(new))


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
