"""What a place is that a model file can be fetched from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from core.model.catalog import FilePart
from core.model.partial_file import CancelSwitch, PartialFile


class SourceFailed(Exception):
    """This source can't give the file; the next may. What was fetched so far is sound.

    Attributes:
        reason: in plain words, to follow "model hub: ".
        detail: technical text.
    """

    def __init__(self, reason: str, *, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail


class Source(Protocol):
    """A place a model file can be fetched from.

    Attributes:
        words: what it is called in the window.
    """

    @property
    def words(self) -> str: ...

    def space_needed(self) -> int:
        """Bytes on disk it needs beside the file itself."""
        ...

    def fetch(
        self, model: FilePart, file: PartialFile, switch: CancelSwitch, progressed: Callable[[int], None]
    ) -> None:
        """Append to `file` what is missing of `model`, calling `progressed` with the bytes that are here by now.

        Raises:
            SourceFailed: it can't.
            Cancelled: the switch was turned.
            OSError: the file can't be written.
        """
        ...
