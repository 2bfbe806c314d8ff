"""Which tools errands may be given, as the core last said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient
from core.protocol import ErrandToolsListed, Event, ListErrandTools, Reply, ToolsChanged, ToolServerChanged
from core.records import Tool


class ErrandTools(QObject):
    """Attributes:
        tools: all that may be used.
        asks_always: names of those that ask each time, whatever was chosen.
        listed: the core has told.

    Signals:
        changed
    """

    changed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._listing = 0
        self.tools: tuple[Tool, ...] = ()
        self.asks_always: frozenset[str] = frozenset()
        self.listed = False
        client.welcomed.connect(self._list)
        client.event.connect(self._hear)
        if client.welcome is not None:
            self._list()

    def _list(self) -> None:
        self._listing += 1
        listing = self._listing

        def listed(reply: Reply) -> None:
            if listing == self._listing and isinstance(reply, ErrandToolsListed):
                self.tools, self.asks_always, self.listed = reply.tools, frozenset(reply.asks_always), True
                self.changed.emit()

        self._client.ask(ListErrandTools(), listed)

    def _hear(self, event: Event) -> None:
        if isinstance(event, ToolsChanged | ToolServerChanged):
            self._list()
