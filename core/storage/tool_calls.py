"""Calls of tools: what was called for which reply or step of an errand, how far each has come, and what was allowed in one of them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import (
    ConversationId,
    ErrandId,
    ErrandStepId,
    Message,
    MessageId,
    Permission,
    ProjectId,
    ToolCall,
    ToolCallId,
    ToolCallPhase,
    ToolEffect,
)
from core.storage import message_rows
from core.storage.database import Database
from core.storage.sqlite import Row
from core.storage.steps import DELETED

# What its result has copies of was deleted, forgotten, or isn't for this conversation any more; as the view `dead_steps` has it.
_DEAD = (
    "EXISTS (SELECT 1 FROM tool_call_sources s LEFT JOIN conversations b ON b.id = m.conversation_id"
    " LEFT JOIN projects h ON h.id = ifnull(b.project_id, e.project_id) AND h.deleted_at IS NULL"
    " LEFT JOIN memories x ON x.id = s.memory_id LEFT JOIN messages y ON y.id = s.message_id"
    " LEFT JOIN conversations c ON c.id = y.conversation_id"
    " LEFT JOIN projects o ON o.id = c.project_id AND o.deleted_at IS NULL"
    " LEFT JOIN documents d ON d.id = s.document_id WHERE s.call_id = t.id AND (x.deleted_at IS NOT NULL"
    " OR c.deleted_at IS NOT NULL OR y.muted OR NOT y.shown OR d.deleted_at IS NOT NULL"
    " OR x.id IS NOT NULL AND NOT ifnull(x.project_id = h.id OR x.project_id IS NULL AND h.scope IS NOT 'separate', 0)"
    " OR c.id IS NOT NULL"
    " AND NOT ifnull(o.id = h.id OR ifnull(o.scope, 'shared') = 'shared' AND h.scope IS NOT 'separate', 0)))"
)

_CALL = (
    "t.id, m.conversation_id, t.reply_id, t.step_id, p.errand_id, t.position, t.tool, t.title, t.server_name, t.effect, t.arguments, t.preview,"
    f" t.phase, CASE WHEN {_DEAD} THEN '{DELETED}' ELSE t.result END AS result, t.undo <> '' AS undoable, t.undone,"
    " t.seconds, t.written"
)
_FROM = (
    "FROM tool_calls t LEFT JOIN messages m ON m.id = t.reply_id LEFT JOIN errand_steps p ON p.id = t.step_id"
    " LEFT JOIN errands e ON e.id = p.errand_id"
)

# What a call says that ran when the core ended.
_ENDED = "The program ended while this ran. Nobody knows how far it came."


class MadeCall(msgspec.Struct, frozen=True):
    """A call as the prompt needs it. `written`: as the model wrote it."""

    call: ToolCall
    written: str


class Surroundings(msgspec.Struct, frozen=True):
    """What a call is made in.

    Attributes:
        conversation_id: of a reply, or where an errand was asked for; 0: none, or that is gone.
        asked_id: the user's message that is being answered with it; 0: none.
        project_id: of an errand.
        asked_at: when the user said, or said again, what is being answered; None: an errand does it.
    """

    conversation_id: ConversationId
    asked_id: MessageId
    project_id: ProjectId | None = None
    asked_at: float | None = None


class ToolNote(msgspec.Struct, frozen=True):
    """What a message's prompt tells of tools: the text, and their names."""

    text: str
    tools: tuple[str, ...] = ()


class ToolCalls:
    """Queries about calls. On the storage worker; every method may raise StorageError.

    Deleted with their reply, or their step.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, call: ToolCall, written: str, attempt: int = 0) -> ToolCall:
        """Keep a call that the model wants. Its id is given here.

        Args:
            attempt: of the step, as it was when the call was thought of.

        Raises:
            NotFound: the reply is gone; or the step, or it isn't being done any more, or anew.
        """
        with self._database.transaction():
            if call.step_id is None:
                if self._database.row("SELECT 1 FROM messages WHERE id = ?", (call.reply_id,)) is None:
                    raise NotFound("This message doesn't exist any more.")
            elif not self._database.value(
                "SELECT count(*) FROM errand_steps s JOIN errands e ON e.id = s.errand_id WHERE s.id = ? AND s.attempt = ?"
                " AND s.phase = 'running' AND e.phase = 'running' AND e.deleted_at IS NULL",
                (call.step_id, attempt),
            ):
                raise NotFound("This step isn't being done any more.")
            call_id = self._database.insert(
                "INSERT INTO tool_calls (reply_id, step_id, attempt, position, tool, title, server_name, effect, written,"
                " arguments, preview, phase, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    call.reply_id if call.step_id is None else None,
                    call.step_id,
                    attempt,
                    call.position,
                    call.tool,
                    call.title,
                    call.server_name,
                    call.effect,
                    written,
                    call.arguments,
                    call.preview,
                    call.phase,
                    call.result,
                ),
            )
        return self.get(ToolCallId(call_id))

    def get(self, call_id: ToolCallId) -> ToolCall:
        """One call.

        Raises:
            NotFound: there is none.
        """
        row = self._database.row(f"SELECT {_CALL} {_FROM} WHERE t.id = ?", (call_id,))
        if row is None:
            raise NotFound("This call doesn't exist any more.")
        return _call(row)

    def surroundings(self, call_id: ToolCallId) -> Surroundings:
        """What it is made in.

        Raises:
            NotFound: there is none.
        """
        row = self._database.row(
            "SELECT t.step_id, m.parent_id, m.created_at AS asked_at, ifnull(m.conversation_id, c.id) AS conversation_id, o.id AS project_id"
            f" {_FROM} LEFT JOIN conversations c ON c.id = e.conversation_id AND c.deleted_at IS NULL"
            " LEFT JOIN projects o ON o.id = e.project_id AND o.deleted_at IS NULL WHERE t.id = ?",
            (call_id,),
        )
        if row is None or (row["step_id"] is None and row["parent_id"] is None):
            raise NotFound("This call doesn't exist any more.")
        return Surroundings(
            conversation_id=row["conversation_id"] or ConversationId(0),
            asked_id=row["parent_id"] or MessageId(0),
            project_id=row["project_id"],
            asked_at=row["asked_at"],
        )

    def of(self, conversation_id: ConversationId, reply_ids: Sequence[MessageId]) -> list[ToolCall]:
        """Those for some replies of a conversation; for all of them if none is given. In order."""
        rows = self._database.rows(
            f"SELECT {_CALL} {_FROM} WHERE m.conversation_id = ? AND (? OR t.reply_id IN (SELECT value FROM json_each(?)))"
            " ORDER BY t.reply_id, t.position",
            (conversation_id, not reply_ids, msgspec.json.encode(list(reply_ids)).decode()),
        )
        return [_call(row) for row in rows]

    def of_errand(self, errand_id: ErrandId) -> list[ToolCall]:
        """Those for the steps of an errand, in the order in which they were made."""
        rows = self._database.rows(f"SELECT {_CALL} {_FROM} WHERE p.errand_id = ? ORDER BY t.id", (errand_id,))
        return [_call(row) for row in rows]

    def of_step(self, step_id: ErrandStepId, attempt: int) -> list[MadeCall]:
        """Those that were made for a step, for one time that it was begun, in order."""
        rows = self._database.rows(
            f"SELECT {_CALL} {_FROM} WHERE t.step_id = ? AND t.attempt = ? ORDER BY t.position, t.id",
            (step_id, attempt),
        )
        return [MadeCall(_call(row), row["written"]) for row in rows]

    def run(self, call_id: ToolCallId, arguments: str, preview: str) -> ToolCall:
        """The user has said yes."""
        self._database.execute(
            "UPDATE tool_calls SET phase = ?, arguments = ?, preview = ? WHERE id = ?",
            (ToolCallPhase.RUNNING, arguments, preview, call_id),
        )
        return self.get(call_id)

    def end(
        self,
        call_id: ToolCallId,
        phase: ToolCallPhase,
        result: str,
        *,
        undo: str = "",
        seconds: float = 0.0,
        sources: Sequence[tuple[str, int]] = (),
    ) -> ToolCall:
        """It has ended.

        Args:
            sources: what the result has copies of: "memory", "message" or "document", and the id.
        """
        with self._database.transaction():
            self._database.execute(
                "UPDATE tool_calls SET phase = ?, result = ?, undo = ?, seconds = ? WHERE id = ?",
                (phase, result, undo, seconds, call_id),
            )
            self._database.execute_many(
                "INSERT INTO tool_call_sources (call_id, memory_id, message_id, document_id) VALUES (?, ?, ?, ?)",
                [(call_id, *(one if kind == of else None for of in _SOURCES)) for kind, one in sources],
            )
        return self.get(call_id)

    def undo(self, call_id: ToolCallId) -> str:
        """What it is taken back with; empty if it can't be, or was."""
        undo = self._database.value(
            "SELECT CASE WHEN undone THEN '' ELSE undo END FROM tool_calls WHERE id = ?", (call_id,)
        )
        return str(undo or "")

    def keep_undo(self, call_id: ToolCallId, undo: str) -> None:
        """What was cancelled has changed something all the same."""
        self._database.execute("UPDATE tool_calls SET undo = ? WHERE id = ?", (undo, call_id))

    def undone(self, call_id: ToolCallId) -> ToolCall:
        """It was taken back; what it was taken back with may be a whole file, and is needed no more."""
        self._database.execute("UPDATE tool_calls SET undone = 1, undo = '' WHERE id = ?", (call_id,))
        return self.get(call_id)

    def end_left(self) -> None:
        """At the start: what ran when the core ended is cancelled; so is what is asked about where nobody can answer any more."""
        self._database.execute(
            "UPDATE tool_calls SET phase = 'cancelled', result = ? WHERE phase = 'running' OR phase = 'asking' AND (reply_id IN"
            " (SELECT m.id FROM messages m JOIN conversations c ON c.id = m.conversation_id"
            "  WHERE NOT m.shown OR c.deleted_at IS NOT NULL)"
            " OR step_id IN (SELECT s.id FROM errand_steps s JOIN errands e ON e.id = s.errand_id WHERE e.deleted_at IS NOT NULL))",
            (_ENDED,),
        )

    def asking(self) -> list[tuple[Message, Message]]:
        """What the user said, and the reply that waits for their leave."""
        waiting = self._database.rows(
            f"SELECT DISTINCT m.id, m.parent_id {_FROM} WHERE t.phase = 'asking' AND m.parent_id IS NOT NULL"
        )
        return [(self._message(row["parent_id"]), self._message(row["id"])) for row in waiting]

    def asking_in_errands(self) -> list[ToolCall]:
        """Those of errands that the user is asked about."""
        rows = self._database.rows(
            f"SELECT {_CALL} {_FROM} WHERE t.phase = 'asking' AND t.step_id IS NOT NULL AND e.deleted_at IS NULL ORDER BY t.id"
        )
        return [_call(row) for row in rows]

    def open(self, reply_id: MessageId) -> list[ToolCall]:
        """Those of a reply that haven't ended."""
        rows = self._database.rows(
            f"SELECT {_CALL} {_FROM} WHERE t.reply_id = ? AND t.phase IN ('asking', 'running')", (reply_id,)
        )
        return [_call(row) for row in rows]

    def open_in(self, errand_ids: Sequence[ErrandId]) -> list[ToolCall]:
        """Those of errands that haven't ended."""
        rows = self._database.rows(
            f"SELECT {_CALL} {_FROM} WHERE p.errand_id IN (SELECT value FROM json_each(?))"
            " AND t.phase IN ('asking', 'running') ORDER BY t.id",
            (msgspec.json.encode(list(errand_ids)).decode(),),
        )
        return [_call(row) for row in rows]

    # --- the prompt ---

    def note(self, asked_id: MessageId) -> ToolNote | None:
        """What a message's prompt tells of tools; None: nothing was decided yet."""
        row = self._database.row("SELECT note, tools FROM tool_notes WHERE asked_id = ?", (asked_id,))
        return None if row is None else ToolNote(row["note"], msgspec.json.decode(row["tools"], type=tuple[str, ...]))

    def set_note(self, asked_id: MessageId, note: ToolNote) -> None:
        """Keep it. Nothing happens if the message is gone."""
        self._database.execute(
            "INSERT OR REPLACE INTO tool_notes (asked_id, note, tools) SELECT id, ?, ? FROM messages WHERE id = ?",
            (note.text, msgspec.json.encode(note.tools).decode(), asked_id),
        )

    # --- leave ---

    def allow_here(self, tool: str, digest: str, conversation_id: ConversationId) -> None:
        """It may be used in this conversation from now on."""
        self._database.execute(
            "INSERT OR REPLACE INTO tool_permissions (tool, conversation_id, permission, digest) VALUES (?, ?, ?, ?)",
            (tool, conversation_id, Permission.ALWAYS, digest),
        )

    def allowed_here(self, tool: str, digest: str, conversation_id: ConversationId) -> bool:
        """It was allowed in this conversation, as it is."""
        return bool(
            self._database.value(
                "SELECT count(*) FROM tool_permissions WHERE tool = ? AND digest = ? AND conversation_id = ? AND permission = ?",
                (tool, digest, conversation_id, Permission.ALWAYS),
            )
        )

    def allow_in(self, tool: str, digest: str, errand_id: ErrandId) -> None:
        """It may be used in this errand from now on."""
        self._database.execute(
            "INSERT OR REPLACE INTO tool_permissions (tool, errand_id, permission, digest) VALUES (?, ?, ?, ?)",
            (tool, errand_id, Permission.ALWAYS, digest),
        )

    def allowed_in(self, tool: str, digest: str, errand_id: ErrandId) -> bool:
        """It was allowed in this errand, as it is."""
        return bool(
            self._database.value(
                "SELECT count(*) FROM tool_permissions WHERE tool = ? AND digest = ? AND errand_id = ? AND permission = ?",
                (tool, digest, errand_id, Permission.ALWAYS),
            )
        )

    def changed_before(self, tool: str, arguments: str, step_id: ErrandStepId, attempt: int) -> bool:
        """The same call was made for this step before it was begun anew, and what it changed wasn't taken back."""
        return bool(
            self._database.value(
                "SELECT count(*) FROM tool_calls WHERE step_id = ? AND attempt < ? AND tool = ? AND arguments = ?"
                " AND phase = ? AND effect <> ? AND NOT undone",
                (step_id, attempt, tool, arguments, ToolCallPhase.DONE, ToolEffect.READS),
            )
        )

    def allow_only(self, tools: Sequence[tuple[str, str]], errand_id: ErrandId) -> None:
        """These and no others, as (tool, digest), may be used in this errand."""
        with self._database.transaction():
            self._database.execute("DELETE FROM tool_permissions WHERE errand_id = ?", (errand_id,))
            for tool, digest in tools:
                self.allow_in(tool, digest, errand_id)

    def permissions(self) -> dict[str, tuple[Permission, str]]:
        """What was said of tools for all conversations, with the digest of what they were then."""
        rows = self._database.rows(
            "SELECT tool, permission, digest FROM tool_permissions WHERE conversation_id IS NULL AND errand_id IS NULL"
        )
        return {row["tool"]: (Permission(row["permission"]), row["digest"]) for row in rows}

    def set_permission(self, tool: str, permission: Permission, digest: str) -> None:
        """Say it for all conversations; what was allowed in single ones, or in errands, is forgotten."""
        with self._database.transaction():
            self._database.execute("DELETE FROM tool_permissions WHERE tool = ?", (tool,))
            self._database.execute(
                "INSERT INTO tool_permissions (tool, permission, digest) VALUES (?, ?, ?)", (tool, permission, digest)
            )

    def _message(self, message_id: MessageId) -> Message:
        rows = self._database.rows(f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.id = ?", (message_id,))
        return message_rows.messages(self._database, rows)[0]


_SOURCES = ("memory", "message", "document")


def made(database: Database, reply_ids: Sequence[MessageId]) -> dict[MessageId, tuple[MadeCall, ...]]:
    """The calls for some replies, by reply, in order."""
    calls: dict[MessageId, tuple[MadeCall, ...]] = {}
    rows = database.rows(
        f"SELECT {_CALL} {_FROM} WHERE t.reply_id IN (SELECT value FROM json_each(?)) ORDER BY t.reply_id, t.position",
        (msgspec.json.encode(list(reply_ids)).decode(),),
    )
    for row in rows:
        reply_id = MessageId(row["reply_id"])
        calls[reply_id] = (*calls.get(reply_id, ()), MadeCall(_call(row), row["written"]))
    return calls


def copy(database: Database, before: MessageId, after: int) -> None:
    """A message is a copy of another one: so is what was called for it, and what its prompt told of tools."""
    database.execute(
        "INSERT INTO tool_notes (asked_id, note, tools) SELECT ?, note, tools FROM tool_notes WHERE asked_id = ?",
        (after, before),
    )
    # Taken back once is enough: the copy can't be. Nor is anybody asked twice.
    database.execute(
        "INSERT INTO tool_calls (reply_id, position, tool, title, server_name, effect, written, arguments, preview, phase,"
        " result, seconds) SELECT ?, position, tool, title, server_name, effect, written, arguments, preview,"
        " CASE WHEN phase IN ('asking', 'running') THEN 'cancelled' ELSE phase END, result, seconds"
        " FROM tool_calls WHERE reply_id = ?",
        (after, before),
    )
    database.execute(
        "INSERT INTO tool_call_sources (call_id, memory_id, message_id, document_id)"
        " SELECT c.id, s.memory_id, s.message_id, s.document_id FROM tool_call_sources s"
        " JOIN tool_calls t ON t.id = s.call_id JOIN tool_calls c ON c.position = t.position"
        " WHERE t.reply_id = ? AND c.reply_id = ?",
        (before, after),
    )


def _call(row: Row) -> ToolCall:
    return ToolCall(
        id=row["id"],
        conversation_id=row["conversation_id"] or ConversationId(0),
        reply_id=row["reply_id"] or MessageId(0),
        errand_id=row["errand_id"],
        step_id=row["step_id"],
        position=row["position"],
        tool=row["tool"],
        title=row["title"],
        server_name=row["server_name"],
        effect=ToolEffect(row["effect"]),
        arguments=row["arguments"],
        preview=row["preview"],
        phase=ToolCallPhase(row["phase"]),
        result=row["result"],
        undoable=bool(row["undoable"]) and not row["undone"],
        undone=bool(row["undone"]),
        seconds=row["seconds"],
    )
