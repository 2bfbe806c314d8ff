"""A saved prompt in the composer: its fields, one after the other with Tab."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.style import Style
from core.records import PromptField, fields_of, shown_at_first


class _Place:
    """Where a field stands, while the text around and in it changes."""

    def __init__(self, edit: QPlainTextEdit, field: PromptField, start: int, end: int) -> None:
        self.field = field
        self.filled = False
        self._start = QTextCursor(edit.document())
        self._start.setPosition(start)
        self._start.setKeepPositionOnInsert(True)
        self._end = QTextCursor(edit.document())
        self._end.setPosition(end)

    def cursor(self) -> QTextCursor:
        cursor = QTextCursor(self._start.document())
        cursor.setPosition(self._start.position())
        cursor.setPosition(self._end.position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @property
    def text(self) -> str:
        return self.cursor().selectedText()

    def put(self, text: str) -> None:
        start = self._start.position()
        self.cursor().insertText(text)
        self._start.setPosition(start)
        self._end.setPosition(start + _units(text))

    def fix_before(self) -> None:
        """What is inserted right before it isn't part of it."""
        self._start.setKeepPositionOnInsert(False)

    def begin(self) -> None:
        """What is inserted at its beginning is part of it."""
        self._start.setKeepPositionOnInsert(True)


class Filling:
    """The fields of the text that was inserted last.

    Args:
        edit: where it stands.
    """

    def __init__(self, edit: QPlainTextEdit, style: Style) -> None:
        self._edit = edit
        self._style = style
        self._places: list[_Place] = []
        self._at = -1
        edit.textChanged.connect(self._mark)

    @property
    def active(self) -> bool:
        return bool(self._places)

    @property
    def current(self) -> PromptField | None:
        return self._places[self._at].field if 0 <= self._at < len(self._places) else None

    def insert(self, text: str) -> None:
        """Put a prompt in the place of what is there, and go to its first field."""
        self.end()
        cursor = self._edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        at = 0
        stand: list[tuple[PromptField, int, int]] = []
        for field in fields_of(text):
            cursor.insertText(text[at : field.start])
            start = cursor.position()
            cursor.insertText(shown_at_first(field))
            stand.append((field, start, cursor.position()))
            at = field.end
        cursor.insertText(text[at:])
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)
        self._places = [_Place(self._edit, *one) for one in stand]
        for place in self._places:
            place.fix_before()
        if self._places:
            self.step(1)

    def step(self, by: int) -> bool:
        """Go to the next field; after the last one to the end of the text, and the fields are done. False if there are none."""
        if not self._places:
            return False
        if 0 <= self._at < len(self._places):
            self._repeat(self._places[self._at])
            self._places[self._at].fix_before()
        self._at = max(0, self._at + by)
        if self._at >= len(self._places):
            self.end()
            self._edit.moveCursor(QTextCursor.MoveOperation.End)
            return True
        self._places[self._at].begin()
        self._edit.setTextCursor(self._places[self._at].cursor())
        self._mark()
        return True

    def choose(self, text: str) -> None:
        """Put something into the current field, and go to the next."""
        self._places[self._at].put(text)
        self.step(1)

    def end(self) -> None:
        """There are no fields any more, only text."""
        self._places, self._at = [], -1
        self._mark()

    def _repeat(self, place: _Place) -> None:
        """What is in a field is in the later ones of its name too."""
        text, name = place.text, place.field.name
        place.filled = True
        if text == f"[{name}]":
            return
        for other in self._places:
            if other is not place and not other.filled and other.field.name == name:
                other.put(text)

    def _mark(self) -> None:
        if self._edit.document().isEmpty():
            self._places, self._at = [], -1
        if not self._places and not self._edit.extraSelections():
            return
        marks = []
        for place in self._places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place.cursor()
            look = QTextCharFormat()
            look.setBackground(self._style.color("accent_soft"))
            mark.format = look
            marks.append(mark)
        self._edit.setExtraSelections(marks)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
