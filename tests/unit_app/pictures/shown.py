"""Pictures for tests, and a core that takes, reads and loads them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from core.protocol import LetGoPicture, LoadPicture, PictureLoaded, PictureTaken, RequestId, TakePicture
from core.records import MessageId, Picture, PictureId, PictureStatus
from tests.unit_app.fake_client import FakeClient

_ID = RequestId(0)


def painted(width: int = 40, height: int = 30, colour: str = "#3366AA", words: str = "") -> QImage:
    """Something to look at."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    ground = QLinearGradient(0, 0, width, height)
    ground.setColorAt(0, QColor(colour).lighter(150))
    ground.setColorAt(1, QColor(colour).darker(150))
    painter = QPainter(image)
    painter.fillRect(image.rect(), ground)
    if words:
        font = painter.font()
        font.setPixelSize(max(10, height // 10))
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return image


def contents(image: QImage, kind: str = "PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def picture(number: int, **changes: object) -> Picture:
    """The n-th one, read."""
    base = Picture(
        id=PictureId(f"{number:064x}"),
        name=f"picture {number}.png",
        media_type="image/png",
        width=400,
        height=300,
        size=12_000,
        status=PictureStatus.READ,
    )
    return msgspec.structs.replace(base, **changes)


def copied(image: QImage | None = None, *paths: str | Path) -> QMimeData:
    """What another program puts on the clipboard."""
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    elif image is not None:
        data.setImageData(image)
    return data


class PictureCore:
    """Answers what is asked about pictures.

    Attributes:
        images: what there is, by id.
    """

    def __init__(self, client: FakeClient) -> None:
        self.client = client
        self.images: dict[PictureId, QImage] = {}
        self.texts: dict[PictureId, str] = {}

    def know(self, one: Picture, image: QImage, text: str = "") -> Picture:
        self.images[one.id] = image
        self.texts[one.id] = text
        return one

    def take(self, status: PictureStatus = PictureStatus.WAITING) -> list[Picture]:
        """Take in all that was handed over, in order."""
        taken = []
        for command in list(self.client.unanswered(TakePicture)):
            assert isinstance(command, TakePicture)
            data = command.data or Path(command.path).read_bytes()
            image = QImage.fromData(data)
            one = Picture(
                id=PictureId(hashlib.sha256(data).hexdigest()),
                name=command.name,
                media_type="image/png",
                width=image.width(),
                height=image.height(),
                size=len(data),
                status=status,
            )
            self.images[one.id] = image
            taken.append(one)
            self.client.answer(PictureTaken(request_id=_ID, picture=one), command)
        return taken

    def load(self) -> None:
        """Hand over what was asked for."""
        for command in list(self.client.unanswered(LoadPicture)):
            assert isinstance(command, LoadPicture)
            if command.picture_id not in self.images:
                continue
            image = self.images[command.picture_id]
            if command.thumbnail and max(image.width(), image.height()) > 384:
                image = image.scaled(384, 384, Qt.AspectRatioMode.KeepAspectRatio)
            loaded = PictureLoaded(
                request_id=_ID,
                picture_id=command.picture_id,
                data=contents(image),
                media_type="image/png",
                text="" if command.thumbnail else self.texts.get(command.picture_id, ""),
            )
            self.client.answer(loaded, command)

    @property
    def let_go(self) -> list[PictureId]:
        return [command.picture_id for command in self.client.all(LetGoPicture)]


FIRST, SECOND = MessageId(1), MessageId(3)
