"""An export that is going on: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.style import Space
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import Line


class ExportBar(QWidget):
    """Shown only while something is exported.

    Signals:
        stop_wanted
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", "soft", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.M)
        inner.setSpacing(Space.S)
        inner.addLayout(row)
        inner.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(Line())
        self.hide()

    def begin(self) -> None:
        """Nobody knows yet how long it takes."""
        self.cancel.setEnabled(True)
        self._say(self.tr("Exporting…"), 0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """How many messages are done; of 0: it isn't known of how many."""
        number = self.locale().toString
        if total:
            words = self.tr("Exporting… %1 of %2 messages").replace("%1", number(done)).replace("%2", number(total))
        else:
            words = self.tr("Exporting… %1 messages").replace("%1", number(done))
        self._say(words, done, total)

    def _say(self, words: str, done: int, total: int) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.show()

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.stop_wanted.emit()
