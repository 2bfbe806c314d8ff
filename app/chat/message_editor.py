"""Edits a message where it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.growing_edit import GrowingEdit
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import Label


class MessageEditor(QWidget):
    """A field with the text, and what will happen.

    Signals:
        accepted: (text) send this instead.
        cancelled: leave it as it was.
    """

    accepted = Signal(str)
    cancelled = Signal()

    def __init__(self, style: Style, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = GrowingEdit(style, style.px(320))
        self._field.setAccessibleName(self.tr("Edit your message"))
        self._field.setPlainText(text)
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._field.submitted.connect(self.submit)
        self._field.escaped.connect(self.cancelled)
        self.setFocusProxy(self._field)
        self._words = Label(
            self.tr("The reply will be written anew. What is here now stays as another version."), "note", wrap=True
        )
        self._send = Button(self.tr("Send"), "primary")
        self._send.clicked.connect(self.submit)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._words, 1)
        row.addWidget(cancel)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._field)
        column.addLayout(row)

    @property
    def field(self) -> GrowingEdit:
        return self._field

    @property
    def words(self) -> str:
        return self._words.text()

    def submit(self) -> None:
        self.accepted.emit(self._field.toPlainText())

    def sizeHint(self) -> QSize:
        return QSize(400, super().sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
