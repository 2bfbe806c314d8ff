"""Memories and blocks as devices tell each other of them, and what becomes of two wordings of one memory.

A memory that is worded anew on a device that knew the earlier wording says the new one, everywhere. Worded anew on two devices, neither of
which knew of the other's, it says the one with the higher stamp, and the other waits for the user's word: every wording carries what its
author had seen (a dotted version vector; Almeida and others 2014), so the two cases are told apart whatever the clocks say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from core.errors import NotFound
from core.records import (
    BlockAuthor,
    BlockLabel,
    ChangeAction,
    ChangedBy,
    ConflictId,
    ConversationId,
    Memory,
    MemoryConflict,
    MemoryId,
    MemoryKind,
    MemorySource,
    ProjectId,
    Review,
    ReviewEvery,
)
from core.storage.blocks import Blocks
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.memory_history import MemoryFields, fields_of
from core.storage.sqlite import Row
from core.storage.sync_changes import Held, Values, Version, knows
from core.storage.sync_kinds import Group, KeyOf, Kind

# The group that may be in conflict.
WORDING = "wording"

_ACTIONS = {
    WORDING: ChangeAction.EDITED,
    "holds": ChangeAction.DATED,
    "replaced": ChangeAction.SUPERSEDED,
    "expires": ChangeAction.DATED,
    "where": ChangeAction.SCOPED,
    "review": ChangeAction.REVIEWED,
}

_seen = msgspec.msgpack.Decoder(dict[str, int])


class MemoryThings(Kind):
    """Memories. How often one was recalled is of the device; its weight follows from the feedback."""

    name, table, timed_by = "memory", "memories", "learned_at"
    groups = (
        Group("origin", ("quote", "source", "learned_at")),
        Group("source", ("source_message_id",), {"source_message_id": "message"}),
        Group(WORDING, ("text", "kind")),
        Group("holds", ("valid_from", "valid_until")),
        Group("replaced", ("superseded_by",), {"superseded_by": "memory"}),
        Group("pinned", ("pinned",)),
        Group("bin", ("deleted_at", "withdrawn_at")),
        Group("expires", ("expires_at",)),
        # What a project kept is told nowhere when that is gone, on no device.
        Group(
            "where",
            ("conversations", "project_id"),
            {"project_id": "project"},
            {"conversations": "conversation"},
            outlasts=frozenset({"project_id"}),
        ),
        Group("review", ("review_on", "review_every", "review_days", "confirmed_at")),
    )
    # Without what it may be recalled in, it would be recalled everywhere.
    born = frozenset({"origin", WORDING, "holds", "where"})

    def __init__(self, database: Database, memories: Memories) -> None:
        super().__init__(database)
        self._memories = memories

    def time(self, local_id: int) -> float:
        return float(
            self._database.value(
                "SELECT max(learned_at, ifnull((SELECT max(changed_at) FROM memory_changes WHERE memory_id = x.id), 0))"
                " FROM memories x WHERE x.id = ?",
                (local_id,),
            )
        )

    def key(self, local_id: int, key_of: KeyOf) -> str:  # noqa: ARG002
        row = self._row(local_id)
        assert row is not None
        return f"{local_id}-{int(row['learned_at'] * 1_000_000):x}"

    def create(self, values: Values) -> int:
        fields = MemoryFields(
            text=values["text"],
            kind=MemoryKind(values["kind"]),
            valid_from=values["valid_from"],
            valid_until=values["valid_until"],
            **_fields("where", values),  # type: ignore[arg-type]
        )
        return self._memories.take_in(
            fields,
            quote=values["quote"],
            source=MemorySource(values["source"]),
            learned_at=values["learned_at"],
        )

    def change(self, local_id: int, group: str, values: Values, at: float) -> None:
        if group in ("origin", "source"):
            super().change(local_id, group, values, at)
            return
        if group == "bin":
            super().change(local_id, group, {"withdrawn_at": values.pop("withdrawn_at")}, at)
        before = fields_of(self._memories.any(MemoryId(local_id)))
        after = msgspec.structs.replace(before, **_fields(group, values))
        if after != before:
            self._memories.write(
                MemoryId(local_id),
                before,
                after,
                at,
                ChangedBy.USER,
                _action(group, after),
                _told(before, after),
            )

    def erase(self, local_ids: Sequence[int]) -> None:
        # One that is in the bin is erased just so.
        self._memories.forget([MemoryId(one) for one in local_ids], 0.0)

    def twins(self, local_id: int) -> list[int]:
        """This one and those that say the same in the same place; none if no other does. All of them hold."""
        found = self._database.tuples(
            "SELECT y.id FROM memories x"
            " JOIN memories y ON y.text_key = x.text_key AND y.project_id IS x.project_id AND y.conversations = x.conversations"
            " WHERE x.id = ? AND x.deleted_at IS NULL AND x.valid_until IS NULL AND y.deleted_at IS NULL AND y.valid_until IS NULL",
            (local_id,),
        )
        return [one for (one,) in found] if len(found) > 1 else []

    def join(self, stays: int, goes: int, now: float) -> None:
        """One of two that say the same goes into the bin; what it replaced was replaced by the other."""
        self._database.execute("UPDATE memories SET superseded_by = ? WHERE superseded_by = ?", (stays, goes))
        before = fields_of(self._memories.get(MemoryId(goes)))
        after = msgspec.structs.replace(before, deleted_at=now)
        told = (before.text, before.text)
        self._memories.write(MemoryId(goes), before, after, now, ChangedBy.LEARNING, ChangeAction.MERGED, told)


class Conflicts:
    """Wordings that wait for the user's word. Every method may raise StorageError."""

    def __init__(self, database: Database, memories: Memories) -> None:
        self._database = database
        self._memories = memories

    def others(self, memory_id: int) -> list[Version]:
        """The wordings beside the one that holds."""
        return [
            Version(row["time"], row["device"], {"text": row["text"], "kind": row["kind"]}, _seen.decode(row["seen"]))
            for row in self._database.rows("SELECT * FROM memory_conflicts WHERE memory_id = ?", (memory_id,))
        ]

    def keep(self, memory_id: int, others: Sequence[Version]) -> None:
        """Have these wordings, and no others, wait."""
        self._database.execute("DELETE FROM memory_conflicts WHERE memory_id = ?", (memory_id,))
        self._database.execute_many(
            "INSERT INTO memory_conflicts (memory_id, time, device, seen, text, kind) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (
                    memory_id,
                    one.time,
                    one.device,
                    msgspec.msgpack.encode(one.seen),
                    one.values["text"],
                    one.values["kind"],
                )
                for one in others
            ],
        )

    def all(self) -> list[MemoryConflict]:
        """Those of memories that are there, the newest first."""
        return list(self._conflicts("ORDER BY f.id DESC", ()))

    def get(self, conflict_id: ConflictId) -> MemoryConflict:
        """One of them.

        Raises:
            NotFound: it was settled, or its memory is gone.
        """
        for conflict in self._conflicts("WHERE f.id = ?", (conflict_id,)):
            return conflict
        raise NotFound("This was decided on already, or the memory is gone.", safe="Nothing was changed.")

    def settled(self, memory_id: int) -> bool:
        """The user has decided on them, and it wasn't stamped yet."""
        return bool(
            self._database.value("SELECT count(*) FROM memory_conflicts WHERE memory_id = ? AND settled", (memory_id,))
        )

    def settle(self, memory_id: MemoryId) -> None:
        """What the memory says is the user's word on all wordings, be it that it says so already: it is stamped anew."""
        if not self._database.value("SELECT count(*) FROM sync_self"):
            self.keep(memory_id, ())
            return
        self._database.execute("INSERT INTO sync_touched (kind, local_id) VALUES ('memory', ?)", (memory_id,))
        self._database.execute("UPDATE memory_conflicts SET settled = 1 WHERE memory_id = ?", (memory_id,))

    def _conflicts(self, rest: str, parameters: Sequence[object]) -> Iterator[MemoryConflict]:
        rows = self._database.rows(
            "SELECT f.*, ifnull(d.name, s.name) AS device_name FROM open_conflicts f"
            " LEFT JOIN sync_devices d ON d.id = f.device LEFT JOIN sync_self s ON s.device = f.device"
            f" {rest}",
            parameters,
        )
        for row in rows:
            yield self._conflict(row, self._memories.get(MemoryId(row["memory_id"])))

    def _conflict(self, row: Row, memory: Memory) -> MemoryConflict:
        held = self._database.row(
            "SELECT versions FROM sync_things WHERE kind = 'memory' AND local_id = ?", (memory.id,)
        )
        author = "" if held is None else _held(bytes(held["versions"])).device
        named = self._database.row(
            "SELECT name FROM sync_devices WHERE id = ?1 UNION SELECT name FROM sync_self WHERE device = ?1", (author,)
        )
        return MemoryConflict(
            id=ConflictId(row["id"]),
            memory=memory,
            text=row["text"],
            device=row["device_name"] or "",
            memory_device="" if named is None else named["name"],
            changed_at=row["time"] / 1e6,
        )


def joined(holds: Version, others: Sequence[Version], new: Version) -> tuple[Version, list[Version]]:
    """What three kinds of wordings come to: the one that holds, and those that wait beside it.

    The same whatever the order in which wordings come, and however often. Those that some other's author knew are out. Two that say the same
    are both kept, or a third that knows one of them would seem to know the other; such a one isn't shown to the user.
    """
    known = {one.stamp: one for one in (new, *others, holds)}
    left = [one for one in known.values() if not any(knows(other, one) for other in known.values() if other is not one)]
    first, *rest = sorted(left, key=lambda one: one.stamp, reverse=True)
    return first, rest


class BlockKind(Kind):
    """What was written into a block; the lines that come from the memories are each device's own."""

    name, table = "block", "blocks"
    groups = (Group("text", ("text",)),)
    born = frozenset({"text"})

    def __init__(self, database: Database, blocks: Blocks) -> None:
        super().__init__(database)
        self._blocks = blocks

    def ids(self) -> list[int]:
        return list(range(1, len(BlockLabel) + 1))

    def read(self, local_id: int, key_of: KeyOf) -> dict[str, Values] | None:  # noqa: ARG002
        return {"text": {"text": self._blocks.get(self._label(local_id)).text}}

    def key(self, local_id: int, key_of: KeyOf) -> str:  # noqa: ARG002
        return self._label(local_id)

    def time(self, local_id: int) -> float:
        # A block that nobody wrote into gives way to any other.
        block = self._blocks.get(self._label(local_id))
        return block.edited_at if block.text else 0.0

    def exists(self, local_id: int) -> bool:  # noqa: ARG002
        return True

    def always(self, key: str) -> int | None:
        return list(BlockLabel).index(BlockLabel(key)) + 1

    def change(self, local_id: int, group: str, values: Values, at: float) -> None:  # noqa: ARG002
        if self._blocks.get(self._label(local_id)).text != values["text"]:
            self._blocks.write(self._label(local_id), values["text"], at, BlockAuthor.USER)

    def _label(self, local_id: int) -> BlockLabel:
        return list(BlockLabel)[local_id - 1]


def _fields(group: str, values: Values) -> dict[str, object]:
    if group == WORDING:
        return {"text": values["text"], "kind": MemoryKind(values["kind"])}
    if group == "pinned":
        return {"pinned": bool(values["pinned"])}
    if group == "where":
        conversations = tuple(ConversationId(one) for one in values["conversations"])
        project = values["project_id"]
        return {"conversations": conversations, "project_id": None if project is None else ProjectId(project)}
    if group == "review":
        on = values["review_on"]
        review = None
        if on is not None:
            every = ReviewEvery(values["review_every"])
            review = Review(on=date.fromisoformat(on), every=every, days=values["review_days"])
        return {"review": review, "confirmed_at": values["confirmed_at"]}
    return dict(values)


def _action(group: str, after: MemoryFields) -> ChangeAction:
    if group == "bin":
        return ChangeAction.RESTORED if after.deleted_at is None else ChangeAction.DELETED
    if group == "pinned":
        return ChangeAction.PINNED if after.pinned else ChangeAction.UNPINNED
    if group == "replaced" and after.superseded_by is None:
        return ChangeAction.REVIVED
    return _ACTIONS[group]


def _told(before: MemoryFields, after: MemoryFields) -> tuple[str, str]:
    if (before.deleted_at is None) != (after.deleted_at is None):
        return (before.text, "") if before.deleted_at is None else ("", after.text)
    return before.text, after.text


def _held(versions: bytes) -> Held:
    return msgspec.msgpack.decode(versions, type=dict[str, Held]).get(WORDING, Held(0, ""))
