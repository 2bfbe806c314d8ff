"""What many pages do to their layouts."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from app.style import Space
from app.widgets.labels import Label


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets are hidden at once and deleted."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def labelled(words: str, control: QWidget) -> QHBoxLayout:
    """A control at the end of a line, with words before it that name it for screen readers too."""
    label = Label(words, wrap=True)
    label.setBuddy(control)
    control.setAccessibleName(words)
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(label, 1)
    row.addWidget(control)
    return row
