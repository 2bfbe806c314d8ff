"""A core process that is killed in the middle of an errand: it goes on where it was, and no step is done twice."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core import protocol
from core.records import ErrandPhase, ErrandStepPhase
from tests.end_to_end import core_process
from tests.end_to_end.core_process import CoreProcess
from tests.unit_core.errands.errand_core import Asked
from tests.unit_core.errands.killed_core import CALLS

STEPS = tuple(f"Write note{number}" for number in range(8))


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(
        core_process, "core_program", lambda: [sys.executable, "-m", "tests.unit_core.errands.killed_core"]
    )
    path = tmp_path / "calls"
    monkeypatch.setenv(CALLS, str(path))
    return path


def test_a_killed_core_goes_on_with_the_next_step(calls: Path) -> None:
    with CoreProcess("--demo") as core:
        core.hello()
        errand = Asked(core).start("Write my notes", steps=STEPS, begins=True, allowed=("write_note",))
        third = Asked(core).shown(errand.id).steps[2].id
        core.wait(
            protocol.ErrandStepChanged,
            lambda event: event.step.id == third and event.step.phase is ErrandStepPhase.DONE,
        )
        core.kill()
        told = [
            item.step.position
            for item in core.seen
            if isinstance(item, protocol.ErrandStepChanged) and item.step.phase is ErrandStepPhase.DONE
        ]
    with CoreProcess("--demo") as core:
        core.hello()
        asked = Asked(core)
        done = asked.became(errand.id, ErrandPhase.DONE)
        anew = [
            item.step.position
            for item in core.seen
            if isinstance(item, protocol.ErrandStepChanged) and item.step.phase is ErrandStepPhase.RUNNING
        ]
        assert set(told).isdisjoint(anew), "what was told was on the disk"
        shown = asked.shown(errand.id)
        assert [one.result for one in shown.steps] == [f"Written: note{number}" for number in range(8)]
        # At most the call that ran when it was killed is made again.
        written = calls.read_text(encoding="utf-8").split()
        assert sorted(set(written)) == sorted(f"note{number}" for number in range(8))
        assert len(written) <= 9
        assert done.used.steps >= 16
        assert core.close() == 0
