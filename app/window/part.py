"""What the parts of the window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.main_window import MainWindow


class WindowPart(QObject):
    """A part that reaches for several pages."""

    @property
    def _window(self) -> MainWindow:
        # Not kept in an attribute: in a circle the window would live on after its end.
        return cast("MainWindow", self.parent())
