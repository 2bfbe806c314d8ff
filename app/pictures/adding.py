"""Ways for pictures into a message that leave the window for a moment: the file dialog, and the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.pictures.screen import ScreenPicture
from app.pictures.sources import ENDINGS, Source, file_source
from app.style import Style
from core.records import Problem


class PictureAdding(QObject):
    """Signals:
    added: (list of Source)
    failed: (Problem)

    Attributes:
        screen: takes a part of the screen.

    Args:
        window: dialogs stand above it, and it is hidden while the screen is looked at.
    """

    added = Signal(object)
    failed = Signal(object)

    def __init__(self, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.screen = ScreenPicture(style, window)
        self.screen.taken.connect(self._on_taken)
        self.screen.failed.connect(self._on_failed)

    def choose(self) -> None:
        """Ask for files of this computer, wherever the core is: the window reads them then."""
        endings = " ".join(f"*{ending}" for ending in sorted(ENDINGS))
        kinds = self.tr("Pictures (%1);;All files (*)").replace("%1", endings)
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self._window, self.tr("Add pictures"), start, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_selected)
        dialog.open()

    def _on_selected(self, paths: Sequence[str]) -> None:
        self.added.emit([file_source(path) for path in paths])

    def _on_taken(self, source: Source) -> None:
        self.added.emit([source])

    def _on_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)
