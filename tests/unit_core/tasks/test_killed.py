"""A core process that is killed in the middle of a task: nothing that was done is lost or done twice."""

from __future__ import annotations

import sys

import pytest

from core import protocol
from core.records import TaskStatus
from tests.end_to_end import core_process
from tests.end_to_end.core_process import CoreProcess
from tests.unit_core.tasks.paragraphs import JOINED
from tests.unit_core.tasks.tasks_core import Asked

PIECES = 40


@pytest.fixture(autouse=True)
def _with_tasks_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        core_process, "core_program", lambda: [sys.executable, "-m", "tests.unit_core.tasks.killed_core"]
    )


def test_a_killed_core_goes_on_with_the_next_piece() -> None:
    with CoreProcess("--demo") as core:
        core.hello()
        started = Asked(core).start("\n\n".join(f"text {number}." for number in range(PIECES)), JOINED)
        Asked(core).piece(started.id, 5)
        core.kill()
        told = [item.piece.number for item in core.seen if isinstance(item, protocol.TaskPieceDone)]
    with CoreProcess("--demo") as core:
        core.hello()
        asked = Asked(core)
        asked.became(started.id, TaskStatus.DONE)
        anew = [item.piece.number for item in core.seen if isinstance(item, protocol.TaskPieceDone)]
        assert set(told).isdisjoint(anew), "what was told was on the disk"
        shown = asked.shown(started.id)
        said = [f"TEXT {number}." for number in range(PIECES)]
        assert [one.result.text for one in shown.pieces if one.result] == said
        assert shown.text == " + ".join(said)
        assert core.close() == 0
