"""The table of classified texts, and one of them whole."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.chat.plain_text import one_line, visible_text
from app.style import Space, Style, draw_icon, placed, set_margins, sides
from app.tasks.classified_model import (
    KNOWN,
    LABEL,
    SHARE,
    TEXT,
    ClassifiedModel,
    Index,
    is_wrong,
    percent_text,
    share_of,
)
from app.tasks.share_bar import ShareBars, draw_share
from app.tasks.table_look import CellDelegate, ResultTable
from app.widgets.buttons import IconButton
from app.widgets.labels import Label
from core.records import TaskPiece

NARROW_PX = 760
_LABEL_PX, _SHARE_PX = 150, 150
_LABEL_NARROW_PX, _SHARE_NARROW_PX = 110, 110


class _Cell(CellDelegate):
    def _paint_cell(self, painter: QPainter, room: QRect, index: Index) -> None:
        piece: TaskPiece | None = index.data(ClassifiedModel.PIECE_ROLE)
        if piece is None or piece.result is None:
            return
        wrong = is_wrong(piece.result)
        match index.column():
            case column if column == SHARE:
                share = share_of(piece.result)
                draw_share(painter, self._style, room, share, percent_text(share))
            case column if column == KNOWN and wrong:
                side = self._style.px(16)
                sign = QRectF(room.left(), room.center().y() - side / 2 + 0.5, side, side)
                draw_icon(painter, "warning", self._style.tokens.destructive, placed(sign, room))
                words = placed(QRectF(room.adjusted(side + Space.XS, 0, 0, 0)), room).toRect()
                self.paint_words(painter, words, index.data(), "destructive", strong=True)
            case column if column == KNOWN:
                self.paint_words(painter, room, index.data(), "soft")
            case column:
                self.paint_words(painter, room, index.data(), "text", strong=column == LABEL)


class ClassifiedTable(ResultTable):
    """Signals:
    chosen: (TaskPiece) it is to be seen whole.
    """

    chosen = Signal(object)

    def __init__(self, model: ClassifiedModel, style: Style) -> None:
        super().__init__(model, style, "")
        self.setAccessibleName(self.tr("Classified texts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionsClickable(False)
        self.draw_with(_Cell(style, self))
        self.clicked.connect(self._choose)
        model.modelReset.connect(self.fit)
        style.changed.connect(self.fit)

    def fit(self) -> None:
        """Texts get the room that is left."""
        px, header = self._style.px, self.horizontalHeader()
        narrow = self.width() < px(NARROW_PX)
        for column in range(self.model().columnCount()):
            if column == TEXT:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
                continue
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            wide, tight = (_SHARE_PX, _SHARE_NARROW_PX) if column == SHARE else (_LABEL_PX, _LABEL_NARROW_PX)
            self.setColumnWidth(column, max(px(tight if narrow else wide), header.sectionSizeHint(column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        piece = index.data(ClassifiedModel.PIECE_ROLE)
        if piece is not None:
            self.chosen.emit(piece)


class TextDetail(QFrame):
    """One text whole, and how likely each label is.

    Signals:
        closed: the user has seen enough.
    """

    closed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.label = Label("", "title", wrap=True)
        self.known = Label("", "note-error", wrap=True)
        self.bars = ShareBars(style, self.tr("How likely each label is"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setObjectName("bare")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0; }")
        self.text.document().setDocumentMargin(0)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The text"))
        self.close_button = IconButton(style, "close", self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        set_margins(column, Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.known)
        column.addWidget(self.bars)
        column.addWidget(self.text, 1)
        style.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setStyleSheet(f"TextDetail {{ border: none; border-{sides()[0]}: 1px solid {self._style.tokens.line}; }}")

    def show_piece(self, piece: TaskPiece) -> None:
        result = piece.result
        assert result is not None
        self.label.setText(one_line(result.label))
        wrong = is_wrong(result)
        self.known.setVisible(wrong)
        self.known.setText(self.tr("Known to be: %1").replace("%1", one_line(result.known)) if wrong else "")
        self.bars.show_shares(result.shares, result.label)
        self.text.setPlainText(visible_text(piece.source))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
