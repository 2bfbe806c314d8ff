"""An empty Qt window, told as `tests.bench.window_process` tells of ours: what the window's time and memory stand beside."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.child import say_now
from tests.bench.first_paint import FirstPaint


def main() -> int:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    FirstPaint(window, lambda: say_now("painted"))
    window.show()
    # Python acts on the signal that ends it only when its own code runs.
    awake = QTimer(interval=100)
    awake.timeout.connect(lambda: None)
    awake.start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
