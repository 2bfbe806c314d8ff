"""Writes paragraphs, headings and list items into a text document, leaf by leaf."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from app.chat.copied_text import AROUND, CITES, GAP, MARKER, UNWRITTEN, citation_address
from app.chat.formula_object import ALONE, DISPLAY, FORMULA, OBJECT, TEX, WRITTEN, align
from app.chat.formulas import formulas
from app.chat.leaves import UNCARRIED, Align, Formula, Paragraph, Span, Table, plain
from app.chat.text_view import LIST_INDENT, QUOTE_INDENT
from app.chat.wrapping import wrap_mode
from app.style import EMPHASIS, Style, TextRole, reads_from_right

LINE_HEIGHT = 1.55
_HEADING_PX = {0: 14.0, 1: 20.0, 2: 17.0, 3: 15.5}
_BULLETS = ("•", "◦", "▪")
_LINE_SEPARATOR = "\u2028"

# Before the number of a citation: it stays on the line of its sentence.
_JOINED = "\u2060"
_CITATION_PX = 15.0

# Around what keeps its own direction: code runs from the left, a link as its first letter.
_CODE_BEGINS, _LINK_BEGINS, _ENDS = "\u2066", "\u2068", "\u2069"


class RichTextWriter:
    """Knows the formats of the current style.

    Attributes:
        colour: token of running text; `soft` for reasoning.
    """

    def __init__(self, style: Style, colour: str = "text") -> None:
        self._style = style
        self._colour = colour

    def prepare(self, document: QTextDocument) -> None:
        """Set what holds for the whole document."""
        document.setDefaultFont(self._style.font(TextRole.BODY))
        document.setIndentWidth(self._style.px(LIST_INDENT))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)

    def write(self, document: QTextDocument, leaves: Sequence[Paragraph], starts: list[int]) -> None:
        """Append leaves. `starts` gets the position of the first character of each."""
        if any(wrap_mode(span.text) is QTextOption.WrapMode.WrapAnywhere for leaf in leaves for span in leaf.spans):
            option = document.defaultTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
            document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for leaf in leaves:
            first = not starts
            block = self._block(leaf, first=first)
            if first:
                cursor.setBlockFormat(block)
            else:
                cursor.insertBlock(block, self._char(Span("")))
            starts.append(cursor.position())
            self._insert_spans(cursor, leaf)
        cursor.endEditBlock()

    def rewrite(self, document: QTextDocument, starts: list[int], at: int, leaf: Paragraph) -> None:
        """Write another text in the place of a leaf, as the same kind of paragraph."""
        before = document.characterCount()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setPosition(starts[at])
        cursor.setPosition(starts[at + 1] - 1 if at + 1 < len(starts) else before - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._insert_spans(cursor, leaf)
        cursor.endEditBlock()
        moved = document.characterCount() - before
        starts[at + 1 :] = [start + moved for start in starts[at + 1 :]]

    def _insert_spans(self, cursor: QTextCursor, leaf: Paragraph) -> None:
        alone = all(span.tex for span in leaf.spans)
        from_right = reads_from_right(plain(leaf.spans))
        for span in leaf.spans:
            self.insert(cursor, span, leaf.heading, alone=alone, apart=from_right)

    def insert(
        self,
        cursor: QTextCursor,
        span: Span,
        heading: int = 0,
        *,
        bold: bool = False,
        alone: bool = False,
        apart: bool = False,
    ) -> None:
        """Insert a stretch of text, or a formula.

        Args:
            alone: no letters stand beside it.
            apart: code and links keep their own direction among words that run from the right.
        """
        if span.cites:
            cursor.insertText(_JOINED, _unwritten())
            cursor.insertText(span.text, self._citation(span.cites))
            return
        known = formulas().get(span.tex, span.display) if span.tex else None
        if span.tex and (known is None or not known.failed):
            look = self._char(span, heading, bold=bold)
            look.clearBackground()
            look.setObjectType(FORMULA)
            look.setProperty(TEX, span.tex)
            look.setProperty(DISPLAY, span.display)
            look.setProperty(WRITTEN, span.text)
            look.setProperty(ALONE, alone)
            align(look)
            cursor.insertText(OBJECT, look)
        else:
            shown = span._replace(code=True) if span.tex else span
            look = self._char(shown, heading, bold=bold)
            apart = apart and bool(shown.code or shown.href)
            if apart:
                cursor.insertText(_CODE_BEGINS if shown.code else _LINK_BEGINS, _unwritten())
            cursor.insertText(span.text.replace("\n", _LINE_SEPARATOR), look)
            if apart:
                cursor.insertText(_ENDS, _unwritten())

    def write_formula(self, document: QTextDocument, formula: Formula) -> None:
        """Make the document this one formula, in the middle; as it was written, where it can't be set."""
        document.clear()
        cursor = QTextCursor(document)
        known = formulas().get(formula.tex, True) if formula.tex else None
        block = QTextBlockFormat()
        if formula.tex and (known is None or not known.failed):
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            cursor.setBlockFormat(block)
            self.insert(cursor, Span(formula.written, tex=formula.tex, display=True), alone=True)
        else:
            cursor.insertText(formula.written.replace("\n", _LINE_SEPARATOR), self._char(Span("", code=True)))

    def truncate(self, document: QTextDocument, starts: list[int], keep: int) -> None:
        """Take away all leaves but the first `keep`."""
        if keep >= len(starts):
            return
        if keep == 0:
            document.clear()
        else:
            cursor = QTextCursor(document)
            cursor.setPosition(starts[keep] - 1)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        del starts[keep:]

    def write_table(self, document: QTextDocument, table: Table) -> None:
        """Make the document this one table."""
        style = self._style
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        look = QTextTableFormat()
        look.setBorderCollapse(True)
        look.setBorder(1)
        look.setBorderBrush(style.color("line"))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setCellPadding(style.px(7))
        look.setCellSpacing(0)
        look.setHeaderRowCount(1)
        from_right = table_reads_from_right(table)
        if from_right:
            # Qt keeps this in mind and does nothing about it: the columns are turned around here.
            look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            look.setAlignment(Qt.AlignmentFlag.AlignRight)
        columns = len(table.aligns)
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.VariableLength, 0)] * columns)
        grid = cursor.insertTable(len(table.rows), columns, look)
        for at, row in enumerate(table.rows):
            for column, spans in enumerate(row[:columns]):
                cell = grid.cellAt(at, columns - 1 - column if from_right else column)
                if at == 0:
                    shade = cell.format()
                    shade.setBackground(style.color("hover"))
                    cell.setFormat(shade)
                inside = cell.firstCursorPosition()
                block = QTextBlockFormat()
                block.setAlignment(_ALIGNMENTS[table.aligns[column]])
                if from_right and not any(character.isalpha() for character in plain(spans)):
                    block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                inside.setBlockFormat(block)
                for span in spans:
                    self.insert(inside, span, bold=at == 0, alone=len(spans) == 1, apart=from_right)
        # Qt keeps an empty paragraph before and after a table; they get no height.
        flat, tiny = QTextBlockFormat(), QTextCharFormat()
        flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        small = QFont(style.font())
        small.setPixelSize(1)
        tiny.setFont(small)
        for end in (QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End):
            cursor.movePosition(end)
            cursor.setBlockFormat(flat)
            cursor.setBlockCharFormat(tiny)
        cursor.endEditBlock()

    def _block(self, leaf: Paragraph, *, first: bool) -> QTextBlockFormat:
        px = self._style.px
        block = QTextBlockFormat()
        size = _HEADING_PX.get(leaf.heading, 14.0)
        block.setLineHeight(
            px(size * (1.35 if leaf.heading else LINE_HEIGHT)), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        if not first:
            block.setTopMargin(px(16 if leaf.heading else 2 if leaf.tight else 9))
            block.setProperty(GAP, not leaf.tight)
        if leaf.quotes:
            margin = px(leaf.quotes * QUOTE_INDENT)
            if reads_from_right(plain(leaf.spans)):
                block.setRightMargin(margin)
            else:
                block.setLeftMargin(margin)
            block.setProperty(AROUND, " ".join(map(str, leaf.around)))
        if leaf.depth:
            block.setIndent(leaf.depth)
        if leaf.marker:
            # Bullets differ by level: a disc, a circle, a square.
            block.setProperty(MARKER, _BULLETS[min(leaf.depth, 3) - 1] if leaf.marker == "•" else leaf.marker)
        return block

    def _citation(self, cites: int) -> QTextCharFormat:
        look = QTextCharFormat()
        font = self._style.font(TextRole.BODY)
        font.setPixelSize(self._style.px(_CITATION_PX))
        look.setFont(font)
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        look.setProperty(CITES, cites)
        look.setForeground(self._style.color("soft" if cites == UNCARRIED else "accent"))
        if cites != UNCARRIED:
            look.setAnchor(True)
            look.setAnchorHref(citation_address(cites))
        return look

    def _char(self, span: Span, heading: int = 0, *, bold: bool = False) -> QTextCharFormat:
        style = self._style
        look = QTextCharFormat()
        font = style.font(TextRole.CODE if span.code else TextRole.BODY)
        size = _HEADING_PX.get(heading, 14.0) - (1 if span.code else 0)
        font.setPixelSize(max(8, style.px(size)))
        if span.bold or heading or bold:
            font.setWeight(EMPHASIS)
        font.setItalic(span.italic)
        font.setStrikeOut(span.struck)
        look.setFont(font)
        if span.raised:
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        look.setForeground(style.color(self._colour))
        if span.code:
            look.setBackground(style.color("hover"))
        if span.href:
            look.setAnchor(True)
            look.setAnchorHref(span.href)
            look.setForeground(style.color("accent"))
            look.setFontUnderline(True)
        return look


def table_reads_from_right(table: Table) -> bool:
    """Its first column is the one at the right."""
    return reads_from_right(" ".join(plain(cell) for cell in table.rows[0]) if table.rows else "")


def _unwritten() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setProperty(UNWRITTEN, True)
    return look


_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,  # where its words begin
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
