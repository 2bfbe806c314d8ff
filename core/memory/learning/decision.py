"""Deciding what a new fact means for what is known: new, the same, fuller, in place of it, or not worth keeping.

Three steps, the cheap ones first. Words decide where they can (`core.memory.learning.relation`). What they leave open the model decides,
held by a grammar to one word. And what it says counts only where the words bear it out: a small model is right more
often than not, but a memory must not end on a guess.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

import msgspec

from core.memory.learning.candidate import Candidate
from core.memory.learning.relation import Relation, may_repeat, may_replace, relation
from core.memory.learning.wording import Wording, wording
from core.model.grammar import Grammar
from core.records import Memory, MemoryId, Message

# Known facts that the model is asked about for one new fact.
_MOST_ASKED = 3


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
    """A fact to be stored.

    Attributes:
        candidate: the fact.
        supersedes: memories whose place it takes: it contradicts them, or says them more fully.
    """

    candidate: Candidate
    supersedes: tuple[MemoryId, ...] = ()


# Asks the model about an older and a newer fact. None if it was interrupted; nonsense gives the empty string.
Ask = Callable[[str, str], str | None]


def words_only(_older: str, _newer: str) -> str:
    """`Ask` without a model: what words leave open is taken for two facts."""
    return Verdict.BOTH


def decide(
    candidates: Sequence[Candidate],
    neighbours: Mapping[str, Sequence[Neighbour]],
    message: Message,
    ask: Ask,
    stop: threading.Event,
) -> list[Decided] | None:
    """What to store of a message's candidates; None if `stop` was set first.

    Of two candidates that contradict each other the later one counts: people correct themselves.

    Args:
        candidates: in the order they were said.
        neighbours: for each candidate's text, known facts, nearest first.
    """
    kept: list[Decided] = []
    for candidate in candidates:
        how = wording(candidate.quote, message.text)
        among = _among_themselves(candidate, kept, how)
        if among is None:
            continue
        kept, inherited = among
        outcome = _against(candidate, neighbours.get(candidate.text, ()), how, ask)
        if stop.is_set():
            return None
        if outcome is not None:
            kept.append(Decided(candidate, tuple(dict.fromkeys((*inherited, *outcome)))))
    return kept


def _among_themselves(
    candidate: Candidate, kept: Sequence[Decided], how: Wording
) -> tuple[list[Decided], tuple[MemoryId, ...]] | None:
    """Those before it in the message that stay, and what those that it says more fully had ended; None if it repeats one."""
    staying: list[Decided] = []
    inherited: tuple[MemoryId, ...] = ()
    for decided in kept:
        match relation(decided.candidate.text, candidate.text, how):
            case Relation.SAME:
                return None
            case Relation.REPLACES:
                continue
            case Relation.FULLER:
                inherited += decided.supersedes
            case _:
                staying.append(decided)
    return staying, inherited


def _against(
    candidate: Candidate, neighbours: Sequence[Neighbour], how: Wording, ask: Ask
) -> tuple[MemoryId, ...] | None:
    """The memories it takes the place of; None if it isn't to be stored."""
    superseded: list[MemoryId] = []
    unclear: list[Neighbour] = []
    for neighbour in neighbours:
        match relation(neighbour.memory.text, candidate.text, how, neighbour.similarity):
            case Relation.SAME:
                return None
            case Relation.REPLACES | Relation.FULLER:
                superseded.append(neighbour.memory.id)
            case Relation.UNCLEAR:
                unclear.append(neighbour)
            case Relation.APART:
                pass
    for neighbour in unclear[:_MOST_ASKED]:
        known = neighbour.memory.text
        match ask(known, candidate.text):
            case Verdict.BOTH:
                pass
            case Verdict.SAME:
                if may_repeat(known, candidate.text):
                    return None
            case Verdict.MORE:
                if may_repeat(candidate.text, known):
                    superseded.append(neighbour.memory.id)
            case Verdict.INSTEAD:
                if may_replace(known, candidate.text, how, neighbour.similarity):
                    superseded.append(neighbour.memory.id)
            case _:
                # Passing, interrupted, or nonsense: nothing to keep.
                return None
    return tuple(dict.fromkeys(superseded))


def decision_grammar() -> Grammar:
    """For one verdict."""
    return Grammar(
        "root ::= " + " | ".join(f'"{verdict}"' for verdict in Verdict),
        {"type": "string", "enum": [verdict.value for verdict in Verdict]},
    )
