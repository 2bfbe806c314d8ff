"""What all rows of the transcript have in common, and what they can ask for."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.transcript_model import Row
from app.style import Radius, Space, Style

HIGHLIGHT_MS = 2500

# Room at both sides of a row, so that what marks it doesn't touch its text.
GUTTER = 12


class RowActions(QObject):
    """What the user can ask for in the transcript.

    Signals:
        regenerate: write the last reply anew.
        edit: (MessageId, text)
        recall_wanted: (MessageId, callback taking tuple[RecalledItem, ...] or a Problem)
        forget: (MemoryId) take back what was remembered.
        restore: (MemoryId) take back that it was forgotten.
        message_requested: (ConversationId, MessageId)
        memory_requested: (MemoryId)
        memory_edit_requested: (MemoryId)
        forget_recalled: (MemoryId, text) forget something that was recalled.
        rate_reply: (MessageId, 1 good, -1 not good, 0 neither)
        rate_recalled: (MessageId of the reply, position, 1 helpful, -1 not relevant, 0 neither)
    """

    regenerate = Signal()
    edit = Signal(object, str)
    recall_wanted = Signal(object, object)
    forget = Signal(object)
    restore = Signal(object)
    message_requested = Signal(object, object)
    memory_requested = Signal(object)
    memory_edit_requested = Signal(object)
    forget_recalled = Signal(object, str)
    rate_reply = Signal(object, int)
    rate_recalled = Signal(object, int, int)


class RowWidget(QWidget):
    """One message. Its height depends on its width.

    Signals:
        height_changed: ask for the height again.
    """

    height_changed = Signal()

    # Room below, in pixels.
    BOTTOM = Space.PAGE

    def __init__(self, style: Style, actions: RowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._actions = actions
        self._highlighted = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GUTTER, Space.XS, GUTTER, self.BOTTOM)
        self.column.setSpacing(Space.S)

    def show_row(self, row: Row, *, last: bool, until: float = math.inf) -> None:
        """Show the row as it is now, or as much of it as can be drawn until a moment of the monotonic clock.

        Args:
            last: no reply comes after it.
        """
        raise NotImplementedError

    @property
    def drawn(self) -> bool:
        """All that was to be shown is drawn."""
        return True

    def draw_on(self, until: float) -> None:
        """Go on drawing what was to be shown until a moment; at least a part of it."""

    def set_waiting_words(self, words: str) -> None:
        """What the message waits for while it isn't stored, or isn't answered."""
        raise NotImplementedError

    def dress(self) -> None:
        """Take the current colours and sizes."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """In pixels."""
        self.column.activate()
        return self.column.totalHeightForWidth(width) if self.column.hasHeightForWidth() else self.sizeHint().height()

    def highlight(self) -> None:
        """Show for a moment that this is the message that was looked for."""
        self._highlighted = True
        self.update()
        QTimer.singleShot(HIGHLIGHT_MS, self, self._fade)

    @property
    def highlighted(self) -> bool:
        return self._highlighted

    def _fade(self) -> None:
        self._highlighted = False
        self.update()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.height_changed.emit()
        return handled

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._highlighted:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accent_soft"))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0, 0, 0, Space.S - self.BOTTOM), Radius.CARD, Radius.CARD
            )
