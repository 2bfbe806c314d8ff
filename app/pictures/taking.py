"""Pictures of what is being written: given to the core, which reads them meanwhile, and given again to one that was started anew."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from app.core_client import CoreClient, CorePhase
from app.elsewhere.words import BROKEN_OFF
from app.pictures.known import KnownPictures
from app.pictures.making import Made, begin
from app.pictures.seen import as_read
from app.pictures.sources import Source
from core.protocol import Event, Failed, LetGoPicture, PictureLoaded, PictureRead, PictureTaken, Reply, TakePicture
from core.records import MessageId, Picture, PictureId

# A core that couldn't be started is tried again by the user, and one that was locked is unlocked.
_AGAIN = BROKEN_OFF | {"core_failed", "locked", "cancelled"}


class _State(Enum):
    MADE = auto()  # being made ready here
    ASKED = auto()
    TAKEN = auto()
    LOST = auto()  # with its core
    STORED = auto()  # it stands in a message that is edited
    GONE = auto()  # let go of, sent or refused


class Enclosed(QObject):
    """One picture that goes with what is written.

    Signals:
        changed

    Attributes:
        picture: as the core knows it; None until it has taken it.
        thumbnail: made in the window; None if it can't be seen here.
        message_id: where it stands already; None: nowhere yet.
    """

    changed = Signal()

    def __init__(self, source: Source, parent: QObject, *, message_id: MessageId | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.message_id = message_id
        self.picture: Picture | None = None
        self.thumbnail: QImage | None = None
        self.made = Made()
        self.state = _State.MADE

    @property
    def name(self) -> str:
        return self.picture.name if self.picture is not None else self.source.name

    @property
    def settled(self) -> bool:
        """It can be sent."""
        return self.picture is not None and self.state in (_State.TAKEN, _State.STORED)


class PictureTaker(QObject):
    """Signals:
    refused: (Enclosed, Problem) it can't be shown at all.
    """

    refused = Signal(object, object)
    _made = Signal(object, object)

    def __init__(self, client: CoreClient, known: KnownPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._known = known
        self._enclosed: list[Enclosed] = []
        self._made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)
        client.event.connect(self._hear)
        client.welcomed.connect(self._on_welcomed)
        client.phase_changed.connect(self._on_phase)

    @property
    def known(self) -> KnownPictures:
        return self._known

    def take(self, source: Source) -> Enclosed:
        """Begin to take one in."""
        enclosed = Enclosed(source, self)
        self._enclosed.append(enclosed)
        begin(source, lambda made: self._made.emit(enclosed, made), elsewhere=self._client.route.elsewhere)
        return enclosed

    def again(self, enclosed: Enclosed) -> Enclosed:
        """Take in what another window had: what is made ready for the core already isn't made again."""
        copy = Enclosed(enclosed.source, self)
        copy.thumbnail = enclosed.thumbnail
        self._enclosed.append(copy)
        if enclosed.state is _State.TAKEN and not (enclosed.made.data or enclosed.made.path):
            # Only the core has it yet: it was there before the store was locked.
            copy.picture, copy.state = enclosed.picture, _State.TAKEN
        elif enclosed.state is _State.MADE:
            begin(copy.source, lambda made: self._made.emit(copy, made), elsewhere=self._client.route.elsewhere)
        else:
            self._on_made(copy, enclosed.made)
            if enclosed.state is _State.TAKEN and enclosed.picture is not None:
                self._client.ask(LetGoPicture(picture_id=enclosed.picture.id), lambda _: None)
        return copy

    def back(self, picture: Picture) -> Enclosed:
        """One that the core has taken again, of a draft from before the store was locked."""
        enclosed = Enclosed(Source(name=picture.name), self)
        enclosed.picture = picture
        enclosed.state = _State.TAKEN
        self._enclosed.append(enclosed)

        def loaded(reply: PictureLoaded | None) -> None:
            if reply is not None:
                enclosed.made = Made(data=reply.data)

        # For a core that may have to be given it again.
        self._known.load(picture.id, None, loaded, wanted=lambda: enclosed in self._enclosed)
        return enclosed

    def stored(self, picture: Picture, message_id: MessageId) -> Enclosed:
        """One of a message that is edited."""
        enclosed = Enclosed(Source(name=picture.name), self, message_id=message_id)
        enclosed.picture = picture
        enclosed.state = _State.STORED
        self._enclosed.append(enclosed)
        return enclosed

    def let_go(self, enclosed: Enclosed) -> None:
        """It won't be sent. The core counts how often it has taken the same picture: that of another draft stays."""
        taken = enclosed.picture if enclosed.state is _State.TAKEN else None
        self._remove(enclosed)
        if taken is not None:
            # Nothing is to be told of it: at worst the core holds it until it ends.
            self._client.ask(LetGoPicture(picture_id=taken.id), lambda _: None)

    def sent(self, enclosed: Enclosed) -> None:
        """It stands in a message now; the core has let go of it by itself."""
        self._remove(enclosed)

    def _remove(self, enclosed: Enclosed) -> None:
        if enclosed in self._enclosed:
            self._enclosed.remove(enclosed)
        # One that is asked about is let go of with the answer.
        if enclosed.state is not _State.ASKED:
            enclosed.deleteLater()
        enclosed.state = _State.GONE

    # --- the core -----------------------------------------------------------------------------------------------

    def _on_made(self, enclosed: Enclosed, made: Made) -> None:
        if enclosed.state is not _State.MADE:
            return
        if made.problem is not None:
            self._remove(enclosed)
            self.refused.emit(enclosed, made.problem)
            return
        enclosed.made = made
        enclosed.thumbnail = made.thumbnail or enclosed.thumbnail
        enclosed.changed.emit()
        self._ask(enclosed)

    def _ask(self, enclosed: Enclosed) -> None:
        enclosed.state = _State.ASKED
        made = enclosed.made

        def answered(reply: Reply) -> None:
            self._answer(enclosed, reply)

        self._client.ask(
            TakePicture(data=made.packed or made.data, path=made.path, name=enclosed.source.name), answered
        )

    def _answer(self, enclosed: Enclosed, reply: Reply) -> None:
        if enclosed.state is not _State.ASKED:  # it was let go of meanwhile
            if isinstance(reply, PictureTaken):
                self._client.ask(LetGoPicture(picture_id=reply.picture.id), lambda _: None)
            enclosed.deleteLater()
            return
        if isinstance(reply, PictureTaken):
            enclosed.state = _State.TAKEN
            enclosed.picture = reply.picture
            if enclosed.thumbnail is not None:
                self._known.put(reply.picture.id, enclosed.thumbnail)
            enclosed.changed.emit()
        elif isinstance(reply, Failed):
            if reply.problem.code in _AGAIN:
                enclosed.state = _State.LOST
                enclosed.changed.emit()
            else:
                enclosed.state = _State.LOST
                self._remove(enclosed)
                self.refused.emit(enclosed, reply.problem)

    def _hear(self, event: Event) -> None:
        if isinstance(event, PictureRead):
            for enclosed in self._enclosed:
                if enclosed.picture is not None and enclosed.picture.id == event.picture.id:
                    enclosed.picture = as_read(enclosed.picture, event.picture)
                    enclosed.changed.emit()

    def _on_phase(self, phase: CorePhase) -> None:
        if phase is not CorePhase.READY:
            for enclosed in self._enclosed:
                if enclosed.state is _State.TAKEN:
                    enclosed.state = _State.LOST
                    enclosed.changed.emit()

    def _on_welcomed(self) -> None:
        for enclosed in self._enclosed:
            if enclosed.state is _State.LOST:
                self._ask(enclosed)


def picture_ids(enclosed: Iterable[Enclosed]) -> tuple[PictureId, ...]:
    """Of those that the core knows, in order."""
    return tuple(one.picture.id for one in enclosed if one.picture is not None)
