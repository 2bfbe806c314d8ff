"""What is seen of a store that is locked: nothing of anybody, and a field for the passphrase."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.core_client import CoreClient, CorePhase
from app.models.catalog import ModelCatalog
from app.style import Space, Style, isolated
from app.translation import duration_text, in_user_language, sentences_text
from app.vault.centred import set_centred
from app.vault.passphrase_field import PassphraseField
from app.widgets.buttons import Button
from app.widgets.icon_view import IconView
from app.widgets.labels import ElidedLabel, Label
from core.paths import default_paths
from core.protocol import Event, Failed, LockChanged, Reply, Unlocked
from core.records import Lock, Problem

_WIDTH = 380
_TICK_MS = 250


class LockPage(QWidget):
    """Takes the passphrase, or the recovery code, or has the keyring asked.

    Attributes:
        field: for the passphrase or the code.
        unlock_button, code_button, keyring_button, forgotten_button
        words: what went wrong, or how long to wait.
        forgotten: what can be done without the passphrase.
        download: what is being fetched meanwhile.

    Signals:
        somebody_else: it is somebody else's turn.
        tried: a passphrase or code was entered, and is looked at for a while.
    """

    somebody_else = Signal()
    tried = Signal()

    def __init__(
        self,
        client: CoreClient,
        catalog: ModelCatalog,
        style: Style,
        parent: QWidget | None = None,
        *,
        ask_keyring: bool = False,
        told: str = "",
        several: bool = False,
    ) -> None:
        """Args:
        ask_keyring: once, as soon as it may be asked: the program was started, not locked.
        told: what the user should know before they unlock.
        several: others use this account too.
        """
        super().__init__(parent)
        self._client = client
        self._catalog = catalog
        self._style = style
        self._ask_keyring = ask_keyring
        self._asked = False  # a secret is being looked at
        self._by_code = False
        self._problem = ""
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._show)

        self._title = Label(self.tr("Rememora is locked"), "display", wrap=True)
        self._who = Label("", "soft", wrap=True)
        self._told = Label(told, "soft", wrap=True)
        self._told.setVisible(bool(told))
        for label in (self._title, self._who, self._told):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field = PassphraseField(style, self.tr("Passphrase"))
        self.field.entered.connect(self._unlock)
        self.field.changed.connect(self._on_typed)
        self.unlock_button = Button(self.tr("Unlock"), "primary")
        self.unlock_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.unlock_button.clicked.connect(self._unlock)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        _keep_room(self.busy)
        self.words = Label("", "error", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        self.code_button = Button("", "link")
        self.code_button.clicked.connect(self._change_secret)
        self.keyring_button = Button(self.tr("Use the keyring"), "link")
        self.keyring_button.clicked.connect(lambda: self._ask(""))
        self.forgotten_button = Button(self.tr("Forgotten?"), "link")
        self.forgotten_button.setCheckable(True)
        self.forgotten_button.toggled.connect(self._show)
        self.other_button = Button(self.tr("Somebody else"), "link")
        self.other_button.setVisible(several)
        self.other_button.clicked.connect(self.somebody_else)
        others = QHBoxLayout()
        others.setSpacing(Space.L)
        others.addStretch()
        for button in (self.code_button, self.keyring_button, self.forgotten_button, self.other_button):
            others.addWidget(button)
        others.addStretch()
        self.forgotten = Label("", "soft", wrap=True)
        self.forgotten.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        middle = QWidget()
        self._middle = middle
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(IconView(style, "lock", "accent", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._who)
        column.addWidget(self._told)
        column.addSpacing(Space.M)
        column.addWidget(self.field)
        column.addWidget(self.unlock_button)
        column.addWidget(self.busy)
        column.addWidget(self.words)
        column.addLayout(others)
        column.addWidget(self.forgotten)

        self.download = ElidedLabel("", "note")
        self._download_row = QWidget()
        below = QHBoxLayout(self._download_row)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.S)
        below.addStretch()
        below.addWidget(IconView(style, "download", "soft", 16))
        below.addWidget(self.download, 10)
        below.addStretch()
        # As wide as its words, as long as there is room.
        self.download.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

        set_centred(self, middle, self._download_row)
        self.setFocusProxy(self.field)

        style.changed.connect(self._fit)
        client.phase_changed.connect(self._on_phase)
        client.event.connect(self._on_event)
        catalog.download_changed.connect(self._show_download)
        catalog.listed.connect(self._show_download)
        self._fit()
        self._show_download()
        self._on_phase(client.phase)

    # --- from the user ----------------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._problem = ""
        self._show()

    def _unlock(self) -> None:
        if self.unlock_button.isEnabled():
            self._ask(self.field.text)
            self.tried.emit()

    def _change_secret(self) -> None:
        self._by_code = not self._by_code
        self.field.clear()
        # Nobody looks over the shoulder of whoever reads a code from paper; mistakes in it aren't felt.
        self.field.reveal.setChecked(self._by_code)
        self._problem = ""
        self._show()
        self.field.setFocus()

    def _ask(self, secret: str) -> None:
        self._asked = True
        self._problem = ""
        self._client.unlock(secret, self._on_reply)
        self._show()

    # --- from the core ----------------------------------------------------------------------------------------------

    def _on_reply(self, reply: Reply) -> None:
        self._asked = False
        if isinstance(reply, Unlocked):
            self.field.clear()
        elif isinstance(reply, Failed):
            self._problem = self._said(reply.problem)
            self.field.edit.selectAll()
        self._show()
        self.field.setFocus()

    def _said(self, problem: Problem) -> str:
        if problem.code == "wrong_passphrase" and not self._by_code:
            return self.tr("That isn't the passphrase.")
        # Of a code it is said if there is a slip of typing in it.
        shown = in_user_language(problem)
        return sentences_text(shown.what, shown.next_step)

    def _on_phase(self, phase: CorePhase) -> None:
        if phase is not CorePhase.LOCKED:
            self._show()
            return
        self._asked = False
        if self._client.lock.keyring and self._ask_keyring:
            self._ask_keyring = False
            self._ask("")
        else:
            self._show()
            self.field.setFocus()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, LockChanged):
            self._show()

    # --- what is shown ----------------------------------------------------------------------------------------------

    @property
    def _wait_s(self) -> float:
        return max(0.0, self._client.lock.wait_until - time.time())

    def _show(self) -> None:
        lock = self._client.lock
        locked = self._client.phase is CorePhase.LOCKED
        free = locked and not self._asked
        waiting = free and self._wait_s > 0
        self._ticks.start() if waiting else self._ticks.stop()
        self._who.setText(isolated(lock.profile))
        self._who.setVisible(bool(lock.profile))
        self.field.ask(self.tr("Recovery code") if self._by_code else self.tr("Passphrase"))
        self.field.setEnabled(free)
        self.unlock_button.setEnabled(free and not waiting and bool(self.field.text))
        self.unlock_button.setText(self.tr("Unlock") if free else self._busy_words(locked))
        self.busy.setVisible(not free)
        self.busy.setAccessibleName(self._busy_words(locked))
        self.words.setText(sentences_text(self._problem, self._wait_words() if waiting else ""))
        self.words.set_look("error" if self._problem else "soft")
        self.words.setVisible(bool(self.words.text()))
        self.code_button.setText(self.tr("Use the passphrase") if self._by_code else self.tr("Use the recovery code"))
        self.code_button.setVisible(lock.recovery_code)
        self.keyring_button.setVisible(lock.keyring)
        for button in (self.code_button, self.keyring_button):
            button.setEnabled(free and not waiting)
        self.forgotten.setText(self._forgotten_words(lock))
        self.forgotten.setVisible(self.forgotten_button.isChecked())

    def _busy_words(self, locked: bool) -> str:
        return self.tr("Unlocking…") if locked else self.tr("One moment…")

    def _wait_words(self) -> str:
        return self.tr("Try again in %1.").replace("%1", duration_text(math.ceil(self._wait_s)))

    def _forgotten_words(self, lock: Lock) -> str:
        if self._client.route.elsewhere:
            anew = self.tr("To begin anew, close Rememora and move its data folder on %1 away.")
            anew = anew.replace("%1", self._client.route.name)
        else:
            anew = self.tr("To begin anew, close Rememora and move this folder away: %1")
            anew = anew.replace("%1", str(default_paths().data))
        if lock.recovery_code:
            return sentences_text(
                self.tr("The recovery code opens everything, and then you can set another passphrase."),
                self.tr("Without both, what is kept here can't be read by anybody, and it can't be brought back."),
                anew,
            )
        return sentences_text(
            self.tr(
                "Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key."
            ),
            self.tr("Documents themselves and downloaded models aren't touched by it."),
            anew,
        )

    def _show_download(self) -> None:
        names = {model.id: model.name for model in self._catalog.models}
        names |= {embedder.id: embedder.name for embedder in self._catalog.embedders}
        parts: list[str] = []
        for model_id, progress in self._catalog.progress.items():
            done = progress.done_bytes / progress.total_bytes if progress and progress.total_bytes else 0.0
            words = self.tr("Downloading %1: %2 %").replace("%2", str(round(100 * done)))
            parts.append(words.replace("%1", names.get(model_id, str(model_id))))
        self.download.set_whole_text(" · ".join(parts))
        self._download_row.setVisible(bool(parts))

    def _fit(self) -> None:
        self._middle.setFixedWidth(min(self._style.px(_WIDTH), max(280, self.width() - 2 * Space.PAGE)))

    def resizeEvent(self, event: object) -> None:
        self._fit()


def _keep_room(widget: QWidget) -> None:
    """What stands below stays where it is when this comes and goes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
