"""Commands about pictures: they are taken in for a message, shown, listed and found."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest, PictureUnusable
from core.indexing import Indexing
from core.memory.dates.sought import sought_time
from core.memory.fence import without_controls
from core.model.base import Encoded
from core.pictures.build import PictureParts
from core.protocol import Reply
from core.records import MAX_PICTURE_BYTES, PICTURE_PART_BYTES, RecallKind
from core.storage.conversation_search import NEAREST
from core.storage.conversations import Conversations
from core.storage.picture_search import PictureSearch
from core.storage.vector_index import Near, VectorHit
from core.storage.words import content_words
from core.worker import Priority

_LONGEST_NAME = 200
_MOST_LISTED = 500


class PictureCommands:
    """Takes in, hands out and lists pictures."""

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        conversations: Conversations,
        search: PictureSearch,
        parts: PictureParts,
        indexing: Indexing,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._conversations = conversations
        self._search = search
        self._taken = parts.taken
        self._taking = parts.taking
        self._library = parts.library
        self._reader = parts.reader
        self._indexing = indexing
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.TakePicture: self._take,
            protocol.LetGoPicture: self._let_go,
            protocol.LoadPicture: self._load,
            protocol.ReadPictureAgain: self._read_again,
            protocol.ListPictures: self._list,
        }

    def _take(self, command: protocol.TakePicture) -> None:
        if len(command.data) > MAX_PICTURE_BYTES:
            raise PictureUnusable(
                f"This picture is larger than {MAX_PICTURE_BYTES // 1024 // 1024} MB.",
                code="picture_too_large",
                safe="Nothing was changed.",
                next_step="Add it as a file, or save it smaller.",
            )
        path = None if command.data else Path(command.path)
        if path is not None and not path.is_absolute():
            raise InvalidRequest("There is no picture to take in.", safe="Nothing was changed.")
        name = " ".join(without_controls(command.name or (path.name if path is not None else "")).split())

        def work() -> Reply:
            picture = self._taken.add(self._reader.keep(command.data, path), name[-_LONGEST_NAME:])
            self._library.kick()
            return protocol.PictureTaken(request_id=command.request_id, picture=picture)

        # To open a large one takes a second.
        self._answers.when_done(command, self._taking.submit(work))

    def _let_go(self, command: protocol.LetGoPicture) -> None:
        self._taken.let_go([command.picture_id])
        self._send(protocol.Done(request_id=command.request_id))

    def _load(self, command: protocol.LoadPicture) -> None:
        message_id = command.message_id

        def work() -> Reply:
            if message_id is not None and command.thumbnail:
                small = self._conversations.pictures.thumbnail(command.picture_id, message_id)
                return _loaded(command, small, "image/webp", "")
            if message_id is None:
                file = self._taken.get(command.picture_id)
            else:
                file = self._conversations.pictures.file(command.picture_id, message_id)
            if command.thumbnail:
                return _loaded(command, file.thumbnail, "image/webp", "")
            return _loaded(command, file.data, file.picture.media_type, file.text if not command.start else "")

        self._answers.on_storage(command, work)

    def _read_again(self, command: protocol.ReadPictureAgain) -> None:
        def work() -> Reply:
            self._library.read_again(command.picture_id)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _list(self, command: protocol.ListPictures) -> None:
        asked = " ".join(command.query.split())
        limit = min(max(command.limit, 1), _MOST_LISTED)
        if not asked:

            def all_of_them() -> Reply:
                pictures, more = self._search.all(command.conversation_id, command.before, limit)
                return protocol.PicturesListed(request_id=command.request_id, pictures=tuple(pictures), more=more)

            self._answers.on_storage(command, all_of_them)
            return

        def work(encoded: Encoded | None) -> Reply:
            sought = sought_time(asked, self._clock())

            def search(near: Near) -> list[VectorHit]:
                if near is None:
                    return []
                return near[0].search(RecallKind.MESSAGE, near[1], NEAREST, only=self._search.message_ids())

            nearest = self._indexing.with_near(encoded if content_words(sought.rest) else None, search)
            where = command.conversation_id, command.before, limit
            if sought.periods:
                pictures, more = self._search.shown_then(
                    asked, sought.rest, sought.periods, nearest, *where, sure=sought.sure
                )
            else:
                pictures, more = self._search.like(asked, nearest, *where)
            return protocol.PicturesListed(request_id=command.request_id, pictures=tuple(pictures), more=more)

        self._answers.when_done(command, self._indexing.with_query(asked, work, Priority.BACKGROUND))


def _loaded(command: protocol.LoadPicture, data: bytes, media_type: str, text: str) -> Reply:
    start = max(command.start, 0)
    return protocol.PictureLoaded(
        request_id=command.request_id,
        picture_id=command.picture_id,
        data=data if command.thumbnail else data[start : start + PICTURE_PART_BYTES],
        size=len(data),
        media_type=media_type,
        text=text,
    )
