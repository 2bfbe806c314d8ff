"""Which model finds what means the same, its download, and how far it has read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.models.download_bar import DownloadBar
from app.settings.sections import Section, setting_row
from app.style import Space, Style
from app.translation import core_text, sentences_text, size_text
from app.widgets.choices import Choice
from app.widgets.labels import Label
from core.protocol import ChangeSettings, Event, Failed, IndexStateChanged, Reply, SettingsChanged, Welcome
from core.records import EmbedderInfo, IndexState, ModelId


class SearchSection(Section):
    """The embedding model: chosen from a list, fetched first if it isn't here, in use once it has read everything.

    Signals:
        failed: (Problem)
    """

    failed = Signal(object)

    def __init__(self, client: CoreClient, catalog: ModelCatalog, style: Style) -> None:
        super().__init__(QCoreApplication.translate("SearchSection", "Search by meaning"))
        self._client = client
        self._catalog = catalog
        self._style = style
        self._chosen: ModelId | None = None
        # One that the user has picked and that isn't here yet: it is chosen when it is.
        self._picked: ModelId | None = None
        self._bar: DownloadBar | None = None
        self._choice = Choice(style)
        self._choice.activated.connect(self._pick)
        self.add(
            setting_row(
                self.tr("Model for search"),
                self.tr(
                    "Finds what means the same in other words. Another one has to read everything first; "
                    "until then, search goes on with the present one."
                ),
                self._choice,
            )
        )
        self._about = Label("", "note", wrap=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Re-reading your memories"))
        self._words = Label("", "note", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.S)
        for row in (self._about, self._progress, self._words):
            self._rows.addWidget(row)
        self.add(self._rows)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        catalog.listed.connect(self._on_listed)
        if client.welcome is not None:
            self._on_welcome(client.welcome)
        self._on_listed()

    def _on_welcome(self, welcome: Welcome) -> None:
        self._chosen = welcome.settings.embedder
        self._show_index(welcome.index)
        self._show()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._chosen = event.settings.embedder
            self._show()
        elif isinstance(event, IndexStateChanged):
            self._show_index(event.state)

    def _on_listed(self) -> None:
        if [self._choice.itemData(row) for row in range(self._choice.count())] != [
            embedder.id for embedder in self._catalog.embedders
        ]:
            self._choice.clear()
            for embedder in self._catalog.embedders:
                self._choice.addItem(embedder.name, embedder.id)
        picked = self._info(self._picked)
        if picked is not None and picked.installed:
            self._choose(picked.id)
        self._show()

    def _pick(self) -> None:
        picked = self._info(self._choice.currentData())
        if picked is None:
            return
        if picked.installed:
            self._choose(picked.id)
        else:
            self._picked = picked.id
        self._show()

    def _choose(self, embedder: ModelId) -> None:
        self._picked = None
        if embedder == self._chosen:
            return

        def chosen(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self._show()
                self.failed.emit(reply.problem)

        self._client.ask(ChangeSettings(embedder=embedder), chosen)

    def _info(self, embedder: ModelId | None) -> EmbedderInfo | None:
        return next((one for one in self._catalog.embedders if one.id == embedder), None)

    def _show(self) -> None:
        shown = self._info(self._picked or self._chosen)
        if shown is None:
            self._about.setText("")
            return
        self._choice.setCurrentIndex(self._choice.findData(shown.id))
        facts = [core_text(shown.description)]
        if not shown.installed:
            facts.append(self.tr("A download of %1, licence %2.").replace("%1", size_text(shown.size_bytes)))
            facts[-1] = facts[-1].replace("%2", shown.licence)
        self._about.setText(sentences_text(*facts))
        self._show_bar(None if shown.installed else shown)

    def _show_bar(self, embedder: EmbedderInfo | None) -> None:
        if self._bar is not None and (embedder is None or self._bar.model_id != embedder.id):
            self._rows.removeWidget(self._bar)
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
        if embedder is None:
            return
        if self._bar is None:
            self._bar = DownloadBar(self._catalog, self._style, embedder)
            self._rows.insertWidget(1, self._bar)
        else:
            self._bar.set_model(embedder)

    def _show_index(self, state: IndexState) -> None:
        reading = state.to_reread > 0
        self._progress.setVisible(reading)
        self._words.setVisible(reading)
        if reading:
            self._progress.setRange(0, state.to_reread)
            self._progress.setValue(state.reread)
            number = QLocale().toString
            words = self.tr("Re-reading your memories: %1 of %2").replace("%1", number(state.reread))
            self._words.setText(words.replace("%2", number(state.to_reread)))
