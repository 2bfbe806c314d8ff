"""Adapters that were trained here and fit the model in use: each put beside it with one click, or deleted."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import ElidedLabel, Label
from app.widgets.layouts import clear_layout
from core.protocol import AdaptersChanged, AdaptersListed, Event, Failed, ListAdapters, RemoveAdapter, Reply
from core.records import TrainedAdapter


class TrainedAdapters(QWidget):
    """Those of them that aren't beside the model yet; hidden while there are none. To be asked for whenever the page is opened: they are trained in
    another process.

    Signals:
        chosen: (path) it is to be beside the model.
        failed: (Problem)
    """

    chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, client: CoreClient, catalog: ModelCatalog, style: Style) -> None:
        super().__init__()
        self._client = client
        self._catalog = catalog
        self._style = style
        self._adapters: tuple[TrainedAdapter, ...] = ()
        self._shown: tuple[TrainedAdapter, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        client.event.connect(self._on_event)
        catalog.state_changed.connect(self._show)
        catalog.listed.connect(self._show)
        self.hide()

    def reload(self) -> None:
        """Ask for them as they are now."""
        if self._client.welcome is not None:
            self._client.ask(ListAdapters(), self._listed)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, AdaptersChanged):
            self.reload()

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, AdaptersListed):
            self._adapters = reply.adapters
            self._show()

    def _show(self) -> None:
        model = next((one for one in self._catalog.models if self._catalog.in_use(one)), None)
        beside = {one.path for one in self._catalog.adapters_of(model)[1]} if model is not None else set()
        fitting = tuple(
            one for one in self._adapters if model is not None and model.id in one.models and one.path not in beside
        )
        if fitting == self._shown:
            return
        self._shown = fitting
        clear_layout(self._column)
        for one in fitting:
            self._column.addWidget(self._row(one))
        self.setVisible(bool(fitting))

    def _row(self, adapter: TrainedAdapter) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedLabel(adapter.name)
        name.setToolTip(adapter.path)
        words.addWidget(name)
        words.addWidget(Label(self._facts(adapter), "note", wrap=True))
        use = Button(self.tr("Use"))
        use.setAccessibleName(self.tr("Use %1").replace("%1", adapter.name))
        use.clicked.connect(lambda: self.chosen.emit(adapter.path))
        delete = IconButton(self._style, "trash", self.tr("Delete %1").replace("%1", adapter.name))
        delete.clicked.connect(lambda: self._ask_delete(adapter))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addLayout(words, 1)
        line.addWidget(use)
        line.addWidget(delete)
        return row

    def _facts(self, adapter: TrainedAdapter) -> str:
        facts = [self.tr("Trained on %Ln examples", "", adapter.examples)]
        if adapter.loss_before and adapter.loss_after:
            change = round(100 * (1 - adapter.loss_after / adapter.loss_before))
            percent = QLocale().toString(abs(change))
            better = self.tr("%1 % less error on what it hadn't seen")
            worse = self.tr("%1 % more error on what it hadn't seen")
            facts.append((better if change >= 0 else worse).replace("%1", percent))
        return " · ".join(facts)

    def _ask_delete(self, adapter: TrainedAdapter) -> None:
        dialog = ConfirmDialog(
            self._style,
            self.tr("Delete %1?").replace("%1", adapter.name),
            self.tr("Models are without it from then on. It can only be trained again."),
            self.tr("Delete"),
            self,
        )
        dialog.accepted.connect(lambda: self._client.ask(RemoveAdapter(path=adapter.path), self._deleted))
        dialog.open()

    def _deleted(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.failed.emit(reply.problem)
