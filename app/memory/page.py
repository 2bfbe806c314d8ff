"""The Memories page: everything Rememora knows, to search, correct and forget."""

from __future__ import annotations

import time
from datetime import date

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.memory.about_view import AboutView
from app.memory.detail import MemoryDetail
from app.memory.filters import MemoryFilters
from app.memory.memory_list import MemoryList
from app.memory.memory_model import MemoryModel
from app.memory.transfer_dialog import ImportDialog
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.empty_state import EmptyState
from app.widgets.labels import Label
from app.widgets.notice import NoticeStack
from app.widgets.page import PageHeader
from app.widgets.toast import Toast
from core.protocol import (
    AddMemory,
    Command,
    DeleteMemory,
    EditMemory,
    EraseMemories,
    ExportMemories,
    Failed,
    HistoryShown,
    ImportDone,
    ImportMemories,
    ImportPreviewed,
    MemoriesExported,
    MemorySaved,
    PinMemory,
    PreviewImport,
    Reply,
    RestoreMemory,
    ShowHistory,
)
from core.records import Memory, MemoryId, MemoryKind, MemoryState, Problem, TransferFormat

SEARCH_DELAY_MS = 200
_NARROW_PX = 700


class MemoriesPage(QWidget):
    """List and detail.

    Signals:
        message_requested: (ConversationId, MessageId) show where it was said.
        toast_requested: (Toast)
    """

    message_requested = Signal(object, object)
    toast_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._target: MemoryId | None = None
        self._target_edited = False
        self._listed_once = False
        self.model = MemoryModel(client, self)
        self.list = MemoryList(self.model, style)
        self.detail = MemoryDetail(style)
        self.notices = NoticeStack(style)
        self.search_field = QLineEdit()
        self.filters = MemoryFilters(client, style)
        self.add_button = Button(self.tr("Add memory"), "primary")
        self.empty_button = Button(self.tr("Empty the bin…"), "destructive")
        self.more_button = IconButton(style, "more", self.tr("Import and export"))
        self.about_button = Button(self.tr("About you"), "pill")
        self.about_button.setCheckable(True)
        self.about_button.set_icon(style, "info")
        self.about_button.setToolTip(self.tr("What stands in every prompt: who the assistant is, and your profile"))
        self.about = AboutView(client, style)
        self._header = PageHeader(self.tr("All memories"))
        self._count = Label("", "soft")
        self._loading = EmptyState(style, "memory", self.tr("Looking…"), "")
        self._empty = EmptyState(
            style,
            "memory",
            self.tr("Nothing is remembered yet"),
            self.tr("Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here."),
        )
        self._nothing = EmptyState(
            style, "search", self.tr("Nothing found"), self.tr("Try other words, or show more of them.")
        )
        self._bin_empty = EmptyState(
            style,
            "trash",
            self.tr("The bin is empty"),
            self.tr("What you forget lies here for 30 days, and can be brought back until then."),
        )
        self._clear_button = Button(self.tr("Show all memories"))
        self._clear_button.clicked.connect(self.clear_search)
        self._nothing.add(self._clear_button)
        self._middle = QStackedWidget()
        self._build()
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self._search)
        self._connect()

    def _build(self) -> None:
        self._header.add(self._count)
        self._header.add(self.empty_button)
        self._header.add(self.add_button)
        self._header.add(self.more_button)
        menu = QMenu(self.more_button)
        menu.addAction(self.tr("Import…"), self._choose_import)
        menu.addAction(self.tr("Export as JSON…"), lambda: self._choose_export(TransferFormat.JSON))
        menu.addAction(self.tr("Export as Markdown…"), lambda: self._choose_export(TransferFormat.MARKDOWN))
        self.more_button.setMenu(menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.search_field.setPlaceholderText(self.tr("Search by words or meaning"))
        self.search_field.setAccessibleName(self.tr("Search memories"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setMaximumWidth(self._style.px(320))
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.XS)
        tools.setSpacing(Space.S)
        tools.addWidget(self.search_field, 1)
        tools.addStretch(1)
        tools.addWidget(self.about_button)
        for page in (self.list, self._empty, self._nothing, self._bin_empty, self._loading, self.about):
            self._middle.addWidget(page)
        frame = QHBoxLayout()
        frame.setContentsMargins(Space.M, 0, Space.M, 0)
        frame.addWidget(self._middle)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._header)
        left.addWidget(self.notices)
        left.addLayout(tools)
        narrowing = QHBoxLayout()
        narrowing.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        narrowing.addWidget(self.filters)
        left.addLayout(narrowing)
        left.addLayout(frame, 1)
        self.detail.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.detail.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self.detail)

    def _connect(self) -> None:
        self.search_field.textChanged.connect(lambda: self._search_timer.start())
        self.search_field.returnPressed.connect(self._search)
        self.add_button.clicked.connect(self.add)
        self.empty_button.clicked.connect(self._ask_empty)
        self.filters.changed.connect(self._search)
        self.list.chosen.connect(self._on_chosen)
        self.list.clicked.connect(lambda: self._open(self.list.current))
        self.list.opened.connect(self._open_with_focus)
        self.list.forget_wanted.connect(self._forget_or_erase)
        self.detail.closed.connect(self._close_detail)
        self.detail.added.connect(self._add)
        self.detail.edited.connect(self._edit)
        self.detail.forget_wanted.connect(self.forget)
        self.detail.pin_wanted.connect(lambda memory, pinned: self._ask(PinMemory(memory_id=memory.id, pinned=pinned)))
        self.detail.restore_wanted.connect(lambda memory: self._ask(RestoreMemory(memory_id=memory.id)))
        self.detail.erase_wanted.connect(self._ask_erase)
        self.detail.history_wanted.connect(self._ask_history)
        self.about_button.toggled.connect(self._show_about)
        self.detail.message_requested.connect(self.message_requested)
        self.model.listed.connect(self._on_listed)
        self.model.failed.connect(self.notices.add)
        self._client.welcomed.connect(self._on_welcomed)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._focus_search)

    # --- what the window asks ---------------------------------------------------------------------------------

    def show_memory(self, memory_id: MemoryId, *, edit: bool = False) -> None:
        """Show one memory, or edit it; the search is cleared so that it is in the list."""
        self.about_button.setChecked(False)
        self._target, self._target_edited = memory_id, edit
        if self.search_field.text() or self.filters.narrowed:
            self.clear_search()
        elif self.model.loading:
            self._ensure_listed()
        else:
            self._on_listed()

    def add(self) -> None:
        """Write a new memory."""
        self.about_button.setChecked(False)
        self.list.clearSelection()
        self.detail.add()
        self._show_detail()

    def forget(self, memory: Memory) -> None:
        """Forget a memory; a toast offers to take it back."""

        def undo() -> None:
            self._ask(RestoreMemory(memory_id=memory.id))

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.notices.add(reply.problem)
            else:
                words = self.tr("Forgot: %1").replace("%1", one_line(memory.text))
                self.toast_requested.emit(Toast(words, self.tr("Undo"), undo))

        self._client.ask(DeleteMemory(memory_id=memory.id), answered)

    def clear_search(self) -> None:
        self.filters.clear()
        self.search_field.clear()
        self._search()

    # --- search -----------------------------------------------------------------------------------------------

    def _search(self) -> None:
        self._search_timer.stop()
        query = self.search_field.text().strip()
        wanted = self.filters.wanted
        if (query, wanted) != (self.model.query, self.model.filter) or not self._listed_once:
            self._listed_once = True
            self.model.search(query, wanted)

    def _focus_search(self) -> None:
        self.search_field.setFocus()
        self.search_field.selectAll()

    def _ensure_listed(self) -> None:
        if not self._listed_once:
            self._search()
            self._show_state()

    def _on_welcomed(self) -> None:
        if self._listed_once:
            self.model.reload()

    def _on_listed(self) -> None:
        self.model.set_now(time.time())
        self._show_state()
        if self._target is not None:
            row = self.model.row_of(self._target)
            if row is not None:
                self._target = None
                self.list.choose(row)
                self._open(self.list.current)
                if self._target_edited:
                    self.detail.edit()
            elif self.model.canFetchMore(self.list.rootIndex()):
                self.model.fetchMore(self.list.rootIndex())
            else:
                self._target = None
                self.toast_requested.emit(Toast(self.tr("This memory has been forgotten since.")))
            return
        shown = self.detail.memory
        if shown is not None and self.detail.editor is None:
            row = self.model.row_of(shown.id)
            if row is None:
                self._close_detail()
            else:
                self.detail.show_memory(self.model.memories[row])
                if self.list.current != self.model.memories[row]:
                    self.list.choose(row)

    def _show_about(self, shown: bool) -> None:
        self.search_field.setEnabled(not shown)
        self.filters.setVisible(not shown)
        if shown:
            self.detail.memory = None
            self.detail.editor = None
            self.detail.hide()
            self._left.show()
            self.about.reload()
        self._show_state()

    def _show_state(self) -> None:
        about = self.about_button.isChecked()
        binned = self._binned and not about
        title = self.tr("Bin") if binned else self.tr("All memories")
        self._header.set_title(self.tr("About you") if about else title)
        self.empty_button.setVisible(binned and bool(self.model.total))
        self.add_button.setVisible(not binned)
        self._count.setVisible(not about)
        if about:
            self._middle.setCurrentWidget(self.about)
            return
        total = self.model.total
        searching = bool(self.model.query) or self.filters.narrowed
        if total is None:
            self._middle.setCurrentWidget(self._loading)
        elif total:
            self._middle.setCurrentWidget(self.list)
        else:
            bare_bin = self._binned and not self.model.query
            nothing = self._bin_empty if bare_bin else self._nothing
            self._middle.setCurrentWidget(nothing if searching else self._empty)
        if total is None:
            self._count.setText("")
        elif searching:
            self._count.setText(self.tr("%n found", "", total))
        else:
            self._count.setText(self.tr("%n memories", "", total))

    # --- the bin ----------------------------------------------------------------------------------------------

    @property
    def _binned(self) -> bool:
        return self.filters.wanted.state is MemoryState.DELETED

    def _forget_or_erase(self, memory: Memory) -> None:
        if memory.deleted_at is None:
            self.forget(memory)
        else:
            self._ask_erase(memory)

    def _ask_erase(self, memory: Memory) -> None:
        self._confirm_erase(self.tr("Erase this memory?"), one_line(memory.text), (memory.id,))

    def _ask_empty(self) -> None:
        words = self.tr("%n memories are erased.", "", self.model.total or 0)
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
        dialog.accepted.connect(lambda: self._ask(EraseMemories(memory_ids=memory_ids)))
        dialog.open()

    def _ask_history(self, memory: Memory) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, HistoryShown):
                self.detail.show_history(reply.memory_id, reply.changes)

        self._client.ask(ShowHistory(memory_id=memory.id), answered)

    # --- files ------------------------------------------------------------------------------------------------

    def _choose_import(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Import memories"), _documents(), self.tr("Memories (*.json *.md *.txt);;All files (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def _choose_export(self, form: TransferFormat) -> None:
        suffix = "json" if form is TransferFormat.JSON else "md"
        dialog = QFileDialog(self, self.tr("Export memories"), _documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"Rememora {date.today().isoformat()}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export_to(path, form))
        dialog.open()

    def import_file(self, path: str) -> None:
        """Show what a file would change, and import it if that is wanted."""

        def previewed(reply: Reply) -> None:
            if isinstance(reply, ImportPreviewed):
                dialog = ImportDialog(reply, self)
                dialog.accepted.connect(lambda: self._client.ask(ImportMemories(path=reply.path), self._imported))
                dialog.open()
            elif isinstance(reply, Failed):
                self._tell(reply.problem)

        self._client.ask(PreviewImport(path=path), previewed)

    def _imported(self, reply: Reply) -> None:
        if isinstance(reply, ImportDone):
            words = self.tr("%n memories imported", "", reply.added + reply.changed)
            self.toast_requested.emit(Toast(words))
        elif isinstance(reply, Failed):
            self._tell(reply.problem)

    def export_to(self, path: str, form: TransferFormat) -> None:
        """Write all memories to a file."""

        def exported(reply: Reply) -> None:
            if isinstance(reply, MemoriesExported):
                self.toast_requested.emit(Toast(self.tr("%n memories exported", "", reply.count)))
            elif isinstance(reply, Failed):
                self._tell(reply.problem)

        self._client.ask(ExportMemories(path=path, form=form), exported)

    # --- one memory -------------------------------------------------------------------------------------------

    def _on_chosen(self, memory: Memory | None) -> None:
        if memory is not None and not self._narrow and self.detail.editor is None:
            self._open(memory)

    def _open(self, memory: Memory | None) -> None:
        if memory is not None:
            self.detail.show_memory(memory)
            self._show_detail()

    def _open_with_focus(self, memory: Memory) -> None:
        self._open(memory)
        self.detail.edit_button.setFocus()

    def _close_detail(self) -> None:
        memory = self.detail.memory
        if self.detail.editor is not None and memory is not None:
            self.detail.show_memory(memory)
            return
        self.detail.memory = None
        self.detail.editor = None
        self.detail.hide()
        self._left.show()
        self.list.setFocus()

    def _add(self, text: str, kind: MemoryKind) -> None:
        self._save(AddMemory(text=text, kind=kind))

    def _edit(self, memory: Memory, text: str, kind: MemoryKind) -> None:
        self._save(EditMemory(memory_id=memory.id, text=text, kind=kind))

    def _save(self, command: Command) -> None:
        editor = self.detail.editor

        def answered(reply: Reply) -> None:
            if isinstance(reply, MemorySaved):
                # Another memory may have been opened since.
                if self.detail.editor is editor:
                    self.detail.show_memory(reply.memory)
                    self.show_memory(reply.memory.id)
            elif isinstance(reply, Failed):
                self._tell(reply.problem)

        self._client.ask(command, answered)

    def _ask(self, command: Command) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self._tell(reply.problem)

        self._client.ask(command, answered)

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
        if narrow:
            self.detail.setMinimumWidth(0)
            self.detail.setMaximumWidth(16777215)
        else:
            self.detail.setFixedWidth(self._style.px(Space.PANEL_WIDTH))
        self._left.setVisible(not narrow)
        self.detail.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.detail.isHidden():
            self._show_detail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_now(time.time())
        self._ensure_listed()
        if self.detail.isHidden():
            self.list.setFocus()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
