"""A backup brought together with the store, by the rule by which devices are kept alike: as if the backup were another device.

What is in one of them alone is in both afterwards; of what is in both, the later holds, and two wordings of a memory become a card. What was
deleted here since comes back. Where things are shared, the other devices get all of it, too. Tasks, errands, reminders and what was read of documents
aren't kept alike: of these, the store's stay.
"""

from __future__ import annotations

from collections.abc import Callable

from core.backup.making import Progress
from core.memory.recall.ranker import item_weight, way_weight
from core.records import ConversationId, DeviceId, MemoryId, PersonaId, ProjectId
from core.storage.blocks import Blocks
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.feedback import Feedback
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.sync_kinds import Group, KeyOf, Kind
from core.storage.sync_self import Own
from core.storage.synced import Synced

# Of two that are equally old, what is here holds: its device's name comes later.
_THERE, _HERE = DeviceId("0" * 32), DeviceId("f" * 32)

# What comes back where it was deleted or erased.
_COME_BACK = {
    "project": "SELECT id FROM projects WHERE deleted_at IS NULL",
    "persona": "SELECT id FROM personas WHERE deleted_at IS NULL",
    "conversation": "SELECT id FROM conversations WHERE deleted_at IS NULL",
    "memory": "SELECT id FROM memories WHERE deleted_at IS NULL AND valid_until IS NULL",
}

# What the user deleted and isn't gone yet. Of memories not what was put together with another one, nor what was withdrawn with what was said.
_DELETED = {
    "project": "SELECT t.local_id FROM sync_things t JOIN projects p ON p.id = t.local_id AND p.deleted_at IS NOT NULL"
    " WHERE t.kind = 'project' AND t.key = ?",
    "persona": "SELECT t.local_id FROM sync_things t JOIN personas p ON p.id = t.local_id AND p.deleted_at IS NOT NULL"
    " WHERE t.kind = 'persona' AND t.key = ?",
    "conversation": "SELECT t.local_id FROM sync_things t JOIN conversations c ON c.id = t.local_id AND c.deleted_at IS NOT NULL"
    " WHERE t.kind = 'conversation' AND t.key = ?",
    "memory": "SELECT t.local_id FROM sync_things t JOIN memories x ON x.id = t.local_id AND x.deleted_at IS NOT NULL"
    " AND x.withdrawn_at IS NULL WHERE t.kind = 'memory' AND t.key = ?"
    " AND 'deleted' = (SELECT action FROM memory_changes WHERE memory_id = x.id ORDER BY id DESC LIMIT 1)"
    " AND NOT EXISTS (SELECT 1 FROM memories y WHERE y.text_key = x.text_key AND y.project_id IS x.project_id"
    " AND y.conversations = x.conversations AND y.deleted_at IS NULL)",
}

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
    _begin(theirs, there, here, None if own is None else own.group_id)
    more = True
    while more:
        more = mine.collecting.collect(now)
        progress.at(0.0)
        if own is None:
            # Nobody hears of it, and the store is not to be twice as large by it.
            here.execute("DELETE FROM sync_outbox")
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
    _bring_back(here, there, now)
    if own is not None:
        # It is no device that anybody will hear of: what came of it is told as what was done here.
        mine.adopt(_THERE)
        here.execute("DELETE FROM sync_devices WHERE id = ?", (_THERE,))
    else:
        mine.own.end()


def _begin(theirs: Synced, there: Database, here: Database, group: str | None) -> None:
    """Have the backup tell all it has. What the two know each other by they go on to know it by; what is erased here comes under another name,
    as nothing comes back under the one it had."""
    shared = there.value("SELECT EXISTS (SELECT 1 FROM sync_self WHERE group_id = ?)", (group,))
    named = "SELECT kind, key, local_id FROM sync_things WHERE local_id IS NOT NULL AND NOT erased"
    names = there.tuples(named) if shared else []
    theirs.begin(_alone(_THERE))
    there.execute_many("INSERT INTO sync_things (kind, key, local_id) VALUES (?, ?, ?)", names)
    with there.transaction():
        for kind, ids in _COME_BACK.items():
            for (local_id,) in there.tuples(ids):
                if _named_anew(theirs, there, here, kind, local_id) and kind == "conversation":
                    said = there.tuples("SELECT id FROM messages WHERE conversation_id = ? ORDER BY id", (local_id,))
                    # Each is called after the one before it.
                    for (message_id,) in said:
                        theirs.collecting.key_of("message", message_id)
                    for (message_id,) in said:
                        _named_anew(theirs, there, here, "message", message_id)


def _named_anew(theirs: Synced, there: Database, here: Database, kind: str, local_id: int) -> bool:
    """Have a thing that was erased here be called otherwise: always the same, so that it comes back once. False: it wasn't erased."""
    key = name = theirs.collecting.key_of(kind, local_id)
    erased = "SELECT EXISTS (SELECT 1 FROM sync_things WHERE kind = ? AND key = ? AND erased)"
    while here.value(erased, (kind, name)):
        name = f"{name}-again"
    if name == key:
        return False
    there.execute("UPDATE sync_things SET key = ? WHERE kind = ? AND key = ?", (name, kind, key))
    return True


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


def _bring_back(here: Database, there: Database, now: float) -> None:
    """What the user deleted here and isn't gone yet, as what is: it was deleted later, and would hold so."""
    conversations, personas, memories = Conversations(here), Personas(here), Memories(here)
    restore: dict[str, Callable[[int], object]] = {
        "project": lambda one: conversations.projects.restore(ProjectId(one)),
        "persona": lambda one: personas.restore(PersonaId(one)),
        "conversation": lambda one: conversations.restore(ConversationId(one)),
        "memory": lambda one: memories.restore(MemoryId(one), now),
    }
    with here.transaction():
        for kind, ids in _COME_BACK.items():
            for (key,) in there.tuples(
                f"SELECT key FROM sync_things WHERE kind = ? AND local_id IN ({ids})",  # noqa: S608 - no words of anybody's
                (kind,),
            ):
                for (local_id,) in here.tuples(_DELETED[kind], (key,)):
                    restore[kind](local_id)


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
