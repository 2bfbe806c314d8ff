"""Saves a picture to a file of the user's, as it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QRunnable, QSaveFile, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from app.elsewhere.files import choose_local_place
from core.protocol import PictureLoaded

_SUFFIXES = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/tiff": "tif",
}


class PictureSaving(QObject):
    """Signals:
    told: (words, whether it failed) what came of it.
    """

    told = Signal(str, bool)
    _saved = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._saved.connect(self._on_saved, Qt.ConnectionType.QueuedConnection)

    def ask_place(self, loaded: PictureLoaded, name: str) -> None:
        """Ask where it is to be saved, and save it there.

        Args:
            name: of the file it came from.
        """
        suffix = _SUFFIXES.get(loaded.media_type, "")
        stem = Path(name).stem or self.tr("Picture")
        choose_local_place(
            self._window,
            self.tr("Save the picture"),
            lambda path: self._write(path, loaded.data),
            name=f"{stem}.{suffix}" if suffix else stem,
            suffix=suffix,
        )

    def _write(self, path: str, data: bytes) -> None:
        writing = _Write(path, data, lambda error: self._saved.emit(path, error))
        QThreadPool.globalInstance().start(writing)

    def _on_saved(self, path: str, error: str) -> None:
        if error:
            self.told.emit(self.tr("The picture couldn't be saved: %1").replace("%1", error), True)
        else:
            self.told.emit(self.tr("Saved as %1").replace("%1", path), False)


class _Write(QRunnable):
    def __init__(self, path: str, data: bytes, then: Callable[[str], None]) -> None:
        super().__init__()
        self._path = path
        self._data = data
        self._then = then

    def run(self) -> None:
        # What is there stays until all of it is written.
        file = QSaveFile(self._path)
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(self._data) == len(self._data)
        error = "" if written and file.commit() else file.errorString()
        try:
            self._then(error)
        except RuntimeError:
            return  # it was closed
