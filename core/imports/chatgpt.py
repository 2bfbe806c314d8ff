"""Conversations as ChatGPT exports them: a tree of messages, what was written into the canvas and called in tools among them."""

from __future__ import annotations

import re

import msgspec

from core.imports.tree import Node, Tree, tree_along, tree_of
from core.imports.turns import Fields, Parts, Turns, dict_of, dicts_of, list_of, role_of, str_of, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

# ChatGPT's references to sources and things, between private characters (\ue200cite\ue202turn0search1\ue201) or in brackets.
_MARK = re.compile(r"\ue200([^\ue200\ue201]*)\ue201|【\d+(?::\d+)?†[^】]{0,200}】")

# Never shown there: what the model thought, and what it was told about the user.
_UNSEEN = {"thoughts", "reasoning_recap", "user_editable_context", "model_editable_context"}

# Parts of a message that aren't text, by what is left of them.
_MARKS = {
    "image_asset_pointer": "picture",
    "audio_asset_pointer": "voice",
    "real_time_user_audio_video_asset_pointer": "voice",
    "video_container_asset_pointer": "video",
}

_CANVAS = "canmore."
_CANVAS_CODE = "code/"

# Messages to all and calls of Python are shown as they are.
_SHOWN = ("all", "python")


def conversation(fields: Fields) -> ForeignConversation:
    """A conversation with a `mapping` of nodes."""
    mapping: Fields = fields["mapping"]
    tree = _tree(fields, mapping)
    model = str_of(fields.get("default_model_slug"))
    turns, canvas = Turns(), _Canvas()
    for node_id in turns.along(tree):
        message = mapping[node_id].get("message")
        if isinstance(message, dict):
            _add(turns, message, model, canvas)
    return turns.conversation(
        ImportOrigin.CHATGPT,
        str_of(fields.get("conversation_id")) or str_of(fields.get("id")),
        str_of(fields.get("title")),
        time_of(fields.get("create_time")),
        time_of(fields.get("update_time")),
    )


def _tree(fields: Fields, mapping: Fields) -> Tree:
    """A message that was edited or written anew leaves other branches than the one to the message that is shown last."""
    node_id = fields.get("current_node")
    way: dict[str, None] = {}
    while isinstance(node_id, str) and node_id not in way and isinstance(mapping.get(node_id), dict):
        way[node_id] = None
        node_id = mapping[node_id].get("parent")
    if way and node_id is None and len(way) == len(mapping):
        return Tree(list(way)[::-1])
    nodes = {
        key: Node(
            parent if isinstance(parent := node.get("parent"), str) else None,
            time_of(dict_of(node.get("message")).get("create_time")),
        )
        for key, node in mapping.items()
        if isinstance(node, dict)
    }
    if way and node_id is None:
        return tree_along(list(way)[::-1], nodes)
    return tree_of(fields.get("current_node"), nodes)


def _add(turns: Turns, message: Fields, model: str, canvas: _Canvas) -> None:
    author = dict_of(message.get("author")).get("role")
    metadata = dict_of(message.get("metadata"))
    content = dict_of(message.get("content"))
    kind = str_of(content.get("content_type"))
    role = role_of(author)
    if metadata.get("is_visually_hidden_from_conversation") is True or kind in _UNSEEN or author == "system":
        return
    if role is None:
        if author == "tool":
            _add_result(turns, message, content)
        return
    parts = Parts()
    recipient = str_of(message.get("recipient")) or "all"
    if role is Role.ASSISTANT and recipient not in _SHOWN:
        if recipient.startswith(_CANVAS):
            canvas.read(parts, recipient, _raw_text(content))
        else:
            parts.mark(f"tool: {recipient}")
    else:
        _read(parts, content, kind)
        _attachments(parts, metadata)
    used = (str_of(metadata.get("model_slug")) or model) if role is Role.ASSISTANT else ""
    turns.add(role, parts, time_of(message.get("create_time")), used)


def _add_result(turns: Turns, message: Fields, content: Fields) -> None:
    """What a tool gave back: a picture was shown, the rest wasn't but for what the answer says of it."""
    parts = Parts()
    for part in list_of(content.get("parts")):
        if isinstance(part, dict) and (mark := _MARKS.get(str_of(part.get("content_type")))):
            parts.mark(mark)
    if parts:
        turns.add(Role.ASSISTANT, parts, time_of(message.get("create_time")))


def _read(parts: Parts, content: Fields, kind: str) -> None:
    if kind == "code":
        parts.code(str_of(content.get("text")), str_of(content.get("language")))
        return
    pieces = content.get("parts")
    if isinstance(pieces, list):
        spoken = any(isinstance(piece, dict) and piece.get("content_type") == "audio_transcription" for piece in pieces)
        for piece in pieces:
            if isinstance(piece, str):
                parts.say(_MARK.sub(_what_is_marked, piece) if "\ue200" in piece or "【" in piece else piece)
            elif isinstance(piece, dict):
                _read_piece(parts, piece, spoken)
    else:
        parts.say(_MARK.sub(_what_is_marked, str_of(content.get("text")) or str_of(content.get("result"))))
    if not parts and kind not in ("text", "multimodal_text"):
        parts.mark(kind or "something")


def _read_piece(parts: Parts, piece: Fields, spoken: bool) -> None:
    kind = str_of(piece.get("content_type"))
    mark = _MARKS.get(kind)
    if kind == "audio_transcription":
        parts.say(piece.get("text"))  # what was said aloud
    elif mark is None and str_of(piece.get("text")).strip():
        parts.say(piece.get("text"))
    elif mark != "voice" or not spoken:
        parts.mark(mark or kind or "something")


def _attachments(parts: Parts, metadata: Fields) -> None:
    for one in dicts_of(metadata.get("attachments")):
        name, kind = str_of(one.get("name")), str_of(one.get("mime_type"))
        # A picture is a part of the message, too.
        if not kind.startswith("image/") or "[picture]" not in parts.text:
            parts.mark(name or "file")


def _raw_text(content: Fields) -> str:
    parts = "".join(part for part in list_of(content.get("parts")) if isinstance(part, str))
    return parts or str_of(content.get("text"))


def _what_is_marked(mark: re.Match[str]) -> str:
    """The name of a thing that is mentioned (entity, then a list of its kind, its name and more); of others nothing."""
    kind, _, what = (mark[1] or "").partition("\ue202")
    if kind != "entity":
        return ""
    try:
        return msgspec.json.decode(what, type=list[str])[1]
    except (msgspec.DecodeError, UnicodeEncodeError, IndexError):
        return ""


class _Canvas:
    """The documents beside the conversation, by the calls that wrote them."""

    def __init__(self) -> None:
        self._name = ""
        self._kind = ""

    def read(self, parts: Parts, recipient: str, call: str) -> None:
        """Add what a call wrote: the document, or that it was changed."""
        try:
            fields = dict_of(msgspec.json.decode(call))
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            parts.say(call)
            return
        if recipient.endswith("create_textdoc"):
            self._name, self._kind = str_of(fields.get("name")), str_of(fields.get("type"))
            self._document(parts, str_of(fields.get("content")))
            return
        comments = [str_of(one.get("comment")) for one in dicts_of(fields.get("comments"))]
        updates = dicts_of(fields.get("updates"))
        whole = len(updates) == 1 and str_of(updates[0].get("pattern")).strip("^$()") in (".*", r"[\s\S]*", "(?s).*")
        if whole:
            self._document(parts, str_of(updates[0].get("replacement")))
        elif any(comment.strip() for comment in comments):
            parts.say("\n".join(f"- {comment}" for comment in comments if comment.strip()))
        else:
            parts.mark(f"{self._name or 'document'}, changed")

    def _document(self, parts: Parts, content: str) -> None:
        if not content.strip():
            parts.mark(self._name or "document")
            return
        if self._name.strip():
            parts.say(f"**{' '.join(self._name.split())}**")
        if self._kind.startswith(_CANVAS_CODE):
            parts.code(content, self._kind.removeprefix(_CANVAS_CODE))
        else:
            parts.say(content)
