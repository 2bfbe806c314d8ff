"""What has changed on this device, as parts for the others.

Triggers note which rows may have changed. Here they are read, a few at a time, and held against what was told of them last: a group of
fields that is otherwise gets a stamp and goes into a part. So nothing that writes rows need know that devices are kept alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from core.storage.branches import Branches
from core.storage.database import Database
from core.storage.sync_changes import Change, Held, Part, Values, Version, with_seen
from core.storage.sync_kinds import Kind
from core.storage.sync_memories import WORDING, Conflicts
from core.storage.sync_records import Records, Thing, digest_of
from core.storage.sync_self import ERASED, Own, SyncSelf

# A part is taken in by others in one go, and made in one: rows that are looked at for it, and roughly bytes that it has.
_MOST_ROWS = 25
_MOST_BYTES = 64 * 1024

# Groups of which the values are kept: rows come to show more than was said.
_KEPT = frozenset({"shown"})


class Collecting:
    """Lives on the storage worker. Every method may raise StorageError, StorageFull: then nothing was changed."""

    def __init__(
        self,
        database: Database,
        kinds: Mapping[str, Kind],
        *,
        own: SyncSelf,
        records: Records,
        branches: Branches,
        conflicts: Conflicts,
    ) -> None:
        self._database = database
        self._kinds = kinds
        self._own = own
        self._records = records
        self._branches = branches
        self._conflicts = conflicts

    def touch_all(self) -> None:
        """Nothing was told yet: have everything be read."""
        for kind in self._kinds.values():
            self._touch(kind, kind.ids())

    def collect(self, now: float, *, erased: bool = False) -> bool:
        """Make at most one part of what has changed; True if there may be more.

        Args:
            erased: of what was erased alone.
        """
        with self._database.transaction():
            own = self._own.get()
            for kind in self._kinds.values():
                self._touch(kind, kind.unnoticed())
            changes: list[Change] = []
            looked, size = 0, 0
            for kind in self._kinds.values():
                rows = self._database.rows(
                    "SELECT local_id, gone, parent_id FROM sync_touched"
                    f" WHERE kind = ? {f'AND {ERASED}' if erased else ''} ORDER BY local_id LIMIT ?",
                    (kind.name, _MOST_ROWS - looked),
                )
                for row in rows:
                    local_id = row["local_id"]
                    change = (
                        self._gone(kind, local_id, row["parent_id"], own)
                        if row["gone"]
                        else self._changed(kind, local_id, own, now)
                    )
                    self._database.execute(
                        "DELETE FROM sync_touched WHERE kind = ? AND local_id = ?", (kind.name, local_id)
                    )
                    looked += 1
                    if change is not None:
                        changes.append(change)
                        size += len(msgspec.msgpack.encode(change))
                    if size > _MOST_BYTES:
                        break
                if looked >= _MOST_ROWS or size > _MOST_BYTES:
                    break
            if changes:
                self._own.send(Part(number=own.number + 1, changes=tuple(changes)))
        return looked >= _MOST_ROWS or size > _MOST_BYTES

    def key_of(self, kind: str, local_id: int) -> str | None:
        """What the thing in a row is called; it gets a name if it has none. None: there is no such row."""
        thing = self._records.of_row(kind, local_id)
        if thing is not None:
            return None if thing.erased else thing.key
        if kind == "message":
            # Each is called after the one before it: not one inside the other, there may be thousands.
            for before in self._branches.line(local_id)[:-1]:  # type: ignore[arg-type]
                if self._records.of_row(kind, before) is None:
                    self._name(self._kinds[kind], before)
        if not self._kinds[kind].exists(local_id):
            return None
        return self._name(self._kinds[kind], local_id).key

    def _touch(self, kind: Kind, local_ids: Sequence[int]) -> None:
        self._database.execute_many(
            "INSERT INTO sync_touched (kind, local_id) VALUES (?, ?)", [(kind.name, one) for one in local_ids]
        )

    def _name(self, kind: Kind, local_id: int) -> Thing:
        key = self._records.free_key(kind.name, kind.key(local_id, self.key_of))
        return self._records.add(kind.name, key, local_id)

    def _changed(self, kind: Kind, local_id: int, own: Own, now: float) -> Change | None:
        thing = self._records.of_row(kind.name, local_id)
        values = None if thing is not None and thing.erased else kind.read(local_id, self.key_of)
        if values is None:
            return None
        # Reading it may have named it.
        thing = thing or self._records.of_row(kind.name, local_id) or self._name(kind, local_id)
        first = None
        if not thing.versions:
            first = max(0, min(int(kind.time(local_id) * 1_000_000), int(now * 1_000_000)))
            self._own.saw(first)
        told: dict[str, Version] = {}
        for group in kind.groups:
            if group.name not in values:
                continue  # there is nothing of it
            if (version := self._version(thing, group.name, values[group.name], own, first, now)) is not None:
                told[group.name] = version
                thing.waiting.pop(group.name, None)
        self._records.save(thing)
        return Change(kind=kind.name, key=thing.key, groups=told) if told else None

    def _version(
        self, thing: Thing, group: str, values: Values, own: Own, first: int | None, now: float
    ) -> Version | None:
        held, digest = thing.versions.get(group), digest_of(values)
        worded = group == WORDING and thing.kind == "memory" and thing.local_id is not None
        settled = worded and self._conflicts.settled(thing.local_id or 0)
        if held is not None and held.digest == digest and not settled:
            return None
        time = self._own.tick(now) if first is None else first
        seen: dict[str, int] = {}
        if worded and held is not None:
            # Whoever words it anew here sees what else it might say: that is settled.
            seen = with_seen(held, *self._conflicts.others(thing.local_id or 0))
            self._conflicts.keep(thing.local_id or 0, ())
        if held is not None and group == "said" and not values["text"]:
            self._own.set(rewrite=1)
        kept = values if group in _KEPT else None
        thing.versions[group] = Held(time, own.device, digest, seen, kept)
        return Version(time, own.device, values, seen)

    def _gone(self, kind: Kind, local_id: int, parent_id: int | None, own: Own) -> Change | None:
        thing = self._records.of_row(kind.name, local_id)
        if thing is None or thing.erased:
            return None
        born_here = any(held.device == own.device for held in thing.versions.values())
        heir = None if parent_id is None else self.heir(kind.name, parent_id)
        self._records.erase(thing, heir)
        self._own.set(rewrite=1)
        return Change(kind=kind.name, key=thing.key, erased=True, heir=heir) if kind.told_when_gone(born_here) else None

    def heir(self, kind: str, local_id: int) -> str | None:
        """The key of what was in a row, be it gone too."""
        thing = self._records.of_row(kind, local_id)
        return None if thing is None else thing.key
