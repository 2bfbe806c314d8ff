"""Puts what is being said into a field, at the cursor."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.style import Style

# Thai and Lao, Burmese, Khmer; Chinese and Japanese with their signs.
_WITHOUT_SPACES = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3000, 0x9FFF), (0xFF00, 0xFFEF))


class SpokenText(QObject):
    """What is partial is drawn softly, and replaced by what comes next; what is final is text like any other.

    The field may be written in meanwhile: what is heard stays where it began.
    """

    def __init__(self, field: QPlainTextEdit, style: Style, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._style = style
        self._partial: QTextCursor | None = None
        self._final: list[QTextCursor] = []
        self._revision = -1  # of the document, after our last change

    @property
    def active(self) -> bool:
        return self._partial is not None

    @property
    def partial(self) -> bool:
        """Something is shown that isn't final."""
        return self._partial is not None and self._partial.hasSelection()

    @property
    def final(self) -> str:
        """What was said to the end since the beginning."""
        return " ".join(one.selectedText().strip() for one in self._final)

    def begin(self) -> None:
        """From here on, at the field's cursor; in place of what is selected there."""
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            cursor.removeSelectedText()
            self._field.setTextCursor(cursor)
        self._partial = QTextCursor(self._field.document())
        self._partial.setPosition(cursor.position())
        self._final = []

    def show(self, text: str, *, final: bool) -> None:
        """What is said now, in place of what was shown of it."""
        cursor = self._partial
        if cursor is None:
            return
        start = cursor.selectionStart()
        text = self._spaced(text, cursor)
        if text != cursor.selectedText():
            self._replace(cursor, text)
        if final:
            self._keep(cursor, start)
        self._mark()

    def end(self, *, keep: bool = True) -> None:
        """Nothing more comes.

        Args:
            keep: what stands there stays; else all that was heard since the beginning goes.
        """
        cursor, self._partial = self._partial, None
        self._field.setExtraSelections([])
        if cursor is None or keep:
            return
        first = True
        for one in (cursor, *reversed(self._final)):
            if one.hasSelection():
                one.beginEditBlock() if first else one.joinPreviousEditBlock()
                one.removeSelectedText()
                one.endEditBlock()
                first = False
        self._final = []

    def _replace(self, cursor: QTextCursor, text: str) -> None:
        document = self._field.document()
        # All of one utterance is taken back at once.
        if document.revision() == self._revision:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        start = cursor.selectionStart()
        cursor.insertText(text)
        cursor.endEditBlock()
        self._revision = document.revision()
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._field.ensureCursorVisible()

    def _keep(self, cursor: QTextCursor, start: int) -> None:
        if cursor.hasSelection():
            kept = QTextCursor(cursor)
            # What comes next stands behind it, and isn't part of it.
            kept.setKeepPositionOnInsert(True)
            self._final.append(kept)
        cursor.setPosition(cursor.selectionEnd() if cursor.hasSelection() else start)
        self._revision = -1

    def _spaced(self, text: str, cursor: QTextCursor) -> str:
        """With a space to what stands beside it, where the language has some."""
        if not text:
            return ""
        document = self._field.document()
        before = document.characterAt(cursor.selectionStart() - 1) if cursor.selectionStart() else ""
        after = document.characterAt(cursor.selectionEnd())
        if before and not before.isspace() and before not in "\u2029([{“‘«" and _has_spaces(text[0]):
            text = f" {text}"
        if after and (after.isalnum() or after in "([{“‘«") and _has_spaces(text[-1]):
            text = f"{text} "
        return text

    def _mark(self) -> None:
        marks = []
        if self._partial is not None and self._partial.hasSelection():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self._partial)
            look = QTextCharFormat()
            look.setForeground(self._style.color("soft"))
            mark.format = look
            marks.append(mark)
        self._field.setExtraSelections(marks)


def _has_spaces(character: str) -> bool:
    """Not of a script that is written without them."""
    return not any(first <= ord(character) <= last for first, last in _WITHOUT_SPACES)
