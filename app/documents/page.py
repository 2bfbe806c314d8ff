"""The Documents page: the files and folders that answers may rest on, to add, search, look after and remove."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.documents.actions import DocumentActions
from app.documents.changes_dialog import ChangesDialog
from app.documents.detail import DocumentDetail
from app.documents.document_list import DocumentList
from app.documents.document_model import DocumentModel, Entry
from app.documents.filters import DocumentFilters
from app.documents.found import FoundList, FoundModel
from app.documents.menus import fill_document_menu, fill_folder_menu
from app.documents.reading_bar import ReadingBar
from app.documents.search_field import DocumentSearchField
from app.projects.project_list import ProjectList
from app.style import Space, Style
from app.tasks.menus import fill_task_menu
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.notice import NoticeStack
from app.widgets.page import PageHeader, ScrollColumn
from app.widgets.side_panel import fit_side_panel
from core.protocol import DocumentChanged, DocumentsRemoved, Event, EverythingDeleted
from core.records import ConversationId, Document, DocumentFilter, DocumentFolder, DocumentStatus, Problem

SEARCH_DELAY_MS = 200

_NARROW_PX = 700

_READABLE = (DocumentStatus.READY, DocumentStatus.MISSING)


class DocumentsPage(QWidget):
    """A list, or what a search found, and beside it the document or folder that was chosen there.

    Signals:
        opened: (DocumentId, page, start, end) show a document at a page; what stands from `start` to `end` of the page's text, in
            characters, is to be marked; 0, 0: nothing.
        asked_about: (tuple of DocumentId, ProjectId or None) a new conversation that is answered from these, in the project that they
            belong to.
        conversation_requested: (ConversationId) the one that a document belongs to alone.
        speech_models_requested: the user wants to fetch a model for speech.
        toast_requested: (Toast)

    Attributes:
        model, list: the documents.
        found, found_list: what a search found.
    """

    opened = Signal(object, int, int, int)
    asked_about = Signal(object, object)
    conversation_requested = Signal(object)
    speech_models_requested = Signal()
    toast_requested = Signal(object)

    def __init__(
        self, client: CoreClient, style: Style, tasks: TaskStarter | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._client = client
        self._style = style
        self._listed_once = False
        self._all_named = False  # all documents that are called as was searched for, in place of what was found
        projects = self._projects = ProjectList(client, self)
        self.document_actions = DocumentActions(client, self)
        self.model = DocumentModel(client, self)
        self.list = DocumentList(self.model, style)
        self.found = FoundModel(client, self)
        self.found_list = FoundList(self.found, style)
        self.filters = DocumentFilters(style, projects)
        self.detail = DocumentDetail(style, self.document_actions, projects, self._add_tasks if tasks else None)
        self.reading = ReadingBar(client)
        self.notices = NoticeStack(style)
        self.search_field = DocumentSearchField(style, self.tr("Search names and texts"))
        self.add_button = Button(self.tr("Add files…"), "primary")
        self.folder_button = Button(self.tr("Add folder…"))
        self._count = Label("", "soft")
        self._for_project = Label("", "note", wrap=True)
        self._middle = QStackedWidget()
        self._loading = EmptyState(style, "documents", self.tr("Looking…"), "")
        self._empty = EmptyState(
            style,
            "documents",
            self.tr("No documents yet"),
            client.route.worded(
                self.tr(
                    "Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page."
                ),
                self.tr(
                    "Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed."
                ),
            ),
        )
        self._nothing = EmptyState(style, "search", self.tr("Nothing found"), "")
        self.clear_button = Button(self.tr("Show all documents"))
        self._build()
        self._connect()

    def _build(self) -> None:
        header = PageHeader(self.tr("Documents"))
        header.add(self._count)
        self.folder_button.set_icon(self._style, "folder")
        self.folder_button.setToolTip(self.tr("A folder is followed: what comes, changes or goes in it does so here"))
        header.add(self.folder_button)
        self.add_button.setToolTip(
            QKeySequence(QKeySequence.StandardKey.Open).toString(QKeySequence.SequenceFormat.NativeText)
        )
        header.add(self.add_button)
        self.search_field.setAccessibleName(self.tr("Search documents"))
        # Below the empty state, the same two again: nobody has to look for them.
        begin = QWidget()
        begin_row = FlowLayout(Space.S, begin)
        for words, do, look in (
            (self.tr("Add files…"), self.choose_files, "primary"),
            (self.tr("Add folder…"), self.choose_folder, ""),
        ):
            button = Button(words, look)
            button.clicked.connect(lambda _=False, do=do: do())
            begin_row.addWidget(button)
        self._empty.add(begin)
        self._nothing.add(self.clear_button)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.found_list)
        # Large letters may need more room than there is.
        self._states = {state: ScrollColumn(state) for state in (self._empty, self._nothing, self._loading)}
        for state in self._states.values():
            self._middle.addWidget(state)
        self._tools = QWidget()
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.XS)
        tools.setSpacing(Space.S)
        row = QHBoxLayout()
        row.addWidget(self.search_field, 1)
        row.addStretch(2)
        tools.addLayout(row)
        tools.addWidget(self.filters)
        tools.addWidget(self._for_project)
        frame = QHBoxLayout()
        frame.setContentsMargins(Space.M, 0, Space.M, 0)
        frame.addWidget(self._middle)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(header)
        left.addWidget(self.notices)
        left.addWidget(self._tools)
        left.addLayout(frame, 1)
        left.addWidget(self.reading)
        self.detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.detail.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left, 1)
        whole.addWidget(self.detail)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        actions, detail = self.document_actions, self.detail
        self.add_button.clicked.connect(self.choose_files)
        self.folder_button.clicked.connect(self.choose_folder)
        self.clear_button.clicked.connect(self.clear_search)
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self._search)
        # Of many that are selected, more and more are listed.
        self._selecting = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._selecting.timeout.connect(self._on_more_listed)
        self.search_field.textChanged.connect(lambda: self._search_timer.start())
        self.search_field.returnPressed.connect(self._enter_found)
        self.search_field.down_pressed.connect(self._enter_found)
        self.filters.changed.connect(self._search)
        self.model.listed.connect(self._on_listed)
        self.found.found.connect(self._show_state)
        self.list.chosen.connect(self._on_chosen)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._open_entry)
        self.list.remove_wanted.connect(actions.remove)
        self.list.menu_wanted.connect(self._show_menu)
        self.found_list.opened.connect(self.opened)
        self.found_list.chosen.connect(self._show_entry)
        self.found_list.menu_wanted.connect(self._show_menu)
        self.found_list.all_named_wanted.connect(self._show_all_named)
        detail.closed.connect(self._close_detail)
        detail.opened.connect(self._open_entry)
        detail.asked_about.connect(self._ask_about)
        detail.folder_opened.connect(self._open_entry)
        detail.compared.connect(self._compare)
        detail.speech_models_wanted.connect(self.speech_models_requested)
        actions.toast_requested.connect(self.toast_requested)
        for failing in (actions, self.model, self.found):
            failing.failed.connect(self._tell)
        self._client.welcomed.connect(self._on_welcomed)
        self._client.event.connect(self._hear)
        add = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self)
        add.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        add.activated.connect(self.choose_files)

    # --- what the window asks ---------------------------------------------------------------------------------

    def show_conversation(self, conversation_id: ConversationId) -> None:
        """List what belongs to one conversation alone."""
        self.search_field.clear()
        self._forget_detail()
        self.filters.show_conversation(conversation_id)

    def take(self, paths: Sequence[str]) -> None:
        """Take in what was dropped or chosen: for the project that is shown, else for the library."""
        self.document_actions.add(paths, project_id=self.filters.wanted.project_id)

    def choose_files(self) -> None:
        """Ask for files."""
        self.document_actions.ask_files(self.take)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        self.document_actions.ask_folder(self.take)

    def focus_search(self) -> None:
        self._left.show()
        self.search_field.setFocus()
        self.search_field.selectAll()

    def clear_search(self) -> None:
        self.filters.clear()
        self.search_field.clear()
        self._search()

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def _words(self) -> str:
        return self.search_field.text().strip()

    @property
    def searching(self) -> bool:
        """What was found is shown in place of the list."""
        return bool(self._words) and not self._all_named

    def _search(self) -> None:
        self._search_timer.stop()
        self._all_named = False
        self._forget_detail()
        if self._words:
            self.found.search(self._words, self.filters.wanted)
        self._list(self.filters.wanted)
        self._show_state()

    def _show_all_named(self) -> None:
        self._all_named = True
        self._list(msgspec.structs.replace(self.filters.wanted, text=self._words))
        self._show_state()
        self.list.setFocus()

    def _list(self, wanted: DocumentFilter) -> None:
        if wanted != self.model.filter or not self._listed_once:
            self._listed_once = True
            self.model.show(wanted)

    def _on_welcomed(self) -> None:
        if self._listed_once:
            self.model.refresh()

    def _on_listed(self) -> None:
        self.filters.set_folders(self.model.folders)
        self.detail.set_folders(self.model.folders)
        self._refresh_detail()
        if self.detail.several and not self._selecting.isActive():
            self._selecting.start()
        self._show_state()

    def _refresh_detail(self) -> None:
        """What is listed may be newer than what it was opened with."""
        shown = self.detail.entry
        row = self.model.row_of(shown) if isinstance(shown, Document) else None
        now = None if row is None else self.model.entry(row)
        if isinstance(now, Document) and now != shown:
            self.detail.show_entry(now)

    def _show_state(self) -> None:
        total = self.model.total
        folders = len(self.model.folders)
        narrowed = self.filters.narrowed
        project = self._projects.name(self.filters.wanted.project_id)
        words = self.tr("What you add now is only for the project “%1”: its conversations alone are told of it.")
        self._for_project.setText(words.replace("%1", project))
        self._for_project.setVisible(bool(project))
        empty = total == 0 and not folders and not narrowed and not self._words
        self._tools.setVisible(not empty)
        self.add_button.setVisible(not empty)
        self.folder_button.setVisible(not empty)
        self._count.setText("" if total is None or empty or self.searching else self.tr("%n documents", "", total))
        if self.searching:
            self._show_found()
        elif total is None:
            self._middle.setCurrentWidget(self._states[self._loading])
        elif empty:
            self._middle.setCurrentWidget(self._states[self._empty])
        elif self.model.rowCount():
            self._middle.setCurrentWidget(self.list)
        else:
            self._say_nothing(self.tr("No document is like that."))

    def _show_found(self) -> None:
        if self.found.rowCount():
            self._middle.setCurrentWidget(self.found_list)
        elif self.found.looking:
            self._middle.setCurrentWidget(self._states[self._loading])
        else:
            words = self.tr("No document is called “%1”, says it, or means something like it.")
            words = words.replace("%1", self._words)
            if self.filters.narrowed:
                words += " " + self.tr("The search is narrowed: look at the buttons above.")
            self._say_nothing(words)

    def _say_nothing(self, words: str) -> None:
        self._nothing.set_words(self.tr("Nothing found"), words)
        self._middle.setCurrentWidget(self._states[self._nothing])

    def _enter_found(self) -> None:
        if self._search_timer.isActive():
            self._search()
        if self.searching:
            self.found_list.enter()
        else:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid() and self.model.rowCount():
                self.list.choose(0)

    def _hear(self, event: Event) -> None:
        shown = self.detail.entry
        match event:
            case DocumentChanged(document=document):
                if isinstance(shown, Document) and shown.id == document.id:
                    self.detail.show_entry(document)
            case DocumentsRemoved(documents=documents, folders=folders):
                gone = documents if isinstance(shown, Document) else folders
                if self.detail.several or (shown is not None and shown.id in gone):
                    self._close_detail()
                if self.filters.wanted.folder_id in folders:
                    self.clear_search()
            case EverythingDeleted():
                self._forget_detail()

    def _tell(self, problem: Problem) -> None:
        self.notices.add(problem)
        self._left.show()

    # --- one or several ---------------------------------------------------------------------------------------

    def _on_chosen(self, entry: Entry, clicked: bool) -> None:
        if clicked or not self._narrow:
            self._show_entry(entry)

    def _on_selected(self) -> None:
        count = self.list.selected_count
        if count > 1:
            self.detail.show_several(self.list.selected_entries, count)
            self._show_detail()
        elif self.detail.several:
            if self.list.current is not None and count:
                self._show_entry(self.list.current)
            else:
                self._close_detail()

    def _on_more_listed(self) -> None:
        if self.detail.several and len(self.detail.several) < self.list.selected_count:
            self._on_selected()

    def _show_entry(self, entry: Entry) -> None:
        self.detail.show_entry(entry)
        self._show_detail()

    def _open_entry(self, entry: Entry) -> None:
        if isinstance(entry, DocumentFolder):
            self._forget_detail()
            self.filters.show_folder(entry.id)
        elif _readable(entry):
            self.opened.emit(entry.id, 1, 0, 0)
        else:
            self._show_entry(entry)

    def _ask_about(self, documents: tuple[Document, ...]) -> None:
        first = documents[0]
        if first.conversation_id is not None:
            # Nowhere else is it told of.
            self.conversation_requested.emit(first.conversation_id)
            return
        projects = {document.project_id for document in documents}
        project_id = first.project_id if len(projects) == 1 else None
        self.asked_about.emit(tuple(document.id for document in documents), project_id)

    def _show_menu(self, entries: tuple[Entry, ...], at: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, entries)
        menu.popup(at)

    def fill_menu(self, menu: Menu, entries: tuple[Entry, ...]) -> None:
        """What can be done with what is selected."""
        actions = self.document_actions
        documents = tuple(entry for entry in entries if isinstance(entry, Document))
        if len(entries) == 1 and isinstance(entries[0], DocumentFolder):
            fill_folder_menu(menu, self._style, actions, entries[0], opened=self._open_entry)
        elif len(documents) < len(entries):
            words = self.tr("Remove from your documents")
            menu.addAction(self._style.icon("trash", "destructive"), words, lambda: actions.remove(entries))
        else:
            readable = all(map(_readable, documents))
            fill_document_menu(
                menu,
                self._style,
                actions,
                documents,
                opened=self._open_entry if readable else None,
                asked=self._ask_about if readable else None,
                compared=self._compare,
                add_tasks=None if self._tasks is None else self._add_tasks,
            )

    def _compare(self, document: Document, before: Document | None) -> None:
        dialog = ChangesDialog(self._client, self._style, document, before, self)
        dialog.opened.connect(self.opened)
        dialog.open()

    def _add_tasks(self, menu: QMenu, documents: tuple[Document, ...]) -> None:
        if self._tasks is not None:
            fill_task_menu(menu, self._tasks, TaskSource(documents=documents), self)

    def _close_detail(self) -> None:
        self._forget_detail()
        (self.found_list if self.searching else self.list).setFocus()

    def _forget_detail(self) -> None:
        self.detail.clear()
        self.detail.hide()
        self._left.show()

    # --- room -------------------------------------------------------------------------------------------------

    @property
    def _narrow(self) -> bool:
        return self.width() < self._style.px(_NARROW_PX)

    def _show_detail(self) -> None:
        narrow = self._narrow
        self.detail.set_narrow(narrow)
        fit_side_panel(self._style, self.detail, narrow=narrow)
        self.detail.show()
        if narrow and self._left.isVisible():
            # What has the focus is about to be hidden.
            self.detail.setFocus()
        self._left.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.detail.isHidden():
            self._show_detail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._listed_once:
            self._search()


def _readable(document: Document) -> bool:
    """Something was read of it."""
    return document.status in _READABLE or document.read_at is not None
