"""The saved prompts as the window knows them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient
from app.prompts.starters import starters
from core.protocol import (
    BeginSavedPrompts,
    Event,
    EverythingDeleted,
    ListSavedPrompts,
    Reply,
    SavedPromptsChanged,
    SavedPromptsListed,
    arrived,
)
from core.records import SavedPrompt, Synced


class PromptLibrary(QObject):
    """Follows the core.

    Attributes:
        prompts: in the user's order.

    Signals:
        changed()
    """

    changed = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.prompts: tuple[SavedPrompt, ...] = ()
        client.welcomed.connect(self._list)
        client.event.connect(self._hear)
        if client.welcome is not None:
            self._list()

    def matching(self, words: str) -> list[SavedPrompt]:
        """Those whose name has all these beginnings of words in it; those that begin so come first."""
        wanted = words.casefold().split()
        found = [one for one in self.prompts if all(word in one.name.casefold() for word in wanted)]
        return sorted(found, key=lambda one: not one.name.casefold().startswith(words.strip().casefold()))

    def _list(self) -> None:
        self._client.ask(ListSavedPrompts(), self._take)

    def _take(self, reply: Reply) -> None:
        if isinstance(reply, SavedPromptsListed):
            self._show(reply.prompts)
            if not reply.begun:
                self._client.ask(BeginSavedPrompts(prompts=starters()), lambda _: None)

    def _hear(self, event: Event) -> None:
        if isinstance(event, SavedPromptsChanged):
            self._show(event.prompts)
        elif isinstance(event, EverythingDeleted) or arrived(event, Synced.PROMPTS):
            self._list()

    def _show(self, prompts: tuple[SavedPrompt, ...]) -> None:
        self.prompts = prompts
        self.changed.emit()
