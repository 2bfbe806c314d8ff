"""Takes pictures of one window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from tests.end_to_end.window_process import WindowProcess

# Of WebP: no letter is blurred.
_QUALITY = 92

SIZE = (1280, 800)
SMALL_SIZE = (900, 600)


class Photographer:
    def __init__(self, window: WindowProcess, folder: Path) -> None:
        self._window = window
        self._folder = folder

    def take(self, name: str, *, small: bool = False) -> None:
        """`small`: as a small file, where there are many."""
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{name}.png"
        self._window.grab(str(file))
        if small:
            smaller = file.with_suffix(".webp")
            QImage(str(file)).save(str(smaller), quality=_QUALITY)
            file.unlink()
            file = smaller
        print(f"{file}  {file.stat().st_size / 1000:.0f} kB")
