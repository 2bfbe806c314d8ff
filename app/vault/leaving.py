"""What has to go from the window's process when the store is locked."""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.chat.formula_object import forget_pictures
from app.chat.formulas import formulas


def leave_nothing(stays: QWidget) -> None:
    """All windows but one go, with what they show and could take back; what was copied here; formulas; what Python has let go of."""
    QToolTip.hideText()
    for window in QApplication.topLevelWidgets():
        if window is not stays:
            window.hide()
            window.deleteLater()
    clipboard = QApplication.clipboard()
    for mode, owned in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
        (QClipboard.Mode.Selection, clipboard.ownsSelection()),
    ):
        if owned:
            clipboard.clear(mode)
    formulas().forget()
    forget_pictures()
    # Deletions come before timers: by then the windows are gone.
    QTimer.singleShot(0, stays, _collect)


def _collect() -> None:
    frozen = gc.get_freeze_count()
    # What was frozen at the start is of the program, and of its first window.
    gc.unfreeze()
    gc.collect()
    if frozen:
        gc.freeze()
