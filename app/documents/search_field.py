"""Where is written what is to be found in the documents."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from app.style import Style, begin_at_side
from app.widgets.line_edit import LineEdit


class DocumentSearchField(LineEdit):
    """Signals:
    down_pressed: the user wants to go to what was found.
    """

    down_pressed = Signal()

    def __init__(self, style: Style, asks: str, parent: QWidget | None = None) -> None:
        super().__init__(asks, parent)
        self._style = style
        self._clear = QAction(self)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        # Of an action without words Qt makes a button without a name.
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        begin_at_side(self)
        self._draw()
        style.changed.connect(self._draw)

    def _draw(self) -> None:
        self._clear.setIcon(self._style.icon("close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
