"""The amber line under an answer: something was remembered or forgotten, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style, TextRole, mirrored, sides
from app.widgets.buttons import Button

_LONGEST_PX = 420


class MemoryChip(QWidget):
    """Words that open the memory, and a button beside them."""

    def __init__(
        self,
        style: Style,
        words: str,
        action: str,
        on_action: Callable[[], None],
        on_open: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.words = one_line(words)
        shown = QFontMetrics(style.font(TextRole.NOTE)).elidedText(
            self.words, Qt.TextElideMode.ElideRight, style.px(_LONGEST_PX)
        )
        # An ampersand is no shortcut here.
        begin, end = sides()
        # A dot stands between the two, in a mirrored window at the other end of words that run from the left.
        before, after = ("", "  ·") if mirrored() else ("  ·", "")
        self.opener = Button(shown.replace("&", "&&") + before, "memory")
        self.opener.setAccessibleName(self.words)
        if shown != self.words:
            self.opener.setToolTip(self.words)
        if on_open is None:
            self.opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.opener.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        else:
            self.opener.clicked.connect(on_open)
        self.action = Button(action + after, "memory")
        self.opener.setStyleSheet(f"padding-{end}: {style.px(2)}px;")
        self.action.setStyleSheet(f"padding-{begin}: {style.px(3)}px;")
        self.action.setAccessibleName(f"{action}: {self.words}")
        self.action.clicked.connect(on_action)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.opener)
        row.addWidget(self.action)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("memory_soft"))
        radius = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class ChipStack(QWidget):
    """The chips under one answer, below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.chips: list[MemoryChip] = []
        self.hide()

    def show_chips(self, chips: list[MemoryChip]) -> None:
        for chip in self.chips:
            self._column.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = chips
        for chip in chips:
            self._column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(chips))
