"""Pictures that are kept with messages: their contents, what was read in them, and where they were shown.

What the pictures of a message say stands once more in the message's row (`pictured`): it is found by that as by what was said.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from core.errors import NotFound
from core.records import ConversationId, MessageId, Picture, PictureId, PictureStatus, Problem, RecallKind
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.sqlite import Row

# Characters of one picture that a message is found by.
_FOUND_BY = 20_000

_COLUMNS = "w.message_id, w.position, w.name, p.id, p.media_type, p.width, p.height, p.size, p.status, p.text <> '' AS has_text, p.caption, p.problem"
_SHOWN = f"SELECT {_COLUMNS}{{}} FROM message_pictures w JOIN pictures p ON p.id = w.picture_id"

_SAYS = (
    "ifnull((SELECT group_concat(says, char(10) || char(10)) FROM (SELECT trim(p.caption || char(10)"
    f" || substr(p.text, 1, {_FOUND_BY}), char(10)) AS says FROM message_pictures w JOIN pictures p ON p.id = w.picture_id"
    " WHERE w.message_id = messages.id AND (p.caption <> '' OR p.text <> '') ORDER BY w.position)), '')"
)


class PictureFile(msgspec.Struct, frozen=True, kw_only=True):
    """A picture with all that is known of it.

    Attributes:
        picture: its name is where it was shown.
        data: as it is kept: upright, without what cameras write beside it.
        thumbnail: WebP.
        text: what was read in it.
    """

    picture: Picture
    data: bytes
    thumbnail: bytes
    text: str = ""


class Uncaptioned(msgspec.Struct, frozen=True):
    """A picture of which nobody has said yet what is to be seen. `said`: with it, where it was shown last."""

    id: PictureId
    data: bytes
    said: str


class PictureWords(msgspec.Struct, frozen=True):
    """A picture, and what was read in it."""

    picture: Picture
    text: str


class Pictures:
    """Queries about pictures. Every method may raise StorageError; those that write, StorageFull: then nothing was written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def show(self, message_id: MessageId, pictures: Sequence[PictureFile | Picture]) -> None:
        """Keep pictures with a message that has none yet, in this order.

        Args:
            pictures: without its contents, one that another message shows.
        """
        if not pictures:
            return
        with self._database.transaction():
            for position, one in enumerate(pictures):
                if isinstance(one, PictureFile):
                    self._keep(one)
                picture = one.picture if isinstance(one, PictureFile) else one
                self._database.execute(
                    "INSERT INTO message_pictures (message_id, position, picture_id, name) VALUES (?, ?, ?, ?)",
                    (message_id, position, picture.id, picture.name),
                )
            self._says([message_id])

    def copy(self, message_id: MessageId, other_id: MessageId) -> None:
        """Show the pictures of a message with another one, too."""
        with self._database.transaction():
            self._database.execute(
                "INSERT INTO message_pictures (message_id, position, picture_id, name)"
                " SELECT ?, position, picture_id, name FROM message_pictures WHERE message_id = ?",
                (other_id, message_id),
            )
            self._says([other_id])

    def of(self, message_ids: Collection[int]) -> dict[MessageId, tuple[Picture, ...]]:
        """The pictures of messages, in order; messages without any are left out."""
        return {one: tuple(words.picture for words in several) for one, several in self._words(message_ids, "").items()}

    def words(self, message_ids: Collection[int]) -> dict[MessageId, tuple[PictureWords, ...]]:
        """The same, with what was read in them."""
        return self._words(message_ids, ", p.text")

    def files(self, message_id: MessageId) -> list[PictureFile]:
        """The pictures of a message with their contents, in order."""
        rows = self._database.rows(
            f"{_SHOWN.format(', p.text, f.data, f.thumbnail')} JOIN picture_contents f ON f.id = p.id"
            " WHERE w.message_id = ? ORDER BY w.position",
            (message_id,),
        )
        return [_file(row) for row in rows]

    def contents(self, beginning: str) -> bytes | None:
        """The picture whose id begins so; None if there is none."""
        row = self._database.row(
            "SELECT data FROM picture_contents WHERE id >= ? AND id < ? LIMIT 1", (beginning, f"{beginning}g")
        )
        return None if row is None else bytes(row["data"])

    def file(self, picture_id: PictureId, message_id: MessageId) -> PictureFile:
        """One picture that is shown with a message.

        Raises:
            NotFound: it isn't, or its conversation was deleted.
        """
        row = self._database.row(
            f"{_SHOWN.format(', p.text, f.data, f.thumbnail')} JOIN picture_contents f ON f.id = p.id"
            " JOIN messages m ON m.id = w.message_id JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL"
            " WHERE w.message_id = ? AND p.id = ?",
            (message_id, picture_id),
        )
        if row is None:
            raise NotFound("This picture isn't there any more.")
        return _file(row)

    def thumbnail(self, picture_id: PictureId, message_id: MessageId) -> bytes:
        """The small one of it, WebP.

        Raises:
            NotFound: as `file`.
        """
        row = self._database.row(
            "SELECT f.thumbnail FROM message_pictures w JOIN picture_contents f ON f.id = w.picture_id"
            " JOIN messages m ON m.id = w.message_id JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL"
            " WHERE w.message_id = ? AND w.picture_id = ?",
            (message_id, picture_id),
        )
        if row is None:
            raise NotFound("This picture isn't there any more.")
        return bytes(row["thumbnail"])

    def thumbnails(self, message_ids: Collection[int]) -> dict[MessageId, tuple[bytes, ...]]:
        """The small ones of messages, WebP, in order."""
        found: dict[MessageId, tuple[bytes, ...]] = {}
        for row in self._database.rows(
            "SELECT w.message_id, f.thumbnail FROM message_pictures w JOIN picture_contents f ON f.id = w.picture_id"
            " WHERE w.message_id IN (SELECT value FROM json_each(?)) ORDER BY w.message_id, w.position",
            (msgspec.json.encode([*message_ids]).decode(),),
        ):
            message_id = MessageId(row["message_id"])
            found[message_id] = (*found.get(message_id, ()), bytes(row["thumbnail"]))
        return found

    # --- reading ---

    def waiting(self, conversations: Collection[ConversationId] | None = None) -> tuple[PictureId, bytes] | None:
        """The next picture that is to be read, with its contents: of some conversations, or of all."""
        marks = ", ".join("?" * len(conversations or ()))
        among = "" if conversations is None else f" AND m.conversation_id IN ({marks})"
        row = self._database.row(
            "SELECT p.id, f.data FROM pictures p JOIN picture_contents f ON f.id = p.id JOIN message_pictures w ON w.picture_id = p.id"
            f" JOIN messages m ON m.id = w.message_id WHERE p.status = 'waiting'{among} ORDER BY m.shown DESC, m.id LIMIT 1",
            tuple(conversations or ()),
        )
        return None if row is None else (PictureId(row["id"]), bytes(row["data"]))

    def waiting_in(self, conversation_id: ConversationId) -> int:
        """How many pictures of the branch that is shown are still to be read."""
        return int(
            self._database.value(
                "SELECT count(*) FROM messages m JOIN message_pictures w ON w.message_id = m.id"
                " JOIN pictures p ON p.id = w.picture_id WHERE m.conversation_id = ? AND m.shown AND p.status = 'waiting'",
                (conversation_id,),
            )
        )

    def read(self, picture_id: PictureId, text: str, problem: Problem | None = None) -> list[MessageId]:
        """Keep what was read in a picture, or why nothing was, unless it was read before. Returns the messages it is shown in."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE pictures SET status = ?1, text = ?2, problem = ?3 WHERE id = ?4 AND (?3 IS NULL OR status <> 'read')",
                (
                    PictureStatus.READ if problem is None else PictureStatus.UNREAD,
                    text,
                    None if problem is None else msgspec.json.encode(problem).decode(),
                    picture_id,
                ),
            )
            return self._told_of(picture_id)

    def read_again(self, picture_id: PictureId) -> list[MessageId]:
        """Have one that couldn't be read wait to be read. Returns the messages it is shown in; none if it isn't so."""
        with self._database.transaction():
            unread = self._database.value(
                "SELECT count(*) FROM pictures WHERE id = ? AND status = ?", (picture_id, PictureStatus.UNREAD)
            )
            if not unread:
                return []
            self._database.execute(
                "UPDATE pictures SET status = ?, problem = NULL WHERE id = ?", (PictureStatus.WAITING, picture_id)
            )
            return self._shown_in(picture_id)

    def uncaptioned(self, without: Collection[PictureId] = ()) -> Uncaptioned | None:
        """The one that was shown last of those without a caption.

        Args:
            without: these aside.
        """
        row = self._database.row(
            "SELECT p.id, m.text FROM pictures p JOIN message_pictures w ON w.picture_id = p.id JOIN messages m ON m.id = w.message_id"
            " JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL"
            " WHERE p.caption = '' AND p.id NOT IN (SELECT value FROM json_each(?)) ORDER BY m.shown DESC, m.id DESC, w.position LIMIT 1",
            (msgspec.json.encode([*without]).decode(),),
        )
        if row is None:
            return None
        # Apart: sorted along with the rest, the contents of all of them would be read.
        data = self._database.value("SELECT data FROM picture_contents WHERE id = ?", (row["id"],))
        return Uncaptioned(PictureId(row["id"]), bytes(data), row["text"])

    def caption(self, picture_id: PictureId, caption: str, *, anew: bool = True) -> list[MessageId]:
        """Keep what a model with eyes says of a picture. Returns the messages it is shown in.

        Args:
            anew: in place of what one has said before; else that stays, and none are returned.
        """
        with self._database.transaction():
            said = self._database.value("SELECT caption FROM pictures WHERE id = ?", (picture_id,))
            if said and not anew:
                return []
            self._database.execute("UPDATE pictures SET caption = ? WHERE id = ?", (caption, picture_id))
            return self._told_of(picture_id)

    # --- inside ---

    def _keep(self, file: PictureFile) -> None:
        picture = file.picture
        self._database.execute(
            "INSERT OR IGNORE INTO pictures (id, media_type, width, height, size, status, text, caption, problem)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                picture.id,
                picture.media_type,
                picture.width,
                picture.height,
                len(file.data),
                picture.status,
                file.text,
                picture.caption,
                None if picture.problem is None else msgspec.json.encode(picture.problem).decode(),
            ),
        )
        self._database.execute(
            "INSERT OR IGNORE INTO picture_contents (id, thumbnail, data) VALUES (?, ?, ?)",
            (picture.id, file.thumbnail, file.data),
        )

    def _told_of(self, picture_id: PictureId) -> list[MessageId]:
        shown_in = self._shown_in(picture_id)
        self._says(shown_in)
        return shown_in

    def _shown_in(self, picture_id: PictureId) -> list[MessageId]:
        return [
            MessageId(row["message_id"])
            for row in self._database.rows(
                "SELECT message_id FROM message_pictures WHERE picture_id = ? ORDER BY message_id", (picture_id,)
            )
        ]

    def _says(self, message_ids: Sequence[MessageId]) -> None:
        """Have messages found by what their pictures say now."""
        self._database.execute_many(
            f"UPDATE messages SET pictured = {_SAYS} WHERE id = ?", [(one,) for one in message_ids]
        )
        those = (msgspec.json.encode(list(message_ids)).decode(),)
        found = self._database.rows(
            "SELECT id FROM messages WHERE id IN (SELECT value FROM json_each(?)) AND shown AND NOT muted AND pictured <> ''",
            those,
        )
        note(self._database, Action.PUT, RecallKind.MESSAGE, [row["id"] for row in found])

    def _words(self, message_ids: Collection[int], more: str) -> dict[MessageId, tuple[PictureWords, ...]]:
        found: dict[MessageId, list[PictureWords]] = {}
        if message_ids:
            for row in self._database.rows(
                f"{_SHOWN.format(more)} WHERE w.message_id IN (SELECT value FROM json_each(?)) ORDER BY w.message_id, w.position",
                (msgspec.json.encode([*message_ids]).decode(),),
            ):
                words = PictureWords(picture_of(row), row["text"] if more else "")
                found.setdefault(MessageId(row["message_id"]), []).append(words)
        return {message_id: tuple(several) for message_id, several in found.items()}


def picture_of(row: Row) -> Picture:
    """A row with the columns of `pictures` and the name."""
    return Picture(
        id=PictureId(row["id"]),
        name=row["name"],
        media_type=row["media_type"],
        width=row["width"],
        height=row["height"],
        size=row["size"],
        status=PictureStatus(row["status"]),
        has_text=bool(row["has_text"]),
        caption=row["caption"],
        problem=None if row["problem"] is None else msgspec.json.decode(row["problem"], type=Problem),
    )


def _file(row: Row) -> PictureFile:
    return PictureFile(
        picture=picture_of(row), data=bytes(row["data"]), thumbnail=bytes(row["thumbnail"]), text=row["text"]
    )
