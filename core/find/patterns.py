"""The bytes that a text can stand as in a file."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator

import msgspec


class Pattern(msgspec.Struct, frozen=True):
    """Bytes to look for in bytes whose ASCII letters are small.

    Attributes:
        form: how the text is written with them, for the user.
    """

    form: str
    content: bytes


def patterns_of(text: str) -> tuple[Pattern, ...]:
    """How a text may be written, each once: in small and capital letters, composed and decomposed, in four encodings."""
    found: dict[bytes, Pattern] = {}
    for spelling in _spellings(text):
        for form, content in (
            ("UTF-8", spelling.encode("utf-8", "replace")),
            ("UTF-16, little-endian", spelling.encode("utf-16-le", "replace")),
            ("UTF-16, big-endian", spelling.encode("utf-16-be", "replace")),
            ("JSON with escapes", json.dumps(spelling)[1:-1].encode()),
            # Quotes and line breaks alone escaped.
            ("JSON", json.dumps(spelling, ensure_ascii=False)[1:-1].encode("utf-8", "replace")),
        ):
            found.setdefault(content.lower(), Pattern(form, content.lower()))
    return tuple(found.values())


def folded(text: str) -> str:
    """For comparing texts that were decoded already."""
    return unicodedata.normalize("NFC", text).casefold()


def _spellings(text: str) -> Iterator[str]:
    for case in (text, text.lower(), text.upper(), text.casefold()):
        for form in ("NFC", "NFD"):
            yield unicodedata.normalize(form, case)
