"""The edge between two parts of the window, to be dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.style import Style, mirrored

_WIDTH = 5


class Grip(QWidget):
    """A line with room to take hold of it. (Qt's splitter leaves a pixel free in mirrored windows.)

    Signals:
        taken: it was pressed.
        dragged(int): since then, so many pixels to where lines of the window end.
    """

    taken = Signal()
    dragged = Signal(int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._from = 0.0
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        style.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().x()
        self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        by = round(event.globalPosition().x() - self._from)
        self.dragged.emit(-by if mirrored() else by)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0 if mirrored() else _WIDTH - 1, 0, 1, self.height(), self._style.color("line"))
