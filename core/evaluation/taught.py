"""Short dialogues with what must be learned from them, as `eval learning` reads them: one JSON file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from core.evaluation.sets import noon, unreadable

# Words that must all occur in a memory, in any case; "a|b" is either of two.
Words = tuple[str, ...]


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message: of the user, or of the assistant. `on`: the day it was said, as YYYY-MM-DD."""

    user: str = ""
    assistant: str = ""
    on: str = ""


class Taught(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A dialogue.

    Attributes:
        id: its name.
        says: the turns; a bare text is the user's.
        held_out: not to be looked at while the learner is tuned.
        on: the day it took place, as YYYY-MM-DD.
        known: memories that are there before it.
        learn: for each fact that must be learned, its words.
        again: words of what may be there too, once: it is known and said again, or true and not asked for.
        ends: words of memories that must be past afterwards.
        never: words that no memory may have.
    """

    id: str
    says: tuple[str | Turn, ...]
    held_out: bool = False
    on: str = "2026-03-02"
    known: tuple[str, ...] = ()
    learn: tuple[Words, ...] = ()
    again: tuple[Words, ...] = ()
    ends: tuple[Words, ...] = ()
    never: tuple[Words, ...] = ()

    def turns(self) -> Sequence[tuple[Turn, float]]:
        """The turns, each with the time it was said, in Unix seconds, a minute apart."""
        at = noon(self.on)
        timed = []
        for said in self.says:
            turn = Turn(user=said) if isinstance(said, str) else said
            at = noon(turn.on) if turn.on else at + 60
            timed.append((turn, at))
        return timed

    @property
    def begins(self) -> float:
        """In Unix seconds, before its first turn."""
        return noon(self.on)


def read_taught(path: Path) -> tuple[Taught, ...]:
    """Read a file of dialogues.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    try:
        found = msgspec.json.decode(path.read_bytes(), type=tuple[Taught, ...])
        for one in found:
            one.turns()
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors, and so is a day that doesn't exist
        raise unreadable(path, "dialogues to learn from", "tests/quality/learning.json", error) from error
    return found


def has(words: Words, text: str) -> bool:
    """All of the words occur in the text."""
    lower = text.lower()
    return all(any(one.lower() in lower for one in word.split("|")) for word in words)
