"""Search in titles and text: a field, and the results in place of the conversations while it holds something."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStackedLayout, QWidget

from app.core_client import CoreClient
from app.sidebar.delegates import KeyboardFocus, ResultDelegate
from app.sidebar.results_model import HitRole, ResultsModel
from app.style import Style, begin_at_side
from app.widgets.empty_state import EmptyState
from app.widgets.menu import Menu
from core.protocol import ConversationsFound, Failed, Reply, SearchConversations
from core.records import SearchHit

DEBOUNCE_MS = 150


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
        self.setAccessibleName(self.tr("Search conversations"))
        begin_at_side(self)
        self.setToolTip(self.tr("Search titles and text (Ctrl+K)"))
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

    Signals:
        opened(SearchHit)
        delete_requested(ConversationId)
        failed(core.records.Problem)
    """

    opened = Signal(object)
    delete_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._words = ""
        self.results = ResultsModel()
        self.results.setParent(self)
        self._view = _ResultsView(style, self)
        self._view.setModel(self.results)
        self._view.opened.connect(self._open)
        self._view.delete_requested.connect(self.delete_requested)
        self._nothing = EmptyState(style, "search", self.tr("Nothing found"), "")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)

    def search(self, words: str) -> None:
        """Ask the core. Results of an older search that come late are left out."""
        self._words = words
        if not words:
            self.results.set_hits(())
            return

        def show(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif words == self._words and isinstance(reply, ConversationsFound):
                self._show(reply.hits)

        self._client.ask(SearchConversations(query=words), show)

    def repeat(self) -> None:
        """Search for the same words again, because something changed."""
        if self._words:
            self.search(self._words)

    def enter(self) -> None:
        """Go to the first result by keyboard."""
        if self.results.rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            self._view.setCurrentIndex(self.results.index(0))

    def _show(self, hits: tuple[SearchHit, ...]) -> None:
        self.results.set_hits(hits)
        self._nothing.set_words(
            self.tr("Nothing found"), self.tr("No conversation has “%1” in it.").replace("%1", self._words)
        )
        self._stack.setCurrentWidget(self._view if hits else self._nothing)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(HitRole))


class _ResultsView(QListView):
    opened = Signal(QModelIndex)
    delete_requested = Signal(object)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.setItemDelegate(ResultDelegate(style, self))
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
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.delete_requested.emit(index.data(HitRole).conversation.id)
        else:
            super().keyPressEvent(event)

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():
            return
        hit: SearchHit = index.data(HitRole)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._style.icon("external"), self.tr("Open"), lambda: self.opened.emit(index))
        menu.addAction(
            self._style.icon("trash", "destructive"),
            self.tr("Delete"),
            lambda: self.delete_requested.emit(hit.conversation.id),
        )
        menu.popup(self.viewport().mapToGlobal(at))
