"""A long text in lines of one height, of which those in sight alone are drawn; and a window for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.chat.plain_text import visible_text
from app.rows.row_list import RowList
from app.style import Space, Style, TextRole
from app.tools.colours import line_colours
from app.tools.texts import Line, LineKind, is_diff, lines_of, wrapped
from app.widgets.buttons import Button
from app.widgets.dialog import Dialog
from app.widgets.labels import Label

Index = QModelIndex | QPersistentModelIndex

# More lines aren't shown; copied, they are all there.
MOST_LINES = 60_000
_WRAP_MS = 60
# So many at a time take two milliseconds.
_PART = 1_500


class LinesModel(QAbstractListModel):
    """Rows are lines. `KIND_ROLE`: the `LineKind`."""

    KIND_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def clear(self) -> None:
        self.beginResetModel()
        self._lines = []
        self.endResetModel()

    def append(self, lines: Sequence[Line]) -> None:
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        kind, text = self._lines[index.row()]
        if role == self.KIND_ROLE:
            return kind
        if role == Qt.ItemDataRole.DisplayRole:
            return visible_text(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            match kind:
                case LineKind.ADDED:
                    return self.tr("Added: %1").replace("%1", visible_text(text[1:]))
                case LineKind.REMOVED:
                    return self.tr("Removed: %1").replace("%1", visible_text(text[1:]))
                case _:
                    return visible_text(text)
        return None


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, max(QFontMetrics(self._style.font(TextRole.CODE)).height(), self._style.px(19)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        ink, ground = line_colours(self._style, index.data(LinesModel.KIND_ROLE))
        if option.state & QStyle.StateFlag.State_Selected:
            ground = self._style.color("accent_soft")
        if ground is not None:
            painter.fillRect(option.rect, ground)
        painter.setFont(self._style.font(TextRole.CODE))
        painter.setPen(ink)
        # Code is read from the left.
        at = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextExpandTabs)
        painter.drawText(option.rect.adjusted(Space.S, 0, 0, 0), at, str(index.data()))
        painter.restore()


class LinesView(RowList):
    """The lines of a text, wrapped at its width. They come a part at a time. Ctrl+C copies the selected ones.

    Signals:
        complete: all of them are there.
    """

    complete = Signal()

    def __init__(self, style: Style, name: str) -> None:
        self.lines = LinesModel()
        super().__init__(self.lines, style, name)
        self._look = style
        self.lines.setParent(self)
        self._text = ""
        self._columns = 0
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.draw_with(_LineDelegate(style, self))
        self._wrapping = QTimer(self, singleShot=True, interval=_WRAP_MS)
        self._wrapping.timeout.connect(self._wrap)
        self._to_come: Iterator[Line] = iter(())
        self._at_end = False
        self._parts = QTimer(self, singleShot=True, interval=0)
        self._parts.timeout.connect(self._add_part)
        style.changed.connect(self._wrapping.start)

    def show_text(self, text: str) -> None:
        self._text = text
        self._columns = 0
        self._wrap()

    def to_end(self) -> None:
        """Show the last lines, as soon as they are there."""
        self._at_end = True
        self.scrollToBottom()

    def _wrap(self) -> None:
        letter = QFontMetrics(self._look.font(TextRole.CODE)).horizontalAdvance("0")
        columns = max(20, (self.viewport().width() - 2 * Space.S) // max(1, letter))
        if columns == self._columns:
            return
        self._columns = columns
        lines = lines_of(self._text, diff=is_diff(self._text))
        self._to_come = islice(wrapped(lines, columns), MOST_LINES)
        self.lines.clear()
        self._add_part()

    def _add_part(self) -> None:
        part = list(islice(self._to_come, _PART))
        self.lines.append(part)
        if len(part) == _PART:
            self._parts.start()
            return
        if self._at_end:
            self._at_end = False
            self.scrollToBottom()
        self.complete.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns:
            self._wrapping.start()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._wrap()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectionModel().selectedRows())
            QGuiApplication.clipboard().setText("\n".join(str(self.lines.index(row).data()) for row in rows))
        else:
            super().keyPressEvent(event)


class TextDialog(Dialog):
    """All of a text, to be read and copied.

    Attributes:
        view: its lines.
        copy_button
    """

    def __init__(self, style: Style, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = text
        self._title = Label(title, "heading", wrap=True)
        self.view = LinesView(style, title)
        self.view.setMinimumSize(480, 300)
        self.note = Label("", "note", wrap=True)
        self.note.hide()
        self.copy_button = Button(self.tr("Copy all"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.S)
        self.row.addWidget(self.copy_button)
        self.row.addStretch()
        self.row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        column.addLayout(self.row)
        self.resize(760, 560)
        self.show_text(text)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def text(self) -> str:
        return self._text

    def show_text(self, text: str) -> None:
        """In place of the one before."""
        self._text = text
        self.view.show_text(text)
        self.copy_button.setEnabled(bool(text))
