"""The map is drawn, hovered, clicked, walked through and enclosed."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from app.memory.map_chart import MapChart, enclosed
from app.memory.map_view import MapView
from app.memory.page import MemoriesPage, ViewName
from core.protocol import (
    AnalysisProgressed,
    DrawMap,
    ListMemories,
    MapDrawn,
    MemoryAdded,
    RequestId,
    StopAnalysis,
)
from core.records import MapPoint, MemoryId, MemoryKind, Problem
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import CLARA, listed, memory


def point(number: int, x: float, y: float, kind: MemoryKind, person: str = "") -> MapPoint:
    return MapPoint(memory_id=MemoryId(number), x=x, y=y, text=f"Memory {number}", kind=kind, person=person)


POINTS = (
    point(1, -0.9, -0.9, MemoryKind.PERSON, "Clara"),
    point(2, -0.8, 0.8, MemoryKind.PERSON, "Tom"),
    point(3, 0.9, 0.9, MemoryKind.PLACE),
    point(4, 0.85, 0.8, MemoryKind.PLACE),
)


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> MemoriesPage:
    client.answer(listed(), ListMemories)
    qtbot.mouseClick(page.tabs[ViewName.MAP], Qt.MouseButton.LeftButton)
    return page


@pytest.fixture
def map_(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> MapView:
    drawn(client, *POINTS)
    qtbot.waitUntil(lambda: page.map.ready, timeout=20_000)
    QTest.qWait(20)
    return page.map


@pytest.fixture
def chart(map_: MapView) -> MapChart:
    assert map_.chart is not None
    return map_.chart


def drawn(client: FakeClient, *points: MapPoint) -> None:
    client.answer(MapDrawn(request_id=RequestId(0), points=points, total=len(points)), DrawMap)


def test_it_tells_how_far_it_is_and_what_is_on_it(client: FakeClient, page: MemoriesPage) -> None:
    client.emit(AnalysisProgressed(done=0.4))
    assert page.map.progress.value() == 400
    assert page.map.progress.isVisible()
    drawn(client, *POINTS[:2])
    assert page.map.empty.isVisible()


def test_a_click_opens_the_memory_and_hovering_reads_it(
    qtbot: QtBot, client: FakeClient, page: MemoriesPage, chart: MapChart
) -> None:
    place = chart.place_of(0)
    qtbot.mouseMove(chart.plot.viewport(), place)
    qtbot.waitUntil(lambda: QToolTip.text().startswith("Memory 1"))
    qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    asked = client.last(ListMemories)
    assert asked.filter.ids == (1,)
    client.answer(listed(CLARA), asked)
    assert page.detail.memory == CLARA


def test_arrows_go_from_point_to_point(qtbot: QtBot, client: FakeClient, chart: MapChart) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current is not None
    for _ in range(4):
        qtbot.keyClick(chart, Qt.Key.Key_Up)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current in (2, 3)
    assert "place" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert client.last(ListMemories).filter.ids == (POINTS[chart.current].memory_id,)


def test_the_lasso_selects(
    qtbot: QtBot, client: FakeClient, page: MemoriesPage, map_: MapView, chart: MapChart
) -> None:
    qtbot.mouseClick(map_.lasso, Qt.MouseButton.LeftButton)
    viewport = chart.plot.viewport()
    middle = (chart.place_of(2) + chart.place_of(3)) / 2
    corners = [middle + QPoint(*by) for by in ((-60, -60), (60, -60), (60, 60), (-60, 60), (-60, -50))]
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=corners[0])
    for corner in corners[1:]:
        for share in (0.5, 1.0):
            before = corners[corners.index(corner) - 1]
            QTest.mouseMove(viewport, before + (corner - before) * share)
            QTest.qWait(5)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=corners[-1])
    qtbot.waitUntil(lambda: client.last(ListMemories).filter.ids == (3, 4))
    client.answer(listed(memory(3), memory(4)), ListMemories)
    assert "2 memories selected" in page.detail.shown_text


def test_it_is_coloured_by_kind_or_person(map_: MapView) -> None:
    def legend() -> list[str]:
        return [
            label.text() for label in map_.findChildren(type(map_.note)) if label.text() in names and label.isVisible()
        ]

    names = {"person", "place", "Clara", "Tom", "nobody of these"}
    assert legend() == ["person", "place"]
    map_.by.setCurrentIndex(1)
    assert set(legend()) == {"Clara", "Tom", "nobody of these"}
    map_.grab()


def test_it_is_drawn_anew_when_memories_have_changed(
    qtbot: QtBot, client: FakeClient, page: MemoriesPage, map_: MapView
) -> None:
    page.show_view(ViewName.ALL)
    page.show_view(ViewName.MAP)
    assert len(client.all(DrawMap)) == 1
    client.emit(MemoryAdded(memory=CLARA))
    page.show_view(ViewName.ALL)
    page.show_view(ViewName.MAP)
    assert len(client.all(DrawMap)) == 2
    page.show_view(ViewName.ALL)
    assert client.all(StopAnalysis)
    client.fail(Problem(code="cancelled", what="Stopped."), DrawMap)
    assert not page.map.notices.problems
    page.show_view(ViewName.MAP)
    client.fail(Problem(code="storage", what="The disk is gone."), DrawMap)
    assert page.map.notices.problems


def test_inside_and_outside_of_a_line() -> None:
    places = np.array([(0, 0), (2, 0), (0.5, 0.5), (-1, 3)], dtype=float)
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], dtype=float)
    assert enclosed(places, square).tolist() == [True, False, True, False]
    # A horn shape: the notch is outside.
    horn = np.array([(-2, -2), (2, -2), (2, 2), (0.4, 0.2), (-2, 2)], dtype=float)
    assert enclosed(np.array([(0.4, 1.5), (1.8, 1.0), (-1.5, 1.0)]), horn).tolist() == [False, True, True]
