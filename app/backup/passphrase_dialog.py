"""Asks for the passphrase that seals backups, while the store itself has none."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.labels import Label

_WIDTH = 460


class PassphraseDialog(Dialog):
    """Accepted means: `passphrase` is chosen.

    Attributes:
        first, second: where it is typed, twice.
        understood: that nobody can open a backup without it.
        action: sets it.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        title = self.tr("A passphrase for your backups")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(
            Label(
                self.tr(
                    "Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else."
                ),
                wrap=True,
            )
        )
        self.first, self.second = QLineEdit(), QLineEdit()
        for field, name in ((self.first, self.tr("Passphrase")), (self.second, self.tr("Once more"))):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.textChanged.connect(self._check)
            column.addWidget(field)
        self.note = Label("", "note", wrap=True)
        column.addWidget(self.note)
        self.understood = CheckBox(style, self.tr("I know: without it, nobody can open these backups."))
        self.understood.toggled.connect(self._check)
        column.addWidget(self.understood)
        self.action = Button(self.tr("Set the passphrase"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self.accept)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        column.addLayout(row)
        self.setMinimumWidth(style.px(_WIDTH))
        self._check()

    @property
    def passphrase(self) -> str:
        return self.first.text()

    def _check(self) -> None:
        first, second = self.first.text(), self.second.text()
        # While the second is being typed it says nothing.
        wrong = bool(second) and not first.startswith(second)
        self.note.setText(self.tr("The two aren't the same.") if wrong else "")
        self.action.setEnabled(bool(first) and first == second and self.understood.isChecked())
