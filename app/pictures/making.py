"""Makes ready for the core what a picture comes from, beside the thread that draws the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRunnable, QSize, Qt, QThreadPool
from PySide6.QtGui import QImage, QImageReader

from app.pictures.shrinking import fitted, halved, levels_of, on_paper
from app.pictures.sources import Source
from core.protocol import packed
from core.records import MAX_PICTURE_BYTES, THUMBNAIL_PIXELS, Problem

# Kinds that hold pixels alone.
_KINDS = frozenset({b"png", b"jpeg", b"webp", b"gif", b"bmp", b"tiff"})
# Of what is decoded in the window, in pixels: 200 MB in memory. The core has its own bound.
_MOST_PIXELS = 50_000_000
# More than this is packed as a photo is.
_MOST_BYTES = 5 * 1024 * 1024
_QUALITY = 92
# Of PNG it is but the effort: this one takes half the time of Qt's own choice, and a tenth more bytes.
_PNG_QUALITY = 70


@dataclass(frozen=True, slots=True)
class Made:
    """What the core is given: `data`, else `path`.

    Attributes:
        packed: `data` as it goes into a line for the core: to pack it takes 2 ms a megabyte, which the thread that draws hasn't got.
        thumbnail: null if it can't be seen here.
        problem: why it can't be given.
    """

    data: bytes = b""
    packed: bytes = b""
    path: str = ""
    thumbnail: QImage | None = None
    problem: Problem | None = None


class Making(QRunnable):
    """Args:
    elsewhere: the core can't see files of this computer.
    then: called on another thread.
    """

    def __init__(self, source: Source, then: Callable[[Made], None], *, elsewhere: bool) -> None:
        super().__init__()
        self._source = source
        self._then = then
        self._elsewhere = elsewhere

    def run(self) -> None:
        made = make(self._source, elsewhere=self._elsewhere)
        try:
            self._then(made)
        except RuntimeError:
            return  # whoever asked is gone


class LevelDecoding(QRunnable):
    """Decodes a picture, and makes smaller ones of it, as `levels_of`; none if it isn't one that is shown."""

    def __init__(self, data: bytes, then: Callable[[list[QImage]], None]) -> None:
        super().__init__()
        self._data = data
        self._then = then

    def run(self) -> None:
        levels = levels_of(decoded(self._data))
        try:
            self._then(levels)
        except RuntimeError:
            return  # whoever asked is gone


def begin(source: Source, then: Callable[[Made], None], *, elsewhere: bool) -> None:
    QThreadPool.globalInstance().start(Making(source, then, elsewhere=elsewhere))


def make(source: Source, *, elsewhere: bool) -> Made:
    """Takes as long as the picture is large."""
    made = _made(source, elsewhere=elsewhere)
    return replace(made, packed=packed(made.data)) if made.data else made


def _made(source: Source, *, elsewhere: bool) -> Made:
    if source.image is not None:
        data = encoded(source.image)
        return Made(data=data, thumbnail=fitted(source.image, THUMBNAIL_PIXELS)) if data else Made(problem=_too_large())
    if source.contents is not None:
        return _of_contents(source.contents)
    if source.data:
        return _of_contents(QByteArray(source.data))
    if not elsewhere:
        return Made(path=source.path, thumbnail=_thumbnail(QImageReader(source.path)))
    try:
        if Path(source.path).stat().st_size > 20 * MAX_PICTURE_BYTES:
            return Made(problem=_too_large())
        return _of_contents(QByteArray(Path(source.path).read_bytes()))
    except OSError as error:
        return Made(problem=_gone(str(error)))


def encoded(image: QImage) -> bytes:
    """As PNG, or as JPEG and smaller where that would be too much; empty if nothing helps."""
    png = _saved(image, "PNG", _PNG_QUALITY)
    if png and len(png) <= _MOST_BYTES:
        return png
    shown = on_paper(image)
    while min(shown.width(), shown.height()) > 1:
        jpeg = _saved(shown, "JPEG", _QUALITY)
        if not jpeg:
            break
        if len(jpeg) <= _MOST_BYTES:
            return jpeg
        shown = halved(shown)
    return b""


def decoded(data: bytes) -> QImage:
    """A picture from its contents, upright; null if it isn't one that is shown."""
    return _decoded(QByteArray(data))


def _decoded(contents: QByteArray) -> QImage:
    buffer = _open(contents)
    reader = QImageReader(buffer)
    return reader.read() if _usable(reader) else QImage()


def _of_contents(contents: QByteArray) -> Made:
    size = contents.size()
    if size > _MOST_BYTES:
        image = _decoded(contents)
        smaller = b"" if image.isNull() else encoded(image)
        if smaller:
            return Made(data=smaller, thumbnail=fitted(image, THUMBNAIL_PIXELS))
        if size > MAX_PICTURE_BYTES:
            return Made(problem=_too_large())
    buffer = _open(contents)
    return Made(data=bytes(contents.data()), thumbnail=_thumbnail(QImageReader(buffer)))


def _open(contents: QByteArray) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(contents)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _usable(reader: QImageReader) -> bool:
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    known = bytes(reader.format().data()) in _KINDS
    return known and size.isValid() and 0 < size.width() * size.height() <= _MOST_PIXELS


def _thumbnail(reader: QImageReader) -> QImage | None:
    if not _usable(reader):
        return None
    size = reader.size()
    if max(size.width(), size.height()) > THUMBNAIL_PIXELS:
        # A JPEG is decoded to about this size at once.
        bound = QSize(2 * THUMBNAIL_PIXELS, 2 * THUMBNAIL_PIXELS)
        reader.setScaledSize(size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else fitted(image, THUMBNAIL_PIXELS)


def _saved(image: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _too_large() -> Problem:
    tr = QCoreApplication.translate
    return Problem(
        code="picture_too_large",
        what=tr("pictures", "This picture is too large."),
        safe=tr("pictures", "Your message is as it was."),
        next_step=tr("pictures", "Choose one with fewer pixels, or a part of it."),
    )


def _gone(detail: str) -> Problem:
    tr = QCoreApplication.translate
    return Problem(
        code="picture_unusable",
        what=tr("pictures", "This picture's file can't be read."),
        safe=tr("pictures", "Your message is as it was."),
        next_step=tr("pictures", "Look whether it is still there, and choose it again."),
        detail=detail,
    )
