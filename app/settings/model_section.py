"""The model in use, and what it may take of the computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.models.model_sampling import ModelSampling
from app.settings.adapters import AdapterList
from app.settings.sections import Section, setting_row
from app.style import Style
from app.translation import list_text, size_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox, Choice
from app.widgets.labels import ElidedLabel, Label
from app.widgets.line_edit import LineEdit
from core.protocol import (
    ChangeSettings,
    ClearStates,
    Event,
    Failed,
    MeasureStates,
    Reply,
    SettingsChanged,
    StatesMeasured,
    Welcome,
)
from core.records import Placement, ReadAlong, Sampling, Settings

# In tokens. The model's own limit still holds.
CONTEXT_LENGTHS = (2048, 4096, 8192, 16384, 32768)

# 0: never.
UNLOAD_MINUTES = (0, 5, 15, 30, 60)

# In megabytes; 0: none are kept.
STATES_LIMITS = (0, 500, 1000, 2000, 5000, 10000)


class ModelSection(Section):
    """Which model is in use; its context, its adapters, when it is unloaded, and what is kept of conversations for it.

    Signals:
        models_requested(): the user wants the Models page.
        failed: (Problem)
    """

    models_requested = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, catalog: ModelCatalog, style: Style) -> None:
        super().__init__(QCoreApplication.translate("ModelSection", "Model"))
        self._client = client
        self._shown = Settings()
        self._catalog = catalog
        self._name = ElidedLabel()
        choose = Button(self.tr("Models…"))
        choose.setToolTip(self.tr("Choose, download or open a model"))
        choose.clicked.connect(self.models_requested)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(choose)
        self.add(row)
        self.context = Choice(style)
        for length in CONTEXT_LENGTHS:
            self.context.addItem(self._tokens(length), length)
        self.context.activated.connect(lambda: self._change(ChangeSettings(context_length=self.context.currentData())))
        self.add(
            setting_row(
                self.tr("Context window"),
                self.tr(
                    "How much of a conversation the model reads at once. More needs more memory; "
                    "the model is loaded again."
                ),
                self.context,
            )
        )
        self.compact = CheckBox(style, "")
        self.compact.clicked.connect(lambda: self._change(ChangeSettings(quantized_kv=self.compact.isChecked())))
        self.add(
            setting_row(
                self.tr("Compact context"),
                self.tr(
                    "Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third "
                    "more slowly and words some answers otherwise. The model is loaded again."
                ),
                self.compact,
            )
        )
        self._add_gpu(style)
        self.unload = Choice(style)
        for minutes in UNLOAD_MINUTES:
            self.unload.addItem(self._minutes(minutes), minutes)
        self.unload.activated.connect(lambda: self._change(ChangeSettings(unload_minutes=self.unload.currentData())))
        self.add(
            setting_row(
                self.tr("Unload when idle"),
                self.tr("Frees the model's memory after a while without use. It comes back while you type."),
                self.unload,
            )
        )
        self._add_reading(style)
        self._add_titles(style)
        self._add_states(style)
        self._add_hub()
        self.sampling = ModelSampling(client, style)
        self.add(self.sampling)
        self.adapters = AdapterList(client, catalog, style)
        self.adapters.failed.connect(self.failed)
        self.add(self.adapters)
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        catalog.state_changed.connect(self._show_model)
        catalog.listed.connect(self._show_model)
        if client.welcome is not None:
            self._on_welcome(client.welcome)
        self._show_model()

    def _add_gpu(self, style: Style) -> None:
        self.gpu = CheckBox(style, "")
        self.gpu.clicked.connect(lambda: self._change(ChangeSettings(use_gpu=self.gpu.isChecked())))
        self.placement = Label("", "note", wrap=True)
        row = QVBoxLayout()
        row.setSpacing(2)
        row.addLayout(
            setting_row(
                self.tr("Graphics processor"),
                self.tr("Takes as much of the model as fits its memory. The model is loaded again."),
                self.gpu,
            )
        )
        row.addWidget(self.placement)
        self.add(row)

    def _placement_words(self, placement: Placement | None) -> str:
        if placement is None:
            return ""
        names = list_text(placement.gpus)
        if placement.failed:
            return self.tr("%1 couldn't take it; the model is on the processor.").replace("%1", names)
        if not placement.gpus:
            return self.tr("There is none that this version of Rememora can use.") if self._shown.use_gpu else ""
        words = self.tr("%1: %2 of %3 layers").replace("%1", names).replace("%2", str(placement.gpu_layers))
        return words.replace("%3", str(placement.layers))

    def _add_reading(self, style: Style) -> None:
        self.reading = Choice(style)
        for when, words in (
            (ReadAlong.ALWAYS, self.tr("Always")),
            (ReadAlong.PLUGGED_IN, self.tr("Only when plugged in")),
            (ReadAlong.NEVER, self.tr("Never")),
        ):
            self.reading.addItem(words, when)
        self.reading.activated.connect(
            lambda: self._change(ChangeSettings(read_along=ReadAlong(self.reading.currentData())))
        )
        self.add(
            setting_row(
                self.tr("Read along while you type"),
                self.tr(
                    "A model on this computer reads your message before you send it, so that the answer begins sooner. "
                    "Nothing of it is kept until you send it."
                ),
                self.reading,
            )
        )

    def _add_titles(self, style: Style) -> None:
        self.titles = CheckBox(style, "")
        self.titles.clicked.connect(lambda: self._change(ChangeSettings(titles=self.titles.isChecked())))
        self.add(
            setting_row(
                self.tr("Name conversations"),
                self.tr("While nobody waits, the model gives a new conversation a title. Your own titles stay."),
                self.titles,
            )
        )

    def _add_states(self, style: Style) -> None:
        self.states = Choice(style)
        for limit in STATES_LIMITS:
            self.states.addItem(self._limit(limit), limit)
        self.states.activated.connect(lambda: self._change(ChangeSettings(states_limit_mb=self.states.currentData())))
        self.states.setAccessibleName(self.tr("Saved conversation states"))
        self.clear = Button(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Clear saved conversation states"))
        self.clear.setToolTip(self.tr("Each conversation is then read anew when you next continue it"))
        self.clear.clicked.connect(lambda: self._change(ClearStates()))
        row = setting_row(
            self.tr("Saved conversation states"),
            self.tr("What the model has read is kept on the disk, so that a conversation you open goes on at once."),
            self.clear,
            self.states,
        )
        self.add(row)
        self._measured(0)

    def _add_hub(self) -> None:
        self.hub = LineEdit(self.tr("The usual one"))
        self.hub.setMinimumWidth(220)
        self.hub.editingFinished.connect(self._choose_hub)
        self.add(
            setting_row(
                self.tr("Model hub"),
                self.tr(
                    "Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system."
                ),
                self.hub,
            )
        )

    def _choose_hub(self) -> None:
        typed = self.hub.text().strip()
        if typed != self._shown.hub_endpoint:
            self._change(ChangeSettings(hub_endpoint=typed))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def _measure(self) -> None:
        if self._client.welcome is not None:
            self._client.ask(MeasureStates(), self._on_measured)

    def _on_measured(self, reply: Reply) -> None:
        if isinstance(reply, StatesMeasured):
            self._measured(reply.used_bytes)

    def _measured(self, used_bytes: int) -> None:
        self.clear.setEnabled(used_bytes > 0)
        if used_bytes:
            self.clear.setText(self.tr("Clear %1").replace("%1", size_text(used_bytes)))
        else:
            self.clear.setText(self.tr("Clear"))

    def _limit(self, megabytes: int) -> str:
        if not megabytes:
            return self.tr("Keep none")
        whole = QLocale().formattedDataSize(megabytes * 1_000_000, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        return self.tr("At most %1").replace("%1", whole)

    def _minutes(self, minutes: int) -> str:
        return self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never")

    def _tokens(self, length: int) -> str:
        return self.tr("%1 tokens").replace("%1", QLocale().toString(length))

    def _on_welcome(self, welcome: Welcome) -> None:
        self._show(welcome.settings)
        if self.isVisible():
            self._measure()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._show(event.settings)

    def _show(self, settings: Settings) -> None:
        self._shown = settings
        for choice, value, words in (
            (self.context, settings.context_length, self._tokens),
            (self.unload, settings.unload_minutes, self._minutes),
            (self.states, settings.states_limit_mb, self._limit),
        ):
            if choice.findData(value) < 0:  # set in the file by hand
                choice.addItem(words(value), value)
            choice.setCurrentIndex(choice.findData(value))
        self.reading.setCurrentIndex(self.reading.findData(settings.read_along))
        self.compact.setChecked(settings.quantized_kv)
        self.titles.setChecked(settings.titles)
        self.gpu.setChecked(settings.use_gpu)
        self.hub.setText(settings.hub_endpoint)
        self._show_model()

    def _show_model(self) -> None:
        chosen = next((model.name for model in self._catalog.models if self._catalog.in_use(model)), "")
        name = chosen or self._catalog.state.name or self._catalog.chosen or self.tr("No model yet")
        self._name.set_whole_text(name)
        used = next((model.sampling for model in self._catalog.models if self._catalog.in_use(model)), Sampling())
        self.sampling.setVisible(self._catalog.chosen is not None)
        self.sampling.set_model(self._catalog.chosen or "", used)
        words = self._placement_words(self._catalog.state.placement)
        self.placement.setText(words)
        self.placement.setVisible(bool(words))

    def _change(self, command: ChangeSettings | ClearStates) -> None:
        self._client.ask(command, self._on_settled)

    def _on_settled(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            if self._client.welcome is not None:
                self._show(self._client.welcome.settings)
            self.failed.emit(reply.problem)
        self._measure()
