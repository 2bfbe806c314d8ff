"""The text of a document as one sees it: with what is painted and not written, such as numbers, bullets, boxes and columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextTable

from app.chat.formula_object import OBJECT, WRITTEN
from app.chat.leaves import UNCARRIED

# Block properties: how many lists stand around each quote that a block is in, the outermost first, as text; the bullet or number before a list item; whether a blank line stands above it.
AROUND = QTextFormat.Property.UserProperty + 1
MARKER = QTextFormat.Property.UserProperty + 2
GAP = QTextFormat.Property.UserProperty + 3

# Of letters: they are marks of direction that nobody wrote.
UNWRITTEN = QTextFormat.Property.UserProperty + 20
# Of letters: they are the number of a citation, or `UNCARRIED`.
CITES = QTextFormat.Property.UserProperty + 21

# No address that a reply has begins so: none but http, https and mailto become links.
_CITATION = "citation:"

_LINE_SEPARATOR = "\u2028"
_INDENT = "   "
# Which of the bullets tells the depth, which spaces do here.
_BULLETS = frozenset("•◦▪")


def citation_address(number: int) -> str:
    """What a citation's number leads to, as a link."""
    return f"{_CITATION}{number}"


def cited_number(address: str) -> int:
    """The citation that a link leads to; 0: it leads elsewhere."""
    return int(address.removeprefix(_CITATION)) if address.startswith(_CITATION) else 0


def uncarried_words() -> str:
    """What the sign behind a sentence means that no passage carries."""
    return QCoreApplication.translate("citations", "Not in your documents")


def copied_text(cursor: QTextCursor, *, spoken: bool = False) -> str:
    """What is selected. `spoken`: signs as the words they stand for; else they are left out."""
    if not cursor.hasSelection():
        return ""
    document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    table = _table(document)
    if table is not None:
        return _table_text(table, cursor, start, end, spoken=spoken)
    text = ""
    for block in blocks(document):
        if block.position() + block.length() > start and block.position() < end:
            gap = "" if not text else "\n\n" if block.blockFormat().boolProperty(GAP) else "\n"
            text += gap + _block_text(block, start, end, spoken=spoken)
    return text


def whole_text(document: QTextDocument) -> str:
    """All of a document, for those who hear it."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    return copied_text(cursor, spoken=True)


def blocks(document: QTextDocument, first: QTextBlock | None = None) -> Iterator[QTextBlock]:
    """All blocks, or those from `first` on."""
    block = document.begin() if first is None else first
    while block.isValid():
        yield block
        block = block.next()


def quoted(block: QTextBlock) -> list[int]:
    """For each quote that a block is in, the outermost first, how many lists stand around it."""
    return [int(number) for number in block.blockFormat().stringProperty(AROUND).split()]


def _block_text(block: QTextBlock, start: int, end: int, *, spoken: bool) -> str:
    look = block.blockFormat()
    depth, marker = look.indent(), look.stringProperty(MARKER)
    around = quoted(block)
    text = _inline_text(block, start, end, spoken=spoken)
    text = text.replace(_LINE_SEPARATOR, f"\n{_before(around, depth, _INDENT)}")
    if block.position() < start:
        return text
    sign = f"{'•' if marker in _BULLETS else marker} " if marker else _INDENT
    return f"{_before(around, depth, sign)}{text}"


def _before(around: Sequence[int], depth: int, sign: str) -> str:
    """What stands before a line in quotes and lists. `sign`: of the innermost list."""
    words = "> " * around.count(0)
    for number in range(1, depth + 1):
        words += (sign if number == depth else _INDENT) + "> " * around.count(number)
    return words


def _inline_text(block: QTextBlock, start: int, end: int, *, spoken: bool) -> str:
    # Positions count in UTF-16 units.
    text = ""
    parts = block.begin()
    while not parts.atEnd():
        fragment = parts.fragment()
        first = max(0, start - fragment.position())
        last = min(fragment.length(), end - fragment.position())
        look = fragment.charFormat()
        if last > first and not look.boolProperty(UNWRITTEN):
            units = fragment.text().encode("utf-16-le", "surrogatepass")
            piece = units[2 * first : 2 * last].decode("utf-16-le", "replace")
            if look.intProperty(CITES) == UNCARRIED:
                piece = f" ({uncarried_words()})" if spoken else ""
            elif (
                look.verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignSuperScript
                and not look.hasProperty(CITES)
            ):
                piece = f"[{piece}]"
            text += piece.replace(OBJECT, look.stringProperty(WRITTEN))
        parts += 1
    return text


def _table(document: QTextDocument) -> QTextTable | None:
    frames = document.rootFrame().childFrames()
    return frames[0] if frames and isinstance(frames[0], QTextTable) else None


def _table_text(table: QTextTable, cursor: QTextCursor, start: int, end: int, *, spoken: bool) -> str:
    """Cells with tabs between them, rows on lines of their own."""
    rows, columns = range(table.rows()), range(table.columns())
    if cursor.hasComplexSelection():
        selected = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
        first_row, row_count, first_column, column_count = selected
        rows, columns = range(first_row, first_row + row_count), range(first_column, first_column + column_count)
        start, end = 0, table.document().characterCount()
    if table.format().layoutDirection() == Qt.LayoutDirection.RightToLeft:
        columns = columns[::-1]
    lines = []
    for row in rows:
        cells = [table.cellAt(row, column) for column in columns]
        found = [
            " ".join(_block_text(cell.firstCursorPosition().block(), start, end, spoken=spoken).split())
            for cell in cells
            if cell.lastPosition() >= start and cell.firstPosition() < max(end, start + 1)
        ]
        if found:
            lines.append("\t".join(found))
    return "\n".join(lines)
