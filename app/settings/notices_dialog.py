"""Whose work is in Rememora, and on what terms."""

from __future__ import annotations

import gzip
import sys
import threading
from importlib.metadata import distributions
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.style import Space
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label

NAME = "THIRD-PARTY-NOTICES.txt"

# Where a Debian package keeps it.
_DOCUMENTS = Path("/usr/share/doc/rememora")

# Put into the field at once: the window must not wait for megabytes.
_PIECE = 20_000


class NoticesDialog(Dialog):
    """A long text. It is read beside the window, and put into the field a piece at a time.

    Signals:
        shown_whole: all of it is in the field.
    """

    shown_whole = Signal()
    _read = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Third-party notices"))
        self.resize(760, 560)
        self.field = QPlainTextEdit()
        self.field.setReadOnly(True)
        self.field.setAccessibleName(self.tr("Third-party notices"))
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        sentence = self.tr(
            "Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced."
        )
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(Label(sentence, wrap=True))
        column.addWidget(self.field, 1)
        column.addLayout(row)
        self._rest = ""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._add_piece)
        self._read.connect(self._begin)
        threading.Thread(target=lambda: self._read.emit(notices()), name="rememora-notices", daemon=True).start()

    def _begin(self, text: str) -> None:
        self._rest = text
        self._timer.start()

    def _add_piece(self) -> None:
        piece, self._rest = self._rest[:_PIECE], self._rest[_PIECE:]
        cursor = QTextCursor(self.field.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if not self._rest:
            self._timer.stop()
            self.shown_whole.emit()


def notices() -> str:
    """The text that came with an installed Rememora; elsewhere, what the Python packages here say of themselves."""
    program = Path(sys.executable).parent
    for file in (program / NAME, _DOCUMENTS / f"{NAME}.gz"):
        if getattr(sys, "frozen", False) and file.is_file():
            content = file.read_bytes()
            return (gzip.decompress(content) if file.suffix == ".gz" else content).decode("utf-8", "replace")
    parts = []
    for distribution in sorted(distributions(), key=lambda one: one.name.lower()):
        about = dict(distribution.metadata.json)
        licence = str(about.get("license_expression") or about.get("license") or "").partition("\n")[0]
        parts.append(f"{distribution.name} {distribution.version}" + (f": {licence}" if licence else ""))
        for listed in distribution.files or ():
            if listed.name.lower().startswith(("licen", "copying", "notice")) and ".dist-info" in str(listed):
                text = Path(str(distribution.locate_file(listed)))
                if text.is_file():
                    parts.append(text.read_text(encoding="utf-8", errors="replace"))
    return "\n\n".join(parts) + "\n"
