"""Pages as they look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.errors import DocumentUnreadable
from core.records import Box


def draw(
    path: Path, page: int, width: int, spans: Sequence[tuple[int, int]], text: str
) -> tuple[bytes, int, int, list[Box]]:
    """A page as a PNG, its width and height, and where spans of its text stand."""
    del page, width, spans, text
    raise DocumentUnreadable("document_unknown_kind", f"{path.name} has no pages that could be drawn.")
