"""Which file a model of the user's own sees with, in a line, and a way to choose it by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.style import Space
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.labels import ElidedLabel
from core.records import ModelInfo


class EyesLine(QWidget):
    """Hidden for models whose files are known.

    Signals:
        choice_wanted: the user wants to choose a file.
        taken_back: the model is to see with what lies beside it.
    """

    choice_wanted = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel("", "note")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.choose_button = Button("", "link")
        self.choose_button.clicked.connect(self.choice_wanted)
        self.back_button = Button(self.tr("Not with this one"), "link")
        self.back_button.clicked.connect(self.taken_back)
        row = FlowLayout(Space.S)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.choose_button)
        row.addWidget(self.back_button)
        self.setLayout(row)
        self.hide()

    def show_model(self, model: ModelInfo, by_hand: str) -> None:
        """Args: by_hand: the file that was chosen; empty: none was."""
        name = Path(model.eyes).name
        self.words.set_whole_text(self.tr("Sees with %1").replace("%1", name), shrinking=name)
        self.words.setVisible(bool(name))
        words = self.tr("Choose another file…") if name else self.tr("Have it see pictures: choose its mmproj file…")
        self.choose_button.setText(words)
        self.back_button.setVisible(bool(by_hand))
        self.setVisible(model.own and model.installed)
