"""What stands before the items of lists."""

from __future__ import annotations


def bullet(lists: list[int]) -> str:
    """Of the next item, in the innermost list; counts it.

    Args:
        lists: of each list that is open, the outermost first, the number of its next item; 0: it has bullets.
    """
    if not lists or not lists[-1]:
        return "- "
    lists[-1] += 1
    return f"{lists[-1] - 1}. "
