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


def found_in(item: object, name: str, *, within: bool = False) -> list[Found | None] | None:
    """What an object in an export is: mostly one conversation; None if it is nothing that is known.

    Args:
        name: of the file it is in, without its ending.
        within: it is within a list of another one, and not looked into for further lists.
    """
    if not isinstance(item, dict):
        return None
    one = _conversation(item, name)
    if one is not None:
        return [one]
    if isinstance(item.get("indexedDB"), dict):
        return list(cherry_studio.conversations(item))
    if isinstance(item.get("turns"), list) or isinstance(item.get("histories"), list | dict):
        return list(plain.of_character(item))
    lists = [] if within else [item[key] for key in LISTS if isinstance(item.get(key), list)]
    if not lists:
        # One by one under their ids, or in a wrapping.
        inner = [] if within else [found_in(one, name, within=True) for one in item.values()]
        return [one for some in inner for one in some or ()] or None
    found: list[Found | None] = []
    for one in (one for listed in lists for one in listed):
        found += found_in(one, name, within=True) or [None]
    return found


def is_message(item: object) -> bool:
    """Whether it is a message rather than a conversation."""
    if not isinstance(item, dict) or role_of(item.get("role") or item.get("sender")) is None:
        return False
    return "content" in item or "text" in item


def _conversation(fields: Fields, name: str) -> Found | None:
    if rememora.is_one(fields):
        return rememora.conversation(fields)
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
