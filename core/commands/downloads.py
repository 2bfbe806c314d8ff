"""Commands about which models there are, and fetching them. They need nothing of the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from core import protocol
from core.commands.answers import Handlers, Send
from core.model.catalog import Catalog
from core.model.download import Downloader
from core.model.first_offer import with_offers
from core.model.fitness import Fitness
from core.records import ModelInfo
from core.settings import SettingsFile


class DownloadCommands:
    """Lists and fetches models.

    Args:
        models: the folder of installed models.
        loaded: what is in memory now, as it was chosen.
    """

    def __init__(
        self,
        *,
        send: Send,
        settings: SettingsFile,
        catalog: Catalog,
        models: Path,
        fitness: Fitness,
        downloader: Downloader,
        loaded: Callable[[], str | None],
    ) -> None:
        self._send = send
        self._settings = settings
        self._catalog = catalog
        self._models = models
        self._fitness = fitness
        self._downloader = downloader
        self._loaded = loaded

    def handlers(self) -> Handlers:
        return {
            protocol.ListModels: self._list_models,
            protocol.DownloadModel: self._download_model,
            protocol.CancelDownload: self._cancel_download,
        }

    def _list_models(self, command: protocol.ListModels) -> None:
        chosen = self._settings.current.model
        models = self._catalog.models(self._models, chosen)
        models = with_offers(self._fitness.judge(models, self._path_in_use(models)), self._catalog.first_start)
        embedders = self._catalog.embedder_infos(self._models)
        self._send(
            protocol.ModelsListed(
                request_id=command.request_id,
                models=tuple(models),
                embedders=tuple(embedders),
                speech=tuple(self._catalog.speech_infos(self._models)),
            )
        )

    def _path_in_use(self, models: Sequence[ModelInfo]) -> str | None:
        choice = self._loaded()
        return next((model.path for model in models if choice is not None and choice in (model.id, model.path)), None)

    def _download_model(self, command: protocol.DownloadModel) -> None:
        self._downloader.start(command.model_id)
        self._send(protocol.Done(request_id=command.request_id))

    def _cancel_download(self, command: protocol.CancelDownload) -> None:
        self._downloader.cancel(command.model_id)
        self._send(protocol.Done(request_id=command.request_id))
