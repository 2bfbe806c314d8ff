"""A persona's picture in a circle; where it has none, the first letter of its name."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.personas.known import KnownPersonas
from app.style import Style
from core.records import Persona

# Of a picture drawn for a card, in pixels.
_CARD_PX = 400


class Portrait(QWidget):
    """Args: size: in pixels at text scale 1."""

    def __init__(self, style: Style, known: KnownPersonas, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._known = known
        self._size = size
        self._persona: Persona | None = None
        self._other: QPixmap | None = None
        self._fit()
        style.changed.connect(self._fit)
        known.changed.connect(self.update)

    def set_persona(self, persona: Persona | None) -> None:
        """None: the default persona, with the sign of Rememora."""
        self._persona = persona
        self.update()

    def set_picture(self, picture: QPixmap | None) -> None:
        """Show this in place of what the persona has."""
        self._other = picture
        self.update()

    def _fit(self) -> None:
        self.setFixedSize(self._style.px(self._size), self._style.px(self._size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._persona is None and self._other is None:
            _draw_sign(painter, self._style, self.rect())
            return
        picture = self._other
        if picture is None and self._persona is not None:
            picture = self._known.picture(self._persona)
        _draw(painter, self._style, self.rect(), picture, self._persona.name if self._persona is not None else "")


def letter_picture(style: Style, persona: Persona) -> bytes:
    """A PNG of the portrait of a persona that has no picture."""
    image = QImage(_CARD_PX, _CARD_PX, QImage.Format.Format_ARGB32)
    image.fill(style.color("accent_soft"))
    painter = QPainter(image)
    _draw(painter, style, image.rect(), None, persona.name)
    painter.end()
    return png_bytes(image)


def png_bytes(image: QImage) -> bytes:
    """An image as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _draw(painter: QPainter, style: Style, place: QRect, picture: QPixmap | None, name: str) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    circle = QPainterPath()
    circle.addEllipse(QRectF(place))
    painter.setClipPath(circle)
    if picture is not None:
        # Of a tall picture the upper part: the face.
        side = min(picture.width(), picture.height())
        painter.drawPixmap(place, picture, QRect((picture.width() - side) // 2, 0, side, side))
        return
    painter.fillRect(place, style.color("accent_soft"))
    font = QFont(painter.font())
    font.setPixelSize(max(round(place.height() * 0.5), 1))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(style.color("accent"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name[:1].upper())


def _draw_sign(painter: QPainter, style: Style, place: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color("accent"))
    painter.drawEllipse(place)
    inner = place.height() * 0.3
    painter.setBrush(style.color("surface"))
    painter.drawEllipse(QRectF(place).adjusted(inner, inner, -inner, -inner))
