"""What all rows of the transcript have in common, and what they can ask for."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.branch_switch import BranchSwitch
from app.chat.citation_list import CitationActions
from app.chat.found_words import NOTHING, FoundWords
from app.chat.text_view import TextView
from app.chat.transcript_model import Row
from app.personas.known import KnownPersonas
from app.pictures.taking import PictureTaker
from app.style import Radius, Space, Style
from app.tools.calls import ToolCalls
from app.tools.known import KnownTools
from core.records import Message

HIGHLIGHT_MS = 2500

# Room at both sides of a row, so that what marks it doesn't touch its text.
GUTTER = 12


class RowActions(CitationActions):
    """What the user can ask for in the transcript, beside what is cited there.

    Attributes:
        personas: who may have written replies.
        calls, tools: what was used for them, and what there is.
        pictures, taker: those of messages, and of what is written.

    Signals:
        regenerate: (MessageId) write a reply anew.
        edit: (MessageId, text, pictures as Enclosed or None: those it has)
        picture_wanted: (MessageId or None, PictureId) look at a picture of a message closer, and from it at the others.
        pictures_wanted: (tuple of Seen, index) look at these closer.
        pictures_failed: (Problem) one can't be shown in a message.
        branch_wanted: (MessageId, step) show the branch that it stands on, which is so many places from the one that is shown.
        split: (MessageId) make what leads to it a conversation of its own.
        recall_wanted: (MessageId, callback taking tuple[RecalledItem, ...] or a Problem)
        citations_wanted: (MessageId, callback taking tuple[Citation, ...] or a Problem)
        forget: (MemoryId) take back what was remembered.
        restore: (MemoryId) take back that it was forgotten.
        message_requested: (ConversationId, MessageId)
        memory_requested: (MemoryId)
        memory_edit_requested: (MemoryId)
        profile_requested: show what is always in the prompt.
        forget_recalled: (MemoryId, text) forget something that was recalled.
        share: (MessageId) make a picture of a reply.
        read_aloud: (MessageId) read a reply, or stop reading it.
        traces_wanted: (MessageId) show what came of a message.
        menu_wanted: (QMenu, the words that are meant) more can be put into it: of a selection, or of the whole message.
        rate_reply: (MessageId, 1 good, -1 not good, 0 neither)
        rate_recalled: (MessageId of the reply, position, 1 helpful, -1 not relevant, 0 neither)
    """

    regenerate = Signal(object)
    edit = Signal(object, str, object)
    picture_wanted = Signal(object, object)
    pictures_wanted = Signal(object, int)
    pictures_failed = Signal(object)
    branch_wanted = Signal(object, int)
    split = Signal(object)
    recall_wanted = Signal(object, object)
    citations_wanted = Signal(object, object)
    forget = Signal(object)
    restore = Signal(object)
    message_requested = Signal(object, object)
    memory_requested = Signal(object)
    memory_edit_requested = Signal(object)
    profile_requested = Signal()
    forget_recalled = Signal(object, str)
    share = Signal(object)
    read_aloud = Signal(object)
    traces_wanted = Signal(object)
    menu_wanted = Signal(object, str)
    rate_reply = Signal(object, int)
    rate_recalled = Signal(object, int, int)

    def __init__(
        self,
        personas: KnownPersonas,
        calls: ToolCalls,
        tools: KnownTools,
        taker: PictureTaker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.taker = taker
        self.pictures = taker.known
        self.personas = personas
        self.calls = calls
        self.tools = tools


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
        self._switch: BranchSwitch | None = None
        self._words = NOTHING
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GUTTER, Space.XS, GUTTER, self.BOTTOM)
        self.column.setSpacing(Space.S)

    def show_row(self, row: Row, *, last: bool, until: float = math.inf) -> None:
        """Show the row as it is now, or as much of it as can be drawn until a moment of the monotonic clock.

        Args:
            last: no reply comes after it.
        """
        raise NotImplementedError

    def leave(self) -> None:
        """It is shown no longer."""

    @property
    def switch(self) -> BranchSwitch | None:
        """Between the versions of the message, if there are several."""
        return self._switch

    def turn(self, step: int) -> None:
        """Show the version of the message so many places on, if there is one."""
        if self._switch is not None:
            self._switch.turn(step)

    def focus_version(self, step: int) -> None:
        """Take the keyboard after such a step has led here."""
        if self._switch is not None:
            self._switch.take_focus(step)

    def _draw_switch(self, message: Message, *, enabled: bool) -> None:
        """Show which version it is, where `_place_switch` puts that."""
        if len(message.siblings) < 2:
            if self._switch is not None:
                self._switch.hide()
                self._switch.deleteLater()
                self._switch = None
            return
        if self._switch is None:
            self._switch = BranchSwitch(self._style, self)
            self._switch.chosen.connect(self._actions.branch_wanted)
            self._place_switch(self._switch)
        self._switch.show_message(message, enabled=enabled)

    def _place_switch(self, switch: BranchSwitch) -> None:
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

    @property
    def views(self) -> list[TextView]:
        """The text of the message, in reading order."""
        raise NotImplementedError

    def mark(self, words: FoundWords) -> None:
        """Mark these words in the text, also in what is added to it."""
        self._words = words
        for view in self.views:
            view.mark(words)

    def show_place(self, number: int) -> QRectF | None:
        """Show the n-th marked place as the one that was gone to, or as near to it as the text has one; -1: none of them.

        Returns:
            Where it is, in the coordinates of the row.
        """
        found: QRectF | None = None
        left = min(number, sum(len(view.marked) for view in self.views) - 1)
        for view in self.views:
            here = 0 <= left < len(view.marked)
            view.show_mark(left if here else -1)
            if here:
                found = view.mark_rect(left).translated(QPointF(view.mapTo(self, QPoint())))
            left -= len(view.marked)
        return found

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
