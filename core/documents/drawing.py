"""Pages as they look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.errors import DocumentUnreadable
from core.records import Box


class PageDrawer:
    """Draws pages of PDFs, and pictures. Callable from any thread, several at once."""

    def draw(
        self, path: Path, page: int, width: int, spans: Sequence[tuple[int, int]] = (), text: str = ""
    ) -> tuple[bytes, int, int, list[Box]]:
        """A page as PNG, its width and height in pixels, and where it shows what stands at these spans of its text.

        Raises:
            DocumentUnreadable: it can't be opened, or is of a kind whose pages look like nothing.
        """
        del page, width, spans, text
        raise DocumentUnreadable(f"{path.name} has no pages that could be drawn.", code="document_unknown_kind")

    def close(self) -> None: ...
