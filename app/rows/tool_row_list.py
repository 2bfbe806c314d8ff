"""A list of rows with two lines and buttons at their end; what they say is told by whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.rows.row_list import RowList, draw_ground
from app.rows.row_model import Index, RowModel
from app.style import Radius, Space, Style, TextRole, draw_icon, isolated, placed
from app.translation import in_user_language, sentences_text
from app.widgets.tips import plain_tip
from core.records import Problem

_PADDING, _TOOL, _MOST_TOOLS, _ICON = 10, 30, 2, 18

# How much of the lower line its end may take, and the bar before that.
_ASIDE_SHARE = 0.6
_BAR_WIDE, _BAR_HIGH = 112, 4
_BAR_LEAST_ROOM = 560

# Letters of other scripts are higher than those of the font.
_IN_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextDontClip)


@dataclass(frozen=True)
class RowTool:
    """A button of a row. `icon`: its name, by which it is told apart."""

    icon: str
    words: str


@dataclass(frozen=True)
class RowLook:
    """What a row says. Colours are names of tokens.

    Attributes:
        below: on the second line; `aside`: at the end of that.
        done: how much of it is done, 0 to 1, as a bar where there is room for one; None: without.
        marked: in strong letters, with a dot behind.
        tools: at its end, two at most.
        tools_stay: they are shown also while nobody points at it.
        problem: all that is known of it is told where the pointer stays.
    """

    icon: str
    title: str
    below: str
    aside: str = ""
    done: float | None = None
    tools: tuple[RowTool, ...] = ()
    icon_colour: str = "soft"
    ink: str = "text"
    below_colour: str = "soft"
    aside_colour: str = "soft"
    done_colour: str = "accent"
    marked: bool = False
    tools_stay: bool = True
    problem: Problem | None = None


# Of an item of the model.
Describe = Callable[[Any], RowLook]


class _Delegate(QStyledItemDelegate):
    """Draws a row. `pointed`: the item and button that the pointer is on."""

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
        item = index.data(RowModel.ITEM_ROLE)
        row: QRect = option.rect
        if item is None:
            return
        look = self._describe(item)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._style)
        pad, side = self._style.px(_PADDING), self._style.px(_ICON)
        # Room for two buttons, whether or not they are there: nothing moves when they come.
        inner = row.adjusted(Space.M, pad, -(2 * Space.S + _MOST_TOOLS * self._style.px(_TOOL)), -pad)
        body = self._metrics(TextRole.BODY).height()
        sign = QRectF(inner.left(), inner.top() + (body - side) / 2, side, side)
        draw_icon(painter, look.icon, self._style.color(look.icon_colour).name(), placed(sign, row))
        first = inner.adjusted(side + Space.M, 0, 0, 0)
        self._paint_title(painter, look, first, row)
        second = first.adjusted(0, body + Space.XS, 0, 0)
        room = second.adjusted(0, 0, -self._paint_aside(painter, look, second, row), 0)
        self._paint_line(painter, look.below, room, row, TextRole.NOTE, look.below_colour)
        near = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        if look.tools_stay or near:
            self._paint_tools(painter, row, look, item.id)
        painter.restore()

    def _paint_title(self, painter: QPainter, look: RowLook, line: QRect, row: QRect) -> None:
        role = TextRole.STRONG if look.marked else TextRole.BODY
        dot = self._style.px(8) if look.marked else 0
        room = line.adjusted(0, 0, -(dot + Space.S) if dot else 0, 0)
        wide = self._paint_line(painter, look.title, room, row, role, look.ink)
        if dot:
            left = line.left() + min(room.width(), wide) + Space.S
            place = QRectF(left, line.top() + (self._metrics(role).height() - dot) / 2, dot, dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accent"))
            painter.drawEllipse(placed(place, row))

    def _paint_aside(self, painter: QPainter, look: RowLook, line: QRect, row: QRect) -> int:
        """At the end of the line. Returns how much of it that takes."""
        if not look.aside:
            return 0
        metrics = self._metrics(TextRole.NOTE)
        wide = min(metrics.horizontalAdvance(look.aside) + 2, round(line.width() * _ASIDE_SHARE))
        words = QRect(line.right() + 1 - wide, line.top(), wide, metrics.height())
        self._paint_line(painter, look.aside, words, row, TextRole.NOTE, look.aside_colour)
        taken = wide + Space.M
        if look.done is not None and line.width() >= self._style.px(_BAR_LEAST_ROOM):
            bar = self._style.px(_BAR_WIDE)
            track = QRectF(
                words.left() - Space.M - bar, line.top() + (metrics.height() - _BAR_HIGH) / 2, bar, _BAR_HIGH
            )
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_bar(painter, track, row, "line")
            if look.done:
                track.setWidth(max(_BAR_HIGH, bar * min(1.0, look.done)))
                self._paint_bar(painter, track, row, look.done_colour)
            taken += bar + Space.M
        return taken

    def _paint_bar(self, painter: QPainter, rect: QRectF, row: QRect, colour: str) -> None:
        painter.setBrush(self._style.color(colour))
        painter.drawRoundedRect(placed(rect, row), _BAR_HIGH / 2, _BAR_HIGH / 2)

    def _paint_tools(self, painter: QPainter, row: QRect, look: RowLook, item_id: int) -> None:
        side = self._style.px(_ICON)
        for tool, rect in self.tools(row, look):
            if self.pointed == (item_id, tool.icon):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._style.color("line"))
                painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)
            icon = QRectF(0, 0, side, side)
            icon.moveCenter(QRectF(rect).center())
            draw_icon(painter, tool.icon, self._style.color("soft").name(), icon)

    def _paint_line(self, painter: QPainter, text: str, rect: QRect, row: QRect, role: TextRole, colour: str) -> int:
        """Shortened where there is no room. Returns how wide it is."""
        metrics = self._metrics(role)
        painter.setFont(self._style.font(role))
        painter.setPen(self._style.color(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        line = QRectF(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.drawText(placed(line, row).toRect(), _IN_LINE, isolated(shown))
        return metrics.horizontalAdvance(shown)

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._style.font(role))


class ToolRowList(RowList):
    """Rows of a `RowModel`; signals tell of its items.

    Signals:
        opened: (item) Enter or double click.
        tool_wanted: (item, str, QPoint on the screen) the button with this icon.
        toggled: (item) the space bar.
        delete_wanted: (tuple of items) Del.
        menu_wanted: (tuple of items, QPoint on the screen)
    """

    opened = Signal(object)
    tool_wanted = Signal(object, str, QPoint)
    toggled = Signal(object)
    delete_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: RowModel[Any], style: Style, name: str, describe: Describe) -> None:
        super().__init__(model, style, name)
        self._describe = describe
        self._delegate = _Delegate(style, describe, self)
        # An item, not a row: while a button is held down, another row may come to stand there.
        self._pressed: tuple[int, str] | None = None
        self.draw_with(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._item(index)))

    @property
    def current(self) -> Any:
        """The item that the keyboard is on; None: none."""
        return self._item(self.currentIndex())

    @property
    def selected(self) -> tuple[Any, ...]:
        """Items, from top to bottom."""
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(self._item(index) for index in indexes)

    def choose(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def tool_rect(self, row: int, icon: str) -> QRect:
        """Where a button of a row stands; empty: it has none of that kind."""
        tools = self._tools(self.model().index(row, 0))
        return next((rect for tool, rect in tools if tool.icon == icon), QRect())

    def _item(self, index: QModelIndex) -> Any:
        """None: there is none."""
        return index.data(RowModel.ITEM_ROLE)

    def _tools(self, index: QModelIndex) -> Iterator[tuple[RowTool, QRect]]:
        item = self._item(index)
        return iter(()) if item is None else self._delegate.tools(self.visualRect(index), self._describe(item))

    def _tool_at(self, at: QPoint) -> tuple[Any, RowTool] | None:
        index = self.indexAt(at)
        return next(((self._item(index), tool) for tool, rect in self._tools(index) if rect.contains(at)), None)

    # --- the pointer ------------------------------------------------------------------------------------------

    def _point(self, at: QPoint | None) -> None:
        found = None if at is None else self._tool_at(at)
        pointed = None if found is None else (found[0].id, found[1].icon)
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._tool_at(event.position().toPoint())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = (found[0].id, found[1].icon)
        else:
            self._pressed = None
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        found = self._tool_at(event.position().toPoint())
        if found is not None and (found[0].id, found[1].icon) == pressed:
            self.tool_wanted.emit(found[0], found[1].icon, event.globalPosition().toPoint())

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
        """What a button does; of what failed, all that is known of why."""
        found = self._tool_at(at)
        if found is not None:
            return found[1].words
        item = self._item(self.indexAt(at))
        problem = None if item is None else self._describe(item).problem
        if problem is None:
            return ""
        told = in_user_language(problem)
        return plain_tip(sentences_text(told.what, told.safe, told.next_step))

    # --- keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current
        if item is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(item)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(self.selected or (item,))
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(item)
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            chosen = self.selected if self.selectionModel().isSelected(index) else (self._item(index),)
            self.menu_wanted.emit(chosen, self.viewport().mapToGlobal(at))
