"""A picture made small, to be looked at closer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.pictures.known import KnownPictures
from app.pictures.words import spoken_text, tip_text
from app.style import Radius, Style, draw_icon
from app.widgets.tips import plain_tip
from core.records import MessageId, Picture, PictureId, PictureStatus

_ICON_PX = 22


class Thumbnail(QAbstractButton):
    """Asks for what it shows when it is drawn. Its size is set by whoever has it.

    Args:
        whole: all of the picture is to be seen, not its middle.
    """

    def __init__(
        self, style: Style, known: KnownPictures, parent: QWidget | None = None, *, whole: bool = False
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._known = known
        self._whole = whole
        self._picture: Picture | None = None
        self._message_id: MessageId | None = None
        self._own: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        known.ready.connect(self._on_ready)
        known.forgotten.connect(self.update)
        style.changed.connect(self.update)

    @property
    def picture(self) -> Picture | None:
        return self._picture

    @property
    def pixmap(self) -> QPixmap | None:
        """What is there to be seen."""
        if self._picture is None:
            return self._own
        return self._known.thumbnail(self._picture.id, self._message_id) or self._own

    def show_picture(self, picture: Picture, message_id: MessageId | None) -> None:
        """Args: message_id: where it stands; None: it isn't sent yet."""
        self._picture = picture
        self._message_id = message_id
        self.setAccessibleName(spoken_text(picture))
        self.setToolTip(plain_tip(tip_text(picture)))
        self.update()

    def show_own(self, image: QImage | None) -> None:
        """What the window has made of it, until the core's is there."""
        self._own = None if image is None else QPixmap.fromImage(image)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(64), self._style.px(64))

    def _on_ready(self, picture_id: PictureId) -> None:
        if self._picture is not None and self._picture.id == picture_id:
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = QRectF(self.rect())
        draw_thumbnail(painter, self._style, room, self.pixmap, whole=self._whole, over=self.underMouse())
        if self._picture is not None and self._picture.status is PictureStatus.UNREAD:
            draw_warning(painter, self._style, room)
        if self.hasFocus():
            painter.setPen(QPen(self._style.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), Radius.CARD - 1, Radius.CARD - 1)


def draw_thumbnail(
    painter: QPainter, style: Style, room: QRectF, pixmap: QPixmap | None, *, whole: bool = False, over: bool = False
) -> None:
    """With round corners and a fine line around; a sign of a picture where it isn't there."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(room, Radius.CARD, Radius.CARD)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(room, style.color("hover"))
    if pixmap is None:
        side = min(style.px(_ICON_PX), room.width() * 0.6, room.height() * 0.6)
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(room.center())
        draw_icon(painter, "picture", style.tokens.faint, icon)
    else:
        _draw_fitted(painter, room, pixmap, whole=whole)
    painter.restore()
    painter.setPen(QPen(style.color("faint" if over else "line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)


def draw_warning(painter: QPainter, style: Style, room: QRectF) -> None:
    """A sign in the corner where lines begin at the foot: it can't be read."""
    side = style.px(20)
    spot = QRectF(room.left() + 4, room.bottom() - side - 4, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color("surface"))
    painter.drawEllipse(spot)
    draw_icon(painter, "warning", style.tokens.destructive, spot.adjusted(3, 3, -3, -3))


def _draw_fitted(painter: QPainter, room: QRectF, pixmap: QPixmap, *, whole: bool) -> None:
    size = QSize(pixmap.width(), pixmap.height())
    smaller = size.width() < room.width() or size.height() < room.height()
    if whole or smaller:
        # Nothing is drawn larger than it is.
        bound = room.size().toSize().boundedTo(size)
        fitted = QRectF(QPointF(), QSizeF(size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio)))
        fitted.moveCenter(room.center())
        painter.drawPixmap(fitted, pixmap, QRectF(pixmap.rect()))
        return
    # Of what doesn't fit, the middle.
    part = room.size().toSize().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    middle = QRect(
        (size.width() - part.width()) // 2, (size.height() - part.height()) // 2, part.width(), part.height()
    )
    painter.drawPixmap(room, pixmap, QRectF(middle))
