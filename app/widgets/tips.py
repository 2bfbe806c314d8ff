"""Tooltips of text that somebody else has written."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """The text as a tooltip that shows it as it is: Qt would take what looks like HTML for that, and fetch its pictures."""
    return f"<p>{escape(text)}</p>" if "<" in text else text
