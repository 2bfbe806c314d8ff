"""What came of a message or a memory, and whether what was erased is gone from the files."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import ConversationId, MemoryId, MessageId, Problem, Record
from core.records.tasks import TaskId
from core.records.tools import ErrandId


class TraceKind(StrEnum):
    """What can come of a message or a memory, in the order in which it is shown."""

    MEMORY = "memory"
    CHANGE = "change"
    PROPOSAL = "proposal"
    PROFILE = "profile"
    ENTITY = "entity"
    REPLY = "reply"
    PICTURE = "picture"
    COPY = "copy"
    SUMMARY = "summary"
    TITLE = "title"
    TOLD = "told"
    CITATION = "citation"
    TASK = "task"
    ERRAND = "errand"
    FEEDBACK = "feedback"
    PASSAGE = "passage"
    VECTOR = "vector"
    TOKEN_VECTOR = "token_vector"  # noqa: S105 - tokens of texts
    STATE = "state"
    EARLIER_COPY = "earlier_copy"


class TracedItem(Record, frozen=True, kw_only=True):
    """One thing that came of it.

    Attributes:
        text: its words, shortened; empty where it has none.
        stays: it rests on something else too, and stays when the rest is erased.
        conversation_id, message_id, memory_id, task_id, errand_id: where it is to be seen.
    """

    text: str = ""
    stays: bool = False
    conversation_id: ConversationId | None = None
    message_id: MessageId | None = None
    memory_id: MemoryId | None = None
    task_id: TaskId | None = None
    errand_id: ErrandId | None = None


class Trace(Record, frozen=True, kw_only=True):
    """All of one kind.

    Attributes:
        count: how many there are, those that stay too.
        items: the first of those that can be shown.
    """

    kind: TraceKind
    count: int
    items: tuple[TracedItem, ...] = ()


class ErasureState(Record, frozen=True, kw_only=True):
    """How far what was erased is gone.

    Attributes:
        pending: traces of it may still be in the files; they leave them within a minute, or at the next start.
        problem: why they couldn't yet; it is tried again.
    """

    pending: bool = False
    problem: Problem | None = None
