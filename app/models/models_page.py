"""The Models page: what is installed, what could be, and what is in use."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.models.hub_dialog import HubDialog
from app.models.load_bar import LoadBar
from app.models.model_card import ModelCard
from app.models.open_file import choose_gguf
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import Page
from core.records import Fit, ModelId, ModelInfo

# Spent at once on making cards, in seconds.
_SLICE_S = 0.006


class _Group(QWidget):
    """Cards below a label; hidden while there are none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(Label(name, "section"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.M)
        column.addLayout(self._cards)
        self.hide()

    def show_cards(self, cards: list[ModelCard]) -> None:
        """Exactly these, in this order. A card that was in another group leaves it."""
        for place, card in enumerate(cards):
            if self._cards.indexOf(card) != place:
                self._cards.insertWidget(place, card)
        self.setVisible(bool(cards))


class ModelsPage(Page):
    """The list of models.

    Signals:
        file_chosen(str): the path of a GGUF file to load.
    """

    file_chosen = Signal(str)

    def __init__(self, catalog: ModelCatalog, style: Style, client: CoreClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header.set_title(self.tr("Models"))
        self._catalog = catalog
        self._client = client
        self._style = style
        self._cards: dict[ModelId, ModelCard] = {}
        from_hub = Button(self.tr("Add from the hub…"))
        from_hub.set_icon(style, "download")
        from_hub.clicked.connect(self.add_from_hub)
        self.header.add(from_hub)
        open_file = Button(self.tr("Open GGUF file…"))
        open_file.set_icon(style, "folder")
        open_file.clicked.connect(lambda: choose_gguf(client, self, self.file_chosen.emit))
        self.header.add(open_file)
        self.column.addWidget(LoadBar(catalog))
        self._installed = _Group(client.route.worded(self.tr("On this computer"), self.tr("On %1")))
        self._fitting = _Group(client.route.worded(self.tr("Good for this computer"), self.tr("Good for %1")))
        self._slow = _Group(client.route.worded(self.tr("Slow on this computer"), self.tr("Slow on %1")))
        self._too_large = _Group(self.tr("Too large for the memory that is free"))
        for group in (self._installed, self._fitting, self._slow, self._too_large):
            self.column.addWidget(group)
        self.column.addWidget(
            Label(
                client.route.worded(
                    self.tr(
                        "Models are GGUF files. They run on this computer. Rememora uses the network only for a download "
                        "that you start, and for servers that you choose in the settings."
                    ),
                    self.tr(
                        "Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a "
                        "download that you start, and for servers that you choose in the settings."
                    ),
                ),
                "note",
                wrap=True,
            )
        )
        self._builder = QTimer(self, singleShot=True, interval=0)
        self._builder.timeout.connect(self._build)
        catalog.listed.connect(self._show)

    def add_from_hub(self) -> None:
        """Ask for a repository, and which of its files to fetch."""
        HubDialog(self._catalog, self._style, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return  # shown when the page is opened
        models = self._catalog.models
        present = {model.id for model in models}
        for model_id in [model_id for model_id in self._cards if model_id not in present]:
            card = self._cards.pop(model_id)
            card.hide()
            card.deleteLater()
        for model in models:
            if model.id in self._cards:
                self._cards[model.id].set_model(model)
        self._build()

    def _build(self) -> None:
        """Make the cards that are missing, a few at a time: a whole catalog takes longer than a frame."""
        began = time.perf_counter()
        missing = [model for model in self._catalog.models if model.id not in self._cards]
        for model in missing:
            if time.perf_counter() - began > _SLICE_S:
                self._builder.start()
                break
            self._cards[model.id] = ModelCard(self._catalog, self._style, self._client, model)
        groups: dict[_Group, list[ModelCard]] = {
            group: [] for group in (self._installed, self._fitting, self._slow, self._too_large)
        }
        for model in self._catalog.models:
            if model.id in self._cards:
                groups[self._group(model)].append(self._cards[model.id])
        for group, cards in groups.items():
            group.show_cards(cards)

    def _group(self, model: ModelInfo) -> _Group:
        if model.installed or not model.downloadable:
            return self._installed
        if model.fit is Fit.TOO_LARGE:
            return self._too_large
        return self._slow if model.fit is Fit.SLOW else self._fitting
