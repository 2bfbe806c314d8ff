"""What waits for the user's word, what was learned lately, and what is never learned."""

from __future__ import annotations

import time
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.chat.dates import day_text, moment_text
from app.chat.plain_text import one_line, visible_text
from app.core_client import CoreClient
from app.memory.actions import MemoryActions
from app.memory.kinds import kind_words
from app.memory.memory_editor import ProposalEditor
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.notice import NoticeStack
from app.widgets.page import Card, CentredColumn, Line
from core.protocol import (
    ConversationRemoved,
    Event,
    EverythingDeleted,
    Failed,
    LatelyListed,
    ListLately,
    MemoryAdded,
    MemoryChanged,
    MemoryRead,
    MemoryRemoved,
    ProposalsChanged,
    Reply,
    RequestId,
    arrived,
)
from core.records import (
    ConflictChoice,
    HeldBackFact,
    LearnedLately,
    MemoryConflict,
    MemoryKind,
    MemoryReading,
    NeverTopic,
    Proposal,
    ReadingWay,
    SecretKind,
    Synced,
)

# Events come in bursts.
_SETTLE_MS = 100

# Readings of other programs that are shown.
_READINGS = 20


class ProposalCard(Card):
    """A proposed fact, what it would replace, and what can be done with it.

    Signals:
        message_requested: (ConversationId, MessageId) where it was said.
    """

    message_requested = Signal(object, object)

    def __init__(self, style: Style, actions: MemoryActions, proposal: Proposal) -> None:
        super().__init__()
        self._style = style
        self._actions = actions
        self.proposal = proposal
        self.editor: ProposalEditor | None = None
        self._body = QWidget()
        self._build()

    def _build(self) -> None:
        proposal, column = self.proposal, QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        said = day_text(proposal.said_at)
        if proposal.replaces:
            column.addWidget(Label(self.tr("This contradicts what is remembered"), "section", wrap=True))
            sides = QHBoxLayout()
            sides.setSpacing(Space.L)
            before = "\n".join(visible_text(memory.text) for memory in proposal.replaces)
            since = self.tr("since %1").replace("%1", day_text(proposal.replaces[0].valid_from))
            top = Qt.AlignmentFlag.AlignTop
            sides.addWidget(_side(self.tr("So far"), before, since), 1, top)
            sides.addWidget(_side(self.tr("New"), visible_text(proposal.text), said), 1, top)
            column.addLayout(sides)
        else:
            column.addWidget(Label(visible_text(proposal.text), wrap=True))
        if proposal.quote:
            quote = self.tr("“%1”").replace("%1", visible_text(proposal.quote))
            column.addWidget(Label(quote, "note", wrap=True))
        by = self.tr("proposed by %1").replace("%1", one_line(proposal.client_name)) if proposal.client_name else ""
        where = " · ".join(
            part for part in (kind_words(proposal.kind), by or one_line(proposal.conversation_title), said) if part
        )
        foot = QHBoxLayout()
        foot.addWidget(Label(where, "note", wrap=True), 1)
        self.open_button = Button(self.tr("Open the message"), "action")
        self.open_button.clicked.connect(
            lambda: self.message_requested.emit(proposal.conversation_id, proposal.message_id)
        )
        self.open_button.setVisible(proposal.message_id is not None)
        foot.addWidget(self.open_button)
        column.addLayout(foot)
        column.addWidget(self._buttons())
        self.column.addWidget(self._body)

    def _buttons(self) -> QWidget:
        proposal = self.proposal
        deeds = QWidget()
        row = FlowLayout(Space.S, deeds)
        self.keep = Button(self.tr("Replace") if proposal.replaces else self.tr("Keep"), "primary")
        self.keep.clicked.connect(lambda: self._accept(proposal.text, proposal.kind))
        row.addWidget(self.keep)
        self.both = Button(self.tr("Keep both"))
        self.both.clicked.connect(lambda: self._accept(proposal.text, proposal.kind, replace=False))
        self.both.setVisible(bool(proposal.replaces))
        row.addWidget(self.both)
        self.edit_button = Button(self.tr("Edit"))
        self.edit_button.clicked.connect(self.edit)
        row.addWidget(self.edit_button)
        self.discard = Button(self.tr("Discard"))
        self.discard.clicked.connect(lambda: self._actions.discard(proposal))
        row.addWidget(self.discard)
        self.never = Button(self.tr("Never about this"), "action")
        self.never.setToolTip(self.tr("Nothing like this is learned any more"))
        self.never.clicked.connect(lambda: self._actions.discard(proposal, never=True))
        row.addWidget(self.never)
        for button in (self.keep, self.both, self.edit_button, self.discard, self.never):
            button.setAccessibleName(f"{button.text()}: {proposal.text}")
        return deeds

    def edit(self) -> None:
        """Correct it before it is kept."""
        self.editor = ProposalEditor(self._style, self.proposal)
        self.editor.saved.connect(self._accept)
        self.editor.cancelled.connect(self._close_editor)
        self._body.hide()
        self.column.addWidget(self.editor)
        self.editor.field.setFocus()

    def _close_editor(self) -> None:
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        self._body.show()

    def _accept(self, text: str, kind: MemoryKind, *, replace: bool = True) -> None:
        self._actions.accept(self.proposal, text, kind, replace=replace)


class ConflictCard(Card):
    """Two wordings of a memory, from two computers; one holds until the user has chosen.

    Attributes:
        keep, other, both: say which.
    """

    def __init__(self, actions: MemoryActions, conflict: MemoryConflict) -> None:
        super().__init__()
        self.conflict = conflict
        self.column.setSpacing(Space.S)
        self.column.addWidget(Label(self.tr("Changed on two of your computers"), "section", wrap=True))
        memory = conflict.memory
        here = conflict.memory_device or self.tr("So far")
        there = conflict.device or self.tr("The other one")
        sides = QHBoxLayout()
        sides.setSpacing(Space.L)
        top = Qt.AlignmentFlag.AlignTop
        sides.addWidget(_side(visible_text(here), visible_text(memory.text), kind_words(memory.kind)), 1, top)
        sides.addWidget(_side(visible_text(there), visible_text(conflict.text), day_text(conflict.changed_at)), 1, top)
        self.column.addLayout(sides)
        deeds = QWidget()
        row = FlowLayout(Space.S, deeds)
        self.keep = Button(self.tr("Keep the first"), "primary")
        self.other = Button(self.tr("Keep the second"))
        self.both = Button(self.tr("Keep both"))
        for button, choice, text in (
            (self.keep, ConflictChoice.MEMORY, memory.text),
            (self.other, ConflictChoice.OTHER, conflict.text),
            (self.both, ConflictChoice.BOTH, memory.text),
        ):
            button.setAccessibleName(f"{button.text()}: {text}")
            button.clicked.connect(lambda _=False, choice=choice: actions.settle(conflict, choice))
            row.addWidget(button)
        self.column.addWidget(deeds)


class LearnedCard(Card):
    """What was learned, what it took the place of, and how to take that back.

    Signals:
        memory_requested: (Memory) show it.
    """

    memory_requested = Signal(object)

    def __init__(self, actions: MemoryActions, learned: LearnedLately) -> None:
        super().__init__()
        memory = self.memory = learned.memory
        self.column.setSpacing(Space.XS)
        self.column.addWidget(Label(visible_text(memory.text), wrap=True))
        for older in learned.replaced:
            words = self.tr("instead of: %1").replace("%1", visible_text(older.text))
            self.column.addWidget(Label(words, "note", wrap=True))
        if memory.quote:
            quote = self.tr("“%1”").replace("%1", visible_text(memory.quote))
            self.column.addWidget(Label(quote, "note", wrap=True))
        told = f"{kind_words(memory.kind)} · {moment_text(memory.learned_at, time.time())}"
        self.column.addWidget(Label(told, "note", wrap=True))
        deeds = QWidget()
        row = FlowLayout(Space.S, deeds)
        self.show_button = Button(self.tr("Show"), "action")
        self.show_button.clicked.connect(lambda: self.memory_requested.emit(memory))
        self.both = Button(self.tr("Keep both"), "action")
        self.both.setToolTip(self.tr("What was true before is true as well"))
        self.both.clicked.connect(lambda: actions.keep_both(learned.replaced))
        self.both.setVisible(bool(learned.replaced))
        self.undo = Button(self.tr("Undo"), "action")
        self.undo.setToolTip(self.tr("Forget it; what was true before is true again"))
        self.undo.clicked.connect(lambda: actions.forget((memory,)))
        self.never = Button(self.tr("Never about this"), "action")
        self.never.setToolTip(self.tr("Forget it; nothing like this is learned any more"))
        self.never.clicked.connect(lambda: actions.never(memory))
        for button in (self.show_button, self.both, self.undo, self.never):
            button.setAccessibleName(f"{button.text()}: {memory.text}")
            row.addWidget(button)
        self.column.addWidget(deeds)


class HeldBackCard(Card):
    """That something wasn't learned because a secret seems to stand in it; the words stay in their message.

    Signals:
        message_requested: (ConversationId, MessageId) where it was said.
    """

    message_requested = Signal(object, object)

    def __init__(self, actions: MemoryActions, fact: HeldBackFact) -> None:
        super().__init__()
        self.fact = fact
        self.column.setSpacing(Space.XS)
        words = {
            SecretKind.KEY: self.tr("Held back: looks like a key, or a link that opens something"),
            SecretKind.NUMBER: self.tr("Held back: looks like the number of a card, an account or a paper"),
            SecretKind.PASSWORD: self.tr("Held back: looks like a password or a code"),
        }[fact.looks_like]
        self.column.addWidget(Label(words, wrap=True))
        where = " · ".join(part for part in (one_line(fact.conversation_title), day_text(fact.said_at)) if part)
        self.column.addWidget(Label(where, "note", wrap=True))
        deeds = QWidget()
        row = FlowLayout(Space.S, deeds)
        self.open_button = Button(self.tr("Open the message"), "action")
        self.open_button.clicked.connect(lambda: self.message_requested.emit(fact.conversation_id, fact.message_id))
        self.keep = Button(self.tr("Keep it anyway"), "action")
        self.keep.setToolTip(self.tr("It is remembered as you said it, and told when it matters"))
        self.keep.clicked.connect(lambda: actions.keep_held_back(fact))
        self.drop = Button(self.tr("Leave it out"), "action")
        self.drop.setToolTip(self.tr("Nothing is remembered, and this line goes"))
        self.drop.clicked.connect(lambda: actions.drop_held_back(fact))
        for button in (self.open_button, self.keep, self.drop):
            button.setAccessibleName(f"{button.text()}: {words}, {where}")
            row.addWidget(button)
        self.column.addWidget(deeds)


class ReadingsCard(Card):
    """What other programs have read of memory, the newest first.

    Signals:
        memory_requested: (Memory) show it.

    Attributes:
        show_buttons: of the memories, in order.
    """

    memory_requested = Signal(object)

    def __init__(self, readings: Sequence[MemoryReading]) -> None:
        super().__init__()
        self.show_buttons: list[Button] = []
        now = time.time()
        for number, reading in enumerate(readings):
            if number:
                self.column.addWidget(Line())
            told = f"{self._who(reading)} · {moment_text(reading.read_at, now)}"
            self.column.addWidget(Label(told, "note", wrap=True))
            for memory in reading.memories:
                row = QHBoxLayout()
                row.setSpacing(Space.S)
                row.addWidget(Label(visible_text(memory.text), wrap=True), 1)
                button = Button(self.tr("Show"), "action")
                button.setAccessibleName(f"{button.text()}: {memory.text}")
                button.clicked.connect(lambda _=False, memory=memory: self.memory_requested.emit(memory))
                self.show_buttons.append(button)
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
                self.column.addLayout(row)
            if reading.messages:
                said = self.tr("%n passage(s) from conversations", "", reading.messages)
                self.column.addWidget(Label(said, wrap=True))
            if not reading.memories and not reading.messages:
                self.column.addWidget(Label(self.tr("What it read was deleted since."), "note", wrap=True))

    def _who(self, reading: MemoryReading) -> str:
        words = {
            ReadingWay.NOTE: self.tr("%1 asked the model, and was told"),
            ReadingWay.SEARCH: self.tr("%1 searched, and found"),
            ReadingWay.READ: self.tr("%1 read"),
        }[reading.way]
        return words.replace("%1", one_line(reading.client_name))


class LatelyView(QWidget):
    """Cards, the newest first.

    Signals:
        memory_requested: (Memory)
        message_requested: (ConversationId, MessageId)
    """

    memory_requested = Signal(object)
    message_requested = Signal(object, object)

    def __init__(self, client: CoreClient, style: Style, actions: MemoryActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._actions = actions
        self._known: LatelyListed | None = None
        self.proposals: list[ProposalCard] = []
        self.conflicts: list[ConflictCard] = []
        self.learned: list[LearnedCard] = []
        self.held_back: list[HeldBackCard] = []
        self.readings: ReadingsCard | None = None
        self.allow_buttons: list[Button] = []
        self.notices = NoticeStack(style)
        self.empty = EmptyState(
            style,
            "memory",
            self.tr("Nothing was learned yet"),
            self.tr("What Rememora learns from your conversations shows here, each with a way to take it back."),
        )
        self._scroll = CentredColumn(Space.PAGE)
        self._scroll.column.setContentsMargins(0, Space.M, 0, Space.XXL)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._scroll)
        self._middle.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notices)
        whole.addWidget(self._middle, 1)
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self.reload)
        self.setFocusProxy(self._scroll)
        client.event.connect(self._hear)

    def reload(self) -> None:
        """Ask for what is there now."""
        self._client.ask(ListLately(), self._listed)

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            self.notices.add(reply.problem)
        elif isinstance(reply, LatelyListed) and not any(card.editor for card in self.proposals):
            known = msgspec.structs.replace(reply, request_id=RequestId(0))
            if known == self._known:
                return  # built anew it would flicker
            self._known = known
            place = self._scroll.verticalScrollBar().value()
            self._show(reply)
            self._scroll.verticalScrollBar().setValue(place)

    def _show(self, lately: LatelyListed) -> None:
        column = self._scroll.column
        clear_layout(column)
        self.proposals = [self._proposal_card(proposal) for proposal in lately.proposals]
        self.conflicts = [ConflictCard(self._actions, conflict) for conflict in lately.conflicts]
        self.learned = [self._learned_card(learned) for learned in lately.learned]
        self.held_back = [self._held_back_card(fact) for fact in lately.held_back]
        self.allow_buttons = []
        self._section(self.tr("Waiting for your word"), [*self.conflicts, *self.proposals])
        self._section(self.tr("Not learned"), self.held_back)
        self._section(self.tr("Learned lately"), self.learned)
        self.readings = None
        if lately.readings:
            self.readings = ReadingsCard(lately.readings[:_READINGS])
            self.readings.memory_requested.connect(self.memory_requested)
            self._section(self.tr("Read by other programs"), [self.readings])
        self._section(self.tr("Never learned"), [self._never_card(lately.never)] if lately.never else [])
        whole = (lately.conflicts, lately.proposals, lately.held_back, lately.learned, lately.readings, lately.never)
        anything = any(whole)
        self._middle.setCurrentWidget(self._scroll if anything else self.empty)

    def _section(self, title: str, cards: Sequence[QWidget]) -> None:
        if cards:
            self._scroll.column.addWidget(Label(title, "section"))
            for card in cards:
                self._scroll.column.addWidget(card)

    def _proposal_card(self, proposal: Proposal) -> ProposalCard:
        card = ProposalCard(self._style, self._actions, proposal)
        card.message_requested.connect(self.message_requested)
        return card

    def _learned_card(self, learned: LearnedLately) -> LearnedCard:
        card = LearnedCard(self._actions, learned)
        card.memory_requested.connect(self.memory_requested)
        return card

    def _held_back_card(self, fact: HeldBackFact) -> HeldBackCard:
        card = HeldBackCard(self._actions, fact)
        card.message_requested.connect(self.message_requested)
        return card

    def _never_card(self, topics: Sequence[NeverTopic]) -> Card:
        card = Card()
        note = self.tr("Statements like these are not learned, whoever they are about.")
        card.column.addWidget(Label(note, "note", wrap=True))
        for topic in topics:
            row = QHBoxLayout()
            row.addWidget(Label(visible_text(topic.text), wrap=True), 1)
            allow = Button(self.tr("Allow again"), "action")
            allow.setAccessibleName(f"{allow.text()}: {topic.text}")
            allow.clicked.connect(lambda _=False, topic=topic: self._actions.learn_again(topic))
            self.allow_buttons.append(allow)
            row.addWidget(allow, 0, Qt.AlignmentFlag.AlignTop)
            card.column.addLayout(row)
        return card

    def _hear(self, event: Event) -> None:
        changed = (
            MemoryAdded
            | MemoryChanged
            | MemoryRemoved
            | MemoryRead
            | ProposalsChanged
            | ConversationRemoved
            | EverythingDeleted
        )
        if (isinstance(event, changed) or arrived(event, Synced.MEMORIES)) and self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()


def _side(title: str, text: str, when: str) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    column.addWidget(Label(title, "label"))
    column.addWidget(Label(text, wrap=True))
    column.addWidget(Label(when, "note"))
    return side
