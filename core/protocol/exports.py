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
    MaskCount,
    MaskWords,
    MessageId,
    Replacement,
)


class ExportConversations(Command, frozen=True, kw_only=True):
    """Write conversations to a file: wholly, or not at all. Answered with `ConversationsExported` at the end; `ExportProgressed` comes
    before.

    Attributes:
        path: several as Markdown or HTML come into a zip file if it ends so, else into a new folder.
        conversation_ids: empty: all but those that leave no trace. One that does is only exported alone.
        replace: a file that is there may go; else it fails with the code `already_there`.
        masks: what the stand-ins for names, addresses and numbers are called; None: texts are written as they are. With them,
            `ExportProgressed` counts every message twice.
    """

    path: str
    form: ExportForm
    conversation_ids: tuple[ConversationId, ...] = ()
    parts: ExportParts = ExportParts()
    words: ExportWords = ExportWords()
    replace: bool = False
    masks: MaskWords | None = None


class PreviewMasks(Command, frozen=True, kw_only=True):
    """Read conversations for what stand-ins would take the place of. Answered with `MasksPreviewed`; `ExportProgressed` comes before, and
    `CancelExport` stops it.

    Attributes:
        conversation_ids: empty: all but those that leave no trace.
        words: what the stand-ins are called.
        whole: read all of them, and keep the stand-ins for `ReadConversation`; else so many messages as take a few seconds.
    """

    words: MaskWords
    conversation_ids: tuple[ConversationId, ...] = ()
    whole: bool = False


class CancelExport(Command, frozen=True, kw_only=True):
    """Stop the export; no file is written. Answered with `Done`."""


class ListExportable(Command, frozen=True, kw_only=True):
    """Which conversations "all" are, the oldest first. Answered with `ExportableListed`."""


class ReadConversation(Command, frozen=True, kw_only=True):
    """The next messages of a conversation with all that is known of them. Answered with `ConversationRead`.

    Attributes:
        after: the last one that was read; 0: from the first on.
        message_ids: only these, in one go.
        masked: with the stand-ins that were made last.
    """

    conversation_id: ConversationId
    after: int = 0
    message_ids: tuple[MessageId, ...] = ()
    masked: bool = False


class ConversationsExported(Reply, frozen=True, kw_only=True):
    """How much was written, and where."""

    path: str
    conversations: int
    messages: int


class MasksPreviewed(Reply, frozen=True, kw_only=True):
    """What would be replaced.

    Attributes:
        counts: how many different things of each kind.
        replacements: the first of them.
        messages: that were read.
        more: there are messages that weren't.
        names_read: sentences could be read for names; else only those are found that memories speak of.
    """

    counts: tuple[MaskCount, ...]
    replacements: tuple[Replacement, ...]
    messages: int
    more: bool
    names_read: bool


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


Commands = ExportConversations | PreviewMasks | CancelExport | ListExportable | ReadConversation
Answers = ConversationsExported | MasksPreviewed | ExportableListed | ConversationRead | ExportProgressed
