"""Conversations as LibreChat exports them: a list of messages, or each with those that answer it within."""

from __future__ import annotations

from core.imports.tree import Node, tree_of
from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, named, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with `messages` that say whether the user created them."""
    by_id = _flat(fields)
    nodes = {key: Node(parent, time_of(message.get("createdAt"))) for key, (parent, message) in by_id.items()}
    turns = Turns()
    for key in turns.along(tree_of(None, nodes)):
        message = by_id[key][1]
        role = Role.USER if message.get("isCreatedByUser") is True else Role.ASSISTANT
        model = named(message, "model", "sender") if role is Role.ASSISTANT else ""
        turns.add(role, _parts(message), time_of(message.get("createdAt")), model)
    return turns.conversation(
        ImportOrigin.LIBRECHAT,
        str_of(fields.get("conversationId")),
        str_of(fields.get("title")),
        time_of(fields.get("createdAt")),
        time_of(fields.get("updatedAt")),
    )


def _flat(fields: Fields) -> dict[str, tuple[str | None, Fields]]:
    """Every message by its id, with the id of the one it answers, in the order they are in."""
    found: dict[str, tuple[str | None, Fields]] = {}
    listed = dicts_of(fields.get("messages")) or dicts_of(fields.get("messagesTree"))
    waiting: list[tuple[str | None, Fields]] = [(None, message) for message in reversed(listed)]
    while waiting:
        above, message = waiting.pop()
        key = str_of(message.get("messageId")) or f"#{len(found)}"
        if key in found:
            continue
        found[key] = (above or str_of(message.get("parentMessageId")) or None, message)
        waiting += [(key, child) for child in reversed(dicts_of(message.get("children")))]
    return found


def _parts(message: Fields) -> Parts:
    parts = Parts(str_of(message.get("text")))
    if not parts:
        for one in dicts_of(message.get("content")):
            _read(parts, one)
    for one in (*dicts_of(message.get("files")), *dicts_of(message.get("attachments"))):
        parts.mark(named(one, "filename", "name") or "file")
    return parts


def _read(parts: Parts, one: Fields) -> None:
    kind = str_of(one.get("type"))
    text = one.get("text")
    text = dict_of(text).get("value") if isinstance(text, dict) else text
    if kind == "think":
        return
    if isinstance(text, str) and text.strip():
        parts.say(text)
    elif kind == "tool_call":
        parts.mark(f"tool: {str_of(dict_of(one.get('tool_call')).get('name')) or 'unknown'}")
    else:
        parts.mark("picture" if kind.startswith("image") else kind)
