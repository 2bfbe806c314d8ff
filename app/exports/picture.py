"""Messages as pictures in the window's look, cut in several where they are very long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEventLoop, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.chat.highlight import lexers
from app.chat.leaves import Code
from app.chat.markdown import parse
from app.chat.markdown_body import MarkdownBody
from app.chat.side_scroll import SideScroll
from app.chat.user_message import Bubble
from app.exports.jobs import NOTHING_SEEN, TOO_LONG
from app.exports.printed_text import set_formulas
from app.style import Space, Style
from app.widgets.buttons import IconButton
from app.widgets.flow import FlowLayout
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from core.records import ExportedMessage, Role

# Device pixels a pixel.
RATIO = 2

# In pixels. Many programs show no picture that is higher.
HIGHEST = 6_000
_MARGIN = 32
_WIDEST = 1_600
_MOST_PICTURES = 20

# Device rows that must be the same for a cut: no letter goes through them.
_CALM_ROWS = 6


class NoPictureError(Exception):
    """There can't be one. `code`: of the problem that the window tells."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def make_pictures(style: Style, messages: Sequence[ExportedMessage], footer: str) -> list[bytes]:
    """Each as PNG, in order.

    Args:
        footer: a line at the end of the last one; empty for none.

    Raises:
        NoPictureError: there is nothing to be seen, or it would be too many.
    """
    shown = [message for message in messages if message.text.strip() or message.pictures]
    if not shown:
        raise NoPictureError(NOTHING_SEEN)
    poster = Poster(style, shown, footer)
    if poster.height() > HIGHEST * _MOST_PICTURES:
        raise NoPictureError(TOO_LONG)
    return [_png(image) for image in _pieces(poster)]


class Poster(QWidget):
    """The messages, one below the other, as wide as in the window, or as what can't be broken needs."""

    def __init__(self, style: Style, messages: Sequence[ExportedMessage], footer: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), style.color("page"))
        self.setPalette(palette)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN if not footer else Space.L)
        column.setSpacing(Space.PAGE)
        for message in messages:
            if message.pictures:
                column.addWidget(_thumbnails(message))
            if not message.text.strip():
                continue
            column.addWidget(_bubble(style, message) if message.role is Role.USER else _body(style, message))
        if footer:
            column.addLayout(_footer(style, footer))
        least = max((scroll.least_width for scroll in self.findChildren(SideScroll)), default=0)
        width = min(max(style.px(Space.COLUMN_WIDTH), least), _WIDEST) + 2 * _MARGIN
        self.resize(width, 100)
        self.show()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        column.activate()
        self.resize(width, column.totalHeightForWidth(width))
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def painted(self, place: QRect) -> QImage:
        """A part of it, in device pixels."""
        image = QImage(place.size() * RATIO, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(RATIO)
        painter = QPainter(image)
        self.render(painter, QPoint(), QRegion(place))
        painter.end()
        return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _bubble(style: Style, message: ExportedMessage) -> QWidget:
    bubble = Bubble(style)
    bubble.set_text(message.text)
    while bubble.folded:
        bubble.show_more()
    return bubble


def _thumbnails(message: ExportedMessage) -> QWidget:
    row = QWidget()
    flow = FlowLayout(Space.S, row, at_end=True)
    for one in message.pictures:
        image = QImage.fromData(QByteArray(one.data)) if one.data else QImage()
        if image.isNull():
            continue
        shown = QLabel()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(RATIO)
        shown.setPixmap(pixmap)
        flow.addWidget(shown)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row


def _body(style: Style, message: ExportedMessage) -> QWidget:
    leaves = parse(message.text)
    set_formulas(leaves)
    for leaf in leaves:
        if isinstance(leaf, Code):
            lexers().get_now(leaf.language)
    body = MarkdownBody(style)
    body.set_text(message.text)
    for box in body.code_boxes:
        box.wrap()
    for button in body.findChildren(IconButton):
        # The room it takes parts the language from the border.
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.hide()
    return body


def _footer(style: Style, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.XS + 2)
    row.addStretch()
    sign = IconView(style, "rememora", side=16)
    row.addWidget(sign)
    row.addWidget(Label(words, "note"))
    return row


def _pieces(poster: Poster) -> Iterator[QImage]:
    top = 0
    while top < poster.height():
        rest = poster.height() - top
        image = poster.painted(QRect(0, top, poster.width(), min(rest, HIGHEST)))
        if rest <= HIGHEST:
            yield image
            return
        cut = _calm_place(image)
        yield image.copy(0, 0, image.width(), cut * RATIO)
        top += cut


def _calm_place(image: QImage) -> int:
    """The lowest place, in pixels, at which no letter is cut; the end if there is none near it."""
    rows = image.height()
    same = 0
    below = _row(image, rows - 1)
    for row in range(rows - 2, rows // 2, -1):
        here = _row(image, row)
        same = same + 1 if here == below else 0
        below = here
        if same >= _CALM_ROWS:
            return (row + _CALM_ROWS // 2) // RATIO
    return rows // RATIO


def _row(image: QImage, row: int) -> bytes:
    return bytes(cast("memoryview", image.constScanLine(row)))
