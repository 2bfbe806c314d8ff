"""The text that was read in a picture, to be read on and copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.chat.plain_text import visible_text
from app.pictures.words import problem_text
from app.style import Space, Style, set_margins
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label
from core.records import Picture, PictureStatus


class TextPanel(QFrame):
    """Signals:
    closed
    again_wanted: it is to be tried once more to read it.

    Attributes:
        field: the text.
        words: why there is none.
        copy, again
    """

    closed = Signal()
    again_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Text in it"), "title"), 1)
        close = IconButton(style, "close", self.tr("Close the text"))
        close.clicked.connect(self.closed)
        top.addWidget(close)
        self.words = Label("", "soft", wrap=True)
        self.field = QPlainTextEdit()
        self.field.setReadOnly(True)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Text in the picture"))
        self.copy = Button(self.tr("Copy the text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.field.toPlainText()))
        self.again = Button(self.tr("Try again"))
        self.again.clicked.connect(self.again_wanted)
        column = QVBoxLayout(self)
        set_margins(column, Space.M, Space.XS, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.again)
        column.addWidget(self.field, 1)
        column.addWidget(self.copy)
        column.addStretch()

    def show_text(self, picture: Picture, text: str | None) -> None:
        """Args: text: None while it isn't here yet."""
        text = None if text is None else visible_text(text)
        self.field.setPlainText(text or "")
        self.field.setVisible(bool(text))
        self.copy.setVisible(bool(text))
        self.words.setText(self._why(picture, text))
        self.words.setVisible(not text)
        self.again.setVisible(picture.status is PictureStatus.UNREAD)

    def _why(self, picture: Picture, text: str | None) -> str:
        if picture.status is PictureStatus.WAITING:
            return self.tr("The picture is being read…")
        if picture.problem is not None:
            return problem_text(picture.problem)
        return self.tr("Looking…") if text is None else self.tr("No text was found in it.")
