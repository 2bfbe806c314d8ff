"""A conversation as PDF: pages with numbers, text that can be selected, formulas as outlines.

Its messages are laid out a few pages at a time; what comes next goes on where the last of them ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)

from app.exports.printed_text import PrintedText
from app.style import Style, TextRole
from core.exports.words import day_text, moment_text, title_text
from core.records import ExportedConversation, ExportedMessage, ExportParts, ExportWords

# Qt lays text out in pixels of so many to an inch, and draws it as finely as the file is.
_LAYOUT_DPI = 96.0
_RESOLUTION = 1200
_MARGINS_MM = QMarginsF(20, 18, 20, 22)
_FOOTER_MM = 10.0

# Messages, and characters of them, that are laid out together.
_MOST_MESSAGES = 60
_MOST_CHARS = 40_000

# With less room than this left, the next part begins on a new page. In pixels of the layout.
_LEAST_ROOM = 80.0


class PdfPages:
    """The pages of one file.

    Args:
        letter: they are as in America, else as elsewhere.
    """

    def __init__(self, style: Style, title: str, *, letter: bool) -> None:
        self._style = style
        self._title = title
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = writer = QPdfWriter(self._buffer)
        size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
        writer.setPageLayout(
            QPageLayout(size, QPageLayout.Orientation.Portrait, _MARGINS_MM, QPageLayout.Unit.Millimeter)
        )
        writer.setResolution(_RESOLUTION)
        writer.setTitle(title)
        writer.setCreator("Rememora")
        self._scale = _RESOLUTION / _LAYOUT_DPI
        self._painter = QPainter(writer)
        self._painter.scale(self._scale, self._scale)
        self.size = QSizeF(writer.width() / self._scale, writer.height() / self._scale)
        self._number = 1
        self._foot()

    def add(self, document: QTextDocument) -> None:
        """Draw all pages of a document; its first one onto the present page."""
        for number in range(document.pageCount()):
            if number:
                self.turn()
            self._painter.save()
            self._painter.translate(0, -number * self.size.height())
            document.drawContents(self._painter, QRectF(QPointF(0, number * self.size.height()), self.size))
            self._painter.restore()

    def turn(self) -> None:
        """Begin a new page."""
        self._writer.newPage()
        self._number += 1
        self._foot()

    def finish(self) -> bytes:
        """The whole file."""
        self._painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    def _foot(self) -> None:
        """Title and page number, below the text."""
        painter = self._painter
        font = self._style.font(TextRole.NOTE)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(self._style.color("soft"))
        top = self.size.height() + (_MARGINS_MM.bottom() - _FOOTER_MM) / 25.4 * _LAYOUT_DPI / 2
        place = QRectF(0, top, self.size.width(), 18)
        metrics = QFontMetricsF(font)
        number = str(self._number)
        shown = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, place.width() - 60)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft.value), shown)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight.value), number)


def make_pdf(
    style: Style,
    conversation: ExportedConversation,
    messages: Iterable[ExportedMessage],
    parts: ExportParts,
    words: ExportWords,
    now: float,
    *,
    letter: bool = False,
) -> bytes:
    """A whole file."""
    title = title_text(conversation, words)
    pages = PdfPages(style, title, letter=letter)
    facts = [words.exported.replace("%1", day_text(now))]
    if parts.times:
        facts.insert(0, words.begun.replace("%1", moment_text(conversation.created_at)))
    text = PrintedText(style, pages.size, 0.0)
    text.add_title(title, " · ".join(facts))
    pages.add(text.document)
    used = _end(text.document, pages.size.height())
    for some in _together(messages):
        if used > pages.size.height() - _LEAST_ROOM:
            pages.turn()
            used = 0.0
        text = PrintedText(style, pages.size, used)
        for message in some:
            text.add_message(message, parts, words)
        keep_heads_with_text(text.document, text.heads)
        pages.add(text.document)
        used = _end(text.document, pages.size.height())
    return pages.finish()


def _together(messages: Iterable[ExportedMessage]) -> Iterator[list[ExportedMessage]]:
    some: list[ExportedMessage] = []
    chars = 0
    for message in messages:
        some.append(message)
        chars += len(message.text) + len(message.reasoning)
        if len(some) >= _MOST_MESSAGES or chars >= _MOST_CHARS:
            yield some
            some, chars = [], 0
    if some:
        yield some


def keep_heads_with_text(document: QTextDocument, heads: Sequence[int]) -> None:
    """Let no line that says who speaks stand alone at the foot of a page."""
    height = document.pageSize().height()
    for position in heads:
        block = document.findBlock(position)
        after = block.next()
        if not after.isValid():
            continue
        # Its own line may be on the next page already, although the room above it is on this one.
        here = int(first_line_bottom(document, block) // height)
        if int(first_line_bottom(document, after) // height) > here:
            look = block.blockFormat()
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(look)


def first_line_bottom(document: QTextDocument, block: QTextBlock) -> float:
    """Where the first line of a paragraph ends, in pixels from the top of the first page."""
    top = document.documentLayout().blockBoundingRect(block).top()
    layout: QTextLayout = block.layout()
    return top + (layout.lineAt(0).rect().bottom() if layout.lineCount() else 0.0) - 1.0


def _end(document: QTextDocument, height: float) -> float:
    """How far down the last page is used, in pixels."""
    bottom = document.documentLayout().blockBoundingRect(document.lastBlock()).bottom()
    return bottom - (document.pageCount() - 1) * height
