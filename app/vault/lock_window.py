"""The window while the store is locked, or nobody has said who is there."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from app.appearance import Appearance


class LockWindow(QMainWindow):
    """A page in the place of the window that was there."""

    def __init__(self, page: QWidget, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.page = page
        self.setWindowTitle("Rememora")
        self.setMinimumSize(640, 480)
        self.setCentralWidget(page)
        if appearance.geometry is None or not self.restoreGeometry(appearance.geometry):
            self.resize(1280, 800)
            self.resize(self.size().boundedTo(self.screen().availableGeometry().size()))
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self._close)
        page.setFocus()

    def come_to_front(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _close(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._appearance.geometry = self.saveGeometry()
        super().closeEvent(event)
