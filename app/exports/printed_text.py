"""Messages as one text document for paper, with the parser and the formats of the transcript."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, QEventLoop, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTableFormat,
)

from app.chat.code_box import MAX_COLOURED_CHARS, code_colour
from app.chat.formula_object import FORMULA, FormulaObject
from app.chat.formulas import Key, formulas
from app.chat.highlight import coloured, lexers
from app.chat.leaves import Align, Code, Formula, Leaf, Paragraph, Rule, Span, Spans, Table
from app.chat.markdown import parse
from app.chat.plain_text import one_line, visible_text
from app.chat.rich_text import RichTextWriter
from app.style import EMPHASIS, Style, TextRole
from core.exports.words import day_text, ending_text, moment_text, picture_text, speaker_text
from core.markdown.addresses import bare_addresses
from core.records import ExportedMessage, ExportParts, ExportWords, Role

# Of a thumbnail: so it is as sharp on paper as on the screen.
_SHOWN_PICTURE = 0.5

_LINE_SEPARATOR = "\u2028"
_INDENT = 22
_QUOTE = 16
_HEADING_PX = {1: 20, 2: 17, 3: 15}
_BOX = 19
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_BOXES = "☐☑"
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class PrintedText:
    """A document that is written from its start to its end.

    Args:
        page: width and height of the text on a page, in pixels.
        above: how much of the first page is taken already, in pixels.

    Attributes:
        document: what is written.
        heads: where the lines stand that say who speaks.
    """

    def __init__(self, style: Style, page: QSizeF, above: float) -> None:
        self._style = style
        self._writer = RichTextWriter(style)
        self.heads: list[int] = []
        self.document = document = QTextDocument()
        document.setDefaultFont(style.font(TextRole.BODY))
        document.setDocumentMargin(0)
        document.setIndentWidth(_INDENT)
        document.setUseDesignMetrics(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self._formula = FormulaObject()
        document.documentLayout().registerHandler(FORMULA, self._formula)
        document.setPageSize(page)
        self._cursor = QTextCursor(document)
        self._empty = True
        if above > 0:
            space = QTextBlockFormat()
            space.setLineHeight(above, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            self._cursor.setBlockFormat(space)
            self._empty = False

    # --- what is added ------------------------------------------------------------------------------------------

    def add_title(self, title: str, facts: str) -> None:
        self._block(QTextBlockFormat())
        self._insert(one_line(title), px=22, bold=True)
        look = QTextBlockFormat()
        look.setTopMargin(4)
        look.setBottomMargin(6)
        self._block(look)
        self._insert(facts, "soft", px=11.5)

    def add_message(self, message: ExportedMessage, parts: ExportParts, words: ExportWords) -> None:
        head = QTextBlockFormat()
        head.setTopMargin(18)
        head.setBottomMargin(3)
        self._block(head)
        self.heads.append(self._cursor.position())
        self._insert(one_line(speaker_text(message, words)), "soft", px=11.5, bold=True)
        if parts.times:
            self._insert(f"   {moment_text(message.created_at)}", "soft", px=11.5)
        if parts.reasoning and message.reasoning.strip():
            self._note(words.reasoning)
            self._add_markdown(message.reasoning, quotes=1)
        self._add_pictures(message, words)
        if message.role is Role.USER:
            self._add_said(message.text)
        else:
            self._add_markdown(message.text)
        if ending := ending_text(message, words):
            self._note(f"({ending})")
        if parts.memories and message.recalled:
            self._note(words.used)
            for item in message.recalled:
                spans = (Span(one_line(item.text)), Span(f"  {day_text(item.said_at)}"))
                self._add_paragraph(Paragraph(spans=spans, depth=1, marker="•", around=(0,), tight=True))

    # --- inside -------------------------------------------------------------------------------------------------

    def _block(self, look: QTextBlockFormat) -> None:
        """Begin a paragraph at the end."""
        plain = QTextCharFormat()
        plain.setFont(self._style.font(TextRole.BODY))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._empty:
            self._cursor.setBlockFormat(look)
            self._empty = False
        else:
            self._cursor.insertBlock(look, plain)

    def _insert(self, text: str, colour: str = "text", *, px: float = 14.0, bold: bool = False) -> None:
        look = QTextCharFormat()
        font = self._style.font(TextRole.BODY)
        font.setPixelSize(round(px))
        font.setWeight(EMPHASIS if bold else QFont.Weight.Normal)
        look.setFont(font)
        look.setForeground(self._style.color(colour))
        self._cursor.insertText(text, look)

    def _note(self, text: str) -> None:
        look = QTextBlockFormat()
        look.setTopMargin(6)
        self._block(look)
        self._insert(one_line(text), "soft", px=11.5)

    def _add_pictures(self, message: ExportedMessage, words: ExportWords) -> None:
        """Small, side by side; of those that aren't there, that there was one."""
        seen = [(one, QImage.fromData(QByteArray(one.data)) if one.data else QImage()) for one in message.pictures]
        if any(not image.isNull() for _, image in seen):
            look = QTextBlockFormat()
            look.setTopMargin(6)
            look.setBottomMargin(6)
            self._block(look)
        for number, (one, image) in enumerate(seen):
            if not image.isNull():
                name = f"picture-{message.id}-{number}"
                self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
                shown = QTextImageFormat()
                shown.setName(name)
                shown.setWidth(image.width() * _SHOWN_PICTURE)
                shown.setHeight(image.height() * _SHOWN_PICTURE)
                shown.setProperty(QTextFormat.Property.ImageAltText.value, picture_text(one, words))
                self._cursor.insertImage(shown)
                self._insert(" ")
        for one, image in seen:
            if image.isNull():
                self._note(f"[{picture_text(one, words)}]")

    def _add_said(self, text: str) -> None:
        """What the user typed, as it was typed."""
        if not text.strip():
            return
        self._frame("bubble")
        shown = visible_text(text)
        end = 0
        for start, stop in bare_addresses(shown):
            self._write_spans((Span(shown[end:start]), Span(shown[start:stop], href=shown[start:stop])))
            end = stop
        self._write_spans((Span(shown[end:]),))
        self._leave_frame()

    def _add_markdown(self, text: str, quotes: int = 0) -> None:
        leaves = parse(text)
        set_formulas(leaves)
        for leaf in leaves:
            self._add_leaf(leaf, quotes)

    def _add_leaf(self, leaf: Leaf, quotes: int) -> None:
        match leaf:
            case Paragraph():
                self._add_paragraph(leaf, quotes)
            case Code():
                self._add_code(leaf, quotes)
            case Formula():
                known = formulas().get(leaf.tex, True) if leaf.tex else None
                look = self._format(leaf, quotes)
                if known is not None and not known.failed:
                    look.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                self._block(look)
                self._write_spans((Span(leaf.written, tex=leaf.tex, display=True),), alone=True)
            case Table():
                self._add_table(leaf, quotes)
            case Rule():
                look = self._format(leaf, quotes)
                look.setProperty(
                    QTextFormat.Property.BlockTrailingHorizontalRulerWidth.value,
                    QTextLength(QTextLength.Type.PercentageLength, 100),
                )
                self._block(look)

    def _add_paragraph(self, leaf: Paragraph, quotes: int = 0) -> None:
        self._block(self._format(leaf, quotes))
        self._mark(leaf)
        self._write_spans(
            leaf.spans, leaf.heading, quoted=bool(leaf.quotes + quotes), alone=all(s.tex for s in leaf.spans)
        )

    def _format(self, leaf: Leaf, quotes: int) -> QTextBlockFormat:
        look = QTextBlockFormat()
        heading = leaf.heading if isinstance(leaf, Paragraph) else 0
        look.setTopMargin(14 if heading else 2 if leaf.tight else 7)
        look.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setLeftMargin((leaf.quotes + quotes) * _QUOTE)
        look.setIndent(leaf.depth)
        return look

    def _mark(self, leaf: Leaf) -> None:
        """A real list item: its bullet or number is drawn by the layout."""
        if not leaf.marker:
            return
        look = self._cursor.blockFormat()
        if leaf.marker in _BOXES:
            look.setTextIndent(-_BOX)
            self._cursor.setBlockFormat(look)
            self._write_spans((Span(f"{leaf.marker} "),))
            return
        listed = QTextListFormat()
        listed.setIndent(leaf.depth)
        number = leaf.marker.removesuffix(".")
        if number.isdecimal():
            listed.setStyle(QTextListFormat.Style.ListDecimal)
            listed.setStart(int(number))
        else:
            listed.setStyle(_BULLETS[min(leaf.depth, len(_BULLETS)) - 1])
        look.setIndent(0)
        self._cursor.setBlockFormat(look)
        sign = QTextCharFormat()
        sign.setFont(self._style.font(TextRole.BODY))
        sign.setForeground(self._style.color("soft"))
        self._cursor.setBlockCharFormat(sign)
        self._cursor.createList(listed)

    def _write_spans(
        self, spans: Spans, heading: int = 0, *, quoted: bool = False, bold: bool = False, alone: bool = False
    ) -> None:
        writer = RichTextWriter(self._style, "soft") if quoted else self._writer
        for span in spans:
            writer.insert(self._cursor, span, heading, bold=bold, alone=alone)

    def _frame(self, colour: str, left: float = 0.0, *, border: bool = False) -> None:
        look = QTextFrameFormat()
        look.setBackground(QBrush(self._style.color(colour)))
        look.setPadding(8)
        look.setLeftMargin(left)
        look.setTopMargin(6)
        # Qt leaves no room above what follows a frame.
        look.setBottomMargin(8)
        if border:
            look.setBorder(1)
            look.setBorderBrush(self._style.color("line"))
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertFrame(look)
        block = QTextBlockFormat()
        block.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._cursor.setBlockFormat(block)

    def _leave_frame(self) -> None:
        """What comes next takes the place of the empty paragraph that Qt keeps after a frame."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        flat, tiny = QTextBlockFormat(), QTextCharFormat()
        flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        font = self._style.font(TextRole.BODY)
        font.setPixelSize(1)
        tiny.setFont(font)
        self._cursor.setBlockFormat(flat)
        self._cursor.setBlockCharFormat(tiny)
        self._empty = True

    def _add_code(self, leaf: Code, quotes: int) -> None:
        self._frame("page", (leaf.quotes + quotes) * _QUOTE + leaf.depth * _INDENT, border=True)
        font = self._style.font(TextRole.CODE)
        font.setPixelSize(12)
        plain = QTextCharFormat()
        plain.setFont(font)
        plain.setForeground(self._style.color("text"))
        start = self._cursor.position()
        self._cursor.insertText(leaf.source.replace("\n", _LINE_SEPARATOR), plain)
        lexer = lexers().get_now(leaf.language) if len(leaf.source) <= MAX_COLOURED_CHARS else None
        if lexer is not None:
            painted = QTextCursor(self.document)
            for at, length, role in coloured(leaf.source, lexer):
                first = start + _units(leaf.source[:at])
                painted.setPosition(first)
                painted.setPosition(first + _units(leaf.source[at : at + length]), QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat()
                look.setForeground(QColor(code_colour(self._style, role)))
                painted.mergeCharFormat(look)
        self._leave_frame()

    def _add_table(self, leaf: Table, quotes: int) -> None:
        look = QTextTableFormat()
        look.setBorderCollapse(True)
        look.setBorder(1)
        look.setBorderBrush(self._style.color("line"))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setCellPadding(5)
        look.setCellSpacing(0)
        look.setTopMargin(8)
        look.setBottomMargin(8)
        look.setLeftMargin((leaf.quotes + quotes) * _QUOTE + leaf.depth * _INDENT)
        look.setHeaderRowCount(1)
        columns = len(leaf.aligns)
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.VariableLength, 0)] * columns)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        grid = self._cursor.insertTable(len(leaf.rows), columns, look)
        after = self._cursor
        for at, row in enumerate(leaf.rows):
            for column, spans in enumerate(row[:columns]):
                cell = grid.cellAt(at, column)
                if at == 0:
                    shade = cell.format()
                    shade.setBackground(self._style.color("hover"))
                    cell.setFormat(shade)
                self._cursor = cell.firstCursorPosition()
                block = QTextBlockFormat()
                block.setAlignment(_ALIGNMENTS[leaf.aligns[column]])
                self._cursor.setBlockFormat(block)
                self._write_spans(spans, bold=at == 0, alone=len(spans) == 1)
        self._cursor = after
        self._leave_frame()


def set_formulas(leaves: Iterable[Leaf]) -> None:
    """Have all formulas of these set, and wait for them."""
    waiting = {key for leaf in leaves for key in _keys(leaf) if formulas().get(*key) is None}
    if not waiting:
        return
    loop = QEventLoop()

    def ready(key: Key) -> None:
        waiting.discard(key)
        if not waiting:
            loop.quit()

    formulas().ready.connect(ready)
    loop.exec()
    formulas().ready.disconnect(ready)


def _keys(leaf: Leaf) -> Sequence[Key]:
    match leaf:
        case Formula(tex=tex):
            return [(tex, True)] if tex else []
        case Paragraph(spans=spans):
            return [(span.tex, span.display) for span in spans if span.tex]
        case Table(rows=rows):
            return [(span.tex, span.display) for row in rows for cell in row for span in cell if span.tex]
        case _:
            return []


def _units(text: str) -> int:
    """How many UTF-16 units, which Qt counts in."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
