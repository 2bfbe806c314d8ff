"""The clipboard, which the core hasn't: what stands there for a call that was allowed to see it, and what one puts there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.core_client import CoreClient
from core.protocol import ClipboardWanted, Event, GiveClipboard, Reply

# More wouldn't fit into a prompt.
_MOST_CHARS = 200_000


class Clipboard(QObject):
    """Answers at once; the leave was given before."""

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        client.event.connect(self._hear)

    def _hear(self, event: Event) -> None:
        if not isinstance(event, ClipboardWanted):
            return
        clipboard = QGuiApplication.clipboard()
        before = clipboard.text()
        if event.text is not None:
            clipboard.setText(event.text)
        # Nobody waits to hear that it was given.
        self._client.ask(GiveClipboard(wanted=event.wanted, text=before[:_MOST_CHARS]), _ignore)


def _ignore(_: Reply) -> None:
    pass
