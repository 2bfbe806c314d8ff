"""When the store is to be locked by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWindow

from app.appearance import Appearance
from app.core_client import CoreClient, CorePhase
from app.vault.computer import Computer, this_computer
from app.vault.idle import Idle
from core.protocol import Event, VaultChanged
from core.records import ModelPhase, VaultState


class Locking(QObject):
    """Nothing of it runs while there is no passphrase.

    Signals:
        wanted(): lock it now.
        possible_changed(): `possible` is another.

    Attributes:
        possible: there is a passphrase, and the store is open.
        computer: tells of sleep and the lock screen; None while there is no passphrase.
    """

    wanted = Signal()
    possible_changed = Signal()

    def __init__(
        self,
        client: CoreClient,
        appearance: Appearance,
        parent: QObject | None = None,
        *,
        idle: Idle | None = None,
        computer: Callable[[QObject], Computer] = this_computer,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._appearance = appearance
        self._idle = Idle(self) if idle is None else idle
        # A key that comes too late is still on its way through the window that goes.
        self._idle.idle.connect(self._on_idle, Qt.ConnectionType.QueuedConnection)
        self._make_computer = computer
        self._window: QWindow | None = None
        self.computer: Computer | None = None
        self.possible = False
        client.welcomed.connect(lambda _: self.refresh())
        client.event.connect(self._on_event)
        client.phase_changed.connect(lambda _: self.refresh())
        self.refresh()

    def watch(self, window: QWindow) -> None:
        """The window that is there now."""
        self._window = window
        if self.computer is not None:
            self.computer.watch(window)

    def refresh(self) -> None:
        """Go by what the user has chosen, and by how the store is kept now."""
        client = self._client
        sealed = client.welcome is not None and client.welcome.vault.state is not VaultState.PLAIN
        if client.welcome is not None:
            self._appearance.sealed = sealed
        possible = sealed and client.phase is CorePhase.READY
        self._idle.start(60.0 * self._appearance.lock_after if possible else 0.0)
        if possible and self.computer is None:
            self.computer = self._make_computer(self)
            self.computer.leaving.connect(self._on_leaving)
            if self._window is not None:
                self.computer.watch(self._window)
        if possible is not self.possible:
            self.possible = possible
            self.possible_changed.emit()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, VaultChanged):
            self.refresh()

    def _on_idle(self, touched: bool) -> None:
        """A reply is written to its end while nobody is there. Somebody who comes then has to say who they are."""
        welcome = self._client.welcome
        writing = welcome is not None and welcome.model.phase is ModelPhase.GENERATING
        if self.possible and (touched or not writing):
            self.wanted.emit()

    def _on_leaving(self) -> None:
        if self.possible and self._appearance.lock_with_computer:
            self.wanted.emit()
        elif self.computer is not None:
            self.computer.left()
