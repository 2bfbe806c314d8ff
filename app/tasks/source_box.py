"""What a task is done to, as it is shown before it begins: a text to write or paste, documents, or a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.chat.composer import LONG_PASTE_CHARS
from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.documents.words import pages_text, title_text
from app.elsewhere.files import Files
from app.style import Space, Style, set_margins
from app.tasks.picker import DocumentPicker
from app.tasks.sources import TaskSource
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.icon_view import IconView
from app.widgets.labels import ElidedLabel, Label
from app.widgets.layouts import clear_layout
from app.widgets.line_edit import LineEdit
from app.widgets.page import Card
from core.protocol import MAX_LINE_BYTES
from core.records import MAX_TASK_CHARS, Document

_TEXT_HIGH = 112

# Whatever the letters are, it fits into a line of the protocol. Files aren't sent, and may be longer.
_MOST_CHARS = min(MAX_TASK_CHARS, MAX_LINE_BYTES // 4)
_MOST_NAMED = 3


class _Text(QPlainTextEdit):
    """Signals:
    pasted: (text) too long to be laid out with every key.
    """

    pasted = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and len(source.text()) > LONG_PASTE_CHARS:
            self.pasted.emit(source.text())
        elif source.hasText():
            self.insertPlainText(source.text())


class SourceBox(QWidget):
    """Signals:
    changed: it is another.
    height_changed: it takes more room, or less.

    Attributes:
        text: where a text is written.
        first, last: the pages of a document.
    """

    changed = Signal()
    height_changed = Signal()

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._held = TaskSource()  # what isn't in the field
        self._tables = False
        self.text = _Text()
        self.text.setFixedHeight(style.px(_TEXT_HIGH))
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(2)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Write or paste a text, or choose a document"))
        self.text.textChanged.connect(self.changed)
        self.text.pasted.connect(lambda text: self.show_source(TaskSource(text=text)))
        self.document_button = self._button(self.tr("Choose documents…"), "documents", self._choose_documents)
        self.table_button = self._button(self.tr("Choose a table (CSV)…"), "table", self._choose_table)
        self._buttons = QWidget()
        row = FlowLayout(Space.S, self._buttons)
        row.addWidget(self.document_button)
        row.addWidget(self.table_button)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.XS)
        self.first, self.last = self._page_field(self.tr("From page")), self._page_field(self.tr("To page"))
        self._pages = QWidget()
        pages = QHBoxLayout(self._pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(Space.S)
        pages.addWidget(Label(self.tr("Pages"), "soft"))
        pages.addWidget(self.first)
        pages.addWidget(Label(self.tr("to", "between two page numbers"), "soft"))
        pages.addWidget(self.last)
        pages.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.text)
        column.addLayout(self._cards)
        column.addWidget(self._pages)
        column.addWidget(self._buttons)
        self.show_source(TaskSource())

    def _button(self, words: str, icon: str, do: object) -> Button:
        button = Button(words)
        button.set_icon(self._style, icon)
        button.setAutoDefault(False)
        assert callable(do)
        button.clicked.connect(lambda: do())
        return button

    def _page_field(self, words: str) -> LineEdit:
        edit = LineEdit("")
        edit.setAccessibleName(words)
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edit.setFixedWidth(edit.fontMetrics().horizontalAdvance("00000") + self._style.px(24))
        edit.textChanged.connect(self.changed)
        return edit

    # --- what it is -------------------------------------------------------------------------------------------

    @property
    def source(self) -> TaskSource:
        if self._held.there:
            first, last = self._range()
            return TaskSource(
                text=self._held.text,
                documents=self._held.documents,
                path=self._held.path,
                first_page=first,
                last_page=last,
            )
        return TaskSource(text=self.text.toPlainText())

    def set_tables(self, tables: bool) -> None:
        """Whether the rows of a table can be what it is done to."""
        self._tables = tables
        if self._held.path and not tables:
            self.show_source(TaskSource())
        self._refresh()

    def show_source(self, source: TaskSource) -> None:
        """This one, in place of the one before."""
        short = bool(source.text) and len(source.text) <= LONG_PASTE_CHARS
        self._held = TaskSource() if short else source
        self.text.setPlainText(source.text if short else "")
        self.first.clear()
        self.last.clear()
        one = self._one
        if one is not None:
            for edit, page in ((self.first, 1), (self.last, one.pages)):
                edit.setPlaceholderText(self.locale().toString(page))
                edit.setValidator(QIntValidator(1, max(1, one.pages), edit))
        clear_layout(self._cards)
        for card in self._make_cards():
            self._cards.addWidget(card)
            card.show()
        self._refresh()
        self.changed.emit()

    def problem(self) -> str:
        """What is missing, as a sentence; empty: nothing."""
        source = self.source
        if not source.there:
            return self.tr("Write or paste a text first, or choose a document.")
        if len(source.text) > _MOST_CHARS:
            number = self.locale().toString
            words = self.tr("The text has %1 characters; at most %2 can be worked on at once.")
            return words.replace("%1", number(len(source.text))).replace("%2", number(_MOST_CHARS))
        if source.first_page and source.last_page and source.first_page > source.last_page:
            return self.tr("The first page comes after the last one.")
        one = self._one
        if one is not None and max(source.first_page, source.last_page) > one.pages:
            return self.tr("The document has %n pages.", "", one.pages)
        return ""

    def focus_problem(self) -> None:
        """Put the keyboard where something is missing."""
        (self.first if not self._pages.isHidden() else self.text).setFocus()

    @property
    def _one(self) -> Document | None:
        """The one document, if there are pages of it to choose."""
        one = self._held.documents[0] if len(self._held.documents) == 1 else None
        return one if one is not None and one.pages > 1 else None

    def _range(self) -> tuple[int, int]:
        if self._one is None or (self._tables and self._held.table):
            return 0, 0
        first, last = (int(edit.text()) if edit.text().isdecimal() else 0 for edit in (self.first, self.last))
        return first, last

    # --- what is shown ----------------------------------------------------------------------------------------

    def _make_cards(self) -> list[QWidget]:
        source, number = self._held, self.locale().toString
        if source.text:
            words = self.tr("Text · %1 characters").replace("%1", number(len(source.text)))
            return [self._card("text", one_line(source.text[:200]), words, self._forget)]
        if source.path:
            return [self._card("table", Path(source.path).name, str(Path(source.path).parent), self._forget)]
        cards = [
            self._card("file", title_text(document), pages_text(document), lambda one=document: self._drop(one))
            for document in source.documents[:_MOST_NAMED]
        ]
        more = len(source.documents) - len(cards)
        if more > 0:
            cards.append(Label(self.tr("and %Ln more", "", more), "note"))
        if len(source.documents) > 1:
            cards.append(Label(self.tr("Each of them becomes a task of its own."), "note", wrap=True))
        return cards

    def _card(self, icon: str, name: str, facts: str, remove: object) -> QWidget:
        card = Card()
        card.column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        set_margins(row, Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(IconView(self._style, icon, "soft", 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name))
        if facts:
            words.addWidget(ElidedLabel(facts, "note"))
        row.addLayout(words, 1)
        button = IconButton(self._style, "close", self.tr("Choose something else than “%1”").replace("%1", name[:80]))
        assert callable(remove)
        button.clicked.connect(lambda: remove())
        row.addWidget(button)
        card.column.addLayout(row)
        return card

    def _forget(self) -> None:
        self.show_source(TaskSource())
        self.text.setFocus()

    def _drop(self, document: Document) -> None:
        left = tuple(one for one in self._held.documents if one.id != document.id)
        self.show_source(TaskSource(documents=left))
        if not left:
            self.text.setFocus()

    def _refresh(self) -> None:
        held = self._held.there
        self.text.setVisible(not held)
        self._buttons.setVisible(not held)
        self.table_button.setVisible(self._tables)
        self._pages.setVisible(self._one is not None and not (self._tables and bool(self._held.table)))
        self.height_changed.emit()

    # --- choosing ---------------------------------------------------------------------------------------------

    def _choose_documents(self) -> None:
        picker = DocumentPicker(self._client, self._style, self)
        picker.accepted.connect(lambda: self.show_source(TaskSource(documents=picker.documents)))
        picker.open()

    def _choose_table(self) -> None:
        Files(self._client, self).choose(
            self.tr("Choose a table"),
            lambda path: self.show_source(TaskSource(path=path)),
            kinds=self.tr("Tables (*.csv *.tsv);;All files (*)"),
        )
