"""What "remember …" and "forget …" do, and what the model is told of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import msgspec

from core.chat.recalled import PATIENCE_S
from core.engine import Publish
from core.indexing import Indexing
from core.memory.dates.dates import absolute
from core.memory.judges.reading import Judges
from core.memory.learning.consolidation import Consolidation, Forgotten, Remembered
from core.memory.learning.decision import said_of
from core.memory.learning.relation import relations_in
from core.memory.learning.requests import Forget, Remember, read_request
from core.model.base import Encoded
from core.protocol import MemoryAdded, MemoryChanged, MemoryRemoved
from core.records import LearningMode, MemoryReach, Message
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.vector_index import Near
from core.worker import Worker

# It is told before the model is asked, so that its reply is true.
_SAVED = "(Saved to memory: {}. Confirm this in one short sentence.)"
_KNOWN = "(This was in memory already: {}. Say so in one short sentence.)"
_FORGOTTEN = "(Removed from memory, as asked. Confirm this in one short sentence.)"
_NOT_FOUND = "(Nothing in memory matches what the user asked to forget. Say so in one short sentence.)"
_ONLY_READ = "(In this conversation memory is only read, so this was not saved. Say so in one short sentence.)"
_OFF = "(Memory is switched off in the settings, so this was not saved. Say so in one short sentence.)"


class Done(msgspec.Struct, frozen=True):
    """What was done of what a message asks of memory.

    Attributes:
        told: to the model; empty: there is nothing to tell.
        erased: something was forgotten, and may stand in the prompt.
    """

    told: str = ""
    erased: bool = False


class MemoryRequests:
    """Reads requests, and carries them out.

    Args:
        reminds: a message wants a reminder, and there is a tool for it: it isn't for memory.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        database: Database,
        conversations: Conversations,
        consolidation: Consolidation,
        indexing: Indexing,
        judges: Judges,
        settings: SettingsFile,
        publish: Publish,
        reminds: Callable[[str], bool] = lambda _: False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._storage = storage
        self._database = database
        self._conversations = conversations
        self._consolidation = consolidation
        self._indexing = indexing
        self._judges = judges
        self._settings = settings
        self._publish = publish
        self._reminds = reminds
        self._clock = clock

    def read(self, text: str) -> Remember | Forget | None:
        """What a message asks of memory; mostly nothing."""

        def encode(texts: Sequence[str]) -> Sequence[Encoded]:
            return self._indexing.queries(texts, patience_s=PATIENCE_S)

        request = read_request(text, self._judges, encode) if text else None
        return None if isinstance(request, Remember) and self._reminds(text) else request

    def carry_out(self, request: Remember | Forget, asked: Message, reply: Message, reach: MemoryReach) -> Done:
        """Keep or erase what a message asks for.

        Raises:
            NotFound: the conversation was deleted meanwhile.
            StorageError: nothing was done.
        """
        if isinstance(request, Forget):
            return self._forget(request, asked, reply, reach)
        return Done(self._remember(request, asked, reply, reach))

    def _remember(self, request: Remember, asked: Message, reply: Message, reach: MemoryReach) -> str:
        if self._settings.current.learning is LearningMode.OFF:
            return _OFF
        if not self._storage.call(lambda: self._conversations.learns(asked.conversation_id)):
            return _ONLY_READ
        fact = absolute(request.fact, asked.created_at)
        statements = self._indexing.statements([fact], patience_s=PATIENCE_S)
        near = self._storage.call(
            lambda: self._indexing.with_nearest(
                statements, lambda nearest: self._consolidation.neighbours(fact, nearest, reach)
            )
        )
        known = [said_of(one.memory) for one in near]
        compared = relations_in([(one, request.quote) for one in known], self._judges, self._indexing.passages)

        def store() -> Remembered | None:
            if not self._conversations.branches.is_shown(asked.id):
                return None  # it was edited meanwhile; its reply is being stopped
            return self._consolidation.remember_asked(fact, request.quote, asked, self._clock(), near, compared)

        remembered = self._storage.call(store)
        if remembered is None:
            return ""
        if not remembered.is_new:
            return _KNOWN.format(remembered.memory.text)
        for memory in remembered.superseded:
            self._publish(MemoryChanged(memory=memory))
        self._publish(MemoryAdded(memory=remembered.memory, reply_id=reply.id))
        return _SAVED.format(remembered.memory.text)

    def _forget(self, request: Forget, asked: Message, reply: Message, reach: MemoryReach) -> Done:
        what = self._indexing.statements([request.what], patience_s=PATIENCE_S).get(request.what)

        def remove(near: Near) -> Forgotten:
            with self._database.transaction():
                return self._consolidation.forget(
                    request.what, near, asked, self._clock(), is_statement=request.is_statement, reach=reach
                )

        forgotten = self._storage.call(lambda: self._indexing.with_near(what, remove))
        for memory in forgotten.memories:
            self._publish(MemoryRemoved(memory_id=memory.id, text=memory.text, reply_id=reply.id))
        return Done(_FORGOTTEN if forgotten.found else _NOT_FOUND, erased=forgotten.found)
