"""What is in a backup, beside what is here, and putting it back."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from app.chat.dates import moment_text
from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.style import Space, Style, isolated
from app.translation import sentences_text
from app.vault.passphrase_field import PassphraseField
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.notice import ProblemView
from core.protocol import (
    BackupOpened,
    BackupProgressed,
    BackupReady,
    CancelBackup,
    Event,
    Failed,
    OpenBackup,
    Reply,
    RestoreBackup,
)
from core.records import BackupComparison, Differences

_WIDTH = 560
_MOST_TITLES = 5

# The codes that mean: ask for the passphrase.
_ASKING = "wrong_passphrase"


class RestoreDialog(Dialog):
    """First asks for the passphrase if need be, then compares, then has it lie ready. Accepted means: the next core has it.

    Attributes:
        secret: where the passphrase is typed.
        together, instead: bring it together with what is here, or have it take its place; only where there is anything here.
        settings: put the settings back, too.
        action: looks into it, then restores it.
    """

    def __init__(self, client: CoreClient, style: Style, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._client = client
        self._style = style
        self._path = path
        self._compared = False
        self._found: BackupComparison | None = None
        self._busy = False
        title = self.tr("Restore a backup")
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        self._column.setSpacing(Space.M)
        self._column.addWidget(Label(title, "heading", wrap=True))
        self._column.addWidget(Label(isolated(Path(path).name), "soft", wrap=True))
        self._middle = QVBoxLayout()
        self._middle.setSpacing(Space.M)
        self._column.addLayout(self._middle)
        self.secret = PassphraseField(style, self.tr("Passphrase or recovery code of the backup"))
        self.secret.changed.connect(self._refresh)
        self.secret.hide()
        self._column.addWidget(self.secret)
        self.together = QRadioButton(self.tr("Bring both together"))
        self.together.setChecked(True)
        self.instead = QRadioButton(self.tr("Replace what is here with the backup"))
        self._effect = Label("", wrap=True)
        self._titles = Label("", "soft", wrap=True)
        for button in (self.together, self.instead):
            button.toggled.connect(self._show_effect)
            self._column.addWidget(button)
            button.hide()
        self._kept = Label(
            self.tr("What is here now is set aside for 30 days, not deleted at once."), "note", wrap=True
        )
        for label in (self._effect, self._titles, self._kept):
            self._column.addWidget(label)
            label.hide()
        self.settings = CheckBox(style, self.tr("Put the settings back, too"))
        self.settings.hide()
        self._column.addWidget(self.settings)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Reading the backup…"))
        self._column.addWidget(self._bar)
        self.action = Button("", "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self._go_on)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.action)
        self._column.addLayout(row)
        self.setMinimumWidth(style.px(_WIDTH))
        self.rejected.connect(self._stop)
        client.event.connect(self._on_event)
        self._look()

    def _look(self) -> None:
        self._begin()
        self._client.ask(OpenBackup(path=self._path, secret=self.secret.text), self._on_opened)

    def _go_on(self) -> None:
        if not self._compared:
            self._look()
            return
        self._begin()
        command = RestoreBackup(
            path=self._path,
            secret=self.secret.text,
            settings=self.settings.isChecked(),
            merge=self._used and self.together.isChecked(),
        )
        self._client.ask(command, self._on_ready)

    def _stop(self) -> None:
        if self._busy:
            self._client.ask(CancelBackup())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, BackupProgressed) and self._busy:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * event.progress))

    def _on_opened(self, reply: Reply) -> None:
        self._end()
        if isinstance(reply, BackupOpened):
            self._compared = True
            self.secret.hide()
            self.settings.show()
            self._compare(reply.comparison)
        elif isinstance(reply, Failed):
            self._fail(reply)
        self._refresh()

    def _on_ready(self, reply: Reply) -> None:
        self._end()
        if isinstance(reply, BackupReady):
            self.accept()
        elif isinstance(reply, Failed):
            self._fail(reply)

    def _fail(self, reply: Failed) -> None:
        if reply.problem.code == "cancelled":
            return
        asked = not self.secret.isHidden()
        if reply.problem.code == _ASKING:
            self.secret.show()
            self.secret.setFocus()
            if not asked:
                # Nobody has typed anything yet: it is no fault, only asked for.
                self._middle.addWidget(Label(self.tr("Enter the passphrase that held when it was made."), wrap=True))
                return
        self._clear()
        self._middle.addWidget(ProblemView(self._style, reply.problem))

    def _begin(self) -> None:
        self._busy = True
        self._bar.setRange(0, 0)
        self._bar.show()
        self._refresh()

    def _end(self) -> None:
        self._busy = False
        self._bar.hide()
        self._refresh()

    def _refresh(self) -> None:
        self.action.setText(self.tr("Restore it") if self._compared else self.tr("Look into it"))
        self.action.setEnabled(not self._busy and (self._compared or bool(self.secret.text)))
        # What is on its way isn't chosen any more.
        for choice in (self.together, self.instead, self.settings):
            choice.setEnabled(not self._busy)
        self._fit()

    def _fit(self) -> None:
        self.adjustSize()
        # What was just put in is dressed by then, or the table would be squeezed.
        QTimer.singleShot(0, self, self.adjustSize)

    def _clear(self) -> None:
        while (item := self._middle.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _compare(self, found: BackupComparison) -> None:
        self._clear()
        now = time.time()
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for column, words in ((1, self.tr("In the backup")), (2, self.tr("Here now"))):
            grid.addWidget(Label(words, "section"), 0, column, Qt.AlignmentFlag.AlignRight)
        there, here = found.there, found.here
        never = self.tr("never")
        rows = (
            (
                self.tr("Last change"),
                *(moment_text(one.changed_at, now) if one.changed_at else never for one in (there, here)),
            ),
            (self.tr("Conversations"), str(there.conversations), str(here.conversations)),
            (self.tr("Messages"), str(there.messages), str(here.messages)),
            (self.tr("Memories"), str(there.memories), str(here.memories)),
            (self.tr("Documents"), str(there.documents), str(here.documents)),
        )
        for number, (name, first, second) in enumerate(rows, 1):
            for column, words in enumerate((name, first, second)):
                label = Label(words)
                label.setMinimumHeight(label.sizeHint().height())
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeading
                grid.addWidget(label, number, column, side)
        self._middle.addWidget(table)
        self._found = found
        for widget in (self.together, self.instead):
            widget.setVisible(self._used)
        self._show_effect()

    @property
    def _used(self) -> bool:
        """There is something here that it could be brought together with."""
        here = self._found.here if self._found is not None else None
        return here is not None and bool(here.conversations or here.memories or here.documents)

    def _show_effect(self) -> None:
        found = self._found
        if found is None:
            return
        merges = self._used and self.together.isChecked()
        titles = [] if merges else [one_line(title) for title in found.titles_only_here[:_MOST_TITLES]]
        words = self._effect_together(found) if merges else self._effect_instead(found)
        self._effect.setText(words)
        self._titles.setText("\n".join(f"•  {isolated(title)}" for title in titles))
        self._titles.setVisible(bool(titles))
        for label in (self._effect, self._kept):
            label.show()
        self._fit()

    def _effect_together(self, found: BackupComparison) -> str:
        new, newer = found.conversations.only_there, found.conversations.newer_there
        more, later = found.memories.only_there, found.memories.newer_there
        if not (new or newer or more or later):
            words = self.tr("Every conversation and memory in the backup is here already, as new or newer.")
        else:
            words = self.tr(
                "From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4."
            )
            for place, count in enumerate((new, newer, more, later), 1):
                words = words.replace(f"%{place}", str(count))
        rest = self.tr(
            "All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here."
        )
        return sentences_text(words, rest)

    def _effect_instead(self, found: BackupComparison) -> str:
        lost = _lost(found.conversations)
        if not lost and not _lost(found.memories):
            return self.tr("Nothing that is here would be missing afterwards.")
        words = self.tr("Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.")
        return words.replace("%1", str(lost)).replace("%2", str(_lost(found.memories)))


def _lost(differences: Differences) -> int:
    return differences.only_here + differences.newer_here
