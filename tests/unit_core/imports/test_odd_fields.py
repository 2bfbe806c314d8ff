"""Whatever stands in a field, an export is read or refused: nothing else ever comes of it."""

from __future__ import annotations

import contextlib
import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.errors import InvalidRequest
from core.imports.reader import open_export
from core.protocol import MAX_MESSAGE_CHARS
from core.records import Role
from tests.unit_core.imports.exports import chatgpt, chatgpt_message, claude

ODD: list[Any] = [
    None,
    True,
    -1,
    0,
    10**30,
    1e308,
    "",
    "x",
    " ",
    "\ud83e",
    [],
    {},
    [[]],
    [None, {}, "a", 3],
    {"a": {"b": []}},
    "a" * 300,
]

PICTURE = {"content_type": "multimodal_text", "parts": [{"content_type": "image_asset_pointer"}, "Hi"]}
CLAUDE = claude("u1", ("human", "Hi"), ("assistant", "Ho"))
CLAUDE["current_leaf_message_uuid"] = "u1-1"
CLAUDE["chat_messages"][1].update(
    parent_message_uuid="u1-0",
    content=[{"type": "tool_use", "name": "artifacts", "input": {"title": "x", "content": "y", "type": "text/html"}}],
    attachments=[{"file_name": "a", "extracted_content": "b"}],
    files=[{"file_name": "c"}],
)
TURN = {"role": "user", "content": [{"type": "text", "text": {"value": "Hi"}}], "created_at": 1_730_000_000}
SAMPLES: list[Any] = [
    chatgpt(
        "c1",
        chatgpt_message("user", "", content=PICTURE, metadata={"attachments": [{"name": "a", "mime_type": "image/png"}]}),
        chatgpt_message("assistant", '{"name": "a", "content": "b"}', recipient="canmore.create_textdoc"),
        chatgpt_message("assistant", '{"updates": [{"pattern": "a"}]}', recipient="canmore.update_textdoc"),
        chatgpt_message("tool", "", content=PICTURE),
    ),
    CLAUDE,
    {"conversations_memory": "Mia is a nurse.", "project_memories": {"a": "b"}, "account_uuid": "me"},
    {"uuid": "p", "name": "P", "prompt_template": "x", "docs": [{"filename": "a", "content": "b"}]},
    {"id": "d", "inserted_at": "2025-01-01", "mapping": {"a": {"parent": None, "message": {"fragments": [{"type": "REQUEST", "content": "Hi"}], "files": [{"file_name": "x"}]}}}},
    {"header": "Gemini Apps", "title": "Prompted Hi", "time": "2025-01-01T00:00:00Z", "products": ["Gemini Apps"], "safeHtmlItem": [{"html": "<p>Ho"}], "attachedFiles": ["a"], "details": [{"url": "https://gemini.google.com/app/aaaaaaaaaaaa"}]},
    {"title": "G", "creation_time": "2025-01-01T00:00:00Z", "conversation_turns": [{"user_turn": {"prompt": "Hi"}}, {"system_turn": {"text": [{"data": "Ho"}], "images": ["a"]}}]},
    {"conversation": {"id": "g", "title": "t"}, "responses": [{"response": {"_id": "1", "sender": "human", "message": "Hi", "create_time": {"$date": {"$numberLong": "1705312200000"}}, "file_attachments": ["a"]}}]},
    {"id": "w", "chat": {"title": "t", "history": {"messages": {"1": {"role": "user", "content": "Hi", "parentId": None, "files": [{"type": "image"}]}}, "currentId": "1"}}},
    {"conversationId": "l", "messages": [{"messageId": "1", "isCreatedByUser": True, "text": "", "content": [{"type": "text", "text": {"value": "Hi"}}], "children": [{"messageId": "2", "isCreatedByUser": False, "text": "Ho"}]}]},
    {"name": "L", "messages": [{"versions": [{"role": "assistant", "steps": [{"type": "contentBlock", "content": [{"type": "text", "text": "Ho"}], "style": {"type": "x"}}]}], "currentlySelected": 0}]},
    {"title": "O", "messages": [TURN, {**TURN, "role": "assistant", "tool_calls": [{"function": {"name": "x"}}], "attachments": [{"name": "y"}]}]},
    {"localStorage": {"persist:cherry-studio": '{"assistants": "{}"}'}, "indexedDB": {"topics": [{"id": "t", "messages": [{"role": "user", "blocks": ["b"], "askId": "q", "model": {"name": "m"}}]}], "message_blocks": [{"id": "b", "type": "main_text", "content": "Hi", "file": {"origin_name": "f"}}]}},
    {"turns": [{"author": {"name": "me", "is_human": True}, "candidates": [{"candidate_id": "c", "raw_content": "Hi"}], "primary_candidate_id": "c", "turn_key": {"chat_id": "k"}}]},
    {"histories": {"histories": [{"external_id": "h", "msgs": [{"text": "Hi", "src": {"is_human": True, "name": "me"}}]}]}, "info": {"character": {"name": "L"}}},
    TURN,
]  # fmt: skip


def places(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value in a value."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from places(one, (*path, key))


def with_odd(value: Any, path: tuple[Any, ...], odd: object) -> Any:
    """A copy with something else in one place."""
    if not path:
        return odd
    changed = copy.deepcopy(value)
    place = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = odd
    return changed


@pytest.mark.parametrize("sample", SAMPLES, ids=range(len(SAMPLES)))
def test_an_odd_value_anywhere_breaks_nothing(tmp_path: Path, sample: Any) -> None:
    good = json.dumps([sample])
    path = tmp_path / "conversations.json"
    path.write_text(good)
    expected = [one.messages for one in open_export(path) if one is not None]
    assert expected and all(expected)
    noise = random.Random(7)
    for place in places(sample):
        for odd in noise.sample(ODD, 4):
            for content in (
                [with_odd(sample, place, odd)],
                with_odd(sample, place, odd),
                [with_odd(sample, place, odd), sample],
            ):
                path.write_text(json.dumps(content))
                with contextlib.suppress(InvalidRequest):
                    check(path)


def check(path: Path) -> None:
    for one in open_export(path):
        if one is None:
            continue
        assert isinstance(one.id, str) and one.id and isinstance(one.title, str)
        for before, after in zip(one.messages, one.messages[1:], strict=False):
            assert before.role is Role.USER or after.role is Role.USER
        for message in one.messages:
            assert message.text.strip() and len(message.text) <= MAX_MESSAGE_CHARS
            assert isinstance(message.model, str) and len(message.model) <= 80
            f"{message.text}{message.model}{one.id}{one.title}".encode()
