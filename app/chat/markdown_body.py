"""A Markdown text as widgets: one text view for each run of paragraphs, a box for each piece of code and each table.

While a text grows, only the leaf that changed is written anew; what stands before it is not touched.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.code_box import CodeBox
from app.chat.markdown import Code, Leaf, OpenMarkdown, Paragraph, Rule, Table
from app.chat.rich_text import LIST_INDENT, RichTextWriter, plain
from app.chat.side_scroll import SideScroll
from app.chat.text_view import QUOTE_INDENT, TextView
from app.style import Space, Style
from app.widgets.page import Line

_LEAST_COLUMN_PX = 84


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
            self.document_changed()

    def add(self, leaves: Sequence[Paragraph]) -> None:
        self._writer.write(self.document, leaves, self._starts)
        self.document_changed()


class Grid(SideScroll):
    """A table."""

    def __init__(self, style: Style, writer: RichTextWriter, table: Table) -> None:
        view = TextView(style)
        super().__init__(view)
        writer.prepare(view.document)
        writer.write_table(view.document, table)
        view.setAccessibleName("\n".join("\t".join(map(plain, row)) for row in table.rows))
        view.document_changed()
        self.set_least_width(style.px(_LEAST_COLUMN_PX) * len(table.aligns))


class MarkdownBody(QWidget):
    """Shows Markdown. Text can be appended as it is generated."""

    def __init__(self, style: Style, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._writer = RichTextWriter(style, colour)
        self._markdown = OpenMarkdown()
        self._text = ""
        self._pieces: list[tuple[int, QWidget]] = []  # the index of its first leaf, and the widget
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    @property
    def text(self) -> str:
        return self._text

    @property
    def code_boxes(self) -> list[CodeBox]:
        return [piece for _, piece in self._pieces if isinstance(piece, CodeBox)]

    @property
    def views(self) -> list[TextView]:
        """All text views, in reading order."""
        return [
            view
            for _, piece in self._pieces
            for view in (piece, *piece.findChildren(TextView))
            if isinstance(view, TextView)
        ]

    def set_text(self, text: str, *, whole: bool = True) -> None:
        """Show `text`; if it only grew, only its end is drawn anew. `whole`: nothing will be added."""
        if text != self._text or whole:
            grown = text.startswith(self._text) and not whole
            changed = self._markdown.append(text[len(self._text) :]) if grown else self._markdown.replace(text)
            self._text = text
            self._redraw(changed, whole=whole)

    def dress(self) -> None:
        """Draw all of it in the current colours and sizes."""
        while self._pieces:
            self._drop_last()
        self._redraw(0, whole=True)

    def _redraw(self, changed: int, *, whole: bool) -> None:
        leaves = self._markdown.leaves
        # A growing code box keeps its place, and so its scroll bar.
        if self._pieces and changed == len(leaves) - 1 == self._pieces[-1][0]:
            leaf, piece = leaves[changed], self._pieces[-1][1]
            if isinstance(piece, CodeBox) and isinstance(leaf, Code):
                piece.set_code(leaf.source, leaf.language, whole=whole)
                return
        while self._pieces and self._pieces[-1][0] > changed:
            self._drop_last()
        if self._pieces and self._pieces[-1][0] == changed:
            prose_stays = changed < len(leaves) and isinstance(leaves[changed], Paragraph)
            if not (prose_stays and isinstance(self._pieces[-1][1], Prose)):
                self._drop_last()
        if self._pieces:
            start, piece = self._pieces[-1]
            if isinstance(piece, Prose):
                piece.keep(changed - start)
            elif whole and isinstance(piece, CodeBox) and changed == len(leaves):
                code = leaves[start]
                assert isinstance(code, Code)
                piece.set_code(code.source, code.language, whole=True)
        at = changed
        while at < len(leaves):
            run = at
            while run < len(leaves) and isinstance(leaves[run], Paragraph):
                run += 1
            if run > at:
                self._prose().add([leaf for leaf in leaves[at:run] if isinstance(leaf, Paragraph)])
                at = run
            else:
                self._add(at, leaves[at], whole=whole or at < len(leaves) - 1)
                at += 1

    def _prose(self) -> Prose:
        if self._pieces and isinstance(self._pieces[-1][1], Prose):
            return self._pieces[-1][1]
        start = self._end()
        prose = Prose(self._style, self._writer)
        self._place(start, prose, None)
        return prose

    def _end(self) -> int:
        if not self._pieces:
            return 0
        start, piece = self._pieces[-1]
        return start + (piece.count if isinstance(piece, Prose) else 1)

    def _add(self, at: int, leaf: Leaf, *, whole: bool) -> None:
        match leaf:
            case Code(source=source, language=language):
                box = CodeBox(self._style)
                box.set_code(source, language, whole=whole)
                self._place(at, box, leaf)
            case Table():
                self._place(at, Grid(self._style, self._writer, leaf), leaf)
            case Rule():
                self._place(at, Line(), leaf)

    def _place(self, start: int, piece: QWidget, leaf: Leaf | None) -> None:
        self._pieces.append((start, piece))
        indent = 0 if leaf is None else self._style.px(leaf.depth * LIST_INDENT + leaf.quotes * QUOTE_INDENT)
        row = QHBoxLayout()
        row.setContentsMargins(indent, 0, 0, 0)
        row.addWidget(piece)
        self._column.addLayout(row)
        self._rows.append(row)
        if self.isVisible():
            # Else it counts in no height before the event loop has turned.
            piece.show()

    def _drop_last(self) -> None:
        _, piece = self._pieces.pop()
        row = self._rows.pop()
        row.removeWidget(piece)
        self._column.removeItem(row)
        row.deleteLater()
        piece.hide()
        piece.deleteLater()
