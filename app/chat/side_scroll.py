"""Room for what may be wider than the column, such as code and tables: scrolls sideways, never up and down."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from app.chat.text_view import TextView

_BAR = 14
_STEP_PX = 20


class SideScroll(QWidget):
    """Shows `view` at its least width or at the width there is, whichever is more.

    Not a `QScrollArea`: that is seven widgets and takes 3 ms to build and show, and hardly any of these has to scroll.
    """

    def __init__(self, view: TextView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._least = 0
        self._bar: QScrollBar | None = None
        view.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_least_width(self, width: int) -> None:
        self._least = width
        self.updateGeometry()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # Else its width is not known yet, and the text would be laid out twice.
            self._fit()

    @property
    def least_width(self) -> int:
        """What is shown without scrolling needs so many pixels."""
        return self._least

    @property
    def bar(self) -> QScrollBar | None:
        """None or hidden: all of it can be seen."""
        return self._bar

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._view.heightForWidth(max(width, self._least)) + (_BAR if self._least > width else 0)

    def sizeHint(self) -> QSize:
        return self._view.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if self._bar is not None and self._bar.isVisible() and abs(turned.x()) > abs(turned.y()):
            self._bar.wheelEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        width = max(self.width(), self._least)
        self._view.resize(width, self._view.heightForWidth(width))
        self._fit_bar(width - self.width())
        self._place_view()

    def _fit_bar(self, surplus: int) -> None:
        if self._bar is None and surplus > 0:
            self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
            self._bar.setSingleStep(_STEP_PX)
            self._bar.valueChanged.connect(self._place_view)
        if self._bar is not None:
            self._bar.setVisible(surplus > 0)
            self._bar.setPageStep(self.width())
            self._bar.setRange(0, surplus)
            height = self._bar.sizeHint().height()
            self._bar.setGeometry(0, self.height() - height, self.width(), height)

    def _place_view(self) -> None:
        scrolled = self._bar.value() if self._bar is not None else 0
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._view.move(self.width() - self._view.width() + scrolled if from_right else -scrolled, 0)
