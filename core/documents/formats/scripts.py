"""Digits that are raised or lowered, in one line: of 10⁶ the text is otherwise 106, of a note's mark behind a year another year."""

from __future__ import annotations

_RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")


def raised(text: str) -> str:
    """Unchanged where letters are raised, as in 1st and Mme: there are not enough such signs, and nothing else is meant."""
    return _set(text, _RAISED)


def lowered(text: str) -> str:
    """As `raised`."""
    return _set(text, _LOWERED)


def _set(text: str, signs: dict[int, int]) -> str:
    return text.translate(signs) if all(ord(char) in signs for char in text.strip()) else text
