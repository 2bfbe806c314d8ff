"""How likely something is, as a bar with its number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style, TextRole, isolated, placed
from app.tasks.classified_model import percent_text
from app.translation import list_text, named_text

_BAR_PX = 6


def draw_share(painter: QPainter, style: Style, room: QRect, share: float, words: str, *, strong: bool = True) -> None:
    """Draw a bar, with words at its end, into a line."""
    font = style.font(TextRole.NOTE)
    wide = QFontMetrics(font).horizontalAdvance("100\u00a0%") + Space.S
    wide = max(wide, QFontMetrics(font).horizontalAdvance(words) + Space.S)
    bar = QRectF(room.left(), room.center().y() - _BAR_PX / 2 + 0.5, max(0, room.width() - wide), _BAR_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color("line"))
    painter.drawRoundedRect(placed(bar, room), 3, 3)
    filled = QRectF(bar.left(), bar.top(), max(_BAR_PX, bar.width() * min(1.0, share)), _BAR_PX)
    if share > 0.005:
        painter.setBrush(style.color("accent" if strong else "faint"))
        painter.drawRoundedRect(placed(filled, room), 3, 3)
    painter.setFont(font)
    painter.setPen(style.color("text" if strong else "soft"))
    number = placed(QRectF(room.right() + 1 - wide, room.top(), wide, room.height()), room).toRect()
    painter.drawText(number, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), isolated(words))


class ShareBars(QWidget):
    """Names with their shares, the largest first, one a line.

    Args:
        name: what it tells, for those who hear it.
    """

    def __init__(self, style: Style, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._name = name
        self._bars: list[tuple[str, float, str]] = []
        self._first = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        style.changed.connect(self._fit)

    def show_shares(self, shares: Mapping[str, float], chosen: str = "") -> None:
        """`chosen`: this one is drawn strongly; else all of them are."""
        ordered = sorted(shares.items(), key=lambda item: -item[1])
        self._show([(name, share, percent_text(share)) for name, share in ordered], chosen)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many of each there are."""
        most = max(counts.values(), default=0) or 1
        ordered = sorted(counts.items(), key=lambda item: -item[1])
        number = self.locale().toString
        self._show([(name, count / most, number(count)) for name, count in ordered], "")

    @property
    def words(self) -> list[str]:
        """What is said, line by line."""
        return [named_text(name, value) for name, _, value in self._bars]

    def _show(self, bars: list[tuple[str, float, str]], chosen: str) -> None:
        self._bars = [(one_line(name), share, value) for name, share, value in bars]
        self._first = one_line(chosen)
        self.setAccessibleName(named_text(self._name, list_text(self.words)))
        self._fit()

    def _line(self) -> int:
        return QFontMetrics(self._style.font()).height() + self._style.px(8)

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._line() * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, line = self._style.font(), self._line()
        metrics = QFontMetrics(font)
        longest = max((metrics.horizontalAdvance(name) for name, _, _ in self._bars), default=0)
        names = min(longest + 2, round(self.width() * 0.45))
        for at, (name, share, value) in enumerate(self._bars):
            row = QRect(0, at * line, self.width(), line)
            strong = not self._first or name == self._first
            painter.setFont(self._style.font(TextRole.STRONG) if self._first and strong else font)
            painter.setPen(self._style.color("text" if strong else "soft"))
            place = placed(QRectF(0, row.top(), names, line), self.rect()).toRect()
            shown = QFontMetrics(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), isolated(shown))
            room = placed(QRectF(names + Space.M, row.top(), self.width() - names - Space.M, line), self.rect())
            draw_share(painter, self._style, room.toRect(), share, value, strong=strong)
