"""Rendering what was recalled as the block that stands before a user message."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from core.memory.dates.periods import MONTHS
from core.memory.fence import DOCUMENTS, MEMORY, PICTURES, unfenced, visible
from core.memory.learning.address import is_quoted
from core.memory.recall.packing import pack, shortened
from core.memory.recall.then import in_telling_order
from core.records import Picture, RecalledItem, RecallKind, Role
from core.storage.memory_rows import FROM_PROFILE

_OPEN = "<memory>"
_CLOSE = "</memory>"
_TODAY = "Today is "
# Beside the question, where a small model heeds it; in the system text alone it would not.
_NOTHING = (
    "(No notes about this from earlier conversations. Unless it was said in this conversation, "
    "say that you don't know it yet.)"
)

_LONGEST_ITEM = 600  # characters

# A line of the block; see `_line`.
_SAID = re.compile(
    r'- (?:You said: |On [^"]* (?:said|stands|shows): ")?(?P<said>.*?)(?:"| \((?:noted|only since|from) [^()]*\))'
)


def render(
    items: Sequence[RecalledItem],
    budget_tokens: int,
    count_tokens: Callable[[str], int],
    now: float,
    asked: str = "",
    *,
    asks_fact: bool = False,
) -> tuple[str, list[RecalledItem]]:
    """The fenced block to put before the user's text, and the items in it as they are told, best first.

    What held at the time that is asked about stands first, then the newest: see `in_telling_order`. Dates are absolute, in local
    time, because the block stays in the prompt byte for byte while days pass.

    Args:
        items: best first.
        budget_tokens: for the whole block.
        now: Unix seconds; gives the model today's date to compare with.
        asked: the user's message: of an item that is too long, what it asks about is told.
        asks_fact: it asks for a fact of their life. If no item fits, the block then says that there are no notes: a small model
            invents a name less often when it reads that there is none.

    Returns:
        An empty text and no items if there is nothing to say.
    """
    room = budget_tokens - count_tokens(_block([], now))
    short = [
        item
        if len(item.text) <= _LONGEST_ITEM
        else shortened(item, asked, lambda one: len(one.text) <= _LONGEST_ITEM) or item
        for item in items
        if item.text
    ]
    # Line by line, so a token may count twice where lines meet: never too few.
    taken = pack(short, room, lambda item: count_tokens(_line(item) + "\n"), asked)
    if taken:
        return _block([_line(item) for item in in_telling_order(taken)], now), taken
    if asks_fact:
        block = _block([_NOTHING], now)
        return (block if count_tokens(block) <= budget_tokens else ""), []
    return "", []


def profile_block(lines: Sequence[str]) -> str:
    """The fenced lines of the profile to put beside a question that they may matter for: in what a conversation begins with, a small
    model heeds them less."""
    told = [f"- {'You said: ' if is_quoted(line) else ''}{plain(line)} {FROM_PROFILE}" for line in lines]
    return "\n".join([_OPEN, *told, _CLOSE]) + "\n\n" if told else ""


def told_in(note: str) -> list[str]:
    """What the lines of a block say, without what stands around it."""
    found = (_SAID.fullmatch(line) for line in note.splitlines())
    return [match["said"] for match in found if match]


def undated(text: str) -> str:
    """Without the lines of blocks that tell the date of the day."""
    return "\n".join(line for line in text.splitlines() if not line.startswith(_TODAY))


def spoken_date(when: float) -> str:
    """A date as "12 June 2026", in local time, whatever the locale."""
    day = datetime.fromtimestamp(when)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _block(lines: Sequence[str], now: float) -> str:
    return "\n".join([_OPEN, f"{_TODAY}{spoken_date(now)}.", *lines, _CLOSE]) + "\n\n"


def _line(item: RecalledItem) -> str:
    text = plain(item.text)
    when = _when(item)
    if item.kind is RecallKind.MEMORY and is_quoted(item.text):
        return f"- You said: {text} ({when})"
    if item.kind is RecallKind.MEMORY:
        return f"- {text} ({when})"
    if item.in_picture:
        said = f', saying "{plain(item.beside)}"' if item.beside else ""
        return f"- On {when} you showed a picture{said}. {picture_words(text, item.pictures)}"
    if item.beside:
        return (
            f'- On {when} you said: "{text}" and showed a picture. {picture_words(plain(item.beside), item.pictures)}'
        )
    if item.role is Role.USER:
        return f'- On {when} you said: "{text}"'
    return f'- On {when} the assistant said: "{text}"'


def _when(item: RecalledItem) -> str:
    """When it was said; of a memory that doesn't hold for good, when it held."""
    if item.since is None:
        said = spoken_date(item.said_at)
        return f"noted {said}" if item.kind is RecallKind.MEMORY else said
    since = spoken_date(item.since)
    return f"only since {since}" if item.until is None else f"from {since} until {spoken_date(item.until)}"


def picture_words(text: str, pictures: Sequence[Picture]) -> str:
    """What of pictures is told: the words in them, or what a model that sees has said of them."""
    for caption in (plain(one.caption) for one in pictures if one.caption):
        if text in caption:
            return f'The picture shows: "{text}"'
        if caption in text:
            before, _, behind = text.partition(caption)
            words = " ".join(f"{before} {behind}".split())
            return f'The picture shows: "{caption}" In the picture stands: "{words}"'
    return f'In the picture stands: "{text}"'


def plain(text: str) -> str:
    """One line that can't be taken for a fence."""
    line = " ".join(unfenced(visible(text), MEMORY, DOCUMENTS, PICTURES).split())
    return line if len(line) <= _LONGEST_ITEM else line[:_LONGEST_ITEM].rstrip() + " …"
