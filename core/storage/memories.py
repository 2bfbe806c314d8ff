"""What is known about the user, and how it came to be known.

A memory is never overwritten by learning: it is superseded. Every write is one transaction of the row, its word index,
its links to whom it speaks of, a line of history and a note to the vector index.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager

from core.errors import NotFound
from core.records import (
    ChangeAction,
    ChangedBy,
    Memory,
    MemoryChange,
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
from core.storage.word_search import WordHit, WordMatches, word_hits, word_matches
from core.storage.words import prefix_query, text_key

_SELECT = """
    SELECT x.*, c.id AS conversation_id, c.title AS conversation_title
    FROM memories x
    LEFT JOIN messages m ON m.id = x.source_message_id
    LEFT JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL
"""


_MADE_BY = {MemorySource.LEARNED: ChangedBy.LEARNING, MemorySource.MODEL: ChangedBy.MODEL}


class Memories:
    """Queries about memories. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Args:
        reader: reads whom and what a memory's text speaks of.

    Attributes:
        entities: whom and what memories speak of.
    """

    def __init__(self, database: Database, reader: MentionReader | None = None) -> None:
        self._database = database
        self.entities = Entities(database, reader or ReadsNone())

    def transaction(self) -> AbstractContextManager[None]:
        """Several writes, all of them or none."""
        return self._database.transaction()

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
        with self._database.transaction():
            memory_id = MemoryId(
                self._database.insert(
                    "INSERT INTO memories (kind, text, text_key, quote, source, source_message_id, learned_at, valid_from,"
                    " valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        kind,
                        text,
                        text_key(text),
                        quote,
                        source,
                        source_message_id,
                        now,
                        now if valid_from is None else valid_from,
                        valid_until,
                    ),
                )
            )
            self.entities.link(memory_id, text, kind, now)
            self._record(memory_id, now, _MADE_BY.get(source, ChangedBy.USER), ChangeAction.ADDED, after=text)
            note(self._database, Action.PUT, RecallKind.MEMORY, [memory_id])
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

    def edit(self, memory_id: MemoryId, text: str, kind: MemoryKind, now: float) -> Memory:
        """The user corrects a memory. Its quote and source stay.

        Raises:
            NotFound: there is no such memory.
        """
        with self._database.transaction():
            before = self.get(memory_id)
            self._database.execute(
                "UPDATE memories SET text = ?, text_key = ?, kind = ? WHERE id = ?",
                (text, text_key(text), kind, memory_id),
            )
            self._record(memory_id, now, ChangedBy.USER, ChangeAction.EDITED, before=before.text, after=text)
            if (text, kind) != (before.text, before.kind):
                self.entities.link(memory_id, text, kind, now)
            if text != before.text:
                note(self._database, Action.PUT, RecallKind.MEMORY, [memory_id])
            return self.get(memory_id)

    def pin(self, memory_id: MemoryId, pinned: bool, now: float) -> Memory:
        """Pin a memory, or take the pin off. Without effect if it is so already.

        Raises:
            NotFound: there is no such memory.
        """
        with self._database.transaction():
            before = self.get(memory_id)
            if before.pinned != pinned:
                self._database.execute("UPDATE memories SET pinned = ? WHERE id = ?", (pinned, memory_id))
                action = ChangeAction.PINNED if pinned else ChangeAction.UNPINNED
                self._record(memory_id, now, ChangedBy.USER, action, after=before.text)
            return self.get(memory_id)

    def delete(self, memory_id: MemoryId, now: float) -> list[Memory]:
        """Hide it everywhere; `restore` brings it back until it is purged.

        Returns:
            What it had superseded and what therefore holds again.

        Raises:
            NotFound: there is no such memory.
        """
        with self._database.transaction():
            before = self.get(memory_id)
            self._database.execute("UPDATE memories SET deleted_at = ? WHERE id = ?", (now, memory_id))
            self._record(memory_id, now, ChangedBy.USER, ChangeAction.DELETED, before=before.text)
            self.entities.unlink(memory_id)
            note(self._database, Action.REMOVE, RecallKind.MEMORY, [memory_id])
            self._leave_heads(before.text)
            revived = [
                _memory(row)
                for row in self._database.rows(
                    f"{_SELECT} WHERE x.superseded_by = ? AND x.deleted_at IS NULL", (memory_id,)
                )
            ]
            for memory in revived:
                # `superseded_by` stays, for `restore`.
                self._database.execute("UPDATE memories SET valid_until = NULL WHERE id = ?", (memory.id,))
                self._record(memory.id, now, ChangedBy.USER, ChangeAction.REVIVED, after=memory.text)
            return [self.get(memory.id) for memory in revived]

    def restore(self, memory_id: MemoryId, now: float) -> Memory:
        """Undo a delete; what it superseded is past again. Without effect on a memory that isn't deleted.

        Raises:
            NotFound: it was purged.
        """
        with self._database.transaction():
            restored = self._database.execute(
                "UPDATE memories SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL", (memory_id,)
            )
            memory = self.get(memory_id)
            if restored:
                self._record(memory_id, now, ChangedBy.USER, ChangeAction.RESTORED, after=memory.text)
                self.entities.link(memory_id, memory.text, memory.kind, now)
                note(self._database, Action.PUT, RecallKind.MEMORY, [memory_id])
                for row in self._database.rows(
                    "SELECT id FROM memories WHERE superseded_by = ? AND valid_until IS NULL AND deleted_at IS NULL",
                    (memory_id,),
                ):
                    self.supersede(row["id"], memory_id, memory.valid_from)
            return memory

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
                self._database.execute(
                    "UPDATE memories SET valid_until = ?, superseded_by = ? WHERE id = ?",
                    (max(at, old.valid_from), new_id, old_id),
                )
                self._record(old_id, at, ChangedBy.LEARNING, ChangeAction.SUPERSEDED, before=old.text, after=new.text)
            return self.get(old_id)

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

    def history(self, memory_id: MemoryId) -> list[MemoryChange]:
        """Every change of a memory, oldest first; also of a deleted one until it is purged."""
        rows = self._database.rows("SELECT * FROM memory_changes WHERE memory_id = ? ORDER BY id", (memory_id,))
        return [
            MemoryChange(
                changed_at=row["changed_at"],
                made_by=ChangedBy(row["made_by"]),
                action=ChangeAction(row["action"]),
                before=row["before"],
                after=row["after"],
            )
            for row in rows
        ]

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

    def _record(
        self,
        memory_id: MemoryId,
        at: float,
        made_by: ChangedBy,
        action: ChangeAction,
        before: str = "",
        after: str = "",
    ) -> None:
        self._database.execute(
            "INSERT INTO memory_changes (memory_id, changed_at, made_by, action, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            (memory_id, at, made_by, action, before, after),
        )

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
    if wanted.pinned:
        conditions.append("x.pinned")
    for condition, moment in (("x.learned_at >= ?", wanted.since), ("x.learned_at < ?", wanted.until)):
        if moment is not None:
            conditions.append(condition)
            parameters.append(moment)
    return conditions, parameters


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
    )


def _no_memory() -> NotFound:
    return NotFound("This memory doesn't exist any more.")
