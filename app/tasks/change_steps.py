"""Going from change to change through a proofread text, however much of it is listed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.tasks.task_pieces import TaskPieces
from core.records import TaskPiece, TextChange


class ChangePlace(NamedTuple):
    """Attributes:
    number: of the piece.
    at: position in its changes.
    """

    number: int
    at: int


class ChangeSteps(QObject):
    """Attributes:
        current: the change that is looked at; None: none.

    Signals:
        moved: another one is looked at, or none.
    """

    moved = Signal()

    def __init__(self, pieces: TaskPieces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self.current: ChangePlace | None = None
        self._seeking: tuple[int, bool, ChangePlace] | None = None  # direction, open ones only, from where

    def begin(self) -> None:
        """Another text is shown."""
        self.current = self._seeking = None

    @property
    def piece(self) -> TaskPiece | None:
        """The one that the current change is in."""
        return None if self.current is None else self._pieces.known(self.current.number)

    @property
    def change(self) -> TextChange | None:
        changes = _changes(self.piece)
        current = self.current
        return changes[current.at] if current is not None and current.at < len(changes) else None

    def go_to(self, place: ChangePlace) -> None:
        """Look at this one."""
        self._seeking = None
        if place != self.current:
            self.current = place
            self.moved.emit()

    def step(self, by: int, *, undecided: bool = False) -> None:
        """Look for the next one, or, by -1, for the one before; behind the last comes the first.

        Args:
            undecided: pass by those that were accepted or rejected.
        """
        start = self.current if self.current is not None else ChangePlace(0, -1) if by > 0 else ChangePlace(0, 0)
        self._seeking = (by, undecided, start)
        self.go_on()

    def go_on(self) -> None:
        """More is listed: what was looked for may be in it."""
        if self._seeking is None:
            return
        by, undecided, start = self._seeking
        number, at = start
        for turn in range(self._pieces.total + 1):
            piece = self._pieces.piece(number)
            if piece is None:
                return
            changes = _changes(piece)
            places = range(at + 1, len(changes)) if by > 0 else range(min(at, len(changes)) - 1, -1, -1)
            for place in places:
                if turn == self._pieces.total and (number, place) == start:
                    break
                if not undecided or changes[place].accepted is None:
                    self.go_to(ChangePlace(number, place))
                    return
            number = (number + by) % max(1, self._pieces.total)
            at = -1 if by > 0 else 1 << 30
        self._seeking = None


def _changes(piece: TaskPiece | None) -> tuple[TextChange, ...]:
    return piece.result.changes if piece is not None and piece.result is not None and piece.source else ()
