"""A row whose parts go below each other where there is no room for them side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

_Direction = QBoxLayout.Direction


class StackingRow(QBoxLayout):
    """Args:
    least: how wide it has to be, in pixels, for its parts to stand side by side; asked again and again.
    """

    def __init__(self, least: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(_Direction.LeftToRight, parent)
        self._least = least

    @property
    def stacked(self) -> bool:
        return self.direction() is _Direction.TopToBottom

    def _turn(self, width: int) -> None:
        wanted = _Direction.TopToBottom if width < self._least() else _Direction.LeftToRight
        if wanted is not self.direction():
            self.setDirection(wanted)

    def minimumSize(self) -> QSize:
        items = (self.itemAt(at) for at in range(self.count()))
        parts = [item.minimumSize() for item in items if item is not None]
        return QSize(max((part.width() for part in parts), default=0), super().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        # Asked, Qt looks at its parts anew; unasked, it forgets to.
        super().hasHeightForWidth()
        return True

    def heightForWidth(self, width: int) -> int:
        self._turn(width)
        return super().heightForWidth(width)

    def minimumHeightForWidth(self, width: int) -> int:
        self._turn(width)
        return super().minimumHeightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        self._turn(rect.width())
        super().setGeometry(rect)
