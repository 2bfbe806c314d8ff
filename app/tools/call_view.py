"""One call in a conversation: a quiet line, which unfolds to what it was made with and what came of it."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style, TextRole
from app.tools.arguments import ArgumentsTable
from app.tools.known import KnownTools
from app.tools.plain_box import PlainBox
from app.tools.texts import is_diff
from app.tools.words import arguments_of, line_text, phase_text, seconds_text
from app.widgets.buttons import Button
from app.widgets.icon_view import IconView
from app.widgets.labels import Dot, Label
from app.widgets.page import Card
from app.widgets.tips import plain_tip
from core.records import ToolCall, ToolCallPhase

_LONGEST_LINE_PX = 480
_TICK_MS = 1000

_ICONS = {
    ToolCallPhase.DONE: ("check", "soft"),
    ToolCallPhase.FAILED: ("warning", "destructive"),
    ToolCallPhase.REFUSED: ("close", "soft"),
    ToolCallPhase.CANCELLED: ("close", "soft"),
}


class CallView(QWidget):
    """Signals:
        cancelled, undone: (ToolCall) the user wants it.

    Attributes:
        call: as it is shown.
        button: the line; folds and unfolds.
        cancel_button: shown while it runs.
        undo_button: while it is unfolded, and what it changed can be taken back.
    """

    cancelled = Signal(object)
    undone = Signal(object)

    def __init__(self, style: Style, tools: KnownTools, call: ToolCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._tools = tools
        self.call = call
        self._began = time.monotonic()
        self._words = ""
        self._card: Card | None = None
        self._icon: QWidget | None = None
        self.undo_button: Button | None = None
        self.button = Button("", "fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._fold)
        self._state = Label("", "note")
        self.cancel_button = Button(self.tr("Cancel"), "action")
        self.cancel_button.clicked.connect(self._cancel)
        self._line = QHBoxLayout()
        self._line.setSpacing(Space.S)
        self._line.addWidget(self.button)
        self._line.addWidget(self._state)
        self._line.addWidget(self.cancel_button)
        self._line.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addLayout(self._line)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._draw_state)
        style.changed.connect(self._draw)
        self._draw_icon()
        self._draw()

    @property
    def state_words(self) -> str:
        return self._state.text()

    def show_call(self, call: ToolCall) -> None:
        """It has come further."""
        before, self.call = self.call, call
        if before.phase is not call.phase:
            self._began = time.monotonic()
            self._draw_icon()
        self._draw()
        if self._card is not None and before != call:
            self._unfold()

    def _draw_icon(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        icon = _ICONS.get(self.call.phase)
        if icon is None:
            room = QWidget()
            room.setFixedSize(self._style.px(14), self._style.px(14))
            dot = Dot(self._style, "accent", room)
            dot.move((room.width() - dot.width()) // 2, (room.height() - dot.height()) // 2)
            self._icon = room
        else:
            self._icon = IconView(self._style, *icon, 14)
        self._line.insertWidget(0, self._icon)

    def _draw(self) -> None:
        words = line_text(self.call)
        if self.call.server_name:
            words = f"{words} · {one_line(self.call.server_name)}"
        self._words = words
        self.button.set_icon(self._style, "chevron-down" if self.button.isChecked() else "chevron-right", "soft")
        self._draw_state()
        self._fit()
        self.button.setAccessibleName(", ".join(part for part in (words, self._state.text()) if part))

    def _fit(self) -> None:
        """As much of the words as there is room for."""
        beside = sum(
            part.sizeHint().width() + Space.S for part in (self._state, self.cancel_button) if not part.isHidden()
        )
        # Before them an icon and a chevron.
        room = self.width() - beside - self._style.px(14 + 18) - 2 * Space.M - Space.S
        most = self._style.px(_LONGEST_LINE_PX)
        metrics = QFontMetrics(self._style.font(TextRole.BODY))
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, max(most // 4, min(most, room)))
        # An ampersand is no shortcut here.
        self.button.setText(shown.replace("&", "&&"))
        self.button.setToolTip(plain_tip(self._words) if shown != self._words else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _draw_state(self) -> None:
        running = self.call.phase is ToolCallPhase.RUNNING
        words = phase_text(self.call)
        if running:
            words = " ".join(filter(None, (words, seconds_text(int(time.monotonic() - self._began)))))
        self._state.setText(words)
        self._state.setVisible(bool(words))
        self._state.set_look("note-error" if self.call.phase is ToolCallPhase.FAILED else "note")
        self.cancel_button.setVisible(running)
        self.cancel_button.setAccessibleName(f"{self.cancel_button.text()}: {line_text(self.call)}")
        if running and not self._timer.isActive():
            self.cancel_button.setEnabled(True)
            self._timer.start()
        elif not running:
            self._timer.stop()

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancelled.emit(self.call)

    def _undo(self) -> None:
        if self.undo_button is not None:
            self.undo_button.setEnabled(False)
        self.undone.emit(self.call)

    def allow_again(self) -> None:
        """What was wanted could not be done: it may be wanted again."""
        self.cancel_button.setEnabled(True)
        if self.undo_button is not None:
            self.undo_button.setEnabled(True)

    # --- unfolded ---------------------------------------------------------------------------------------------

    @property
    def card(self) -> Card | None:
        """What is unfolded."""
        return self._card

    def _fold(self, open_: bool) -> None:
        self._draw()
        if open_:
            self._unfold()
        else:
            self._drop()

    def _drop(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card, self.undo_button = None, None

    def _unfold(self) -> None:
        self._drop()
        call = self.call
        card = Card()
        tool = self._tools.find(call.tool)
        if arguments_of(call.arguments):
            card.column.addWidget(ArgumentsTable(self._style, call.arguments, tool.schema if tool else None))
        if is_diff(call.preview):
            card.column.addWidget(PlainBox(self._style, self.tr("What it changes"), call.preview))
        elif call.preview:
            card.column.addWidget(_selectable(Label(one_line(call.preview), wrap=True)))
        if call.result:
            failed = call.phase is ToolCallPhase.FAILED
            name = self.tr("Why it didn't work") if failed else self.tr("Result")
            card.column.addWidget(PlainBox(self._style, name, call.result))
        if call.undone:
            card.column.addWidget(Label(self.tr("This was taken back."), "note"))
        elif call.undoable:
            # One that was cancelled may have done its work all the same.
            self.undo_button = Button(self.tr("Undo"))
            self.undo_button.set_icon(self._style, "undo")
            self.undo_button.setAccessibleName(f"{self.undo_button.text()}: {line_text(call)}")
            self.undo_button.clicked.connect(self._undo)
            card.column.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        if card.column.count() == 0:
            card.column.addWidget(Label(self.tr("There is nothing more to it."), "note"))
        card.setAccessibleName(line_text(call))
        self._card = card
        self._column.addWidget(card)


def _selectable(label: Label) -> Label:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
