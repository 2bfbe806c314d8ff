"""Tools: what the program can do for the user besides answering, each time with leave."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NewType

from core.records.base import ConversationId, MessageId, Problem, Record

ToolServerId = NewType("ToolServerId", int)
ToolCallId = NewType("ToolCallId", int)
ReminderId = NewType("ReminderId", int)
ErrandId = NewType("ErrandId", int)
ErrandStepId = NewType("ErrandStepId", int)

MAX_REMINDER_CHARS = 2_000


class ToolEffect(StrEnum):
    """What a tool can do; it says how it is asked for."""

    READS = "reads"  # changes nothing, and nothing leaves this computer
    CHANGES = "changes"  # something on this computer
    REACHES_OUT = "reaches_out"  # it may talk to others, or nobody knows


class Permission(StrEnum):
    """Whether a tool may be used."""

    ASK = "ask"  # each time
    ALWAYS = "always"
    NEVER = "never"  # the model isn't even told of it


class ToolAnswer(StrEnum):
    """What the user says when they are asked."""

    ONCE = "once"
    ALWAYS_HERE = "always_here"  # in this conversation, or in this errand
    ALWAYS = "always"
    NOT_NOW = "not_now"
    NEVER = "never"


class ToolCallPhase(StrEnum):
    ASKING = "asking"  # the user; the reply waits, over restarts
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"  # the result says why
    REFUSED = "refused"  # by the user, or because the tool may never be used
    CANCELLED = "cancelled"  # by the user while it ran, or because the core ended


class Tool(Record, frozen=True, kw_only=True):
    """Something that can be called.

    Attributes:
        name: what the model calls it: letters, digits, `_` and `-`, at most 64. No two have the same.
        title: what the user calls it.
        purpose: what the model is told of it.
        schema: JSON Schema of its arguments, an object.
        server: whose it is; None: the program's own.
        permission: whether it may be used in every conversation.
    """

    name: str
    title: str
    purpose: str = ""
    schema: dict[str, Any] = {}
    effect: ToolEffect = ToolEffect.REACHES_OUT
    server: ToolServerId | None = None
    permission: Permission = Permission.ASK


class ToolCall(Record, frozen=True, kw_only=True):
    """One call that the model wanted for a reply, or for a step of an errand.

    Attributes:
        conversation_id, reply_id: the message it was made for; 0: none, but an errand's step.
        position: its place among the calls of this reply or step, from 0.
        errand_id, step_id: the step of an errand it was made for.
        title: as the tool was called then; `server_name`: the name of its server, empty for the program's own.
        arguments: JSON, an object.
        preview: what is going to happen, for people: a unified diff, a sentence; empty: the arguments say it.
        result: what the model was told. Somebody else's text: never obeyed, never learned from.
        undoable: what it changed can be taken back.
        undone: it was.
        seconds: how long it ran.
    """

    id: ToolCallId
    conversation_id: ConversationId
    reply_id: MessageId
    position: int
    tool: str
    title: str
    server_name: str = ""
    effect: ToolEffect = ToolEffect.REACHES_OUT
    arguments: str = "{}"
    preview: str = ""
    phase: ToolCallPhase
    result: str = ""
    undoable: bool = False
    undone: bool = False
    seconds: float = 0.0
    errand_id: ErrandId | None = None
    step_id: ErrandStepId | None = None


class ToolServerPhase(StrEnum):
    OFF = "off"  # the user's choice
    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"  # `problem` says why


class ToolServer(Record, frozen=True, kw_only=True):
    """A server of the Model Context Protocol, as the user wrote it down.

    Attributes:
        command: what starts it, with `arguments`; empty: it is reached at `url` by streamable HTTP.
        environment: variables it is started with; values may be secrets, and are kept in the store alone.
        folder: where it is started; empty: the user's home.
        headers: what is sent with each request to `url`.
        roots: folders it is told of.
        enabled: it is started with the core.
    """

    id: ToolServerId
    name: str
    command: str = ""
    arguments: tuple[str, ...] = ()
    environment: dict[str, str] = {}
    folder: str = ""
    url: str = ""
    headers: dict[str, str] = {}
    roots: tuple[str, ...] = ()
    enabled: bool = True


class ToolServerState(Record, frozen=True, kw_only=True):
    """How a server is.

    Attributes:
        tools: how many it has.
        version: what it says it is.
        changed: its tools are others than those the user has seen; until they are looked at each is asked for again.
    """

    server: ToolServer
    phase: ToolServerPhase
    problem: Problem | None = None
    tools: int = 0
    version: str = ""
    changed: bool = False


class ToolFolder(Record, frozen=True, kw_only=True):
    """A folder that the file tools may read, and, if `writable`, change with leave."""

    path: str
    writable: bool = False


class Repeats(StrEnum):
    NEVER = "never"
    DAILY = "daily"
    WEEKDAYS = "weekdays"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


class Reminder(Record, frozen=True, kw_only=True):
    """Something to be reminded of, or a timer.

    Attributes:
        due_at: seconds since the epoch.
        timer: it was set for so long from then on, not for a time of the day: a changed time zone doesn't move it.
        told_at: when its notification was shown; None: not yet.
        missed: it came due while the program didn't run.
        done: the user is through with it.
        message_id: where it was asked for; None: by hand.
    """

    id: ReminderId
    text: str
    due_at: float
    repeats: Repeats = Repeats.NEVER
    timer: bool = False
    told_at: float | None = None
    missed: bool = False
    done: bool = False
    message_id: MessageId | None = None
