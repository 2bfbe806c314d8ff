"""What tools and their calls are, in the user's words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.chat.plain_text import one_line
from app.translation import core_text, list_text
from core.records import Permission, Tool, ToolCall, ToolCallPhase, ToolEffect, ToolServerPhase

tr = QCoreApplication.translate

# Of what a call is about, on its line.
_ABOUT_CHARS = 80
# Of a list in one line of arguments.
_LISTED = 5


def title_text(call: ToolCall) -> str:
    """What the tool is called: the program's own in the user's language, others as their server says it."""
    title = one_line(call.title) or one_line(call.tool).replace("_", " ")
    return title if call.server_name else core_text(title)


def tool_title(tool: Tool) -> str:
    title = one_line(tool.title) or one_line(tool.name).replace("_", " ")
    return title if tool.server is not None else core_text(title)


def tool_purpose(tool: Tool) -> str:
    """What it says of itself."""
    purpose = one_line(tool.purpose)
    return purpose if tool.server is not None else core_text(purpose)


def about_text(call: ToolCall) -> str:
    """What a call is about, in a few words: the first of its arguments that is a word."""
    for value in arguments_of(call.arguments).values():
        if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            rest = len(value) - 1
            first = _about(value[0])
            return tr("tools", "%1 and %n more", "", rest).replace("%1", first) if rest else first
        if isinstance(value, str | int | float) and not isinstance(value, bool) and (words := _about(str(value))):
            return words
    return ""


def line_text(call: ToolCall) -> str:
    """A call on one line: the tool, and what it is about."""
    about = about_text(call)
    return f"{title_text(call)} · {about}" if about else title_text(call)


def phase_text(call: ToolCall) -> str:
    """How far a call is. Of one that runs, how long is shown elsewhere."""
    match call.phase:
        case ToolCallPhase.ASKING:
            return tr("tools", "waits for your answer")
        case ToolCallPhase.RUNNING:
            return tr("tools", "running…")
        case ToolCallPhase.DONE:
            return tr("tools", "taken back") if call.undone else seconds_text(call.seconds)
        case ToolCallPhase.FAILED:
            return tr("tools", "didn't work")
        case ToolCallPhase.REFUSED:
            return tr("tools", "not allowed")
        case ToolCallPhase.CANCELLED:
            return tr("tools", "cancelled")


def seconds_text(seconds: float) -> str:
    """How long something took; nothing, if nobody noticed."""
    if seconds < 0.1:
        return ""
    if seconds < 60:
        return tr("tools", "%1 s").replace("%1", QLocale().toString(seconds, "f", 1 if seconds < 10 else 0))
    return tr("tools", "%1 min").replace("%1", QLocale().toString(seconds / 60, "f", 1))


def effect_text(effect: ToolEffect) -> str:
    """What a tool can do."""
    match effect:
        case ToolEffect.READS:
            return tr("tools", "Only looks: it changes nothing, and nothing leaves the computer it runs on.")
        case ToolEffect.CHANGES:
            return tr("tools", "Changes something on the computer it runs on.")
        case ToolEffect.REACHES_OUT:
            return tr("tools", "May reach the internet, and change things there or here.")


def effect_icon(effect: ToolEffect) -> str:
    return {ToolEffect.READS: "eye", ToolEffect.CHANGES: "pencil", ToolEffect.REACHES_OUT: "external"}[effect]


def permission_text(permission: Permission) -> str:
    match permission:
        case Permission.ASK:
            return tr("tools", "Ask each time")
        case Permission.ALWAYS:
            return tr("tools", "Always allow")
        case Permission.NEVER:
            return tr("tools", "Never")


def server_phase_text(phase: ToolServerPhase) -> str:
    match phase:
        case ToolServerPhase.OFF:
            return tr("tools", "off")
        case ToolServerPhase.STARTING:
            return tr("tools", "starting…")
        case ToolServerPhase.READY:
            return tr("tools", "running")
        case ToolServerPhase.FAILED:
            return tr("tools", "doesn't run")


def server_colour(phase: ToolServerPhase) -> str:
    """The token of its dot."""
    return {
        ToolServerPhase.OFF: "faint",
        ToolServerPhase.STARTING: "accent",
        ToolServerPhase.READY: "ready",
        ToolServerPhase.FAILED: "destructive",
    }[phase]


def arguments_of(text: str) -> dict[str, Any]:
    """What a call was made with; what isn't an object of JSON stands under an empty name."""
    try:
        read = json.loads(text)
    except ValueError:
        return {"": text}
    return read if isinstance(read, dict) else {"": read}


def name_text(name: str, schema: Mapping[str, Any] | None = None) -> str:
    """What an argument is called."""
    properties = (schema or {}).get("properties")
    described = properties.get(name) if isinstance(properties, Mapping) else None
    title = described.get("title") if isinstance(described, Mapping) else None
    if isinstance(title, str) and title.strip():
        return one_line(title)
    words = one_line(name).replace("_", " ")
    return words[:1].upper() + words[1:]


def value_text(value: Any) -> str:
    """An argument for people; what has parts of its own as JSON, a part a line. It isn't made harmless."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return tr("tools", "yes") if value else tr("tools", "no")
    if value is None:
        return tr("tools", "nothing")
    if isinstance(value, int):
        return QLocale().toString(value) if abs(value) < 2**31 else str(value)
    if isinstance(value, float):
        return QLocale().toString(value, "g", 10)
    if isinstance(value, list) and all(isinstance(one, str | int | float) for one in value):
        words = [value_text(one) for one in value]
        return list_text(words) if len(words) <= _LISTED and sum(map(len, words)) < _ABOUT_CHARS else "\n".join(words)
    return json.dumps(value, ensure_ascii=False, indent=2)


def _about(text: str) -> str:
    """Its beginning, on one line."""
    words = one_line(text[: 4 * _ABOUT_CHARS])
    return words if len(words) <= _ABOUT_CHARS else words[:_ABOUT_CHARS].rstrip() + "…"
