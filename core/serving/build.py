"""Builds what serves other programs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from core.engine import Publish
from core.indexing import Indexing
from core.memory.build import MemoryParts
from core.model.build import ModelParts
from core.serving.completions import CompletionQueue
from core.serving.reach import Reach
from core.serving.reading import ClientMemory
from core.serving.serving import Servers
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.worker import Worker


def build_serving(
    storage: StorageParts,
    memory: MemoryParts,
    model: ModelParts,
    indexing: Indexing,
    settings: SettingsFile,
    publish: Publish,
    *,
    compute: threading.Lock,
    pause: Callable[[], None],
    data: Path,
    clock: Callable[[], float],
    reach: Reach,
) -> Servers:
    """Build it; nobody is served before `Servers.start`.

    Args:
        compute: held while the model evaluates.
        pause: makes background work yield.
        data: the data folder.
        clock: Unix seconds.
        reach: from where they are served.
    """
    queue = CompletionQueue(
        worker=model.worker,
        engine=model.engine,
        rest=model.rest,
        settings=settings,
        compute=compute,
        pause=pause,
        ended=indexing.kick,
    )
    reading = ClientMemory(
        storage=storage.worker,
        clients=storage.clients,
        conversations=storage.conversations,
        memories=storage.memories,
        proposals=storage.proposals,
        archive=memory.archive,
        recall=memory.recall,
        judges=memory.judges,
        indexing=indexing,
        settings=settings,
        publish=publish,
        clock=clock,
    )
    return Servers(
        storage=storage.worker,
        waiting=Worker("serving-port"),
        clients=storage.clients,
        settings=settings,
        queue=queue,
        memory=reading,
        indexing=indexing,
        publish=publish,
        data=data,
        clock=clock,
        reach=reach,
    )
