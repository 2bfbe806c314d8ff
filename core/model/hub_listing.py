"""What model files a repository on the hub has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import httpx
import msgspec

from core.errors import DownloadError
from core.model.eyes_file import eyes_among
from core.model.hub_name import HubRepository
from core.model.hub_source import HubTimeouts, hub_client, hub_endpoint
from core.model.source import SourceFailed
from core.records import HubFile

# Parts of a model that is cut into several files: none is a model by itself.
_PART = re.compile(r"-\d{5}-of-\d{5}\.gguf$", re.IGNORECASE)

# Neither is what makes one see.
_EYES = "mmproj"


class _Lfs(msgspec.Struct):
    oid: str = ""
    sha256: str = ""
    size: int = 0


class _Sibling(msgspec.Struct):
    rfilename: str
    size: int | None = None
    lfs: _Lfs | None = None


class _Answer(msgspec.Struct):
    sha: str = "main"
    siblings: list[_Sibling] = []
    tags: list[str] = []
    gated: bool | str = False


def hub_repository(name: str, *, endpoint: str = "", timeouts: HubTimeouts | None = None) -> HubRepository:
    """Ask the hub for the GGUF files of a repository.

    Args:
        name: as owner/repository.
        endpoint: address of the hub; empty leaves it to huggingface_hub and its environment variables.

    Raises:
        DownloadError: the hub can't be reached, has no such repository, or gives it to known users only.
    """
    try:
        with hub_client(timeouts or HubTimeouts()) as client:
            answer = client.get(f"{hub_endpoint(endpoint)}/api/models/{name}", params={"blobs": "true"})
            if answer.status_code in {401, 403, 404}:
                raise _refused(name, answer)
            answer.raise_for_status()
            found = msgspec.json.decode(answer.content, type=_Answer)
    except (httpx.HTTPError, httpx.InvalidURL, SourceFailed, msgspec.DecodeError, ValueError) as error:
        raise DownloadError(
            "The model hub can't be reached.",
            safe="Nothing was changed.",
            next_step="Check the internet connection and the address of the hub in the settings, then try again.",
            detail=f"{type(error).__name__}: {error}",
        ) from error
    if found.gated:
        raise DownloadError(
            f"{name} is given to users only who have agreed to its terms on the hub.",
            safe="Nothing was changed.",
            next_step="Download the file with your browser, then open it here, or choose another repository.",
        )
    files = sorted(_files(found.siblings), key=lambda file: file.size_bytes)
    eyes = {file.name: file for file in files if _EYES in file.name.rpartition("/")[2].lower()}
    return HubRepository(
        name=name,
        revision=found.sha,
        licence=next((tag.removeprefix("license:") for tag in found.tags if tag.startswith("license:")), ""),
        files=tuple(_seeing(file, eyes) for file in files if file.name not in eyes),
        eyes=tuple(eyes.values()),
    )


def _seeing(model: HubFile, eyes: Mapping[str, HubFile]) -> HubFile:
    """A model with what it sees with."""
    name = eyes_among(model.name, {name: file.size_bytes for name, file in eyes.items()})
    return msgspec.structs.replace(model, eyes=name, eyes_bytes=eyes[name].size_bytes) if name else model


def _files(siblings: list[_Sibling]) -> list[HubFile]:
    files = []
    for sibling in siblings:
        lfs = sibling.lfs
        checksum = (lfs.sha256 or lfs.oid).removeprefix("sha256:") if lfs is not None else ""
        size = sibling.size or (lfs.size if lfs is not None else 0)
        if (
            sibling.rfilename.lower().endswith(".gguf")
            and not _PART.search(sibling.rfilename)
            and re.fullmatch("[0-9a-f]{64}", checksum)
            and size > 0
        ):
            files.append(HubFile(name=sibling.rfilename, size_bytes=size, sha256=checksum))
    return files


def _refused(name: str, answer: Any) -> DownloadError:
    return DownloadError(
        f"The hub has no repository {name} that is open to everybody.",
        safe="Nothing was changed.",
        next_step="Check the name. It is spelled as on the page of the repository.",
        detail=f"HTTP {answer.status_code} for {answer.url}",
    )
