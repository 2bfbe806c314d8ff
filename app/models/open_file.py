"""Choosing a GGUF file of the user's own. Whether it is one is the core's to say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QWidget

from app.core_client import CoreClient
from app.elsewhere.files import Files


def choose_gguf(client: CoreClient, parent: QWidget, then: Callable[[str], None]) -> None:
    """Ask for a file without blocking; `then` gets the chosen path, if one was chosen."""
    Files(client, parent).choose(
        QCoreApplication.translate("OpenFile", "Open a GGUF file"),
        then,
        start=QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation),
        kinds=QCoreApplication.translate("OpenFile", "GGUF models (*.gguf);;All files (*)"),
    )


def dropped_gguf(data: QMimeData) -> str | None:
    """The path of the one local .gguf file in a drag, or None."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1 and Path(paths[0]).suffix.lower() == ".gguf":
        return paths[0]
    return None
