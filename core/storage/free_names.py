"""Names that no two of a kind may have."""

from __future__ import annotations

from collections.abc import Iterable

from core.storage.words import text_key


def is_taken(name: str, others: Iterable[str]) -> bool:
    """One of the others is called so, however its letters are written."""
    key = text_key(name)
    return any(text_key(one) == key for one in others)


def free_name(name: str, others: Iterable[str], most: int) -> str:
    """The name, with a number behind it if one of the others has it.

    Args:
        most: characters it may have.
    """
    taken = {text_key(one) for one in others}
    number = 1
    free = name
    while text_key(free) in taken:
        number += 1
        ending = f" ({number})"
        free = name[: most - len(ending)] + ending
    return free
