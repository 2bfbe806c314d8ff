"""A backup brought together with the store, by the rule by which devices are kept alike: as if the backup were another device.

What is in one of them alone is in both afterwards; of what is in both, the later holds, and two wordings of a memory become a card. Tasks,
errands, reminders and what was read of documents aren't kept alike: of these, the store's stay.
"""

from __future__ import annotations

from core.backup.making import Progress
from core.memory.recall.ranker import item_weight, way_weight
from core.records import DeviceId
from core.storage.blocks import Blocks
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.feedback import Feedback
from core.storage.memories import Memories
from core.storage.sync_kinds import Group, KeyOf, Kind
from core.storage.sync_self import Own
from core.storage.synced import Synced

# Of two that are equally old, what is here holds: its device's name comes later.
_THERE, _HERE = DeviceId("0" * 32), DeviceId("f" * 32)

# Of the parts that are taken in together, in bytes.
_AT_ONCE = 256 * 1024


class _NoOptions(Kind):
    """Settings are put back, or stay, as a whole."""

    name, table = "setting", ""
    groups = (Group("value", ("value",)),)
    born = frozenset({"value"})

    def ids(self) -> list[int]:
        return []

    def exists(self, local_id: int) -> bool:  # noqa: ARG002
        return False

    def read(self, local_id: int, key_of: KeyOf) -> None:  # noqa: ARG002
        return None


def merge(here: Database, there: Database, now: float, progress: Progress) -> None:
    """Take into a copy of the store what a backup has. `there` is spoilt by it.

    Args:
        now: Unix seconds.

    Raises:
        Cancelled, StorageFull, StorageError: `here` may be half of both.
    """
    mine, theirs = _synced(here), _synced(there)
    own = mine.own.find()
    if own is None:
        mine.begin(_alone(_HERE))
    theirs.begin(_alone(_THERE))
    while theirs.collecting.collect(now):
        progress.at(0.0)
    parts = max(1, theirs.own.parts_waiting())
    taken = 0
    while batch := theirs.own.outbox(_AT_ONCE, taken):
        for part in batch:
            progress.at(taken / parts)
            mine.taking.take(_THERE, part, now)
            taken = part.number
    _settle(here, there, _HERE if own is None else own.device)
    if own is not None:
        # It is no device that anybody will hear of.
        here.execute("DELETE FROM sync_devices WHERE id = ?", (_THERE,))
    else:
        mine.own.end()


def _settle(here: Database, there: Database, own: DeviceId) -> None:
    """A wording that waits beside one that came of it needs no word of the user's: the history of the memory has both."""
    with here.transaction():
        here.execute(
            "DELETE FROM memory_conflicts WHERE device = ? AND EXISTS (SELECT 1 FROM memories m LEFT JOIN memory_changes c"
            " ON c.memory_id = m.id WHERE m.id = memory_conflicts.memory_id AND memory_conflicts.text IN (m.text, c.before))",
            (_THERE,),
        )
        waiting = here.rows(
            "SELECT x.id, x.text, m.text AS holds FROM memory_conflicts x JOIN memories m ON m.id = x.memory_id WHERE x.device = ?",
            (own,),
        )
        for row in waiting:
            came_of_it = "SELECT EXISTS (SELECT 1 FROM memory_changes WHERE before = ? AND memory_id IN"
            came_of_it += " (SELECT id FROM memories WHERE text = ?))"
            if row["text"] == row["holds"] or there.value(came_of_it, (row["text"], row["holds"])):
                here.execute("DELETE FROM memory_conflicts WHERE id = ?", (row["id"],))


def _alone(device: DeviceId) -> Own:
    """That nobody shares with."""
    return Own(
        folder="",
        group_id="",
        key=b"",
        lock=b"",
        device=device,
        name="",
        number=0,
        rewrite=False,
        announce=False,
        wrote_at=None,
        read_at=None,
    )


def _synced(database: Database) -> Synced:
    return Synced(
        database,
        Conversations(database),
        Memories(database),
        Blocks(database),
        weigh=Feedback(database, item_weight, way_weight).weigh,
        settings=_NoOptions(database),
    )
