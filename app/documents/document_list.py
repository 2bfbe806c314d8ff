"""The list of documents and followed folders: what each is called, what and where it is, and how far it is with it."""

from __future__ import annotations

import time

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.documents.document_model import DocumentModel, Entry
from app.documents.words import facts_text, folder_text, holds_text, place_text, state_text, title_text, troubled
from app.rows.row_list import RowList, draw_ground
from app.style import Space, Style, TextRole, draw_icon, isolated, placed
from app.translation import in_user_language
from core.records import Document, DocumentFolder, DocumentStatus

Index = QModelIndex | QPersistentModelIndex

# How much of a row the words at its end may take.
_STATE_SHARE = 0.45

_IN_PILL = (DocumentStatus.UNREAD, DocumentStatus.MISSING, DocumentStatus.WAITING)


class DocumentDelegate(QStyledItemDelegate):
    """Draws a document or a folder in two lines."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._metrics(TextRole.BODY).height() + self._metrics(TextRole.NOTE).height()
        return QSize(60, lines + Space.XS + 2 * self._style.px(9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(DocumentModel.ENTRY_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._style)
        if isinstance(entry, DocumentFolder):
            problem = "" if entry.problem is None else in_user_language(entry.problem).what
            state = self.tr("paused") if entry.paused else ""
            colour = "destructive" if problem else "soft"
            below = problem or f"{holds_text(entry)} · {place_text(entry.path)}"
            self._paint_lines(painter, rect, "folder", folder_text(entry), below, colour, state, pill=True)
        elif entry is not None:
            self._paint_document(painter, entry, rect)
        else:
            # On its way.
            inner = rect.adjusted(Space.M, self._style.px(9), -Space.M, 0)
            self._paint_line(painter, "…", placed(QRectF(inner), rect).toRect(), TextRole.BODY, "faint")
        painter.restore()

    def _paint_document(self, painter: QPainter, document: Document, row: QRect) -> None:
        colour = "destructive" if troubled(document) else "soft"
        state = state_text(document, time.time())
        title = title_text(document)
        pill = document.status in _IN_PILL
        self._paint_lines(painter, row, "file", title, facts_text(document), colour, state, pill=pill)

    def _paint_lines(
        self,
        painter: QPainter,
        row: QRect,
        icon: str,
        title: str,
        below: str,
        below_colour: str,
        state: str,
        *,
        pill: bool,
    ) -> None:
        """`pill`: the state stands in one."""
        inner = row.adjusted(Space.M, self._style.px(9), -Space.M, -self._style.px(9))
        body, note = self._metrics(TextRole.BODY), self._metrics(TextRole.NOTE)
        side = self._style.px(18)
        sign = QRectF(inner.left(), inner.top() + (body.height() - side) / 2, side, side)
        draw_icon(painter, icon, self._style.color("soft").name(), placed(sign, row))
        first = inner.adjusted(side + Space.S, 0, 0, 0)
        second = first.adjusted(0, body.height() + Space.XS, 0, 0)
        if state:
            padding = self._style.px(7) if pill else 0
            most = round(first.width() * _STATE_SHARE)
            width = min(note.horizontalAdvance(state) + 2 * padding + 1, most)
            place = QRect(first.right() - width + 1, first.top(), width, body.height())
            self._paint_state(painter, state, placed(QRectF(place), row), padding, below_colour)
            first = first.adjusted(0, 0, -width - Space.M, 0)
        self._paint_line(painter, title, placed(QRectF(first), row).toRect(), TextRole.BODY, "text")
        self._paint_line(painter, below, placed(QRectF(second), row).toRect(), TextRole.NOTE, below_colour)

    def _paint_state(self, painter: QPainter, words: str, place: QRectF, padding: int, colour: str) -> None:
        font = self._style.font(TextRole.NOTE)
        if padding:
            high = QFontMetrics(font).height() + 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("hover"))
            painter.drawRoundedRect(QRectF(place.left(), place.center().y() - high / 2, place.width(), high), 6, 6)
        painter.setFont(font)
        painter.setPen(self._style.color(colour))
        room = place.toRect().adjusted(padding, 0, -padding, 0)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), isolated(shown))

    def _paint_line(self, painter: QPainter, text: str, rect: QRect, role: TextRole, colour: str) -> None:
        font = self._style.font(role)
        painter.setFont(font)
        painter.setPen(self._style.color(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), isolated(shown))

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._style.font(role))


class DocumentList(RowList):
    """Signals:
    opened: (Document or DocumentFolder) Enter or double click.
    chosen: (Document or DocumentFolder, bool) by click, or by the arrow keys: False.
    remove_wanted: (tuple of both) Del.
    menu_wanted: (tuple of both, QPoint on the screen)
    selected: other rows are selected.
    """

    opened = Signal(object)
    chosen = Signal(object, bool)
    remove_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    selected = Signal()

    def __init__(self, model: DocumentModel, style: Style) -> None:
        super().__init__(model, style, self.tr("Documents"))
        self.draw_with(DocumentDelegate(style, self))
        self._documents = model
        self._kept: Entry | None = None  # what is current, wherever it stands
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(self._on_double_clicked)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().selectionChanged.connect(lambda: self.selected.emit())
        model.listed.connect(self._find_kept)

    @property
    def current(self) -> Entry | None:
        entry = self.currentIndex().data(DocumentModel.ENTRY_ROLE)
        return entry if isinstance(entry, Document | DocumentFolder) else None

    @property
    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self._selected_rows())

    @property
    def selected_entries(self) -> tuple[Entry, ...]:
        """From top to bottom. Fewer than `selected_count` while not all of them are listed, which is asked for."""
        parts = self._selected_rows()
        entries = (self._documents.entry(row) for first, last in parts for row in range(first, last + 1))
        return tuple(entry for entry in entries if entry is not None)

    def _selected_rows(self) -> list[tuple[int, int]]:
        """First and last of each stretch."""
        selection = self.selectionModel().selection()
        parts = (selection.at(at) for at in range(selection.count()))
        return sorted((part.top(), part.bottom()) for part in parts)

    def choose(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self._documents.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._kept = self.current
        if self._kept is not None and self.property("keyboard"):
            self.chosen.emit(self._kept, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete and current is not None:
            entries = self.selected_entries
            # Never fewer than are marked.
            if len(entries) == self.selected_count:
                self.remove_wanted.emit(entries or (current,))
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        entry = index.data(DocumentModel.ENTRY_ROLE)
        if entry is not None and self.selected_count < 2:
            self.chosen.emit(entry, True)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        entry = index.data(DocumentModel.ENTRY_ROLE)
        if entry is not None:
            self.opened.emit(entry)

    def _find_kept(self) -> None:
        """What is current may stand in another row now."""
        kept, current = self._kept, self.current
        if kept is None or (current is not None and _same(current, kept)):
            return
        row = self._documents.row_of(kept)
        if row is not None:
            self.setCurrentIndex(self._documents.index(row))
        else:
            self.clearSelection()
            self._kept = None

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        entry = index.data(DocumentModel.ENTRY_ROLE)
        if entry is None:
            return
        chosen: tuple[Entry, ...] = (entry,)
        count = 1
        if self.selectionModel().isSelected(index):
            chosen, count = self.selected_entries, self.selected_count
        if len(chosen) == count:
            self.menu_wanted.emit(chosen, self.viewport().mapToGlobal(at))


def _same(one: Entry, other: Entry) -> bool:
    return type(one) is type(other) and one.id == other.id
