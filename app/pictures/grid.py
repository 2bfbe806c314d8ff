"""The pictures of a message: one in its own shape, several as a tidy grid of squares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.pictures.known import KnownPictures
from app.pictures.thumbnail import Thumbnail
from app.style import Space, Style, placed
from core.records import MessageId, Picture, PictureId

# Of one, in pixels at text scale 1.
_WIDEST, _HIGHEST, _LEAST = 320, 320, 56
_SIDE = 132
_COLUMNS = 3


class PictureGrid(QWidget):
    """At the side where lines end.

    Signals:
        opened: (PictureId)
    """

    opened = Signal(object)

    def __init__(self, style: Style, known: KnownPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._known = known
        self._pictures: tuple[Picture, ...] = ()
        self.thumbnails: list[Thumbnail] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        return self._pictures

    def show_pictures(self, pictures: Sequence[Picture], message_id: MessageId | None) -> None:
        """Those of a message. What is there already stays, so that nothing flickers while they are being read."""
        same = [one.id for one in pictures] == [one.id for one in self._pictures]
        self._pictures = tuple(pictures)
        if not same:
            for thumbnail in self.thumbnails:
                thumbnail.hide()
                thumbnail.deleteLater()
            self.thumbnails = [self._make(picture) for picture in pictures]
        for thumbnail, picture in zip(self.thumbnails, pictures, strict=True):
            thumbnail.show_picture(picture, message_id)
        self.setVisible(bool(pictures))
        if not same:
            self.dress()

    def dress(self) -> None:
        """Take the current sizes."""
        self.updateGeometry()
        self._arrange()

    def _make(self, picture: Picture) -> Thumbnail:
        thumbnail = Thumbnail(self._style, self._known, self)
        picture_id: PictureId = picture.id
        thumbnail.clicked.connect(lambda: self.opened.emit(picture_id))
        thumbnail.show()
        return thumbnail

    # --- size ---------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(max((place.bottom() for place in places), default=0.0))

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._style.px(_WIDEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.px(_LEAST), 0)

    def ground(self) -> QRectF:
        """The room they take, in the coordinates of this widget."""
        whole = QRectF()
        for place in self._places(self.width()):
            whole = whole.united(place)
        return placed(whole, self.rect())

    def _places(self, width: int) -> list[QRectF]:
        """Of each, from left to right."""
        count = len(self._pictures)
        if count == 1:
            size = self._own_size(self._pictures[0], width)
            return [QRectF(width - size.width(), 0, size.width(), size.height())]
        columns = 2 if count in (2, 4) else _COLUMNS
        side = min(self._style.px(_SIDE), (width - (columns - 1) * Space.XS) // columns)
        left = width - columns * side - (columns - 1) * Space.XS
        step = side + Space.XS
        return [QRectF(left + at % columns * step, at // columns * step, side, side) for at in range(count)]

    def _own_size(self, picture: Picture, width: int) -> QSize:
        """As it is, if it is small; else as large as there is room for. Very long ones show their middle."""
        widest, highest = min(width, self._style.px(_WIDEST)), self._style.px(_HIGHEST)
        factor = min(1.0, widest / max(1, picture.width), highest / max(1, picture.height))
        least = min(self._style.px(_LEAST), widest)
        return QSize(max(least, round(picture.width * factor)), max(least, round(picture.height * factor)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        for thumbnail, place in zip(self.thumbnails, self._places(self.width()), strict=True):
            thumbnail.setGeometry(placed(place, self.rect()).toRect())
