"""When garbage is collected: all of it only while nobody waits for the window.

Looking through everything takes 40 ms with 500 messages on the page, which is felt while a reply is written or somebody scrolls; Python
would do it whenever. What is young is still collected at once, in a millisecond or two.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QInputEvent, QWindow

from app.core_client import CoreClient

# Nobody waits when neither the core nor the user has said anything for so long.
QUIET_MS = 2_000

_NEVER = 1_000_000_000


def put_off_full_collections() -> None:
    """Leave them to `Garbage`. What is there now stays until the end, and isn't looked through at all."""
    gc.freeze()
    youngest, young, _ = gc.get_threshold()
    gc.set_threshold(youngest, young, _NEVER)


class Garbage(QObject):
    """Collects all garbage whenever it has become quiet."""

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(lambda: gc.collect())
        client.event.connect(lambda _: self._quiet.start())

    def watch(self, window: QWindow) -> None:
        """What is done in this window is waited for, too."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputEvent):
            self._quiet.start()
        return False
