"""Which turns are waiting, which one is running, and when learning may go on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from core.chat.personas import Answering
from core.chat.turn import Turn
from core.chat.turn_runner import TurnRunner
from core.engine import Engine, Publish
from core.errors import NotFound, RememoraError
from core.protocol import MessageChanged, ToolCallChanged, TurnFinished
from core.records import ConversationId, Message, MessageStatus, ModelPhase, Problem, TurnStats
from core.storage.conversations import Conversations
from core.tools.calling import Calling
from core.worker import Worker

log = logging.getLogger(__name__)


class Awaited(Protocol):
    """What a conversation is answered from may have to be read first. See `core.documents.library.Library` and
    `core.pictures.library.PictureLibrary`."""

    def hold(self, conversation_id: ConversationId, then: Callable[[], None]) -> bool: ...

    def holds(self, conversation_id: ConversationId) -> bool: ...

    def let_be(self, conversation_id: ConversationId) -> None: ...


class TurnQueue:
    """Hands turns to the model worker in the order they came; a turn without a model waits for one, and one whose conversation has
    documents of its own, or pictures, until these are read. A turn that waits for a tool is put aside, and with it those behind it in its conversation.

    Args:
        awaited: what reads these.
        before_turn: called when a turn is about to wait for the model: background work has to yield.
        after_turn: called on the model worker when a reply is complete.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        conversations: Conversations,
        engine: Engine,
        runner: TurnRunner,
        publish: Publish,
        before_turn: Callable[[], None],
        after_turn: Callable[[Turn, Message], None],
        answering: Answering,
        awaited: Sequence[Awaited],
        calling: Calling,
    ) -> None:
        self._calling = calling
        self._answering = answering
        self._awaited = awaited
        self._worker = worker
        self._storage = storage
        self._conversations = conversations
        self._engine = engine
        self._runner = runner
        self._publish = publish
        self._before_turn = before_turn
        self._after_turn = after_turn
        # Touched from the command thread (add, stop) and the model worker (run).
        self._lock = threading.Lock()
        self._waiting: list[Turn] = []
        self._running: Turn | None = None
        self._aside: dict[ConversationId, Turn] = {}
        calling.when_ended(self._go_on)
        engine.when_ready(self._carry_on)

    def add(self, user: Message, reply: Message) -> None:
        """Queue the reply to a stored user message. On the storage worker."""
        persona = self._answering.stored(user.conversation_id)
        model = persona.model if persona is not None else None
        turn = Turn(user=user, reply=reply, stop=threading.Event(), model=model)
        # What lets it go runs on this worker, too: not before it is in the queue.
        holding = [one.hold(user.conversation_id, lambda: self._let_go(user.conversation_id)) for one in self._awaited]
        turn.held = any(holding)
        with self._lock:
            self._waiting.append(turn)
        self._engine.wake()
        self._worker.post(self._run_next)
        # After posting: what begins from here on sees the turn in the queue.
        self._before_turn()

    def restore(self) -> None:
        """Take up the replies that wait for the user's leave since an earlier run. On the storage worker."""
        for user, reply in self._conversations.calls.asking():
            persona = self._answering.stored(user.conversation_id)
            model = persona.model if persona is not None else None
            with self._lock:
                self._aside[user.conversation_id] = Turn(user=user, reply=reply, stop=threading.Event(), model=model)

    def tell_asking(self) -> None:
        """Tell anew what the user is asked. On the storage worker."""
        with self._lock:
            replies = [turn.reply.id for turn in self._aside.values()]
        for reply_id in replies:
            for call in self._conversations.calls.open(reply_id):
                self._publish(ToolCallChanged(call=call))

    def stop(self, conversation_id: ConversationId) -> list[Message]:
        """Stop this conversation's reply.

        Returns:
            Replies that had not begun, or wait for a tool: nobody else will finish them.
        """
        with self._lock:
            dropped = [turn for turn in self._waiting if turn.conversation_id == conversation_id]
            self._waiting = [turn for turn in self._waiting if turn.conversation_id != conversation_id]
            aside = self._aside.pop(conversation_id, None)
            if self._running is not None and self._running.conversation_id == conversation_id:
                self._running.stop.set()
        if aside is not None:
            self._calling.drop(aside.reply.id)
            self._worker.post(lambda: self._runner.forget(conversation_id))
            dropped.insert(0, aside)
        for one in self._awaited:
            one.let_be(conversation_id)
        return [turn.reply for turn in dropped]

    def quit(self) -> None:
        """End the running reply as interrupted; the waiting ones stay on disk as they are."""
        with self._lock:
            self._waiting.clear()
            self._aside.clear()
            if self._running is not None:
                self._running.quitting = True
                self._running.stop.set()

    def busy(self, conversation_id: ConversationId) -> bool:
        """A reply in this conversation is waiting or streaming."""
        with self._lock:
            turns = [*self._waiting, *self._aside.values(), *([self._running] if self._running else [])]
        return any(turn.conversation_id == conversation_id for turn in turns)

    def _carry_on(self) -> None:
        with self._lock:
            waiting = len(self._waiting)
        for _ in range(waiting):
            self._worker.post(self._run_next)

    def _let_go(self, conversation_id: ConversationId) -> None:
        """The documents of a conversation, or its pictures, are read, or were waited for long enough."""
        if any(one.holds(conversation_id) for one in self._awaited):
            return
        with self._lock:
            turns = [turn for turn in self._waiting if turn.conversation_id == conversation_id]
            for turn in turns:
                turn.held = False
        for _ in turns:
            self._worker.post(self._run_next)
        self._before_turn()

    def _go_on(self, conversation_id: ConversationId) -> None:
        """The tool that a reply waited for has ended."""
        with self._lock:
            turn = self._aside.pop(conversation_id, None)
            if turn is not None:
                self._waiting.insert(0, turn)
            # Those behind it have had their turn to run, and couldn't.
            waiting = sum(one.conversation_id == conversation_id for one in self._waiting)
        if turn is None:
            return
        self._engine.wake()
        for _ in range(waiting):
            self._worker.post(self._run_next)
        self._before_turn()

    def _run_next(self) -> None:
        turn = self._next()
        if turn is None:
            return
        try:
            reply = self._answer(turn)
        except NotFound:
            log.info("a conversation was deleted while its reply was written")
            return
        finally:
            with self._lock:
                waits = turn.waits
                if waits is not None and not turn.stop.is_set():
                    self._aside[turn.conversation_id] = turn
                self._running = None
        if waits is not None:
            if not turn.stop.is_set():
                self._calling.begin(waits)
                return
            self._calling.drop(turn.reply.id, quitting=turn.quitting)
            if turn.quitting:
                return
            self._runner.forget(turn.conversation_id)
            reply = self._storage.call(
                lambda: self._conversations.write_reply(
                    turn.reply.id, text="", reasoning="", status=MessageStatus.STOPPED
                )
            )
        # Only now: whoever hears of the end may ask for another reply.
        self._publish(MessageChanged(message=reply))
        self._publish(
            TurnFinished(conversation_id=turn.conversation_id, message_id=reply.id, stats=reply.stats or TurnStats())
        )
        self._after_turn(turn, reply)

    def _next(self) -> Turn | None:
        """The turn to run now. Those that the loaded model serves come first, so that two conversations with models of their own don't
        have them loaded in turns. Those of one conversation stay in their order."""
        with self._lock:
            first: dict[ConversationId, Turn] = {}
            for one in self._waiting:
                first.setdefault(one.conversation_id, one)
            ready = [turn for turn in first.values() if not turn.held and turn.conversation_id not in self._aside]
            served = (turn for turn in ready if self._engine.serves(turn.model))
            turn = next(served, ready[0] if ready else None)
            if turn is None:
                return None
            away = self._engine.model is None and self._engine.state.phase is not ModelPhase.FAILED
            if away and turn.model is None:
                return None  # run when a model has been loaded
            self._waiting.remove(turn)
            self._running = turn
        return turn

    def _answer(self, turn: Turn) -> Message:
        try:
            self._engine.use(turn.model)
        except RememoraError as error:
            return self._fail(turn, error.problem)
        model = self._engine.model
        return self._fail(turn, self._engine.state.problem) if model is None else self._runner.run(turn, model)

    def _fail(self, turn: Turn, why: Problem | None) -> Message:
        return self._storage.call(
            lambda: self._conversations.write_reply(
                turn.reply.id, text="", reasoning="", status=MessageStatus.FAILED, problem=why
            )
        )
