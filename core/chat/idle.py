"""Everything the model does while nobody waits for it."""

from __future__ import annotations

from typing import Protocol


class Pausable(Protocol):
    """Background work that can be told to yield."""

    def pause(self) -> None:
        """Yield the model at once; go on later. Callable from any thread."""
        ...

    def close(self) -> None:
        """Begin nothing more. Callable from any thread."""
        ...


class IdleWork:
    """Several kinds of background work, told to yield together."""

    def __init__(self, *works: Pausable) -> None:
        self._works = works

    def pause(self) -> None:
        """Yield the model to somebody who waits."""
        for work in self._works:
            work.pause()

    def close(self) -> None:
        """Yield the model, and begin nothing more."""
        for work in self._works:
            work.close()
