"""Names of files from titles: any title gives one that every system takes, and no two of an export are the same."""

from __future__ import annotations

import re
import unicodedata

# What some system has a meaning for, and what shows nothing or turns the direction of what follows.
_FORBIDDEN = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffc\ud800-\udfff]+'
)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)

# Bytes in UTF-8: file systems take 255, and an ending, a number and what is put beside while writing need room.
_LONGEST = 150


def file_name(title: str, otherwise: str) -> str:
    """The name for a title, without an ending."""
    name = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title))
    name = " ".join(name.split()).strip(". ")
    name = name.encode()[:_LONGEST].decode("utf-8", "ignore").strip(". ")
    if not name:
        return otherwise
    return f"_{name}" if _RESERVED.match(name) else name


class Names:
    """Gives each file of an export a name of its own, also where upper and lower case are the same."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, title: str, otherwise: str, ending: str) -> str:
        """A name with this ending (without its dot)."""
        name = file_name(title, otherwise)
        wanted, number = f"{name}.{ending}", 1
        while wanted.casefold() in self._taken:
            number += 1
            wanted = f"{name} ({number}).{ending}"
        self._taken.add(wanted.casefold())
        return wanted
