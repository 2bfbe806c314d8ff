"""Choosing a GGUF file of the user's own. Whether it is one is the core's to say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_gguf(parent: QWidget, then: Callable[[str], None]) -> None:
    """Open the system's file dialog without blocking; `then` gets the chosen path, if one was chosen."""
    dialog = QFileDialog(
        parent,
        QCoreApplication.translate("OpenFile", "Open a GGUF file"),
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation),
        QCoreApplication.translate("OpenFile", "GGUF models (*.gguf);;All files (*)"),
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()


def dropped_gguf(data: QMimeData) -> str | None:
    """The path of the one local .gguf file in a drag, or None."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1 and Path(paths[0]).suffix.lower() == ".gguf":
        return paths[0]
    return None
