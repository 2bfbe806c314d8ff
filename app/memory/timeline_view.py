"""What was true when, as a picture: a bar for each memory, from when it became true until it ended."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from app.chat.dates import day_of_month_text, day_text, month_text, year_text
from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.memory.kinds import kind_words
from app.memory.timeline_layout import Bar, Topic, lay_out, marks, span_of
from app.style import Space, Style, TextRole, isolated, mirrored, placed
from app.widgets.buttons import IconButton
from app.widgets.empty_state import EmptyState
from app.widgets.labels import Label
from app.widgets.notice import NoticeStack
from core.protocol import (
    Event,
    EverythingDeleted,
    Failed,
    ListMemories,
    MemoriesImported,
    MemoriesListed,
    MemoryAdded,
    MemoryChanged,
    MemoryRemoved,
    Reply,
    arrived,
)
from core.records import Memory, Synced

# The newest memories; more would be a carpet.
MOST = 1000

_SETTLE_MS = 100
_ZOOM = 1.25
_NARROWEST_S, _WIDEST_S = 2 * 86_400.0, 200 * 365.25 * 86_400.0


class TimelineChart(QAbstractScrollArea):
    """The bars. The wheel scrolls, with Ctrl it zooms; the arrows go from bar to bar, + and - zoom, 0 shows all.

    Signals:
        opened: (Memory) a click, or Enter.
    """

    opened = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._memories: Sequence[Memory] = ()
        self._bars: list[Bar] = []
        self._topics: list[Topic] = []
        self._tops: list[float] = []  # of each row, unscrolled
        self._gutter = 0.0  # the room for the words before the rows
        self._start, self._end = span_of((), 0.0)
        self._now = 0.0
        self._held: QPointF | None = None
        self._dragged = False
        self._hovered: Bar | None = None
        self.current: Memory | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Timeline"))
        style.changed.connect(self._arrange)

    # --- what is shown ----------------------------------------------------------------------------------------

    def show_memories(self, memories: Sequence[Memory], now: float) -> None:
        """Show these; the zoom stays, unless nothing was shown before."""
        first = not self._memories
        self._memories, self._now = memories, now
        if first:
            self._start, self._end = span_of(memories, now)
        if self.current is not None:
            self.current = next((one for one in memories if one.id == self.current.id), None)
        self._arrange()

    def fit(self) -> None:
        """Show the whole time."""
        self._start, self._end = span_of(self._memories, self._now)
        self._arrange()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Show more (above 1) or less time. `at`: the moment that stays where it is; None: the middle."""
        length = self._end - self._start
        wanted = min(max(length * factor, _NARROWEST_S), _WIDEST_S)
        middle = (self._start + self._end) / 2 if at is None else at
        share = (middle - self._start) / length
        self._start = middle - share * wanted
        self._end = self._start + wanted
        self._arrange()

    @property
    def shown_s(self) -> float:
        """How long a time is in sight, in seconds."""
        return self._end - self._start

    def place_of(self, memory: Memory) -> QPointF | None:
        """A point on its bar in the viewport; None if it isn't shown."""
        bar = next((bar for bar in self._bars if bar.memory.id == memory.id), None)
        return None if bar is None else self._rect(bar).center()

    # --- geometry ---------------------------------------------------------------------------------------------

    @property
    def _axis(self) -> float:
        return float(self._style.px(28))

    @property
    def _row(self) -> float:
        return float(self._style.px(26))

    # Lengths go from where the gutter is, which in a mirrored window is at the right; `placed` makes places of them.

    def _x(self, moment: float) -> float:
        width = max(1.0, self.viewport().width() - self._gutter - Space.M)
        return self._gutter + (moment - self._start) / (self._end - self._start) * width

    def _moment(self, place: QPointF) -> float:
        width = max(1.0, self.viewport().width() - self._gutter - Space.M)
        x = self.viewport().width() - place.x() if mirrored() else place.x()
        return self._start + (x - self._gutter) / width * (self._end - self._start)

    def _placed(self, rect: QRectF) -> QRectF:
        return placed(rect, self.viewport().rect())

    def _y(self, row: int) -> float:
        return self._tops[row] - self.verticalScrollBar().value()

    def _rect(self, bar: Bar) -> QRectF:
        left = max(self._x(bar.start), self._gutter)
        right = self._x(self._now if bar.end is None else bar.end)
        height = self._row - self._style.px(6)
        return self._placed(QRectF(left, self._y(bar.row) + self._style.px(3), max(right - left, 6.0), height))

    def _arrange(self) -> None:
        """Rows for the present zoom, room for the words before them, and how far there is to scroll."""
        words = QFontMetrics(self._style.font(TextRole.LABEL))
        width = max(1.0, self.viewport().width() - self._gutter)
        label_s = self._style.px(150) / width * (self._end - self._start)
        self._bars, self._topics = lay_out(self._memories, label_s)
        longest = max((words.horizontalAdvance(kind_words(topic.kind)) for topic in self._topics), default=0)
        self._gutter = float(max(self._style.px(92), longest + 2 * Space.M))
        self._tops = [
            self._axis + row * self._row + number * Space.S
            for number, topic in enumerate(self._topics)
            for row in range(topic.first, topic.first + topic.rows)
        ]
        height = (self._tops[-1] + self._row if self._tops else self._axis) + Space.M
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, int(height - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(int(self._row))
        self.viewport().update()

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.viewport().width(), self.viewport().height()
        self._paint_marks(painter, width, height)
        painter.save()
        painter.setClipRect(QRectF(0, self._axis, width, height - self._axis))
        self._paint_topics(painter, width)
        painter.setFont(self._style.font(TextRole.NOTE))
        metrics = QFontMetrics(painter.font())
        for bar in self._bars:
            top = self._y(bar.row)
            if not self._axis - self._row < top < height:
                continue
            rect = self._rect(bar)
            seen = self._placed(rect)
            if seen.left() < width and seen.right() >= self._gutter:
                self._paint_bar(painter, metrics, bar, rect)
        painter.restore()

    def _paint_marks(self, painter: QPainter, width: int, height: int) -> None:
        painter.setFont(self._style.font(TextRole.NOTE))
        line, soft = self._style.color("line"), self._style.color("soft")
        most = int((width - self._gutter) / self._style.px(96))
        for moment, begun in marks(self._start, self._end, most):
            x = self._x(moment)
            if x < self._gutter:
                continue
            painter.setPen(line)
            painter.drawLine(self._upright(x, self._axis, height))
            painter.setPen(soft)
            words = {"day": day_of_month_text, "month": month_text, "year": year_text}[begun]
            room = self._placed(QRectF(x + 4, 0, width, self._axis - self._style.px(6)))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), words(moment))
        if self._start < self._now < self._end:
            painter.setPen(self._style.color("accent"))
            painter.drawLine(self._upright(self._x(self._now), self._axis - 6, height))

    def _upright(self, x: float, top: float, bottom: float) -> QLineF:
        x = self._placed(QRectF(x, 0, 0, 0)).x()
        return QLineF(x, top, x, bottom)

    def _paint_topics(self, painter: QPainter, width: int) -> None:
        painter.setFont(self._style.font(TextRole.LABEL))
        for topic in self._topics:
            top = self._y(topic.first)
            painter.setPen(self._style.color("line"))
            painter.drawLine(QPointF(0, top - Space.S / 2), QPointF(width, top - Space.S / 2))
            painter.setPen(self._style.color("soft"))
            place = self._placed(QRectF(Space.M, max(top, self._axis), self._gutter - Space.M, self._row))
            painter.drawText(
                place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), kind_words(topic.kind)
            )

    def _paint_bar(self, painter: QPainter, metrics: QFontMetrics, bar: Bar, rect: QRectF) -> None:
        chosen = self.current is not None and bar.memory.id == self.current.id
        hovered = self._hovered is not None and bar.memory.id == self._hovered.memory.id
        past = bar.end is not None
        painter.setPen(self._style.color("accent") if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("line" if hovered else "hover" if past else "accent_soft"))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setPen(self._style.color("soft" if past else "text"))
        # The words of a short bar go on beside it.
        room = self._placed(rect).adjusted(self._style.px(7), 0, 0, 0)
        room.setWidth(max(rect.width() - self._style.px(12), self._style.px(140)))
        words = metrics.elidedText(one_line(bar.memory.text), Qt.TextElideMode.ElideRight, int(room.width()))
        begins = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self._placed(room), begins, isolated(words))

    # --- mouse and keys ---------------------------------------------------------------------------------------

    def _at(self, place: QPointF) -> Bar | None:
        if place.y() < self._axis:
            return None
        return next((bar for bar in reversed(self._bars) if self._rect(bar).contains(place)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._held is not None:
            moved = place - self._held
            if self._dragged or moved.manhattanLength() > 6:
                self._dragged = True
                seconds = self._moment(self._held) - self._moment(place)
                self._start, self._end = self._start + seconds, self._end + seconds
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() - int(moved.y()))
                self._held = place
                self.viewport().update()
            return
        bar_ = self._at(place)
        if bar_ is not self._hovered:
            self._hovered = bar_
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if bar_ else Qt.CursorShape.OpenHandCursor)
            self.viewport().update()
            if bar_ is not None:
                QToolTip.showText(event.globalPosition().toPoint(), self._words(bar_.memory), self.viewport())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked, self._held = not self._dragged, None
        bar = self._at(event.position())
        if clicked and bar is not None:
            self._choose(bar.memory)
            self.opened.emit(bar.memory)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM ** (-delta.y() / 120), self._moment(event.position()))
        elif delta.x():
            along = delta.x() if mirrored() else -delta.x()
            seconds = along / 120 * 0.08 * (self._end - self._start)
            self._start, self._end = self._start + seconds, self._end + seconds
            self.viewport().update()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1 / _ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left) and self._bars:
            later = Qt.Key.Key_Left if mirrored() else Qt.Key.Key_Right
            self._step(1 if key in (Qt.Key.Key_Down, later) else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        at = next((at for at, bar in enumerate(self._bars) if self.current and bar.memory.id == self.current.id), None)
        at = (0 if by > 0 else len(self._bars) - 1) if at is None else min(max(at + by, 0), len(self._bars) - 1)
        self._choose(self._bars[at].memory)

    def _choose(self, memory: Memory) -> None:
        self.current = memory
        self.setAccessibleDescription(self._words(memory))
        bar = next(bar for bar in self._bars if bar.memory.id == memory.id)
        rect = self._rect(bar)
        scroll = self.verticalScrollBar()
        if rect.top() < self._axis:
            scroll.setValue(int(scroll.value() + rect.top() - self._axis))
        elif rect.bottom() > self.viewport().height():
            scroll.setValue(int(scroll.value() + rect.bottom() - self.viewport().height()))
        if not self._start < bar.start < self._end and not (
            bar.start < self._start and (bar.end or self._now) > self._start
        ):
            middle = bar.start - (self._end - self._start) / 3
            self._start, self._end = middle, middle + (self._end - self._start)
        self.viewport().update()

    def _words(self, memory: Memory) -> str:
        since = self.tr("from %1").replace("%1", day_text(memory.valid_from))
        until = (
            self.tr("no end")
            if memory.valid_until is None
            else self.tr("until %1").replace("%1", day_text(memory.valid_until))
        )
        return f"{one_line(memory.text)}\n{since} · {until}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class TimelineView(QWidget):
    """The chart, and buttons to zoom.

    Signals:
        memory_requested: (Memory)
    """

    memory_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.notices = NoticeStack(style)
        self.chart = TimelineChart(style)
        self.chart.opened.connect(self.memory_requested)
        self.zoom_in = IconButton(style, "plus", self.tr("Less time, larger"))
        self.zoom_in.clicked.connect(lambda: self.chart.zoom(1 / _ZOOM))
        self.zoom_out = IconButton(style, "minus", self.tr("More time, smaller"))
        self.zoom_out.clicked.connect(lambda: self.chart.zoom(_ZOOM))
        self.fit_button = IconButton(style, "fit", self.tr("Show all of it"))
        self.fit_button.clicked.connect(self.chart.fit)
        self.note = Label("", "note")
        self.empty = EmptyState(
            style,
            "clock",
            self.tr("No times yet"),
            self.tr("What is remembered shows here from when it became true until it ended."),
        )
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.PAGE, 0, Space.PAGE, 0)
        tools.addWidget(self.note, 1)
        for button in (self.zoom_out, self.zoom_in, self.fit_button):
            tools.addWidget(button)
        chart = QWidget()
        column = QVBoxLayout(chart)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.chart, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(chart)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(EmptyState(style, "clock", self.tr("Looking…"), ""))
        self._middle.setCurrentIndex(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notices)
        whole.addWidget(self._middle, 1)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self.reload)
        self.setFocusProxy(self.chart)
        client.event.connect(self._hear)

    def reload(self) -> None:
        """Ask for what is there now."""
        self._client.ask(ListMemories(limit=MOST), self._listed)

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.notices.add(reply.problem)
        elif isinstance(reply, MemoriesListed):
            self.chart.show_memories(reply.memories, time.time())
            more = reply.total > len(reply.memories)
            self.note.setText(self.tr("The newest %n memories", "", len(reply.memories)) if more else "")
            self._middle.setCurrentIndex(0 if reply.memories else 1)

    def _hear(self, event: Event) -> None:
        changed = MemoryAdded | MemoryChanged | MemoryRemoved | MemoriesImported | EverythingDeleted
        if (isinstance(event, changed) or arrived(event, Synced.MEMORIES)) and self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
