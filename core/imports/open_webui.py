"""Conversations as Open WebUI exports them: a tree of messages that may hold folded thoughts and calls as HTML."""

from __future__ import annotations

import html
import re

from core.imports.tree import Node, tree_of
from core.imports.turns import Fields, Parts, Turns, decoded_text, dict_of, dicts_of, named, speaker_of, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

_FOLDED = re.compile(r"<details\b(?P<facts>[^<>]{0,100000})>")
_END = "</details>"
_SUMMARY = re.compile(r"<summary>[^<>]{0,200}</summary>")
_FACT = re.compile(r"\b(type|name|output)=\"([^\"]*)\"")


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
        role = speaker_of(message.get("role"))
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
    if not parts:
        _read_output(parts, message)
    if isinstance(error := message.get("error"), dict | str) and error:
        parts.failed(error if isinstance(error, str) else named(error, "content", "message", "detail"))
    for one in dicts_of(message.get("sources")):
        for page in dicts_of(one.get("metadata")):
            parts.source(page.get("source"), page.get("title") or page.get("name"))
    for one in dicts_of(message.get("files")):
        is_picture = str_of(one.get("type")) == "image"
        parts.mark(
            named(one, "name")
            or named(dict_of(one.get("file")), "filename", "name")
            or ("picture" if is_picture else "file")
        )
    return parts


def _read_output(parts: Parts, message: Fields) -> None:
    """What a model gave item by item, where it isn't put together."""
    for item in dicts_of(message.get("output")):
        kind = str_of(item.get("type"))
        if kind == "message":
            for one in dicts_of(item.get("content")):
                parts.say(one.get("text"))
        elif kind.endswith("_call"):
            parts.mark(f"tool: {named(item, 'name') or kind.removesuffix('_call')}")


def _read(parts: Parts, text: str) -> None:
    """What is shown: without thoughts, with a mark in place of a call, and with code that was run and what it wrote."""
    at = 0
    for folded in _FOLDED.finditer(text) if _END in text else ():
        facts = {name: html.unescape(value) for name, value in _FACT.findall(folded["facts"])}
        kind = facts.get("type")
        if folded.start() < at or kind not in ("reasoning", "tool_calls", "code_interpreter"):
            continue
        end = text.find(_END, folded.end())
        if end == -1:
            break
        parts.say(text[at : folded.start()].strip())
        if kind == "tool_calls":
            parts.mark(f"tool: {facts.get('name') or 'unknown'}")
        elif kind == "code_interpreter":
            parts.say(_SUMMARY.sub("", text[folded.end() : end]).strip())
            parts.code(_written(facts.get("output", "")))
        at = end + len(_END)
    parts.say(text[at:].lstrip() if at else text)


def _written(output: str) -> str:
    """What code wrote."""
    fields = dict_of(decoded_text(output))
    return "\n".join(text for key in ("stdout", "result", "stderr") if (text := str_of(fields.get(key)).strip()))
