"""Calls of tools on the chat page: those of the replies that are shown, and the question that waits there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject

from app.chat.conversation import OpenConversation
from app.chat.reply import ReplyWidget
from app.chat.transcript_model import NOT_STORED, WRITING, Entry
from app.chat.transcript_view import TranscriptView
from app.tools.calls import ToolCalls
from core.records import Message, Role


class ChatCalls(QObject):
    """Joins the transcript with the calls."""

    def __init__(
        self, calls: ToolCalls, conversation: OpenConversation, view: TranscriptView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._conversation = conversation
        self._view = view
        model = conversation.model
        model.modelReset.connect(lambda: self._want(model.messages))
        model.rowsInserted.connect(self._on_inserted)
        calls.changed.connect(view.show_calls)

    @property
    def asks(self) -> bool:
        """The conversation that is shown waits for the user's word about a tool."""
        return self._conversation.id in self._calls.waiting

    def go_to_question(self) -> None:
        """Bring what is asked here into sight, and the keyboard to it."""
        for message in reversed(self._conversation.model.messages):
            row = self._view.row_of(message.id)
            if isinstance(row, ReplyWidget) and row.calls is not None and row.calls.card is not None:
                if message is self._conversation.model.messages[-1]:
                    self._view.to_bottom()
                else:
                    self._view.to_message(message.id)
                row.calls.card.take_focus()
                return

    def _on_inserted(self, _: QModelIndex, first: int, last: int) -> None:
        rows = self._conversation.model.rows[first : last + 1]
        # Of a reply that begins now, each call is told.
        self._want(row.message for row in rows if isinstance(row, Entry) and row.message.status not in WRITING)

    def _want(self, messages: Iterable[Message]) -> None:
        where = self._conversation.model.conversation_id
        replies = [one.id for one in messages if one.role is Role.ASSISTANT and one.id != NOT_STORED]
        if where is not None:
            self._calls.want(where, replies)
