"""What a reply cites: each passage with its document, page and words, and ways to it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.citation_card import fate, quoted
from app.chat.plain_text import one_line
from app.documents.places import page_text
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label, Pill
from app.widgets.page import Card, Line
from core.records import Citation, DocumentId

_LONGEST_QUOTE = 400


class CitationActions(QObject):
    """What the user can ask for about what is cited.

    Signals:
        reader_requested: (DocumentId, page, start, end) show a document where something stands in it.
        document_file_requested: (DocumentId) show it in the system's program.
    """

    reader_requested = Signal(object, int, int, int)
    document_file_requested = Signal(object)


class CitationRow(QWidget):
    """One passage.

    Attributes:
        citation: what is shown.
        open, open_file: the ways to it; hidden once the document was removed.

    Args:
        cited: a sentence rests on it, so its number is in the reply.
    """

    def __init__(
        self, style: Style, citation: Citation, actions: CitationActions, *, cited: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.citation = citation
        hang = style.px(4) + 1
        # What has no pages isn't a document, and was never there to be removed.
        closed = citation.document_id is None
        removed = closed and citation.page > 0
        title = one_line(citation.title)
        place = page_text(citation.page, citation.page_label)
        self.title = Label(title, "soft" if removed else "", wrap=True)
        self.note = Label(place, "note", wrap=True)
        self.note.setVisible(bool(place))
        self.quote = Label(quoted(citation, _LONGEST_QUOTE), "soft", wrap=True)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quote.setVisible(bool(self.quote.text()))
        self.fate = Label(fate(citation), "note", wrap=True)
        self.fate.setVisible(bool(self.fate.text()))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.note, self.quote, self.fate):
            words.addWidget(label)
        self.open = self._action(self.tr("Open here"), title, place)
        self.open_file = self._action(self.tr("Open the file"), title, place)
        self.open.clicked.connect(lambda: open_citation(citation, actions))
        self.open_file.clicked.connect(lambda: actions.document_file_requested.emit(citation.document_id))
        flow = FlowLayout(Space.XS, hang=hang)
        for button in (self.open, self.open_file):
            flow.addWidget(button)
            button.setVisible(not closed)
        words.addLayout(flow)
        row = QHBoxLayout(self)
        row.setContentsMargins(hang, Space.S, hang, Space.S)
        row.setSpacing(Space.M)
        colours = ("soft", "hover") if removed else ("accent", "accent_soft")
        badge = Pill(style, str(citation.number), *colours) if cited else Pill(style, "–", "soft", "hover")
        badge.setMinimumWidth(style.px(26))
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _action(self, words: str, title: str, place: str) -> Button:
        button = Button(words, "action")
        button.setAccessibleName(f"{words}: {title}, {place}")
        return button


class CitationList(Card):
    """All passages that a reply was given; those that no sentence rests on come last."""

    def __init__(
        self,
        style: Style,
        citations: Sequence[Citation],
        cited: Set[int],
        actions: CitationActions,
        *,
        uncarried: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        cited: the numbers that are in the reply.
        uncarried: signs in it say that no passage carries a sentence.
        """
        super().__init__(parent)
        side = Space.L - style.px(4) - 1
        self.column.setContentsMargins(side, Space.XS, side, Space.XS)
        self.column.setSpacing(0)
        self.setAccessibleName(self.tr("Sources"))
        self.citations = citations
        self.cited = cited
        self.rows: list[CitationRow] = []
        carrying = [citation for citation in citations if citation.number in cited]
        others = [citation for citation in citations if citation.number not in cited]
        for citation in carrying:
            self._add(CitationRow(style, citation, actions, cited=True))
        if others:
            self._say(self.tr("Read, too, but no sentence rests on it"), style)
        for citation in others:
            self._add(CitationRow(style, citation, actions, cited=False), line=citation is not others[0])
        if not citations:
            self._say(self.tr("What was read here has been erased since."), style)
        if uncarried:
            self._say(self.tr("[–] behind a sentence: none of these passages says so."), style)

    def _add(self, row: CitationRow, *, line: bool = True) -> None:
        if line and self.rows:
            self.column.addWidget(Line())
        self.column.addWidget(row)
        self.rows.append(row)

    def _say(self, words: str, style: Style) -> None:
        if self.rows:
            self.column.addWidget(Line())
        label = Label(words, "note", wrap=True)
        hang = style.px(4) + 1
        label.setContentsMargins(hang, Space.S, hang, Space.XS)
        self.column.addWidget(label)


def open_citation(citation: Citation, actions: CitationActions) -> bool:
    """Open the reader where it stands; False: the document was removed."""
    document_id: DocumentId | None = citation.document_id
    if document_id is None:
        return False
    # In other contents its words stand elsewhere, if at all.
    start, end = (0, 0) if citation.outdated else (citation.start, citation.end)
    actions.reader_requested.emit(document_id, citation.page, start, end)
    return True
