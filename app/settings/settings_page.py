"""The Settings page: appearance is the window's own, the rest is asked of the core and shown when it has changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSlider, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.audio.microphone import Microphone
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.audio.voice_section import VoiceSection
from app.backup.section import BackupSection
from app.core_client import CoreClient
from app.elsewhere.files import show_folder
from app.elsewhere.section import ElsewhereSection
from app.models.catalog import ModelCatalog
from app.settings.about_section import AboutSection
from app.settings.battery_section import BatterySection
from app.settings.clients_section import ClientsSection
from app.settings.listening_section import ListeningSection
from app.settings.model_section import ModelSection
from app.settings.people_section import PeopleSection
from app.settings.privacy_section import PrivacySection
from app.settings.ranking_section import RankingSection
from app.settings.search_section import SearchSection
from app.settings.sections import Section, setting_row
from app.settings.server_section import ServerSection
from app.settings.speech_section import SpeechSection
from app.style import Space, Style, Theme, set_margins
from app.sync.section import SyncSection
from app.tools.known import KnownTools
from app.tools.section import ToolsSection
from app.tools.servers_section import ServersSection
from app.translation import LANGUAGE_NAMES, Language
from app.vault.locking import Locking
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label
from app.widgets.page import Page
from app.widgets.tips import plain_tip
from app.widgets.toast import Toast
from core.protocol import ChangeSettings, DeleteEverything, Done, Event, Failed, Reply, SettingsChanged, Welcome
from core.records import Folders, LearningMode, Settings

SCALE_DELAY_MS = 120


class SettingsPage(Page):
    """All settings on one page.

    Signals:
        models_requested(): the user wants the Models page.
        language_chosen(Language)
        export_requested(): all conversations, or some.
        import_requested(): conversations, from files.
        lately_requested(): what was learned, and what other programs have read.
        another_store(): what was restored takes the store's place with the next core.
        somebody_else(): it is somebody else's turn.
        person_removed(): this core ends, and what it kept goes with it.
        route_chosen(Route): the core is to run there from now on.
        toast_requested(Toast)
        problem_requested(core.records.Problem)
    """

    models_requested = Signal()
    language_chosen = Signal(object)
    export_requested = Signal()
    import_requested = Signal()
    lately_requested = Signal()
    another_store = Signal()
    somebody_else = Signal()
    person_removed = Signal()
    route_chosen = Signal(object)
    toast_requested = Signal(object)
    problem_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        catalog: ModelCatalog,
        style: Style,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        locking: Locking | None = None,
        tools: KnownTools | None = None,
        microphone: Microphone | None = None,
        reading: ReadingAloud | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._appearance = appearance
        self._folders: Folders | None = None
        self.header.set_title(self.tr("Settings"))
        self.model = ModelSection(client, catalog, style)
        self.model.failed.connect(self.problem_requested)
        self.model.models_requested.connect(self.models_requested)
        self.column.addWidget(self.model)
        self.column.addWidget(self._appearance_section())
        self.column.addWidget(self._memory_section())
        tools = tools or KnownTools(client, self)
        tools.failed.connect(self.problem_requested)
        self.tools = ToolsSection(client, style, tools)
        self.tool_servers = ServersSection(client, style, tools)
        for section in (self.tools, self.tool_servers):
            section.failed.connect(self.problem_requested)
            self.column.addWidget(section)
        self.privacy = PrivacySection(client, style, appearance, locking)
        self.privacy.failed.connect(self.problem_requested)
        self.privacy.toast_requested.connect(self.toast_requested)
        self.column.addWidget(self.privacy)
        self.backups = BackupSection(client, style)
        self.backups.failed.connect(self.problem_requested)
        self.backups.toast_requested.connect(self.toast_requested)
        self.backups.restored.connect(self.another_store)
        self.column.addWidget(self.backups)
        self.sync = SyncSection(client, style)
        self.sync.failed.connect(self.problem_requested)
        self.column.addWidget(self.sync)
        self.people = PeopleSection(client, style)
        self.people.failed.connect(self.problem_requested)
        self.people.change_requested.connect(self.somebody_else)
        self.people.removal_asked.connect(self.person_removed)
        self.column.addWidget(self.people)
        self.elsewhere = ElsewhereSection(client, style)
        self.elsewhere.chosen.connect(self.route_chosen)
        self.column.addWidget(self.elsewhere)
        battery = BatterySection(client, style)
        battery.failed.connect(self.problem_requested)
        self.column.addWidget(battery)
        self.search = SearchSection(client, catalog, style)
        self.search.failed.connect(self.problem_requested)
        self.column.addWidget(self.search)
        self.listening = ListeningSection(client, catalog, style, appearance, microphone or Microphone(parent=self))
        self.listening.failed.connect(self.problem_requested)
        self.column.addWidget(self.listening)
        self.voice = VoiceSection(
            client, catalog, style, appearance, reading or ReadingAloud(client, Speaker(self), self)
        )
        self.voice.failed.connect(self.problem_requested)
        self.column.addWidget(self.voice)
        self.speech = SpeechSection(catalog, style)
        self.voice.models_wanted.connect(lambda: self.scroll_to(self.speech))
        self.column.addWidget(self.speech)
        self.ranking = RankingSection(client, style)
        self.ranking.failed.connect(self.problem_requested)
        self.ranking.toast_requested.connect(self.toast_requested)
        self.column.addWidget(self.ranking)
        self.servers = ServerSection(client, catalog, style)
        self.servers.failed.connect(self.problem_requested)
        self.servers.models_requested.connect(self.models_requested)
        self.column.addWidget(self.servers)
        self.programs = ClientsSection(client, style)
        self.programs.failed.connect(self.problem_requested)
        self.programs.lately_requested.connect(self.lately_requested)
        self.programs.toast_requested.connect(self.toast_requested)
        self.column.addWidget(self.programs)
        self.column.addWidget(self._data_section())
        self.about = AboutSection(client, style)
        self.about.failed.connect(self.problem_requested)
        self.column.addWidget(self.about)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        style.changed.connect(self._show_scale)
        if client.welcome is not None:
            self._on_welcome(client.welcome)

    # --- sections -------------------------------------------------------------------------------------------------

    def _appearance_section(self) -> Section:
        section = Section(self.tr("Appearance"))
        self._theme = Choice(self._style)
        for theme, name in (
            (Theme.SYSTEM, self.tr("System")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
        ):
            self._theme.addItem(name, theme)
        self._theme.setCurrentIndex(self._theme.findData(self._style.theme))
        self._theme.activated.connect(self._choose_theme)
        section.add(setting_row(self.tr("Theme"), "", self._theme))

        self._language = Choice(self._style)
        self._language.addItem(self.tr("System"), Language.SYSTEM)
        for language, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, language)
        self._language.setCurrentIndex(self._language.findData(self._appearance.language))
        self._language.activated.connect(self._choose_language)
        section.add(setting_row(self.tr("Language"), "", self._language))

        self._scale = QSlider(Qt.Orientation.Horizontal)
        self._scale.setRange(8, 20)  # tenths
        self._scale.setPageStep(1)
        self._scale.setFixedWidth(180)
        self._scale_words = Label()
        self._scale_words.setMinimumWidth(52)
        self._scale_words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._scale_timer = QTimer(self, singleShot=True, interval=SCALE_DELAY_MS)
        self._scale_timer.timeout.connect(self._choose_scale)
        self._scale.valueChanged.connect(self._on_scale_moved)
        section.add(
            setting_row(self.tr("Text size"), self.tr("Also Ctrl + and Ctrl −"), self._scale, self._scale_words)
        )
        self._show_scale()
        return section

    def _memory_section(self) -> Section:
        section = Section(self.tr("What to remember"))
        self._learning = QButtonGroup(self)
        self._modes: dict[LearningMode, QRadioButton] = {}
        self._mode: LearningMode | None = None
        rows = QVBoxLayout()
        rows.setSpacing(Space.M)
        for mode, name, sentence in (
            (
                LearningMode.AUTOMATIC,
                self.tr("Automatic"),
                self.tr("Facts about you are kept from what you write, each with your own words as evidence."),
            ),
            (
                LearningMode.PROPOSED,
                self.tr("Ask me first"),
                self.tr("Facts wait on the Memories page, under Lately, until you keep or discard them."),
            ),
            (
                LearningMode.ASKED,
                self.tr("Only when asked"),
                self.tr("Only what you ask for, such as “remember that I'm allergic to peanuts”."),
            ),
            (
                LearningMode.OFF,
                self.tr("Off"),
                self.tr("Nothing new is remembered. What is remembered already stays until you delete it."),
            ),
        ):
            button = QRadioButton(name)
            button.setAccessibleDescription(sentence)
            self._learning.addButton(button)
            self._modes[mode] = button
            # A screen reader switches it without a click.
            button.toggled.connect(lambda on, mode=mode: self._choose_learning(mode) if on else None)
            note = Label(sentence, "note", wrap=True)
            set_margins(note, 28, 0, 0, 0)
            row = QVBoxLayout()
            row.setSpacing(0)
            row.addWidget(button)
            row.addWidget(note)
            rows.addLayout(row)
        section.add(rows)
        return section

    def _data_section(self) -> Section:
        section = Section(self.tr("Data"))
        self._data_path = Label("", "note", wrap=True)
        self._log_path = Label("", "note", wrap=True)
        self._open_data = Button(self.tr("Open folder"))
        self._open_data.setAccessibleName(self.tr("Open the data folder"))
        self._open_data.clicked.connect(lambda: self._open(self._folders.data if self._folders else ""))
        self._open_logs = Button(self.tr("Open folder"))
        self._open_logs.setAccessibleName(self.tr("Open the log folder"))
        self._open_logs.clicked.connect(lambda: self._open(self._folders.logs if self._folders else ""))
        for name, path, button in (
            (self.tr("Conversations, memories and models"), self._data_path, self._open_data),
            (self.tr("Logs (they never hold what you write)"), self._log_path, self._open_logs),
        ):
            button.setEnabled(False)
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Label(name, wrap=True))
            words.addWidget(path)
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addLayout(words, 1)
            row.addWidget(button)
            section.add(row)
        self.export_button = Button(self.tr("Export everything…"))
        self.export_button.clicked.connect(self.export_requested)
        section.add(
            setting_row(
                self.tr("Conversations as files"),
                self.tr("As Markdown, HTML, PDF or JSON: all of them, or those you choose."),
                self.export_button,
            )
        )
        self.import_button = Button(self.tr("Import…"))
        self.import_button.clicked.connect(self.import_requested)
        section.add(
            setting_row(
                self.tr("Conversations from elsewhere"),
                self.tr("Those of other assistants, or your own from another computer."),
                self.import_button,
            )
        )
        self._delete = Button(self.tr("Delete everything…"), "destructive")
        self._erase_words = Label(
            self.tr("Erases all conversations, memories and personas from the machine the core runs on.")
            if self._client.route.elsewhere
            else self.tr("Erases all conversations, memories and personas from this computer."),
            "note",
            wrap=True,
        )
        self._delete.clicked.connect(self._confirm_delete)
        section.add(
            setting_row(
                self.tr("Start over"),
                self._erase_words,
                self._delete,
            )
        )
        return section

    def show_privacy(self) -> None:
        """Bring passphrase and lock to the top."""
        # Where it is is known once the page has been laid out.
        QTimer.singleShot(0, self, lambda: self.scroll_to(self.privacy))

    def show_speech(self) -> None:
        """Bring talking to the top."""
        QTimer.singleShot(0, self, lambda: self.scroll_to(self.listening))

    def show_speech_models(self) -> None:
        """Bring the models that hear and speak to the top."""
        QTimer.singleShot(0, self, lambda: self.scroll_to(self.speech))

    def show_voice(self) -> None:
        """Bring reading aloud to the top."""
        QTimer.singleShot(0, self, lambda: self.scroll_to(self.voice))

    def show_tools(self) -> None:
        """Bring tools to the top."""
        QTimer.singleShot(0, self, lambda: self.scroll_to(self.tools))

    # --- from the core --------------------------------------------------------------------------------------------

    def _on_welcome(self, welcome: Welcome) -> None:
        self._folders = welcome.folders
        self._data_path.setText(welcome.folders.data)
        self._log_path.setText(welcome.folders.logs)
        here = not self._client.route.elsewhere
        for button in (self._open_data, self._open_logs):
            button.setEnabled(here)
            tip = self.tr("On %1: it can't be shown here").replace("%1", self._client.route.name)
            button.setToolTip("" if here else plain_tip(tip))
        self._show_settings(welcome.settings)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._show_settings(event.settings)

    def _show_settings(self, settings: Settings) -> None:
        self._mode = settings.learning
        self._modes[settings.learning].setChecked(True)

    # --- from the user --------------------------------------------------------------------------------------------

    def _choose_theme(self) -> None:
        theme = Theme(self._theme.currentData())
        self._appearance.theme = theme
        self._style.set_theme(theme)

    def _choose_language(self) -> None:
        language = Language(self._language.currentData())
        if language is not self._appearance.language:
            self._appearance.language = language
            self.language_chosen.emit(language)

    def _on_scale_moved(self, tenths: int) -> None:
        self._scale_words.setText(f"{tenths * 10} %")
        self._scale_timer.start()

    def _choose_scale(self) -> None:
        # At once would lay the whole window out anew at every step of a drag.
        self._style.set_text_scale(self._scale.value() / 10)
        self._appearance.text_scale = self._style.text_scale

    def _show_scale(self) -> None:
        self._scale.setValue(round(self._style.text_scale * 10))
        self._scale_words.setText(f"{self._scale.value() * 10} %")

    def _choose_learning(self, mode: LearningMode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._client.ask(ChangeSettings(learning=mode), self._on_settled)

    def _on_settled(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            if self._client.welcome is not None:
                self._show_settings(self._client.welcome.settings)
            self.problem_requested.emit(reply.problem)

    def _open(self, folder: str) -> None:
        show_folder(folder)

    def _confirm_delete(self) -> None:
        dialog = ConfirmDialog(
            self._style,
            self.tr("Delete everything?"),
            self._goes_words(),
            self.tr("Delete everything"),
            self,
            goes=(
                self.tr("all conversations with all their messages"),
                self.tr("all memories and their history"),
                self.tr("all personas"),
                self.tr("the search index, saved model states and logs"),
            ),
            stays=self.tr("Downloaded models and settings stay."),
            consent=self.tr("Yes, erase all of it"),
        )
        dialog.accepted.connect(self._delete_everything)
        dialog.open()

    def _goes_words(self) -> str:
        return self._client.route.worded(
            self.tr("This can't be undone. From this computer go:"), self.tr("This can't be undone. From %1 go:")
        )

    def _delete_everything(self) -> None:
        def tell(reply: Reply) -> None:
            if isinstance(reply, Done):
                self.toast_requested.emit(Toast(self.tr("All conversations and memories are deleted")))
            elif isinstance(reply, Failed):
                self.problem_requested.emit(reply.problem)

        self._client.ask(DeleteEverything(), tell)
