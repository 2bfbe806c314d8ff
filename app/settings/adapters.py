"""The LoRA adapters of the model in use: added from files, each with how much of it counts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.models.open_file import choose_gguf
from app.settings.sections import setting_row
from app.settings.trained_adapters import TrainedAdapters
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.choices import Choice
from app.widgets.labels import ElidedLabel, Label
from app.widgets.layouts import clear_layout
from core.protocol import Event, Failed, Reply, SetAdapters, SettingsChanged, Welcome
from core.records import Adapter, Settings

# In per cent of how the adapter was made.
SCALES = (25, 50, 75, 100, 125, 150, 200)

# With the keyboard one scale after the other is picked, and each would load the model again.
PICK_DELAY_MS = 600


class AdapterList(QWidget):
    """Adapters can be added while a model of this computer is chosen.

    Signals:
        failed: (Problem)
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, catalog: ModelCatalog, style: Style) -> None:
        super().__init__()
        self._client = client
        self._catalog = catalog
        self._style = style
        self._settings = Settings()
        self._shown: tuple[Adapter, ...] | None = None
        self._busy = False
        # Scales that were picked a moment ago.
        self._picked: tuple[Adapter, ...] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PICK_DELAY_MS)
        self._timer.timeout.connect(self._ask_picked)
        self._add = Button(self.tr("Add…"))
        self._add.setAccessibleName(self.tr("Add an adapter"))
        self._add.clicked.connect(lambda: choose_gguf(client, self, self.add_file))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        self._words = Label("", "note", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(
            setting_row(
                self.tr("Adapters (LoRA)"),
                self.tr("Small files that change how this model writes. The model is loaded again."),
                self._add,
            )
        )
        column.addLayout(self._rows)
        self.trained = TrainedAdapters(client, catalog, style)
        self.trained.chosen.connect(self.add_file)
        self.trained.failed.connect(self.failed)
        column.addWidget(self.trained)
        column.addWidget(self._words)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        catalog.state_changed.connect(self._show)
        if client.welcome is not None:
            self._on_welcome(client.welcome)
        self._show()

    def add_file(self, path: str) -> None:
        """Load an adapter beside the model, too."""
        others = tuple(adapter for adapter in self._adapters if adapter.path != path)
        self._ask((*others, Adapter(path=path)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.trained.reload()

    @property
    def _adapters(self) -> tuple[Adapter, ...]:
        return self._settings.adapters.get(self._catalog.chosen or "", ())

    def _on_welcome(self, welcome: Welcome) -> None:
        self._settings = welcome.settings
        self._show()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._settings = event.settings
            self._show()

    def _show(self) -> None:
        chosen = self._catalog.chosen or ""
        on_server = chosen.startswith(("http://", "https://"))
        self._add.setEnabled(bool(chosen) and not on_server and not self._busy)
        self.trained.setEnabled(not self._busy)
        words = self.tr("A model on a server has none from here.") if on_server else ""
        self._words.setText(self.tr("Loading the model with them…") if self._busy else words)
        self._words.setVisible(bool(self._words.text()))
        if self._shown == self._adapters:
            return
        self._shown = self._adapters
        clear_layout(self._rows)
        for place, adapter in enumerate(self._adapters):
            self._rows.addWidget(self._row(place, adapter))

    def _row(self, place: int, adapter: Adapter) -> QWidget:
        name = Path(adapter.path).stem
        words = ElidedLabel(name)
        words.setToolTip(adapter.path)
        scale = Choice(self._style)
        scale.setAccessibleName(self.tr("How much of %1").replace("%1", name))
        present = round(adapter.scale * 100)
        for percent in sorted({*SCALES, present}):
            scale.addItem(self.tr("%1 %").replace("%1", QLocale().toString(percent)), percent / 100)
        scale.setCurrentIndex(scale.findData(present / 100))
        scale.activated.connect(lambda: self._change(place, scale.currentData()))
        remove = IconButton(self._style, "close", self.tr("Take %1 off").replace("%1", name))
        remove.clicked.connect(lambda: self._ask(self._adapters[:place] + self._adapters[place + 1 :]))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(words, 1)
        line.addWidget(scale)
        line.addWidget(remove)
        return row

    def _change(self, place: int, scale: float) -> None:
        adapters = list(self._picked or self._adapters)
        adapters[place] = msgspec.structs.replace(adapters[place], scale=scale)
        self._picked = tuple(adapters)
        self._timer.start()

    def _ask_picked(self) -> None:
        picked, self._picked = self._picked, None
        if picked is not None:
            self._ask(picked)

    def _ask(self, adapters: Sequence[Adapter]) -> None:
        chosen = self._catalog.chosen
        self._picked = None
        if chosen is None:
            return

        def done(reply: Reply) -> None:
            self._busy = False
            if isinstance(reply, Failed):
                self._shown = None  # what was picked isn't so
                self.failed.emit(reply.problem)
            self._show()

        self._busy = True
        self._show()
        self._client.ask(SetAdapters(model=chosen, adapters=tuple(adapters)), done)
