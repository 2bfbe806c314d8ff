"""Tasks in the store: tens of thousands of pieces cost no more, each, than a few."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from core.records import PieceResult, TaskPiece, TaskStatus
from core.storage.database import Database
from core.storage.task_pieces import NewPiece
from core.storage.tasks import NewTask, Tasks
from tests.unit_core.tasks.paragraphs import PLAIN


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "rememora.db")


def taken_in(tasks: Tasks, count: int) -> Tasks:
    pieces: list[NewPiece] = [
        (TaskPiece(number=0, source=f"{number} " + "words " * 200), {}) for number in range(count)
    ]
    tasks.add(NewTask(options=PLAIN, title="long"), pieces, 1.0)
    return tasks


def test_each_of_ten_thousand_pieces_is_found_and_stored_without_reading_the_others(database: Database) -> None:
    tasks = taken_in(Tasks(database), 10_000)
    (task,) = tasks.page(0, 10)[0]
    result = PieceResult(text="words " * 200)
    steps = 0

    def count() -> bool:
        nonlocal steps
        steps += 1
        return False

    database.execute("UPDATE task_pieces SET result = '{}' WHERE number < 9000")
    # SQLite calls back each thousand of its steps: a scan of all pieces takes tens of thousands.
    database._connection.set_progress_handler(count, 1000)
    for number in range(9_000, 9_200):
        step = tasks.begin(task.id)
        assert step is not None
        assert step.next is not None
        assert step.next[0].number == number
        assert tasks.pieces.store(task.id, number, result, seconds=0.5, model="m")
    assert steps <= 200, "less than a thousand steps for each piece"
    database._connection.set_progress_handler(None, 0)
    task = tasks.get(task.id)
    assert (task.pieces, task.pieces_done) == (10_000, 200)
    assert task.seconds_left == pytest.approx(0.5 * 9_800, rel=0.01)
    began = time.perf_counter()
    pieces, total = tasks.pieces.page(task.id, 9_100, 50)
    assert ([one.number for one in pieces], total) == (list(range(9_100, 9_150)), 10_000)
    assert time.perf_counter() - began < 1
    database.close()


def test_ten_thousand_pieces_are_taken_in_within_a_moment(database: Database) -> None:
    began = time.perf_counter()
    tasks = taken_in(Tasks(database), 10_000)
    assert time.perf_counter() - began < 5
    assert tasks.get(tasks.to_do()[0][0]).characters == 0
    database.close()


def test_what_was_going_on_when_the_core_ended_waits(database: Database) -> None:
    tasks = taken_in(Tasks(database), 1)
    (task,) = tasks.page(0, 10)[0]
    assert tasks.begin(task.id) is not None
    assert tasks.get(task.id).status is TaskStatus.RUNNING
    tasks.interrupted()
    assert tasks.get(task.id).status is TaskStatus.WAITING
    database.close()
