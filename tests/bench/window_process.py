"""The window's process as `python -m app` runs it, saying when it got where.

Says `painted`, `welcomed` (the core is ready) and `ready` (the model is). For each line on stdin it sends that line as
a message, by the composer, and says `answered` when the reply is finished. SIGTERM closes the window.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier

from app.__main__ import open_window
from app.core_client import CoreClient
from core.protocol import Event, ModelStateChanged, TurnFinished
from core.records import ModelPhase
from tests.bench.child import say_now
from tests.bench.first_paint import FirstPaint


def main() -> int:
    running = open_window(sys.argv[1:])
    assert running is not None, "another window has this data folder"
    window = running.program.window
    # Kept by the program for itself; nobody else gives the time of the Welcome.
    client: CoreClient = running.program._client
    FirstPaint(window, lambda: say_now("painted"))
    client.welcomed.connect(lambda _welcome: say_now("welcomed"))

    told = False

    def listen(event: Event) -> None:
        nonlocal told
        if isinstance(event, TurnFinished):
            say_now("answered")
        elif isinstance(event, ModelStateChanged) and event.state.phase is ModelPhase.READY and not told:
            told = True
            say_now("ready")

    client.event.connect(listen)

    def send() -> None:
        line = sys.stdin.readline()
        if line:
            window.chat.composer.put_back(line.strip())
            window.chat.composer.send()
        else:
            notifier.setEnabled(False)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(send)
    return running.until_closed()


if __name__ == "__main__":
    sys.exit(main())
