"""What is in a backup of Cherry Studio: topics whose messages are put together from blocks, and memories in a database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter

from core.imports.foreign_database import opened
from core.imports.memories import statements
from core.imports.tree import Node, Tree, tree_along
from core.imports.turns import (
    Fields,
    Parts,
    Turns,
    by_ids,
    cleaned,
    decoded_text,
    dict_of,
    dicts_of,
    list_of,
    named,
    speaker_of,
    str_of,
    time_of,
)
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

_STATE = "persist:cherry-studio"

# A line after which what was said before is no longer told to the model.
_DIVIDER = "clear"

_UNSEEN = {"thinking", "unknown"}

# Memories, and the characters of one that are read.
_MOST = 10_000
_LONGEST = 10_000

# Whose memories they are where nobody made a user of their own.
_ONLY_USER = {"", "default-user"}


def conversations(fields: Fields) -> Iterator[ForeignConversation]:
    """Those of a backup: an object with `indexedDB` and `localStorage`."""
    tables = dict_of(fields.get("indexedDB"))
    blocks = {str_of(one.get("id")): one for one in dicts_of(tables.get("message_blocks"))}
    heads = _heads(dict_of(fields.get("localStorage")))
    for topic in dicts_of(tables.get("topics")):
        known = str_of(topic.get("id"))
        yield _conversation(topic, {**topic, **heads.get(known, {})}, blocks)


def memories(pieces: Iterable[bytes]) -> Iterator[ForeignConversation]:
    """What is remembered in the file `Data/Memory/memories.db`, of each of its users as one answer that can be looked at, and as
    statements that wait for the user's word. What was deleted there is left out.

    Raises:
        Unreadable: it isn't such a file, or damaged.
    """
    with opened(pieces) as database:
        rows = list(
            database.execute(
                "SELECT user_id, created_at, substr(memory, 1, ?), updated_at FROM memories"
                " WHERE is_deleted IS NOT 1 AND typeof(memory) = 'text' LIMIT ?",
                (_LONGEST, _MOST),
            )
        )
    by_user: dict[str, list[tuple[float, str, float]]] = {}
    for user, created, memory, updated in rows:
        by_user.setdefault(str_of(user), []).append((time_of(created), str_of(memory), time_of(updated)))
    for user, noted in by_user.items():
        noted.sort(key=itemgetter(0))
        text = "\n".join(f"- {one}" for _, memory, _ in noted if (one := " ".join(memory.split())))
        turns = Turns()
        turns.add(Role.ASSISTANT, Parts(text), max(updated for _, _, updated in noted))
        title = f"Cherry Studio: {user}" if user not in _ONLY_USER else "Cherry Studio"
        yield turns.conversation(
            ImportOrigin.CHERRY_STUDIO,
            f"memories:{user}",
            title,
            0.0,
            0.0,
            memories=statements(cleaned(text)),
        )


def _heads(storage: Fields) -> dict[str, Fields]:
    """What is known of each topic but for its messages: text within text."""
    assistants = dict_of(decoded_text(dict_of(decoded_text(storage.get(_STATE))).get("assistants")))
    listed = [dict_of(assistants.get("defaultAssistant")), *dicts_of(assistants.get("assistants"))]
    return {str_of(topic.get("id")): topic for one in listed for topic in dicts_of(one.get("topics"))}


def _conversation(topic: Fields, head: Fields, blocks: dict[str, Fields]) -> ForeignConversation:
    listed = [one for one in dicts_of(topic.get("messages")) if one.get("type") != _DIVIDER]
    turns = Turns()
    by_id = by_ids(listed, [""] * len(listed))
    for key in turns.along(_tree(by_id)):
        message = by_id[key]
        role = speaker_of(message.get("role"))
        if role is not None:
            model = named(dict_of(message.get("model")), "name", "id") or named(message, "modelId")
            turns.add(
                role,
                _parts(message, blocks),
                time_of(message.get("createdAt")),
                model if role is Role.ASSISTANT else "",
            )
    return turns.conversation(
        ImportOrigin.CHERRY_STUDIO,
        str_of(topic.get("id")),
        str_of(head.get("name")),
        time_of(head.get("createdAt")),
        time_of(head.get("updatedAt")),
    )


def _tree(by_id: dict[str, Fields]) -> Tree:
    """Of several models' answers to one question the one that is chosen, or the first, is shown."""
    chosen: dict[str, str] = {}
    for key, message in by_id.items():
        asked = str_of(message.get("askId"))
        if asked and (asked not in chosen or message.get("foldSelected") is True or message.get("useful") is True):
            chosen[asked] = key
    way = [key for key, message in by_id.items() if chosen.get(str_of(message.get("askId")), key) == key]
    before = dict(zip(way, [None, *way], strict=False))
    return tree_along(
        way, {key: Node(before[chosen.get(str_of(message.get("askId")), key)]) for key, message in by_id.items()}
    )


def _parts(message: Fields, blocks: dict[str, Fields]) -> Parts:
    parts = Parts(str_of(message.get("content")))
    for known in list_of(message.get("blocks")):
        block = known if isinstance(known, dict) else blocks.get(str_of(known))
        if block is None:
            parts.mark("something")
        else:
            _read(parts, block)
    for one in (*dicts_of(message.get("files")), *dicts_of(message.get("images"))):
        parts.mark(named(one, "origin_name", "name") or "file")
    return parts


def _read(parts: Parts, block: Fields) -> None:
    kind = str_of(block.get("type"))
    if kind in _UNSEEN:
        return
    if kind == "image":
        parts.mark(named(dict_of(block.get("file")), "origin_name", "name") or "picture")
    elif kind == "file":
        parts.mark(named(dict_of(block.get("file")), "origin_name", "name") or "file")
    elif kind == "error":
        error = dict_of(block.get("error"))
        parts.failed(named(error, "message", "name"))
    elif kind == "citation":
        found = dict_of(block.get("response")).get("results")
        listed = dicts_of(dict_of(found).get("results") if isinstance(found, dict) else found)
        for page in listed:
            parts.source(page.get("url") or page.get("link"), page.get("title"))
    elif kind == "tool":
        parts.mark(f"tool: {named(block, 'toolName', 'toolId') or 'unknown'}")
    elif kind == "code":
        parts.code(str_of(block.get("content")), str_of(block.get("language")))
    elif str_of(block.get("content")).strip():
        parts.say(block.get("content"))
    elif kind != "main_text":
        parts.mark(kind)
