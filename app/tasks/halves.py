"""What the Tasks page can list, and the tabs to choose it with."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.style import Space
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout


class Half(StrEnum):
    """What is listed."""

    TEXTS = "texts"
    ERRANDS = "errands"
    SCHEDULES = "schedules"


class HalfTabs(QWidget):
    """Signals:
        chosen: (Half) by the user.

    Attributes:
        buttons: one for each.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Half, Button] = {}
        strip = QWidget()
        row = FlowLayout(Space.S, strip)
        group = QButtonGroup(self)
        for half, words in (
            (Half.TEXTS, self.tr("With texts")),
            (Half.ERRANDS, self.tr("Errands")),
            (Half.SCHEDULES, self.tr("On a schedule")),
        ):
            tab = Button(words, "pill")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, half=half: self.chosen.emit(half))
            group.addButton(tab)
            row.addWidget(tab)
            self.buttons[half] = tab
        whole = QHBoxLayout(self)
        whole.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.XS)
        whole.addWidget(strip)

    def show_half(self, half: Half) -> None:
        """Mark the one that is listed."""
        self.buttons[half].setChecked(True)
