"""The icons: line drawings of 20 × 20 with strokes of 1.5, tinted with one colour."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app.style.direction import mirrored
from core.paths import RESOURCES

ICON_FOLDER = RESOURCES / "icons"

# They point to where a line goes on, or came from.
_MIRRORED = frozenset({"chevron-left", "chevron-right", "external", "quote", "sidebar", "undo"})


@cache
def _drawing(name: str) -> str:
    return (Path(ICON_FOLDER) / f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def draw_icon(painter: QPainter, name: str, colour: str, rect: QRect | QRectF) -> None:
    """Draw an icon into `rect`; for delegates.

    Args:
        colour: as `#RRGGBB`.
    """
    rect = QRectF(rect)
    if name in _MIRRORED and mirrored():
        painter.save()
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
        _renderer(name, colour).render(painter, rect)
        painter.restore()
    else:
        _renderer(name, colour).render(painter, rect)


class _LineIcon(QIconEngine):
    """Draws at the size and pixel ratio that are asked for, so it is crisp everywhere."""

    def __init__(self, name: str, colour: str, checked_colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._checked_colour = checked_colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        side = min(rect.width(), rect.height())
        square = QRectF(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side, side)
        draw_icon(painter, self._name, self._checked_colour if state == QIcon.State.On else self._colour, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        # Buttons ask for it whenever they are painted.
        key = f"{self._name} {self._colour} {self._checked_colour} {mode.name} {state.name} {size.width()} {size.height()}"
        found = QPixmap()
        if not QPixmapCache.find(key, found):
            image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            found = QPixmap.fromImage(image)
            QPixmapCache.insert(key, found)
        return found

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour, self._checked_colour)


def icon(name: str, colour: str, checked_colour: str = "") -> QIcon:
    """An icon of one colour.

    Args:
        name: of a file in resources/icons, without `.svg`.
        colour: as `#RRGGBB`; usually a token. `Style.icon` takes the token's name instead.
        checked_colour: while a button is checked; the same if left out.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    _drawing(name)
    normal = QColor(colour).name()
    return QIcon(_LineIcon(name, normal, QColor(checked_colour).name() if checked_colour else normal))
