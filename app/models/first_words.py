"""The first screen of the first start: what Rememora remembers, where it is kept, and in which language it speaks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.core_client import CoreClient
from app.style import Space, Style
from app.translation import LANGUAGE_NAMES, Language
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.labels import Label
from core.protocol import ChangeSettings, Event, SettingsChanged, Welcome
from core.records import LearningMode, Settings


class FirstWords(QWidget):
    """Signals:
    done: the user has read it, or skipped it.
    language_chosen: (Language)
    passphrase_wanted: the user has read it, and wants to set one.

    Attributes:
        passphrase: leads to where one is set.
    """

    done = Signal()
    passphrase_wanted = Signal()
    language_chosen = Signal(object)

    def __init__(self, client: CoreClient, style: Style, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._appearance = appearance
        self.kept = Label("", "soft", wrap=True)
        self.language = Choice(style)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), Language.SYSTEM)
        for language, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, language)
        self.language.setCurrentIndex(self.language.findData(appearance.language))
        self.language.activated.connect(self._choose_language)
        self.learning = Choice(style)
        self.learning.setAccessibleName(self.tr("What to remember"))
        for mode, words in (
            (LearningMode.AUTOMATIC, self.tr("What you tell about yourself")),
            (LearningMode.PROPOSED, self.tr("The same, but ask me first")),
            (LearningMode.ASKED, self.tr("Only what I ask for")),
            (LearningMode.OFF, self.tr("Nothing")),
        ):
            self.learning.addItem(words, mode)
        self.learning.activated.connect(
            lambda: client.ask(ChangeSettings(learning=LearningMode(self.learning.currentData())))
        )
        self.passphrase = Button(self.tr("Set a passphrase…"), "link")
        self.passphrase.clicked.connect(self._want_passphrase)
        self.next = Button(self.tr("Continue"), "primary")
        self.next.clicked.connect(self._finish)
        self.skip = Button(self.tr("Skip"), "quiet")
        self.skip.clicked.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(self.tr("Welcome to Rememora"), "heading", wrap=True))
        column.addWidget(
            Label(
                self.tr(
                    "It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories"
                    " page shows every memory with the words it rests on; each can be corrected and erased."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.kept)
        for words, choice in ((self.tr("Remember"), self.learning), (self.tr("Language"), self.language)):
            column.addSpacing(Space.XS)
            column.addWidget(Label(words, "note"))
            column.addWidget(choice)
        column.addSpacing(Space.XS)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(
            Label(self.tr("Do others use this computer? A passphrase encrypts all of it."), "note", wrap=True), 1
        )
        line.addWidget(self.passphrase)
        column.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.next)
        row.addWidget(self.skip)
        row.addStretch()
        column.addSpacing(Space.XS)
        column.addLayout(row)
        client.event.connect(self._hear)
        client.welcomed.connect(self._on_welcomed)
        if client.welcome is not None:
            self._on_welcomed(client.welcome)

    def _on_welcomed(self, welcome: Welcome) -> None:
        words = self._client.route.worded(
            self.tr("All of it stays on this computer, in %1. Nothing is sent anywhere."),
            self.tr("All of it stays on %1, in %2. Nothing is sent anywhere else."),
        )
        self.kept.setText(words.replace("%1", welcome.folders.data).replace("%2", welcome.folders.data))
        self._show(welcome.settings)

    def _hear(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._show(event.settings)

    def _show(self, settings: Settings) -> None:
        self.learning.setCurrentIndex(self.learning.findData(settings.learning))

    def _choose_language(self) -> None:
        language = Language(self.language.currentData())
        if language is not self._appearance.language:
            self._appearance.language = language
            self.language_chosen.emit(language)

    def _want_passphrase(self) -> None:
        self._finish()
        self.passphrase_wanted.emit()

    def _finish(self) -> None:
        self._appearance.welcomed = True
        self.done.emit()
