"""A few lines of text in which what was found is marked, for delegates to draw."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from app.style import Style, TextRole, mirrored, reads_from_right

# Around what was found (`core.records.SearchHit`).
MATCH_BEGIN, MATCH_END = "\x02", "\x03"

# Characters beyond the last line that are looked at for how much of them fits; share of the width that leaves room for bold letters.
_BEYOND, _BOLD_ROOM = 80, 0.94


def matched_words(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """The snippet without its marks, and where the matched words are: (start, length) in UTF-16 units, as Qt counts."""
    plain = ""
    matches: list[tuple[int, int]] = []
    length = 0
    start: int | None = None
    for character in " ".join(snippet.split()):
        if character == MATCH_BEGIN:
            start = length
        elif character == MATCH_END:
            if start is not None:
                matches.append((start, length - start))
            start = None
        else:
            plain += character
            length += 2 if ord(character) > 0xFFFF else 1
    return plain, matches


def draw_marked(painter: QPainter, style: Style, snippet: str, rect: QRect, lines: int = 2) -> None:
    """Draw the first lines of a snippet as a note, what was found in bold letters; where there is more, the last one ends in "…"."""
    plain, matches = matched_words(snippet)
    layout = _laid_out(plain, matches, style, rect.width(), lines)
    last = layout.lineAt(layout.lineCount() - 1)
    shown, whole = last.textStart() + last.textLength(), plain.encode("utf-16-le")
    if 2 * shown < len(whole):
        head = whole[: 2 * last.textStart()].decode("utf-16-le")
        rest = whole[2 * last.textStart() : 2 * (shown + _BEYOND)].decode("utf-16-le", "ignore")
        room = round(rect.width() * _BOLD_ROOM)
        tail = QFontMetrics(style.font(TextRole.NOTE)).elidedText(f"{rest}…", Qt.TextElideMode.ElideRight, room)
        layout = _laid_out(head + tail, matches, style, rect.width(), lines)
    painter.setPen(style.color("soft"))
    painter.setClipRect(rect)
    layout.draw(painter, QPointF(rect.topLeft()))


def _laid_out(plain: str, matches: list[tuple[int, int]], style: Style, width: int, lines: int) -> QTextLayout:
    layout = QTextLayout(plain, style.font(TextRole.NOTE))
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    from_right = reads_from_right(plain)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    formats = []
    for start, length in matches:
        bold = QTextCharFormat()
        bold.setFontWeight(600)
        bold.setForeground(style.color("text"))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, length, bold
        formats.append(span)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
