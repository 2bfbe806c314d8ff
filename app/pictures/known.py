"""Pictures of messages that were asked of the core, made ready to be drawn. Only small ones are kept, and only as long as they may be."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.pictures.making import decoded
from core.protocol import (
    ConversationAdded,
    ConversationRemoved,
    ConversationsImported,
    ConversationsRemoved,
    Event,
    EverythingDeleted,
    Failed,
    LoadPicture,
    MessagesRemoved,
    PictureLoaded,
    Reply,
    SyncedIn,
)
from core.records import MessageId, PictureId

# Of thumbnails, in memory: a hundred at least.
MOST_KEPT_BYTES = 64_000_000
# At a time; those that are asked for last come first, for they are what is in sight.
_MOST_ASKED = 6
# That wait to be asked for. What was scrolled past asks again when it is drawn.
_MOST_WAITING = 80

# A conversation that was deleted may be back.
_RETURNS = (ConversationAdded, ConversationsImported)
_REMOVALS = (ConversationRemoved, ConversationsRemoved, MessagesRemoved, EverythingDeleted)


class KnownPictures(QObject):
    """Signals:
    ready: (PictureId) its thumbnail is there, or it is known that there is none.
    forgotten: what was kept may be gone from the store; what is in sight asks again.
    """

    ready = Signal(object)
    forgotten = Signal()
    _decoded = Signal(object, object, int)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.client = client
        self._kept: OrderedDict[PictureId, QPixmap] = OrderedDict()
        self._bytes = 0
        self._asked: set[PictureId] = set()
        self._waiting: OrderedDict[PictureId, MessageId | None] = OrderedDict()
        self._missing: set[PictureId] = set()
        self._age = 0  # counts what was forgotten, so that what was asked for before isn't kept after it
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        client.event.connect(self._hear)
        client.welcomed.connect(self._on_welcomed)

    def thumbnail(self, picture_id: PictureId, message_id: MessageId | None) -> QPixmap | None:
        """One that is here already; else it is asked for, and `ready` tells of it."""
        if picture_id in self._kept:
            self._kept.move_to_end(picture_id)
            return self._kept[picture_id]
        if picture_id not in self._asked and picture_id not in self._missing:
            self._waiting[picture_id] = message_id
            self._waiting.move_to_end(picture_id)
            while len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            self._ask_next()
        return None

    def is_missing(self, picture_id: PictureId) -> bool:
        """There is nothing to be seen of it."""
        return picture_id in self._missing

    @property
    def kept(self) -> tuple[PictureId, ...]:
        """Those in memory, the one that wasn't looked at for longest first."""
        return tuple(self._kept)

    def put(self, picture_id: PictureId, image: QImage) -> None:
        """A thumbnail that the window has made itself."""
        if picture_id not in self._kept:
            self._keep(picture_id, image, self._age)

    def load(
        self,
        picture_id: PictureId,
        message_id: MessageId | None,
        then: Callable[[PictureLoaded | None], None],
        *,
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        """Ask for all of one; it isn't kept here. It comes in parts: a line of ten megabytes would hold the window up.

        Args:
            then: gets None if it isn't there.
            wanted: asked between parts; if not, no more come, and `then` gets nothing.
        """
        parts: list[PictureLoaded] = []

        def answered(reply: Reply) -> None:
            if not wanted():
                return
            if not isinstance(reply, PictureLoaded):
                then(None)
                return
            parts.append(reply)
            so_far = sum(len(part.data) for part in parts)
            if reply.data and so_far < reply.size:
                self.client.ask(LoadPicture(picture_id=picture_id, message_id=message_id, start=so_far), answered)
            else:
                # What was read in it comes with the first.
                then(msgspec.structs.replace(parts[0], data=b"".join(part.data for part in parts)))

        self.client.ask(LoadPicture(picture_id=picture_id, message_id=message_id), answered)

    # --- asking -------------------------------------------------------------------------------------------------

    def _ask_next(self) -> None:
        while self._waiting and len(self._asked) < _MOST_ASKED:
            picture_id, message_id = self._waiting.popitem()
            self._asked.add(picture_id)
            self._ask(picture_id, message_id)

    def _ask(self, picture_id: PictureId, message_id: MessageId | None) -> None:
        age = self._age

        def answered(reply: Reply) -> None:
            if age == self._age:
                self._answer(picture_id, reply)

        self.client.ask(LoadPicture(picture_id=picture_id, message_id=message_id, thumbnail=True), answered)

    def _answer(self, picture_id: PictureId, reply: Reply) -> None:
        if isinstance(reply, PictureLoaded):
            age = self._age
            reading = _Decode(reply.data, lambda image: self._decoded.emit(picture_id, image, age))
            QThreadPool.globalInstance().start(reading)
        elif isinstance(reply, Failed):
            self._asked.discard(picture_id)
            if reply.problem.code not in BROKEN_OFF:
                self._missing.add(picture_id)
                self.ready.emit(picture_id)
        self._ask_next()

    def _keep(self, picture_id: PictureId, image: QImage, age: int) -> None:
        if age != self._age:
            return
        self._asked.discard(picture_id)
        if image.isNull():
            self._missing.add(picture_id)
        else:
            self._missing.discard(picture_id)
            self._drop(picture_id)
            pixmap = QPixmap.fromImage(image)
            self._kept[picture_id] = pixmap
            self._bytes += _size(pixmap)
            while self._bytes > MOST_KEPT_BYTES and len(self._kept) > 1:
                self._bytes -= _size(self._kept.popitem(last=False)[1])
        self.ready.emit(picture_id)
        self._ask_next()

    # --- forgetting ---------------------------------------------------------------------------------------------

    def forget(self, pictures: Iterable[PictureId] | None = None) -> None:
        """Keep these no longer; None: none at all. What is on its way isn't kept either."""
        if pictures is None:
            self._kept.clear()
            self._bytes = 0
        else:
            for picture_id in pictures:
                self._drop(picture_id)
        self._age += 1
        self._asked.clear()
        self._waiting.clear()
        self._missing.clear()
        self.forgotten.emit()

    def _drop(self, picture_id: PictureId) -> None:
        pixmap = self._kept.pop(picture_id, None)
        if pixmap is not None:
            self._bytes -= _size(pixmap)

    def _hear(self, event: Event) -> None:
        # Which of them were shown there isn't known here, and those that stay are asked for again where they are in sight.
        if isinstance(event, _REMOVALS) or (isinstance(event, SyncedIn) and event.arrived.removed):
            self.forget()
        elif isinstance(event, _RETURNS) and self._missing:
            self.forget(())

    def _on_welcomed(self) -> None:
        # What a core that died was asked for is answered by nobody.
        self.forget(())


class _Decode(QRunnable):
    """Reads a thumbnail aside: many may come at once."""

    def __init__(self, data: bytes, then: Callable[[QImage], None]) -> None:
        super().__init__()
        self._data = data
        self._then = then

    def run(self) -> None:
        image = decoded(self._data)
        try:
            self._then(image)
        except RuntimeError:
            return  # the window is gone


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
