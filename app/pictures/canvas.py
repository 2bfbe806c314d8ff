"""A picture at any size: fitted to the room there is, or larger, and moved with the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.style import Space, Style

STEP = 1.25
_LARGEST = 16.0
_TURN = 120  # of a wheel, from one notch to the next


class Canvas(QWidget):
    """Signals:
    zoomed: it is shown larger or smaller now.
    """

    zoomed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._levels: Sequence[QImage] = ()
        self._size = QSizeF()  # of the picture, whichever of it is there
        self._fitted = True
        self._zoom = 1.0
        self._middle = QPointF()  # of the room, in the picture
        self._dragged: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def fitted(self) -> bool:
        return self._fitted

    @property
    def zoom(self) -> float:
        """Pixels of the window for one of the picture."""
        return self._fit_zoom() if self._fitted else self._zoom

    @property
    def shown(self) -> QImage | None:
        """The largest there is of it."""
        return self._levels[0] if self._levels else None

    def show_levels(self, levels: Sequence[QImage], size: QSize) -> None:
        """Args:
        levels: the largest first; none: nothing is there yet.
        size: of the picture itself.
        """
        if QSizeF(size) != self._size:
            self._size = QSizeF(size)
            self.fit()
        self._levels = levels
        self.update()

    def fit(self) -> None:
        """All of it, and no larger than it is."""
        self._fitted = True
        self._middle = QPointF(self._size.width() / 2, self._size.height() / 2)
        self._after()

    def show_actual(self) -> None:
        """A pixel for a pixel of the screen."""
        self._zoom_to(1.0 / self.devicePixelRatioF(), self._room_middle())

    def zoom_by(self, factor: float) -> None:
        self._zoom_to(self.zoom * factor, self._room_middle())

    def move_by(self, right: float, down: float) -> None:
        """In pixels of the window."""
        self._middle += QPointF(right, down) / self.zoom
        self._after()

    # --- places -------------------------------------------------------------------------------------------------

    def _room_middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _fit_zoom(self) -> float:
        if self._size.isEmpty():
            return 1.0
        width, height = self.width() - 2 * Space.L, self.height() - 2 * Space.L
        return max(0.001, min(1.0, width / self._size.width(), height / self._size.height()))

    def _zoom_to(self, zoom: float, at: QPointF) -> None:
        """What is at a place of the window stays there."""
        before = self.zoom
        least = min(self._fit_zoom(), 1.0 / self.devicePixelRatioF())
        zoom = min(_LARGEST, max(least, zoom))
        held = self._middle + (at - self._room_middle()) / before
        self._fitted = abs(zoom - self._fit_zoom()) < 1e-6
        self._zoom = zoom
        self._middle = held - (at - self._room_middle()) / zoom
        self._after()

    def _after(self) -> None:
        zoom = self.zoom
        half = QSizeF(self.width() / zoom / 2, self.height() / zoom / 2)
        self._middle = QPointF(
            _within(self._middle.x(), half.width(), self._size.width()),
            _within(self._middle.y(), half.height(), self._size.height()),
        )
        movable = self._size.width() * zoom > self.width() or self._size.height() * zoom > self.height()
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self.zoomed.emit()
        self.update()

    # --- drawing ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._levels or self._size.isEmpty():
            return
        painter = QPainter(self)
        zoom = self.zoom
        whole = QRectF(QPointF(), self._size * zoom)
        whole.moveTopLeft(self._room_middle() - self._middle * zoom)
        seen = whole.intersected(QRectF(self.rect()))
        # The smallest that is sharp at this size.
        wanted = whole.width() * self.devicePixelRatioF()
        image = next((one for one in reversed(self._levels) if one.width() >= wanted), self._levels[0])
        factor = image.width() / whole.width()
        down = image.height() / whole.height()
        part = QRectF(
            (seen.left() - whole.left()) * factor,
            (seen.top() - whole.top()) * down,
            seen.width() * factor,
            seen.height() * down,
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, factor > 0.5)
        painter.drawImage(seen, image, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._after()

    # --- pointer ------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._zoom_to(self.zoom * STEP ** (turned / _TURN), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_to(self.zoom * (1 + event.value()), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = event.position()
            if self.cursor().shape() is Qt.CursorShape.OpenHandCursor:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            moved = event.position() - self._dragged
            self._dragged = event.position()
            self._middle -= moved / self.zoom
            self._after()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self._after()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._fitted:
            self._zoom_to(1.0 / self.devicePixelRatioF(), event.position())
        else:
            self.fit()


def _within(middle: float, half: float, length: float) -> float:
    """The middle of what is seen, so that no room is left where there could be picture."""
    return length / 2 if 2 * half >= length else min(length - half, max(half, middle))
