"""Starts the two programs of a frozen tree: the core looks itself over, the window opens, starts the core and ends when told.

python packaging/frozen_check.py TREE
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import product

PATIENCE_S = 60.0
POLL_S = 0.05


def main(tree: Path) -> int:
    """Returns the exit code."""
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "REMEMORA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([tree / product.CORE, "doctor"], env=environ, check=True)
        return window(tree / product.WINDOW, Path(home), environ)


def window(program: Path, home: Path, environ: dict[str, str]) -> int:
    """Open it and end it. Returns the exit code."""
    begun = time.monotonic()
    with (home / "window.log").open("w+b") as said:
        process = subprocess.Popen([program, "--demo"], env=environ, stderr=said, stdout=said)
        # The core notes who opened the data once it has it open.
        while not (home / "data" / "opened-by").is_file():
            if process.poll() is not None or time.monotonic() - begun > PATIENCE_S:
                process.kill()
                break
            time.sleep(POLL_S)
        else:
            print(f"the window and its core are there after {time.monotonic() - begun:.1f} s")
            process.send_signal(signal.SIGTERM)
        code = process.wait(PATIENCE_S)
        said.seek(0)
        words = said.read().decode("utf-8", "replace")
    if code or "Traceback" in words:
        print(f"the window ended with {code}:\n{words}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute()))
