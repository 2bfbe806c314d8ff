"""The real window on a core that somebody else talks to: `python -m tests.endure.long_window`. It shows what was said last."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import app.__main__
from app.main_window import MainWindow
from core.protocol import Event, MessageAdded
from core.records import ConversationId

# How often it turns to the newest conversation, in milliseconds.
_LOOK_MS = 1000


class Follower:
    """Shows the conversation in which something was said last."""

    def __init__(self, running: app.__main__.Running) -> None:
        self._newest: ConversationId | None = None
        self._shown: ConversationId | None = None
        running.client.event.connect(self._hear)
        self._timer = QTimer(interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _hear(self, event: Event) -> None:
        if isinstance(event, MessageAdded):
            self._newest = event.message.conversation_id

    def _look(self) -> None:
        if self._newest == self._shown:
            return
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow):
                self._shown = self._newest
                widget.show_conversation(self._newest)


def main() -> int:
    app.__main__.core_command = lambda: [sys.executable, "-m", "tests.endure.long_core"]  # type: ignore[attr-defined]
    running = app.__main__.open_window(sys.argv[1:])
    assert running is not None
    follower = Follower(running)
    code = running.until_closed()
    del follower
    return code


if __name__ == "__main__":
    sys.exit(main())
