"""What was learned lately, what waits for the user's word, and what is never to be learned."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import (
    HeldBackFact,
    HeldBackId,
    LearnedLately,
    MemoryConflict,
    MemoryId,
    MemoryKind,
    MemoryReading,
    NeverTopic,
    NeverTopicId,
    Proposal,
    ProposalId,
)


class ListLately(Command, frozen=True, kw_only=True):
    """What waits for the user's word, and what was learned lately. Answered with `LatelyListed`."""

    limit: int = 50


class AcceptProposal(Command, frozen=True, kw_only=True):
    """Keep a proposed fact. Answered with `MemoriesSaved`.

    Attributes:
        text, kind: as the user corrected them.
        replace: end the memories that it contradicts; else they hold beside it.
    """

    proposal_id: ProposalId
    text: str
    kind: MemoryKind
    replace: bool = True


class DiscardProposal(Command, frozen=True, kw_only=True):
    """Don't keep a proposed fact. Answered with `Done`.

    Attributes:
        never: nothing like it is to be learned again.
    """

    proposal_id: ProposalId
    never: bool = False


class KeepHeldBack(Command, frozen=True, kw_only=True):
    """Remember a fact that was held back, secret and all. Answered with `MemoriesSaved`."""

    held_back_id: HeldBackId


class DropHeldBack(Command, frozen=True, kw_only=True):
    """A fact is rightly held back, and needs no more telling. Answered with `Done`."""

    held_back_id: HeldBackId


class NeverLearn(Command, frozen=True, kw_only=True):
    """Forget a memory, and learn nothing like it again. Answered with `MemoriesSaved`."""

    memory_id: MemoryId


class LearnAgain(Command, frozen=True, kw_only=True):
    """What is like this may be learned again. Answered with `Done`."""

    topic_id: NeverTopicId


class LearnFromImported(Command, frozen=True, kw_only=True):
    """Have facts learned from what the user said in the imported conversations, from each message once: in the background, when nobody
    waits for the model, and each fact as of the day on which it was said. Answered with `ImportedQueued`; `ImportedLearned` follows."""


class StopLearningFromImported(Command, frozen=True, kw_only=True):
    """Learn from no more imported messages. What was learned stays; the others can be asked for again. Answered with `Done`;
    `ImportedLearned` comes before."""


class ImportedQueued(Reply, frozen=True, kw_only=True):
    """`messages`: how many imported messages wait to be learned from that didn't before."""

    messages: int


class ImportedLearned(Event, frozen=True, kw_only=True):
    """How far learning from imported conversations is, in messages; `left` 0: nothing waits any more.

    Attributes:
        total: since the core started or more were asked for.
    """

    left: int
    total: int


class LatelyListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    proposals, learned, never, held_back, conflicts, readings: the newest first.
    """

    proposals: tuple[Proposal, ...]
    learned: tuple[LearnedLately, ...]
    never: tuple[NeverTopic, ...]
    held_back: tuple[HeldBackFact, ...] = ()
    conflicts: tuple[MemoryConflict, ...] = ()
    readings: tuple[MemoryReading, ...] = ()


class ProposalsChanged(Event, frozen=True, kw_only=True):
    """Facts were proposed, held back or decided on, memories came to be in conflict or were settled, or what is never learned changed.

    Attributes:
        count: of proposals and conflicts that wait.
    """

    count: int


Commands = (
    ListLately
    | AcceptProposal
    | DiscardProposal
    | KeepHeldBack
    | DropHeldBack
    | NeverLearn
    | LearnAgain
    | LearnFromImported
    | StopLearningFromImported
)
Answers = LatelyListed | ProposalsChanged | ImportedQueued | ImportedLearned
