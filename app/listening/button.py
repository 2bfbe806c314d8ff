"""The button to talk: held, or clicked to begin and again to end."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.style import Style
from app.widgets.buttons import IconButton
from app.widgets.menu import Menu

# Held for longer, letting go ends it.
HOLD_S = 0.4


class TalkButton(IconButton):
    """Signals:
        begun: talking begins.
        done: it ends.
        hands_free_wanted: it begins, and goes on over pauses.
        conversation_wanted: so, and answers are read aloud.
        settings_wanted

    Attributes:
        on: it is listened to.
    """

    begun = Signal()
    done = Signal()
    hands_free_wanted = Signal()
    conversation_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        self.on = False
        self._pressed_at = 0.0
        super().__init__(style, "microphone", "", parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.set_on(False)

    def set_on(self, on: bool) -> None:
        """Show whether it is listened to."""
        self.on = on
        self.set_icon("microphone", "destructive" if on else "soft")
        self.set_words(
            self.tr("Stop listening (Ctrl+Shift+Space)")
            if on
            else self.tr("Talk: hold, or click; more with a right click (Ctrl+Shift+Space)")
        )

    def press(self) -> None:
        """Somebody presses it, or its key."""
        if self.on:
            self._pressed_at = 0.0
            self.done.emit()
        else:
            self._pressed_at = time.monotonic()
            self.begun.emit()

    def let_go(self) -> None:
        """They let go."""
        held = self._pressed_at and time.monotonic() - self._pressed_at >= HOLD_S
        self._pressed_at = 0.0
        if held and self.on:
            self.done.emit()

    def menu(self) -> Menu:
        """What else there is."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self._style.icon("microphone"), self.tr("Talk hands-free"), self.hands_free_wanted.emit)
        action.setEnabled(not self.on)
        action = menu.addAction(
            self._style.icon("speaker"), self.tr("Spoken conversation"), self.conversation_wanted.emit
        )
        action.setEnabled(not self.on)
        menu.addAction(self._style.icon("settings"), self.tr("Microphone and language…"), self.settings_wanted.emit)
        return menu

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setDown(True)
            self.press()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.let_go()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.press()
        elif not event.isAutoRepeat():
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.let_go()
        elif not event.isAutoRepeat():
            super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos() if not event.globalPos().isNull() else self.mapToGlobal(QPoint(0, 0)))
