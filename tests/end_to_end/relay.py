"""A line to another machine, for tests: `python -m tests.end_to_end.relay SWITCHES COMMAND…` carries stdin and stdout of a command.

In the folder SWITCHES, a file `stalled` has it carry nothing, in neither direction, while both ends stay open; a file `cut` has it end at
once, as a connection that breaks. It then leaves the command alone: what becomes of that is its own affair.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

LOOK_S = 0.02


def main(switches: Path, command: list[str]) -> int:
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
    assert child.stdin is not None
    assert child.stdout is not None

    def carry(source: int, target: int) -> None:
        while data := os.read(source, 64 * 1024):
            while (switches / "stalled").exists():
                time.sleep(LOOK_S)
            try:
                while data:
                    data = data[os.write(target, data) :]
            except BrokenPipeError:
                break
        if target != 1:
            os.close(target)

    there = threading.Thread(target=carry, args=(0, os.dup(child.stdin.fileno())), daemon=True)
    back = threading.Thread(target=carry, args=(child.stdout.fileno(), 1), daemon=True)
    child.stdin.close()
    there.start()
    back.start()
    while child.poll() is None:
        if (switches / "cut").exists():
            print("the connection was reset", file=sys.stderr, flush=True)
            os._exit(255)
        time.sleep(LOOK_S)
    back.join(5)
    return child.returncode


if __name__ == "__main__":
    os._exit(main(Path(sys.argv[1]), sys.argv[2:]))
