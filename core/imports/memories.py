"""What another assistant says it remembers, taken apart into statements. Whether they are so is the user's to say."""

from __future__ import annotations

import hashlib
import re

from core.chat.text import clean
from core.errors import InvalidRequest
from core.imports.turns import Parts, Turns
from core.memory.sentences import sentences
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

# In characters; what is longer is no statement, what is shorter a heading.
_LONGEST = 500
_SHORTEST = 8

_MOST = 1000

_ITEM = re.compile(r"^\s{0,12}(?:[-*+•–]|\d{1,3}[.)、])\s+(?P<text>\S.*)$")
_HEADING = re.compile(r"^\s*(?:#{1,6}\s.*|\*\*[^*]{1,80}\*\*:?|__[^_]{1,80}__:?|.{1,60}[:：])\s*$")
_FENCE = re.compile(r"^\s*(?:`{3,}|~{3,})")
_RULE = re.compile(r"^\s*([-*_])(?:\s*\1){2,}\s*$")

_ROW = re.compile(r"^\s{0,3}\|.*\|\s*$")
_TABLE_RULE = re.compile(r"^\s{0,3}\|(?:\s*:?-+:?\s*\|)+\s*$")
_LINK = re.compile(r"\[([^\[\]]{1,200})\]\([^\s()]{1,2000}\)")

# "[2025-03-14] - ", as they are asked to be listed.
_SAVED = re.compile(r"^\[[^\]]{0,40}\]\s*[-–—:.]?\s*")

_EMPHASIS = re.compile(r"(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1")


def memories_in(text: str) -> ForeignConversation:
    """An answer to "what do you remember about me", as one that can be looked at.

    Raises:
        InvalidRequest: there isn't one statement in it.
    """
    whole = clean(text)
    found = statements(whole)
    if not found:
        raise InvalidRequest(
            "There is nothing in this text that could be a memory.",
            safe="Nothing was changed.",
            next_step="Paste the whole answer: a list, or sentences about you.",
        )
    turns = Turns()
    turns.add(Role.ASSISTANT, Parts(whole))
    known = f"memories:{hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()}"
    return turns.conversation(ImportOrigin.OTHER, known, "", 0.0, 0.0, memories=found)


def statements(text: str) -> list[str]:
    """The statements in a text: the items of its lists, or its sentences if it has none. Headings are left out."""
    lines = _without_tables([line for line in text.splitlines() if not _FENCE.match(line) and not _RULE.match(line)])
    items = [found["text"] for line in lines if (found := _ITEM.match(line))]
    if not items:
        prose = [line for line in lines if line.strip() and not _HEADING.match(line)]
        items = [sentence for line in prose for sentence in sentences(_SAVED.sub("", line.strip()))]
    short = (item for item in items if len(item) <= 2 * _LONGEST)
    cleaned = (" ".join(_EMPHASIS.sub(r"\2", _LINK.sub(r"\1", _SAVED.sub("", item))).split()) for item in short)
    fitting = (one for one in cleaned if _fits(one))
    return list(dict.fromkeys(fitting))[:_MOST]


def _without_tables(lines: list[str]) -> list[str]:
    """The rows of tables as items, but for their heads."""
    rest: list[str] = []
    for line in lines:
        if _TABLE_RULE.match(line):
            if rest and _ROW.match(rest[-1]):
                rest.pop()
        elif _ROW.match(line):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            rest.append(f"| {': '.join(cell for cell in cells if cell)} |")
        else:
            rest.append(line)
    return [f"- {line[2:-2]}" if _ROW.match(line) else line for line in rest]


def _fits(statement: str) -> bool:
    # In scripts without spaces less says as much.
    enough = _SHORTEST if statement.isascii() else _SHORTEST // 2
    return enough <= len(statement) <= _LONGEST and not statement.endswith((":", "：", "?", "？"))
