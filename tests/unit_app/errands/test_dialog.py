"""Beginning an errand, and having one begin by itself."""

from __future__ import annotations

import time

import msgspec
import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errands.dialog import ErrandDialog
from app.errands.known import ErrandTools
from app.errands.missed import MissedCards
from app.errands.notifying import ErrandNotifying
from app.errands.tool_choice import ToolChoice
from app.style import Style
from app.tasks.halves import Half
from app.tasks.page import TasksPage
from app.widgets.toast import Toast
from core.protocol import (
    DismissErrandMissed,
    ErrandChanged,
    ErrandMissed,
    ErrandScheduleSaved,
    ErrandSchedulesListed,
    ErrandStarted,
    ErrandTimeRead,
    ListErrandSchedules,
    ReadErrandTime,
    RequestId,
    RunErrandSchedule,
    SaveErrandSchedule,
    StartErrand,
)
from core.records import MAX_GOAL_CHARS, ErrandDraft, ErrandPhase, Problem, Repeats
from tests.unit_app.errands.conftest import Fill, Serve
from tests.unit_app.errands.examples import ASKING, DONE, INVOICES, STEPS, errand, schedules
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.tools.examples import TOOLS
from tests.unit_app.tools.test_reminders import FakeDesktop

_ID = RequestId(0)


def opened(page: TasksPage) -> ErrandDialog:
    [dialog] = [one for one in page.window().findChildren(ErrandDialog) if one.isVisible()]
    return dialog


@pytest.fixture
def dialog(page: TasksPage, fill: Fill) -> ErrandDialog:
    fill()
    page.show_half(Half.ERRANDS)
    page.new_errand_button.click()
    return opened(page)


def test_a_goal_becomes_an_errand(page: TasksPage, client: FakeClient, dialog: ErrandDialog) -> None:
    assert not dialog.action.isEnabled()
    QTest.keyClicks(dialog.goal, INVOICES)
    assert dialog.action.text() == "Make a plan"
    QTest.keyClick(dialog.goal, Qt.Key.Key_Return)
    draft = client.last(StartErrand).draft
    assert (draft.goal, draft.tools, draft.allowed, draft.begins, draft.heard) == (INVOICES, (), (), False, "en")
    assert (draft.budget.steps, draft.budget.minutes) == (20, 30.0)
    client.answer(ErrandStarted(request_id=_ID, errand=errand(50, INVOICES, ErrandPhase.PLANNING)), StartErrand)
    assert dialog.result() == ErrandDialog.DialogCode.Accepted
    assert page.errands.view.isVisible()


def test_tools_and_budget_are_chosen(client: FakeClient, dialog: ErrandDialog, qtbot: QtBot) -> None:
    dialog.goal.setPlainText("Read")
    tools = dialog.tools
    assert tools.button.text() == "It may use all 5 tools"
    tools.button.click()
    qtbot.waitUntil(lambda: len(tools.choices) == 5)
    # What deletes or reaches out asks each time, whatever is wanted; what is allowed for good needn't.
    asks, free = [
        [tools.choices[name].itemText(at) for at in range(tools.choices[name].count())]
        for name in ("fetch", "calculate")
    ]
    assert asks == ["Asks each time", "Not at all"]
    assert free == ["Needn't ask", "Not at all"]
    for name, words in (("write_file", "Needn't ask"), ("query", "Not at all")):
        choice = tools.choices[name]
        choice.setCurrentIndex(choice.findText(words))
        choice.activated.emit(choice.currentIndex())
    assert tools.button.text() == "It may use 4 of 5 tools"
    dialog.budget.steps.setCurrentIndex(dialog.budget.steps.findText("40 actions"))
    dialog.begins.setChecked(True)
    assert dialog.action.text() == "Begin"
    dialog.action.click()
    draft = client.last(StartErrand).draft
    assert draft.tools == ("calculate", "read_file", "write_file", "fetch")
    assert draft.allowed == ("write_file",)
    assert (draft.budget.steps, draft.begins) == (40, True)


def test_without_a_tool_nothing_is_begun(client: FakeClient, dialog: ErrandDialog, qtbot: QtBot) -> None:
    dialog.goal.setPlainText("Read")
    dialog.tools.button.click()
    qtbot.waitUntil(lambda: len(dialog.tools.choices) == 5)
    for choice in dialog.tools.choices.values():
        choice.setCurrentIndex(choice.findText("Not at all"))
        choice.activated.emit(choice.currentIndex())
    dialog.action.click()
    assert dialog.problem_words == "Without any tool nothing can be done."
    assert not client.all(StartErrand)


def test_a_goal_that_is_too_long_stays_in_the_dialog(client: FakeClient, dialog: ErrandDialog) -> None:
    dialog.goal.setPlainText("x " * MAX_GOAL_CHARS)
    dialog.action.click()
    assert dialog.problem_words == "This is too long: say it in 2,000 characters at most."
    assert not client.all(StartErrand)


def test_what_the_core_refuses_is_told(client: FakeClient, dialog: ErrandDialog) -> None:
    dialog.goal.setPlainText("Read")
    dialog.action.click()
    client.fail(Problem(code="invalid_request", what="No.", next_step="Say it otherwise."), StartErrand)
    assert dialog.problem_words == "No. Say it otherwise."
    assert dialog.action.isEnabled()


# --- on a schedule ----------------------------------------------------------------------------------------------------


def test_a_schedule_in_words(page: TasksPage, client: FakeClient, fill: Fill, toasts: list[Toast]) -> None:
    fill(schedules=schedules(time.time()))
    page.show_half(Half.SCHEDULES)
    page.new_schedule_button.click()
    dialog = opened(page)
    when = dialog.when
    assert when is not None
    dialog.goal.setPlainText("Tidy up")
    QTest.keyClicks(when.words, "every Monday at 9")
    when.read()
    assert client.last(ReadErrandTime).words == "every Monday at 9"
    monday = time.time() + 5 * 24 * 3600
    client.answer(ErrandTimeRead(request_id=_ID, due_at=monday, repeats=Repeats.WEEKLY), ReadErrandTime)
    assert when.repeats.currentText() == "Every week"
    dialog.action.click()
    sent = client.last(SaveErrandSchedule).schedule
    assert (sent.id, sent.draft.goal, sent.repeats, sent.enabled) == (0, "Tidy up", Repeats.WEEKLY, True)
    assert abs(sent.due_at - monday) < 60
    client.answer(ErrandScheduleSaved(request_id=_ID, schedule=sent), SaveErrandSchedule)
    assert toasts[-1].text == "It begins by itself from now on"


def test_a_schedule_keeps_to_its_tools_while_one_of_them_is_away(page: TasksPage, client: FakeClient) -> None:
    draft = ErrandDraft(goal="Tidy up", tools=("note", *(tool.name for tool in TOOLS if tool.name != "query")))
    schedule = msgspec.structs.replace(schedules(time.time())[1], draft=draft)
    page.errands.starter.edit_schedule(schedule, page)
    opened(page).action.click()
    kept = client.last(SaveErrandSchedule).schedule.draft.tools
    assert set(kept) == set(draft.tools)
    draft = msgspec.structs.replace(draft, tools=("note",))
    tools = ToolChoice(page.errands.starter.style, page.errands.starter.tools)
    tools.show_choice(draft.tools, ())
    assert tools.tools == ("note",), "none would mean all"


def test_what_was_chosen_holds_before_the_tools_are_listed(client: FakeClient, style: Style, qtbot: QtBot) -> None:
    tools = ToolChoice(style, ErrandTools(client, client))
    qtbot.addWidget(tools)
    tools.show_choice(("calculate", "read_file"), ("read_file",))
    assert (tools.tools, tools.allowed) == (("calculate", "read_file"), ("read_file",))


def test_words_that_are_no_time_and_a_moment_that_is_over(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    fill(schedules=schedules(time.time()))
    page.errands.starter.schedule_new(page)
    dialog = opened(page)
    when = dialog.when
    assert when is not None
    dialog.goal.setPlainText("Tidy up")
    when.words.setText("whenever you like")
    when.read()
    client.answer(ErrandTimeRead(request_id=_ID, due_at=None), ReadErrandTime)
    assert when.note == "This can't be read as a time to come. Choose it below."
    dialog.action.click()
    assert dialog.problem_words == when.note
    when.day.setDate(QDate(2020, 5, 3))
    assert not when.words.text()
    when.time.setTime(QTime(9, 0))
    dialog.action.click()
    assert dialog.problem_words == "This moment is over."
    assert not client.all(SaveErrandSchedule)


def test_tab_goes_as_it_is_read(page: TasksPage, fill: Fill, qtbot: QtBot) -> None:
    fill()
    page.errands.starter.schedule_new(page)
    dialog = opened(page)
    when, tools, budget = dialog.when, dialog.tools, dialog.budget
    assert when is not None

    def leads(before: QWidget, after: QWidget) -> bool:
        """Tab leads from one to the other. (In a date and a time it goes from part to part first.)"""
        before.setFocus()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        return dialog.focusWidget() is after

    qtbot.waitUntil(lambda: leads(dialog.goal, when.words))
    assert leads(when.words, when.day)
    assert leads(when.repeats, tools.button)
    assert leads(tools.button, budget.steps)
    assert leads(budget.steps, budget.minutes)


def test_words_are_read_before_it_is_kept(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    fill()
    page.errands.starter.schedule_new(page)
    dialog = opened(page)
    assert dialog.when is not None
    dialog.goal.setPlainText("Tidy up")
    QTest.keyClicks(dialog.when.words, "every Monday at 9")
    dialog.action.click()
    assert not client.all(SaveErrandSchedule)
    due_at = time.time() + 5 * 24 * 3600
    client.answer(ErrandTimeRead(request_id=_ID, due_at=due_at, repeats=Repeats.WEEKLY), ReadErrandTime)
    assert client.last(SaveErrandSchedule).schedule.repeats is Repeats.WEEKLY


def test_an_errand_that_was_done_is_put_on_a_schedule(page: TasksPage, client: FakeClient, serve: Serve) -> None:
    view = serve(one=DONE)
    view.header.schedule.click()
    dialog = opened(page)
    dialog.action.click()
    draft = client.last(SaveErrandSchedule).schedule.draft
    assert (draft.goal, draft.begins) == (DONE.draft.goal, True)
    assert draft.steps == tuple(one.text for one in STEPS)


def test_a_schedule_is_changed(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    now = time.time()
    fill(schedules=schedules(now))
    page.errands.starter.edit_schedule(schedules(now)[1], page)
    dialog = opened(page)
    assert dialog.goal.toPlainText() == "Say what is new in the notes"
    dialog.goal.setPlainText("Say what is new")
    dialog.action.click()
    sent = client.last(SaveErrandSchedule).schedule
    assert (sent.id, sent.draft.goal, sent.repeats) == (2, "Say what is new", Repeats.DAILY)


def test_one_that_is_off_stays_so_until_it_gets_another_time(page: TasksPage, client: FakeClient, fill: Fill) -> None:
    now = time.time()
    off = msgspec.structs.replace(schedules(now)[1], enabled=False, due_at=now + 7200)
    fill(schedules=(off,))
    page.errands.starter.edit_schedule(off, page)
    dialog = opened(page)
    dialog.goal.setPlainText("Say what is new")
    dialog.action.click()
    assert not client.last(SaveErrandSchedule).schedule.enabled
    client.fail(Problem(code="storage", what="The disk is full."), SaveErrandSchedule)
    when = dialog.when
    assert when is not None
    when.show_when(now + 9000, off.repeats)
    dialog.action.click()
    assert client.last(SaveErrandSchedule).schedule.enabled


# --- what was missed, and the desktop ---------------------------------------------------------------------------------


@pytest.fixture
def cards(qtbot: QtBot, style: Style, page: TasksPage) -> MissedCards:
    cards = MissedCards(style, page.errands.schedules, page.errands.schedule_actions)
    qtbot.addWidget(cards)
    return cards


def test_what_was_missed_is_told_and_done_now_or_left(
    page: TasksPage, client: FakeClient, fill: Fill, cards: MissedCards
) -> None:
    assert cards.isHidden()
    now = time.time()
    fill(schedules=schedules(now))
    assert [card.schedule.id for card in cards.cards] == [1]
    cards.cards[0].now_button.click()
    assert client.last(RunErrandSchedule).schedule_id == 1
    client.emit(ErrandMissed(schedule=schedules(now)[0]))
    client.answer(ErrandSchedulesListed(request_id=_ID, schedules=schedules(now)[1:]), ListErrandSchedules)
    assert cards.isHidden()
    client.emit(ErrandMissed(schedule=schedules(now)[0]))
    client.answer(ErrandSchedulesListed(request_id=_ID, schedules=schedules(now)), ListErrandSchedules)
    cards.cards[0].leave_button.click()
    assert client.last(DismissErrandMissed).schedule_id == 1


def test_the_desktop_tells_while_the_window_isn_t_seen(
    page: TasksPage, client: FakeClient, fill: Fill, qtbot: QtBot
) -> None:
    fill()
    desktop = FakeDesktop()
    page.hide()
    notifying = ErrandNotifying(page.errands, page, desktop=desktop)
    asking = ErrandChanged(errand=errand(20, INVOICES, ErrandPhase.ASKING))
    client.emit(asking)
    assert list(desktop.shown.values()) == [
        "“Sort the invoices in Downloads by month, and write into a ta…” asks for your leave"
    ]
    client.emit(ErrandMissed(schedule=schedules(time.time())[0]))
    assert len(desktop.shown) == 2
    with qtbot.waitSignal(notifying.opened) as asked:
        desktop.opened.emit(20)
    assert asked.args == [20]
    page.show_errand(ASKING.id)
    page.show_errand(asking.errand.id)
    assert 20 not in desktop.shown
    notifying.silence()
    assert not desktop.shown
