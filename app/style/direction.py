"""Windows mirrored for scripts that run from right to left, and texts that keep their own direction in either kind."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

# Classes of letters that have a direction, as Unicode names them.
_STRONG = frozenset({"L", "R", "AL"})

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def follow_system() -> None:
    """Have windows begin where the system's language does, also while they speak another one."""
    QGuiApplication.setLayoutDirection(QLocale.system().textDirection())


def mirrored() -> bool:
    """The window's first side is the right one, as where Arabic or Hebrew is read."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def sides() -> tuple[str, str]:
    """Where lines of the window begin and end, as style sheets call it."""
    return ("right", "left") if mirrored() else ("left", "right")


def isolated(text: str) -> str:
    """A text to be painted: its full stop stands at its own end, not at the window's."""
    if text and (mirrored() or not text.isascii()):
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def reads_from_right(text: str) -> bool:
    """Its first letter belongs to a script that runs from right to left."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in kinds if kind in _STRONG), False)


def begin_at_side(field: QLineEdit) -> None:
    """Have a field's words begin where those of the window do."""
    if mirrored():
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def placed(rect: QRectF, room: QRect | QRectF) -> QRectF:
    """Where something that stands at `rect` from left to right stands in this window. `room`: what it is mirrored in."""
    if not mirrored():
        return rect
    middle = 2 * room.x() + room.width()
    return QRectF(middle - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def set_margins(item: QLayout | QWidget, begin: int, top: int, end: int, bottom: int) -> None:
    """Margins, the first of them at the side where lines of the window begin."""
    left, right = (end, begin) if mirrored() else (begin, end)
    item.setContentsMargins(left, top, right, bottom)
