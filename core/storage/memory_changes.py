"""What the user does to memories: each as one thing that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import InvalidRequest
from core.records import (
    ChangeAction,
    ChangedBy,
    Memory,
    MemoryEdit,
    MemoryId,
    MemoryKind,
)
from core.storage.memory_history import OperationId, fields_of, taken_back
from core.storage.memory_rows import SELECT, MemoryRows, memory_of

# An edit is told as what it was about.
_EDITS = (
    (ChangeAction.EDITED, ("text", "kind")),
    (ChangeAction.DATED, ("valid_from", "valid_until", "superseded_by", "expires_at")),
    (ChangeAction.SCOPED, ("conversations", "project_id")),
    (ChangeAction.PINNED, ("pinned",)),
    (ChangeAction.REVIEWED, ("review",)),
)


class Undone(msgspec.Struct, frozen=True):
    """What was taken back, or done again.

    Attributes:
        action, text: of the first change, and its memory as it was before.
        count: memories it was about.
        changed, returned, removed: as they are now: those that were there and are, those that came out of the bin, and those
            that went into it.
    """

    action: ChangeAction
    text: str
    count: int
    changed: tuple[Memory, ...] = ()
    returned: tuple[Memory, ...] = ()
    removed: tuple[Memory, ...] = ()


class MemoryChanges(MemoryRows):
    """Changes by the user. Times passed in are Unix seconds."""

    def edit(self, memory_id: MemoryId, edit: MemoryEdit, now: float) -> Memory:
        """The user corrects a memory. Its quote and source stay.

        Raises:
            NotFound: there is no such memory.
            InvalidRequest: it would end before it begins.
        """
        with self.operation(now):
            memory = self.get(memory_id)
            before = fields_of(memory)
            # The end that learning gave it names the memory that took its place.
            changes = edit.changes()
            if changes.get("valid_until", before.valid_until) != before.valid_until:
                changes["superseded_by"] = None
            after = msgspec.structs.replace(before, **changes)
            if after.valid_until is not None and after.valid_until < after.valid_from:
                raise InvalidRequest(
                    "A memory can't end before it begins.",
                    safe="It is as it was.",
                    next_step="Choose a later end, or an earlier beginning.",
                )
            for action, names in _EDITS:
                changed = {name: getattr(after, name) for name in names}
                step = msgspec.structs.replace(before, **changed)
                if step != before:
                    if action is ChangeAction.PINNED and not step.pinned:
                        action = ChangeAction.UNPINNED
                    self.write(memory_id, before, step, now, ChangedBy.USER, action)
                    before = step
            return self.get(memory_id)

    def delete(self, memory_id: MemoryId, now: float) -> list[Memory]:
        """Hide it everywhere; `restore` brings it back until it is purged.

        Returns:
            What it had superseded and what therefore holds again.

        Raises:
            NotFound: there is no such memory.
        """
        with self.operation(now):
            before = fields_of(self.get(memory_id))
            after = msgspec.structs.replace(before, deleted_at=now)
            self.write(memory_id, before, after, now, ChangedBy.USER, ChangeAction.DELETED, told=(before.text, ""))
            revived = self._database.rows(f"{SELECT} WHERE x.superseded_by = ? AND x.deleted_at IS NULL", (memory_id,))
            for memory in map(memory_of, revived):
                # `superseded_by` stays, for `restore`.
                was = fields_of(memory)
                holds = msgspec.structs.replace(was, valid_until=None)
                if holds != was:
                    self.write(memory.id, was, holds, now, ChangedBy.USER, ChangeAction.REVIVED, told=("", was.text))
            return [self.get(MemoryId(row["id"])) for row in revived]

    def restore(self, memory_id: MemoryId, now: float) -> Memory:
        """Bring it back out of the bin; what it superseded is past again. Without effect on a memory that isn't deleted.

        Raises:
            NotFound: it was purged.
        """
        with self.operation(now):
            before = self.any(memory_id)
            if before.deleted_at is not None:
                # What has run out stays.
                expires_at = before.expires_at if before.expires_at is None or before.expires_at > now else None
                after = msgspec.structs.replace(fields_of(before), deleted_at=None, expires_at=expires_at)
                told = ("", before.text)
                self.write(memory_id, fields_of(before), after, now, ChangedBy.USER, ChangeAction.RESTORED, told=told)
                for row in self._database.rows(
                    "SELECT id FROM memories WHERE superseded_by = ? AND valid_until IS NULL AND deleted_at IS NULL",
                    (memory_id,),
                ):
                    self.supersede(row["id"], memory_id, before.valid_from)
            return self.get(memory_id)

    def merge(
        self, memory_ids: Sequence[MemoryId], text: str, kind: MemoryKind, now: float
    ) -> tuple[Memory, list[MemoryId]]:
        """Make several memories one: the oldest says `text` from now on, the others go into the bin.

        Returns:
            The one that stays, and those that went.

        Raises:
            NotFound: one of them doesn't exist any more; nothing was changed.
            InvalidRequest: there are fewer than two, or they are told in different places.
        """
        with self.operation(now):
            merged = [self.get(memory_id) for memory_id in sorted(set(memory_ids))]
            if len(merged) < 2:
                raise InvalidRequest("It takes two memories to merge.", safe="Nothing was changed.")
            if len({one.project_id for one in merged}) > 1:
                raise InvalidRequest(
                    "These memories are told in different places: what a project keeps is told nowhere else.",
                    safe="Nothing was changed.",
                    next_step="Have them known in the same place first, then merge them.",
                )
            oldest, *others = merged
            # The one that stays first, so that nothing it takes the place of is revived meanwhile.
            before = fields_of(oldest)
            after = msgspec.structs.replace(
                before,
                text=text,
                kind=kind,
                pinned=oldest.pinned or any(other.pinned for other in others),
                valid_from=min(before.valid_from, *(other.valid_from for other in others)),
            )
            self.write(oldest.id, before, after, now, ChangedBy.USER, ChangeAction.MERGED)
            for other in others:
                was = fields_of(other)
                gone = msgspec.structs.replace(was, deleted_at=now)
                self.write(other.id, was, gone, now, ChangedBy.USER, ChangeAction.MERGED)
                # What the others superseded stays past: the one that stays took its place.
                for row in self._database.rows("SELECT id FROM memories WHERE superseded_by = ?", (other.id,)):
                    past = self.any(row["id"])
                    if past.id != oldest.id:
                        led = msgspec.structs.replace(fields_of(past), superseded_by=oldest.id)
                        self.write(past.id, fields_of(past), led, now, ChangedBy.USER, ChangeAction.SUPERSEDED)
            return self.get(oldest.id), [other.id for other in others]

    def split(self, memory_id: MemoryId, texts: Sequence[str], now: float) -> list[Memory]:
        """Make a memory several: it says the first of `texts` from now on, and each other is a new one, with its quote, source and dates.

        Raises:
            NotFound: there is no such memory.
            InvalidRequest: there are fewer than two texts.
        """
        if len(texts) < 2:
            raise InvalidRequest("It takes two texts to split a memory.", safe="Nothing was changed.")
        with self.operation(now):
            memory = self.get(memory_id)
            before = fields_of(memory)
            after = msgspec.structs.replace(before, text=texts[0])
            self.write(memory_id, before, after, now, ChangedBy.USER, ChangeAction.SPLIT)
            parts = [memory_id]
            for text in texts[1:]:
                fields = msgspec.structs.replace(before, text=text)
                parts.append(
                    self._insert(fields, memory.quote, memory.source, memory.source_message_id, memory.learned_at)
                )
                told = (memory.text, text)
                self._arrived(parts[-1], fields, now, ChangedBy.USER, ChangeAction.SPLIT, told)
            return self.several(parts)

    def expired(self, now: float) -> list[Memory]:
        """Move into the bin what was to be forgotten by now; returns it. What it had superseded stays past."""
        rows = self._database.rows(
            f"{SELECT} WHERE x.expires_at IS NOT NULL AND x.expires_at <= ? AND x.deleted_at IS NULL", (now,)
        )
        gone = [memory_of(row) for row in rows]
        if gone:
            with self._database.transaction():
                for memory in gone:
                    was = fields_of(memory)
                    after = msgspec.structs.replace(was, deleted_at=now)
                    told = (was.text, "")
                    self.write(memory.id, was, after, now, ChangedBy.USER, ChangeAction.EXPIRED, told=told)
        return gone

    def undo(self, now: float, operation: OperationId | None = None) -> Undone | None:
        """Take back what the user did last, or one operation; None if there is nothing to take back.

        What has changed since stays as it is.
        """
        return self._turn_back(self.history.last(undone=False) if operation is None else operation, now, undone=True)

    def redo(self, now: float) -> Undone | None:
        """Do again what was taken back last; None if there is nothing, or something else was done since."""
        return self._turn_back(self.history.last(undone=True), now, undone=False)

    def _turn_back(self, operation: OperationId | None, now: float, *, undone: bool) -> Undone | None:
        if operation is None:
            return None
        kept = self.history.changes(operation)
        if not kept:
            return None
        with self._database.transaction():
            changed: dict[MemoryId, tuple[bool, bool]] = {}  # was deleted, is deleted
            for one in reversed(kept) if undone else kept:
                there = fields_of(self.any(one.memory_id))
                before = one.before or msgspec.structs.replace(one.after, deleted_at=now)
                # One that was added is taken back into the bin, and out of it.
                start, end = (one.after, before) if undone else (before, one.after)
                if one.before is None and not undone:
                    start = msgspec.structs.replace(start, deleted_at=there.deleted_at)
                after = taken_back(there, end, start)
                was, _ = changed.get(one.memory_id, (there.deleted_at is not None, False))
                changed[one.memory_id] = (was, after.deleted_at is not None)
                if after != there:
                    self.write(one.memory_id, there, after, now, ChangedBy.USER, ChangeAction.UNDONE)
            self.history.mark(operation, undone=undone)
            first = kept[0]
            return Undone(
                action=first.action,
                text=(first.before or first.after).text,
                count=len(changed),
                changed=tuple(self.several([one for one, (was, is_) in changed.items() if not was and not is_])),
                returned=tuple(self.several([one for one, (was, is_) in changed.items() if was and not is_])),
                removed=tuple(self.any(one) for one, (was, is_) in changed.items() if is_ and not was),
            )

    def supersede(
        self, old_id: MemoryId, new_id: MemoryId | None, at: float, *, by: ChangedBy = ChangedBy.LEARNING
    ) -> Memory:
        """End a memory because a newer one took its place; it is kept as the past. Without effect the second time.

        Args:
            new_id: None: the user only said that it is wrong, or over.
            at: when it ended. Where the clock was set back, a memory may seem to end before it began: then it ends as it
                begins.

        Raises:
            NotFound: one of them doesn't exist.
        """
        with self._database.transaction():
            old, new = self.get(old_id), None if new_id is None else self.get(new_id)
            if old.valid_until is None:
                before = fields_of(old)
                after = msgspec.structs.replace(before, valid_until=max(at, old.valid_from), superseded_by=new_id)
                told = (old.text, "" if new is None else new.text)
                self.write(old_id, before, after, at, by, ChangeAction.SUPERSEDED, told=told)
            return self.get(old_id)
