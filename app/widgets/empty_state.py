"""What a page says when there is nothing in it yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.icon_view import IconView
from app.widgets.labels import Label


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
