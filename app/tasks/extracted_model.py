"""The rows that a task extracted, as a Qt model: as many for each piece as were found in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.chat.plain_text import one_line
from app.documents.places import page_text
from app.tasks.task_pieces import TaskPieces
from core.records import Extract, TaskPiece

Index = QModelIndex | QPersistentModelIndex


class ExtractedModel(QAbstractTableModel):
    """Columns are those that were asked for, and where a row stands, of a document with pages."""

    PIECE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, pieces: TaskPieces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._names: tuple[str, ...] = ()
        self._with_page = False
        self._numbers: list[int] = []  # of the pieces with rows, in order
        self._firsts: list[int] = []  # the first row of each of them
        self._count = 0

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._names) + self._with_page

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        piece, _ = self._find(index.row())
        match role:
            case self.PIECE_ROLE:
                return piece
            case Qt.ItemDataRole.DisplayRole:
                return one_line(self.cell(index.row(), index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return self.cell(index.row(), index.column()) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                words = one_line(self.cell(index.row(), index.column())) or self.tr("nothing found")
                return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {words}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self.tr("Page") if self.is_page(section) else one_line(self._names[section])

    # --- what is shown ----------------------------------------------------------------------------------------

    def is_page(self, column: int) -> bool:
        """The column says where a row stands."""
        return column == len(self._names)

    def cell(self, row: int, column: int) -> str:
        """What stands in a cell; empty: nothing was found."""
        piece, at = self._find(row)
        if piece is None or piece.result is None:
            return ""
        if self.is_page(column):
            return page_text(piece.page, piece.page_label)
        cells = piece.result.rows[at]
        return cells[column] if column < len(cells) else ""

    def as_tsv(self, rows: Sequence[int], columns: Sequence[int], *, head: bool) -> str:
        """Cells with tabs between them, as spreadsheets take them. `head`: with the names of the columns."""
        lines = [[str(self.headerData(column, Qt.Orientation.Horizontal)) for column in columns]] if head else []
        lines += [[one_line(self.cell(row, column)) for column in columns] for row in rows]
        return "\n".join("\t".join(cells) for cells in lines)

    def begin(self) -> None:
        """Another task is shown."""
        self.beginResetModel()
        self._names, self._with_page = (), False
        self._numbers, self._firsts, self._count = [], [], 0
        self.endResetModel()

    def show_task(self) -> None:
        """Which columns there are."""
        task = self._pieces.task
        names = task.options.columns if task is not None and isinstance(task.options, Extract) else ()
        with_page = task is not None and task.document_id is not None
        if (names, with_page) != (self._names, self._with_page):
            self.beginResetModel()
            self._names, self._with_page = names, with_page
            self.endResetModel()

    def take(self, first: int, last: int) -> None:
        """Pieces of these numbers are here, or otherwise."""
        added: list[tuple[int, int]] = []
        for number in range(first, last + 1):
            piece = self._pieces.known(number)
            count = len(piece.result.rows) if piece is not None and piece.result is not None else 0
            if count:
                added.append((number, count))
        if not self._numbers or first > self._numbers[-1]:
            if not added:
                return
            more = sum(count for _, count in added)
            self.beginInsertRows(QModelIndex(), self._count, self._count + more - 1)
            self._append(added)
            self.endInsertRows()
            return
        self.beginResetModel()
        self._numbers, self._firsts, self._count = [], [], 0
        everything = (self._pieces.known(number) for number in range(self._pieces.total))
        self._append(
            [
                (piece.number, len(piece.result.rows))
                for piece in everything
                if piece is not None and piece.result is not None and piece.result.rows
            ]
        )
        self.endResetModel()

    def _append(self, added: Sequence[tuple[int, int]]) -> None:
        for number, count in added:
            self._numbers.append(number)
            self._firsts.append(self._count)
            self._count += count

    def _find(self, row: int) -> tuple[TaskPiece | None, int]:
        """The piece that a row is of, and which of its rows it is."""
        at = bisect_right(self._firsts, row) - 1
        return self._pieces.known(self._numbers[at]), row - self._firsts[at]
