"""What the sets that measurements read have in common."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from core.errors import InvalidRequest


class Part(StrEnum):
    """Of a set: what the program may be tuned on, and what nobody looks at meanwhile."""

    TUNED = "tuned"
    HELD = "held"


def noon(day: str) -> float:
    """Of a day as YYYY-MM-DD, in Unix seconds.

    Raises:
        ValueError: there is no such day.
    """
    return datetime.fromisoformat(f"{day}T12:00").timestamp()


def unreadable(path: Path, what: str, like: str, why: object) -> InvalidRequest:
    """The error of a file that isn't a set. `what`: it should be; `like`: where one is."""
    return InvalidRequest(
        f"{path} can't be read as {what}: {why}",
        safe="Nothing was changed.",
        next_step=f"Give a file like {like} with --data.",
    )
