"""Conversations as Open WebUI exports them: a tree of messages that may hold folded thoughts and calls as HTML."""

from __future__ import annotations

import re

from core.imports.tree import Node, tree_of
from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, named, role_of, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

_FOLDED = re.compile(r"<details\b(?P<facts>[^<>]{0,2000})>")
_END = "</details>"
_FACT = re.compile(r"\b(type|name)=\"([^\"]*)\"")


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with a `history`, alone or within `chat`."""
    chat = dict_of(fields.get("chat")) or fields
    history = dict_of(chat.get("history"))
    by_id = {key: one for key, one in dict_of(history.get("messages")).items() if isinstance(one, dict)}
    if not by_id:
        by_id = {str_of(one.get("id")) or f"#{at}": one for at, one in enumerate(dicts_of(chat.get("messages")))}
    nodes = {
        key: Node(parent if isinstance(parent := one.get("parentId"), str) else None, time_of(one.get("timestamp")))
        for key, one in by_id.items()
    }
    turns = Turns()
    for key in turns.along(tree_of(history.get("currentId"), nodes)):
        message = by_id[key]
        role = role_of(message.get("role"))
        if role is not None:
            model = named(message, "modelName", "model") if role is Role.ASSISTANT else ""
            turns.add(role, _parts(message), time_of(message.get("timestamp")), model)
    return turns.conversation(
        ImportOrigin.OPEN_WEBUI,
        named(fields, "id") or named(chat, "id"),
        named(fields, "title") or named(chat, "title"),
        time_of(fields.get("created_at") or chat.get("timestamp")),
        time_of(fields.get("updated_at")),
    )


def _parts(message: Fields) -> Parts:
    parts = Parts()
    content = message.get("content")
    if isinstance(content, str):
        _read(parts, content)
    for one in dicts_of(content):
        text = str_of(one.get("text"))
        if text.strip():
            _read(parts, text)
        else:
            parts.mark("picture" if "image" in str_of(one.get("type")) else str_of(one.get("type")))
    for one in dicts_of(message.get("files")):
        is_picture = str_of(one.get("type")) == "image"
        parts.mark(
            named(one, "name")
            or named(dict_of(one.get("file")), "filename", "name")
            or ("picture" if is_picture else "file")
        )
    return parts


def _read(parts: Parts, text: str) -> None:
    """What is shown: without thoughts, and with a mark in place of a call."""
    at = 0
    for folded in _FOLDED.finditer(text) if _END in text else ():
        facts = dict(_FACT.findall(folded["facts"]))
        if folded.start() < at or facts.get("type") not in ("reasoning", "tool_calls"):
            continue
        end = text.find(_END, folded.end())
        if end == -1:
            break
        parts.say(text[at : folded.start()].strip())
        if facts["type"] == "tool_calls":
            parts.mark(f"tool: {facts.get('name') or 'unknown'}")
        at = end + len(_END)
    parts.say(text[at:].lstrip() if at else text)
