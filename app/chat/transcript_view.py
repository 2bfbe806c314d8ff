"""Shows the transcript: a column of rows that scrolls.

Rows are built from the newest upwards in short slices, so that opening a long conversation never blocks the window. What
is read stays where it is when rows above it come, go or change; at the bottom, the view follows what is written.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from app.chat.branch_switch import step_of
from app.chat.found_words import NOTHING, FoundWords
from app.chat.reply import ReplyWidget
from app.chat.row import GUTTER, RowActions, RowWidget
from app.chat.transcript_model import Entry, Outgoing, TranscriptModel
from app.chat.user_message import UserMessage
from app.style import Space, Style, mirrored
from app.widgets.buttons import IconButton
from core.records import MemoryId, MessageId, Role

SLICE_S = 0.004

# Where the first row that is built stands in the column: others come above it, and nothing that is there already has to move.
_ORIGIN = 1 << 22
# Parts of rows that are there at once, however slow the computer is: a short message with what was said before it, each made, drawn
# and put in its place.
_FIRST_PARTS = 6
_NEAR_BOTTOM_PX = 24
_NEAR_TOP_PX = 600


class TranscriptView(QAbstractScrollArea):
    """The view of a `TranscriptModel`.

    Signals:
        older_wanted: the top is near; older messages should come.
        built: every row of the model has its widget.
    """

    older_wanted = Signal()
    built = Signal()

    def __init__(
        self, model: TranscriptModel, style: Style, actions: RowActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._style = style
        self._actions = actions
        self._unbuilt = 0  # rows of the model, from its start, that have no widget yet
        self._rows: list[RowWidget] = []
        self._heights: list[int] = []
        self._tops: list[int] = []
        self._start = _ORIGIN  # where what can be scrolled to begins
        self._begun: RowWidget | None = None  # the next row upwards, of which a part is there
        self._begun_shown = False  # it knows its message
        self._following = True
        self._placing = False
        self._exchanging = False
        self._target: MessageId | None = None
        self._target_place: int | None = None
        self._words = NOTHING
        self._read: MessageId | None = None  # what is read aloud, and the sentence of it
        self._spoken = NOTHING
        self._waiting_words = ""
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not by click: who presses a button here goes on writing in the composer.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self.viewport().setAutoFillBackground(False)
        self._column = QWidget(self.viewport())
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(lambda: self._build_slice())
        self._gone: list[RowWidget] = []  # rows out of sight that are still to be let go of
        self._clearing = QTimer(self, singleShot=True, interval=0)
        self._clearing.timeout.connect(self._clear_some)
        self._latest = IconButton(style, "arrow-down", self.tr("Jump to the latest message"), self)
        self._latest.setProperty("look", "")
        self._latest.clicked.connect(self.to_bottom)
        self._latest.hide()
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)
        style.changed.connect(self._dress)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            keys = QShortcut(QKeySequence(Qt.KeyboardModifier.AltModifier | key), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda key=key: self._turn(step_of(key)))

    @property
    def rows(self) -> list[RowWidget]:
        """The rows that are built: the newest of the model's, oldest first."""
        return self._rows

    @property
    def following(self) -> bool:
        """The newest is kept in sight."""
        return self._following

    @property
    def latest_button(self) -> IconButton:
        return self._latest

    @property
    def all_built(self) -> bool:
        return self._unbuilt == 0

    def row_of(self, message_id: MessageId) -> RowWidget | None:
        at = self._model.row_of(message_id)
        return None if at is None or at < self._unbuilt else self._rows[at - self._unbuilt]

    def show_rating(self, message_id: MessageId, position: int, rating: int) -> None:
        """Something that was recalled for a reply has been rated."""
        row = self.row_of(message_id)
        if isinstance(row, ReplyWidget):
            row.show_rating(position, rating)

    def show_forgotten(self, memory_id: MemoryId, *, forgotten: bool) -> None:
        """A memory has been forgotten or put back."""
        for row in self._rows:
            if isinstance(row, ReplyWidget):
                row.show_forgotten(memory_id, forgotten=forgotten)

    def show_calls(self, message_id: MessageId) -> None:
        """The calls for a reply are others, or have come further."""
        row = self._begun if self._is_begun(message_id) else self.row_of(message_id)
        if isinstance(row, ReplyWidget):
            row.show_calls()

    def _is_begun(self, message_id: MessageId) -> bool:
        return self._begun_shown and self._model.row_of(message_id) == self._unbuilt - 1

    def documents_changed(self) -> None:
        """What replies cite may be otherwise, or gone."""
        for row in self._rows:
            if isinstance(row, ReplyWidget):
                row.sources.forget()

    def set_waiting_words(self, words: str) -> None:
        """What unsent messages and queued replies wait for."""
        if words != self._waiting_words:
            self._waiting_words = words
            for row in self._rows[-8:]:
                row.set_waiting_words(words)

    def to_bottom(self) -> None:
        self._following = True
        self._scroll_to(self.verticalScrollBar().maximum())

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Rows are exchanged inside: what stands above them stays where it is."""
        bar = self.verticalScrollBar()
        value = bar.value()
        self._following = False
        self._exchanging = True
        yield
        self._exchanging = False
        self._placing = True
        self._scroll_to(min(value, bar.maximum()))
        self._placing = False

    def to_message(self, message_id: MessageId, place: int | None = None) -> None:
        """Bring a message of the model into sight, as soon as its row is built: marked for a moment, or its n-th marked place."""
        self._target, self._target_place = message_id, place
        self._following = False
        self._reach_target()
        if self._unbuilt:
            self._slices.start()

    def show_reading(self, message_id: MessageId | None, sentence: FoundWords) -> None:
        """This reply is read aloud, and this is said; None: nothing is read."""
        before, self._read, self._spoken = self._read, message_id, sentence
        if before is not None and before != message_id:
            self._show_read(self.row_of(before), NOTHING, on=False)
        if message_id is not None:
            self._show_read(self.row_of(message_id), sentence, on=True)

    def _show_read(self, row: RowWidget | None, sentence: FoundWords, *, on: bool) -> None:
        if isinstance(row, ReplyWidget):
            row.show_reading(on)
            row.mark(sentence if sentence is not NOTHING else self._words)

    def mark(self, words: FoundWords) -> None:
        """Mark these words in all messages, also in those that come."""
        self._words = words
        for row in self._rows:
            row.mark(words)

    @property
    def first_in_sight(self) -> MessageId | None:
        """The first message that begins in sight; None if the view follows the newest."""
        if self._following:
            return None
        value = self.verticalScrollBar().value()
        for at, top in enumerate(self._tops):
            row = self._model.rows[at + self._unbuilt]
            if top >= value and isinstance(row, Entry):
                return row.message.id
        return None

    # --- the model ----------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        for row in (*self._rows, *self._gone):
            _discard(row)
        self._gone = []
        self._rows, self._heights, self._tops = [], [], []
        self._start = _ORIGIN
        self._drop_begun()
        self._unbuilt = self._model.rowCount()
        self._following = True
        self._target = None
        self._place(0)
        self._build_slice(_FIRST_PARTS)

    def _insert(self, _: QModelIndex, first: int, last: int) -> None:
        if first < self._unbuilt or (first == 0 and not self._following and not self._exchanging):
            self._unbuilt += last - first + 1
            self._build_slice()
            return
        anchor = self._anchor()
        for at in range(first, last + 1):
            self._rows.insert(at - self._unbuilt, self._make(at))
            self._heights.insert(at - self._unbuilt, 0)
            self._tops.insert(at - self._unbuilt, 0)
        self._measure(first - self._unbuilt, last - self._unbuilt + 1)
        self._refresh_ends()
        self._place(first - self._unbuilt, anchor)

    def _remove(self, _: QModelIndex, first: int, last: int) -> None:
        anchor = self._anchor()
        unbuilt_gone = max(0, min(last + 1, self._unbuilt) - first)
        if first < self._unbuilt <= last + 1:
            self._drop_begun()
        start, end = max(first, self._unbuilt) - self._unbuilt, last + 1 - self._unbuilt
        self._unbuilt -= unbuilt_gone
        if end > start:
            gone = self._rows[start:end]
            del self._rows[start:end], self._heights[start:end], self._tops[start:end]
            self._refresh_ends()
            if start == 0 and self._rows:
                # What is below stays where it is. Hundreds may go at once, out of sight but for the last.
                self._start = self._tops[0] - Space.XL
                _discard(gone.pop())
                self._gone += gone
                self._clearing.start()
                self._set_range(anchor)
                return
            for row in gone:
                _discard(row)
            self._place(start, anchor)

    def _clear_some(self) -> None:
        until = time.monotonic() + SLICE_S
        while self._gone and time.monotonic() < until:
            _discard(self._gone.pop())
        if self._gone:
            self._clearing.start()

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._begun is not None and self._begun_shown and first.row() < self._unbuilt <= last.row() + 1:
            self._show_begun(self._begun, 0)
        for at in range(max(first.row(), self._unbuilt), last.row() + 1):
            row, data = self._rows[at - self._unbuilt], self._model.rows[at]
            if isinstance(row, UserMessage) is not _is_users(data):
                continue
            row.show_row(data, last=self._is_last(at))

    def _make(self, at: int) -> RowWidget:
        row = self._new(at)
        row.show_row(self._model.rows[at], last=self._is_last(at))
        self._mark_new(row)
        return row

    def _mark_new(self, row: RowWidget) -> None:
        if self._words is not NOTHING:
            row.mark(self._words)
        if self._read is not None and isinstance(row, ReplyWidget) and row.message_id == self._read:
            self._show_read(row, self._spoken, on=True)

    def _new(self, at: int) -> RowWidget:
        kind = UserMessage if _is_users(self._model.rows[at]) else ReplyWidget
        row = kind(self._style, self._actions, self._column)
        row.resize(self._width(), row.height())
        row.set_waiting_words(self._waiting_words)
        row.height_changed.connect(lambda: self._on_height(row))
        return row

    def _is_last(self, at: int) -> bool:
        """A reply with nothing after it, or a message with nothing but its own reply after it."""
        rows = self._model.rows
        return not any(_is_users(row) for row in rows[at + 1 : at + 3]) and len(rows) - at <= 2

    def _refresh_ends(self) -> None:
        """Tell the last few rows whether they are the last: what went wrong is offered to be tried again under the last reply."""
        count = self._model.rowCount()
        for at in range(max(self._unbuilt, count - 4), count):
            self._rows[at - self._unbuilt].show_row(self._model.rows[at], last=self._is_last(at))

    # --- building -----------------------------------------------------------------------------------------------

    def _build_slice(self, least: int = 1) -> None:
        """Build rows upwards for a few milliseconds; at least so many parts of them, if they are short."""
        if not self._unbuilt:
            return
        until = time.monotonic() + SLICE_S
        parts = 0
        while self._unbuilt and (time.monotonic() < until or (parts < least and not self._half_drawn)):
            parts += 1
            self._build_part(until)
        if self._unbuilt:
            self._slices.start()
        else:
            self.built.emit()

    @property
    def _half_drawn(self) -> bool:
        return self._begun is not None and self._begun_shown and not self._begun.drawn

    def _build_part(self, until: float) -> None:
        """Go on with the next row upwards: make it, draw it until a moment, put it in its place. Each can take milliseconds."""
        row = self._begun
        if row is None:
            self._begun, self._begun_shown = self._new(self._unbuilt - 1), False
        elif not self._begun_shown:
            self._begun_shown = True
            self._show_begun(row, until)
        elif not row.drawn:
            row.draw_on(until)
        else:
            self._begun = None
            self._put_above(row)

    def _show_begun(self, row: RowWidget, until: float) -> None:
        at = self._unbuilt - 1
        row.show_row(self._model.rows[at], last=self._is_last(at), until=until)

    def _put_above(self, row: RowWidget) -> None:
        """The row is whole: it stands above the others now, which stay."""
        anchor = self._anchor()
        self._unbuilt -= 1
        self._mark_new(row)
        self._rows.insert(0, row)
        self._heights.insert(0, 0)
        self._tops.insert(0, 0)
        self._measure(0, 1)
        if len(self._rows) == 1:
            self._place(0, anchor)
        else:
            self._put(0, self._tops[1] - self._heights[0], self._width())
            self._start = self._tops[0] - Space.XL
            self._set_range(anchor)
        self._reach_target()

    def _drop_begun(self) -> None:
        if self._begun is not None:
            _discard(self._begun)
            self._begun = None

    def _reach_target(self) -> None:
        if self._target is None:
            return
        row = self.row_of(self._target)
        if row is None:
            return
        place, self._target = self._target_place, None
        top = self._tops[self._rows.index(row)]
        if place is None:
            self._scroll_to(max(0, top - self._start - self.viewport().height() // 4))
            row.highlight()
        else:
            self._show_place(row, place)
        self.update_following()

    def _show_place(self, row: RowWidget, place: int) -> None:
        for other in self._rows:
            if other is not row:
                other.show_place(-1)
        found = row.show_place(place)
        self._on_height(row)  # a long message may have been unfolded
        top = self._tops[self._rows.index(row)] - self._start
        if found is None:  # what was found is not in what is shown: in the address of a link, say
            self._scroll_to(max(0, top - self.viewport().height() // 4))
            row.highlight()
            return
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        first, last = top + int(found.top()), top + int(found.bottom())
        if not value + _NEAR_BOTTOM_PX <= first <= last <= value + height - _NEAR_BOTTOM_PX:
            self._scroll_to(max(0, first - height // 3))

    # --- placing ------------------------------------------------------------------------------------------------

    def _width(self) -> int:
        room = self.viewport().width() - 2 * Space.PAGE
        return max(200, min(self._style.px(Space.COLUMN_WIDTH), room)) + 2 * GUTTER

    def _measure(self, start: int, end: int) -> None:
        width = self._width()
        for at in range(start, end):
            self._heights[at] = self._rows[at].height_for(width)

    def _on_height(self, row: RowWidget) -> None:
        if row not in self._rows:
            return
        at = self._rows.index(row)
        height = row.height_for(self._width())
        if height != self._heights[at]:
            anchor = self._anchor()
            self._heights[at] = height
            self._place(at, anchor)

    def _anchor(self) -> tuple[RowWidget, int] | None:
        """The first row in sight and how far above the edge it begins; None while following the bottom."""
        if self._following:
            return None
        value = self.verticalScrollBar().value()
        value += self._start
        for at, top in enumerate(self._tops):
            if top + self._heights[at] > value:
                return self._rows[at], top - value
        return None

    def _place(self, start: int, anchor: tuple[RowWidget, int] | None = None) -> None:
        """Put rows from `start` on in their places, and scroll so that the anchor stays where it was."""
        width = self._width()
        top = self._tops[start - 1] + self._heights[start - 1] if start else self._start + Space.XL
        for at in range(start, len(self._rows)):
            self._put(at, top, width)
            top += self._heights[at]
        self._set_range(anchor)

    def _put(self, at: int, top: int, width: int) -> None:
        row = self._rows[at]
        self._tops[at] = top
        row.setGeometry(0, top, width, self._heights[at])
        if row.isHidden():
            row.show()

    def _set_range(self, anchor: tuple[RowWidget, int] | None) -> None:
        self._placing = True
        self._column.resize(self._width(), 2 * _ORIGIN)
        end = self._tops[-1] + self._heights[-1] if self._rows else self._start + Space.XL
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, end + Space.XS - self._start - self.viewport().height()))
        if self._following:
            bar.setValue(bar.maximum())
        elif anchor is not None and anchor[0] in self._rows:
            bar.setValue(self._tops[self._rows.index(anchor[0])] - anchor[1] - self._start)
        self._placing = False
        self._move_column()
        self._latest.setVisible(not self._following)

    def _move_column(self) -> None:
        # In the middle of the page, as the composer is, not of what the scroll bar leaves.
        # Mirrored, the bar is at the left, and the viewport begins after it.
        x = (self.width() - self._column.width()) // 2 - self.viewport().x()
        x = max(x, 0) if mirrored() else min(x, self.viewport().width() - self._column.width())
        self._column.move(x, -self._start - self.verticalScrollBar().value())

    def _scroll_to(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)
        self._move_column()
        self._latest.setVisible(not self._following)

    def _on_scrolled(self) -> None:
        if not self._placing:
            self._move_column()
            self.update_following()
            self._want_older()

    def update_following(self) -> None:
        """Follow what is written from now on if the bottom is in sight."""
        bar = self.verticalScrollBar()
        self._following = bar.value() >= bar.maximum() - _NEAR_BOTTOM_PX
        self._latest.setVisible(not self._following)

    def _want_older(self) -> None:
        if not self._unbuilt and self.verticalScrollBar().value() < _NEAR_TOP_PX:
            self.older_wanted.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Not the viewport's contents: the column is moved when all rows are in their places.
        pass

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor()
        if self._column.width() != self._width():
            self._measure(0, len(self._rows))
        self._place(0, anchor)
        self._latest.adjustSize()
        room = self.viewport().rect()
        self._latest.move((room.width() - self._latest.width()) // 2, room.height() - self._latest.height() - Space.S)

    def showEvent(self, event: QShowEvent) -> None:
        self._measure(0, len(self._rows))
        self._place(0, self._anchor())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.to_bottom()
        else:
            super().keyPressEvent(event)

    def turn_newest(self, step: int) -> None:
        """Show another version of the newest message that has any."""
        row = next((row for row in reversed(self._rows) if row.switch is not None), None)
        if row is not None:
            row.turn(step)

    def _turn(self, step: int) -> None:
        """Show another version of the message that the keyboard is in."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, RowWidget):
            widget = widget.parentWidget()
        if widget is not None:
            widget.turn(step)

    def _dress(self) -> None:
        anchor = self._anchor()
        self._drop_begun()
        for row in self._rows:
            row.dress()
        self._measure(0, len(self._rows))
        self._place(0, anchor)


def _is_users(row: Entry | Outgoing) -> bool:
    return isinstance(row, Outgoing) or row.message.role is Role.USER


def _discard(row: RowWidget) -> None:
    row.hide()
    row.leave()
    row.deleteLater()
