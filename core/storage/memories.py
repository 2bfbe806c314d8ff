"""What is known about the user, and how it came to be known.

A memory is never overwritten by learning: it is superseded. Every write is one transaction of the row, its word index,
its links to whom it speaks of, a line of history and a note to the vector index.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import (
    ChangeAction,
    ChangedBy,
    Memory,
    MemoryFilter,
    MemoryId,
    MemoryKind,
    MemoryReach,
    MemorySort,
    MemorySource,
    MemoryState,
    MessageId,
    ProjectId,
    RecallKind,
)
from core.storage import steps
from core.storage.index_notes import Action, note
from core.storage.memory_changes import MemoryChanges, Undone
from core.storage.memory_history import MemoryFields
from core.storage.memory_rows import SELECT, line_of, memory_of
from core.storage.projects import kept_ids_within, kept_within
from core.storage.search_query import SearchQuery
from core.storage.word_search import WordHit, WordMatches, word_hits, word_matches
from core.storage.words import text_key

__all__ = ["Facts", "Memories", "Undone"]

# What is known outside of projects that keep what they learn.
_EVERYWHERE = MemoryReach()

_MADE_BY = {MemorySource.LEARNED: ChangedBy.LEARNING, MemorySource.MODEL: ChangedBy.MODEL}


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


class Memories(MemoryChanges):
    """Queries about memories. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

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
        project_id: ProjectId | None = None,
    ) -> Memory:
        """Store a memory. That it isn't there already is the caller's to check (`same_text`).

        Args:
            quote: the user's words it rests on; empty if it was typed in.
            valid_from: since when it holds, if that isn't now.
            valid_until: when it ended, if it is of the past.
            project_id: the project that keeps it; None: it is known everywhere.
        """
        made_by = _MADE_BY.get(source, ChangedBy.USER)
        fields = MemoryFields(
            text=text,
            kind=kind,
            valid_from=now if valid_from is None else valid_from,
            valid_until=valid_until,
            project_id=project_id,
        )
        by_user = source is MemorySource.ADDED
        with self.operation(now) if by_user else self.transaction():
            memory_id = self._insert(fields, quote, source, source_message_id, now)
            self._arrived(memory_id, fields, now, made_by, ChangeAction.ADDED, ("", text))
            return self.get(memory_id)

    def take_in(self, fields: MemoryFields, *, quote: str, source: MemorySource, learned_at: float) -> MemoryId:
        """Store a memory that was kept on another device."""
        with self.transaction():
            memory_id = self._insert(fields, quote, source, None, learned_at)
            made_by = _MADE_BY.get(source, ChangedBy.USER)
            self._arrived(memory_id, fields, learned_at, made_by, ChangeAction.ADDED, ("", fields.text))
        return memory_id

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

    def forget(self, memory_ids: Sequence[MemoryId], now: float) -> list[Memory]:
        """Erase memories for good, in the bin or not; it can't be taken back. Returns what they had superseded and what therefore
        holds again."""
        with self._database.transaction():
            revived: dict[MemoryId, Memory] = {}
            with self.operation(now) as operation:
                for memory in self.several(memory_ids):
                    revived |= {one.id: one for one in self.delete(memory.id, now)}
            self._database.execute("UPDATE memory_changes SET operation = NULL WHERE operation = ?", (operation,))
            self.erase(memory_ids)
            return self.several([one for one in revived if one not in memory_ids])

    def rest_on(self, memory_id: MemoryId, message_id: MessageId, gone: Sequence[MessageId]) -> Memory:
        """Have a memory rest on another message. What it said before it was merged with what that one taught goes, if it rests on one
        of those that are gone."""
        with self._database.transaction():
            row = self._database.row(
                "SELECT c.id, x.quote FROM memory_changes c JOIN memory_changes d ON d.operation = c.operation"
                " AND d.action = 'merged' AND d.memory_id <> c.memory_id JOIN memories x ON x.id = d.memory_id"
                " WHERE c.memory_id = ? AND c.action = 'merged' AND x.source_message_id = ? ORDER BY c.id LIMIT 1",
                (memory_id, message_id),
            )
            if row is not None:
                self._database.execute(
                    "DELETE FROM memory_changes WHERE memory_id = ? AND id < ?", (memory_id, row["id"])
                )
                self._database.execute(
                    "UPDATE memory_changes SET before = '', fields_before = NULL, operation = NULL WHERE id = ?",
                    (row["id"],),
                )
                self._database.execute("UPDATE memories SET quote = ? WHERE id = ?", (row["quote"], memory_id))
            self._database.execute(
                "UPDATE memories SET source_message_id = ? WHERE id = ? AND source_message_id IN"
                " (SELECT value FROM json_each(?))",
                (message_id, memory_id, msgspec.json.encode(list(gone)).decode()),
            )
            return self.get(memory_id)

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
                for text in self._texts(gone, parameters):
                    self._database.execute(
                        "UPDATE messages SET recall_note = '' WHERE recall_note <> '' AND instr(recall_note, ?)",
                        (line_of(text),),
                    )
                    self._leave_heads(text)
                    # What was split off, or merged, names it too.
                    for column in ("before", "after"):
                        self._database.execute(
                            f"UPDATE memory_changes SET {column} = '' WHERE {column} = ? AND memory_id NOT IN"
                            " (SELECT id FROM memories WHERE text_key = ?)",
                            (text, text_key(text)),
                        )
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

    def _texts(self, memories: str, parameters: Sequence[object]) -> list[str]:
        """What these memories say, and said before they were changed.

        Args:
            memories: their ids, as SQL.
        """
        said = self._database.tuples(
            f"SELECT text FROM memories WHERE id IN {memories} UNION"
            f" SELECT json_extract(fields_before, '$.text') FROM memory_changes WHERE memory_id IN {memories} UNION"
            f" SELECT json_extract(fields_after, '$.text') FROM memory_changes WHERE memory_id IN {memories}",
            (*parameters, *parameters, *parameters),
        )
        return [text for (text,) in said if text]

    def count(self) -> int:
        """How many there are, superseded ones included."""
        return int(self._database.value("SELECT count(*) FROM memories WHERE deleted_at IS NULL"))

    def any_past(self) -> bool:
        """There is one that holds no longer."""
        return bool(
            self._database.value(
                "SELECT EXISTS (SELECT 1 FROM memories WHERE valid_until IS NOT NULL AND deleted_at IS NULL)"
            )
        )

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

    def pinned(self, limit: int, reach: MemoryReach = _EVERYWHERE) -> Sequence[Memory]:
        """Pinned memories that hold, newest first."""
        return self._holding(f"x.pinned AND {kept_within(reach)}", (), "x.learned_at", limit)

    def newest(self, limit: int, kind: MemoryKind | None = None, reach: MemoryReach = _EVERYWHERE) -> Sequence[Memory]:
        """The newest memories that hold, of one kind or of all."""
        if kind is None:
            return self._holding(kept_within(reach), (), "x.learned_at", limit)
        return self._holding(f"x.kind = ? AND {kept_within(reach)}", (kind,), "x.learned_at", limit)

    def most_used(self, limit: int, kind: MemoryKind) -> Sequence[Memory]:
        """The memories of one kind that hold, are known everywhere and were recalled most often."""
        return self._holding(
            f"x.kind = ? AND x.use_count > 0 AND {kept_within(_EVERYWHERE)}", (kind,), "x.use_count", limit
        )

    def kept_by(self, project_id: ProjectId) -> list[MemoryId]:
        """Memories that a project keeps, those that are past too; deleted ones are left out."""
        return [
            MemoryId(row["id"])
            for row in self._database.rows(
                "SELECT id FROM memories WHERE project_id = ? AND deleted_at IS NULL ORDER BY id", (project_id,)
            )
        ]

    def told(self, memory_ids: Sequence[int], reach: MemoryReach) -> set[int]:
        """Those of them that may be told."""
        marks = ", ".join("?" * len(memory_ids))
        rows = self._database.rows(
            f"SELECT x.id FROM memories x WHERE x.id IN ({marks}) AND {kept_within(reach)}", tuple(memory_ids)
        )
        return {row["id"] for row in rows}

    def within(self, reach: MemoryReach) -> list[int]:
        """All that may be told."""
        rows = self._database.rows(f"SELECT x.id FROM memories x WHERE x.deleted_at IS NULL AND {kept_within(reach)}")
        return [row["id"] for row in rows]

    def with_words(self, query: str, memory_ids: Sequence[MemoryId]) -> set[MemoryId]:
        """Which of these `list` finds by the words of a query."""
        expression = SearchQuery(query).expression
        if expression is None:
            return {memory.id for memory in self.several(memory_ids) if query.strip() in memory.text}
        marks = ", ".join("?" * len(memory_ids))
        rows = self._database.rows(
            f"SELECT rowid FROM memories_fts WHERE memories_fts MATCH ? AND rowid IN ({marks})",
            (expression, *memory_ids),
        )
        return {MemoryId(row["rowid"]) for row in rows}

    def same_text(self, text: str, reach: MemoryReach = _EVERYWHERE) -> Memory | None:
        """The memory with this text, but for case, punctuation and space: one that still holds, else a past one.

        Args:
            reach: others are not known here.
        """
        row = self._database.row(
            f"{SELECT} WHERE x.text_key = ? AND x.deleted_at IS NULL AND {kept_within(reach)} ORDER BY x.valid_until IS NOT NULL, x.id LIMIT 1",
            (text_key(text),),
        )
        return None if row is None else memory_of(row)

    def replaced_by(self, memory_ids: Sequence[MemoryId]) -> dict[MemoryId, Sequence[Memory]]:
        """Past memories whose place these took."""
        marks = ", ".join("?" * len(memory_ids))
        found: dict[MemoryId, Sequence[Memory]] = {}
        for row in self._database.rows(
            f"{SELECT} WHERE x.superseded_by IN ({marks}) AND x.valid_until IS NOT NULL AND x.deleted_at IS NULL",
            tuple(memory_ids),
        ):
            newer = MemoryId(row["superseded_by"])
            found[newer] = (*found.get(newer, ()), memory_of(row))
        return found

    def touch(self, memory_ids: Sequence[MemoryId], now: float) -> None:
        """Recall put these into a prompt."""
        self._database.execute_many(
            "UPDATE memories SET use_count = use_count + 1, last_used_at = ? WHERE id = ?",
            [(now, memory_id) for memory_id in memory_ids],
        )

    def word_hits(self, query: str, limit: int, reach: MemoryReach = _EVERYWHERE) -> list[WordHit]:
        """Memories that share words with `query`, in their text or quote, best first. Deleted ones, and those that may not be
        told, are left out."""
        deleted = {row["id"] for row in self._database.rows("SELECT id FROM memories WHERE deleted_at IS NOT NULL")}
        hits = word_hits(
            self._database, "memories_fts", query, limit, hidden=len(deleted), among=kept_ids_within(reach)
        )
        return [hit for hit in hits if hit.item_id not in deleted][:limit]

    def word_matches(self, query: str, reach: MemoryReach = _EVERYWHERE, *, past: bool = False) -> WordMatches:
        """Which memories that may be told have which words of `query`, in their text or quote.

        Args:
            past: those that held are wanted beside those that hold.
        """
        states = "" if past else " AND x.valid_until IS NULL"
        return word_matches(
            self._database,
            "memories_fts",
            query,
            "SELECT x.id, 0 FROM json_each(?) f CROSS JOIN memories x ON x.id = f.value"
            f" WHERE x.deleted_at IS NULL{states} AND {kept_within(reach)}",
        )

    def by_source(self, message_id: MessageId) -> list[Memory]:
        """What was learned from a message, oldest first."""
        rows = self._database.rows(
            f"{SELECT} WHERE x.source_message_id = ? AND x.deleted_at IS NULL ORDER BY x.id", (message_id,)
        )
        return [memory_of(row) for row in rows]

    def ended_from(self, message_ids: Sequence[MessageId]) -> list[Memory]:
        """The past memories that were learned from these messages."""
        marks = ", ".join("?" * len(message_ids))
        rows = self._database.rows(
            f"{SELECT} WHERE x.source_message_id IN ({marks}) AND x.valid_until IS NOT NULL AND x.deleted_at IS NULL",
            tuple(message_ids),
        )
        return [memory_of(row) for row in rows]

    def withdraw(self, message_id: MessageId, now: float) -> list[Memory]:
        """Move what was learned from a message into the bin, until `bring_back`; returns it, oldest first."""
        with self.operation(now):
            withdrawn = self.by_source(message_id)
            for memory in withdrawn:
                self.delete(memory.id, now)
                self._database.execute("UPDATE memories SET withdrawn_at = deleted_at WHERE id = ?", (memory.id,))
            return withdrawn

    def withdrawn(self) -> list[Memory]:
        """What `bring_back` may take out of the bin."""
        rows = self._database.rows(f"{SELECT} WHERE x.withdrawn_at IS NOT NULL AND x.deleted_at = x.withdrawn_at")
        return [memory_of(row) for row in rows]

    def bring_back(self, message_id: MessageId, now: float) -> list[Memory]:
        """Take out of the bin what `withdraw` moved there and nobody has touched since, unless it is known from elsewhere by now, or the
        user has asked to forget what the message says."""
        rows = self._database.rows(
            "SELECT x.id, x.text FROM memories x JOIN messages m ON m.id = x.source_message_id AND NOT m.muted"
            " WHERE x.source_message_id = ? AND x.deleted_at = x.withdrawn_at ORDER BY x.id",
            (message_id,),
        )
        with self.operation(now):
            return [self.restore(row["id"], now) for row in rows if self.same_text(row["text"]) is None]

    def _holding(self, condition: str, parameters: Sequence[object], order: str, limit: int) -> Sequence[Memory]:
        rows = self._database.rows(
            f"{SELECT} WHERE x.deleted_at IS NULL AND x.valid_until IS NULL AND {condition}"
            f" ORDER BY {order} DESC, x.id DESC LIMIT ?",
            (*parameters, limit),
        )
        return [memory_of(row) for row in rows]

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
        source = SELECT
        if query.strip():
            expression = SearchQuery(query).expression
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
        return [memory_of(row) for row in rows], int(total)


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
    if wanted.project_id is None:
        conditions.append("x.project_id IS NULL")
    elif wanted.project_id is not msgspec.UNSET:
        conditions.append("x.project_id = ?")
        parameters.append(wanted.project_id)
    if wanted.pinned:
        conditions.append("x.pinned")
    if wanted.reviewed:
        conditions.append("x.review_on IS NOT NULL")
    if wanted.as_of is not None:
        conditions.append("x.valid_from <= ? AND (x.valid_until IS NULL OR x.valid_until > ?)")
        parameters += [wanted.as_of, wanted.as_of]
    for condition, moment in (("x.learned_at >= ?", wanted.since), ("x.learned_at < ?", wanted.until)):
        if moment is not None:
            conditions.append(condition)
            parameters.append(moment)
    return conditions, parameters
