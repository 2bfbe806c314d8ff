"""What a message may hold, and the title a conversation gets from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from core.errors import InvalidRequest
from core.memory.fence import without_controls
from core.protocol import MAX_MESSAGE_CHARS

_LONGEST_TITLE = 48


def clean(text: str, *, may_be_empty: bool = False) -> str:
    """The message as it is kept: line ends as one line feed, no control characters, no blank ends.

    Args:
        may_be_empty: something is shown with it.

    Raises:
        InvalidRequest: nothing is left, or it is longer than `MAX_MESSAGE_CHARS`.
    """
    kept = without_controls(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not kept and not may_be_empty:
        raise InvalidRequest("The message is empty.", safe="Nothing was sent.", next_step="Write something first.")
    if len(kept) > MAX_MESSAGE_CHARS:
        raise InvalidRequest(
            f"The message is longer than {MAX_MESSAGE_CHARS:,} characters.",
            safe="It is still in the message field.",
            next_step="Send it in several parts.",
        )
    return kept


def title_of(text: str, names: Sequence[str] = ()) -> str:
    """A title from the first message: its first line, cut at a word; where there is none, what the files shown with it are called."""
    if not text.strip():
        text = next((PurePath(name).stem for name in names if name), "")
    line = " ".join(text.strip().splitlines()[0].split()) if text.strip() else ""
    if len(line) <= _LONGEST_TITLE:
        return line
    cut = line[: _LONGEST_TITLE - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > _LONGEST_TITLE // 2 else cut).rstrip(" ,;:.") + "…"
