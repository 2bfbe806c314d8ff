"""A menu whose words keep their own direction."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from app.style import isolated


class Menu(QMenu):
    """As Qt's, but that what ends in "…" does so in a mirrored window, too."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        option.text = isolated(option.text)
