"""The adapters that were trained here: which there are, and which models they fit."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from core.errors import InvalidRequest, ModelError, StorageError
from core.model.adapter import AdapterFile, check_fits, read_adapter
from core.model.gguf import GgufTensors, read_tensors
from core.private_files import overwritten, overwritten_folder
from core.records import ModelInfo, TrainedAdapter

log = logging.getLogger(__name__)


class TrainedAdapters:
    """Reads and removes them.

    Args:
        folder: where `python -m core train` puts them; it may not be there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self, models: Iterable[ModelInfo]) -> list[TrainedAdapter]:
        """The newest first, each with those of some models that it fits."""
        files = self._files()
        heads = _heads(models) if files else {}
        found = [_trained(path, heads) for path in files]
        return sorted(found, key=lambda one: one.made_at, reverse=True)

    def holds(self, path: str) -> bool:
        """It is one of them, whether or not it is there."""
        return Path(path).parent == self._folder

    def remove(self, path: str) -> None:
        """Delete one, and what it holds.

        Raises:
            InvalidRequest: it isn't one of them.
            StorageError: it is still there.
        """
        if not self.holds(path):
            raise InvalidRequest(
                "This adapter wasn't trained here.", safe="It was left as it is.", next_step="Delete its file yourself."
            )
        try:
            overwritten(Path(path))
        except OSError as error:
            raise StorageError(
                f"{Path(path).name} can't be deleted.",
                safe="No model uses it any more.",
                next_step="Close other programs that use it, or delete the file yourself.",
                detail=str(error),
            ) from error

    def remove_all(self) -> None:
        """Delete all of them: what they were trained on is erased, too."""
        try:
            overwritten_folder(self._folder)
        except OSError as error:
            raise StorageError(
                "Trained adapters can't be deleted.",
                safe="No model uses them any more.",
                next_step=f"Delete the folder yourself: {self._folder}",
                detail=str(error),
            ) from error

    def _files(self) -> list[Path]:
        try:
            return sorted(self._folder.glob("*.gguf"))
        except OSError as error:
            log.warning("trained adapters can't be listed: %s", error)
            return []


def _heads(models: Iterable[ModelInfo]) -> dict[str, GgufTensors]:
    """Of the models that are here."""
    heads: dict[str, GgufTensors] = {}
    for model in models:
        if model.path:
            try:
                heads[model.id] = read_tensors(Path(model.path))
            except ModelError as error:
                log.info("no adapter fits %s: %s", model.id, error)
    return heads


def _trained(path: Path, heads: dict[str, GgufTensors]) -> TrainedAdapter:
    made_at = path.stat().st_mtime if path.exists() else 0.0
    try:
        file = read_adapter(path)
    except ModelError as error:
        return TrainedAdapter(path=str(path), name=path.stem, made_at=made_at, problem=error.problem.what)
    return TrainedAdapter(
        path=str(path),
        name=file.name,
        made_at=made_at,
        examples=file.examples,
        loss_before=file.loss_before,
        loss_after=file.loss_after,
        models=tuple(model for model, head in heads.items() if _fits(file, head)),
    )


def _fits(file: AdapterFile, head: GgufTensors) -> bool:
    try:
        check_fits(file, head)
    except ModelError:
        return False
    return True
