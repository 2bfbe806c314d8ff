"""Buttons that stay pressed, for screen readers: pressing one there is the same click as with the mouse."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from app.widgets.buttons import Button, IconButton


class AccessibleToggle(QAccessibleWidget):
    """A button that can be checked. Qt's own checks it without a click, so that nothing would follow."""

    def __init__(self, button: Button | IconButton) -> None:
        super().__init__(button, QAccessible.Role.CheckBox)
        self._button = button

    def isValid(self) -> bool:
        # Qt still asks while a button is being destroyed.
        return shiboken6.isValid(self._button)

    def state(self) -> QAccessible.State:
        if not self.isValid():
            # Qt's own would look at what isn't there.
            state = QAccessible.State()
            state.invalid = True
            return state
        state = super().state()
        state.checkable = True
        state.checked = self._button.isChecked()
        return state

    def text(self, what: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if what is QAccessible.Text.Name:
            return self._button.accessibleName() or self._button.text().replace("&&", "&")
        return super().text(what)

    def actionNames(self) -> list[str]:
        return [self.toggleAction()] if self.isValid() and self._button.isEnabled() else []

    def doAction(self, name: str) -> None:
        if not self.isValid():
            return
        if name == self.toggleAction():
            self._button.click()
        else:
            super().doAction(name)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Button | IconButton) or not thing.isCheckable():
        return None
    if thing.accessible is None:
        thing.accessible = AccessibleToggle(thing)
    return thing.accessible


def give_toggles_to_screen_readers() -> None:
    """From now on every button that stays pressed does for them what it does for the mouse."""
    QAccessible.installFactory(_interface)
