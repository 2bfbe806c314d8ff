"""What a page says when there is nothing in it yet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.style import Space, Style, draw_icon
from app.widgets.labels import Label


class IconView(QWidget):
    """An icon that is only looked at."""

    def __init__(self, style: Style, name: str, colour: str = "faint", side: int = 32) -> None:
        super().__init__()
        self._style = style
        self._name = name
        self._colour = colour
        self._side = side
        style.changed.connect(self.updateGeometry)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = self._style.px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_icon(
            painter, self._name, getattr(self._style.tokens, self._colour), QRect(0, 0, self.width(), self.height())
        )


class EmptyState(QWidget):
    """An icon, a title and a sentence, in the middle of the room there is. More can be added below."""

    def __init__(self, style: Style, icon_name: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.XXL, Space.PAGE, Space.XXL)
        self._column.setSpacing(Space.S)
        self._column.addStretch()
        self._column.addWidget(IconView(style, icon_name), 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = Label(title, "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._title)
        self._sentence = Label(sentence, "soft", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._sentence)
        self._column.addStretch()

    def set_words(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)

    def add(self, widget: QWidget) -> None:
        """Put a widget, such as a button, under the sentence."""
        self._column.insertWidget(self._column.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)
