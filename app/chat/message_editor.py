"""Edits a message where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.growing_edit import GrowingEdit
from app.pictures.sources import pasted_pictures
from app.pictures.taking import PictureTaker
from app.pictures.tray import PictureTray
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import Label
from core.records import MessageId, Picture


class EditField(GrowingEdit):
    """Signals:
    pictures_pasted: (list of Source); nothing was inserted.
    """

    pictures_pasted = Signal(object)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if sources := pasted_pictures(source):
            self.pictures_pasted.emit(sources)
        else:
            super().insertFromMimeData(source)


class MessageEditor(QWidget):
    """A field with the text, the pictures, and what will happen.

    Signals:
        accepted: (text) send this instead.
        cancelled: leave it as it was.

    Attributes:
        tray: the pictures.
    """

    accepted = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        style: Style,
        taker: PictureTaker,
        text: str,
        pictures: Sequence[Picture],
        message_id: MessageId,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sends = False  # as soon as the core has all pictures
        self.tray = PictureTray(style, taker)
        self.tray.show_enclosed([taker.stored(picture, message_id) for picture in pictures])
        self.tray.changed.connect(self._on_pictures)
        self.tray.failed.connect(self._stop_sending)
        self._field = EditField(style, style.px(320))
        self._field.pictures_pasted.connect(self.tray.add)
        self.tray.removed.connect(self._field.setFocus)
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
        column.addWidget(self.tray)
        column.addWidget(self._field)
        column.addLayout(row)

    @property
    def field(self) -> GrowingEdit:
        return self._field

    @property
    def words(self) -> str:
        return self._words.text()

    def submit(self) -> None:
        self._sends = not self.tray.settled
        if not self._sends:
            self.accepted.emit(self._field.toPlainText())

    def _stop_sending(self) -> None:
        """Not without the picture that can't be shown."""
        self._sends = False

    def _on_pictures(self) -> None:
        if self._sends and self.tray.settled:
            self.submit()

    def sizeHint(self) -> QSize:
        return QSize(400, super().sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
