"""What is known about the user, and how it came to be known.

A memory is never overwritten by learning: it is superseded. Every write is one transaction of the row, its word index,
its links to whom it speaks of, a line of history and a note to the vector index.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import (
    ChangeAction,
    ChangedBy,
    ConversationId,
    Memory,
    MemoryEdit,
    MemoryFilter,
    MemoryId,
    MemoryKind,
    MemorySort,
    MemorySource,
    MemoryState,
    MessageId,
    RecallKind,
)
from core.storage import steps
from core.storage.database import Database
from core.storage.entities import Entities, MentionReader, ReadsNone
from core.storage.index_notes import Action, note
from core.storage.memory_history import MemoryFields, MemoryHistory, OperationId, fields_of, taken_back
from core.storage.word_search import WordHit, WordMatches, word_hits, word_matches
from core.storage.words import prefix_query, text_key

_SELECT = """
    SELECT x.*, c.id AS conversation_id, c.title AS conversation_title
    FROM memories x
    LEFT JOIN messages m ON m.id = x.source_message_id
    LEFT JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL
"""


# An edit is told as what it was about.
_EDITS = (
    (ChangeAction.EDITED, ("text", "kind")),
    (ChangeAction.DATED, ("valid_from", "valid_until", "superseded_by", "expires_at")),
    (ChangeAction.SCOPED, ("conversations",)),
    (ChangeAction.PINNED, ("pinned",)),
)

_MADE_BY = {MemorySource.LEARNED: ChangedBy.LEARNING, MemorySource.MODEL: ChangedBy.MODEL}


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


class Facts(msgspec.Struct, frozen=True):
    """Counts and times of all memories.

    Attributes:
        by_kind, pinned: of those that hold.
        learned_at: of all that aren't deleted, Unix seconds.
        last_used: of those that hold and were recalled, Unix seconds.
    """

    past: int
    binned: int
    pinned: int
    by_kind: dict[MemoryKind, int]
    learned_at: Sequence[float]
    last_used: dict[MemoryId, float]


class Memories:
    """Queries about memories. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Args:
        reader: reads whom and what a memory's text speaks of.

    Attributes:
        entities: whom and what memories speak of.
        history: what happened to them.
    """

    def __init__(self, database: Database, reader: MentionReader | None = None) -> None:
        self._database = database
        self.history = MemoryHistory(database)
        self.entities = Entities(database, reader or ReadsNone())

    def transaction(self) -> AbstractContextManager[None]:
        """Several writes, all of them or none."""
        return self._database.transaction()

    def operation(self, now: float) -> AbstractContextManager[OperationId]:
        """Several changes by the user that are undone as one; all of them or none."""
        return self.history.operation(now)

    def add(
        self,
        kind: MemoryKind,
        text: str,
        *,
        quote: str,
        source: MemorySource,
        source_message_id: MessageId | None,
        now: float,
        valid_from: float | None = None,
        valid_until: float | None = None,
    ) -> Memory:
        """Store a memory. That it isn't there already is the caller's to check (`same_text`).

        Args:
            quote: the user's words it rests on; empty if it was typed in.
            valid_from: since when it holds, if that isn't now.
            valid_until: when it ended, if it is of the past.
        """
        made_by = _MADE_BY.get(source, ChangedBy.USER)
        fields = MemoryFields(
            text=text, kind=kind, valid_from=now if valid_from is None else valid_from, valid_until=valid_until
        )
        by_user = source is MemorySource.ADDED
        with self.operation(now) if by_user else self.transaction():
            memory_id = self._insert(fields, quote, source, source_message_id, now)
            self._arrived(memory_id, fields, now, made_by, ChangeAction.ADDED, ("", text))
            return self.get(memory_id)

    def get(self, memory_id: MemoryId) -> Memory:
        """One memory.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        row = self._database.row(f"{_SELECT} WHERE x.id = ? AND x.deleted_at IS NULL", (memory_id,))
        if row is None:
            raise _no_memory()
        return _memory(row)

    def several(self, memory_ids: Sequence[int]) -> list[Memory]:
        """The memories with these ids, in the order asked for; deleted ones are left out."""
        marks = ", ".join("?" * len(memory_ids))
        rows = self._database.rows(f"{_SELECT} WHERE x.id IN ({marks}) AND x.deleted_at IS NULL", tuple(memory_ids))
        found: dict[int, Memory] = {memory.id: memory for memory in map(_memory, rows)}
        return [found[memory_id] for memory_id in memory_ids if memory_id in found]

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
                    self._write(memory_id, before, step, now, ChangedBy.USER, action)
                    before = step
            return self.get(memory_id)

    def delete(self, memory_id: MemoryId, now: float, action: ChangeAction = ChangeAction.DELETED) -> list[Memory]:
        """Hide it everywhere; `restore` brings it back until it is purged.

        Returns:
            What it had superseded and what therefore holds again.

        Raises:
            NotFound: there is no such memory.
        """
        with self.operation(now):
            before = fields_of(self.get(memory_id))
            after = msgspec.structs.replace(before, deleted_at=now)
            self._write(memory_id, before, after, now, ChangedBy.USER, action, told=(before.text, ""))
            revived = self._database.rows(f"{_SELECT} WHERE x.superseded_by = ? AND x.deleted_at IS NULL", (memory_id,))
            for memory in map(_memory, revived):
                # `superseded_by` stays, for `restore`.
                was = fields_of(memory)
                holds = msgspec.structs.replace(was, valid_until=None)
                if holds != was:
                    self._write(memory.id, was, holds, now, ChangedBy.USER, ChangeAction.REVIVED, told=("", was.text))
            return [self.get(MemoryId(row["id"])) for row in revived]

    def restore(self, memory_id: MemoryId, now: float) -> Memory:
        """Bring it back out of the bin; what it superseded is past again. Without effect on a memory that isn't deleted.

        Raises:
            NotFound: it was purged.
        """
        with self.operation(now):
            before = self._any(memory_id)
            if before.deleted_at is not None:
                # What has run out stays.
                expires_at = before.expires_at if before.expires_at is None or before.expires_at > now else None
                after = msgspec.structs.replace(fields_of(before), deleted_at=None, expires_at=expires_at)
                told = ("", before.text)
                self._write(memory_id, fields_of(before), after, now, ChangedBy.USER, ChangeAction.RESTORED, told=told)
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
            InvalidRequest: there are fewer than two.
        """
        with self.operation(now):
            merged = [self.get(memory_id) for memory_id in sorted(set(memory_ids))]
            if len(merged) < 2:
                raise InvalidRequest("It takes two memories to merge.", safe="Nothing was changed.")
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
            self._write(oldest.id, before, after, now, ChangedBy.USER, ChangeAction.MERGED)
            for other in others:
                was = fields_of(other)
                gone = msgspec.structs.replace(was, deleted_at=now)
                self._write(other.id, was, gone, now, ChangedBy.USER, ChangeAction.MERGED)
                # What the others superseded stays past: the one that stays took its place.
                for row in self._database.rows("SELECT id FROM memories WHERE superseded_by = ?", (other.id,)):
                    past = self._any(row["id"])
                    if past.id != oldest.id:
                        led = msgspec.structs.replace(fields_of(past), superseded_by=oldest.id)
                        self._write(past.id, fields_of(past), led, now, ChangedBy.USER, ChangeAction.SUPERSEDED)
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
            self._write(memory_id, before, after, now, ChangedBy.USER, ChangeAction.SPLIT)
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
            f"{_SELECT} WHERE x.expires_at IS NOT NULL AND x.expires_at <= ? AND x.deleted_at IS NULL", (now,)
        )
        gone = [_memory(row) for row in rows]
        if gone:
            with self._database.transaction():
                for memory in gone:
                    was = fields_of(memory)
                    after = msgspec.structs.replace(was, deleted_at=now)
                    told = (was.text, "")
                    self._write(memory.id, was, after, now, ChangedBy.USER, ChangeAction.EXPIRED, told=told)
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
                there = fields_of(self._any(one.memory_id))
                before = one.before or msgspec.structs.replace(one.after, deleted_at=now)
                # One that was added is taken back into the bin, and out of it.
                start, end = (one.after, before) if undone else (before, one.after)
                if one.before is None and not undone:
                    start = msgspec.structs.replace(start, deleted_at=there.deleted_at)
                after = taken_back(there, end, start)
                was, _ = changed.get(one.memory_id, (there.deleted_at is not None, False))
                changed[one.memory_id] = (was, after.deleted_at is not None)
                if after != there:
                    self._write(one.memory_id, there, after, now, ChangedBy.USER, ChangeAction.UNDONE)
            self.history.mark(operation, undone=undone)
            first = kept[0]
            return Undone(
                action=first.action,
                text=(first.before or first.after).text,
                count=len(changed),
                changed=tuple(self.several([one for one, (was, is_) in changed.items() if not was and not is_])),
                returned=tuple(self.several([one for one, (was, is_) in changed.items() if was and not is_])),
                removed=tuple(self._any(one) for one, (was, is_) in changed.items() if is_ and not was),
            )

    def purge_deleted(self, before: float) -> list[MemoryId]:
        """Erase memories deleted before `before` for good: rows, history, word index, copies in recalls and prompts.

        `Database.scrub` then clears the traces on disk.
        """
        return self._purge("deleted_at < ?", (before,))

    def erase(self, memory_ids: Sequence[MemoryId] = ()) -> list[MemoryId]:
        """As `purge_deleted`, for these of the deleted memories; for all of them if none are named."""
        if not memory_ids:
            return self._purge("deleted_at IS NOT NULL", ())
        marks = ", ".join("?" * len(memory_ids))
        return self._purge(f"deleted_at IS NOT NULL AND id IN ({marks})", tuple(memory_ids))

    def _purge(self, condition: str, parameters: tuple[object, ...]) -> list[MemoryId]:
        gone = f"(SELECT id FROM memories WHERE {condition})"
        with self._database.transaction():
            purged = [MemoryId(row["id"]) for row in self._database.rows(f"{gone[1:-1]} ORDER BY id", parameters)]
            if purged:
                self._database.execute(
                    "UPDATE messages SET recall_note = '' WHERE id IN"
                    f" (SELECT asked_id FROM recalls WHERE memory_id IN {gone})",
                    parameters,
                )
                # Notes on changed blocks name memories that were not recalled for the turn.
                for row in self._database.rows(f"SELECT text FROM memories WHERE {condition}", parameters):
                    self._database.execute(
                        "UPDATE messages SET recall_note = '' WHERE recall_note <> '' AND instr(recall_note, ?)",
                        (_line(row["text"]),),
                    )
                    self._leave_heads(row["text"])
                # The history of what it superseded names its text.
                self._database.execute(
                    "UPDATE memory_changes SET after = '' WHERE action = 'superseded' AND memory_id IN"
                    f" (SELECT id FROM memories WHERE superseded_by IN {gone})",
                    parameters,
                )
                steps.erase(self._database, f"memory_id IN {gone}", parameters)
                self._database.execute(f"DELETE FROM memories WHERE {condition}", parameters)
                note(self._database, Action.REMOVE, RecallKind.MEMORY, purged)
        return purged

    def count(self) -> int:
        """How many there are, superseded ones included."""
        return int(self._database.value("SELECT count(*) FROM memories WHERE deleted_at IS NULL"))

    def facts(self) -> Facts:
        """Counts and times of all of them."""
        live = "deleted_at IS NULL AND valid_until IS NULL"
        database = self._database
        return Facts(
            past=int(
                database.value("SELECT count(*) FROM memories WHERE deleted_at IS NULL AND valid_until IS NOT NULL")
            ),
            binned=int(database.value("SELECT count(*) FROM memories WHERE deleted_at IS NOT NULL")),
            pinned=int(database.value(f"SELECT count(*) FROM memories WHERE {live} AND pinned")),
            by_kind={
                MemoryKind(row["kind"]): row["n"]
                for row in database.rows(f"SELECT kind, count(*) AS n FROM memories WHERE {live} GROUP BY kind")
            },
            learned_at=[
                row["learned_at"] for row in database.rows("SELECT learned_at FROM memories WHERE deleted_at IS NULL")
            ],
            last_used={
                MemoryId(row["id"]): row["last_used_at"]
                for row in database.rows(
                    f"SELECT id, last_used_at FROM memories WHERE {live} AND last_used_at IS NOT NULL"
                )
            },
        )

    def pinned(self, limit: int) -> Sequence[Memory]:
        """Pinned memories that hold, newest first."""
        return self._holding("x.pinned", (), "x.learned_at", limit)

    def newest(self, limit: int, kind: MemoryKind | None = None) -> Sequence[Memory]:
        """The newest memories that hold, of one kind or of all."""
        if kind is None:
            return self._holding("1", (), "x.learned_at", limit)
        return self._holding("x.kind = ?", (kind,), "x.learned_at", limit)

    def most_used(self, limit: int, kind: MemoryKind) -> Sequence[Memory]:
        """The memories of one kind that hold and were recalled most often."""
        return self._holding("x.kind = ? AND x.use_count > 0", (kind,), "x.use_count", limit)

    def with_words(self, query: str, memory_ids: Sequence[MemoryId]) -> set[MemoryId]:
        """Which of these `list` finds by the words of a query."""
        expression = prefix_query(query)
        if expression is None:
            return {memory.id for memory in self.several(memory_ids) if query.strip() in memory.text}
        marks = ", ".join("?" * len(memory_ids))
        rows = self._database.rows(
            f"SELECT rowid FROM memories_fts WHERE memories_fts MATCH ? AND rowid IN ({marks})",
            (expression, *memory_ids),
        )
        return {MemoryId(row["rowid"]) for row in rows}

    def same_text(self, text: str) -> Memory | None:
        """The memory with this text, but for case, punctuation and space: one that still holds, else a past one."""
        row = self._database.row(
            f"{_SELECT} WHERE x.text_key = ? AND x.deleted_at IS NULL ORDER BY x.valid_until IS NOT NULL, x.id LIMIT 1",
            (text_key(text),),
        )
        return None if row is None else _memory(row)

    def supersede(self, old_id: MemoryId, new_id: MemoryId, at: float) -> Memory:
        """End a memory because a newer one took its place; it is kept as the past. Without effect the second time.

        Args:
            at: when it ended. Where the clock was set back, a memory may seem to end before it began: then it ends as it
                begins.

        Raises:
            NotFound: one of them doesn't exist.
        """
        with self._database.transaction():
            old, new = self.get(old_id), self.get(new_id)
            if old.valid_until is None:
                before = fields_of(old)
                after = msgspec.structs.replace(before, valid_until=max(at, old.valid_from), superseded_by=new_id)
                told = (old.text, new.text)
                self._write(old_id, before, after, at, ChangedBy.LEARNING, ChangeAction.SUPERSEDED, told=told)
            return self.get(old_id)

    def replaced_by(self, memory_ids: Sequence[MemoryId]) -> dict[MemoryId, Sequence[Memory]]:
        """Past memories whose place these took."""
        marks = ", ".join("?" * len(memory_ids))
        found: dict[MemoryId, Sequence[Memory]] = {}
        for row in self._database.rows(
            f"{_SELECT} WHERE x.superseded_by IN ({marks}) AND x.valid_until IS NOT NULL AND x.deleted_at IS NULL",
            tuple(memory_ids),
        ):
            newer = MemoryId(row["superseded_by"])
            found[newer] = (*found.get(newer, ()), _memory(row))
        return found

    def touch(self, memory_ids: Sequence[MemoryId], now: float) -> None:
        """Recall put these into a prompt."""
        self._database.execute_many(
            "UPDATE memories SET use_count = use_count + 1, last_used_at = ? WHERE id = ?",
            [(now, memory_id) for memory_id in memory_ids],
        )

    def word_hits(self, query: str, limit: int) -> list[WordHit]:
        """Memories that share words with `query`, in their text or quote, best first. Deleted ones are left out."""
        deleted = {row["id"] for row in self._database.rows("SELECT id FROM memories WHERE deleted_at IS NOT NULL")}
        hits = word_hits(self._database, "memories_fts", query, limit, hidden=len(deleted))
        return [hit for hit in hits if hit.item_id not in deleted][:limit]

    def word_matches(self, query: str) -> WordMatches:
        """Which memories that hold have which words of `query`, in their text or quote."""
        return word_matches(
            self._database,
            "memories_fts",
            query,
            "SELECT x.id, 0 FROM memories_fts f CROSS JOIN memories x ON x.id = f.rowid"
            " WHERE memories_fts MATCH ? AND x.deleted_at IS NULL AND x.valid_until IS NULL LIMIT ?",
        )

    def by_source(self, message_id: MessageId) -> list[Memory]:
        """What was learned from a message, oldest first."""
        rows = self._database.rows(
            f"{_SELECT} WHERE x.source_message_id = ? AND x.deleted_at IS NULL ORDER BY x.id", (message_id,)
        )
        return [_memory(row) for row in rows]

    def _holding(self, condition: str, parameters: Sequence[object], order: str, limit: int) -> Sequence[Memory]:
        rows = self._database.rows(
            f"{_SELECT} WHERE x.deleted_at IS NULL AND x.valid_until IS NULL AND {condition}"
            f" ORDER BY {order} DESC, x.id DESC LIMIT ?",
            (*parameters, limit),
        )
        return [_memory(row) for row in rows]

    def _leave_heads(self, text: str) -> None:
        """Have the prompts begin anew whose frozen beginning says this; the user block is written anew by its owner."""
        self._database.execute("UPDATE blocks SET facts = '' WHERE instr(facts, ?)", (_line(text),))
        self._database.execute(
            "UPDATE conversations SET head = NULL, persona_told = '', user_told = ''"
            " WHERE instr(head, :line) OR instr(user_told, :line)",
            {"line": _line(text)},
        )

    def _any(self, memory_id: MemoryId) -> Memory:
        """One memory, deleted or not.

        Raises:
            NotFound: it was purged.
        """
        row = self._database.row(f"{_SELECT} WHERE x.id = ?", (memory_id,))
        if row is None:
            raise _no_memory()
        return _memory(row)

    def _insert(
        self,
        fields: MemoryFields,
        quote: str,
        source: MemorySource,
        source_message_id: MessageId | None,
        learned_at: float,
    ) -> MemoryId:
        values = {
            **_columns(fields),
            "quote": quote,
            "source": source,
            "source_message_id": source_message_id,
            "learned_at": learned_at,
        }
        marks = ", ".join("?" * len(values))
        return MemoryId(
            self._database.insert(
                f"INSERT INTO memories ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
            )
        )

    def _arrived(
        self,
        memory_id: MemoryId,
        fields: MemoryFields,
        at: float,
        made_by: ChangedBy,
        action: ChangeAction,
        told: tuple[str, str],
    ) -> None:
        self.entities.link(memory_id, fields.text, fields.kind, at)
        self.history.record(memory_id, at, made_by, action, (None, fields), told)
        note(self._database, Action.PUT, RecallKind.MEMORY, [memory_id])

    def _write(
        self,
        memory_id: MemoryId,
        before: MemoryFields,
        after: MemoryFields,
        at: float,
        made_by: ChangedBy,
        action: ChangeAction,
        told: tuple[str, str] | None = None,
    ) -> None:
        """Change a memory, and all that depends on it: words, links, history, the vector index."""
        columns = _columns(after)
        marks = ", ".join(f"{name} = ?" for name in columns)
        self._database.execute(f"UPDATE memories SET {marks} WHERE id = ?", (*columns.values(), memory_id))
        self.history.record(memory_id, at, made_by, action, (before, after), told or (before.text, after.text))
        if after.deleted_at is not None:
            if before.deleted_at is None:
                self.entities.unlink(memory_id)
                note(self._database, Action.REMOVE, RecallKind.MEMORY, [memory_id])
                self._leave_heads(before.text)
            return
        returned = before.deleted_at is not None
        if returned or (after.text, after.kind) != (before.text, before.kind):
            self.entities.link(memory_id, after.text, after.kind, at)
        if returned or after.text != before.text:
            note(self._database, Action.PUT, RecallKind.MEMORY, [memory_id])

    # Last in the class: below it, `list` in an annotation would mean this method.
    def list(self, query: str, wanted: MemoryFilter, limit: int, offset: int) -> tuple[list[Memory], int]:
        """Memories, and how many match beyond `limit`.

        Args:
            query: if it isn't empty, the best match comes first, as you type.
        """
        conditions, parameters = _conditions(wanted)
        order = _ORDERS[wanted.sort]
        if wanted.state is MemoryState.DELETED and wanted.sort is MemorySort.NEWEST:
            order = "x.deleted_at DESC"
        source = _SELECT
        if query.strip():
            expression = prefix_query(query)
            if expression is None:
                conditions.append("instr(x.text, ?)")
                parameters.append(query.strip().encode("utf-8", "replace").decode("utf-8"))
            else:
                source += " JOIN memories_fts f ON f.rowid = x.id"
                conditions.append("memories_fts MATCH ?")
                parameters.append(expression)
                order = "f.rank"
        where = " WHERE " + " AND ".join(conditions)
        rows = self._database.rows(
            f"{source}{where} ORDER BY {order}, x.id DESC LIMIT ? OFFSET ?", (*parameters, limit, offset)
        )
        total = self._database.value(f"SELECT count(*) FROM ({source}{where})", parameters)
        return [_memory(row) for row in rows], int(total)


_ORDERS = {
    MemorySort.NEWEST: "x.learned_at DESC",
    MemorySort.MOST_USED: "x.use_count DESC, x.last_used_at DESC",
    MemorySort.STRONGEST: "x.pinned DESC, x.usefulness DESC, x.use_count DESC",
}

_STATES = {
    MemoryState.ALL: "x.deleted_at IS NULL",
    MemoryState.HOLDING: "x.deleted_at IS NULL AND x.valid_until IS NULL",
    MemoryState.PAST: "x.deleted_at IS NULL AND x.valid_until IS NOT NULL",
    MemoryState.DELETED: "x.deleted_at IS NOT NULL",
}


def _conditions(wanted: MemoryFilter) -> tuple[list[str], list[object]]:
    conditions = [_STATES[wanted.state]]
    parameters: list[object] = []
    for column, values in (("kind", wanted.kinds), ("source", wanted.sources)):
        if values:
            conditions.append(f"x.{column} IN ({', '.join('?' * len(values))})")
            parameters += values
    if wanted.entity is not None:
        conditions.append("x.id IN (SELECT memory_id FROM memory_entities WHERE entity_id = ?)")
        parameters.append(wanted.entity)
    if wanted.ids:
        conditions.append(f"x.id IN ({', '.join('?' * len(wanted.ids))})")
        parameters += wanted.ids
    if wanted.pinned:
        conditions.append("x.pinned")
    for condition, moment in (("x.learned_at >= ?", wanted.since), ("x.learned_at < ?", wanted.until)):
        if moment is not None:
            conditions.append(condition)
            parameters.append(moment)
    return conditions, parameters


_scopes = msgspec.json.Decoder(tuple[ConversationId, ...])


def _line(text: str) -> str:
    """As a text stands in a prompt: on one line."""
    return " ".join(text.split())


def _memory(row: sqlite3.Row) -> Memory:
    there = row["conversation_id"] is not None
    return Memory(
        id=row["id"],
        kind=MemoryKind(row["kind"]),
        text=row["text"],
        quote=row["quote"],
        source=MemorySource(row["source"]),
        source_message_id=row["source_message_id"] if there else None,
        source_conversation_id=row["conversation_id"],
        source_title=row["conversation_title"] or "",
        learned_at=row["learned_at"],
        valid_from=row["valid_from"],
        valid_until=row["valid_until"],
        pinned=bool(row["pinned"]),
        use_count=row["use_count"],
        usefulness=row["usefulness"],
        deleted_at=row["deleted_at"],
        superseded_by=row["superseded_by"],
        expires_at=row["expires_at"],
        conversations=_scopes.decode(row["conversations"]),
    )


def _columns(fields: MemoryFields) -> dict[str, object]:
    """As the table has them."""
    return {
        "text": fields.text,
        "text_key": text_key(fields.text),
        "kind": fields.kind,
        "valid_from": fields.valid_from,
        "valid_until": fields.valid_until,
        "superseded_by": fields.superseded_by,
        "pinned": fields.pinned,
        "expires_at": fields.expires_at,
        "conversations": msgspec.json.encode(fields.conversations).decode(),
        "deleted_at": fields.deleted_at,
    }


def _no_memory() -> NotFound:
    return NotFound("This memory doesn't exist any more.")
