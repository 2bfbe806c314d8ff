"""Where the user says in words how a step is to be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.chat.growing_edit import GrowingEdit
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import Card
from core.records import MAX_CORRECTION_CHARS

_TALLEST = 160


class CorrectionForm(Card):
    """Signals:
        corrected: (str, bool, bool) the words, whether to remember them, and whether to take back first what was changed.
        cancelled

    Attributes:
        field, remember, undo: what is filled in.
        action: has it done anew.
    """

    corrected = Signal(str, bool, bool)
    cancelled = Signal()

    def __init__(self, style: Style, number: str, *, changed: bool, parent: QWidget | None = None) -> None:
        """Args:
        number: of the step.
        changed: there is something that can be taken back.
        """
        super().__init__(parent)
        name = self.tr("How is step %1 to be done?").replace("%1", number)
        self.field = GrowingEdit(style, style.px(_TALLEST))
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(self.tr("Such as: put the date first"))
        self.remember = CheckBox(style, self.tr("Remember it for later"))
        self.remember.setChecked(True)
        self.undo = CheckBox(style, self.tr("First take back what was changed"))
        self.undo.setChecked(changed)
        self._note = Label("", "note", wrap=True)
        self.action = Button(self.tr("Do it again like this"), "primary")
        cancel = Button(self.tr("Cancel"))
        buttons = QWidget()
        row = FlowLayout(Space.S, buttons)
        row.addWidget(self.action)
        row.addWidget(cancel)
        self.column.addWidget(Label(name, wrap=True))
        for part in (self.field, self.remember, self.undo, self._note, buttons):
            self.column.addWidget(part)
        self.undo.setVisible(changed)
        self._changed = changed
        self.setAccessibleName(name)
        self.action.clicked.connect(self._act)
        self.field.submitted.connect(self._act)
        for leaving in (cancel.clicked, self.field.escaped):
            leaving.connect(self.cancelled)
        for changing in (self.field.textChanged, self.remember.toggled, self.undo.toggled):
            changing.connect(self._refresh)
        self._refresh()

    @property
    def words(self) -> str:
        return self.field.toPlainText().strip()

    def take_focus(self) -> None:
        """For the keyboard."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def allow_again(self) -> None:
        """It couldn't be done."""
        self._refresh()

    def _refresh(self) -> None:
        long = len(self.words) > MAX_CORRECTION_CHARS
        if long:
            words = self.tr("This is too long: say it in %1 characters at most.")
            self._note.setText(words.replace("%1", self.locale().toString(MAX_CORRECTION_CHARS)))
        else:
            self._note.setText(self.tr("This step and those after it are done anew."))
        self._note.set_look("note-error" if long else "note")
        self.action.setEnabled(bool(self.words) and not long)

    def _act(self) -> None:
        if self.action.isEnabled():
            self.action.setEnabled(False)
            undo = self._changed and self.undo.isChecked()
            self.corrected.emit(self.words, self.remember.isChecked(), undo)
