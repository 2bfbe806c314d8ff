"""Text views for screen readers: all of a text, to be read line by line, as one sees it and not as it was written."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from app.chat.copied_text import whole_text
from app.chat.text_view import TextView


class AccessibleText(QAccessibleObject, QAccessibleTextInterface):
    """A text view as text that can be read and not changed. Offsets count UTF-16 units, as Qt's do.

    It answers for a view that is gone, too: on a change of style Qt asks every interface it has.
    """

    def __init__(self, view: TextView) -> None:
        QAccessibleObject.__init__(self, view)
        QAccessibleTextInterface.__init__(self)
        self._view = view
        self._cursor = 0
        self._revision = -1
        self._units = b""

    def _read(self) -> bytes:
        if not self.isValid():
            return b""
        document = self._view.document
        if document.revision() != self._revision:
            self._revision = document.revision()
            self._units = whole_text(document).encode("utf-16-le", "surrogatepass")
        return self._units

    # --- as an object -----------------------------------------------------------------------------------------

    def isValid(self) -> bool:
        # Qt still asks while a view is being destroyed.
        return shiboken6.isValid(self._view)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.readOnly = True
        state.multiLine = True
        state.selectableText = True
        state.focusable = True
        state.focused = self._view.hasFocus()
        state.invisible = not self._view.isVisible()
        return state

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self.isValid():
            return None
        around = self._view.parentWidget() or self._view.window()
        return QAccessible.queryAccessibleInterface(around)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def window(self) -> QWindow | None:  # type: ignore[override]
        if not self.isValid():
            return None
        return self._view.window().windowHandle()

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        return QRect(self._view.mapToGlobal(QPoint()), self._view.size())

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]  # an address, which is no int here
        if kind is QAccessible.InterfaceType.TextInterface:
            # Qt wants the address of this very base; the object itself would be taken for its first one.
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self)[1])
        # None would be taken for no answer at all, and ends the program.
        return shiboken6.VoidPtr(0)

    def text(self, what: QAccessible.Text | int, end: int | None = None) -> str:
        """The name of the object; with two numbers, the text between two offsets."""
        if isinstance(what, QAccessible.Text):
            if what is not QAccessible.Text.Name or not self.isValid():
                return ""
            return self._view.accessibleName() or self._read().decode("utf-16-le", "replace")
        return self._read()[2 * what : 2 * (what if end is None else end)].decode("utf-16-le", "replace")

    # --- as text ----------------------------------------------------------------------------------------------

    def characterCount(self) -> int:
        return len(self._read()) // 2

    def cursorPosition(self) -> int:
        return self._cursor

    def setCursorPosition(self, position: int) -> None:
        self._cursor = max(0, min(position, self.characterCount()))

    def characterRect(self, offset: int) -> QRect:
        return self.rect()

    def offsetAtPoint(self, point: QPoint) -> int:
        return -1

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start: int, end: int) -> None: ...

    def removeSelection(self, index: int) -> None: ...

    def setSelection(self, index: int, start: int, end: int) -> None: ...

    def scrollToSubstring(self, start: int, end: int) -> None: ...


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, TextView):
        return None
    if thing.accessible is None:
        thing.accessible = AccessibleText(thing)
    return thing.accessible


def give_texts_to_screen_readers() -> None:
    """From now on every text view is a text for them."""
    QAccessible.installFactory(_interface)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something when it is done with what it is saying."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
