"""Room for what may be wider than the column, such as code and tables: scrolls sideways, never up and down."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.chat.text_view import TextView

_BAR = 14


class SideScroll(QScrollArea):
    """Shows `view` at its least width or at the width there is, whichever is more."""

    def __init__(self, view: TextView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._least = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidget(view)
        view.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_least_width(self, width: int) -> None:
        self._least = width
        self.updateGeometry()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # Else its width is not known yet, and the text would be laid out twice.
            self._fit(self.width())

    @property
    def least_width(self) -> int:
        """What is shown without scrolling needs so many pixels."""
        return self._least

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._view.heightForWidth(max(width, self._least)) + (_BAR if self._least > width else 0)

    def sizeHint(self) -> QSize:
        return self._view.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        width = max(width, self._least)
        self._view.resize(width, self._view.heightForWidth(width))
