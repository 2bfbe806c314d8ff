"""What says nothing without what was said before it: short answers ("ja, zwei Katzen"), and corrections ("ach nein, drei")."""

from __future__ import annotations


def paired(before: str, said: str) -> str:
    """A question of the assistant's and the answer, or a fact and what may put it right, as one text to be read."""
    return f"{before}\n{said}"
