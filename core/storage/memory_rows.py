"""Rows of memories: reading one, and writing one with all that depends on it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import date

import msgspec

from core.errors import NotFound
from core.records import (
    ChangeAction,
    ChangedBy,
    ConversationId,
    Memory,
    MemoryId,
    MemoryKind,
    MemorySource,
    MessageId,
    RecallKind,
    Review,
    ReviewEvery,
)
from core.storage.database import Database
from core.storage.entities import Entities, MentionReader, ReadsNone
from core.storage.index_notes import Action, note
from core.storage.memory_history import MemoryFields, MemoryHistory, OperationId
from core.storage.sqlite import Row
from core.storage.words import text_key

SELECT = """
    SELECT x.*, c.id AS conversation_id, c.title AS conversation_title, m.created_at AS said_at
    FROM memories x
    LEFT JOIN messages m ON m.id = x.source_message_id
    LEFT JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL
"""


class MemoryRows:
    """One memory at a time. Every write is a row, its words, its links to whom it speaks of, a line of history and a note to the
    vector index, inside a transaction of the caller.

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

    def get(self, memory_id: MemoryId) -> Memory:
        """One memory.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        row = self._database.row(f"{SELECT} WHERE x.id = ? AND x.deleted_at IS NULL", (memory_id,))
        if row is None:
            raise no_memory()
        return memory_of(row)

    def several(self, memory_ids: Sequence[int]) -> list[Memory]:
        """The memories with these ids, in the order asked for; deleted ones are left out."""
        marks = ", ".join("?" * len(memory_ids))
        rows = self._database.rows(f"{SELECT} WHERE x.id IN ({marks}) AND x.deleted_at IS NULL", tuple(memory_ids))
        found: dict[int, Memory] = {memory.id: memory for memory in map(memory_of, rows)}
        return [found[memory_id] for memory_id in memory_ids if memory_id in found]

    def any(self, memory_id: MemoryId) -> Memory:
        """One memory, deleted or not.

        Raises:
            NotFound: it was purged.
        """
        row = self._database.row(f"{SELECT} WHERE x.id = ?", (memory_id,))
        if row is None:
            raise no_memory()
        return memory_of(row)

    def _insert(
        self,
        fields: MemoryFields,
        quote: str,
        source: MemorySource,
        source_message_id: MessageId | None,
        learned_at: float,
    ) -> MemoryId:
        values = {
            **columns_of(fields),
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

    def write(
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
        columns = columns_of(after)
        marks = ", ".join(f"{name} = ?" for name in columns)
        self._database.execute(f"UPDATE memories SET {marks} WHERE id = ?", (*columns.values(), memory_id))
        self.history.record(memory_id, at, made_by, action, (before, after), told or (before.text, after.text))
        if after.deleted_at is not None:
            if before.deleted_at is None:
                self.entities.unlink(memory_id)
                note(self._database, Action.REMOVE, RecallKind.MEMORY, [memory_id])
                self._leave_heads(before.text)
            return
        if after.project_id != before.project_id:
            # Where it isn't told any more it isn't said to be untrue either.
            self._leave_heads(before.text)
        returned = before.deleted_at is not None
        if returned or (after.text, after.kind) != (before.text, before.kind):
            self.entities.link(memory_id, after.text, after.kind, at)
        if returned or after.text != before.text:
            note(self._database, Action.PUT, RecallKind.MEMORY, [memory_id])

    def _leave_heads(self, text: str) -> None:
        """Have the prompts begin anew whose frozen beginning says this, and no note say it of the profile; the user block is written anew by
        its owner."""
        self._database.execute("UPDATE blocks SET facts = '' WHERE instr(facts, ?)", (line_of(text),))
        self._database.execute(
            "UPDATE conversations SET head = NULL, persona_told = '', user_told = ''"
            " WHERE instr(head, :line) OR instr(user_told, :line)",
            {"line": line_of(text)},
        )
        self._database.execute(
            "UPDATE messages SET recall_note = '' WHERE recall_note <> '' AND instr(recall_note, ?)",
            (f"{line_of(text)} {FROM_PROFILE}",),
        )


# What a note says of a line of the profile that it tells again.
FROM_PROFILE = "(from your profile)"

_scopes = msgspec.json.Decoder(tuple[ConversationId, ...])


def line_of(text: str) -> str:
    """As a text stands in a prompt: on one line."""
    return " ".join(text.split())


def memory_of(row: Row) -> Memory:
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
        said_at=row["said_at"] if there else None,
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
        project_id=row["project_id"],
        review=None
        if row["review_on"] is None
        else Review(
            on=date.fromisoformat(row["review_on"]), every=ReviewEvery(row["review_every"]), days=row["review_days"]
        ),
        confirmed_at=row["confirmed_at"],
    )


def columns_of(fields: MemoryFields) -> dict[str, object]:
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
        "project_id": fields.project_id,
        "review_on": None if fields.review is None else fields.review.on.isoformat(),
        "review_every": None if fields.review is None else fields.review.every,
        "review_days": 0 if fields.review is None else fields.review.days,
        "confirmed_at": fields.confirmed_at,
    }


def no_memory() -> NotFound:
    return NotFound("This memory doesn't exist any more.")
