"""A bigger machine: the language model, or the index, on another computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.settings.sections import Section, setting_row
from app.settings.server_form import ServerForm
from app.style import Space, Style
from app.translation import core_text, sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from core.protocol import (
    ChangeSettings,
    Event,
    Failed,
    IndexStateChanged,
    ListServerModels,
    Reply,
    ServerModelsListed,
    SettingsChanged,
    Welcome,
)
from core.records import IndexState, ModelPhase, Settings


class ServerSection(Section):
    """Both are off until an address is entered, and say what leaves this computer.

    Signals:
        models_requested: the user wants a model on this computer again.
        failed: (Problem)
    """

    models_requested = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, catalog: ModelCatalog, style: Style) -> None:
        super().__init__(QCoreApplication.translate("ServerSection", "On another computer"))
        self._client = client
        self._catalog = catalog
        self._style = style
        self._settings = Settings()
        # The server whose models are listed.
        self._listed = ""
        self.add(self._model_rows())
        self.add(self._index_rows())
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        catalog.state_changed.connect(self._show_model)
        if client.welcome is not None:
            self._on_welcome(client.welcome)

    def _model_rows(self) -> QVBoxLayout:
        self._here = Button(self.tr("Models here…"))
        self._here.setToolTip(self.tr("Choose a model on this computer again"))
        self._here.clicked.connect(self.models_requested)
        name = self.tr("Language model")
        self.model = ServerForm(
            self._client,
            self._style,
            name,
            "http://computer:8080",
            sentences_text(
                self.tr(
                    "What you write, what is remembered of it, and the replies leave this computer: "
                    "whoever runs that server can read them."
                ),
                self.tr("So do the words in pictures that you send; the pictures themselves stay here."),
            ),
            self.tr("Connect"),
        )
        self.model.submitted.connect(self._list_models)
        self.model.failed.connect(self.failed)
        self._choice = Choice(self._style)
        self._choice.setAccessibleName(self.tr("Model on the server"))
        self._choice.activated.connect(self._choose_model)
        self._choice.hide()
        rows = QVBoxLayout()
        rows.setSpacing(Space.S)
        rows.addLayout(
            setting_row(
                name,
                self.tr("On any server that speaks OpenAI's protocol, such as llama-server or vLLM."),
                self._here,
            )
        )
        rows.addWidget(self.model)
        rows.addWidget(self._choice)
        return rows

    def _index_rows(self) -> QVBoxLayout:
        self._local = Button(self.tr("Keep it here"))
        self._local.setToolTip(self.tr("Take the index off the server; it is built anew on this computer"))
        self._local.clicked.connect(lambda: self._use_index(""))
        name = self.tr("Search index")
        self.index = ServerForm(
            self._client,
            self._style,
            name,
            "http://computer:8000",
            self.tr(
                "Numbers computed from your messages and memories leave this computer. "
                "They are not the text, but give away much of what it is about."
            ),
            self.tr("Use it"),
        )
        self.index.submitted.connect(self._use_index)
        self.index.failed.connect(self.failed)
        rows = QVBoxLayout()
        rows.setSpacing(Space.S)
        rows.addLayout(
            setting_row(
                name,
                self.tr("On a Chroma server. While it is away, search goes on by words."),
                self._local,
            )
        )
        rows.addWidget(self.index)
        return rows

    # --- from the core --------------------------------------------------------------------------------------------

    def _on_welcome(self, welcome: Welcome) -> None:
        self._show_settings(welcome.settings)
        self._show_index(welcome.index)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._show_settings(event.settings)
        elif isinstance(event, IndexStateChanged):
            self._show_index(event.state)

    def _show_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.model_server != before.model_server:
            self.model.set_address(settings.model_server)
        if settings.index_server != before.index_server:
            self.index.set_address(settings.index_server)
        self.model.forget.setVisible(bool(settings.model_server))
        self.index.forget.setVisible(bool(settings.index_server))
        self._local.setVisible(bool(settings.index_server))
        self._show_model()

    def _show_model(self) -> None:
        state = self._catalog.state
        used = self._catalog.chosen or ""
        on_server = used.startswith(("http://", "https://"))
        self._here.setVisible(on_server)
        if on_server and state.phase is ModelPhase.FAILED and state.problem is not None:
            self.model.set_problem(state.problem)
        elif state.server:
            self.model.set_status(self.tr("In use: %1").replace("%1", state.name))
        elif not self._listed:
            self.model.set_status("")

    def _show_index(self, state: IndexState) -> None:
        if state.away is not None:
            self.index.set_problem(state.away)
        elif self._settings.index_server and state.pending:
            self.index.set_status(self.tr("%n text(s) still to be sent", "", state.pending))
        elif self._settings.index_server:
            self.index.set_status(self.tr("In use"))
        else:
            self.index.set_status("")

    # --- from the user --------------------------------------------------------------------------------------------

    def _list_models(self, address: str) -> None:
        def listed(reply: Reply) -> None:
            self.model.set_busy(False)
            if isinstance(reply, Failed):
                self.model.set_problem(reply.problem)
            elif isinstance(reply, ServerModelsListed):
                self._show_models(reply)

        self._choice.hide()
        self.model.set_busy(True)
        self.model.set_status(self.tr("Connecting…"))
        self._client.ask(ListServerModels(address=address), listed)

    def _show_models(self, reply: ServerModelsListed) -> None:
        self._listed = reply.address
        self._choice.clear()
        if not reply.models:
            self.model.set_status(self.tr("The server has no model."), failed=True)
            return
        if len(reply.models) == 1:
            self._load(reply.models[0])
            return
        self.model.set_status(self.tr("Which of its models?"))
        self._choice.addItem(self.tr("Choose…"), "")
        for model in reply.models:
            self._choice.addItem(model, model)
        self._choice.show()
        self._choice.setFocus()

    def _choose_model(self) -> None:
        if model := self._choice.currentData():
            self._load(model)

    def _load(self, model: str) -> None:
        self.model.set_status(self.tr("Connecting…"))
        self._catalog.load(f"{self._listed}#{model}")

    def _use_index(self, address: str) -> None:
        def changed(reply: Reply) -> None:
            self.index.set_busy(False)
            if isinstance(reply, Failed):
                self.index.set_status(core_text(reply.problem.what), failed=True)

        self.index.set_busy(True)
        self._client.ask(ChangeSettings(index_server=address), changed)
