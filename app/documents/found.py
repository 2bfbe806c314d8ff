"""What a search in the documents found: those that are called so, and passages that say it, document by document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.documents.document_list import DocumentDelegate
from app.documents.marking import marked
from app.documents.places import page_text
from app.documents.words import facts_text, title_text
from app.elsewhere.words import BROKEN_OFF
from app.rows.row_list import draw_ground
from app.sidebar.delegates import KeyboardFocus
from app.style import Space, Style, TextRole, draw_icon, isolated, placed
from app.translation import list_text
from app.widgets.marked_text import draw_marked, matched_words
from core.protocol import (
    DocumentsListed,
    DocumentsRemoved,
    Event,
    Failed,
    FindPassages,
    ListDocuments,
    PassagesFound,
    Reply,
)
from core.records import Document, DocumentFilter, DocumentId, DocumentPassage

Index = QModelIndex | QPersistentModelIndex

# Documents that are called so are shown up to this number; a click shows all.
MOST_NAMED = 4

# Passages that are asked for at first; as many times more with each wish.
FIRST_PASSAGES = 30
_MORE = 4
_MOST_PASSAGES = 480
EACH = 3


@dataclass(frozen=True, slots=True)
class Section:
    """The name of what follows."""

    words: str


@dataclass(frozen=True, slots=True)
class Source:
    """The document that the passages below it are from."""

    document_id: DocumentId
    title: str


@dataclass(frozen=True, slots=True)
class More:
    """There is more of what stands above. `named`: documents by their names; else passages."""

    words: str
    named: bool


Row = Section | Document | Source | DocumentPassage | More


class FoundModel(QAbstractListModel):
    """Rows of several kinds.

    Attributes:
        words: what is searched for.
        looking: something of it is still on its way.

    Signals:
        found: what is shown changed.
        failed: (Problem)
    """

    ROW_ROLE = Qt.ItemDataRole.UserRole + 1
    SNIPPET_ROLE = Qt.ItemDataRole.UserRole + 2

    found = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._rows: list[Row] = []
        self._snippets: dict[int, str] = {}
        self.words = ""
        self._filter = DocumentFilter()
        self._searching = 0  # counts searches, so that late answers to earlier ones are dropped
        self._waiting = 0
        self._named: tuple[Document, ...] = ()
        self._named_total = 0
        self._passages: tuple[DocumentPassage, ...] = ()
        self._limit = FIRST_PASSAGES
        client.event.connect(self._hear)

    @property
    def rows(self) -> list[Row]:
        return self._rows

    @property
    def looking(self) -> bool:
        return self._waiting > 0

    def search(self, words: str, wanted: DocumentFilter) -> None:
        """Look for words in the names and texts of the documents that a filter lets through."""
        self.words, self._filter = words, wanted
        self._limit = FIRST_PASSAGES
        self._searching += 1
        self._waiting = 2
        named = msgspec.structs.replace(wanted, text=words)
        self._ask(ListDocuments(filter=named, limit=MOST_NAMED))
        self._ask(FindPassages(text=words, filter=wanted, limit=self._limit, each=EACH))
        self.found.emit()

    def find_more(self) -> None:
        """More passages."""
        self._limit *= _MORE
        self._waiting += 1
        self._ask(FindPassages(text=self.words, filter=self._filter, limit=self._limit, each=EACH))

    def _ask(self, command: ListDocuments | FindPassages) -> None:
        searching = self._searching

        def answered(reply: Reply) -> None:
            if searching != self._searching:
                return
            self._waiting -= 1
            if isinstance(reply, DocumentsListed):
                self._named, self._named_total = reply.documents, reply.total
            elif isinstance(reply, PassagesFound):
                self._passages = reply.passages
            elif isinstance(reply, Failed):
                if isinstance(command, ListDocuments):
                    self._named, self._named_total = (), 0
                else:
                    self._passages = ()
                if reply.problem.code not in BROKEN_OFF:
                    self.failed.emit(reply.problem)
            self._arrange()

        self._client.ask(command, answered)

    def _arrange(self) -> None:
        rows: list[Row] = []
        if self._named:
            rows += [Section(self.tr("By name")), *self._named[:MOST_NAMED]]
            if self._named_total > MOST_NAMED:
                rows.append(More(self.tr("Show all %n by name", "", self._named_total), named=True))
        if self._passages:
            rows.append(Section(self.tr("In the text")))
            for document_id, passages in _grouped(self._passages):
                rows.append(Source(document_id, one_line(passages[0].title)))
                rows += passages
            if len(self._passages) >= self._limit and self._limit < _MOST_PASSAGES:
                rows.append(More(self.tr("Look for more passages"), named=False))
        self.beginResetModel()
        self._rows = rows
        self._snippets.clear()
        self.endResetModel()
        self.found.emit()

    def _hear(self, event: Event) -> None:
        if isinstance(event, DocumentsRemoved) and event.documents:
            gone = set(event.documents)
            self._named = tuple(one for one in self._named if one.id not in gone)
            self._passages = tuple(one for one in self._passages if one.document_id not in gone)
            if self._rows:
                self._arrange()

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == self.ROW_ROLE:
            return row
        if role == self.SNIPPET_ROLE:
            if isinstance(row, DocumentPassage) and index.row() not in self._snippets:
                self._snippets[index.row()] = marked(row.text, self.words)
            return self._snippets.get(index.row(), "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(index, row)
        return None

    def _text(self, index: Index, row: Row) -> str:
        match row:
            case Section(words=words) | More(words=words):
                return words
            case Source(title=title):
                return title
            case Document():
                return list_text((title_text(row), facts_text(row)))
            case DocumentPassage():
                snippet, _matches = matched_words(index.data(self.SNIPPET_ROLE))
                return f"{page_text(row.page, row.page_label)}: {snippet}"


def _grouped(passages: Sequence[DocumentPassage]) -> list[tuple[DocumentId, list[DocumentPassage]]]:
    """By document, the one with the best passage first; within it as they stand in it."""
    groups: dict[DocumentId, list[DocumentPassage]] = {}
    for passage in passages:
        groups.setdefault(passage.document_id, []).append(passage)
    return [(one, sorted(group, key=lambda passage: (passage.page, passage.start))) for one, group in groups.items()]


class FoundDelegate(DocumentDelegate):
    """Draws rows of a `FoundModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(FoundModel.ROW_ROLE)
        if isinstance(row, Document):
            return super().sizeHint(option, index)
        if isinstance(row, DocumentPassage):
            return QSize(60, 3 * self._metrics(TextRole.NOTE).lineSpacing() + Space.XS + 2 * self._style.px(7))
        return QSize(60, self._metrics(TextRole.BODY).height() + 2 * self._style.px(8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(FoundModel.ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(row, Section):
            draw_ground(painter, option, self._style)
        match row:
            case Section(words=words):
                inner = rect.adjusted(Space.M, 0, -Space.M, -Space.XS)
                painter.setFont(self._style.font(TextRole.LABEL))
                painter.setPen(self._style.color("soft"))
                side = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
                painter.drawText(placed(QRectF(inner), rect).toRect(), int(side), isolated(words))
            case More(words=words):
                inner = rect.adjusted(self._text_begins(), self._style.px(8), -Space.M, 0)
                self._paint_line(painter, words, placed(QRectF(inner), rect).toRect(), TextRole.BODY, "accent")
            case Source(title=title):
                self._paint_source(painter, title, rect)
            case Document():
                self._paint_document(painter, row, rect)
            case DocumentPassage():
                self._paint_passage(painter, row, index.data(FoundModel.SNIPPET_ROLE), rect)
        painter.restore()

    def _text_begins(self) -> int:
        """Behind the icon."""
        return Space.M + self._style.px(18) + Space.S

    def _paint_source(self, painter: QPainter, title: str, row: QRect) -> None:
        side = self._style.px(18)
        sign = QRectF(row.left() + Space.M, row.center().y() - side / 2, side, side)
        draw_icon(painter, "file", self._style.color("soft").name(), placed(sign, row))
        inner = row.adjusted(self._text_begins(), self._style.px(8), -Space.M, 0)
        self._paint_line(painter, title, placed(QRectF(inner), row).toRect(), TextRole.STRONG, "text")

    def _paint_passage(self, painter: QPainter, passage: DocumentPassage, snippet: str, row: QRect) -> None:
        inner = row.adjusted(self._text_begins(), self._style.px(7), -Space.M, -self._style.px(7))
        note = self._metrics(TextRole.NOTE)
        where = " · ".join(
            (page_text(passage.page, passage.page_label), " › ".join(map(one_line, passage.heading)))
        ).rstrip(" ·")
        self._paint_line(painter, where, placed(QRectF(inner), row).toRect(), TextRole.NOTE, "accent")
        below = inner.adjusted(0, note.lineSpacing() + Space.XS, 0, 0)
        draw_marked(painter, self._style, snippet, placed(QRectF(below), row).toRect())


class FoundList(QListView):
    """Signals:
    opened: (DocumentId, page, start, end) a document at a page, and what of its text is to be marked.
    chosen: (Document) one that was found by its name.
    all_named_wanted: all that are called so.
    menu_wanted: (tuple of Document, QPoint on the screen)
    """

    opened = Signal(object, int, int, int)
    chosen = Signal(object)
    all_named_wanted = Signal()
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: FoundModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = model
        self.setModel(model)
        self.setItemDelegate(FoundDelegate(style, self))
        KeyboardFocus(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Found in your documents"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(lambda index: self._open(index, documents=True))
        style.changed.connect(self.doItemsLayout)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def enter(self) -> None:
        """Go to the first result by keyboard."""
        for at in range(self._found.rowCount()):
            if self._found.flags(self._found.index(at)) & Qt.ItemFlag.ItemIsSelectable:
                self.setFocus(Qt.FocusReason.TabFocusReason)
                self.setCurrentIndex(self._found.index(at))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex(), documents=True)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(FoundModel.ROW_ROLE)
        if isinstance(row, Document):
            self.chosen.emit(row)
        else:
            self._open(index, documents=False)

    def _open(self, index: QModelIndex, *, documents: bool) -> None:
        match index.data(FoundModel.ROW_ROLE):
            case More(named=True):
                self.all_named_wanted.emit()
            case More():
                self._found.find_more()
            case Source(document_id=document_id):
                self.opened.emit(document_id, 1, 0, 0)
            case DocumentPassage() as passage:
                self.opened.emit(passage.document_id, passage.page, passage.start, passage.end)
            case Document() as document if documents:
                self.opened.emit(document.id, 1, 0, 0)

    def _ask_menu(self, at: QPoint) -> None:
        row = self.indexAt(at).data(FoundModel.ROW_ROLE)
        if isinstance(row, Document):
            self.menu_wanted.emit((row,), self.viewport().mapToGlobal(at))
