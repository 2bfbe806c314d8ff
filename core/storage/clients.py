"""Other programs that are let in, and what each has read."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import (
    LONGEST_CLIENT_NAME,
    Client,
    ClientId,
    ClientRights,
    MemoryId,
    MemoryKind,
    MemoryReading,
    MessageId,
    ReadingId,
    ReadingWay,
)
from core.storage.database import Database
from core.storage.free_names import is_taken
from core.storage.memories import Memories
from core.storage.sqlite import Row

# So that all of them can be shown.
_MOST = 50

# Readings that are kept; the oldest go.
_MOST_READINGS = 1000

_kinds = msgspec.json.Decoder(tuple[MemoryKind, ...])


class Clients:
    """Queries about clients. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written. Those that take a name raise
    InvalidRequest if it can't be kept.
    """

    def __init__(self, database: Database, memories: Memories) -> None:
        self._database = database
        self._memories = memories

    def all(self) -> list[Client]:
        return [_client(row) for row in self._database.rows("SELECT * FROM clients ORDER BY id")]

    def get(self, client_id: ClientId) -> Client:
        """Raises NotFound: it was removed."""
        row = self._database.row("SELECT * FROM clients WHERE id = ?", (client_id,))
        if row is None:
            raise NotFound("This program has been removed.", safe="Nothing was changed.")
        return _client(row)

    def key_hashes(self) -> dict[bytes, ClientId]:
        """Whose key has which hash."""
        rows = self._database.rows("SELECT id, key_hash FROM clients")
        return {bytes(row["key_hash"]): ClientId(row["id"]) for row in rows}

    def add(self, name: str, key_hash: bytes, rights: ClientRights, now: float) -> Client:
        with self._database.transaction():
            name = self._checked(name, None)
            client_id = self._database.insert(
                "INSERT INTO clients (name, key_hash, reads, proposes, project_id, kinds, created_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (name, key_hash, *_written(rights), now),
            )
            return self.get(ClientId(client_id))

    def change(self, client_id: ClientId, name: str, rights: ClientRights) -> None:
        """Raises NotFound: there is no such client."""
        with self._database.transaction():
            self.get(client_id)
            self._database.execute(
                "UPDATE clients SET name = ?, reads = ?, proposes = ?, project_id = ?, kinds = ? WHERE id = ?",
                (self._checked(name, client_id), *_written(rights), client_id),
            )

    def remove(self, client_id: ClientId) -> None:
        """What it has read stays told, under its name."""
        self._database.execute("DELETE FROM clients WHERE id = ?", (client_id,))

    def used(self, client_id: ClientId, now: float) -> None:
        """It has asked for something."""
        self._database.execute("UPDATE clients SET used_at = ? WHERE id = ?", (now, client_id))

    def add_reading(
        self,
        client: Client,
        way: ReadingWay,
        memories: Sequence[MemoryId],
        messages: Sequence[MessageId],
        now: float,
    ) -> None:
        """Keep what a client was told of."""
        with self._database.transaction():
            reading_id = self._database.insert(
                "INSERT INTO client_readings (client_id, client_name, read_at, way) VALUES"
                " ((SELECT id FROM clients WHERE id = ?), ?, ?, ?)",
                (client.id, client.name, now, way),
            )
            items = [*((one, None) for one in memories), *((None, one) for one in messages)]
            self._database.execute_many(
                "INSERT INTO client_reading_items (reading_id, position, memory_id, message_id) VALUES (?, ?, ?, ?)",
                [(reading_id, position, *item) for position, item in enumerate(items)],
            )
            self._database.execute("DELETE FROM client_readings WHERE id <= ?", (reading_id - _MOST_READINGS,))

    def readings(self, limit: int) -> list[MemoryReading]:
        """What was read, the newest first; what of it was deleted since is left out."""
        rows = self._database.rows("SELECT * FROM client_readings ORDER BY id DESC LIMIT ?", (limit,))
        return [self._reading(row) for row in rows]

    def _reading(self, row: Row) -> MemoryReading:
        items = self._database.rows(
            "SELECT memory_id FROM client_reading_items WHERE reading_id = ? ORDER BY position", (row["id"],)
        )
        ids = [MemoryId(item["memory_id"]) for item in items if item["memory_id"] is not None]
        found = {memory.id: memory for memory in (self._memories.several(ids) if ids else [])}
        return MemoryReading(
            id=ReadingId(row["id"]),
            client_id=row["client_id"],
            client_name=row["client_name"],
            read_at=row["read_at"],
            way=ReadingWay(row["way"]),
            memories=tuple(found[one] for one in ids if one in found),
            messages=len(items) - len(ids),
        )

    def _checked(self, name: str, client_id: ClientId | None) -> str:
        name = " ".join(name.split())
        safe = "Nothing was changed."
        if not name:
            raise InvalidRequest("A program needs a name.", safe=safe, next_step="Write what you call it.")
        if len(name) > LONGEST_CLIENT_NAME:
            raise InvalidRequest(
                f"The name is longer than {LONGEST_CLIENT_NAME} characters.", safe=safe, next_step="Shorten it."
            )
        others = [one for one in self.all() if one.id != client_id]
        if is_taken(name, (one.name for one in others)):
            raise InvalidRequest(
                f"There is a program called “{name}” already.", safe=safe, next_step="Choose another name."
            )
        if len(others) >= _MOST:
            raise InvalidRequest(
                f"{_MOST} programs have a key already.", safe=safe, next_step="Remove one that you don't use any more."
            )
        return name


def _written(rights: ClientRights) -> tuple[bool, bool, int | None, str]:
    return rights.reads, rights.proposes, rights.project_id, msgspec.json.encode(rights.kinds).decode()


def _client(row: Row) -> Client:
    return Client(
        id=ClientId(row["id"]),
        name=row["name"],
        rights=ClientRights(
            reads=bool(row["reads"]),
            proposes=bool(row["proposes"]),
            project_id=row["project_id"],
            kinds=_kinds.decode(row["kinds"]),
        ),
        created_at=row["created_at"],
        used_at=row["used_at"],
    )
