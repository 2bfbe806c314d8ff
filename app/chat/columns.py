"""Widgets in a column as wide as the transcript's."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.style import Space, Style


class Columns(QObject):
    """Keeps them as wide as the style says."""

    def __init__(self, style: Style, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._widgets: list[QWidget] = []
        style.changed.connect(self._fit)

    def centred(self, widget: QWidget, below: int = Space.PAGE) -> QWidget:
        """A widget in the column the transcript has too.

        Returns:
            What it stands in.
        """
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(Space.PAGE, 0, Space.PAGE, below)
        row.addStretch(1)
        row.addWidget(widget, 1000)
        row.addStretch(1)
        widget.setMaximumWidth(self._style.px(Space.COLUMN_WIDTH))
        self._widgets.append(widget)
        return room

    def _fit(self) -> None:
        for widget in self._widgets:
            widget.setMaximumWidth(self._style.px(Space.COLUMN_WIDTH))
