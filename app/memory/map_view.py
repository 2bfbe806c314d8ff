"""The memories as points: near to each other where their meanings are."""

from __future__ import annotations

import importlib
import threading
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.memory.kinds import kind_words
from app.memory.map_palette import NOBODY, colour
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.choices import Choice
from app.widgets.empty_state import EmptyState
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label, Swatch
from app.widgets.layouts import clear_layout
from app.widgets.notice import NoticeStack
from core.protocol import (
    AnalysisProgressed,
    DrawMap,
    Event,
    EverythingDeleted,
    Failed,
    ListMemories,
    MapDrawn,
    MemoriesImported,
    MemoriesListed,
    MemoryAdded,
    MemoryChanged,
    MemoryRemoved,
    Reply,
    StopAnalysis,
    SyncedIn,
)
from core.records import MapPoint, MemoryFilter, MemoryId, MemoryKind

if TYPE_CHECKING:
    from app.memory.map_chart import MapChart

# People with a colour of their own: those with the most points.
_MOST_PEOPLE = 8

# Opened at once with the lasso.
_MOST_SELECTED = 500


class MapView(QWidget):
    """The chart with its legend; before that, how far it is.

    Signals:
        memory_requested: (Memory)
        several_requested: (tuple of Memory)

    Attributes:
        chart: None until there is something to show.
    """

    memory_requested = Signal(object)
    several_requested = Signal(object)
    _loaded = Signal()

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._points: Sequence[MapPoint] = ()
        self._drawing = False
        self._stale = True
        self._plotting = False  # pyqtgraph is there
        self.chart: MapChart | None = None
        self.notices = NoticeStack(style)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setFixedWidth(style.px(240))
        self.progress.setAccessibleName(self.tr("How far the map is"))
        self._waiting = EmptyState(
            style,
            "spark",
            self.tr("Drawing the map…"),
            self.tr("Memories that mean similar things come to lie side by side."),
        )
        self._waiting.add(self.progress)
        self.empty = EmptyState(
            style,
            "spark",
            self.tr("Too little for a map"),
            self.tr("With three memories or more, they show here side by side where their meanings are near."),
        )
        self.by = Choice(style)
        self.by.setAccessibleName(self.tr("Colour by"))
        self.by.addItem(self.tr("Coloured by kind"), False)
        self.by.addItem(self.tr("Coloured by person"), True)
        self.by.currentIndexChanged.connect(self._colour)
        self.lasso = Button(self.tr("Lasso"), "pill")
        self.lasso.setCheckable(True)
        self.lasso.setToolTip(self.tr("Draw a line around memories to select them"))
        self.lasso.toggled.connect(self._set_lasso)
        self.redraw = IconButton(style, "refresh", self.tr("Draw it again"))
        self.redraw.clicked.connect(self.draw)
        self.fit_button = IconButton(style, "fit", self.tr("Show all of it"))
        self.note = Label("", "note")
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        tools.setSpacing(Space.S)
        tools.addWidget(self.by)
        tools.addWidget(self.lasso)
        tools.addWidget(self.note, 1)
        tools.addWidget(self.redraw)
        tools.addWidget(self.fit_button)
        self._legend = QWidget()
        self._legend_row = FlowLayout(Space.M, self._legend)
        legend = QHBoxLayout()
        legend.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.M)
        legend.addWidget(self._legend)
        self._place = QVBoxLayout()
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addLayout(self._place, 1)
        column.addLayout(legend)
        self._middle = QStackedWidget()
        for page in (self._waiting, self.empty, drawn):
            self._middle.addWidget(page)
        self._drawn = drawn
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notices)
        whole.addWidget(self._middle, 1)
        self._loaded.connect(self._on_loaded)
        style.changed.connect(self._colour)
        client.event.connect(self._hear)

    @property
    def ready(self) -> bool:
        """The map is shown."""
        return self._middle.currentWidget() is self._drawn

    # --- the core ---------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Have the places computed."""
        if not self._drawing:
            self._drawing, self._stale = True, False
            self.progress.setValue(0)
            if not self._points:
                self._middle.setCurrentWidget(self._waiting)
            self._client.ask(DrawMap(), self._on_drawn)

    def _on_drawn(self, reply: Reply) -> None:
        self._drawing = False
        if isinstance(reply, MapDrawn):
            self._points = reply.points
            self.note.setText(
                self.tr("The newest %n memories", "", len(reply.points)) if reply.total > len(reply.points) else ""
            )
            self._show()
        elif isinstance(reply, Failed):
            self._stale = True
            if reply.problem.code not in {"cancelled", *BROKEN_OFF}:
                self.notices.add(reply.problem)

    def _hear(self, event: Event) -> None:
        if isinstance(event, AnalysisProgressed) and self._drawing:
            self.progress.setValue(int(event.done * 1000))
        elif isinstance(event, EverythingDeleted):
            self._points = ()
            self._show()
        elif isinstance(event, MemoryAdded | MemoryChanged | MemoryRemoved | MemoriesImported | SyncedIn):
            # Drawn anew when it is looked at next: it would move under the eyes.
            self._stale = True

    # --- the chart --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if len(self._points) < 3:
            self._middle.setCurrentWidget(self.empty)
        elif self._plotting:
            self._show_chart()
        else:
            # It takes a fifth of a second to load, which the window must not wait for.
            threading.Thread(target=self._load, name="rememora-plotting", daemon=True).start()

    def _load(self) -> None:
        importlib.import_module("app.memory.map_chart")
        with suppress(RuntimeError):  # the window closed meanwhile
            self._loaded.emit()

    def _on_loaded(self) -> None:
        self._plotting = True
        self._show()

    def _show_chart(self) -> None:
        from app.memory.map_chart import MapChart

        if self.chart is None:
            self.chart = chart = MapChart(self._style)
            chart.opened.connect(lambda memory_id: self._open((memory_id,)))
            chart.enclosed.connect(self._open)
            self.fit_button.clicked.connect(chart.fit)
            self._place.addWidget(chart)
            self.setFocusProxy(chart)
        self._colour()
        self._middle.setCurrentWidget(self._drawn)

    def _colour(self) -> None:
        if self.chart is None:
            return
        if self.by.currentData():
            counted = Counter(point.person for point in self._points if point.person)
            names = [name for name, _ in counted.most_common(_MOST_PEOPLE)]
            groups = [names.index(point.person) if point.person in names else NOBODY for point in self._points]
        else:
            present = {point.kind for point in self._points}
            kinds = list(MemoryKind)
            names = [kind_words(kind) if kind in present else "" for kind in kinds]
            groups = [kinds.index(point.kind) for point in self._points]
        dark = self._style.dark
        self.chart.show_points(self._points, [colour(group, dark=dark) for group in groups])
        clear_layout(self._legend_row)
        shown = [(at, name) for at, name in enumerate(names) if name]
        if NOBODY in groups:
            shown.append((NOBODY, self.tr("nobody of these")))
        for at, name in shown:
            swatch = Swatch(colour(at, dark=dark), name)
            self._legend_row.addWidget(swatch)
            swatch.show()

    def _set_lasso(self, on: bool) -> None:
        if self.chart is not None:
            self.chart.set_lasso(on)

    def _open(self, memory_ids: Sequence[MemoryId]) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, MemoriesListed) and len(reply.memories) == 1:
                self.memory_requested.emit(reply.memories[0])
            elif isinstance(reply, MemoriesListed) and reply.memories:
                self.several_requested.emit(reply.memories)
            elif isinstance(reply, Failed):
                self.notices.add(reply.problem)

        wanted = MemoryFilter(ids=tuple(memory_ids)[:_MOST_SELECTED])
        self._client.ask(ListMemories(filter=wanted, limit=_MOST_SELECTED), answered)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._drawing:
            self._client.ask(StopAnalysis())
