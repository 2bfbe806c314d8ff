"""A row of small widgets that goes on below where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from app.style import placed


class FlowLayout(QLayout):
    """Puts widgets side by side, in as many lines as they need. Hidden ones take no room.

    What takes any width (`ElidedLabel`) is made narrower where a line hasn't room for it.

    Args:
        hang: how far lines begin before the room there is, for widgets whose words stand that far from their edge.
        at_end: lines stand at the other end.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None, *, hang: int = 0, at_end: bool = False) -> None:
        super().__init__(parent)
        self._hang = hang
        self._at_end = at_end
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    # Qt asks for one more than there are, and takes None for the end.
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [_fitted(item, 0) for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Returns the height that is needed."""
        y = rect.top()
        for line in self._lines(rect.width()):
            sizes = [_fitted(item, rect.width()) for item in line]
            tall = max(size.height() for size in sizes)
            wide = sum(size.width() for size in sizes) + self.spacing() * (len(sizes) - 1)
            x = rect.left() + (rect.width() - wide if self._at_end else -self._hang)
            for item, size in zip(line, sizes, strict=True):
                if move:
                    place = QRectF(x, y + (tall - size.height()) // 2, size.width(), size.height())
                    item.setGeometry(placed(place, rect).toRect())
                x += size.width() + self.spacing()
            y += tall + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """What is shown, line by line. `room`: the width there is."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = _fitted(item, room).width()
            if not lines or x + width > room:
                lines.append([])
                x = -self._hang
            lines[-1].append(item)
            x += width + self.spacing()
        return lines


def _fitted(item: QLayoutItem, room: int) -> QSize:
    """How large it is in a line of this width."""
    size, widget = item.sizeHint(), item.widget()
    if widget is not None and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        size.setWidth(min(widget.sizeHint().width(), room))
    return size
