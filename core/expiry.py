"""Forgetting what the user wanted forgotten on a day."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.protocol import Event, MemoryRemoved
from core.storage.memories import Memories


class Expiry:
    """Moves memories into the bin when their day has come. Lives and works on the storage worker.

    Args:
        prompts_changed: called when what stands in a prompt may have been deleted.
        clock: Unix seconds.
    """

    def __init__(
        self,
        memories: Memories,
        publish: Callable[[Event], None],
        prompts_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._memories = memories
        self._publish = publish
        self._prompts_changed = prompts_changed
        self._clock = clock

    def check(self) -> None:
        """To be called before memories are used or shown. Costs nothing while nothing is due.

        Raises:
            StorageError, StorageFull: nothing was changed.
        """
        gone = self._memories.expired(self._clock())
        for memory in gone:
            self._publish(MemoryRemoved(memory_id=memory.id, text=memory.text))
        if gone:
            self._prompts_changed()
