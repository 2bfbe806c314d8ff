"""The running program: one core, one style, and a window that is built anew when the language changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance
from app.chat.page import ChatPage
from app.core_client import CoreClient, CorePhase
from app.documents.page import DocumentsPage
from app.garbage import Garbage
from app.main_window import MainWindow
from app.memory.page import MemoriesPage
from app.models.catalog import ModelCatalog
from app.models.first_words import FirstWords
from app.models.models_page import ModelsPage
from app.models.welcome import WelcomePanel
from app.personas.known import KnownPersonas
from app.personas.page import PersonasPage
from app.settings.settings_page import SettingsPage
from app.sidebar.sidebar import Sidebar
from app.single_instance import Wish
from app.style import Style
from app.tasks.page import TasksPage
from app.tasks.starter import TaskStarter
from app.translation import Language, Translation

# After the window is there; it is still before anybody has chosen a conversation.
_WARM_UP_MS = 300


class Program(QObject):
    """Owns what lives longer than a window.

    Attributes:
        window: the window as it is now.
    """

    def __init__(
        self,
        application: QApplication,
        client: CoreClient,
        style: Style,
        appearance: Appearance,
        translation: Translation,
    ) -> None:
        super().__init__(application)
        self._client = client
        self._style = style
        self._appearance = appearance
        self._translation = translation
        translation.use(appearance.language)
        self._catalog = ModelCatalog(client, self)
        self._garbage = Garbage(client, self)
        self.window = self._build_window()

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self._garbage.watch(self.window.windowHandle())
        QTimer.singleShot(_WARM_UP_MS, self.window.chat, self.window.chat.warm_up)

    def grant(self, wish: Wish) -> None:
        """What a second start of the program wants of this one."""
        self.window.come_to_front()
        if wish.model:
            self.window.load_file(wish.model)

    def _build_window(self) -> MainWindow:
        client, style = self._client, self._style
        settings = SettingsPage(client, self._catalog, style, self._appearance)
        settings.language_chosen.connect(self.change_language)
        first = None
        if not self._appearance.welcomed:
            first = FirstWords(client, style, self._appearance)
            first.language_chosen.connect(self.change_language)
        welcome = WelcomePanel(self._catalog, style, first)
        # These go with the window.
        personas = KnownPersonas(client, settings)
        tasks = TaskStarter(client, style, self._appearance, settings)
        return MainWindow(
            client,
            self._catalog,
            style,
            self._appearance,
            sidebar=Sidebar(client, style),
            welcome=welcome,
            chat=ChatPage(client, style, welcome, personas=personas, catalog=self._catalog, tasks=tasks),
            memories=MemoriesPage(client, style),
            documents=DocumentsPage(client, style, tasks),
            tasks=TasksPage(client, style, tasks, self._appearance),
            personas=PersonasPage(client, self._catalog, style, personas),
            models=ModelsPage(self._catalog, style, client),
            settings=settings,
        )

    def change_language(self, language: Language) -> None:
        """A new window with the new words takes the place of the old one, on the same page and conversation."""
        self._translation.use(language)
        before = self.window
        before.hide()
        self._appearance.geometry = before.saveGeometry()
        self.window = self._build_window()
        self.window.show_conversation(before.conversation)
        self.window.chat.composer.set_draft(before.chat.composer.draft)
        self.window.chat.attachments.put_back(before.chat.attachments.held)
        self.window.show_page(before.page)
        self.show()
        before.deleteLater()
        # The old pages are gone by then: deletions come before timers.
        QTimer.singleShot(0, self, self._load_lists)

    def _load_lists(self) -> None:
        # The pages of the new window have not heard that the core is ready.
        if self._client.welcome is not None and self._client.phase is CorePhase.READY:
            self._client.welcomed.emit(self._client.welcome)
