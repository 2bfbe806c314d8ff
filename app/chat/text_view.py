"""Shows a text document at the width it is given: selectable, with links, in a single light widget.

A `QTextBrowser` is seven widgets and takes ten times as long to build; a transcript has hundreds of these.
"""

from __future__ import annotations

import math
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessibleInterface,
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from app.chat.copied_text import AROUND, CITES, MARKER, blocks, cited_number, copied_text, quoted, uncarried_words
from app.chat.formula_object import DISPLAY, FORMULA, TEX, FormulaObject, align
from app.chat.formulas import Key, formulas
from app.chat.found_words import NOTHING, FoundWords
from app.chat.leaves import UNCARRIED
from app.style import Style
from app.widgets.menu import Menu
from core.markdown.addresses import may_open

LIST_INDENT = 22
QUOTE_INDENT = 16
BAR_WIDTH = 3

# Markers are drawn here, because Qt's own stand too close to the text.
_MARKER_GAP = 7

# Of the colour behind words that were found, 0 to 255: seen at once, and read without effort.
_MARK_ALPHA = 72


class TextGroup(Protocol):
    """Views that are selected and copied as one text."""

    def selection_begins(self, view: TextView) -> None:
        """In `view`: what is selected in others no longer is."""

    def selection_reaches(self, view: TextView, at: QPointF) -> None:
        """A selection that began in `view` goes to `at`, in its coordinates, which may lie in another one."""

    def select_all(self) -> None: ...

    def selected_text(self) -> str: ...

    def copy_markdown(self) -> None:
        """All of it as it was written, to the clipboard."""


class LockedDocument(QTextDocument):
    """A document that loads nothing, neither from the network nor from disk."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


class TextView(QWidget):
    """One document.

    Attributes:
        document: change it freely, then call `document_changed`.
        group: what it is selected with, if not alone.
        accessible: what screen readers see of it, once they have asked; lives as long as this.

    Signals:
        formula_set: a formula in it takes its own room now.
        formula_failed: one can't be set; write the document anew.
        citation_opened(int): what a number leads to is wanted.
        menu_wanted: (QMenu, words that are selected) more can be put into it.
        citation_pointed(int, QRect): the pointer or the keyboard is on a number, which is there on the screen; 0: on none any more.
    """

    formula_set = Signal()
    formula_failed = Signal()
    menu_wanted = Signal(object, str)
    citation_opened = Signal(int)
    citation_pointed = Signal(int, QRect)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.document = LockedDocument(self)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self._selection = QTextCursor(self.document)
        self.group: TextGroup | None = None
        self.accessible: QAccessibleInterface | None = None
        self._links: list[tuple[int, int, str]] = []
        self._formulas: dict[Key, list[int]] = {}  # where they stand
        self._link = -1  # the one that has the focus ring
        self._cited: list[tuple[int, int]] = []  # where numbers stand that aren't text
        self._pointed = 0  # the number that the pointer or the keyboard is on
        self._pressed_on = ""
        self._has_marks = False
        self._heights: dict[int, int] = {}  # by width
        self._words = NOTHING
        self._marked: list[tuple[int, int]] = []
        self._shown_mark = -1
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def document_changed(self, start: int = 0) -> None:
        """Lay out anew, and find the links. `start`: what stands in blocks before that position is as it was."""
        first = self.document.findBlock(start)
        self._heights.clear()
        self._find_links_and_formulas(first)
        self._link = -1
        self._has_marks = (self._has_marks and first.position() > 0) or any(
            block.blockFormat().hasProperty(AROUND) or block.blockFormat().hasProperty(MARKER)
            for block in blocks(self.document, first)
        )
        self._selection = QTextCursor(self.document)
        self._marked = self._words.places(self._searched_text())
        # Text without links is reached by pointer only; the reply's copy button serves the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._links else Qt.FocusPolicy.ClickFocus)
        self.updateGeometry()
        self.update()

    def _find_links_and_formulas(self, first: QTextBlock) -> None:
        begin = first.position()
        had = bool(self._formulas)
        self._links = [link for link in self._links if link[0] < begin]
        self._cited = [place for place in self._cited if place[0] < begin]
        kept = {key: [place for place in places if place < begin] for key, places in self._formulas.items()}
        self._formulas = {key: places for key, places in kept.items() if places}
        for block in blocks(self.document, first):
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                look = fragment.charFormat()
                address = look.anchorHref()
                if address:
                    self._links.append((fragment.position(), fragment.position() + fragment.length(), address))
                if look.hasProperty(CITES):
                    self._cited.append((fragment.position(), fragment.position() + fragment.length()))
                if look.objectType() == FORMULA:
                    key = (look.stringProperty(TEX), look.boolProperty(DISPLAY))
                    self._formulas.setdefault(key, []).extend(
                        range(fragment.position(), fragment.position() + fragment.length())
                    )
                parts += 1
        if self._formulas and not had:
            self.document.documentLayout().registerHandler(FORMULA, FormulaObject(self.document))
            formulas().ready.connect(self._hear_formula)
        elif had and not self._formulas:
            formulas().ready.disconnect(self._hear_formula)

    @property
    def shows_formulas(self) -> bool:
        return bool(self._formulas)

    def _hear_formula(self, key: Key) -> None:
        places = self._formulas.get(key)
        if places is None:
            return
        formula = formulas().get(*key)
        if formula is not None and formula.failed:
            self.formula_failed.emit()
            return
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for place in places:
            # It takes another room now.
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            look = cursor.charFormat()
            align(look)
            cursor.setCharFormat(look)
            self.document.markContentsDirty(place, 1)
        cursor.endEditBlock()
        self._heights.clear()
        self.formula_set.emit()
        self.updateGeometry()
        self.update()

    @property
    def selected_text(self) -> str:
        return copied_text(self._selection)

    @property
    def anchor(self) -> int:
        """Where the selection began."""
        return self._selection.anchor()

    @property
    def end(self) -> int:
        """The position after the last character."""
        return self.document.characterCount() - 1

    def select(self, start: int, end: int) -> None:
        """Select between two positions, from the first to the second."""
        self._selection.setPosition(start)
        self._selection.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.update()

    # --- what was found ---------------------------------------------------------------------------------------

    def mark(self, words: FoundWords) -> None:
        """Mark these words, also when the document changes."""
        self._words = words
        self._shown_mark = -1
        marked = words.places(self._searched_text())
        if marked or self._marked:
            self._marked = marked
            self.update()

    @property
    def marked(self) -> list[tuple[int, int]]:
        """Where marked words stand: positions in the document."""
        return self._marked

    def show_mark(self, number: int) -> None:
        """This one of the marks is the place that was gone to; -1: none of them."""
        if number != self._shown_mark:
            self._shown_mark = number
            self.update()

    def _searched_text(self) -> str:
        """The text with nothing in the places of the numbers, which nobody wrote."""
        text = self.document.toPlainText()
        if not self._cited:
            return text
        units = text.encode("utf-16-le", "surrogatepass")
        for start, end in self._cited:
            units = units[: 2 * start] + "\ufffc".encode("utf-16-le") * (end - start) + units[2 * end :]
        return units.decode("utf-16-le", "surrogatepass")

    def mark_rect(self, number: int) -> QRectF:
        """Where a mark is, in the coordinates of this widget."""
        if self.document.textWidth() != self.width():
            self.document.setTextWidth(self.width())
        block = self.document.findBlock(self._marked[number][0])
        rect = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(self._marked[number][0] - block.position())
        return QRectF(rect.left(), rect.top() + line.y(), rect.width(), line.height()) if line.isValid() else rect

    def position_at(self, at: QPointF) -> int:
        return max(0, self.document.documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit))

    # --- size -------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask for several widths in turn, again and again; each would be laid out anew.
        height = self._heights.get(width)
        if height is None:
            if self.document.textWidth() != width:
                self.document.setTextWidth(width)
            height = self._heights[width] = math.ceil(self.document.size().height())
        return height

    def natural_width(self, limit: int) -> int:
        """How wide the text is when no line is longer than `limit` pixels."""
        self.document.setTextWidth(limit)
        return min(limit, math.ceil(self.document.idealWidth()))

    def sizeHint(self) -> QSize:
        # Layouts go by the height for the width; this must not lay out at a width that it is not going to have.
        return QSize(200, next(reversed(self._heights.values()), 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 0)

    # --- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.document.textWidth() != self.width():
            self.document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(event.rect())
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._style.color("text"))
        context.palette = palette
        context.selections = self._painted_selections()
        if self._has_marks:
            self._paint_marks(painter, context.clip)
        self.document.documentLayout().draw(painter, context)

    def _painted_selections(self) -> list[QAbstractTextDocumentLayout.Selection]:
        soft = self._style.color(self._words.background or "memory")
        if not self._words.background:
            soft.setAlpha(_MARK_ALPHA)
        marks: list[tuple[QTextCursor, QColor | str, str]] = []
        for number, (start, end) in enumerate(self._marked):
            shown = number == self._shown_mark
            marks.append((self._between(start, end), "memory" if shown else soft, "page" if shown else "text"))
        if self._selection.hasSelection():
            marks.append((self._selection, "accent", "on_accent"))
        if self._link >= 0 and self.hasFocus():
            start, end, _ = self._links[self._link]
            marks.append((self._between(start, end), "accent", "on_accent"))
        selections = []
        for cursor, background, foreground in marks:
            selection = QAbstractTextDocumentLayout.Selection()
            selection.cursor = cursor
            look = QTextCharFormat()
            look.setBackground(self._style.color(background) if isinstance(background, str) else background)
            look.setForeground(self._style.color(foreground))
            selection.format = look
            selections.append(selection)
        return selections

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self, painter: QPainter, clip: QRectF) -> None:
        """The bars beside quotes, and what stands before list items."""
        layout = self.document.documentLayout()
        painter.save()
        painter.setFont(self.document.defaultFont())
        painter.setPen(self._style.color("soft"))
        ends: list[float] = []  # of the bars beside the block before, the outermost first
        for block in blocks(self.document):
            rect = layout.blockBoundingRect(block)
            if rect.top() > clip.bottom():
                break
            around = quoted(block)
            lines = block.layout()
            first, last = lines.lineAt(0), lines.lineAt(lines.lineCount() - 1)
            # Qt keeps the room of a line that is higher than its letters above them.
            top, bottom = rect.top() + first.y(), rect.top() + last.y() + last.height()
            from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
            painter.setLayoutDirection(block.textDirection())
            for level, lists in enumerate(around):
                x = quote_bar_at(self._style, lists, level)
                x = self.width() - x - BAR_WIDTH if from_right else x
                begin = top if level >= len(ends) else min(top, ends[level])
                painter.fillRect(QRectF(x, begin, BAR_WIDTH, bottom - begin), self._style.color("line"))
            ends = [bottom] * len(around)
            marker = block.blockFormat().stringProperty(MARKER)
            if marker:
                start = rect.topLeft() + first.naturalTextRect().topLeft()
                # Before the quotes that the item begins with.
                gap = self._style.px(_MARKER_GAP + QUOTE_INDENT * around.count(block.blockFormat().indent()))
                if from_right:
                    x_marker = rect.left() + first.naturalTextRect().right() + gap
                else:
                    x_marker = start.x() - gap - painter.fontMetrics().horizontalAdvance(marker)
                painter.drawText(QPointF(x_marker, rect.top() + first.y() + first.ascent()), marker)
        painter.restore()

    # --- pointer ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._link = -1
        self._pressed_on = self._address_at(event.position())
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.group is not None:
            self.group.selection_begins(self)
        self._select_to(event.position(), keep_anchor=keep)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self.group is not None:
                self.group.selection_reaches(self, event.position())
            else:
                self._select_to(event.position(), keep_anchor=True)
            return
        over = self._address_at(event.position())
        self._point_at(event.position(), over)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        address = self._address_at(event.position())
        if address and address == self._pressed_on and not self._selection.hasSelection():
            self._follow(address)
        self._pressed_on = ""

    def leaveEvent(self, event: QEvent) -> None:
        self._point(0, QRect())
        super().leaveEvent(event)

    def _follow(self, address: str) -> None:
        if number := cited_number(address):
            self.citation_opened.emit(number)
        else:
            open_address(address)

    def _point_at(self, at: QPointF, address: str) -> None:
        number = cited_number(address)
        place = self.document.documentLayout().hitTest(at, Qt.HitTestAccuracy.ExactHit) if number else -1
        rects = (self._link_rect(start, end) for start, end, _ in self._links if start <= place < end)
        self._point(number, next(rects, QRect()))

    def _point(self, number: int, rect: QRect) -> None:
        if number != self._pointed:
            self._pointed = number
            self.citation_pointed.emit(number, rect)

    def _link_rect(self, start: int, end: int) -> QRect:
        """Where a link is on the screen, or its first line."""
        block = self.document.findBlock(start)
        rect = self.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(start - block.position())
        ends = (_x_of(line, start - block.position()), _x_of(line, end - block.position()))
        corner = QPointF(rect.left() + min(ends), rect.top() + line.y()).toPoint()
        return QRect(self.mapToGlobal(corner), QSize(math.ceil(abs(ends[1] - ends[0])), math.ceil(line.height())))

    def _point_by_keyboard(self) -> None:
        if self._link < 0:
            self._point(0, QRect())
        else:
            start, end, address = self._links[self._link]
            self._point(cited_number(address), self._link_rect(start, end))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._select_to(event.position(), keep_anchor=False)
        self._selection.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(bool(self._text_to_copy()))
        if self.group is not None:
            menu.addAction(self.tr("Copy as Markdown"), self.copy_markdown)
        address = self._address_at(QPointF(event.pos()))
        if address and not cited_number(address):
            menu.addAction(self.tr("Copy the link's address"), lambda: QGuiApplication.clipboard().setText(address))
        menu.addAction(self.tr("Select all"), self.select_all)
        self.menu_wanted.emit(menu, self._text_to_copy())
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip_at(self, at: QPointF) -> str:
        look = self.document.documentLayout().formatAt(at).toCharFormat()
        if look.intProperty(CITES) == UNCARRIED:
            return uncarried_words()
        address = self._address_at(at)
        return "" if cited_number(address) else address

    def _select_to(self, at: QPointF, *, keep_anchor: bool) -> None:
        mode = QTextCursor.MoveMode.KeepAnchor if keep_anchor else QTextCursor.MoveMode.MoveAnchor
        self._selection.setPosition(self.position_at(at), mode)
        self.update()

    def _address_at(self, at: QPointF) -> str:
        return self.document.documentLayout().anchorAt(at)

    # --- keyboard ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._link >= 0:
            self._follow(self._links[self._link][2])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from link to link before it leaves."""
        following = self._link + (1 if forward else -1)
        if self.hasFocus() and 0 <= following < len(self._links):
            self._link = following
            self._point_by_keyboard()
            self.update()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self._link = 0
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._link = len(self._links) - 1
        self._point_by_keyboard()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._link = -1
        self._point(0, QRect())
        following = QApplication.focusWidget()
        # A click with the other button asks for the menu; the first one begins a selection, which ends all others.
        stays = isinstance(following, TextView) and following.group is not None and following.group is self.group
        if event.reason() != Qt.FocusReason.PopupFocusReason and not stays:
            self.deselect()
            if self.group is not None:
                self.group.selection_begins(self)
        self.update()

    def copy(self) -> None:
        text = self._text_to_copy()
        if text:
            QGuiApplication.clipboard().setText(text)

    def _text_to_copy(self) -> str:
        return self.selected_text if self.group is None else self.group.selected_text()

    def copy_markdown(self) -> None:
        if self.group is not None:
            self.group.copy_markdown()

    def select_all(self) -> None:
        if self.group is not None:
            self.group.select_all()
        else:
            self.select(0, self.end)

    def deselect(self) -> None:
        self._selection.clearSelection()
        self.update()


def quote_bar_at(style: Style, lists: int, level: int) -> int:
    """Where the bar beside a quote stands within its text, in pixels: in so many lists, and so many quotes."""
    return style.px(lists * LIST_INDENT + level * QUOTE_INDENT)


def _x_of(line: QTextLine, position: int) -> float:
    # The position comes back too.
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def open_address(address: str) -> None:
    """Hand a link to the desktop, if it is of a kind that only shows something."""
    if may_open(address):
        QDesktopServices.openUrl(QUrl(address))
