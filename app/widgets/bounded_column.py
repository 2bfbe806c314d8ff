"""A column of cards that takes only so much of the window: more of them scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.page import ScrollColumn


class BoundedColumn(ScrollColumn):
    """As high as what is in it, and no higher than a share of the window. Nothing in it: it takes no room.

    Args:
        share: of the window's height.
    """

    def __init__(self, share: float, *parts: QWidget, parent: QWidget | None = None) -> None:
        self._share = share
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part)
        super().__init__(self._content, parent)
        self._content.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """The window, or what is in it, is higher or lower."""
        wanted = self._content.heightForWidth(self.width())
        if wanted < 0:
            wanted = self._content.sizeHint().height()
        self.setFixedHeight(min(wanted, int(self._share * self.window().height())))
