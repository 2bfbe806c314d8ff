"""Conversations as LibreChat exports them: a list of messages, or each with those that answer it within."""

from __future__ import annotations

import re

from core.imports.tree import Node, tree_of
from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, named, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

# Never shown as said: thoughts, and which agent takes over.
_UNSEEN = {"think", "agent_update"}

_SEARCHES = {"web_search", "file_search"}

# LibreChat's references to what a search found, between private characters.
_MARK = re.compile(r"[\ue200\ue201\ue203-\ue206]|\ue202turn\d{1,4}[a-z]{1,20}\d{1,4}")


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
    parts = Parts()
    for one in dicts_of(message.get("content")):
        _read(parts, one)
    if not parts:
        parts.say(_said(message.get("text")))
    for one in (*dicts_of(message.get("files")), *dicts_of(message.get("attachments"))):
        if one.get("type") in _SEARCHES:
            for page in _pages(dict_of(one.get(str_of(one.get("type"))))):
                parts.source(page.get("link") or page.get("url"), page.get("title"))
        else:
            parts.mark(named(one, "filename", "name") or "file")
    return parts


def _pages(search: Fields) -> list[Fields]:
    return [*dicts_of(search.get("organic")), *dicts_of(search.get("topStories")), *dicts_of(search.get("results"))]


def _said(text: object) -> str:
    """Without the marks of where a source stands."""
    return _MARK.sub("", text) if isinstance(text, str) else ""


def _read(parts: Parts, one: Fields) -> None:
    kind = str_of(one.get("type"))
    text = one.get("text")
    text = dict_of(text).get("value") if isinstance(text, dict) else text
    if kind in _UNSEEN:
        return
    if isinstance(text, str) and text.strip():
        parts.say(_said(text))
    elif kind == "tool_call":
        parts.mark(f"tool: {str_of(dict_of(one.get('tool_call')).get('name')) or 'unknown'}")
    elif kind == "error":
        parts.failed(one.get("error"))
    elif kind != "text":
        parts.mark("picture" if kind.startswith("image") else kind)
