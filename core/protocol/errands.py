"""Errands: a goal becomes a plan, the plan steps with tools, in the background; corrections in words are remembered as ways of doing.

How one goes: `StartErrand` → `ErrandAdded`, PLANNING → the plan comes with `ErrandPlanChanged`, PROPOSED → the user edits it
(`EditErrandPlan`), then `BeginErrand` → RUNNING; each step tells of itself with `ErrandStepChanged`, its calls with `ToolCallChanged`
(`ToolCall.errand_id`, `step_id`), which are answered with `AnswerToolCall`, cancelled and undone as those of replies → DONE with a report,
OUT_OF_BUDGET, FAILED or STOPPED. A command that doesn't fit the errand's phase fails with `invalid_request`, and nothing is changed.
"""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import (
    ConversationId,
    Errand,
    ErrandBudget,
    ErrandDraft,
    ErrandId,
    ErrandSchedule,
    ErrandScheduleId,
    ErrandStep,
    ErrandStepId,
    Memory,
    PlannedStep,
    Repeats,
    Tool,
    ToolCall,
)


class StartErrand(Command, frozen=True, kw_only=True):
    """Have a goal worked towards; it goes on in the background, behind replies, and over restarts. Answered with `ErrandStarted`.

    To do one again: with its draft, and the texts of its steps in that.
    """

    draft: ErrandDraft


class ListErrands(Command, frozen=True, kw_only=True):
    """Answered with `ErrandsListed`, the newest first.

    Attributes:
        conversation_id: only those asked for there; None: all.
        after: go on behind so many.
    """

    conversation_id: ConversationId | None = None
    after: int = 0
    limit: int = 100


class ShowErrand(Command, frozen=True, kw_only=True):
    """All there is to see of one. Answered with `ErrandShown`."""

    errand_id: ErrandId


class ListErrandTools(Command, frozen=True, kw_only=True):
    """The tools that an errand may be given. Answered with `ErrandToolsListed`."""


class PlanErrand(Command, frozen=True, kw_only=True):
    """Have the model propose a plan anew, while it is PROPOSED or PAUSED before its first step. Answered with `Done`; then PLANNING.

    Attributes:
        goal: in other words; None: as it is.
    """

    errand_id: ErrandId
    goal: str | None = None


class EditErrandPlan(Command, frozen=True, kw_only=True):
    """Change the plan: words, order, steps more or fewer, in any phase but PLANNING, DONE, FAILED and STOPPED. Answered with `ErrandShown`.

    Steps that were begun stay where they are, before all others, whether they are in `steps` or not, with their words; all others become
    what stands in `steps`, in this order. No more than `MAX_PLANNED_STEPS`; empty texts are left out; at least one step must be left.
    """

    errand_id: ErrandId
    steps: tuple[PlannedStep, ...]


class BeginErrand(Command, frozen=True, kw_only=True):
    """The user agrees to the plan: go on to its steps. Answered with `Done`.

    Attributes:
        allowed: names of tools this errand needs not ask for; as in `ErrandDraft`. None: as in its draft.
        budget: None: as in its draft.
    """

    errand_id: ErrandId
    allowed: tuple[str, ...] | None = None
    budget: ErrandBudget | None = None


class PauseErrand(Command, frozen=True, kw_only=True):
    """Leave an errand where it is, or have it go on. Answered with `Done`. A call that runs ends first and is kept; one that is asked about
    stays asked about. A failed or stopped one goes on with the step it stopped at; a done one doesn't."""

    errand_id: ErrandId
    paused: bool


class StopErrand(Command, frozen=True, kw_only=True):
    """Do no more of it; what was done stays, and a call that runs or is asked about is cancelled. Answered with `Done`."""

    errand_id: ErrandId


class ExtendErrand(Command, frozen=True, kw_only=True):
    """So much more to use; one that was OUT_OF_BUDGET goes on. Answered with `Done`.

    Attributes:
        more: is added to its budget.
    """

    errand_id: ErrandId
    more: ErrandBudget


class CorrectErrandStep(Command, frozen=True, kw_only=True):
    """Say in words how a step is to be done, once it was begun. Answered with `ErrandStepCorrected`.

    The errand goes on from this step, which is done anew, with those after it, also if it was DONE, FAILED or STOPPED; what it uses of its
    budget goes on counting, and a little is added if none is left. What the step's calls changed stays: undo it before where that is wanted
    (`undo`). The words are kept as a way of doing: a memory of kind WAY that later errands recall, on the Memories page like any other.

    Attributes:
        words: how it is to be done: "put the date first".
        remember: keep it as a way of doing; off: for this errand alone.
        undo: take back first what the calls of this step, and of those after it, have changed, the latest first, as far as it can be.
    """

    errand_id: ErrandId
    step_id: ErrandStepId
    words: str
    remember: bool = True
    undo: bool = False


class RateErrand(Command, frozen=True, kw_only=True):
    """The user's thumb on an errand that has ended: 1 good, -1 bad, 0 to take it back. The weights of the ways of doing it was told follow.
    Answered with `Done`."""

    errand_id: ErrandId
    rating: int


class DeleteErrands(Command, frozen=True, kw_only=True):
    """Those that go on are stopped. Can be undone with `RestoreErrands` until the core purges them; then all their texts are erased. Ways of
    doing that were learned stay: they are memories. Answered with `Done`."""

    errands: tuple[ErrandId, ...]


class RestoreErrands(Command, frozen=True, kw_only=True):
    """Answered with `Done`."""

    errands: tuple[ErrandId, ...]


class ListErrandSchedules(Command, frozen=True, kw_only=True):
    """Answered with `ErrandSchedulesListed`, the next first; those that are off last."""


class ReadErrandTime(Command, frozen=True, kw_only=True):
    """Read a time from words in one of the reminders' languages: "every Monday at 9". Answered with `ErrandTimeRead`."""

    words: str


class SaveErrandSchedule(Command, frozen=True, kw_only=True):
    """Keep a schedule. Its id 0: it is new. One whose time is over is moved to the next one; if it doesn't repeat, it fails with
    `invalid_request`. Answered with `ErrandScheduleSaved`."""

    schedule: ErrandSchedule


class RunErrandSchedule(Command, frozen=True, kw_only=True):
    """Begin its errand now, whatever its time; what was missed isn't any more. Answered with `ErrandStarted`."""

    schedule_id: ErrandScheduleId


class DismissErrandMissed(Command, frozen=True, kw_only=True):
    """The user has seen that it was missed, and leaves it so. Answered with `Done`."""

    schedule_id: ErrandScheduleId


class DeleteErrandSchedule(Command, frozen=True, kw_only=True):
    """Its errands stay. Answered with `Done`."""

    schedule_id: ErrandScheduleId


class ErrandStarted(Reply, frozen=True, kw_only=True):
    errand: Errand


class ErrandsListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    total: how many there are.
    """

    errands: tuple[Errand, ...]
    total: int


class ErrandShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    steps: in order.
    calls: of all steps, in the order in which they were made.
    used: the ways of doing it was told, as they are now; those that were deleted are left out.
    learned: the ways of doing that corrections of it made; likewise.
    """

    errand: Errand
    steps: tuple[ErrandStep, ...]
    calls: tuple[ToolCall, ...] = ()
    used: tuple[Memory, ...] = ()
    learned: tuple[Memory, ...] = ()


class ErrandToolsListed(Reply, frozen=True, kw_only=True):
    """Attributes:
    tools: all that may be used.
    asks_always: names of those that no errand can be given for good: they delete, reach out, or nobody knows what they do. The window shows
        them as "asks each time".
    """

    tools: tuple[Tool, ...]
    asks_always: tuple[str, ...] = ()


class ErrandStepCorrected(Reply, frozen=True, kw_only=True):
    """Attributes:
    way: what is remembered of it; None: nothing, because it wasn't wanted, or can't be kept here (`ErrandDraft.project_id` is gone). To
        remove it: `DeleteMemories`.
    undone: how many calls were taken back; `not_undone`: how many couldn't be.
    """

    errand: Errand
    step: ErrandStep
    way: Memory | None = None
    undone: int = 0
    not_undone: int = 0


class ErrandSchedulesListed(Reply, frozen=True, kw_only=True):
    schedules: tuple[ErrandSchedule, ...]


class ErrandTimeRead(Reply, frozen=True, kw_only=True):
    """Attributes:
    due_at: Unix seconds; None: the words can't be read as a time to come, all of them.
    """

    due_at: float | None
    repeats: Repeats = Repeats.NEVER


class ErrandScheduleSaved(Reply, frozen=True, kw_only=True):
    schedule: ErrandSchedule


class ErrandAdded(Event, frozen=True, kw_only=True):
    """There is a new one, also by a schedule, or a deleted one is back."""

    errand: Errand


class ErrandChanged(Event, frozen=True, kw_only=True):
    """It has come further, waits, asks, or ended."""

    errand: Errand


class ErrandPlanChanged(Event, frozen=True, kw_only=True):
    """Its steps are others, or in another order. `steps`: all of them."""

    errand_id: ErrandId
    steps: tuple[ErrandStep, ...]


class ErrandStepChanged(Event, frozen=True, kw_only=True):
    """A step was begun, asks, ended, or is to be done anew."""

    errand_id: ErrandId
    step: ErrandStep


class ErrandsRemoved(Event, frozen=True, kw_only=True):
    errands: tuple[ErrandId, ...]


class ErrandSchedulesChanged(Event, frozen=True, kw_only=True):
    """Schedules came, went, or are others."""


class ErrandMissed(Event, frozen=True, kw_only=True):
    """A schedule's time came while the program didn't run (`missed_at`); the window asks whether to do it now. Told at the start, and on
    waking up."""

    schedule: ErrandSchedule


Commands = (
    StartErrand
    | ListErrands
    | ShowErrand
    | ListErrandTools
    | PlanErrand
    | EditErrandPlan
    | BeginErrand
    | PauseErrand
    | StopErrand
    | ExtendErrand
    | CorrectErrandStep
    | RateErrand
    | DeleteErrands
    | RestoreErrands
    | ListErrandSchedules
    | ReadErrandTime
    | SaveErrandSchedule
    | RunErrandSchedule
    | DismissErrandMissed
    | DeleteErrandSchedule
)
Answers = (
    ErrandStarted
    | ErrandsListed
    | ErrandShown
    | ErrandToolsListed
    | ErrandStepCorrected
    | ErrandSchedulesListed
    | ErrandTimeRead
    | ErrandScheduleSaved
    | ErrandAdded
    | ErrandChanged
    | ErrandPlanChanged
    | ErrandStepChanged
    | ErrandsRemoved
    | ErrandSchedulesChanged
    | ErrandMissed
)
