"""Pictures that people choose for personas, made small, beside the thread that draws the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter

from app.personas.portrait import png_bytes

# Larger ones are made smaller to this, in pixels.
LONGEST_SIDE = 512

# Of what is read at all, in pixels: 200 MB in memory.
_MOST_PIXELS = 50_000_000

# Kinds that hold pixels alone.
_KINDS = {b"png", b"jpeg", b"webp", b"gif", b"bmp"}


class PictureReader(QObject):
    """Reads one picture after another; only the last one asked for is told.

    Signals:
        read: (bytes) a PNG that is small enough.
        failed: (str) what is wrong with it.
    """

    read = Signal(object)
    failed = Signal(str)
    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self, source: str | bytes) -> None:
        """Args: source: the path of a file, or what is in one."""
        self._asked += 1
        asked = self._asked
        QThreadPool.globalInstance().start(_Reading(source, lambda result: self._done.emit(asked, result)))

    def _tell(self, asked: int, result: bytes | str) -> None:
        if asked != self._asked:
            return
        if isinstance(result, bytes):
            self.read.emit(result)
        else:
            self.failed.emit(result)


class _Reading(QRunnable):
    def __init__(self, source: str | bytes, then: Callable[[bytes | str], None]) -> None:
        super().__init__()
        self._source = source
        self._then = then

    def run(self) -> None:
        try:
            self._then(small_picture(self._source))
        except RuntimeError:
            return  # whoever asked is gone


def small_picture(source: str | bytes) -> bytes | str:
    """A picture as a small PNG; words on what is wrong with it if it can't be used."""
    buffer = QBuffer()
    if isinstance(source, bytes):
        buffer.setData(source)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
    else:
        reader = QImageReader(source)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _KINDS or not size.isValid():
        return QCoreApplication.translate("PictureReader", "This file holds no picture that can be read.")
    if size.width() * size.height() > _MOST_PIXELS:
        return QCoreApplication.translate("PictureReader", "This picture is too large. Choose one with fewer pixels.")
    image = reader.read()
    if image.isNull():
        return QCoreApplication.translate("PictureReader", "This picture is damaged. Choose another one.")
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    # The pixels alone: of what else the file says, such as where it was taken, nothing comes along.
    pixels = QImage(image.size(), QImage.Format.Format_ARGB32)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.drawImage(0, 0, image)
    painter.end()
    return png_bytes(pixels)
