"""The Memories page: everything Rememora knows, to search, correct and forget; seen in several ways."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.memory.about_view import AboutView
from app.memory.actions import MemoryActions
from app.memory.browse_view import BrowseView
from app.memory.detail import MemoryDetail
from app.memory.files import MemoryFiles
from app.memory.health_view import HealthView
from app.memory.import_bar import ImportBar
from app.memory.lately_view import LatelyView
from app.memory.learning_bar import LearningBar
from app.memory.map_view import MapView
from app.memory.people_view import PeopleView
from app.memory.timeline_view import TimelineView
from app.pictures.gallery import GalleryView
from app.pictures.known import KnownPictures
from app.projects.project_list import ProjectList
from app.style import Space, Style
from app.traces.dialog import TracesDialog
from app.widgets.buttons import Button, IconButton
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.notice import NoticeStack
from app.widgets.page import PageHeader
from app.widgets.side_panel import fit_side_panel
from app.widgets.toast import Toast
from core.protocol import (
    Event,
    EverythingDeleted,
    HistoryShown,
    MemoriesImported,
    MemoryChanged,
    MemoryErased,
    MemoryRemoved,
    ProposalsChanged,
    Reply,
    ShowHistory,
    Welcome,
)
from core.records import Memory, MemoryId, Problem

_NARROW_PX = 700


class ViewName(StrEnum):
    """Ways to see the memories."""

    ALL = "all"
    PEOPLE = "people"
    TIMELINE = "timeline"
    PICTURES = "pictures"
    MAP = "map"
    LATELY = "lately"
    HEALTH = "health"
    ABOUT = "about"


class MemoriesPage(QWidget):
    """A view, and beside it the memory that was chosen there.

    Signals:
        message_requested: (ConversationId, MessageId) show where it was said.
        errand_requested: (ErrandId) show what it has found.
        toast_requested: (Toast)

    Attributes:
        tabs: the button of each view.
        browse, people, timeline, pictures, map, lately, health, about: the views.
    """

    message_requested = Signal(object, object)
    errand_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        parent: QWidget | None = None,
        *,
        pictures: KnownPictures | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._edit_target = False
        self.view = ViewName.ALL
        self.memory_actions = MemoryActions(client, self)
        self.files = MemoryFiles(client, self)
        self.import_bar = ImportBar(client)
        self.learning_bar = LearningBar(client)
        projects = ProjectList(client, self)
        self.browse = BrowseView(client, style, projects)
        self.about = AboutView(client, style)
        self.detail = MemoryDetail(client, style, self.memory_actions, projects)
        self.notices = NoticeStack(style)
        self.add_button = Button(self.tr("Add memory"), "primary")
        self.empty_button = Button(self.tr("Empty the bin…"), "destructive")
        self.more_button = IconButton(style, "more", self.tr("Import and export"))
        self._header = PageHeader(self.tr("All memories"))
        self._count = Label("", "soft")
        self.people = PeopleView(client, style)
        self.timeline = TimelineView(client, style)
        self.pictures = GalleryView(client, style, pictures or KnownPictures(client, self))
        self.map = MapView(client, style)
        self.health = HealthView(client, style, self.memory_actions)
        self.lately = LatelyView(client, style, self.memory_actions)
        self._views: dict[ViewName, QWidget] = {
            ViewName.ALL: self.browse,
            ViewName.PEOPLE: self.people,
            ViewName.TIMELINE: self.timeline,
            ViewName.PICTURES: self.pictures,
            ViewName.MAP: self.map,
            ViewName.LATELY: self.lately,
            ViewName.HEALTH: self.health,
            ViewName.ABOUT: self.about,
        }
        self.tabs: dict[ViewName, Button] = {}
        self._middle = QStackedWidget()
        self._build()
        self._connect()

    def _titles(self) -> dict[ViewName, str]:
        return {
            ViewName.ALL: self.tr("All memories"),
            ViewName.PEOPLE: self.tr("People and things"),
            ViewName.TIMELINE: self.tr("Timeline"),
            ViewName.PICTURES: self.tr("Pictures"),
            ViewName.MAP: self.tr("Map"),
            ViewName.LATELY: self.tr("Lately"),
            ViewName.HEALTH: self.tr("Health"),
            ViewName.ABOUT: self.tr("About you"),
        }

    def _build(self) -> None:
        self._header.add(self._count)
        self._header.add(self.empty_button)
        self._header.add(self.add_button)
        self._header.add(self.more_button)
        menu = Menu(self.more_button)
        self.files.fill(menu)
        self.more_button.setMenu(menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        strip = QWidget()
        row = FlowLayout(Space.S, strip)
        group = QButtonGroup(self)
        for name, words in self._titles().items():
            tab = Button(words, "pill")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, name=name: self.show_view(name))
            group.addButton(tab)
            row.addWidget(tab)
            self.tabs[name] = tab
            self._middle.addWidget(self._views[name])
        self.tabs[ViewName.ALL].setChecked(True)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.XS)
        tabs.addWidget(strip)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._header)
        left.addWidget(self.notices)
        left.addLayout(tabs)
        left.addWidget(self._middle, 1)
        left.addWidget(self.import_bar)
        left.addWidget(self.learning_bar)
        self.detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.detail.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left, 1)
        whole.addWidget(self.detail)

    def _connect(self) -> None:
        browse, detail = self.browse, self.detail
        self.add_button.clicked.connect(self.add)
        self.empty_button.clicked.connect(self._ask_empty)
        browse.list.chosen.connect(self._on_chosen)
        browse.list.clicked.connect(lambda: self._on_selected(clicked=True))
        browse.list.selected.connect(self._on_selected)
        browse.list.opened.connect(self._open_with_focus)
        browse.list.forget_wanted.connect(self._forget_or_erase)
        browse.listed.connect(self._on_listed)
        browse.found.connect(self._on_found)
        browse.missing.connect(
            lambda: self.toast_requested.emit(Toast(self.tr("This memory has been forgotten since.")))
        )
        detail.closed.connect(self._close_detail)
        detail.saved.connect(self._on_saved)
        detail.erase_wanted.connect(self._ask_erase)
        detail.traces_wanted.connect(self._show_traces)
        detail.history_wanted.connect(self._ask_history)
        detail.message_requested.connect(self.message_requested)
        detail.memory_requested.connect(self.show_memory)
        for view in (self.people, self.timeline, self.map, self.lately, self.health):
            view.memory_requested.connect(self._open)
        self.map.several_requested.connect(self._open_several)
        self.health.review.asked_changed.connect(self._mark_asked)
        for saying in (self.people, self.pictures, self.lately):
            saying.message_requested.connect(self.message_requested)
        self.files.reading_changed.connect(self.import_bar.set_reading)
        for asking in (self.memory_actions, self.files, self.import_bar):
            asking.toast_requested.connect(self.toast_requested)
            asking.failed.connect(self._tell)
        self.learning_bar.toast_requested.connect(self.toast_requested)
        browse.model.failed.connect(self.notices.add)
        self._client.event.connect(self._hear)
        self._client.welcomed.connect(self._on_welcomed)
        keys: list[tuple[QKeySequence.StandardKey | str, Callable[[], None]]] = [
            (QKeySequence.StandardKey.Find, self._focus_search),
            ("Ctrl+Shift+Z", self.memory_actions.redo),
            ("Ctrl+Y", self.memory_actions.redo),
        ]
        for key, action in keys:
            QShortcut(QKeySequence(key), self).activated.connect(action)

    # --- what the window asks ---------------------------------------------------------------------------------

    def show_view(self, name: ViewName) -> None:
        """Show the memories in another way."""
        self.view = name
        self.tabs[name].setChecked(True)
        self._middle.setCurrentWidget(self._views[name])
        self._forget_detail()
        self._show_state()

    def show_memory(self, memory_id: MemoryId, *, edit: bool = False) -> None:
        """Show one memory, or edit it; the search is cleared so that it is in the list."""
        self.show_view(ViewName.ALL)
        self._edit_target = edit
        self.browse.show_memory(memory_id)

    def add(self) -> None:
        """Write a new memory."""
        self.show_view(ViewName.ALL)
        self.browse.list.clearSelection()
        self.detail.add()
        self._show_detail()

    def undo(self) -> None:
        """Take back what was done to memories last."""
        self.memory_actions.undo()

    # --- what is shown ----------------------------------------------------------------------------------------

    def _focus_search(self) -> None:
        if self.view is ViewName.PICTURES:
            self.pictures.focus_search()
            return
        self.show_view(ViewName.ALL)
        self.browse.focus_search()

    def _show_state(self) -> None:
        everything = self.view is ViewName.ALL
        binned = everything and self.browse.binned
        self._header.set_title(self.tr("Bin") if binned else self._titles()[self.view])
        total = self.browse.model.total
        self.empty_button.setVisible(binned and bool(total))
        self.add_button.setVisible(not binned)
        self._count.setVisible(everything)
        if total is None:
            self._count.setText("")
        elif self.browse.searching:
            self._count.setText(self.tr("%n found", "", total))
        else:
            self._count.setText(self.tr("%n memories", "", total))

    def _on_listed(self) -> None:
        self._show_state()
        if self.view is not ViewName.ALL or self.browse.target is not None or self.detail.editor is not None:
            return
        model = self.browse.model
        shown = self.detail.memory
        if shown is not None:
            row = model.row_of(shown.id)
            if row is None:
                self._close_detail()
            else:
                self.detail.show_memory(model.memories[row])
                if self.browse.list.current != model.memories[row]:
                    self.browse.list.choose(row)
        elif self.detail.several:
            self._close_detail()

    def _on_found(self) -> None:
        self._open(self.browse.list.current)
        if self._edit_target:
            self._edit_target = False
            self.detail.edit()

    def _on_welcomed(self, welcome: Welcome) -> None:
        self._count_proposals(welcome.proposal_count)

    def _count_proposals(self, count: int) -> None:
        words = self._titles()[ViewName.LATELY]
        self.tabs[ViewName.LATELY].setText(f"{words} · {count}" if count else words)

    def _mark_asked(self, asked: bool) -> None:
        words = self._titles()[ViewName.HEALTH]
        self.tabs[ViewName.HEALTH].setText(f"{words} · 1" if asked else words)

    def _hear(self, event: Event) -> None:
        if isinstance(event, ProposalsChanged):
            self._count_proposals(event.count)
        shown = self.detail.memory
        if isinstance(event, MemoryChanged):
            if shown is not None and event.memory.id == shown.id and self.detail.editor is None:
                self.detail.show_memory(event.memory)
        elif isinstance(event, MemoryRemoved | MemoryErased):
            if shown is not None and event.memory_id == shown.id and self.detail.editor is None:
                self._close_detail()
        elif isinstance(event, EverythingDeleted | MemoriesImported):
            self._forget_detail()
        if isinstance(event, EverythingDeleted):
            self._count_proposals(0)

    # --- the bin ----------------------------------------------------------------------------------------------

    def _forget_or_erase(self, memories: tuple[Memory, ...]) -> None:
        if all(memory.deleted_at is None for memory in memories):
            self.memory_actions.forget(memories)
        elif len(memories) == 1:
            self._ask_erase(memories[0])

    def _ask_erase(self, memory: Memory) -> None:
        self._confirm_erase(self.tr("Erase this memory?"), one_line(memory.text), (memory.id,))

    def _ask_empty(self) -> None:
        words = self.tr("%n memories are erased.", "", self.browse.model.total or 0)
        self._confirm_erase(self.tr("Empty the bin?"), words, ())

    def _confirm_erase(self, title: str, sentence: str, memory_ids: tuple[MemoryId, ...]) -> None:
        dialog = ConfirmDialog(
            self._style,
            title,
            sentence,
            self.tr("Erase"),
            self,
            goes=(self.tr("its text, history and vectors, from the files too"),)
            if memory_ids
            else (self.tr("their texts, histories and vectors, from the files too"),),
            stays=self.tr("The messages they came from stay."),
        )
        dialog.accepted.connect(lambda: self.memory_actions.erase(memory_ids))
        dialog.open()

    def _show_traces(self, memory: Memory) -> None:
        dialog = TracesDialog(self._client, self._style, memory.text, self, memory_id=memory.id)
        dialog.memory_requested.connect(self.show_memory)
        dialog.message_requested.connect(self.message_requested)
        dialog.errand_requested.connect(self.errand_requested)
        dialog.open()

    def _ask_history(self, memory: Memory) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, HistoryShown):
                self.detail.show_history(reply.memory_id, reply.changes)

        self._client.ask(ShowHistory(memory_id=memory.id), answered)

    # --- one memory -------------------------------------------------------------------------------------------

    def _on_chosen(self, memory: Memory | None) -> None:
        if memory is not None and not self._narrow and self.detail.editor is None:
            self._open(memory)

    def _on_selected(self, *, clicked: bool = False) -> None:
        memories = self.browse.list.selected_memories
        if len(memories) > 1:
            self.detail.show_several(memories)
            self._show_detail()
        elif clicked or self.detail.several:
            self._open(self.browse.list.current)

    def _on_saved(self, memory: Memory) -> None:
        if self.view is ViewName.ALL:
            self.browse.show_memory(memory.id)

    def _open(self, memory: Memory | None) -> None:
        if memory is not None:
            self.detail.show_memory(memory)
            self._show_detail()

    def _open_several(self, memories: tuple[Memory, ...]) -> None:
        self.detail.show_several(memories)
        self._show_detail()

    def _open_with_focus(self, memory: Memory) -> None:
        self._open(memory)
        self.detail.edit_button.setFocus()

    def _close_detail(self) -> None:
        memory = self.detail.memory
        if self.detail.editor is not None and memory is not None:
            self.detail.show_memory(memory)
            return
        self._forget_detail()
        self._views[self.view].setFocus()

    def _forget_detail(self) -> None:
        self.detail.clear()
        self.detail.hide()
        self._left.show()

    def _tell(self, problem: Problem) -> None:
        self.notices.add(problem)
        self._left.show()

    # --- room -------------------------------------------------------------------------------------------------

    @property
    def _narrow(self) -> bool:
        return self.width() < self._style.px(_NARROW_PX)

    def _show_detail(self) -> None:
        narrow = self._narrow
        self.detail.set_narrow(narrow)
        fit_side_panel(self._style, self.detail, narrow=narrow)
        self._left.setVisible(not narrow)
        self.detail.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.detail.isHidden():
            self._show_detail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.view is not ViewName.HEALTH:
            self.health.review.refresh()
        if self.detail.isHidden():
            self._views[self.view].setFocus()
