"""How far a message or a memory reaches: what rests on it alone, and what rests on something else too."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from core.errors import NotFound
from core.records import ConversationId, FunctionStep, MemoryId, MessageId, Role, TaskId
from core.storage import steps
from core.storage.database import Database

# Functions with which a model writes into a block, and what of their arguments gets into it.
_WRITING = {"core_memory_append": "content", "core_memory_replace": "new_content"}

# A quote this short stands in other messages by chance, in characters.
_SHORTEST_QUOTE = 8

# A title is made from so many of the first messages, see `core.storage.titles`.
_TITLED_BY = 6

# A task is made from a message if they have so many characters in common.
_SHORTEST_SOURCE = 12


class Extent(msgspec.Struct, frozen=True, kw_only=True):
    """What goes when a message or a memory is erased, by ids: these never come to mean something else, so that it can be looked for
    after, too.

    Attributes:
        asked: messages of the user's, its copies too.
        replies: to them; they go as well.
        blanked: replies of which only the words go, because others follow.
        memories: that rest on it alone, those in the bin too.
        moved: memories that rest on another message of the user's, too: that one.
        others: the message it is a copy of, and other copies of that. They stay.
        conversations: where it was said.
        titled: of these, those whose title is made from it.
        lines: that a model wrote into the blocks because of it.
        tasks: done to its text.
    """

    asked: tuple[MessageId, ...] = ()
    replies: tuple[MessageId, ...] = ()
    blanked: tuple[MessageId, ...] = ()
    memories: tuple[MemoryId, ...] = ()
    moved: dict[MemoryId, MessageId] = {}
    others: tuple[MessageId, ...] = ()
    conversations: tuple[ConversationId, ...] = ()
    titled: tuple[ConversationId, ...] = ()
    lines: tuple[str, ...] = ()
    tasks: tuple[TaskId, ...] = ()

    @property
    def removed(self) -> tuple[MessageId, ...]:
        """Messages that go as a whole."""
        return (*self.asked, *self.replies)

    @property
    def gone(self) -> tuple[MessageId, ...]:
        """Messages whose words go."""
        return (*self.removed, *self.blanked)


def memory_extent(database: Database, memory_id: MemoryId) -> Extent:
    """Of a memory, be it in the bin or not.

    Raises:
        NotFound: there is none.
    """
    if database.row("SELECT 1 FROM memories WHERE id = ?", (memory_id,)) is None:
        raise NotFound("This memory doesn't exist any more.")
    return Extent(memories=(memory_id,))


def message_extent(database: Database, message_id: MessageId) -> Extent:
    """Of a message.

    Raises:
        NotFound: there is none.
    """
    row = database.row("SELECT id, role, copy_of FROM messages WHERE id = ?", (message_id,))
    if row is None:
        raise NotFound("This message doesn't exist any more.")
    original = row["copy_of"] or row["id"]
    family = _messages(database, "id = ?1 OR copy_of = ?1", (original,))
    if row["copy_of"] is None:
        said, others = family, tuple[MessageId, ...]()
    else:
        said, others = (message_id,), tuple(one for one in family if one != message_id)
    asked: Sequence[MessageId] = ()
    replies: Sequence[MessageId] = ()
    blanked: Sequence[MessageId] = ()
    if row["role"] == Role.USER:
        asked = said
        replies = _messages(
            database, "parent_id IN (SELECT value FROM json_each(?)) AND role = 'assistant'", (listed(said),)
        )
    else:
        blanked = said
    gone = (*asked, *replies, *blanked)
    memories, moved = _memories(database, gone)
    return Extent(
        asked=tuple(asked),
        replies=tuple(replies),
        blanked=tuple(blanked),
        memories=memories,
        moved=moved,
        others=others,
        conversations=_conversations(database, gone),
        titled=_titled(database, gone),
        lines=_lines(database, gone),
        tasks=_tasks(database, asked or said),
    )


def listed(ids: Collection[int]) -> str:
    """As `json_each` takes them."""
    return msgspec.json.encode(list(ids)).decode()


def _messages(database: Database, condition: str, parameters: Sequence[object]) -> tuple[MessageId, ...]:
    return tuple(
        MessageId(one)
        for (one,) in database.tuples(f"SELECT id FROM messages WHERE {condition} ORDER BY id", parameters)
    )


def _conversations(database: Database, gone: Sequence[MessageId]) -> tuple[ConversationId, ...]:
    rows = database.tuples(
        "SELECT DISTINCT conversation_id FROM messages WHERE id IN (SELECT value FROM json_each(?)) ORDER BY 1",
        (listed(gone),),
    )
    return tuple(ConversationId(one) for (one,) in rows)


def _memories(database: Database, gone: Sequence[MessageId]) -> tuple[tuple[MemoryId, ...], dict[MemoryId, MessageId]]:
    """Those that rest on these messages alone, and those that rest on others, too."""
    alone: list[MemoryId] = []
    moved: dict[MemoryId, MessageId] = {}
    for row in database.rows(
        "SELECT id, quote, deleted_at FROM memories WHERE source_message_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (listed(gone),),
    ):
        memory_id = MemoryId(row["id"])
        other = None
        if row["deleted_at"] is None:
            other = _merged_with(database, memory_id, gone) or _said_again(database, row["quote"], gone)
        if other is None:
            alone.append(memory_id)
        else:
            moved[memory_id] = other
    return tuple(alone), moved


def _said_again(database: Database, quote: str, gone: Sequence[MessageId]) -> MessageId | None:
    """Another message of the user's that the words of a memory stand in, too."""
    if len(quote.strip()) < _SHORTEST_QUOTE:
        return None
    row = database.row(
        "SELECT m.id FROM messages m JOIN conversations c ON c.id = m.conversation_id AND c.deleted_at IS NULL"
        " WHERE m.role = 'user' AND m.shown AND NOT m.muted AND instr(lower(m.text), lower(?))"
        " AND m.id NOT IN (SELECT value FROM json_each(?)) ORDER BY m.id LIMIT 1",
        (quote, listed(gone)),
    )
    return None if row is None else MessageId(row["id"])


def _merged_with(database: Database, memory_id: MemoryId, gone: Sequence[MessageId]) -> MessageId | None:
    """A message that a memory rests on which was merged into this one."""
    row = database.row(
        "SELECT x.source_message_id FROM memory_changes c JOIN memory_changes d ON d.operation = c.operation"
        " AND d.action = 'merged' AND d.memory_id <> c.memory_id JOIN memories x ON x.id = d.memory_id"
        " JOIN messages m ON m.id = x.source_message_id"
        " WHERE c.memory_id = ? AND c.action = 'merged' AND m.id NOT IN (SELECT value FROM json_each(?)) LIMIT 1",
        (memory_id, listed(gone)),
    )
    return None if row is None else MessageId(row["source_message_id"])


def _titled(database: Database, gone: Sequence[MessageId]) -> tuple[ConversationId, ...]:
    """Conversations whose title is made from these, among others; that of a copy, with a number, is its original's."""
    rows = database.tuples(
        "SELECT c.id FROM conversations c WHERE c.id IN (SELECT conversation_id FROM messages"
        " WHERE id IN (SELECT value FROM json_each(?1)))"
        " AND (NOT c.titled_by_user OR EXISTS (SELECT 1 FROM messages m WHERE m.conversation_id = c.id"
        " AND m.copy_of IS NOT NULL))"
        " AND EXISTS (SELECT 1 FROM (SELECT id FROM messages WHERE conversation_id = c.id ORDER BY id LIMIT ?2) f"
        " WHERE f.id IN (SELECT value FROM json_each(?1))) ORDER BY c.id",
        (listed(gone), _TITLED_BY),
    )
    return tuple(ConversationId(one) for (one,) in rows)


def _lines(database: Database, gone: Sequence[MessageId]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for (kept,) in database.tuples(
        "SELECT steps FROM messages WHERE steps IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (listed(gone),),
    ):
        for step in steps.read(kept):
            if (line := _written(step)) is not None:
                found[line] = None
    return tuple(found)


def _written(step: FunctionStep) -> str | None:
    argument = _WRITING.get(step.function)
    line = "" if argument is None or step.failed else " ".join(step.arguments.get(argument, "").split())
    return line or None


def _tasks(database: Database, said: Sequence[MessageId]) -> tuple[TaskId, ...]:
    """Tasks whose first piece stands in one of these messages."""
    rows = database.tuples(
        "SELECT DISTINCT t.id FROM tasks t JOIN task_pieces p ON p.task_id = t.id AND p.number ="
        " (SELECT min(number) FROM task_pieces WHERE task_id = t.id AND level = 0)"
        " JOIN messages m ON m.id IN (SELECT value FROM json_each(?))"
        " WHERE t.document_id IS NULL AND length(trim(p.source)) >= ? AND instr(m.text, trim(p.source)) ORDER BY t.id",
        (listed(said), _SHORTEST_SOURCE),
    )
    return tuple(TaskId(one) for (one,) in rows)
