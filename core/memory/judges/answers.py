"""Short answers: "ja, zwei Katzen" says nothing without the question before it."""

from __future__ import annotations


def paired(asked: str, reply: str) -> str:
    """A question of the assistant's and the answer, as one text to be read."""
    return f"{asked}\n{reply}"
