"""The window: sidebar, pages, notices and toasts, and the keys that work everywhere in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.audio.player import RecordingPlayer
from app.audio.reading_aloud import NO_VOICE
from app.chat.page import ChatPage
from app.core_client import CoreClient
from app.documents.dropping import DropHint
from app.documents.open_file import FileOpener
from app.documents.page import DocumentsPage
from app.documents.reader import Reader
from app.errands.missed import MissedCards
from app.errands.notifying import ErrandNotifying
from app.exports.exporter import Exporter
from app.exports.share_dialog import ShareDialog
from app.memory.page import MemoriesPage, ViewName
from app.models.catalog import ModelCatalog
from app.models.models_page import ModelsPage
from app.models.welcome import WelcomePanel
from app.panes import Panes
from app.personas.page import PersonasPage
from app.reminders.cards import ReminderCards
from app.reminders.page import RemindersPage
from app.reminders.reminding import Reminding
from app.settings.settings_page import SettingsPage
from app.sidebar.rail import Rail
from app.sidebar.sidebar import PageName, Sidebar
from app.style import Space, Style
from app.tasks.page import TasksPage
from app.widgets.bounded_column import BoundedColumn
from app.widgets.notice import NoticeStack
from app.widgets.toast import Toast, ToastBar
from app.window.asking import Asking
from app.window.dropping import Dropping
from app.window.reading import Reading
from app.window.telling import Telling
from core.protocol import Event, VaultChanged, Welcome
from core.records import (
    Conversation,
    ConversationId,
    DocumentId,
    ErrandId,
    MemoryId,
    Message,
    MessageId,
    PersonaId,
    ProjectId,
    ReminderId,
    TaskId,
    VaultState,
)

SCALE_STEP = 0.1

# Toasts on the chat page stay clear of the composer.
COMPOSER_HEIGHT = 108

# Cards of what is due take at most so much of the height; more of them scroll.
_CARDS_SHARE = 1 / 5


class MainWindow(QMainWindow):
    """The frame around the pages.

    Signals:
        closed(): the user closed the window.
        lock_requested(): of the store, which has a passphrase.

    Attributes:
        page: the page that is shown.
        conversation: the conversation that is open on the chat page; None for a new one.
        exporter: makes files of conversations.
        reader: a document beside the page, where one is open.
        telling: shows what went wrong.
        reading: opens and closes it.
        dropping: what is dropped on the window.
    """

    closed = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        client: CoreClient,
        catalog: ModelCatalog,
        style: Style,
        appearance: Appearance,
        *,
        sidebar: Sidebar,
        welcome: WelcomePanel,
        chat: ChatPage,
        memories: MemoriesPage,
        documents: DocumentsPage,
        tasks: TasksPage,
        reminders: RemindersPage,
        personas: PersonasPage,
        models: ModelsPage,
        settings: SettingsPage,
    ) -> None:
        super().__init__()
        self._client = client
        self._catalog = catalog
        self._style = style
        self._appearance = appearance
        self.page = PageName.CHAT
        self.conversation: ConversationId | None = None
        self.setWindowTitle("Rememora")
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)

        self.sidebar = sidebar
        self.chat = chat
        self.memories = memories
        self.documents = documents
        self.tasks = tasks
        self.reminders = reminders
        self.personas = personas
        self.rail = Rail(sidebar.state, style)
        self.notices = NoticeStack(style)
        self.telling = Telling(client, self.notices, style, self)
        self._pages = QStackedWidget()
        self.settings = settings
        self._widgets: dict[PageName, QWidget] = {
            PageName.CHAT: chat,
            PageName.MEMORIES: memories,
            PageName.DOCUMENTS: documents,
            PageName.TASKS: tasks,
            PageName.REMINDERS: reminders,
            PageName.PERSONAS: personas,
            PageName.MODELS: models,
            PageName.SETTINGS: settings,
        }
        for widget in self._widgets.values():
            self._pages.addWidget(widget)

        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.notices)
        self.reminder_cards = ReminderCards(style, reminders.reminder_actions)
        self.reminding = Reminding(client, reminders, self.reminder_cards, self)
        errands = tasks.errands
        self.missed_cards = MissedCards(style, errands.schedules, errands.schedule_actions)
        self._cards = BoundedColumn(_CARDS_SHARE, self.reminder_cards, self.missed_cards)
        right.addWidget(self._cards)
        self.errand_notifying = ErrandNotifying(errands, self)
        right.addWidget(self._pages, 1)
        self._beside = beside
        # On the same device as voices.
        player = RecordingPlayer(parent=self, device=lambda: appearance.speaker)
        self.reader = Reader(client, style, player=player)
        self.reader.hide()
        self.panes = Panes(style, appearance, rail=self.rail, sidebar=sidebar, page=beside, reader=self.reader)
        self.setCentralWidget(self.panes)
        self.toasts = ToastBar(style, beside)
        self.dropping = Dropping(self, client, DropHint(style, beside))
        self.reading = Reading(self, self.reader, FileOpener(client, self))
        self._asking = Asking(self)
        self.exporter = Exporter(client, style, self)
        right.insertWidget(right.indexOf(self._pages), self.exporter.bar)

        self._connect(welcome, models, settings)
        self._make_shortcuts()
        conversations = sidebar.list.conversations
        conversations.unfold(appearance.unfolded)
        conversations.unfolded_changed.connect(lambda: setattr(appearance, "unfolded", conversations.unfolded))
        self.restore_geometry()
        self.panes.fit()
        self.show_page(PageName.CHAT)

    @property
    def shown(self) -> QWidget:
        """The page that is shown."""
        return self._widgets[self.page]

    # --- pages ----------------------------------------------------------------------------------------------------

    def show_page(self, page: PageName) -> None:
        self.page = page
        if self._beside.isHidden():
            self.reading.close()
        self._pages.setCurrentWidget(self._widgets[page])
        self.sidebar.show_selection(page, self.conversation)
        self._lift_toasts()
        self._widgets[page].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lift_toasts(self) -> None:
        """Clear of the composer and of the files above it, one of which a toast may be about; and of what is being read."""
        files = self.chat.attachments
        above = 0 if files.isHidden() else files.heightForWidth(files.width()) + Space.XS
        reading = self.documents.reading
        below = reading.height() if self.page is PageName.DOCUMENTS and reading.isVisible() else 0
        self.toasts.lift(COMPOSER_HEIGHT + above if self.page is PageName.CHAT else below)

    def show_toast(self, toast: Toast) -> None:
        self._lift_toasts()
        self.toasts.show_toast(toast)

    def new_conversation(self, project_id: ProjectId | None = None) -> None:
        self.chat.show_conversation(None, project_id)
        self.show_page(PageName.CHAT)

    def begin_with(self, persona_id: PersonaId | None) -> None:
        """Show a new conversation in which a persona answers."""
        self.chat.begin_with(persona_id)
        self.show_page(PageName.CHAT)

    def _show_about(self) -> None:
        self.show_page(PageName.MEMORIES)
        self.memories.show_view(ViewName.ABOUT)

    def show_conversation(self, conversation_id: ConversationId | None) -> None:
        self.chat.show_conversation(conversation_id)
        self.show_page(PageName.CHAT)

    def show_message(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        self.chat.show_message(conversation_id, message_id)
        self.show_page(PageName.CHAT)

    def show_found(self, conversation_id: ConversationId, message_id: MessageId, words: str) -> None:
        self.chat.show_found(conversation_id, message_id, words)
        self.show_page(PageName.CHAT)

    def show_memory(self, memory_id: MemoryId) -> None:
        self.memories.show_memory(memory_id)
        self.show_page(PageName.MEMORIES)

    def edit_memory(self, memory_id: MemoryId) -> None:
        # The page first: it would take the focus from the editor.
        self.show_page(PageName.MEMORIES)
        self.memories.show_memory(memory_id, edit=True)

    def show_profile(self) -> None:
        self.memories.show_view(ViewName.ABOUT)
        self.show_page(PageName.MEMORIES)

    def ask_about(self, documents: tuple[DocumentId, ...], project_id: ProjectId | None) -> None:
        """Show a new conversation that is answered from these documents."""
        self.chat.ask_about(documents, project_id)
        self.show_page(PageName.CHAT)

    def _put_into_conversation(self, text: str) -> None:
        """Into the message field, before what was written there."""
        self.show_page(PageName.CHAT)
        self.chat.put_into_composer(text)

    def _show_documents_of(self, conversation_id: ConversationId) -> None:
        self.show_page(PageName.DOCUMENTS)
        self.documents.show_conversation(conversation_id)

    def _import(self) -> None:
        """Ask for conversations, where it is shown how far they are."""
        self.show_page(PageName.MEMORIES)
        self.memories.files.choose_conversations()

    def load_file(self, path: str) -> None:
        """Load a GGUF file of the user's own; how it goes is in the state line, a failure in a notice."""
        self._catalog.load(path)

    def come_to_front(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _on_conversation_shown(self, conversation_id: ConversationId | None) -> None:
        self.conversation = conversation_id
        self.sidebar.show_selection(self.page, conversation_id)

    # --- wiring ---------------------------------------------------------------------------------------------------

    def _connect(self, welcome: WelcomePanel, models: ModelsPage, settings: SettingsPage) -> None:
        sidebar, rail = self.sidebar, self.rail
        sidebar.new_requested.connect(lambda: self.new_conversation())
        sidebar.new_in_project_requested.connect(self.new_conversation)
        sidebar.conversation_opened.connect(self.show_conversation)
        sidebar.message_found.connect(self.show_found)
        sidebar.memory_opened.connect(self.show_memory)
        sidebar.page_requested.connect(self._toggle_page)
        sidebar.hide_requested.connect(lambda: self.panes.set_sidebar(False))
        rail.show_requested.connect(lambda: self.panes.set_sidebar(True))
        rail.search_requested.connect(self._search)
        rail.new_requested.connect(lambda: self.new_conversation())
        rail.page_requested.connect(self.show_page)
        for lock in (sidebar.lock_button, rail.lock_button):
            lock.clicked.connect(self._lock)
        welcome.passphrase_wanted.connect(self.show_privacy)
        self.chat.conversation_shown.connect(self._on_conversation_shown)
        self.chat.project_edit_requested.connect(sidebar.edit_project)
        self.chat.memory_requested.connect(self.show_memory)
        self.chat.voice_settings_requested.connect(self._show_voice)
        self.chat.memory_edit_requested.connect(self.edit_memory)
        self.chat.profile_requested.connect(self.show_profile)
        self.memories.message_requested.connect(self.show_message)
        self.chat.export_requested.connect(self.exporter.ask_one)
        self.chat.task_requested.connect(self._show_task)
        for errand_requested in (self.chat.traced_errand_requested, self.memories.errand_requested):
            errand_requested.connect(self.tasks.show_errand)
        self.chat.share_requested.connect(self._share)
        sidebar.export_requested.connect(self.exporter.ask_one)
        settings.export_requested.connect(self.exporter.ask_all)
        settings.import_requested.connect(self._import)
        self.chat.models_requested.connect(lambda: self.show_page(PageName.MODELS))
        self.chat.speech_requested.connect(self.show_speech)
        self.chat.speech_models_requested.connect(self.show_speech_models)
        self.documents.speech_models_requested.connect(self.show_speech_models)
        welcome.file_chosen.connect(self.load_file)
        welcome.models_requested.connect(lambda: self.show_page(PageName.MODELS))
        models.file_chosen.connect(self.load_file)
        settings.lately_requested.connect(self._show_lately)
        settings.models_requested.connect(lambda: self.show_page(PageName.MODELS))
        self.chat.personas_requested.connect(lambda: self.show_page(PageName.PERSONAS))
        self.personas.conversation_wanted.connect(self.begin_with)
        self.personas.default_wanted.connect(self._show_about)
        self.chat.documents_requested.connect(lambda: self.show_page(PageName.DOCUMENTS))
        self.chat.conversation_documents_requested.connect(self._show_documents_of)
        self.documents.asked_about.connect(self.ask_about)
        self.documents.conversation_requested.connect(self.show_conversation)
        tasks = self.tasks
        tasks.wanted.connect(lambda: self.show_page(PageName.TASKS))
        tasks.to_composer.connect(self._put_into_conversation)
        tasks.memory_requested.connect(self.show_memory)
        self.errand_notifying.opened.connect(self._open_errand)
        self.errand_notifying.missed_opened.connect(self.come_to_front)
        tasks.marks_changed.connect(sidebar.show_tasks)
        tasks.marks_changed.connect(rail.show_tasks)
        self.reminders.waiting_changed.connect(sidebar.show_reminders)
        self.reminder_cards.page_wanted.connect(lambda: self.show_page(PageName.REMINDERS))
        self.reminding.opened.connect(self._open_reminder)
        self.chat.attachments.changed.connect(self._lift_toasts)
        for toasting in (
            sidebar,
            settings,
            self.chat,
            self.memories,
            self.documents,
            tasks,
            self.reminders,
            self.personas,
            self.exporter,
        ):
            toasting.toast_requested.connect(self.show_toast)
        for failing in (sidebar, settings):
            failing.problem_requested.connect(self.telling.tell)
        self.exporter.failed.connect(self.telling.tell)
        self._catalog.failed.connect(self.telling.tell)
        self._client.event.connect(self._on_event)
        self._client.welcomed.connect(self._on_welcome)
        self._show_lock()

    def _make_shortcuts(self) -> None:
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey | str, Callable[[], None]]] = [
            (QKeySequence.StandardKey.New, self.new_conversation),
            ("Ctrl+Shift+N", lambda: self.sidebar.new_project()),
            ("Ctrl+B", lambda: self.panes.set_sidebar(self.sidebar.isHidden())),
            ("Ctrl+K", self._search),
            (QKeySequence.StandardKey.Find, self._find),
            (QKeySequence.StandardKey.FindNext, lambda: self._find_next(1)),
            (QKeySequence.StandardKey.FindPrevious, lambda: self._find_next(-1)),
            ("Ctrl+Shift+M", lambda: self._toggle_page(PageName.MEMORIES)),
            ("Ctrl+Shift+D", lambda: self._toggle_page(PageName.DOCUMENTS)),
            ("Ctrl+Shift+T", lambda: self._toggle_page(PageName.TASKS)),
            ("Ctrl+Shift+R", lambda: self._toggle_page(PageName.REMINDERS)),
            ("Ctrl+Shift+E", self._export),
            ("Ctrl+Shift+A", self._asking.go_to_question),
            ("Ctrl+,", lambda: self._toggle_page(PageName.SETTINGS)),
            (QKeySequence.StandardKey.ZoomIn, lambda: self._scale_text(SCALE_STEP)),
            ("Ctrl+=", lambda: self._scale_text(SCALE_STEP)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self._scale_text(-SCALE_STEP)),
            ("Ctrl+0", lambda: self._scale_text(1.0 - self._style.text_scale)),
            (QKeySequence.StandardKey.Undo, self._undo),
            ("Ctrl+L", self._lock),
            ("Ctrl+Q", self._close),
        ]
        for key, action in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(action)

    def _close(self) -> None:
        self.close()

    def show_privacy(self) -> None:
        """Where a passphrase is set."""
        self.show_page(PageName.SETTINGS)
        self.settings.show_privacy()

    def show_speech(self) -> None:
        """Where microphone, language and model for speech are chosen."""
        self.show_page(PageName.SETTINGS)
        self.settings.show_speech()

    def show_speech_models(self) -> None:
        """Where models for speech are fetched."""
        self.show_page(PageName.SETTINGS)
        self.settings.show_speech_models()

    def _show_voice(self, code: str) -> None:
        """What is done in the settings about a problem with reading aloud."""
        if code == NO_VOICE:
            self.show_speech_models()
        else:
            self.show_page(PageName.SETTINGS)
            self.settings.show_voice()

    def show_tools(self) -> None:
        """Where it is chosen which tools may be used."""
        self.show_page(PageName.SETTINGS)
        self.settings.show_tools()

    def _show_lately(self) -> None:
        self.show_page(PageName.MEMORIES)
        self.memories.show_view(ViewName.LATELY)

    def _lock(self) -> None:
        """Without a passphrase there is nothing to lock: it is shown where one is set."""
        if self.sidebar.lock_button.isHidden():
            self.show_privacy()
        else:
            self.lock_requested.emit()

    def _show_lock(self) -> None:
        """A way to lock, once there is a passphrase."""
        welcome = self._client.welcome
        if welcome is not None:
            sealed = welcome.vault.state is not VaultState.PLAIN
            self.sidebar.lock_button.setVisible(sealed)
            self.rail.lock_button.setVisible(sealed)

    def _undo(self) -> None:
        """What a toast offers to take back, or on the Memories page what was done there last."""
        if not self.toasts.act() and self.page is PageName.MEMORIES:
            self.memories.undo()

    def _toggle_page(self, page: PageName) -> None:
        """Show a page; from that page, go back to the conversation."""
        self.show_page(PageName.CHAT if page is self.page else page)

    def _open_reminder(self, reminder_id: ReminderId) -> None:
        """Its notification was clicked."""
        self.come_to_front()
        self.show_page(PageName.REMINDERS)
        self.reminders.show_reminder(reminder_id)

    def _open_errand(self, errand_id: ErrandId) -> None:
        """Its notification was clicked."""
        self.come_to_front()
        self.tasks.show_errand(errand_id)

    def silence(self) -> None:
        """It listens no more, and nobody is to read or hear anything of it any more."""
        self.reminding.silence()
        self.errand_notifying.silence()
        self.chat.talking.leave()
        self.chat.aloud.close()

    def _export(self) -> None:
        """The conversation that is open; from another page, any."""
        if self.page is PageName.CHAT and self.conversation is not None:
            self.exporter.ask_one(self.conversation)
        else:
            self.exporter.ask_all()

    def _show_task(self, task_id: TaskId) -> None:
        self.tasks.show_task(task_id)
        self.show_page(PageName.TASKS)

    def _share(
        self,
        conversation: Conversation,
        messages: Sequence[Message],
        chosen: Collection[MessageId],
        names: Mapping[PersonaId, str],
    ) -> None:
        dialog = ShareDialog(self._client, self._style, conversation, messages, chosen, names, self)
        dialog.toast_requested.connect(self.show_toast)
        dialog.open()

    def _search(self) -> None:
        self.panes.show_sidebar(True)
        self.sidebar.focus_search()

    def _find(self) -> None:
        """In the document or conversation that is open, or in the documents; where there is none, in everything."""
        if self.reading.has_keyboard:
            self.reader.begin_finding()
        elif self.page is PageName.DOCUMENTS:
            self.documents.focus_search()
        elif self.page is PageName.CHAT and self.conversation is not None:
            self.chat.begin_finding()
        else:
            self._search()

    def _find_next(self, by: int) -> None:
        if self.reading.has_keyboard:
            self.reader.find_next(by)
        elif self.page is PageName.CHAT:
            self.chat.find_next(by)

    def _scale_text(self, step: float) -> None:
        self._style.set_text_scale(self._style.text_scale + step)
        self._appearance.text_scale = self._style.text_scale

    def _on_welcome(self, _: Welcome) -> None:
        self._show_lock()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, VaultChanged):
            self._show_lock()

    # --- the window itself ----------------------------------------------------------------------------------------

    def restore_geometry(self) -> None:
        """Where the window was last."""
        geometry = self._appearance.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
            screen = self.screen().availableGeometry()
            self.resize(self.size().boundedTo(screen.size()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.panes.fit()
        self._cards.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._appearance.geometry = self.saveGeometry()
        self.silence()
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropping.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)
