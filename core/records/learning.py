"""Learning: what it may do, what it proposes, and what it has done lately."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import ConversationId, HeldBackId, MessageId, NeverTopicId, ProjectId, ProposalId, Record
from core.records.memories import Memory, MemoryKind


class LearningMode(StrEnum):
    """What to remember."""

    AUTOMATIC = "automatic"
    PROPOSED = "proposed"  # the user is asked first
    ASKED = "asked"  # only "remember that …"
    OFF = "off"


class Proposal(Record, frozen=True, kw_only=True):
    """A fact that waits for the user's word.

    Attributes:
        text, quote, kind: as in `Memory`.
        proposed_at, said_at: Unix seconds; it would hold since it was said.
        message_id, conversation_id: the message it comes from; None: another program has proposed it.
        client_name: that program's.
        replaces: memories that hold and that it contradicts, or says more fully.
        project_id: the project that would keep what another program has proposed.
    """

    id: ProposalId
    kind: MemoryKind
    text: str
    quote: str
    proposed_at: float
    said_at: float
    message_id: MessageId | None = None
    conversation_id: ConversationId | None = None
    conversation_title: str = ""
    client_name: str = ""
    replaces: tuple[Memory, ...] = ()
    project_id: ProjectId | None = None


class SecretKind(StrEnum):
    """What a secret looks like."""

    KEY = "key"  # or a link that lets in whoever has it
    NUMBER = "number"  # of a card, an account or a paper
    PASSWORD = "password"  # or a code, as the sentence tells  # noqa: S105


class HeldBackFact(Record, frozen=True, kw_only=True):
    """A fact that wasn't learned because a secret stands in it; without its words. It is forgotten when the core ends.

    Attributes:
        said_at: Unix seconds.
    """

    id: HeldBackId
    looks_like: SecretKind
    said_at: float
    message_id: MessageId
    conversation_id: ConversationId
    conversation_title: str = ""


class LearnedLately(Record, frozen=True, kw_only=True):
    """A memory that was learned, and those whose place it took."""

    memory: Memory
    replaced: tuple[Memory, ...] = ()


class NeverTopic(Record, frozen=True, kw_only=True):
    """Something the user never wants anything learned about.

    Attributes:
        text: a statement; what is like it isn't learned.
        added_at: Unix seconds.
    """

    id: NeverTopicId
    text: str
    added_at: float
