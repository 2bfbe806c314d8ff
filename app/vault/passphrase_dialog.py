"""Sets a passphrase, or another one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.core_client import CoreClient
from app.style import Space, Style
from app.vault.passphrase_field import PassphraseField
from app.vault.secret_dialog import VaultDialog
from app.vault.strength import Strength, strength
from app.widgets.choices import CheckBox
from app.widgets.labels import Label
from core.protocol import Command, SetPassphrase


class PassphraseDialog(VaultDialog):
    """The new passphrase twice. The first one only after it was said what is lost with it.

    Attributes:
        current: the one there is; None where there is none.
        passphrase, again: the new one.
        estimate: how hard it is to guess.
        understood: the user knows what is lost with it; None where there is a passphrase already.
        recovery_code: make one; None as above.
    """

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None, *, change: bool) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            client,
            tr("PassphraseDialog", "Change the passphrase") if change else tr("PassphraseDialog", "Set a passphrase"),
            tr("PassphraseDialog", "Change it") if change else tr("PassphraseDialog", "Set it"),
            parent,
        )
        self.current: PassphraseField | None = None
        self.understood: CheckBox | None = None
        self.recovery_code: CheckBox | None = None
        if change:
            self.current = PassphraseField(style, self.tr("Present passphrase, or the recovery code"))
            self.current.changed.connect(self.refresh)
            self.column.addWidget(self.current)
        else:
            self._say_what_it_means()
        self.passphrase = PassphraseField(style, self.tr("New passphrase"))
        self.again = PassphraseField(style, self.tr("Once more"))
        # One eye for both.
        self.again.reveal.hide()
        self.passphrase.reveal.toggled.connect(self.again.reveal.setChecked)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(Strength))
        self._bar.setFixedWidth(96)
        self.estimate = Label(self.tr("Several words that don't belong together are good."), "note", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._bar)
        row.addWidget(self.estimate, 1)
        self.column.addWidget(self.passphrase)
        self.column.addLayout(row)
        self.column.addWidget(self.again)
        if not change:
            self.recovery_code = CheckBox(style, self.tr("Make a recovery code too, in case I forget it"))
            self.recovery_code.setChecked(True)
            self.column.addWidget(self.recovery_code)
            self.understood = CheckBox(style, self.tr("I understand what is lost if I forget it"))
            self.understood.toggled.connect(self.refresh)
            self.column.addWidget(self.understood)
        for field in (self.passphrase, self.again):
            field.changed.connect(self._on_typed)
        self.refresh()
        (self.current or self.passphrase).setFocus()

    def _say_what_it_means(self) -> None:
        self.column.addWidget(
            Label(
                self.tr(
                    "Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, "
                    "tasks. What is there already is converted while you go on working."
                ),
                wrap=True,
            )
        )
        self.column.addWidget(
            Label(
                self.tr(
                    "If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key."
                ),
                "error",
                wrap=True,
            )
        )

    def command(self) -> Command:
        return SetPassphrase(
            passphrase=self.passphrase.text,
            current=self.current.text if self.current is not None else "",
            recovery_code=self.recovery_code is not None and self.recovery_code.isChecked(),
        )

    @property
    def complete(self) -> bool:
        return (
            bool(self.passphrase.text)
            and self.passphrase.text == self.again.text
            and (self.current is None or bool(self.current.text))
            and (self.understood is None or self.understood.isChecked())
        )

    def _on_typed(self) -> None:
        first, second = self.passphrase.text, self.again.text
        # While the second is the beginning of the first it is still being typed.
        self.say("" if first.startswith(second) else self.tr("The two aren't the same."))
        found = strength(first)
        self._bar.setValue(list(Strength).index(found) + 1 if first else 0)
        self._bar.setProperty("look", "memory" if found is Strength.WEAK else "")
        self._bar.style().polish(self._bar)
        self.estimate.setText(
            self._words(found) if first else self.tr("Several words that don't belong together are good.")
        )
        self._bar.setAccessibleName(self.estimate.text())
        self.refresh()

    def _words(self, found: Strength) -> str:
        match found:
            case Strength.WEAK:
                return self.tr("Easy to guess. More words make it stronger.")
            case Strength.FAIR:
                return self.tr("Can be guessed with some effort.")
            case Strength.GOOD:
                return self.tr("Hard to guess.")
            case Strength.STRONG:
                return self.tr("Very hard to guess.")
