"""A model that lists all there are, and says how long it is until each."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from app.core_client import CoreClient
from app.rows.row_model import RowModel, T
from core.protocol import Command, Reply

# "in 3 min" is true for so long.
_TICK_MS = 20_000


class TimedModel(RowModel[T]):
    """Attributes:
    known: all there are, as the core lists them.
    now: what time it is, Unix seconds.
    """

    def __init__(
        self, client: CoreClient, parent: QObject | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        self.now = now
        self.known: tuple[T, ...] = ()
        super().__init__(client, parent)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()

    # --- what a kind of them says -----------------------------------------------------------------------------

    def _command(self) -> Command:
        """Asks for all."""
        raise NotImplementedError

    def _all(self, reply: Reply) -> Sequence[T] | None:
        """What an answer lists."""
        raise NotImplementedError

    def _rows(self) -> Sequence[T]:
        """Which of `known` are shown, and in what order."""
        return self.known

    # --- what is shown ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._listing += 1
        self._ask(self._command(), self._take)

    def _take(self, reply: Reply) -> None:
        known = self._all(reply)
        if known is not None:
            self.known = tuple(known)
            self.total = len(self.known)
            self._show()
            self.listed.emit()

    def _show(self) -> None:
        self.beginResetModel()
        self.items = list(self._rows())
        self.endResetModel()

    def _on_tick(self) -> None:
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))
