"""A person who has something done: the real window and core, and a server that answers what a model would."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.paths import Paths
from core.protocol import ErrandSchedulesListed, ListErrandSchedules
from core.records import Repeats, ToolFolder
from tests.end_to_end.core_process import CoreProcess
from tests.end_to_end.settings import answering
from tests.end_to_end.window_process import WindowProcess
from tests.servers.model_server import ModelServer

pytestmark = pytest.mark.timeout(600)

GOAL = "Write down which trees there are"
STEP = "Write the trees into garden/trees.txt"
PUT_IN_ORDER = "by the alphabet"


def answer(body: dict[str, Any]) -> Iterator[str]:
    """A plan of one step; in it one file is written, in order once that was asked for; else a line."""
    told = "\n".join(message["content"] for message in body["messages"])
    if "response_format" not in body:
        yield "The trees are written down."
    elif "You plan the work" in told:
        yield json.dumps({"answer": [STEP]})
    elif "<function_result>" in body["messages"][-1]["content"]:
        yield json.dumps({"answer": {"function": "send_message"}})
    else:
        text = "beech\noak\n" if PUT_IN_ORDER in told else "oak\nbeech\n"
        arguments = {"path": "garden/trees.txt", "text": text}
        yield json.dumps({"answer": {"function": "write_file", "arguments": arguments}})


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    folder = tmp_path / "garden"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def server(paths: Paths, garden: Path) -> Iterator[ModelServer]:
    with answering(paths, answer, tool_folders=(ToolFolder(path=str(garden), writable=True),)) as server:
        yield server


def test_a_goal_is_planned_done_with_leave_and_corrected(garden: Path) -> None:
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.click("Tasks")
        window.click("Errands")
        window.see_words("Nothing was asked for yet")
        window.click("Do this for me")
        window.see_words("What is to be done")
        window.type(GOAL)
        window.click("Make a plan")
        window.see_words("A plan, for you to change")
        window.see_words(STEP)
        window.click("Begin")
        window.see_words("What it changes")
        assert not (garden / "trees.txt").exists(), "nothing is done without leave"
        window.click("Allow once")
        window.see_words("Was it done well?")
        assert (garden / "trees.txt").read_text() == "oak\nbeech\n"
        window.click("Correct…")
        window.see_words("How is step 1 to be done?")
        window.type(PUT_IN_ORDER)
        window.press("Return")
        window.see_words(f"Remembered: {GOAL}: {PUT_IN_ORDER}")
        window.see_words("What it changes")
        window.click("Allow once")
        window.see_words("Was it done well?")
        assert (garden / "trees.txt").read_text() == "beech\noak\n"
        window.click("Show")
        shown = window.see_words("way of doing")
        assert shown.shows(f"{GOAL}: {PUT_IN_ORDER}")
        window.close()


def test_one_that_begins_every_monday_is_there_after_a_restart() -> None:
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.click("Tasks")
        window.click("On a schedule")
        window.see_words("Nothing begins by itself yet")
        window.click("New schedule")
        window.see_words("When to begin")
        window.type(GOAL)
        # The keyboard goes to the next field, where the time is said.
        window.press("Tab")
        window.type("every Monday at 9")
        window.click("Save")
        window.see_words("It begins by itself from now on")
        window.see_words(GOAL)
        window.close()
    with CoreProcess() as core:
        core.hello()
        [schedule] = core.ask(ListErrandSchedules(), ErrandSchedulesListed).schedules
        begins = dt.datetime.fromtimestamp(schedule.due_at)
        assert (begins.strftime("%A %H:%M"), schedule.repeats) == ("Monday 09:00", Repeats.WEEKLY)
        core.close()
    with WindowProcess() as window:
        window.see(lambda screen: "ready" in screen.state)
        window.click("Tasks")
        window.click("On a schedule")
        window.see_words(GOAL)
        window.close()
