"""A turn: what the user said, and the reply it waits for."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import msgspec

from core.chat.memory_note import MemoryNote
from core.chat.tools import Spent
from core.documents.citing import Citing
from core.documents.note import Told
from core.documents.replies import Written
from core.records import ConversationId, Message, ToolCall


class Turn(msgspec.Struct, kw_only=True):
    """A user message and the reply it waits for.

    Attributes:
        stop: set when the user stops the reply, deletes the conversation or quits.
        model: that is to answer, as in `Settings.model`; None: the one the user has chosen.
        quitting: the reply ends because the core does; it is marked as interrupted.
        held: it waits until the documents of its conversation are read.
        told: passages of documents that were put into the prompt.
        citing: holds the reply against them; None: there are none.
        written: the reply, where no model is to write it.
        checked: tokens that were evaluated to see whether documents answer it.
        note: what memory added to it, once that is known: a reply that is resumed gets no other.
        waits: the call of a tool that it waits for.
        spent: what the steps before that call cost.
    """

    user: Message
    reply: Message
    stop: threading.Event
    model: str | None = None
    quitting: bool = False
    held: bool = False
    told: Sequence[Told] = ()
    citing: Citing | None = None
    written: Written | None = None
    checked: int = 0
    note: MemoryNote | None = None
    waits: ToolCall | None = None
    spent: Spent = msgspec.field(default_factory=Spent)

    @property
    def conversation_id(self) -> ConversationId:
        return self.user.conversation_id
