"""Imported conversations that are being learned from: how far that is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core_client import CoreClient
from app.widgets.progress_strip import ProgressStrip
from app.widgets.toast import Toast
from core.protocol import Event, ImportedLearned, StopLearningFromImported


class LearningBar(ProgressStrip):
    """Shown while imported messages wait to be learned from.

    Signals:
        toast_requested: (Toast)
    """

    toast_requested = Signal(object)

    def __init__(self, client: CoreClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cancel.setText(self.tr("Stop"))
        self.cancel.setToolTip(self.tr("What was learned stays. You can go on later"))
        self._client = client
        client.event.connect(self._hear)
        # A core that was started anew says so when it goes on.
        client.welcomed.connect(self.hide)

    def _hear(self, event: Event) -> None:
        match event:
            case ImportedLearned(left=0):
                if not self.isHidden() and self.cancel.isEnabled():
                    self.toast_requested.emit(Toast(self.tr("All imported conversations have been learned from.")))
                self.hide()
            case ImportedLearned(left=left, total=total):
                number = self.locale().toString
                words = self.tr("Learning from imported conversations… %1 of %2 messages")
                words = words.replace("%1", number(total - left)).replace("%2", number(total))
                self.show_progress(words, total - left, total)

    def stop(self) -> None:
        self._client.ask(StopLearningFromImported())
