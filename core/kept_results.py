"""What was found out about models, kept in a file. Losing it costs finding it out again."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

log = logging.getLogger(__name__)

T = TypeVar("T")


class KeptResults(Generic[T]):
    """One result for each model file, by its fingerprint. To be used from one thread.

    Args:
        path: of the JSON file.
        kind: type of a result.
    """

    def __init__(self, path: Path, kind: type[T]) -> None:
        self._path = path
        self._results = self._read(kind)

    def get(self, fingerprint: str) -> T | None:
        """The result for a model, if there is one."""
        return self._results.get(fingerprint)

    def all(self) -> list[T]:
        """Every result."""
        return list(self._results.values())

    def set(self, fingerprint: str, result: T) -> None:
        """Keep a result."""
        self._results = {**self._results, fingerprint: result}  # another thread may be reading the old one
        temporary = self._path.with_suffix(".new")
        try:
            temporary.write_bytes(msgspec.json.encode(self._results))
            temporary.replace(self._path)
        except OSError as error:
            log.warning("%s can't be written, it is found out again next time: %s", self._path.name, error)

    def _read(self, kind: type[T]) -> dict[str, T]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, kind])  # type: ignore[valid-type]
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            log.warning("%s can't be read, it is found out again: %s", self._path.name, error)
            return {}
