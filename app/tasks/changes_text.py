"""A proofread text with the corrections that are proposed: what goes struck through, what comes underlined."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QContextMenuEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from app.chat.plain_text import one_line, visible_text
from app.chat.rich_text import LINE_HEIGHT, RichTextWriter
from app.chat.text_view import TextView
from app.chat.wrapping import wrap_mode
from app.style import Style, TextRole
from app.widgets.menu import Menu
from core.records import TaskPiece, TextChange

_CHANGE = "change:"

# Where nothing is left to be seen, so that it still can be clicked.
_GAP = "\u202f\u202f"
# Between what goes and what comes in its place.
_APART = "\u2009"
# A line's end that is put in or taken out.
_LINE_END = "¶"

_LONGEST_WORDS = 60


def change_words(piece: TaskPiece, change: TextChange) -> str:
    """What a correction does, in a few words."""
    tr = QCoreApplication.translate
    before = _short(piece.source[change.start : change.end])
    after = _short(change.text)
    if not before:
        return tr("proofreading", "Put in “%1”").replace("%1", after)
    if not after:
        return tr("proofreading", "Take out “%1”").replace("%1", before)
    # The second one first: the first may have a "%2" in it.
    return tr("proofreading", "“%1” becomes “%2”").replace("%2", after).replace("%1", before)


def decision_words(change: TextChange) -> str:
    """What was decided about it."""
    tr = QCoreApplication.translate
    if change.accepted is None:
        return tr("proofreading", "not decided yet")
    return tr("proofreading", "accepted") if change.accepted else tr("proofreading", "rejected")


def decided_text(piece: TaskPiece) -> str:
    """The text with what was accepted; as it was, where nothing was decided."""
    if piece.result is None:
        return piece.source
    if not piece.source:
        return piece.result.text
    parts, at = [], 0
    for change in piece.result.changes:
        if change.accepted:
            parts += [piece.source[at : change.start], change.text]
            at = change.end
    return "".join((*parts, piece.source[at:]))


def _short(text: str) -> str:
    words = one_line(text.replace("\n", _LINE_END)) or ("␣" if text else "")
    return words if len(words) <= _LONGEST_WORDS else words[:_LONGEST_WORDS].rstrip() + "…"


class ChangesText(TextView):
    """One piece.

    Signals:
        change_pressed(int): one of its changes was clicked.
        decided(int, object): that one is to be accepted, rejected, or undecided again: True, False or None.
    """

    change_pressed = Signal(int)
    decided = Signal(int, object)

    def __init__(self, style: Style, piece: TaskPiece, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._piece = piece
        self._places: list[tuple[int, int]] = []  # where the changes stand in the document
        self._current = -1
        self.show_piece(piece)

    @property
    def piece(self) -> TaskPiece:
        return self._piece

    @property
    def _changes(self) -> tuple[TextChange, ...]:
        result = self._piece.result
        return result.changes if result is not None and self._piece.source else ()

    def show_piece(self, piece: TaskPiece) -> None:
        """Write it anew."""
        self._piece = piece
        self.write()

    def write(self) -> None:
        """Write it in the current colours and sizes."""
        document, piece = self.document, self._piece
        document.clear()
        RichTextWriter(self._style).prepare(document)
        text = piece.source or (piece.result.text if piece.result is not None else "")
        option = document.defaultTextOption()
        option.setWrapMode(wrap_mode(text))
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = QTextBlockFormat()
        block.setLineHeight(
            self._style.px(TextRole.BODY.value[0] * LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        cursor.setBlockFormat(block)
        self._places = []
        at = 0
        for number, change in enumerate(self._changes):
            self._insert(cursor, text[at : change.start], self._plain())
            start = cursor.position()
            for words, look in self._looks(change, text[change.start : change.end]):
                look.setAnchor(True)
                look.setAnchorHref(f"{_CHANGE}{number}")
                self._insert(cursor, words, look)
            self._places.append((start, cursor.position()))
            at = change.end
        self._insert(cursor, text[at:], self._plain())
        cursor.endEditBlock()
        self.document_changed()
        # Keys go to the list, which knows all pieces.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_current(self, number: int) -> None:
        """Mark one of the changes as the one that is looked at; -1: none."""
        if number != self._current:
            self._current = number
            self.update()

    def change_rect(self, number: int) -> QRect:
        """Where a change begins, in the coordinates of this widget."""
        if self.document.textWidth() != self.width():
            self.document.setTextWidth(self.width())
        block = self.document.findBlock(self._places[number][0])
        rect = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(self._places[number][0] - block.position())
        top = rect.top() + (line.y() if line.isValid() else 0)
        return QRect(0, round(top), self.width(), round(line.height() if line.isValid() else rect.height()))

    # --- looks ------------------------------------------------------------------------------------------------

    def _plain(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._style.color("text"))
        return look

    def _looks(self, change: TextChange, before: str) -> list[tuple[str, QTextCharFormat]]:
        """What is seen of a change, with the looks of it."""
        look = self._plain()
        if change.accepted is not None:
            lines = QTextCharFormat.UnderlineStyle
            look.setUnderlineStyle(lines.DotLine if change.accepted else lines.DashUnderline)
            look.setUnderlineColor(self._style.color("accent" if change.accepted else "soft"))
            look.setForeground(self._style.color("accent" if change.accepted else "soft"))
            return [((change.text if change.accepted else before) or _GAP, look)]
        gone, come = QTextCharFormat(look), QTextCharFormat(look)
        gone.setFontStrikeOut(True)
        gone.setForeground(self._style.color("destructive"))
        come.setFontUnderline(True)
        come.setForeground(self._style.color("accent"))
        come.setBackground(self._style.color("accent_soft"))
        between = _APART if before and change.text else ""
        shown = ((before, gone), (between, self._plain()), (change.text, come))
        return [(words.replace("\n", _LINE_END), look) for words, look in shown if words]

    def _insert(self, cursor: QTextCursor, text: str, look: QTextCharFormat) -> None:
        cursor.insertText(visible_text(text.replace("\r", " ")), look)

    def _painted_selections(self) -> list[QAbstractTextDocumentLayout.Selection]:
        selections = super()._painted_selections()
        if 0 <= self._current < len(self._places):
            cursor = QTextCursor(self.document)
            cursor.setPosition(self._places[self._current][0])
            cursor.setPosition(self._places[self._current][1], QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(self._style.color("accent"))
            look.setForeground(self._style.color("on_accent"))
            selection = QAbstractTextDocumentLayout.Selection()
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        return selections

    # --- pointer ----------------------------------------------------------------------------------------------

    def _number_at(self, at: QPointF) -> int:
        """The change that stands there; -1: none."""
        address = self.document.documentLayout().anchorAt(at)
        return int(address.removeprefix(_CHANGE)) if address.startswith(_CHANGE) else -1

    def _follow(self, address: str) -> None:
        self.change_pressed.emit(int(address.removeprefix(_CHANGE)))

    def _tip_at(self, at: QPointF) -> str:
        number = self._number_at(at)
        if number < 0:
            return ""
        change = self._changes[number]
        return f"{change_words(self._piece, change)} ({decision_words(change)})"

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = self._number_at(QPointF(event.pos()))
        if number >= 0:
            self.change_pressed.emit(number)
            accepted = self._changes[number].accepted
            for words, decision in (
                (self.tr("Accept"), True),
                (self.tr("Reject"), False),
                (self.tr("Leave undecided"), None),
            ):
                action = menu.addAction(words, partial(self.decided.emit, number, decision))
                action.setEnabled(decision is not accepted)
            menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(bool(self.group.selected_text() if self.group is not None else self.selected_text))
        menu.addAction(self.tr("Select all"), self.select_all)
        menu.popup(event.globalPos())
