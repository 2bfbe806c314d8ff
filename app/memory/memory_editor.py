"""Writes memories: a new one, one that is there, one out of several, several out of one."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.growing_edit import GrowingEdit
from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.memory.kinds import kind_words
from app.memory.place_choice import PlaceChoice
from app.memory.scope_button import ScopeButton
from app.projects.project_list import ProjectList
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.date_field import DateField, OptionalDate
from app.widgets.labels import Label
from core.records import Memory, MemoryEdit, MemoryKind, Proposal

_DAY_S = 86_400

# Where a sentence of a memory ends, or one thing is strung to another. Behind one or two digits a dot may make an ordinal or a date of them.
_PARTS = re.compile(r"(?<=[!?。！？;；])\s*|(?<=\D\.)\s*|(?<=\d{4}\.)\s+|\s*\n\s*")


class Editor(QWidget):
    """A field of text, and below it what a subclass adds, and two buttons.

    Signals:
        cancelled
    """

    cancelled = Signal()

    def __init__(self, style: Style, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.field = GrowingEdit(style, style.px(220))
        self.field.setAccessibleName(self.tr("What to remember"))
        self.field.submitted.connect(self.save)
        self.field.escaped.connect(self.cancelled)
        self.save_button = Button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.field)
        self.field.textChanged.connect(self._refresh)
        self.field.setPlainText(text)
        self.field.selectAll()
        self.setFocusProxy(self.field)
        self._refresh()

    @property
    def text(self) -> str:
        return self.field.toPlainText().strip()

    def save(self) -> None:
        """Say what was written, if it can be saved."""
        raise NotImplementedError

    def _ready(self) -> bool:
        return bool(self.text)

    def _refresh(self) -> None:
        self.save_button.setEnabled(self._ready())

    def _add_choice(self, kind: MemoryKind) -> Choice:
        choice = Choice(self._style)
        choice.setAccessibleName(self.tr("Kind"))
        for one in MemoryKind:
            choice.addItem(kind_words(one), one)
        choice.setCurrentIndex(list(MemoryKind).index(kind))
        self._add_labelled(self.tr("Kind"), choice)
        return choice

    def _add_labelled(self, words: str, widget: QWidget) -> None:
        self.column.addWidget(Label(words, "note"))
        self.column.addWidget(widget)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch()
        self.column.addSpacing(Space.XS)
        self.column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class MemoryEditor(Editor):
    """Text and kind; of a memory that is there, also since when and until when it is true, when it is to be forgotten, and
    where it may be recalled.

    Signals:
        saved: (MemoryEdit) what was changed; of a new memory, text and kind.
    """

    saved = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        memory: Memory | None,
        projects: ProjectList,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(style, "" if memory is None else memory.text, parent)
        self._memory = memory
        self._projects = projects
        self.field.setPlaceholderText(self.tr("You are allergic to peanuts"))
        self.kind = self._add_choice(MemoryKind.NOTE if memory is None else memory.kind)
        if memory is not None:
            self._add_facts(client, memory)
        self._add_buttons()

    def _add_facts(self, client: CoreClient, memory: Memory) -> None:
        style, today = self._style, QDate.currentDate()
        self.since = DateField(style, self.tr("True since"))
        self.since.set_moment(memory.valid_from)
        self._add_labelled(self.tr("True since"), self.since)
        self.until = OptionalDate(style, self.tr("No longer true since"))
        self.until.field.setMaximumDate(today)
        self.until.set_moment(memory.valid_until)
        self.expiry = OptionalDate(style, self.tr("Forget on"))
        self.expiry.field.setMinimumDate(today.addDays(1))
        self.expiry.field.setDate(today.addMonths(1))
        self.expiry.set_moment(memory.expires_at)
        self.scope = ScopeButton(client, style, memory.conversations)
        self.column.addWidget(self.until)
        self.column.addWidget(self.expiry)
        self._add_labelled(self.tr("Recalled"), self.scope)
        places = (memory.project_id,)
        self.place = PlaceChoice(style, self._projects, places)
        if PlaceChoice.offered(self._projects, places):
            self._add_labelled(self.tr("Known"), self.place)

    def save(self) -> None:
        if not self._ready():
            return
        kind = MemoryKind(self.kind.currentData())
        memory = self._memory
        if memory is None:
            self.saved.emit(MemoryEdit(text=self.text, kind=kind))
            return
        edit = MemoryEdit(
            text=self.text,
            kind=kind,
            valid_from=_moment(self.since.moment, memory.valid_from) or 0.0,
            valid_until=_moment(self.until.moment, memory.valid_until),
            expires_at=_moment(self.expiry.moment, memory.expires_at),
            conversations=self.scope.chosen,
            project_id=self.place.chosen,
        )
        self.saved.emit(edit.beyond(memory))


class MergeEditor(Editor):
    """One text in place of several; each of theirs can be taken.

    Signals:
        saved: (text, MemoryKind)
    """

    saved = Signal(str, object)

    def __init__(self, style: Style, memories: Sequence[Memory], parent: QWidget | None = None) -> None:
        longest = max(memories, key=lambda memory: len(memory.text))
        super().__init__(style, longest.text, parent)
        self.save_button.setText(self.tr("Merge"))
        self.column.addWidget(Label(self.tr("Take the words of"), "note"))
        self.takes: list[Button] = []
        for memory in memories:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            take = Button(self.tr("This"), "link")
            take.setAccessibleName(f"{self.tr('Take the words of')}: {memory.text}")
            take.clicked.connect(lambda _=False, text=memory.text: self.field.setPlainText(text))
            self.takes.append(take)
            row.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(visible_text(memory.text), wrap=True), 1)
            self.column.addLayout(row)
        self.kind = self._add_choice(longest.kind)
        self._add_buttons()

    def save(self) -> None:
        if self._ready():
            self.saved.emit(self.text, MemoryKind(self.kind.currentData()))


class ProposalEditor(Editor):
    """A proposed fact, before it is kept.

    Signals:
        saved: (text, MemoryKind)
    """

    saved = Signal(str, object)

    def __init__(self, style: Style, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(style, proposal.text, parent)
        self.save_button.setText(self.tr("Keep"))
        self.kind = self._add_choice(proposal.kind)
        self._add_buttons()

    def save(self) -> None:
        if self._ready():
            self.saved.emit(self.text, MemoryKind(self.kind.currentData()))


class SplitEditor(Editor):
    """Several memories in place of one, each on a line of its own.

    Signals:
        saved: (list of str)
    """

    saved = Signal(list)

    def __init__(self, style: Style, memory: Memory, parent: QWidget | None = None) -> None:
        parts = [part.strip() for part in _PARTS.split(memory.text) if part and part.strip()]
        super().__init__(style, "\n".join(parts), parent)
        self.save_button.setText(self.tr("Split"))
        note = self.tr("One memory on each line; Shift+Enter begins a new one. They keep where it came from.")
        self.column.addWidget(Label(note, "note", wrap=True))
        self._add_buttons()

    @property
    def texts(self) -> list[str]:
        return [line.strip() for line in self.text.splitlines() if line.strip()]

    def save(self) -> None:
        if self._ready():
            self.saved.emit(self.texts)

    def _ready(self) -> bool:
        return len(self.texts) > 1


def _moment(chosen: float | None, known: float | None) -> float | None:
    """The chosen day, or the very moment that is known if that is on this day."""
    if chosen is None or known is None:
        return chosen
    return (
        known
        if chosen <= known < chosen + _DAY_S and time.localtime(chosen)[:3] == time.localtime(known)[:3]
        else chosen
    )
