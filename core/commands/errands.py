"""Commands about errands: beginning, showing, correcting and ending them, and when they begin by themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errands.build import ErrandParts
from core.errands.drafts import checked_budget, checked_goal, step_line
from core.errors import InvalidRequest
from core.protocol import Command, Reply
from core.records import MAX_PLANNED_STEPS, ErrandId, ErrandPhase, Memory, MemoryId
from core.reminders.reading import Past, Unreadable, read_when
from core.storage.build import StorageParts
from core.storage.errand_phases import unfit
from core.tools.registry import asks_always
from core.worker import Worker

_MOST_ERRANDS = 500

_GOES_ON = (ErrandPhase.PLANNING, ErrandPhase.WAITING, ErrandPhase.RUNNING, ErrandPhase.ASKING)
_FIXED = (ErrandPhase.PLANNING, ErrandPhase.DONE, ErrandPhase.FAILED, ErrandPhase.STOPPED)


class ErrandCommands:
    """Begins, lists, shows, edits, pauses, corrects, rates and deletes errands, and keeps their schedules.

    Args:
        worker: where a tool may take its time, and nobody else waits.
        purge: erases what was deleted so long ago that nobody will undo it.
        erase: has something erased for good; what it is given returns whether anything was.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        worker: Worker,
        storage: StorageParts,
        parts: ErrandParts,
        purge: Callable[[], object],
        erase: Callable[[Callable[[], bool]], None],
        clock: Callable[[], float],
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = worker
        self._errands = storage.errands
        self._memories = storage.memories
        self._calls = storage.conversations.calls
        self._parts = parts
        self._running = parts.running
        self._telling = parts.running.telling
        self._purge = purge
        self._erase = erase
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.StartErrand: self._start,
            protocol.ListErrands: self._list,
            protocol.ShowErrand: self._show,
            protocol.ListErrandTools: self._list_tools,
            protocol.PlanErrand: self._plan,
            protocol.EditErrandPlan: self._edit,
            protocol.BeginErrand: self._begin,
            protocol.PauseErrand: self._pause,
            protocol.StopErrand: self._stop,
            protocol.ExtendErrand: self._extend,
            protocol.CorrectErrandStep: self._correct,
            protocol.RateErrand: self._rate,
            protocol.DeleteErrands: self._delete,
            protocol.RestoreErrands: self._restore,
            protocol.ListErrandSchedules: self._list_schedules,
            protocol.ReadErrandTime: self._read_time,
            protocol.SaveErrandSchedule: self._save_schedule,
            protocol.RunErrandSchedule: self._run_schedule,
            protocol.DismissErrandMissed: self._dismiss,
            protocol.DeleteErrandSchedule: self._delete_schedule,
        }

    # --- seen -------------------------------------------------------------------------------------------------

    def _list(self, command: protocol.ListErrands) -> None:
        def work() -> Reply:
            errands, total = self._errands.page(
                command.conversation_id, max(0, command.after), max(1, min(command.limit, _MOST_ERRANDS))
            )
            shown = tuple(map(self._telling.shown, errands))
            return protocol.ErrandsListed(request_id=command.request_id, errands=shown, total=total)

        self._answers.on_storage(command, work)

    def _show(self, command: protocol.ShowErrand) -> None:
        self._answers.on_storage(command, lambda: self._shown(command, command.errand_id))

    def _list_tools(self, command: protocol.ListErrandTools) -> None:
        def work() -> Reply:
            tools = self._parts.tools.registry.usable()
            return protocol.ErrandToolsListed(
                request_id=command.request_id,
                tools=tuple(tools),
                asks_always=tuple(tool.name for tool in tools if asks_always(tool)),
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _shown(self, command: Command, errand_id: ErrandId) -> protocol.ErrandShown:
        steps = self._errands.steps
        return protocol.ErrandShown(
            request_id=command.request_id,
            errand=self._telling.shown(self._errands.get(errand_id)),
            steps=tuple(steps.of(errand_id)),
            calls=tuple(self._calls.of_errand(errand_id)),
            used=self._remembered(steps.ways(errand_id, learned=False)),
            learned=self._remembered(steps.ways(errand_id, learned=True)),
        )

    def _remembered(self, memory_ids: list[MemoryId]) -> tuple[Memory, ...]:
        found = {one.id: one for one in self._memories.several(memory_ids)} if memory_ids else {}
        return tuple(found[one] for one in memory_ids if one in found)

    # --- done -------------------------------------------------------------------------------------------------

    def _start(self, command: protocol.StartErrand) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ErrandStarted(
                request_id=command.request_id, errand=self._parts.beginning.start(command.draft)
            ),
        )

    def _plan(self, command: protocol.PlanErrand) -> None:
        goal = None if command.goal is None else checked_goal(command.goal)

        def change() -> None:
            self._errands.phases.plan_anew(command.errand_id, goal)
            self._running.drop([command.errand_id])
            self._telling.planned(command.errand_id)
            self._running.begin()

        self._change(command, command.errand_id, change)

    def _edit(self, command: protocol.EditErrandPlan) -> None:
        steps = [(one.id, line) for one in command.steps if (line := step_line(one.text))]

        def work() -> Reply:
            errand_id = command.errand_id
            if self._errands.get(errand_id).phase in _FIXED:
                raise unfit()
            begun = [one.id for one in self._errands.steps.of(errand_id) if one.phase != "open"]
            left = len(begun) + sum(known not in begun for known, _ in steps)
            if not 0 < left <= MAX_PLANNED_STEPS:
                raise InvalidRequest(
                    f"A plan has one to {MAX_PLANNED_STEPS} steps.",
                    safe="Nothing was changed.",
                    next_step="Put some of them together, or delete the errand.",
                )
            self._errands.steps.edit(errand_id, steps)
            self._telling.planned(errand_id)
            self._telling.changed(errand_id)
            return self._shown(command, errand_id)

        self._answers.on_storage(command, work)

    def _begin(self, command: protocol.BeginErrand) -> None:
        def work() -> Reply:
            self._parts.beginning.begin(command.errand_id, command.allowed, command.budget)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _pause(self, command: protocol.PauseErrand) -> None:
        def change() -> None:
            if command.paused:
                self._errands.phases.pause(command.errand_id)
                self._running.drop([command.errand_id])
            else:
                self._errands.phases.go_on(command.errand_id)
                self._running.begin()

        self._change(command, command.errand_id, change)

    def _stop(self, command: protocol.StopErrand) -> None:
        def change() -> None:
            self._errands.get(command.errand_id)
            self._end([command.errand_id])

        self._change(command, command.errand_id, change)

    def _extend(self, command: protocol.ExtendErrand) -> None:
        def change() -> None:
            budget, more = self._errands.get(command.errand_id).draft.budget, command.more
            if more.steps < 0 or more.minutes < 0:
                raise unfit()
            longer = type(more)(steps=budget.steps + more.steps, minutes=budget.minutes + more.minutes)
            checked_budget(longer)
            self._errands.phases.extend(command.errand_id, more)
            self._running.begin()

        self._change(command, command.errand_id, change)

    def _correct(self, command: protocol.CorrectErrandStep) -> None:
        def work() -> Reply:
            done = self._parts.correcting.correct(
                command.errand_id, command.step_id, command.words, remember=command.remember, undo=command.undo
            )
            return protocol.ErrandStepCorrected(
                request_id=command.request_id,
                errand=done.errand,
                step=done.step,
                way=done.way,
                undone=done.undone,
                not_undone=done.not_undone,
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _rate(self, command: protocol.RateErrand) -> None:
        if command.rating not in (-1, 0, 1):
            raise InvalidRequest("A rating is 1, -1 or 0.", safe="Nothing was changed.")

        def change() -> None:
            self._errands.phases.rate(command.errand_id, command.rating)
            self._parts.ways.rated(command.errand_id, command.rating)
            for memory in self._remembered(self._errands.steps.ways(command.errand_id, learned=False)):
                self._send(protocol.MemoryChanged(memory=memory))

        self._change(command, command.errand_id, change)

    # --- removed ----------------------------------------------------------------------------------------------

    def _delete(self, command: protocol.DeleteErrands) -> None:
        def work() -> Reply:
            there = self._errands.several(command.errands)
            self._end([one.id for one in there if one.phase in _GOES_ON])
            # What a paused one asks, nobody can answer any more; restored, it does that step anew.
            self._leave([one.id for one in there if one.phase is ErrandPhase.PAUSED])
            deleted = self._errands.delete([one.id for one in there], self._clock())
            self._telling.removed(deleted)
            self._purge()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restore(self, command: protocol.RestoreErrands) -> None:
        def work() -> Reply:
            for errand in self._errands.restore(command.errands):
                self._telling.added(errand)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _end(self, errand_ids: list[ErrandId]) -> None:
        for errand_id in errand_ids:
            self._errands.phases.finish(errand_id, ErrandPhase.STOPPED, self._clock())
        self._leave(errand_ids)
        for errand_id in errand_ids:
            self._telling.planned(errand_id)

    def _leave(self, errand_ids: list[ErrandId]) -> None:
        for errand_id in errand_ids:
            self._errands.steps.leave(errand_id)
        self._running.drop(errand_ids)
        self._parts.calling.drop_errands(errand_ids)

    # --- when it is time --------------------------------------------------------------------------------------

    def _list_schedules(self, command: protocol.ListErrandSchedules) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ErrandSchedulesListed(
                request_id=command.request_id, schedules=tuple(self._parts.schedules.all())
            ),
        )

    def _read_time(self, command: protocol.ReadErrandTime) -> None:
        try:
            when = read_when(command.words, datetime.fromtimestamp(self._clock()))
        except (Past, Unreadable):
            self._send(protocol.ErrandTimeRead(request_id=command.request_id, due_at=None))
        else:
            self._send(
                protocol.ErrandTimeRead(request_id=command.request_id, due_at=when.at.timestamp(), repeats=when.repeats)
            )

    def _save_schedule(self, command: protocol.SaveErrandSchedule) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ErrandScheduleSaved(
                request_id=command.request_id, schedule=self._parts.schedules.save(command.schedule)
            ),
        )

    def _run_schedule(self, command: protocol.RunErrandSchedule) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ErrandStarted(
                request_id=command.request_id, errand=self._parts.schedules.run(command.schedule_id)
            ),
        )

    def _dismiss(self, command: protocol.DismissErrandMissed) -> None:
        self._do(command, lambda: self._parts.schedules.dismiss(command.schedule_id))

    def _delete_schedule(self, command: protocol.DeleteErrandSchedule) -> None:
        def erase() -> bool:
            self._parts.schedules.delete(command.schedule_id)
            return True

        self._do(command, lambda: self._erase(erase))

    # --- inside -----------------------------------------------------------------------------------------------

    def _change(self, command: Command, errand_id: ErrandId, change: Callable[[], object]) -> None:
        def work() -> None:
            change()
            self._telling.changed(errand_id)

        self._do(command, work)

    def _do(self, command: Command, work: Callable[[], object]) -> None:
        def done() -> Reply:
            work()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, done)
