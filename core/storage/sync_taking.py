"""Taking in what other devices tell: one part is one transaction.

It is the same in whatever order parts come, and however often. Of two versions of a group the one with the higher stamp holds. What refers
to something that isn't here yet waits for it. What was erased anywhere is erased here, and stays so. Which messages are shown, and which
of two memories that say the same is kept, is computed from what is there, in the same way on every device.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import msgspec

from core.records import ConversationId, DeviceId, MessageId, SyncArrived, Synced
from core.storage.database import Database
from core.storage.sync_changes import LAST_TIME, Change, Held, Part, Values, Version
from core.storage.sync_chat import ConversationKind
from core.storage.sync_collecting import Collecting
from core.storage.sync_kinds import GONE, NO_ROW, Group, Kind
from core.storage.sync_memories import WORDING, Conflicts, MemoryThings, joined
from core.storage.sync_records import Records, Thing, digest_of
from core.storage.sync_self import SyncSelf

_LISTED_AS = {
    "project": Synced.PROJECTS,
    "persona": Synced.PERSONAS,
    "conversation": Synced.CONVERSATIONS,
    "message": Synced.CONVERSATIONS,
    "memory": Synced.MEMORIES,
    "sign": Synced.FEEDBACK,
    "never": Synced.MEMORIES,
    "prompt": Synced.PROMPTS,
    "template": Synced.TASK_TEMPLATES,
    "document": Synced.DOCUMENTS,
    "block": Synced.BLOCKS,
    "setting": Synced.SETTINGS,
}

# Other wordings of a memory that isn't there yet.
_OTHERS = "other wordings"


class _Unresolved(Enum):
    WAITS = "waits"  # for what it refers to
    DEAD = "dead"  # what it belongs to was erased


class Taking:
    """Lives on the storage worker. Every method may raise StorageError, StorageFull: then nothing was changed."""

    def __init__(
        self,
        database: Database,
        kinds: Mapping[str, Kind],
        *,
        own: SyncSelf,
        records: Records,
        collecting: Collecting,
        conflicts: Conflicts,
        conversations: ConversationKind,
        memories: MemoryThings,
    ) -> None:
        self._database = database
        self._kinds = kinds
        self._own = own
        self._records = records
        self._collecting = collecting
        self._conflicts = conflicts
        self._conversations = conversations
        self._memories = memories

    def take(self, device: DeviceId, part: Part, now: float) -> SyncArrived:
        """Take in a part, if it wasn't yet.

        Raises:
            LookupError, TypeError, ValueError, OverflowError, msgspec.ValidationError: it makes no sense.
        """
        with self._database.transaction():
            while self._collecting.collect(now):
                pass  # what was done here is stamped before it meets what was done there
            arriving = _Arriving(self._kinds)
            gone: dict[str, list[int]] = {}
            for change in part.changes:
                if change.erased:
                    self._erased(change, gone, arriving)
                else:
                    self._merge(change, arriving)
            for kind in reversed(list(self._kinds.values())):
                if kind.name in gone:
                    kind.erase(gone[kind.name])
            self._land_waiting(arriving)
            self._show(arriving)
            self._absorb()
            self._join_twins(arriving, now)
            self._own.read(device, part.number)
        return arriving.told()

    # --- one change ---

    def _erased(self, change: Change, gone: dict[str, list[int]], arriving: _Arriving) -> None:
        thing = self._records.find(change.kind, change.key) or self._records.add(change.kind, change.key, None)
        if thing.erased:
            return
        self._records.erase(thing, change.heir)
        self._own.set(rewrite=1)
        if thing.local_id is not None:
            gone.setdefault(change.kind, []).append(thing.local_id)
            arriving.removed(change.kind, thing.local_id, self._conversation_of(change.kind, thing.local_id))

    def _merge(self, change: Change, arriving: _Arriving) -> None:
        kind = self._kinds[change.kind]
        thing = self._records.find(kind.name, change.key)
        if thing is None:
            thing = self._records.add(kind.name, change.key, kind.always(change.key))
        if thing.erased:
            return
        known = {group.name for group in kind.groups}
        for name, version in change.groups.items():
            if name not in known or not 0 <= version.time <= LAST_TIME:
                raise ValueError(f"{kind.name} has no {name} of {version.time}")
            self._own.saw(version.time)
            held = thing.versions.get(name)
            if held is not None and thing.kind == "memory" and name == WORDING:
                self._merge_wording(thing, held, version, arriving)
            elif held is None or held.stamp < version.stamp:
                kept = version.values if name == "shown" else None
                # The digest is the row's, which says something else until this is in it.
                digest = b"" if held is None else held.digest
                thing.versions[name] = Held(version.time, version.device, digest, version.seen, kept)
                thing.waiting[name] = version.values
        self._land(thing, arriving)

    def _merge_wording(self, thing: Thing, held: Held, version: Version, arriving: _Arriving) -> None:
        values = thing.waiting.get(WORDING)
        if values is None:
            read = self._memories.read(thing.local_id or 0, self._collecting.key_of)
            assert read is not None
            values = read[WORDING]
        others = self._others(thing)
        holds, waits = joined(Version(held.time, held.device, values, held.seen), others, version)
        if holds.stamp != held.stamp:
            thing.versions[WORDING] = Held(holds.time, holds.device, held.digest, holds.seen)
            thing.waiting[WORDING] = holds.values
        if thing.local_id is not None:
            self._conflicts.keep(thing.local_id, waits)
            arriving.changed(thing.kind, thing.local_id, None)
        else:
            thing.waiting[_OTHERS] = {"all": waits}

    def _others(self, thing: Thing) -> list[Version]:
        if thing.local_id is not None:
            return self._conflicts.others(thing.local_id)
        return msgspec.convert(thing.waiting.get(_OTHERS, {}).get("all", []), list[Version])

    # --- into its row ---

    def _land(self, thing: Thing, arriving: _Arriving) -> bool:
        """Put what waits into the row as far as can be; True if there is a row now and wasn't."""
        kind = self._kinds[thing.kind]
        if not thing.waiting:
            self._records.save(thing)
            return False
        created = False
        if thing.local_id is None:
            born = self._born(kind, thing)
            if born is _Unresolved.DEAD:
                self._records.erase(thing)
                return False
            if born is _Unresolved.WAITS:
                self._records.save(thing)
                return False
            thing.local_id, created = kind.create(born), True
            for name in kind.born:
                del thing.waiting[name]
            if others := thing.waiting.pop(_OTHERS, None):
                self._conflicts.keep(thing.local_id, msgspec.convert(others["all"], list[Version]))
        for group in kind.groups:
            if group.name in thing.waiting:
                values = self._resolved(kind, group, thing.waiting[group.name])
                if not isinstance(values, _Unresolved):
                    del thing.waiting[group.name]
                    kind.change(thing.local_id, group.name, values, thing.versions[group.name].time / 1e6)
        self._records.save(thing)
        arriving.changed(thing.kind, thing.local_id, self._conversation_of(thing.kind, thing.local_id))
        return created

    def _land_waiting(self, arriving: _Arriving) -> None:
        """What waited for something that came; and what waited for that."""
        landed = True
        while landed:
            landed = False
            for thing in self._records.waiting():
                landed |= self._land(thing, arriving)

    def _born(self, kind: Kind, thing: Thing) -> Values | _Unresolved:
        born: Values = {}
        waits = False
        for group in kind.groups:
            if group.name not in kind.born:
                continue
            values = (
                self._resolved(kind, group, thing.waiting[group.name])
                if group.name in thing.waiting
                else _Unresolved.WAITS
            )
            if values is _Unresolved.DEAD:
                return values
            if values is _Unresolved.WAITS:
                waits = True
            else:
                born |= values
        return _Unresolved.WAITS if waits else born

    def _resolved(self, kind: Kind, group: Group, values: Values) -> Values | _Unresolved:
        """With ids in place of keys."""
        resolved = dict(values)
        for column, other in group.refers.items():
            if values[column] is None:
                continue
            found = _Unresolved.DEAD if values[column] == GONE else self._local(other, values[column])
            if found is _Unresolved.DEAD and column in kind.dies_with:
                return found
            if found is _Unresolved.WAITS:
                return found
            nothing = NO_ROW if column in group.outlasts else None
            resolved[column] = nothing if found is _Unresolved.DEAD else found
        for column, other in group.lists.items():
            ids = [self._local(other, key) for key in values[column]]
            if _Unresolved.WAITS in ids:
                return _Unresolved.WAITS
            resolved[column] = sorted(one for one in ids if isinstance(one, int))
        return resolved

    def _local(self, kind: str, key: str) -> int | _Unresolved:
        """The row of a thing; of an erased message that of the one before it that is left."""
        thing = self._records.find(kind, key)
        while thing is not None and thing.erased:
            if thing.heir is None:
                return _Unresolved.DEAD
            thing = self._records.find(kind, thing.heir)
        return _Unresolved.WAITS if thing is None or thing.local_id is None else thing.local_id

    # --- what follows from it ---

    def _conversation_of(self, kind: str, local_id: int) -> int | None:
        if kind == "conversation":
            return local_id
        if kind != "message":
            return None
        row = self._database.row("SELECT conversation_id FROM messages WHERE id = ?", (local_id,))
        return None if row is None else int(row["conversation_id"])

    def _show(self, arriving: _Arriving) -> None:
        for conversation_id in arriving.conversations:
            thing = self._records.of_row("conversation", conversation_id)
            shown = None if thing is None or thing.erased else thing.versions.get("shown")
            if shown is None or shown.kept is None or shown.kept["last"] is None:
                continue
            last = self._local("message", shown.kept["last"])
            if isinstance(last, int) and not self._is_written(conversation_id):
                self._conversations.show(
                    conversation_id, MessageId(last), lambda one: self._collecting.key_of("message", one) or ""
                )

    def _is_written(self, conversation_id: int) -> bool:
        """A reply is being written there: what it continues stays shown, and is told as this device's when it is done."""
        return bool(
            self._database.value(
                "SELECT count(*) FROM messages WHERE conversation_id = ? AND shown AND status IN ('queued', 'streaming')",
                (conversation_id,),
            )
        )

    def _absorb(self) -> None:
        """What rows have come to say by this is nobody's change."""
        for row in self._database.rows("SELECT * FROM sync_touched"):
            thing = self._records.of_row(row["kind"], row["local_id"])
            if thing is None:
                continue  # something that only now came to be here
            if row["gone"]:
                if not thing.erased:
                    parent = row["parent_id"]
                    self._records.erase(thing, None if parent is None else self._collecting.heir(row["kind"], parent))
            elif not thing.erased:
                values = self._kinds[row["kind"]].read(row["local_id"], self._collecting.key_of) or {}
                for name, held in thing.versions.items():
                    if name in values:
                        thing.versions[name] = msgspec.structs.replace(held, digest=digest_of(values[name]))
                self._records.save(thing)
            self._database.execute(
                "DELETE FROM sync_touched WHERE kind = ? AND local_id = ?", (row["kind"], row["local_id"])
            )

    def _join_twins(self, arriving: _Arriving, now: float) -> None:
        """Learned on two devices, a fact is kept once: what has the lowest key stays, on all of them. It is this device's change, too."""
        for memory_id in arriving.memories:
            named = [(self._collecting.key_of("memory", one) or "", one) for one in self._memories.twins(memory_id)]
            for _, other in sorted(named)[1:]:
                self._memories.join(min(named)[1], other, now)


class _Arriving:
    """What a part brings about."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self._kinds = kinds
        self._listed: set[str] = set()
        self._gone: set[int] = set()
        self.conversations: dict[int, None] = {}
        self.memories: dict[int, None] = {}

    def changed(self, kind: str, local_id: int, conversation: int | None) -> None:
        self._listed.add(kind)
        if conversation is not None:
            self.conversations[conversation] = None
        if kind == "memory":
            self.memories[local_id] = None

    def removed(self, kind: str, local_id: int, conversation: int | None) -> None:
        self._listed.add(kind)
        if kind == "conversation":
            self._gone.add(local_id)
        elif conversation is not None:
            self.conversations[conversation] = None

    def told(self) -> SyncArrived:
        return SyncArrived(
            kinds=tuple(dict.fromkeys(_LISTED_AS[kind] for kind in self._kinds if kind in self._listed)),
            conversations=tuple(ConversationId(one) for one in self.conversations if one not in self._gone),
            removed=tuple(ConversationId(one) for one in sorted(self._gone)),
        )
