"""A row of the column of pieces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget


class PieceRow(QWidget):
    """One piece. Its height depends on its width.

    Signals:
        height_changed: ask for the height again.
    """

    height_changed = Signal()

    def draw(self, until: float) -> None:
        """Draw what there is to be drawn until a moment of the monotonic clock, at least a part of it."""
        raise NotImplementedError

    @property
    def drawn(self) -> bool:
        """There is no more to be drawn."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """In pixels."""
        raise NotImplementedError

    def dress(self) -> None:
        """Take the current colours and sizes."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.height_changed.emit()
        return handled
