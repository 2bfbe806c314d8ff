"""What there is of a message or a memory, kind by kind, with the words: looked for anew each time, before it is erased and after."""

from __future__ import annotations

from collections.abc import Sequence

from core.records import (
    ConversationId,
    MemoryId,
    Trace,
    TracedItem,
    TraceKind,
)
from core.storage.database import Database
from core.storage.passages import passages_of
from core.storage.trace_extent import Extent, listed

# Items told of each kind, and characters of each.
_MOST_ITEMS, _LONGEST_TEXT = 50, 200

_GONE = "(SELECT value FROM json_each(:gone))"
_REMOVED = "(SELECT value FROM json_each(:removed))"
_MEMORIES = "(SELECT value FROM json_each(:memories))"

# Replies to which a tool found it.
_BY_TOOLS = (
    "SELECT t.reply_id FROM tool_call_sources s JOIN tool_calls t ON t.id = s.call_id"
    f" WHERE s.message_id IN {_GONE} OR s.memory_id IN {_MEMORIES}"
)


class Traces:
    """Queries about them. Lives and works on the storage worker. Every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, extent: Extent) -> list[Trace]:
        """All that is in the database, in the order of the kinds."""
        found = [
            self._memories(extent),
            self._changes(extent),
            self._counted(
                TraceKind.PROPOSAL, extent, f"SELECT text, message_id FROM proposals WHERE message_id IN {_GONE}"
            ),
            self._profile(extent),
            self._entities(extent),
            self._counted(
                TraceKind.REPLY,
                extent,
                "SELECT text, conversation_id, id AS message_id FROM messages"
                " WHERE id IN (SELECT value FROM json_each(:replies)) ORDER BY id",
            ),
            self._counted(
                TraceKind.PICTURE,
                extent,
                "SELECT CASE WHEN p.name <> '' THEN p.name ELSE s.text END AS text, m.conversation_id, m.id AS message_id"
                " FROM message_pictures p JOIN pictures s ON s.id = p.picture_id JOIN messages m ON m.id = p.message_id"
                f" WHERE m.id IN {_GONE} ORDER BY m.id, p.position",
            ),
            self._copies(extent),
            self._counted(
                TraceKind.SUMMARY,
                extent,
                "SELECT c.summary AS text, c.id AS conversation_id FROM conversations c WHERE c.summary <> '' AND EXISTS"
                f" (SELECT 1 FROM messages m WHERE m.conversation_id = c.id AND m.shown AND m.id < c.summarised_to"
                f" AND m.id IN {_GONE})",
            ),
            self._counted(
                TraceKind.TITLE,
                extent,
                "SELECT title AS text, id AS conversation_id FROM conversations"
                f" WHERE id IN (SELECT value FROM json_each(:titled)) AND deleted_at IS NULL AND EXISTS"
                f" (SELECT 1 FROM messages m WHERE m.conversation_id = conversations.id AND m.text <> '' AND m.id IN {_GONE})",
            ),
            self._told(extent),
            self._counted(
                TraceKind.CITATION,
                extent,
                f"SELECT quote AS text, reply_id AS message_id FROM citations WHERE reply_id IN {_REMOVED}",
            ),
            self._counted(
                TraceKind.TASK,
                extent,
                "SELECT title AS text, id AS task_id FROM tasks WHERE id IN (SELECT value FROM json_each(:tasks))",
            ),
            self._counted(
                TraceKind.ERRAND,
                extent,
                "SELECT e.id AS errand_id, CASE WHEN e.report <> '' THEN e.report ELSE p.result END AS text"
                " FROM errands e JOIN errand_steps p ON p.errand_id = e.id JOIN tool_calls t ON t.step_id = p.id"
                " JOIN tool_call_sources s ON s.call_id = t.id"
                f" WHERE (s.message_id IN {_GONE} OR s.memory_id IN {_MEMORIES}) AND t.result NOT LIKE '(What was found here%'"
                " GROUP BY e.id ORDER BY e.id",
            ),
            self._counted(
                TraceKind.FEEDBACK,
                extent,
                f"SELECT NULL FROM feedback WHERE reply_id IN {_REMOVED} OR message_id IN {_GONE} OR memory_id IN {_MEMORIES}",
            ),
            self._passages(extent),
            self._counted(
                TraceKind.TOKEN_VECTOR,
                extent,
                f"SELECT NULL FROM token_vectors WHERE kind = 'message' AND item_id IN {_GONE}"
                f" OR kind = 'memory' AND item_id IN {_MEMORIES}",
            ),
        ]
        return [trace for trace in found if trace.count]

    def queries(self, extent: Extent) -> int:
        """Vectors that these messages were searched with."""
        return int(
            self._database.value(f"SELECT count(*) FROM recall_queries WHERE reply_id IN {_REMOVED}", _given(extent))
        )

    def told_in(self, extent: Extent) -> tuple[ConversationId, ...]:
        """Conversations whose prompts were told of it."""
        rows = self._database.tuples(
            "SELECT DISTINCT m.conversation_id FROM messages m WHERE m.id IN (SELECT asked_id FROM recalls"
            f" WHERE message_id IN {_GONE} OR memory_id IN {_MEMORIES}) OR m.id IN (SELECT reply_id FROM step_sources"
            f" WHERE message_id IN {_GONE} OR memory_id IN {_MEMORIES}) OR m.id IN ({_BY_TOOLS})",
            _given(extent),
        )
        return tuple(ConversationId(one) for (one,) in rows)

    # --- inside ---

    def _memories(self, extent: Extent) -> Trace:
        """Of a memory, nothing: it isn't its own trace."""
        if not extent.gone:
            return Trace(kind=TraceKind.MEMORY, count=0)
        rows = self._database.rows(
            f"SELECT id, text, deleted_at FROM memories WHERE id IN {_MEMORIES} OR id IN (SELECT value FROM json_each(:moved))"
            " ORDER BY id",
            _given(extent),
        )
        items = [
            TracedItem(
                text=shortened(row["text"]),
                stays=row["id"] in extent.moved,
                memory_id=None if row["deleted_at"] is not None else MemoryId(row["id"]),
                message_id=extent.moved.get(row["id"]),
            )
            for row in rows
        ]
        return _trace(TraceKind.MEMORY, items)

    def _changes(self, extent: Extent) -> Trace:
        # The line that says it was added is the memory itself.
        rows = self._database.rows(
            f"SELECT memory_id, before, after FROM memory_changes WHERE memory_id IN {_MEMORIES} AND action <> 'added'"
            " ORDER BY id",
            _given(extent),
        )
        items = [
            TracedItem(text=shortened(row["before"] or row["after"]), memory_id=MemoryId(row["memory_id"]))
            for row in rows
        ]
        return _trace(TraceKind.CHANGE, items)

    def _profile(self, extent: Extent) -> Trace:
        """Lines of the blocks and of their earlier versions that a model wrote because of it, or that memories of it fill them with."""
        texts = [
            " ".join(text.split())
            for (text,) in self._database.tuples(f"SELECT text FROM memories WHERE id IN {_MEMORIES}", _given(extent))
        ]
        written = self._database.tuples(
            "SELECT text FROM blocks UNION ALL SELECT after FROM block_changes UNION ALL SELECT before FROM block_changes"
        )
        lines = {
            line for (block,) in written for line in block.splitlines() if any(one in line for one in extent.lines)
        }
        for (facts,) in self._database.tuples("SELECT facts FROM blocks WHERE facts <> ''"):
            lines |= {line for line in facts.splitlines() if any(line == f"- {text}" for text in texts)}
        return _trace(TraceKind.PROFILE, [TracedItem(text=shortened(line)) for line in sorted(lines)])

    def _entities(self, extent: Extent) -> Trace:
        rows = self._database.rows(
            "SELECT e.name, (SELECT max(role) FROM memory_entities r WHERE r.entity_id = e.id) AS role,"
            f" EXISTS (SELECT 1 FROM memory_entities o WHERE o.entity_id = e.id AND o.memory_id NOT IN {_MEMORIES}) AS stays"
            f" FROM entities e WHERE e.id IN (SELECT entity_id FROM memory_entities WHERE memory_id IN {_MEMORIES})"
            " ORDER BY stays, e.name",
            _given(extent),
        )
        items = [TracedItem(text=row["name"] or row["role"] or "", stays=bool(row["stays"])) for row in rows]
        return _trace(TraceKind.ENTITY, items)

    def _copies(self, extent: Extent) -> Trace:
        """The first message is the one that is meant, or the one that others are copies of."""
        copies = [*extent.asked, *extent.blanked][1:]
        rows = self._database.rows(
            "SELECT m.id, m.text, m.conversation_id FROM messages m JOIN conversations c ON c.id = m.conversation_id"
            " AND c.deleted_at IS NULL WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.id",
            (listed([*copies, *extent.others]),),
        )
        items = [
            TracedItem(
                text=shortened(row["text"]),
                stays=row["id"] in extent.others,
                conversation_id=row["conversation_id"],
                message_id=row["id"],
            )
            for row in rows
            if row["text"]
        ]
        return _trace(TraceKind.COPY, items)

    def _told(self, extent: Extent) -> Trace:
        """Replies to other messages that were told of it. Their words stay."""
        rows = self._database.rows(
            "SELECT m.id, m.text, m.conversation_id FROM messages m JOIN conversations c ON c.id = m.conversation_id"
            " AND c.deleted_at IS NULL WHERE m.id IN (SELECT reply_id FROM recalls"
            f" WHERE message_id IN {_GONE} OR memory_id IN {_MEMORIES} UNION SELECT reply_id FROM step_sources"
            f" WHERE message_id IN {_GONE} OR memory_id IN {_MEMORIES} UNION {_BY_TOOLS}) AND m.id NOT IN {_GONE} ORDER BY m.id",
            _given(extent),
        )
        items = [
            TracedItem(
                text=shortened(row["text"]), stays=True, conversation_id=row["conversation_id"], message_id=row["id"]
            )
            for row in rows
        ]
        return _trace(TraceKind.TOLD, items)

    def _passages(self, extent: Extent) -> Trace:
        rows = self._database.tuples(
            f"SELECT text, pictured FROM messages WHERE id IN {_GONE} UNION ALL SELECT text, '' FROM memories"
            f" WHERE id IN {_MEMORIES} AND deleted_at IS NULL",
            _given(extent),
        )
        found = sum(len(passages_of(text, pictured)) for text, pictured in rows if text.strip() or pictured.strip())
        return Trace(kind=TraceKind.PASSAGE, count=found)

    def _counted(self, kind: TraceKind, extent: Extent, query: str) -> Trace:
        """Rows, with the columns that a `TracedItem` has."""
        rows = self._database.rows(query, _given(extent))
        items = [
            TracedItem(**{**{name: row[name] for name in row.keys()}, "text": shortened(row["text"])})  # noqa: SIM118
            for row in rows[:_MOST_ITEMS]
            if "text" in row.keys()  # noqa: SIM118 - of a row, `in` looks through the values
        ]
        return Trace(kind=kind, count=len(rows), items=tuple(items))


def shortened(text: str) -> str:
    """On one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_TEXT else line[:_LONGEST_TEXT].rstrip() + "…"


def _trace(kind: TraceKind, items: Sequence[TracedItem]) -> Trace:
    return Trace(kind=kind, count=len(items), items=tuple(items[:_MOST_ITEMS]))


def _given(extent: Extent) -> dict[str, object]:
    return {
        "gone": listed(extent.gone),
        "removed": listed(extent.removed),
        "replies": listed(extent.replies),
        "memories": listed(extent.memories),
        "moved": listed(extent.moved),
        "titled": listed(extent.titled),
        "tasks": listed(extent.tasks),
    }
