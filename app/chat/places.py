"""Where in conversations the user goes, and what is found in them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.chat.conversation import OpenConversation
from app.chat.drafts import Drafts
from app.chat.find_bar import FindBar
from app.chat.finding import Finding
from app.chat.row import RowActions
from app.chat.transcript_view import TranscriptView
from app.core_client import CoreClient
from app.style import Style
from app.widgets.notice import NoticeStack
from app.widgets.toast import Toast
from core.protocol import BranchShown, Event
from core.records import ConversationId, MessageId


class Places(QObject):
    """Joins the transcript with the bar in which words are looked for.

    Signals:
        toast_requested: (Toast)
        left: nothing is looked for any more, by the user's wish.

    Attributes:
        bar: asks for the words.
    """

    toast_requested = Signal(object)
    left = Signal()

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        conversation: OpenConversation,
        view: TranscriptView,
        actions: RowActions,
        drafts: Drafts,
        notices: NoticeStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._view = view
        self._drafts = drafts
        # The conversation that something was looked for in, while nothing was done in it since.
        self._looked_for: ConversationId | None = None
        self._wanted: tuple[MessageId, int] | None = None  # once the message is listed
        self.bar = FindBar(style)
        self.bar.hide()
        self._finding = Finding(client, lambda: view.first_in_sight, self)
        self.bar.words_changed.connect(self._find_words)
        self.bar.stepped.connect(self._finding.step)
        self.bar.closed.connect(self.stop_finding)
        self._finding.marked.connect(view.mark)
        self._finding.counted.connect(self.bar.show_count)
        self._finding.reached.connect(self._show_place)
        self._finding.failed.connect(notices.add)
        conversation.shown.connect(self._leave_finding)
        conversation.opened.connect(self._on_opened)
        actions.edit.connect(self._forget_looked_for)
        actions.branch_wanted.connect(self._forget_looked_for)
        client.event.connect(self._hear)

    def show_message(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        """Show a message in its conversation, marked for a moment."""
        if conversation_id == self._conversation.id and self._conversation.model.row_of(message_id) is not None:
            self._view.to_message(message_id)
            return
        if conversation_id != self._conversation.id:
            self._drafts.swap(conversation_id)
        self._conversation.open(conversation_id, reach=message_id)

    def show_found(self, conversation_id: ConversationId, message_id: MessageId, words: str) -> None:
        """Show what a search has found: the message with its words marked, and a way to the other places in the conversation."""
        if not words:
            self.stop_finding()
            self.show_message(conversation_id, message_id)
            return
        self._looked_for = conversation_id
        if conversation_id != self._conversation.id:
            self._drafts.swap(conversation_id)
            self._conversation.open(conversation_id, reach=message_id)
        self.bar.begin(words)
        self.bar.show()
        self._finding.find(conversation_id, words, first=message_id)

    def begin_finding(self) -> None:
        """Ask what is to be found in this conversation."""
        if self._conversation.id is not None:
            self.bar.show()
            self.bar.focus_field()

    def find_next(self, by: int) -> None:
        """Go to the next place that was found; by -1, to the one before."""
        if self.bar.isHidden():
            self.begin_finding()
        else:
            self._finding.step(by)

    def stop_finding(self) -> None:
        """Nothing is marked any more."""
        self._stop()
        self.left.emit()

    def _stop(self) -> None:
        self.bar.hide()
        self.bar.begin("")
        self._finding.stop()

    def _find_words(self, words: str) -> None:
        if self._conversation.id is not None:
            self._finding.find(self._conversation.id, words)

    def _show_place(self, message_id: MessageId, place: int) -> None:
        if self._conversation.model.row_of(message_id) is not None:
            self._view.to_message(message_id, place)
        elif self._conversation.id is not None:
            self._wanted = (message_id, place)
            self._conversation.open(self._conversation.id, reach=message_id)

    def _leave_finding(self, conversation_id: ConversationId | None) -> None:
        """Another conversation is shown: what was looked for in the one before isn't looked for in it."""
        if conversation_id != self._finding.where and not self.bar.isHidden():
            self._stop()

    def _on_opened(self, reached: MessageId | None) -> None:
        place, self._wanted = self._wanted, None
        if place is not None and self._conversation.model.row_of(place[0]) is not None:
            self._view.to_message(*place)
        elif reached is not None and self._conversation.model.row_of(reached) is not None:
            self._view.to_message(reached)

    def _forget_looked_for(self) -> None:
        self._looked_for = None

    def _hear(self, event: Event) -> None:
        if isinstance(event, BranchShown) and event.conversation_id == self._looked_for:
            self._looked_for = None
            words = self.tr("Another version of this conversation is shown now, and memory follows it.")
            self.toast_requested.emit(Toast(words))
