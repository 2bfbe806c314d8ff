"""The model that is being loaded: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.models.catalog import ModelCatalog
from app.style import Space
from app.widgets.buttons import Button
from app.widgets.labels import Label
from core.records import ModelPhase


class LoadBar(QWidget):
    """Shown only while a model is loading."""

    def __init__(self, catalog: ModelCatalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._words = Label("", "soft", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(catalog.cancel_load)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._bar)
        catalog.state_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self._catalog.state
        self.setVisible(state.phase is ModelPhase.LOADING)
        percent = round(state.progress * 100)
        words = self.tr("Loading %1 into memory… %2 %").replace("%1", state.name).replace("%2", str(percent), 1)
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setValue(percent)
