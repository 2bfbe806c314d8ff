"""An errand on the starter model: planned, corrected in words, and done so the next time."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import protocol
from core.records import ErrandDraft, ErrandPhase, ToolFolder
from tests.end_to_end.core_process import CoreProcess
from tests.starter_model import starter_model
from tests.unit_core.errands.errand_core import ENDED, Asked

pytestmark = pytest.mark.quality

ALLOWED = ("write_file", "move_file")


def test_a_correction_is_kept_to_the_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.setenv("REMEMORA_HOME", str(tmp_path / "home"))
    with CoreProcess("--model", str(starter_model())) as core:
        core.hello()
        core.ready()
        folder = ToolFolder(path=str(desk), writable=True)
        core.ask(protocol.ChangeSettings(tool_folders=(folder,)), protocol.Done)
        asked = Asked(core)
        first = asked.start("Write a shopping list with milk, eggs and rice into shopping.txt", tools=ALLOWED)
        asked.became(first.id, ErrandPhase.PROPOSED)
        (step, *_) = asked.shown(first.id).steps
        asked.edit(first.id, (step.id, first.draft.goal))
        asked.began(first.id, allowed=ALLOWED)
        asked.became(first.id, *ENDED)
        asked.correct(first.id, step.id, "write lists with one thing a line, each beginning with '- '")
        asked.became(first.id, *ENDED)
        goal = "Write a packing list with socks, passport and charger into packing.txt"
        second = core.ask(
            protocol.StartErrand(
                draft=ErrandDraft(goal=goal, steps=(goal,), begins=True, tools=ALLOWED, allowed=ALLOWED)
            ),
            protocol.ErrandStarted,
        ).errand
        asked.became(second.id, ErrandPhase.DONE)
        assert asked.shown(second.id).used
        written = {str(file): file.read_text() for file in desk.rglob("*") if file.is_file()}
        # Into which folder it goes nobody has said.
        wanted = {"- socks", "- passport", "- charger"}
        assert any(wanted <= set(text.splitlines()) for text in written.values()), written
