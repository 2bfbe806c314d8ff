"""Text that is harmless to show."""

from __future__ import annotations

from core.markdown.visible import visible_text

__all__ = ["one_line", "visible_text"]


def one_line(text: str) -> str:
    """`text` harmless and on one line, for titles, chips and list rows."""
    return " ".join(visible_text(text).split())
