"""What devices are kept alike in, put together: what changes here, what comes from there, and what of it still holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.storage.blocks import Blocks
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.sync_changes import Change, Part, Version
from core.storage.sync_chat import ConversationKind, MessageKind, SignKind
from core.storage.sync_collecting import Collecting
from core.storage.sync_kinds import DocumentKind, Kind, NeverKind, PersonaKind, ProjectKind, PromptKind, TemplateKind
from core.storage.sync_memories import WORDING, BlockKind, Conflicts, MemoryThings
from core.storage.sync_records import Records, Thing
from core.storage.sync_self import Own, SyncSelf
from core.storage.sync_taking import Taking

# Things that are told of in one go in another device's place.
_AT_ONCE = 50

# Of parts that are held against what holds, or of changes that are told, in one go, in bytes.
_BYTES_AT_ONCE = 256 * 1024


class Synced:
    """Lives on the storage worker.

    Args:
        weigh: see `SignKind`.
        settings: the options that are the person's, as a kind of things.

    Attributes:
        own: this device's part.
        collecting, taking: what changes here, and what comes from there.
        conflicts: wordings that wait for the user's word.
    """

    def __init__(
        self,
        database: Database,
        conversations: Conversations,
        memories: Memories,
        blocks: Blocks,
        *,
        weigh: Callable[[int | None, int | None], None],
        settings: Kind,
    ) -> None:
        talks, known = ConversationKind(database, conversations), MemoryThings(database, memories)
        # What others refer to comes first, so that little has to wait.
        kinds = (
            ProjectKind(database),
            PersonaKind(database),
            talks,
            MessageKind(database, conversations),
            known,
            SignKind(database, weigh),
            NeverKind(database),
            PromptKind(database),
            TemplateKind(database),
            DocumentKind(database),
            BlockKind(database, blocks),
            settings,
        )
        self._database = database
        self._kinds = {kind.name: kind for kind in kinds}
        self._records = Records(database)
        self.own = SyncSelf(database)
        self.conflicts = Conflicts(database, memories)
        self.collecting = Collecting(
            database,
            self._kinds,
            own=self.own,
            records=self._records,
            branches=conversations.branches,
            conflicts=self.conflicts,
        )
        self.taking = Taking(
            database,
            self._kinds,
            own=self.own,
            records=self._records,
            collecting=self.collecting,
            conflicts=self.conflicts,
            conversations=talks,
            memories=known,
        )

    def begin(self, own: Own) -> None:
        """Take part from now on: all there is will be told."""
        with self._database.transaction():
            self.own.end()
            self.own.begin(own)
            self.collecting.touch_all()

    def has_changed(self) -> bool:
        """Something here isn't in the folder."""
        own = self.own.find()
        return own is not None and (own.announce or own.rewrite or self.own.waits())

    def clean(self, after: int) -> tuple[int, bool] | None:
        """What was erased goes from some of what waits to be put into the folder: up to which part, and whether anything was in it.

        Args:
            after: the part before the first of them.

        Returns:
            None: no more parts wait.
        """
        parts = self.own.outbox(_BYTES_AT_ONCE, after)
        if not parts:
            return None
        still = self.still(parts)
        if still != parts:
            self.own.replace(still)
        return parts[-1].number, still != parts

    def still(self, parts: Sequence[Part]) -> list[Part]:
        """Parts without what was erased, or has been replaced since. Wordings that wait for the user's word still hold."""
        return [Part(number=part.number, changes=tuple(self._still(part.changes))) for part in parts]

    def told_for(self, device: str, after: int, number: int) -> tuple[Part, int] | None:
        """A part with what holds of a device that is gone, and what is erased, told in its place, and up to where that is; None: that
        was all."""
        things = self._records.some_of(device, after, _AT_ONCE)
        if not things:
            return None
        changes = [change for thing in things if (change := self._told_for(thing, device)) is not None]
        return Part(number=number, changes=tuple(changes)), things[-1].id

    def adopt(self, device: str) -> None:
        """Tell what holds of a device that nobody else hears of, as this one's from now on."""
        after = 0
        while things := self._records.some_of(device, after, _AT_ONCE):
            with self._database.transaction():
                device_here = self.own.get().device
                changes, size = list[Change](), 0
                for thing in things:
                    change = self._adopted(thing, device, device_here)
                    if change is not None:
                        changes.append(change)
                        size += len(msgspec.msgpack.encode(change))
                    # Messages have their pictures with them.
                    if changes and (size > _BYTES_AT_ONCE or thing is things[-1]):
                        self.own.send(Part(number=self.own.get().number + 1, changes=tuple(changes)))
                        changes, size = [], 0
            after = things[-1].id

    def _adopted(self, thing: Thing, device: str, own: str) -> Change | None:
        change = self._told_for(thing, device)
        if change is None or change.erased:
            return None
        thing.versions = {
            name: msgspec.structs.replace(held, device=own) if held.device == device else held
            for name, held in thing.versions.items()
        }
        self._records.save(thing)
        groups = {name: msgspec.structs.replace(version, device=own) for name, version in change.groups.items()}
        return msgspec.structs.replace(change, groups=groups)

    def _still(self, changes: Sequence[Change]) -> list[Change]:
        left = []
        for change in changes:
            thing = self._records.find(change.kind, change.key)
            if change.erased or thing is None:
                left.append(change)
            elif not thing.erased:
                groups = {name: one for name, one in change.groups.items() if self._holds(thing, name, one)}
                if groups:
                    left.append(msgspec.structs.replace(change, groups=groups))
        return left

    def _holds(self, thing: Thing, group: str, version: Version) -> bool:
        held = thing.versions.get(group)
        if held is not None and held.stamp == version.stamp:
            return True
        waits = group == WORDING and thing.kind == "memory" and thing.local_id is not None
        return waits and any(one.stamp == version.stamp for one in self.conflicts.others(thing.local_id or 0))

    def _told_for(self, thing: Thing, device: str) -> Change | None:
        kind = self._kinds[thing.kind]
        if thing.erased:
            # Whoever erased it: nobody must keep it because the file that said so is gone.
            erased = kind.told_when_gone(born_here=False)
            return Change(kind=thing.kind, key=thing.key, erased=True, heir=thing.heir) if erased else None
        read = None if thing.local_id is None else kind.read(thing.local_id, self.collecting.key_of)
        values = {**(read or {}), **thing.waiting}
        groups = {
            name: Version(held.time, held.device, held.kept or values[name], held.seen)
            for name, held in thing.versions.items()
            if held.device == device and name in values
        }
        return Change(kind=thing.kind, key=thing.key, groups=groups) if groups else None
