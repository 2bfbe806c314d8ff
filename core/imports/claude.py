"""Conversations, projects and memories as Claude exports them."""

from __future__ import annotations

from core.imports.memories import statements
from core.imports.tree import Node, Tree, tree_of
from core.imports.turns import (
    Fields,
    Parts,
    Turns,
    by_ids,
    cleaned,
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

# Never shown as said: thoughts, and what the program notes for itself.
_UNSEEN = {"thinking", "redacted_thinking", "token_budget", "flag", "injected_prompt_block"}

# Kinds of artifacts, by the language of a block of code; what isn't here is text.
_LANGUAGES = {
    "text/html": "html",
    "image/svg+xml": "svg",
    "application/vnd.ant.react": "jsx",
    "application/vnd.ant.mermaid": "mermaid",
}
_CODE = "application/vnd.ant.code"


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with `chat_messages`."""
    listed = dicts_of(fields["chat_messages"])
    turns = Turns()
    by_id, tree = _tree(listed, fields.get("current_leaf_message_uuid"))
    for key in turns.along(tree):
        message = by_id[key]
        role = speaker_of(message.get("sender"))
        if role is not None:
            parts = _parts(message)
            turns.add(role, parts, time_of(message.get("created_at")), _model(fields, message, role))
    return turns.conversation(
        ImportOrigin.CLAUDE,
        str_of(fields.get("uuid")),
        str_of(fields.get("name")),
        time_of(fields.get("created_at")),
        time_of(fields.get("updated_at")),
    )


def _tree(listed: list[Fields], leaf: object) -> tuple[dict[str, Fields], Tree]:
    """The messages by their ids, and what follows what. Older exports don't say that."""
    by_id = by_ids(listed, [str_of(message.get("uuid")) for message in listed])
    if not any(isinstance(message.get("parent_message_uuid"), str) for message in listed):
        return by_id, Tree(list(by_id))
    nodes = {
        key: Node(
            parent if isinstance(parent := message.get("parent_message_uuid"), str) else None,
            time_of(message.get("created_at")),
        )
        for key, message in by_id.items()
    }
    return by_id, tree_of(leaf, nodes)


def _model(fields: Fields, message: Fields, role: Role) -> str:
    return named(message, "model") or named(fields, "model") if role is Role.ASSISTANT else ""


def _parts(message: Fields) -> Parts:
    parts = Parts()
    # `text` says "not supported" where tools were used; the blocks are what was shown.
    for block in dicts_of(message.get("content")):
        kind = str_of(block.get("type"))
        if kind == "text":
            parts.say(block.get("text"))
            for one in dicts_of(block.get("citations")):
                details = dict_of(one.get("details"))
                parts.source(details.get("url") or one.get("url"), named(one, "title") or named(details, "title"))
        elif kind not in _UNSEEN:
            _read_block(parts, block, kind)
    if not parts:
        parts.say(message.get("text"))
    _files(parts, message)
    return parts


def _read_block(parts: Parts, block: Fields, kind: str) -> None:
    if kind == "tool_use":
        _read_call(parts, str_of(block.get("name")), dict_of(block.get("input")))
    elif kind == "tool_result":
        for one in dicts_of(block.get("content")):
            _read_result(parts, one)
    elif kind == "image":
        parts.mark(named(block, "file_name", "title") or "picture")
    elif str_of(block.get("text")).strip():
        parts.say(block.get("text"))  # a voice note, and whatever else says something
    else:
        parts.mark(named(block, "title", "file_name", "name") or kind or "something")


def _read_result(parts: Parts, one: Fields) -> None:
    """Of what a tool gave back, what was shown: pictures and files."""
    kind = str_of(one.get("type"))
    if kind == "image":
        parts.mark("picture")
    elif kind == "image_gallery":
        parts.mark("pictures")
    elif kind in ("local_resource", "document"):
        parts.mark(named(one, "name", "title") or "file")


def _read_call(parts: Parts, name: str, given: Fields) -> None:
    title = named(given, "title", "path", "id")
    content = named(given, "content", "file_text")
    if content and (name == "artifacts" or "file_text" in given):
        kind = str_of(given.get("type"))
        if title:
            parts.say(f"**{' '.join(title.split())}**")
        if kind in _LANGUAGES:
            parts.code(content, _LANGUAGES[kind])
        elif kind == _CODE or "file_text" in given:
            parts.code(content, str_of(given.get("language")))
        else:
            parts.say(content)
    elif name == "artifacts":
        parts.mark(f"{title or 'artifact'}, changed")
    elif not _read_card(parts, given):
        parts.mark(f"tool: {name or 'unknown'}")


def _read_card(parts: Parts, given: Fields) -> bool:
    """What a call had shown in the conversation, if it did: a drawing, drafts of a letter, or questions."""
    widget = named(given, "widget_code")
    drafts, questions = dicts_of(given.get("variants")), dicts_of(given.get("questions"))
    if widget:
        parts.say(named(given, "title"))
        parts.code(widget, "html")
    for draft in drafts:
        head = " · ".join(
            " ".join(text.split()) for key in ("label", "subject") if (text := str_of(draft.get(key))).strip()
        )
        parts.say(f"**{head}**" if head else "")
        parts.say(draft.get("body"))
    for one in questions:
        options = "".join(f"\n- {option}" for option in map(_option, list_of(one.get("options"))) if option)
        parts.say(f"{named(one, 'question', 'title')}{options}")
    return bool(widget or drafts or questions)


def _option(value: object) -> str:
    return str_of(value) or named(dict_of(value), "label", "title", "text")


def _files(parts: Parts, message: Fields) -> None:
    named_already: set[str] = set()
    for one in dicts_of(message.get("attachments")):
        name = named(one, "file_name", "name")
        named_already.add(name)
        parts.file(name, str_of(one.get("extracted_content")))
    for one in (*list_of(message.get("files")), *list_of(message.get("files_v2"))):
        name = named(one, "file_name", "name") if isinstance(one, dict) else str_of(one)
        if name not in named_already or not name:
            named_already.add(name)
            parts.mark(name or ("picture" if dict_of(one).get("file_kind") == "image" else "file"))


def has_memories(fields: Fields) -> bool:
    """Whether it is what Claude remembers."""
    return "conversations_memory" in fields or isinstance(fields.get("memory_files"), list)


def memories(fields: Fields) -> ForeignConversation:
    """What Claude remembers, as one answer that can be looked at, and as statements that wait for the user's word."""
    texts = [str_of(fields.get("conversations_memory")), *map(str_of, dict_of(fields.get("project_memories")).values())]
    files = dicts_of(fields.get("memory_files"))
    turns = Turns()
    for text in texts:
        turns.add(Role.ASSISTANT, Parts(text))
    for file in files:
        parts = Parts()
        if str_of(file.get("content")).strip():
            parts.file(str_of(file.get("path")), str_of(file.get("content")))
        turns.add(Role.ASSISTANT, parts)
    owner = str_of(fields.get("account_uuid")) or "account"
    texts += [str_of(file.get("content")) for file in files]
    found = [statement for text in texts for statement in statements(cleaned(text))]
    return turns.conversation(ImportOrigin.CLAUDE, f"memories:{owner}", "Claude", 0.0, 0.0, memories=found)


def is_design_chat(fields: Fields) -> bool:
    """Whether it is a conversation beside something that was designed."""
    contents = [dict_of(message.get("content")) for message in dicts_of(fields.get("messages"))]
    return any("contentBlocks" in one or isinstance(one.get("content"), str) for one in contents)


def design_chat(fields: Fields) -> ForeignConversation:
    """A conversation with `messages` that hold one more each, with `content` or `contentBlocks`."""
    turns = Turns()
    for message in dicts_of(fields["messages"]):
        content = dict_of(message.get("content"))
        role = speaker_of(message.get("role") or content.get("role"))
        if role is not None:
            _add_design(turns, role, content, time_of(message.get("created_at")))
    return turns.conversation(
        ImportOrigin.CLAUDE,
        str_of(fields.get("uuid")),
        named(fields, "title") or named(dict_of(fields.get("project")), "name"),
        time_of(fields.get("created_at")),
        time_of(fields.get("updated_at")),
    )


def _add_design(turns: Turns, role: Role, content: Fields, said_at: float) -> None:
    parts = Parts(str_of(content.get("content")))
    for block in dicts_of(content.get("contentBlocks")):
        kind, call = str_of(block.get("type")), dict_of(block.get("toolCall"))
        within = dict_of(block.get("message"))
        if kind == "user_interjection":
            turns.add(role, parts, said_at)
            parts = Parts()
            _add_design(turns, Role.USER, {**within, "contentBlocks": None}, said_at)
        elif kind == "tool_call":
            parts.mark(f"tool: {named(call, 'name') or 'unknown'}")
        elif kind == "error":
            parts.failed(block.get("message"))
        elif kind not in _UNSEEN:
            _read_block(parts, block, kind)
    for one in dicts_of(content.get("attachments")):
        if one.get("hidden") is not True:
            parts.file(named(one, "name", "path"), str_of(one.get("content")))
    turns.add(role, parts, said_at)


def project(fields: Fields) -> ForeignConversation:
    """A project's instructions and documents, as what the user gave there."""
    parts = Parts()
    parts.say(fields.get("description"))
    parts.say(fields.get("prompt_template"))
    for document in dicts_of(fields.get("docs")):
        parts.file(named(document, "filename", "file_name", "title"), str_of(document.get("content")))
    turns = Turns()
    if parts:
        turns.add(Role.USER, parts, time_of(fields.get("created_at")))
    return turns.conversation(
        ImportOrigin.CLAUDE,
        f"project:{str_of(fields.get('uuid'))}",
        str_of(fields.get("name")),
        time_of(fields.get("created_at")),
        time_of(fields.get("updated_at")),
    )
