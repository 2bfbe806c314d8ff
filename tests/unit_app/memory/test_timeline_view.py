"""What was true when, as bars that can be zoomed, clicked and walked through by key."""

from __future__ import annotations

import random

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage, ViewName
from app.memory.timeline_layout import lay_out, marks, span_of
from app.memory.timeline_view import MOST, TimelineChart
from core.protocol import ListMemories, MemoryRemoved
from core.records import Memory, MemoryKind, Problem
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import listed, memory

DAY = 86_400.0
START = 1_700_000_000.0


def held(number: int, start: float, end: float | None = None, kind: MemoryKind = MemoryKind.PLACE) -> Memory:
    return msgspec.structs.replace(
        memory(number, f"Place {number}", kind), valid_from=START + start * DAY, valid_until=end and START + end * DAY
    )


LISBON, PORTO, JOB = held(1, 0, 200), held(2, 200), held(3, 100, kind=MemoryKind.WORK)


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> MemoriesPage:
    client.answer(listed(), ListMemories)
    qtbot.mouseClick(page.tabs[ViewName.TIMELINE], Qt.MouseButton.LeftButton)
    return page


@pytest.fixture
def chart(client: FakeClient, page: MemoriesPage) -> TimelineChart:
    client.answer(listed(LISBON, PORTO, JOB), ListMemories)
    return page.timeline.chart


def test_bars_of_a_topic_that_overlap_have_rows_of_their_own() -> None:
    chance = random.Random(3)
    memories = []
    for number in range(300):
        start = chance.uniform(0, 3000)
        end = None if chance.random() < 0.3 else start + chance.uniform(0, 500)
        memories.append(held(number, start, end, chance.choice(list(MemoryKind))))
    label = 20 * DAY
    bars, topics = lay_out(memories, label)
    assert len(bars) == 300
    for one in bars:
        topic = next(topic for topic in topics if topic.kind is one.memory.kind)
        assert topic.first <= one.row < topic.first + topic.rows
        for other in bars:
            if one is not other and one.row == other.row and one.start <= other.start:
                assert one.end is not None
                assert max(one.end, one.start + label) <= other.start


@pytest.mark.parametrize("days", [3, 40, 400, 4000, 60000])
def test_the_axis_is_marked_at_round_days(days: int) -> None:
    found = list(marks(START, START + days * DAY, 8))
    assert 1 <= len(found) <= 10
    assert all(START <= moment <= START + days * DAY for moment, _ in found)


def test_all_of_it_is_in_sight_at_first() -> None:
    start, end = span_of((LISBON, PORTO), START + 400 * DAY)
    assert start < LISBON.valid_from
    assert end > START + 400 * DAY
    assert span_of((), START)[0] < START


def test_a_click_opens_the_memory(qtbot: QtBot, page: MemoriesPage, chart: TimelineChart) -> None:
    place = chart.place_of(LISBON)
    assert place is not None
    qtbot.mouseMove(chart.viewport(), place.toPoint())
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert page.detail.memory == LISBON
    chart.grab()


def test_keys_go_from_bar_to_bar(qtbot: QtBot, page: MemoriesPage, chart: TimelineChart) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.current == PORTO
    assert "Place 2" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert page.detail.memory == PORTO
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.current == LISBON


def test_it_zooms_by_wheel_key_and_button(qtbot: QtBot, page: MemoriesPage, chart: TimelineChart) -> None:
    whole = chart.shown_s
    place = chart.place_of(JOB)
    assert place is not None
    event = QWheelEvent(
        place,
        chart.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chart.viewport(), event)
    assert chart.shown_s < whole
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.shown_s == pytest.approx(whole)
    qtbot.mouseClick(page.timeline.zoom_in, Qt.MouseButton.LeftButton)
    assert chart.shown_s < whole
    qtbot.mouseClick(page.timeline.fit_button, Qt.MouseButton.LeftButton)
    assert chart.shown_s == pytest.approx(whole)
    for _ in range(100):
        chart.zoom(0.5)
    assert chart.shown_s >= DAY


def test_it_is_dragged_to_other_times(qtbot: QtBot, chart: TimelineChart) -> None:
    before = chart.place_of(PORTO)
    assert before is not None
    start = QPoint(300, chart.viewport().height() - 5)
    qtbot.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(chart.viewport(), start + QPoint(-40, 0))
    qtbot.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(-40, 0))
    after = chart.place_of(PORTO)
    assert after is not None
    assert QPointF(after).x() < before.x()


def test_what_is_forgotten_goes(qtbot: QtBot, client: FakeClient, page: MemoriesPage, chart: TimelineChart) -> None:
    def asked() -> list[ListMemories]:
        return [command for command in client.all(ListMemories) if command.limit == MOST]

    before = len(asked())
    client.emit(MemoryRemoved(memory_id=PORTO.id, text=PORTO.text))
    qtbot.waitUntil(lambda: len(asked()) > before)
    client.answer(listed(LISBON, JOB), asked()[-1])
    assert chart.place_of(PORTO) is None


def test_nothing_and_failure_are_told(client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(), ListMemories)
    assert page.timeline.empty.isVisible()
    page.timeline.reload()
    client.fail(Problem(code="storage", what="The disk is gone."), ListMemories)
    assert page.timeline.notices.isVisible()
