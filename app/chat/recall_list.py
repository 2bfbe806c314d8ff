"""What was recalled for an answer: each item with its day, where it was said, and why it was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.chat.dates import day_text
from app.chat.plain_text import one_line
from app.chat.row import RowActions
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.page import Card, Line
from core.records import RecalledItem, RecallKind, Role

_LONGEST_TEXT = 300
_BAR_WIDTH, _BAR_GAP, _BARS_HEIGHT = 7, 3, 18


def feature_words(name: str) -> str:
    """A feature's name in the user's words."""
    tr = QCoreApplication.translate
    known = {
        "meaning": tr("features", "close in meaning"),
        "words": tr("features", "same words"),
        "recency": tr("features", "recent"),
        "importance": tr("features", "important"),
        "usefulness": tr("features", "useful before"),
        "same_conversation": tr("features", "same conversation"),
        "entities": tr("features", "same people and things"),
        "dates": tr("features", "same dates"),
        "pinned": tr("features", "pinned"),
    }
    return known.get(name, name.replace("_", " "))


class FeatureBars(QWidget):
    """A small bar for each feature of the score, 0 to 1; the tooltip says them in words."""

    def __init__(self, style: Style, features: Mapping[str, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._values = [min(1.0, max(0.0, value)) for value in features.values()]
        lines = [f"{feature_words(name)}: {value:.0%}" for name, value in features.items()]
        words = "\n".join([self.tr("Why this was recalled"), *lines])
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._style.px
        return QSize(len(self._values) * px(_BAR_WIDTH + _BAR_GAP), px(_BARS_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._style.color("memory")
        colour.setAlphaF(0.75)
        painter.setBrush(colour)
        width, step = self._style.px(_BAR_WIDTH), self._style.px(_BAR_WIDTH + _BAR_GAP)
        for at, value in enumerate(self._values):
            height = max(3.0, value * self.height())
            painter.drawRoundedRect(QRectF(at * step, self.height() - height, width, height), 2, 2)


class RecalledRow(QWidget):
    """One recalled item."""

    def __init__(self, style: Style, item: RecalledItem, actions: RowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        text = one_line(item.text)
        self.text = text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT].rstrip() + "…"
        words = Label(self.text, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = Label(self._note(item), "note", wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addWidget(self.note, 1)
        self.open_message = Button(self.tr("Open message"), "link")
        self.open_memory = Button(self.tr("Open memory"), "link")
        for button in (self.open_message, self.open_memory):
            button.setStyleSheet(f"font-size: {style.px(12)}px;")
        if item.memory_id is not None:
            self.open_memory.clicked.connect(lambda: actions.memory_requested.emit(item.memory_id))
            foot.addWidget(self.open_memory, 0, Qt.AlignmentFlag.AlignTop)
        if item.message_id is not None and item.conversation_id is not None:
            self.open_message.clicked.connect(
                lambda: actions.message_requested.emit(item.conversation_id, item.message_id)
            )
            foot.addWidget(self.open_message, 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(words)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.L)
        row.addLayout(left, 1)
        row.addWidget(FeatureBars(style, item.features), 0, Qt.AlignmentFlag.AlignTop)

    def _note(self, item: RecalledItem) -> str:
        day, title = day_text(item.said_at), one_line(item.conversation_title)
        if item.kind is RecallKind.MESSAGE and item.role is Role.ASSISTANT:
            words = self.tr("Rememora answered on %1 in “%2”") if title else self.tr("Rememora answered on %1")
        elif title:
            words = self.tr("You said so on %1 in “%2”")
        elif item.kind is RecallKind.MEMORY:
            words = self.tr("Remembered on %1")
        else:
            words = self.tr("You said so on %1")
        # The title last: it may hold a "%1" of its own.
        return words.replace("%1", day).replace("%2", title)


class RecallList(Card):
    """All items recalled for one answer, most relevant first."""

    def __init__(
        self, style: Style, items: Sequence[RecalledItem], actions: RowActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self.column.setSpacing(0)
        self.rows = [RecalledRow(style, item, actions) for item in items]
        for at, row in enumerate(self.rows):
            if at:
                self.column.addWidget(Line())
            self.column.addWidget(row)
        if not items:
            self.column.addWidget(Label(self.tr("What was used here has been erased since."), "soft", wrap=True))
        self.setAccessibleName(self.tr("Used memories"))
