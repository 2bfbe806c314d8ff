"""The steps of an errand that stand fast, one below the other, with what is asked in them and how they are corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.errands.one import OneErrand
from app.errands.step_row import StepRow
from app.style import Space, Style
from app.tools.asking_card import AskingCard
from app.tools.calls import CallActions
from app.tools.known import KnownTools
from core.records import ErrandStep, ErrandStepId, MemoryId


class StepRows(QVBoxLayout):
    """Signals:
        corrected: (ErrandStepId, str, bool, bool) how one is to be done, whether that is to be remembered, and whether what it changed is
            taken back.
        correcting: (StepRow) the user begins to.
        memory_requested: (MemoryId)

    Args:
        asks_always: names of tools that ask before each use.

    Attributes:
        rows: one for each.
    """

    corrected = Signal(object, str, bool, bool)
    correcting = Signal(object)
    memory_requested = Signal(object)

    def __init__(
        self,
        one: OneErrand,
        style: Style,
        calls: CallActions,
        tools: KnownTools,
        asks_always: Callable[[], frozenset[str]],
    ) -> None:
        super().__init__()
        self.setSpacing(Space.XS)
        self._one = one
        self._style = style
        self._calls = calls
        self._tools = tools
        self._asks_always = asks_always
        self._learned: dict[ErrandStepId, MemoryId] = {}
        self.rows: list[StepRow] = []

    @property
    def question(self) -> AskingCard | None:
        """What is asked."""
        return next((row.calls.card for row in self.rows if row.calls.card is not None), None)

    def row(self, step_id: ErrandStepId) -> StepRow | None:
        """That of a step, if it stands fast."""
        return next((row for row in self.rows if row.step_id == step_id), None)

    def forget(self) -> None:
        """Another errand is shown."""
        self._learned = {}
        self._drop(self.rows)
        self.rows = []

    def learn(self, step_id: ErrandStepId, memory_id: MemoryId) -> None:
        """A way was learned when this step was corrected."""
        self._learned[step_id] = memory_id

    def show_steps(self, steps: Sequence[ErrandStep]) -> None:
        """Have a row for each of these, in their order."""
        kept = {row.step_id: row for row in self.rows}
        ids = {step.id for step in steps}
        self._drop([row for row in self.rows if row.step_id not in ids])
        self.rows = []
        for at, step in enumerate(steps):
            row = kept.get(step.id) or self._make(step)
            if self.indexOf(row) != at:
                self.removeWidget(row)
                self.insertWidget(at, row)
            self.rows.append(row)
            self.fill(row)

    def fill(self, row: StepRow) -> None:
        """Show how its step is now."""
        step = self._one.step(row.step_id)
        if step is None:
            return
        row.show_step(step, step.position + 1)
        row.show_calls(self._one.calls(step.id), self._asks_always())
        told = [memory for memory in self._one.used if memory.id in step.ways]
        taught = self._learned.get(step.id)
        learned = [memory for memory in self._one.learned if memory.id in step.ways or memory.id == taught]
        row.show_ways(told, learned)

    def _make(self, step: ErrandStep) -> StepRow:
        row = StepRow(self._style, self._calls, self._tools, step)
        row.corrected.connect(self.corrected)
        row.correcting_wanted.connect(self._begin_correcting)
        row.memory_requested.connect(self.memory_requested)
        return row

    def _drop(self, rows: Sequence[StepRow]) -> None:
        for row in rows:
            self.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _begin_correcting(self, row: StepRow) -> None:
        for other in self.rows:
            if other is not row:
                other.end_correcting()
        behind = (step for step in self._one.steps if step.position >= row.step.position)
        calls = (call for step in behind for call in self._one.calls(step.id))
        row.begin_correcting(changed=any(call.undoable and not call.undone for call in calls))
        self.correcting.emit(row)
