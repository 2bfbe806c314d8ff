"""Learning in the background: the lowest priority work of the model worker.

Its queue is in SQLite, so nothing that was said is lost by quitting. It yields to the next message at once.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from core.engine import Engine, Publish
from core.errors import IndexCorrupt, ModelError, NotFound
from core.indexing import Indexing, Vector
from core.memory.consolidation import Consolidation
from core.memory.learning import Candidate, Learner
from core.model.base import LanguageModel
from core.protocol import MemoryAdded
from core.records import LearningMode, Memory, Message
from core.settings import SettingsFile
from core.storage.conversations import Conversations, LearningTask
from core.storage.database import Database
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# Messages before the one learned from: a short answer means what the question before it makes of it.
_CONTEXT_MESSAGES = 2


class BackgroundLearning:
    """Works through the learning queue while nobody waits for the model.

    Args:
        make_learner: extracts facts with a loaded model.
        compute: held while the model evaluates.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        database: Database,
        conversations: Conversations,
        consolidation: Consolidation,
        engine: Engine,
        indexing: Indexing,
        make_learner: Callable[[LanguageModel], Learner],
        settings: SettingsFile,
        compute: threading.Lock,
        publish: Publish,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._worker = worker
        self._storage = storage
        self._database = database
        self._conversations = conversations
        self._consolidation = consolidation
        self._engine = engine
        self._indexing = indexing
        self._make_learner = make_learner
        self._settings = settings
        self._compute = compute
        self._publish = publish
        self._clock = clock
        self._learner: tuple[LanguageModel, Learner] | None = None
        self._yield = threading.Event()

    def add(self, message: Message, reply: Message) -> None:
        """Queue a message that was answered, durably, and carry on."""
        if self._settings.current.learning is LearningMode.AUTOMATIC:
            self._storage.call(lambda: self._conversations.queue_learning(message.id, reply.id, self._clock()))
        self.resume()

    def pause(self) -> None:
        """Yield the model to a message; the unfinished task stays queued. Callable from any thread."""
        self._yield.set()

    def resume(self) -> None:
        """Carry on when the model has nothing better to do. Callable from any thread."""
        self._worker.post(self._learn_next, Priority.BACKGROUND)

    def _learn_next(self) -> None:
        """Learn from one message, then queue the next one behind whatever came meanwhile."""
        model = self._engine.model
        if model is None or self._settings.current.learning is not LearningMode.AUTOMATIC:
            return
        task = self._storage.call(self._conversations.next_learning)
        if task is None:
            return
        self._yield.clear()
        if self._worker.awaited:
            return  # a message came first; its turn resumes learning when it is finished
        try:
            learned = self._learn(task, model)
        except ModelError as error:
            log.warning("learning from message %s failed: %s", task.message.id, error)
            self._storage.call(lambda: self._conversations.learning_failed(task.message.id))
            learned = True
        except NotFound:
            learned = True  # deleted meanwhile, and its queue entry with it
        self._indexing.kick()
        if learned:
            self.resume()

    def _learn(self, task: LearningTask, model: LanguageModel) -> bool:
        """False if it had to yield."""
        previous, _ = self._storage.call(
            lambda: self._conversations.page(task.conversation.id, task.message.id, None, _CONTEXT_MESSAGES)
        )
        with self._compute:
            candidates = self._learner_of(model).extract(task.message, previous, self._yield)
        if candidates is None:
            return False
        vectors = self._indexing.vectors([candidate.text for candidate in candidates], patience_s=0)

        def store() -> list[Memory]:
            # One transaction: learned twice after a crash would be harmless, not at all would not.
            with self._database.transaction():
                learned = self._remember(candidates, task, vectors)
                self._conversations.finish_learning(task.message.id)
            return learned

        for memory in self._storage.call(store):
            self._publish(MemoryAdded(memory=memory, reply_id=task.reply_id))
        return True

    def _remember(
        self, candidates: Sequence[Candidate], task: LearningTask, vectors: Mapping[str, Vector]
    ) -> list[Memory]:
        now = self._clock()
        try:
            return self._consolidation.remember(candidates, task.message, now, self._indexing.nearest(vectors))
        except IndexCorrupt as error:
            self._indexing.recover(error)
            return self._consolidation.remember(candidates, task.message, now)

    def _learner_of(self, model: LanguageModel) -> Learner:
        # Kept while the model stays: its instructions are tokenized once.
        if self._learner is None or self._learner[0] is not model:
            self._learner = (model, self._make_learner(model))
        return self._learner[1]
