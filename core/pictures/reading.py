"""Opening the user's pictures, and reading what stands in them, in processes of their own."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Protocol

from core.documents.asking import KeepPicture, KeptPicture, ReadWords, WordsRead
from core.documents.child import Child, Children, Limits
from core.errors import Cancelled, DocumentUnreadable, PictureUnusable


class PictureReader(Protocol):
    """Opens and reads pictures. Callable from any thread, several at once."""

    def keep(self, data: bytes, path: Path | None = None) -> KeptPicture:
        """A picture as it is to be kept.

        Args:
            data: a file's contents; empty: those of the file at `path`.

        Raises:
            PictureUnusable: it can't be shown.
        """

    def words(self, data: bytes, stop: threading.Event, *, soon: bool = False) -> str:
        """What stands in a kept picture.

        Args:
            soon: somebody waits for it: it doesn't give way, and takes all cores.

        Raises:
            DocumentUnreadable: it can't be read.
            Cancelled: `stop` was set.
        """

    def close(self) -> None: ...


class FilePictureReader:
    """As in `PictureReader`.

    Args:
        opening, reading: what a picture may take while somebody waits for it, and in the background.
    """

    def __init__(self, opening: Limits | None = None, reading: Limits | None = None) -> None:
        self._opening = Children(lambda: Child(opening or Limits(patience_s=120.0, niceness=0)))
        self._reading = Children(lambda: Child(reading or Limits()))

    def keep(self, data: bytes, path: Path | None = None) -> KeptPicture:
        """As in `PictureReader`."""
        request = KeepPicture(data=data, path=b"" if path is None else os.fsencode(path))
        try:
            for answer in self._opening.ask(request):
                if isinstance(answer, KeptPicture):
                    return answer
        except DocumentUnreadable as error:
            raise _unusable(error) from error
        raise _stopped()

    def words(self, data: bytes, stop: threading.Event, *, soon: bool = False) -> str:
        """As in `PictureReader`."""
        children = self._opening if soon else self._reading
        for answer in children.ask(ReadWords(data=data, soon=soon), stop):
            if isinstance(answer, WordsRead):
                return answer.text
        raise _stopped()

    def close(self) -> None:
        """End its processes."""
        self._opening.close()
        self._reading.close()


def _stopped() -> Cancelled:
    return Cancelled("The core is closing.", safe="Nothing was changed.")


def _unusable(error: DocumentUnreadable) -> PictureUnusable:
    """What is said of files that are read, as it is said of pictures."""
    problem = error.problem
    match problem.code:
        case "document_empty":
            return PictureUnusable(
                "This file is empty.",
                safe="Nothing was changed.",
                next_step="Look whether it was saved or copied whole, and add it again.",
                detail=problem.detail,
            )
        case "document_gone" | "document_unknown_kind":
            return PictureUnusable(
                "There is no such picture any more, or its disk isn't connected.",
                safe="Nothing was changed.",
                next_step="Look where it is now, and add it from there.",
                detail=problem.detail,
            )
        case "document_forbidden":
            return PictureUnusable(
                "This picture may not be read.",
                safe="Nothing was changed.",
                next_step="Give yourself permission to read it, or copy it to a folder of yours, and add that.",
                detail=problem.detail,
            )
        case "document_changed":
            return PictureUnusable(
                "This picture changed while it was read.",
                safe="Nothing was changed.",
                next_step="Add it again once it is complete.",
                detail=problem.detail,
            )
        case "document_too_large":
            return PictureUnusable(
                "This picture is too large: opening it takes more memory than one picture may.",
                code="picture_too_large",
                safe="Nothing was changed.",
                next_step="Save it smaller, and add that.",
                detail=problem.detail,
            )
        case "picture_unusable" | "picture_too_large":
            return PictureUnusable(
                problem.what, code=problem.code, safe=problem.safe, next_step=problem.next_step, detail=problem.detail
            )
        case _:
            return PictureUnusable(
                "This picture can't be opened.",
                safe="Nothing was changed.",
                next_step="Open it in another program, save it anew as PNG or JPEG, and add that.",
                detail=f"{problem.code} {problem.detail}",
            )
