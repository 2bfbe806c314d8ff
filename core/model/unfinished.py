"""Which downloads ran when the store was locked: they are taken up while it is. Kept beside the models, which aren't sealed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import msgspec

from core.errors import StorageError
from core.private_files import write_whole
from core.records import ModelId

log = logging.getLogger(__name__)

_NAME = "unfinished.json"


def keep_unfinished(models: Path, model_ids: Sequence[ModelId]) -> None:
    """Note which downloads run. If they can't be, they aren't taken up by themselves."""
    if not model_ids:
        return
    try:
        write_whole(models / _NAME, msgspec.json.encode(model_ids), "The downloads are kept as far as they are.")
    except StorageError as error:
        log.warning("downloads aren't taken up by themselves: %s", error.problem.detail)


def take_unfinished(models: Path) -> list[ModelId]:
    """What was noted; it is told once."""
    path = models / _NAME
    try:
        noted = msgspec.json.decode(path.read_bytes(), type=list[ModelId])
    except FileNotFoundError:
        return []
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        log.warning("%s can't be read: %s", _NAME, error)
        noted = []
    path.unlink(missing_ok=True)
    return noted
