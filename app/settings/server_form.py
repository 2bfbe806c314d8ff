"""Where a server is entered: its address, its key, and what it means to use it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.style import Space, Style
from app.translation import core_text, sentences_text
from app.widgets.buttons import Button
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.stacking_row import StackingRow
from core.protocol import Failed, Reply, SetServerKey
from core.records import LOOPBACK_HOSTS, Problem


class ServerForm(QWidget):
    """Two fields and a button. A key that was typed goes to the keyring before anything else, and out of the field.

    Signals:
        submitted: (address) the user wants this server, and its key is known.
        failed: (Problem) the key couldn't be kept; the server is used all the same.
    """

    submitted = Signal(str)
    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, name: str, example: str, warning: str, action: str) -> None:
        super().__init__()
        self._client = client
        self._warning = warning
        self._busy = False
        self.address = LineEdit(example)
        self.address.setAccessibleName(self.tr("Address: %1").replace("%1", name))
        self.address.textChanged.connect(self._refresh)
        self.address.returnPressed.connect(self._submit)
        self.key = LineEdit(self.tr("Key, if it wants one"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setToolTip(self.tr("Kept in your system's keyring, never in a file."))
        self.key.setAccessibleName(self.tr("Key: %1").replace("%1", name))
        self.key.returnPressed.connect(self._submit)
        self.button = Button(action)
        self.button.setAccessibleName(f"{action} ({name})")
        self.button.clicked.connect(self._submit)
        self.forget = Button(self.tr("Forget the key"), "link")
        self.forget.setAccessibleName(f"{self.forget.text()} ({name})")
        self.forget.clicked.connect(self._forget_key)
        fields = StackingRow(self._least_width)
        fields.setSpacing(Space.S)
        fields.add(self.address, 3)
        fields.add(self.key, 2)
        fields.add(self.button)
        self._sign = IconView(style, "warning", "memory", 16)
        self._words = Label("", "note", wrap=True)
        caution = QHBoxLayout()
        caution.setSpacing(6)
        caution.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        caution.addWidget(self._words, 1)
        self._status = Label("", "note", wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._status, 1)
        foot.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(fields)
        column.addLayout(caution)
        column.addLayout(foot)
        self.set_status("")
        self._refresh()

    @property
    def status(self) -> str:
        return self._status.text()

    @property
    def caution(self) -> str:
        return self._words.text()

    def set_address(self, address: str) -> None:
        """Show a server that is known."""
        self.address.setText(address)
        self.forget.setVisible(bool(address))

    def set_status(self, words: str, *, failed: bool = False) -> None:
        """How it goes with the server; empty says nothing."""
        self._status.setText(words)
        self._status.set_look("note-error" if failed else "note")
        self._status.setVisible(bool(words))

    def set_problem(self, problem: Problem) -> None:
        """Why the server isn't used."""
        self.set_status(sentences_text(core_text(problem.what), core_text(problem.next_step)), failed=True)

    def set_busy(self, busy: bool) -> None:
        """The server is being asked."""
        self._busy = busy
        self._refresh()

    def _least_width(self) -> int:
        parts = (self.address, self.key, self.button)
        return sum(part.sizeHint().width() for part in parts) + 2 * Space.S

    def _refresh(self) -> None:
        typed = self.address.text().strip()
        self.button.setEnabled(bool(typed) and not self._busy)
        url = QUrl.fromUserInput(typed)
        open_line = bool(typed) and not typed.startswith("https:") and url.host() not in LOOPBACK_HOSTS
        more = self.tr("The way there isn't encrypted (http): others on the network can read along.")
        self._words.setText(sentences_text(self._warning, more) if open_line else self._warning)

    def _submit(self) -> None:
        if not self.button.isEnabled():
            return
        address, key = self.address.text().strip(), self.key.text().strip()
        self.key.clear()
        if not key:
            self.submitted.emit(address)
            return

        def kept(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
                if reply.problem.code != "no_keyring":
                    return
            self.submitted.emit(address)

        self._client.ask(SetServerKey(address=address, key=key), kept)

    def _forget_key(self) -> None:
        def forgotten(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            else:
                self.set_status(self.tr("The key is forgotten."))

        self._client.ask(SetServerKey(address=self.address.text().strip(), key=""), forgotten)
