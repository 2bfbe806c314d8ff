"""Asks for the passphrase before something that needs it, and has it done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.style import Space, Style
from app.translation import in_user_language, sentences_text
from app.vault.passphrase_field import PassphraseField
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from core.protocol import Command, Failed, Reply


class VaultDialog(Dialog):
    """A dialog that sends one command and stays until that is done.

    Signals:
        carried_out(Reply): it was done, and the dialog is closed.

    Attributes:
        column: what it asks, above the buttons.
        action: does it.
        words: what went wrong.
    """

    carried_out = Signal(object)

    def __init__(
        self, client: CoreClient, title: str, action: str, parent: QWidget | None = None, *, look: str = "primary"
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._action_words = action
        self._asked = False
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.M)
        self.column.addWidget(Label(title, "heading", wrap=True))
        self.words = Label("", "error", wrap=True)
        self.words.hide()
        self.action = Button(action, look)
        self.action.setDefault(True)
        self.action.clicked.connect(self._ask)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self.action)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        whole.setSpacing(Space.M)
        whole.addLayout(self.column)
        whole.addWidget(self.words)
        whole.addSpacing(Space.XS)
        whole.addLayout(row)

    def command(self) -> Command:
        """What is to be done."""
        raise NotImplementedError

    @property
    def complete(self) -> bool:
        """All that is needed has been said."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Something was typed or ticked."""
        self.action.setEnabled(self.complete and not self._asked)

    def say(self, words: str) -> None:
        """Show what is wrong; empty: nothing."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _ask(self) -> None:
        if self.complete and not self._asked:
            self.say("")
            self._set_asked(True)
            self._client.ask(self.command(), self._on_reply)

    def _set_asked(self, asked: bool) -> None:
        # The key is derived meanwhile, which takes a second by intention.
        self._asked = asked
        self.action.setText(self.tr("One moment…") if asked else self._action_words)
        self.refresh()

    def _on_reply(self, reply: Reply) -> None:
        self._set_asked(False)
        if isinstance(reply, Failed):
            if reply.problem.code == "wrong_passphrase":
                self.say(self.tr("That isn't the passphrase."))
            else:
                shown = in_user_language(reply.problem)
                self.say(sentences_text(shown.what, shown.safe, shown.next_step))
            return
        self.accept()
        self.carried_out.emit(reply)


class SecretDialog(VaultDialog):
    """What will be, and a field for the passphrase.

    Attributes:
        field: for the passphrase; the recovery code does as well.
    """

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        title: str,
        sentences: str,
        action: str,
        command: Callable[[str], Command],
        parent: QWidget | None = None,
        *,
        look: str = "primary",
    ) -> None:
        super().__init__(client, title, action, parent, look=look)
        self._command = command
        self.column.addWidget(Label(sentences, wrap=True))
        self.field = PassphraseField(style, self.tr("Passphrase"))
        self.field.changed.connect(self.refresh)
        self.column.addWidget(self.field)
        self.refresh()
        self.field.setFocus()

    def command(self) -> Command:
        return self._command(self.field.text)

    @property
    def complete(self) -> bool:
        return bool(self.field.text)
