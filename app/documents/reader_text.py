"""A page as text: with its headings, what is marked in it, and what was found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from app.chat.plain_text import visible_text
from app.documents.wheel_turn import WheelTurn
from app.style import EMPHASIS, Style, TextRole
from core.records import PageText

_HEADING_PX = {1: 20.0, 2: 17.0, 3: 15.5}

# A line is laid out in one go, which takes long where it is long: these are broken, at a space if there is one.
_LONGEST_LINE = 2_000

_MARK_ALPHA, _FOUND_ALPHA = 90, 60


class _Shown:
    """A text as it is shown, and where in it a character of the page stands."""

    def __init__(self, text: str) -> None:
        parts: list[str] = []
        self._breaks: list[int] = []  # before these characters a line break was put in
        begin = at = 0
        while at < len(text):
            end = text.find("\n", at, at + _LONGEST_LINE)
            if end >= 0:
                at = end + 1
            elif len(text) - at <= _LONGEST_LINE:
                break
            else:
                space = text.rfind(" ", at, at + _LONGEST_LINE)
                at = space + 1 if space > at else at + _LONGEST_LINE
                parts.append(text[begin:at])
                self._breaks.append(at)
                begin = at
        self.text = "\n".join((*parts, text[begin:]))

    def position(self, at: int) -> int:
        """In UTF-16 units, as Qt counts."""
        shown = self.text[: at + bisect_right(self._breaks, at)]
        return len(shown) if shown.isascii() else len(shown.encode("utf-16-le", "surrogatepass")) // 2

    def character(self, position: int) -> int:
        """Which character of the page stands there; the other way round."""
        at = len(self.text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "replace"))
        # So many line breaks were put in before it.
        put_in = sum(one + number < at for number, one in enumerate(self._breaks))
        return at - put_in


class PageTextView(QPlainTextEdit):
    """Text that can be selected and copied.

    Signals:
        turned(int): its end was passed: 1 to the next page, -1 to the one before.
        zoomed(int): larger, or smaller.
        menu_wanted: (QMenu, words that are selected) more can be put into it.
        clicked: (character of the page) nothing was selected by it.

    Attributes:
        pointed: the character of the page that a menu was asked for at.
    """

    turned = Signal(int)
    zoomed = Signal(int)
    menu_wanted = Signal(object, str)
    clicked = Signal(int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._page: PageText | None = None
        self._shown = _Shown("")
        self._marked: tuple[int, int] = (0, 0)
        self._found: Sequence[tuple[int, int]] = ()
        self._zoom = 1.0
        self._role = TextRole.BODY
        self._aim: int | None = None  # kept in sight until somebody scrolls
        self._wheel = WheelTurn()
        self.pointed = 0
        self.setObjectName("bare")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        style.changed.connect(self._dress)
        self._dress()

    def show_page(self, page: PageText, start: int, end: int, found: Sequence[tuple[int, int]] = ()) -> None:
        """Show a page with the characters from `start` to `end` marked and in sight, and others that were found.

        What stands there already isn't written again.
        """
        written = page != self._page
        if written:
            self._page, self._aim = page, None
            self._write()
        before, self._marked, self._found = self._marked, (start, end), found
        self._mark()
        if end > start and (written or before != self._marked):
            self._aim = self._shown.position(start)
            self._take_aim()

    def clear_page(self) -> None:
        """Show nothing, and keep nothing."""
        self._page = None
        self._found, self._marked = (), (0, 0)
        self._shown = _Shown("")
        self.clear()

    def set_zoom(self, zoom: float) -> None:
        """1 is the size of running text."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._dress()

    def set_role(self, role: TextRole) -> None:
        """What kind of text it is: running text, or code."""
        if role is not self._role:
            self._role = role
            self._dress()

    def to_end(self) -> None:
        """Show its last lines."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    @property
    def marked_text(self) -> str:
        """What is marked."""
        page = self._page
        return page.text[self._marked[0] : self._marked[1]] if page is not None else ""

    @property
    def cursor_character(self) -> int:
        """Where the keyboard's cursor is, in characters of the page."""
        return self._shown.character(self.textCursor().selectionStart())

    def _dress(self) -> None:
        font = self._style.font(self._role)
        font.setPixelSize(max(8, round(font.pixelSize() * self._zoom)))
        margin = self._style.px(20)
        tokens = self._style.tokens
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: transparent; border: none; padding: 0 {margin - 4}px; color: {tokens.text}; }}"
        )
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(self._style.px(12))
        if self._page is not None:
            self._write()
            self._mark()
            self._take_aim()

    def _write(self) -> None:
        assert self._page is not None
        # Shown harmless, character for character.
        self._shown = _Shown(visible_text(self._page.text.replace("\r", " ")))
        self.setPlainText(self._shown.text)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for start, end, level in self._page.headings:
            font = self.document().defaultFont()
            font.setPixelSize(max(8, round(self._style.px(_HEADING_PX.get(level, 14.0)) * self._zoom)))
            font.setWeight(EMPHASIS)
            look = QTextCharFormat()
            look.setFont(font)
            cursor.setPosition(self._shown.position(start))
            cursor.setPosition(self._shown.position(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        cursor.endEditBlock()

    def _mark(self) -> None:
        selections = [self._selection(start, end, _FOUND_ALPHA) for start, end in self._found]
        if self._marked[1] > self._marked[0]:
            selections.append(self._selection(*self._marked, _MARK_ALPHA))
        self.setExtraSelections(selections)

    def _selection(self, start: int, end: int, alpha: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self._shown.position(start), last))
        cursor.setPosition(min(self._shown.position(end), last), QTextCursor.MoveMode.KeepAnchor)
        colour = self._style.color("memory")
        colour.setAlpha(alpha)
        look = QTextCharFormat()
        look.setBackground(colour)
        # PySide takes these as they are; the stubs know them as read only.
        selection.cursor = cursor
        selection.format = look
        return selection

    def _take_aim(self) -> None:
        if self._aim is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(self._aim, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self.centerCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_aim()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._aim = None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            position = self.cursorForPosition(event.position().toPoint()).position()
            self.clicked.emit(self._shown.character(position))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        self.pointed = self._shown.character(cursor.position())
        self.menu_wanted.emit(menu, self.textCursor().selection().toPlainText())
        menu.popup(event.globalPos())

    # --- turning pages ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._aim = None
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._aim = None
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        elif by := self._wheel.turn(self.verticalScrollBar(), event):
            self.turned.emit(by)
        else:
            super().wheelEvent(event)
