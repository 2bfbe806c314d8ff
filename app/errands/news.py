"""What has come of errands while nobody looked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.appearance import Appearance
from app.core_client import CoreClient
from app.errands.words import OPEN, WAITS_FOR_USER
from core.protocol import ErrandAdded, ErrandChanged, ErrandsRemoved, Event, EverythingDeleted
from core.records import Errand, ErrandId, ErrandPhase

_OVER = frozenset({ErrandPhase.DONE, ErrandPhase.FAILED})


class ErrandNews(QObject):
    """Which errands have ended or need the user, and weren't looked at since. Kept over restarts.

    Signals:
        changed: of `unseen`.
        came: (Errand) it is done, failed, or needs the user.
    """

    changed = Signal()
    came = Signal(object)

    def __init__(self, client: CoreClient, appearance: Appearance | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.unseen: frozenset[ErrandId] = frozenset() if appearance is None else appearance.unseen_errands
        self._phases: dict[ErrandId, ErrandPhase] = {}
        client.event.connect(self._hear)

    def know(self, errands: Iterable[Errand]) -> None:
        """How it is with these isn't news."""
        self._phases |= {errand.id: errand.phase for errand in errands}

    def see(self, errands: Iterable[ErrandId]) -> None:
        """They were looked at."""
        self._set(self.unseen - frozenset(errands))

    def _hear(self, event: Event) -> None:
        match event:
            case ErrandAdded(errand=errand):
                self.know((errand,))
            case ErrandChanged(errand=errand):
                self._change(errand)
            case ErrandsRemoved(errands=errands):
                for errand_id in errands:
                    self._phases.pop(errand_id, None)
                self.see(errands)
            case EverythingDeleted():
                self._phases.clear()
                self._set(frozenset())
            case _:
                pass

    def _change(self, errand: Errand) -> None:
        before = self._phases.get(errand.id)
        self.know((errand,))
        if before is errand.phase:
            return
        ended = errand.phase in _OVER and before in OPEN
        if ended or errand.phase in WAITS_FOR_USER:
            self._set(self.unseen | {errand.id})
            self.came.emit(errand)
        elif errand.phase in OPEN:
            self._set(self.unseen - {errand.id})

    def _set(self, unseen: frozenset[ErrandId]) -> None:
        if unseen != self.unseen:
            self.unseen = unseen
            if self._appearance is not None:
                self._appearance.unseen_errands = unseen
            self.changed.emit()
