"""What is being read of the user's documents, how far that is, and the ways to pause and stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.translation import sentences_text
from app.widgets.buttons import Button
from app.widgets.progress_strip import ProgressStrip
from core.protocol import (
    CancelReading,
    DocumentsListed,
    Event,
    ListDocuments,
    PauseReading,
    ReadingChanged,
    Reply,
    Welcome,
)
from core.records import ReadingState


class ReadingBar(ProgressStrip):
    """Shown while something is to be read.

    Attributes:
        state: as the core told it last.
        pause: the button that pauses and goes on.
    """

    def __init__(self, client: CoreClient, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.state = ReadingState()
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("What was read stays. What was not can be read later"))
        self.pause = Button("")
        self.pause.clicked.connect(lambda: client.ask(PauseReading(paused=not self.state.paused)))
        self.row.insertWidget(1, self.pause)
        client.event.connect(self._hear)
        client.welcomed.connect(self._list)
        self._show(self.state)

    def stop(self) -> None:
        self._client.ask(CancelReading())

    def _list(self, _: Welcome) -> None:
        self._client.ask(ListDocuments(limit=1), self._on_listed)

    def _on_listed(self, reply: Reply) -> None:
        if isinstance(reply, DocumentsListed):
            self._show(reply.reading)

    def _hear(self, event: Event) -> None:
        if isinstance(event, ReadingChanged):
            self._show(event.reading)

    def _show(self, state: ReadingState) -> None:
        self.state = state
        self.pause.setText(self.tr("Go on") if state.paused else self.tr("Pause"))
        if state.documents_done >= state.documents and not state.current:
            self.hide()
            return
        total = max(1, state.documents)
        # Pages move the bar within a document.
        part = (state.page - 1) / state.pages if state.current and state.pages and state.page else 0.0
        share = min(1.0, (state.documents_done + part) / total)
        self.show_progress(self._words(state), round(1000 * share), 1000)

    def _words(self, state: ReadingState) -> str:
        number = self.locale().toString
        left = max(0, state.documents - state.documents_done)
        if state.paused:
            return self.tr("Paused. %n documents wait to be read.", "", left)
        if state.waits:
            why = (
                self.tr("Reading waits until the battery is charged.")
                if state.waits == "battery"
                else self.tr("Reading goes on when the reply is written.")
            )
            return sentences_text(why, self.tr("%n documents wait to be read.", "", left))
        if not state.current:
            return self.tr("%n documents wait to be read.", "", left)
        words = self.tr("Reading “%1”")
        if state.pages > 1:
            words = self.tr("Reading “%1”, page %2 of %3")
            words = words.replace("%2", number(max(1, state.page))).replace("%3", number(state.pages))
        if state.documents > 1:
            count = self.tr("document %1 of %2").replace("%1", number(min(state.documents_done + 1, state.documents)))
            words += " · " + count.replace("%2", number(state.documents))
        # Last: a title may hold anything.
        return words.replace("%1", one_line(state.current), 1)
