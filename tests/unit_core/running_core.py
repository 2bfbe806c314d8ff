"""A whole core inside the test process: real SQLite, real Chroma, real embeddings, a scripted model."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from core.composition import build
from core.documents.reading import DocumentReader
from core.engine import Loader
from core.errors import Cancelled, ModelError
from core.hearing.recogniser import Recogniser
from core.keys import ServerKeys
from core.logs import LogFile
from core.model.base import Embedder, LanguageModel
from core.model.catalog import Catalog, CatalogEmbedder, load_catalog
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.pictures.reading import PictureReader
from core.protocol import Command
from core.records import Adapter, ModelId
from core.settings import SettingsFile
from core.tasks.build import TaskWorks
from core.tools.base import ToolSource
from core.vault.vault import Vault
from core.worker import Priority
from tests.core_driver import CoreDriver


class ScriptedLoader:
    """Loads the scripted models it was given, by name."""

    def __init__(self, **models: ScriptedModel) -> None:
        self.models = models
        self.gate: threading.Event | None = None

    def name(self, choice: str) -> str:
        return choice

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter] = (),
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        on_progress(0.4)
        if self.gate is not None:
            while not self.gate.wait(0.01):
                if cancelled.is_set():
                    raise Cancelled("Loading was stopped.")
        on_progress(1.0)
        if choice not in self.models:
            raise ModelError(f"There is no model {choice}.", safe="Nothing was changed.", next_step="Choose another.")
        model = self.models[choice]
        model.closed = False  # loaded again after another one
        return model


class RunningCore(CoreDriver):
    """A core that lives in this process."""

    def __init__(
        self,
        paths: Paths,
        loader: Loader,
        embedder: Embedder,
        model: str | None = "scripted",
        charge: Callable[[], float | None] = lambda: None,
        *,
        context_length: int | None = None,
        clock: Callable[[], float] = time.time,
        catalog: Catalog | None = None,
        load_embedder: Callable[[CatalogEmbedder], Embedder] | None = None,
        keys: ServerKeys | None = None,
        minute_s: float = 60.0,
        memory_speed: float | None = None,
        titles: bool = False,
        reader: DocumentReader | None = None,
        recogniser: Recogniser | None = None,
        picture_reader: PictureReader | None = None,
        works: TaskWorks | None = None,
        tool_sources: Sequence[ToolSource] | None = None,
        vault: Vault | None = None,
        log_file: LogFile | None = None,
    ) -> None:
        super().__init__()
        vault = vault or Vault(paths.data)
        settings = SettingsFile(paths.settings, context_length=context_length, seal=vault.seal)
        settings.change(titles=titles)  # else what a test lets the model say in the background may become one
        if load_embedder is None:
            settings.change(embedder=ModelId(embedder.name))
        self._core = build(
            paths,
            self._arrived.put,
            loader=loader,
            load_embedder=load_embedder or (lambda _: embedder),
            catalog=catalog or load_catalog(),
            charge=charge,
            charge_recheck_s=0.05,
            keys=keys,
            minute_s=minute_s,
            server_retry_s=0.05,
            memory_speed=lambda: memory_speed,
            settings=settings,
            clock=clock,
            reader=reader,
            recogniser=recogniser,
            picture_reader=picture_reader,
            works=works,
            tool_sources=tool_sources,
            vault=vault,
            log_file=log_file,
        )
        self._core.service.start(model)
        self._closed = False

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._core.close()

    def waiting_to_learn(self) -> int:
        """Messages that facts are still to be learned from."""
        service = self._core.service
        return int(service._storage.call(lambda: service._database.value("SELECT count(*) FROM learning_queue")))

    def indexed(self) -> None:
        """Wait until nothing that was stored so far is left to index."""
        super().indexed()  # the embedder is there
        service = self._core.service
        waiting = "SELECT count(*) FROM index_notes n JOIN embedding_spaces s ON s.model = n.model WHERE s.serving"
        for _ in range(3000):
            if not service._storage.call(lambda: service._database.value(waiting)):
                return
            threading.Event().wait(0.02)
        raise AssertionError("something is never indexed")

    def idle(self) -> None:
        """Wait until the model has nothing left to do for what was said so far, in the background either."""
        worker = self._core.service._model_worker
        worker.call(lambda: None)  # the turn whose end was told has ended, and has left its work behind
        worker.call(lambda: None, Priority.BACKGROUND)

    def settle(self) -> None:
        """Wait until the store has nothing left to do, in the background either."""
        self._core.service._storage.call(lambda: None, Priority.BACKGROUND)

    def fill_disk(self) -> None:
        """Let the database grow no further, as on a full disk."""
        service = self._core.service

        def limit() -> None:
            database = service._database
            database.execute(f"PRAGMA max_page_count = {database.value('PRAGMA page_count')}")

        service._storage.call(limit)

    def _deliver(self, command: Command) -> None:
        self._core.service.handle(command)
