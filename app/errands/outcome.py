"""What came of an errand, and whether it was good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errands.words import shown_text
from app.style import Space, Style
from app.translation import core_text
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from app.widgets.page import Card
from core.records import Errand, ErrandPhase

_ENDED = frozenset({ErrandPhase.DONE, ErrandPhase.FAILED, ErrandPhase.STOPPED})


class Outcome(Card):
    """Signals:
        rated: (int) the user's thumb: 1, -1, or 0: taken back.

    Attributes:
        good, bad: the thumbs.
        report: what was done.
    """

    rated = Signal(int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.report = Label("", wrap=True)
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.good = self._thumb("thumb-up", self.tr("This was done well"), 1)
        self.bad = self._thumb("thumb-down", self.tr("This wasn't done well"), -1)
        self._asks = Label(self.tr("Was it done well? Next time it goes by what you say."), "note", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._asks, 1)
        row.addWidget(self.good)
        row.addWidget(self.bad)
        self.column.addWidget(self.report)
        self.column.addLayout(row)
        self.hide()

    def _thumb(self, icon: str, words: str, rating: int) -> IconButton:
        thumb = IconButton(self._style, icon, words, checked_colour="accent")
        thumb.setCheckable(True)
        thumb.clicked.connect(lambda checked: self.rated.emit(rating if checked else 0))
        return thumb

    def show_errand(self, errand: Errand | None) -> None:
        """Say what was done, once it has ended."""
        if errand is None or errand.phase not in _ENDED or not (errand.report or errand.steps_done):
            self.hide()
            return
        report = shown_text(core_text(errand.report.strip()))
        if errand.phase is ErrandPhase.DONE and not report:
            report = self.tr("All steps are done.")
        self.report.setText(report)
        self.report.setVisible(bool(report))
        self.good.setChecked(errand.rating > 0)
        self.bad.setChecked(errand.rating < 0)
        self.setAccessibleName(self.tr("What was done"))
        self.show()
