"""What advice has to suit. Of what is known, what decides it is told again, right before the question: a small model heeds the note that is
written best, or none.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from core.memory.judges.reading import Judges
from core.memory.learning.address import unquoted
from core.memory.learning.evidence import negates
from core.memory.recall.note import plain
from core.model.base import Encoded
from core.paths import RESOURCES
from core.records import MemoryKind

# Encodes texts, and whether they are asked; nothing while the embedder is away.
Encode = Callable[[Sequence[str], bool], Sequence[Encoded]]

# To be told in which language, since it stands in another one right before the question.
_SUITS = "(Important for this: {}. Suggest only what suits that, and say so first, in {}.)"
_TOLD = re.compile(
    r"\(Important for this: (?P<facts>.*)\. Suggest only what suits that, and say so first, in [^.]*\.\)"
)
_BETWEEN = "; "

# How much more than its nearness to the question it counts that a fact is of the question's topic and about health, or as near to a sentence of
# the topic as `_LIKE`, and that it says what isn't. Advice goes wrong by an allergy that is far from what was asked, not by the town somebody
# lives in.
_BINDS, _NEGATES, _LIKE = 0.2, 0.1, 0.5

# From how much on a fact of the topic decides, and one that is merely near to the question, which may have so much less than the former.
_DECIDES, _DECIDES_ALONE, _BESIDE = 0.2, 0.25, 0.1

# Facts that are told to decide.
_MOST = 3

# A question is of all topics that are hardly less near to it than the nearest.
_HARDLY = 0.05


class _Topic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """See resources/prompts/advice.toml."""

    asked: tuple[str, ...]
    noted: tuple[str, ...]


class _Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    topics: tuple[_Topic, ...]


class _Known(msgspec.Struct, frozen=True):
    """The sentences of each topic, encoded."""

    asked: Sequence[Sequence[Encoded]]
    noted: Sequence[Sequence[Encoded]]

    def likeness(self, fact: Encoded, topics: Sequence[int]) -> float | None:
        """How near a fact is to a sentence of these topics; None if one of others only is nearer. A sentence may be of several."""
        near = [max((_nearness(one, fact) for one in some), default=-1.0) for some in self.noted]
        best = max(near)
        return best if any(near[at] >= best for at in topics) else None


class Deciding:
    """Knows what decides. To be used by one thread at a time.

    Its sentences are encoded when they are needed first.
    """

    def __init__(self, judges: Judges, encode: Encode, file: Path = RESOURCES / "prompts" / "advice.toml") -> None:
        self._judges = judges
        self._encode = encode
        self._topics = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _Listed).topics
        self._known: dict[str, _Known] = {}  # by embedding model

    def of(self, facts: Sequence[str], asked: Encoded) -> list[str]:
        """The facts that advice has to suit, the most important first; a few at most.

        Args:
            asked: the message.
        """
        encoded = self._encode([unquoted(fact) for fact in facts], False) if facts else []
        known = self._known_to(asked.embedder) if encoded else None
        if known is None:
            return []
        near = [max(_nearness(one, asked) for one in some) for some in known.asked]
        topics = [at for at, one in enumerate(near) if one >= max(near) - _HARDLY]
        binding, others = dict[str, float](), dict[str, float]()
        for fact, one, reading in zip(facts, encoded, self._judges.read(encoded), strict=False):
            if one.embedder != asked.embedder or not reading.kinds:
                continue
            nearness, likeness = _nearness(one, asked), known.likeness(one, topics)
            more = 0.0
            if likeness is not None:
                more += _BINDS * (reading.about is MemoryKind.HEALTH or likeness >= _LIKE)
                more += _NEGATES * negates(unquoted(fact))
            if not more:
                others[fact] = nearness
            elif nearness + more >= _DECIDES:
                binding[fact] = nearness + more
        least = max(_DECIDES_ALONE, max(binding.values(), default=0.0) - _BESIDE)
        weights = binding | {fact: weight for fact, weight in others.items() if weight >= least}
        return sorted(weights, key=lambda fact: -weights[fact])[:_MOST]

    def _known_to(self, embedder: str) -> _Known | None:
        if embedder not in self._known:
            asked = [self._encode(topic.asked, True) for topic in self._topics]
            noted = [self._encode(topic.noted, False) if topic.noted else [] for topic in self._topics]
            if any(not some for some in asked) or any(
                one.embedder != embedder for some in (*asked, *noted) for one in some
            ):
                return None  # another one serves since
            self._known[embedder] = _Known(asked, noted)
        return self._known[embedder]


def suiting(facts: Sequence[str], spoken: str) -> str:
    """What to tell the model of them.

    Args:
        spoken: the language of the reply, in English; empty if it isn't known.

    Returns:
        Nothing if there is nothing to tell.
    """
    if not facts or not spoken:
        return ""
    told = (plain(unquoted(fact)).rstrip(".。").replace(_BETWEEN, ", ") for fact in facts)
    return _SUITS.format(_BETWEEN.join(told), spoken)


def to_suit(note: str) -> list[str]:
    """What a note tells an answer to suit."""
    found = _TOLD.search(note)
    return found["facts"].split(_BETWEEN) if found else []


def _nearness(one: Encoded, other: Encoded) -> float:
    return float(one.vector @ other.vector)
