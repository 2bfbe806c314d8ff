"""Passphrase and lock: how what is kept is kept, what opens it, and when it is locked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.core_client import CoreClient
from app.settings.sections import Section, setting_row
from app.style import Space, Style
from app.translation import sentences_text
from app.vault.code_dialog import CodeDialog
from app.vault.locking import Locking
from app.vault.passphrase_dialog import PassphraseDialog
from app.vault.secret_dialog import SecretDialog, VaultDialog
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox, Choice
from app.widgets.labels import Label
from app.widgets.page import Line
from app.widgets.toast import Toast
from core.protocol import (
    Event,
    Failed,
    MakeRecoveryCode,
    PassphraseSet,
    RemovePassphrase,
    Reply,
    UseKeyring,
    VaultChanged,
    Welcome,
)
from core.records import Vault, VaultState

# In minutes; 0: never.
_LOCK_AFTER = (5, 15, 30, 60, 0)


class PrivacySection(Section):
    """Signals:
        failed: (Problem)
        toast_requested: (Toast)

    Attributes:
        set_button, change_button, remove_button, code_button
        keyring: the system's keyring unlocks it too.
        lock_after, with_computer: when it is locked.
        state: how what is kept is kept.
        progress: of the conversion.
    """

    failed = Signal(object)
    toast_requested = Signal(object)

    def __init__(
        self, client: CoreClient, style: Style, appearance: Appearance, locking: Locking | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("PrivacySection", "Privacy"))
        self._client = client
        self._style = style
        self._appearance = appearance
        self._locking = locking
        self._vault = Vault()
        whole = QVBoxLayout()
        whole.setSpacing(Space.M)
        self.state = Label("", "note", wrap=True)
        self.set_button = Button(self.tr("Set a passphrase…"))
        self.set_button.clicked.connect(lambda: self._open_passphrase(change=False))
        self.change_button = Button(self.tr("Change…"))
        self.change_button.setAccessibleName(self.tr("Change the passphrase"))
        self.change_button.clicked.connect(lambda: self._open_passphrase(change=True))
        self.remove_button = Button(self.tr("Remove…"))
        self.remove_button.setAccessibleName(self.tr("Remove the passphrase"))
        self.remove_button.clicked.connect(self._open_remove)
        whole.addLayout(
            setting_row(self.tr("Passphrase"), self.state, self.set_button, self.change_button, self.remove_button)
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        whole.addWidget(self.progress)
        self._sealed = QWidget()
        self._fill_sealed()
        whole.addWidget(self._sealed)
        self.add(whole)
        self.add(
            Label(
                self.tr(
                    "A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who "
                    "watches while Rememora is open. It can't be used together with an index server."
                ),
                "note",
                wrap=True,
            )
        )
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        if locking is not None:
            locking.possible_changed.connect(self._show_computer)
        self._show(client.welcome.vault if client.welcome is not None else Vault())

    def _fill_sealed(self) -> None:
        """What there is only with a passphrase."""
        rows = QVBoxLayout(self._sealed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        self.code_button = Button(self.tr("New recovery code…"))
        self.code_button.clicked.connect(self._open_code)
        self._code_words = Label("", "note", wrap=True)
        self.keyring = CheckBox(self._style, "")
        self.keyring.clicked.connect(self._choose_keyring)
        self.lock_after = Choice(self._style)
        for minutes in _LOCK_AFTER:
            self.lock_after.addItem(self._minutes(minutes), minutes)
        if self.lock_after.findData(self._appearance.lock_after) < 0:  # set in the file by hand
            self.lock_after.addItem(self._minutes(self._appearance.lock_after), self._appearance.lock_after)
        self.lock_after.setCurrentIndex(self.lock_after.findData(self._appearance.lock_after))
        self.lock_after.activated.connect(self._choose_minutes)
        self.with_computer = CheckBox(self._style, "")
        self.with_computer.clicked.connect(self._choose_computer)
        self._computer_words = Label("", "note", wrap=True)
        rows.addWidget(Line())
        rows.addLayout(setting_row(self.tr("Recovery code"), self._code_words, self.code_button))
        rows.addWidget(Line())
        rows.addLayout(
            setting_row(
                self.tr("Unlock with the system's keyring"),
                self._keyring_words,
                self.keyring,
            )
        )
        rows.addWidget(Line())
        rows.addLayout(
            setting_row(
                self.tr("Lock by itself"),
                self.tr(
                    "When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. "
                    "Conversations without a trace end with that."
                ),
                self.lock_after,
            )
        )
        rows.addWidget(Line())
        rows.addLayout(setting_row(self.tr("Lock with the computer"), self._computer_words, self.with_computer))

    def _minutes(self, minutes: int) -> str:
        return self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never")

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _on_welcome(self, welcome: Welcome) -> None:
        self._show(welcome.vault)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, VaultChanged):
            self._show(event.vault)

    def _show(self, vault: Vault) -> None:
        self._vault = vault
        plain = vault.state is VaultState.PLAIN
        # While it is written plainly again there is nothing to change any more.
        settled = vault.state in (VaultState.SEALING, VaultState.SEALED)
        self.set_button.setVisible(plain)
        self.change_button.setVisible(settled)
        self.remove_button.setVisible(settled)
        self._sealed.setVisible(settled)
        self.state.setText(self._state_words(vault))
        converting = vault.state in (VaultState.SEALING, VaultState.OPENING)
        self.progress.setVisible(converting)
        self.progress.setValue(round(1000 * vault.progress))
        self.progress.setAccessibleName(self.state.text())
        self._code_words.setText(
            self.tr("There is one. A new one replaces it.")
            if vault.recovery_code
            else self.tr("There is none: if you forget the passphrase, everything is lost.")
        )
        self.keyring.setChecked(vault.keyring)
        self._show_computer()

    def _state_words(self, vault: Vault) -> str:
        percent = str(int(100 * vault.progress))
        match vault.state:
            case VaultState.PLAIN:
                return self._client.route.worded(
                    self.tr(
                        "There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it."
                    ),
                    self.tr(
                        "There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it."
                    ),
                )
            case VaultState.SEALING:
                return sentences_text(
                    self.tr("What was there is being encrypted: %1 %.").replace("%1", percent),
                    self.tr("Go on as you like: what is new is encrypted already."),
                )
            case VaultState.SEALED:
                return self.tr("Everything Rememora keeps is encrypted with it.")
            case VaultState.OPENING:
                return sentences_text(
                    self.tr("It is being written without encryption again: %1 %.").replace("%1", percent),
                    self.tr("Until that is done, Rememora still asks for the passphrase when it starts."),
                )

    def _show_computer(self) -> None:
        computer = self._locking.computer if self._locking is not None else None
        told = computer is None or computer.told
        self.with_computer.setEnabled(told)
        self.with_computer.setChecked(told and self._appearance.lock_with_computer)
        self._computer_words.setText(
            self.tr("When it goes to sleep, and when its screen is locked.")
            if told
            else self.tr(
                "This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, "
                "if that is longer after you used it than is set above."
            )
        )

    # --- from the user ----------------------------------------------------------------------------------------------

    def _open_passphrase(self, *, change: bool) -> None:
        dialog = PassphraseDialog(self._client, self._style, self.window(), change=change)
        self._open(dialog, self.tr("The passphrase is changed") if change else self.tr("The passphrase is set"))

    @property
    def _keyring_words(self) -> str:
        return self._client.route.worded(
            self.tr("Whoever can use this account on this computer can then open Rememora, without the passphrase."),
            self.tr("Whoever can use the account on %1 can then open Rememora, without the passphrase."),
        )

    def _open_remove(self) -> None:
        dialog = SecretDialog(
            self._client,
            self._style,
            self.tr("Remove the passphrase?"),
            sentences_text(
                self.tr("Everything is written to the disk without encryption again, while you go on working."),
                self._client.route.worded(
                    self.tr("Then whoever can read this computer's disk can read it, and nothing is locked any more."),
                    self.tr("Then whoever can read the disk of %1 can read it, and nothing is locked any more."),
                ),
            ),
            self.tr("Remove it"),
            lambda secret: RemovePassphrase(current=secret),
            self.window(),
            look="destructive",
        )
        self._open(dialog, "")

    def _open_code(self) -> None:
        words = self.tr("It opens everything when the passphrase is forgotten, and is shown once.")
        if self._vault.recovery_code:
            words = sentences_text(words, self.tr("The code that you have now is no good any more after that."))
        dialog = SecretDialog(
            self._client,
            self._style,
            self.tr("New recovery code"),
            words,
            self.tr("Make a code"),
            lambda secret: MakeRecoveryCode(current=secret),
            self.window(),
        )
        self._open(dialog, "")

    def _choose_keyring(self) -> None:
        wanted = self.keyring.isChecked()
        # The core says when it is so.
        self.keyring.setChecked(self._vault.keyring)
        if not wanted:
            self._client.ask(UseKeyring(on=False), self._on_settled)
            return
        dialog = SecretDialog(
            self._client,
            self._style,
            self.tr("Unlock with the system's keyring?"),
            sentences_text(
                self.tr("The key is put into the keyring of this account."),
                self._keyring_words,
                self.tr("The passphrase goes on working."),
            ),
            self.tr("Put it there"),
            lambda secret: UseKeyring(on=True, current=secret),
            self.window(),
        )
        self._open(dialog, self.tr("The keyring can unlock Rememora now"))

    def _open(self, dialog: VaultDialog, toast: str) -> None:
        def done(reply: Reply) -> None:
            if isinstance(reply, PassphraseSet) and reply.recovery_code:
                CodeDialog(self._style, reply.recovery_code, self.window()).open()
            elif toast:
                self.toast_requested.emit(Toast(toast))

        dialog.carried_out.connect(done)
        dialog.open()

    def _on_settled(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.failed.emit(reply.problem)

    def _choose_minutes(self) -> None:
        self._appearance.lock_after = int(self.lock_after.currentData())
        self._refresh_locking()

    def _choose_computer(self) -> None:
        self._appearance.lock_with_computer = self.with_computer.isChecked()
        self._refresh_locking()

    def _refresh_locking(self) -> None:
        if self._locking is not None:
            self._locking.refresh()
