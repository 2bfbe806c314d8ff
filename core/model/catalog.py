"""What can be installed: the list in `resources/models.toml`, and the user's own GGUF files beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path

import msgspec

from core.errors import ModelError, NotFound
from core.model.eyes_file import eyes_beside, fit_together
from core.model.gguf import read_gguf
from core.model.packaged import packaged
from core.model.server_choice import is_on_server
from core.paths import RESOURCES
from core.records import (
    DEFAULT_EMBEDDER,
    FALLBACK_EMBEDDER,
    CacheSize,
    EmbedderInfo,
    ModelId,
    ModelInfo,
    Sampling,
    SpeechModelInfo,
    SpeechTask,
)

_PARTIAL = ".partial"


class HubAddress(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="hub"):
    """A file in a repository on the model hub.

    Attributes:
        revision: a branch or a commit.
    """

    repository: str
    file: str
    revision: str = "main"


class WheelAddress(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="wheels"):
    """A file cut into parts, each in a package of the package index.

    Attributes:
        packages: requirements with exact versions, in the order of the parts.
        members: which member of each wheel is the part, as a glob over the whole name.
        part_bytes: size of each part but the last.
        platform: take the wheels made for this one, wherever Rememora runs: the parts are the same in all of them. Empty for
            wheels that are for any.
        shared: other files of the same model are in these packages, too: a wheel that was fetched is kept until the model is whole.
    """

    packages: tuple[str, ...]
    members: str
    part_bytes: int
    platform: str = ""
    shared: bool = False


def partial_path(path: Path) -> Path:
    """Where an unfinished download of a file is."""
    return path.with_name(path.name + _PARTIAL)


class FilePart(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file that can be downloaded.

    Attributes:
        file: its name in the folder it belongs to.
        sha256: of the whole file, lower-case hex.
        sources: tried in order.
    """

    file: str
    size_bytes: int
    sha256: str
    sources: tuple[HubAddress | WheelAddress, ...]

    @property
    def in_package_index(self) -> bool:
        """It can be had without the hub."""
        return any(isinstance(source, WheelAddress) for source in self.sources)

    def path(self, folder: Path) -> Path:
        """Where it is when installed."""
        return folder / self.file

    def partial_path(self, folder: Path) -> Path:
        """Where an unfinished download of it is."""
        return partial_path(self.path(folder))

    def installed(self, folder: Path) -> bool:
        """It is there. The checksum was right when the file got its name; the size tells whether it was tampered with since."""
        return _size(self.path(folder)) == self.size_bytes

    def partial_bytes(self, folder: Path) -> int:
        """How much of an unfinished download of it is there."""
        return 0 if self.installed(folder) else _size(self.partial_path(folder))


class CatalogFile(FilePart, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A model of the catalog, in the models folder."""

    id: ModelId
    name: str
    description: str
    licence: str

    def folder(self, models: Path) -> Path:
        """Where its files are."""
        return models

    @property
    def files(self) -> tuple[FilePart, ...]:
        """What is downloaded."""
        return (FilePart(file=self.file, size_bytes=self.size_bytes, sha256=self.sha256, sources=self.sources),)

    @property
    def disk_bytes(self) -> int:
        """Of all its files."""
        return sum(part.size_bytes for part in self.files)

    def installed(self, models: Path) -> bool:
        """All of it is there."""
        return _installed(self.files, models)

    def partial_bytes(self, models: Path) -> int:
        """How much of an unfinished download of it is there."""
        return _partial_bytes(self.files, models)


class CatalogSpeech(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A model that hears or speaks: several files, in a folder of its own within the models folder.

    Attributes:
        licence_url: where the licence can be read, if it is not one of the well-known ones.
        languages: those it is made for, ISO 639-1, the best first; empty: about a hundred.
    """

    id: ModelId
    name: str
    description: str
    licence: str
    task: SpeechTask
    files: tuple[FilePart, ...]
    licence_url: str = ""
    languages: tuple[str, ...] = ()

    @property
    def disk_bytes(self) -> int:
        """Of all its files."""
        return sum(part.size_bytes for part in self.files)

    def folder(self, models: Path) -> Path:
        """Where its files are."""
        return models / self.id

    def installed(self, models: Path) -> bool:
        """All of it is there."""
        return _installed(self.files, self.folder(models))

    def partial_bytes(self, models: Path) -> int:
        """How much of an unfinished download of it is there."""
        return _partial_bytes(self.files, self.folder(models))


class CatalogModel(CatalogFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A language model. See `core.records.ModelInfo`.

    Attributes:
        eyes: the file that makes it see ("mmproj"); None: it doesn't.
        licence_url: where the licence can be read, if it is not one of the well-known ones.
        cache: what its attention states take.
        functions: it calls memory functions well; None: nobody has said.
        thinks: it reasons before it answers.
        languages: those it is made for, ISO 639-1.
        language_count: how many in all, where the list is only of the greatest.
    """

    context_length: int
    licence_url: str = ""
    cache: CacheSize = CacheSize()
    functions: bool | None = None
    thinks: bool = False
    languages: tuple[str, ...] = ()
    language_count: int = 0
    sampling: Sampling = Sampling()
    eyes: FilePart | None = None

    @property
    def files(self) -> tuple[FilePart, ...]:
        """The model's, then that of what it sees with."""
        own = super().files
        return own if self.eyes is None else (*own, self.eyes)


class EmbedderRuntime(StrEnum):
    """What evaluates an embedding model."""

    MINILM = "minilm"  # core.model.embedder
    E5 = "e5"  # core.model.e5_embedder


class CatalogEmbedder(CatalogFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An embedding model. One that comes with Rememora on every system has no file to download and no source.

    Attributes:
        package, member: the distribution its weights come in, and what of it they are; empty if they are only downloaded.
        dimensions, token_dimensions: see `core.model.base.Embedder`.
        longest: what it reads of a text, in pieces of words.
    """

    runtime: EmbedderRuntime
    package: str = ""
    member: str = ""
    dimensions: int
    token_dimensions: int
    longest: int
    file: str = ""
    size_bytes: int = 0
    sha256: str = ""
    sources: tuple[HubAddress | WheelAddress, ...] = ()

    def weights(self, models: Path) -> Path:
        """What to load: what came with Rememora, else the downloaded file."""
        return (packaged(self.package, self.member) if self.package else None) or self.path(models)

    def installed(self, models: Path) -> bool:
        """It can be loaded."""
        return not self.file or self.weights(models) != self.path(models) or super().installed(models)


class _CatalogContent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    first_start: tuple[ModelId, ...]
    model: tuple[CatalogModel, ...]
    embedder: tuple[CatalogEmbedder, ...]
    speech: tuple[CatalogSpeech, ...] = ()


class Catalog:
    """The models that can be installed. A choice of model is a catalog id or the path of a GGUF file.

    Attributes:
        chosen_eyes: which file a model sees with, if the user chose it by hand; empty: they didn't.
        embedders: embedding models by id; the default one is always among them.
        speech: models that hear or speak, by id.
        first_start: what may be offered on the first start, the best first.
    """

    def __init__(
        self,
        entries: tuple[CatalogModel, ...],
        embedders: tuple[CatalogEmbedder, ...] = (),
        first_start: tuple[ModelId, ...] = (),
        speech: tuple[CatalogSpeech, ...] = (),
    ) -> None:
        self.chosen_eyes: Callable[[ModelId], str] = lambda _: ""
        self.first_start = first_start
        self.speech = {entry.id: entry for entry in speech}
        self._shipped = {entry.id: entry for entry in entries}
        self._added: dict[ModelId, CatalogModel] = {}
        self.embedders = {entry.id: entry for entry in embedders}

    @property
    def added(self) -> tuple[CatalogModel, ...]:
        """What the user has added from the hub."""
        return tuple(self._added.values())

    def add(self, entry: CatalogModel) -> None:
        """Have a model of the hub beside those that ship."""
        # Replaced, not changed: other threads may be reading it.
        self._added = {**self._added, entry.id: entry}

    def forget(self, model_id: ModelId) -> None:
        """Take an added model off the list."""
        self._added = {key: entry for key, entry in self._added.items() if key != model_id}

    @property
    def _entries(self) -> dict[ModelId, CatalogModel]:
        return self._shipped | self._added

    def entry(self, model_id: str) -> CatalogModel:
        """The catalog's entry.

        Raises:
            NotFound: there is none with this id.
        """
        entry = self._entries.get(ModelId(model_id))
        if entry is None:
            raise NotFound(f"There is no model {model_id} in the catalog.", next_step="Choose one from the list.")
        return entry

    def file(self, model_id: str) -> CatalogFile | CatalogSpeech:
        """What can be downloaded under this id.

        Raises:
            NotFound: nothing.
        """
        if (speech := self.speech.get(ModelId(model_id))) is not None:
            return speech
        embedder = self.embedders.get(ModelId(model_id))
        return self.entry(model_id) if embedder is None or not embedder.sources else embedder

    def entries(self) -> tuple[CatalogModel, ...]:
        """Those that ship, then those that were added."""
        return tuple(self._entries.values())

    def models(self, models: Path, chosen: str | None = None) -> list[ModelInfo]:
        """The catalog, then the user's own files: those in the models folder, and the chosen one wherever it is."""
        listed = [self.info(model_id, models) for model_id in self._entries]
        own = [self._own_file(path) for path in sorted(self._own_paths(models, chosen))]
        # What others see with is no model.
        eyes = {model.eyes for model in (*listed, *own)}
        return listed + [model for model in own if model.id not in eyes]

    def embedder_infos(self, models: Path) -> list[EmbedderInfo]:
        """The embedding models."""
        return [
            EmbedderInfo(
                id=entry.id,
                name=entry.name,
                description=entry.description,
                licence=entry.licence,
                size_bytes=entry.size_bytes,
                installed=entry.installed(models),
                partial_bytes=entry.partial_bytes(models),
            )
            for entry in self.embedders.values()
        ]

    def speech_infos(self, models: Path) -> list[SpeechModelInfo]:
        """The models that hear or speak."""
        return [
            SpeechModelInfo(
                id=entry.id,
                name=entry.name,
                description=entry.description,
                licence=entry.licence,
                licence_url=entry.licence_url,
                task=entry.task,
                languages=entry.languages,
                size_bytes=entry.disk_bytes,
                installed=entry.installed(models),
                partial_bytes=entry.partial_bytes(models),
            )
            for entry in self.speech.values()
        ]

    def info(self, choice: str, models: Path) -> ModelInfo:
        """What is known of a model.

        Raises:
            NotFound: it is neither a catalog id nor the path of a file.
        """
        if choice not in self._entries and _is_path(choice):
            return self._own_file(Path(choice))
        entry = self.entry(choice)
        installed = entry.installed(models)
        eyes = entry.eyes.path(models) if entry.eyes is not None else None
        by_hand = self._by_hand(entry.id) if installed else None
        if by_hand is not None:
            eyes = by_hand
        elif installed and entry.id in self._added:
            # Nobody has tried whether those of the repository fit.
            if eyes is not None and not fit_together(entry.path(models), eyes):
                eyes = None
            eyes = eyes or eyes_beside(entry.path(models), self._file_names())
        return ModelInfo(
            id=entry.id,
            name=entry.name,
            size_bytes=entry.size_bytes,
            description=entry.description,
            licence=entry.licence,
            context_length=entry.context_length,
            installed=installed,
            path=str(entry.path(models)) if installed else "",
            partial_bytes=entry.partial_bytes(models),
            functions=bool(entry.functions),
            licence_url=entry.licence_url,
            thinks=entry.thinks,
            languages=entry.languages,
            language_count=entry.language_count,
            cache=entry.cache,
            own=entry.id in self._added,
            downloadable=True,
            in_package_index=entry.in_package_index,
            sampling=entry.sampling,
            sees=eyes is not None,
            eyes=str(eyes) if installed and eyes is not None else "",
            eyes_bytes=_size(eyes) if installed and eyes is not None else entry.disk_bytes - entry.size_bytes,
        )

    def functions(self, choice: str) -> bool | None:
        """Whether a model calls memory functions well; None: a file of the user's own, of which nothing is known."""
        entry = self._entries.get(ModelId(choice))
        return None if entry is None else entry.functions

    def _own_paths(self, models: Path, chosen: str | None) -> Iterator[Path]:
        from_catalog = self._file_names()
        in_folder = {path for path in models.glob("*.gguf") if path.name not in from_catalog}
        yield from in_folder
        if chosen is not None and chosen not in self._entries and _is_path(chosen) and Path(chosen) not in in_folder:
            yield Path(chosen)

    def _file_names(self) -> frozenset[str]:
        return frozenset(file.file for entry in self._entries.values() for file in entry.files)

    def _by_hand(self, model_id: ModelId) -> Path | None:
        """What the user chose for it to see with, if that is still there."""
        chosen = self.chosen_eyes(model_id)
        return Path(chosen) if chosen and Path(chosen).is_file() else None

    def _own_file(self, path: Path) -> ModelInfo:
        """A file of the user's own; one that can't be used is listed too, and says why when it is opened."""
        try:
            file = read_gguf(path)
        except ModelError:
            return ModelInfo(id=ModelId(str(path)), name=path.stem, size_bytes=_size(path), own=True)
        eyes = self._by_hand(ModelId(str(path))) or eyes_beside(path, self._file_names())
        return ModelInfo(
            id=ModelId(str(path)),
            name=file.name,
            size_bytes=file.size_bytes,
            licence=file.licence,
            context_length=file.context_length,
            installed=True,
            path=str(path),
            cache=file.cache,
            own=True,
            sampling=file.sampling,
            sees=eyes is not None,
            eyes="" if eyes is None else str(eyes),
            eyes_bytes=0 if eyes is None else _size(eyes),
        )


def load_catalog(path: Path = RESOURCES / "models.toml") -> Catalog:
    """Read and check a catalog.

    Raises:
        ModelError: it can't be read, or contradicts itself.
    """
    try:
        content = _read(path.read_bytes())
    except (OSError, ValueError, msgspec.DecodeError) as error:
        raise ModelError(
            "The list of models can't be read.",
            safe="Models that are installed can still be opened as files.",
            next_step="Install Rememora again.",
            detail=f"{path}: {error}",
        ) from error
    return Catalog(content.model, content.embedder, content.first_start, content.speech)


@cache
def _read(written: bytes) -> _CatalogContent:
    content = msgspec.toml.decode(written, type=_CatalogContent)
    _check(content)
    return content


def _check(content: _CatalogContent) -> None:
    ids = [entry.id for entry in (*content.model, *content.embedder)] + [entry.id for entry in content.speech]
    if len(set(ids)) < len(ids):
        raise ValueError("two models have the same id")
    by_id = {entry.id: entry for entry in content.model}
    if len(content.first_start) < 2 or not set(content.first_start) <= set(by_id):
        raise ValueError("two models of the list, or more, are to be offered on the first start")
    if not all(by_id[model_id].in_package_index for model_id in content.first_start[-2:]):
        raise ValueError("the last two of the first start must be in the package index")
    for entry in content.model:
        if not entry.file.endswith(".gguf"):
            raise ValueError(f"{entry.id}: {entry.file!r} is not the name of a GGUF file")
        for part in entry.files:
            _check_file(entry.id, part)
    names = [part.file for entry in content.model for part in entry.files]
    if len(set(names)) < len(names):
        raise ValueError("two models have a file of the same name")
    for embedder in content.embedder:
        if embedder.file or not embedder.package:
            _check_file(embedder.id, embedder)
    for speech in content.speech:
        if not re.fullmatch(r"[a-z0-9][a-z0-9.-]*", speech.id) or speech.id.endswith(".gguf"):
            raise ValueError(f"{speech.id!r} can't be the name of a folder")
        if not speech.files or len({part.file for part in speech.files}) < len(speech.files):
            raise ValueError(f"{speech.id}: it has no files, or one twice")
        for part in speech.files:
            _check_file(speech.id, part)
    for wanted in (DEFAULT_EMBEDDER, FALLBACK_EMBEDDER):
        if wanted not in ids:
            raise ValueError(f"{wanted} is missing")


def _check_file(model_id: ModelId, entry: FilePart) -> None:
    if not entry.file or Path(entry.file).name != entry.file:
        raise ValueError(f"{model_id}: {entry.file!r} is not the name of a file")
    if not re.fullmatch("[0-9a-f]{64}", entry.sha256):
        raise ValueError(f"{model_id}: the sha256 is not 64 lower-case hex digits")
    if entry.size_bytes <= 0 or not entry.sources:
        raise ValueError(f"{model_id}: it has no size or no source")
    for source in entry.sources:
        if isinstance(source, WheelAddress):
            parts = -(-entry.size_bytes // source.part_bytes) if source.part_bytes > 0 else 0
            if parts != len(source.packages):
                raise ValueError(f"{model_id}: {len(source.packages)} packages for {parts} parts")
            if not re.fullmatch("[a-z0-9_]*", source.platform):
                raise ValueError(f"{model_id}: {source.platform!r} is not the name of a platform")
            if not all(
                re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*==[A-Za-z0-9.!+_-]+", package) for package in source.packages
            ):
                raise ValueError(f"{model_id}: packages must be given as name==version")


def _is_path(choice: str) -> bool:
    return not is_on_server(choice) and (choice.endswith(".gguf") or Path(choice).is_absolute())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _installed(files: Sequence[FilePart], folder: Path) -> bool:
    return all(part.installed(folder) for part in files)


def _partial_bytes(files: Sequence[FilePart], folder: Path) -> int:
    if _installed(files, folder):
        return 0
    return sum(part.size_bytes if part.installed(folder) else part.partial_bytes(folder) for part in files)
