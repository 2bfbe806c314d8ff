"""What a conversation looks like in the exports of ChatGPT and of Claude. Pure.

Neither format is promised to anybody: a field that is missing or not what it was is left out, and a conversation without the
fields that matter is no conversation.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from core.chat.text import clean, title_of
from core.errors import InvalidRequest
from core.protocol import MAX_MESSAGE_CHARS
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation, ForeignMessage

_LONGEST_TITLE = 200
_LONGEST_NAME = 80

# Times beyond the year 2100 are no times; those in milliseconds are larger still.
_LATEST = 4_102_444_800.0
_MILLISECONDS = 1e11

# What ChatGPT calls with a message that it writes, in place of the reader: of these calls, the window there shows the code alone.
_SHOWN_THERE = ("all", "python")

# ChatGPT's references to sources and things, between private characters (\ue200cite\ue202turn0search1\ue201) or in brackets.
_MARK = re.compile(r"\ue200([^\ue200\ue201]*)\ue201|【\d+(?::\d+)?†[^】]{0,200}】")

Fields = dict[str, Any]


def conversation_of(item: bytes) -> ForeignConversation | None:
    """The conversation that an item of a conversations.json is; None if it is none."""
    fields = _decoded(item)
    if not isinstance(fields, dict):
        return None
    if isinstance(fields.get("mapping"), dict):
        return _of_chatgpt(fields)
    if isinstance(fields.get("chat_messages"), list):
        return _of_claude(fields)
    return None


def _decoded(item: bytes) -> object:
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


# --- ChatGPT ----------------------------------------------------------------------------------------------------------


def _of_chatgpt(fields: Fields) -> ForeignConversation:
    messages = [message for node in _branch(fields) if (message := _chatgpt_message(_dict(node.get("message"))))]
    return _conversation(
        ImportOrigin.CHATGPT,
        _str(fields.get("conversation_id")) or _str(fields.get("id")),
        _str(fields.get("title")),
        _time(fields.get("create_time")),
        _time(fields.get("update_time")),
        messages,
    )


def _branch(fields: Fields) -> list[Fields]:
    """From the root to the message that is shown last: a message that was edited or written anew leaves other branches."""
    mapping: Fields = fields["mapping"]
    node_id = fields.get("current_node")
    if not isinstance(node_id, str) or node_id not in mapping:
        node_id = _newest_leaf(mapping)
    nodes: dict[str, Fields] = {}
    while isinstance(node_id, str) and node_id not in nodes and isinstance(mapping.get(node_id), dict):
        nodes[node_id] = mapping[node_id]
        node_id = mapping[node_id].get("parent")
    return list(nodes.values())[::-1]


def _newest_leaf(mapping: Fields) -> str | None:
    nodes = {node_id: _dict(node) for node_id, node in mapping.items()}
    parents = {parent for node in nodes.values() if isinstance(parent := node.get("parent"), str)}
    leaves = [node_id for node_id in nodes if node_id not in parents]
    return max(leaves, key=lambda leaf: _time(_dict(nodes[leaf].get("message")).get("create_time")), default=None)


def _chatgpt_message(message: Fields) -> ForeignMessage | None:
    role = _role(_dict(message.get("author")).get("role"))
    metadata = _dict(message.get("metadata"))
    shown = message.get("recipient") or "all"
    if role is None or metadata.get("is_visually_hidden_from_conversation") is True or shown not in _SHOWN_THERE:
        return None
    content = _dict(message.get("content"))
    kind = content.get("content_type")
    if kind == "code":
        text = _code(_str(content.get("text")), _str(content.get("language")))
    elif kind in ("text", "multimodal_text"):
        text = "\n\n".join(_chatgpt_parts(content.get("parts")))
    else:
        return None
    model = _str(metadata.get("model_slug"))[:_LONGEST_NAME] if role is Role.ASSISTANT else ""
    return _message(role, _MARK.sub(_what_is_marked, text), _time(message.get("create_time")), model)


def _chatgpt_parts(parts: object) -> Iterator[str]:
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict) and part.get("content_type") == "audio_transcription":
            yield _str(part.get("text"))  # what was said aloud


def _what_is_marked(mark: re.Match[str]) -> str:
    """The name of a thing that is mentioned (entity, then a list of its kind, its name and more); of others nothing."""
    kind, _, what = (mark[1] or "").partition("\ue202")
    if kind != "entity":
        return ""
    try:
        return msgspec.json.decode(what, type=list[str])[1]
    except (msgspec.DecodeError, IndexError):
        return ""


def _code(text: str, language: str) -> str:
    if not text.strip():
        return ""
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", text)), default=0))
    name = language if re.fullmatch(r"[\w+#.-]{1,20}", language) and language != "unknown" else ""
    return f"{fence}{name}\n{text}\n{fence}"


# --- Claude -----------------------------------------------------------------------------------------------------------


def _of_claude(fields: Fields) -> ForeignConversation:
    messages = [message for one in fields["chat_messages"] if (message := _claude_message(_dict(one)))]
    return _conversation(
        ImportOrigin.CLAUDE,
        _str(fields.get("uuid")),
        _str(fields.get("name")),
        _time(fields.get("created_at")),
        _time(fields.get("updated_at")),
        messages,
    )


def _claude_message(message: Fields) -> ForeignMessage | None:
    role = _role(message.get("sender"))
    if role is None:
        return None
    content = message.get("content")
    # `text` says "not supported" where tools were used; the parts are what was shown.
    texts = [
        _str(part.get("text"))
        for part in (content if isinstance(content, list) else ())
        if isinstance(part, dict) and part.get("type") == "text"
    ]
    text = "\n\n".join(one for one in texts if one.strip()) or _str(message.get("text"))
    return _message(role, text, _time(message.get("created_at")), "")


# --- both -------------------------------------------------------------------------------------------------------------


def _conversation(
    origin: ImportOrigin,
    foreign_id: str,
    title: str,
    created_at: float,
    updated_at: float,
    messages: Iterable[ForeignMessage],
) -> ForeignConversation:
    joined = tuple(_joined(messages))
    first = next((message.text for message in joined if message.role is Role.USER), joined[0].text if joined else "")
    title = " ".join(_clean(title).split())
    return ForeignConversation(
        origin=origin,
        id=foreign_id or _made_up_id(created_at, first),
        title=title[:_LONGEST_TITLE] or title_of(first),
        created_at=created_at,
        updated_at=max(updated_at, *(message.created_at for message in joined), 0.0),
        messages=joined,
    )


def _joined(messages: Iterable[ForeignMessage]) -> Iterator[ForeignMessage]:
    """Replies that follow each other as one: what was written before and after a tool was used is one answer here."""
    last: ForeignMessage | None = None
    for message in messages:
        if last is not None:
            text = f"{last.text}\n\n{message.text}"
            if last.role is message.role is Role.ASSISTANT and len(text) <= MAX_MESSAGE_CHARS:
                last = msgspec.structs.replace(last, text=text)
                continue
            yield last
        last = message
    if last is not None:
        yield last


def _message(role: Role, text: str, created_at: float, model: str) -> ForeignMessage | None:
    kept = _clean(text)
    return ForeignMessage(role, kept, created_at, model) if kept else None


def _clean(text: str) -> str:
    try:
        return clean(text[:MAX_MESSAGE_CHARS].encode("utf-8", "replace").decode())
    except InvalidRequest:
        return ""  # it is blank


def _made_up_id(created_at: float, first: str) -> str:
    """The same for the same conversation, also when it has grown."""
    return hashlib.blake2b(f"{created_at}\n{first}".encode(), digest_size=16).hexdigest()


def _role(name: object) -> Role | None:
    if name in ("user", "human"):
        return Role.USER
    return Role.ASSISTANT if name == "assistant" else None


def _time(value: object) -> float:
    """Unix seconds; 0 if it is no time."""
    seconds = 0.0
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if abs(value) > _MILLISECONDS else float(value)
    elif isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
            seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, OverflowError, OSError):
            return 0.0
    return seconds if math.isfinite(seconds) and 0 < seconds < _LATEST else 0.0


def _str(value: object) -> str:
    return value if isinstance(value, str) else ""


def _dict(value: object) -> Fields:
    return value if isinstance(value, dict) else {}
