"""A picture of the window that shows how it is laid out, and no letter of what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.widgets.buttons import IconButton

if TYPE_CHECKING:
    # Only a report needs it.
    import numpy as np
    import numpy.typing as npt

# In pixels: of two letters beside each other one cell is left, so none can be read out of it.
_CELL = 8
# So much lighter or darker than most of the picture around it, something stands in a cell.
_CONTRAST = 24
_GREY = 150


def greeked(window: QWidget) -> QImage:
    """The window at this moment; all in it is bars, but for buttons with nothing but a picture."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1.0)
    ratio = image.width() / max(1, window.width())
    pixels = _pixels(image)
    kept = [
        (button, button.mapTo(window, QPoint(0, 0)))
        for button in window.findChildren(IconButton)
        if button.isVisible() and not button.text()
    ]
    pictures = []
    for button, place in kept:
        top, left = max(0, round(place.y() * ratio)), max(0, round(place.x() * ratio))
        part = pixels[top : top + round(button.height() * ratio), left : left + round(button.width() * ratio)]
        pictures.append((top, left, part.copy()))
    _hide(pixels, max(1, round(_CELL * ratio)))
    for top, left, part in pictures:
        pixels[top : top + part.shape[0], left : left + part.shape[1]] = part
    return image


def as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _pixels(image: QImage) -> npt.NDArray[np.uint8]:
    """(height, width, 4), the image's own memory."""
    import numpy as np

    rows = np.frombuffer(image.bits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width()]


def _hide(pixels: npt.NDArray[np.uint8], cell: int) -> None:
    """Of each cell only its ground is left, and whether anything stood on it."""
    import numpy as np

    for top in range(0, pixels.shape[0], cell):
        for left in range(0, pixels.shape[1], cell):
            part = pixels[top : top + cell, left : left + cell]
            flat = part.reshape(-1, 4)
            ground = flat[0]
            # The colour that most of it has.
            colours, counts = np.unique(flat.view(np.uint32), return_counts=True)
            ground = colours[counts.argmax() : counts.argmax() + 1].view(np.uint8)
            apart = int(np.abs(flat.astype(np.int16) - ground.astype(np.int16)).max())
            part[:] = _GREY if apart > _CONTRAST else ground
            part[..., 3] = 255
