"""One memory that may be so no longer: what it says, and what the user may say to that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.dates import day_text
from app.chat.plain_text import visible_text
from app.memory.memory_editor import Editor
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from core.records import Memory, MemoryKind, ReviewAnswer


class ReplaceEditor(Editor):
    """What is so now, in place of what was.

    Signals:
        saved: (text, MemoryKind)
    """

    saved = Signal(str, object)

    def __init__(self, style: Style, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(style, memory.text, parent)
        self._before = memory.text
        self.field.setAccessibleName(self.tr("What is so now"))
        self.column.addWidget(Label(self.tr("What was true stays as the past."), "note", wrap=True))
        self.kind = self._add_choice(memory.kind)
        self._add_buttons()
        self._refresh()

    def save(self) -> None:
        if self._ready():
            self.saved.emit(self.text, MemoryKind(self.kind.currentData()))

    def _ready(self) -> bool:
        return bool(self.text) and self.text != getattr(self, "_before", "")


class ReviewRow(QWidget):
    """Signals:
        answered: (ReviewAnswer)
        replaced: (text, MemoryKind) that is so now.
        show_wanted: the memory, with all that is known of it.

    Args:
        answers: the buttons, and what they say.

    Attributes:
        buttons: by their words.
        editor: in place of the buttons, while it is written what has changed.
    """

    answered = Signal(object)
    replaced = Signal(str, object)
    show_wanted = Signal()

    def __init__(
        self,
        style: Style,
        memory: Memory,
        answers: Sequence[tuple[str, ReviewAnswer]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.memory = memory
        self.editor: ReplaceEditor | None = None
        self.buttons: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(Label(visible_text(memory.text), wrap=True), 1)
        since = self.tr("since %1").replace("%1", day_text(memory.valid_from))
        line.addWidget(Label(since, "note"))
        self._column.addLayout(line)
        self._tools = QWidget()
        flow = FlowLayout(Space.S)
        self._tools.setLayout(flow)
        for at, (words, answer) in enumerate(answers):
            button = self._button(words)
            button.clicked.connect(lambda _=False, answer=answer: self.answered.emit(answer))
            flow.addWidget(button)
            if not at:
                change = self._button(self.tr("Changed…"))
                change.clicked.connect(self.change)
                flow.addWidget(change)
        self._flow = flow
        self._column.addWidget(self._tools)

    def add(self, words: str) -> Button:
        """One more button, at the end."""
        button = self._button(words)
        self._flow.addWidget(button)
        return button

    def change(self) -> None:
        """Write what is so now."""
        if self.editor is not None:
            return
        editor = ReplaceEditor(self._style, self.memory)
        editor.saved.connect(self.replaced)
        editor.cancelled.connect(self._end_change)
        self.editor = editor
        self._column.addWidget(editor)
        self._tools.hide()
        editor.field.setFocus()

    def _end_change(self) -> None:
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self._tools.show()

    def _button(self, words: str) -> Button:
        button = Button(words)
        button.setAccessibleName(f"{words}: {self.memory.text}")
        self.buttons[words] = button
        return button
