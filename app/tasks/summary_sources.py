"""What a summary cites: the button under it, the list that unfolds, and the card beside a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.citation_card import CitationCard
from app.chat.citation_list import CitationActions, CitationList, open_citation
from app.chat.copied_text import uncarried_words
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from core.records import Citation, CitedSentence, PieceResult


class SummarySources(QWidget):
    """Attributes:
    button: unfolds the list.
    list: while it is unfolded.
    card: shown beside a number, once one was pointed to.
    """

    def __init__(self, style: Style, actions: CitationActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._actions = actions
        self._citations: Sequence[Citation] = ()
        self._cited: Sequence[CitedSentence] = ()
        self.list: CitationList | None = None
        self.card: CitationCard | None = None
        self.button = Button("", "pill")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.XS, 0, 0)
        self._column.setSpacing(Space.S)
        flow = FlowLayout(Space.XS)
        flow.addWidget(self.button)
        self._column.addLayout(flow)
        self.hide()

    def show_result(self, result: PieceResult) -> None:
        """Speak of this one from now on."""
        self._citations, self._cited = result.sources, result.cited
        self.setVisible(bool(result.sources))
        self._fold(self.button.isChecked())

    def open(self, number: int) -> None:
        """Open a citation in the reader; the list, where there is nothing to be opened."""
        citation = self._find(number)
        if citation is None or not open_citation(citation, self._actions):
            self.button.setChecked(True)

    def point(self, number: int, rect: QRect) -> None:
        """Show the card of a number that is at this place of the screen; 0: none."""
        citation = self._find(number)
        if citation is not None:
            if self.card is None:
                self.card = CitationCard(self._style, self)
            self.card.show_citation(citation, rect)
            announce(self, self.card.words)
        elif self.card is not None:
            self.card.hide()

    def _find(self, number: int) -> Citation | None:
        return next((one for one in self._citations if one.number == number), None)

    @property
    def _numbers(self) -> set[int]:
        return {number for sentence in self._cited for number in sentence.numbers}

    def _fold(self, open_: bool) -> None:
        words = self.tr("%n sources", "", len(self._numbers)) if self._numbers else uncarried_words()
        self.button.setText(words)
        self.button.set_icon(self._style, "chevron-up" if open_ else "chevron-down", "soft", "accent")
        self.button.set_icon_last()
        if self.list is not None:
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        if open_:
            uncarried = any(not sentence.numbers for sentence in self._cited)
            self.list = CitationList(self._style, self._citations, self._numbers, self._actions, uncarried=uncarried)
            self._column.addWidget(self.list)
