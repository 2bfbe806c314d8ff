"""Turning pages with the wheel."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar

# A wheel that is still going has brought the page to its end; one that begins anew wants to go on.
_RESTS_MS = 250


class WheelTurn:
    """Tells when the wheel goes past the end of a page."""

    def __init__(self) -> None:
        self._last_ms = 0

    def turn(self, bar: QScrollBar, event: QWheelEvent) -> int:
        """1: to the next page, -1: to the one before, 0: it only scrolls."""
        by = event.angleDelta().y()
        rested = event.timestamp() - self._last_ms > _RESTS_MS
        self._last_ms = event.timestamp()
        if not rested or by == 0 or bar.value() != (bar.maximum() if by < 0 else bar.minimum()):
            return 0
        return 1 if by < 0 else -1
