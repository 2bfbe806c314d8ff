"""A message that asks about the past is answered from what held then, through the running core."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import LearningMode, Memory, MemoryKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader


class Clock:
    now = datetime(2025, 1, 10, 12).timestamp()

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(background=lambda _: "[]")


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    clock = Clock()
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, clock=clock)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    lisbon = _saved(
        core.ask(protocol.AddMemory(text="You live in Lisbon", kind=MemoryKind.PLACE), protocol.MemorySaved)
    )
    core.ask(protocol.AddMemory(text="You are allergic to peanuts", kind=MemoryKind.HEALTH), protocol.MemorySaved)
    clock.now = datetime(2026, 5, 4, 12).timestamp()
    core.ask(
        protocol.ReplaceMemory(memory_id=lisbon.id, text="You live in Porto", kind=MemoryKind.PLACE),
        protocol.MemoriesSaved,
    )
    clock.now = datetime(2026, 11, 25, 12).timestamp()
    core.indexed()
    yield core
    core.close()


def _saved(reply: protocol.MemorySaved) -> Memory:
    return reply.memory


def _note(model: ScriptedModel) -> list[str]:
    """The memory note of the newest message."""
    prompt = next(text for purpose, text in reversed(model.prompts) if purpose is Purpose.CHAT)
    return prompt.rpartition("<memory>")[2].partition("</memory>")[0].splitlines()


def test_what_held_then_is_told_before_what_came_later(core: RunningCore, model: ScriptedModel) -> None:
    core.talk("Where did I live in March?")
    told = [line for line in _note(model) if line.startswith("- ")]
    assert told[0] == "- You live in Lisbon (from 10 January 2025 until 4 May 2026)"
    assert told[1:] in ([], ["- You live in Porto (only since 4 May 2026)"])


def test_what_was_told_says_until_when_it_was_so(core: RunningCore) -> None:
    accepted = core.talk("Where did I live in March?")
    items = core.ask(protocol.ShowRecall(message_id=accepted.reply_id), protocol.RecallShown).items
    until = {item.text: item.until for item in items}
    assert until["You live in Lisbon"] == datetime(2026, 5, 4, 12).timestamp()


def test_a_question_about_today_is_told_what_holds(core: RunningCore, model: ScriptedModel) -> None:
    core.talk("Where do I live?")
    note = _note(model)
    assert "- You live in Porto (noted 4 May 2026)" in note
    assert not any("Lisbon" in line for line in note)
