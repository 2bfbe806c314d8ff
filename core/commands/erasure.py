"""Making what was deleted really gone, from the files too."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from core.chat.states import ConversationStates
from core.indexing import Indexing
from core.logs import erase_logs
from core.model.kv_store import KvStore
from core.records import MemoryId, TaskId
from core.scrubbing import Scrubbing
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.documents import Documents
from core.storage.errands import Errands
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.saved_prompts import SavedPrompts
from core.storage.task_templates import TaskTemplates
from core.storage.tasks import Tasks

# How long a deleted conversation can be restored while the program runs, in seconds.
_UNDO_S = 600.0

# How long a deleted memory stays in the bin, and a database that was replaced by its copy in the data folder, in seconds.
_BIN_S = 30 * 24 * 3600.0


class Erasure:
    """Erases on the storage worker. Every method may raise StorageError.

    Args:
        scrubbing: has what was erased leave the files, too.
        sources_gone: told which tasks have lost what they are done to.
        shared_gone: takes out of the folder that devices share what this one has put there.
    """

    def __init__(
        self,
        *,
        database: Database,
        scrubbing: Scrubbing,
        conversations: Conversations,
        memories: Memories,
        personas: Personas,
        prompts: SavedPrompts,
        documents: Documents,
        tasks: Tasks,
        errands: Errands,
        task_templates: TaskTemplates,
        sources_gone: Callable[[Sequence[TaskId]], None],
        indexing: Indexing,
        states: ConversationStates,
        kv_store: KvStore,
        logs: Path,
        shared_gone: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._scrubbing = scrubbing
        self._conversations = conversations
        self._memories = memories
        self._personas = personas
        self._prompts = prompts
        self._documents = documents
        self._tasks = tasks
        self._errands = errands
        self._task_templates = task_templates
        self._sources_gone = sources_gone
        self._indexing = indexing
        self._states = states
        self._kv_store = kv_store
        self._logs = logs
        self._shared_gone = shared_gone
        self._clock = clock

    def expired(self) -> None:
        """Erase what was deleted so long ago that nobody will undo it."""
        self._purge(self._clock() - _UNDO_S)

    def deleted(self) -> None:
        """Erase the deleted conversations, projects, personas, documents, tasks and errands: the program starts or ends, and the way to undo it is gone."""
        # Whatever the clock says: it may have been set back since.
        self._purge(math.inf)

    def bin(self, memory_ids: Sequence[MemoryId]) -> list[MemoryId]:
        """Erase these memories, or, if none are named, all that are in the bin. Those that were not deleted stay."""
        purged: list[MemoryId] = []

        def erase() -> bool:
            purged.extend(self._memories.erase(memory_ids))
            return bool(purged)

        self._erase(erase)
        return purged

    def of(self, work: Callable[[], bool]) -> None:
        """Have something erased; `work` returns whether anything was."""
        self._erase(work)

    def everything(self) -> None:
        """Erase every conversation, memory, persona, document, task and errand, deleted or not, the index, the saved states and the logs. Other
        devices keep what they have: this one shares no more."""
        self._shared_gone()
        self._database.empty()
        self._kv_store.clear()
        self._indexing.forget_all()
        erase_logs(self._logs)
        self._scrubbing.nothing_left()

    def _purge(self, before: float) -> None:
        self._erase(lambda: self._purge_deleted(before))

    def _purge_deleted(self, before: float) -> bool:
        # Before what they belong to: what prompts were told of them is found by the answers.
        losing = self._tasks.losing_source(before)
        documents = self._documents.purge_deleted(before)
        conversations = self._conversations.purge_deleted(before)
        projects = self._conversations.projects.purge_deleted(before)
        memories = self._memories.purge_deleted(self._clock() - _BIN_S)
        personas = self._personas.purge_deleted(before)
        prompts = self._prompts.purge_deleted(before)
        tasks = self._tasks.purge_deleted(before)
        errands = self._errands.purge_deleted(before)
        templates = self._task_templates.purge_deleted(before)
        self._database.erase_set_aside(self._clock() - _BIN_S)
        if losing:
            self._sources_gone(losing)
        return any((documents, conversations, projects, memories, personas, prompts, tasks, errands, templates))

    def _erase(self, work: Callable[[], bool]) -> None:
        if self._scrubbing.erase(work):
            self._states.check()
        self._indexing.kick()
