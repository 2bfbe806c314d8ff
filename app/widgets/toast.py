"""A short message at the bottom of the window that goes away by itself, usually with Undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.style import Space, Style, set_margins
from app.widgets.buttons import Button
from app.widgets.labels import ElidedLabel

SHOWN_MS = 8000


@dataclass(frozen=True)
class Toast:
    """What a toast says. Pages have a signal `toast_requested(Toast)`, which the window connects.

    Attributes:
        action: label of its button, empty for none.
        on_action: called once if the button is pressed in time.
    """

    text: str
    action: str = ""
    on_action: Callable[[], None] | None = None


class ToastBar(QFrame):
    """Shows one toast at a time over the bottom centre of its parent; a newer one replaces it."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._room = parent
        self._toast: Toast | None = None
        self._lift = 0
        self.setProperty("look", "toast")
        self._label = ElidedLabel()
        self._button = Button("", "toast")
        self._button.clicked.connect(self.act)
        row = QHBoxLayout(self)
        set_margins(row, Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        parent.installEventFilter(self)
        self.hide()

    def show_toast(self, toast: Toast) -> None:
        self._toast = toast
        self._label.set_whole_text(toast.text)
        self._button.setText(toast.action)
        self._button.setVisible(bool(toast.action))
        self.setAccessibleName(toast.text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def lift(self, height: int) -> None:
        """Stay `height` pixels higher, clear of what is at the bottom of the page."""
        self._lift = height
        self._place()

    def act(self) -> bool:
        """Do what the button offers; False if no toast is shown, or it offers nothing."""
        toast = self._toast
        self.dismiss()
        if toast is None or toast.on_action is None:
            return False
        toast.on_action()
        return True

    def dismiss(self) -> None:
        self._toast = None
        self._timer.stop()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        button = self._button.sizeHint().width() + Space.M if self._button.text() else 0
        wanted = self._label.sizeHint().width() + button + Space.L + Space.S + 4
        width = min(wanted, self._room.width() - 2 * Space.PAGE)
        height = self.sizeHint().height()
        self.setGeometry(
            (self._room.width() - width) // 2, self._room.height() - height - Space.XL - self._lift, width, height
        )
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
