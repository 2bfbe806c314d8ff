"""A window that is killed with signal 9 while somebody writes, alone or with its core: what stood in the conversation is there afterwards."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import threading
from collections.abc import Callable

import psutil

from core import protocol
from tests.end_to_end.core_process import CoreProcess
from tests.end_to_end.window_process import WindowProcess
from tests.endure.kills import Outcome
from tests.endure.ledger import Ledger

# A window lives this long at most before it is killed, in seconds.
_LONGEST_LIFE_S = 8.0

# Between its last word and its end.
_DYING_S = 5.0

# Until a core whose window is gone has ended, in seconds.
_ENDING_S = 30.0


def run(count: int, seed: int, tell: Callable[[Outcome], None]) -> Outcome:
    """Kill windows until there were `count`; every second one with its core."""
    chooser, ledger, outcome = random.Random(seed), Ledger(), Outcome()
    number = 0
    while outcome.kills < count:
        number = _live(chooser, ledger, outcome, number)
        tell(outcome)
    with CoreProcess("--demo") as core:
        core.ask(protocol.Hello(protocol=protocol.PROTOCOL_VERSION), protocol.Welcome)
        outcome.faults += ledger.faults(core)
    return outcome


def _live(chooser: random.Random, ledger: Ledger, outcome: Outcome, number: int) -> int:
    both = bool(outcome.kills % 2)
    window = WindowProcess("--demo")
    cores: list[psutil.Process] = []
    timer = threading.Timer(chooser.uniform(2.0, _LONGEST_LIFE_S), lambda: _kill(window, cores if both else []))
    try:
        window.see(lambda screen: screen.in_front)
        cores.append(window.core)
        timer.start()
        while True:
            number += 1
            text = f"Said {number} in a window"
            # What is answered was stored; what only stands there may wait for a core that starts.
            window.talk(text)
            ledger.messages.add(text)
    except (AssertionError, BrokenPipeError, OSError, ValueError) as error:
        try:
            window.process.wait(_DYING_S)
        except subprocess.TimeoutExpired:
            raise error from None
    finally:
        timer.cancel()
        timer.join()
        _kill(window, [])
        with contextlib.suppress(AssertionError):
            window.__exit__(AssertionError, None, None)
    # Without a window a core ends by itself.
    _, left = psutil.wait_procs(cores, _ENDING_S)
    outcome.faults += [f"a core outlived its window: {core.pid}" for core in left]
    for core in left:
        core.kill()
    outcome.kills += 1
    outcome.doing["window and core" if both else "window"] += 1
    return number


def _kill(window: WindowProcess, cores: list[psutil.Process]) -> None:
    for core in cores:
        with contextlib.suppress(psutil.NoSuchProcess):
            core.send_signal(signal.SIGKILL)
    window.process.kill()
    window.process.wait()
