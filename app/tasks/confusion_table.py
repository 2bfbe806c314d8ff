"""How the labels that were found compare with those that are known: in words, and as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style, TextRole
from app.tasks.classified_model import percent_text
from app.tasks.table_look import CellDelegate, ResultTable
from app.widgets.labels import Label
from core.records import Confusion

Index = QModelIndex | QPersistentModelIndex

# From these on, macro-F1 is called so.
_NEARLY_ALWAYS, _MOSTLY, _OFTEN = 0.9, 0.75, 0.5

_COLUMN_PX = 92
_NAME_PX = 140
_MOST_ALPHA = 110


class ConfusionModel(QAbstractTableModel):
    """Rows are the labels that are known, columns those that were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.confusion: Confusion | None = None

    def show(self, confusion: Confusion | None) -> None:
        self.beginResetModel()
        self.confusion = confusion
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() or self.confusion is None else len(self.confusion.labels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return self.rowCount(parent)

    def count(self, row: int, column: int) -> int:
        assert self.confusion is not None
        return self.confusion.counts[row][column]

    def share(self, row: int, column: int) -> float:
        """Of the texts known to be of the row's label, how many were found to be of the column's, 0 to 1."""
        assert self.confusion is not None
        return self.count(row, column) / max(1, sum(self.confusion.counts[row]))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid) or self.confusion is None:
            return None
        number = QLocale().toString(self.count(index.row(), index.column()))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return number
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                words = self.tr("%1 texts: known to be %2, found to be %3")
                labels = self.confusion.labels
                words = words.replace("%1", number)
                known, found = one_line(labels[index.row()]), one_line(labels[index.column()])
                return words.replace("%3", found).replace("%2", known)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.confusion is None or not 0 <= section < len(self.confusion.labels):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return one_line(self.confusion.labels[section])
        return None


class _Cell(CellDelegate):
    """What is right on the accent, what is wrong the redder the more there are."""

    def __init__(self, model: ConfusionModel, style: Style, parent: QWidget) -> None:
        super().__init__(style, parent)
        self._model = model

    def _paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        right = index.row() == index.column()
        count = self._model.count(index.row(), index.column())
        ground = self._style.color("accent_soft" if right else "destructive")
        if not right:
            ground.setAlpha(round(_MOST_ALPHA * self._model.share(index.row(), index.column())))
        cell = room.adjusted(-Space.S + 1, 1, Space.S - 1, 0)
        painter.fillRect(cell, ground)
        font = self._style.font(TextRole.LIST_SELECTED if right else TextRole.LIST)
        painter.setFont(font)
        painter.setPen(self._style.color("text" if count else "faint"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), index.data() or "")


class ConfusionTable(ResultTable):
    """As high as its rows."""

    def __init__(self, model: ConfusionModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(model, style, "", parent)
        self.setAccessibleName(self.tr("Known labels, row by row, and what was found"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().show()
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.draw_with(_Cell(model, style, self))
        model.modelReset.connect(self.fit)
        style.changed.connect(self.fit)

    def fit(self) -> None:
        """Take the room that the rows need."""
        px, count = self._style.px, max(1, self.model().columnCount())
        self.verticalHeader().setFixedWidth(px(_NAME_PX))
        room = self.viewport().width()
        width = max(px(_COLUMN_PX), min(px(140), room // count))
        self.horizontalHeader().setDefaultSectionSize(width)
        bar = self.horizontalScrollBar().sizeHint().height() if width * count > room else 0
        rows = self.verticalHeader().defaultSectionSize() * self.model().rowCount()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + bar + 4)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class ConfusionView(QWidget):
    """Attributes:
    words: how well it did, for everybody; `figures`: for those who know what they mean.
    table: row by row.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConfusionModel(self)
        self.words = Label("", wrap=True)
        self.figures = Label("", "note", wrap=True)
        self.table = ConfusionTable(self.model, style)
        explained = Label(
            self.tr("Rows are the labels you know, columns what was found. Right answers are on the diagonal."),
            "note",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.words, self.figures, self.table, explained):
            column.addWidget(widget)

    def show_confusion(self, confusion: Confusion | None) -> None:
        """Show how they compare; None: no label is known."""
        self.setVisible(confusion is not None)
        if confusion == self.model.confusion:
            return
        self.model.show(confusion)
        if confusion is None:
            return
        number = self.locale().toString
        total = sum(map(sum, confusion.counts))
        right = sum(row[at] for at, row in enumerate(confusion.counts))
        words = self.tr("%1 of %2 texts got the label you know (%3).")
        words = words.replace("%1", number(right)).replace("%2", number(total))
        words = words.replace("%3", percent_text(confusion.accuracy))
        self.words.setText(f"{self._verdict(confusion.macro_f1)} {words}")
        figures = self.tr(
            "Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2."
        )
        self.figures.setText(
            figures.replace("%1", number(confusion.macro_f1, "f", 2)).replace("%2", number(confusion.accuracy, "f", 2))
        )

    def _verdict(self, macro_f1: float) -> str:
        if macro_f1 >= _NEARLY_ALWAYS:
            return self.tr("The labels are nearly always right.")
        if macro_f1 >= _MOSTLY:
            return self.tr("The labels are mostly right; look at those it was least sure of.")
        if macro_f1 >= _OFTEN:
            return self.tr("The labels are often wrong: check them before you rely on them.")
        return self.tr("The labels are mostly wrong: give each label a few examples, or clearer names, and try again.")
