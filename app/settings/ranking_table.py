"""Every weight of the ranking: a row for each feature, a column for each kind of question, the default before them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from app.chat.features import feature_words
from app.style import Style, TextRole, mirrored, sides
from core.records import FeatureWeight, KindRanking, QuestionKind

_NUMBER_WIDTH = 68
_NAME_WIDTH = 120
_CELL_MARGIN = 3  # Qt's

_FEATURE, _DEFAULT, _FIRST_KIND = 0, 1, 2


def _kind_words(kind: QuestionKind) -> str:
    tr = QCoreApplication.translate
    return {
        QuestionKind.FACT: tr("RankingModel", "Facts"),
        QuestionKind.PREFERENCE: tr("RankingModel", "Likes"),
        QuestionKind.WHEN: tr("RankingModel", "Dates"),
        QuestionKind.LIST: tr("RankingModel", "Lists"),
        QuestionKind.SMALL_TALK: tr("RankingModel", "Small talk"),
    }[kind]


class RankingModel(QAbstractTableModel):
    """Columns are the feature, its default weight, then its weight for each kind of question."""

    def __init__(self, style: Style, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._kinds: tuple[KindRanking, ...] = ()
        self._features: list[str] = []
        self._weights: dict[tuple[QuestionKind, str], FeatureWeight] = {}

    def show(self, kinds: Sequence[KindRanking]) -> None:
        """Show these weights."""
        self.beginResetModel()
        self._kinds = tuple(kinds)
        self._weights = {(kind.kind, one.name): one for kind in kinds for one in kind.weights}
        self._features = list(dict.fromkeys(one.name for kind in kinds for one in kind.weights))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._features)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _FIRST_KIND + len(self._kinds)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        name, column = self._features[index.row()], index.column()
        moved = column >= _FIRST_KIND and self._moved(name, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return feature_words(name) if column == _FEATURE else self._number(name, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                if column == _FEATURE:
                    return feature_words(name)
                heading = self.headerData(column, Qt.Orientation.Horizontal)
                return f"{feature_words(name)}, {heading}: {self._number(name, column)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft if column == _FEATURE else Qt.AlignmentFlag.AlignRight
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole:
                return self._style.color("memory" if moved else "text" if column == _FEATURE else "soft")
            case Qt.ItemDataRole.FontRole:
                return self._style.font(TextRole.NOTE_STRONG if moved else TextRole.NOTE)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == _FEATURE else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == _FEATURE:
            return self.tr("What counts")
        return self.tr("At first") if section == _DEFAULT else _kind_words(self._kinds[section - _FIRST_KIND].kind)

    def _number(self, name: str, column: int) -> str:
        kinds = self._kinds if column == _DEFAULT else (self._kinds[column - _FIRST_KIND],)
        one = next((weight for kind in kinds if (weight := self._weights.get((kind.kind, name)))), None)
        if one is None:
            return ""
        return QLocale().toString(one.default if column == _DEFAULT else one.weight, "f", 2).replace("-", "−")

    def _moved(self, name: str, column: int) -> bool:
        one = self._weights.get((self._kinds[column - _FIRST_KIND].kind, name))
        return one is not None and round(one.weight, 2) != round(one.default, 2)


class RankingTable(QTableView):
    """All of the table at once: it is as high as its rows."""

    def __init__(self, model: RankingModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Weights of the ranking"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._fit)
        style.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if self._least_width() > self.viewport().width() else 0
        return QSize(self._least_width(), self.horizontalHeader().sizeHint().height() + rows + bar + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _least_width(self) -> int:
        px = self._style.px
        return px(_NAME_WIDTH) + px(_NUMBER_WIDTH) * max(0, self.model().columnCount() - 1)

    def _fit(self) -> None:
        number = self._style.px(_NUMBER_WIDTH)
        for column in range(_DEFAULT, self.model().columnCount()):
            self.setColumnWidth(column, number)
        numbers = number * max(0, self.model().columnCount() - 1)
        name = max(self._style.px(_NAME_WIDTH), self.viewport().width() - numbers)
        self.setColumnWidth(_FEATURE, name)
        # Only names need more than one line, and measuring all cells takes long.
        metrics = QFontMetrics(self._style.font(TextRole.NOTE))
        for row in range(self.model().rowCount()):
            room = QRect(0, 0, name - 2 * _CELL_MARGIN, 1000)
            words = self.model().index(row, _FEATURE).data()
            height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()
            self.setRowHeight(row, height + 2 * self._style.px(6))
        self.setFixedHeight(self.sizeHint().height())

    def _dress(self) -> None:
        tokens, px = self._style.tokens, self._style.px
        begin, end = sides()
        # Qt calls the one at the left the first.
        first = "last" if mirrored() else "first"
        self.setStyleSheet(
            "RankingTable { border: 2px solid transparent; border-radius: 6px; }"
            f"RankingTable:focus {{ border-color: {tokens.accent}; }}"
            f"RankingTable::item {{ border-bottom: 1px solid {tokens.line}; }}"
            "QHeaderView { background: transparent; border: none; }"
            f"QHeaderView::section {{ background: transparent; color: {tokens.soft}; border: none;"
            f"border-bottom: 1px solid {tokens.line}; font-size: {px(12)}px; padding: {px(4)}px 0; }}"
            # Cells have a margin of their own.
            f"QHeaderView::section:{first} {{ padding-{begin}: 3px; }}"
            f"QHeaderView::section:!{first} {{ padding-{end}: 3px; }}"
        )
        self._fit()
