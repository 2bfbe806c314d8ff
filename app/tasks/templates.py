"""The task templates as the window knows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient
from core.protocol import (
    Event,
    EverythingDeleted,
    ListTaskTemplates,
    Reply,
    TaskTemplatesChanged,
    TaskTemplatesListed,
    arrived,
)
from core.records import Synced, TaskTemplate


class TaskTemplates(QObject):
    """Follows the core.

    Attributes:
        templates: by name.

    Signals:
        changed()
    """

    changed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.templates: tuple[TaskTemplate, ...] = ()
        client.welcomed.connect(self._list)
        client.event.connect(self._hear)
        if client.welcome is not None:
            self._list()

    def _list(self) -> None:
        self._client.ask(ListTaskTemplates(), self._take)

    def _take(self, reply: Reply) -> None:
        if isinstance(reply, TaskTemplatesListed):
            self._show(reply.templates)

    def _hear(self, event: Event) -> None:
        if isinstance(event, TaskTemplatesChanged):
            self._show(event.templates)
        elif isinstance(event, EverythingDeleted) or arrived(event, Synced.TASK_TEMPLATES):
            self._list()

    def _show(self, templates: tuple[TaskTemplate, ...]) -> None:
        self.templates = tuple(sorted(templates, key=lambda one: one.name.casefold()))
        self.changed.emit()
