"""What the user does with the messages that are shown."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.chat.conversation import OpenConversation
from app.chat.row import RowActions
from app.chat.transcript_view import TranscriptView
from app.chat.user_message import UserMessage
from app.core_client import CoreClient
from app.personas.known import KnownPersonas
from app.pictures.taking import Enclosed
from app.style import Style, isolated
from app.traces.dialog import TracesDialog
from app.widgets.notice import NoticeStack
from app.widgets.toast import Toast
from core.protocol import (
    BranchSplit,
    CitationsShown,
    DeleteMemories,
    Event,
    Failed,
    MemoryAdded,
    MemoryChanged,
    MemoryRemoved,
    RateRecalled,
    RateReply,
    RecallRated,
    RecallShown,
    Reply,
    RestoreMemories,
    ShowBranch,
    ShowCitations,
    ShowRecall,
    SplitBranch,
)
from core.records import ConversationId, MemoryId, MessageId, Role


class MessageActions(QObject):
    """Joins what rows ask for with the conversation.

    Signals:
        edited: what had the keyboard, the editor, is gone.
        conversation_requested: (ConversationId)
        message_requested: (ConversationId, MessageId)
        memory_requested, task_requested, errand_requested: (its id) what came of a message.
        share_requested: as in `ChatPage`.
        toast_requested: (Toast)
    """

    edited = Signal()
    conversation_requested = Signal(object)
    message_requested = Signal(object, object)
    memory_requested = Signal(object)
    task_requested = Signal(object)
    errand_requested = Signal(object)
    share_requested = Signal(object, object, object, object)
    toast_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        conversation: OpenConversation,
        view: TranscriptView,
        actions: RowActions,
        personas: KnownPersonas,
        notices: NoticeStack,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._client = client
        self._style = style
        self._conversation = conversation
        self._view = view
        self._personas = personas
        self._notices = notices
        self._page = page
        self._exchanging = ExitStack()
        # The version that the keyboard asked for, and the step that led to it.
        self._turned: tuple[MessageId, int] | None = None
        conversation.branching.connect(self._exchange)
        conversation.branched.connect(self._on_branched)
        conversation.followed.connect(view.update_following)
        actions.regenerate.connect(self._regenerate)
        actions.edit.connect(self._edit)
        actions.branch_wanted.connect(self._show_branch)
        actions.split.connect(self._split)
        actions.recall_wanted.connect(lambda reply, then: self._show_used(ShowRecall(message_id=reply), then))
        actions.citations_wanted.connect(lambda reply, then: self._show_used(ShowCitations(message_id=reply), then))
        actions.forget.connect(lambda memory_id: conversation.ask(DeleteMemories(memory_ids=(memory_id,))))
        actions.restore.connect(lambda memory_id: conversation.ask(RestoreMemories(memory_ids=(memory_id,))))
        actions.forget_recalled.connect(self._forget)
        actions.rate_reply.connect(
            lambda message_id, rating: conversation.ask(RateReply(message_id=message_id, rating=rating))
        )
        actions.rate_recalled.connect(
            lambda message_id, position, rating: conversation.ask(
                RateRecalled(message_id=message_id, position=position, rating=rating)
            )
        )
        actions.share.connect(self.share)
        actions.traces_wanted.connect(self._show_traces)
        client.event.connect(self._hear)

    # --- versions ---------------------------------------------------------------------------------------------

    def edit_last(self) -> None:
        """The last message of the user."""
        mine = [message for message in self._conversation.model.messages if message.role is Role.USER]
        row = self._view.row_of(mine[-1].id) if mine else None
        if isinstance(row, UserMessage):
            row.edit()

    def _edit(self, message_id: MessageId, text: str, enclosed: tuple[Enclosed, ...] | None) -> None:
        self._conversation.edit(message_id, text, enclosed)
        self.edited.emit()
        self._view.to_bottom()

    def _regenerate(self, message_id: MessageId) -> None:
        self._conversation.regenerate(message_id)
        self._view.to_bottom()

    def _show_branch(self, message_id: MessageId, step: int) -> None:
        focus = QApplication.focusWidget()
        self._turned = (message_id, step) if focus is not None and self._view.isAncestorOf(focus) else None
        self._conversation.ask(ShowBranch(message_id=message_id))

    def _exchange(self) -> None:
        self._exchanging.enter_context(self._view.keeping_place())

    def _on_branched(self) -> None:
        self._exchanging.close()
        turned, self._turned = self._turned, None
        row = None if turned is None else self._view.row_of(turned[0])
        if turned is not None and row is not None:
            row.focus_version(turned[1])

    def _split(self, message_id: MessageId) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, BranchSplit):
                self.conversation_requested.emit(reply.conversation.id)
                self.toast_requested.emit(Toast(self.tr("This is a conversation of its own now")))
            elif isinstance(reply, Failed):
                self._notices.add(reply.problem)

        self._client.ask(SplitBranch(message_id=message_id), answered)

    # --- what was used, and what came of it -------------------------------------------------------------------

    def _show_used(self, command: ShowRecall | ShowCitations, then: Callable[[object], None]) -> None:
        """Look up what a reply used; `then` gets that, or the problem."""

        def answered(reply: Reply) -> None:
            match reply:
                case RecallShown():
                    then(reply.items)
                case CitationsShown():
                    then(reply.citations)
                case Failed():
                    then(reply.problem)

        self._client.ask(command, answered)

    def _forget(self, memory_id: MemoryId, text: str) -> None:
        def undo() -> None:
            self._conversation.ask(RestoreMemories(memory_ids=(memory_id,)))

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self._notices.add(reply.problem)
            else:
                words = self.tr("Forgot: %1").replace("%1", isolated(text))
                self.toast_requested.emit(Toast(words, self.tr("Undo"), undo))

        self._client.ask(DeleteMemories(memory_ids=(memory_id,)), answered)

    def _show_traces(self, message_id: MessageId) -> None:
        message = next((one for one in self._conversation.model.messages if one.id == message_id), None)
        if message is None:
            return
        dialog = TracesDialog(
            self._client, self._style, message.text, self._page, message_id=message_id, role=message.role
        )
        dialog.memory_requested.connect(self.memory_requested)
        dialog.message_requested.connect(self._show_traced)
        dialog.task_requested.connect(self.task_requested)
        dialog.errand_requested.connect(self.errand_requested)
        dialog.open()

    def _show_traced(self, conversation_id: ConversationId, message_id: MessageId | None) -> None:
        if message_id is None:
            self.conversation_requested.emit(conversation_id)
        else:
            self.message_requested.emit(conversation_id, message_id)

    def share(self, reply_id: MessageId | None) -> None:
        """Make a picture of a reply and what it answers; of the last ones, if none is named."""
        record, messages = self._conversation.record, self._conversation.model.messages
        if record is None or not messages:
            return
        last = next((at for at, one in enumerate(messages) if one.id == reply_id), len(messages) - 1)
        answers = messages[last].role is Role.ASSISTANT and last > 0
        chosen = [one.id for one in messages[last - answers : last + 1]]
        names = {persona.id: persona.name for persona in self._personas.personas}
        self.share_requested.emit(record, messages, chosen, names)

    # --- the core ---------------------------------------------------------------------------------------------

    def _hear(self, event: Event) -> None:
        match event:
            case RecallRated(message_id=message_id, position=position, rating=rating):
                self._view.show_rating(message_id, position, rating)
            case MemoryRemoved(memory_id=memory_id):
                self._view.show_forgotten(memory_id, forgotten=True)
            case MemoryAdded(memory=memory) | MemoryChanged(memory=memory):
                self._view.show_forgotten(memory.id, forgotten=False)
            case _:
                pass
