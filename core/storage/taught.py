"""What the user taught by their thumbs and decisions, as it stands in conversations and tasks.

Left out is what rests on documents or on what functions brought, which are no words of the user's; what they said is to be forgotten; and what
was said in conversations that nothing may be learned from.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from core.records import MessageId, Role, Spoken, TaskId, applied
from core.storage import message_rows
from core.storage.branches import LINE
from core.storage.database import Database
from core.storage.sqlite import Row
from core.storage.task_pieces import read_result

# Of either kind, the newest.
_MOST = 1000

# Turns before the one that is answered.
_EARLIER = 3

_GOOD = f"m.role = 'assistant' AND m.parent_id IS NOT NULL AND m.rating >= 0 AND trim(m.text) <> '' AND {message_rows.IS_FINAL}"

# A thumb up; or what is shown in the place of an earlier wording that had a thumb down.
_ANSWERS = f"""
    SELECT m.id, m.conversation_id, m.parent_id, m.text, m.rating, m.created_at, c.title, asked.text AS asked,
        iif(EXISTS (SELECT 1 FROM recalls r WHERE r.reply_id = m.id), asked.recall_note, '') AS recall_note,
        (SELECT s.text FROM messages s WHERE s.conversation_id = m.conversation_id AND s.parent_id = m.parent_id
            AND s.rating < 0 AND s.id < m.id AND trim(s.text) <> '' AND s.text <> m.text ORDER BY s.id DESC LIMIT 1) AS rejected
    FROM messages m
    JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL AND c.learns
    JOIN messages asked ON asked.id = m.parent_id AND asked.role = 'user' AND NOT asked.muted
    WHERE {_GOOD} AND m.steps IS NULL AND (m.rating > 0 OR (m.shown AND rejected IS NOT NULL))
    AND NOT EXISTS (SELECT 1 FROM citations t WHERE t.reply_id = m.id)
"""

_DECIDED = """
    SELECT p.task_id, p.number, p.source, p.result, t.title, coalesce(t.finished_at, t.created_at) AS at
    FROM task_pieces p JOIN tasks t ON t.id = p.task_id AND t.deleted_at IS NULL AND NOT t.source_gone
    WHERE json_extract(t.options, '$.type') = 'proofread' AND trim(p.source) <> '' AND p.result IS NOT NULL
    AND json_array_length(p.result, '$.changes') > 0
    AND NOT EXISTS (SELECT 1 FROM json_each(p.result, '$.changes') c WHERE json_extract(c.value, '$.accepted') IS NULL)
"""


class TaughtAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A reply the user wants like that.

    Attributes:
        earlier: the turns before it, oldest first.
        asked: what it answers, with what memory added.
        rejected: the wording that had a thumb down; empty: there is none.
    """

    id: MessageId
    title: str
    at: float
    earlier: tuple[Spoken, ...]
    asked: str
    answer: str
    rejected: str = ""


class TaughtPiece(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a text of which the user decided on every correction.

    Attributes:
        decided: with those that were accepted.
        proposed: with all of them.
    """

    task_id: TaskId
    number: int
    title: str
    at: float
    source: str
    decided: str
    proposed: str


class TaughtStore:
    """Reads it. To be used on the storage worker; every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def answers(self, message_id: MessageId | None = None) -> Iterator[TaughtAnswer]:
        """The newest first; or one of them."""
        rows = self._database.rows(
            f"SELECT * FROM ({_ANSWERS}) WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC LIMIT {_MOST}", (message_id,)
        )
        for row in rows:
            yield TaughtAnswer(
                id=MessageId(row["id"]),
                title=row["title"],
                at=row["created_at"],
                earlier=self._earlier(row),
                asked=row["recall_note"] + row["asked"],
                answer=row["text"],
                rejected=row["rejected"] or "",
            )

    def pieces(self, task_id: TaskId | None = None, number: int = 0) -> Iterator[TaughtPiece]:
        """The newest first; or one of them."""
        rows = self._database.rows(
            f"{_DECIDED} AND (?1 IS NULL OR p.task_id = ?1 AND p.number = ?2) ORDER BY p.task_id DESC, p.number LIMIT {_MOST}",
            (task_id, number),
        )
        for row in rows:
            changes = read_result(row["result"]).changes
            yield TaughtPiece(
                task_id=TaskId(row["task_id"]),
                number=row["number"],
                title=row["title"],
                at=row["at"],
                source=row["source"],
                decided=applied(row["source"], changes),
                proposed=applied(row["source"], [msgspec.structs.replace(one, accepted=True) for one in changes]),
            )

    def _earlier(self, row: Row) -> tuple[Spoken, ...]:
        """The turns before it that are whole, back to one that isn't."""
        line = self._database.rows(
            f"SELECT m.role, m.text, m.muted, m.steps, {message_rows.IS_FINAL} AS final,"
            " EXISTS (SELECT 1 FROM citations t WHERE t.reply_id = m.id) AS told"
            f" FROM messages m WHERE m.id IN ({LINE}) AND m.id < ? ORDER BY m.id DESC LIMIT ?",
            (row["parent_id"], row["parent_id"], 2 * _EARLIER),
        )
        spoken: list[Spoken] = []
        for reply, asked in zip(line[::2], line[1::2], strict=False):
            if (reply["role"], asked["role"]) != (Role.ASSISTANT, Role.USER) or not (reply["final"] and asked["final"]):
                break
            unusable = reply["muted"] or asked["muted"] or reply["told"] or reply["steps"] is not None
            if unusable or not (reply["text"].strip() and asked["text"].strip()):
                break
            spoken += [Spoken(role=Role.ASSISTANT, text=reply["text"]), Spoken(role=Role.USER, text=asked["text"])]
        return tuple(reversed(spoken))
