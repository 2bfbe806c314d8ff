"""Drawing pages of the user's files, in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from core.documents.asking import DrawFile, Drawn
from core.documents.child import Child, Children, Limits
from core.records import Box


class PageDrawer:
    """Draws pages of PDFs, and pictures. Callable from any thread, several at once.

    Args:
        limits: what a file may take.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        # Somebody waits for it.
        self._children = Children(lambda: Child(limits or Limits(patience_s=60.0, niceness=0)))

    def draw(
        self, path: Path, page: int, width: int, spans: Sequence[tuple[int, int]] = (), text: str = ""
    ) -> tuple[bytes, int, int, list[Box]]:
        """A page as PNG, its width and height in pixels, and where it shows what stands at these spans of its text.

        Args:
            page: from 1.
            width: wanted, in pixels; a page that is very long gets a smaller one.
            text: what was read of the page.

        Raises:
            DocumentUnreadable: it can't be opened, or is of a kind whose pages look like nothing.
        """
        request = DrawFile(path=os.fsencode(path), page=page, width=width, spans=tuple(spans), text=text)
        for answer in self._children.ask(request):
            if isinstance(answer, Drawn):
                return answer.png, answer.width, answer.height, list(answer.boxes)
        return b"", 0, 0, []  # it was closed meanwhile

    def close(self) -> None:
        """End its processes."""
        self._children.close()
