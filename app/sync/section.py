"""Your other computers, in the settings: through which folder, who takes part, and how it stands."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.dates import moment_text
from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.settings.sections import Section, setting_row
from app.style import Space, Style
from app.sync.dialogs import JoinDialog, RenameDialog, StartDialog, StopDialog
from app.translation import in_user_language, sentences_text
from app.vault.secret_dialog import VaultDialog
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from core.protocol import (
    Event,
    Failed,
    LookAtSyncFolder,
    RemoveSyncDevice,
    Reply,
    ShowSync,
    SyncChanged,
    SyncFolderSeen,
    SyncNow,
    SyncShown,
    Welcome,
)
from core.records import Problem, SyncDevice, SyncFinding, SyncState


class SyncSection(Section):
    """Signals:
        failed: (Problem)

    Attributes:
        choose, now, stop: its controls.
        state: how it stands, and what is wrong.
        removals: for each other computer, the button that takes it out.
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("SyncSection", "Your other computers"))
        self._client = client
        self._style = style
        self._state = SyncState()
        self.removals: dict[str, Button] = {}

        self.state = Label("", "note", wrap=True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choose = Button(self.tr("Choose a folder…"))
        self.choose.clicked.connect(self._choose)
        self.now = Button(self.tr("Now"))
        self.now.setAccessibleName(self.tr("Write and read now"))
        self.now.clicked.connect(self._sync)
        self.stop = Button(self.tr("Stop…"))
        self.stop.clicked.connect(lambda: self._open(StopDialog(client, style, self.window())))
        self.add(setting_row(self.tr("Keep them alike"), self.state, self.choose, self.now, self.stop))
        self._devices = QWidget()
        self._rows = QVBoxLayout(self._devices)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.M)
        self._line = self.add(self._devices)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        if client.welcome is not None:
            self._on_welcome(client.welcome)
        self._show()

    # --- what the core says ---

    def _on_welcome(self, _: Welcome) -> None:
        self._client.ask(ShowSync(), self._on_shown)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SyncChanged):
            self._take(event.state)

    def _on_shown(self, reply: Reply) -> None:
        self.now.setEnabled(True)
        if isinstance(reply, SyncShown):
            self._take(reply.state)
        elif isinstance(reply, Failed):
            self.failed.emit(reply.problem)

    def _take(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        state = self._state
        shared = bool(state.folder)
        self.choose.setVisible(not shared)
        self.now.setVisible(shared)
        self.stop.setVisible(shared)
        self.state.setText(self._sharing_words() if shared else self._invitation())
        self.state.set_look("error" if state.problem is not None else "note")
        self._devices.setVisible(shared)
        self._line.setVisible(shared)
        clear_layout(self._rows)
        self.removals = {}
        for device in state.devices:
            self._rows.addWidget(self._device_row(device))

    def _invitation(self) -> str:
        return self.tr(
            "Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is "
            "encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't."
        )

    def _sharing_words(self) -> str:
        state, now = self._state, time.time()
        if state.problem is not None:
            return f"{state.folder}\n{_words(state.problem)}"
        if state.busy:
            told = self.tr("Writing and reading…")
        elif state.waiting:
            told = self.tr("%n change(s) are still to be written.", "", state.waiting)
        elif state.last_read_at is not None:
            told = self.tr("Something came %1.").replace("%1", moment_text(state.last_read_at, now))
        elif state.last_wrote_at is not None:
            told = self.tr("Written %1; nothing has come yet.").replace("%1", moment_text(state.last_wrote_at, now))
        else:
            told = ""
        return f"{state.folder}\n{told}".strip()

    def _device_row(self, device: SyncDevice) -> QWidget:
        name = device.name or self.tr("A computer whose files have not all come yet")
        if device.is_this:
            told = self.tr("This computer")
        elif device.last_seen_at is None:
            told = self.tr("Nothing of it could be read yet.")
        else:
            told = self.tr("Last heard of: %1.").replace("%1", moment_text(device.last_seen_at, time.time()))
        if device.is_this:
            button = Button(self.tr("Change the name…"))
            button.clicked.connect(lambda: self._open(RenameDialog(self._client, device.name, self.window())))
        else:
            button = Button(self.tr("Take out…"))
            button.setAccessibleName(self.tr("Take out: %1").replace("%1", name))
            button.clicked.connect(lambda: self._remove(device, name))
            self.removals[device.id] = button
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(setting_row(name, told, button))
        if device.problem is not None:
            column.addWidget(Label(_words(device.problem), "error", wrap=True))
        return row

    # --- what the user wants ---

    def _choose(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        Files(self._client, self).choose_folder(
            self.tr("A folder that your computers share"), self.use_folder, start=start
        )

    def use_folder(self, folder: str) -> None:
        """Ask what the folder is, then begin there or join."""
        self._client.ask(LookAtSyncFolder(folder=folder), self._on_seen)

    def _on_seen(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.failed.emit(reply.problem)
        elif isinstance(reply, SyncFolderSeen):
            found = reply.folder
            match found.finding:
                case SyncFinding.NEW:
                    self._open(StartDialog(self._client, self._style, found.path, self.window()))
                case SyncFinding.SHARED:
                    self._open(JoinDialog(self._client, self._style, found, self.window()))
                case _ if found.problem is not None:
                    self.failed.emit(found.problem)

    def _open(self, dialog: VaultDialog) -> None:
        dialog.carried_out.connect(self._on_shown)
        dialog.open()

    def _sync(self) -> None:
        self.now.setEnabled(False)
        self._client.ask(SyncNow(), self._on_shown)

    def _remove(self, device: SyncDevice, name: str) -> None:
        dialog = ConfirmDialog(
            self._style,
            self.tr("Take “%1” out?").replace("%1", name),
            self.tr(
                "What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: "
                "if it was lost, stop on all computers and begin anew in another folder."
            ),
            self.tr("Take it out"),
            self.window(),
        )
        dialog.accepted.connect(lambda: self._client.ask(RemoveSyncDevice(device_id=device.id), self._on_shown))
        dialog.open()


def _words(problem: Problem) -> str:
    shown = in_user_language(problem)
    return sentences_text(shown.what, shown.safe, shown.next_step)
