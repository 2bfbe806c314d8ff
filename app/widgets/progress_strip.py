"""How far something is that takes a while, at the edge of a page, and a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.style import Space
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import Line


class ProgressStrip(QWidget):
    """Words, a bar and a button that whoever shows it names. Hidden until there is something to show.

    Args:
        at_top: it stands above a page; else below one.

    Attributes:
        row: the words and the button, and what else is put between them.
    """

    def __init__(self, parent: QWidget | None = None, *, at_top: bool = False) -> None:
        super().__init__(parent)
        self.words = Label("", "soft", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = Button("")
        self.cancel.clicked.connect(self._stop)
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.S)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.cancel)
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.M)
        inner.setSpacing(Space.S)
        inner.addLayout(self.row)
        inner.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.insertWidget(1 if at_top else 0, Line())
        self.hide()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """`total` 0: nobody knows yet how long it takes."""
        if self.isHidden():
            self.cancel.setEnabled(True)
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.show()

    def stop(self) -> None:
        """Have it stopped."""
        raise NotImplementedError

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.stop()
