"""An export that is going on: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.widgets.progress_strip import ProgressStrip


class ExportBar(ProgressStrip):
    """Shown only while something is exported.

    Signals:
        stop_wanted
    """

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, at_top=True)
        self.cancel.setText(self.tr("Cancel"))

    def begin(self) -> None:
        """Nobody knows yet how long it takes."""
        self.cancel.setEnabled(True)
        self.show_progress(self.tr("Exporting…"), 0, 0)

    def show_messages(self, done: int, total: int) -> None:
        """How many messages are done; of 0: it isn't known of how many."""
        number = self.locale().toString
        if total:
            words = self.tr("Exporting… %1 of %2 messages").replace("%1", number(done)).replace("%2", number(total))
        else:
            words = self.tr("Exporting… %1 messages").replace("%1", number(done))
        self.show_progress(words, done, total)

    def stop(self) -> None:
        self.stop_wanted.emit()
