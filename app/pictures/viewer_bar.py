"""The bar above a picture that is looked at closer: what it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.style import Space, Style, set_margins
from app.widgets.buttons import IconButton
from app.widgets.labels import ElidedLabel


class ViewerBar(QWidget):
    """Attributes:
    title: number, name, extent and size.
    where, text, smaller, larger, fit, copy, save, close_button
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "title")
        self.where = IconButton(style, "chat", self.tr("Show in conversation"))
        self.text = IconButton(style, "text", self.tr("Text in it (T)"), checked_colour="accent")
        self.smaller = IconButton(style, "minus", self.tr("Smaller (−)"))
        self.larger = IconButton(style, "plus", self.tr("Larger (+)"))
        self.fit = IconButton(style, "fit", self.tr("Fit (0), actual size (1)"), checked_colour="accent")
        self.copy = IconButton(style, "copy", self.tr("Copy the picture (Ctrl+C)"))
        self.save = IconButton(style, "download", self.tr("Save as… (Ctrl+S)"))
        self.close_button = IconButton(style, "close", self.tr("Close (Esc)"))
        self.text.setCheckable(True)
        self.fit.setCheckable(True)
        row = QHBoxLayout(self)
        set_margins(row, Space.PAGE, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.XS)
        row.addStrut(Space.HEADER_HEIGHT - 2 * Space.XS)
        row.addWidget(self.title, 1)
        buttons = (self.where, self.text, self.smaller, self.larger, self.fit, self.copy, self.save, self.close_button)
        for button in buttons:
            row.addWidget(button)
