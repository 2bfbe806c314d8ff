"""Chooses a part of a screen: the screen as it was, dimmed, and a rectangle that is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from app.style import Radius, Space, Style, TextRole

# Smaller ones are a click.
_LEAST_PX = 6
_DIM = QColor(0, 0, 0, 110)
# With the keyboard: per key, and with Ctrl.
_STEP, _FINE = 20, 1


class RegionChooser(QWidget):
    """Signals:
    chosen: (QImage)
    cancelled

    Args:
        image: of the whole screen.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, style: Style, image: QImage, screen: QScreen) -> None:
        super().__init__()
        self._style = style
        self._image = image
        self._from: QPoint | None = None
        self._region = QRect()
        self._done = False
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.Tool)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Choose a part of the screen"))
        self.setAccessibleDescription(self.words)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    @property
    def words(self) -> str:
        """What is to be done."""
        return self.tr("Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.")

    @property
    def region(self) -> QRect:
        """What is dragged over, in pixels of the window."""
        return self._region

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self._set(QRect())
        else:
            self._cancel()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            start, end = self._from, event.position().toPoint()
            left, top = min(start.x(), end.x()), min(start.y(), end.y())
            region = QRect(left, top, abs(end.x() - start.x()), abs(end.y() - start.y()))
            self._set(region.intersected(self.rect()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if self._region.width() >= _LEAST_PX and self._region.height() >= _LEAST_PX:
            self._finish()
        else:
            self._set(QRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        moves = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if key == Qt.Key.Key_Escape:
            self._cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif (move := moves.get(Qt.Key(key))) is not None:
            self._move(*move, event.modifiers())

    def _move(self, right: int, down: int, modifiers: Qt.KeyboardModifier) -> None:
        """The arrows move the rectangle, with Shift its far corner; the first one makes it."""
        step = _FINE if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
        region = self._region if not self._region.isEmpty() else self.rect().adjusted(100, 100, -100, -100)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            region = region.adjusted(0, 0, right * step, down * step)
        elif not self._region.isEmpty():
            region = region.translated(right * step, down * step)
        self._set(region.intersected(self.rect()))

    def _set(self, region: QRect) -> None:
        self._region = region
        self.update()

    def _finish(self) -> None:
        factor = self._image.width() / max(1, self.width())
        region = self._region
        if region.isEmpty():
            part = self._image.rect()
        else:
            part = QRectF(
                region.x() * factor, region.y() * factor, region.width() * factor, region.height() * factor
            ).toRect()
        image = self._image.copy(part)
        image.setDevicePixelRatio(1.0)
        self._done = True
        self.chosen.emit(image)

    def _cancel(self) -> None:
        if not self._done:
            self._done = True
            self.cancelled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancel()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        region = self._region
        if region.isEmpty():
            painter.fillRect(self.rect(), _DIM)
            self._draw_words(painter)
            return
        for part in (
            QRect(0, 0, self.width(), region.top()),
            QRect(0, region.bottom() + 1, self.width(), self.height() - region.bottom() - 1),
            QRect(0, region.top(), region.left(), region.height()),
            QRect(region.right() + 1, region.top(), self.width() - region.right() - 1, region.height()),
        ):
            painter.fillRect(part, _DIM)
        painter.setPen(QPen(self._style.color("accent"), 2))
        painter.drawRect(region)

    def _draw_words(self, painter: QPainter) -> None:
        """On a card of their own in the middle: they can be read over anything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._style.font(TextRole.BODY))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        most = QRect(0, 0, max(40, min(self.width() - 2 * Space.XXL, self._style.px(640))), self.height())
        words = painter.fontMetrics().boundingRect(most, flags, self.words)
        words.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("surface"))
        card = words.adjusted(-Space.L, -Space.M, Space.L, Space.M)
        painter.drawRoundedRect(card, Radius.CARD, Radius.CARD)
        painter.setPen(self._style.color("text"))
        painter.drawText(words, flags, self.words)
