"""The running program: one core, one style, and a window that is built anew when the language changes, and after the store was locked."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from app.appearance import Appearance
from app.audio.microphone import Microphone
from app.audio.reading_aloud import ReadingAloud
from app.audio.speaker import Speaker
from app.chat.page import ChatPage
from app.core_client import CoreClient, CorePhase
from app.documents.page import DocumentsPage
from app.elsewhere.files import dropped_problem
from app.elsewhere.route import Route
from app.errands.starter import ErrandStarter
from app.garbage import Garbage
from app.main_window import MainWindow
from app.memory.page import MemoriesPage
from app.models.catalog import ModelCatalog
from app.models.first_words import FirstWords
from app.models.models_page import ModelsPage
from app.models.welcome import WelcomePanel
from app.personas.known import KnownPersonas
from app.personas.page import PersonasPage
from app.pictures.known import KnownPictures
from app.pictures.taking import PictureTaker
from app.reminders.page import RemindersPage
from app.settings.settings_page import SettingsPage
from app.sidebar.sidebar import Sidebar
from app.single_instance import Wish
from app.style import Style
from app.tasks.page import TasksPage
from app.tasks.starter import TaskStarter
from app.tools.clipboard import Clipboard
from app.tools.known import KnownTools
from app.translation import Language, Translation
from app.vault.computer import Computer, this_computer
from app.vault.leaving import leave_nothing
from app.vault.lock_page import LockPage
from app.vault.lock_window import LockWindow
from app.vault.locking import Locking
from app.vault.place import go_to, place_of
from app.vault.profile_page import ProfilePage
from core.paths import default_paths
from core.profiles import Profiles
from core.protocol import Welcome
from core.records import Place

# After the window is there; it is still before anybody has chosen a conversation.
_WARM_UP_MS = 300

# The passphrase was entered, and what is shown says so.
_TRIED_MS = 50


class Program(QObject):
    """Owns what lives longer than a window.

    Attributes:
        shown: the window as it is now.
        locking: when the store is locked by itself.
    """

    def __init__(
        self,
        application: QApplication,
        client: CoreClient,
        style: Style,
        appearance: Appearance,
        translation: Translation,
        *,
        computer: Callable[[QObject], Computer] = this_computer,
    ) -> None:
        super().__init__(application)
        self._client = client
        self._style = style
        self._appearance = appearance
        self._translation = translation
        translation.use(appearance.language)
        self._catalog = ModelCatalog(client, self)
        self._garbage = Garbage(client, self)
        self._clipboard = Clipboard(client, self)
        self.locking = Locking(client, appearance, self, computer=computer)
        self.locking.wanted.connect(self.lock)
        self._place: Place | None = None  # of a window whose core died, and that has to ask who is there
        self._died = False
        self._profiles = Profiles(default_paths())  # those of this computer
        self._ahead: MainWindow | None = None  # the window for when the core has opened the store
        # Before the windows hear of it: they are to know already what they show.
        client.phase_changed.connect(self._on_phase)
        client.welcomed.connect(self._on_welcomed)
        self.shown: MainWindow | LockWindow
        if self._several:
            self.shown = self._profile_window()
        elif appearance.sealed:
            self.shown = LockWindow(self._lock_page(ask_keyring=True), appearance)
        else:
            self.shown = self._build_window()

    @property
    def window(self) -> MainWindow:
        """The window while it isn't locked."""
        assert isinstance(self.shown, MainWindow)
        return self.shown

    def show(self) -> None:
        """Show the window."""
        self.shown.show()
        self._watch(self.shown)

    @property
    def _several(self) -> bool:
        """It is to be asked who is there. Of people on another machine its command says whose core it starts."""
        return not self._client.route.elsewhere and len(self._profiles.all()) > 1

    def grant(self, wish: Wish) -> None:
        """What a second start of the program wants of this one."""
        self.shown.come_to_front()
        if not wish.model:
            return
        if not self._client.route.elsewhere:
            self._catalog.load(wish.model)
        elif isinstance(self.shown, MainWindow):
            self.shown.telling.tell(dropped_problem(self._client.route))

    # --- the lock ---------------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Nothing of anybody is seen from now on, and the core that has the key ends."""
        if not self.locking.possible or not isinstance(self.shown, MainWindow):
            # The computer needn't wait for it.
            if self.locking.computer is not None:
                self.locking.computer.left()
            return
        place = place_of(self.shown)
        self._show_lock()
        self._client.lock_store(place)

    def _show_lock(self, told: str = "") -> None:
        before = self.shown
        self._appearance.geometry = before.saveGeometry()
        self._replace(LockWindow(self._lock_page(told=told), self._appearance))
        leave_nothing(self.shown)
        self._appearance.forget()

    def _lock_page(self, *, ask_keyring: bool = False, told: str = "") -> LockPage:
        page = LockPage(
            self._client,
            self._catalog,
            self._style,
            ask_keyring=ask_keyring,
            told=told,
            several=self._several,
        )
        page.somebody_else.connect(self.ask_who)
        # The key takes a while to be derived. A window that knows nothing yet is built meanwhile; it serves for the next try, too.
        page.tried.connect(lambda: QTimer.singleShot(_TRIED_MS, self, self._build_ahead))
        return page

    # --- several people ---------------------------------------------------------------------------------------------

    def ask_who(self) -> None:
        """It is somebody else's turn: nothing of anybody is seen, and the core ends once it is known who it is."""
        before = self.shown
        place = place_of(before) if isinstance(before, MainWindow) and self.locking.possible else None
        self._show_nobody(self._profile_window())
        if place is not None:
            # While nobody has said who is there, nobody's key is kept.
            self._client.lock_store(place)

    def begin_anew(self) -> None:
        """Another store is in this one's place: another core, and a window that knows nothing of the one before."""
        # What the new window asks waits for the new core.
        self._client.restart()
        self._show_nobody(self._build_window())

    def use_route(self, route: Route) -> None:
        """Go on with the core at the end of another route, in a window that knows nothing of the one before."""
        self._appearance.route = route
        self._client.use_route(route)
        self._show_nobody(self._build_window())

    def _on_removed(self) -> None:
        self._show_nobody(LockWindow(self._lock_page(), self._appearance))
        self._client.leave(self._after_removal)

    def _after_removal(self) -> None:
        if self._several:
            self.ask_who()
        else:
            self._client.restart("")

    def _show_nobody(self, window: MainWindow | LockWindow) -> None:
        """A window that knows nothing of who was there."""
        before = self.shown
        self._appearance.geometry = before.saveGeometry()
        self._place, self._died = None, False
        self._drop_ahead()
        self._replace(window)
        leave_nothing(window)
        self._appearance.forget()
        before.deleteLater()

    def _profile_window(self) -> LockWindow:
        page = ProfilePage(self._style, self._profiles.all(), self._profiles.last)
        page.chosen.connect(self._on_chosen)
        return LockWindow(page, self._appearance)

    def _on_chosen(self, profile_id: str) -> None:
        self._client.restart(profile_id)
        # It asks for the passphrase if there is one; else the window takes its place at once.
        self._show_nobody(LockWindow(self._lock_page(ask_keyring=True), self._appearance))

    def _on_phase(self, phase: CorePhase) -> None:
        match phase:
            case CorePhase.RESTARTED:
                self._died = True
                if self._waits and self._client.route.elsewhere:
                    # It may not come back for long, and here it is said why, and can be changed.
                    self._open()
            case CorePhase.LOCKED:
                self._drop_ahead()
                self._on_locked()
            case CorePhase.STARTING if self._waits and self._client.lock_opened:
                # While the core opens the store, the window is built, if it isn't yet: a keyring is quick.
                QTimer.singleShot(0, self, self._build_ahead)
            case CorePhase.READY | CorePhase.FAILED if self._waits:
                self._open()

    @property
    def _waits(self) -> bool:
        """The window comes as soon as the core has opened the store; not while it is asked who is there."""
        return isinstance(self.shown, LockWindow) and isinstance(self.shown.page, LockPage)

    def _on_locked(self) -> None:
        if isinstance(self.shown, MainWindow):
            # Its core died with the key, or nobody knew that there is a passphrase.
            if self._died:
                # The pictures of drafts went with that core.
                self._place = msgspec.structs.replace(place_of(self.shown), pictures=())
                told = self.tr("Rememora had to start again. Your conversations and memories are safe on disk.")
            else:
                told = ""
            self._show_lock(told)
        self._died = False
        self._appearance.sealed = True
        if self.locking.computer is not None:
            self.locking.computer.left()

    def _build_ahead(self) -> None:
        if self._ahead is None and self._waits:
            self._ahead = self._build_window()

    def _drop_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.deleteLater()
            self._ahead = None

    def _open(self) -> None:
        """The window takes the lock's place."""
        before = self.shown
        self._appearance.geometry = before.saveGeometry()
        self._build_ahead()
        assert self._ahead is not None
        window, self._ahead = self._ahead, None
        window.restore_geometry()
        self._replace(window)
        before.deleteLater()

    def _on_welcomed(self, welcome: Welcome) -> None:
        self._died = False
        if self._client.route.elsewhere:
            self._appearance.route = self._client.route  # the machine has said its name
        place, self._place = self._place or welcome.place, None
        if place is not None and isinstance(self.shown, MainWindow):
            go_to(self.shown, place)

    def _replace(self, window: MainWindow | LockWindow) -> None:
        """Show a window where another was, which nobody is to see any more."""
        before, self.shown = self.shown, window
        if isinstance(before, MainWindow):
            before.silence()
        # One that came up by itself would take the keyboard from what somebody is writing elsewhere.
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not before.isActiveWindow())
        if before.isMinimized():
            window.showMinimized()
        else:
            window.show()
        before.hide()
        self._watch(window)

    # --- the window -------------------------------------------------------------------------------------------------

    def _watch(self, window: QMainWindow) -> None:
        if window.windowHandle() is None:
            return
        self._garbage.watch(window.windowHandle())
        self.locking.watch(window.windowHandle())
        if isinstance(window, MainWindow):
            QTimer.singleShot(_WARM_UP_MS, window.chat, window.chat.warm_up)

    def _build_window(self) -> MainWindow:
        with self._style.put_off():
            return self._make_window()

    def _make_window(self) -> MainWindow:
        client, style = self._client, self._style
        tools = KnownTools(client)
        microphone = Microphone()
        microphone.name = self._appearance.microphone
        reading = ReadingAloud(client, Speaker())
        settings = SettingsPage(
            client,
            self._catalog,
            style,
            self._appearance,
            locking=self.locking,
            tools=tools,
            microphone=microphone,
            reading=reading,
        )
        microphone.setParent(settings)
        tools.setParent(settings)
        reading.setParent(settings)
        reading.speaker.setParent(settings)
        settings.language_chosen.connect(self.change_language)
        settings.another_store.connect(self.begin_anew)
        settings.route_chosen.connect(self.use_route)
        settings.somebody_else.connect(self.ask_who)
        settings.person_removed.connect(self._on_removed)
        first = None
        if not self._appearance.welcomed:
            first = FirstWords(client, style, self._appearance)
            first.language_chosen.connect(self.change_language)
        welcome = WelcomePanel(self._catalog, style, first)
        # These go with the window.
        personas = KnownPersonas(client, settings)
        pictures = KnownPictures(client, settings)
        tasks = TaskStarter(client, style, self._appearance, settings)
        errands = ErrandStarter(client, style, settings)
        window = MainWindow(
            client,
            self._catalog,
            style,
            self._appearance,
            sidebar=Sidebar(client, style),
            welcome=welcome,
            chat=ChatPage(
                client,
                style,
                welcome,
                personas=personas,
                catalog=self._catalog,
                tasks=tasks,
                tools=tools,
                errands=errands,
                microphone=microphone,
                reading=reading,
                taker=PictureTaker(client, pictures, settings),
            ),
            memories=MemoriesPage(client, style, pictures=pictures),
            documents=DocumentsPage(client, style, tasks),
            tasks=TasksPage(client, style, tasks, self._appearance, errands=errands, tools=tools),
            reminders=RemindersPage(client, style),
            personas=PersonasPage(client, self._catalog, style, personas),
            models=ModelsPage(self._catalog, style, client),
            settings=settings,
        )
        window.lock_requested.connect(self.lock)
        return window

    def change_language(self, language: Language) -> None:
        """A new window with the new words takes the place of the old one, on the same page and conversation."""
        self._translation.use(language)
        before = self.window
        self._appearance.geometry = before.saveGeometry()
        window = self._build_window()
        window.show_conversation(before.conversation)
        window.chat.take_over(before.chat)
        window.chat.attachments.put_back(before.chat.attachments.held)
        window.show_page(before.page)
        self._replace(window)
        before.deleteLater()
        # The old pages are gone by then: deletions come before timers.
        QTimer.singleShot(0, self, self._load_lists)

    def _load_lists(self) -> None:
        # The pages of the new window have not heard that the core is ready.
        if self._client.welcome is not None and self._client.phase is CorePhase.READY:
            # One goes back to the place once.
            self._client.welcomed.emit(msgspec.structs.replace(self._client.welcome, place=None))
