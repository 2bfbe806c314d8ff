"""A window above the window."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

# Of the screen, what a dialog may take.
_SHARE = 0.95
_STEP_PX = 40


class Dialog(QDialog):
    """As high as its words, which Qt stops at two thirds of the screen; wider where the screen isn't high enough, and never more than it."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        screen = self.screen().availableGeometry()
        most_width, most_height = int(screen.width() * _SHARE), int(screen.height() * _SHARE)
        width = max(min(self.width(), most_width), layout.totalMinimumSize().width())
        if layout.hasHeightForWidth():
            while layout.totalHeightForWidth(width) > most_height and width < most_width:
                width = min(width + _STEP_PX, most_width)
            height = min(layout.totalHeightForWidth(width), most_height)
        else:
            height = min(layout.totalSizeHint().height(), most_height)
        self.resize(width, max(min(self.height(), most_height), height))
