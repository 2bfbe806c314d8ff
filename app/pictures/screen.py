"""Takes a picture of a part of the screen, with the window out of the way."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.pictures.region import RegionChooser
from app.pictures.sources import Source
from app.style import Style
from core.records import Problem

# Until the desktop has drawn what was under the window.
_AWAY_MS = 350


class ScreenPicture(QObject):
    """One at a time.

    Signals:
        taken: (Source)
        failed: (Problem)
        ended: whatever came of it, the window is there again.

    Attributes:
        choosers: one a screen, while a part is chosen.

    Args:
        window: what is hidden meanwhile.
    """

    taken = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._style = style
        self._window = window
        self._running = False
        self.choosers: list[RegionChooser] = []

    def start(self) -> None:
        """Hide the window and have a part chosen."""
        if self._running:
            return
        self._running = True
        if QGuiApplication.platformName().startswith("wayland"):
            self._ask_portal()
        else:
            self._window.window().hide()
            QTimer.singleShot(_AWAY_MS, self, self._grab)

    # --- where a program sees the screen ------------------------------------------------------------------------

    def _grab(self) -> None:
        screens = QGuiApplication.screens()
        images = [screen.grabWindow(0).toImage() for screen in screens]
        if not any(not image.isNull() for image in images):
            self._end(self._unseen())
            return
        for screen, image in zip(screens, images, strict=True):
            if image.isNull():
                continue
            chooser = RegionChooser(self._style, image, screen)
            chooser.chosen.connect(self._on_chosen)
            chooser.cancelled.connect(lambda: self._end())
            self.choosers.append(chooser)
        for chooser in self.choosers:
            chooser.showFullScreen()
            chooser.raise_()
        self.choosers[0].activateWindow()
        self.choosers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, image: QImage) -> None:
        self._end()
        self.taken.emit(Source(image=image))

    # --- where it asks for it -----------------------------------------------------------------------------------

    def _ask_portal(self) -> None:
        if sys.platform != "linux":
            self._end(self._unseen())
            return
        # Elsewhere there is no D-Bus.
        from app.pictures.portal import PortalScreenshot

        self._window.window().hide()
        portal = PortalScreenshot(self)
        portal.taken.connect(self._on_file)
        portal.cancelled.connect(lambda: self._end())
        portal.failed.connect(lambda: self._end(self._unseen()))
        portal.start()

    def _on_file(self, path: str) -> None:
        if not Path(path).is_file():
            self._end(self._unseen())
            return
        self._end()
        # It is a picture of the screen like any other: the file's name says nothing of it.
        self.taken.emit(Source(path=path))

    # --- the end ------------------------------------------------------------------------------------------------

    def _end(self, problem: Problem | None = None) -> None:
        if not self._running:
            return
        self._running = False
        choosers, self.choosers = self.choosers, []
        for chooser in choosers:
            chooser.blockSignals(True)
            chooser.close()
        window = self._window.window()
        window.show()
        window.raise_()
        window.activateWindow()
        self.ended.emit()
        if problem is not None:
            self.failed.emit(problem)

    def _unseen(self) -> Problem:
        return Problem(
            code="screen_unseen",
            what=self.tr("This desktop doesn't let Rememora see the screen."),
            safe=self.tr("Your message is as it was."),
            next_step=self.tr("Take the picture with the desktop's own program, copy it there, and paste it here."),
        )
