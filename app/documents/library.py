"""Whether there are documents at all, for what is only offered where there are some."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.core_client import CoreClient
from core.protocol import (
    DocumentAdded,
    DocumentsChanged,
    DocumentsListed,
    DocumentsRemoved,
    Event,
    EverythingDeleted,
    FolderChanged,
    ListDocuments,
    Reply,
    SyncedIn,
)

# While many come or go, it is asked for so often.
_DELAY_MS = 500


class DocumentLibrary(QObject):
    """Follows the core.

    Attributes:
        there: there are documents, or folders that are followed; those of single conversations don't count.

    Signals:
        changed(): that is otherwise than before.
    """

    changed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.there = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        client.welcomed.connect(self._ask)
        client.event.connect(self._hear)

    def _ask(self) -> None:
        self._client.ask(ListDocuments(limit=1), self._on_listed)

    def _on_listed(self, reply: Reply) -> None:
        if isinstance(reply, DocumentsListed):
            self._set(bool(reply.total or reply.folders))

    def _hear(self, event: Event) -> None:
        match event:
            case FolderChanged():
                self._set(True)
            case DocumentAdded(document=document) if document.conversation_id is None:
                self._set(True)
            case DocumentsChanged() | DocumentsRemoved() | EverythingDeleted() | SyncedIn():
                if not self._timer.isActive():
                    self._timer.start()

    def _set(self, there: bool) -> None:
        if there is not self.there:
            self.there = there
            self.changed.emit()
