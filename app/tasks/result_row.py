"""What came of one piece: its text as Markdown, with its source beside it where that is wanted."""

from __future__ import annotations

import time
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.chat.citation_list import CitationActions
from app.chat.leaves import Paragraph, Span
from app.chat.markdown_body import MarkdownBody
from app.chat.plain_text import visible_text
from app.chat.rich_text import RichTextWriter
from app.chat.text_view import TextView
from app.style import Space, Style, mirrored
from app.tasks.piece_row import PieceRow
from app.tasks.summary_sources import SummarySources
from app.widgets.buttons import Button
from app.widgets.labels import Label
from core.records import TaskPiece

W = TypeVar("W", bound=QWidget)

# Under this width, at text scale 1, source and result stand below each other.
_LEAST_BESIDE_PX = 480


class Shown(NamedTuple):
    """How a piece is shown.

    Attributes:
        text: what there is of its result.
        written: it is whole.
        place: the page it begins on; empty: it isn't said.
        part: which part it is; empty: it isn't said.
        beside: its source is shown too.
    """

    piece: TaskPiece
    text: str
    written: bool
    place: str = ""
    part: str = ""
    beside: bool = False


class ResultRow(PieceRow):
    """Attributes:
    body: the result.
    source: what it was made of, if that is shown.
    place: opens the page; None: there is none to be opened.
    sources: what is cited; None: nothing is.

    Signals:
        place_opened: the page it begins on is wanted.
    """

    place_opened = Signal()

    def __init__(self, style: Style, actions: CitationActions, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown = shown
        self.body = MarkdownBody(style, parent=self)
        self.source: TextView | None = None
        self._actions = actions
        self._source_written = False
        # Most rows have none of these, and there are many rows.
        self._part: Label | None = None
        self.place: Button | None = None
        self._kept: Label | None = None
        self.sources: SummarySources | None = None
        self._fill()

    @property
    def shown(self) -> Shown:
        return self._shown

    def show_piece(self, shown: Shown) -> None:
        """Show it as it is now."""
        if shown != self._shown:
            self._shown = shown
            self._fill()
            self.draw(0.0)

    @property
    def kept_words(self) -> str:
        """Why the source stands here; empty: it doesn't."""
        return "" if self._kept is None or self._kept.isHidden() else self._kept.text()

    def _fill(self) -> None:
        shown, result = self._shown, self._shown.piece.result
        if shown.part:
            self._part = self._part or _shown(Label("", "note", parent=self))
            self._part.setText(shown.part)
        if shown.place:
            if self.place is None:
                self.place = _shown(Button("", "action", self))
                self.place.clicked.connect(self.place_opened)
            self.place.setText(shown.place)
            self.place.setAccessibleName(self.tr("Open the source: %1").replace("%1", shown.place))
        kept = result is not None and result.kept
        if kept and self._kept is None:
            words = self.tr("Left as it was: the model gave no answer that could be used.")
            self._kept = Label(words, "note", self, wrap=True)
        if self._kept is not None:
            self._kept.setVisible(kept)
        if result is not None and result.sources:
            if self.sources is None:
                self.sources = SummarySources(self._style, self._actions, self)
                self.body.citation_opened.connect(self.sources.open)
                self.body.citation_pointed.connect(self.sources.point)
            self.sources.show_result(result)
        if shown.beside and self.source is None:
            self.source = TextView(self._style, self)
            self.source.setAccessibleName(self.tr("Source"))
            self.source.show()

    def _write_source(self) -> None:
        if self.source is None:
            return
        self._source_written = True
        document, writer = self.source.document, RichTextWriter(self._style, "soft")
        document.clear()
        writer.prepare(document)
        paragraphs = visible_text(self._shown.piece.source).strip("\n").split("\n\n")
        writer.write(document, [Paragraph(spans=(Span(words),)) for words in paragraphs], [])
        self.source.document_changed()

    # --- drawing ----------------------------------------------------------------------------------------------

    def draw(self, until: float) -> None:
        shown, result = self._shown, self._shown.piece.result
        cited = result.cited if result is not None and shown.written else ()
        self.body.resize(self._columns(self.width())[1].width(), self.body.height())
        if not self.body.drawn or self.body.text != shown.text or self.source is None or self._source_written:
            self.body.set_text(shown.text, whole=shown.written, until=until, cited=cited)
            if not self.body.drawn or time.monotonic() > until:
                return
        if not self._source_written:
            self._write_source()

    @property
    def drawn(self) -> bool:
        return self.body.drawn and (self.source is None or self._source_written)

    def dress(self) -> None:
        self.body.dress()
        self._write_source()

    # --- placing ----------------------------------------------------------------------------------------------

    def _columns(self, width: int) -> tuple[QRect, QRect]:
        """Where source and result stand from left to right; their heights mean nothing."""
        if not self._shown.beside or width < self._style.px(_LEAST_BESIDE_PX):
            return QRect(0, 0, width, 0), QRect(0, 0, width, 0)
        half = (width - Space.XL) // 2
        columns = QRect(0, 0, half, 0), QRect(width - half, 0, half, 0)
        return columns[::-1] if mirrored() else columns

    def height_for(self, width: int) -> int:
        return self._arrange(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width(), move=True)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Returns the height that is needed."""
        shown = self._shown
        stacked = shown.beside and width < self._style.px(_LEAST_BESIDE_PX)
        left, right = self._columns(width)
        follows = shown.piece.number > 0 and not shown.beside and not shown.part
        top = (
            (Space.M if "\n\n" in shown.piece.before else Space.XS)
            if follows
            else Space.M
            if shown.beside and shown.piece.number
            else 0
        )
        if self.place is not None or self._part is not None:
            top += self._put_head(left, top, move=move)
        under = top
        if self.source is not None:
            under += self._put(self.source, left, top, move=move)
        if stacked:
            top = under + Space.S
        top += self._put(self.body, right, top, move=move)
        for widget in (self._kept, self.sources):
            if widget is not None and not widget.isHidden():
                top += Space.XS + self._put(widget, right, top + Space.XS, move=move)
        end = max(top, under)
        return end + (Space.L if shown.beside or shown.part else 0)

    def _put_head(self, column: QRect, top: int, *, move: bool) -> int:
        widgets = [widget for widget in (self._part, self.place) if widget is not None]
        height = max(widget.sizeHint().height() for widget in widgets)
        # The words of a button stand a little inside of it.
        at = 0 if self._part in widgets else -self._style.px(4) - 1
        for widget in widgets:
            size = widget.sizeHint()
            if move:
                x = column.right() + 1 - at - size.width() if mirrored() else column.left() + at
                widget.setGeometry(x, top + (height - size.height()) // 2, size.width(), size.height())
            at += size.width() + Space.XS
        return height + Space.XS

    def _put(self, widget: QWidget, column: QRect, top: int, *, move: bool) -> int:
        layout = widget.layout()
        if layout is not None and layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(column.width())
        elif widget.hasHeightForWidth():
            height = widget.heightForWidth(column.width())
        else:
            height = widget.sizeHint().height()
        if move:
            widget.setGeometry(column.left(), top, column.width(), height)
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown.beside and self._shown.piece.number:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._style.color("line"))


def _shown(widget: W) -> W:
    """A widget that comes into one that is on the screen already."""
    widget.show()
    return widget
