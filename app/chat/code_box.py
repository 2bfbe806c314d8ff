"""Fenced code in a box of its own: language, copy button, colours."""

from __future__ import annotations

import math

from pygments.lexer import Lexer
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.highlight import CodeRole, coloured, lexers, safe_start
from app.chat.side_scroll import SideScroll
from app.chat.text_view import TextView
from app.style import Radius, Space, Style, TextRole, set_margins
from app.widgets.buttons import IconButton
from app.widgets.labels import Label

# Colours of code that no token means; each passes WCAG AA on `surface`.
_LIGHT = {CodeRole.NAME: "#3B5BA5", CodeRole.NUMBER: "#8A4B9E", CodeRole.STRING: "#4B6B1F"}
_DARK = {CodeRole.NAME: "#8FB0F0", CodeRole.NUMBER: "#CFA3E0", CodeRole.STRING: "#B5CC7F"}
_TOKENS = {
    CodeRole.KEYWORD: "accent",
    CodeRole.COMMENT: "soft",
    CodeRole.BUILTIN: "memory",
    CodeRole.REMOVED: "destructive",
    CodeRole.ADDED: "accent",
}

# Code longer than this stays plain: colouring it would be felt.
MAX_COLOURED_CHARS = 60_000


def code_colour(style: Style, role: CodeRole) -> QColor:
    """The colour of a piece of code on `surface`."""
    own = _DARK if style.dark else _LIGHT
    return QColor(own[role]) if role in own else style.color(_TOKENS[role])


class CodeColours(QSyntaxHighlighter):
    """Paints the stretches it was given, line by line."""

    def __init__(self, document: QTextDocument, style: Style) -> None:
        super().__init__(document)
        self._style = style
        self._lines: list[list[tuple[int, int, CodeRole]]] = []
        self._formats: dict[CodeRole, QTextCharFormat] = {}
        self.dress()

    def dress(self) -> None:
        """Take the colours of the current theme."""
        for role in CodeRole:
            look = QTextCharFormat()
            look.setForeground(code_colour(self._style, role))
            self._formats[role] = look

    def set_stretches(self, source: str, start: int, stretches: list[tuple[int, int, CodeRole]]) -> None:
        """Colour from `start` (the beginning of a line) on; `stretches` count from there."""
        first = source.count("\n", 0, start)
        texts = source[start:].split("\n")
        lines: list[list[tuple[int, int, CodeRole]]] = [[] for _ in texts]
        ends: list[int] = []
        end = 0
        for text in texts:
            end += len(text) + 1
            ends.append(end)
        at = 0
        for begin, length, role in stretches:
            while begin >= ends[at]:
                at += 1
            line, left = at, length
            column = begin - (ends[line] - len(texts[line]) - 1)
            while left > 0 and line < len(texts):
                here = min(left, len(texts[line]) - column)
                if here > 0:
                    lines[line].append((_units(texts[line], column), _units(texts[line][column:], here), role))
                left -= here + 1
                line, column = line + 1, 0
        old = self._lines[first:]
        self._lines[first:] = lines
        for number, stretches_of_line in enumerate(lines):
            if number >= len(old) or old[number] != stretches_of_line:
                self.rehighlightBlock(self.document().findBlockByNumber(first + number))

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        if number < len(self._lines):
            for start, length, role in self._lines[number]:
                self.setFormat(start, length, self._formats[role])


class CodeBox(QWidget):
    """A block of code. It may still be growing."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._source = ""
        self._language: str | None = None
        self._lexer: Lexer | None = None
        self._view = TextView(style)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        # Code is read from the left, also where its comments aren't.
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self._view.document.setDefaultTextOption(option)
        self._colours = CodeColours(self._view.document, style)
        self._scroll = SideScroll(self._view)
        self._scroll.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._label = Label("", "note")
        self._lexers = lexers()
        self._lexers.ready.connect(self._on_lexer)
        self._copy = IconButton(style, "copy", self.tr("Copy this code"))
        self._copy.clicked.connect(self.copy)
        head = QHBoxLayout()
        set_margins(head, Space.M, Space.XS, Space.XS, 0)
        head.addWidget(self._label)
        head.addStretch()
        head.addWidget(self._copy)
        body = QVBoxLayout()
        body.setContentsMargins(Space.M, 0, Space.M, Space.M)
        body.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(body)

    @property
    def source(self) -> str:
        return self._source

    def set_code(self, source: str, language: str, *, whole: bool) -> None:
        """Show `source`. While it isn't whole yet, only its last part is coloured anew."""
        if language != self._language:
            self._language = language
            self._lexer = self._lexers.get(language)
            self._label.setText(language)
            self._view.setAccessibleName(self.tr("Code in %1").replace("%1", language) if language else self.tr("Code"))
            self._write("", source)
            self._colour(0)
        elif source != self._source or whole:
            grown = source.startswith(self._source)
            start = safe_start(source, len(self._source)) if grown and not whole else 0
            self._write(self._source if grown else "", source)
            self._colour(start)
        self._view.setAccessibleDescription(source[:4000])

    def wrap(self) -> None:
        """Break long lines, where nobody can scroll."""
        option = self._view.document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._view.document.setDefaultTextOption(option)
        self._view.document_changed()
        self._scroll.set_least_width(0)

    def dress(self) -> None:
        """Take the current colours and sizes."""
        self._colours.dress()
        self._write("", self._source)
        self._colour(0)
        self._colours.rehighlight()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._source)

    def _on_lexer(self, language: str) -> None:
        if self._language is not None and self._language.lower() == language:
            self._lexer = self._lexers.get(language)
            self._colour(0)

    def _write(self, kept: str, source: str) -> None:
        document = self._view.document
        if not kept:
            document.clear()
            document.setDefaultFont(self._style.font(TextRole.CODE))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not kept:
            spaced = QTextBlockFormat()
            spaced.setLineHeight(self._style.px(20), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            cursor.setBlockFormat(spaced)
        cursor.insertText(source[len(kept) :])
        cursor.endEditBlock()
        self._source = source
        metrics = QFontMetrics(document.defaultFont())
        document.setDefaultTextOption(self._tabs(metrics))
        self._view.document_changed()
        self._scroll.set_least_width(math.ceil(document.idealWidth()) + 2)

    def _tabs(self, metrics: QFontMetrics) -> QTextOption:
        option = self._view.document.defaultTextOption()
        option.setTabStopDistance(4 * metrics.horizontalAdvance(" "))
        return option

    def _colour(self, start: int) -> None:
        if self._lexer is not None and len(self._source) <= MAX_COLOURED_CHARS:
            self._colours.set_stretches(self._source, start, list(coloured(self._source[start:], self._lexer)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._style.color("line"))
        painter.setBrush(self._style.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL)


def _units(text: str, length: int) -> int:
    """How many UTF-16 units, which Qt counts in, the first `length` characters take."""
    part = text[:length]
    return len(part) if part.isascii() else len(part.encode("utf-16-le", "surrogatepass")) // 2
