"""Conversations as Rememora itself exports them (`core.records.exports`): with all that was known of each message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
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
    LONGEST_PROJECT_NAME,
    MAX_PICTURE_BYTES,
    MAX_PICTURES,
    CitedSentence,
    ExportedCitation,
    ExportedConversation,
    ExportedMemory,
    ExportedMessage,
    ExportedPicture,
    ExportedRecall,
    FunctionStep,
    ImportOrigin,
    Role,
)
from core.storage.imported import ForeignConversation, ForeignMessage, OtherMessage, Returning

_Read = TypeVar("_Read", ExportedConversation, ExportedMessage)

# Characters. What is longer was not written by Rememora.
_LONGEST_TITLE = 200
_LONGEST_ID = 100
_LONGEST_MEMORY = 4_000
_LONGEST_WORDS = 50_000  # in a picture

# Of a reply, and of a document.
_MOST_CITATIONS, _MOST_SENTENCES, _MOST_PAGES = 100, 2_000, 1_000_000

# Of a profile.
_MOST_LINES = 1_000

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
    messages = tuple(_tree(listed))
    shown = [message for message in messages if message.shown]
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
        left_out=len(listed) - len(messages),
        others=tuple(_others(messages)),
        returning=Returning(whole, messages),
    )


def _tree(listed: Sequence[Fields]) -> Iterator[ExportedMessage]:
    """The messages that make sense, each after the one before it; their ids are their places then.

    What is shown is one branch, in the order it is listed. What isn't follows its parent, or what that one follows if it makes no sense;
    where there is no parent, it begins a branch. What follows itself, be it over others, leads nowhere and is left out.
    """
    read = [_message(one) for one in listed]
    at = {key: number for number, one in enumerate(listed) if isinstance(key := one.get("id"), int)}
    parents: list[int | None] = [at.get(key) if isinstance(key := one.get("parent"), int) else None for one in listed]
    end: int | None = None
    for number, message in enumerate(read):
        if message is not None and message.shown:
            parents[number], end = end, number
    following: dict[int | None, list[int]] = {}
    for number, parent in enumerate(parents):
        following.setdefault(parent, []).append(number)
    ready = following.get(None, [])
    places: dict[int | None, int | None] = {None: None}
    count = 0
    while ready:
        number = heappop(ready)
        message, parent = read[number], parents[number]
        places[number] = places[parent]
        if message is not None:
            yield msgspec.structs.replace(message, id=count, parent=places[parent])
            places[number] = count
            count += 1
        for other in following.get(number, ()):
            heappush(ready, other)


def _others(messages: Sequence[ExportedMessage]) -> Iterator[OtherMessage]:
    """Those that aren't shown, as other assistants' are."""
    shown = [message for message in messages if message.shown]
    others = [message for message in messages if not message.shown]
    places = {message.id: place for place, message in enumerate((*shown, *others))}
    for message in others:
        after = None if message.parent is None else places[message.parent]
        yield OtherMessage(after, ForeignMessage(message.role, message.text))


def _conversation(whole: ExportedConversation, shown: Sequence[ExportedMessage]) -> ExportedConversation:
    title = _line(whole.title, _LONGEST_TITLE)
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
        archived_at=None if whole.archived_at is None else _time(whole.archived_at),
        persona=_line(whole.persona, _LONGEST_TITLE),
        project=_line(whole.project, LONGEST_PROJECT_NAME),
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
        persona=_line(message.persona, _LONGEST_TITLE) if message.role is Role.ASSISTANT else "",
        rating=min(1, max(-1, message.rating)) if message.role is Role.ASSISTANT else 0,
        profile_lines=min(_MOST_LINES, max(0, message.profile_lines)),
        steps=tuple(map(_step, message.steps)),
        recalled=tuple(_recall(one) for one in message.recalled if one.text.strip()),
        learned=tuple(kept for one in message.learned if (kept := _memory(one)) is not None),
        cited=_cited(message),
        citations=_citations(message),
        pictures=_pictures(message),
    )


def _citations(message: ExportedMessage) -> tuple[ExportedCitation, ...]:
    """Of a reply, each number once."""
    if message.role is not Role.ASSISTANT:
        return ()
    numbered = {one.number: one for one in message.citations[:_MOST_CITATIONS] if 0 < one.number <= _MOST_CITATIONS}
    return tuple(
        ExportedCitation(
            number=number,
            title=_line(one.title, _LONGEST_TITLE),
            page=min(_MOST_PAGES, max(1, one.page)),
            page_label=_line(one.page_label, _LONGEST_ID),
            quote=_clean(one.quote)[:_LONGEST_MEMORY],
        )
        for number, one in sorted(numbered.items())
    )


def _pictures(message: ExportedMessage) -> tuple[ExportedPicture, ...]:
    """Of a message of the user's; whether their contents are any is seen when they are opened."""
    if message.role is not Role.USER:
        return ()
    return tuple(
        ExportedPicture(
            name=_line(one.name, _LONGEST_TITLE),
            data=one.data,
            text=_clean(one.text)[:_LONGEST_WORDS],
            caption=_clean(one.caption)[:_LONGEST_MEMORY],
        )
        for one in message.pictures[:MAX_PICTURES]
        if 0 < len(one.data) <= MAX_PICTURE_BYTES
    )


def _cited(message: ExportedMessage) -> tuple[CitedSentence, ...]:
    """Those that are where they say."""
    numbers = {one.number for one in _citations(message)}
    if not numbers or _clean(message.text) != message.text:
        return ()
    return tuple(
        one
        for one in message.cited[:_MOST_SENTENCES]
        if 0 <= one.start < one.end <= len(message.text) and numbers.issuperset(one.numbers)
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


def _line(text: str, longest: int) -> str:
    return " ".join(_clean(text).split())[:longest]


def _time(moment: float) -> float:
    return moment if 0.0 <= moment < _LATEST else 0.0
