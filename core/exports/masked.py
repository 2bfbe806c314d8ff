"""Conversations as they are exported, with stand-ins for what is personal in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

import msgspec

from core.masking.masks import Masks
from core.records import CitedSentence, ExportedConversation, ExportedMessage

_S = TypeVar("_S", bound=msgspec.Struct)

# Fields that no person has written; what a conversation was called elsewhere leads to an account there.
_KEPT = frozenset(["id", "function", "page_label", "code"])
_LEFT_OUT = frozenset(["imported_id"])


def texts_of(value: object, field: str = "") -> Iterator[str]:
    """Every text of a conversation or message that may tell something personal."""
    if type(value) is str:
        if value and field not in _KEPT:
            yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from texts_of(getattr(value, name), name)
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from texts_of(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts_of(inner, field)


def masked_conversation(conversation: ExportedConversation, masks: Masks) -> ExportedConversation:
    return _masked(conversation, masks)


def masked_message(message: ExportedMessage, masks: Masks) -> ExportedMessage:
    """A message with stand-ins; what is told of places in its text follows."""
    places = masks.places(message.text)
    new = _masked(message, masks)
    if not message.cited or not places:
        return new
    cut = [(start, end) for start, end, _, _ in places]
    written = [len(masks.stand_in(kind, number)) for _, _, kind, number in places]

    def moved(at: int) -> int:
        shift = 0
        for (start, end), length in zip(cut, written, strict=True):
            if end <= at:
                shift += length - (end - start)
        return at + shift

    cited = tuple(
        CitedSentence(start=moved(one.start), end=moved(one.end), numbers=one.numbers) for one in message.cited
    )
    return msgspec.structs.replace(new, cited=cited)


def _masked(value: _S, masks: Masks) -> _S:
    changed = {name: _changed(getattr(value, name), name, masks) for name in value.__struct_fields__}
    return msgspec.structs.replace(value, **changed)


def _changed(value: object, field: str, masks: Masks) -> object:
    # Enumerations are texts, too, and stay.
    if type(value) is str:
        if field in _LEFT_OUT:
            return ""
        return value if field in _KEPT else masks.apply(value)
    if isinstance(value, msgspec.Struct):
        return _masked(value, masks)
    if isinstance(value, Mapping):
        return {key: _changed(inner, "", masks) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(_changed(inner, field, masks) for inner in value)
    return value
