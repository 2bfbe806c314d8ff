"""Worked turns before a conversation, which show a small model what it is told less well: how notes are used, who is "you", what not
to know sounds like. In the user's language, so that it answers in it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from functools import cache
from pathlib import Path

import msgspec

from core.memory.learning.address import as_kept
from core.memory.recall.note import render
from core.paths import RESOURCES
from core.records import RecalledItem, RecallKind

# When they are said to have taken place: after all of their notes.
_THEN = datetime(2026, 6, 12, 12).timestamp()

_ROOM = 10_000  # more than any of the notes takes

# Asked and replied, as the model reads them.
WorkedTurn = tuple[str, str]


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A turn as it is written down. `notes`: with their days; none at all: memory found nothing; None: it wasn't searched."""

    said: str
    reply: str
    notes: list[tuple[str, date]] | None = None


@cache
def load_worked(file: Path = RESOURCES / "prompts" / "replies.toml") -> Mapping[str, Sequence[WorkedTurn]]:
    """The turns by language, two letters.

    Raises:
        OSError, ValueError: the file is missing or damaged: the installation is broken.
    """
    with file.open("rb") as opened:
        written = msgspec.convert(tomllib.load(opened), dict[str, list[_Written]])
    return {language: [_turn(one, language) for one in turns] for language, turns in written.items()}


def _turn(written: _Written, language: str) -> WorkedTurn:
    if written.notes is None:
        return written.said, written.reply
    items = [
        RecalledItem(
            kind=RecallKind.MEMORY,
            text=as_kept(text, language),
            said_at=datetime.combine(day, time(12)).timestamp(),
        )
        for text, day in written.notes
    ]
    note, _ = render(items, _ROOM, len, _THEN, written.said, asks_fact=True)
    return note + written.said, written.reply
