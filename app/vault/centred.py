"""How pages that stand alone in the window are laid out."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.style import Space
from app.widgets.page import ScrollColumn


def set_centred(page: QWidget, middle: QWidget, below: QWidget | None = None) -> None:
    """Put a column somewhat above the middle of a page, and a row at its foot; it scrolls where there is no room."""
    content = QWidget()
    whole = QVBoxLayout(content)
    whole.setContentsMargins(Space.PAGE, Space.XXL, Space.PAGE, Space.XL)
    whole.addStretch(2)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(middle)
    row.addStretch()
    whole.addLayout(row)
    whole.addStretch(3)
    if below is not None:
        whole.addWidget(below)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(ScrollColumn(content))
