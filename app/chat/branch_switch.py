"""‹ 2/3 ›: the ways a message was said or answered, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.style import Style
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from core.records import Message, MessageId


class BranchSwitch(QWidget):
    """Which of its siblings a message is.

    Signals:
        chosen: (MessageId, step) the branch that this message stands on, so many places on, is to be shown.
    """

    chosen = Signal(object, int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._previous = IconButton(style, "chevron-left", self.tr("Previous version (Alt+Left)"))
        self._next = IconButton(style, "chevron-right", self.tr("Next version (Alt+Right)"))
        self._place = Label("", "note")
        self._previous.clicked.connect(lambda: self.turn(-1))
        self._next.clicked.connect(lambda: self.turn(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._previous, self._place, self._next):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def previous_button(self) -> IconButton:
        return self._previous

    @property
    def next_button(self) -> IconButton:
        return self._next

    @property
    def words(self) -> str:
        return self._place.text()

    def show_message(self, message: Message, *, enabled: bool) -> None:
        """Show where a message stands among its siblings; it has some."""
        self._message = message
        at, count = message.siblings.index(message.id), len(message.siblings)
        number, total = self.locale().toString(at + 1), self.locale().toString(count)
        self._place.setText(f"{number}/{total}")
        words = self.tr("Version %1 of %2").replace("%1", number).replace("%2", total)
        self._place.setAccessibleName(words)
        self._place.setToolTip(words)
        self._previous.setEnabled(enabled and at > 0)
        self._next.setEnabled(enabled and at + 1 < count)
        self.setAccessibleName(words)

    def turn(self, step: int) -> None:
        """Ask for the sibling so many places on, if there is one."""
        sibling = self.sibling(step)
        if sibling is not None:
            self.chosen.emit(sibling, step)

    def sibling(self, step: int) -> MessageId | None:
        """The message so many places on; None at the ends, and while it is being written."""
        if self._message is None or not (self._previous if step < 0 else self._next).isEnabled():
            return None
        return self._message.siblings[self._message.siblings.index(self._message.id) + step]

    def take_focus(self, step: int) -> None:
        """Take the keyboard, so that a further step goes the same way if there is one."""
        first, second = (self._previous, self._next) if step < 0 else (self._next, self._previous)
        (first if first.isEnabled() else second).setFocus(Qt.FocusReason.OtherFocusReason)


def step_of(key: Qt.Key) -> int:
    """Where an arrow key leads: to the version before or after, as they are drawn."""
    step = -1 if key is Qt.Key.Key_Left else 1
    return -step if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else step
