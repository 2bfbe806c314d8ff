"""One kind of traces: its icon, its name, how many there are, and the first of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style
from app.traces.words import ICONS, kind_words
from app.widgets.buttons import Button
from app.widgets.icon_view import IconView
from app.widgets.labels import ElidedLabel, Label, Pill
from core.records import Trace, TracedItem

# Shown at first.
_FEW = 4

_ICON_PX = 18


class TraceGroup(QWidget):
    """Signals:
    opened: (TracedItem) the user wants to see it.
    """

    opened = Signal(object)

    def __init__(self, style: Style, trace: Trace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.trace = trace
        self._items = QVBoxLayout()
        self._items.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(IconView(style, ICONS[trace.kind], "soft", _ICON_PX))
        head.addWidget(Label(kind_words(trace.kind), "strong", wrap=True), 1)
        head.addWidget(Label(self.locale().toString(trace.count), "soft"))
        column.addLayout(head)
        body = QHBoxLayout()
        body.setContentsMargins(style.px(_ICON_PX) + Space.S, 0, 0, 0)
        body.addLayout(self._items)
        column.addLayout(body)
        self._add(0, _FEW)

    def _add(self, start: int, end: int) -> None:
        shown = self.trace.items[start:end]
        for item in shown:
            self._items.addWidget(self._item(item))
        left = len(self.trace.items) - end
        if left > 0:
            more = Button(self.tr("Show %n more", "", left), "link")
            more.clicked.connect(lambda: self._show_rest(more, end))
            self._items.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        elif self.trace.items and self.trace.count > len(self.trace.items):
            self._items.addWidget(Label(self.tr("and %n more", "", self.trace.count - len(self.trace.items)), "note"))

    def _show_rest(self, more: QWidget, start: int) -> None:
        more.hide()
        more.deleteLater()
        self._add(start, len(self.trace.items))

    def _item(self, item: TracedItem) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        text = one_line(item.text) or self.tr("without words")
        row.addWidget(ElidedLabel(text, "soft"), 1)
        if item.stays:
            stays = Pill(self._style, self.tr("stays"))
            stays.setToolTip(self.tr("It rests on something else, too, or has words of its own"))
            row.addWidget(stays)
        if leads(item):
            show = Button(self.tr("Show"), "link")
            show.setAccessibleName(self.tr("Show: %1").replace("%1", text))
            show.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
            show.clicked.connect(lambda: self.opened.emit(item))
            row.addWidget(show)
        return widget


def leads(item: TracedItem) -> bool:
    """It can be shown where it is."""
    return any(one is not None for one in (item.conversation_id, item.memory_id, item.task_id, item.errand_id))
