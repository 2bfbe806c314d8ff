"""Writes a memory: a new one, or one that is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.growing_edit import GrowingEdit
from app.memory.kinds import kind_words
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.labels import Label
from core.records import Memory, MemoryKind


class MemoryEditor(QWidget):
    """Text and kind.

    Signals:
        saved: (text, MemoryKind)
        cancelled
    """

    saved = Signal(str, object)
    cancelled = Signal()

    def __init__(self, style: Style, memory: Memory | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = GrowingEdit(style, style.px(220))
        self.field.setAccessibleName(self.tr("What to remember"))
        self.field.setPlaceholderText(self.tr("You are allergic to peanuts"))
        self.field.submitted.connect(self.save)
        self.field.escaped.connect(self.cancelled)
        self.field.textChanged.connect(self._refresh)
        self.kind = Choice(style)
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in MemoryKind:
            self.kind.addItem(kind_words(kind), kind)
        self.save_button = Button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addWidget(Label(self.tr("Kind"), "note"))
        column.addWidget(self.kind)
        column.addSpacing(Space.XS)
        column.addLayout(row)
        self.setFocusProxy(self.field)
        self.kind.setCurrentIndex(list(MemoryKind).index(MemoryKind.NOTE if memory is None else memory.kind))
        if memory is not None:
            self.field.setPlainText(memory.text)
            self.field.selectAll()
        self._refresh()

    def save(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.saved.emit(text, MemoryKind(self.kind.currentData()))

    def _refresh(self) -> None:
        self.save_button.setEnabled(bool(self.field.toPlainText().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
