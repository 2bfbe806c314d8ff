"""Shows a text document at the width it is given: selectable, with links, in a single light widget.

A `QTextBrowser` is seven widgets and takes ten times as long to build; a transcript has hundreds of these.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
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
    QTextFormat,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from app.chat.markdown import may_open
from app.style import Style

# Block property: how many quotes a block stands in.
QUOTES = QTextFormat.Property.UserProperty + 1
QUOTE_INDENT = 16

# Block property: the bullet or number before a list item. Drawn here, because Qt's own stand too close to the text.
MARKER = QTextFormat.Property.UserProperty + 2
_MARKER_GAP = 7


class LockedDocument(QTextDocument):
    """A document that loads nothing, neither from the network nor from disk."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


class TextView(QWidget):
    """One document.

    Attributes:
        document: change it freely, then call `document_changed`.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.document = LockedDocument(self)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self._selection = QTextCursor(self.document)
        self._links: list[tuple[int, int, str]] = []
        self._link = -1  # the one that has the focus ring
        self._pressed_on = ""
        self._has_marks = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def document_changed(self) -> None:
        """Lay out anew, and find the links."""
        self._links = list(_links(self.document))
        self._link = -1
        self._has_marks = any(
            block.blockFormat().hasProperty(QUOTES) or block.blockFormat().hasProperty(MARKER)
            for block in _blocks(self.document)
        )
        self._selection = QTextCursor(self.document)
        # Text without links is reached by pointer only; the reply's copy button serves the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._links else Qt.FocusPolicy.ClickFocus)
        self.updateGeometry()
        self.update()

    @property
    def selected_text(self) -> str:
        return self._selection.selection().toPlainText()

    # --- size -------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.document.textWidth() != width:
            self.document.setTextWidth(width)
        return math.ceil(self.document.size().height())

    def natural_width(self, limit: int) -> int:
        """How wide the text is when no line is longer than `limit` pixels."""
        self.document.setTextWidth(limit)
        return min(limit, math.ceil(self.document.idealWidth()))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()) if self.document.textWidth() > 0 else 20)

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
            self._paint_marks(painter)
        self.document.documentLayout().draw(painter, context)

    def _painted_selections(self) -> list[QAbstractTextDocumentLayout.Selection]:
        marks: list[tuple[QTextCursor, str, str]] = []
        if self._selection.hasSelection():
            marks.append((self._selection, "accent", "on_accent"))
        if self._link >= 0 and self.hasFocus():
            start, end, _ = self._links[self._link]
            cursor = QTextCursor(self.document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            marks.append((cursor, "accent", "on_accent"))
        selections = []
        for cursor, background, foreground in marks:
            selection = QAbstractTextDocumentLayout.Selection()
            selection.cursor = cursor
            look = QTextCharFormat()
            look.setBackground(self._style.color(background))
            look.setForeground(self._style.color(foreground))
            selection.format = look
            selections.append(selection)
        return selections

    def _paint_marks(self, painter: QPainter) -> None:
        """The bars beside quotes, and what stands before list items."""
        layout = self.document.documentLayout()
        painter.save()
        painter.setFont(self.document.defaultFont())
        painter.setPen(self._style.color("soft"))
        before: float | None = None
        for block in _blocks(self.document):
            rect = layout.blockBoundingRect(block)
            depth = block.blockFormat().intProperty(QUOTES)
            top = rect.top() if before is None or not depth else min(rect.top(), before)
            for level in range(depth):
                x = self._style.px(level * QUOTE_INDENT)
                painter.fillRect(QRectF(x, top, 3, rect.bottom() - top), self._style.color("line"))
            before = rect.bottom() if depth else None
            marker = block.blockFormat().stringProperty(MARKER)
            if marker:
                line = block.layout().lineAt(0)
                start = rect.topLeft() + line.naturalTextRect().topLeft()
                gap = self._style.px(_MARKER_GAP)
                if block.textDirection() == Qt.LayoutDirection.RightToLeft:
                    x_marker = rect.left() + line.naturalTextRect().right() + gap
                else:
                    x_marker = start.x() - gap - painter.fontMetrics().horizontalAdvance(marker)
                painter.drawText(QPointF(x_marker, rect.top() + line.y() + line.ascent()), marker)
        painter.restore()

    # --- pointer ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._link = -1
        self._pressed_on = self._address_at(event.position())
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._select_to(event.position(), keep_anchor=keep)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select_to(event.position(), keep_anchor=True)
            return
        over = self._address_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        address = self._address_at(event.position())
        if address and address == self._pressed_on and not self._selection.hasSelection():
            open_address(address)
        self._pressed_on = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._select_to(event.position(), keep_anchor=False)
        self._selection.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self._selection.hasSelection())
        address = self._address_at(QPointF(event.pos()))
        if address:
            menu.addAction(self.tr("Copy the link's address"), lambda: QGuiApplication.clipboard().setText(address))
        menu.addAction(self.tr("Select all"), self.select_all)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            address = self._address_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), address, self)
            return True
        return super().event(event)

    def _select_to(self, at: QPointF, *, keep_anchor: bool) -> None:
        position = self.document.documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        mode = QTextCursor.MoveMode.KeepAnchor if keep_anchor else QTextCursor.MoveMode.MoveAnchor
        self._selection.setPosition(max(0, position), mode)
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
            open_address(self._links[self._link][2])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from link to link before it leaves."""
        following = self._link + (1 if forward else -1)
        if self.hasFocus() and 0 <= following < len(self._links):
            self._link = following
            self.update()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self._link = 0
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._link = len(self._links) - 1
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._link = -1
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._selection.clearSelection()
        self.update()

    def copy(self) -> None:
        if self._selection.hasSelection():
            QGuiApplication.clipboard().setText(self.selected_text)

    def select_all(self) -> None:
        self._selection.select(QTextCursor.SelectionType.Document)
        self.update()


def open_address(address: str) -> None:
    """Hand a link to the desktop, if it is of a kind that only shows something."""
    if may_open(address):
        QDesktopServices.openUrl(QUrl(address))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _links(document: QTextDocument) -> Iterator[tuple[int, int, str]]:
    for block in _blocks(document):
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            address = fragment.charFormat().anchorHref()
            if address:
                yield fragment.position(), fragment.position() + fragment.length(), address
            parts += 1
