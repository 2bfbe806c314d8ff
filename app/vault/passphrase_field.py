"""Where a passphrase is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit


class SecretEdit(LineEdit):
    """Signals:
    capitals_seen: (whether Caps Lock is on, as far as a letter that was typed tells)
    """

    capitals_seen = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if len(typed) == 1 and typed.upper() != typed.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals_seen.emit(typed.isupper() is not shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            # Which way it went shows with the next letter.
            self.capitals_seen.emit(False)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """A field whose letters are hidden unless they are asked for. Says so when Caps Lock is on.

    Signals:
        entered: Enter was pressed.
        changed: (text)

    Attributes:
        edit: the field itself.
        reveal: shows the letters while it is checked.
    """

    entered = Signal()
    changed = Signal(str)

    def __init__(self, style: Style, asks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = SecretEdit(asks)
        self.edit.setAccessibleName(asks)
        self.edit.setMinimumWidth(0)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.edit.returnPressed.connect(self.entered)
        self.edit.textChanged.connect(self.changed)
        self.edit.capitals_seen.connect(self._show_capitals)
        self.reveal = IconButton(style, "eye", self.tr("Show what I type"), checked_colour="accent")
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._reveal)
        self.capitals = Label(self.tr("Caps Lock is on"), "memory")
        self.capitals.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.edit, 1)
        row.addWidget(self.reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.capitals)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        return self.edit.text()

    def ask(self, asks: str) -> None:
        """Ask for something else."""
        self.edit.setPlaceholderText(asks)
        self.edit.setAccessibleName(asks)

    def clear(self) -> None:
        """Nothing of what was typed stays, to be undone or shown."""
        self.edit.clear()
        self.reveal.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.edit.setFocus()

    def _show_capitals(self, on: bool) -> None:
        self.capitals.setVisible(on)
