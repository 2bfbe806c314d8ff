"""A reply: its text, what the model did before it, what was recalled for it and learned after it."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.chat.accessible_text import announce
from app.chat.branch_switch import BranchSwitch
from app.chat.found_words import NOTHING
from app.chat.markdown_body import MarkdownBody
from app.chat.memory_chip import ChipStack, MemoryChip
from app.chat.plain_text import visible_text
from app.chat.recall_list import RecallList
from app.chat.reply_state import ReplyState
from app.chat.row import GUTTER, RowActions, RowWidget
from app.chat.sources import ReplySources
from app.chat.steps import StepsView
from app.chat.text_view import TextView
from app.chat.transcript_model import NOT_STORED, WRITING, Entry, Row
from app.personas.portrait import Portrait
from app.style import Space, Style, isolated
from app.tools.calls_view import CallsView
from app.widgets.buttons import Button, IconButton
from app.widgets.flow import FlowLayout
from app.widgets.labels import ElidedLabel, Label
from app.widgets.notice import ProblemView
from app.widgets.page import Card
from core.records import (
    FIRST_NO_TRACE_ID,
    FunctionStep,
    LearnedNote,
    MemoryId,
    MessageId,
    MessageStatus,
    Problem,
    RecalledItem,
    TurnStats,
)

# Between two drawings of a text that grows; more when drawing takes long, so that most time is left for the user.
DRAW_INTERVAL_MS = 30
DRAW_SHARE = 4

# How long one drawing goes on, in seconds; what is left then comes with the next.
DRAW_S = 0.002

# What a screen reader is told unasked: which reply a row is, and what has just been written.
_NAME_CHARS = 200
_ANNOUNCED_CHARS = 2_000

_PORTRAIT_PX = 20

# Replies that can be called good or not.
_RATED = (MessageStatus.COMPLETE, MessageStatus.STOPPED, MessageStatus.INTERRUPTED)


# Replies that may say why they ended.
_BROKEN = (MessageStatus.FAILED, MessageStatus.INTERRUPTED)


class ReplyWidget(RowWidget):
    """One reply, also while it is generated."""

    def __init__(self, style: Style, actions: RowActions, parent: QWidget | None = None) -> None:
        super().__init__(style, actions, parent)
        self._entry: Entry | None = None
        self._drawn: Entry | None = None
        self._last = False
        self._waiting_words = ""
        self._reasoning: MarkdownBody | None = None
        self._problem: QWidget | None = None
        self._recall: QWidget | None = None
        self._thought = Button(self.tr("Thought for a while"), "fold")
        self._thought.setCheckable(True)
        self._thought.set_icon(style, "chevron-right", "soft")
        self._thought.toggled.connect(self._fold_reasoning)
        self._thought.hide()
        self._steps: StepsView | None = None
        self._calls: CallsView | None = None
        self._make_who()
        self.body = MarkdownBody(style)
        self.state = ReplyState(style)
        self.sources = ReplySources(style, actions)
        self.body.citation_opened.connect(self.sources.open)
        self.body.citation_pointed.connect(self.sources.point)
        self.body.sources_wanted.connect(self.sources.copy)
        self.body.menu_wanted.connect(self._fill_menu)
        self._foot = QWidget()
        self._used = Button("", "memory")
        self._used.setCheckable(True)
        self._used.toggled.connect(self._fold_recall)
        self.profile_button = Button(self.tr("From your profile"), "memory")
        self.profile_button.setToolTip(self.tr("This answer rests on what is always known about you. Show it"))
        self.profile_button.set_icon(style, "chevron-right", "memory")
        self.profile_button.set_icon_last()
        self.profile_button.clicked.connect(actions.profile_requested)
        self._copy = IconButton(style, "copy", self.tr("Copy this reply"))
        self._copy.clicked.connect(self.copy)
        self._aloud = IconButton(style, "speaker", self.tr("Read aloud"), checked_colour="accent")
        self._aloud.clicked.connect(self._read_aloud)
        self._share = IconButton(style, "share", self.tr("Share as picture…"))
        self._share.clicked.connect(self._ask_to_share)
        self._again = IconButton(style, "refresh", self.tr("Try again"))
        self._again.clicked.connect(self._regenerate)
        self._split = IconButton(style, "branch", self.tr("New conversation from here"))
        self._split.clicked.connect(self._split_here)
        self._traces = IconButton(style, "traces", self.tr("What came of this…"))
        self._traces.clicked.connect(self._show_traces)
        self._good = self._thumb("thumb-up", self.tr("Good answer"), 1)
        self._not_good = self._thumb("thumb-down", self.tr("Not a good answer"), -1)
        self._stats = Label("", "note")
        self._make_foot()
        self._chips = ChipStack()
        self.column.addWidget(self._who)
        top = QHBoxLayout()
        top.addWidget(self._thought)
        top.addStretch()
        self.column.addLayout(top)
        for widget in (self.body, self.state, self._foot, self.sources, self._chips):
            self.column.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=DRAW_INTERVAL_MS)
        self._timer.timeout.connect(self._draw_some)
        style.changed.connect(self._draw_used)

    def _make_who(self) -> None:
        """The line above a reply that another than the default persona wrote."""
        self._portrait = Portrait(self._style, self._actions.personas, _PORTRAIT_PX)
        self._name = ElidedLabel("", "note")
        self._who = QWidget()
        row = QHBoxLayout(self._who)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._portrait)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._name)
        row.addStretch()
        self._who.hide()
        self._actions.personas.changed.connect(self._draw_who)

    def _draw_who(self) -> None:
        persona = self._actions.personas.find(self._entry.message.persona_id) if self._entry is not None else None
        self._portrait.set_persona(persona)
        self._name.set_whole_text(visible_text(persona.name) if persona is not None else "")
        self._who.setVisible(persona is not None)
        self.height_changed.emit()

    @property
    def persona_name(self) -> str:
        """Of whoever wrote it; empty: the default persona did."""
        return self._name.whole_text

    def _thumb(self, icon: str, words: str, rating: int) -> IconButton:
        thumb = IconButton(self._style, icon, words, checked_colour="accent")
        thumb.setCheckable(True)
        thumb.clicked.connect(lambda: self._rate(rating))
        return thumb

    def _make_foot(self) -> None:
        # What belongs together comes onto the next line together.
        row = FlowLayout(Space.XS, self._foot)
        self._versions = _side_by_side()
        self._tools = _side_by_side(
            self._copy, self._aloud, self._share, self._again, self._split, self._traces, self._good, self._not_good
        )
        for widget in (self._versions, self._used, self.sources.button, self.profile_button, self._tools, self._stats):
            row.addWidget(widget)
        self._foot.hide()

    # --- what is shown ----------------------------------------------------------------------------------------

    def show_row(self, row: Row, *, last: bool, until: float = math.inf) -> None:
        assert isinstance(row, Entry)
        growing = (
            self._drawn is not None
            and row.message.status is MessageStatus.STREAMING
            and self._drawn.message.status is MessageStatus.STREAMING
        )
        numbers_come = self._drawn is not None and self._drawn.message.cited != row.message.cited
        self._entry, self._last = row, last
        if growing:
            self._draw_later()
            return
        if self._timer.isActive() or numbers_come:
            # What is missing of a reply that has just been finished comes part by part, too, as numbers do behind its sentences.
            until = min(until, time.monotonic() + DRAW_S)
        self._draw(until)
        if self.body.drawn:
            self._timer.stop()
        elif numbers_come:
            self._draw_later()

    @property
    def message_id(self) -> MessageId | None:
        """Of what is shown."""
        return None if self._entry is None else self._entry.message.id

    @property
    def views(self) -> list[TextView]:
        return self.body.views

    @property
    def drawn(self) -> bool:
        """All of the text is drawn."""
        return self.body.drawn

    def draw_on(self, until: float) -> None:
        """Go on drawing the text until a moment; at least a part of it."""
        self.body.draw_on(until)

    def set_waiting_words(self, words: str) -> None:
        """What a queued reply waits for."""
        self._waiting_words = words
        self._draw_state()

    def show_calls(self) -> None:
        """What was used for it is otherwise."""
        if self._entry is not None:
            self._draw_calls()
            self._draw_state()

    def dress(self) -> None:
        self.body.dress()
        self._mark_again()
        if self._reasoning is not None:
            self._reasoning.dress()

    def _draw_some(self) -> None:
        until = time.monotonic() + DRAW_S
        if self._entry is not self._drawn:
            self._draw(until)
        else:
            self.body.draw_on(until)
            self._mark_again()
        if not self.body.drawn:
            self._draw_later()

    def _draw_later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _draw(self, until: float = math.inf) -> None:
        entry = self._entry
        if entry is None:
            return
        began = time.monotonic()
        message = entry.message
        writing = message.status in WRITING
        if not self.isVisible():
            # So that it is laid out at the width that it is going to have.
            self.body.resize(self.width() - 2 * GUTTER, self.body.height())
        self.body.set_text(message.text, whole=not writing, until=until, cited=message.cited)
        self._mark_again()
        self.body.setVisible(bool(message.text))
        if self._drawn is None or self._drawn.message.persona_id != message.persona_id:
            self._draw_who()
        self._draw_reasoning(message.reasoning, whole=not writing)
        self._draw_steps(message.steps, writing=writing)
        self._draw_calls()
        self._draw_state()
        self._draw_problem(message.problem if message.status in _BROKEN else None)
        self._draw_foot(entry)
        notes = (message.learned, entry.forgotten, entry.undone)
        drawn = self._drawn
        if drawn is None or notes != (drawn.message.learned, drawn.forgotten, drawn.undone):
            self._chips.show_chips(
                [self._learned_chip(note, undone=note.memory_id in entry.undone) for note in message.learned]
                + [self._forgotten_chip(note) for note in entry.forgotten]
            )
        if not writing:
            # The texts inside say the rest.
            beginning = self.body.beginning(_NAME_CHARS)
            self.setAccessibleName(f"{self.persona_name or 'Rememora'}: {beginning}")
            if drawn is not None and drawn.message.status in WRITING:
                self._announce()
        self._drawn = entry
        if message.status is MessageStatus.STREAMING:
            spent_ms = (time.monotonic() - began) * 1000
            self._timer.setInterval(max(DRAW_INTERVAL_MS, round(DRAW_SHARE * spent_ms)))

    def _mark_again(self) -> None:
        """In what was drawn anew, too."""
        if self._words is not NOTHING:
            self.mark(self._words)

    def _announce(self) -> None:
        """Say to screen readers that the reply is there, and what it says."""
        if not QAccessible.isActive():
            return
        self.body.draw_on(math.inf)
        words = self.body.whole_text()[:_ANNOUNCED_CHARS]
        announce(self, "\n".join(part for part in (self.tr("Reply finished."), self.state.words, words) if part))

    def _draw_reasoning(self, text: str, *, whole: bool) -> None:
        self._thought.setVisible(bool(text))
        if self._reasoning is not None:
            self._reasoning.set_text(text, whole=whole)

    def _draw_steps(self, steps: Sequence[FunctionStep], *, writing: bool) -> None:
        if steps and self._steps is None:
            self._steps = StepsView(self._style)
            self.column.insertWidget(self.column.indexOf(self.body), self._steps)
        if self._steps is not None:
            self._steps.show_steps(steps, writing=writing)

    def _draw_calls(self) -> None:
        assert self._entry is not None
        calls = self._actions.calls.of(self._entry.message.id)
        if calls and self._calls is None:
            self._calls = CallsView(self._style, self._actions.calls, self._actions.tools)
            self.column.insertWidget(self.column.indexOf(self.body), self._calls)
            self.column.insertWidget(self.column.indexOf(self.state) + 1, self._calls.question)
        if self._calls is not None:
            self._calls.show_calls(calls)

    def _draw_state(self) -> None:
        if self._entry is not None:
            asking = self._actions.calls.asking(self._entry.message.id) is not None
            self.state.show_entry(self._entry, self._waiting_words, asking=asking)

    def _draw_problem(self, problem: Problem | None) -> None:
        if problem is None and self._problem is not None:
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
        elif problem is not None and self._problem is None:
            card = Card()
            card.column.addWidget(ProblemView(self._style, problem))
            if self._last:
                again = Button(self.tr("Try again"))
                again.clicked.connect(self._regenerate)
                card.column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
            self._problem = card
            self.column.insertWidget(self.column.indexOf(self._foot), card)

    def _draw_foot(self, entry: Entry) -> None:
        message = entry.message
        writing = message.status in WRITING
        self._used.setVisible(message.recalled > 0)
        self.sources.show_message(message)
        self.profile_button.setVisible(message.profile_lines > 0)
        self._draw_used()
        self._copy.setVisible(bool(message.text) and not writing)
        stored = message.id != NOT_STORED
        self._aloud.setVisible(bool(message.text.strip()) and not writing and message.id != NOT_STORED)
        self._share.setVisible(bool(message.text.strip()) and not writing and stored)
        self._draw_switch(message, enabled=not writing)
        self._versions.setVisible(self._switch is not None)
        self._tools.setVisible(not writing)
        answers = not writing and stored and not message.greeting
        self._again.setVisible(answers and (self._problem is None or not self._last))
        self._split.setVisible(answers)
        # What leaves no trace has none.
        self._traces.setVisible(answers and bool(message.text) and message.id < FIRST_NO_TRACE_ID)
        for thumb in (self._good, self._not_good):
            # What leaves no trace teaches nothing.
            rated = answers and message.status in _RATED and message.id < FIRST_NO_TRACE_ID
            thumb.setVisible(bool(message.text) and rated)
        self._draw_rating()
        # A reply that broke off has no count of what it cost.
        counted = message.stats is not None and message.stats.prompt_tokens > 0 and not writing
        self._stats.setText(_stats_words(self, message.stats) if message.stats is not None and counted else "")
        self._foot.setVisible(not writing or message.recalled > 0 or message.passages > 0 or self._switch is not None)

    def _place_switch(self, switch: BranchSwitch) -> None:
        row = self._versions.layout()
        assert row is not None
        row.addWidget(switch)

    def _regenerate(self) -> None:
        if self._entry is not None:
            self._actions.regenerate.emit(self._entry.message.id)

    def _split_here(self) -> None:
        if self._entry is not None:
            self._actions.split.emit(self._entry.message.id)

    def _draw_used(self) -> None:
        if self._entry is not None and self._entry.message.recalled:
            self._used.setText(self.tr("Used %n memories", "", self._entry.message.recalled))
            self._used.set_icon(self._style, "chevron-up" if self._used.isChecked() else "chevron-down", "memory")
            self._used.set_icon_last()

    def _draw_rating(self) -> None:
        rating = self._entry.message.rating if self._entry is not None else 0
        self._good.setChecked(rating > 0)
        self._not_good.setChecked(rating < 0)

    def _rate(self, rating: int) -> None:
        if self._entry is not None:
            wanted = 0 if self._entry.message.rating == rating else rating
            # As it is until the core has taken it.
            self._draw_rating()
            self._actions.rate_reply.emit(self._entry.message.id, wanted)

    # --- chips ------------------------------------------------------------------------------------------------

    def _learned_chip(self, note: LearnedNote, *, undone: bool) -> MemoryChip:
        actions = self._actions
        if undone:
            words, action = self.tr("Not kept: %1"), self.tr("Put back")
            return MemoryChip(
                self._style,
                words.replace("%1", isolated(note.text)),
                action,
                lambda: actions.restore.emit(note.memory_id),
            )
        return MemoryChip(
            self._style,
            self.tr("Remembered: %1").replace("%1", isolated(note.text)),
            self.tr("Undo"),
            lambda: actions.forget.emit(note.memory_id),
            lambda: actions.memory_requested.emit(note.memory_id),
        )

    def _forgotten_chip(self, note: LearnedNote) -> MemoryChip:
        return MemoryChip(
            self._style,
            self.tr("Forgot: %1").replace("%1", isolated(note.text)),
            self.tr("Undo"),
            lambda: self._actions.restore.emit(note.memory_id),
        )

    @property
    def chips(self) -> list[MemoryChip]:
        return self._chips.chips

    # --- what can be unfolded -----------------------------------------------------------------------------------

    @property
    def used_button(self) -> Button:
        return self._used

    @property
    def thought_button(self) -> Button:
        return self._thought

    @property
    def steps(self) -> StepsView | None:
        return self._steps

    @property
    def calls(self) -> CallsView | None:
        return self._calls

    @property
    def again_button(self) -> IconButton:
        return self._again

    @property
    def split_button(self) -> IconButton:
        return self._split

    @property
    def copy_button(self) -> IconButton:
        return self._copy

    @property
    def aloud_button(self) -> IconButton:
        return self._aloud

    @property
    def share_button(self) -> IconButton:
        return self._share

    @property
    def thumbs(self) -> tuple[IconButton, IconButton]:
        """Up and down."""
        return self._good, self._not_good

    @property
    def problem_card(self) -> QWidget | None:
        return self._problem

    @property
    def recall_list(self) -> RecallList | None:
        return self._recall if isinstance(self._recall, RecallList) else None

    @property
    def stats_words(self) -> str:
        return self._stats.text()

    def show_rating(self, position: int, rating: int) -> None:
        """Something that was recalled for it has been rated."""
        if self.recall_list is not None:
            self.recall_list.rate(position, rating)

    def show_forgotten(self, memory_id: MemoryId, *, forgotten: bool) -> None:
        """A memory, which may have been recalled for it, has been forgotten or put back."""
        if self.recall_list is not None:
            self.recall_list.set_forgotten(memory_id, forgotten)

    def copy(self) -> None:
        """The Markdown as it was written, to the clipboard, with what it cites."""
        self.sources.copy()

    def _fill_menu(self, menu: QMenu, selected: str) -> None:
        """Without a selection, the reply is meant."""
        entry = self._entry
        if entry is not None and entry.message.status not in WRITING:
            self._actions.menu_wanted.emit(menu, selected or entry.message.text)
            if not self._aloud.isHidden():
                menu.addSeparator()
                menu.addAction(self._aloud.accessibleName(), self._read_aloud)
            if not self._traces.isHidden():
                menu.addSeparator()
                menu.addAction(self.tr("What came of this…"), self._show_traces)

    def _show_traces(self) -> None:
        if self._entry is not None:
            self._actions.traces_wanted.emit(self._entry.message.id)

    def show_reading(self, on: bool) -> None:
        """It is being read aloud, or not any more."""
        self._aloud.set_icon("stop" if on else "speaker", "accent" if on else "soft")
        self._aloud.set_words(self.tr("Stop reading") if on else self.tr("Read aloud"))

    def _read_aloud(self) -> None:
        if self._entry is not None:
            self._actions.read_aloud.emit(self._entry.message.id)

    def _ask_to_share(self) -> None:
        if self._entry is not None:
            self._actions.share.emit(self._entry.message.id)

    def _fold_reasoning(self, open_: bool) -> None:
        self._thought.set_icon(self._style, "chevron-down" if open_ else "chevron-right", "soft")
        if open_ and self._reasoning is None and self._entry is not None:
            self._reasoning = MarkdownBody(self._style, "soft")
            self._reasoning.set_text(self._entry.message.reasoning, whole=self._entry.message.status not in WRITING)
            self.column.insertWidget(1, self._reasoning)
        if self._reasoning is not None:
            self._reasoning.setVisible(open_)

    def _fold_recall(self, open_: bool) -> None:
        self._draw_used()
        if self._recall is not None:
            self._recall.hide()
            self._recall.deleteLater()
            self._recall = None
        if open_ and self._entry is not None:
            self._place_recall(Label(self.tr("Looking it up…"), "note"))
            self._actions.recall_wanted.emit(self._entry.message.id, self._show_recall)

    def _show_recall(self, answer: tuple[RecalledItem, ...] | Problem) -> None:
        if self._used.isChecked() and self._entry is not None:
            if isinstance(answer, Problem):
                self._place_recall(ProblemView(self._style, answer))
            else:
                self._place_recall(RecallList(self._style, answer, self._actions, self._entry.message.id))

    def _place_recall(self, widget: QWidget) -> None:
        if self._recall is not None:
            self._recall.hide()
            self._recall.deleteLater()
        self._recall = widget
        self.column.insertWidget(self.column.indexOf(self._foot) + 1, widget)


def _side_by_side(*widgets: QWidget) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.XS)
    for widget in widgets:
        row.addWidget(widget)
    return group


def _stats_words(widget: QWidget, stats: TurnStats) -> str:
    locale = widget.locale()
    words = [
        QCoreApplication.translate("ReplyWidget", "first word %1 s").replace(
            "%1", locale.toString(stats.first_token_s, "f", 1)
        )
    ]
    # Two tokens are one interval; of one alone no speed can be told.
    if stats.generation_s > 0 and stats.generated_tokens > 1:
        speed = (stats.generated_tokens - 1) / stats.generation_s
        words.append(
            QCoreApplication.translate("ReplyWidget", "%1 tokens/s").replace("%1", locale.toString(speed, "f", 0))
        )
    return " · ".join(words)
