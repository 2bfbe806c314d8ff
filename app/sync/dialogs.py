"""Begins to share through a folder, joins in, stops, and names this computer."""

from __future__ import annotations

import platform

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core_client import CoreClient
from app.style import Style, isolated
from app.translation import list_text
from app.vault.passphrase_field import PassphraseField
from app.vault.secret_dialog import VaultDialog
from app.widgets.choices import CheckBox
from app.widgets.labels import Label
from app.widgets.layouts import labelled
from core.protocol import Command, JoinSync, RenameSyncDevice, StartSync, StopSync
from core.records import SyncFolder


class NameField(QLineEdit):
    """What this computer is called by the others."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name or platform.node())
        self.setAccessibleName(QCoreApplication.translate("NameField", "Name of this computer"))

    @property
    def name(self) -> str:
        return self.text().strip()


class StartDialog(VaultDialog):
    """Nobody shares through the folder yet.

    Attributes:
        name, first, second: of this computer, and the passphrase twice.
        understood: that nobody can read the folder without it.
    """

    def __init__(self, client: CoreClient, style: Style, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(client, self.tr("Keep your computers alike"), self.tr("Begin"), parent)
        self._folder = folder
        self.column.addWidget(Label(isolated(folder), "soft", wrap=True))
        self.column.addWidget(
            Label(
                self.tr(
                    "What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, "
                    "too, once it has come there."
                ),
                wrap=True,
            )
        )
        self.name = NameField()
        self.column.addLayout(labelled(self.tr("Name of this computer"), self.name))
        self.first = PassphraseField(style, self.tr("Passphrase for your other computers"))
        self.second = PassphraseField(style, self.tr("Once more"))
        for field in (self.first, self.second):
            field.changed.connect(self._on_typed)
            self.column.addWidget(field)
        self.understood = CheckBox(style, self.tr("I know: without it, no other computer can join."))
        self.understood.toggled.connect(self.refresh)
        self.column.addWidget(self.understood)
        self.name.textChanged.connect(self.refresh)
        self.refresh()
        self.first.setFocus()

    def command(self) -> Command:
        return StartSync(folder=self._folder, name=self.name.name, passphrase=self.first.text)

    @property
    def complete(self) -> bool:
        first = self.first.text
        return bool(first and self.name.name) and first == self.second.text and self.understood.isChecked()

    def _on_typed(self) -> None:
        second = self.second.text
        # While the second is being typed it says nothing.
        wrong = bool(second) and not self.first.text.startswith(second)
        self.say(self.tr("The two aren't the same.") if wrong else "")
        self.refresh()


class JoinDialog(VaultDialog):
    """Others share through the folder.

    Attributes:
        name, secret: of this computer, and the passphrase that was chosen on the first one.
    """

    def __init__(self, client: CoreClient, style: Style, found: SyncFolder, parent: QWidget | None = None) -> None:
        super().__init__(client, self.tr("Join your other computers"), self.tr("Join"), parent)
        self._folder = found.path
        self.column.addWidget(Label(isolated(found.path), "soft", wrap=True))
        names = [device.name for device in found.devices if device.name]
        count = self.tr("%n computer(s) share this folder.", "", len(found.devices))
        self.column.addWidget(Label(list_text(names) if names else count, wrap=True))
        self.column.addWidget(
            Label(
                self.tr(
                    "What is here and what is there come together: nothing is lost on either side, and what you have erased there is "
                    "erased here, too."
                ),
                wrap=True,
            )
        )
        self.name = NameField()
        self.column.addLayout(labelled(self.tr("Name of this computer"), self.name))
        self.secret = PassphraseField(style, self.tr("The passphrase of your other computers"))
        self.secret.changed.connect(self.refresh)
        self.column.addWidget(self.secret)
        self.name.textChanged.connect(self.refresh)
        self.refresh()
        self.secret.setFocus()

    def command(self) -> Command:
        return JoinSync(folder=self._folder, name=self.name.name, passphrase=self.secret.text)

    @property
    def complete(self) -> bool:
        return bool(self.secret.text and self.name.name)


class StopDialog(VaultDialog):
    """Attributes:
    files: take what this computer has written out of the folder.
    """

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(client, self.tr("Stop keeping this computer alike?"), self.tr("Stop"), parent)
        self.column.addWidget(
            Label(
                self.tr("Everything stays here and on your other computers. From now on, each goes its own way."),
                wrap=True,
            )
        )
        self.files = CheckBox(style, self.tr("Take what this computer has written out of the folder"))
        self.column.addWidget(self.files)
        self.refresh()

    def command(self) -> Command:
        return StopSync(remove_files=self.files.isChecked())

    @property
    def complete(self) -> bool:
        return True


class RenameDialog(VaultDialog):
    """Attributes: name."""

    def __init__(self, client: CoreClient, name: str, parent: QWidget | None = None) -> None:
        super().__init__(client, self.tr("Name of this computer"), self.tr("Change it"), parent)
        self.name = NameField(name)
        self.name.selectAll()
        self.name.textChanged.connect(self.refresh)
        self.column.addWidget(self.name)
        self.refresh()
        self.name.setFocus()

    def command(self) -> Command:
        return RenameSyncDevice(name=self.name.name)

    @property
    def complete(self) -> bool:
        return bool(self.name.name)
