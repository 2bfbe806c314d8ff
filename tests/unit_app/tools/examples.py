"""Tools, servers, calls and reminders for the tests of the window."""

from __future__ import annotations

import json
from typing import Any

from core.records import (
    ConversationId,
    MessageId,
    Permission,
    Problem,
    Reminder,
    ReminderId,
    Repeats,
    Tool,
    ToolCall,
    ToolCallId,
    ToolCallPhase,
    ToolEffect,
    ToolServer,
    ToolServerId,
    ToolServerPhase,
    ToolServerState,
)
from tests.unit_app.chat.factories import HERE

DIFF = """--- a/notes.md
+++ b/notes.md
@@ -1,4 +1,4 @@
 # Garden
-Water the tomatoes on Monday
+Water the tomatoes on Tuesday
 Cut the hedge
+Buy a hose
@@ -20,2 +20,2 @@
-old
+new
"""

WRITE_FILE = Tool(
    name="write_file",
    title="Write a file",
    purpose="Writes a text file in a folder that was allowed.",
    schema={
        "type": "object",
        "properties": {
            "path": {"type": "string", "title": "File"},
            "text": {"type": "string"},
            "lines": {"type": "integer"},
            "backup": {"type": "boolean"},
            "mode": {"enum": ["replace", "append"]},
        },
        "required": ["path", "text"],
    },
    effect=ToolEffect.CHANGES,
)
READ_FILE = Tool(name="read_file", title="Read a file", purpose="Reads a text file.", effect=ToolEffect.READS)
CALCULATE = Tool(
    name="calculate",
    title="Calculate",
    purpose="Computes a term, with units.",
    effect=ToolEffect.READS,
    permission=Permission.ALWAYS,
)
FETCH = Tool(name="fetch", title="Fetch a page", purpose="Fetches a page.", server=ToolServerId(1))
QUERY = Tool(
    name="query",
    title="Query",
    purpose="Runs SQL.",
    server=ToolServerId(2),
    schema={"type": "object", "properties": {"where": {"type": "object"}}},
)
TOOLS = (CALCULATE, READ_FILE, WRITE_FILE, FETCH, QUERY)

WEB = ToolServer(
    id=ToolServerId(1), name="Fetch", command="uvx", arguments=("mcp-server-fetch",), environment={"A": "b"}
)
TABLES = ToolServer(id=ToolServerId(2), name="SQLite", url="http://localhost:8000/mcp", enabled=True)
NOTES = ToolServer(id=ToolServerId(3), name="Notes of everything there is in the house", command="npx", enabled=False)
GONE = Problem(
    code="tool_server_failed",
    what="The server “SQLite” has ended.",
    safe="Nothing was lost.",
    next_step="Look at its log.",
)
SERVERS = (
    ToolServerState(server=WEB, phase=ToolServerPhase.READY, tools=1, version="1.2", changed=True),
    ToolServerState(server=TABLES, phase=ToolServerPhase.FAILED, problem=GONE),
    ToolServerState(server=NOTES, phase=ToolServerPhase.OFF),
)


def call(
    number: int,
    phase: ToolCallPhase = ToolCallPhase.DONE,
    *,
    reply: int = 2,
    where: ConversationId = HERE,
    tool: Tool = READ_FILE,
    server_name: str = "",
    arguments: dict[str, Any] | None = None,
    preview: str = "",
    result: str = "",
    undoable: bool = False,
    undone: bool = False,
    seconds: float = 0.4,
) -> ToolCall:
    return ToolCall(
        id=ToolCallId(number),
        conversation_id=where,
        reply_id=MessageId(reply),
        position=number,
        tool=tool.name,
        title=tool.title,
        server_name=server_name,
        effect=tool.effect,
        arguments=json.dumps({"path": "/home/me/notes.md"} if arguments is None else arguments),
        preview=preview,
        phase=phase,
        result=result,
        undoable=undoable,
        undone=undone,
        seconds=seconds,
    )


# Two that were made, and what is asked after them.
CALLS = (
    call(1, result="The greenhouse wants a new door"),
    call(2, ToolCallPhase.FAILED, tool=FETCH, server_name="Fetch", result="No."),
)
ASKED = call(3, ToolCallPhase.ASKING, tool=WRITE_FILE, arguments={"path": "notes.md", "text": "a"}, preview=DIFF)

DAY = 24 * 3600.0


def reminders(now: float) -> tuple[Reminder, ...]:
    """A few of all kinds."""
    return (
        Reminder(id=ReminderId(1), text="Call the plumber about the sink", due_at=now - DAY, told_at=now, missed=True),
        Reminder(id=ReminderId(2), text="Tea is ready", due_at=now + 180, timer=True),
        Reminder(id=ReminderId(3), text="Water the tomatoes", due_at=now + DAY, repeats=Repeats.DAILY),
        Reminder(id=ReminderId(4), text="Pay the rent", due_at=now - 3 * DAY, told_at=now - 3 * DAY, done=True),
    )
