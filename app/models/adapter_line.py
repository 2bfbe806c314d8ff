"""Which adapters are beside a model, in a line, and a way to have it without."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.style import Space
from app.translation import list_text
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.labels import ElidedLabel
from core.records import Adapter


class AdapterLine(QWidget):
    """Hidden while there are none.

    Signals:
        removed: the model is to be without them.
    """

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "note")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.remove_button = Button(self.tr("Remove"), "link")
        self.remove_button.clicked.connect(self.removed)
        row = FlowLayout(Space.S)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        row.addWidget(self.remove_button)
        self.setLayout(row)
        self.hide()

    def show_those(self, adapters: Sequence[Adapter]) -> None:
        names = list_text([Path(one.path).stem for one in adapters])
        words = self.tr("With the adapters %1") if len(adapters) > 1 else self.tr("With the adapter “%1”")
        self._words.set_whole_text(words.replace("%1", names), shrinking=names)
        self.remove_button.setAccessibleName(self.tr("Remove %1").replace("%1", names))
        self.setVisible(bool(adapters))
