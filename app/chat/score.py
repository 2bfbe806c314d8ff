"""Why something was recalled: the parts of its score as amber bars, small beside it and, asked for, with their names."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.chat.features import feature_words
from app.style import Space, Style, placed
from app.translation import list_text, named_text
from app.widgets.labels import Label

# Of a score's parts, the largest are drawn; all of them are in the tooltip.
_MOST_BARS = 5
_MOST_NAMED = 6
_BAR_WIDTH, _BAR_GAP, _BARS_HEIGHT = 7, 3, 18
_NAMED_BAR_WIDTH, _NAMED_BAR_HEIGHT = 120, 6
_FAINTNESS = 0.75


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1 if abs(value) >= 1 else 2).replace("-", "−")


class FeatureBars(QWidget):
    """A small bar for each of the largest parts of a score; the tooltip says all of them in words.

    Args:
        parts: what each feature added to the score, the largest first.
        full: the part that is drawn as a bar of full height.
    """

    def __init__(self, style: Style, parts: Mapping[str, float], full: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        shown = [part for part in parts.values() if part > 0][:_MOST_BARS]
        self._heights = [min(1.0, part / full) if full > 0 else 0.0 for part in shown]
        lines = [named_text(feature_words(name), _number(part)) for name, part in parts.items()]
        words = "\n".join([self.tr("Why this was recalled"), *lines])
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._style.px
        return QSize(_MOST_BARS * px(_BAR_WIDTH + _BAR_GAP) - px(_BAR_GAP), px(_BARS_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = _painter(self, self._style)
        width, step = self._style.px(_BAR_WIDTH), self._style.px(_BAR_WIDTH + _BAR_GAP)
        left = self.width() - len(self._heights) * step + step - width
        for at, share in enumerate(self._heights):
            height = max(3.0, share * self.height())
            bar = QRectF(left + at * step, self.height() - height, width, height)
            painter.drawRoundedRect(placed(bar, self.rect()), 2, 2)


class _Bar(QWidget):
    """One part of a score, lying; what lowers the score is an outline."""

    def __init__(self, style: Style, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._share = share
        self.setFixedSize(style.px(_NAMED_BAR_WIDTH), style.px(_NAMED_BAR_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = _painter(self, self._style)
        width = max(3.0, abs(self._share) * self.width())
        rect = placed(QRectF(0, 0, min(width, self.width()), self.height()), self.rect())
        if self._share < 0:
            painter.setPen(self._style.color("memory"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, 2, 2)


class ScoreView(QWidget):
    """The largest parts of a score, each with its name and a bar."""

    def __init__(
        self, style: Style, parts: Mapping[str, float], score: float, full: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named = dict(list(parts.items())[:_MOST_NAMED])
        rest = sum(parts.values()) - sum(named.values())
        rows = [(feature_words(name), part) for name, part in named.items()]
        if len(parts) > len(named):
            rows.append((self.tr("all else"), rest))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.XS, 0, Space.XS)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(3, 1)
        for at, (words, part) in enumerate(rows):
            name = Label(words, "note", wrap=True)
            name.setMinimumWidth(style.px(240))
            grid.addWidget(name, at, 0)
            grid.addWidget(_Bar(style, part / full if full > 0 else 0.0), at, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Label(_number(part), "note"), at, 2, Qt.AlignmentFlag.AlignRight)
        total = Label(self.tr("score"), "note")
        grid.addWidget(total, len(rows), 0)
        grid.addWidget(Label(_number(score), "note"), len(rows), 2, Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(list_text([named_text(words, _number(part)) for words, part in rows]))


def _painter(widget: QWidget, style: Style) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    colour = style.color("memory")
    colour.setAlphaF(_FAINTNESS)
    painter.setBrush(colour)
    return painter
