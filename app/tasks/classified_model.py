"""The texts that a task classified, as a Qt model: filtered and put in order here, because all of them are compared."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.chat.plain_text import one_line
from app.tasks.task_pieces import TaskPieces
from app.translation import list_text
from core.records import PieceResult, TaskPiece

Index = QModelIndex | QPersistentModelIndex

TEXT, LABEL, SHARE, KNOWN = range(4)


class Order(Enum):
    """How the texts follow each other."""

    AS_GIVEN = auto()
    LEAST_SURE = auto()
    MOST_SURE = auto()


# In place of a label: only texts of which another one is known.
WRONG = object()


def share_of(result: PieceResult) -> float:
    """How sure it is of the label it found, 0 to 1."""
    return result.shares.get(result.label, 0.0)


def is_wrong(result: PieceResult) -> bool:
    """Another label is known."""
    return bool(result.known) and result.known != result.label


def percent_text(share: float) -> str:
    """A share such as "97 %"."""
    tr = QLocale().toString(round(100 * share))
    return f"{tr}\u00a0%"


class ClassifiedModel(QAbstractTableModel):
    """Rows are the texts that are done, as far as they are listed; columns are text, label, share and, where some are known, the known label.

    Attributes:
        label: only texts of this one, or those that are `WRONG`; None: all.
        order: of the rows.
    """

    PIECE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, pieces: TaskPieces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self.label: object | None = None
        self.order = Order.AS_GIVEN
        self._rows: list[int] = []  # numbers of the pieces that are shown, in order
        self._with_known = False

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4 if self._with_known else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        piece = self.piece(index.row())
        if role == self.PIECE_ROLE or piece is None or piece.result is None:
            return piece
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(piece, piece.result, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(piece, piece.result, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Text"), self.tr("Label"), self.tr("How sure"), self.tr("Known label"))
        return names[section] if 0 <= section < len(names) else None

    def _words(self, piece: TaskPiece, result: PieceResult, column: int) -> str:
        if column == TEXT:
            return one_line(piece.source[:400])
        if column == LABEL:
            return one_line(result.label)
        return percent_text(share_of(result)) if column == SHARE else one_line(result.known)

    def _spoken(self, piece: TaskPiece, result: PieceResult, column: int) -> str:
        if column != TEXT:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{heading}: {self._words(piece, result, column)}"
        words = [self._words(piece, result, column) for column in (TEXT, LABEL, SHARE)]
        if is_wrong(result):
            words.append(self.tr("known to be %1").replace("%1", one_line(result.known)))
        return list_text(words)

    # --- what is shown ----------------------------------------------------------------------------------------

    def piece(self, row: int) -> TaskPiece | None:
        return self._pieces.known(self._rows[row]) if 0 <= row < len(self._rows) else None

    def row_of(self, number: int) -> int | None:
        """Where a piece stands; None: it isn't shown."""
        return self._rows.index(number) if number in self._rows else None

    def begin(self) -> None:
        """Another task is shown."""
        self.beginResetModel()
        self._rows, self._with_known, self.label, self.order = [], False, None, Order.AS_GIVEN
        self.endResetModel()

    def set_label(self, label: object | None) -> None:
        """Show texts of one label, those that are `WRONG`, or, by None, all."""
        if label is not self.label and label != self.label:
            self.label = label
            self._arrange()

    def set_order(self, order: Order) -> None:
        if order is not self.order:
            self.order = order
            self._arrange()

    def take(self, first: int, last: int) -> None:
        """Pieces of these numbers are here, or otherwise."""
        with_known = self._with_known or any(
            piece is not None and piece.result is not None and bool(piece.result.known)
            for piece in map(self._pieces.known, range(first, last + 1))
        )
        shown = [at for at in range(first, last + 1) if self._lets_through(at)]
        grows = self.order is Order.AS_GIVEN and with_known == self._with_known
        if grows and shown and (not self._rows or shown[0] > self._rows[-1]):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(shown) - 1)
            self._rows += shown
            self.endInsertRows()
        elif shown or first <= last:
            self._with_known = with_known
            self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [at for at in range(self._pieces.total) if self._lets_through(at)]
        if self.order is not Order.AS_GIVEN:
            rows.sort(key=self._share, reverse=self.order is Order.MOST_SURE)
        self._rows = rows
        self.endResetModel()

    def _lets_through(self, number: int) -> bool:
        piece = self._pieces.known(number)
        result = None if piece is None else piece.result
        if result is None:
            return False
        return self.label is None or (is_wrong(result) if self.label is WRONG else result.label == self.label)

    def _share(self, number: int) -> float:
        piece = self._pieces.known(number)
        return 0.0 if piece is None or piece.result is None else share_of(piece.result)
