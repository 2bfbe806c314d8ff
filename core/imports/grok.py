"""Conversations as Grok exports them: a list of responses, whoever they are of, each of which may name the one it answers."""

from __future__ import annotations

from core.imports.tree import Node, tree_of
from core.imports.turns import Fields, Parts, Turns, by_ids, dict_of, dicts_of, list_of, named, role_of, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with `responses`."""
    head = dict_of(fields.get("conversation")) or fields
    listed = [dict_of(one.get("response")) or one for one in dicts_of(fields["responses"])]
    by_id = by_ids(listed, [named(one, "_id", "id", "response_id") for one in listed])
    nodes = {key: Node(_parent(one), time_of(one.get("create_time"))) for key, one in by_id.items()}
    turns = Turns()
    for key in turns.along(tree_of(head.get("leaf_response_id"), nodes)):
        one = by_id[key]
        role = role_of(one.get("sender"))
        if role is None:
            continue
        parts = Parts(str_of(one.get("message")))
        for attachment in (*list_of(one.get("file_attachments")), *list_of(one.get("image_attachments"))):
            parts.mark(named(dict_of(attachment), "file_name", "name", "fileName") or "file")
        for _ in list_of(one.get("generated_image_urls")):
            parts.mark("picture")
        turns.add(
            role, parts, time_of(one.get("create_time")), str_of(one.get("model")) if role is Role.ASSISTANT else ""
        )
    return turns.conversation(
        ImportOrigin.GROK,
        named(head, "id", "conversation_id"),
        str_of(head.get("title")),
        time_of(head.get("create_time")),
        time_of(head.get("modify_time")),
    )


def _parent(response: Fields) -> str | None:
    return named(response, "parent_response_id", "parent_id") or None
