"""Conversations as ChatGPT exports them: a tree of messages, what was written into the canvas and called in tools among them."""

from __future__ import annotations

import mimetypes
import re

import msgspec

from core.imports.memories import statements
from core.imports.tree import Node, Tree, tree_along, tree_of
from core.imports.turns import (
    Fields,
    Parts,
    Turns,
    cleaned,
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

# ChatGPT's references to sources and things, between private characters (\ue200cite\ue202turn0search1\ue201) or in brackets.
_MARK = re.compile(r"\ue200([^\ue200\ue201]*)\ue201|【\d+(?::\d+)?†[^】]{0,200}】")

# Never shown there: what the model thought, and what it was told about the user and of an app.
_UNSEEN = {"thoughts", "reasoning_recap", "user_editable_context", "model_editable_context", "app_pairing_content"}

# Kinds of marks: of where something stands, with words, of a thing by its name, and of what else was shown.
_SOURCES = {"cite", "filecite", "memcite", "forecite", "sources", ""}
_WITH_WORDS = {"url", "navlist", "link_title"}
_THINGS = {"entity", "product_entity"}
_SHOWN_AS = {"image_group": "pictures", "i": "picture"}

# Parts of a message that aren't text, by what is left of them.
_MARKS = {
    "image_asset_pointer": "picture",
    "audio_asset_pointer": "voice",
    "real_time_user_audio_video_asset_pointer": "voice",
    "video_container_asset_pointer": "video",
}

# Where the state of a widget is.
_WIDGETS = {"chatgpt_sdk", "venus_widget_state", "widget_state"}

# What is kept of what is known of a report.
_OF_REPORT = {"content_references", "citations", "model_slug"}

# Whom a message is to that is remembered.
_MEMORY = "bio"

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
    noted: list[str] = []
    for node_id in turns.along(tree):
        message = mapping[node_id].get("message")
        if isinstance(message, dict):
            _add(turns, message, model, canvas)
            noted += _noted(message)
    return turns.conversation(
        ImportOrigin.CHATGPT,
        str_of(fields.get("conversation_id")) or str_of(fields.get("id")),
        str_of(fields.get("title")),
        time_of(fields.get("create_time")),
        time_of(fields.get("update_time")),
        memories=statements(cleaned("\n".join(noted))),
    )


def _noted(message: Fields) -> list[str]:
    """What ChatGPT wrote down about the user with this message, as the items of a list. Nothing says whether it forgot it since."""
    if message.get("recipient") != _MEMORY or dict_of(message.get("author")).get("role") != "assistant":
        return []
    lines = _raw_text(dict_of(message.get("content"))).splitlines()
    return [f"- {' '.join(line.split())}" for line in lines if line.strip()]


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
    role = speaker_of(author)
    report = None if _WIDGETS.isdisjoint(metadata) else _report(metadata)
    if report is not None:
        # It was shown beside the conversation, by a tool whose message is hidden; several may have it.
        if canvas.is_new(_raw_text(report["content"])):
            _add(turns, {**report, "create_time": message.get("create_time")}, model, canvas)
        return
    if metadata.get("is_visually_hidden_from_conversation") is True or kind in _UNSEEN:
        return
    if role is None:
        if author == "tool":
            _add_result(turns, message, content, metadata)
        return
    parts = Parts()
    recipient = str_of(message.get("recipient")) or "all"
    if role is Role.ASSISTANT and recipient not in _SHOWN:
        if recipient.startswith(_CANVAS):
            canvas.read(parts, recipient, _raw_text(content))
        elif recipient == _MEMORY:
            parts.file("memory", _raw_text(content))
        else:
            parts.mark(f"tool: {recipient}")
    else:
        _read(parts, content, kind, metadata)
        _attachments(parts, metadata)
    used = (str_of(metadata.get("model_slug")) or model) if role is Role.ASSISTANT else ""
    turns.add(role, parts, time_of(message.get("create_time")), used)


def _report(metadata: Fields) -> Fields | None:
    """The message with what a research found, in the state of the widget that shows it."""
    sdk = dict_of(metadata.get("chatgpt_sdk"))
    for state in (sdk.get("widget_state"), metadata.get("venus_widget_state"), metadata.get("widget_state")):
        found = dict_of(dict_of(decoded_text(state)).get("report_message"))
        if _raw_text(dict_of(found.get("content"))).strip():
            return {"author": {"role": "assistant"}, "content": found["content"], "metadata": _without_state(found)}
    return None


def _without_state(message: Fields) -> Fields:
    """A report is in no other one."""
    return {key: value for key, value in dict_of(message.get("metadata")).items() if key in _OF_REPORT}


def _add_result(turns: Turns, message: Fields, content: Fields, metadata: Fields) -> None:
    """What a tool gave back: pictures, and what code wrote, were shown; the rest wasn't but for what the answer says of it."""
    parts = Parts()
    if content.get("content_type") == "execution_output":
        parts.code(str_of(content.get("text")))
    for part in list_of(content.get("parts")):
        if isinstance(part, dict) and (mark := _MARKS.get(str_of(part.get("content_type")))):
            parts.mark(mark)
    for made in dicts_of(dict_of(metadata.get("aggregate_result")).get("messages")):
        if made.get("message_type") == "image":
            parts.mark("picture")
    for made in dicts_of(metadata.get("ada_visualizations")):
        parts.mark(str_of(made.get("title")) or str_of(made.get("type")) or "something")
    if parts:
        turns.add(Role.ASSISTANT, parts, time_of(message.get("create_time")))


def _read(parts: Parts, content: Fields, kind: str, metadata: Fields) -> None:
    if kind == "code":
        parts.code(str_of(content.get("text")), str_of(content.get("language")))
        return
    pieces = content.get("parts")
    if isinstance(pieces, list):
        spoken = any(isinstance(piece, dict) and piece.get("content_type") == "audio_transcription" for piece in pieces)
        for piece in pieces:
            if isinstance(piece, str):
                _say(parts, piece, metadata)
            elif isinstance(piece, dict):
                _read_piece(parts, piece, spoken)
    else:
        _say(parts, str_of(content.get("text")) or str_of(content.get("result")), metadata)
    if not parts and kind not in ("text", "multimodal_text"):
        parts.mark(kind or "something")


def _say(parts: Parts, text: str, metadata: Fields) -> None:
    if "\ue200" not in text and "【" not in text:
        parts.say(text)
        return
    references = _References(metadata)
    parts.say(_MARK.sub(references.shown, text))
    for _ in range(references.lost):
        parts.leave()


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
        name = str_of(one.get("name"))
        kind = named(one, "mime_type", "mimeType") or mimetypes.guess_type(name)[0] or ""
        # A picture is a part of the message, too.
        if not kind.startswith("image/") or "[picture]" not in parts.text:
            parts.mark(name or "file")


def _raw_text(content: Fields) -> str:
    parts = "".join(part for part in list_of(content.get("parts")) if isinstance(part, str))
    return parts or str_of(content.get("text"))


class _References:
    """What stands in an answer where only a mark is: sources as links, and things by their names."""

    def __init__(self, metadata: Fields) -> None:
        self.lost = 0  # marks in whose place something was shown that isn't known
        self._alternatives: dict[str, str] = {}
        for one in dicts_of(metadata.get("content_references")):
            mark = str_of(one.get("matched_text"))
            if mark.strip():
                self._alternatives[mark] = _alternative(one)
        self._places = {
            (start, end): _cited(dict_of(one.get("metadata")))
            for one in dicts_of(metadata.get("citations"))
            if isinstance(start := one.get("start_ix"), int) and isinstance(end := one.get("end_ix"), int)
        }

    def shown(self, mark: re.Match[str]) -> str:
        """What was shown in place of a mark."""
        known = self._alternatives.get(mark[0])
        if known:
            return known
        if mark[0].startswith("【"):
            link = self._places.get(mark.span(), "")
            return f" ({link})" if link else ""
        kind, shown = _by_itself(mark[1] or "")
        if shown or kind in _SOURCES:
            return shown
        self.lost += 1
        return f"[{_SHOWN_AS.get(kind, kind) or 'something'}]"


def _alternative(reference: Fields) -> str:
    """What is shown in place of a mark: what the export says, or links to what it is about."""
    shown = named(reference, "alt")
    if shown:
        return shown
    items = [*dicts_of(reference.get("items")), *dicts_of(reference.get("sources"))]
    links = [link for one in items if (link := link_to(str_of(one.get("url")), named(one, "title", "attribution")))]
    title = named(reference, "title", "name")
    if not links:
        return link_to(str_of(reference.get("url")), title) or named(reference, "prompt_text", "name", "title")
    return f"{title}: {', '.join(links)}" if title else f"({', '.join(links)})"


def _cited(source: Fields) -> str:
    title = named(source, "title", "name")
    return link_to(str_of(source.get("url")), title) or title


def _by_itself(mark: str) -> tuple[str, str]:
    """The kind of a mark, and what can be told from it alone: the name of a thing that is mentioned (a list of its kind, its name and
    more), or the words of a link or a list of links."""
    kind, _, what = mark.partition("\ue202")
    if kind in _WITH_WORDS:
        return kind, what.partition("\ue202")[0]
    try:
        return kind, msgspec.json.decode(what, type=list[str])[1] if kind in _THINGS else ""
    except (msgspec.DecodeError, UnicodeEncodeError, IndexError):
        return kind, ""


class _Canvas:
    """What is shown beside the conversation: documents, by the calls that wrote them, and reports."""

    def __init__(self) -> None:
        self._name = ""
        self._kind = ""
        self._reports: set[str] = set()

    def is_new(self, report: str) -> bool:
        """Whether a report wasn't read before."""
        new = report not in self._reports
        self._reports.add(report)
        return new

    def read(self, parts: Parts, recipient: str, call: str) -> None:
        """Add what a call wrote: the document, or that it was changed."""
        fields = dict_of(decoded_text(call))
        if not fields:
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
