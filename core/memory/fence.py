"""Keeping data apart in a prompt: nothing in a text may end or open the fence that stands around it."""

from __future__ import annotations

import functools
import re
import unicodedata

# Around what comes from memory, around what a memory function gave, around passages of documents, around what stands in pictures, and
# around what a task is done to.
MEMORY = "memory"
RESULT = "function_result"
DOCUMENTS = "documents"
PICTURES = "pictures"
TEXT = "text"

# Characters that show nothing (Unicode's Cc and Cf) and are no space: a disguise, between the letters of a fence.
_INVISIBLE = (
    r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f"
)

# C0 and C1 controls but tab and line feed: they mean nothing in a text, and NUL ends strings in C libraries.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def unfenced(text: str, *fences: str) -> str:
    """The text without anything that could be taken for one of these fences, in any disguise; the words stay."""
    return functools.reduce(lambda rest, fence: _fence(fence).sub(r"(\1", rest), fences, text)


def without_controls(text: str) -> str:
    """The text without control characters but tab and line feed. What joins letters or parts them stays: Persian needs it."""
    return _CONTROLS.sub("", text)


def visible(text: str) -> str:
    """The text without invisible characters; space stays."""
    return "".join(
        character for character in text if unicodedata.category(character) not in ("Cc", "Cf") or character.isspace()
    )


@functools.cache
def _fence(name: str) -> re.Pattern[str]:
    """What a fence of this name would have to begin with."""
    gap = rf"[\s{_INVISIBLE}]*"
    letters = f"[{_INVISIBLE}]*".join(name)
    return re.compile(rf"[<＜‹〈]({gap}[/／∕]?{gap}{letters})", re.IGNORECASE)
