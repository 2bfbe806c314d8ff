"""What another program is called, and what it may; and its key, once."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.memory.kinds import kind_words
from app.style import Space, Style, TextRole, set_margins
from app.translation import named_text
from app.vault.secret_dialog import VaultDialog
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox, Choice
from app.widgets.dialog import Dialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import Card
from core.protocol import AddClient, ChangeClient, Command
from core.records import LONGEST_CLIENT_NAME, Client, ClientRights, MemoryKind, Project

# Under a tick, its words begin where those of the box do.
_INDENT = 28


class ClientDialog(VaultDialog):
    """Lets a program in, or changes what one may.

    Attributes:
        name: what it is called.
        reads, proposes: what it may.
        place: whose memories it reads.
        kinds: of which kinds; none ticked: all.
    """

    def __init__(
        self,
        core: CoreClient,
        style: Style,
        projects: Sequence[Project],
        program: Client | None = None,
        parent: QWidget | None = None,
    ) -> None:
        new = program is None
        super().__init__(
            core,
            self.tr("Let a program in") if new else self.tr("What this program may"),
            self.tr("Make a key") if new else self.tr("Change it"),
            parent,
        )
        self._program = program
        rights = ClientRights() if program is None else program.rights
        self.name = QLineEdit("" if program is None else program.name)
        self.name.setPlaceholderText(self.tr("What you call it, such as “My editor”"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(LONGEST_CLIENT_NAME)
        self.name.textChanged.connect(self.refresh)
        self.column.addWidget(self.name)
        self.column.addWidget(
            Label(self.tr("It may ask the model. Nothing is learned from what it asks."), "note", wrap=True)
        )
        self.reads = self._tick(
            style,
            self.tr("It may read memory"),
            self.tr(
                "What matters for its questions is told to the model, and it may search. Each reading shows in Lately."
            ),
            rights.reads,
        )
        self._reading = QWidget()
        self._fill_reading(style, projects, rights)
        self.column.addWidget(self._reading)
        self.proposes = self._tick(
            style,
            self.tr("It may propose memories"),
            self.tr("They wait in Lately until you keep or discard them."),
            rights.proposes,
        )
        self.reads.toggled.connect(self._show_reading)
        self._show_reading(rights.reads)
        self.refresh()
        self.name.setFocus()

    def _tick(self, style: Style, words: str, sentence: str, on: bool) -> CheckBox:
        tick = CheckBox(style, words)
        tick.setChecked(on)
        tick.setAccessibleDescription(sentence)
        note = Label(sentence, "note", wrap=True)
        set_margins(note, _INDENT, 0, 0, 0)
        whole = QVBoxLayout()
        whole.setSpacing(0)
        whole.addWidget(tick)
        whole.addWidget(note)
        self.column.addLayout(whole)
        return tick

    def _fill_reading(self, style: Style, projects: Sequence[Project], rights: ClientRights) -> None:
        rows = QVBoxLayout(self._reading)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        set_margins(self._reading, _INDENT, 0, 0, 0)
        self.place = Choice(style)
        self.place.setAccessibleName(self.tr("Which memories"))
        self.place.addItem(self.tr("What is known outside of projects"), None)
        for project in projects:
            self.place.addItem(self.tr("What is known in the project “%1”").replace("%1", project.name), project.id)
        if rights.project_id is not None and self.place.findData(rights.project_id) < 0:
            self.place.addItem(self.tr("Nothing: its project is gone"), rights.project_id)
        self.place.setCurrentIndex(max(0, self.place.findData(rights.project_id)))
        rows.addWidget(self.place)
        rows.addWidget(
            Label(
                self.tr("Only these kinds, and nothing from conversations; with none ticked, everything:"),
                "note",
                wrap=True,
            )
        )
        box = QWidget()
        flow = FlowLayout(Space.M, box)
        self.kinds: dict[MemoryKind, CheckBox] = {}
        for kind in MemoryKind:
            tick = self.kinds[kind] = CheckBox(style, kind_words(kind))
            tick.setChecked(kind in rights.kinds)
            flow.addWidget(tick)
        rows.addWidget(box)

    def _show_reading(self, on: bool) -> None:
        self._reading.setVisible(on)
        self.adjustSize()

    def rights(self) -> ClientRights:
        """As they are ticked."""
        reads = self.reads.isChecked()
        return ClientRights(
            reads=reads,
            proposes=self.proposes.isChecked(),
            project_id=self.place.currentData() if reads else None,
            kinds=tuple(kind for kind, tick in self.kinds.items() if tick.isChecked()) if reads else (),
        )

    def command(self) -> Command:
        if self._program is None:
            return AddClient(name=self.name.text(), rights=self.rights())
        return ChangeClient(client_id=self._program.id, name=self.name.text(), rights=self.rights())

    @property
    def complete(self) -> bool:
        return bool(self.name.text().strip())


class KeyDialog(Dialog):
    """Shows the key of a program, once.

    Args:
        bridge: the command that serves the memory on stdin and stdout.

    Attributes:
        key: where it is read.
        copy_key, copy_server: into the clipboard: the key, or what MCP programs read of a server.
        said: what came of the last of the buttons.
    """

    copied = Signal()

    def __init__(
        self, style: Style, name: str, key: str, bridge: Sequence[str], *, reads: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._bridge = bridge
        title = self.tr("The key of %1").replace("%1", name)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(
            Label(
                self.tr(
                    "Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what "
                    "the program may, on this computer."
                ),
                wrap=True,
            )
        )
        self.key = Label(key)
        self.key.setFont(style.font(TextRole.CODE))
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key.setAccessibleName(named_text(title, key))
        card = Card()
        card.column.addWidget(self.key)
        column.addWidget(card)
        row = QWidget()
        flow = FlowLayout(Space.S, row)
        self.copy_key = Button(self.tr("Copy the key"), "primary")
        self.copy_key.clicked.connect(lambda: self._copy(self._key))
        self.copy_server = Button(self.tr("Copy as an MCP server"))
        self.copy_server.setToolTip(self.tr("What programs with MCP servers read in their settings"))
        self.copy_server.clicked.connect(lambda: self._copy(self.server()))
        self.copy_server.setVisible(reads)
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        for button in (self.copy_key, self.copy_server, self.close_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        column.addWidget(row)
        self.said = Label("", "note", wrap=True)
        self.said.hide()
        column.addWidget(self.said)
        self.copy_key.setFocus()

    def server(self) -> str:
        """The server as JSON, in the form that MCP programs share."""
        command, *arguments = self._bridge
        server = {"command": command, "args": arguments, "env": {"REMEMORA_KEY": self._key}}
        return json.dumps({"mcpServers": {"rememora": server}}, indent=2, ensure_ascii=False)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.setText(self.tr("Copied."))
        self.said.show()
        self.copied.emit()
