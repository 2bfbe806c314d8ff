"""A time of the day."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QWidget

_PADDING = 10


class TimeField(QTimeEdit):
    """Typed, or changed by the arrow keys. The wheel scrolls the page it is on."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(QTime.currentTime(), parent)
        self.setAccessibleName(words)
        # Mirrored, Qt turns the order of hours and minutes around.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Style sheets leave this kind of field no padding.
        self.lineEdit().setTextMargins(_PADDING, 0, _PADDING, 0)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
