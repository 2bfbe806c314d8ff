"""Conversations out to files, and to whoever makes files of them in the window."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import (
    ConversationId,
    ExportedConversation,
    ExportedMessage,
    ExportForm,
    ExportParts,
    ExportWords,
    MessageId,
)


class ExportConversations(Command, frozen=True, kw_only=True):
    """Write conversations to a file: wholly, or not at all. Answered with `ConversationsExported` at the end; `ExportProgressed` comes
    before.

    Attributes:
        path: several as Markdown or HTML come into a zip file if it ends so, else into a new folder.
        conversation_ids: empty: all but those that leave no trace. One that does is only exported alone.
        replace: a file that is there may go; else it fails with the code `already_there`.
    """

    path: str
    form: ExportForm
    conversation_ids: tuple[ConversationId, ...] = ()
    parts: ExportParts = ExportParts()
    words: ExportWords = ExportWords()
    replace: bool = False


class CancelExport(Command, frozen=True, kw_only=True):
    """Stop the export; no file is written. Answered with `Done`."""


class ListExportable(Command, frozen=True, kw_only=True):
    """Which conversations "all" are, the oldest first. Answered with `ExportableListed`."""


class ReadConversation(Command, frozen=True, kw_only=True):
    """The next messages of a conversation with all that is known of them. Answered with `ConversationRead`.

    Attributes:
        after: the last one that was read; 0: from the first on.
        message_ids: only these, in one go.
    """

    conversation_id: ConversationId
    after: int = 0
    message_ids: tuple[MessageId, ...] = ()


class ConversationsExported(Reply, frozen=True, kw_only=True):
    """How much was written, and where."""

    path: str
    conversations: int
    messages: int


class ExportableListed(Reply, frozen=True, kw_only=True):
    conversation_ids: tuple[ConversationId, ...]


class ConversationRead(Reply, frozen=True, kw_only=True):
    """`more`: there are later messages than these."""

    conversation: ExportedConversation
    messages: tuple[ExportedMessage, ...]
    more: bool


class ExportProgressed(Event, frozen=True, kw_only=True):
    """How many messages were written, of how many."""

    done: int
    total: int


Commands = ExportConversations | CancelExport | ListExportable | ReadConversation
Answers = ConversationsExported | ExportableListed | ConversationRead | ExportProgressed
