"""Texts the user keeps to begin messages with, and the fields in them.

A field stands in double braces: {{language}}, {{language|English}} with what it holds at first, {{tone|friendly|formal|short}} with
several to choose from. What isn't a whole field, such as {{without an end, is text.
"""

from __future__ import annotations

import re
from typing import NewType

from core.records.base import Record

SavedPromptId = NewType("SavedPromptId", int)

MAX_PROMPT_NAME_CHARS = 80
MAX_PROMPT_CHARS = 20_000

# A colon after the name, as some other programs write it, means the same as a bar.
_FIELD = re.compile(r"\{\{\s*([^\s{}|:][^{}|:\n]{0,79}?)\s*(?:[|:]([^{}\n]{0,400}))?\}\}")


class SavedPrompt(Record, frozen=True, kw_only=True):
    """A text to begin a message with.

    Attributes:
        name: what it is found by; no two have the same.
    """

    id: SavedPromptId
    name: str
    text: str


class PromptDraft(Record, frozen=True, kw_only=True):
    """One that isn't kept yet."""

    name: str
    text: str


class PromptField(Record, frozen=True, kw_only=True):
    """A field in a text.

    Attributes:
        start, end: where it stands, braces included.
        choices: what it can hold; none: anything.
        default: what it holds at first; empty: its name, until something is written.
    """

    name: str
    start: int
    end: int
    default: str = ""
    choices: tuple[str, ...] = ()


def fields_of(text: str) -> list[PromptField]:
    """The fields of a text, in order."""
    return [_field(match) for match in _FIELD.finditer(text)]


def as_inserted(text: str) -> str:
    """The text as it stands in the message field before anything is filled in."""
    return _FIELD.sub(lambda match: shown_at_first(_field(match)), text)


def shown_at_first(field: PromptField) -> str:
    """What stands in a field before it is filled in."""
    return field.default or f"[{field.name}]"


def _field(match: re.Match[str]) -> PromptField:
    values = [value.strip() for value in (match[2] or "").split("|")]
    values = [value for value in values if value]
    return PromptField(
        name=match[1],
        start=match.start(),
        end=match.end(),
        default=values[0] if values else "",
        choices=tuple(values) if len(values) > 1 else (),
    )
