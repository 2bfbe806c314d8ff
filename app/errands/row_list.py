"""A list of rows with two lines and buttons at their end; what they say is told by whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.documents.document_list import RowList
from app.style import Radius, Space, Style, TextRole, draw_icon, isolated, placed
from app.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex

_PADDING, _TOOL, _MOST_TOOLS = 10, 30, 2
_IN_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextDontClip)


@dataclass(frozen=True)
class RowTool:
    """A button of a row. `icon`: its name, by which it is told apart."""

    icon: str
    words: str


@dataclass(frozen=True)
class RowLook:
    """What a row says.

    Attributes:
        icon_colour, below_colour, ink: names of tokens.
        marked: in strong letters, with a dot behind.
        tools: at its end, two at most.
        tools_stay: they are shown also while nobody points at it.
        tip: more about it.
    """

    icon: str
    title: str
    below: str
    tools: tuple[RowTool, ...] = ()
    icon_colour: str = "soft"
    below_colour: str = "soft"
    ink: str = "text"
    marked: bool = False
    tools_stay: bool = True
    tip: str = ""


Describe = Callable[[int], RowLook | None]


class _Delegate(QStyledItemDelegate):
    """Draws a row. `pointed`: the row and button that the pointer is on."""

    def __init__(self, style: Style, describe: Describe, parent: RowList) -> None:
        super().__init__(parent)
        self._style = style
        self._describe = describe
        self.pointed: tuple[int, str] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._metrics(TextRole.BODY).height() + self._metrics(TextRole.NOTE).height()
        return QSize(60, lines + Space.XS + 2 * self._style.px(_PADDING))

    def tools(self, row: QRect, look: RowLook) -> Iterator[tuple[RowTool, QRect]]:
        """The buttons of a row, and where they stand."""
        side = self._style.px(_TOOL)
        for at, tool in enumerate(look.tools):
            left = row.right() + 1 - Space.S - side * (len(look.tools) - at)
            yield tool, placed(QRectF(left, row.center().y() - side / 2, side, side), row).toRect()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._describe(index.row())
        row: QRect = option.rect
        if look is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        pad, side = self._style.px(_PADDING), self._style.px(18)
        # Room for two buttons, whether or not they are there: nothing moves when they come.
        inner = row.adjusted(Space.M, pad, -(2 * Space.S + _MOST_TOOLS * self._style.px(_TOOL)), -pad)
        body = self._metrics(TextRole.BODY).height()
        sign = QRectF(inner.left(), inner.top() + (body - side) / 2, side, side)
        draw_icon(painter, look.icon, self._style.color(look.icon_colour).name(), placed(sign, row))
        first = inner.adjusted(side + Space.M, 0, 0, 0)
        self._paint_title(painter, look, first, row)
        second = first.adjusted(0, body + Space.XS, 0, 0)
        self._paint_line(painter, look.below, second, row, TextRole.NOTE, look.below_colour)
        self._paint_tools(painter, option, look, index.row())
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._style.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._style.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._style.color("line"))
        view = option.widget
        if option.state & QStyle.StateFlag.State_HasFocus and view is not None and view.property("keyboard"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._style.color("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)

    def _paint_title(self, painter: QPainter, look: RowLook, line: QRect, row: QRect) -> None:
        role = TextRole.STRONG if look.marked else TextRole.BODY
        dot = self._style.px(8) if look.marked else 0
        room = line.adjusted(0, 0, -(dot + Space.S) if dot else 0, 0)
        self._paint_line(painter, look.title, room, row, role, look.ink)
        if dot:
            metrics = self._metrics(role)
            left = line.left() + min(room.width(), metrics.horizontalAdvance(look.title)) + Space.S
            place = QRectF(left, line.top() + (metrics.height() - dot) / 2, dot, dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accent"))
            painter.drawEllipse(placed(place, row))

    def _paint_tools(self, painter: QPainter, option: QStyleOptionViewItem, look: RowLook, row: int) -> None:
        near = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        if not (look.tools_stay or near):
            return
        side = self._style.px(18)
        for tool, rect in self.tools(option.rect, look):
            if self.pointed == (row, tool.icon):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._style.color("line"))
                painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)
            icon = QRectF(0, 0, side, side)
            icon.moveCenter(QRectF(rect).center())
            draw_icon(painter, tool.icon, self._style.color("soft").name(), icon)

    def _paint_line(self, painter: QPainter, text: str, rect: QRect, row: QRect, role: TextRole, colour: str) -> None:
        metrics = self._metrics(role)
        painter.setFont(self._style.font(role))
        painter.setPen(self._style.color(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        line = QRectF(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.drawText(placed(line, row).toRect(), _IN_LINE, isolated(shown))

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._style.font(role))


class ToolRowList(RowList):
    """Signals:
    opened: (int) Enter or double click on a row.
    tool_wanted: (int, str) the button with this icon of a row.
    toggled: (int) the space bar on a row.
    delete_wanted: (tuple of int) Del.
    menu_wanted: (tuple of int, QPoint on the screen)
    """

    opened = Signal(int)
    tool_wanted = Signal(int, str)
    toggled = Signal(int)
    delete_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: QAbstractListModel, style: Style, name: str, describe: Describe) -> None:
        super().__init__(model, style, name)
        self._describe = describe
        self._delegate = _Delegate(style, describe, self)
        self._pressed: tuple[int, str] | None = None
        self.draw_with(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    @property
    def selected(self) -> tuple[int, ...]:
        """Rows, from top to bottom."""
        return tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))

    def choose(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def tool_rect(self, row: int, icon: str) -> QRect:
        """Where a button of a row stands; empty: it has none of that kind."""
        look = self._describe(row)
        tools = () if look is None else self._delegate.tools(self.visualRect(self.model().index(row, 0)), look)
        return next((rect for tool, rect in tools if tool.icon == icon), QRect())

    def _tool_at(self, at: QPoint) -> tuple[int, RowTool] | None:
        index = self.indexAt(at)
        look = self._describe(index.row()) if index.isValid() else None
        if look is None:
            return None
        tools = self._delegate.tools(self.visualRect(index), look)
        return next(((index.row(), tool) for tool, rect in tools if rect.contains(at)), None)

    # --- the pointer ------------------------------------------------------------------------------------------

    def _point(self, at: QPoint | None) -> None:
        found = None if at is None else self._tool_at(at)
        pointed = None if found is None else (found[0], found[1].icon)
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._tool_at(event.position().toPoint())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = (found[0], found[1].icon)
        else:
            self._pressed = None
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        found = self._tool_at(event.position().toPoint())
        if found is not None and (found[0], found[1].icon) == pressed:
            self.tool_wanted.emit(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position().toPoint())
        if self._pressed is None:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip_at(self, at: QPoint) -> str:
        found = self._tool_at(at)
        if found is not None:
            return found[1].words
        index = self.indexAt(at)
        look = self._describe(index.row()) if index.isValid() else None
        return "" if look is None else plain_tip(look.tip)

    # --- keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if row < 0:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(self.selected or (row,))
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(row)
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            chosen = self.selected if self.selectionModel().isSelected(index) else (index.row(),)
            self.menu_wanted.emit(chosen, self.viewport().mapToGlobal(at))
