"""A grammar that lets through what is copied from a text: some of its words, one after the other."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from core.model.grammar import literal

# The rule's name.
RULE = "copied-span"

# Of longer texts every further word makes every step slower.
_MOST_WORDS = 120

# A word; where words aren't parted by spaces, a character of one.
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
)


def rules(texts: Sequence[str]) -> str:
    """GBNF for the inside of a JSON string; empty if there is nothing to copy. The words of the first texts count first."""
    lines: list[str] = []
    starts: list[str] = []
    for text in texts:
        words = list(_WORD.finditer(text))[: _MOST_WORDS - len(starts)]
        names = [f"{RULE}-{len(starts) + at}" for at in range(len(words))]
        for at, word in enumerate(words):
            more = ""
            if at + 1 < len(words):
                between = text[word.end() : words[at + 1].start()]
                more = f" ({literal(_spelt(between))} {names[at + 1]})?" if between else f" ({names[at + 1]})?"
            lines.append(f"{names[at]} ::= {literal(_spelt(word.group()))}{more}")
        starts += names
    return "\n".join([f"{RULE} ::= {' | '.join(starts)}", *lines]) if starts else ""


def _spelt(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
