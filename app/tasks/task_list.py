"""The list of tasks: what each is, how far it is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.documents.document_list import RowList
from app.style import Radius, Space, Style, TextRole, draw_icon, isolated, placed
from app.tasks.actions import TaskAction, action_text, actions_of, toggle_of
from app.tasks.kinds import kind_icon, kind_of
from app.tasks.model import TaskModel
from app.tasks.news import TaskNews
from app.tasks.words import OPEN, options_text, title_text
from app.translation import in_user_language, sentences_text
from core.records import Task, TaskId, TaskStatus

Index = QModelIndex | QPersistentModelIndex

# How much of the lower line its end may take.
_STATE_SHARE = 0.6
_BAR_WIDE, _BAR_HIGH = 112, 4
_BAR_LEAST_ROOM = 560
_PADDING, _TOOL = 10, 30

# Letters of other scripts are higher than those of the font.
_IN_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextDontClip)


class TaskDelegate(QStyledItemDelegate):
    """Draws a task in two lines, with buttons at the end.

    Attributes:
        pointed: the task and the button that the pointer is on.
    """

    def __init__(self, style: Style, news: TaskNews, parent: RowList) -> None:
        super().__init__(parent)
        self._style = style
        self._news = news
        self.pointed: tuple[TaskId, TaskAction] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._metrics(TextRole.BODY).height() + self._metrics(TextRole.NOTE).height()
        return QSize(60, lines + Space.XS + 2 * self._style.px(_PADDING))

    def tools(self, row: QRect, task: Task) -> Iterator[tuple[TaskAction, QRect]]:
        """The buttons of a row, and where they stand."""
        side = self._style.px(_TOOL)
        actions = actions_of(task)
        for at, action in enumerate(actions):
            left = row.right() + 1 - Space.S - side * (len(actions) - at)
            place = QRectF(left, row.center().y() - side / 2, side, side)
            yield action, placed(place, row).toRect()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        task: Task | None = index.data(TaskModel.TASK_ROLE)
        row: QRect = option.rect
        if task is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        # Room for two buttons, whether or not they are there: nothing moves when they come.
        end = Space.S + 2 * self._style.px(_TOOL) + Space.S
        pad = self._style.px(_PADDING)
        inner = row.adjusted(Space.M, pad, -end, -pad)
        body = self._metrics(TextRole.BODY).height()
        side = self._style.px(18)
        icon = QRectF(inner.left(), inner.top() + (body - side) / 2, side, side)
        draw_icon(painter, kind_icon(kind_of(task.options)), self._style.color("soft").name(), placed(icon, row))
        first = inner.adjusted(side + Space.M, 0, 0, 0)
        self._paint_title(painter, task, first, row)
        second = first.adjusted(0, body + Space.XS, 0, 0)
        state = str(index.data(TaskModel.STATE_ROLE) or "")
        taken = self._paint_state(painter, task, state, second, row)
        room = placed(QRectF(second.adjusted(0, 0, -taken, 0)), row).toRect()
        self._paint_line(painter, options_text(task.options), room, TextRole.NOTE, "soft")
        self._paint_tools(painter, option, task)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._style.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._style.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._style.color("line"))
        view = option.widget
        if state & QStyle.StateFlag.State_HasFocus and view is not None and view.property("keyboard"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._style.color("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 4, 4)

    def _paint_title(self, painter: QPainter, task: Task, line: QRect, row: QRect) -> None:
        """In strong letters with a dot behind them, if nobody has looked at what came of it."""
        unseen = task.id in self._news.unseen
        role = TextRole.STRONG if unseen else TextRole.BODY
        dot = self._style.px(8) if unseen else 0
        metrics = self._metrics(role)
        room = line.adjusted(0, 0, -(dot + Space.S) if unseen else 0, 0)
        title = metrics.elidedText(title_text(task), Qt.TextElideMode.ElideRight, room.width())
        self._paint_line(painter, title, placed(QRectF(room), row).toRect(), role, "text")
        if unseen:
            left = line.left() + min(room.width(), metrics.horizontalAdvance(title)) + Space.S
            place = QRectF(left, line.top() + (metrics.height() - dot) / 2, dot, dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accent"))
            painter.drawEllipse(placed(place, row))

    def _paint_state(self, painter: QPainter, task: Task, state: str, line: QRect, row: QRect) -> int:
        """At the end of the line. Returns how much of it that takes."""
        metrics = self._metrics(TextRole.NOTE)
        most = round(line.width() * _STATE_SHARE)
        wide = min(metrics.horizontalAdvance(state) + 2, most)
        colour = "destructive" if task.status is TaskStatus.FAILED else "soft"
        words = QRect(line.right() + 1 - wide, line.top(), wide, metrics.height())
        self._paint_line(painter, state, placed(QRectF(words), row).toRect(), TextRole.NOTE, colour)
        taken = wide + Space.M
        if task.status in OPEN and task.pieces and line.width() >= self._style.px(_BAR_LEAST_ROOM):
            bar = self._style.px(_BAR_WIDE)
            left = words.left() - Space.M - bar
            track = QRectF(left, line.top() + (metrics.height() - _BAR_HIGH) / 2, bar, _BAR_HIGH)
            done = min(1.0, task.pieces_done / task.pieces)
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_bar(painter, track, row, "line")
            filled = QRectF(track.left(), track.top(), max(_BAR_HIGH, bar * done) if done else 0, _BAR_HIGH)
            self._paint_bar(painter, filled, row, "accent" if task.status is TaskStatus.RUNNING else "faint")
            taken += bar + Space.M
        return taken

    def _paint_bar(self, painter: QPainter, rect: QRectF, row: QRect, colour: str) -> None:
        if rect.width() > 0:
            painter.setBrush(self._style.color(colour))
            painter.drawRoundedRect(placed(rect, row), _BAR_HIGH / 2, _BAR_HIGH / 2)

    def _paint_tools(self, painter: QPainter, option: QStyleOptionViewItem, task: Task) -> None:
        state: QStyle.StateFlag = option.state
        near = state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        if task.status not in OPEN and not near:
            return
        row: QRect = option.rect
        side = self._style.px(18)
        for action, place in self.tools(row, task):
            if self.pointed == (task.id, action):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._style.color("line"))
                painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
            sign = QRectF(0, 0, side, side)
            sign.moveCenter(QRectF(place).center())
            draw_icon(painter, action.value, self._style.color("soft").name(), sign)

    def _paint_line(self, painter: QPainter, text: str, rect: QRect, role: TextRole, colour: str) -> None:
        font = self._style.font(role)
        painter.setFont(font)
        painter.setPen(self._style.color(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        line = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(font).height())
        painter.drawText(line, _IN_LINE, isolated(shown))

    def _metrics(self, role: TextRole) -> QFontMetrics:
        return QFontMetrics(self._style.font(role))


class TaskList(RowList):
    """Signals:
    opened: (Task) Enter or double click.
    action_wanted: (TaskAction, tuple of Task) a button, the space bar or Del.
    menu_wanted: (tuple of Task, QPoint on the screen)
    """

    opened = Signal(object)
    action_wanted = Signal(object, object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: TaskModel, style: Style, news: TaskNews) -> None:
        super().__init__(model, style, self.tr("Tasks"))
        self._tasks = model
        self._delegate = TaskDelegate(style, news, self)
        self._pressed: tuple[TaskId, TaskAction] | None = None
        self.draw_with(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(self._on_double_clicked)
        news.changed.connect(self.viewport().update)

    @property
    def current(self) -> Task | None:
        return self._tasks.task(self.currentIndex().row())

    @property
    def selected(self) -> tuple[Task, ...]:
        """From top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(task for row in rows if (task := self._tasks.task(row)) is not None)

    def choose(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self._tasks.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def tool_rect(self, row: int, action: TaskAction) -> QRect:
        """Where a button of a row stands; empty: it has none of that kind."""
        task = self._tasks.task(row)
        tools = () if task is None else self._delegate.tools(self.visualRect(self._tasks.index(row)), task)
        return next((rect for one, rect in tools if one is action), QRect())

    def _tool_at(self, at: QPoint) -> tuple[Task, TaskAction] | None:
        index = self.indexAt(at)
        task = self._tasks.task(index.row()) if index.isValid() else None
        if task is None:
            return None
        tools = self._delegate.tools(self.visualRect(index), task)
        return next(((task, action) for action, rect in tools if rect.contains(at)), None)

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
            self.action_wanted.emit(found[1], (found[0],))

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
        """What a button does; of a task that failed, all that is known of why."""
        found = self._tool_at(at)
        if found is not None:
            return action_text(found[1])
        task = self._tasks.task(self.indexAt(at).row())
        if task is None or task.problem is None:
            return ""
        shown = in_user_language(task.problem)
        return sentences_text(shown.what, shown.safe, shown.next_step)

    # --- keys -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        if current is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete:
            self.action_wanted.emit(TaskAction.DELETE, self.selected or (current,))
        elif event.key() == Qt.Key.Key_Space and (toggle := toggle_of(current)) is not None:
            self.action_wanted.emit(toggle, (current,))
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        task = self._tasks.task(index.row())
        if task is not None:
            self.opened.emit(task)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        task = self._tasks.task(index.row()) if index.isValid() else None
        if task is not None:
            chosen = self.selected if self.selectionModel().isSelected(index) else (task,)
            self.menu_wanted.emit(chosen, self.viewport().mapToGlobal(at))
