"""What goes wrong with a Chroma folder, and what that means for the user."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from core.errors import IndexCorrupt, StorageFull


def meaning_of(error: BaseException) -> IndexCorrupt | StorageFull | None:
    """What an error of Chroma's says about the folder; None if nothing."""
    from chromadb.errors import InternalError, NotFoundError

    if isinstance(error, IndexCorrupt):
        return error
    text = str(error)
    if "database or disk is full" in text or "No space left on device" in text:
        return StorageFull(
            "The disk is full.",
            safe="Conversations and memories are complete; only the search index is behind.",
            next_step="Free some space.",
            detail=text,
        )
    # A panic in Rust is a BaseException of a class that can't be imported.
    if isinstance(error, InternalError | NotFoundError | OSError) or type(error).__name__ == "PanicException":
        return corrupt(text)
    return None


def corrupt(detail: str) -> IndexCorrupt:
    """The error that says so."""
    return IndexCorrupt(
        "The search index is damaged.",
        safe="Conversations and memories are complete.",
        next_step="It is rebuilt by itself.",
        detail=detail,
    )


@contextlib.contextmanager
def environment() -> Iterator[None]:
    """A folder that can't be written is no index."""
    try:
        yield
    except OSError as error:
        raise corrupt(str(error)) from error
