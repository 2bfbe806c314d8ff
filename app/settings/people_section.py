"""Several people on one account, in the settings: who there is, one more, another name, out, and somebody else's turn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core_client import CoreClient
from app.settings.sections import Section, setting_row
from app.style import Style
from app.translation import list_text
from app.vault.secret_dialog import VaultDialog
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label
from core.protocol import (
    AddProfile,
    Command,
    Failed,
    ListProfiles,
    ProfilesListed,
    RemoveProfile,
    RenameProfile,
    Reply,
    Welcome,
)
from core.records import Profile


class NameDialog(VaultDialog):
    """Asks for a name. Attributes: field."""

    def __init__(
        self,
        client: CoreClient,
        title: str,
        sentence: str,
        action: str,
        command: Callable[[str], Command],
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(client, title, action, parent)
        self._command = command
        self.column.addWidget(Label(sentence, wrap=True))
        self.field = QLineEdit(name)
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.setAccessibleName(self.tr("Name"))
        self.field.selectAll()
        self.field.textChanged.connect(self.refresh)
        self.column.addWidget(self.field)
        self.refresh()
        self.field.setFocus()

    def command(self) -> Command:
        return self._command(self.field.text())

    @property
    def complete(self) -> bool:
        return bool(self.field.text().strip())


class PeopleSection(Section):
    """Signals:
        failed: (Problem)
        change_requested: it is somebody else's turn.
        removal_asked: this core ends, and takes what was kept of this person with it.

    Attributes:
        add_button, rename_button, change_button, remove_button
        people: who there is.
    """

    failed = Signal(object)
    change_requested = Signal()
    removal_asked = Signal()

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("PeopleSection", "People"))
        self._client = client
        self._style = style
        self._profiles: tuple[Profile, ...] = ()
        self._current = ""
        self.people = Label("", "note", wrap=True)
        self.add_button = Button(self.tr("Add somebody…"))
        self.add_button.clicked.connect(self._add)
        self.change_button = Button(self.tr("Somebody else's turn"))
        self.change_button.clicked.connect(self.change_requested)
        self.add(setting_row(self.tr("Who uses Rememora here"), self.people, self.change_button, self.add_button))
        self.name = Label("", "note", wrap=True)
        self.rename_button = Button(self.tr("Change the name…"))
        self.rename_button.clicked.connect(self._rename)
        self.remove_button = Button(self.tr("Remove…"))
        self.remove_button.clicked.connect(self._remove)
        self._own = QWidget()
        row = setting_row(self.tr("You"), self.name, self.rename_button, self.remove_button)
        row.setContentsMargins(0, 0, 0, 0)
        self._own.setLayout(row)
        self._line = self.add(self._own)
        client.welcomed.connect(self._on_welcome)
        if client.welcome is not None:
            self._on_welcome(client.welcome)
        self._show()

    def _on_welcome(self, _: Welcome) -> None:
        self._client.ask(ListProfiles(), self._on_listed)

    def _on_listed(self, reply: Reply) -> None:
        if isinstance(reply, ProfilesListed):
            self._profiles, self._current = reply.profiles, reply.current
            self._show()
        elif isinstance(reply, Failed):
            self.failed.emit(reply.problem)

    @property
    def _you(self) -> Profile:
        return next((one for one in self._profiles if one.id == self._current), Profile())

    def _show(self) -> None:
        # Who there is on another machine, its command says.
        elsewhere = self._client.route.elsewhere
        self.add_button.setVisible(not elsewhere)
        several = len(self._profiles) > 1 and not elsewhere
        unnamed = self.tr("The first one")
        if elsewhere:
            self.people.setText(
                self.tr("On another machine the command says whose core it starts: with --profile and an ID behind it.")
            )
        elif several:
            self.people.setText(list_text([one.name or unnamed for one in self._profiles]))
        else:
            self.people.setText(
                self.tr("Each has conversations, memories and a passphrase of their own; models are shared.")
            )
        self.name.setText(self._you.name or unnamed)
        self.change_button.setVisible(several)
        self._own.setVisible(several)
        self._line.setVisible(several)
        self.remove_button.setVisible(bool(self._current))

    # --- from the user ---

    def _add(self) -> None:
        dialog = NameDialog(
            self._client,
            self.tr("Add somebody"),
            self.tr(
                "Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have."
            ),
            self.tr("Add"),
            lambda name: AddProfile(name=name),
            self.window(),
        )
        self._open(dialog)

    def _rename(self) -> None:
        dialog = NameDialog(
            self._client,
            self.tr("Your name"),
            self.tr("It is shown at the start, to everybody who uses this account."),
            self.tr("Change it"),
            lambda name: RenameProfile(id=self._current, name=name),
            self.window(),
            name=self._you.name,
        )
        self._open(dialog)

    def _open(self, dialog: NameDialog) -> None:
        dialog.carried_out.connect(self._on_listed)
        dialog.open()

    def _remove(self) -> None:
        dialog = ConfirmDialog(
            self._style,
            self.tr("Remove %1 from this computer?").replace("%1", self._you.name),
            self.tr("Everything that Rememora keeps of you is erased. This can't be undone."),
            self.tr("Erase everything"),
            self.window(),
            goes=[self.tr("Conversations, memories and documents"), self.tr("Settings, and the passphrase")],
            stays=self.tr("Models stay, and backups that you have made."),
            consent=self.tr("I understand"),
        )

        def removed(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            else:
                self.removal_asked.emit()

        dialog.accepted.connect(lambda: self._client.ask(RemoveProfile(), removed))
        dialog.open()
