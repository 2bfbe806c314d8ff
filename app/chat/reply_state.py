"""What a reply that isn't finished is doing, or how it ended."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.chat.transcript_model import Entry
from app.style import Space, Style
from app.widgets.labels import Dot, Label
from core.records import MessageStatus


class ReplyState(QWidget):
    """A dot and a few words under the text; gone when the reply is complete."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot = Dot(style, "accent")
        self._label = Label("", "note", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._dot)
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def words(self) -> str:
        return "" if self.isHidden() else self._label.text()

    def show_entry(self, entry: Entry, waiting_words: str, *, asking: bool = False) -> None:
        """`waiting_words`: what a queued reply waits for. `asking`: it is the user's word."""
        words = self.tr("Waits for your answer") if asking else self._words(entry, waiting_words)
        self._dot.setVisible(asking or entry.message.status in (MessageStatus.QUEUED, MessageStatus.STREAMING))
        if words != self._label.text():
            self._label.setText(words)
        self.setVisible(bool(words) or not self._dot.isHidden())

    def _words(self, entry: Entry, waiting_words: str) -> str:
        message = entry.message
        match message.status:
            case MessageStatus.QUEUED | MessageStatus.STREAMING if entry.evaluated is not None:
                done, total = entry.evaluated
                tokens = self.locale().toString(total)
                share = str(round(100 * done / total)) if total else "100"
                return self.tr("Reading %1 tokens… %2 %").replace("%1", tokens).replace("%2", share)
            case MessageStatus.QUEUED:
                return waiting_words
            case MessageStatus.STREAMING:
                return self.tr("Thinking…") if message.reasoning and not message.text else ""
            case MessageStatus.STOPPED:
                return self.tr("Stopped")
            case MessageStatus.INTERRUPTED if message.problem is not None:
                return self.tr("Interrupted")
            case MessageStatus.INTERRUPTED:
                return self.tr("Interrupted: the core stopped. Try again.")
            case _:
                return ""
