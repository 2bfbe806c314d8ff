"""Models that hear and speak: where their files lie, and taking them away."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from core.errors import NotFound, StorageError
from core.model.catalog import Catalog, CatalogSpeech
from core.records import ModelId, SpeechTask


class SpeechModels:
    """Those of the catalog that are on this computer. Callable from any thread.

    Args:
        models: the folder of installed models.
    """

    def __init__(self, catalog: Catalog, models: Path) -> None:
        self._catalog = catalog
        self._models = models
        self._releases: list[Callable[[ModelId], None]] = []

    def folder(self, model_id: ModelId) -> Path | None:
        """Where its files are; None if not all of them are there, or the catalog doesn't have it."""
        entry = self._catalog.speech.get(model_id)
        return entry.folder(self._models) if entry is not None and entry.installed(self._models) else None

    def installed(self, task: SpeechTask) -> list[CatalogSpeech]:
        """Those that are there, in the catalog's order."""
        return [
            entry for entry in self._catalog.speech.values() if entry.task is task and entry.installed(self._models)
        ]

    def before_removal(self, release: Callable[[ModelId], None]) -> None:
        """Have this called before a model's files are deleted; it returns once nothing holds them."""
        self._releases.append(release)

    def remove(self, model_id: ModelId) -> None:
        """Delete a model's files, those of an unfinished download too.

        Raises:
            NotFound: the catalog doesn't have it.
            StorageError: they can't be deleted.
        """
        entry = self._catalog.speech.get(model_id)
        if entry is None:
            raise NotFound(f"There is no model {model_id} in the catalog.", next_step="Choose one from the list.")
        for release in self._releases:
            release(model_id)
        folder = entry.folder(self._models)
        try:
            if folder.exists():
                shutil.rmtree(folder)
        except OSError as error:
            raise StorageError(
                f"{entry.name} can't be deleted.",
                safe="What is left of it does no harm.",
                next_step=f"Close other programs that use it, or delete the folder yourself: {folder}",
                detail=str(error),
            ) from error
