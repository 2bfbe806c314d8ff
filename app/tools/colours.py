"""The colours of a diff."""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.style import Style
from app.tools.texts import LineKind

# How much of the ink is in the ground behind a line: seen at once, and its words pass WCAG AA on it.
_SHARE = 0.10


def line_colours(style: Style, kind: LineKind) -> tuple[QColor, QColor | None]:
    """Of the words of a line, and of the ground behind them; None: that of what they stand on. The sign before it says the same."""
    match kind:
        case LineKind.ADDED:
            return style.color("text"), _mixed(style.color("surface"), style.color("accent"))
        case LineKind.REMOVED:
            return style.color("text"), _mixed(style.color("surface"), style.color("destructive"))
        case LineKind.PLACE:
            return style.color("soft"), None
        case _:
            return style.color("text"), None


def _mixed(ground: QColor, ink: QColor) -> QColor:
    parts = zip((ground.red(), ground.green(), ground.blue()), (ink.red(), ink.green(), ink.blue()), strict=True)
    return QColor(*(round(under + (over - under) * _SHARE) for under, over in parts))
