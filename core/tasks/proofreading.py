"""Proofreading."""

from __future__ import annotations

from collections.abc import Iterable

from core.records import TaskPiece, TextChange


def applied(source: str, changes: Iterable[TextChange], *, undecided: bool = False) -> str:
    """The source with the changes made that the user accepted.

    Args:
        undecided: make those, too, that aren't decided yet.
    """
    text, at = "", 0
    for change in sorted(changes, key=lambda one: (one.start, one.end)):
        if change.accepted or (undecided and change.accepted is None):
            text += source[at : change.start] + change.text
            at = change.end
    return text + source[at:]


def settled(piece: TaskPiece) -> str:
    """What came of a piece: accepted changes are made, rejected and undecided ones are not."""
    if piece.result is None:
        return ""
    return applied(piece.source, piece.result.changes) if piece.source else piece.result.text
