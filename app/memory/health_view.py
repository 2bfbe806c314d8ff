"""The state of the memory: how much there is, what is double, contrary, stale or of no use, and whether it is found."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.chat.dates import day_text
from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.memory.actions import MemoryActions
from app.memory.review_card import ReviewCard
from app.memory.review_choice import today
from app.memory.review_row import ReviewRow
from app.style import Space, Style, TextRole, placed
from app.translation import list_text, named_text
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.layouts import clear_layout
from app.widgets.notice import NoticeStack
from app.widgets.page import Card, CentredColumn, Line
from core.protocol import (
    AnalysisProgressed,
    CheckHealth,
    CheckIndex,
    Event,
    EverythingDeleted,
    Failed,
    HealthChecked,
    MemoryTested,
    Reply,
    StopAnalysis,
    TestMemory,
)
from core.records import (
    Memory,
    MemoryEdit,
    MemoryHealth,
    MemoryId,
    MemoryPair,
    Review,
    ReviewAnswer,
    ReviewEvery,
    TestedMemory,
)

# Shown of each sort before "show all".
_FIRST = 5


class GrowthChart(QWidget):
    """A column for each month, as high as there were memories at its end."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._months: Sequence[tuple[str, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.changed.connect(self.updateGeometry)

    def show_months(self, months: Sequence[tuple[str, int]]) -> None:
        self._months = months
        words = list_text([named_text(self._month(label), QLocale().toString(count)) for label, count in months])
        self.setAccessibleName(named_text(self.tr("Memories by month"), words))
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self._style.px(96))

    def _month(self, label: str) -> str:
        _year, _, month = label.partition("-")
        return QLocale().standaloneMonthName(int(month), QLocale.FormatType.ShortFormat)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._style.font(TextRole.NOTE))
        below = self._style.px(18)
        most = max(1, *(count for _, count in self._months))
        wide = self.width() / len(self._months)
        room = self.height() - 2 * below
        # Where there is no room for every month's name, for every second, third …
        longest = max(painter.fontMetrics().horizontalAdvance(self._month(label)) for label, _ in self._months)
        every = math.ceil((longest + Space.XS) / wide)
        for at, (label, count) in enumerate(self._months):
            tall = max(2.0, room * count / most)
            bar = QRectF(at * wide + wide * 0.2, below + room - tall, wide * 0.6, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accent" if at == len(self._months) - 1 else "accent_soft"))
            painter.drawRoundedRect(placed(bar, self.rect()), 3, 3)
            painter.setPen(self._style.color("soft"))
            centre = int(Qt.AlignmentFlag.AlignCenter)
            column = placed(QRectF(at * wide, self.height() - below, wide, below), self.rect())
            if (len(self._months) - 1 - at) % every == 0:
                painter.drawText(column, centre, self._month(label))
            if at == len(self._months) - 1 and count:
                column.moveTop(bar.top() - below)
                painter.drawText(column, centre, QLocale().toString(count))


class HealthView(QWidget):
    """Cards, each with what can be done about it.

    Signals:
        memory_requested: (Memory)
    """

    memory_requested = Signal(object)

    def __init__(self, client: CoreClient, style: Style, actions: MemoryActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._actions = actions
        self._running = False
        self._health: MemoryHealth | None = None
        self._open: set[str] = set()  # lists that are shown whole
        self.review = ReviewCard(client, style, actions)
        self.notices = NoticeStack(style)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.doing = Label("", "note")
        self.again = Button(self.tr("Check again"))
        self.again.clicked.connect(self.check)
        self.test_button = Button(self.tr("Test my memory"), "primary")
        self.test_button.clicked.connect(self.test)
        self.stop_button = Button(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        self._page = CentredColumn(Space.PAGE)
        self._page.column.setContentsMargins(0, Space.M, 0, Space.XXL)
        self._told = QWidget()
        self._column = QVBoxLayout(self._told)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self.results = QWidget()
        self._results = QVBoxLayout(self.results)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.setSpacing(Space.S)
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.test_button)
        tools.addWidget(self.again)
        tools.addWidget(self.stop_button)
        tools.addWidget(self.doing, 1)
        self._page.column.addLayout(tools)
        self._page.column.addWidget(self.progress)
        self._page.column.addWidget(self.review)
        self._page.column.addWidget(self.results)
        self._page.column.addWidget(self._told)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notices)
        whole.addWidget(self._page, 1)
        self.buttons: dict[str, Button] = {}
        self.outdated: dict[MemoryId, ReviewRow] = {}
        self.results.hide()
        self._show_running("")
        self.setFocusProxy(self._page)
        client.event.connect(self._hear)

    # --- what is asked ----------------------------------------------------------------------------------------

    def check(self) -> None:
        """Look through all memories."""
        if not self._running:
            self._show_running(self.tr("Looking through your memories…"))
            self._client.ask(CheckHealth(), self._checked)

    def test(self) -> None:
        """Ask recall for known facts."""
        if not self._running:
            self._show_running(self.tr("Asking for facts that are known…"))
            self._client.ask(TestMemory(seed=QDate.currentDate().toJulianDay()), self._tested)

    def _check_index(self) -> None:
        self._client.ask(CheckIndex(), lambda reply: self._failed(reply) if isinstance(reply, Failed) else self.check())

    def stop(self) -> None:
        """End what is being computed."""
        if self._running:
            self._client.ask(StopAnalysis())

    def _show_running(self, words: str) -> None:
        self._running = bool(words)
        self.doing.setText(words)
        self.progress.setValue(0)
        self.progress.setVisible(self._running)
        self.stop_button.setVisible(self._running)
        self.again.setVisible(not self._running)
        self.test_button.setEnabled(not self._running)

    def _hear(self, event: Event) -> None:
        if isinstance(event, AnalysisProgressed) and self._running:
            self.progress.setValue(int(event.done * 1000))
        elif isinstance(event, EverythingDeleted):
            clear_layout(self._column)
            self.results.hide()
            self._health = None

    def _failed(self, reply: Reply) -> None:
        if isinstance(reply, Failed) and reply.problem.code not in {"cancelled", *BROKEN_OFF}:
            self.notices.add(reply.problem)

    def _checked(self, reply: Reply) -> None:
        self._show_running("")
        if isinstance(reply, HealthChecked) and reply.health != self._health:  # built anew it would flicker
            self._health = reply.health
            self._show()
        self._failed(reply)

    def _tested(self, reply: Reply) -> None:
        self._show_running("")
        if isinstance(reply, MemoryTested):
            self._show_tested(reply.tested)
        self._failed(reply)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show(self) -> None:
        health = self._health
        assert health is not None
        place = self._page.verticalScrollBar().value()
        clear_layout(self._column)
        self.buttons, self.outdated = {}, {}
        self._column.addWidget(self._counts(health))
        self._pairs(
            "duplicates",
            self.tr("Say the same"),
            health.duplicates,
            [
                (self.tr("Merge"), self._merge),
                (self.tr("Keep both"), lambda _pair: None),
            ],
        )
        self._pairs(
            "contradictions",
            self.tr("Can't both be true"),
            health.contradictions,
            [
                (self.tr("The newer is true"), self._end_older),
                (self.tr("Both are true"), lambda _pair: None),
            ],
        )
        self._memories(
            "stale",
            self.tr("%n are about days long past", "", health.stale_count),
            self.tr("They had their day, and nobody has asked for them since."),
            health.stale,
        )
        self._outdated(health)
        self._memories(
            "unused",
            self.tr("%n were never needed", "", health.unused_count),
            self.tr("They have been here for a month or longer, and no reply has used them."),
            health.unused,
        )
        if health.unindexed:
            self._column.addWidget(Label(self.tr("Search by meaning"), "section"))
            card = Card()
            words = self.tr("%n can't be found by meaning yet; they are being read.", "", health.unindexed)
            card.column.addWidget(Label(words, wrap=True))
            mend = Button(self.tr("Compare the index with what is stored"))
            mend.clicked.connect(self._check_index)
            self.buttons["index"] = mend
            card.column.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeft)
            self._column.addWidget(card)
        elif health.holding:
            words = self.tr("Search by meaning knows every one of them.")
            self._column.addWidget(Label(words, "note", wrap=True))
        self._page.verticalScrollBar().setValue(place)

    def _counts(self, health: MemoryHealth) -> Card:
        card = Card()
        row = FlowLayout(Space.XL)
        for count, words in (
            (health.holding, self.tr("true now")),
            (health.past, self.tr("true before")),
            (health.pinned, self.tr("pinned")),
            (health.binned, self.tr("in the bin")),
        ):
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Label(QLocale().toString(count), "display"))
            column.addWidget(Label(words, "note"))
            row.addWidget(pair)
        card.column.addLayout(row)
        self.growth = GrowthChart(self._style)
        self.growth.show_months(health.growth)
        card.column.addWidget(self.growth)
        return card

    def _pairs(
        self,
        name: str,
        title: str,
        pairs: Sequence[MemoryPair],
        deeds: Sequence[tuple[str, Callable[[MemoryPair], None]]],
    ) -> None:
        if not pairs:
            return
        self._column.addWidget(Label(title, "section"))
        for at, pair in enumerate(pairs if name in self._open else pairs[:_FIRST]):
            card = Card()
            for memory in (pair.older, pair.newer):
                line = QHBoxLayout()
                line.addWidget(Label(visible_text(memory.text), wrap=True), 1)
                line.addWidget(Label(day_text(memory.valid_from), "note"), 0, Qt.AlignmentFlag.AlignTop)
                card.column.addLayout(line)
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            for words, deed in deeds:
                button = Button(words)
                button.setAccessibleName(f"{words}: {pair.older.text} / {pair.newer.text}")
                button.clicked.connect(self._done_with(card, deed, pair))
                self.buttons[f"{name} {at} {words}"] = button
                row.addWidget(button)
            row.addStretch()
            card.column.addLayout(row)
            self._column.addWidget(card)
        self._offer_all(name, len(pairs))

    def _done_with(self, card: Card, deed: Callable[[MemoryPair], None], pair: MemoryPair) -> Callable[[], None]:
        def act() -> None:
            deed(pair)
            card.hide()

        return act

    def _merge(self, pair: MemoryPair) -> None:
        longer = max((pair.newer, pair.older), key=lambda memory: len(memory.text))
        self._actions.merge((pair.older.id, pair.newer.id), longer.text, pair.newer.kind)

    def _end_older(self, pair: MemoryPair) -> None:
        edit = MemoryEdit(valid_until=max(pair.newer.valid_from, pair.older.valid_from))
        self._actions.edit((pair.older.id,), edit, told=self.tr("The older one is past now"))

    def _memories(self, name: str, title: str, sentence: str, memories: Sequence[Memory]) -> None:
        if not memories:
            return
        self._column.addWidget(Label(title, "section"))
        card = Card()
        card.column.addWidget(Label(sentence, "note", wrap=True))
        for memory in memories if name in self._open else memories[:_FIRST]:
            row = QHBoxLayout()
            row.addWidget(Label(visible_text(memory.text), wrap=True), 1)
            show = Button(self.tr("Show"), "action")
            show.setAccessibleName(f"{show.text()}: {memory.text}")
            show.clicked.connect(lambda _=False, memory=memory: self.memory_requested.emit(memory))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
            card.column.addLayout(row)
        forget = Button(self.tr("Forget these %n", "", len(memories)), "destructive")
        forget.clicked.connect(self._forget(card, memories))
        self.buttons[f"{name} forget"] = forget
        card.column.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(card)
        self._offer_all(name, len(memories))

    def _outdated(self, health: MemoryHealth) -> None:
        """Those that nobody asked to be asked about, but that are likely to have changed."""
        memories = health.outdated
        if not memories:
            return
        self._column.addWidget(Label(self.tr("%n may be so no longer", "", health.outdated_count), "section"))
        card = Card()
        words = self.tr("Jobs, places and plans that you spoke of more than a year ago, or whose days are over.")
        card.column.addWidget(Label(words, "note", wrap=True))
        for at, memory in enumerate(memories if "outdated" in self._open else memories[:_FIRST]):
            if at:
                card.column.addWidget(Line())
            card.column.addWidget(self._outdated_row(memory))
        self._column.addWidget(card)
        self._offer_all("outdated", len(memories))

    def _outdated_row(self, memory: Memory) -> ReviewRow:
        answers = [
            (self.tr("Still so"), ReviewAnswer.STILL_SO),
            (self.tr("No longer"), ReviewAnswer.NO_LONGER),
        ]
        row = ReviewRow(self._style, memory, answers)
        later = row.add(self.tr("Ask me in six months"))

        def done(deed: Callable[[], None]) -> None:
            deed()
            row.hide()

        review = Review.after(ReviewEvery.HALF_YEAR, today())
        told = self.tr("You are asked about it in six months")
        row.answered.connect(lambda answer: done(lambda: self._actions.answer(memory, answer)))
        row.replaced.connect(lambda text, kind: done(lambda: self._actions.replace(memory, text, kind)))
        later.clicked.connect(
            lambda: done(lambda: self._actions.edit((memory.id,), MemoryEdit(review=review), told=told))
        )
        self.outdated[memory.id] = row
        return row

    def _forget(self, card: Card, memories: Sequence[Memory]) -> Callable[[], None]:
        def act() -> None:
            self._actions.forget(memories)
            card.hide()

        return act

    def _offer_all(self, name: str, count: int) -> None:
        if count <= _FIRST or name in self._open:
            return
        more = Button(self.tr("Show all %n", "", count), "link")

        def open_all() -> None:
            self._open.add(name)
            self._show()

        more.clicked.connect(open_all)
        self.buttons[f"{name} all"] = more
        self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_tested(self, tested: Sequence[TestedMemory]) -> None:
        clear_layout(self._results)
        found = sum(one.place is not None for one in tested)
        first = sum(one.place == 1 for one in tested)
        words = self.tr("%1 of %2 found, %3 of them first")
        words = words.replace("%1", str(found)).replace("%2", str(len(tested))).replace("%3", str(first))
        self._results.addWidget(Label(words if tested else self.tr("There is nothing to ask for yet."), "heading"))
        card = Card()
        for one in sorted(tested, key=lambda one: (one.place is not None, -(one.place or 0))):
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            sign = "warning" if one.place is None else "check"
            row.addWidget(IconView(self._style, sign, side=16), 0, Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Label(visible_text(one.question), wrap=True))
            place = self.tr("not found") if one.place is None else self.tr("at place %1").replace("%1", str(one.place))
            column.addWidget(Label(f"{visible_text(one.memory.text)} · {place}", "note", wrap=True))
            row.addLayout(column, 1)
            show = Button(self.tr("Show"), "action")
            show.setAccessibleName(f"{show.text()}: {one.memory.text}")
            show.clicked.connect(lambda _=False, memory=one.memory: self.memory_requested.emit(memory))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
            card.column.addLayout(row)
        if tested:
            self._results.addWidget(card)
        self.results.show()

    @property
    def shown_text(self) -> str:
        """All its words, for tests."""
        return "\n".join(label.text() for label in self.findChildren(Label) if label.isVisibleTo(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.review.refresh()
        self.check()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()
