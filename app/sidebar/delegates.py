"""Draws the rows of the sidebar's lists."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.sidebar.conversations_model import ConversationRole
from app.sidebar.results_model import HitRole
from app.style import (
    Radius,
    Space,
    Style,
    TextRole,
    begin_at_side,
    draw_icon,
    isolated,
    mirrored,
    placed,
    reads_from_right,
)
from core.records import ConversationMode, SearchHit

Index = QModelIndex | QPersistentModelIndex

# Around the matched words of a snippet (`core.records.SearchHit`).
_MATCH_BEGIN, _MATCH_END = "\x02", "\x03"


class _RowDelegate(QStyledItemDelegate):
    """Background, selection and focus ring of a row."""

    def __init__(self, style: Style, parent: QObject) -> None:
        super().__init__(parent)
        self._style = style

    def _draw_background(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        """Draw it; True if the row is selected."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(option.rect, Radius.CONTROL, Radius.CONTROL)
        view = option.widget
        if option.state & QStyle.StateFlag.State_HasFocus and view is not None and view.property("keyboard"):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._style.color("accent"), 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        return selected


class ConversationDelegate(_RowDelegate):
    """A title on one line, or the name of a section in small capitals. Edits a title in place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        section = index.data(ConversationRole) is None
        return QSize(0, self._style.px(36 if section and index.row() else 30 if section else 33))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        rect = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        if index.data(ConversationRole) is None:
            painter.setFont(self._style.font(TextRole.LABEL))
            painter.setPen(self._style.color("soft"))
            painter.drawText(
                rect.adjusted(0, 0, 0, -Space.S), Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text
            )
        else:
            selected = self._draw_background(painter, option)
            font = self._style.font(TextRole.LIST_SELECTED if selected else TextRole.LIST)
            painter.setFont(font)
            painter.setPen(self._style.color("accent" if selected else "text"))
            conversation = index.data(ConversationRole)
            if conversation.mode is ConversationMode.NO_TRACE:
                side = self._style.px(16)
                place = QRectF(rect.left(), rect.center().y() - side // 2, side, side)
                draw_icon(painter, "no-trace", self._style.tokens.soft, placed(place, rect))
                rect = placed(QRectF(rect.adjusted(side + Space.XS, 0, 0, 0)), rect).toRect()
                painter.setFont(font)
                painter.setPen(self._style.color("accent" if selected else "text"))
            shown = QFontMetrics(font).elidedText(_one_line(text), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, isolated(shown))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        begin_at_side(editor)
        editor.setStyleSheet(f"padding: 0 {Space.XS}px;")
        editor.setAccessibleName(self.tr("Title of the conversation"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():  # the title may change while it is being edited
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)


class ResultDelegate(_RowDelegate):
    """A title, and below it up to two lines around the match."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hit: SearchHit = index.data(HitRole)
        return QSize(0, self._style.px(68 if hit.snippet else 33))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        hit: SearchHit = index.data(HitRole)
        selected = self._draw_background(painter, option)
        rect = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        title_rect = QRect(rect.left(), rect.top(), rect.width(), self._style.px(30 if hit.snippet else 33))
        font = self._style.font(TextRole.LIST_SELECTED if selected else TextRole.LIST)
        painter.setFont(font)
        painter.setPen(self._style.color("accent" if selected else "text"))
        title = _one_line(str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.drawText(
            title_rect,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            isolated(QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, rect.width())),
        )
        if hit.snippet:
            self._draw_snippet(painter, hit.snippet, rect.adjusted(0, self._style.px(28), 0, -Space.XS))
        painter.restore()

    def _draw_snippet(self, painter: QPainter, snippet: str, rect: QRect) -> None:
        plain, matches = matched_words(snippet)
        font = self._style.font(TextRole.NOTE)
        layout = QTextLayout(plain, font)
        side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        from_right = reads_from_right(plain)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        formats = []
        for start, length in matches:
            bold = QTextCharFormat()
            bold.setFontWeight(600)
            bold.setForeground(self._style.color("text"))
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, length, bold
            formats.append(span)
        layout.setFormats(formats)
        layout.beginLayout()
        height = 0.0
        for _ in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter.setPen(self._style.color("soft"))
        painter.setClipRect(rect)
        layout.draw(painter, QPointF(rect.topLeft()))


class KeyboardFocus(QObject):
    """Notes on a view whether it was reached or moved in by keyboard, so that only then a ring is drawn."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._view.setProperty("keyboard", True)
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Leave):
            self._view.setProperty("keyboard", False)
        return False


def matched_words(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """The snippet without its marks, and where the matched words are: (start, length) in UTF-16 units, as Qt counts."""
    plain = ""
    matches: list[tuple[int, int]] = []
    length = 0
    start: int | None = None
    for character in _one_line(snippet):
        if character == _MATCH_BEGIN:
            start = length
        elif character == _MATCH_END:
            if start is not None:
                matches.append((start, length - start))
            start = None
        else:
            plain += character
            length += 2 if ord(character) > 0xFFFF else 1
    return plain, matches


def _one_line(text: str) -> str:
    return " ".join(text.split())
