"""A page as it looks: a picture that the core draws, with boxes over what is marked."""

from __future__ import annotations

import base64
import binascii
import itertools
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, QRunnable, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core_client import CoreClient
from app.documents.wheel_turn import WheelTurn
from app.style import Space, Style, TextRole
from app.widgets.menu import Menu
from core.protocol import DrawPage, Failed, PageDrawn, Reply
from core.records import Box, DocumentId, Problem

# Of pictures, in memory: six pages at the usual size, two at the largest.
_MOST_KEPT_BYTES = 90_000_000
_WIDEST_PX = 2_800
# At a time: the page that is shown, and the next one. Of those that are turned over quickly only the last is drawn.
_MOST_ASKED = 2
# After the last change of width.
_SETTLES_MS = 150
# Before it is said that a page takes long.
_PATIENCE_MS = 400

# Over paper, which is white in the dark as well: as a pen would mark it.
_PEN = "#F6D38B"
_SHAPE = 1.414  # of a page that isn't there yet, height by width

_NO_PICTURE = Problem(code="page_not_drawn", what="")


class _Key(NamedTuple):
    document_id: DocumentId
    page: int
    width: int
    start: int
    end: int


class _Drawing(NamedTuple):
    image: QImage
    marks: tuple[Box, ...]


class _Decode(QRunnable):
    """Reads a picture aside: that takes a while."""

    def __init__(self, drawn: PageDrawn, then: Callable[[QImage], None]) -> None:
        super().__init__()
        self._drawn = drawn
        self._then = then

    def run(self) -> None:
        image = QImage()
        with suppress(binascii.Error):
            # Only as what it is said to be.
            image.loadFromData(QByteArray(base64.b64decode(self._drawn.png, validate=True)), "PNG")
        try:
            self._then(image.convertToFormat(QImage.Format.Format_RGB32) if not image.isNull() else image)
        except RuntimeError:
            return  # whoever asked is gone


class Drawings(QObject):
    """Has pages drawn, and keeps the last ones.

    Signals:
        ready: (_Key, _Drawing)
        failed: (_Key, Problem); without words if the picture can't be read.
    """

    ready = Signal(object, object)
    failed = Signal(object, object)
    _decoded = Signal(object, object, object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._kept: OrderedDict[_Key, _Drawing] = OrderedDict()
        self._asked: dict[_Key, int] = {}  # with which question
        self._questions = itertools.count()
        self._next: _Key | None = None  # waits until one of them is drawn
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def get(self, key: _Key) -> _Drawing | None:
        """A page that is here already; else it is asked for."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if len(self._asked) >= _MOST_ASKED:
            self._next = key
        elif key not in self._asked:
            question = self._asked[key] = next(self._questions)
            command = DrawPage(
                document_id=key.document_id, page=key.page, width=key.width, start=key.start, end=key.end
            )
            self._client.ask(command, lambda reply: self._answer(key, question, reply))
        return None

    def clear(self) -> None:
        """The pages look otherwise now."""
        self._kept.clear()
        self._asked.clear()
        self._next = None

    def _answer(self, key: _Key, question: int, reply: Reply) -> None:
        if self._asked.get(key) != question:
            return
        if isinstance(reply, PageDrawn):
            QThreadPool.globalInstance().start(
                _Decode(reply, lambda image: self._decoded.emit(key, question, _Drawing(image, reply.marks)))
            )
        elif isinstance(reply, Failed):
            self._end(key)
            self.failed.emit(key, reply.problem)

    def _end(self, key: _Key) -> None:
        del self._asked[key]
        following, self._next = self._next, None
        if following is not None:
            self.get(following)

    def _keep(self, key: _Key, question: int, drawing: _Drawing) -> None:
        if self._asked.get(key) != question:
            return
        self._end(key)
        if drawing.image.isNull():
            self.failed.emit(key, _NO_PICTURE)
            return
        self._kept[key] = drawing
        while sum(one.image.sizeInBytes() for one in self._kept.values()) > _MOST_KEPT_BYTES:
            self._kept.popitem(last=False)
        self.ready.emit(key, drawing)


class _Sheet(QWidget):
    """The picture, in the middle of the room there is."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.image = QImage()
        self.marks: Sequence[Box] = ()
        self.paper = QSize()
        self.words = ""  # on a page that isn't there yet

    def place(self) -> QRectF:
        """Where the paper is."""
        left = max(0, (self.width() - self.paper.width()) // 2)
        return QRectF(left, Space.M, self.paper.width(), self.paper.height())

    def mark_rect(self, box: Box) -> QRectF:
        """Where a mark is."""
        paper = self.place()
        return QRectF(
            paper.left() + box.left * paper.width(),
            paper.top() + box.top * paper.height(),
            box.width * paper.width(),
            box.height * paper.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = self.place()
        if self.image.isNull():
            painter.fillRect(paper, self._style.color("surface"))
            painter.setPen(self._style.color("soft"))
            painter.setFont(self._style.font(TextRole.NOTE))
            room = paper.adjusted(Space.M, Space.XXL, -Space.M, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.words)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self.image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_PEN))
            for box in self.marks:
                painter.drawRoundedRect(self.mark_rect(box).adjusted(-2, -1, 2, 1), 3, 3)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._style.color("line"))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))


class DrawnPage(QScrollArea):
    """Shows one page at a time.

    Signals:
        turned(int), zoomed(int), menu_wanted: as of `PageTextView`.
        failed: (page, Problem) it can't be drawn; without words if nobody knows why.
    """

    turned = Signal(int)
    zoomed = Signal(int)
    menu_wanted = Signal(object, str)
    failed = Signal(int, object)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._drawings = Drawings(client, self)
        self._drawings.ready.connect(self._take)
        self._drawings.failed.connect(self._fail)
        self._wanted: tuple[DocumentId, int, int, int] | None = None
        self._key: _Key | None = None
        self._last = 1
        self._zoom = 1.0
        self._to_mark = False
        self._shape = _SHAPE
        self._wheel = WheelTurn()
        self._sheet = _Sheet(style)
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Always there: a page that needs it would be drawn once more, for the width that it leaves.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidgetResizable(False)
        self.setWidget(self._sheet)
        self.viewport().setAutoFillBackground(False)
        self._sheet.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(40)
        # A scanned page with words to be marked is read first, which takes a while.
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._waiting.timeout.connect(lambda: self._say(self.tr("Drawing the page…")))
        self._settling = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._settling.timeout.connect(self._draw)
        style.changed.connect(self._sheet.update)

    @property
    def marks(self) -> Sequence[Box]:
        """What is marked on the page that is shown."""
        return self._sheet.marks

    @property
    def image(self) -> QImage:
        """The picture that is shown; null while there is none."""
        return self._sheet.image

    def show_page(self, document_id: DocumentId, page: int, start: int, end: int, last: int) -> None:
        """Show a page, with some characters of its text marked and in sight.

        Args:
            last: the document's last page.
        """
        wanted = (document_id, page, start, end)
        if self._wanted is None or wanted[:2] != self._wanted[:2]:
            self._sheet.image = QImage()
            self._say("")
            self._waiting.start()
            self.verticalScrollBar().setValue(0)
        if wanted != self._wanted:
            self._sheet.marks = ()
            self._to_mark = end > start
        self._wanted, self._last = wanted, last
        self._draw()

    def clear(self) -> None:
        """Show nothing, and keep nothing."""
        self._drawings.clear()
        self._wanted = self._key = None
        self._sheet.image, self._sheet.marks = QImage(), ()
        self._waiting.stop()
        self._say("")

    def set_zoom(self, zoom: float) -> None:
        """1 is as wide as the room there is."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit()
            self._settling.start()

    def to_end(self) -> None:
        """Show the lower end of the page."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _paper_width(self) -> int:
        return max(80, round((self.viewport().width() - 2 * Space.M) * self._zoom))

    def _draw(self) -> None:
        if self._wanted is None:
            return
        self._settling.stop()
        document_id, page, start, end = self._wanted
        width = min(_WIDEST_PX, round(self._paper_width() * self.devicePixelRatioF()))
        self._key = _Key(document_id, page, width, start, end)
        self._fit()
        drawing = self._drawings.get(self._key)
        if drawing is not None:
            self._take(self._key, drawing)

    def _take(self, key: _Key, drawing: _Drawing) -> None:
        if key != self._key:
            return
        self._sheet.image, self._sheet.marks = drawing.image, drawing.marks
        self._waiting.stop()
        self._shape = drawing.image.height() / max(1, drawing.image.width())
        self._fit()
        if self._to_mark and drawing.marks:
            self._to_mark = False
            top = self._sheet.mark_rect(drawing.marks[0])
            self.ensureVisible(round(top.center().x()), round(top.top()), 40, self.viewport().height() // 3)
        if key.page < self._last:
            # Whoever reads goes on.
            self._drawings.get(key._replace(page=key.page + 1, start=0, end=0))

    def _say(self, words: str) -> None:
        self._sheet.words = words
        self._sheet.update()

    def _fail(self, key: _Key, problem: Problem) -> None:
        if key == self._key:
            self.failed.emit(key.page, problem)

    def _fit(self) -> None:
        width = self._paper_width()
        self._sheet.paper = QSize(width, round(width * self._shape))
        room = max(self.viewport().width(), width + 2 * Space.M)
        self._sheet.resize(room, self._sheet.paper.height() + 2 * Space.M)
        self._sheet.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            if self._wanted is not None:
                self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        forward = event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_Space)
        if forward and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus) and not event.modifiers():
            self.zoomed.emit(1 if event.key() == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, "")
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        elif by := self._wheel.turn(self.verticalScrollBar(), event):
            self.turned.emit(by)
        else:
            super().wheelEvent(event)
