"""A Markdown text as widgets: one text view for each run of paragraphs, a box for each piece of code and each table.

While a text grows, only the leaf that changed is written anew; what stands before it is not touched. The pieces are placed here and
not by a layout of Qt's, which would ask each of them for several heights whenever one is added.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.chat.citation_marks import Numbers
from app.chat.code_box import CodeBox
from app.chat.copied_text import whole_text
from app.chat.leaves import Code, Formula, Leaf, Paragraph, Rule, Table, plain
from app.chat.markdown import OpenMarkdown, reaches_back
from app.chat.plain_text import one_line
from app.chat.rich_text import RichTextWriter, table_reads_from_right
from app.chat.side_scroll import SideScroll
from app.chat.text_view import BAR_WIDTH, LIST_INDENT, QUOTE_INDENT, TextView, quote_bar_at
from app.style import Space, Style, mirrored
from app.widgets.page import Line
from core.records import CitedSentence

_LEAST_COLUMN_PX = 84
_WIDEST_PX = 20_000

# Paragraphs written in one go.
_AT_ONCE = 8


class Prose(TextView):
    """A run of paragraphs, headings and list items."""

    def __init__(self, style: Style, writer: RichTextWriter) -> None:
        super().__init__(style)
        self._writer = writer
        self._starts: list[int] = []
        writer.prepare(self.document)

    @property
    def count(self) -> int:
        return len(self._starts)

    def keep(self, count: int) -> None:
        if count < self.count:
            self._writer.truncate(self.document, self._starts, count)
            self.document_changed(self.end)

    def rewrite(self, leaves: Sequence[tuple[int, Paragraph]]) -> None:
        """Write some anew in their places, which are named by their numbers, in order."""
        for at, leaf in leaves:
            self._writer.rewrite(self.document, self._starts, at, leaf)
        self.document_changed(self._starts[leaves[0][0]])

    def add(self, leaves: Sequence[Paragraph]) -> None:
        end = self.end
        self._writer.write(self.document, leaves, self._starts)
        self.document_changed(end)


class Grid(SideScroll):
    """A table. It may still be growing."""

    def __init__(self, style: Style, writer: RichTextWriter, table: Table) -> None:
        self._text = TextView(style)
        super().__init__(self._text)
        self._style = style
        self._writer = writer
        writer.prepare(self._text.document)
        self.set_table(table)

    def set_table(self, table: Table) -> None:
        self._writer.write_table(self._text.document, table)
        # It is seen from its first column on.
        from_right = table_reads_from_right(table)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        self._text.document_changed()
        self.set_least_width(self._style.px(_LEAST_COLUMN_PX) * len(table.aligns))


class DisplayedFormula(SideScroll):
    """A formula on lines of its own. It may still be growing."""

    def __init__(self, style: Style, writer: RichTextWriter, formula: Formula) -> None:
        self._text = TextView(style)
        super().__init__(self._text)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._writer = writer
        writer.prepare(self._text.document)
        self._text.formula_set.connect(self._fit_formula)
        self.set_formula(formula)

    def set_formula(self, formula: Formula) -> None:
        self._writer.write_formula(self._text.document, formula)
        self._text.document_changed()
        self._fit_formula()

    def _fit_formula(self) -> None:
        # What can't be set is text, and breaks into lines.
        self.set_least_width(self._text.natural_width(_WIDEST_PX) + 2 if self._text.shows_formulas else 0)


class _Piece(NamedTuple):
    """A part of the text. `start`: the index of its first leaf; `indent`: in pixels, where lines begin."""

    start: int
    widget: QWidget
    indent: int

    def height_for(self, width: int) -> int:
        """Within a body of this width, in pixels."""
        widget = self.widget
        if widget.hasHeightForWidth():
            return widget.heightForWidth(max(0, width - self.indent))
        return widget.sizeHint().expandedTo(widget.minimumSize()).height()


class MarkdownBody(QWidget):
    """Shows Markdown. Text can be appended as it is generated.

    Signals:
        citation_opened(int), citation_pointed(int, QRect), menu_wanted: as of `TextView`.
        sources_wanted: the text is to be copied, and it has citations.
    """

    citation_opened = Signal(int)
    citation_pointed = Signal(int, QRect)
    menu_wanted = Signal(object, str)
    sources_wanted = Signal()

    def __init__(self, style: Style, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._writer = RichTextWriter(style, colour)
        self._markdown = OpenMarkdown()
        self._text = ""
        self._cited: Sequence[CitedSentence] = ()
        self._numbers = Numbers()
        self._leaves: list[Leaf] = []  # what is shown, with numbers
        self._stale: list[int] = []  # those that are drawn with other numbers
        self._pieces: list[_Piece] = []
        self._whole = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        return self._text

    @property
    def code_boxes(self) -> list[CodeBox]:
        return [piece.widget for piece in self._pieces if isinstance(piece.widget, CodeBox)]

    @property
    def views(self) -> list[TextView]:
        """All text views, in reading order."""
        return [
            view
            for piece in self._pieces
            for view in (piece.widget, *piece.widget.findChildren(TextView))
            if isinstance(view, TextView)
        ]

    @property
    def drawn(self) -> bool:
        """All of the text is shown."""
        return self._end() >= len(self._leaves) and not self._stale

    def set_text(
        self, text: str, *, whole: bool = True, until: float = math.inf, cited: Sequence[CitedSentence] = ()
    ) -> None:
        """Show `text`, or as much of it as can be drawn until a moment of the monotonic clock; if it only grew, only its end is drawn anew.

        Args:
            whole: nothing will be added.
            cited: what carries its sentences; numbers behind them lead there.
        """
        if text != self._text or (whole and not self._whole) or cited != self._cited:
            changed = self._read(text, whole=whole)
            shown = self._leaves
            leaves = self._markdown.leaves
            if not cited:
                self._numbers = Numbers()
            self._leaves = self._numbers.shown(leaves, text, cited, changed) if cited else list(leaves)
            if cited or self._cited:
                kept = zip(range(min(changed, self._end())), shown, self._leaves, strict=False)
                self._stale = [at for at, before, after in kept if before != after or at in self._stale]
            self._text, self._whole, self._cited = text, whole, cited
            self._redraw(changed, whole=whole, until=until)
        else:
            self.draw_on(until)

    def _read(self, text: str, *, whole: bool) -> int:
        """The leaves from the returned index on are new or changed, numbers aside."""
        more = text[len(self._text) :] if text.startswith(self._text) else None
        if more is not None and not whole:
            return self._markdown.append(more)
        if more is not None and not self._whole and not reaches_back(text):
            return self._markdown.finish(more)
        if not more and more is not None and self._whole:
            return len(self._markdown.leaves)
        return self._markdown.replace(text)

    def draw_on(self, until: float) -> None:
        """Go on drawing until a moment of the monotonic clock; at least a part, if there is more to draw."""
        leaves = self._leaves
        at = self._end()
        while at < len(leaves):
            run = at
            while run < min(len(leaves), at + _AT_ONCE) and isinstance(leaves[run], Paragraph):
                run += 1
            if run > at:
                self._prose().add([leaf for leaf in leaves[at:run] if isinstance(leaf, Paragraph)])
                at = run
            else:
                self._add(at, leaves[at], whole=self._whole or at < len(leaves) - 1)
                at += 1
            # Laid out part by part: all of them together can take long.
            self._pieces[-1].height_for(self.width())
            if time.monotonic() > until:
                break
        else:
            while self._stale:
                self._number()
                if time.monotonic() > until:
                    break
        self.updateGeometry()

    def _number(self) -> None:
        """Write leaves of one piece anew that have other numbers now; the rest of it stays."""
        piece = next(piece for piece in reversed(self._pieces) if piece.start <= self._stale[0])
        widget = piece.widget
        if isinstance(widget, Prose):
            changed: list[tuple[int, Paragraph]] = []
            while self._stale and self._stale[0] < piece.start + widget.count and len(changed) < _AT_ONCE:
                leaf = self._leaves[self._stale[0]]
                assert isinstance(leaf, Paragraph)
                changed.append((self._stale.pop(0) - piece.start, leaf))
            widget.rewrite(changed)
        else:
            leaf = self._leaves[self._stale.pop(0)]
            assert isinstance(widget, Grid)
            assert isinstance(leaf, Table)
            widget.set_table(leaf)
        piece.height_for(self.width())

    def _draw_again(self, widget: QWidget) -> None:
        """A formula in it can't be set: text that breaks into lines takes its place."""
        start = next((piece.start for piece in self._pieces if piece.widget is widget), None)
        if start is not None:
            self._redraw(start, whole=self._whole)
            # What was drawn anew lies on one heap until then, and may be painted so.
            self._arrange()

    # --- placing ----------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        gaps = Space.M * max(0, len(self._pieces) - 1)
        return sum(piece.height_for(width) for piece in self._pieces) + gaps

    def sizeHint(self) -> QSize:
        # Layouts go by the height for the width.
        return QSize(200, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # A piece has another height now.
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        bars = self._bars()
        if bars:
            painter = QPainter(self)
            for bar in bars:
                painter.fillRect(bar, self._style.color("line"))
            painter.end()

    def _bars(self) -> list[QRect]:
        """Of quotes: beside code, tables, formulas and rules, and between those and text."""
        bars = []
        drawn = self._leaves[: self._end()]
        for piece, following in zip(self._pieces, [*self._pieces[1:], None], strict=False):
            end = len(drawn) if following is None else following.start
            if end > len(drawn):
                break
            place = piece.widget.geometry()
            top = place.bottom() + 1 if isinstance(piece.widget, Prose) else place.top()
            goes_on = drawn[end].quotes if end < len(drawn) else 0
            for level, lists in enumerate(drawn[end - 1].around):
                # As far as the letters of a text that follows, above which it has room.
                bottom = place.bottom() + 1 + (2 * Space.M if level < goes_on else 0)
                x = quote_bar_at(self._style, lists, level)
                x = self.width() - x - BAR_WIDTH if mirrored() else x
                bars.append(QRect(x, top, BAR_WIDTH, bottom - top))
        return bars

    def _arrange(self) -> None:
        width, top = self.width(), 0
        for piece in self._pieces:
            height = piece.height_for(width)
            piece.widget.setGeometry(0 if mirrored() else piece.indent, top, width - piece.indent, height)
            top += height + Space.M

    # --- selection --------------------------------------------------------------------------------------------

    def selection_begins(self, view: TextView) -> None:
        """In `view`: what is selected in others no longer is."""
        for other in self.views:
            if other is not view:
                other.deselect()

    def selection_reaches(self, view: TextView, at: QPointF) -> None:
        """A selection that began in `view` goes to `at`, in its coordinates, which may lie in another one."""
        views = self.views
        y = view.mapTo(self, at).y()
        first = views.index(view)
        last = first
        for index, other in enumerate(views):
            top = other.mapTo(self, QPointF()).y()
            if top <= y:
                last = index
        for index, other in enumerate(views):
            anchor = other.anchor if index == first else 0 if last > first else other.end
            if index == last:
                other.select(anchor, other.position_at(other.mapFrom(self, view.mapTo(self, at))))
            elif min(first, last) <= index <= max(first, last):
                other.select(anchor, other.end if last > first else 0)
            else:
                other.deselect()

    def select_all(self) -> None:
        for view in self.views:
            view.select(0, view.end)

    def beginning(self, count: int) -> str:
        """About so many characters, on one line."""
        words = ""
        for leaf in self._leaves:
            if len(words) >= count:
                break
            words += (
                f" {plain(leaf.spans)}"
                if isinstance(leaf, Paragraph)
                else f" {leaf.source[:count]}"
                if isinstance(leaf, Code)
                else ""
            )
        return one_line(words)[:count]

    def whole_text(self) -> str:
        """All of it as one sees it."""
        return "\n\n".join(whole_text(view.document) for view in self.views)

    def selected_text(self) -> str:
        return "\n\n".join(text for text in (view.selected_text for view in self.views) if text)

    def copy_markdown(self) -> None:
        """All of it as it was written, to the clipboard; whoever listens adds what it cites."""
        if self._cited:
            self.sources_wanted.emit()
        else:
            QGuiApplication.clipboard().setText(self._text)

    def dress(self) -> None:
        """Draw all of it in the current colours and sizes."""
        while self._pieces:
            self._drop_last()
        self._stale = []
        self._redraw(0, whole=True)
        self._arrange()

    def _redraw(self, changed: int, *, whole: bool, until: float = math.inf) -> None:
        leaves = self._leaves
        # What grows keeps its place, and so its scroll bar.
        if self._pieces and changed == len(leaves) - 1 == self._pieces[-1].start:
            leaf, piece = leaves[changed], self._pieces[-1].widget
            if isinstance(piece, CodeBox) and isinstance(leaf, Code):
                piece.set_code(leaf.source, leaf.language, whole=whole)
                return
            if isinstance(piece, Grid) and isinstance(leaf, Table):
                piece.set_table(leaf)
                return
            if isinstance(piece, DisplayedFormula) and isinstance(leaf, Formula):
                piece.set_formula(leaf)
                return
        if changed <= self._end():
            while self._pieces and self._pieces[-1].start > changed:
                self._drop_last()
            if self._pieces and self._pieces[-1].start == changed:
                prose_stays = changed < len(leaves) and isinstance(leaves[changed], Paragraph)
                if not (prose_stays and isinstance(self._pieces[-1].widget, Prose)):
                    self._drop_last()
            if self._pieces:
                start, piece, _ = self._pieces[-1]
                if isinstance(piece, Prose):
                    piece.keep(changed - start)
                elif whole and isinstance(piece, CodeBox) and changed == len(leaves):
                    code = leaves[start]
                    assert isinstance(code, Code)
                    piece.set_code(code.source, code.language, whole=True)
        self.draw_on(until)

    def _prose(self) -> Prose:
        last = self._pieces[-1].widget if self._pieces else None
        if isinstance(last, Prose):
            return last
        start = self._end()
        prose = Prose(self._style, self._writer)
        self._place(start, prose, None)
        return prose

    def _end(self) -> int:
        if not self._pieces:
            return 0
        start, widget, _ = self._pieces[-1]
        return start + (widget.count if isinstance(widget, Prose) else 1)

    def _add(self, at: int, leaf: Leaf, *, whole: bool) -> None:
        match leaf:
            case Code(source=source, language=language):
                box = CodeBox(self._style)
                box.set_code(source, language, whole=whole)
                self._place(at, box, leaf)
            case Formula():
                self._place(at, DisplayedFormula(self._style, self._writer, leaf), leaf)
            case Table():
                self._place(at, Grid(self._style, self._writer, leaf), leaf)
            case Rule():
                self._place(at, Line(), leaf)

    def _place(self, start: int, widget: QWidget, leaf: Leaf | None) -> None:
        indent = 0 if leaf is None else self._style.px(leaf.depth * LIST_INDENT + leaf.quotes * QUOTE_INDENT)
        self._pieces.append(_Piece(start, widget, indent))
        for view in (widget, *widget.findChildren(TextView)):
            if isinstance(view, TextView):
                view.group = self
                view.formula_failed.connect(partial(self._draw_again, widget))
                view.menu_wanted.connect(self.menu_wanted)
                view.citation_opened.connect(self.citation_opened)
                view.citation_pointed.connect(self.citation_pointed)
        widget.resize(self.width() - indent, widget.height())
        widget.setParent(self)
        widget.show()

    def _drop_last(self) -> None:
        widget = self._pieces.pop().widget
        widget.hide()
        widget.deleteLater()
