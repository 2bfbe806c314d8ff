"""A panel beside what it is about, or in its place where there is no room for both."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.style import Space, Style

# Qt's own, of which its binding doesn't tell.
ANY_WIDTH = 16777215


def fit_side_panel(style: Style, panel: QWidget, *, narrow: bool) -> None:
    """Make it as wide as such panels are.

    Args:
        narrow: it stands in the place of what it is about, and takes all the room.
    """
    if narrow:
        panel.setMinimumWidth(0)
        panel.setMaximumWidth(ANY_WIDTH)
    else:
        panel.setFixedWidth(style.px(Space.PANEL_WIDTH))
