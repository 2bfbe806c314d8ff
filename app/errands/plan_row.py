"""One step of a plan that is being written."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.chat.growing_edit import GrowingEdit
from app.style import Space, Style, set_margins
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from core.records import MAX_STEP_CHARS, ErrandStepId

_TALLEST = 160
_ONE_LINE = 44
_DOT, _APART = 2.0, 6.0


class StepField(GrowingEdit):
    """Enter: a step below. Alt and an arrow: the step goes there. An arrow at its edge: to the next field.

    Signals:
        below_wanted: a new step is to stand below.
        removed: Backspace in an empty one.
        moved(int): the step is to go up (-1) or down (1).
        left(int): the keyboard goes to the field above (-1) or below (1).
    """

    below_wanted = Signal()
    removed = Signal()
    moved = Signal(int)
    left = Signal(int)

    def __init__(self, style: Style) -> None:
        super().__init__(style, style.px(_TALLEST))
        self.submitted.connect(self.below_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(by)
        elif by and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._at_edge(by):
            self.left.emit(by)
        elif event.key() == Qt.Key.Key_Backspace and self.document().isEmpty():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _at_edge(self, by: int) -> bool:
        """There is no line of it that way."""
        cursor = QTextCursor(self.textCursor())
        moved = cursor.movePosition(QTextCursor.MoveOperation.Up if by < 0 else QTextCursor.MoveOperation.Down)
        return not moved


class DragHandle(QWidget):
    """Where a step is taken hold of.

    Signals:
        dragged(int): the pointer is so high on the screen.
    """

    dragged = Signal(int)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(self.tr("Drag to another place (or Alt and an arrow key)"))
        style.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedSize(self._style.px(16), self._style.px(_ONE_LINE))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("faint"))
        middle, dot, apart = self.rect().center(), self._style.px(_DOT), self._style.px(_APART)
        for across in (-0.5, 0.5):
            for along in (-1, 0, 1):
                at = QPoint(round(middle.x() + across * apart), round(middle.y() + along * apart))
                painter.drawEllipse(at, max(1, dot - 1), max(1, dot - 1))


class PlanRow(QWidget):
    """Attributes:
    step_id: what the core calls it; None: it doesn't know it yet.
    handle, field, up, down, remove: what it is changed with.
    """

    def __init__(self, style: Style, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step_id: ErrandStepId | None = None
        self.handle = DragHandle(style)
        self._number = Label("", "soft")
        self.field = StepField(style)
        self.field.setPlainText(text)
        self.up = IconButton(style, "chevron-up", "")
        self.down = IconButton(style, "chevron-down", "")
        self.remove = IconButton(style, "close", "")
        row = QHBoxLayout(self)
        set_margins(row, 0, 0, 0, 0)
        row.setSpacing(Space.XS)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.handle, 0, top)
        row.addWidget(self._number, 0, top)
        row.addWidget(self.field, 1, top)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button)
        row.addWidget(self._buttons, 0, top)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._style = style
        style.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._number.setFixedSize(self._style.px(22), self._style.px(_ONE_LINE))
        self._buttons.setFixedHeight(self._style.px(_ONE_LINE))

    @property
    def text(self) -> str:
        """On one line."""
        return " ".join(self.field.toPlainText().split())[:MAX_STEP_CHARS]

    def show_place(self, number: int, *, first: bool, last: bool) -> None:
        """Say which step it is, and whether any can be moved over it."""
        shown = self.locale().toString(number)
        self._number.setText(shown)
        self.field.setAccessibleName(self.tr("Step %1").replace("%1", shown))
        for button, words in (
            (self.up, self.tr("Move step %1 up")),
            (self.down, self.tr("Move step %1 down")),
            (self.remove, self.tr("Remove step %1")),
        ):
            button.set_words(words.replace("%1", shown))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.remove.setEnabled(not (first and last))
