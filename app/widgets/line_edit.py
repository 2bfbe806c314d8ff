"""A field of one line."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget


class LineEdit(QLineEdit):
    """What it asks for, in faint letters, can be read in it."""

    def __init__(self, asks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(asks)

    def minimumSizeHint(self) -> QSize:
        # Qt's has room for a letter, and around it.
        least = super().minimumSizeHint()
        return QSize(least.width() + self.fontMetrics().horizontalAdvance(self.placeholderText()), least.height())

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint())
