"""The line at the top of what stands in the place of a list."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space, Style, set_margins
from app.widgets.buttons import IconButton
from app.widgets.labels import ElidedLabel


class DetailHeader(QFrame):
    """Args:
        back: what leads to the list is called.

    Attributes:
        back: leads to the list.
        title, facts: what it is about.
        row: all of these; what can be done is put behind them.
    """

    def __init__(self, style: Style, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "header")
        self.back = IconButton(style, "chevron-left", back)
        self.title = ElidedLabel("", "title")
        self.facts = ElidedLabel("", "note")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        self.row = QHBoxLayout(self)
        set_margins(self.row, Space.S, Space.XS, Space.PAGE, Space.XS)
        self.row.setSpacing(Space.XS)
        self.row.addStrut(Space.HEADER_HEIGHT - 2 * Space.XS - 1)
        self.row.addWidget(self.back)
        self.row.addLayout(words, 1)
