"""The grid of pictures: as many beside each other as there is room for, months between them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.chat.dates import day_text
from app.pictures.gallery_model import GalleryModel, Month, caption_text
from app.pictures.known import KnownPictures
from app.pictures.thumbnail import draw_thumbnail, draw_warning
from app.style import Radius, Space, Style, TextRole, isolated
from app.widgets.menu import Menu
from core.records import PictureStatus, ShownPicture

# Of a picture's cell, at least, at text scale 1.
_CELL_PX = 164


class GalleryDelegate(QStyledItemDelegate):
    """Args:
    view: whose width is shared by what stands in a line.
    """

    def __init__(self, style: Style, known: KnownPictures, view: GalleryList) -> None:
        super().__init__(view)
        self._style = style
        self._known = known
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if isinstance(index.data(GalleryModel.Roles.ROW), Month):
            return QSize(self._view.room, self._style.px(38))
        cell = self._view.cell
        return QSize(cell, cell + self._style.px(22 if not self._view.searching else 40))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(GalleryModel.Roles.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if isinstance(row, Month):
            self._draw_month(painter, rect, row)
        elif isinstance(row, ShownPicture):
            state = option.state
            self._draw_picture(painter, rect, row, state)
        painter.restore()

    def _draw_month(self, painter: QPainter, rect: QRectF, month: Month) -> None:
        painter.setFont(self._style.font(TextRole.NOTE_STRONG))
        painter.setPen(self._style.color("soft"))
        place = rect.adjusted(Space.XS, 0, -Space.XS, -Space.S)
        flags = Qt.AlignmentFlag.AlignBottom | QStyle.visualAlignment(
            painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(place, flags, isolated(month.words))

    def _draw_picture(self, painter: QPainter, rect: QRectF, shown: ShownPicture, state: QStyle.StateFlag) -> None:
        style = self._style
        side = rect.width() - 2 * Space.XS
        place = QRectF(rect.left() + Space.XS, rect.top() + Space.XS, side, side)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        pixmap = self._known.thumbnail(shown.picture.id, shown.message_id)
        draw_thumbnail(painter, style, place, pixmap, over=over)
        if shown.picture.status is PictureStatus.UNREAD:
            draw_warning(painter, style, place)
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.setPen(QPen(style.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), Radius.CARD - 1, Radius.CARD - 1)
        line = style.px(18)
        words = QRectF(place.left() + 2, place.bottom() + 2, side - 4, line)
        self._draw_line(painter, words, caption_text(shown), "text")
        if self._view.searching:
            self._draw_line(painter, words.translated(0, line), day_text(shown.shown_at), "soft")

    def _draw_line(self, painter: QPainter, place: QRectF, text: str, colour: str) -> None:
        painter.setFont(self._style.font(TextRole.NOTE))
        painter.setPen(self._style.color(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        flags = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(
            painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(place, flags, isolated(shown))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # What is cut off is all in the viewer, and in the conversation.
        return False


class GalleryList(QListView):
    """Signals:
    opened: (ShownPicture) look at it closer.
    message_wanted: (ShownPicture) show it in its conversation.
    again_wanted: (ShownPicture) try once more to read it.

    Attributes:
        searching: these were found.
    """

    opened = Signal(object)
    message_wanted = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, model: GalleryModel, style: Style, known: KnownPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.searching = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Pictures"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setMovement(QListView.Movement.Static)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setItemDelegate(GalleryDelegate(style, known, self))
        self.verticalScrollBar().setSingleStep(40)
        known.ready.connect(self.viewport().update)
        known.forgotten.connect(self.viewport().update)
        style.changed.connect(self.scheduleDelayedItemsLayout)
        self.clicked.connect(self._open)

    @property
    def room(self) -> int:
        """Of a line, in pixels. As much as a scroll bar leaves, whether there is one or not: cells don't change when it comes."""
        return max(1, self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - 2)

    @property
    def cell(self) -> int:
        columns = max(2, self.room // self._style.px(_CELL_PX))
        return self.room // columns

    @property
    def current(self) -> ShownPicture | None:
        row = self.currentIndex().data(GalleryModel.Roles.ROW)
        return row if isinstance(row, ShownPicture) else None

    def choose(self, shown: ShownPicture) -> None:
        """Make it the current one."""
        model = self.model()
        assert isinstance(model, GalleryModel)
        for at, row in enumerate(model.rows):
            if isinstance(row, ShownPicture) and (row.message_id, row.picture.id) == (
                shown.message_id,
                shown.picture.id,
            ):
                self.setCurrentIndex(model.index(at))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(GalleryModel.Roles.ROW)
        if isinstance(row, ShownPicture):
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = index.data(GalleryModel.Roles.ROW)
        if not isinstance(row, ShownPicture):
            return
        self.setCurrentIndex(index)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._style.icon("picture"), self.tr("Look at it"), lambda: self.opened.emit(row))
        menu.addAction(self._style.icon("chat"), self.tr("Show in conversation"), lambda: self.message_wanted.emit(row))
        if row.picture.status is PictureStatus.UNREAD:
            again = self.tr("Try again to read it")
            menu.addAction(self._style.icon("refresh"), again, lambda: self.again_wanted.emit(row))
        place: QPoint = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
