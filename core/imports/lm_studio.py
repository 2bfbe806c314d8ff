"""Conversations as LM Studio keeps them: of each message its versions, and which one is shown."""

from __future__ import annotations

from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, named, speaker_of, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

_UNSEEN = {"debugInfoBlock", "toolStatus"}


def conversation(fields: Fields, name: str) -> ForeignConversation:
    """A conversation with `messages` that have `versions`.

    Args:
        name: of its file, by which it is known.
    """
    turns = Turns()
    used = named(dict_of(fields.get("lastUsedModel")), "indexedModelIdentifier", "identifier")
    for message in dicts_of(fields["messages"]):
        versions = dicts_of(message.get("versions"))
        chosen = message.get("currentlySelected")
        at = chosen if isinstance(chosen, int) and 0 <= chosen < len(versions) else len(versions) - 1
        for place, version in enumerate(versions):
            if place != at:
                with turns.aside():
                    _add(turns, version, used)
        if versions:
            _add(turns, versions[at], used)
    return turns.conversation(
        ImportOrigin.LM_STUDIO,
        name,
        str_of(fields.get("name")),
        time_of(fields.get("createdAt")),
        time_of(fields.get("userLastMessagedAt") or fields.get("assistantLastMessagedAt")),
    )


def _add(turns: Turns, version: Fields, used: str) -> None:
    role = speaker_of(version.get("role"))
    if role is not None:
        model = named(dict_of(version.get("senderInfo")), "senderName") or used
        turns.add(role, _parts(version), 0.0, model if role is Role.ASSISTANT else "")


def _parts(version: Fields) -> Parts:
    parts = Parts(str_of(version.get("content")))
    for one in dicts_of(version.get("content")):
        _read(parts, one)
    for step in dicts_of(version.get("steps")):
        kind = str_of(step.get("type"))
        if kind in _UNSEEN or dict_of(step.get("style")).get("type") == "thinking":
            continue
        content = dicts_of(step.get("content"))
        for one in content:
            _read(parts, one)
        if kind == "error":
            parts.failed(named(step, "errorText", "message", "title"))
        elif not content and kind != "contentBlock":
            parts.mark(kind)
    return parts


def _read(parts: Parts, one: Fields) -> None:
    kind = str_of(one.get("type"))
    if str_of(one.get("text")).strip():
        parts.say(one.get("text"))
    elif kind == "file":
        is_picture = str_of(one.get("fileType")) == "image"
        parts.mark(named(one, "fileName", "name") or ("picture" if is_picture else "file"))
    elif kind == "toolCallRequest":
        parts.mark(f"tool: {named(one, 'name') or 'unknown'}")
    elif kind == "toolCallResult":
        parts.leave()
    elif kind != "text":
        parts.mark(kind)
