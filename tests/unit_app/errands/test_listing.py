"""Errands on the Tasks page: what is listed, and what can be done with it."""

from __future__ import annotations

import time

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errands.actions import ErrandAction
from app.tasks.halves import Half
from app.tasks.page import TasksPage
from app.widgets.menu import Menu
from app.widgets.toast import Toast
from core.protocol import (
    DeleteErrands,
    DeleteErrandSchedule,
    DismissErrandMissed,
    ErrandAdded,
    ErrandChanged,
    ErrandsListed,
    ErrandsRemoved,
    ErrandStarted,
    EverythingDeleted,
    ListErrands,
    PauseErrand,
    RequestId,
    RestoreErrands,
    RunErrandSchedule,
    SaveErrandSchedule,
    ShowErrand,
    StopErrand,
)
from core.records import Errand, ErrandPhase, ErrandWait, Problem
from tests.unit_app.errands.conftest import Fill
from tests.unit_app.errands.examples import ERRANDS, PAUSED, PROPOSED, RUNNING, errand, schedules
from tests.unit_app.fake_client import FakeClient

_ID = RequestId(0)


def told(page: TasksPage) -> list[str]:
    """What a screen reader reads of each."""
    model = page.errands.model
    return [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def press(qtbot: QtBot, page: TasksPage, row: int, action: ErrandAction) -> None:
    rows = page.errands.list
    place = rows.tool_rect(row, action.value)
    assert not place.isEmpty()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def words(menu: Menu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def change(one: Errand, **changes: object) -> ErrandChanged:
    return ErrandChanged(errand=msgspec.structs.replace(one, **changes))


def test_what_is_said_of_each(page: TasksPage, fill: Fill) -> None:
    fill()
    said = told(page)
    assert said[0].endswith("what each of them costs, 1 of 4 steps")
    assert said[1].endswith("has a plan for you to look at")
    assert said[2].endswith("1 of 4 steps · asks for your leave")
    assert said[3].endswith("1 of 4 steps · paused")
    assert said[4].endswith("1 of 4 steps · its budget is used up")
    assert said[5].endswith("The model stopped answering.")
    assert said[6].endswith("thinks of a plan")
    assert said[7].endswith("1 of 4 steps · stopped")


def test_what_it_waits_for(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    fill()
    client.emit(change(RUNNING, phase=ErrandPhase.WAITING, waits_for=ErrandWait.MODEL, steps_done=0))
    assert told(page)[0].endswith("waits: no model is loaded")


def test_each_half_has_its_list_and_its_way_to_begin(page: TasksPage, fill: Fill, qtbot: QtBot) -> None:
    fill(schedules=schedules(time.time()))
    page.tabs.buttons[Half.ERRANDS].click()
    assert page.errands.list.isVisible()
    assert page.new_errand_button.isVisible()
    assert not page.new_button.isVisible()
    page.tabs.buttons[Half.SCHEDULES].click()
    assert page.errands.schedule_list.isVisible()
    assert page.new_schedule_button.isVisible()


def test_nothing_was_asked_for_yet(page: TasksPage, fill: Fill) -> None:
    fill(errands=())
    page.show_half(Half.ERRANDS)
    assert not page.errands.list.isVisible()
    assert not page.new_errand_button.isVisible()


def test_one_is_paused_and_stopped_by_its_buttons(
    qtbot: QtBot, page: TasksPage, client: FakeClient, fill: Fill
) -> None:
    fill()
    page.show_half(Half.ERRANDS)
    press(qtbot, page, 0, ErrandAction.PAUSE)
    assert client.last(PauseErrand).paused
    assert client.last(PauseErrand).errand_id == RUNNING.id
    press(qtbot, page, 0, ErrandAction.STOP)
    assert client.last(StopErrand).errand_id == RUNNING.id
    press(qtbot, page, 3, ErrandAction.GO_ON)
    assert (client.last(PauseErrand).errand_id, client.last(PauseErrand).paused) == (PAUSED.id, False)


def test_a_button_held_down_is_only_of_the_errand_it_was_pressed_on(
    qtbot: QtBot, page: TasksPage, client: FakeClient, fill: Fill
) -> None:
    fill()
    page.show_half(Half.ERRANDS)
    rows = page.errands.list
    place = rows.tool_rect(0, ErrandAction.STOP).center()
    qtbot.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    client.emit(ErrandAdded(errand=errand(30, "Water the garden", ErrandPhase.RUNNING)))
    qtbot.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not client.all(StopErrand)


def test_by_keys(page: TasksPage, client: FakeClient, fill: Fill, toasts: list[Toast]) -> None:
    fill()
    page.show_half(Half.ERRANDS)
    rows = page.errands.list
    rows.choose(0)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert client.last(PauseErrand).paused
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert client.last(DeleteErrands).errands == (RUNNING.id,)
    client.done(DeleteErrands)
    assert toasts[-1].on_action is not None
    toasts[-1].on_action()
    assert client.last(RestoreErrands).errands == (RUNNING.id,)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert client.last(ShowErrand).errand_id == RUNNING.id
    assert page.errands.view.isVisible()
    QTest.keyClick(page.errands.view, Qt.Key.Key_Escape)
    assert rows.isVisible()
    assert rows.currentIndex().row() == 0


def test_what_a_menu_offers(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    fill()
    menu = Menu(page)
    page.errands.fill_menu(menu, (RUNNING,))
    assert words(menu) == ["Open", "Pause", "Stop", "Delete"]
    menu = Menu(page)
    page.errands.fill_menu(menu, (RUNNING, PAUSED, PROPOSED))
    assert words(menu) == ["Pause", "Go on", "Stop", "Delete"]


def test_new_ones_come_and_go(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    fill()
    client.emit(ErrandAdded(errand=errand(30, "Water the garden", ErrandPhase.PLANNING, steps=0)))
    assert told(page)[0] == "Water the garden, thinks of a plan"
    client.emit(ErrandsRemoved(errands=(errand(30).id, RUNNING.id)))
    assert told(page)[0].startswith("Find out")
    assert page.errands.model.total == len(ERRANDS) - 1
    client.emit(EverythingDeleted())
    client.answer(ErrandsListed(request_id=_ID, errands=(), total=0), ListErrands)
    assert told(page) == []


def test_more_are_listed_at_the_end(page: TasksPage, client: FakeClient) -> None:
    client.answer(ErrandsListed(request_id=_ID, errands=ERRANDS, total=12), ListErrands)
    model = page.errands.model
    assert model.canFetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert client.last(ListErrands).after == len(ERRANDS)
    client.answer(ErrandsListed(request_id=_ID, errands=(errand(1),), total=12), ListErrands)
    assert model.rowCount() == 12


# --- news -------------------------------------------------------------------------------------------------------------


def test_what_ends_while_nobody_looks_is_told(
    page: TasksPage, client: FakeClient, fill: Fill, toasts: list[Toast]
) -> None:
    fill()
    marks: list[tuple[int, int]] = []
    page.marks_changed.connect(lambda *at: marks.append(at))
    page.hide()
    client.emit(change(RUNNING, phase=ErrandPhase.ASKING))
    assert toasts[-1].text == "“Sort the invoices in Downloads by month, and write into a ta…” asks for your leave"
    client.emit(change(RUNNING, phase=ErrandPhase.RUNNING))
    client.emit(change(RUNNING, phase=ErrandPhase.DONE))
    assert toasts[-1].text.endswith("is done")
    assert marks[-1] == (1, 1)
    assert toasts[-1].on_action is not None
    toasts[-1].on_action()
    assert page.errands.shown == RUNNING.id
    assert not page.errands.news.unseen


def test_what_is_looked_at_is_no_news(page: TasksPage, client: FakeClient, fill: Fill, toasts: list[Toast]) -> None:
    fill()
    page.show_errand(RUNNING.id)
    client.emit(change(RUNNING, phase=ErrandPhase.DONE))
    assert not toasts
    assert not page.errands.news.unseen


def test_a_deleted_one_isn_t_shown_any_more(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    fill()
    page.show_errand(RUNNING.id)
    client.emit(ErrandsRemoved(errands=(RUNNING.id,)))
    assert page.errands.list.isVisible()


# --- on a schedule ----------------------------------------------------------------------------------------------------


def test_what_is_said_of_a_schedule(page: TasksPage, fill: Fill) -> None:
    now = time.time()
    fill(schedules=schedules(now))
    model = page.errands.schedules
    said = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]
    assert "missed: yesterday" in said[0]
    assert said[0].endswith("Every week")
    assert said[1].startswith("Say what is new in the notes, in 10 min · Every day")
    assert said[2] == "Back up the notes, off"


def test_a_schedule_is_run_switched_off_and_deleted(
    page: TasksPage, client: FakeClient, fill: Fill, toasts: list[Toast], qtbot: QtBot
) -> None:
    fill(schedules=schedules(time.time()))
    page.show_half(Half.SCHEDULES)
    rows = page.errands.schedule_list
    rows.choose(1)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert not client.last(SaveErrandSchedule).schedule.enabled
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert client.last(DeleteErrandSchedule).schedule_id == 2
    client.done(DeleteErrandSchedule)
    assert toasts[-1].on_action is not None
    toasts[-1].on_action()
    again = client.last(SaveErrandSchedule).schedule
    assert (again.id, again.draft.goal) == (0, "Say what is new in the notes")
    place = rows.tool_rect(1, "play").center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert client.last(RunErrandSchedule).schedule_id == 2
    client.answer(ErrandStarted(request_id=_ID, errand=errand(40, phase=ErrandPhase.PLANNING)), RunErrandSchedule)
    assert page.errands.shown == 40


def test_what_a_schedule_s_menu_offers(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    now = time.time()
    fill(schedules=schedules(now))
    menu = Menu(page)
    page.errands.fill_schedule_menu(menu, schedules(now)[0])
    assert words(menu) == [
        "Change…",
        "Do it now",
        "Turn off",
        "Leave what was missed",
        "Show the last one",
        "Delete",
    ]
    menu.actions()[3].trigger()
    assert client.last(DismissErrandMissed).schedule_id == 1


def test_what_goes_wrong_is_told(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    fill()
    page.errands.actions.do(ErrandAction.STOP, (RUNNING,))
    client.fail(Problem(code="invalid_request", what="It has ended."), StopErrand)
    assert [problem.what for problem in page.notices.problems] == ["It has ended."]
