"""The sidebar put together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import Enum, auto

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.elsewhere.place_line import PlaceLine
from app.projects.delete_dialog import DeleteProjectDialog
from app.projects.project_dialog import ProjectDialog
from app.projects.project_list import ProjectList
from app.sidebar.conversation_changes import ConversationChanges
from app.sidebar.conversation_list import ConversationList
from app.sidebar.search import SearchField, SearchResults
from app.sidebar.state_line import StateLine
from app.style import Space, Style, set_margins
from app.translation import list_text
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Dot, Label
from app.widgets.page import Line
from app.widgets.toast import Toast
from core.protocol import (
    ConversationAdded,
    ConversationChanged,
    ConversationRemoved,
    ConversationsChanged,
    ConversationsImported,
    ConversationsListed,
    ConversationsRemoved,
    DeleteProject,
    Done,
    EditProject,
    Event,
    EverythingDeleted,
    Failed,
    ImportFailed,
    ListConversations,
    ListMemories,
    MemoriesListed,
    MemoryAdded,
    MemoryRemoved,
    ProposalsChanged,
    ReadingChanged,
    RenameConversation,
    Reply,
    RestoreProject,
    SyncedIn,
    Welcome,
)
from core.records import (
    Conversation,
    ConversationEdit,
    ConversationId,
    MemoryFilter,
    Project,
    ProjectEdit,
    ProjectId,
    ReadingState,
    SearchHit,
    Synced,
)


class PageName(Enum):
    """The pages of the window."""

    CHAT = auto()
    MEMORIES = auto()
    DOCUMENTS = auto()
    TASKS = auto()
    REMINDERS = auto()
    PERSONAS = auto()
    MODELS = auto()
    SETTINGS = auto()


class Sidebar(QFrame):
    """Conversations and the way to the other pages.

    Signals:
        new_requested(): a new conversation.
        new_in_project_requested(ProjectId): one in a project.
        conversation_opened(ConversationId)
        message_found(ConversationId, MessageId, words): a search result, and what to mark there.
        memory_opened(MemoryId): a search result.
        page_requested(PageName)
        export_requested(ConversationId)
        toast_requested(Toast)
        problem_requested(core.records.Problem)
        hide_requested()

    Attributes:
        lock_button: shown once there is a passphrase.
    """

    new_requested = Signal()
    new_in_project_requested = Signal(object)
    conversation_opened = Signal(object)
    message_found = Signal(object, object, str)
    memory_opened = Signal(object)
    page_requested = Signal(object)
    export_requested = Signal(object)
    toast_requested = Signal(object)
    problem_requested = Signal(object)
    hide_requested = Signal()

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._shown: ConversationId | None = None
        self._page = PageName.CHAT
        self.setProperty("look", "sidebar")

        hide = IconButton(style, "sidebar", self.tr("Hide the sidebar (Ctrl+B)"))
        hide.clicked.connect(self.hide_requested)
        self.lock_button = IconButton(style, "lock", self.tr("Lock Rememora (Ctrl+L)"))
        self.lock_button.hide()
        brand = QHBoxLayout()
        set_margins(brand, Space.S, 0, 0, 0)
        brand.setSpacing(Space.S)
        brand.addWidget(_Brand(style))
        brand.addWidget(Label("Rememora", "title"))
        brand.addStretch()
        brand.addWidget(self.lock_button)
        brand.addWidget(hide)

        self.search_field = SearchField(style)
        self.search_field.searched.connect(self._search)
        self.new_button = Button(self.tr("New conversation"))
        self.new_button.setSizePolicy(
            self.new_button.sizePolicy().Policy.Expanding, self.new_button.sizePolicy().Policy.Fixed
        )
        self.new_button.set_icon(style, "plus")
        self.new_button.setToolTip(self.tr("Start a new conversation (Ctrl+N)"))
        self.new_button.clicked.connect(self.new_requested)

        self.new_project_button = IconButton(style, "folder-plus", self.tr("New project (Ctrl+Shift+N)"))
        self.new_project_button.clicked.connect(lambda: self.new_project())
        begin = QHBoxLayout()
        begin.setSpacing(Space.XS)
        begin.addWidget(self.new_button, 1)
        begin.addWidget(self.new_project_button)

        self.projects = ProjectList(client, self)
        self.list = ConversationList(style, self.projects, today=today)
        self._changes = ConversationChanges(client, self.list.conversations, self.projects, self)
        self._changes.toast_requested.connect(self.toast_requested)
        self._changes.problem_requested.connect(self.problem_requested)
        self.list.opened.connect(self.conversation_opened)
        self.list.delete_requested.connect(self._changes.delete)
        self.list.change_requested.connect(self._changes.change)
        self.list.export_requested.connect(self.export_requested)
        self.list.conversations.rename_requested.connect(self._rename)
        self.list.conversations.project_rename_requested.connect(
            lambda project_id, name: self._change_project(project_id, ProjectEdit(name=name))
        )
        self.list.new_requested.connect(self.new_in_project_requested)
        self.list.new_project_requested.connect(self.new_project)
        self.list.project_edit_requested.connect(self.edit_project)
        self.list.project_delete_requested.connect(self._delete_project)
        self.list.project_move_requested.connect(
            lambda project_id, position: self._change_project(project_id, ProjectEdit(position=position))
        )
        self.results = SearchResults(client, style, self.projects, self._place_words, today=today)
        self.results.memory_opened.connect(self.memory_opened)
        self.results.opened.connect(self._open_hit)
        self.results.export_requested.connect(self.export_requested)
        self.results.delete_requested.connect(lambda conversation_id: self._changes.delete((conversation_id,)))
        self.results.failed.connect(self.problem_requested)
        self.search_field.down_pressed.connect(self._enter_list)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.results)

        self._pages: dict[PageName, Button] = {}
        self._group = QButtonGroup(self)
        self._memory_count = Label("", "faint")
        self._reading = Label("", "faint")
        self._at_work = Label("", "faint")
        self._ended = Dot(style, "accent")
        self._ended.hide()
        self._waiting = Label("", "faint")
        self._count = 0
        self._proposals = 0
        links = QVBoxLayout()
        links.setSpacing(0)
        links.addWidget(self._link(PageName.MEMORIES, self.tr("Memories"), "memory", self._memory_count))
        links.addWidget(self._link(PageName.DOCUMENTS, self.tr("Documents"), "documents", self._reading))
        links.addWidget(self._link(PageName.TASKS, self.tr("Tasks"), "tasks", self._at_work, self._ended))
        links.addWidget(self._link(PageName.REMINDERS, self.tr("Reminders"), "clock", self._waiting))
        links.addWidget(self._link(PageName.PERSONAS, self.tr("Personas"), "persona"))
        links.addWidget(self._link(PageName.MODELS, self.tr("Models"), "model"))
        links.addWidget(self._link(PageName.SETTINGS, self.tr("Settings"), "settings"))

        self.state = StateLine(client, style)
        self.state.problem_requested.connect(self.problem_requested)
        self.place = PlaceLine(client)

        foot = QVBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self.state)
        foot.addWidget(self.place)

        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(brand)
        column.addWidget(self.search_field)
        column.addLayout(begin)
        column.addWidget(self._lists, 1)
        column.addWidget(Line())
        column.addLayout(links)
        column.addLayout(foot)

        self._fit()
        style.changed.connect(self._fit)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_selection(self, page: PageName, conversation_id: ConversationId | None) -> None:
        """Mark the page and, on the chat page, the conversation that is open."""
        self._page = page
        if conversation_id is not None and conversation_id != self._shown:
            self.list.conversations.reveal(conversation_id)
        self._shown = conversation_id
        self._group.setExclusive(False)
        for name, button in self._pages.items():
            button.setChecked(name is page)
        self._group.setExclusive(page is not PageName.CHAT)
        self._select()

    def focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def _select(self) -> None:
        self.list.select(self._shown if self._page is PageName.CHAT else None)

    def _fit(self) -> None:
        self.setFixedWidth(max(Space.SIDEBAR_WIDTH, self._style.px(Space.SIDEBAR_WIDTH * 0.85)))

    def _link(self, page: PageName, text: str, icon_name: str, *counts: QWidget) -> Button:
        button = Button(text, "nav")
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        button.set_icon(self._style, icon_name, "soft", "accent")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.page_requested.emit(page))
        if counts:
            row = QHBoxLayout(button)
            set_margins(row, 0, 0, Space.S, 0)
            row.setSpacing(Space.S)
            row.addStretch()
            for count in counts:
                row.addWidget(count)
        self._group.addButton(button)
        self._pages[page] = button
        return button

    # --- from the core --------------------------------------------------------------------------------------------

    def _on_welcome(self, welcome: Welcome) -> None:
        self._count_memories(welcome.memory_count)
        self._count_proposals(welcome.proposal_count)
        self._say_reading(ReadingState())  # what this core reads it will tell
        self._client.ask(ListConversations(), self._on_listed)
        self.results.repeat()

    def _on_listed(self, reply: Reply) -> None:
        if isinstance(reply, ConversationsListed):
            self.list.conversations.set_conversations(reply.conversations)
            self._select()
        elif isinstance(reply, Failed):
            self.problem_requested.emit(reply.problem)

    def _on_memories(self, reply: Reply) -> None:
        if isinstance(reply, MemoriesListed):
            self._count_memories(reply.total)

    def _on_event(self, event: Event) -> None:
        match event:
            case ConversationAdded(conversation=conversation) | ConversationChanged(conversation=conversation):
                self.list.conversations.put(conversation)
                if conversation.id == self._shown:
                    self._select()
            case ConversationRemoved(conversation_id=conversation_id):
                self.list.conversations.remove(conversation_id)
                self.results.results.remove(conversation_id)
                self._select()
            case ConversationsChanged(conversations=conversations):
                self.list.conversations.put_several(conversations)
                self._select()
            case ConversationsRemoved(conversation_ids=conversation_ids):
                self.list.conversations.remove_several(conversation_ids)
                for conversation_id in conversation_ids:
                    self.results.results.remove(conversation_id)
                self._select()
            case EverythingDeleted():
                self.list.conversations.set_conversations(())
                self.search_field.clear_now()
                self._count_memories(0)
                self._count_proposals(0)
            case ConversationsImported() | ImportFailed():
                self._client.ask(ListConversations(), self._on_listed)
            case SyncedIn(arrived=arrived):
                if Synced.CONVERSATIONS in arrived.kinds:
                    self._client.ask(ListConversations(), self._on_listed)
                if Synced.MEMORIES in arrived.kinds:
                    self._client.ask(ListMemories(limit=1), self._on_memories)
            case ProposalsChanged(count=count):
                self._count_proposals(count)
            case ReadingChanged(reading=reading):
                self._say_reading(reading)
            case MemoryAdded():
                self._count_memories(self._count + 1)
            case MemoryRemoved(memory_id=memory_id):
                self.results.results.remove_memory(memory_id)
                self._count_memories(max(0, self._count - 1))

    def _count_memories(self, count: int) -> None:
        self._count = count
        self._say_counts()

    def _count_proposals(self, count: int) -> None:
        self._proposals = count
        self._say_counts()

    def _say_counts(self) -> None:
        words = self.tr("%n memory(ies)", "", self._count)
        if self._proposals:
            waiting = self.tr("%n to confirm", "", self._proposals)
            self._memory_count.setText(waiting)
            words = f"{words}, {waiting}"
        else:
            self._memory_count.setText(QLocale().toString(self._count) if self._count else "")
        self._memory_count.set_look("memory" if self._proposals else "faint")
        self._pages[PageName.MEMORIES].setAccessibleDescription(words)

    def _say_reading(self, reading: ReadingState) -> None:
        """How many documents are still to be read."""
        left = max(0, reading.documents - reading.documents_done)
        self._reading.setText(self.tr("%n to read", "", left) if left else "")
        self._pages[PageName.DOCUMENTS].setAccessibleDescription(self._reading.text())

    def show_tasks(self, at_work: int, ended: int) -> None:
        """How many tasks are being done or wait, and how many have ended and weren't looked at."""
        words = [self.tr("%n at work", "", at_work)] if at_work else []
        self._at_work.setText("".join(words))
        self._ended.setVisible(bool(ended))
        words += [self.tr("%n to look at", "", ended)] if ended else []
        self._pages[PageName.TASKS].setAccessibleDescription(list_text(words))

    def show_reminders(self, waiting: int) -> None:
        """How many have come, and the user isn't through with them."""
        self._waiting.setText(self.tr("%n due", "", waiting) if waiting else "")
        self._pages[PageName.REMINDERS].setAccessibleDescription(self._waiting.text())

    # --- from the user --------------------------------------------------------------------------------------------

    def _search(self, words: str) -> None:
        self._lists.setCurrentWidget(self.results if words else self.list)
        if not words:
            self.results.filters.clear()
        self.results.search(words)

    def _enter_list(self) -> None:
        if self._lists.currentWidget() is self.results:
            self.results.enter()
        else:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_hit(self, hit: SearchHit, words: str) -> None:
        if hit.message_id is None:
            self.conversation_opened.emit(hit.conversation.id)
        else:
            self.message_found.emit(hit.conversation.id, hit.message_id, words)

    def _rename(self, conversation_id: ConversationId, title: str) -> None:
        self._client.ask(RenameConversation(conversation_id=conversation_id, title=title))

    # --- projects -------------------------------------------------------------------------------------------------

    def new_project(self, conversation_ids: Sequence[ConversationId] = ()) -> None:
        """Have the user describe a project, and put these conversations into it."""
        dialog = ProjectDialog(self._client, None, self)

        def created() -> None:
            assert dialog.saved is not None, "it was accepted"
            if conversation_ids:
                self._changes.change(conversation_ids, ConversationEdit(project_id=dialog.saved.id))
            else:
                self.new_in_project_requested.emit(dialog.saved.id)

        dialog.accepted.connect(created)
        dialog.open()

    def edit_project(self, project_id: ProjectId) -> None:
        """Show what a project is called and wants, to be changed."""
        project = self.projects.get(project_id)
        if project is not None:
            ProjectDialog(self._client, project, self).open()

    def _change_project(self, project_id: ProjectId, edit: ProjectEdit) -> None:
        self._client.ask(EditProject(project_id=project_id, edit=edit), self._tell_failure)

    def _delete_project(self, project_id: ProjectId) -> None:
        """Ask first: it says how much goes, so the core is asked for that."""
        project = self.projects.get(project_id)
        if project is None:
            return

        def show(reply: Reply) -> None:
            if isinstance(reply, MemoriesListed):
                self._ask_to_delete(project, reply.total)
            else:
                self._tell_failure(reply)

        self._client.ask(ListMemories(filter=MemoryFilter(project_id=project_id), limit=0), show)

    def _ask_to_delete(self, project: Project, memories: int) -> None:
        conversations = self.list.conversations.conversations_of(project.id)
        dialog = DeleteProjectDialog(self._style, project, conversations, memories, self)

        def deleted(reply: Reply) -> None:
            if isinstance(reply, Done):
                words = self.tr("Deleted “%1”").replace("%1", project.name)
                restore = RestoreProject(project_id=project.id)

                def undo() -> None:
                    self._client.ask(restore, self._tell_failure)

                self.toast_requested.emit(Toast(words, self.tr("Undo"), undo))
            else:
                self._tell_failure(reply)

        dialog.accepted.connect(
            lambda: self._client.ask(
                DeleteProject(project_id=project.id, conversations=dialog.with_conversations), deleted
            )
        )
        dialog.open()

    def _tell_failure(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.problem_requested.emit(reply.problem)

    def _place_words(self, conversation: Conversation) -> str:
        """Where a conversation that was found is kept, if not in the plain list."""
        parts = [self.projects.name(conversation.project_id)]
        parts += [self.tr("archived")] if conversation.archived_at is not None else []
        return " · ".join(part for part in parts if part)


class _Brand(QWidget):
    """The sign of Rememora: a rounded square with a dot."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.setFixedSize(20, 20)
        style.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("accent"))
        painter.drawRoundedRect(0, 0, 20, 20, 6, 6)
        painter.setBrush(self._style.color("sidebar"))
        painter.drawEllipse(6, 6, 8, 8)
