"""Starts the two programs of a frozen tree: the core looks itself over, reads documents and decodes a recording, the window opens, starts the core and ends when told.

python packaging/frozen_check.py TREE
"""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path

import openpyxl
import product
from PIL import Image, ImageDraw, ImageFont

PATIENCE_S = 60.0
POLL_S = 0.05


def main(tree: Path) -> int:
    """Returns the exit code."""
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "REMEMORA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([tree / product.CORE, "doctor"], env=environ, check=True)
        documents(tree / product.CORE, Path(home))
        recording(tree / product.CORE, Path(home))
        return window(tree / product.WINDOW, Path(home), environ)


def documents(program: Path, folder: Path) -> None:
    """Have it read a page as a picture and as PDF, and a sheet: each with a library that brings code or files of its own."""
    page = Image.new("RGB", (800, 200), "white")
    ImageDraw.Draw(page).text((50, 50), "Rememora reads", fill="black", font=ImageFont.load_default(60))
    sheet = openpyxl.Workbook()
    sheet.worksheets[0].append(["Rememora reads"])
    page.save(folder / "page.png")
    page.save(folder / "page.pdf")
    sheet.save(folder / "page.xlsx")
    for name in ("page.png", "page.pdf", "page.xlsx"):
        asked = (
            json.dumps({"type": "read", "path": base64.b64encode(os.fsencode(folder / name)).decode()}).encode() + b"\n"
        )
        command = [program, "documents", str(2 << 30), "0"]
        answers = subprocess.run(command, input=asked, capture_output=True, check=True, timeout=PATIENCE_S).stdout
        if b"Rememora reads" not in answers:
            raise SystemExit(f"{name} can't be read: {answers.decode('utf-8', 'replace')}")
        print(f"{name} is read")


def recording(program: Path, folder: Path) -> None:
    """Have it decode a recording, with what the tree has for that."""
    path = folder / "second.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(32_000))
    played = subprocess.run(
        [program, "playing", path, "0.5"], capture_output=True, check=True, timeout=PATIENCE_S
    ).stdout
    if not played:
        raise SystemExit(f"{path.name} can't be decoded")
    print(f"{path.name} is decoded")


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
