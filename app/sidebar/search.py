"""Search over everything: a field, and the results in place of the conversations while it holds something.

What has the words comes with each key. When nothing was typed for a moment, what means something like it and what is remembered is
asked for, and added below.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from msgspec import UNSET
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.projects.project_list import ProjectList
from app.sidebar.delegates import KeyboardFocus, ResultDelegate
from app.sidebar.results_model import HitRole, MemoryRole, ResultsModel, SimilarRole
from app.sidebar.search_filters import SearchFilters
from app.style import Space, Style, begin_at_side
from app.widgets.empty_state import EmptyState
from app.widgets.menu import Menu
from core.protocol import (
    ConversationsFound,
    Failed,
    ListMemories,
    MemoriesListed,
    Reply,
    SearchConversations,
    SearchSimilar,
    SimilarFound,
)
from core.records import Conversation, MemoryFilter, SearchHit

DEBOUNCE_MS = 150

# After what has the words was shown: who goes on typing needs nothing further yet.
PAUSE_MS = 250

# Conversations that are asked for at first; more when they are scrolled to. And memories.
FIRST_HITS = 50
MEMORIES = 5


class SearchField(QLineEdit):
    """Tells what to search for a short while after typing; Esc clears, Enter and Down go to the results.

    Signals:
        searched(str): the words, without spaces around; empty when cleared.
        down_pressed(): the user wants to go into the results.
    """

    searched = Signal(str)
    down_pressed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._told = ""
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search conversations and memories"))
        begin_at_side(self)
        self.setToolTip(
            self.tr('Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.')
        )
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear_now)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._draw()
        style.changed.connect(self._draw)
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.tell)
        self.textChanged.connect(self._on_text)

    def tell(self) -> None:
        """Tell now what is to be searched, if that is new."""
        self._timer.stop()
        words = self.text().strip()
        if words != self._told:
            self._told = words
            self.searched.emit(words)

    def clear_now(self) -> None:
        self.clear()
        self.tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_now()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tell()
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._timer.start()

    def _draw(self) -> None:
        self._clear.setIcon(self._style.icon("close"))


class SearchResults(QWidget):
    """The results of one search, or the words that there are none.

    Args:
        place: as `ResultDelegate` wants it.

    Attributes:
        filters: what it is narrowed to.

    Signals:
        opened(SearchHit, words): the words to mark; empty where only the meaning is alike.
        memory_opened(MemoryId)
        export_requested(ConversationId)
        delete_requested(ConversationId)
        failed(core.records.Problem)
    """

    opened = Signal(object, str)
    memory_opened = Signal(object)
    export_requested = Signal(object)
    delete_requested = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        projects: ProjectList,
        place: Callable[[Conversation], str],
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._words = ""
        self._asked = 0  # counts searches, so that a late answer to an earlier one is left out
        self._limit = FIRST_HITS
        self._more = False
        self._waiting = 0
        self.filters = SearchFilters(style, projects, today=today)
        self.filters.changed.connect(self.repeat)
        self.results = ResultsModel()
        self.results.setParent(self)
        self._view = _ResultsView(style, place, self)
        self._view.setModel(self.results)
        self._view.opened.connect(self._open)
        self._view.export_requested.connect(self.export_requested)
        self._view.delete_requested.connect(self.delete_requested)
        self._view.verticalScrollBar().valueChanged.connect(self._want_more)
        self._nothing = EmptyState(style, "search", self.tr("Nothing found"), "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search_further)

    def search(self, words: str) -> None:
        """Ask the core. Results of an older search that come late are left out."""
        self._words = words
        self._limit = FIRST_HITS
        self._asked += 1
        self._pause.stop()
        if not words:
            self.results.set_hits(())
            return
        self._ask_words(self._show)

    def repeat(self) -> None:
        """Search for the same words again, because something changed."""
        if self._words:
            self.search(self._words)

    def enter(self) -> None:
        """Go to the first result by keyboard."""
        if self.results.rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            self._view.setCurrentIndex(self.results.index(0))

    def _ask_words(self, then: Callable[[tuple[SearchHit, ...]], None]) -> None:
        asked = self._asked

        def show(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif asked == self._asked and isinstance(reply, ConversationsFound):
                self._more = len(reply.hits) == self._limit
                then(reply.hits)

        self._client.ask(SearchConversations(query=self._words, limit=self._limit, filter=self.filters.wanted), show)

    def _show(self, hits: tuple[SearchHit, ...]) -> None:
        self.results.set_hits(hits)
        self._waiting = 2
        self._say()
        self._pause.start()

    def _want_more(self, value: int) -> None:
        """The end is near: older ones should come."""
        bar = self._view.verticalScrollBar()
        if self._more and value and value >= bar.maximum() - bar.pageStep():
            self._more = False
            self._limit *= 4
            self._ask_words(self.results.add_hits)

    def _search_further(self) -> None:
        """By meaning, and in the memories. The core does it when nothing more urgent is asked."""
        asked, wanted = self._asked, self.filters.wanted

        def show(reply: Reply) -> None:
            if asked != self._asked:
                return
            self._waiting -= 1
            if isinstance(reply, SimilarFound):
                self.results.add_similar(reply.hits)
            elif isinstance(reply, MemoriesListed):
                self.results.add_memories(reply.memories)
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            self._say()

        self._client.ask(SearchSimilar(query=self._words, filter=wanted), show)
        if wanted.role is None:
            kept_by = UNSET if wanted.project_id is None else wanted.project_id
            memories = MemoryFilter(since=wanted.since, until=wanted.until, project_id=kept_by)
            self._client.ask(ListMemories(query=self._words, filter=memories, limit=MEMORIES), show)
        else:
            self._waiting -= 1  # a memory is nobody's words

    def _say(self) -> None:
        if self.results.rowCount():
            self._stack.setCurrentWidget(self._view)
            return
        if self._waiting:
            self._nothing.set_words(self.tr("Looking further…"), self.tr("for what means something like it"))
        else:
            words = self.tr("Nothing has “%1” in it, or means something like it.").replace("%1", self._words)
            if self.filters.narrowed:
                words += " " + self.tr("The search is narrowed: look at the buttons above.")
            self._nothing.set_words(self.tr("Nothing found"), words)
        self._stack.setCurrentWidget(self._nothing)

    def _open(self, index: QModelIndex) -> None:
        hit, memory = index.data(HitRole), index.data(MemoryRole)
        if hit is not None:
            self.opened.emit(hit, "" if index.data(SimilarRole) else self._words)
        elif memory is not None:
            self.memory_opened.emit(memory.id)


class _ResultsView(QListView):
    opened = Signal(QModelIndex)
    export_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, style: Style, place: Callable[[Conversation], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setItemDelegate(ResultDelegate(style, place, self))
        KeyboardFocus(self)
        self.setAccessibleName(self.tr("Search results"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self.opened)
        style.changed.connect(self.doItemsLayout)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif event.key() == Qt.Key.Key_Delete and index.data(HitRole) is not None:
            self.delete_requested.emit(index.data(HitRole).conversation.id)
        else:
            super().keyPressEvent(event)

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        hit: SearchHit | None = index.data(HitRole)
        if hit is None:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._style.icon("external"), self.tr("Open"), lambda: self.opened.emit(index))
        menu.addAction(
            self._style.icon("share"), self.tr("Export…"), lambda: self.export_requested.emit(hit.conversation.id)
        )
        menu.addAction(
            self._style.icon("trash", "destructive"),
            self.tr("Delete"),
            lambda: self.delete_requested.emit(hit.conversation.id),
        )
        menu.popup(self.viewport().mapToGlobal(at))
