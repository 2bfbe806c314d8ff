"""Exports as ChatGPT and Claude make them, in small."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def chatgpt_message(role: str, *parts: object, at: float | None = None, **more: object) -> Json:
    """A text message; `more` replaces fields."""
    return {
        "author": {"role": role},
        "create_time": at,
        "content": {"content_type": "text", "parts": list(parts)},
        "metadata": {},
        "recipient": "all",
        **more,
    }


def chatgpt(foreign_id: str, *messages: Json, title: str = "Talk", at: float = 1_700_000_000.0, **more: object) -> Json:
    """A conversation in which each message follows the one before."""
    mapping: Json = {"root": {"id": "root", "message": None, "parent": None, "children": []}}
    last = "root"
    for number, message in enumerate(messages):
        node = f"n{number}"
        mapping[node] = {"id": node, "message": {"id": node, **message}, "parent": last, "children": []}
        mapping[last]["children"].append(node)
        last = node
    return {
        "conversation_id": foreign_id,
        "id": foreign_id,
        "title": title,
        "create_time": at,
        "update_time": at + len(messages),
        "mapping": mapping,
        "current_node": last,
        **more,
    }


def talk(foreign_id: str, *texts: str, title: str = "Talk", at: float = 1_700_000_000.0) -> Json:
    """A ChatGPT conversation in which the user and the assistant take turns."""
    roles = ("user", "assistant")
    messages = [chatgpt_message(roles[n % 2], text, at=at + n) for n, text in enumerate(texts)]
    return chatgpt(foreign_id, *messages, title=title, at=at)


def claude(uuid: str, *messages: tuple[str, str], name: str = "Talk") -> Json:
    """A Claude conversation of (sender, text)."""
    return {
        "uuid": uuid,
        "name": name,
        "created_at": "2024-03-01T10:00:00.000000Z",
        "updated_at": "2024-03-02T10:00:00.000000Z",
        "account": {"uuid": "me"},
        "chat_messages": [
            {
                "uuid": f"{uuid}-{number}",
                "sender": sender,
                "text": text,
                "content": [{"type": "text", "text": text}],
                "created_at": f"2024-03-01T10:00:{number:02}.500000Z",
                "attachments": [],
                "files": [],
            }
            for number, (sender, text) in enumerate(messages)
        ],
    }


def zipped(path: Path, conversations: Sequence[object], name: str = "conversations.json", **others: bytes) -> Path:
    """An export as it is downloaded; `others` are files beside it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("user.json", "{}")
        archive.writestr(name, json.dumps(list(conversations)))
        for other, content in others.items():
            archive.writestr(other, content)
    return path
