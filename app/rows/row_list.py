"""The look of a list of rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.sidebar.delegates import KeyboardFocus
from app.style import Style


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, style: Style) -> None:
    """What is behind a row: whether it is selected or pointed at, a line below it, and the ring of the keyboard."""
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, style.color("accent_soft"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, style.color("hover"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), style.color("line"))
    view = option.widget
    if state & QStyle.StateFlag.State_HasFocus and view is not None and view.property("keyboard"):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)


class RowList(QTableView):
    """Rows of one height, one below the other. A list view would ask Python for each row whenever one changes; this asks for those in
    sight, so twenty thousand cost no more than twenty.
    """

    def __init__(self, model: QAbstractItemModel, style: Style, name: str) -> None:
        super().__init__()
        self.setModel(model)
        KeyboardFocus(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        style.changed.connect(self._fit)

    def draw_with(self, delegate: QStyledItemDelegate) -> None:
        """Rows are as high as it wants them."""
        self.setItemDelegate(delegate)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # In a table these two stay in their row.
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def _fit(self) -> None:
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)
