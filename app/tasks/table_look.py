"""Tables of results: their cells and heads in the window's look."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.rows.row_list import draw_ground
from app.sidebar.delegates import KeyboardFocus
from app.style import Space, Style, TextRole, isolated, sides

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Draws one line of text in a cell."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, QFontMetrics(self._style.font(TextRole.LIST)).height() + 2 * self._style.px(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._style)
        rect: QRect = option.rect
        self._paint_cell(painter, rect.adjusted(Space.S, 0, -Space.S, -1), index)
        painter.restore()

    def _paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        self.paint_words(painter, room, index.data() or "", "text")

    def paint_words(self, painter: QPainter, room: QRect, words: str, colour: str, *, strong: bool = False) -> None:
        """One line, shortened where there is no room."""
        font = self._style.font(TextRole.LIST_SELECTED if strong else TextRole.LIST)
        painter.setFont(font)
        painter.setPen(self._style.color(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), isolated(shown))


class ResultTable(QTableView):
    """A table that is read: rows of one height, columns that can be widened."""

    def __init__(self, model: QAbstractItemModel, style: Style, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setModel(model)
        KeyboardFocus(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setMinimumSectionSize(40)
        style.changed.connect(self._dress)

    def draw_with(self, delegate: QStyledItemDelegate) -> None:
        """Rows are as high as it wants them."""
        self.setItemDelegate(delegate)
        self._dress()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Of a table, not of a row: rows are what one goes through here.
        rows = self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
        if rows and action is QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if rows and action is QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def _dress(self) -> None:
        tokens, px = self._style.tokens, self._style.px
        begin, end = sides()
        self.setStyleSheet(
            "QHeaderView { background: transparent; border: none; }"
            f"QHeaderView::section {{ background: transparent; color: {tokens.soft}; border: none;"
            f" border-bottom: 1px solid {tokens.line}; font-size: {px(12)}px; padding: {px(6)}px 0;"
            f" padding-{begin}: {Space.S}px; padding-{end}: {Space.S}px; }}"
            f"QTableCornerButton::section {{ background: transparent; border: none; border-bottom: 1px solid {tokens.line}; }}"
        )
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)
