"""Draws the rows of the sidebar's lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.sidebar.conversations_model import ConversationRole, Group, GroupRole, WaitingRole
from app.sidebar.results_model import HitRole, MemoryRole
from app.style import (
    Radius,
    Space,
    Style,
    TextRole,
    begin_at_side,
    draw_icon,
    isolated,
)
from app.widgets.marked_text import draw_marked
from core.records import Conversation, ConversationMode, SearchHit

Index = QModelIndex | QPersistentModelIndex


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
    """A title on one line, the name of a section in small capitals, or a project with how many it has. Edits a title in place.

    All rows are of one height: a view lays ten thousand of them out at once then.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._style.px(33))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        group: Group | None = index.data(GroupRole)
        conversation: Conversation | None = index.data(ConversationRole)
        if group is not None:
            self._paint_group(painter, option, group)
        elif conversation is not None:
            inside = conversation.archived_at is not None or (
                conversation.project_id is not None and not conversation.pinned
            )
            self._paint_conversation(painter, option, index, conversation, inside=inside)
        else:
            painter.setFont(self._style.font(TextRole.LABEL))
            painter.setPen(self._style.color("soft"))
            rect = option.rect.adjusted(Space.S, 0, -Space.S, -Space.S)
            _draw_words(painter, option, rect, str(index.data()), Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def new_place(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the sign to begin a conversation in a project stands, within its row."""
        side = self._style.px(18)
        place = QRect(row.right() - Space.S - side, row.center().y() - side // 2, side, side)
        return QStyle.visualRect(direction, row, place)

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        selected = self._draw_background(painter, option)
        rect = option.rect.adjusted(Space.XS, 0, -Space.S, 0)
        side = self._style.px(14)
        colour = "accent" if selected else "soft"
        self._draw_sign(painter, option, "chevron-right" if group.folded else "chevron-down", colour, rect, side)
        rect.setLeft(rect.left() + side + Space.XS)
        side = self._style.px(16)
        self._draw_sign(painter, option, "archive" if group.project is None else "folder", colour, rect, side)
        rect.setLeft(rect.left() + side + Space.S)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        note = self._style.font(TextRole.NOTE)
        if group.project is not None and (hovered or selected):
            draw_icon(painter, "plus", self._style.color(colour).name(), self.new_place(option.rect, option.direction))
            rect.setRight(rect.right() - self._style.px(18) - Space.XS)
        elif group.count:
            count = option.locale.toString(group.count)
            painter.setFont(note)
            painter.setPen(self._style.color("soft"))
            _draw_words(painter, option, rect, count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            rect.setRight(rect.right() - QFontMetrics(note).horizontalAdvance(count) - Space.S)
        font = self._style.font(TextRole.LIST_SELECTED if selected else TextRole.LIST)
        self._draw_title(painter, option, group.name, font, "accent" if selected else "text", rect)

    def _paint_conversation(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        conversation: Conversation,
        *,
        inside: bool,
    ) -> None:
        selected = self._draw_background(painter, option)
        rect = option.rect.adjusted(Space.S + (self._style.px(18) if inside else 0), 0, -Space.S, 0)
        if conversation.mode is ConversationMode.NO_TRACE:
            side = self._style.px(16)
            self._draw_sign(painter, option, "no-trace", "soft", rect, side)
            rect.setLeft(rect.left() + side + Space.XS)
        font = self._style.font(TextRole.LIST_SELECTED if selected else TextRole.LIST)
        if index.data(WaitingRole):
            side = self._style.px(8)
            dot = QRect(rect.right() - side, rect.center().y() - side // 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accent"))
            painter.drawEllipse(QStyle.visualRect(option.direction, option.rect, dot))
            rect.setRight(rect.right() - side - Space.S)
        faint = "text" if conversation.archived_at is None else "soft"
        self._draw_title(painter, option, str(index.data()), font, "accent" if selected else faint, rect)

    def _draw_title(
        self, painter: QPainter, option: QStyleOptionViewItem, title: str, font: QFont, colour: str, rect: QRect
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._style.color(colour))
        shown = QFontMetrics(font).elidedText(_one_line(title), Qt.TextElideMode.ElideRight, rect.width())
        _draw_words(painter, option, rect, shown)

    def _draw_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, name: str, colour: str, rect: QRect, side: int
    ) -> None:
        """An icon at the beginning of a rectangle."""
        place = QRect(rect.left(), rect.center().y() - side // 2, side, side)
        place = QStyle.visualRect(option.direction, option.rect, place)
        draw_icon(painter, name, self._style.color(colour).name(), place)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        begin_at_side(editor)
        editor.setStyleSheet(f"padding: 0 {Space.XS}px;")
        of_project = index.data(GroupRole) is not None
        editor.setAccessibleName(self.tr("Name of the project") if of_project else self.tr("Title of the conversation"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():  # the title may change while it is being edited
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)


class ResultDelegate(_RowDelegate):
    """A title with where the conversation is kept, and below it up to two lines around the match; a memory in two lines; or the name of a
    section.

    Args:
        place: tells which project it is in, and whether it is in the archive; empty for most.
    """

    def __init__(self, style: Style, place: Callable[[Conversation], str], parent: QObject) -> None:
        super().__init__(style, parent)
        self._place = place

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hit: SearchHit | None = index.data(HitRole)
        if hit is not None:
            return QSize(0, self._style.px(68 if hit.snippet else 33))
        return QSize(0, self._style.px(36 if index.data(MemoryRole) is None else 48))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        hit: SearchHit | None = index.data(HitRole)
        rect = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        words = _one_line(str(index.data(Qt.ItemDataRole.DisplayRole)))
        if hit is not None:
            self._draw_hit(painter, option, hit, words, rect)
        elif index.data(MemoryRole) is not None:
            self._draw_background(painter, option)
            side = self._style.px(16)
            place = QRect(rect.left(), rect.top() + self._style.px(7), side, side)
            mirrored = QStyle.visualRect(option.direction, rect, place)
            draw_icon(painter, "memory", self._style.tokens.memory, mirrored)
            beside = rect.adjusted(side + Space.S, self._style.px(5), 0, -Space.XS)
            draw_marked(painter, self._style, words, QStyle.visualRect(option.direction, rect, beside))
        else:
            painter.setFont(self._style.font(TextRole.LABEL))
            painter.setPen(self._style.color("soft"))
            _draw_words(painter, option, rect.adjusted(0, 0, 0, -Space.S), words, Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _draw_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, hit: SearchHit, title: str, rect: QRect
    ) -> None:
        selected = self._draw_background(painter, option)
        title_rect = QRect(rect.left(), rect.top(), rect.width(), self._style.px(30 if hit.snippet else 33))
        font = self._style.font(TextRole.LIST_SELECTED if selected else TextRole.LIST)
        place = _one_line(self._place(hit.conversation))
        if place:
            note = self._style.font(TextRole.NOTE)
            metrics = QFontMetrics(note)
            place = metrics.elidedText(place, Qt.TextElideMode.ElideRight, rect.width() // 2)
            painter.setFont(note)
            painter.setPen(self._style.color("soft"))
            _draw_words(painter, option, title_rect, place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            title_rect.setRight(title_rect.right() - metrics.horizontalAdvance(place) - Space.S)
        painter.setFont(font)
        painter.setPen(self._style.color("accent" if selected else "text"))
        shown = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, title_rect.width())
        _draw_words(painter, option, title_rect, shown)
        if hit.snippet:
            draw_marked(painter, self._style, hit.snippet, rect.adjusted(0, self._style.px(28), 0, -Space.XS))


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


def _draw_words(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    words: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Within a row, at a place and a side as they are from left to right: the painter itself turns the side."""
    place = QStyle.visualRect(option.direction, option.rect, rect)
    painter.drawText(place, int(alignment.value), isolated(words))


def _one_line(text: str) -> str:
    return " ".join(text.split())
