"""Whose conversation something is, told by its shape. Foreign data: whatever makes no sense is left out."""

from __future__ import annotations

import json

import msgspec

from core.imports import (
    chatgpt,
    cherry_studio,
    claude,
    deepseek,
    gemini,
    grok,
    libre_chat,
    lm_studio,
    open_webui,
    plain,
    rememora,
)
from core.imports.gemini import Activity
from core.imports.turns import Fields, dict_of, dicts_of, role_of
from core.storage.imported import ForeignConversation

# Where lists of conversations are within an object.
LISTS = ("conversations", "chats", "threads", "projects", "data", "items")

Found = ForeignConversation | Activity


def decoded(item: bytes) -> object:
    """JSON as objects; None if it is none."""
    try:
        return msgspec.json.decode(item)
    except RecursionError:
        return None
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    try:
        # It takes half a surrogate pair, which JavaScript leaves when it cuts a text within an emoji.
        return json.loads(item.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


# Objects and lists within each other that are looked into for what is known.
_DEEPEST = 4


def found_in(item: object, name: str, deeper: int = _DEEPEST) -> list[Found | None] | None:
    """What an object in an export is: mostly one conversation; None if it is nothing that is known.

    Args:
        name: of the file it is in, without its ending.
        deeper: how far it is looked into for conversations.
    """
    if isinstance(item, list) and deeper:
        return _found_in_each(item, name, deeper)
    if not isinstance(item, dict):
        return None
    if rememora.is_one(item):
        return [rememora.conversation(item)]
    one = _conversation(item, name)
    if one is not None:
        return [one]
    if isinstance(item.get("indexedDB"), dict):
        return list(cherry_studio.conversations(item))
    if isinstance(item.get("turns"), list) or isinstance(item.get("histories"), list | dict):
        return list(plain.of_character(item))
    messages = next((value for value in item.values() if is_conversation(value)), None)
    if messages is not None:
        return [plain.conversation({**item, "messages": messages})]
    if not deeper:
        return None
    lists = [item[key] for key in LISTS if isinstance(item.get(key), list)]
    found = [one for listed in lists for one in _found_in_each(listed, name, deeper) or ()]
    if found:
        return found
    # One by one under their ids, or in a wrapping.
    inner = [found_in(one, name, deeper - 1) for one in item.values() if isinstance(one, dict)]
    return [one for some in inner for one in some or ()] or None


def _found_in_each(listed: list[object], name: str, deeper: int) -> list[Found | None] | None:
    """What the items of a list are, each."""
    found = [found_in(one, name, deeper - 1) for one in listed]
    return [one for some in found for one in some or [None]] if any(found) or deeper == _DEEPEST else None


def is_message(item: object) -> bool:
    """Whether it is a message rather than a conversation."""
    if not isinstance(item, dict) or role_of(item.get("role") or item.get("sender") or item.get("from")) is None:
        return False
    return "content" in item or "text" in item or "value" in item


def is_conversation(value: object) -> bool:
    """Whether it is a list of messages."""
    return isinstance(value, list) and bool(value) and all(map(is_message, value))


def _conversation(fields: Fields, name: str) -> Found | None:
    if isinstance(fields.get("mapping"), dict):
        return deepseek.conversation(fields) if deepseek.is_one(fields) else chatgpt.conversation(fields)
    if isinstance(fields.get("chat_messages"), list):
        return claude.conversation(fields)
    if claude.has_memories(fields):
        return claude.memories(fields)
    if isinstance(fields.get("docs"), list) and "prompt_template" in fields:
        return claude.project(fields)
    if isinstance(fields.get("responses"), list):
        return grok.conversation(fields)
    if isinstance(fields.get("conversation_turns"), list):
        return gemini.conversation(fields)
    if "history" in dict_of(fields.get("chat")) or "messages" in dict_of(fields.get("history")):
        return open_webui.conversation(fields)
    if "title" in fields and "time" in fields and ("header" in fields or "safeHtmlItem" in fields):
        return gemini.activity(fields)
    if isinstance(fields.get("messages"), list) or isinstance(fields.get("messagesTree"), list):
        return _of_messages(fields, name)
    return None


def _of_messages(fields: Fields, name: str) -> ForeignConversation | None:
    messages = dicts_of(fields.get("messages")) or dicts_of(fields.get("messagesTree"))
    if claude.is_design_chat(fields):
        return claude.design_chat(fields)
    if any("versions" in message for message in messages):
        return lm_studio.conversation(fields, name)
    if any("isCreatedByUser" in message for message in messages):
        return libre_chat.conversation(fields)
    return plain.conversation(fields)
