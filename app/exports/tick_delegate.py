"""Rows with a box to tick, drawn as the window's other boxes: a style sheet can't tint their sign."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.style import Space, Style, TextRole, draw_icon, isolated

Index = QModelIndex | QPersistentModelIndex

_BOX = 16


class TickDelegate(QStyledItemDelegate):
    """A click anywhere on a row ticks it, as the space bar does."""

    def __init__(self, style: Style, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._style = style
        self._view = view

    def toggle(self, index: Index) -> None:
        wanted = Qt.CheckState.Unchecked if _ticked(index) else Qt.CheckState.Checked
        self._view.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.toggle(index)
            return True
        return bool(super().editorEvent(event, model, option, index)) if event.type() == QEvent.Type.KeyPress else False  # type: ignore[arg-type]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._style.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, place = self._style, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and bool(self._view.property("keyboard"))
        if state & QStyle.StateFlag.State_MouseOver or focused:
            painter.setPen(style.color("accent") if focused else Qt.PenStyle.NoPen)
            painter.setBrush(style.color("hover"))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
        side = style.px(_BOX)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = place.right() - Space.S - side if mirrored else place.left() + Space.S
        box = QRect(left, place.center().y() - side // 2, side, side)
        ticked = _ticked(index)
        painter.setPen(style.color("accent" if ticked else "faint"))
        painter.setBrush(style.color("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            draw_icon(painter, "check", style.tokens.on_accent, box)
        beside = side + 2 * Space.S
        words = place.adjusted(Space.S, 0, -beside, 0) if mirrored else place.adjusted(beside, 0, -Space.S, 0)
        font = style.font(TextRole.LIST)
        painter.setFont(font)
        painter.setPen(style.color("text"))
        text = option.fontMetrics.elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, words.width()
        )
        # The painter mirrors it.
        painter.drawText(words, int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value), isolated(text))
        painter.restore()


def _ticked(index: Index) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
