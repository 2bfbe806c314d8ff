"""Which tools and servers there are, as the core last said."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from core.protocol import (
    Event,
    Failed,
    ListTools,
    Reply,
    ToolsChanged,
    ToolServerChanged,
    ToolsListed,
    Welcome,
)
from core.records import Tool, ToolServerId, ToolServerState


class KnownTools(QObject):
    """Signals:
        changed: tools, servers or permissions are others.
        failed: (Problem) they couldn't be listed.

    Attributes:
        tools: of all servers that run, and the program's own.
        servers: also those that don't run.
        listed: the core has told.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._listing = 0
        self.tools: tuple[Tool, ...] = ()
        self.servers: tuple[ToolServerState, ...] = ()
        self.listed = False
        client.welcomed.connect(self._hear_welcome)
        client.event.connect(self._hear)
        if client.welcome is not None:
            self._list()

    def find(self, name: str) -> Tool | None:
        """By what the model calls it."""
        return next((tool for tool in self.tools if tool.name == name), None)

    def of(self, server_id: ToolServerId | None) -> tuple[Tool, ...]:
        """A server's tools; None: the program's own."""
        return tuple(tool for tool in self.tools if tool.server == server_id)

    def server(self, server_id: ToolServerId) -> ToolServerState | None:
        return next((state for state in self.servers if state.server.id == server_id), None)

    def _list(self) -> None:
        self._listing += 1
        listing = self._listing

        def listed(reply: Reply) -> None:
            if listing != self._listing:
                return
            if isinstance(reply, ToolsListed):
                self.tools, self.servers, self.listed = reply.tools, reply.servers, True
                self.changed.emit()
            elif isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(ListTools(), listed)

    def _hear_welcome(self, _: Welcome) -> None:
        self._list()

    def _hear(self, event: Event) -> None:
        match event:
            case ToolsChanged():
                self._list()
            case ToolServerChanged(state=state):
                known = self.server(state.server.id)
                if known is None:
                    self.servers = (*self.servers, state)
                else:
                    self.servers = tuple(state if one is known else one for one in self.servers)
                if known is None or msgspec.structs.asdict(known) != msgspec.structs.asdict(state):
                    self.changed.emit()
