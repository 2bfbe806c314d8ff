"""A row whose parts go below each other where there is no room for them side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_Direction = QBoxLayout.Direction


class StackingRow(QBoxLayout):
    """Args:
    least: how wide it has to be, in pixels, for its parts to stand side by side; asked again and again.
    """

    def __init__(self, least: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(_Direction.LeftToRight, parent)
        self._least = least
        self._parts: list[QWidget | QLayout] = []

    def _turn(self, width: int) -> None:
        wanted = _Direction.TopToBottom if width < self._least() else _Direction.LeftToRight
        if wanted is not self.direction():
            self.setDirection(wanted)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a part after the others."""
        # Kept here: the items Qt has of them must not be asked for from Python, which would hold them when they are gone.
        self._parts.append(part)
        if isinstance(part, QLayout):
            self.addLayout(part, stretch)
        else:
            self.addWidget(part, stretch)

    def minimumSize(self) -> QSize:
        widths = (
            part.minimumSize().width()
            if isinstance(part, QLayout)
            else max(part.minimumSize().width(), part.minimumSizeHint().width())
            for part in self._parts
        )
        return QSize(max(widths, default=0), super().minimumSize().height())

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
