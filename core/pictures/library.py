"""Reads the pictures that wait, one after the other, in the background: those that a reply waits for at once, others between replies."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence

from core.engine import Publish
from core.errors import Cancelled, DocumentUnreadable, NotFound, StorageError
from core.pictures.reading import PictureReader
from core.pictures.taken import TakenPictures
from core.protocol import (
    Event,
    MessageAdded,
    MessageChanged,
    PictureRead,
    PromptEvaluated,
    Reply,
    StepTaken,
    SyncedIn,
    TokensGenerated,
)
from core.records import ConversationId, Message, MessageId, Picture, PictureId, Problem
from core.storage.conversations import Conversations
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# How long after the last sign of a reply reading goes on, in seconds.
TALKING_S = 4.0

# Of one picture, in characters: what is beyond it no picture holds that a person reads.
_MOST_TEXT = 50_000

# A reply is being written.
_TALK = MessageAdded | PromptEvaluated | StepTaken | TokensGenerated


class PictureLibrary:
    """Works through the pictures that wait to be read.

    Args:
        taken: those that aren't sent yet.
        kick_index: there are new passages.
        talking_s: how long after the last sign of a reply to go on, in seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        taken: TakenPictures,
        reader: PictureReader,
        kick_index: Callable[[], None],
        publish: Publish,
        talking_s: float = TALKING_S,
    ) -> None:
        self._worker = Worker("pictures")
        self._storage = storage
        self._taken = taken
        self._reader = reader
        self._kick_index = kick_index
        self._publish = publish
        self._talking_s = talking_s
        self._stores: list[Conversations] = []
        self._talked_at = -talking_s
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._waits: dict[ConversationId, Callable[[], None]] = {}
        self._timer: threading.Timer | None = None

    def add_store(self, conversations: Conversations) -> None:
        """Read the pictures of these conversations, too; before it starts."""
        self._stores.append(conversations)

    def start(self) -> None:
        """Go on where the last session stopped. Returns at once."""
        self.kick()

    def kick(self) -> None:
        """There may be something to read. Callable from any thread."""
        self._worker.post(self._next, Priority.BACKGROUND)

    def hear(self, item: Reply | Event) -> None:
        """What the core tells the window: while a reply is being written, only what one waits for is read; what came from another device
        may have pictures that weren't read there."""
        if isinstance(item, _TALK):
            self._talked_at = time.monotonic()
        elif isinstance(item, SyncedIn):
            self.kick()

    def hold(self, conversation_id: ConversationId, then: Callable[[], None]) -> bool:
        """Read the pictures of a conversation at once: a reply waits for it. On the storage worker.

        Args:
            then: called once, on the storage worker, when there is nothing left to wait for.

        Returns:
            False if all were read.
        """
        if not self._left(conversation_id):
            return False
        with self._lock:
            self._waits[conversation_id] = then
        self.kick()
        return True

    def holds(self, conversation_id: ConversationId) -> bool:
        """A reply waits for pictures of it. Callable from any thread."""
        with self._lock:
            return conversation_id in self._waits

    def let_be(self, conversation_id: ConversationId) -> None:
        """Nobody waits for it any more. Callable from any thread."""
        with self._lock:
            self._waits.pop(conversation_id, None)

    def read_again(self, picture_id: PictureId) -> None:
        """Try once more to read one that couldn't be read, wherever it is shown. On the storage worker."""
        messages = [
            message
            for store in self._stores
            for message_id in store.pictures.read_again(picture_id)
            for message in _shown(store, message_id)
        ]
        picture = self._taken.read_again(picture_id)
        self._tell(picture or _in(messages, picture_id), messages)
        self.kick()

    def forget(self) -> None:
        """Everything was erased. On the storage worker."""
        self._taken.clear()
        with self._lock:
            self._waits.clear()

    def close(self) -> None:
        """Stop; what waits goes on at the next start."""
        self._stop.set()
        self._reader.close()
        with self._lock:
            self._waits.clear()
            if self._timer is not None:
                self._timer.cancel()
        self._worker.close()

    # --- on the worker ----------------------------------------------------------------------------------------

    def _next(self) -> None:
        """Read one picture, then come back for the next."""
        if self._stop.is_set():
            return
        try:
            found = self._following_one()
            if found is None:
                return
            self._read(*found)
            self.kick()
        except StorageError as error:
            # It is looked at again when another comes, and at the next start.
            log.warning("a picture isn't read: %s", error)
            self._storage.post(lambda: self._look(give_up=True))
        except (Cancelled, CancelledError):
            return  # the core is closing

    def _following_one(self) -> tuple[PictureId, bytes, bool] | None:
        """The next one, and whether somebody waits for it or soon will; None: there is none, or it has time."""

        def awaited() -> tuple[PictureId, bytes] | None:
            self._look()
            with self._lock:
                first = tuple(self._waits)
            found = (store.pictures.waiting(first) for store in self._stores) if first else ()
            return next((one for one in found if one is not None), None)

        if (first := self._storage.call(awaited)) is not None:
            return *first, True
        taken = self._taken.waiting()
        kept = None
        if taken is None:
            kept = self._storage.call(
                lambda: next((one for store in self._stores if (one := store.pictures.waiting()) is not None), None),
                Priority.BACKGROUND,
            )
        if taken is None and kept is None:
            return None
        quiet = time.monotonic() - self._talked_at
        if quiet < self._talking_s:
            self._come_back(self._talking_s - quiet)
            return None
        if taken is not None:
            return taken.picture.id, taken.data, True
        return None if kept is None else (*kept, False)

    def _read(self, picture_id: PictureId, data: bytes, soon: bool) -> None:
        text, problem = "", None
        try:
            text = self._reader.words(data, self._stop, soon=soon)[:_MOST_TEXT]
        except DocumentUnreadable as error:
            problem = _unread(error.problem.detail or error.problem.code)

        def keep() -> list[Message]:
            changed = []
            for store in self._stores:
                for message_id in store.pictures.read(picture_id, text, problem):
                    changed += _shown(store, message_id)
            return changed

        messages = self._storage.call(keep)
        picture = self._taken.read(picture_id, text, problem)
        self._tell(picture or _in(messages, picture_id), messages)
        self._storage.call(self._look)

    def _tell(self, picture: Picture | None, messages: list[Message]) -> None:
        if picture is not None:
            self._publish(PictureRead(picture=picture))
        for message in messages:
            self._publish(MessageChanged(message=message))
        if messages:
            self._kick_index()

    def _come_back(self, seconds: float) -> None:
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(seconds, self.kick)
            self._timer.name = "rememora-pictures-quiet"
            self._timer.daemon = True
            self._timer.start()

    # --- on the storage worker --------------------------------------------------------------------------------

    def _left(self, conversation_id: ConversationId) -> int:
        return sum(store.pictures.waiting_in(conversation_id) for store in self._stores)

    def _look(self, *, give_up: bool = False) -> None:
        """Let those go that wait for nothing any more."""
        with self._lock:
            waits = dict(self._waits)
        for conversation_id, then in waits.items():
            if give_up or not self._left(conversation_id):
                self.let_be(conversation_id)
                then()


def _shown(store: Conversations, message_id: MessageId) -> list[Message]:
    """A message, if it is to be seen."""
    if not store.branches.is_shown(message_id):
        return []
    try:
        return [store.message_as_shown(message_id)]
    except NotFound:
        return []  # its conversation was deleted, which may be undone


def _in(messages: Sequence[Message], picture_id: PictureId) -> Picture | None:
    return next((one for message in messages for one in message.pictures if one.id == picture_id), None)


def _unread(detail: str) -> Problem:
    return Problem(
        code="picture_unread",
        what="What stands in this picture can't be read.",
        safe="The picture is kept and shown.",
        next_step="If the words in it matter, type them, or add a sharper or smaller picture.",
        detail=detail,
    )
