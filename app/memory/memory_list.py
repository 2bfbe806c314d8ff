"""The table of memories: what is known and the words it rests on, its kind, since when it is true, how often used."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.chat.dates import short_day_text
from app.chat.plain_text import one_line
from app.memory.kinds import kind_words, source_words
from app.memory.memory_model import Column, MemoryModel
from app.memory.place_choice import place_words
from app.projects.project_list import ProjectList
from app.style import Space, Style, TextRole, isolated, mirrored, placed, sides
from core.records import Memory, MemoryKind


class MemoryDelegate(QStyledItemDelegate):
    """Draws a memory: two lines in the first column, a pill for the kind."""

    def __init__(self, style: Style, projects: ProjectList, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._projects = projects

    def row_height(self) -> int:
        lines = self._metrics(TextRole.BODY).height() + self._metrics(TextRole.NOTE).height()
        return lines + Space.XS + 2 * self._style.px(9)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        memory: Memory = index.data(MemoryModel.MEMORY_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colour = self._style.color
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        inner = rect.adjusted(Space.M, self._style.px(9), -Space.S, -self._style.px(9))
        inner = placed(QRectF(inner), rect).toRect()
        column = Column(index.column())
        if column is Column.MEMORY:
            # What no longer holds steps back, but not among what held on a day.
            as_of = isinstance(model := index.model(), MemoryModel) and model.filter.as_of is not None
            self._paint_memory(painter, memory, inner, past=memory.valid_until is not None and not as_of)
        elif column is Column.KIND:
            self._paint_pill(painter, index.data(), inner)
        else:
            inner = placed(QRectF(rect.adjusted(Space.XS, self._style.px(9), -Space.S, 0)), rect).toRect()
            self._paint_line(painter, index.data(), inner, TextRole.BODY, "text")
        painter.restore()

    def _paint_memory(self, painter: QPainter, memory: Memory, rect: QRect, *, past: bool) -> None:
        first = QRect(rect)
        if memory.pinned:
            words = self.tr("pinned")
            room = self._pill_width(words) + Space.S
            text_width = self._metrics(TextRole.BODY).horizontalAdvance(one_line(memory.text))
            first.setWidth(max(0, min(text_width + 1, rect.width() - room)))
            beside = rect.adjusted(first.width() + 2 * Space.S, 0, 0, 0)
            first = placed(QRectF(first), rect).toRect()
            self._paint_pill(painter, words, placed(QRectF(beside), rect).toRect(), "memory", "memory_soft")
        self._paint_line(painter, one_line(memory.text), first, TextRole.BODY, "soft" if past else "text")
        below = rect.adjusted(0, self._metrics(TextRole.BODY).height() + Space.XS, 0, 0)
        notes = [self.tr("“%1”").replace("%1", one_line(memory.quote)) if memory.quote else source_words(memory.source)]
        if memory.valid_until is not None:
            notes.append(self.tr("until %1").replace("%1", short_day_text(memory.valid_until, 0)))
        if memory.project_id is not None:
            notes.insert(0, place_words(self._projects, memory.project_id))
        self._paint_line(painter, " · ".join(notes), below, TextRole.NOTE, "soft")

    def _paint_line(self, painter: QPainter, text: str, rect: QRect, role: TextRole, colour: str) -> None:
        font = self._style.font(role)
        painter.setFont(font)
        painter.setPen(self._style.color(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), isolated(shown))

    def width_of(self, column: Column) -> int:
        """What the longest words of a column need, where that is known."""
        if column is Column.KIND:
            return max(self._pill_width(kind_words(kind)) for kind in MemoryKind) + Space.M
        if column is Column.SINCE:
            # The longest month is the widest day.
            days = (short_day_text(datetime(2026, month, 28).timestamp(), 0) for month in range(1, 13))
            return max(map(self._metrics(TextRole.BODY).horizontalAdvance, days)) + Space.M
        return 0

    def _pill_width(self, words: str) -> int:
        return self._metrics(TextRole.NOTE).horizontalAdvance(words) + 2 * self._style.px(7)

    def _paint_pill(
        self, painter: QPainter, words: str, rect: QRect, colour: str = "soft", background: str = "hover"
    ) -> None:
        metrics = self._metrics(TextRole.NOTE)
        width = min(self._pill_width(words), rect.width() + Space.S)
        pill = placed(QRectF(rect.left() - Space.S, rect.top(), width, metrics.height() + 2), rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color(background))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setFont(self._style.font(TextRole.NOTE))
        painter.setPen(self._style.color(colour))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._style.font(role))


class MemoryList(QTableView):
    """Signals:
    opened: (Memory) Enter or double click.
    forget_wanted: (tuple of Memory) Del.
    chosen: (Memory or None) the current row changed.
    selected: other rows are selected.
    """

    opened = Signal(object)
    forget_wanted = Signal(object)
    chosen = Signal(object)
    selected = Signal()

    def __init__(self, model: MemoryModel, style: Style, projects: ProjectList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._delegate = MemoryDelegate(style, projects, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Memories"))
        self._widths: dict[int, int] = {}  # what columns need
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.MEMORY, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(MemoryModel.MEMORY_ROLE)))
        style.changed.connect(self._dress)
        self._dress()

    @property
    def current(self) -> Memory | None:
        memory = self.currentIndex().data(MemoryModel.MEMORY_ROLE)
        return memory if isinstance(memory, Memory) else None

    @property
    def selected_memories(self) -> tuple[Memory, ...]:
        """From top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.model().index(row, 0).data(MemoryModel.MEMORY_ROLE) for row in rows)

    def choose(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        memory = self.current
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and memory is not None:
            self.opened.emit(memory)
        elif event.key() == Qt.Key.Key_Delete and memory is not None:
            self.forget_wanted.emit(self.selected_memories or (memory,))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Text needs the room more than how often it was used, or since when it is known."""
        room = self.viewport().width() - self._widths.get(Column.KIND, 0)
        since, used = (self._widths.get(column, 0) for column in (Column.SINCE, Column.USED))
        least = max(self._style.px(170), self._widths.get(Column.MEMORY, 0))
        self.setColumnHidden(Column.USED, room - since - used < least)
        self.setColumnHidden(Column.SINCE, room - since < least)

    def _dress(self) -> None:
        style, tokens = self._style, self._style.tokens
        header = self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        begin, _end = sides()
        # Qt calls the one at the left the first.
        first = "last" if mirrored() else "first"
        header.setStyleSheet(
            f"QHeaderView {{ background: transparent; border: none; }}"
            f"QHeaderView::section {{ background: transparent; color: {tokens.soft}; border: none;"
            f"border-bottom: 1px solid {tokens.line}; font-size: {style.px(12)}px;"
            f"padding: {style.px(6)}px {Space.XS}px; }}"
            f"QHeaderView::section:{first} {{ padding-{begin}: {Space.M}px; }}"
        )
        self._widths = {Column.MEMORY: header.sectionSizeHint(Column.MEMORY)}
        for column, width in ((Column.KIND, 104), (Column.SINCE, 108), (Column.USED, 52)):
            words = max(self._delegate.width_of(column), header.sectionSizeHint(column))
            self._widths[column] = max(style.px(width), words)
            self.setColumnWidth(column, self._widths[column])
        self._fit_columns()
        self.viewport().update()
