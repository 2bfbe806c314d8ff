"""This device's part in what devices share: where and under which name, up to where others were read, and what isn't in the folder yet."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import SyncUnusable
from core.records import DeviceId, Problem
from core.storage.database import Database
from core.storage.sync_changes import Part

_part = msgspec.msgpack.Decoder(Part)

# Of rows that are touched: what is gone, and messages of which the words are.
ERASED = (
    "(gone OR kind = 'message' AND EXISTS (SELECT 1 FROM messages m WHERE m.id = local_id AND m.text = ''"
    " AND NOT EXISTS (SELECT 1 FROM message_pictures w WHERE w.message_id = m.id)))"
)


class Own(msgspec.Struct, frozen=True, kw_only=True):
    """This device's part. See the table `sync_self`.

    Attributes:
        key: 32 bytes, that the files of all devices are sealed with.
        lock: how it is got with the passphrase (JSON of BackupLock).
    """

    folder: str
    group_id: str
    key: bytes
    lock: bytes
    device: DeviceId
    name: str
    number: int
    rewrite: bool
    announce: bool
    wrote_at: float | None
    read_at: float | None


class OtherDevice(msgspec.Struct, frozen=True, kw_only=True):
    """Another device, as it is known here. See the table `sync_devices`."""

    id: DeviceId
    name: str
    read: int
    seen_at: float | None
    problem: Problem | None
    removed: bool


class SyncSelf:
    """Queries about them. Every method may raise StorageError; those that write, StorageFull."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self) -> Own | None:
        """This device's part; None: it shares nothing."""
        row = self._database.row("SELECT * FROM sync_self")
        if row is None:
            return None
        return Own(
            folder=row["folder"],
            group_id=row["group_id"],
            key=bytes(row["key"]),
            lock=bytes(row["lock"]),
            device=DeviceId(row["device"]),
            name=row["name"],
            number=row["number"],
            rewrite=bool(row["rewrite"]),
            announce=bool(row["announce"]),
            wrote_at=row["wrote_at"],
            read_at=row["read_at"],
        )

    def get(self) -> Own:
        """This device's part.

        Raises:
            SyncUnusable: it shares nothing, or no more: everything may be deleted at any moment.
        """
        own = self.find()
        if own is None:
            raise SyncUnusable("Nothing is shared any more.", safe="Nothing was changed.")
        return own

    def begin(self, own: Own) -> None:
        """Take part from now on."""
        self._database.execute(
            "INSERT INTO sync_self (folder, group_id, key, lock, device, name) VALUES (?, ?, ?, ?, ?, ?)",
            (own.folder, own.group_id, own.key, own.lock, own.device, own.name),
        )

    def end(self) -> None:
        """Take no part any more; all that was noted for it goes. Wordings that wait for the user's word still do."""
        with self._database.transaction():
            for table in ("sync_self", "sync_touched", "sync_outbox", "sync_things", "sync_devices"):
                self._database.execute(f"DELETE FROM {table}")

    def renew(self, device: DeviceId, waiting: Sequence[Part], written: int) -> None:
        """Be another device: what was written is another one's from now on, what waits is this one's.

        Args:
            written: up to which of its parts everything is known here.
        """
        with self._database.transaction():
            own = self.get()
            self._database.execute(
                "INSERT OR REPLACE INTO sync_devices (id, name, read, seen_at) VALUES (?, ?, ?, ?)",
                (own.device, own.name, written, own.wrote_at),
            )
            self._database.execute("DELETE FROM sync_outbox")
            self.set(device=device, number=0, announce=1, wrote_at=None)
            for number, part in enumerate(waiting, 1):
                self.send(msgspec.structs.replace(part, number=number))

    def set(self, **values: object) -> None:
        """Change some columns."""
        marks = ", ".join(f"{name} = ?" for name in values)
        self._database.execute(f"UPDATE sync_self SET {marks}", tuple(values.values()))

    # --- the clock ---

    def tick(self, now: float) -> int:
        """The next stamp's time: after all that were given and seen."""
        time = max(int(now * 1_000_000), int(self._database.value("SELECT clock FROM sync_self")) + 1)
        self.set(clock=time)
        return time

    def saw(self, time: int) -> None:
        """A stamp of this time is there."""
        self._database.execute("UPDATE sync_self SET clock = max(clock, ?)", (time,))

    # --- what isn't in the folder yet ---

    def send(self, part: Part) -> None:
        """Have a part go into the folder; it has the next number."""
        self._database.execute(
            "INSERT INTO sync_outbox (number, part) VALUES (?, ?)", (part.number, msgspec.msgpack.encode(part))
        )
        self.set(number=part.number)

    def outbox(self, most: int, after: int = 0) -> list[Part]:
        """The parts that wait, from the one after this number on, up to so many bytes."""
        parts: list[Part] = []
        size = 0
        for (part,) in self._database.tuples("SELECT part FROM sync_outbox WHERE number > ? ORDER BY number", (after,)):
            size += len(part)
            if parts and size > most:
                break
            parts.append(_part.decode(part))
        return parts

    def parts_waiting(self) -> int:
        """How many parts wait."""
        return int(self._database.value("SELECT count(*) FROM sync_outbox"))

    def replace(self, parts: Sequence[Part]) -> None:
        """Have parts that wait say something else."""
        self._database.execute_many(
            "UPDATE sync_outbox SET part = ? WHERE number = ?",
            [(msgspec.msgpack.encode(part), part.number) for part in parts],
        )

    def written(self, last: int, now: float) -> None:
        """The parts up to this one are in the folder."""
        with self._database.transaction():
            self._database.execute("DELETE FROM sync_outbox WHERE number <= ?", (last,))
            self.set(wrote_at=now, announce=0)

    def has_erased(self) -> bool:
        """Something is gone, and wasn't told yet; or what waits may still tell of it."""
        return bool(
            self._database.value(
                f"SELECT EXISTS (SELECT 1 FROM sync_touched WHERE {ERASED})"
                " OR EXISTS (SELECT 1 FROM sync_self WHERE rewrite) AND EXISTS (SELECT 1 FROM sync_outbox)"
            )
        )

    def waits(self) -> bool:
        """Something isn't in the folder, or may not be."""
        return bool(
            self._database.value("SELECT EXISTS (SELECT 1 FROM sync_touched) OR EXISTS (SELECT 1 FROM sync_outbox)")
        )

    def waiting(self) -> int:
        """How many changes aren't in the folder."""
        touched = int(self._database.value("SELECT count(*) FROM sync_touched"))
        return touched + sum(len(part.changes) for part in self.outbox(2**60))

    # --- the others ---

    def devices(self) -> list[OtherDevice]:
        """All that were ever seen, by name."""
        return [
            OtherDevice(
                id=DeviceId(row["id"]),
                name=row["name"],
                read=row["read"],
                seen_at=row["seen_at"],
                problem=None if row["problem"] is None else msgspec.json.decode(row["problem"], type=Problem),
                removed=bool(row["removed"]),
            )
            for row in self._database.rows("SELECT * FROM sync_devices ORDER BY name, id")
        ]

    def heard(self, device: DeviceId, name: str, seen_at: float) -> None:
        """A file of a device was read."""
        self._database.execute(
            "INSERT INTO sync_devices (id, name, seen_at) VALUES (?1, ?2, ?3)"
            " ON CONFLICT DO UPDATE SET name = ?2, seen_at = ?3 WHERE ifnull(seen_at, 0) <= ?3",
            (device, name, seen_at),
        )

    def read(self, device: DeviceId, number: int) -> None:
        """A part of it was taken in."""
        self._database.execute("UPDATE sync_devices SET read = max(read, ?) WHERE id = ?", (number, device))

    def set_problem(self, device: DeviceId, problem: Problem | None) -> bool:
        """What is wrong with a device's files; True if it wasn't known."""
        told = None if problem is None else msgspec.json.encode(problem).decode()
        return bool(
            self._database.execute(
                "INSERT INTO sync_devices (id, problem) VALUES (?1, ?2)"
                " ON CONFLICT DO UPDATE SET problem = ?2 WHERE problem IS NOT ?2",
                (device, told),
            )
        )

    def remove(self, device: DeviceId) -> None:
        """It was taken out."""
        self._database.execute("UPDATE sync_devices SET removed = 1, problem = NULL WHERE id = ?", (device,))
