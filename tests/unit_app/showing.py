"""A page of the window on the (virtual) screen, by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def show_widget(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    """Show a widget in a size, and wait until it is there. It goes with the test."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
