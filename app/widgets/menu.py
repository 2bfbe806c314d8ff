"""A menu whose words keep their own direction."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from app.style import isolated


class Menu(QMenu):
    """As Qt's, but that what ends in "…" does so in a mirrored window, too; and it is mirrored as the window is, not as its button."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        # One whose icon stands last is turned around, and what is in it would be as well.
        self.setLayoutDirection(QGuiApplication.layoutDirection())

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        option.text = isolated(option.text)
