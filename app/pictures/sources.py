"""What pictures come from: files, and what is on the clipboard or dragged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage

# Of files that are pictures of a message where they are dropped on one, not documents. What can't be shown is said by the core.
ENDINGS = frozenset(
    {".png", ".jpg", ".jpeg", ".jfif", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".svg"}
)

# As other programs put them on the clipboard, the best first.
_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/gif")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a picture comes from: a file, a file's contents, or pixels.

    Attributes:
        name: of the file, without its folder.
        contents: as `data`, from the clipboard; ten megabytes aren't copied on the thread that draws.
    """

    name: str = ""
    path: str = ""
    data: bytes = b""
    contents: QByteArray | None = None
    image: QImage | None = None


def is_picture_file(path: str) -> bool:
    return PurePath(path).suffix.lower() in ENDINGS and not Path(path).is_dir()


def file_source(path: str) -> Source:
    return Source(name=PurePath(path).name, path=path)


def parted(paths: Iterable[str]) -> tuple[list[str], list[str]]:
    """Files that are pictures, and all others, in order."""
    pictures: list[str] = []
    others: list[str] = []
    for path in paths:
        (pictures if is_picture_file(path) else others).append(path)
    return pictures, others


def has_picture(data: QMimeData) -> bool:
    """There is a picture in it, and no text that is meant before it."""
    return data.hasImage() and not data.text().strip()


def picture_in(data: QMimeData) -> Source | None:
    """The picture in what is pasted or dropped. As the other program has encoded it if it has: to decode it takes a while.

    Where other programs offer encoded pictures, Qt offers their pixels too, and would decode them here and now. What was copied in this
    program offers nothing but pixels, which cost nothing.
    """
    offered = data.formats()
    for kind in _FORMATS:
        if kind in offered:
            contents = data.data(kind)
            if not contents.isEmpty():
                return Source(contents=contents)
    image = data.imageData()
    if isinstance(image, QImage) and not image.isNull():
        return Source(image=image)
    return None


def local_files(data: QMimeData) -> Sequence[str]:
    """The files in it; none if there is anything else among them."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return paths if len(paths) == len(data.urls()) else []


def pasted_pictures(data: QMimeData) -> list[Source]:
    """What is pasted, if it is nothing but pictures."""
    pictures, others = parted(local_files(data))
    if pictures and not others:
        return [file_source(path) for path in pictures]
    picture = picture_in(data) if not pictures and has_picture(data) else None
    return [] if picture is None else [picture]
