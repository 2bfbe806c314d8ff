"""Builds what all tools have in common. Where they come from is a list of sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.engine import Engine, Publish
from core.indexing import Indexing
from core.memory.judges.reading import Judges
from core.protocol import ToolsChanged
from core.records import Tool, ToolServerState
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.storage.conversations import Conversations
from core.tools.base import ToolSource
from core.tools.calling import Calling
from core.tools.choosing import ToolChooser
from core.tools.judge import ToolJudge
from core.tools.registry import Permissions, Registry
from core.worker import Worker

# How long a turn waits for the embedder, in seconds, as memory does: right after the start it is on its way. Without it no tool is told of.
_PATIENCE_S = 12.0

# Share of the window that a result may take, in bytes by token of it; and a result's bytes while no model is loaded.
_BYTES_BY_TOKEN = 1 / 2
_LONGEST = 4096


class ToolParts(msgspec.Struct, frozen=True, kw_only=True):
    """What all tools have in common.

    Attributes:
        worker: for commands that may wait for a tool.
        changed: to be called by a source when its tools are others.
        servers: how those are that have tools.
        make_calling: makes the calls of the conversations of one store.
    """

    registry: Registry
    permissions: Permissions
    chooser: ToolChooser
    worker: Worker
    changed: Callable[[], None]
    servers: Callable[[], Sequence[ToolServerState]]
    make_calling: Callable[[Worker, Conversations], Calling]


def build_tools(
    storage: StorageParts,
    indexing: Indexing,
    engine: Engine,
    judge: ToolJudge,
    memory: Judges,
    settings: SettingsFile,
    publish: Publish,
    *,
    sources: Sequence[ToolSource],
    taken: Sequence[str],
    servers: Callable[[], Sequence[ToolServerState]] = tuple,
) -> ToolParts:
    """Build it.

    Args:
        memory: the judges of memory.
        taken: names that no tool may have.
        servers: how those are that have tools.
    """
    permissions = Permissions(storage.worker, storage.conversations.calls)
    registry = Registry(sources, permissions, taken=taken, enabled=lambda: settings.current.tools)

    def server_name(tool: Tool) -> str:
        return next((one.server.name for one in servers() if one.server.id == tool.server), "")

    def longest() -> int:
        model = engine.model
        return _LONGEST if model is None else int(model.context_length * _BYTES_BY_TOKEN)

    def make_calling(worker: Worker, conversations: Conversations) -> Calling:
        return Calling(worker, conversations.calls, registry, publish, server_name=server_name, longest=longest)

    return ToolParts(
        registry=registry,
        permissions=permissions,
        chooser=ToolChooser(lambda texts: indexing.queries(texts, patience_s=_PATIENCE_S), judge, memory),
        worker=Worker("tools"),
        changed=lambda: publish(ToolsChanged()),
        servers=servers,
        make_calling=make_calling,
    )
