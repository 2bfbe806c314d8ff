"""Memory pressure: the oldest turns are summarised and leave the prompt while nobody waits.

When 75 % of the room for turns is taken (the window less what recall and the reply need) the oldest turns are summarised, in
the background state, and what the conversation will go on from is evaluated in a state of its own: head, summary, the turns
that stay, without what recall once brought for them. Only when that is ready does it take the place of the old one. A
message that comes meanwhile is answered from the old state at once, and the preparation goes on after it with the turn that
was added. Nothing is kept on disk before the end: a crash in between costs only the work.

A window that fills before there is any idle time lets its oldest turns leave at once. They are summarised in the next idle time.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import msgspec

from core.chat.head import Heads
from core.chat.prompt import PromptLog
from core.chat.prompt_logs import PromptLogs
from core.chat.summary import Progress, Summarizer
from core.engine import Engine
from core.errors import ModelError, NotFound
from core.model.base import Finished, FinishReason, LanguageModel, Purpose
from core.records import ConversationId, MessageId, Sampling
from core.storage.conversations import Conversations
from core.storage.prompt_states import Head
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

PRESSURE = 0.75

# Messages read into a summary in one compaction. More have left unread only where there was no idle time for long; recall
# still finds the older ones.
_MOST_READ = 200


class _Plan(msgspec.Struct):
    """A compaction under way.

    Attributes:
        first_kept: the first message that stays in the prompt.
        before: the summary this one continues.
        read: the messages that are read into it.
    """

    model: LanguageModel
    conversation_id: ConversationId
    first_kept: MessageId
    before: str
    read: list[MessageId]
    progress: Progress


class BackgroundCompaction:
    """Compacts the conversation that was continued last, in idle time on the model worker.

    Args:
        make_summarizer: summarises with a loaded model.
        take_over: has a conversation go on from what was evaluated.
        compute: held while the model evaluates.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        conversations: Conversations,
        engine: Engine,
        logs: PromptLogs,
        heads: Heads,
        make_summarizer: Callable[[LanguageModel], Summarizer],
        take_over: Callable[[ConversationId, LanguageModel], None],
        compute: threading.Lock,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._worker = worker
        self._storage = storage
        self._conversations = conversations
        self._engine = engine
        self._logs = logs
        self._heads = heads
        self._make_summarizer = make_summarizer
        self._take_over = take_over
        self._compute = compute
        self._clock = clock
        self._plan: _Plan | None = None
        self._last: ConversationId | None = None
        self._yield = threading.Event()
        self._closed = False

    def after_turn(self, conversation_id: ConversationId) -> None:
        """A reply is complete: see whether the window gets full. Callable from any thread."""
        self._last = conversation_id
        self._worker.post(self._go_on, Priority.BACKGROUND)

    def pause(self) -> None:
        """Yield the model to a message. Callable from any thread."""
        self._yield.set()

    def close(self) -> None:
        """The model worker ends with it; what is unfinished is done at the next need. Callable from any thread."""
        self._closed = True
        self.pause()

    def _go_on(self) -> None:
        model, conversation_id = self._engine.model, self._last
        if model is None or conversation_id is None:
            return
        self._yield.clear()
        if self._closed:
            return
        if self._worker.awaited:
            return  # a message came first; its turn comes back here
        self._compact(conversation_id, model)

    def _compact(self, conversation_id: ConversationId, model: LanguageModel) -> None:
        log_ = self._logs.present(conversation_id, model)
        if log_ is None:
            return
        try:
            plan = self._planned(conversation_id, model, log_)
            if plan is not None and self._summarise(plan):
                self._prepare(plan, log_)
        except ModelError as error:
            # The window still works without: whole turns leave when it is full.
            log.warning("conversation %s isn't compacted: %s", conversation_id, error)
            self._plan = None
        except NotFound:
            self._plan = None  # deleted meanwhile

    def _planned(self, conversation_id: ConversationId, model: LanguageModel, log_: PromptLog) -> _Plan | None:
        plan = self._plan
        if (
            plan is not None
            and plan.conversation_id == conversation_id
            and plan.model is model
            # Another branch may be shown since.
            and any(turn.message_id == plan.first_kept for turn in log_.turns)
        ):
            return plan
        self._plan = None
        full, first = log_.overfull(PRESSURE), log_.first_message
        # Where the window isn't full, what left it earlier may still wait.
        first_kept = first if full is None else full
        if first_kept is None:
            return None

        def read() -> _Plan:
            summary = self._conversations.prompts.summary(conversation_id)
            leaving = self._conversations.prompts.unsummarised(conversation_id, first_kept, _MOST_READ)
            ids = [message.id for message in leaving]
            return _Plan(model, conversation_id, first_kept, summary, ids, Progress(summary, leaving))

        plan = self._storage.call(read)
        if full is not None or plan.read:
            self._plan = plan
        return self._plan

    def _summarise(self, plan: _Plan) -> bool:
        """False if it had to yield."""
        summarizer = self._make_summarizer(plan.model)
        while plan.progress.rest:
            with self._compute:
                if not summarizer.go_on(plan.progress, self._yield):
                    return False
        return True

    def _prepare(self, plan: _Plan, log_: PromptLog) -> None:
        """Evaluate what the conversation will go on from, then go on from it."""

        def compose() -> Head:
            before = self._conversations.prompts.head(plan.conversation_id)
            language = "" if before is None else before.language
            project = self._conversations.projects.of(plan.conversation_id)
            persona_id = self._conversations.get(plan.conversation_id).persona_id
            return self._heads.compose(
                plan.progress.text, self._clock(), language, project, plan.model.context_length, persona_id
            )

        head = self._storage.call(compose)
        fresh = self._logs.beginning_with(head, log_, plan.first_kept, plan.model)
        evaluated = self._evaluated(plan.model, fresh)
        if evaluated is None:
            return  # a message came; what was evaluated is kept
        if self._store(plan, head, fresh):
            self._logs.replace(plan.conversation_id, fresh)
            if evaluated:
                self._take_over(plan.conversation_id, plan.model)
        self._plan = None

    def _evaluated(self, model: LanguageModel, fresh: PromptLog) -> bool | None:
        """True if it is evaluated, False if there is no memory for a second state, None if it had to yield."""
        try:
            with self._compute:
                for step in model.generate(
                    fresh.tokens(), sampling=Sampling(), max_tokens=0, stop=self._yield, purpose=Purpose.NEXT
                ):
                    if isinstance(step, Finished) and step.reason is FinishReason.STOPPED:
                        return None
        except ModelError as error:
            log.info("the next prompt isn't evaluated beforehand: %s", error)
            return False
        return True

    def _store(self, plan: _Plan, head: Head, fresh: PromptLog) -> bool:
        last = fresh.last_message or plan.first_kept
        return self._storage.call(
            lambda: self._conversations.prompts.compact(
                plan.conversation_id,
                plan.progress.text,
                (plan.first_kept, last),
                head,
                expected=plan.before,
                read=plan.read,
            )
        )
