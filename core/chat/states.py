"""The attention states of conversations: kept when one is left, brought back when it is opened.

The model holds one conversation at a time. Its state is written when it is left (another one is opened or continued), some
time after the last reply, and before the model is unloaded; reading it back takes a fraction of a second where evaluating
the prompt anew takes many.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from core.chat.prompt import PromptLog
from core.chat.prompt_logs import PromptLogs
from core.chat.stored_turns import digests_everywhere, stored_turns, text_digest
from core.engine import Engine
from core.errors import ModelError, NotFound
from core.model.base import Finished, FinishReason, LanguageModel, Token
from core.model.kv_store import KvStore, SavedPrompt, SavedState, SavedTurn
from core.records import ConversationId, MessageId, Sampling
from core.storage.conversations import Conversations
from core.worker import Awaited, Priority, Worker

log = logging.getLogger(__name__)


class _Stored(msgspec.Struct, frozen=True):
    """Digests of what the store has of a prompt: of its head and of its turns, by their user messages."""

    head: str
    turns: dict[MessageId, str]


class States(Protocol):
    """What the model holds, as far as turns have to do with it. See `ConversationStates`."""

    def has_functions(self, conversation_id: ConversationId | None, model: LanguageModel) -> bool: ...

    def opened(self, conversation_id: ConversationId) -> None: ...

    def enter(self, conversation_id: ConversationId, model: LanguageModel) -> None: ...

    def lend(self, conversation_id: ConversationId | None, model: LanguageModel) -> bool: ...

    def branched(self, conversation_id: ConversationId, first: MessageId, *, anew: bool, erased: bool) -> None: ...

    def forget(self, conversation_id: ConversationId) -> None: ...

    def forget_all(self) -> None: ...


class ConversationStates:
    """Knows which conversation the model holds. To be used on the model worker, where nothing else is said.

    Args:
        compute: held while the model evaluates.
        ended: called when the cores are free again.
        quiet_s: how long after the last reply its conversation's state is written, in seconds: not after each one of a
            lively conversation.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        conversations: Conversations,
        engine: Engine,
        logs: PromptLogs,
        store: KvStore,
        compute: threading.Lock,
        ended: Callable[[], None],
        quiet_s: float,
    ) -> None:
        self._worker = worker
        self._storage = storage
        self._conversations = conversations
        self._engine = engine
        self._logs = logs
        self._store = store
        self._compute = compute
        self._ended = ended
        self._quiet_s = quiet_s
        self._held: ConversationId | None = None
        self._changed = False  # since it was written or read
        self._lent = False  # what it holds ends with something that isn't said yet
        self._shown: ConversationId | None = None
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._closing = False
        engine.when_ready(self._begin)
        engine.before_unload(self._leave)

    def has_functions(self, conversation_id: ConversationId | None, model: LanguageModel) -> bool:
        """Whether the prompt of a conversation tells of the memory functions; None: of a new one.

        Raises:
            NotFound: it was deleted.
        """
        if model.frames.reasoning.opened:
            return False  # a step would stand inside the reasoning
        if conversation_id is None:
            return self._engine.state.functions
        chosen = self._storage.call(lambda: self._conversations.get(conversation_id).functions)
        return self._engine.state.functions if chosen is None else chosen

    def opened(self, conversation_id: ConversationId) -> None:
        """The user looks at a conversation: have the model hold it. Callable from any thread."""
        self._shown = conversation_id
        self._worker.post(self._bring_back, Priority.BACKGROUND)

    def enter(self, conversation_id: ConversationId, model: LanguageModel) -> None:
        """The conversation is about to be continued: everything that the model evaluates from now on is of it."""
        self._shown = conversation_id
        self._hold(conversation_id, model)
        self._held, self._changed, self._lent = conversation_id, True, False

    def lend(self, conversation_id: ConversationId | None, model: LanguageModel) -> bool:
        """What is being written in a conversation is about to be evaluated; None: in a new one.

        It is never written to the disk, and costs no other conversation its state: False if that would be lost.
        """
        if self._held != conversation_id and self._held is not None:
            self._save()
            if self._changed:
                return False
            self._held = None
        if conversation_id is not None and self._held is None:
            self._hold(conversation_id, model)
            self._held, self._changed = conversation_id, False
        self._lent = True
        return True

    def after_turn(self) -> None:
        """A reply is complete. Callable from any thread."""
        model = self._engine.model
        if model is not None and model.frames.reasoning.dropped:
            self._worker.post(self._read_on, Priority.BACKGROUND)
        with self._lock:
            self._stop_waiting()
            if not self._closing:
                self._timer = threading.Timer(
                    self._quiet_s, self._worker.post, (self._save_quietly, Priority.BACKGROUND)
                )
                self._timer.name = "rememora-states"
                self._timer.daemon = True
                self._timer.start()

    def take_over(self, conversation_id: ConversationId, model: LanguageModel) -> None:
        """Go on from this conversation's compacted prompt, which the model has evaluated, whichever it held before."""
        if self._held != conversation_id:
            self._save()
        model.take_over()
        self._held, self._changed = conversation_id, True
        if self._shown != conversation_id:
            self._bring_back()

    def forget_all(self) -> None:
        """Something was deleted that may stand in prompts: build all from the store, and delete the states that tell of it."""
        self._logs.drop_all()
        # What the model holds may tell of it, too, until it is continued.
        self._held = None
        self._storage.call(self.check)

    def branched(self, conversation_id: ConversationId, first: MessageId, *, anew: bool, erased: bool) -> None:
        """Another branch of a conversation is shown. What the model holds of what the two have in common serves both.

        Args:
            first: the first user message whose turn isn't as it was.
            anew: the prompt doesn't go on from there.
            erased: what isn't shown, or was learned from it, may stand in other prompts.
        """
        goes_on = self._logs.follow(conversation_id, first, anew=anew)
        if not erased:
            return
        self._logs.drop_all(but=conversation_id if goes_on else None)
        if self._held != conversation_id or not goes_on:
            self._held = None
        self._storage.call(self.check)

    def forget(self, conversation_id: ConversationId) -> None:
        """A conversation is gone."""
        self._logs.drop(conversation_id)
        if self._held == conversation_id:
            self._held = None
        self._store.remove(conversation_id)

    def check(self) -> None:
        """Delete the states that tell of anything that is not in their conversation's prompt any more. On the storage worker."""
        self._store.trim()
        for conversation_id, saved in self._store.prompts():
            if saved is None:
                self._store.remove(conversation_id)
            elif not self._is_current(conversation_id, saved):
                self._store.remove(conversation_id, saved.kind)

    def close(self) -> None:
        """Keep what the model holds; nothing more is kept by itself."""
        with self._lock:
            self._closing = True
            self._stop_waiting()
        self._save()

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _begin(self) -> None:
        """A model was loaded: have it hold what will most likely be continued."""
        self._bring_back()
        self._worker.post(self._read_ahead, Priority.BACKGROUND)

    def _read_ahead(self) -> None:
        """Evaluate the prompt of what is shown, if no state of it was kept, while nobody waits.

        Where nothing is shown yet, what every new conversation begins with.
        """
        model = self._engine.model
        if model is None or self._held is not None or self._lent or not model.state_kind:
            return
        shown = self._shown  # another one may be opened meanwhile
        try:
            functions = self.has_functions(shown, model)
            prompt = self._logs.upcoming(shown, model, functions=functions).tokens()
        except NotFound:
            return
        if self._evaluate(prompt, model, again=self._read_ahead):
            self._held, self._changed = shown, False

    def _read_on(self) -> None:
        """Evaluate the last reply as later prompts have it, without its reasoning, while nobody waits."""
        model = self._engine.model
        if model is None or self._held is None or not model.state_kind:
            return
        log_ = self._logs.present(self._held, model)
        if log_ is not None:
            self._evaluate(log_.tokens(), model, again=self._read_on)

    def _evaluate(self, prompt: Sequence[Token], model: LanguageModel, *, again: Callable[[], None]) -> bool:
        """Evaluate a prompt unless somebody comes to wait for the model; if it wasn't for a message, it is tried again."""
        try:
            with self._compute:
                for step in model.generate(prompt, sampling=Sampling(), max_tokens=0, stop=Awaited(self._worker)):
                    if isinstance(step, Finished) and step.reason is FinishReason.STOPPED:
                        # If what came wasn't a message, it goes on from there.
                        self._worker.post(again, Priority.BACKGROUND)
                        return False
        except ModelError as error:
            log.info("the prompt isn't evaluated beforehand: %s", error)  # the turn itself will say so
            return False
        finally:
            self._ended()
        return True

    def _bring_back(self) -> None:
        model = self._engine.model
        # Where a message came first, its turn brings the conversation back.
        if model is not None and self._shown is not None and not self._worker.awaited:
            self._hold(self._shown, model)

    def _leave(self) -> None:
        self._save()
        self._held, self._lent = None, False

    def _hold(self, conversation_id: ConversationId, model: LanguageModel) -> None:
        if self._held == conversation_id:
            return
        self._save()
        saved = self._store.load(conversation_id, model.state_kind) if model.state_kind else None
        # Without one, what is held stays: the new conversation begins with the same instructions.
        if saved is None:
            return
        self._held = None
        self._lent = False
        if model.set_state(saved.attention):
            self._held, self._changed = conversation_id, False
            self._logs.know(conversation_id, saved.prompt, model)
        else:
            log.warning("the model can't go on from the state of conversation %s", conversation_id)
            self._store.remove(conversation_id, model.state_kind)

    def _save_quietly(self) -> None:
        # What isn't said yet would have to be forgotten first. It is written when it is left.
        if not self._lent:
            self._save()

    def _save(self) -> None:
        model, conversation_id = self._engine.model, self._held
        if model is None or conversation_id is None or not self._changed or not model.state_kind:
            return
        log_ = self._logs.present(conversation_id, model)
        prompt = None if log_ is None else self._prompt(conversation_id, log_, model)
        if log_ is None or prompt is None:
            return
        attention = model.state(log_.tokens())
        if attention is not None:
            self._changed = not self._store.save(conversation_id, SavedState(prompt, attention))

    def _prompt(self, conversation_id: ConversationId, log_: PromptLog, model: LanguageModel) -> SavedPrompt | None:
        try:
            stored = self._storage.call(lambda: self._stored(conversation_id, log_.first_message))
        except NotFound:
            return None
        turns = (
            SavedTurn(
                turn.message_id,
                stored.turns.get(turn.message_id, ""),
                note=tuple(turn.note),
                asked=tuple(turn.asked),
                reply=tuple(turn.reply),
            )
            for turn in log_.turns
        )
        return SavedPrompt(model.state_kind, log_.functions, stored.head, tuple(turns))

    def _is_current(self, conversation_id: ConversationId, saved: SavedPrompt) -> bool:
        first = saved.turns[0].message_id if saved.turns else None
        try:
            head = self._head(conversation_id)
            # What is on a branch that isn't shown is still there, and the state serves as far as the two are the same.
            turns = digests_everywhere(self._conversations.turns(conversation_id, first, everywhere=True))
        except NotFound:
            return False
        return saved.head == head and all(turn.digest in turns.get(turn.message_id, ()) for turn in saved.turns)

    def _stored(self, conversation_id: ConversationId, first: MessageId | None) -> _Stored:
        turns = stored_turns(self._conversations.turns(conversation_id, first))
        return _Stored(self._head(conversation_id), {turn.asked.message.id: turn.digest() for turn in turns})

    def _head(self, conversation_id: ConversationId) -> str:
        head = self._conversations.prompts.head(conversation_id)
        # One that was dropped, because something in it was deleted, is like no other.
        return "" if head is None else text_digest(head.text.encode())
