"""Labels: plain text only, so nothing a user or a model wrote is ever taken for markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from app.style import Style, mirrored
from app.widgets.tips import plain_tip


class Label(QLabel):
    """A label of plain text. `look` is one of those for labels in `app.style.stylesheet`."""

    def __init__(self, text: str = "", look: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setWordWrap(wrap)
        self.setAlignment(self.alignment())

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """In a mirrored window all words begin at the right; else those that are read from there."""
        if mirrored():
            alignment = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, alignment)
        super().setAlignment(alignment)

    def set_look(self, look: str) -> None:
        """Change the look; the style sheet is applied anew."""
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that ends in "…" where there is no room; the tooltip then has all of it."""

    def __init__(self, text: str = "", look: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", look, parent)
        self._whole = ""
        self._shrinking = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_whole_text(text)

    @property
    def whole_text(self) -> str:
        return self._whole

    def set_whole_text(self, text: str, shrinking: str = "") -> None:
        """`shrinking`: a part of the text that gives way first, so that the rest of it can be read."""
        self._whole = " ".join(text.split())
        self._shrinking = " ".join(shrinking.split())
        self.setAccessibleName(self._whole)
        self._elide()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics, elide = self.fontMetrics(), Qt.TextElideMode.ElideRight
        shown = self._whole
        if self._shrinking and self._shrinking in shown:
            before, _, after = shown.partition(self._shrinking)
            room = self.width() - metrics.horizontalAdvance(before) - metrics.horizontalAdvance(after)
            shown = before + metrics.elidedText(self._shrinking, elide, max(0, room)) + after
        shown = metrics.elidedText(shown, elide, max(0, self.width()))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


class Pill(Label):
    """A small rounded tag, such as the kind of a memory."""

    def __init__(
        self, style: Style, text: str, colour: str = "soft", background: str = "hover", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "note", parent)
        self._style = style
        self._colour = colour
        self._background = background
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._dress()
        style.changed.connect(self._dress)

    def set_colours(self, colour: str, background: str) -> None:
        """Names of tokens."""
        if (colour, background) != (self._colour, self._background):
            self._colour, self._background = colour, background
            self._dress()

    def _dress(self) -> None:
        tokens = self._style.tokens
        self.setStyleSheet(
            f"color: {getattr(tokens, self._colour)}; background: {getattr(tokens, self._background)};"
            f"border-radius: 6px; padding: 1px {self._style.px(7)}px;"
        )


class Dot(QWidget):
    """A filled circle in the colour of a token: the state of something."""

    def __init__(self, style: Style, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._colour = colour
        self.setFixedSize(8, 8)
        style.changed.connect(self.update)

    def set_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color(self._colour))
        painter.drawEllipse(0, 0, 8, 8)


class Swatch(QWidget):
    """A colour and what it stands for. `colour`: "#rrggbb"."""

    def __init__(self, colour: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dot = QWidget()
        dot.setFixedSize(10, 10)
        dot.setStyleSheet(f"background: {colour}; border-radius: 5px;")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(dot)
        row.addWidget(Label(words, "note"))
