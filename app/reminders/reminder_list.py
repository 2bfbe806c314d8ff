"""The list of reminders: what each says, when it is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.documents.document_list import RowList
from app.reminders.actions import ReminderAction, action_text, actions_of
from app.reminders.model import ReminderModel
from app.style import Radius, Space, Style, TextRole, draw_icon, isolated, placed
from core.records import Reminder, ReminderId, Repeats

Index = QModelIndex | QPersistentModelIndex

_PADDING, _TOOL = 10, 30
_IN_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextDontClip)


class _Delegate(QStyledItemDelegate):
    """Draws a reminder in two lines, with buttons at the end. `pointed`: what the pointer is on."""

    def __init__(self, style: Style, parent: RowList) -> None:
        super().__init__(parent)
        self._style = style
        self.pointed: tuple[ReminderId, ReminderAction] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._metrics(TextRole.BODY).height() + self._metrics(TextRole.NOTE).height()
        return QSize(60, lines + Space.XS + 2 * self._style.px(_PADDING))

    def tools(self, row: QRect, reminder: Reminder) -> Iterator[tuple[ReminderAction, QRect]]:
        """The buttons of a row, and where they stand."""
        side = self._style.px(_TOOL)
        actions = actions_of(reminder)
        for at, action in enumerate(actions):
            left = row.right() + 1 - Space.S - side * (len(actions) - at)
            yield action, placed(QRectF(left, row.center().y() - side / 2, side, side), row).toRect()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        reminder: Reminder | None = index.data(ReminderModel.REMINDER_ROLE)
        row: QRect = option.rect
        if reminder is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        pad, side = self._style.px(_PADDING), self._style.px(18)
        inner = row.adjusted(Space.M, pad, -(2 * Space.S + 2 * self._style.px(_TOOL)), -pad)
        body = self._metrics(TextRole.BODY).height()
        missed = reminder.missed and not reminder.done
        sign = "check" if reminder.done else "refresh" if reminder.repeats is not Repeats.NEVER else "clock"
        place = QRectF(inner.left(), inner.top() + (body - side) / 2, side, side)
        colour = "destructive" if missed else "soft"
        draw_icon(painter, sign, self._style.color(colour).name(), placed(place, row))
        first = inner.adjusted(side + Space.M, 0, 0, 0)
        ink = "soft" if reminder.done else "text"
        self._paint_line(painter, str(index.data()), first, row, TextRole.BODY, ink)
        state = str(index.data(ReminderModel.STATE_ROLE))
        self._paint_line(painter, state, first.adjusted(0, body + Space.XS, 0, 0), row, TextRole.NOTE, colour)
        for action, rect in self.tools(row, reminder):
            if self.pointed == (reminder.id, action):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._style.color("line"))
                painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)
            icon = QRectF(0, 0, side, side)
            icon.moveCenter(QRectF(rect).center())
            draw_icon(painter, action.value, self._style.color("soft").name(), icon)
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

    def _paint_line(self, painter: QPainter, text: str, rect: QRect, row: QRect, role: TextRole, colour: str) -> None:
        metrics = self._metrics(role)
        painter.setFont(self._style.font(role))
        painter.setPen(self._style.color(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        line = QRectF(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.drawText(placed(line, row).toRect(), _IN_LINE, isolated(shown))

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._style.font(role))


class ReminderList(RowList):
    """Signals:
    opened: (Reminder) Enter or double click.
    action_wanted: (Reminder, ReminderAction, QPoint on the screen) a button, the space bar or Del.
    menu_wanted: (Reminder, QPoint on the screen)
    """

    opened = Signal(object)
    action_wanted = Signal(object, object, QPoint)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: ReminderModel, style: Style) -> None:
        super().__init__(model, style, self.tr("Reminders"))
        self._reminders = model
        self._delegate = _Delegate(style, self)
        self._pressed: tuple[ReminderId, ReminderAction] | None = None
        self.draw_with(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    @property
    def current(self) -> Reminder | None:
        return self._reminders.reminder(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self._reminders.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def tool_rect(self, row: int, action: ReminderAction) -> QRect:
        """Where a button of a row stands; empty: it has none of that kind."""
        reminder = self._reminders.reminder(row)
        if reminder is None:
            return QRect()
        tools = self._delegate.tools(self.visualRect(self._reminders.index(row)), reminder)
        return next((rect for one, rect in tools if one is action), QRect())

    def _tool_at(self, at: QPoint) -> tuple[Reminder, ReminderAction] | None:
        index = self.indexAt(at)
        reminder = self._reminders.reminder(index.row()) if index.isValid() else None
        if reminder is None:
            return None
        tools = self._delegate.tools(self.visualRect(index), reminder)
        return next(((reminder, action) for action, rect in tools if rect.contains(at)), None)

    def _open(self, row: int) -> None:
        reminder = self._reminders.reminder(row)
        if reminder is not None:
            self.opened.emit(reminder)

    # --- the pointer ------------------------------------------------------------------------------------------

    def _point(self, at: QPoint | None) -> None:
        found = None if at is None else self._tool_at(at)
        pointed = None if found is None else (found[0].id, found[1])
        if pointed != self._delegate.pointed:
            self._delegate.pointed = pointed
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._tool_at(event.position().toPoint())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = (found[0].id, found[1])
        else:
            self._pressed = None
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        found = self._tool_at(event.position().toPoint())
        if found is not None and (found[0].id, found[1]) == pressed:
            self.action_wanted.emit(found[0], found[1], event.globalPosition().toPoint())

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
            found = self._tool_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if found is None else action_text(found[1]), self.viewport())
            return True
        return super().viewportEvent(event)

    # --- keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        if current is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete:
            self.action_wanted.emit(current, ReminderAction.DELETE, place)
        elif event.key() == Qt.Key.Key_Space and not current.done:
            self.action_wanted.emit(current, ReminderAction.DONE, place)
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        reminder = self._reminders.reminder(index.row()) if index.isValid() else None
        if reminder is not None:
            self.menu_wanted.emit(reminder, self.viewport().mapToGlobal(at))
