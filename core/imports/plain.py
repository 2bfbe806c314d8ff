"""Conversations as lists of messages with a role and a content: Jan's, Character.AI's, and those that many tools write."""

from __future__ import annotations

from collections.abc import Iterable

from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, list_of, named, speaker_of, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

_TIMES = ("created_at", "createdAt", "create_time", "created", "timestamp", "time", "date", "send_date")


def conversation(fields: Fields) -> ForeignConversation | None:
    """A conversation with `messages`; None if none of them says whose it is."""
    return _of(ImportOrigin.OTHER, fields, dicts_of(fields["messages"]))


def of_jan(thread: Fields, lines: Iterable[Fields], folder: str) -> ForeignConversation | None:
    """A thread of Jan's, from its messages and what its thread.json says of it.

    Args:
        folder: where it lies, by which it is known if nothing else says.
    """
    messages = list(lines)
    known = named(thread, "id") or next((named(one, "thread_id") for one in messages), "") or folder
    model = next((named(dict_of(one.get("model")), "id") for one in dicts_of(thread.get("assistants"))), "")
    return _of(ImportOrigin.JAN, {"model": model, **thread, "id": known}, messages)


def of_character(fields: Fields) -> list[ForeignConversation]:
    """Character.AI's talks: one of `turns`, the newest first, or `histories` of `msgs`."""
    if isinstance(fields.get("turns"), list):
        return [_of_turns(fields)]
    histories = fields["histories"]
    return [_of_history(one, fields) for one in dicts_of(dict_of(histories).get("histories") or histories)]


def of_tavern(lines: list[Fields], name: str) -> ForeignConversation:
    """A chat file of SillyTavern's, in which many keep what they said to characters: a head, then a message a line."""
    turns = Turns()
    for one in lines[1:]:
        role = Role.USER if one.get("is_user") is True else Role.ASSISTANT
        said, shown = time_of(one.get("send_date")), str_of(one.get("mes"))
        name_ = str_of(one.get("name")) if role is Role.ASSISTANT else ""
        for swipe in list_of(one.get("swipes")):
            if swipe != shown:
                with turns.aside():
                    turns.add(role, Parts(str_of(swipe)), said, name_)
        turns.add(role, Parts(shown), said, name_)
    head = lines[0]
    return turns.conversation(
        ImportOrigin.OTHER,
        name,
        named(head, "character_name"),
        time_of(head.get("create_date")),
        0.0,
    )


def _of(origin: ImportOrigin, fields: Fields, messages: list[Fields]) -> ForeignConversation | None:
    turns = Turns()
    anybody = False
    for one in messages:
        role = speaker_of(one.get("role") or one.get("sender") or one.get("author") or one.get("from"))
        if role is None:
            continue
        anybody = True
        model = (named(one, "model", "model_name") or named(fields, "model")) if role is Role.ASSISTANT else ""
        turns.add(role, _parts(one), _when(one), model)
    if not anybody:
        return None
    return turns.conversation(
        origin,
        named(fields, "id", "uuid", "conversation_id", "conversationId"),
        named(fields, "title", "name"),
        _when(fields),
        time_of(fields.get("updated_at") or fields.get("updatedAt") or fields.get("updated")),
    )


def _parts(message: Fields) -> Parts:
    parts = Parts()
    content = message.get("content", message.get("text", message.get("message", message.get("value"))))
    if isinstance(content, str):
        parts.say(content)
    for one in content if isinstance(content, list) else [content] if isinstance(content, dict) else ():
        if isinstance(one, str):
            parts.say(one)
            continue
        text = dict_of(one).get("text", dict_of(one).get("value"))
        text = dict_of(text).get("value") if isinstance(text, dict) else text
        kind = str_of(dict_of(one).get("type"))
        if kind in ("thinking", "reasoning"):
            continue
        if isinstance(text, str) and text.strip():
            parts.say(text)
        elif isinstance(one, dict) and kind != "text":
            parts.mark(
                "picture" if kind.startswith("image") else named(one, "name", "file_name") or kind or "something"
            )
    for one in (*list_of(message.get("attachments")), *list_of(message.get("files"))):
        parts.mark(named(dict_of(one), "name", "file_name", "filename") or "file")
    for one in (*dicts_of(message.get("tool_calls")), *dicts_of(dict_of(message.get("metadata")).get("tool_calls"))):
        one = dict_of(one.get("tool")) or one
        parts.mark(f"tool: {named(dict_of(one.get('function')), 'name') or named(one, 'name') or 'unknown'}")
    return parts


def _when(fields: Fields) -> float:
    return next((moment for name in _TIMES if (moment := time_of(fields.get(name)))), 0.0)


def _of_turns(fields: Fields) -> ForeignConversation:
    listed = dicts_of(fields["turns"])
    said = [(time_of(turn.get("create_time")), turn) for turn in listed]
    if len(said) > 1 and said[0][0] > said[-1][0]:
        said.reverse()
    turns = Turns()
    chat = dict_of(fields.get("chat"))
    chat_id = named(fields, "chat_id", "external_id", "id") or named(chat, "chat_id", "id")
    for moment, turn in said:
        candidates = dicts_of(turn.get("candidates"))
        primary = turn.get("primary_candidate_id")
        shown = next(
            (one for one in candidates if one.get("candidate_id") == primary), candidates[0] if candidates else {}
        )
        author = dict_of(turn.get("author"))
        role = Role.USER if author.get("is_human") is True else Role.ASSISTANT
        name = str_of(author.get("name")) if role is Role.ASSISTANT else ""
        for other in candidates:
            if other is not shown:
                with turns.aside():
                    turns.add(role, _candidate(other), moment, name)
        turns.add(role, _candidate(shown), moment, name)
        chat_id = chat_id or named(dict_of(turn.get("turn_key")), "chat_id")
    title = named(fields, "character_name", "title", "name") or named(chat, "character_name", "title", "name")
    created = time_of(fields.get("create_time")) or time_of(chat.get("create_time")) or (said[0][0] if said else 0.0)
    return turns.conversation(ImportOrigin.CHARACTER_AI, chat_id, title, created, 0.0)


def _candidate(candidate: Fields) -> Parts:
    parts = Parts(named(candidate, "raw_content", "text"))
    if named(candidate, "tti_image_rel_path"):
        parts.mark("picture")
    return parts


def _of_history(history: Fields, fields: Fields) -> ForeignConversation:
    turns = Turns()
    for one in dicts_of(history.get("msgs")):
        speaker = dict_of(one.get("src"))
        human = one.get("is_human", speaker.get("is_human", dict_of(speaker.get("user")).get("is_human")))
        role = Role.USER if human is True else Role.ASSISTANT
        parts = Parts(str_of(one.get("text")))
        if named(one, "image_rel_path"):
            parts.mark("picture")
        turns.add(role, parts, _when(one), named(speaker, "name") if role is Role.ASSISTANT else "")
    info = dict_of(fields.get("info"))
    title = named(dict_of(info.get("character")), "name") or named(info, "name")
    return turns.conversation(ImportOrigin.CHARACTER_AI, named(history, "external_id"), title, _when(history), 0.0)
