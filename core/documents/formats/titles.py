"""What a file calls itself, where that is of use."""

from __future__ import annotations

import re

from core.documents.formats.blocks import one_line

# What programs put there by themselves.
_NAME_OF_FILE = re.compile(
    r"\.(?:docx?|dotx?|odt|rtf|pdf|indd|qxd|tex|dvi|ps|pptx?|xlsx?|txt|html?|tmp|cdr|pages)\s*$", re.IGNORECASE
)
_BY_PROGRAM = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel) - |untitled|unknown|document\d*$|presentation\d*$|slide \d+$|print$|about:)",
    re.IGNORECASE,
)
_MOST_CHARS = 200


def sensible(title: str) -> str:
    """The title as one line; empty if it is none that a person gave."""
    title = one_line(title)
    if not 3 <= len(title) <= _MOST_CHARS or _NAME_OF_FILE.search(title) or _BY_PROGRAM.search(title):
        return ""
    return title if any(char.isalpha() for char in title) else ""
