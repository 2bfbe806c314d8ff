"""Messages: what was said, and what a reply cost and used."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import ConversationId, MemoryId, MessageId, PersonaId, Problem, Record
from core.records.documents import CitedSentence
from core.records.pictures import Picture


class Role(StrEnum):
    USER = "user"
    ASSISTANT = "assistant"


class MessageStatus(StrEnum):
    """How far a message has come. User messages are always complete."""

    COMPLETE = "complete"
    QUEUED = "queued"  # a reply that waits for the model or for an earlier turn
    STREAMING = "streaming"
    STOPPED = "stopped"  # by the user
    INTERRUPTED = "interrupted"  # the core ended while it streamed, or before it began
    FAILED = "failed"


class TurnStats(Record, frozen=True, kw_only=True):
    """What one reply cost.

    Attributes:
        prompt_tokens: length of the whole prompt, in tokens.
        evaluated_tokens: prompt tokens that were not in the KV cache and had to be evaluated.
        generated_tokens: tokens of the reply, reasoning included.
        first_token_s: from taking up the turn to the first token: recall and prefill, in seconds.
        generation_s: from the first token to the last, in seconds.
        context_length: the model's context window, in tokens.
    """

    prompt_tokens: int = 0
    evaluated_tokens: int = 0
    generated_tokens: int = 0
    first_token_s: float = 0.0
    generation_s: float = 0.0
    context_length: int = 0


class LearnedNote(Record, frozen=True, kw_only=True):
    """A memory that came from a message, as the line under the answer shows it."""

    memory_id: MemoryId
    text: str


class FunctionStep(Record, frozen=True, kw_only=True):
    """One call of a memory function by the model while it wrote a reply (MemGPT, arXiv 2310.08560).

    Attributes:
        function: its name, such as `archival_memory_search`.
        arguments: as the model gave them, by name.
        result: what the model was told.
        failed: the result is an error.
    """

    function: str
    arguments: dict[str, str] = {}
    result: str = ""
    failed: bool = False


class Message(Record, frozen=True, kw_only=True):
    """One message of a conversation.

    Attributes:
        text: what was said; Markdown in replies. Reasoning is kept apart.
        reasoning: what the model wrote before its answer, between the marks it has for that.
        recalled: on a reply, how many items recall put into the prompt for it.
        learned: on a reply, memories that came from the user message before it.
        problem: on a failed reply, why.
        model: on a reply, the name of the model that wrote it.
        steps: on a reply, the memory functions the model called before it, in order.
        rating: on a reply, the user's thumb: 1 up, -1 down, 0 none.
        profile_lines: on a reply, how many lines of the user's profile it seems to rest on.
        siblings: the ways this message was said or answered, itself among them, in the order they came: it was edited, or written
            anew. One of them is shown. Empty if it is the only one.
        persona_id: on a reply, the persona that wrote it; None: the default one.
        greeting: it isn't a reply: the persona said it before anything else.
        passages: on a reply, how many passages of documents were put into the prompt for it.
        cited: on a reply, its sentences that were held against these passages, in order.
        pictures: on a user message, what was shown with it, in order.
    """

    id: MessageId
    conversation_id: ConversationId
    role: Role
    text: str
    reasoning: str = ""
    status: MessageStatus = MessageStatus.COMPLETE
    created_at: float
    recalled: int = 0
    learned: tuple[LearnedNote, ...] = ()
    stats: TurnStats | None = None
    problem: Problem | None = None
    model: str = ""
    steps: tuple[FunctionStep, ...] = ()
    rating: int = 0
    profile_lines: int = 0
    siblings: tuple[MessageId, ...] = ()
    persona_id: PersonaId | None = None
    greeting: bool = False
    passages: int = 0
    cited: tuple[CitedSentence, ...] = ()
    pictures: tuple[Picture, ...] = ()
