"""What things are called on all devices, and which version of them holds here."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator

import msgspec

from core.storage.database import Database
from core.storage.sqlite import Row
from core.storage.sync_changes import Held, Values

_versions = msgspec.msgpack.Decoder(dict[str, Held])
_waiting = msgspec.msgpack.Decoder(dict[str, dict[str, object]])
_encode = msgspec.msgpack.encode


class Thing(msgspec.Struct, kw_only=True):
    """A thing, as far as it is known here.

    Attributes:
        id: of this record.
        local_id: of its row; None: it waits.
        versions: that hold, by group.
        waiting: values that can't be put into the row yet, by group.
        erased, heir: as in `Change`.
    """

    id: int
    kind: str
    key: str
    local_id: int | None
    versions: dict[str, Held]
    waiting: dict[str, Values]
    erased: bool = False
    heir: str | None = None


class Records:
    """Queries about things. Inside transactions of the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, kind: str, key: str) -> Thing | None:
        """What is known of a thing."""
        row = self._database.row("SELECT * FROM sync_things WHERE kind = ? AND key = ?", (kind, key))
        return None if row is None else _thing(row)

    def of_row(self, kind: str, local_id: int) -> Thing | None:
        """What is known of the thing in a row, be it erased."""
        row = self._database.row("SELECT * FROM sync_things WHERE kind = ? AND local_id = ?", (kind, local_id))
        return None if row is None else _thing(row)

    def add(self, kind: str, key: str, local_id: int | None) -> Thing:
        """Take up a thing."""
        added = self._database.insert(
            "INSERT INTO sync_things (kind, key, local_id) VALUES (?, ?, ?)", (kind, key, local_id)
        )
        return Thing(id=added, kind=kind, key=key, local_id=local_id, versions={}, waiting={})

    def save(self, thing: Thing) -> None:
        """Keep what is known of it."""
        self._database.execute(
            "UPDATE sync_things SET local_id = ?, versions = ?, waiting = ?, erased = ?, heir = ? WHERE id = ?",
            (
                thing.local_id,
                _encode(thing.versions),
                _encode(thing.waiting) if thing.waiting else None,
                thing.erased,
                thing.heir,
                thing.id,
            ),
        )

    def erase(self, thing: Thing, heir: str | None = None) -> None:
        """It is gone for good; its key alone is kept."""
        thing.erased, thing.heir = True, heir
        thing.versions, thing.waiting = {}, {}
        self.save(thing)

    def free_key(self, kind: str, wanted: str) -> str:
        """A key that no other thing of the kind has; the one that is wanted, if it can be."""
        return f"{wanted}-{secrets.token_hex(4)}" if self.find(kind, wanted) is not None else wanted

    def waiting(self) -> Iterator[Thing]:
        """Things that wait for others, in the order in which they came."""
        for row in self._database.rows("SELECT * FROM sync_things WHERE waiting IS NOT NULL ORDER BY id"):
            yield _thing(row)

    def some_of(self, device: str, after: int, limit: int) -> list[Thing]:
        """The next things of which a version by a device holds, or that are erased."""
        rows = self._database.rows(
            "SELECT * FROM sync_things WHERE id > ? AND (erased OR instr(versions, CAST(? AS BLOB))) ORDER BY id LIMIT ?",
            (after, device, limit),
        )
        return [_thing(row) for row in rows]


def digest_of(values: Values) -> bytes:
    """Tells values from others."""
    return hashlib.blake2b(_encode(values), digest_size=8).digest()


def named(*parts: object) -> str:
    """A key made of what no other thing has; it tells nothing of what is in it."""
    return hashlib.blake2b("\0".join(map(repr, parts)).encode(), digest_size=12).hexdigest()


def _thing(row: Row) -> Thing:
    return Thing(
        id=row["id"],
        kind=row["kind"],
        key=row["key"],
        local_id=row["local_id"],
        versions=_versions.decode(row["versions"]),
        waiting={} if row["waiting"] is None else _waiting.decode(row["waiting"]),
        erased=bool(row["erased"]),
        heir=row["heir"],
    )
