"""What the window knows of models, kept current by the core's events, for all screens that show them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient, CorePhase
from core.protocol import (
    AddHubModel,
    CancelDownload,
    CancelLoad,
    DownloadFailed,
    DownloadFinished,
    DownloadModel,
    DownloadProgressed,
    Event,
    Failed,
    HubFilesListed,
    ListHubFiles,
    ListModels,
    LoadModel,
    ModelsChanged,
    ModelsListed,
    ModelStateChanged,
    RemoveModel,
    Reply,
    SetAdapters,
    SetEyes,
    SettingsChanged,
    Welcome,
)
from core.records import (
    Adapter,
    EmbedderInfo,
    ModelId,
    ModelInfo,
    ModelPhase,
    ModelState,
    Offer,
    Problem,
    SpeechModelInfo,
)

_OFFERS = (Offer.BEST, Offer.SMALLER)


class ModelCatalog(QObject):
    """Models, their downloads, and the state of the one in use.

    Signals:
        listed(): the list of models is another.
        download_changed(ModelId): the progress or the failure of a download is another.
        state_changed(): the loaded model, or the choice, is another.
        failed(core.records.Problem): a model couldn't be loaded, or the models couldn't be listed.

    Attributes:
        models: the catalog and the user's own files.
        embedders: the models for search by meaning.
        speech: those that hear or speak.
        progress: of downloads that are running.
        failures: why downloads ended, until they are started again. Those the user stopped have the code `cancelled`.
        state: of the model in use.
        chosen: id or path of the model in use; None before the first choice.
        adapters, eyes: LoRA adapters beside models, and what was chosen for them to see with, as in `core.records.Settings`.
    """

    listed = Signal()
    download_changed = Signal(object)
    state_changed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.models: tuple[ModelInfo, ...] = ()
        self.embedders: tuple[EmbedderInfo, ...] = ()
        self.speech: tuple[SpeechModelInfo, ...] = ()
        self.progress: dict[ModelId, DownloadProgressed | None] = {}
        self.failures: dict[ModelId, Problem] = {}
        self.state = ModelState()
        self.chosen: str | None = None
        self.adapters: dict[str, tuple[Adapter, ...]] = {}
        self.eyes: dict[str, str] = {}
        self.known = False
        self._use_when_here: set[ModelId] = set()
        self._same_core = False  # as the one that fetches models: the store was locked, and its core has opened it
        self._other_core = (
            False  # than the one whose downloads are known. A window with other words is welcomed by the same
        )
        client.welcomed.connect(self._on_welcome)
        client.event.connect(self._on_event)
        client.phase_changed.connect(self._on_phase)

    @property
    def client(self) -> CoreClient:
        """The core it is the catalog of."""
        return self._client

    @property
    def offers(self) -> tuple[ModelInfo, ...]:
        """What is offered on the first start: the best for this computer, then a smaller one, if there is one."""
        offered = (next((model for model in self.models if model.offer is offer), None) for offer in _OFFERS)
        return tuple(model for model in offered if model is not None)

    def needed(self) -> bool:
        """There is no model to chat with yet, and none is on its way into memory."""
        return self.known and self.chosen is None and self.state.phase in (ModelPhase.NONE, ModelPhase.FAILED)

    def in_use(self, model: ModelInfo) -> bool:
        return self.chosen is not None and self.chosen in (model.id, model.path)

    def adapters_of(self, model: ModelInfo) -> tuple[str, tuple[Adapter, ...]]:
        """The adapters beside a model, and how it was chosen: by its id, or by its path."""
        by = next((name for name in (model.id, model.path) if self.adapters.get(name)), model.id)
        return by, self.adapters.get(by, ())

    def downloading(self, model_id: ModelId) -> bool:
        return model_id in self.progress

    # --- asking ---------------------------------------------------------------------------------------------------

    def download(self, model_id: ModelId) -> None:
        """Fetch a model, or go on fetching it. If it is one to talk to and none is in use by then, it is loaded."""

        self.failures.pop(model_id, None)
        self.progress[model_id] = None
        if model_id not in {one.id for one in self.embedders} | {one.id for one in self.speech}:
            self._use_when_here.add(model_id)
        self.download_changed.emit(model_id)
        self._go_on(model_id)

    def cancel_download(self, model_id: ModelId) -> None:
        self._client.ask(CancelDownload(model_id=model_id))

    def remove(self, model_id: ModelId) -> None:
        """Delete a model's file, and what there is of a download."""

        def removed(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self.failures.pop(model_id, None)
        self._client.ask(RemoveModel(model_id=model_id), removed)

    def look_into(self, repository: str, then: Callable[[HubFilesListed | Failed], None]) -> None:
        """Ask the hub what models a repository has."""

        def answered(reply: Reply) -> None:
            if isinstance(reply, HubFilesListed | Failed):
                then(reply)

        self._client.ask(ListHubFiles(repository=repository), answered)

    def add_from_hub(self, repository: str, file: str, then: Callable[[Failed | None], None]) -> None:
        """Put a file of a repository on the list, and fetch it."""
        self._client.ask(
            AddHubModel(repository=repository, file=file),
            lambda reply: then(reply if isinstance(reply, Failed) else None),
        )

    def load(self, model: str) -> None:
        """Args: model: a catalog id or the path of a GGUF file."""

        def loaded(reply: Reply) -> None:
            if isinstance(reply, Failed) and reply.problem.code != "cancelled":
                self.failed.emit(reply.problem)

        self._client.ask(LoadModel(model=model), loaded)

    def take_adapters_off(self, model: ModelInfo) -> None:
        """Have a model without any."""

        def done(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(SetAdapters(model=self.adapters_of(model)[0], adapters=()), done)

    def set_eyes(self, model: ModelInfo, path: str) -> None:
        """Have a model see with this file; empty: with what lies beside it."""

        def done(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(SetEyes(model_id=model.id, path=path), done)

    def cancel_load(self) -> None:
        self._client.ask(CancelLoad())

    # --- from the core --------------------------------------------------------------------------------------------

    def _on_welcome(self, welcome: Welcome) -> None:
        self.known = True
        self.state = welcome.model
        self.chosen = welcome.settings.model
        self.adapters = welcome.settings.adapters
        self.eyes = welcome.settings.eyes
        # Downloads ended with the core that ran them.
        for model_id in list(self.progress) if self._other_core else []:
            self._end_download(model_id, None)
        self._other_core = False
        self.state_changed.emit()
        self._list()

    def _on_phase(self, phase: CorePhase) -> None:
        if phase is CorePhase.LOCKED:
            self._same_core = True
            # What was being fetched when the store was locked goes on.
            for model_id in list(self.progress):
                self._go_on(model_id)
            self._list()
        elif phase in (CorePhase.RESTARTED, CorePhase.FAILED):
            self._same_core = False
        elif phase is CorePhase.READY:
            self._other_core, self._same_core = not self._same_core, False

    def _go_on(self, model_id: ModelId) -> None:
        def begun(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self._end_download(model_id, reply.problem)

        self._client.ask(DownloadModel(model_id=model_id), begun)

    def _on_event(self, event: Event) -> None:
        match event:
            case ModelStateChanged(state=state):
                self.state = state
                self.state_changed.emit()
            case SettingsChanged(settings=settings):
                now = (settings.model, settings.adapters, settings.eyes)
                if now != (self.chosen, self.adapters, self.eyes):
                    self.chosen, self.adapters, self.eyes = now
                    self.state_changed.emit()
            case ModelsChanged():
                self._list()
            case DownloadProgressed(model_id=model_id):
                self.progress[model_id] = event
                self.download_changed.emit(model_id)
            case DownloadFinished(model_id=model_id):
                self._end_download(model_id, None)
                if model_id in self._use_when_here and self.chosen is None:
                    self.load(model_id)
                self._use_when_here.discard(model_id)
                self._list()
            case DownloadFailed(model_id=model_id, problem=problem):
                self._end_download(model_id, problem)
                self._list()

    def _end_download(self, model_id: ModelId, problem: Problem | None) -> None:
        self.progress.pop(model_id, None)
        if problem is not None:
            self.failures[model_id] = problem
        self.download_changed.emit(model_id)

    def _list(self) -> None:
        def show(reply: Reply) -> None:
            if isinstance(reply, ModelsListed):
                self.models, self.embedders, self.speech = reply.models, reply.embedders, reply.speech
                self.listed.emit()
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(ListModels(), show)
