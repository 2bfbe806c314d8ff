"""Extraction: what was found, in rows and columns, with the page each row stands on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from app.style import Space, Style
from app.tasks.extracted_model import ExtractedModel, Index
from app.tasks.table_look import CellDelegate, ResultTable
from app.tasks.task_pieces import TaskPieces
from app.widgets.empty_state import EmptyState
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.page import ScrollColumn
from core.records import TaskPiece, TaskStatus

_LEAST_COLUMN_PX, _PAGE_PX = 130, 84


class _Cell(CellDelegate):
    def __init__(self, model: ExtractedModel, style: Style, parent: QWidget) -> None:
        super().__init__(style, parent)
        self._model = model

    def _paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        words = index.data() or ""
        if self._model.is_page(index.column()):
            self.paint_words(painter, room, words, "accent")
        else:
            self.paint_words(painter, room, words or "–", "text" if words else "faint")


class ExtractedTable(ResultTable):
    """Signals:
    page_wanted: (TaskPiece) where a row stands is to be opened.
    """

    page_wanted = Signal(object)

    def __init__(self, model: ExtractedModel, style: Style) -> None:
        super().__init__(model, style, "")
        self._model = model
        self.setAccessibleName(self.tr("Extracted table"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.clicked.connect(self._on_clicked)
        self.draw_with(_Cell(model, style, self))
        model.modelReset.connect(self.fit)
        style.changed.connect(self.fit)

    def fit(self) -> None:
        """Columns share the room; more than have room for their words are scrolled to."""
        header, px = self.horizontalHeader(), self._style.px
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns = range(self._model.columnCount())
        pages = [column for column in columns if self._model.is_page(column)]
        others = len(columns) - len(pages)
        room = self.viewport().width() - px(_PAGE_PX) * len(pages)
        for column in columns:
            width = px(_PAGE_PX) if column in pages else max(px(_LEAST_COLUMN_PX), room // max(1, others))
            self.setColumnWidth(column, width)

    def copy(self) -> None:
        """What is selected, or all of it with the names of the columns, as spreadsheets take it."""
        cells = [(index.row(), index.column()) for index in self.selectedIndexes()]
        if len(cells) < 2:
            QGuiApplication.clipboard().setText(self._model.cell(*cells[0]) if cells else self.whole_text())
            return
        rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
        QGuiApplication.clipboard().setText(self._model.as_tsv(rows, columns, head=False))

    def whole_text(self) -> str:
        """All of the table, with the names of its columns."""
        rows, columns = range(self._model.rowCount()), range(self._model.columnCount())
        return self._model.as_tsv(rows, columns, head=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._want(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.is_page(index.column()):
            self._want(index)

    def _want(self, index: QModelIndex) -> None:
        piece = index.data(ExtractedModel.PIECE_ROLE)
        if piece is not None:
            self.page_wanted.emit(piece)

    def _show_menu(self, at: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Copy all of the table"), lambda: QGuiApplication.clipboard().setText(self.whole_text()))
        current = self.currentIndex()
        if current.isValid() and self._model.is_page(self._model.columnCount() - 1):
            menu.addAction(self.tr("Open the page"), lambda: self._want(current))
        menu.popup(self.viewport().mapToGlobal(at))


class ExtractionView(QWidget):
    """Attributes:
        model, table: the rows.

    Signals:
        open_page(DocumentId, page, start, end)
    """

    open_page = Signal(object, int, int, int)

    def __init__(self, pieces: TaskPieces, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self.model = ExtractedModel(pieces, self)
        self.table = ExtractedTable(self.model, style)
        self.count = Label("", "soft")
        self._nothing = EmptyState(style, "search", "", "")
        framed = QWidget()
        row = QHBoxLayout(framed)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(framed)
        self._stack.addWidget(ScrollColumn(self._nothing))
        self.count.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.count)
        column.addWidget(self._stack, 1)
        self.table.page_wanted.connect(self._open)
        self.setFocusProxy(self.table)

    def begin(self) -> None:
        """Another task is shown."""
        self.model.begin()
        self._show_state()

    def show_task(self) -> None:
        """The task has come further."""
        self.model.show_task()
        if not self._pieces.all_here:
            self._pieces.with_all(self._show_state)
        self._show_state()

    def show_pieces(self, first: int, last: int) -> None:
        """These are here, or otherwise."""
        self.model.show_task()
        self.model.take(first, last)
        self._show_state()

    def _show_state(self) -> None:
        task, rows = self._pieces.task, self.model.rowCount()
        self.count.setText(self.tr("%Ln rows", "", rows))
        self.count.setVisible(rows > 0)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows:
            return
        if task is None:
            self._nothing.set_words(self.tr("Looking it up…"), "")
        elif task.status is TaskStatus.DONE:
            sentence = self.tr("Nothing in the text fits these columns. Other words for them may find more.")
            self._nothing.set_words(self.tr("Nothing was found"), sentence)
        else:
            self._nothing.set_words(self.tr("Nothing was found yet"), self.tr("Rows show here as they come."))

    def _open(self, piece: TaskPiece) -> None:
        task = self._pieces.task
        if task is not None and task.document_id is not None:
            self.open_page.emit(task.document_id, piece.page, piece.start, piece.end)
