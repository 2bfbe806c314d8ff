"""Backups in the settings: where to, how often, now, and back."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.backup.passphrase_dialog import BackupPassphraseDialog
from app.backup.restore_dialog import RestoreDialog
from app.chat.dates import moment_text
from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.settings.sections import Section, setting_row
from app.style import Style
from app.translation import in_user_language, sentences_text, size_text
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.labels import Label
from app.widgets.progress_strip import ProgressStrip
from app.widgets.toast import Toast
from core.protocol import (
    BackupMade,
    BackupProgressed,
    BackupsChanged,
    BackupsShown,
    CancelBackup,
    Event,
    Failed,
    MakeBackup,
    PlanBackups,
    Reply,
    ShowBackups,
    VaultChanged,
    Welcome,
)
from core.records import BackupEvery, BackupPlan, Problem

# What is done once all that it needs is there.
Then = Callable[[], None]

_KEPT = (3, 7, 14, 30, 100)


class MakingStrip(ProgressStrip):
    """How far a backup is."""

    def __init__(self, client: CoreClient) -> None:
        super().__init__(at_top=True)
        self._client = client
        self.cancel.setText(self.tr("Stop"))

    def stop(self) -> None:
        self._client.ask(CancelBackup())


class BackupSection(Section):
    """Signals:
    failed: (Problem)
    toast_requested: (Toast)
    restored: a backup lies ready for the next core.

    Attributes:
        now, back, folder, every, keep: its controls.
        state: the last backup, or why there is none.
        making: how far one is that is being made.
    """

    failed = Signal(object)
    toast_requested = Signal(object)
    restored = Signal()

    def __init__(self, client: CoreClient, style: Style) -> None:
        super().__init__(QCoreApplication.translate("BackupSection", "Backup"))
        self._client = client
        self._style = style
        self._plan = BackupPlan()
        self._needs_passphrase = True

        self.now = Button(self.tr("Back up now"))
        self.now.clicked.connect(lambda: self._with_passphrase(self._with_folder(self._back_up))())
        self.back = Button(self.tr("Restore…"))
        self.back.clicked.connect(self._choose_backup)
        self.add(
            setting_row(
                self.tr("All of it in one encrypted file"),
                self.tr(
                    "Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again."
                ),
                self.now,
                self.back,
            )
        )
        self.state = Label("", "note", wrap=True)
        self.making = MakingStrip(client)
        self.folder = Button(self.tr("Choose…"))
        self.folder.setAccessibleName(self.tr("Choose the folder for backups"))
        self.folder.clicked.connect(lambda: self._choose_folder(lambda: None))
        self._place = Label("", "note", wrap=True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(setting_row(self.tr("Folder"), self._place, self.folder))
        self.every = Choice(style)
        for every, words in (
            (BackupEvery.NEVER, self.tr("Only when I ask")),
            (BackupEvery.DAY, self.tr("Every day")),
            (BackupEvery.WEEK, self.tr("Every week")),
        ):
            self.every.addItem(words, every)
        self.every.activated.connect(self._choose_every)
        self.add(
            setting_row(self.tr("By itself"), self.tr("While Rememora runs and nobody waits for a reply."), self.every)
        )
        self.keep = Choice(style)
        for count in _KEPT:
            self.keep.addItem(str(count), count)
        self.keep.activated.connect(lambda: self._change(keep=self.keep.currentData()))
        self.add(
            setting_row(self.tr("How many stay"), self.tr("Older ones of yours in this folder are deleted."), self.keep)
        )
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.state)
        below.addWidget(self.making)
        self.add(below)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        if client.welcome is not None:
            self._on_welcome(client.welcome)

    # --- what the core says ---

    def _on_welcome(self, _: Welcome) -> None:
        self._ask()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, BackupsChanged | VaultChanged):
            self._ask()
        elif isinstance(event, BackupProgressed) and not self.making.isHidden():
            self.making.show_progress(self.tr("Making a backup…"), round(1000 * event.progress), 1000)

    def _ask(self) -> None:
        self._client.ask(ShowBackups(), self._on_shown)

    def _on_shown(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self._show()
            self.failed.emit(reply.problem)
        elif isinstance(reply, BackupsShown):
            self._plan = reply.plan
            self._needs_passphrase = reply.needs_passphrase
            words = self.tr("There is no backup yet.")
            if reply.found:
                last = reply.found[0]
                words = self.tr("Last backup: %1, %2").replace("%2", size_text(last.size))
                words = words.replace("%1", moment_text(last.made_at, time.time()))
            if reply.problem:
                told = in_user_language(Problem(code="backup", what=reply.problem)).what
                words = sentences_text(words, self.tr("The one that was due couldn't be made:"), told)
            self.state.setText(words)
            self._show()

    def _show(self) -> None:
        self._place.setText(self._plan.folder or self.tr("On another disk, it outlives this computer."))
        self.every.setCurrentIndex(self.every.findData(self._plan.every))
        if self.keep.findData(self._plan.keep) < 0:  # set in the file by hand
            self.keep.addItem(str(self._plan.keep), self._plan.keep)
        self.keep.setCurrentIndex(self.keep.findData(self._plan.keep))

    # --- what the user wants ---

    def _choose_every(self) -> None:
        every = BackupEvery(self.every.currentData())
        if every is BackupEvery.NEVER:
            self._change(every=every)
            return
        # Until all that it needs is there, it says what holds.
        self._show()
        self._with_passphrase(self._with_folder(lambda: self._change(every=every)))()

    def _change(self, **changes: object) -> None:
        self._client.ask(PlanBackups(plan=msgspec.structs.replace(self._plan, **changes)), self._on_shown)

    def _with_folder(self, then: Then) -> Then:
        return lambda: then() if self._plan.folder else self._choose_folder(then)

    def _with_passphrase(self, then: Then) -> Then:
        return lambda: self._set_passphrase(then) if self._needs_passphrase else then()

    def _choose_folder(self, then: Then) -> None:
        Files(self._client, self).choose_folder(
            self.tr("Folder for backups"),
            lambda folder: self.use_folder(folder, then),
            start=self._plan.folder or _documents(),
            there=self._plan.folder,
        )

    def use_folder(self, folder: str, then: Then) -> None:
        """Put backups into a folder from now on, then go on."""

        def planned(reply: Reply) -> None:
            self._on_shown(reply)
            if not isinstance(reply, Failed):
                then()

        self._client.ask(PlanBackups(plan=msgspec.structs.replace(self._plan, folder=folder)), planned)

    def _set_passphrase(self, then: Then) -> None:
        def is_set(reply: Reply) -> None:
            self._on_shown(reply)
            then()

        dialog = BackupPassphraseDialog(self._client, self._style, self.window())
        dialog.carried_out.connect(is_set)
        dialog.open()

    def _back_up(self) -> None:
        self.now.setEnabled(False)
        self.making.show_progress(self.tr("Making a backup…"), 0, 0)

        def made(reply: Reply) -> None:
            self.now.setEnabled(True)
            self.making.hide()
            if isinstance(reply, BackupMade):
                name = Path(reply.backup.path).name
                self.toast_requested.emit(
                    Toast(self.tr("The backup is made, and was read back: %1").replace("%1", name))
                )
            elif isinstance(reply, Failed) and reply.problem.code != "cancelled":
                self.failed.emit(reply.problem)

        self._client.ask(MakeBackup(), made)

    def _choose_backup(self) -> None:
        kinds = self.tr("Backups (*.rememora);;All files (*)")
        Files(self._client, self).choose(
            self.tr("Restore a backup"), self.look_into, start=self._plan.folder or _documents(), kinds=kinds
        )

    def look_into(self, path: str) -> None:
        """Show what is in a backup, and offer to put it back."""
        dialog = RestoreDialog(self._client, self._style, path, self.window())
        dialog.accepted.connect(self.restored)
        dialog.open()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
