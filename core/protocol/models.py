"""Models: listed, fetched, loaded."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import (
    Adapter,
    EmbedderInfo,
    HubFile,
    ModelId,
    ModelInfo,
    ModelState,
    Problem,
    SamplingChoice,
    SpeechModelInfo,
)


class ListModels(Command, frozen=True, kw_only=True):
    """Answered with `ModelsListed`: the catalog and the user's own files, the embedding models, and those that hear or speak."""


class DownloadModel(Command, frozen=True, kw_only=True):
    """Start or resume a download. Answered with `Done` once it has begun; `Download…` events follow."""

    model_id: ModelId


class RemoveModel(Command, frozen=True, kw_only=True):
    """Delete a model's file, an unfinished download of it too; one that is in use is unloaded first. Answered with `Done`;
    `ModelsChanged` follows. A file of the user's own that lies elsewhere stays, and is only taken off the list."""

    model_id: ModelId


class ListHubFiles(Command, frozen=True, kw_only=True):
    """What models a repository on the hub has. Answered with `HubFilesListed`.

    Attributes:
        repository: as the user typed it: owner/name, or an address.
    """

    repository: str


class AddHubModel(Command, frozen=True, kw_only=True):
    """Put a file of a repository on the list, and download it. Answered with `Done` once it has begun.

    Attributes:
        repository: as `HubFilesListed` says it.
        file: name of one of its files.
    """

    repository: str
    file: str


class CancelDownload(Command, frozen=True, kw_only=True):
    """Stop a download; what is there is kept for resuming."""

    model_id: ModelId


class LoadModel(Command, frozen=True, kw_only=True):
    """Choose and load a model. Answered with `Done` when it is ready.

    Attributes:
        model: a catalog id, the path of a GGUF file, or `<address>#<name>` of a model on a server.
    """

    model: str


class SetSampling(Command, frozen=True, kw_only=True):
    """Choose how a model's tokens are drawn, from the next reply on. Answered with `Done`.

    Attributes:
        model: as in `Settings.model`.
        sampling: an empty one is the way back to what is best for the model.
    """

    model: str
    sampling: SamplingChoice


class SetAdapters(Command, frozen=True, kw_only=True):
    """Load these LoRA adapters beside a model from now on, in place of those it had. If it is loaded, it is loaded again; should
    that fail, nothing is changed.

    Attributes:
        model: as in `LoadModel`.
    """

    model: str
    adapters: tuple[Adapter, ...]


class SetEyes(Command, frozen=True, kw_only=True):
    """Choose by hand which file ("mmproj") a model on this computer sees with. Answered with `Done`; `SettingsChanged` and `ModelsChanged`
    come before. If it is loaded, it is loaded again; should that fail, nothing is changed.

    Attributes:
        model_id: of a model that is installed.
        path: of the file; empty: the one that lies beside the model, if there is any.
    """

    model_id: ModelId
    path: str


class WakeModel(Command, frozen=True, kw_only=True):
    """Somebody begins to write: load the model if it was unloaded after a while without use. Answered at once."""


class CancelLoad(Command, frozen=True, kw_only=True):
    """Stop loading; the model that was there before stays chosen."""


class ModelsListed(Reply, frozen=True, kw_only=True):
    models: tuple[ModelInfo, ...]
    embedders: tuple[EmbedderInfo, ...] = ()
    speech: tuple[SpeechModelInfo, ...] = ()


class HubFilesListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    repository: its name.
    licence: as its makers name it; empty if they don't.
    files: the smallest first.
    """

    repository: str
    licence: str
    files: tuple[HubFile, ...]


class ModelStateChanged(Event, frozen=True, kw_only=True):
    state: ModelState


class ModelsChanged(Event, frozen=True, kw_only=True):
    """What is installed changed; list them again."""


class DownloadProgressed(Event, frozen=True, kw_only=True):
    """Attributes: sizes in bytes, `seconds_left` None while unknown, `source` in plain words."""

    model_id: ModelId
    done_bytes: int
    total_bytes: int
    bytes_per_s: float
    seconds_left: float | None
    source: str = ""
    checking: bool = False  # all bytes are here; the checksum is being computed


class DownloadFinished(Event, frozen=True, kw_only=True):
    """The file is complete and its checksum is right."""

    model_id: ModelId


class DownloadFailed(Event, frozen=True, kw_only=True):
    """`problem.code` is `cancelled` if the user stopped it."""

    model_id: ModelId
    problem: Problem


Commands = (
    ListModels
    | DownloadModel
    | RemoveModel
    | ListHubFiles
    | AddHubModel
    | CancelDownload
    | LoadModel
    | SetAdapters
    | SetEyes
    | SetSampling
    | WakeModel
    | CancelLoad
)
Answers = (
    ModelsListed
    | HubFilesListed
    | ModelStateChanged
    | ModelsChanged
    | DownloadProgressed
    | DownloadFinished
    | DownloadFailed
)
