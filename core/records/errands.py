"""Errands: a goal that the program works towards by itself, with tools, step by step, and only with leave."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

from core.records.base import ConversationId, MemoryId, Problem, ProjectId, Record
from core.records.tools import ErrandId, ErrandStepId, Repeats

ErrandScheduleId = NewType("ErrandScheduleId", int)

MAX_GOAL_CHARS = 2_000
MAX_STEP_CHARS = 500
MAX_CORRECTION_CHARS = 500
MAX_PLANNED_STEPS = 12  # the model proposes at most half of them; the user may add some

DEFAULT_BUDGET_STEPS = 20
DEFAULT_BUDGET_MINUTES = 30
MAX_BUDGET_STEPS = 500
MAX_BUDGET_MINUTES = 24 * 60


class ErrandPhase(StrEnum):
    """How far an errand has come."""

    PLANNING = "planning"  # the model thinks of steps
    PROPOSED = "proposed"  # the plan waits for the user to begin it
    WAITING = "waiting"  # to go on; `waits_for` says for what
    RUNNING = "running"
    ASKING = "asking"  # for leave of a call (`ErrandShown.calls`, `ToolCallChanged`); over restarts
    PAUSED = "paused"  # by the user
    OUT_OF_BUDGET = "out_of_budget"  # steps or minutes are used up; it goes on when there are more
    DONE = "done"
    FAILED = "failed"  # `problem` says why; what was done stays
    STOPPED = "stopped"  # by the user; what was done stays


class ErrandWait(StrEnum):
    """What an errand waits for."""

    NOTHING = "nothing"
    TURN = "turn"  # a reply, or an errand or a task before it
    MODEL = "model"  # none is loaded
    POWER = "power"  # the battery is too low


class ErrandStepPhase(StrEnum):
    OPEN = "open"  # not begun
    RUNNING = "running"
    ASKING = "asking"
    DONE = "done"
    FAILED = "failed"  # its result says what stood in the way; the steps after it were tried all the same


class ErrandBudget(Record, frozen=True, kw_only=True):
    """What an errand may use before it has to ask for more.

    Attributes:
        steps: how often the model may decide what to do next: a call is one, and so is the result line of each step of the plan.
        minutes: of work; waiting for leave, for replies and while paused costs none.
    """

    steps: int = DEFAULT_BUDGET_STEPS
    minutes: float = DEFAULT_BUDGET_MINUTES


class ErrandDraft(Record, frozen=True, kw_only=True):
    """An errand that isn't begun.

    Attributes:
        goal: what is to be done, in the user's words.
        steps: of the plan, if the user has written them, or those of an errand before; empty: the model proposes some.
        tools: names of tools it may use at all; empty: all that are usable, of which few are told at a time.
        allowed: names of tools, of these, that it needs not ask for. Those that reach out, delete, or that nobody knows, ask all the same
            (`ErrandTools.asks_always`); what the user has allowed everywhere isn't asked for either.
        begins: go on to the steps without waiting for the user's word on the plan. Calls ask as ever.
        conversation_id: it was asked for there; it is listed with that. None of those that leave no trace: fails with `invalid_request`.
        project_id: whose instructions and memories it is told of; of an errand of a conversation, that one's.
        heard: the language of the window, two letters.
    """

    goal: str
    steps: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    budget: ErrandBudget = ErrandBudget()
    begins: bool = False
    conversation_id: ConversationId | None = None
    project_id: ProjectId | None = None
    heard: str = "en"


class Errand(Record, frozen=True, kw_only=True):
    """A goal that is worked towards in the background, over restarts.

    Attributes:
        draft: what it was begun with; goal, allowed tools and budget as they are now.
        steps, steps_done: how many steps the plan has, and how many of them have ended.
        at: the step it is at.
        used: of the budget.
        report: in a few sentences, what was done; empty before the end.
        rating: the user's thumb: 1 good, -1 bad, 0 none.
        schedule_id: it was begun by this schedule, which may be gone.
        created_at, finished_at: Unix seconds.
        problem: of a failed one, why.
    """

    id: ErrandId
    draft: ErrandDraft
    phase: ErrandPhase
    waits_for: ErrandWait = ErrandWait.NOTHING
    steps: int = 0
    steps_done: int = 0
    at: ErrandStepId | None = None
    used: ErrandBudget = ErrandBudget(steps=0, minutes=0.0)
    report: str = ""
    rating: int = 0
    schedule_id: ErrandScheduleId | None = None
    model: str = ""
    created_at: float
    finished_at: float | None = None
    problem: Problem | None = None


class ErrandStep(Record, frozen=True, kw_only=True):
    """One step of a plan. Its calls are the `ToolCall`s with its id.

    Attributes:
        position: its place in the plan, from 0.
        text: what is to be done, in a few words.
        correction: the user's words on how it is to be done, after they have seen it; the last ones.
        result: in a line, what came of it; of a failed one, what stood in the way. The model's words, or the program's.
        ways: memories of kind `MemoryKind.WAY` that it was told.
    """

    id: ErrandStepId
    position: int
    text: str
    phase: ErrandStepPhase = ErrandStepPhase.OPEN
    correction: str = ""
    result: str = ""
    ways: tuple[MemoryId, ...] = ()


class PlannedStep(Record, frozen=True, kw_only=True):
    """A step in a plan that the user has edited. `id` None: a new one."""

    id: ErrandStepId | None = None
    text: str


class ErrandSchedule(Record, frozen=True, kw_only=True):
    """An errand that begins by itself at its time, while the program runs.

    Attributes:
        draft: what it begins with each time. With `begins` and steps, no plan is waited for.
        due_at: the next time, Unix seconds; a local time of the day, as a reminder's.
        enabled: it waits for that; off, it is kept.
        missed_at: when it would have begun while the program didn't run, the last time; until it was begun or told away. Unix seconds.
        last: the errand it began last.
    """

    id: ErrandScheduleId
    draft: ErrandDraft
    due_at: float
    repeats: Repeats = Repeats.NEVER
    enabled: bool = True
    missed_at: float | None = None
    last: ErrandId | None = None
