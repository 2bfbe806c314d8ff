"""A column of pieces that scrolls, however many there are: widgets are made for those in sight, in short slices.

How high the others are is guessed until they are measured. What is read stays where it is meanwhile.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.style import Space, Style, TextRole
from app.tasks.piece_row import PieceRow

SLICE_S = 0.004
_NEAR_BOTTOM_PX = 24
_GUESSED_PX = 120
_SAMPLE = 12


class PieceList(QAbstractScrollArea):
    """Args:
    make: a row for the piece of this number; None: it isn't here yet, and `refresh` is called when it is.

    Attributes:
        widest: how wide the column may be, in pixels at text scale 1.

    Signals:
        key_pressed(QKeyEvent): one that doesn't scroll; whoever uses it accepts it.
    """

    key_pressed = Signal(object)

    def __init__(
        self, style: Style, make: Callable[[int], PieceRow | None], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._make = make
        self.widest = Space.COLUMN_WIDTH
        self._heights: list[int] = []
        self._measured = bytearray()
        self._tops: list[int] = []
        self._guess = _GUESSED_PX
        self._rows: dict[int, PieceRow] = {}
        self._begun: tuple[int, PieceRow] | None = None  # one of which only a part is drawn
        self._undrawn: set[int] = set()  # rows in their places that have more to draw
        self._gone: list[PieceRow] = []
        self._following = False
        self._placing = False
        self._target: tuple[int, Callable[[PieceRow], QRect] | None] | None = None
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._build_slice)
        style.changed.connect(self._dress)

    # --- what is shown ----------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        return len(self._heights)

    @property
    def all_in_sight_built(self) -> bool:
        """Everything that can be seen is drawn."""
        first, last = self._in_sight()
        shown = range(first, last + 1)
        return all(at in self._rows and self._measured[at] and at not in self._undrawn for at in shown)

    def row(self, number: int) -> PieceRow | None:
        """Its widget, while there is one."""
        begun = self._begun
        return begun[1] if begun is not None and begun[0] == number else self._rows.get(number)

    @property
    def rows(self) -> list[PieceRow]:
        """Those that are drawn, in order."""
        return [self._rows[at] for at in sorted(self._rows)]

    @property
    def first_in_sight(self) -> int:
        return self._in_sight()[0]

    def clear(self) -> None:
        """Show nothing, and begin at the top."""
        for row in (*self._rows.values(), *self._gone, *([self._begun[1]] if self._begun is not None else [])):
            _discard(row)
        self._rows, self._gone, self._begun, self._target = {}, [], None, None
        self._undrawn = set()
        self._heights, self._measured, self._guess = [], bytearray(), _GUESSED_PX
        self._following = False
        self._place()

    def set_count(self, count: int) -> None:
        """There are so many pieces: others come or go at the end."""
        if count == self.count:
            return
        self._heights[count:] = [self._guess] * max(0, count - self.count)
        del self._heights[count:]
        self._measured = self._measured[:count].ljust(count, b"\0")
        for at in [at for at in self._rows if at >= count]:
            self._drop(at)
        if self._begun is not None and self._begun[0] >= count:
            self._gone.append(self._begun[1])
            self._begun[1].hide()
            self._begun = None
        self._place()

    def refresh(self) -> None:
        """Pieces are here that weren't."""
        self._slices.start()

    def rebuild(self) -> None:
        """All of them look otherwise now; what is read stays in sight."""
        first = self.first_in_sight
        for at in list(self._rows):
            self._drop(at)
        if self._begun is not None:
            _discard(self._begun[1])
            self._begun = None
        self._measured = bytearray(self.count)
        self.to_piece(first)
        self._slices.start()

    def follow(self) -> None:
        """Keep the end in sight while more is written, until somebody scrolls."""
        self._following = True
        self._place()

    def to_piece(self, number: int, place: Callable[[PieceRow], QRect] | None = None) -> None:
        """Bring a piece into sight, once it is drawn; of it, what stands at `place` in its coordinates."""
        self._following = False
        self._target = (number, place)
        if not self._reach_target():
            self._scroll_to(self._top(number))
            self._slices.start()

    # --- places -----------------------------------------------------------------------------------------------

    def _column(self) -> tuple[int, int]:
        """Where it begins, and its width."""
        room = self.viewport().width()
        width = min(room - 2 * Space.PAGE, self._style.px(self.widest))
        return (room - width) // 2, max(40, width)

    def _top(self, number: int) -> int:
        if len(self._tops) != self.count + 1:
            self._tops = list(accumulate(self._heights, initial=Space.PAGE))
        return self._tops[min(number, self.count)]

    def _in_sight(self) -> tuple[int, int]:
        """The first and last that can be seen; the last is before the first if there are none."""
        self._top(0)
        value = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, value) - 1)
        last = min(self.count, bisect_right(self._tops, value + self.viewport().height())) - 1
        return min(first, max(0, self.count - 1)), last

    def _anchor(self) -> tuple[int, int]:
        """What stands at the top, and how far above its edge it begins."""
        first = self._in_sight()[0]
        return first, self._top(first) - self.verticalScrollBar().value()

    def _set_height(self, number: int, height: int) -> None:
        if height == self._heights[number] and self._measured[number]:
            return
        anchor = self._anchor()
        self._heights[number], self._measured[number] = height, 1
        self._place(anchor)

    def _place(self, anchor: tuple[int, int] | None = None) -> None:
        """Put all rows where they belong, with the anchor where it was."""
        bar = self.verticalScrollBar()
        anchor = anchor if anchor is not None else self._anchor() if self._tops and self.count else (0, Space.PAGE)
        self._tops = []
        whole = self._top(self.count) + Space.XXL
        self._placing = True
        bar.setRange(0, max(0, whole - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        if self._following:
            bar.setValue(bar.maximum())
        elif anchor[0] < self.count:
            bar.setValue(self._top(anchor[0]) - anchor[1])
        self._placing = False
        self._move_rows()

    def _move_rows(self) -> None:
        value, (left, width) = self.verticalScrollBar().value(), self._column()
        for at, row in self._rows.items():
            row.setGeometry(left, self._top(at) - value, width, self._heights[at])
            # However it came to be measured: when it was built there may have been no time left for it.
            if self._measured[at] and row.isHidden():
                row.show()
        self.viewport().update()
        self._slices.start()

    def _scroll_to(self, value: int) -> None:
        self._placing = True
        self.verticalScrollBar().setValue(value)
        self._placing = False
        self._move_rows()

    def _on_scrolled(self) -> None:
        if self._placing:
            return
        self._target = None
        bar = self.verticalScrollBar()
        self._following = bar.maximum() > 0 and bar.value() >= bar.maximum() - _NEAR_BOTTOM_PX
        self._move_rows()

    def _reach_target(self) -> bool:
        if self._target is None:
            return True
        number, place = self._target
        row = self._rows.get(number)
        if row is None:
            return False
        self._target = None
        if place is None:
            self._scroll_to(self._top(number) - Space.PAGE)
            return True
        rect = place(row)
        top, height = self._top(number) + rect.top(), self.viewport().height()
        value = self.verticalScrollBar().value()
        # Near an edge it would be seen without what stands around it.
        if not value + height // 6 <= top <= value + height * 5 // 6 - rect.height():
            self._scroll_to(top - height // 3)
        return True

    # --- building ---------------------------------------------------------------------------------------------

    def _wanted(self) -> list[int]:
        """Rows that are to be there, the dearest first: those in sight, and as much again around them."""
        first, last = self._in_sight()
        if last < first:
            return []
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        below = min(self.count, bisect_right(self._tops, value + 2 * height)) - 1
        above = max(0, bisect_right(self._tops, value - height) - 1)
        rows = [*range(first, below + 1), *range(first - 1, above - 1, -1)]
        if self._target is not None and self._target[0] < self.count:
            rows.insert(0, self._target[0])
        return rows

    def _build_slice(self) -> None:
        """Draw rows for a few milliseconds."""
        if not self.isVisible():
            return
        until = time.monotonic() + SLICE_S
        wanted = self._wanted()
        unmeasured = next((at for at in wanted if at in self._rows and not self._measured[at]), None)
        if unmeasured is not None:
            self._measure(unmeasured)
        self._let_go(set(wanted))
        for at in wanted:
            if at not in self._rows and not self._build(at, until):
                if self._begun is not None:
                    # Half of it is drawn: it goes on with that one.
                    self._slices.start()
                    break
                continue
            if at in self._undrawn:
                self._rows[at].draw(until)
                self._undrawn -= {at} if self._rows[at].drawn else set()
                self._measured[at] = 0
            # Laying it out takes as long as writing it.
            if not self._measured[at] and time.monotonic() <= until:
                self._measure(at)
            if time.monotonic() > until:
                self._slices.start()
                break
        else:
            if self._undrawn & set(wanted):
                self._slices.start()
            while self._gone and time.monotonic() < until:
                _discard(self._gone.pop())
            if self._gone:
                self._slices.start()
        self._reach_target()

    def _build(self, at: int, until: float) -> bool:
        """Go on with a row; True: it is drawn and in its place."""
        if self._begun is not None and self._begun[0] != at:
            self._gone.append(self._begun[1])
            self._begun = None
        if self._begun is None:
            row = self._make(at)
            if row is None:
                return False
            row.setParent(self.viewport())
            row.resize(self._column()[1], row.height())
            self._begun = (at, row)
        row = self._begun[1]
        row.draw(until)
        if not row.drawn:
            return False
        self._begun = None
        row.height_changed.connect(lambda: self._on_height(row))
        self._rows[at] = row
        self._measured[at] = 0
        return True

    def _measure(self, at: int) -> None:
        row = self._rows[at]
        self._set_height(at, row.height_for(self._column()[1]))
        left, width = self._column()
        row.setGeometry(left, self._top(at) - self.verticalScrollBar().value(), width, self._heights[at])
        row.show()
        self._guess_better()

    def _guess_better(self) -> None:
        """From the first that are measured, once."""
        known = [height for height, measured in zip(self._heights[:_SAMPLE], self._measured, strict=False) if measured]
        if self._guess != _GUESSED_PX or not known or len(known) < min(_SAMPLE, self.count) // 2:
            return
        self._guess = max(1, sum(known) // len(known))
        anchor = self._anchor()
        self._heights = [
            height if measured else self._guess for height, measured in zip(self._heights, self._measured, strict=True)
        ]
        self._place(anchor)

    def _on_height(self, row: PieceRow) -> None:
        at = next((at for at, one in self._rows.items() if one is row), None)
        if at is not None:
            self._set_height(at, row.height_for(self._column()[1]))

    def row_changed(self, number: int) -> None:
        """It may have another height, and more to be drawn."""
        row = self._rows.get(number)
        if row is not None:
            self._undrawn |= set() if row.drawn else {number}
            self._set_height(number, row.height_for(self._column()[1]))
            self._slices.start()

    def _let_go(self, wanted: set[int]) -> None:
        """Rows far away go; while one of them has the keyboard it stays."""
        for at in [at for at in self._rows if at not in wanted]:
            if not self._rows[at].isAncestorOf(self._rows[at].window().focusWidget() or self):
                self._drop(at)

    def _drop(self, at: int) -> None:
        row = self._rows.pop(at)
        self._undrawn.discard(at)
        row.hide()
        self._gone.append(row)

    # --- events -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        first, last = self._in_sight()
        missing = [at for at in range(first, last + 1) if at not in self._rows]
        if not missing:
            return
        painter = QPainter(self.viewport())
        painter.setFont(self._style.font(TextRole.BODY))
        painter.setPen(self._style.color("faint"))
        value, (left, width) = self.verticalScrollBar().value(), self._column()
        for at in missing:
            painter.drawText(
                QRect(left, self._top(at) - value, width, self._heights[at]), int(Qt.AlignmentFlag.AlignTop), "…"
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor() if self.count else None
        if event.size().width() != event.oldSize().width():
            self._measure_in_sight()
        self._place(anchor)

    def _measure_in_sight(self) -> None:
        """All may have other heights; those that nobody sees are measured in their turn."""
        self._measured = bytearray(self.count)
        first, last = self._in_sight()
        for at in range(first, last + 1):
            if at in self._rows:
                self._heights[at], self._measured[at] = self._rows[at].height_for(self._column()[1]), 1

    def showEvent(self, event: QShowEvent) -> None:
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            event.ignore()
            self.key_pressed.emit(event)
            if not event.isAccepted():
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What the keyboard goes to comes into sight."""
        moved = super().focusNextPrevChild(forward)
        reached = self.focusWidget()
        for at, row in self._rows.items():
            if moved and reached is not None and row.isAncestorOf(reached):
                self.to_piece(at, partial(_place_in, reached))
                break
        return moved

    def _dress(self) -> None:
        for row in (*self._rows.values(), *([self._begun[1]] if self._begun is not None else [])):
            row.dress()
        anchor = self._anchor() if self.count else None
        self._measure_in_sight()
        self._place(anchor)


def _place_in(widget: QWidget, row: PieceRow) -> QRect:
    """Where a widget of a row is."""
    return QRect(widget.mapTo(row, QPoint()), widget.size())


def _discard(row: PieceRow) -> None:
    row.hide()
    row.deleteLater()
