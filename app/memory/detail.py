"""The panel beside the list: one memory with all that is known of it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.chat.dates import day_text, moment_text
from app.chat.plain_text import one_line, visible_text
from app.core_client import CoreClient
from app.memory.actions import MemoryActions, Then
from app.memory.kinds import change_words, kind_words, source_words
from app.memory.memory_editor import Editor, MemoryEditor, MergeEditor, SplitEditor
from app.memory.place_choice import PlaceChoice, place_words
from app.memory.review_choice import ReviewChoice
from app.projects.project_list import ProjectList
from app.style import Space, Style, TextRole, sides
from app.widgets.buttons import Button, IconButton
from app.widgets.choices import Choice
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.menu import Menu
from app.widgets.page import Card
from core.records import (
    ChangeAction,
    ConversationId,
    Memory,
    MemoryChange,
    MemoryEdit,
    MemoryId,
    MemoryKind,
    MessageId,
)

_REWORDED = {ChangeAction.EDITED, ChangeAction.MERGED, ChangeAction.SPLIT, ChangeAction.UNDONE}

# Of those that are selected.
_MOST_NAMED = 12


class MemoryDetail(QFrame):
    """Shows a memory, or several that are selected, or an editor.

    Signals:
        closed: back to the list.
        history_wanted: (Memory) shown now; `show_history` shows what comes of it.
        erase_wanted: (Memory) out of the bin, for good.
        traces_wanted: (Memory) show what came of it.
        saved: (Memory) written just now.
        message_requested: (ConversationId, MessageId) where it was said.
        memory_requested: (MemoryId) another one, that took its place.

    Attributes:
        memory: the one that is shown.
        several: those that are shown together.
        editor: in place of what is shown.
    """

    closed = Signal()
    history_wanted = Signal(object)
    erase_wanted = Signal(object)
    traces_wanted = Signal(object)
    saved = Signal(object)
    message_requested = Signal(object, object)
    memory_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        actions: MemoryActions,
        projects: ProjectList,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._actions = actions
        self._projects = projects
        self.memory: Memory | None = None
        self.several: tuple[Memory, ...] = ()
        self.editor: Editor | None = None
        self.back = IconButton(style, "chevron-left", self.tr("Back to the list"))
        self.back.clicked.connect(self.closed)
        self.edit_button = Button(self.tr("Edit"))
        self.pin_button = Button(self.tr("Pin"))
        self.forget_button = Button(self.tr("Forget"), "destructive")
        self.more_button = IconButton(style, "more", self.tr("More"))
        self.merge_button = Button(self.tr("Merge…"), "primary")
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

    def clear(self) -> None:
        """Show nothing."""
        self.memory, self.several, self.editor = None, (), None

    def set_narrow(self, narrow: bool) -> None:
        """Whether it takes the place of the list, and so needs a way back."""
        self.back.setVisible(narrow)
        self._dress(narrow)

    @property
    def shown_text(self) -> str:
        """All its words, for tests and screen readers."""
        return "\n".join(label.text() for label in self._content.findChildren(Label))

    def show_memory(self, memory: Memory) -> None:
        self.memory, self.several = memory, ()
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
        if memory.superseded_by is not None and memory.valid_until is not None:
            newer = Button(self.tr("What is true now"), "link")
            newer.clicked.connect(lambda: self.memory_requested.emit(memory.superseded_by))
            column.addWidget(newer, 0, Qt.AlignmentFlag.AlignLeft)
        if memory.expires_at is not None and memory.deleted_at is None:
            words = self.tr("Forgotten by itself on %1").replace("%1", day_text(memory.expires_at))
            column.addWidget(Label(words, wrap=True))
        if memory.conversations:
            words = self.tr("Recalled only in %n conversations", "", len(memory.conversations))
            column.addWidget(Label(words, wrap=True))
        if memory.valid_until is None and memory.deleted_at is None:
            self._section(column, self.tr("Ask whether it is still so"))
            self.review = ReviewChoice(self._style, (memory.review,))
            self.review.chosen.connect(lambda review: self._actions.edit((memory.id,), MemoryEdit(review=review)))
            column.addWidget(self.review)
        if memory.confirmed_at is not None:
            words = self.tr("You said on %1 that it is").replace("%1", day_text(memory.confirmed_at))
            column.addWidget(Label(words, "note", wrap=True))
        if memory.project_id is not None:
            self._section(column, self.tr("Known"))
            column.addWidget(Label(place_words(self._projects, memory.project_id), wrap=True))
        self._section(column, self.tr("Used"))
        way = memory.kind is MemoryKind.WAY
        words = self.tr("%n times in errands", "", memory.use_count) if way else ""
        column.addWidget(Label(words or self.tr("in %n replies", "", memory.use_count), wrap=True))
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
        clear_layout(self._history)
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
        if change.action in _REWORDED and change.before != change.after:
            column.addWidget(Label(self.tr("before: %1").replace("%1", visible_text(change.before)), "note", wrap=True))
        elif change.action is ChangeAction.SUPERSEDED and change.after:
            column.addWidget(Label(self.tr("now: %1").replace("%1", visible_text(change.after)), "note", wrap=True))
        back = None if change.state is None else change.state.beyond(memory)
        if back is not None and back.changes() and memory.deleted_at is None:
            again = Button(self.tr("As it was then"), "link")
            again.setToolTip(self.tr("Text, kind, dates, pin and conversations as they were after this"))
            again.clicked.connect(lambda: self._save(memory, back))
            column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return widget

    def _buttons(self, memory: Memory) -> QHBoxLayout:
        self.edit_button = Button(self.tr("Edit"))
        self.edit_button.clicked.connect(self.edit)
        self.forget_button = Button(self.tr("Forget"), "destructive")
        self.forget_button.clicked.connect(lambda: self._actions.forget((memory,)))
        self.pin_button = Button(self.tr("Unpin") if memory.pinned else self.tr("Pin"))
        self.pin_button.setToolTip(self.tr("A pinned memory comes first and is always in your profile"))
        self.pin_button.clicked.connect(lambda: self._actions.edit((memory.id,), MemoryEdit(pinned=not memory.pinned)))
        self.more_button = IconButton(self._style, "more", self.tr("More"))
        menu = Menu(self.more_button)
        menu.addAction(self.tr("Split…"), self.split)
        menu.addAction(self.tr("What came of this…"), lambda: self.traces_wanted.emit(memory))
        self.more_button.setMenu(menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return _row(self.edit_button, self.pin_button, self.forget_button, self.more_button)

    def _bin_buttons(self, memory: Memory) -> QHBoxLayout:
        self.restore_button = Button(self.tr("Bring back"))
        self.restore_button.clicked.connect(lambda: self._actions.restore((memory,)))
        self.erase_button = Button(self.tr("Erase now…"), "destructive")
        self.erase_button.clicked.connect(lambda: self.erase_wanted.emit(memory))
        self.more_button = IconButton(self._style, "more", self.tr("More"))
        menu = Menu(self.more_button)
        menu.addAction(self.tr("What came of this…"), lambda: self.traces_wanted.emit(memory))
        self.more_button.setMenu(menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return _row(self.restore_button, self.erase_button, self.more_button)

    def show_several(self, memories: Sequence[Memory]) -> None:
        """What can be done with several at once."""
        self.memory, self.several = None, tuple(memories)
        self.editor = None
        column = self._clear()
        column.addWidget(Label(self.tr("%n memories selected", "", len(memories)), "heading", wrap=True))
        column.addSpacing(Space.XS)
        ids = [memory.id for memory in memories]
        if all(memory.deleted_at is not None for memory in memories):
            self.restore_button = Button(self.tr("Bring back"))
            self.restore_button.clicked.connect(lambda: self._actions.restore(memories))
            column.addLayout(_row(self.restore_button))
        else:
            self.merge_button = Button(self.tr("Merge…"), "primary")
            self.merge_button.clicked.connect(self.merge)
            self.forget_button = Button(self.tr("Forget"), "destructive")
            self.forget_button.clicked.connect(lambda: self._actions.forget(memories))
            pinned = all(memory.pinned for memory in memories)
            self.pin_button = Button(self.tr("Unpin") if pinned else self.tr("Pin"))
            self.pin_button.clicked.connect(lambda: self._actions.edit(ids, MemoryEdit(pinned=not pinned)))
            column.addLayout(_row(self.merge_button, self.pin_button, self.forget_button))
            self.kind = Choice(self._style)
            self.kind.setAccessibleName(self.tr("Kind"))
            for kind in MemoryKind:
                self.kind.addItem(kind_words(kind), kind)
            kinds = {memory.kind for memory in memories}
            self.kind.setCurrentIndex(list(MemoryKind).index(kinds.pop()) if len(kinds) == 1 else -1)
            self.kind.activated.connect(
                lambda at: self._actions.edit(
                    ids, MemoryEdit(kind=list(MemoryKind)[at]), told=self.tr("%n memories changed", "", len(ids))
                )
            )
            column.addSpacing(Space.S)
            column.addWidget(Label(self.tr("Kind"), "note"))
            column.addWidget(self.kind)
            places = [memory.project_id for memory in memories]
            self.place = PlaceChoice(self._style, self._projects, places)
            self.place.activated.connect(
                lambda _: self._actions.edit(
                    ids,
                    MemoryEdit(project_id=self.place.chosen),
                    told=self.tr("%n memories changed", "", len(ids)),
                )
            )
            if PlaceChoice.offered(self._projects, places):
                column.addSpacing(Space.S)
                column.addWidget(Label(self.tr("Known"), "note"))
                column.addWidget(self.place)
            if all(memory.valid_until is None for memory in memories):
                self.review = ReviewChoice(self._style, [memory.review for memory in memories])
                self.review.chosen.connect(
                    lambda review: self._actions.edit(
                        ids, MemoryEdit(review=review), told=self.tr("%n memories changed", "", len(ids))
                    )
                )
                column.addSpacing(Space.S)
                column.addWidget(Label(self.tr("Ask whether they are still so"), "note"))
                column.addWidget(self.review)
        column.addSpacing(Space.S)
        for memory in memories[:_MOST_NAMED]:
            column.addWidget(Label(visible_text(memory.text), "soft", wrap=True))
        if len(memories) > _MOST_NAMED:
            column.addWidget(Label(self.tr("and %n more", "", len(memories) - _MOST_NAMED), "soft"))
        column.addStretch()

    def edit(self) -> None:
        """Edit the memory in place."""
        memory = self.memory
        if memory is None or memory.deleted_at is not None:
            return
        editor = MemoryEditor(self._client, self._style, memory, self._projects)
        editor.saved.connect(lambda edit: self._save(memory, edit))
        editor.cancelled.connect(lambda: self.show_memory(memory))
        self._show_editor(self.tr("Edit memory"), editor)

    def add(self) -> None:
        """Write a new memory."""
        self.memory, self.several = None, ()
        editor = MemoryEditor(self._client, self._style, None, self._projects)
        editor.saved.connect(lambda edit: self._actions.add(edit.text, edit.kind, self._follow(editor)))
        editor.cancelled.connect(self.closed)
        self._show_editor(self.tr("New memory"), editor)

    def split(self) -> None:
        """Make the memory several."""
        memory = self.memory
        if memory is None or memory.deleted_at is not None:
            return
        editor = SplitEditor(self._style, memory)
        editor.saved.connect(lambda texts: self._actions.split(memory.id, texts, self._follow(editor)))
        editor.cancelled.connect(lambda: self.show_memory(memory))
        self._show_editor(self.tr("Split memory"), editor)

    def merge(self) -> None:
        """Make those that are selected one."""
        memories = self.several
        if len(memories) < 2:
            return
        editor = MergeEditor(self._style, memories)
        ids = [memory.id for memory in memories]
        editor.saved.connect(lambda text, kind: self._actions.merge(ids, text, kind, self._follow(editor)))
        editor.cancelled.connect(lambda: self.show_several(memories))
        self._show_editor(self.tr("One memory in place of %n", "", len(memories)), editor)

    def _save(self, memory: Memory, edit: MemoryEdit) -> None:
        if not edit.changes():
            self.show_memory(memory)
        else:
            self._actions.edit((memory.id,), edit, self._follow(self.editor))

    def _follow(self, editor: Editor | None) -> Then:
        """Shows what was saved, unless something else was opened since."""

        def show(memories: tuple[Memory, ...]) -> None:
            if memories and self.editor is editor:
                self.show_memory(memories[0])
                self.saved.emit(memories[0])

        return show

    def _said(self, memory: Memory) -> QWidget:
        card = Card()
        card.column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        card.column.setSpacing(Space.XS)
        if memory.quote:
            card.column.addWidget(Label(self.tr("“%1”").replace("%1", visible_text(memory.quote)), wrap=True))
        when = moment_text(memory.learned_at if memory.said_at is None else memory.said_at, time.time())
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

    def _show_editor(self, title: str, editor: Editor) -> None:
        self.editor = editor
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
        self.setStyleSheet(f"MemoryDetail {{ border: none; border-{sides()[0]}: {border}; }}")
        if self.editor is None and self.memory is not None:
            self.show_memory(self.memory)
        elif self.editor is None and self.several:
            self.show_several(self.several)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Delete and self.memory is not None and self.editor is None:
            if self.memory.deleted_at is None:
                self._actions.forget((self.memory,))
            else:
                self.erase_wanted.emit(self.memory)
        else:
            super().keyPressEvent(event)


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
