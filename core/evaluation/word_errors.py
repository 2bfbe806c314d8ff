"""How many words of a transcript are wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"[\w']+")


def words(text: str) -> list[str]:
    """As they are compared: letters and digits, in lower case."""
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold().replace("’", "'"))


def word_errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words to replace, take out or put in (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for at, word in enumerate(said, 1):
        before, row[0] = row[0], at
        for other, heard_word in enumerate(heard, 1):
            before, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, before + (word != heard_word))
    return row[-1]
