"""The Models page: what is installed, what could be, and what is in use."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.catalog import ModelCatalog
from app.models.download_bar import DownloadBar
from app.models.load_bar import LoadBar
from app.models.open_file import choose_gguf
from app.models.welcome import model_facts
from app.style import Space, Style
from app.translation import core_text
from app.widgets.buttons import Button
from app.widgets.labels import Label, Pill
from app.widgets.page import Card, Page
from core.records import ModelId, ModelInfo, ModelPhase


class ModelCard(Card):
    """One model."""

    def __init__(self, catalog: ModelCatalog, style: Style, model: ModelInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._style = style
        self._model = model
        self._bar: DownloadBar | None = None
        self._name = Label(model.name, "title", wrap=True)
        self._in_use = Pill(style, self.tr("in use"), "accent", "accent_soft")
        self._installed = Pill(style, self.tr("installed"))
        self._use = Button(self.tr("Use"))
        self._use.setAccessibleName(self.tr("Use %1").replace("%1", model.name))
        self._use.clicked.connect(lambda: catalog.load(self._model.id))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._name, 1)
        row.addWidget(self._in_use)
        row.addWidget(self._installed)
        row.addWidget(self._use)
        self.column.addLayout(row)
        self._description = Label("", wrap=True)
        self.column.addWidget(self._description)
        self._facts = Label("", "note", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self._facts)
        catalog.state_changed.connect(self._show_state)
        self.set_model(model)

    def set_model(self, model: ModelInfo) -> None:
        self._model = model
        self._description.setText(core_text(model.description))
        self._description.setVisible(bool(model.description))
        facts = [model_facts(model)]
        if model.context_length:
            tokens = QLocale().toString(model.context_length)
            facts.append(self.tr("context of %1 tokens").replace("%1", tokens))
        if model.path:
            facts.append(model.path)
        self._facts.setText(" · ".join(facts))
        if model.installed:
            if self._bar is not None:
                self._bar.hide()
                self._bar.deleteLater()
                self._bar = None
        elif self._bar is None:
            self._bar = DownloadBar(self._catalog, self._style, model)
            self.column.addWidget(self._bar)
        else:
            self._bar.set_model(model)
        self._show_state()

    def _show_state(self) -> None:
        in_use = self._catalog.in_use(self._model)
        broken = in_use and self._catalog.state.phase is ModelPhase.FAILED
        self._in_use.setVisible(in_use)
        self._installed.setVisible(self._model.installed and not in_use)
        self._use.setVisible(self._model.installed and (broken or not in_use))
        self._use.setText(self.tr("Try again") if broken else self.tr("Use"))
        self._use.setEnabled(self._catalog.state.phase is not ModelPhase.LOADING)


class ModelsPage(Page):
    """The list of models.

    Signals:
        file_chosen(str): the path of a GGUF file to load.
    """

    file_chosen = Signal(str)

    def __init__(self, catalog: ModelCatalog, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header.set_title(self.tr("Models"))
        self._catalog = catalog
        self._style = style
        self._cards: dict[ModelId, ModelCard] = {}
        open_file = Button(self.tr("Open GGUF file…"))
        open_file.set_icon(style, "folder")
        open_file.clicked.connect(lambda: choose_gguf(self, self.file_chosen.emit))
        self.header.add(open_file)
        self.column.addWidget(LoadBar(catalog))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self.column.addLayout(self._list)
        self.column.addWidget(
            Label(
                self.tr(
                    "Models are GGUF files. They run on this computer. Rememora uses the network only for a download "
                    "that you start, and for servers that you choose in the settings."
                ),
                "note",
                wrap=True,
            )
        )
        catalog.listed.connect(self._show)
        self._show()

    def _show(self) -> None:
        models = self._catalog.models
        present = {model.id for model in models}
        for model_id in [model_id for model_id in self._cards if model_id not in present]:
            card = self._cards.pop(model_id)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, model in enumerate(models):
            if model.id in self._cards:
                self._cards[model.id].set_model(model)
                self._list.removeWidget(self._cards[model.id])
            else:
                self._cards[model.id] = ModelCard(self._catalog, self._style, model)
            self._list.insertWidget(place, self._cards[model.id])
