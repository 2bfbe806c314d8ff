"""Ways for tests to have recordings decoded by one decoder alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.documents.formats import sound_decoders
from tests.recordings import CODECS

PYAV, MINIAUDIO, FFMPEG = "PyAV", "miniaudio", "FFmpeg"
# What each of them opens, by endings. Those that miniaudio opens, FFmpeg isn't asked for.
OPENS = {PYAV: sorted(CODECS), MINIAUDIO: [".flac", ".mp3", ".wav"], FFMPEG: [".m4a", ".ogg", ".opus", ".webm"]}

# Stands in for the program: what it does, PyAV does.
_FAKE = """#!{python}
import json, sys
from pathlib import Path

Path({log!r}).open("a").write(json.dumps(sys.argv[1:]) + "\\n")
sys.path.insert(0, {root!r})
sys.modules.pop("av", None)
import numpy as np
from core.documents.formats.sound_pyav import opened_by_pyav
from core.errors import DocumentUnreadable

asked = sys.argv[1:]
source = asked[asked.index("-i") + 1].removeprefix("file:")
try:
    with open(source, "rb") as stream, opened_by_pyav(stream) as recording:
        if "ffmetadata" in asked:
            hours, left = divmod(recording.length, 3600)
            minutes, seconds = divmod(left, 60)
            print(f"  Duration: {{int(hours):02}}:{{int(minutes):02}}:{{seconds:05.2f}}, start: 0.000000", file=sys.stderr)
            print("  Stream #0:0(und): Audio: opus", file=sys.stderr)
            print(";FFMETADATA1\\ntitle=" + recording.title.replace("=", "\\\\="))
        else:
            begin, rate = float(asked[asked.index("-ss") + 1]), int(asked[asked.index("-ar") + 1])
            for _, samples in recording.sound(begin, rate):
                sys.stdout.buffer.write((np.clip(samples, -1, 0.9999) * 32768).astype("<i2").tobytes())
except DocumentUnreadable:
    sys.exit(1)
"""


def fake_program(folder: Path) -> Path:
    """A program `ffmpeg` in a folder. What it was asked for is in `asked.log` there, a line of JSON each."""
    program = folder / "ffmpeg"
    root = str(Path(__file__).resolve().parents[1])
    program.write_text(_FAKE.format(python=sys.executable, log=str(folder / "asked.log"), root=root))
    program.chmod(0o755)
    return program


def use(decoder: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have only one decoder in this process, and in those that it starts.

    Args:
        decoder: miniaudio: without FFmpeg; FFmpeg: a fake one; what miniaudio knows isn't left to it.
        folder: an empty one.
    """
    if decoder == PYAV:
        return
    folder.mkdir()
    without_pyav(folder, monkeypatch)
    if decoder == FFMPEG:
        if sys.platform == "win32":
            pytest.skip("a script isn't a program there")
        fake_program(folder)
    monkeypatch.setenv("PATH", str(folder))


def without_pyav(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it weren't installed."""
    monkeypatch.setattr(sound_decoders, "find_spec", lambda name: None)
    (folder / "sitecustomize.py").write_text("import sys\n\nsys.modules['av'] = None\n")
    monkeypatch.setenv("PYTHONPATH", str(folder))
