"""Learning in the background: the lowest priority work of the model worker.

Its queue is in SQLite, so nothing that was said is lost by quitting. It yields to the next message at once.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from core.engine import Engine, Publish
from core.errors import InvalidRequest, ModelError, NotFound
from core.indexing import Indexing
from core.memory.learning.candidate import Candidate
from core.memory.learning.consolidation import Consolidation, Stored
from core.memory.learning.decision import Decided, Neighbour
from core.memory.learning.held_back import HeldBack
from core.memory.learning.learner import Encode, Learner
from core.memory.learning.never import is_about
from core.model.base import Encoded, LanguageModel
from core.model.hardware import battery_charge
from core.protocol import ImportedLearned, MemoryAdded, MemoryChanged, ProposalsChanged
from core.records import ConversationId, LearningMode, Message
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.learning_queue import LearningTask
from core.storage.proposals import Proposals
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# Messages before the one learned from: a short answer means what the question before it makes of it.
_CONTEXT_MESSAGES = 2

# In these modes facts are learned from what is said.
_LEARNING = {LearningMode.AUTOMATIC, LearningMode.PROPOSED}

# How often it is told how far learning from imported messages is, in seconds.
_TELL_S = 0.5

# How often a charge that is too low is looked at again, in seconds.
CHARGE_RECHECK_S = 60.0


class BackgroundLearning:
    """Works through the learning queue while nobody waits for the model.

    Args:
        make_learner: extracts facts with a loaded model.
        compute: held while the model evaluates.
        charge: of the battery the computer runs on, 0 to 1; None while it is plugged in.
        recheck_s: how long to wait, in seconds, before asking for the charge again when it is too low.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        database: Database,
        conversations: Conversations,
        proposals: Proposals,
        held_back: HeldBack,
        consolidation: Consolidation,
        engine: Engine,
        indexing: Indexing,
        make_learner: Callable[[LanguageModel | None, Encode], Learner],
        settings: SettingsFile,
        compute: threading.Lock,
        publish: Publish,
        clock: Callable[[], float] = time.time,
        charge: Callable[[], float | None] = battery_charge,
        recheck_s: float = CHARGE_RECHECK_S,
    ) -> None:
        self._worker = worker
        self._storage = storage
        self._database = database
        self._conversations = conversations
        self._proposals = proposals
        self._held_back = held_back
        self._consolidation = consolidation
        self._engine = engine
        self._indexing = indexing
        self._make_learner = make_learner
        self._encode = indexing.encode
        self._settings = settings
        self._compute = compute
        self._publish = publish
        self._clock = clock
        self._charge = charge
        self._recheck_s = recheck_s
        self._recheck: threading.Timer | None = None
        self._recheck_lock = threading.Lock()
        self._closed = False
        self._learner: tuple[LanguageModel | None, Learner] | None = None
        self._yield = threading.Event()
        self._imported = 0  # the most imported messages that waited, while any wait
        self._told_at = 0.0
        # What the last session left in the queue.
        engine.when_ready(self.resume)
        indexing.when_ready(self.resume)

    def add(self, message: Message, reply: Message) -> None:
        """Queue a message that was answered, durably, and carry on; not one of a conversation that only reads memory."""

        def queue() -> None:
            if self._conversations.learns(message.conversation_id):
                self._conversations.learning.add(message.id, reply.id, self._clock())

        if self._settings.current.learning in _LEARNING:
            self._storage.call(queue)
        self.resume()

    def expect_learning(self) -> None:
        """Raises InvalidRequest: the user wants nothing learned from what is said."""
        if self._settings.current.learning not in _LEARNING:
            raise InvalidRequest(
                "Rememora is set to learn nothing from what is said.",
                safe="Nothing was changed.",
                next_step="Choose that facts are remembered or proposed, then ask for it again.",
            )

    def add_imported(self) -> int:
        """Queue what the user said in imported conversations, durably, and carry on. To be called on the storage worker.

        Returns:
            How many messages these are.
        """
        added = self._conversations.learning.add_imported()
        self._imported = 0
        self._tell_imported()
        self.resume()
        return added

    def drop_imported(self) -> None:
        """Learn from no imported message that still waits. To be called on the storage worker."""
        self._conversations.learning.drop_imported()
        self._tell_imported()

    def _tell_imported(self) -> None:
        """On the storage worker."""
        left = self._conversations.learning.imported()
        self._imported = max(self._imported, left)
        self._told_at = time.monotonic()
        self._publish(ImportedLearned(left=left, total=self._imported))
        if not left:
            self._imported = 0

    def pause(self) -> None:
        """Yield the model to a message; the unfinished task stays queued. Callable from any thread."""
        self._yield.set()

    def resume(self) -> None:
        """Carry on when the model has nothing better to do. Callable from any thread."""
        self._worker.post(self._learn_next, Priority.BACKGROUND)

    def close(self) -> None:
        """Learn nothing more; the queue stays for the next start. Callable from any thread."""
        with self._recheck_lock:
            self._closed = True
            if self._recheck is not None:
                self._recheck.cancel()
        self.pause()

    def _learn_next(self) -> None:
        """Learn from one message, then queue the next one behind whatever came meanwhile."""
        if self._settings.current.learning not in _LEARNING or not self._indexing.ready:
            return
        model = self._engine.model
        task = self._storage.call(self._conversations.learning.next)
        if task is None:
            if self._imported:
                self._storage.post(self._tell_imported)
            return
        if self._spares_battery():
            return
        self._yield.clear()
        if self._closed:
            return
        if self._worker.awaited:
            self.resume()  # behind what came first
            return
        try:
            learned = self._learn(task, model)
        except ModelError as error:
            log.warning("learning from message %s failed: %s", task.message.id, error)
            self._storage.call(lambda: self._conversations.learning.failed(task.message.id))
            learned = True
        except NotFound:
            learned = True  # deleted meanwhile, and its queue entry with it
        self._indexing.kick()
        if task.imported and time.monotonic() - self._told_at > _TELL_S:
            self._storage.post(self._tell_imported)
        if learned:
            self.resume()

    def _spares_battery(self) -> bool:
        """The charge is too low to learn; it is looked at again in a while."""
        charge = self._charge()
        if charge is None or charge >= self._settings.current.learning_charge:
            return False
        with self._recheck_lock:
            if not self._closed and (self._recheck is None or not self._recheck.is_alive()):
                self._recheck = threading.Timer(self._recheck_s, self.resume)
                self._recheck.name = "rememora-battery"
                self._recheck.daemon = True
                self._recheck.start()
        return True

    def _learn(self, task: LearningTask, model: LanguageModel | None) -> bool:
        """False if it had to yield."""
        previous, _ = self._storage.call(
            lambda: self._conversations.page(task.message.conversation_id, task.message.id, None, _CONTEXT_MESSAGES)
        )
        learner = self._learner_of(model)
        with self._compute:
            candidates = learner.extract(task.message, previous, self._yield)
        if candidates is None:
            return False
        topics = [topic.text for topic in self._storage.call(self._proposals.topics)]
        candidates = self._without_secrets(candidates, task)
        texts = [text for one in candidates for text in (one.text, one.corrects) if text]
        statements = self._indexing.statements([*texts, *topics] if texts else [], patience_s=0)
        candidates = [one for one in candidates if not one.text or not is_about(one.text, topics, statements)]
        where = task.message.conversation_id
        neighbours = self._storage.call(lambda: self._neighbours(candidates, statements, where))
        with self._compute:
            decided = learner.decide(candidates, neighbours, task.message, self._yield)
        if decided is None:
            return False

        if self._settings.current.learning is LearningMode.PROPOSED:
            return self._propose(decided, task)

        def store() -> Stored:
            # One transaction: learned twice after a crash would be harmless, not at all would not.
            with self._database.transaction():
                stored = self._consolidation.store(decided, task.message, self._clock())
                self._conversations.learning.finish(task.message.id)
            return stored

        stored = self._storage.call(store)
        for memory in stored.superseded:
            self._publish(MemoryChanged(memory=memory))
        for memory in stored.added:
            self._publish(MemoryAdded(memory=memory, reply_id=task.reply_id))
        return True

    def _without_secrets(self, candidates: Sequence[Candidate], task: LearningTask) -> list[Candidate]:
        """Those that tell none; the others are held back, and told so."""
        secret = [one for one in candidates if one.secret is not None]
        for one in secret:
            assert one.secret is not None
            self._held_back.add(one, task.message.id, one.secret)
        if secret:
            self._publish(ProposalsChanged(count=self._storage.call(self._proposals.count)))
        return [one for one in candidates if one.secret is None]

    def _propose(self, decided: Sequence[Decided], task: LearningTask) -> bool:
        def propose() -> tuple[int, int]:
            with self._database.transaction():
                new = self._consolidation.propose(decided, task.message, self._clock())
                self._conversations.learning.finish(task.message.id)
            return new, self._proposals.count()

        new, count = self._storage.call(propose)
        if new:
            self._publish(ProposalsChanged(count=count))
        return True

    def _neighbours(
        self, candidates: Sequence[Candidate], statements: Mapping[str, Encoded], where: ConversationId
    ) -> dict[str, list[Neighbour]]:
        texts = [text for one in candidates for text in (one.text, one.corrects) if text]
        reach = self._conversations.projects.reach(where)
        return self._indexing.with_nearest(
            statements, lambda near: {text: self._consolidation.neighbours(text, near, reach) for text in texts}
        )

    def _learner_of(self, model: LanguageModel | None) -> Learner:
        # Kept while the model stays: its instructions are tokenized once.
        if self._learner is None or self._learner[0] is not model:
            self._learner = (model, self._make_learner(model, self._encode))
        return self._learner[1]
