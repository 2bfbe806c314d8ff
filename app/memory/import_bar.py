"""Conversations that are being imported: how far that is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core_client import CoreClient
from app.widgets.progress_strip import ProgressStrip
from app.widgets.toast import Toast
from core.protocol import CancelImport, ConversationsImported, Event, ImportFailed, ImportProgressed


class ImportBar(ProgressStrip):
    """Shown only while a file is read or imported; says at the end what came of it.

    Signals:
        toast_requested: (Toast)
        failed: (Problem)
    """

    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cancel.setText(self.tr("Cancel"))
        self._client = client
        client.event.connect(self._hear)
        # A core that was started anew imports nothing.
        client.welcomed.connect(self.hide)

    def set_reading(self, reading: bool) -> None:
        """A file is being read; nobody knows yet how long that takes."""
        if reading:
            self.show_progress(self.tr("Reading the file…"), 0, 0)
        else:
            self.hide()

    def _hear(self, event: Event) -> None:
        match event:
            case ImportProgressed(total=0):
                self.set_reading(True)
            case ImportProgressed(done=done, total=total):
                number = self.locale().toString
                words = self.tr("Importing conversations… %1 of %2").replace("%1", number(done))
                self.show_progress(words.replace("%2", number(total)), done, total)
            case ConversationsImported():
                self.hide()
                self.toast_requested.emit(Toast(self._outcome(event)))
            case ImportFailed(problem=problem):
                self.hide()
                self.failed.emit(problem)
                # The notice is on the Memories page; the user may be anywhere.
                self.toast_requested.emit(Toast(self.tr("The import broke off.")))

    def stop(self) -> None:
        self._client.ask(CancelImport())

    def _outcome(self, event: ConversationsImported) -> str:
        parts = [self.tr("%Ln conversations imported", "", event.added)]
        if event.changed:
            parts.append(self.tr("%Ln brought up to date", "", event.changed))
        if event.skipped > event.empty:
            parts.append(self.tr("%Ln left as they are", "", event.skipped - event.empty))
        if event.empty:
            parts.append(self.tr("%Ln without a message", "", event.empty))
        if event.unusable:
            parts.append(self.tr("%Ln that can't be used", "", event.unusable))
        if event.left_out:
            parts.append(self.tr("%Ln pictures, files and tools as a mark at most", "", event.left_out))
        if event.alternatives:
            parts.append(self.tr("%Ln edited or repeated messages as other versions", "", event.alternatives))
        if event.proposed:
            parts.append(self.tr("%Ln memories wait for your word", "", event.proposed))
        words = " · ".join(parts)
        return self.tr("Stopped: %1").replace("%1", words) if event.cancelled else words
