"""The models the user has added from the hub, kept beside the files themselves."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import msgspec

from core.errors import InvalidRequest, StorageError
from core.model.catalog import Catalog, CatalogModel, FilePart, HubAddress
from core.model.hub_name import HubRepository
from core.records import HubFile, ModelId

log = logging.getLogger(__name__)


def _eyes(repository: HubRepository, model: HubFile, own: str) -> FilePart | None:
    """What a model sees with, under a name that says whose it is: others' are called alike."""
    file = next((file for file in repository.eyes if file.name == model.eyes), None)
    if file is None:
        return None
    return FilePart(
        file=f"mmproj-{own}",
        size_bytes=file.size_bytes,
        sha256=file.sha256,
        sources=(HubAddress(repository=repository.name, file=file.name, revision=repository.revision),),
    )


class AddedModels:
    """Keeps what was added to a catalog in a file.

    Args:
        models: the folder of installed models.
    """

    def __init__(self, catalog: Catalog, models: Path) -> None:
        self._catalog = catalog
        self._path = models / "added.json"
        for entry in self._read():
            catalog.add(entry)

    def add(self, repository: HubRepository, name: str) -> CatalogModel:
        """Add a file of a repository.

        Raises:
            InvalidRequest: the repository doesn't have it.
            StorageError: it can't be kept.
        """
        file = next((file for file in repository.files if file.name == name), None)
        if file is None:
            raise InvalidRequest(
                f"{repository.name} has no file {name}.",
                safe="Nothing was changed.",
                next_step="Choose one of its files.",
            )
        base = re.sub(r"[^\w.-]", "_", name.rpartition("/")[2]).lstrip(".")
        taken = {model.file for model in self._catalog.entries()}
        own = f"{repository.name.replace('/', '_')}_{base}" if base in taken else base
        entry = CatalogModel(
            id=ModelId(f"{repository.name}/{name}"),
            name=base.removesuffix(".gguf").replace("_", " "),
            description="",
            licence=repository.licence,
            # Two repositories may have files of the same name.
            file=own,
            size_bytes=file.size_bytes,
            sha256=file.sha256,
            sources=(HubAddress(repository=repository.name, file=name, revision=repository.revision),),
            context_length=0,
            functions=None,
            eyes=_eyes(repository, file, own),
        )
        self._catalog.add(entry)
        self._write()
        return entry

    def forget(self, model_id: ModelId) -> None:
        """Take a model off the list. Nothing happens to one that ships.

        Raises:
            StorageError: it can't be kept.
        """
        if any(entry.id == model_id for entry in self._catalog.added):
            self._catalog.forget(model_id)
            self._write()

    def _read(self) -> list[CatalogModel]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=list[CatalogModel])
        except FileNotFoundError:
            return []
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            log.warning("the list of added models can't be read: %s", error)  # their files are listed as the user's own
            return []

    def _write(self) -> None:
        temporary = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(msgspec.json.format(msgspec.json.encode(self._catalog.added), indent=2))
            temporary.replace(self._path)
        except OSError as error:
            raise StorageError(
                "The list of models couldn't be saved.",
                safe="Models that are installed stay.",
                next_step=f"Check that {self._path.parent} can be written and has space left.",
                detail=str(error),
            ) from error
