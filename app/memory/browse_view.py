"""All memories, or those that are looked for, as a table."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.memory.as_of_bar import AsOfBar
from app.memory.filters import MemoryFilters
from app.memory.memory_list import MemoryList
from app.memory.memory_model import MemoryModel
from app.projects.project_list import ProjectList
from app.style import Space, Style, begin_at_side
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.line_edit import LineEdit
from core.records import EntityId, MemoryFilter, MemoryId, MemoryState

SEARCH_DELAY_MS = 200


class BrowseView(QWidget):
    """Search, filters and the table.

    Signals:
        listed: what is in the table changed.
        missing: the memory that was to be shown has gone.

    Attributes:
        target: the memory to be shown once it is listed.
    """

    listed = Signal()
    missing = Signal()
    found = Signal(int)

    def __init__(self, client: CoreClient, style: Style, projects: ProjectList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self.target: MemoryId | None = None
        self._listed_once = False
        self.model = MemoryModel(client, self)
        self.list = MemoryList(self.model, style, projects)
        self.search_field = LineEdit(self.tr("Search by words or meaning"))
        begin_at_side(self.search_field)
        self.filters = MemoryFilters(client, style, projects)
        self.as_of_bar = AsOfBar(style)
        self.as_of_bar.changed.connect(self.filters.show_moment)
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
        self.bin_empty = EmptyState(
            style,
            "trash",
            self.tr("The bin is empty"),
            self.tr("What you forget lies here for 30 days, and can be brought back until then."),
        )
        self.clear_button = Button(self.tr("Show all memories"))
        self.clear_button.clicked.connect(self.clear_search)
        self._nothing.add(self.clear_button)
        self._middle = QStackedWidget()
        self._build()
        self._search_timer = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self._search)
        self.search_field.textChanged.connect(lambda: self._search_timer.start())
        self.search_field.returnPressed.connect(self._search)
        self.filters.changed.connect(self._search)
        self.model.listed.connect(self._on_listed)
        client.welcomed.connect(self._on_welcomed)
        self.setFocusProxy(self.list)

    def _build(self) -> None:
        self.search_field.setAccessibleName(self.tr("Search memories"))
        self.search_field.setClearButtonEnabled(True)
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        tools.addWidget(self.search_field, 1)
        tools.addStretch(2)
        for page in (self.list, self._empty, self._nothing, self.bin_empty, self._loading):
            self._middle.addWidget(page)
        narrowing = QHBoxLayout()
        narrowing.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        narrowing.addWidget(self.filters)
        as_of = QHBoxLayout()
        as_of.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        as_of.addWidget(self.as_of_bar)
        frame = QHBoxLayout()
        frame.setContentsMargins(Space.M, 0, Space.M, 0)
        frame.addWidget(self._middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addLayout(narrowing)
        column.addLayout(as_of)
        column.addLayout(frame, 1)

    @property
    def binned(self) -> bool:
        """What is shown is the bin."""
        return self.filters.wanted.state is MemoryState.DELETED

    @property
    def searching(self) -> bool:
        """Not all memories are wanted."""
        return bool(self.model.query) or self.filters.narrowed

    def show_memory(self, memory_id: MemoryId) -> None:
        """Choose a memory in the table; the search is cleared so that it is in it."""
        self.target = memory_id
        if self.search_field.text() or self.filters.narrowed:
            self.clear_search()
        elif self.model.loading:
            self.ensure_listed()
        else:
            self._on_listed()

    def show_filtered(self, wanted: MemoryFilter) -> None:
        """Show these memories."""
        self.filters.set_wanted(wanted)
        self.search_field.clear()
        self._search()

    def show_entity(self, entity_id: EntityId, words: str) -> None:
        """Show what speaks of somebody or something. `words`: its name."""
        self.filters.name(entity_id, words)
        self.show_filtered(MemoryFilter(entity=entity_id))

    def clear_search(self) -> None:
        self.filters.clear()
        self.search_field.clear()
        self._search()

    def focus_search(self) -> None:
        self.search_field.setFocus()
        self.search_field.selectAll()

    def ensure_listed(self) -> None:
        if not self._listed_once:
            self._search()
            self._show_state()

    def _search(self) -> None:
        self._search_timer.stop()
        query = self.search_field.text().strip()
        wanted = self.filters.wanted
        self.as_of_bar.show_moment(wanted.as_of)
        if (query, wanted) != (self.model.query, self.model.filter) or not self._listed_once:
            self._listed_once = True
            self.model.search(query, wanted)

    def _on_welcomed(self) -> None:
        if self._listed_once:
            self.model.reload()

    def _on_listed(self) -> None:
        self.model.set_now(time.time())
        self._show_state()
        self.listed.emit()
        if self.target is None:
            return
        row = self.model.row_of(self.target)
        if row is not None:
            self.target = None
            self.list.choose(row)
            self.found.emit(row)
        elif self.model.canFetchMore(self.list.rootIndex()):
            self.model.fetchMore(self.list.rootIndex())
        else:
            self.target = None
            self.missing.emit()

    def _show_state(self) -> None:
        total = self.model.total
        if total is None:
            self._middle.setCurrentWidget(self._loading)
        elif total:
            self._middle.setCurrentWidget(self.list)
        else:
            nothing = self.bin_empty if self.binned and not self.model.query else self._nothing
            self._middle.setCurrentWidget(nothing if self.searching else self._empty)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.set_now(time.time())
        self.ensure_listed()
