"""Builds what runs, measures and fetches models."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.engine import Engine, Loader
from core.errors import NotFound
from core.kept_results import KeptResults
from core.model.added_models import AddedModels
from core.model.base import LanguageModel
from core.model.catalog import Catalog, HubAddress, WheelAddress
from core.model.download import Downloader, source_of
from core.model.fitness import Fitness
from core.model.hardware import available_memory
from core.model.kv_store import KvStore
from core.model.source import Source
from core.paths import Paths
from core.protocol import DownloadFinished, Event, ModelsChanged
from core.records import FALLBACK_EMBEDDER, ModelId
from core.resting import ModelRest
from core.settings import SettingsFile
from core.speech.models import SpeechModels
from core.speed_probe import Speed, SpeedProbe
from core.vault.sealing import Seal
from core.worker import Worker


class ModelParts(msgspec.Struct, frozen=True, kw_only=True):
    """The language model in force, and all that could be. `worker`: the one that the model is used on."""

    worker: Worker
    engine: Engine
    rest: ModelRest
    speed: SpeedProbe
    fitness: Fitness
    added: AddedModels
    downloader: Downloader
    kv_store: KvStore
    speech: SpeechModels


def build_model(
    paths: Paths,
    catalog: Catalog,
    loader: Loader,
    settings: SettingsFile,
    publish: Callable[[Event], None],
    *,
    fetched: Callable[[ModelId], None],
    compute: threading.Lock,
    has_functions: Callable[[LanguageModel], bool],
    ended: Callable[[], None],
    minute_s: float,
    memory_speed: Callable[[], float | None],
    seal: Seal,
    downloader: Downloader | None = None,
) -> ModelParts:
    """Build what models need; none is loaded yet.

    Args:
        fetched: called when a download is complete, with what it was.
        compute: held while a model evaluates.
        has_functions: whether a model gets the memory functions where nothing else is said. Asked once one is loaded.
        ended: called when the cores are free again.
        minute_s: how long a minute without use lasts, in seconds.
        memory_speed: measures the memory, in bytes a second; None if it can't.
        seal: of the store.
        downloader: that fetches models already; None: one of its own.
    """
    catalog.chosen_eyes = lambda model_id: settings.current.eyes.get(model_id, "")
    worker = Worker("model")
    engine = Engine(worker, loader, settings, publish, has_functions=has_functions)

    def loaded_size() -> int:
        try:
            return 0 if engine.loaded is None else catalog.info(engine.loaded, paths.models).size_bytes
        except NotFound:
            return 0  # it has no file here

    def follow_download(event: Event) -> None:
        publish(event)
        if isinstance(event, DownloadFinished):
            fetched(event.model_id)

    def make_source(address: HubAddress | WheelAddress, folder: Path) -> Source:
        return source_of(address, folder, settings.current.hub_endpoint)

    if downloader is None:
        downloader = Downloader(catalog, paths.models, follow_download, make_source=make_source)
    else:
        downloader.follow(follow_download, make_source)
    speed = SpeedProbe(
        worker=worker,
        results=KeptResults(paths.data / "speed.json", Speed),
        compute=compute,
        loaded=lambda: engine.model,
        size_bytes=loaded_size,
        memory_speed=memory_speed,
        measured=lambda: publish(ModelsChanged()),
        ended=ended,
    )
    return ModelParts(
        worker=worker,
        engine=engine,
        rest=ModelRest(worker, engine, settings, minute_s=minute_s),
        speed=speed,
        fitness=Fitness(available_memory, speed.pace, lambda: settings.current),
        added=AddedModels(catalog, paths.models),
        downloader=downloader,
        kv_store=KvStore(paths.states, lambda: settings.current.states_limit_mb * 1_000_000, seal),
        speech=SpeechModels(catalog, paths.models),
    )


def usable_embedders(catalog: Catalog, models: Path, settings: SettingsFile) -> tuple[ModelId, frozenset[ModelId]]:
    """The embedding model to use, and all that can be loaded."""
    usable = frozenset(entry.id for entry in catalog.embedders.values() if entry.installed(models))
    chosen = settings.current.embedder
    # Its file may have been deleted.
    return chosen if chosen in usable else FALLBACK_EMBEDDER, usable
