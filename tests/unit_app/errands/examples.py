"""Errands, their steps and schedules for the tests of the window."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.protocol import Command, ErrandShown, RequestId, ShowErrand
from core.records import (
    Errand,
    ErrandBudget,
    ErrandDraft,
    ErrandId,
    ErrandPhase,
    ErrandSchedule,
    ErrandScheduleId,
    ErrandStep,
    ErrandStepId,
    ErrandStepPhase,
    Memory,
    MemoryKind,
    Problem,
    Repeats,
    ToolCall,
    ToolCallPhase,
)
from tests.unit_app.memory.test_memories_page import memory
from tests.unit_app.tools.examples import DIFF, READ_FILE, WRITE_FILE, call

DAY = 24 * 3600.0

INVOICES = "Sort the invoices in Downloads by month, and write into a table what each of them costs"


def errand(number: int, goal: str = "", phase: ErrandPhase = ErrandPhase.DONE, **changes: object) -> Errand:
    """One with four steps; fields can be replaced. Higher numbers are newer."""
    done = phase is ErrandPhase.DONE
    base = Errand(
        id=ErrandId(number),
        draft=ErrandDraft(goal=goal or f"Do the thing number {number}"),
        phase=phase,
        steps=4,
        steps_done=4 if done else 1,
        used=ErrandBudget(steps=7, minutes=3.0),
        report="Eleven invoices are sorted." if done else "",
        model="Qwen2.5 1.5B",
        created_at=1_777_800_000.0 + number,
        finished_at=1_777_800_100.0 + number if done else None,
    )
    return msgspec.structs.replace(base, **changes)


RUNNING = errand(20, INVOICES, ErrandPhase.RUNNING)
PROPOSED = errand(
    19,
    "Find out what the old house costs a year",
    ErrandPhase.PROPOSED,
    steps=3,
    steps_done=0,
    used=ErrandBudget(steps=0, minutes=0.0),
)
ASKING = errand(18, "Write the minutes of the meeting into the notes", ErrandPhase.ASKING)
PAUSED = errand(17, "Read all letters of the landlord", ErrandPhase.PAUSED)
SPENT = errand(16, "Rename the pictures of last summer", ErrandPhase.OUT_OF_BUDGET)
FAILED = errand(
    15,
    "Compare the two contracts",
    ErrandPhase.FAILED,
    problem=Problem(
        code="errand_failed", what="The model stopped answering.", safe="What was done is kept.", next_step="Try again."
    ),
)
PLANNING = errand(14, "Tidy up the desktop", ErrandPhase.PLANNING, steps=0, steps_done=0)
STOPPED = errand(13, "Count the words of the novel", ErrandPhase.STOPPED)
DONE = errand(12, "Make a list of all birthdays")
ERRANDS = (RUNNING, PROPOSED, ASKING, PAUSED, SPENT, FAILED, PLANNING, STOPPED, DONE, *(errand(at) for at in (11, 10)))

BY_NAME = {
    "running": RUNNING,
    "proposed": PROPOSED,
    "asking": ASKING,
    "out of budget": SPENT,
    "failed": FAILED,
    "planning": PLANNING,
    "done": DONE,
}


def step(number: int, text: str, phase: ErrandStepPhase = ErrandStepPhase.OPEN, **changes: object) -> ErrandStep:
    """The step with this number, from 1."""
    base = ErrandStep(id=ErrandStepId(number), position=number - 1, text=text, phase=phase)
    return msgspec.structs.replace(base, **changes)


WAY: Memory = msgspec.structs.replace(
    memory(90, "Sort the invoices in Downloads by month: put the date first in the name of the file"),
    kind=MemoryKind.WAY,
)
OTHER_WAY: Memory = msgspec.structs.replace(
    memory(91, "Write the table of costs: give amounts with two decimals"), kind=MemoryKind.WAY
)

STEPS = (
    step(1, "Look at what is in Downloads", ErrandStepPhase.DONE, result="There are eleven invoices."),
    step(
        2,
        "Put each invoice into the folder of its month",
        ErrandStepPhase.RUNNING,
        correction="put the date first in the name",
        ways=(WAY.id,),
    ),
    step(3, "Read what each of them costs"),
    step(4, "Write the table costs.csv", ways=(OTHER_WAY.id,)),
)
PLAN = tuple(step(at, text) for at, text in enumerate(("Find the contract", "Add up the rent", "Write it down"), 1))


def step_call(number: int, of: int, phase: ToolCallPhase = ToolCallPhase.DONE, **changes: object) -> ToolCall:
    """A call of a step of `RUNNING`."""
    made = call(number, phase, result="invoice-03.pdf\ninvoice-04.pdf" if phase is ToolCallPhase.DONE else "")
    return msgspec.structs.replace(
        made, conversation_id=0, reply_id=0, errand_id=RUNNING.id, step_id=ErrandStepId(of), **changes
    )


CALLS = (step_call(50, 1), step_call(51, 2))
ASKED = msgspec.structs.replace(
    step_call(52, 2, ToolCallPhase.ASKING), tool=WRITE_FILE.name, title=WRITE_FILE.title, preview=DIFF
)
assert READ_FILE.name == CALLS[0].tool


def shown(
    one: Errand = RUNNING,
    steps: Sequence[ErrandStep] = STEPS,
    calls: Sequence[ToolCall] = CALLS,
    used: Sequence[Memory] = (OTHER_WAY,),
    learned: Sequence[Memory] = (WAY,),
) -> ErrandShown:
    """What `ShowErrand` is answered with."""
    return ErrandShown(
        request_id=RequestId(0),
        errand=one,
        steps=tuple(steps),
        calls=tuple(calls),
        used=tuple(used),
        learned=tuple(learned),
    )


def shown_for(command: Command) -> ErrandShown:
    """The same, by which of them was asked for."""
    assert isinstance(command, ShowErrand)
    one = next(one for one in ERRANDS if one.id == command.errand_id)
    if one is PROPOSED:
        return shown(one, PLAN, (), (), ())
    if one is PLANNING:
        return shown(one, (), (), (), ())
    if one is ASKING:
        steps = (STEPS[0], msgspec.structs.replace(STEPS[1], phase=ErrandStepPhase.ASKING), *STEPS[2:])
        return shown(one, steps, (*CALLS, msgspec.structs.replace(ASKED, errand_id=one.id)))
    if one.phase is ErrandPhase.DONE:
        done = tuple(
            msgspec.structs.replace(of, phase=ErrandStepPhase.DONE, result=of.result or "It is done.") for of in STEPS
        )
        return shown(one, done)
    if one is FAILED:
        broken = msgspec.structs.replace(
            STEPS[1], phase=ErrandStepPhase.FAILED, result="The folder can't be written to."
        )
        return shown(one, (STEPS[0], broken, *STEPS[2:]))
    return shown(one)


def schedules(now: float, *, missed: bool = True) -> tuple[ErrandSchedule, ...]:
    """A few of all kinds. `missed`: the first one was."""
    return (
        ErrandSchedule(
            id=ErrandScheduleId(1),
            draft=ErrandDraft(goal=INVOICES, steps=("Look", "Sort")),
            due_at=now + 3 * DAY,
            repeats=Repeats.WEEKLY,
            missed_at=now - DAY if missed else None,
            last=RUNNING.id,
        ),
        ErrandSchedule(
            id=ErrandScheduleId(2),
            draft=ErrandDraft(goal="Say what is new in the notes"),
            due_at=now + 600,
            repeats=Repeats.DAILY,
        ),
        ErrandSchedule(
            id=ErrandScheduleId(3), draft=ErrandDraft(goal="Back up the notes"), due_at=now + DAY, enabled=False
        ),
    )
