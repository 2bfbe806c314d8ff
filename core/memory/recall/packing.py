"""Choosing what of the recalled items goes into the prompt: the most score for the tokens there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.memory.sentences import sentences
from core.records import RecalledItem
from core.storage.words import content_stems

_CUT = "…"


def pack(
    items: Sequence[RecalledItem], room: int, cost: Callable[[RecalledItem], int], asked: str
) -> list[RecalledItem]:
    """The set with the greatest total score that fits, in the order given.

    The best item is always among them, cut down to the sentences that matter if need be.

    Args:
        items: best first, no two of them alike.
        room: in what `cost` gives, such as tokens.
        asked: the user's message, which says what matters.
    """
    ranked = list(items)
    if not ranked:
        return []
    first = ranked[0]
    told = first if cost(first) <= room else shortened(first, asked, lambda item: cost(item) <= room)
    rest = ranked[1:]
    if told is None:
        return _best_set(rest, room, cost)
    return [told, *_best_set(rest, room - cost(told), cost)]


def shortened(item: RecalledItem, asked: str, fits: Callable[[RecalledItem], bool]) -> RecalledItem | None:
    """The item cut down to the sentence that has most of the question's words, and as many around it as fit.

    Returns:
        None if not even that sentence fits.
    """
    parts, wanted = sentences(item.text), content_stems(asked)
    if not parts:
        return None
    first = max(range(len(parts)), key=lambda at: (len(content_stems(parts[at]) & wanted), -at))

    def cut(start: int, end: int) -> RecalledItem:
        text = " ".join(parts[start:end])
        before, after = (f"{_CUT} " if start else ""), (f" {_CUT}" if end < len(parts) else "")
        return msgspec.structs.replace(item, text=f"{before}{text}{after}")

    start, end = first, first + 1
    if not fits(cut(start, end)):
        return None
    while True:
        if end < len(parts) and fits(cut(start, end + 1)):
            end += 1
        elif start and fits(cut(start - 1, end)):
            start -= 1
        else:
            return cut(start, end)


def _best_set(items: Sequence[RecalledItem], room: int, cost: Callable[[RecalledItem], int]) -> list[RecalledItem]:
    """The 0/1 knapsack, exactly. Of sets with the same score, the one with the better single items."""
    # For each room taken, the best set: its value, and its items as bits, the best item's highest. Items are few, and rooms
    # less than the tokens of a small window.
    best: dict[int, tuple[float, int]] = {0: (0.0, 0)}
    for at, item in enumerate(items):
        needed, bit = cost(item), 1 << (len(items) - at)
        for used, (total, chosen) in list(best.items()):
            if used + needed <= room:
                with_it = (round(total + item.score, 4), chosen | bit)
                best[used + needed] = max(best.get(used + needed, with_it), with_it)
    _, chosen = max(best.values())
    return [item for at, item in enumerate(items) if chosen & 1 << (len(items) - at)]
