"""Where something stands in a document, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.chat.plain_text import one_line

# What is printed on a page as its number is short; what is longer, such as a sheet's name, stands for itself.
_LONGEST_NUMBER = 8


def page_text(page: int, label: str) -> str:
    """ "p. 14", "p. xii (14)" where another number is printed on it, or the page's name. Page 0 is of what has none: nothing is said."""
    label = one_line(label)
    if not page:
        return label
    number = QCoreApplication.translate("documents", "p. %1")
    if not label or label == str(page):
        return number.replace("%1", str(page))
    if len(label) > _LONGEST_NUMBER or " " in label:
        return f"{label} ({page})"
    return f"{number.replace('%1', label)} ({page})"
