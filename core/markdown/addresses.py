"""Addresses in running text, and which of them a click may open."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

LINK_SCHEMES = ("http://", "https://", "mailto:")

_BARE = re.compile(r"https?://[^\s<>\"'`]+", re.IGNORECASE)
_AFTER = ".,;:!?*_~)]}"
# Scripts without spaces: an address may have such letters, but not right after Latin ones: there the sentence goes on.
_UNSPACED = re.compile(
    "[\u0e00-\u0fff\u1000-\u11ff\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)


def may_open(address: str) -> bool:
    """Whether a click may hand `address` to the desktop."""
    return address.lower().startswith(LINK_SCHEMES)


def bare_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each address that stands in `text` without marks."""
    for match in _BARE.finditer(text):
        address = match.group()
        address = address[: _end(address)]
        # Closing punctuation belongs to the sentence, except the bracket of an address that has one.
        while address[-1] in _AFTER and not (address[-1] == ")" and address.count("(") >= address.count(")")):
            address = address[:-1]
        if not address.endswith("//"):
            yield match.start(), match.start() + len(address)


def _end(address: str) -> int:
    """Where an address ends that goes on to the next space: before wide, Arabic and other marks that no address has."""
    before = ""
    for index, char in enumerate(address):
        if not char.isascii():
            if unicodedata.category(char)[0] in "PSZC":
                return index
            if _UNSPACED.match(char) and before.isascii() and before.isalnum():
                return index
        before = char
    return len(address)
