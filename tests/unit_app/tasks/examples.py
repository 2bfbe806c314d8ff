"""Tasks and templates for the tests of the window."""

from __future__ import annotations

import msgspec

from core.records import (
    Classify,
    Extract,
    Label,
    OwnTask,
    Problem,
    Proofread,
    Rewrite,
    Summarise,
    SummaryForm,
    Task,
    TaskId,
    TaskOptions,
    TaskStatus,
    TaskTemplate,
    TaskTemplateId,
    Tone,
    Translate,
)

BROKEN_OFF = Problem(
    code="task_failed",
    what="The model stopped answering in the middle of the ninth part.",
    safe="What was done by then is kept.",
    next_step="Try again.",
)


def task(number: int, title: str = "", options: TaskOptions | None = None, **changes: object) -> Task:
    """A finished summary; fields can be replaced. Higher numbers are newer."""
    base = Task(
        id=TaskId(number),
        options=options or Summarise(),
        title=title or f"Document {number}",
        status=TaskStatus.DONE,
        pieces=8,
        pieces_done=8,
        characters=12_000,
        model="Qwen2.5 1.5B",
        created_at=1_777_800_000.0 + number,
        finished_at=1_777_800_100.0 + number,
    )
    return msgspec.structs.replace(base, **changes)


RUNNING = task(
    20,
    "Rental contract of the old house by the lake",
    Translate(language="de", glossary=(("landlord", "Vermieterin"),)),
    status=TaskStatus.RUNNING,
    pieces=80,
    pieces_done=12,
    seconds_left=240.0,
    finished_at=None,
)
WAITING = task(19, "Yearbook", Proofread(), status=TaskStatus.WAITING, pieces=300, pieces_done=0, finished_at=None)
PAUSED = task(
    18,
    "Minutes of the meeting",
    Rewrite(tone=Tone.FORMAL),
    status=TaskStatus.PAUSED,
    pieces=10,
    pieces_done=4,
    finished_at=None,
)
FAILED = task(
    17, "Novel", Summarise(form=SummaryForm.LONG), status=TaskStatus.FAILED, pieces_done=3, problem=BROKEN_OFF
)
CANCELLED = task(16, "Manual", status=TaskStatus.CANCELLED, pieces=40, pieces_done=9, pages=(3, 12))
SORTED = task(
    15,
    "reviews.csv",
    Classify(labels=(Label(name="positive"), Label(name="negative")), column="review"),
    pieces=2_000,
    pieces_done=2_000,
)
TABLE = task(14, "Invoices 2025", Extract(columns=("invoice number", "date", "amount"), rows="invoice"))

TASKS = (RUNNING, WAITING, PAUSED, FAILED, CANCELLED, SORTED, TABLE, *(task(number) for number in range(13, 9, -1)))

QUIZ = TaskTemplate(
    id=TaskTemplateId(1),
    name="Quiz",
    options=OwnTask(instructions="Write {{how many|three|five}} questions about it for {{whom}}."),
)
TO_FRENCH = TaskTemplate(id=TaskTemplateId(2), name="Into French, for Marie", options=Translate(language="fr"))
TEMPLATES = (QUIZ, TO_FRENCH)
