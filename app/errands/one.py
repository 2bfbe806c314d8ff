"""All that is known of one errand, kept as the core tells it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from core.protocol import (
    BeginErrand,
    Command,
    EditErrandPlan,
    ErrandChanged,
    ErrandPlanChanged,
    ErrandShown,
    ErrandsRemoved,
    ErrandStepChanged,
    ErrandStepCorrected,
    Event,
    EverythingDeleted,
    ExtendErrand,
    Failed,
    MemoryChanged,
    MemoryRemoved,
    PlanErrand,
    RateErrand,
    Reply,
    ShowErrand,
    ToolCallChanged,
)
from core.records import Errand, ErrandBudget, ErrandId, ErrandStep, ErrandStepId, Memory, PlannedStep, ToolCall


class OneErrand(QObject):
    """Attributes:
        errand_id: of the one that is followed; None: none.
        errand: as it is; None until it is known.
        steps: of its plan, in order.
        used, learned: ways of doing it was told, and that its corrections made.

    Signals:
        began: another one is followed; nothing is known of it yet.
        changed: of the errand itself, its plan, or the memories.
        step_changed(ErrandStepId): of a step or its calls.
        gone: it was deleted.
        failed: (Problem)
    """

    began = Signal()
    changed = Signal()
    step_changed = Signal(object)
    gone = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.errand_id: ErrandId | None = None
        self._forget()
        client.event.connect(self._hear)
        client.welcomed.connect(self._refresh)

    def _forget(self) -> None:
        self.errand: Errand | None = None
        self.steps: tuple[ErrandStep, ...] = ()
        self.used: tuple[Memory, ...] = ()
        self.learned: tuple[Memory, ...] = ()
        self._calls: dict[ErrandStepId, tuple[ToolCall, ...]] = {}

    def follow(self, errand_id: ErrandId | None) -> None:
        """Another one from now on."""
        self.errand_id = errand_id
        self._forget()
        self.began.emit()
        self._refresh()

    def calls(self, step_id: ErrandStepId) -> tuple[ToolCall, ...]:
        """Those of a step, in the order in which they were made."""
        return self._calls.get(step_id, ())

    def step(self, step_id: ErrandStepId) -> ErrandStep | None:
        return next((step for step in self.steps if step.id == step_id), None)

    def take(self, reply: Reply) -> None:
        """What a command about it was answered with."""
        if isinstance(reply, ErrandShown) and reply.errand.id == self.errand_id:
            self._show(reply)
        elif isinstance(reply, ErrandStepCorrected) and reply.errand.id == self.errand_id:
            if reply.way is not None:
                self.learned = (*(one for one in self.learned if one.id != reply.way.id), reply.way)
            self.errand = reply.errand
            self._put_step(reply.step)
            self.changed.emit()

    def _refresh(self) -> None:
        wanted = self.errand_id
        if wanted is None or self._client.welcome is None:
            return

        def answered(reply: Reply) -> None:
            if wanted != self.errand_id:
                return
            if isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)
            else:
                self.take(reply)

        self._client.ask(ShowErrand(errand_id=wanted), answered)

    def _show(self, shown: ErrandShown) -> None:
        self.errand, self.steps = shown.errand, _in_order(shown.steps)
        self.used, self.learned = shown.used, shown.learned
        calls: dict[ErrandStepId, tuple[ToolCall, ...]] = {}
        for call in shown.calls:
            if call.step_id is not None:
                calls[call.step_id] = (*calls.get(call.step_id, ()), call)
        self._calls = calls
        self.changed.emit()

    # --- what the core says -----------------------------------------------------------------------------------

    def _hear(self, event: Event) -> None:
        if self.errand_id is None:
            return
        match event:
            case ErrandsRemoved(errands=errands) if self.errand_id in errands:
                self._end()
            case EverythingDeleted():
                self._end()
            case _ if self.errand is None:
                pass
            case ErrandChanged(errand=errand) if errand.id == self.errand_id:
                self.errand = errand
                self.changed.emit()
            case ErrandPlanChanged(errand_id=errand_id, steps=steps) if errand_id == self.errand_id:
                self.steps = _in_order(steps)
                self.changed.emit()
            case ErrandStepChanged(errand_id=errand_id, step=step) if errand_id == self.errand_id:
                self._put_step(step)
                self.step_changed.emit(step.id)
                if self._unknown(step):
                    self._refresh()
            case ToolCallChanged(call=call) if call.errand_id == self.errand_id and call.step_id is not None:
                self._put_call(call.step_id, call)
                self.step_changed.emit(call.step_id)
            case MemoryChanged(memory=memory):
                self._set_memories(lambda one: memory if one.id == memory.id else one)
            case MemoryRemoved(memory_id=memory_id):
                self._set_memories(lambda one: None if one.id == memory_id else one)
            case _:
                pass

    def _set_memories(self, now: Callable[[Memory], Memory | None]) -> None:
        used = tuple(one for memory in self.used if (one := now(memory)) is not None)
        learned = tuple(one for memory in self.learned if (one := now(memory)) is not None)
        if (used, learned) != (self.used, self.learned):
            self.used, self.learned = used, learned
            self.changed.emit()

    def _unknown(self, step: ErrandStep) -> bool:
        """It was told of memories that nobody has told the window of."""
        known = {memory.id for memory in (*self.used, *self.learned)}
        return any(way not in known for way in step.ways)

    def _put_step(self, step: ErrandStep) -> None:
        others = (one for one in self.steps if one.id != step.id)
        self.steps = _in_order((*others, step))

    def _put_call(self, step_id: ErrandStepId, call: ToolCall) -> None:
        others = (one for one in self._calls.get(step_id, ()) if one.id != call.id)
        self._calls[step_id] = tuple(sorted((*others, call), key=lambda one: (one.position, one.id)))

    def _end(self) -> None:
        self.errand_id = None
        self._forget()
        self.gone.emit()

    # --- what the user does -----------------------------------------------------------------------------------

    def edit(self, steps: tuple[PlannedStep, ...], before: Callable[[], None]) -> None:
        """Its plan is this. `before`: called first, once there is an answer."""
        self._ask(lambda errand_id: EditErrandPlan(errand_id=errand_id, steps=steps), before)

    def plan(self) -> None:
        """Have it planned anew."""
        self._ask(lambda errand_id: PlanErrand(errand_id=errand_id))

    def begin(self) -> None:
        """The plan is good."""
        self._ask(lambda errand_id: BeginErrand(errand_id=errand_id))

    def extend(self, more: ErrandBudget) -> None:
        """It may use so much more."""
        self._ask(lambda errand_id: ExtendErrand(errand_id=errand_id, more=more))

    def rate(self, rating: int) -> None:
        self._ask(lambda errand_id: RateErrand(errand_id=errand_id, rating=rating))

    def _ask(self, about: Callable[[ErrandId], Command], before: Callable[[], None] | None = None) -> None:
        """What comes of it is told by events, or by the answer."""
        if self.errand is None:
            return

        def answered(reply: Reply) -> None:
            if before is not None:
                before()
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            else:
                self.take(reply)

        self._client.ask(about(self.errand.id), answered)


def _in_order(steps: tuple[ErrandStep, ...]) -> tuple[ErrandStep, ...]:
    return tuple(sorted(steps, key=lambda step: step.position))
