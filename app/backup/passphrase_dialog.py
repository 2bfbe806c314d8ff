"""Asks for the passphrase that backups are encrypted with, while the store itself has none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.core_client import CoreClient
from app.style import Style
from app.vault.passphrase_field import PassphraseField
from app.vault.secret_dialog import VaultDialog
from app.widgets.choices import CheckBox
from app.widgets.labels import Label
from core.protocol import Command, SetBackupPassphrase


class BackupPassphraseDialog(VaultDialog):
    """Attributes:
    first, second: where it is typed, twice.
    understood: that nobody can open a backup without it.
    """

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(client, self.tr("A passphrase for your backups"), self.tr("Set the passphrase"), parent)
        self.column.addWidget(
            Label(
                self.tr(
                    "Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else."
                ),
                wrap=True,
            )
        )
        self.first = PassphraseField(style, self.tr("Passphrase"))
        self.second = PassphraseField(style, self.tr("Once more"))
        for field in (self.first, self.second):
            field.changed.connect(self._on_typed)
            self.column.addWidget(field)
        self.understood = CheckBox(style, self.tr("I know: without it, nobody can open these backups."))
        self.understood.toggled.connect(self.refresh)
        self.column.addWidget(self.understood)
        self.refresh()
        self.first.setFocus()

    def command(self) -> Command:
        return SetBackupPassphrase(passphrase=self.first.text)

    @property
    def complete(self) -> bool:
        first = self.first.text
        return bool(first) and first == self.second.text and self.understood.isChecked()

    def _on_typed(self) -> None:
        second = self.second.text
        # While the second is being typed it says nothing.
        wrong = bool(second) and not self.first.text.startswith(second)
        self.say(self.tr("The two aren't the same.") if wrong else "")
        self.refresh()
