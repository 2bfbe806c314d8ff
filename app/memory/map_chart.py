"""The points of the map, to look over, open and enclose. Takes a while to import: see `app.memory.map_view`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.memory.kinds import kind_words
from app.style import Style
from core.records import MapPoint

_SIZE = 10
# How far from a point the mouse may be, in pixels.
_REACH = 10
_ZOOM = 1.25


class _Field(pyqtgraph.ViewBox):  # type: ignore[misc]
    """Pans when it is dragged, or draws the lasso.

    Attributes:
        lasso: whether it draws.
        drawn: called with the corners, (n, 2), in the plane.
    """

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.lasso = False
        self.drawn: Any = None
        self._corners: list[tuple[float, float]] = []
        self.line = pyqtgraph.PlotCurveItem()

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if not self.lasso or event.button() != Qt.MouseButton.LeftButton:
            super().mouseDragEvent(event, axis)
            return
        event.accept()
        if event.isStart():
            self._corners = []
        place = self.mapToView(event.pos())
        self._corners.append((place.x(), place.y()))
        corners = np.array(self._corners)
        self.line.setData(corners[:, 0], corners[:, 1])
        if event.isFinish():
            self.line.setData([], [])
            if len(corners) > 2 and self.drawn is not None:
                self.drawn(corners)


class MapChart(QWidget):
    """Points in the plane. The wheel zooms, dragging moves; the arrows go from point to point, Enter opens.

    Signals:
        opened: (MemoryId) a click, or Enter.
        enclosed: (list of MemoryId) with the lasso.
    """

    opened = Signal(object)
    enclosed = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._points: Sequence[MapPoint] = ()
        self._places = np.zeros((0, 2))
        self.current: int | None = None
        self._field = _Field()
        self._field.drawn = self._enclose
        self.plot = pyqtgraph.PlotWidget(viewBox=self._field, background=None)
        self.plot.hideAxis("left")
        self.plot.hideAxis("bottom")
        self.plot.hideButtons()
        for widget in (self.plot, self.plot.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._field.setAspectLocked(True)
        self._dots = pyqtgraph.ScatterPlotItem(size=_SIZE, pen=None)
        self._ring = pyqtgraph.ScatterPlotItem(size=_SIZE + 8, brush=None)
        for item in (self._dots, self._ring, self._field.line):
            self.plot.addItem(item)
        self.plot.viewport().setMouseTracking(True)
        self.plot.viewport().installEventFilter(self)
        self._pressed: QPointF | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of memories"))
        style.changed.connect(self._dress)
        self._dress()

    def show_points(self, points: Sequence[MapPoint], colours: Sequence[str]) -> None:
        """Show these, each in its colour."""
        moved = [point.memory_id for point in points] != [point.memory_id for point in self._points]
        self._points = points
        self._places = np.array([(point.x, point.y) for point in points]).reshape(-1, 2)
        brushes = {name: pyqtgraph.mkBrush(name) for name in set(colours)}
        self._dots.setData(
            x=self._places[:, 0], y=self._places[:, 1], brush=[brushes[name] for name in colours], size=_SIZE
        )
        if moved:
            self._choose(None)
            self.fit()

    def fit(self) -> None:
        """Show all points."""
        self._field.setRange(xRange=(-1, 1), yRange=(-1, 1), padding=0.06)

    def set_lasso(self, on: bool) -> None:
        """Draw a line around points when dragged, instead of moving."""
        self._field.lasso = on
        self.plot.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def place_of(self, at: int) -> QPoint:
        """Where a point stands in the plot's viewport."""
        scene = self._field.mapViewToScene(QPointF(*self._places[at]))
        return self.plot.mapFromScene(scene)  # type: ignore[no-any-return]

    # --- finding ----------------------------------------------------------------------------------------------

    def _nearest(self, place: QPointF) -> int | None:
        if not len(self._places):
            return None
        view = self._field.mapSceneToView(self.plot.mapToScene(place.toPoint()))
        distances = np.hypot(*(self._places - (view.x(), view.y())).T)
        at = int(distances.argmin())
        width = self._field.viewPixelSize()[0]
        return at if distances[at] <= _REACH * width else None

    def _enclose(self, corners: np.ndarray) -> None:
        inside = enclosed(self._places, corners)
        ids = [point.memory_id for point, in_ in zip(self._points, inside, strict=True) if in_]
        if ids:
            self.enclosed.emit(ids)

    def _words(self, at: int) -> str:
        point = self._points[at]
        about = " · ".join(part for part in (kind_words(point.kind), point.person) if part)
        return f"{one_line(point.text)}\n{about}"

    def _choose(self, at: int | None) -> None:
        self.current = at
        if at is None:
            self._ring.setData([], [])
            return
        self._ring.setData(x=self._places[at : at + 1, 0], y=self._places[at : at + 1, 1])
        self.setAccessibleDescription(self._words(at))

    def _open(self, at: int) -> None:
        self._choose(at)
        self.opened.emit(self._points[at].memory_id)

    # --- mouse and keys ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            place = event.position()
            if event.type() == QEvent.Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton:
                at = self._nearest(place)
                if at is None:
                    QToolTip.hideText()
                else:
                    QToolTip.showText(event.globalPosition().toPoint(), self._words(at), self.plot)
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self._pressed = place
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
                still = (place - self._pressed).manhattanLength() < 5
                self._pressed = None
                at = self._nearest(place) if still else None
                if at is not None:
                    self._open(at)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._field.scaleBy((1 / _ZOOM, 1 / _ZOOM))
        elif key == Qt.Key.Key_Minus:
            self._field.scaleBy((_ZOOM, _ZOOM))
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down) and len(self._points):
            self._step(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self._open(self.current)
        else:
            super().keyPressEvent(event)

    def _step(self, key: int) -> None:
        """To the nearest point in that direction, within 45 degrees."""
        if self.current is None:
            self._choose(int(np.hypot(*self._places.T).argmin()))
            return
        across, up = (self._places - self._places[self.current]).T
        along, aside = {
            Qt.Key.Key_Right: (across, up),
            Qt.Key.Key_Left: (-across, up),
            Qt.Key.Key_Up: (up, across),
            Qt.Key.Key_Down: (-up, across),
        }[Qt.Key(key)]
        there = np.flatnonzero((along > 0) & (np.abs(aside) <= along))
        if len(there):
            self._choose(int(there[np.hypot(along[there], aside[there]).argmin()]))

    def _dress(self) -> None:
        accent = self._style.color("accent")
        self._ring.setPen(pyqtgraph.mkPen(accent, width=2))
        self._field.line.setPen(pyqtgraph.mkPen(accent, width=1.5))


def enclosed(places: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Which places, (n, 2), are inside a closed line: a ray from each crosses it an odd number of times. (n,) bool."""
    x, y = places[:, 0], places[:, 1]
    inside = np.zeros(len(places), dtype=bool)
    x1, y1 = corners[-1]
    for x2, y2 in corners:
        if y1 != y2:
            inside ^= ((y1 > y) != (y2 > y)) & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
        x1, y1 = x2, y2
    return inside
