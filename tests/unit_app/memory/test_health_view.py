"""The state of the memory is told, with something to do about each thing."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.memory.health_view import HealthView
from app.memory.page import MemoriesPage, ViewName
from core.protocol import (
    AnalysisProgressed,
    CheckHealth,
    CheckIndex,
    DeleteMemories,
    EditMemories,
    EverythingDeleted,
    HealthChecked,
    MemoryTested,
    MergeMemories,
    RequestId,
    StopAnalysis,
    TestMemory,
)
from core.records import MemoryEdit, MemoryHealth, MemoryKind, MemoryPair, Problem, TestedMemory
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import CLARA, memory

LISBON, PORTO = memory(4, "You live in Lisbon", MemoryKind.PLACE), memory(5, "You live in Porto", MemoryKind.PLACE)
PORTO = msgspec.structs.replace(PORTO, valid_from=LISBON.valid_from + 1000.0)
HEALTH = MemoryHealth(
    holding=214,
    past=12,
    binned=3,
    pinned=5,
    by_kind={MemoryKind.PLACE: 214},
    growth=tuple((f"2026-{month:02}", month * 10) for month in range(1, 13)),
    duplicates=(MemoryPair(older=CLARA, newer=memory(2, "Clara is a vegetarian"), similarity=0.97),),
    contradictions=(MemoryPair(older=LISBON, newer=PORTO, similarity=0.8),),
    stale=tuple(memory(number) for number in range(20, 28)),
    stale_count=8,
    unused=(memory(30), memory(31)),
    unused_count=2,
    unindexed=4,
)


@pytest.fixture
def page(qtbot: QtBot, page: MemoriesPage) -> MemoriesPage:
    page.resize(1016, 2000)
    qtbot.mouseClick(page.tabs[ViewName.HEALTH], Qt.MouseButton.LeftButton)
    return page


@pytest.fixture
def health(client: FakeClient, page: MemoriesPage) -> HealthView:
    client.answer(HealthChecked(request_id=RequestId(0), health=HEALTH), CheckHealth)
    return page.health


def click(qtbot: QtBot, health: HealthView, name: str) -> None:
    qtbot.mouseClick(health.buttons[name], Qt.MouseButton.LeftButton)


def test_it_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.emit(AnalysisProgressed(done=0.5))
    assert page.health.progress.value() == 500
    assert not page.health.test_button.isEnabled()
    qtbot.mouseClick(page.health.stop_button, Qt.MouseButton.LeftButton)
    assert client.last(StopAnalysis)
    client.fail(Problem(code="cancelled", what="Stopped."), CheckHealth)
    assert not page.health.progress.isVisible()
    assert not page.health.notices.problems
    assert page.health.test_button.isEnabled()


def test_counts_and_what_is_to_be_done(qtbot: QtBot, client: FakeClient, health: HealthView) -> None:
    shown = health.shown_text
    for words in (
        "214",
        "true before",
        "Say the same",
        "Can't both be true",
        "8 are about days long past",
        "4 can't be",
    ):
        assert words in shown
    click(qtbot, health, "duplicates 0 Merge")
    assert client.last(MergeMemories).memory_ids == (CLARA.id, 2)
    assert client.last(MergeMemories).text == "Clara is a vegetarian"
    click(qtbot, health, "contradictions 0 The newer is true")
    asked = client.last(EditMemories)
    assert (asked.memory_ids, asked.edit) == ((LISBON.id,), MemoryEdit(valid_until=PORTO.valid_from))
    click(qtbot, health, "unused forget")
    assert client.last(DeleteMemories).memory_ids == (30, 31)
    assert "Memory 27" not in health.shown_text
    click(qtbot, health, "stale all")
    qtbot.waitUntil(lambda: "Memory 27" in health.shown_text)
    click(qtbot, health, "index")
    client.done(CheckIndex)
    assert len(client.all(CheckHealth)) == 2
    assert "Jan" in health.growth.accessibleName()
    health.grab()


def test_its_test_says_what_was_found(qtbot: QtBot, client: FakeClient, page: MemoriesPage, health: HealthView) -> None:
    qtbot.mouseClick(health.test_button, Qt.MouseButton.LeftButton)
    tested = (
        TestedMemory(memory=CLARA, question="What does Clara eat?", place=1),
        TestedMemory(memory=LISBON, question="Where did I live?", place=None),
        TestedMemory(memory=PORTO, question="Where do I live?", place=3),
    )
    client.answer(MemoryTested(request_id=RequestId(0), tested=tested), TestMemory)
    shown = health.shown_text
    assert "2 of 3 found, 1 of them first" in shown
    assert shown.index("Where did I live?") < shown.index("Where do I live?") < shown.index("What does Clara eat?")
    assert "at place 3" in shown
    client.emit(EverythingDeleted())
    assert "2 of 3 found" not in health.shown_text


def test_what_went_wrong_is_told_and_leaving_ends_it(client: FakeClient, page: MemoriesPage) -> None:
    client.fail(Problem(code="storage", what="The disk is gone."), CheckHealth)
    assert page.health.notices.problems
    page.health.check()
    page.show_view(ViewName.ALL)
    assert client.all(StopAnalysis)
