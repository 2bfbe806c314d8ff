"""What a reply was told from documents: the button under it, the list that unfolds, the card beside a number, and copying with sources."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.citation_card import CitationCard, quoted
from app.chat.citation_list import CitationList, open_citation
from app.chat.citation_marks import written_with_numbers
from app.chat.copied_text import uncarried_words
from app.chat.markdown import parse
from app.chat.plain_text import one_line
from app.chat.row import RowActions
from app.chat.transcript_model import WRITING
from app.documents.places import page_text
from app.style import Style
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.notice import ProblemView
from core.records import Citation, Message, Problem

_LONGEST_QUOTE = 300


class ReplySources(QWidget):
    """Holds the list, where it is unfolded.

    Attributes:
        button: unfolds the list; stands elsewhere.
        card: shown beside a number, once one was pointed to.
    """

    def __init__(self, style: Style, actions: RowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._actions = actions
        self._message: Message | None = None
        self._known: tuple[Citation, ...] | None = None
        self._pointed = 0
        self._listed: QWidget | None = None
        self.card: CitationCard | None = None
        self.button = Button("", "pill")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        style.changed.connect(self._draw_button)

    @property
    def list(self) -> CitationList | None:
        """What is unfolded."""
        return self._listed if isinstance(self._listed, CitationList) else None

    def show_message(self, message: Message) -> None:
        """Speak of this reply from now on."""
        before, self._message = self._message, message
        if before is None or (before.id, before.passages, before.cited) != (
            message.id,
            message.passages,
            message.cited,
        ):
            self.forget()
        self.button.setVisible(message.passages > 0)
        self._draw_button()

    def forget(self) -> None:
        """Documents have changed: what is known of the passages may be untrue."""
        self._known = None
        if self.button.isChecked():
            self._fill()

    # --- numbers ----------------------------------------------------------------------------------------------

    def open(self, number: int) -> None:
        """Open a citation in the reader; the list, where it can't be opened any more."""
        self._ask(lambda citations: self._open(citations, number))

    def _open(self, answer: tuple[Citation, ...] | Problem, number: int) -> None:
        citation = _find(answer, number)
        if citation is None or not open_citation(citation, self._actions):
            self.button.setChecked(True)

    def point(self, number: int, rect: QRect) -> None:
        """Show the card of a number that is at this place of the screen; 0: none."""
        self._pointed = number
        if number:
            self._ask(lambda answer: self._show_card(answer, number, rect))
        elif self.card is not None:
            self.card.hide()

    def _show_card(self, answer: tuple[Citation, ...] | Problem, number: int, rect: QRect) -> None:
        citation = _find(answer, number)
        if citation is None or number != self._pointed:
            return
        if self.card is None:
            self.card = CitationCard(self._style, self)
        self.card.show_citation(citation, rect)
        announce(self, self.card.words)

    # --- copying ----------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """The reply's Markdown to the clipboard, with its sources at the end."""
        message = self._message
        if message is None:
            return
        if self._numbers():
            self._ask(lambda answer: self._copy(message, answer))
        else:
            QGuiApplication.clipboard().setText(message.text)

    def _copy(self, message: Message, answer: tuple[Citation, ...] | Problem) -> None:
        citations = answer if isinstance(answer, tuple) else ()
        cited = self._numbers()
        lines = [_source_line(citation) for citation in citations if citation.number in cited]
        text = written_with_numbers(parse(message.text), message.text, message.cited)
        if lines:
            text = f"{text.rstrip()}\n\n{self.tr('Sources:')}\n\n" + "\n".join(lines) + "\n"
        QGuiApplication.clipboard().setText(text)

    # --- the list ---------------------------------------------------------------------------------------------

    def _numbers(self) -> set[int]:
        """Those that are in the reply."""
        cited = self._message.cited if self._message is not None else ()
        return {number for sentence in cited for number in sentence.numbers}

    def _draw_button(self) -> None:
        message = self._message
        if message is None:
            return
        if self._numbers():
            words = self.tr("%n sources", "", len(self._numbers()))
        elif message.cited:
            words = uncarried_words()
        else:
            words = self.tr("Read %n passages", "", message.passages)
        self.button.setText(words)
        self.button.set_icon(self._style, "chevron-up" if self.button.isChecked() else "chevron-down", "soft", "accent")
        self.button.set_icon_last()

    def _fold(self, open_: bool) -> None:
        self._draw_button()
        self.setVisible(open_)
        if open_:
            if self._known is None:
                self._place(Label(self.tr("Looking it up…"), "note"))
            self._fill()
        else:
            self._place(None)

    def _fill(self) -> None:
        self._ask(self._show_list)

    def _show_list(self, answer: tuple[Citation, ...] | Problem) -> None:
        message = self._message
        if not self.button.isChecked() or message is None:
            return
        if isinstance(answer, Problem):
            self._place(ProblemView(self._style, answer))
            return
        if self.list is not None and self.list.citations == answer and self.list.cited == self._numbers():
            return  # it would lose the focus
        uncarried = message.status not in WRITING and any(not sentence.numbers for sentence in message.cited)
        self._place(CitationList(self._style, answer, self._numbers(), self._actions, uncarried=uncarried))

    def _place(self, widget: QWidget | None) -> None:
        if self._listed is not None:
            self._listed.hide()
            self._listed.deleteLater()
        self._listed = widget
        if widget is not None:
            self._column.addWidget(widget)

    def _ask(self, then: Callable[[tuple[Citation, ...] | Problem], None]) -> None:
        if self._message is None:
            return
        if self._known is not None:
            then(self._known)
            return
        asked = self._message

        def answered(answer: tuple[Citation, ...] | Problem) -> None:
            if self._message is None or self._message.id != asked.id:
                return
            if isinstance(answer, tuple):
                self._known = answer
            then(answer)

        self._actions.citations_wanted.emit(asked.id, answered)


def _find(answer: tuple[Citation, ...] | Problem, number: int) -> Citation | None:
    citations = answer if isinstance(answer, tuple) else ()
    return next((citation for citation in citations if citation.number == number), None)


def _source_line(citation: Citation) -> str:
    place = f"{one_line(citation.title)}, {page_text(citation.page, citation.page_label)}"
    words = quoted(citation, _LONGEST_QUOTE)
    return f"- [{citation.number}] {place}" + (f": {words}" if words else "")
