"""Conversations as DeepSeek exports them: ChatGPT's tree, with fragments of what was asked, thought and answered."""

from __future__ import annotations

import re

from core.imports.tree import Node, tree_of
from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, link_to, named, role_of, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

_UNSEEN = {"THINK", "THINKING"}
_TOOL = "TOOL"
_CITED = re.compile(r"\[citation:(\d{1,4})\]")
_ROLES = {"REQUEST": Role.USER, "RESPONSE": Role.ASSISTANT}


def is_one(fields: Fields) -> bool:
    """Whether a conversation with a `mapping` is DeepSeek's rather than ChatGPT's."""
    nodes = (dict_of(dict_of(node).get("message")) for node in fields["mapping"].values())
    return "inserted_at" in fields or any("fragments" in message for message in nodes)


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with a `mapping` of nodes with `fragments`."""
    mapping: Fields = {key: node for key, node in fields["mapping"].items() if isinstance(node, dict)}
    nodes = {
        key: Node(
            parent if isinstance(parent := node.get("parent"), str) else None,
            time_of(dict_of(node.get("message")).get("inserted_at")),
        )
        for key, node in mapping.items()
    }
    turns = Turns()
    for key in turns.along(tree_of(fields.get("current_node") or fields.get("current_message_id"), nodes)):
        message = mapping[key].get("message")
        if isinstance(message, dict):
            _add(turns, message)
    return turns.conversation(
        ImportOrigin.DEEPSEEK,
        str_of(fields.get("id")),
        str_of(fields.get("title")),
        time_of(fields.get("inserted_at")),
        time_of(fields.get("updated_at")),
    )


def _add(turns: Turns, message: Fields) -> None:
    said_at, model = time_of(message.get("inserted_at")), str_of(message.get("model"))
    role = role_of(str_of(message.get("role")).lower())
    parts = Parts()
    pages: dict[str, str] = {}
    for fragment in dicts_of(message.get("fragments")):
        kind = str_of(fragment.get("type")).upper()
        speaker = _ROLES.get(kind)
        if speaker is not None and role is not None and speaker is not role and parts:
            turns.add(role, parts, said_at, model if role is Role.ASSISTANT else "")
            parts = Parts()
        role = speaker or role
        for page in dicts_of(fragment.get("results")):
            pages.setdefault(str(page.get("cite_index")), link_to(str_of(page.get("url")), str_of(page.get("title"))))
        if kind in _UNSEEN:
            continue
        if not kind.startswith(_TOOL) and str_of(fragment.get("content")).strip():
            parts.say(_CITED.sub(lambda cited: _source(cited, pages), fragment["content"]))
        elif speaker is None:
            parts.mark(named(fragment, "file_name", "name") or f"tool: {kind.lower() or 'unknown'}")
    if not parts and isinstance(message.get("content"), str):
        parts.say(message["content"])
    for one in dicts_of(message.get("files")):
        parts.mark(named(one, "file_name", "name") or "file")
    turns.add(role or Role.ASSISTANT, parts, said_at, model if role is not Role.USER else "")


def _source(cited: re.Match[str], pages: dict[str, str]) -> str:
    link = pages.get(cited[1], "")
    return f" ({link})" if link else cited[0]
