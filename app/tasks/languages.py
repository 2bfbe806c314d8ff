"""The list to choose a language from."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.style import Style
from app.tasks.words import language_name
from app.widgets.choices import Choice
from core.records import REPLY_LANGUAGES

# What models write besides, though with more mistakes.
_MORE = frozenset(
    {"bg", "ca", "cs", "da", "el", "fa", "fi", "he", "hu", "id", "nb", "nl", "ro", "sv", "th", "uk", "vi"}
)


def window_language() -> str:
    """That of the window, in two letters."""
    return QLocale().name()[:2]


class LanguageChoice(Choice):
    """Languages by their own names, that of the window first.

    Args:
        none: what stands before them and means none of them; empty: nothing.
    """

    def __init__(self, style: Style, none: str = "", parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        if none:
            self.addItem(none, "")
        own = window_language()
        known = {*REPLY_LANGUAGES, *_MORE, own}
        for code in sorted(known, key=lambda code: (code != own, language_name(code).casefold())):
            self.addItem(language_name(code), code)

    @property
    def code(self) -> str:
        """Two letters; empty: none of them."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """One that isn't listed comes to the end."""
        if code and self.findData(code) < 0:
            self.addItem(language_name(code), code)
        self.setCurrentIndex(max(0, self.findData(code)))
