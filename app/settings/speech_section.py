"""The models that hear and speak: what each needs, their downloads, and taking them away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.catalog import ModelCatalog
from app.models.download_bar import DownloadBar
from app.models.removal import ask_removal
from app.models.words import language_names
from app.settings.sections import Section
from app.style import Space, Style, sides
from app.translation import core_text, list_text, sentences_text, size_text
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label, Pill
from core.records import ModelId, SpeechModelInfo, SpeechTask


class SpeechRow(QWidget):
    """One model."""

    def __init__(
        self, catalog: ModelCatalog, style: Style, model: SpeechModelInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._style = style
        self._model = model
        self._bar: DownloadBar | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Label(model.name, wrap=True), 1)
        self._there = Pill(style, self.tr("installed"), "accent", "accent_soft")
        row.addWidget(self._there)
        self.remove = IconButton(style, "trash", self.tr("Remove %1").replace("%1", model.name))
        self.remove.clicked.connect(self._ask_remove)
        row.addWidget(self.remove)
        self._column.addLayout(row)
        self._about = Label("", "note", wrap=True)
        self._column.addWidget(self._about)
        if model.licence_url:
            licence = Button(self.tr("Licence: %1").replace("%1", model.licence), "link")
            licence.setStyleSheet(f"padding-{sides()[0]}: 0")  # in line with the texts
            licence.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._model.licence_url)))
            self._column.addWidget(licence)
        self.set_model(model)

    def set_model(self, model: SpeechModelInfo) -> None:
        """The same model with newer facts."""
        self._model = model
        does = (
            self.tr("Turns speech into text.") if model.task is SpeechTask.HEARING else self.tr("Reads answers aloud.")
        )
        names = list_text(language_names(model.languages, QLocale().name()[:2]))
        needs = self.tr("%1 on the disk, licence %2.") if model.installed else self.tr("A download of %1, licence %2.")
        needs = needs.replace("%1", size_text(model.size_bytes)).replace("%2", model.licence)
        facts = [does, core_text(model.description), needs]
        if len(model.languages) > 1:
            facts.insert(2, self.tr("Languages: %1.").replace("%1", names))
        self._about.setText(sentences_text(*facts))
        self._there.setVisible(model.installed)
        self.remove.setVisible(model.installed or model.partial_bytes > 0)
        self._show_bar()

    def _show_bar(self) -> None:
        if self._model.installed:
            if self._bar is not None:
                self._bar.hide()
                self._bar.deleteLater()
                self._bar = None
        elif self._bar is None:
            self._bar = DownloadBar(self._catalog, self._style, self._model, primary=False)
            self._column.addWidget(self._bar)
        else:
            self._bar.set_model(self._model)

    def _ask_remove(self) -> None:
        model = self._model
        stays = self.tr("What was said and written stays. You can get the model again.")
        freed = model.size_bytes if model.installed else model.partial_bytes
        ask_removal(self._catalog, self._style, model.id, model.name, freed, stays, self)


class SpeechSection(Section):
    """All of them."""

    def __init__(self, catalog: ModelCatalog, style: Style) -> None:
        super().__init__(QCoreApplication.translate("SpeechSection", "Models for speech"))
        self._catalog = catalog
        self._style = style
        self._rows: dict[ModelId, SpeechRow] = {}
        catalog.listed.connect(self._on_listed)
        self._on_listed()

    def row(self, model_id: ModelId) -> SpeechRow:
        return self._rows[model_id]

    def _on_listed(self) -> None:
        for model in self._catalog.speech:
            if (row := self._rows.get(model.id)) is not None:
                row.set_model(model)
            else:
                self._rows[model.id] = SpeechRow(self._catalog, self._style, model)
                self.add(self._rows[model.id])
        self.setVisible(bool(self._rows))
