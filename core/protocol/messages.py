"""Messages, and the reply that is being written."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply, RequestId
from core.records import (
    Conversation,
    ConversationId,
    ConversationMode,
    DocumentScope,
    FunctionStep,
    Message,
    MessageId,
    PersonaId,
    PictureId,
    ProjectId,
    TurnStats,
)

# Longest message a person can send, in characters.
MAX_MESSAGE_CHARS = 1_000_000


class ListMessages(Command, frozen=True, kw_only=True):
    """Answered with `MessagesListed`: the newest `limit` messages before `before`, oldest first.

    Attributes:
        reach: go back at least as far as this message, and a few before it.
    """

    conversation_id: ConversationId
    before: MessageId | None = None
    reach: MessageId | None = None
    limit: int = 60


class SendMessage(Command, frozen=True, kw_only=True):
    """Store a user message and queue the reply to it. Answered with `MessageAccepted`.

    Attributes:
        conversation_id: None starts a new conversation.
        mode: of the new conversation.
        project_id: that the new conversation is in.
        persona_id: who answers in the new conversation, after a greeting if it has one; None: the default persona.
        documents: which of the user's documents the new conversation is answered from.
        attachments: absolute paths of files and folders that are to belong to the conversation, as in `AddDocuments`. What isn't in the
            library yet is taken in first, and the reply waits, queued, until each of them is read or can't be, also while reading is
            paused; of many, as a folder brings them, a while. What can't be taken at all becomes a document that is unread. Refused where
            no trace is left.
        pictures: that were taken (`TakePicture`), `MAX_PICTURES` at most; with one, the text may be empty. The reply waits, queued, until
            each is read or can't be.
    """

    conversation_id: ConversationId | None
    text: str
    mode: ConversationMode = ConversationMode.NORMAL
    project_id: ProjectId | None = None
    persona_id: PersonaId | None = None
    documents: DocumentScope = DocumentScope()
    attachments: tuple[str, ...] = ()
    pictures: tuple[PictureId, ...] = ()


class ReadDraft(Command, frozen=True, kw_only=True):
    """What is being written and may be sent soon: the model reads it when it has nothing better to do, and the reply begins sooner.
    Answered with `Done` at once. Nothing of it is kept, and what it asks is not carried out.

    Attributes:
        conversation_id, mode, project_id, persona_id: as in `SendMessage`.
    """

    conversation_id: ConversationId | None
    text: str
    mode: ConversationMode = ConversationMode.NORMAL
    project_id: ProjectId | None = None
    persona_id: PersonaId | None = None


class StopReply(Command, frozen=True, kw_only=True):
    """Stop the reply that is streaming or queued in this conversation; what is there stays."""

    conversation_id: ConversationId


class Regenerate(Command, frozen=True, kw_only=True):
    """Write a reply anew (also after it was interrupted or failed). It stays beside the new one, with what followed it, unless there is
    nothing in it.

    Attributes:
        message_id: of the reply; None: the last one.
    """

    conversation_id: ConversationId
    message_id: MessageId | None = None


class EditMessage(Command, frozen=True, kw_only=True):
    """Say a user message otherwise, and queue a reply. What it was, and what followed it, stays beside it as another branch; a reply that
    is being written there is stopped. Answered with `MessageAccepted`.

    Attributes:
        pictures: shown with it from now on, of those it had and those that were taken; None: those it had.
    """

    message_id: MessageId
    text: str
    pictures: tuple[PictureId, ...] | None = None


class MessagesListed(Reply, frozen=True, kw_only=True):
    """`more`: there are older messages than these."""

    conversation: Conversation
    messages: tuple[Message, ...]
    more: bool


class MessageAccepted(Reply, frozen=True, kw_only=True):
    """The user message is on disk. The `MessageAdded` events for it and its reply come before this."""

    conversation_id: ConversationId
    message_id: MessageId
    reply_id: MessageId


class MessageAdded(Event, frozen=True, kw_only=True):
    """A message was stored. A reply is first added empty, as `queued`.

    Attributes:
        request_id: of the command that caused it.
    """

    message: Message
    request_id: RequestId | None = None


class MessageChanged(Event, frozen=True, kw_only=True):
    """The message as it stands now: status, full text, notes. Replaces whatever was shown."""

    message: Message


class MessagesRemoved(Event, frozen=True, kw_only=True):
    """These messages are gone, or aren't on the branch that is shown any more."""

    conversation_id: ConversationId
    message_ids: tuple[MessageId, ...]


class PromptEvaluated(Event, frozen=True, kw_only=True):
    """Prefill progress of the reply that is about to stream, in tokens."""

    message_id: MessageId
    done: int
    total: int


class TokensGenerated(Event, frozen=True, kw_only=True):
    """Text to append to a streaming reply. Valid UTF-8: the engine holds back a split character.

    Attributes:
        reasoning: the text belongs to the reasoning, not to the answer.
    """

    conversation_id: ConversationId
    message_id: MessageId
    text: str
    reasoning: bool = False


class StepTaken(Event, frozen=True, kw_only=True):
    """The model called a memory function while writing a reply. `MessageChanged` at the end has all steps."""

    conversation_id: ConversationId
    message_id: MessageId
    step: FunctionStep


class TurnFinished(Event, frozen=True, kw_only=True):
    """A reply is complete, stopped or failed, and on disk. `MessageChanged` came before."""

    conversation_id: ConversationId
    message_id: MessageId
    stats: TurnStats


Commands = ListMessages | SendMessage | ReadDraft | StopReply | Regenerate | EditMessage
Answers = (
    MessagesListed
    | MessageAccepted
    | MessageAdded
    | MessageChanged
    | MessagesRemoved
    | PromptEvaluated
    | TokensGenerated
    | StepTaken
    | TurnFinished
)
