"""Kokoro, for tests of reading aloud."""

from __future__ import annotations

from pathlib import Path

from core.voice.kokoro import MODEL, TABLE

_FOLDER = Path(__file__).resolve().parent.parent / ".cache" / "models" / "kokoro-82m"


def kokoro_folder() -> Path | None:
    """The folder with its files; None if they weren't fetched."""
    return _FOLDER if (_FOLDER / MODEL).is_file() and (_FOLDER / TABLE).is_file() else None
