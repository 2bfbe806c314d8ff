"""A task of the real core process with the real small model: it goes on where a crash cut it off."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import protocol
from core.records import Classify, ClassifyBy, Label, TaskDraft, TaskId, TaskStatus
from tests.end_to_end.core_process import CoreProcess

pytestmark = [pytest.mark.timeout(900), pytest.mark.usefixtures("_short_replies")]

ROWS = [
    f"{number}. The {thing} was {state}."
    for number in range(4)
    for thing in ("river", "road", "bridge")
    for state in ("open", "closed")
]


def done(core: CoreProcess) -> set[int]:
    return {item.piece.number for item in core.seen if isinstance(item, protocol.TaskPieceDone)}


def test_a_killed_core_goes_on_with_the_next_piece(small_model_path: Path, tmp_path: Path) -> None:
    table = tmp_path / "rows.csv"
    table.write_text("\n".join(["text", *ROWS]), encoding="utf-8")
    options = Classify(labels=(Label(name="open"), Label(name="closed")), by=ClassifyBy.MODEL, column="text")
    with CoreProcess("--model", str(small_model_path)) as core:
        core.hello()
        draft = TaskDraft(options=options, path=str(table))
        task = core.ask(protocol.StartTask(draft=draft), protocol.TaskStarted).task
        assert task.pieces == len(ROWS)
        core.wait(protocol.TaskPieceDone)
        core.kill()
        before = done(core)

    with CoreProcess() as core:
        core.hello()
        ended(core, task.id)
        assert before.isdisjoint(done(core)), "what was told was on the disk"
        assert before | done(core) == set(range(task.pieces))
        shown = core.ask(protocol.ShowTask(task_id=task.id), protocol.TaskShown)
        assert shown.task.status is TaskStatus.DONE
        assert [one.source for one in shown.pieces] == ROWS
        assert all(one.result is not None and one.result.label for one in shown.pieces)
        assert core.close() == 0


def ended(core: CoreProcess, task_id: TaskId) -> None:
    listed = core.ask(protocol.ListTasks(), protocol.TasksListed).tasks
    ends = (TaskStatus.DONE, TaskStatus.FAILED)
    if not any(one.id == task_id and one.status in ends for one in listed):
        core.wait(protocol.TaskChanged, lambda event: event.task.id == task_id and event.task.status in ends)
