"""The calls of the conversations that are shown, which conversations wait for an answer, and what can be done with a call."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.core_client import CoreClient
from core.protocol import (
    AnswerToolCall,
    CancelToolCall,
    ConversationRemoved,
    ConversationsRemoved,
    Event,
    EverythingDeleted,
    Failed,
    ListToolCalls,
    Reply,
    ToolCallChanged,
    ToolCallsListed,
    UndoToolCall,
    Welcome,
)
from core.records import ConversationId, MessageId, Problem, ToolAnswer, ToolCall, ToolCallId, ToolCallPhase

Refused = Callable[[Problem], None]


class CallActions(QObject):
    """What the user can do with calls; what comes of it the core tells.

    Signals:
        answered: a question that had the keyboard is.
        failed: (Problem) what the user wanted of a call could not be done.
    """

    answered = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client

    def answer(self, call: ToolCall, answer: ToolAnswer, arguments: str | None, refused: Refused) -> None:
        """Say whether a call may be made, with these arguments instead. `refused`: they don't fit."""

        def taken(reply: Reply) -> None:
            if isinstance(reply, Failed):
                refused(reply.problem)

        self._client.ask(AnswerToolCall(call_id=call.id, answer=answer, arguments=arguments), taken)

    def cancel(self, call: ToolCall, refused: Refused) -> None:
        """End a call that runs."""
        self._ask(CancelToolCall(call_id=call.id), refused)

    def undo(self, call: ToolCall, refused: Refused) -> None:
        """Take back what it changed."""
        self._ask(UndoToolCall(call_id=call.id), refused)

    def _ask(self, command: CancelToolCall | UndoToolCall, refused: Refused) -> None:
        def done(reply: Reply) -> None:
            if isinstance(reply, Failed):
                refused(reply.problem)
                self.failed.emit(reply.problem)

        self._client.ask(command, done)


class ToolCalls(CallActions):
    """The calls of replies. Changes on what the core says alone.

    Signals:
        changed: (MessageId) the calls of a reply.
        asked: (ToolCall) the user is asked about one, which they weren't before.
        waiting_changed: other conversations wait.

    Attributes:
        waiting: conversations in which a call waits for the user's answer.
    """

    changed = Signal(object)
    asked = Signal(object)
    waiting_changed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(client, parent)
        self._calls: dict[MessageId, tuple[ToolCall, ...]] = {}
        self._known: set[MessageId] = set()
        self._asking: dict[ToolCallId, ConversationId] = {}
        self.waiting: frozenset[ConversationId] = frozenset()
        self._wanted: tuple[ConversationId, list[MessageId]] | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._list)
        client.event.connect(self._hear)
        client.welcomed.connect(self._hear_welcome)

    def of(self, reply_id: MessageId) -> tuple[ToolCall, ...]:
        """The calls that were made for a reply, in order."""
        return self._calls.get(reply_id, ())

    def asking(self, reply_id: MessageId) -> ToolCall | None:
        """The call of a reply that is asked about."""
        return next((call for call in self.of(reply_id) if call.phase is ToolCallPhase.ASKING), None)

    def want(self, conversation_id: ConversationId, reply_ids: Iterable[MessageId]) -> None:
        """These replies are shown. What isn't known of them is asked for, once for all that come together."""
        wanted = [reply_id for reply_id in reply_ids if reply_id not in self._known]
        if not wanted:
            return
        self._known.update(wanted)
        if self._wanted is not None and self._wanted[0] == conversation_id:
            self._wanted[1].extend(wanted)
            return
        if self._wanted is not None:
            self._list()
        self._wanted = (conversation_id, wanted)
        self._timer.start()

    # --- what the core says -----------------------------------------------------------------------------------

    def _list(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        conversation_id, reply_ids = wanted

        def listed(reply: Reply) -> None:
            if isinstance(reply, ToolCallsListed):
                for call in reply.calls:
                    self._put(call)
            else:
                # When they are shown again, it is tried again.
                self._known.difference_update(reply_ids)

        self._client.ask(ListToolCalls(conversation_id=conversation_id, reply_ids=tuple(reply_ids)), listed)

    def _put(self, call: ToolCall) -> None:
        before = self._calls.get(call.reply_id, ())
        new = call.phase is ToolCallPhase.ASKING and call.id not in self._asking
        if call in before and not new:
            return
        others = [one for one in before if one.id != call.id]
        self._calls[call.reply_id] = tuple(sorted([*others, call], key=lambda one: one.position))
        if call.phase is ToolCallPhase.ASKING:
            self._asking[call.id] = call.conversation_id
        else:
            self._asking.pop(call.id, None)
        self._find_waiting()
        self.changed.emit(call.reply_id)
        if new:
            self.asked.emit(call)

    def _find_waiting(self) -> None:
        waiting = frozenset(self._asking.values())
        if waiting != self.waiting:
            self.waiting = waiting
            self.waiting_changed.emit()

    def _forget(self, conversation_ids: Iterable[ConversationId] | None = None) -> None:
        """What is known of some conversations, or of all."""
        gone = None if conversation_ids is None else set(conversation_ids)

        def goes(conversation_id: ConversationId) -> bool:
            return gone is None or conversation_id in gone

        for reply_id, calls in list(self._calls.items()):
            if goes(calls[0].conversation_id):
                del self._calls[reply_id]
                self._known.discard(reply_id)
                self.changed.emit(reply_id)
        self._asking = {call: where for call, where in self._asking.items() if not goes(where)}
        self._find_waiting()

    def _hear(self, event: Event) -> None:
        match event:
            case ToolCallChanged(call=call) if call.errand_id is None:
                self._put(call)
            case ConversationRemoved(conversation_id=conversation_id):
                self._forget((conversation_id,))
            case ConversationsRemoved(conversation_ids=conversation_ids):
                self._forget(conversation_ids)
            case EverythingDeleted():
                self._known.clear()
                self._forget()

    def _hear_welcome(self, _: Welcome) -> None:
        # What ran has ended with the core that ran it; what asks is told again.
        shown = set(self._calls)
        self._known.clear()
        self._asking.clear()
        self._find_waiting()
        for conversation_id in {calls[0].conversation_id for calls in self._calls.values()}:
            here = [one for one in shown if self._calls[one][0].conversation_id == conversation_id]
            self.want(conversation_id, here)
