"""Finding in the conversation that is open: a bar with a field, "3 of 17", and a way to the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.style import Space, Style
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit

DEBOUNCE_MS = 150


class FindBar(QFrame):
    """Enter goes on, Shift+Enter back, Esc closes.

    Signals:
        words_changed(str): what is to be found, a short while after typing.
        stepped(int): 1 to the next place, -1 to the one before.
        closed()
    """

    words_changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._told = ""
        self.setProperty("look", "header")
        self.field = LineEdit(self.tr("Find"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setMaximumWidth(style.px(340))
        self._count = Label("", "soft")
        self._previous = IconButton(style, "chevron-up", self.tr("Previous place (Shift+F3)"))
        self._next = IconButton(style, "chevron-down", self.tr("Next place (F3)"))
        close = IconButton(style, "close", self.tr("Close (Esc)"))
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addStretch()
        for button in (self._previous, self._next, close):
            row.addWidget(button)
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self._tell)
        self.field.textEdited.connect(self._timer.start)
        self.show_count(None, 0)

    @property
    def count_words(self) -> str:
        """What is said about how much was found."""
        return self._count.text()

    def begin(self, words: str) -> None:
        """Show these words, to be changed; nothing is told."""
        self._told = words
        self.field.setText(words)

    def focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, number: int | None, total: int) -> None:
        """`number`: of the place that is shown, from 1; None while nothing is looked for."""
        if number is None:
            words = ""
        elif total:
            locale = self.locale()
            words = self.tr("%1 of %2").replace("%1", locale.toString(number)).replace("%2", locale.toString(total))
        else:
            words = self.tr("Not found")
        if words and words != self._count.text():
            announce(self, words)
        self._count.setText(words)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.field.text().strip() != self._told:
                self._tell()
            else:
                self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._timer.stop()
        words = self.field.text().strip()
        if words != self._told:
            self._told = words
            self.words_changed.emit(words)
