"""Ways of doing: learned from the user's corrections in their own words, told to later plans and steps, weighed by what came of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from core.indexing import Indexing
from core.memory.fence import visible
from core.memory.judges.reading import UNREAD, Judges
from core.memory.learning.secrets import tells_secret
from core.model.base import Encoded
from core.records import (
    ErrandId,
    ErrandStepId,
    ErrandStepPhase,
    Memory,
    MemoryId,
    MemoryKind,
    MemoryReach,
    MemorySource,
)
from core.storage.errands import Errands
from core.storage.feedback import Feedback, Vector, WayReason
from core.storage.memories import Memories
from core.worker import Worker

# How long learning and recalling wait for the embedder, in seconds. Without it nothing is recalled.
_PATIENCE_S = 5.0

_MOST_TOLD = 3

# Of the newest so many are looked at.
_LOOKED_AT = 400

# And so many at most of those that aren't indexed yet are read at once.
_MOST_NEW = 20

# A way's score is its cosine with what is asked, and its own weight counts so much beside it. Measured on the goals of
# `core.evaluation.errands`: below the first it is about something else (own ways 97 % above it), and so far behind the best it only misleads.
_BY_WEIGHT = 0.15
_UNRELATED, _BEHIND = 0.33, 0.08

# What is to be done stands at the beginning, and what it is done with can be about anything: so many words are asked with alone, too.
_FIRST_WORDS = 6

# From here on a correction says again what a way says already.
_SAME = 0.93

_LONGEST_TOPIC = 120  # characters

# How much each sign counts. A step that was done may have been done so without the way.
_RATED, _ENDED, _FAILED, _CORRECTED, _AGAIN = 0.6, 0.2, 0.1, 0.3, 0.5


class Told(msgspec.Struct, frozen=True):
    """A way of doing for a prompt."""

    memory_id: MemoryId
    text: str


class Learned(msgspec.Struct, frozen=True):
    """What a correction left. `memory`: None: nothing; `new`: it wasn't known before."""

    memory: Memory | None = None
    new: bool = False


class Ways:
    """To be used on the model worker, or one that may wait for it as long.

    Args:
        clock: Unix seconds.
    """

    def __init__(
        self,
        storage: Worker,
        memories: Memories,
        errands: Errands,
        feedback: Feedback,
        judges: Judges,
        indexing: Indexing,
        clock: Callable[[], float],
    ) -> None:
        self._storage = storage
        self._memories = memories
        self._errands = errands
        self._feedback = feedback
        self._judges = judges
        self._indexing = indexing
        self._clock = clock

    def recalled(self, errand_id: ErrandId, asked: Sequence[str], reach: MemoryReach) -> list[Told]:
        """The ways that are about what is asked, and those that were learned in this errand; the newest last: where two contradict each
        other, it holds.

        Args:
            asked: the goal, the words of the step.
        """
        encoded = self._indexing.queries(_asked(asked), patience_s=_PATIENCE_S)

        known, vectors = self._storage.call(lambda: self._known(encoded, reach))
        # What was learned just now isn't indexed yet.
        new = [one for one in known if one.id not in vectors][:_MOST_NEW] if encoded else []
        read = self._indexing.statements([one.text for one in new], patience_s=_PATIENCE_S) if new else {}
        vectors |= {one.id: read[one.text].vector for one in new if one.text in read}
        near = _near(vectors, encoded)

        def work() -> list[Told]:
            own = set(self._errands.steps.ways(errand_id, learned=True))
            scores = {one.id: near.get(one.id, 0.0) + _BY_WEIGHT * one.usefulness for one in known}
            least = max(_UNRELATED, max(scores.values(), default=0.0) - _BEHIND)
            about = sorted((one for one in known if scores[one.id] >= least), key=lambda one: -scores[one.id])
            told = {one.id: one for one in [*(one for one in known if one.id in own), *about]}
            return _in_order(list(told.values())[:_MOST_TOLD])

        return self._storage.call(work)

    def told_before(self, memory_ids: Sequence[MemoryId]) -> list[Told]:
        """Those that a step was told when it was begun: it is told the same until it has ended. On the storage worker."""
        return _in_order(self._memories.several(memory_ids)) if memory_ids else []

    def used(self, told: Sequence[Told]) -> None:
        """They were told. On the storage worker."""
        self._memories.touch([one.memory_id for one in told], self._clock())

    def learn(self, errand_id: ErrandId, step_id: ErrandStepId, goal: str, words: str, reach: MemoryReach) -> Learned:
        """Keep the user's words on how something is to be done, with what it is about.

        Nothing is kept of words that tell a secret. That it is wanted at all is the caller's to know.
        """
        read = self._indexing.queries([words], patience_s=_PATIENCE_S)
        if tells_secret(words, next(iter(self._judges.read(read)), UNREAD)):
            return Learned()
        text = way_text(goal, words)
        encoded = self._indexing.statements([text], patience_s=_PATIENCE_S)

        def work() -> Learned:
            known = self._memories.same_text(text, reach)
            if known is None or known.valid_until is not None:
                known = self._said_before(list(encoded.values()), reach)
            if known is not None:
                self._sign(WayReason.CORRECTED, errand_id, step_id, known.id, 1.0, _AGAIN)
                self._errands.steps.learned(errand_id, step_id, known.id)
                return Learned(self._memories.get(known.id))
            added = self._memories.add(
                MemoryKind.WAY,
                text,
                quote=words,
                source=MemorySource.CORRECTED,
                source_message_id=None,
                now=self._clock(),
                project_id=reach.keeper,
            )
            self._errands.steps.learned(errand_id, step_id, added.id)
            return Learned(added, new=True)

        learned = self._storage.call(work)
        if learned.new:
            self._indexing.kick()
        return learned

    # --- outcomes; on the storage worker ----------------------------------------------------------------------

    def ended(
        self, errand_id: ErrandId, step_id: ErrandStepId, ways: Sequence[MemoryId], phase: ErrandStepPhase
    ) -> None:
        """A step that was told these ways has ended so."""
        done = phase is ErrandStepPhase.DONE
        for way in ways:
            self._sign(WayReason.ENDED, errand_id, step_id, way, float(done), _ENDED if done else _FAILED)

    def corrected(
        self, errand_id: ErrandId, step_id: ErrandStepId, ways: Sequence[MemoryId], again: MemoryId | None
    ) -> None:
        """A step that was told these ways wasn't done as the user wants it.

        Args:
            again: what they have said now; it may be one of them, and then was right.
        """
        for way in ways:
            self._feedback.take_back_way(WayReason.ENDED, errand_id, step_id, way)
            if way != again:
                self._sign(WayReason.CORRECTED, errand_id, step_id, way, 0.0, _CORRECTED)

    def rated(self, errand_id: ErrandId, rating: int) -> None:
        """The user's thumb on an errand: all ways that were told in it follow."""
        for way in self._errands.steps.ways(errand_id, learned=False):
            if rating:
                self._sign(WayReason.RATED, errand_id, None, way, float(rating > 0), _RATED)
            else:
                self._feedback.take_back_way(WayReason.RATED, errand_id, None, way)

    def _sign(
        self,
        reason: WayReason,
        errand_id: ErrandId,
        step_id: ErrandStepId | None,
        way: MemoryId,
        target: float,
        strength: float,
    ) -> None:
        self._feedback.add_way(reason, errand_id, step_id, way, target, strength, self._clock())

    def _said_before(self, encoded: Sequence[Encoded], reach: MemoryReach) -> Memory | None:
        known, vectors = self._known(encoded, reach)
        near = _near(vectors, encoded)
        best = max(known, key=lambda one: near.get(one.id, 0.0), default=None)
        return best if best is not None and near.get(best.id, 0.0) >= _SAME else None

    def _known(self, encoded: Sequence[Encoded], reach: MemoryReach) -> tuple[list[Memory], dict[MemoryId, Vector]]:
        """The ways that may be told, and their vectors, as far as they are indexed by the model that has encoded what is asked."""
        known = [one for one in self._memories.newest(_LOOKED_AT, MemoryKind.WAY, reach) if one.recalled_in(None)]
        if not encoded or not known or self._indexing.near(encoded[0]) is None:
            return known, {}
        found = self._indexing.vectors([one.id for one in known])
        return known, {one.id: found[one.id] for one in known if one.id in found}


def _near(vectors: Mapping[MemoryId, Vector], encoded: Sequence[Encoded]) -> dict[MemoryId, float]:
    """How near each is to any of these, as a cosine."""
    if not encoded:
        return {}
    return {one: max(float(vector @ text.vector) for text in encoded) for one, vector in vectors.items()}


def _asked(texts: Sequence[str]) -> list[str]:
    """What is searched with: each text, its beginning up to a colon, and its first words."""
    asked: dict[str, None] = {}
    for text in texts:
        words = text.split()
        for one in (text, text.replace("：", ":").partition(":")[0], " ".join(words[:_FIRST_WORDS])):
            if one.strip():
                asked[one.strip()] = None
    return list(asked)


def _in_order(memories: Sequence[Memory]) -> list[Told]:
    return [Told(one.id, _told(one)) for one in sorted(memories, key=lambda one: (one.learned_at, one.id))]


def _told(memory: Memory) -> str:
    """What a prompt says of a way: as it was learned, unless the user has changed it since."""
    topic, learned, rest = memory.text.rpartition(f": {memory.quote}")
    return f"For “{topic}” I said: {memory.quote}" if memory.quote and learned and not rest else memory.text


def way_text(goal: str, words: str) -> str:
    """A way of doing as it is kept: what it is about, and the user's words on it, both as they said it."""
    topic = " ".join(visible(goal).split())
    if len(topic) > _LONGEST_TOPIC:
        topic = topic[:_LONGEST_TOPIC].rsplit(" ", 1)[0] + " …"
    return f"{topic.rstrip('.!?:;。！？：；')}: {' '.join(visible(words).split())}"
