"""Conversations as Grok exports them: a list of responses, whoever they are of, each of which may name the one it answers."""

from __future__ import annotations

import re

from core.imports.tree import Node, tree_of
from core.imports.turns import (
    Fields,
    Parts,
    Turns,
    by_ids,
    decoded_text,
    dict_of,
    dicts_of,
    link_to,
    list_of,
    named,
    speaker_of,
    str_of,
    time_of,
)
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

_ARTIFACT = "xaiArtifact"

# What Grok puts into a message as elements: things to be shown there, and documents.
_TAG = re.compile(
    r"<(?P<name>grok:render|xaiArtifact)\b(?P<facts>[^<>]{0,2000})>(?P<inner>(?:(?!</?(?:grok:render|xaiArtifact)\b).)*)</(?P=name)>",
    re.DOTALL,
)
_FACT = re.compile(r"\b(\w+)=\"([^\"]*)\"")


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with `responses`."""
    head = dict_of(fields.get("conversation")) or fields
    listed = [dict_of(one.get("response")) or one for one in dicts_of(fields["responses"])]
    by_id = by_ids(listed, [named(one, "_id", "id", "response_id") for one in listed])
    nodes = {key: Node(_parent(one), time_of(one.get("create_time"))) for key, one in by_id.items()}
    turns = Turns()
    for key in turns.along(tree_of(head.get("leaf_response_id"), nodes)):
        one = by_id[key]
        role = speaker_of(one.get("sender"))
        if role is None:
            continue
        parts = _parts(one)
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


def _parts(response: Fields) -> Parts:
    parts = Parts()
    cards = _cards(response)
    at, message = 0, str_of(response.get("message"))
    said = ""
    for tag in _TAG.finditer(message) if "<grok:" in message or "<xaiArtifact" in message else ():
        if tag.start() < at:
            continue
        said += message[at : tag.start()]
        at = tag.end()
        facts = dict(_FACT.findall(tag["facts"]))
        if tag["name"] == _ARTIFACT:
            parts.say(said)
            said = ""
            _artifact(parts, facts, tag["inner"])
        else:
            said += _rendered(parts, facts, cards.get(facts.get("card_id", ""), {}))
    parts.say(said + message[at:])
    for attachment in (*list_of(response.get("file_attachments")), *list_of(response.get("image_attachments"))):
        parts.mark(named(dict_of(attachment), "file_name", "name", "fileName") or "file")
    for _ in list_of(response.get("generated_image_urls")):
        parts.mark("picture")
    for page in dicts_of(response.get("cited_web_search_results")):
        parts.source(page.get("url"), page.get("title"))
    if isinstance(error := response.get("error"), dict | str) and error:
        parts.failed(error if isinstance(error, str) else named(error, "message", "code"))
    return parts


def _cards(response: Fields) -> dict[str, Fields]:
    """What is shown within a message, by the ids that stand there."""
    listed = [dict_of(decoded_text(one)) for one in list_of(response.get("card_attachments_json"))]
    return {str_of(card.get("id")): card for card in listed}


def _artifact(parts: Parts, facts: dict[str, str], inner: str) -> None:
    kind = facts.get("contentType", "").rpartition("/")[2]
    if title := facts.get("title", ""):
        parts.say(f"**{' '.join(title.split())}**")
    if kind == "markdown" or inner.lstrip().startswith("```"):
        parts.say(inner.strip("\n"))
    else:
        parts.code(inner.strip("\n"), kind)


def _rendered(parts: Parts, facts: dict[str, str], card: Fields) -> str:
    """A source, a picture or something else within the text, as words."""
    link = link_to(named(card, "url"))
    if link:
        return f" ({link})"
    kind = facts.get("card_type", "")
    if "citation" in kind or "citation" in facts.get("type", ""):
        return ""
    parts.leave()
    return "[picture]" if "image" in kind else "[something]"
