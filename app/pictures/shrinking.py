"""Makes pictures smaller beside the thread that draws the window.

Qt's own ways hold Python's lock from the first pixel to the last, 100 ms for a photo, and the window would stand still. In strips, it is let go
of in between.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

# Of a strip, in the result: 1 ms.
_STRIP_PIXELS = 100_000


def halved(image: QImage) -> QImage:
    """Half as wide and half as high."""
    width, height = max(1, image.width() // 2), max(1, image.height() // 2)
    result = _empty(width, height, alpha=image.hasAlphaChannel())
    across, down = image.width() / width, image.height() / height
    for top, rows in _strips(width, height):
        begin, end = round(top * down), round((top + rows) * down)
        painter = QPainter(result)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(
            QRect(0, top, width, rows), image, QRect(0, begin, round(width * across), max(1, end - begin))
        )
        painter.end()
    return result


def fitted(image: QImage, side: int) -> QImage:
    """No longer than `side` on either side."""
    while max(image.width(), image.height()) >= 2 * side and min(image.width(), image.height()) > 1:
        image = halved(image)
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def on_paper(image: QImage) -> QImage:
    """What is seen through is white."""
    if not image.hasAlphaChannel():
        return image
    result = _empty(image.width(), image.height(), alpha=False)
    result.fill(Qt.GlobalColor.white)
    for top, rows in _strips(image.width(), image.height()):
        painter = QPainter(result)
        strip = QRect(0, top, image.width(), rows)
        painter.drawImage(strip, image, strip)
        painter.end()
    return result


def levels_of(image: QImage) -> list[QImage]:
    """The picture and ever smaller ones, each half as large: whatever its size, few pixels are read to draw it."""
    if image.isNull():
        return []
    levels = [image]
    while min(levels[-1].width(), levels[-1].height()) > 512:
        levels.append(halved(levels[-1]))
    return levels


def _empty(width: int, height: int, *, alpha: bool) -> QImage:
    kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return QImage(width, height, kind)


def _strips(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Where each begins, and its rows."""
    rows = max(1, _STRIP_PIXELS // width)
    for top in range(0, height, rows):
        yield top, min(rows, height - top)
