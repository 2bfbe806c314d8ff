"""Ctrl+C and SIGTERM end the program as closing the window does."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer
from app.interrupt import Interrupt
application = QCoreApplication([])
application.aboutToQuit.connect(lambda: print("ended well", flush=True))
interrupt = Interrupt(application.quit)
QTimer.singleShot(0, lambda: print("running", flush=True))
code = application.exec()
interrupt.close()
raise SystemExit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_event_loop(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "running\n"
        process.send_signal(number)
        assert process.stdout.readline() == "ended well\n"
        assert process.wait(60) == 0
