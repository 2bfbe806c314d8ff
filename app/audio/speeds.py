"""How fast is read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

SPEEDS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.4, 1.6)


def nearest(speed: float) -> float:
    """The one of `SPEEDS` that is nearest to it."""
    return min(SPEEDS, key=lambda one: abs(one - speed))


def speed_words(widget: QWidget, speed: float) -> str:
    """As users read it."""
    return f"{widget.locale().toString(speed, 'f', 1)} ×"
