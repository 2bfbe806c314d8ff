"""The panel beside the list: one memory with all that is known of it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.chat.dates import day_text, moment_text
from app.chat.plain_text import one_line, visible_text
from app.memory.kinds import change_words, kind_words, source_words
from app.memory.memory_editor import MemoryEditor
from app.style import Space, Style, TextRole
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label
from app.widgets.page import Card
from core.records import ChangeAction, ConversationId, Memory, MemoryChange, MemoryId, MemoryKind, MessageId


class MemoryDetail(QFrame):
    """Shows a memory, or the editor of one.

    Signals:
        closed: back to the list.
        added: (text, MemoryKind) a new memory was written.
        edited: (Memory, text, MemoryKind)
        forget_wanted: (Memory)
        pin_wanted: (Memory, bool)
        restore_wanted: (Memory) out of the bin.
        erase_wanted: (Memory) out of the bin, for good.
        history_wanted: (Memory) shown now; `show_history` shows what comes of it.
        message_requested: (ConversationId, MessageId) where it was said.
    """

    closed = Signal()
    added = Signal(str, object)
    edited = Signal(object, str, object)
    forget_wanted = Signal(object)
    pin_wanted = Signal(object, bool)
    restore_wanted = Signal(object)
    erase_wanted = Signal(object)
    history_wanted = Signal(object)
    message_requested = Signal(object, object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.memory: Memory | None = None
        self.editor: MemoryEditor | None = None
        self.back = IconButton(style, "chevron-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.closed)
        self.edit_button = Button(self.tr("Edit"))
        self.pin_button = Button(self.tr("Pin"))
        self.forget_button = Button(self.tr("Forget"), "destructive")
        self.open_button = Button(self.tr("Open the message"), "link")
        self.restore_button = Button(self.tr("Bring back"))
        self.erase_button = Button(self.tr("Erase now…"), "destructive")
        self._history = QVBoxLayout()
        self._content = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.M, Space.PAGE, Space.M)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._scroll, 1)
        self.back.hide()
        style.changed.connect(self._dress)
        self._dress()

    def set_narrow(self, narrow: bool) -> None:
        """Whether it takes the place of the list, and so needs a way back."""
        self.back.setVisible(narrow)
        self._dress(narrow)

    @property
    def shown_text(self) -> str:
        """All its words, for tests and screen readers."""
        return "\n".join(label.text() for label in self._content.findChildren(Label))

    def show_memory(self, memory: Memory) -> None:
        self.memory = memory
        self.editor = None
        column = self._clear()
        title = Label(visible_text(memory.text), "heading", wrap=True)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(title)
        column.addWidget(Label(f"{kind_words(memory.kind)} · {source_words(memory.source)}", "soft", wrap=True))
        column.addSpacing(Space.XS)
        column.addLayout(self._buttons(memory) if memory.deleted_at is None else self._bin_buttons(memory))
        if memory.deleted_at is not None:
            gone = self.tr("Forgotten on %1. It is erased for good 30 days later.")
            column.addWidget(Label(gone.replace("%1", day_text(memory.deleted_at)), "note", wrap=True))
        if memory.quote or memory.source_message_id is not None:
            self._section(column, self.tr("What you said"))
            column.addWidget(self._said(memory))
        self._section(column, self.tr("True"))
        until = (
            self.tr("until %1").replace("%1", day_text(memory.valid_until))
            if memory.valid_until is not None
            else self.tr("no end")
        )
        since = self.tr("from %1").replace("%1", day_text(memory.valid_from))
        column.addWidget(Label(f"{since} · {until}", wrap=True))
        self._section(column, self.tr("Used"))
        column.addWidget(Label(self.tr("in %n replies", "", memory.use_count), wrap=True))
        self._section(column, self.tr("What happened to it"))
        self._history = QVBoxLayout()
        self._history.setSpacing(Space.S)
        column.addLayout(self._history)
        column.addStretch()
        self.history_wanted.emit(memory)

    def show_history(self, memory_id: MemoryId, changes: Sequence[MemoryChange]) -> None:
        """The changes of the memory that is shown, oldest first. Those of another come too late."""
        memory = self.memory
        if memory is None or memory.id != memory_id or self.editor is not None:
            return
        while (item := self._history.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for change in reversed(changes):
            self._history.addWidget(self._change(memory, change))

    def _change(self, memory: Memory, change: MemoryChange) -> QWidget:
        """One change, newest first; an earlier wording can be had back."""
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(change_words(change), wrap=True))
        column.addWidget(Label(moment_text(change.changed_at, time.time()), "note", wrap=True))
        if change.action is ChangeAction.EDITED and change.before != change.after:
            column.addWidget(Label(self.tr("before: %1").replace("%1", visible_text(change.before)), "note", wrap=True))
            if change.before and change.before != memory.text and memory.deleted_at is None:
                again = Button(self.tr("Take this wording again"), "link")
                again.clicked.connect(lambda: self.edited.emit(memory, change.before, memory.kind))
                column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        elif change.action is ChangeAction.SUPERSEDED and change.after:
            column.addWidget(Label(self.tr("now: %1").replace("%1", visible_text(change.after)), "note", wrap=True))
        return widget

    def _buttons(self, memory: Memory) -> QHBoxLayout:
        self.edit_button = Button(self.tr("Edit"))
        self.edit_button.clicked.connect(self.edit)
        self.forget_button = Button(self.tr("Forget"), "destructive")
        self.forget_button.clicked.connect(lambda: self.forget_wanted.emit(memory))
        self.pin_button = Button(self.tr("Unpin") if memory.pinned else self.tr("Pin"))
        self.pin_button.setToolTip(self.tr("A pinned memory comes first and is always in your profile"))
        self.pin_button.clicked.connect(lambda: self.pin_wanted.emit(memory, not memory.pinned))
        return _row(self.edit_button, self.pin_button, self.forget_button)

    def _bin_buttons(self, memory: Memory) -> QHBoxLayout:
        self.restore_button = Button(self.tr("Bring back"))
        self.restore_button.clicked.connect(lambda: self.restore_wanted.emit(memory))
        self.erase_button = Button(self.tr("Erase now…"), "destructive")
        self.erase_button.clicked.connect(lambda: self.erase_wanted.emit(memory))
        return _row(self.restore_button, self.erase_button)

    def edit(self) -> None:
        """Edit the memory in place."""
        memory = self.memory
        if memory is None or memory.deleted_at is not None:
            return
        self.editor = MemoryEditor(self._style, memory)
        self.editor.saved.connect(lambda text, kind: self._save(memory, text, kind))
        self.editor.cancelled.connect(lambda: self.show_memory(memory))
        self._show_editor(self.tr("Edit memory"), self.editor)

    def add(self) -> None:
        """Write a new memory."""
        self.memory = None
        self.editor = MemoryEditor(self._style, None)
        self.editor.saved.connect(self.added)
        self.editor.cancelled.connect(self.closed)
        self._show_editor(self.tr("New memory"), self.editor)

    def _save(self, memory: Memory, text: str, kind: MemoryKind) -> None:
        if (text, kind) == (memory.text, memory.kind):
            self.show_memory(memory)
        else:
            self.edited.emit(memory, text, kind)

    def _said(self, memory: Memory) -> QWidget:
        card = Card()
        card.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        card.column.setSpacing(Space.XS)
        if memory.quote:
            card.column.addWidget(Label(self.tr("“%1”").replace("%1", visible_text(memory.quote)), wrap=True))
        when = moment_text(memory.learned_at, time.time())
        where = " · ".join(part for part in (one_line(memory.source_title), when) if part)
        card.column.addWidget(Label(where, "note", wrap=True))
        message_id, conversation_id = memory.source_message_id, memory.source_conversation_id
        if message_id is not None and conversation_id is not None:
            self.open_button = Button(self.tr("Open the message"), "link")
            self.open_button.clicked.connect(lambda: self._open(conversation_id, message_id))
            card.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _open(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        self.message_requested.emit(conversation_id, message_id)

    def _section(self, column: QVBoxLayout, words: str) -> None:
        label = Label(words)
        label.setFont(self._style.font(TextRole.LABEL))
        label.setStyleSheet(f"color: {self._style.tokens.soft};")
        column.addSpacing(Space.M)
        column.addWidget(label)

    def _show_editor(self, title: str, editor: MemoryEditor) -> None:
        column = self._clear()
        column.addWidget(Label(title, "heading", wrap=True))
        column.addSpacing(Space.XS)
        column.addWidget(editor)
        column.addStretch()
        editor.field.setFocus()

    def _clear(self) -> QVBoxLayout:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.S)
        self._scroll.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        return column

    def _dress(self, narrow: bool | None = None) -> None:
        narrow = not self.back.isHidden() if narrow is None else narrow
        border = "none" if narrow else f"1px solid {self._style.tokens.line}"
        self.setStyleSheet(f"MemoryDetail {{ border: none; border-left: {border}; }}")
        if self.memory is not None and self.editor is None:
            self.show_memory(self.memory)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Delete and self.memory is not None and self.editor is None:
            (self.forget_wanted if self.memory.deleted_at is None else self.erase_wanted).emit(self.memory)
        else:
            super().keyPressEvent(event)


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
