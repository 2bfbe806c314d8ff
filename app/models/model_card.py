"""One model on the Models page: what it is, how it suits this computer, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core_client import CoreClient
from app.elsewhere.files import Files
from app.models.adapter_line import AdapterLine
from app.models.catalog import ModelCatalog
from app.models.download_bar import DownloadBar
from app.models.eyes_line import EyesLine
from app.models.model_sampling import ModelSampling
from app.models.removal import ask_removal
from app.models.words import abilities_text, fit_details, fit_text, languages_text, model_facts, switch_text
from app.style import Space, Style, sides
from app.translation import core_text
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label, Pill
from app.widgets.page import Card
from core.records import Fit, ModelInfo, ModelPhase

# Text and background, by how a model fits.
_FIT_COLOURS = {
    Fit.FAST: ("accent", "accent_soft"),
    Fit.FINE: ("accent", "accent_soft"),
    Fit.SLOW: ("memory", "memory_soft"),
    Fit.TOO_LARGE: ("soft", "hover"),
}


class ModelCard(Card):
    """One model."""

    def __init__(
        self, catalog: ModelCatalog, style: Style, client: CoreClient, model: ModelInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._style = style
        self._model = model
        self._bar: DownloadBar | None = None
        self._name = Label(model.name, "title", wrap=True)
        self._in_use = Pill(style, self.tr("in use"), "accent", "accent_soft")
        self._sees = Pill(style, self.tr("Sees pictures"))
        self._fit = Pill(style, "")
        self._use = Button(self.tr("Use"))
        self._use.setAccessibleName(self.tr("Use %1").replace("%1", model.name))
        self._use.clicked.connect(lambda: catalog.load(self._model.id))
        self._remove = IconButton(style, "trash", self.tr("Remove %1").replace("%1", model.name))
        self._remove.clicked.connect(self._ask_remove)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._name, 1)
        row.addWidget(self._sees)
        row.addWidget(self._fit)
        row.addWidget(self._in_use)
        row.addWidget(self._use)
        row.addWidget(self._remove)
        self.column.addLayout(row)
        self._description = Label("", wrap=True)
        self.column.addWidget(self._description)
        self._facts = Label("", "note", wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self._facts)
        self._adapters = AdapterLine()
        self._adapters.removed.connect(lambda: catalog.take_adapters_off(self._model))
        self.column.addWidget(self._adapters)
        self._eyes = EyesLine()
        self._eyes.choice_wanted.connect(self._choose_eyes)
        self._eyes.taken_back.connect(lambda: catalog.set_eyes(self._model, ""))
        self.column.addWidget(self._eyes)
        self._licence = Button("", "link")
        self._licence.setStyleSheet(f"padding-{sides()[0]}: 0")  # in line with the texts
        self._licence.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._model.licence_url)))
        self.column.addWidget(self._licence)
        self._client = client
        self._sampling: ModelSampling | None = None
        catalog.state_changed.connect(self._show_state)
        self.set_model(model)

    def set_model(self, model: ModelInfo) -> None:
        """The same model with newer facts."""
        self._model = model
        self._description.setText(core_text(model.description))
        self._description.setVisible(bool(model.description))
        facts = [model_facts(model), languages_text(model, QLocale().name()[:2])]
        if model.context_length:
            tokens = QLocale().toString(model.context_length)
            facts.append(self.tr("context of %1 tokens").replace("%1", tokens))
        facts += [abilities_text(model), model.path]
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        words = self.tr("Licence: %1. By downloading you accept it.") if not model.installed else self.tr("Licence: %1")
        self._licence.setText(words.replace("%1", model.licence))
        self._licence.setToolTip(self.tr("Opens %1 in your browser").replace("%1", model.licence_url))
        self._licence.setVisible(bool(model.licence_url))
        self._sees.setVisible(model.sees)
        self._fit.setText(fit_text(model))
        self._fit.set_colours(*_FIT_COLOURS[model.fit])
        self._fit.setToolTip(fit_details(model))
        self._use.setToolTip(switch_text(model))
        self._show_bar()
        self._show_state()

    def _show_sampling(self) -> None:
        if self._model.installed and self._sampling is None:
            self._sampling = ModelSampling(self._client, self._style)
            self.column.addWidget(self._sampling)
        if self._sampling is not None:
            self._sampling.setVisible(self._model.installed)
            # As it was chosen: by its path, or by its id.
            chosen = self._catalog.chosen if self._catalog.in_use(self._model) else None
            self._sampling.set_model(chosen or self._model.id, self._model.sampling)

    def _show_bar(self) -> None:
        model = self._model
        if model.installed or not model.downloadable:
            if self._bar is not None:
                self._bar.hide()
                self._bar.deleteLater()
                self._bar = None
        elif self._bar is None:
            self._bar = DownloadBar(self._catalog, self._style, model, primary=False)
            self.column.addWidget(self._bar)
        else:
            self._bar.set_model(model)

    def _show_state(self) -> None:
        self._show_sampling()
        self._adapters.show_those(self._catalog.adapters_of(self._model)[1])
        self._eyes.show_model(self._model, self._catalog.eyes.get(self._model.id, ""))
        in_use = self._catalog.in_use(self._model)
        broken = in_use and self._catalog.state.phase is ModelPhase.FAILED
        self._in_use.setVisible(in_use)
        self._use.setVisible(self._model.installed and (broken or not in_use))
        self._use.setText(self.tr("Try again") if broken else self.tr("Use"))
        self._use.setEnabled(self._catalog.state.phase is not ModelPhase.LOADING)
        self._remove.setVisible(self._model.installed or self._model.partial_bytes > 0 or self._model.own)

    def _choose_eyes(self) -> None:
        Files(self._client, self).choose(
            self.tr("Choose what %1 sees with").replace("%1", self._model.name),
            lambda path: self._catalog.set_eyes(self._model, path),
            start=str(Path(self._model.path).parent),
            kinds=self.tr("Model files (*.gguf)"),
        )

    def _ask_remove(self) -> None:
        model = self._model
        stays = (
            self.tr("Conversations and memories stay. You can get the model again.")
            if model.downloadable
            else self.tr("Conversations and memories stay. Files outside Rememora's folder stay, too.")
        )
        freed = model.disk_bytes if model.installed else model.partial_bytes
        ask_removal(self._catalog, self._style, model.id, model.name, freed, stays, self)
