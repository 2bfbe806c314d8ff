"""What comes next of an errand: its plan, a call, the end of a step, the end of all. On the model worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from core.errands.doing import StepDone, StepWork, done_line, go_on
from core.errands.planning import propose
from core.errands.reporting import report
from core.errands.telling import Telling
from core.errands.ways import Told, Ways
from core.errors import InvalidRequest
from core.model.base import LanguageModel
from core.records import (
    Errand,
    ErrandId,
    ErrandPhase,
    ErrandStepPhase,
    MemoryReach,
    Problem,
    Tool,
    ToolCallPhase,
    reach_of,
)
from core.storage.conversations import Conversations
from core.storage.errand_steps import StepAt
from core.storage.errands import Errands
from core.tasks.asking import Asking
from core.tools.calling import Calling, CallPlace
from core.tools.choosing import ToolChooser
from core.tools.registry import Registry
from core.worker import Worker

_NOTHING_DONE = Problem(
    code="errand_failed",
    what="None of the steps could be done.",
    safe="What was done by then is still so.",
    next_step="Look at the steps, say how one is to be done, or change the plan.",
)


class Advancing:
    """Goes on with one errand by one thing.

    Args:
        stop: set when somebody waits for the model, or when it isn't to go on.
        compute: held while the model evaluates.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        errands: Errands,
        conversations: Conversations,
        ways: Ways,
        registry: Registry,
        chooser: ToolChooser,
        calling: Calling,
        telling: Telling,
        stop: threading.Event,
        compute: threading.Lock,
        clock: Callable[[], float],
    ) -> None:
        self._storage = storage
        self._errands = errands
        self._conversations = conversations
        self._ways = ways
        self._registry = registry
        self._chooser = chooser
        self._calling = calling
        self._telling = telling
        self._stop = stop
        self._compute = compute
        self._clock = clock

    def advance(self, errand: Errand, model: LanguageModel) -> None:
        """Do what is next.

        Raises:
            Yielded: somebody waits for the model.
            NotFound: it isn't to be done any more, or not so.
            InvalidRequest: no tool may be used any more.
            ModelError: evaluation failed.
            StorageError: nothing can be written.
        """
        if errand.phase is ErrandPhase.PLANNING:
            self._plan(errand, model)
        else:
            self._go_on(errand, model)

    def _plan(self, errand: Errand, model: LanguageModel) -> None:
        goal = errand.draft.goal
        ways = self._ways.recalled(errand.id, [goal], self._reach(errand))
        with self._compute:
            texts = propose(Asking(model, self._stop), goal, self._usable(errand), ways)

        def planned() -> None:
            if self._errands.phases.plan(errand.id, texts):
                self._ways.used(ways)
                self._errands.steps.tell(errand.id, None, [one.memory_id for one in ways])
                self._telling.planned(errand.id)
            self._telling.changed(errand.id)

        self._storage.call(planned)

    def _go_on(self, errand: Errand, model: LanguageModel) -> None:
        at = self._storage.call(lambda: self._errands.steps.next(errand.id))
        if at is None:
            self._finish(errand, model)
            return
        budget, used = errand.draft.budget, errand.used
        if used.steps >= budget.steps or used.minutes >= budget.minutes:
            self._storage.call(lambda: self._out_of_budget(errand.id))
            return
        work = self._work(errand, at)
        done = go_on(model, work, self._calling, stop=self._stop, compute=self._compute)
        self._kept(errand.id, at, work.ways, done)

    def _work(self, errand: Errand, at: StepAt) -> StepWork:
        """All that the prompt of a step tells; it is being done from now on."""
        goal, step = errand.draft.goal, at.step
        begun = step.phase is not ErrandStepPhase.OPEN
        ways = (
            self._storage.call(lambda: self._ways.told_before(step.ways))
            if begun
            else self._ways.recalled(errand.id, [goal, step.text], self._reach(errand))
        )
        usable = self._usable(errand)
        if not usable:
            # Without any, a small model says that it has done what it hasn't.
            raise InvalidRequest(
                "No tool may be used, so nothing can be done.",
                safe="What was done by then is still so.",
                next_step="Switch tools on in the settings, and allow a folder.",
            )
        tools = self._chooser.nearest([step.text, goal, *(one.text for one in ways)], usable)
        surely = bool(tools) and self._chooser.wants(step.text)
        asked_for = self._chooser.asked_for(step.text, self._registry.usable())

        def read() -> StepWork:
            if self._errands.steps.begin(errand.id, step.id, [one.memory_id for one in ways]):
                self._ways.used(ways)
                self._telling.step(errand.id, step.id)
            calls = self._conversations.calls
            made = calls.of_step(step.id, at.attempt)
            known = {one.call.id for one in made}
            return StepWork(
                place=CallPlace(errand_id=errand.id, step_id=step.id, attempt=at.attempt),
                goal=goal,
                step=step,
                before=[one for one in self._errands.steps.of(errand.id) if one.position < step.position],
                made=made,
                earlier=[
                    one
                    for one in calls.of_errand(errand.id)
                    if one.step_id == step.id and one.id not in known and not one.undone
                ],
                ways=ways,
                tools=tools,
                surely=surely,
                asked_for=asked_for,
                instructions=self._instructions(errand),
                now=self._clock(),
            )

        return self._storage.call(read)

    def _kept(self, errand_id: ErrandId, at: StepAt, ways: Sequence[Told], done: StepDone) -> None:
        waits, step_id = done.waits, at.step.id
        if waits is not None:
            if waits.phase is ToolCallPhase.ASKING:

                def asks() -> None:
                    self._errands.phases.ask(errand_id)
                    self._telling.changed(errand_id)
                    self._telling.step(errand_id, step_id)

                self._storage.call(asks)
            self._calling.begin(waits)
            return

        def ended() -> None:
            if self._errands.steps.end(step_id, at.attempt, done.phase, done.result):
                self._errands.phases.spend(errand_id, steps=1)
                self._ways.ended(errand_id, step_id, [one.memory_id for one in ways], done.phase)
            self._telling.step(errand_id, step_id)
            self._telling.changed(errand_id)

        self._storage.call(ended)

    def _finish(self, errand: Errand, model: LanguageModel) -> None:
        """All steps have ended."""
        steps = self._storage.call(lambda: self._errands.steps.of(errand.id))
        failed = bool(steps) and all(one.phase is ErrandStepPhase.FAILED for one in steps)
        if failed:
            text = "\n".join(map(done_line, steps))
        else:
            with self._compute:
                text = report(Asking(model, self._stop), errand.draft.goal, steps)

        def finish() -> None:
            phase = ErrandPhase.FAILED if failed else ErrandPhase.DONE
            self._errands.phases.finish(errand.id, phase, self._clock(), text, _NOTHING_DONE if failed else None)
            self._telling.changed(errand.id)

        self._storage.call(finish)

    def _usable(self, errand: Errand) -> list[Tool]:
        """The tools it may use at all."""
        wanted = errand.draft.tools
        return [tool for tool in self._registry.usable() if not wanted or tool.name in wanted]

    def _reach(self, errand: Errand) -> MemoryReach:
        def reach() -> MemoryReach:
            project_id = self._errands.project_of(errand.id)
            return reach_of(None if project_id is None else self._conversations.projects.get(project_id))

        return self._storage.call(reach)

    def _instructions(self, errand: Errand) -> str:
        project_id = self._errands.project_of(errand.id)
        return "" if project_id is None else self._conversations.projects.get(project_id).instructions

    def _out_of_budget(self, errand_id: ErrandId) -> None:
        self._errands.phases.out_of_budget(errand_id)
        self._telling.changed(errand_id)
