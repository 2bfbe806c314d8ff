"""Conversations as Rememora itself exports them (`core.records.exports`): with all that was known of each message."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from core.chat.text import title_of
from core.errors import InvalidRequest
from core.imports.turns import Fields, dicts_of, str_of
from core.memory.fence import without_controls
from core.protocol import MAX_MESSAGE_CHARS
from core.records import (
    EXPORT_FORMAT,
    EXPORT_VERSION,
    ExportedConversation,
    ExportedMemory,
    ExportedMessage,
    ExportedRecall,
    FunctionStep,
    ImportOrigin,
    Role,
)
from core.storage.imported import ForeignConversation, ForeignMessage, Returning

_Read = TypeVar("_Read", ExportedConversation, ExportedMessage)

# Characters. What is longer was not written by Rememora.
_LONGEST_TITLE = 200
_LONGEST_ID = 100
_LONGEST_MEMORY = 4_000

# Unix seconds; what lies outside can't be shown as a date.
_LATEST = 4_102_444_800.0  # 2100


def is_one(fields: Fields) -> bool:
    """Whether it is a conversation, or a whole file, of this format."""
    return fields.get("format") == EXPORT_FORMAT and isinstance(fields.get("messages"), list)


def conversation(fields: Fields) -> ForeignConversation | None:
    """A conversation; None if it makes no sense.

    Raises:
        InvalidRequest: it is of a version that this one can't read.
    """
    version = fields.get("version")
    if isinstance(version, int) and version > EXPORT_VERSION:
        raise InvalidRequest(
            "This file was exported by a newer Rememora.",
            safe="Nothing was changed.",
            next_step="Update Rememora, then import it again.",
        )
    whole = _read({**fields, "title": str_of(fields.get("title"))}, ExportedConversation)
    listed = dicts_of(fields["messages"])
    read = [message for one in listed if (message := _message(one)) is not None]
    tree = _tree(read)
    shown = tuple(message for message in tree if message.shown)
    if whole is None or not whole.id or len(whole.id) > _LONGEST_ID:
        return None
    whole = _conversation(whole, shown)
    return ForeignConversation(
        origin=ImportOrigin.REMEMORA,
        id=whole.id,
        title=whole.title,
        created_at=whole.created_at,
        updated_at=whole.updated_at,
        messages=tuple(ForeignMessage(message.role, message.text) for message in shown),
        left_out=len(listed) - len(tree),
        returning=Returning(whole, tree),
    )


def _tree(read: list[ExportedMessage]) -> tuple[ExportedMessage, ...]:
    """The messages, each after the one before it; without those of other branches that lead back to none."""
    tree: list[ExportedMessage] = []
    there: set[int | None] = {None}
    last = None
    for message in read:
        if message.id in there or not (message.shown or message.parent in there):
            continue
        # Where one on the branch that is shown makes no sense, the next goes on from the one before.
        tree.append(msgspec.structs.replace(message, parent=last) if message.shown else message)
        there.add(message.id)
        last = message.id if message.shown else last
    return tuple(tree)


def _conversation(whole: ExportedConversation, shown: tuple[ExportedMessage, ...]) -> ExportedConversation:
    title = " ".join(without_controls(whole.title).split())[:_LONGEST_TITLE]
    first = next((message.text for message in shown if message.role is Role.USER), "")
    assistants = set(ImportOrigin) - {ImportOrigin.REMEMORA}
    elsewhere = whole.imported_from in assistants and 0 < len(whole.imported_id) <= 2 * _LONGEST_ID
    return msgspec.structs.replace(
        whole,
        title=title or title_of(first),
        created_at=_time(whole.created_at),
        updated_at=_time(whole.updated_at),
        imported_from=whole.imported_from if elsewhere else "",
        imported_id=whole.imported_id if elsewhere else "",
    )


def _message(fields: Fields) -> ExportedMessage | None:
    message = _read(fields, ExportedMessage)
    return None if message is None else _cleaned(message)


def _cleaned(message: ExportedMessage) -> ExportedMessage:
    return msgspec.structs.replace(
        message,
        text=_clean(message.text),
        reasoning=_clean(message.reasoning),
        created_at=_time(message.created_at),
        model=without_controls(message.model)[:_LONGEST_TITLE],
        rating=min(1, max(-1, message.rating)) if message.role is Role.ASSISTANT else 0,
        steps=tuple(map(_step, message.steps)),
        recalled=tuple(_recall(one) for one in message.recalled if one.text.strip()),
        learned=tuple(kept for one in message.learned if (kept := _memory(one)) is not None),
    )


def _step(step: FunctionStep) -> FunctionStep:
    arguments = {_clean(name): _clean(value) for name, value in step.arguments.items()}
    return msgspec.structs.replace(
        step, function=_clean(step.function), arguments=arguments, result=_clean(step.result)
    )


def _recall(item: ExportedRecall) -> ExportedRecall:
    return msgspec.structs.replace(
        item, text=_clean(item.text), said_at=_time(item.said_at), rating=min(1, max(-1, item.rating))
    )


def _memory(memory: ExportedMemory) -> ExportedMemory | None:
    text = _clean(memory.text).strip()
    if not text or len(text) > _LONGEST_MEMORY:
        return None
    return msgspec.structs.replace(memory, text=text, quote=_clean(memory.quote))


def _read(fields: Fields, kind: type[_Read]) -> _Read | None:
    try:
        return msgspec.convert(fields, kind)
    except (msgspec.ValidationError, RecursionError):
        return None


def _clean(text: str) -> str:
    whole = text if text.isascii() else text.encode("utf-8", "replace").decode()
    return without_controls(whole.replace("\r\n", "\n"))[:MAX_MESSAGE_CHARS]


def _time(moment: float) -> float:
    return moment if 0.0 <= moment < _LATEST else 0.0
