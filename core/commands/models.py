"""Commands about settings and models."""

from __future__ import annotations

from pathlib import Path

from core import protocol
from core.chat.idle import IdleWork
from core.commands.answers import Answers, Handlers, Send
from core.engine import Engine
from core.errors import InvalidRequest, ModelError, NotFound, RememoraError, StorageError
from core.index_server import refuse_with_passphrase
from core.indexing import Indexing
from core.model import sampling
from core.model.adapter import check_fits, read_adapter
from core.model.added_models import AddedModels
from core.model.catalog import Catalog, partial_path
from core.model.download import Downloader
from core.model.eyes_file import check_eyes
from core.model.fitness import Fitness
from core.model.gguf import read_tensors
from core.model.hub_name import HubRepository, read_repository_name
from core.model.kv_store import KvStore
from core.model.server_choice import is_on_server, server_address, server_choice
from core.protocol import Reply
from core.records import ModelId, ModelInfo, SamplingChoice, Settings
from core.resting import ModelRest
from core.settings import SettingsFile
from core.speech.models import SpeechModels
from core.worker import Worker

# Settings that take hold when a model is loaded.
_LOADED_WITH = ("context_length", "quantized_kv", "use_gpu")

# An adapter that counts for more than this drowns its model.
_LARGEST_SCALE = 4.0


class ModelCommands:
    """Adds, removes and loads models; changes settings.

    Args:
        models: the folder of installed models.
        network: waits for the hub.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        worker: Worker,
        settings: SettingsFile,
        engine: Engine,
        idle: IdleWork,
        catalog: Catalog,
        models: Path,
        added: AddedModels,
        fitness: Fitness,
        downloader: Downloader,
        indexing: Indexing,
        rest: ModelRest,
        kv_store: KvStore,
        speech: SpeechModels,
        network: Worker,
    ) -> None:
        self._answers = answers
        self._send = send
        self._model_worker = worker
        self._settings = settings
        self._engine = engine
        self._idle = idle
        self._catalog = catalog
        self._models = models
        self._added = added
        self._fitness = fitness
        self._downloader = downloader
        self._indexing = indexing
        self._rest = rest
        self._kv_store = kv_store
        self._speech = speech
        self._network = network

    def handlers(self) -> Handlers:
        return {
            protocol.ChangeSettings: self._change_settings,
            protocol.RemoveModel: self._remove_model,
            protocol.ListHubFiles: self._list_hub_files,
            protocol.AddHubModel: self._add_hub_model,
            protocol.LoadModel: self._load_model,
            protocol.CancelLoad: self._cancel_load,
            protocol.SetAdapters: self._set_adapters,
            protocol.SetEyes: self._set_eyes,
            protocol.SetSampling: self._set_sampling,
            protocol.WakeModel: self._wake_model,
            protocol.MeasureStates: self._measure_states,
            protocol.ClearStates: self._clear_states,
        }

    def _change_settings(self, command: protocol.ChangeSettings) -> None:
        changes: dict[str, object] = {
            name: value
            for name in (
                "learning",
                "context_length",
                "learning_charge",
                "easy_on_battery",
                "read_along",
                "embedder",
                "index_server",
                "unload_minutes",
                "quantized_kv",
                "states_limit_mb",
                "hub_endpoint",
                "use_gpu",
                "titles",
                "hearing_model",
                "spoken_language",
                "send_heard",
                "tools",
                "tool_folders",
                "read_replies",
                "reading_speed",
                "voices",
            )
            if (value := getattr(command, name)) is not None
        }
        if command.index_server:
            if self._settings.sealed:
                refuse_with_passphrase(command.index_server)
            changes["index_server"] = server_address(command.index_server)
        if command.hub_endpoint:
            changes["hub_endpoint"] = server_address(command.hub_endpoint)
        if command.embedder is not None:
            self._check_embedder(command.embedder)
        before = self._settings.current
        settings = self._settings.change(**changes)
        if command.embedder is not None:
            self._indexing.turn_to(command.embedder)
        if command.index_server is not None:
            self._indexing.move()
        if command.unload_minutes is not None:
            self._rest.used()
        if command.states_limit_mb is not None:
            self._kv_store.trim()
        if (settings.tools, settings.tool_folders) != (before.tools, before.tool_folders):
            self._send(protocol.ToolsChanged())
        if any(getattr(settings, name) != getattr(before, name) for name in _LOADED_WITH):
            self._load_anew(command, before)
            return
        self._send(protocol.SettingsChanged(settings=settings))
        self._send(protocol.Done(request_id=command.request_id))

    def _load_anew(self, command: protocol.ChangeSettings, before: Settings) -> None:
        """Have the model as it is wanted now; if it can't be loaded like that, all is as before."""
        self._idle.pause()

        def work() -> Reply:
            if self._engine.model is not None and (choice := self._engine.choice) is not None:
                try:
                    self._engine.load(choice, keep=False)
                except RememoraError:
                    self._settings.change(**{name: getattr(before, name) for name in _LOADED_WITH})
                    self._send(protocol.SettingsChanged(settings=self._settings.current))
                    self._engine.load(choice, keep=False)
                    raise
            self._send(protocol.SettingsChanged(settings=self._settings.current))
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._model_worker.submit(work))

    def _check_embedder(self, model_id: ModelId) -> None:
        """Raises NotFound if the catalog doesn't have it, ModelError if it isn't here."""
        entry = self._catalog.embedders.get(model_id)
        if entry is None:
            raise NotFound(f"There is no model {model_id} in the catalog.", next_step="Choose one from the list.")
        if not entry.installed(self._models):
            raise ModelError(
                f"{entry.name} isn't on this computer.",
                safe="Search works as it did.",
                next_step="Download it first.",
            )

    def _remove_speech(self, command: protocol.RemoveModel) -> None:
        self._downloader.cancel(command.model_id)

        def work() -> Reply:
            self._downloader.wait(command.model_id)
            self._speech.remove(command.model_id)
            self._send(protocol.ModelsChanged())
            return protocol.Done(request_id=command.request_id)

        # What it waits for, a download's last breath or a sentence being heard, is nothing to the language model.
        self._answers.when_done(command, self._network.submit(work))

    def _remove_model(self, command: protocol.RemoveModel) -> None:
        if command.model_id in self._catalog.speech:
            self._remove_speech(command)
            return
        model = self._catalog.info(command.model_id, self._models)
        self._downloader.cancel(command.model_id)
        self._idle.pause()

        def work() -> Reply:
            if self._settings.current.model in {model.id, model.path}:
                self._engine.unload()
                self._settings.change(model=None)
                self._send(protocol.SettingsChanged(settings=self._settings.current))
            elif self._engine.choice in {model.id, model.path}:
                self._engine.use(None)  # a persona had it loaded
            self._downloader.wait(command.model_id)
            self._delete(model)
            self._added.forget(model.id)
            if model.id in self._settings.current.eyes:
                kept = {one: path for one, path in self._settings.current.eyes.items() if one != model.id}
                self._send(protocol.SettingsChanged(settings=self._settings.change(eyes=kept)))
            self._send(protocol.ModelsChanged())
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._model_worker.submit(work))

    def _delete(self, model: ModelInfo) -> None:
        listed = {entry.id: entry for entry in self._catalog.entries()}
        entry = listed.get(model.id)
        path = entry.path(self._models) if entry is not None else Path(model.id)
        eyes = {file.path(self._models) for file in entry.files[1:]} if entry is not None else set()
        # What was chosen by hand may be another's, too.
        by_hand = model.id in self._settings.current.eyes
        paths = [path, *(eyes | ({Path(model.eyes)} if model.eyes and not by_hand else set()))]
        if path.parent != self._models:
            return  # it lies where the user has put it
        try:
            for part in paths:
                part.unlink(missing_ok=True)
                partial_path(part).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                f"{model.name} can't be deleted.",
                safe="It is still there.",
                next_step=f"Close other programs that use it, or delete the file yourself: {path}",
                detail=str(error),
            ) from error

    def _list_hub_files(self, command: protocol.ListHubFiles) -> None:
        name = read_repository_name(command.repository)

        def work() -> Reply:
            found = self._repository(name)
            return protocol.HubFilesListed(
                request_id=command.request_id,
                repository=found.name,
                licence=found.licence,
                files=tuple(self._fitness.judge_files(found.files)),
            )

        self._answers.when_done(command, self._network.submit(work))

    def _add_hub_model(self, command: protocol.AddHubModel) -> None:
        name = read_repository_name(command.repository)

        def work() -> Reply:
            entry = self._added.add(self._repository(name), command.file)
            self._send(protocol.ModelsChanged())
            self._downloader.start(entry.id)
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._network.submit(work))

    def _repository(self, name: str) -> HubRepository:
        # Loading an HTTP client takes a while, and few starts of the core need one.
        from core.model.hub_listing import hub_repository

        return hub_repository(name, endpoint=self._settings.current.hub_endpoint)

    def _load_model(self, command: protocol.LoadModel) -> None:
        self._idle.pause()

        def work() -> Reply:
            self._engine.load(command.model)
            if is_on_server(command.model):
                self._settings.change(model_server=server_choice(command.model).address)
            self._send(protocol.SettingsChanged(settings=self._settings.current))
            self._send(protocol.ModelsChanged())
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._model_worker.submit(work))

    def _set_adapters(self, command: protocol.SetAdapters) -> None:
        read = [read_adapter(Path(adapter.path)) for adapter in command.adapters]
        # Told before a model that is in use is given up for it.
        path = self._path_of(command.model)
        if read and path:
            tensors = read_tensors(Path(path))
            for one in read:
                check_fits(one, tensors)
        for adapter in command.adapters:
            if not 0 <= adapter.scale <= _LARGEST_SCALE:
                raise InvalidRequest(
                    f"An adapter's scale lies between 0 and {_LARGEST_SCALE:g}.", safe="Nothing was changed."
                )
        self._idle.pause()

        def work() -> Reply:
            before = self._settings.current.adapters
            now = {model: kept for model, kept in before.items() if model != command.model}
            if command.adapters:
                now[command.model] = command.adapters
            self._settings.change(adapters=now)
            if self._engine.model is not None and self._engine.choice == command.model:
                try:
                    self._engine.load(command.model, keep=False)
                except RememoraError:
                    self._settings.change(adapters=before)
                    self._engine.load(command.model, keep=False)
                    raise
            self._send(protocol.SettingsChanged(settings=self._settings.current))
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._model_worker.submit(work))

    def _set_eyes(self, command: protocol.SetEyes) -> None:
        model = self._catalog.info(command.model_id, self._models)
        # Told before a model that is in use is given up for it.
        if command.path:
            if not model.path:
                raise InvalidRequest(f"{model.name} isn't on this computer.", safe="Nothing was changed.")
            check_eyes(Path(model.path), Path(command.path))
        self._idle.pause()

        def work() -> Reply:
            before = self._settings.current.eyes
            now = {one: path for one, path in before.items() if one != model.id}
            if command.path:
                now[model.id] = command.path
            self._settings.change(eyes=now)
            choice = self._engine.choice
            if self._engine.model is not None and choice in {model.id, model.path}:
                try:
                    self._engine.load(choice, keep=False)
                except RememoraError:
                    self._settings.change(eyes=before)
                    self._engine.load(choice, keep=False)
                    raise
            self._send(protocol.SettingsChanged(settings=self._settings.current))
            self._send(protocol.ModelsChanged())
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._model_worker.submit(work))

    def _path_of(self, model: str) -> str:
        """Of a model that is on this computer; else empty."""
        try:
            return "" if is_on_server(model) else self._catalog.info(model, self._models).path
        except NotFound:
            return ""

    def _set_sampling(self, command: protocol.SetSampling) -> None:
        sampling.check(command.sampling)
        now = {model: choice for model, choice in self._settings.current.sampling.items() if model != command.model}
        if command.sampling != SamplingChoice():
            now[command.model] = command.sampling
        self._send(protocol.SettingsChanged(settings=self._settings.change(sampling=now)))
        self._send(protocol.Done(request_id=command.request_id))

    def _wake_model(self, command: protocol.WakeModel) -> None:
        self._engine.wake()
        self._send(protocol.Done(request_id=command.request_id))

    def _measure_states(self, command: protocol.MeasureStates) -> None:
        used = self._kv_store.used_bytes()
        self._send(protocol.StatesMeasured(request_id=command.request_id, used_bytes=used))

    def _clear_states(self, command: protocol.ClearStates) -> None:
        self._kv_store.clear()
        self._send(protocol.Done(request_id=command.request_id))

    def _cancel_load(self, command: protocol.CancelLoad) -> None:
        self._engine.cancel_load()
        self._send(protocol.Done(request_id=command.request_id))
