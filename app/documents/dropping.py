"""Files and folders that are dropped on the window: what they may be, and the words that say what will become of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.memory.files import dropped_exports
from app.style import Radius, Space, Style
from app.widgets.icon_view import IconView
from app.widgets.labels import Label

# An export of another assistant may look like this, but so may a document.
_EITHER = {".html"}

_INSET = 12


def dropped_paths(data: QMimeData) -> list[str]:
    """The local files and folders in a drag; none if there is anything else in it."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return paths if len(paths) == len(data.urls()) else []


def only_exports(data: QMimeData) -> list[str]:
    """The files in a drag, if they are exports of another assistant and no documents; else none.

    A folder or a page may be either: whoever drops it where conversations are imported means one, else the other.
    """
    paths = dropped_exports(data)
    return [] if all(Path(path).is_dir() or Path(path).suffix.lower() in _EITHER for path in paths) else paths


class DropHint(QWidget):
    """Over the page while something is dragged over it: what will become of it."""

    def __init__(self, style: Style, room: QWidget) -> None:
        super().__init__(room)
        self._style = style
        self._room = room
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = Label("", "title", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.setSpacing(Space.M)
        column.addStretch()
        column.addWidget(IconView(style, "documents", "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addStretch()
        room.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setGeometry(self._room.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._room.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._style.color("page")
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(self._style.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, Radius.BUBBLE, Radius.BUBBLE)
