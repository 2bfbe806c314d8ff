"""The Tasks page: what is listed, how far it is, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.rows.paged_model import PAGE_SIZE
from app.style import Style
from app.tasks.actions import TaskAction
from app.tasks.dialog import TaskDialog
from app.tasks.halves import Half
from app.tasks.kinds import Kind
from app.tasks.page import TasksPage
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.widgets.buttons import Button
from app.widgets.menu import Menu
from app.widgets.toast import Toast
from core.protocol import (
    CancelTask,
    DeleteTasks,
    EverythingDeleted,
    ListTasks,
    ListTaskTemplates,
    ModelStateChanged,
    PauseTask,
    RequestId,
    RestoreTasks,
    StartTask,
    TaskAdded,
    TaskChanged,
    TasksListed,
    TasksRemoved,
    TaskStarted,
    TaskTemplatesListed,
)
from core.records import ModelPhase, ModelState, Problem, Proofread, Task, TaskId, TaskStatus, Translate
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_app.tasks.examples import CANCELLED, FAILED, PAUSED, RUNNING, TASKS, TEMPLATES, WAITING, task

_ID = RequestId(0)


@pytest.fixture
def appearance(tmp_path: Path) -> Appearance:
    return Appearance(tmp_path / "window.ini")


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style, appearance: Appearance) -> TasksPage:
    """The page, whose list hasn't come yet; the core is up."""
    client.become_ready()
    page = TasksPage(client, style, TaskStarter(client, style, appearance, client), appearance)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    page.tester = QAbstractItemModelTester(page.texts.model, fatal)  # type: ignore[attr-defined]
    show_widget(qtbot, page, 1016, 700)
    return page


@pytest.fixture
def toasts(page: TasksPage) -> list[Toast]:
    told: list[Toast] = []
    page.toast_requested.connect(told.append)
    return told


@pytest.fixture
def marks(page: TasksPage) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    page.marks_changed.connect(lambda running, unseen: told.append((running, unseen)))
    return told


def fill(client: FakeClient, *tasks: Task, total: int | None = None) -> None:
    """Answer the question for the list."""
    count = len(tasks) if total is None else total
    client.answer(TasksListed(request_id=_ID, tasks=tasks, total=count), ListTasks)


def titles(page: TasksPage) -> list[str]:
    return [str(page.texts.model.index(row).data()) for row in range(page.texts.model.rowCount())]


def told(page: TasksPage, row: int) -> str:
    """What a screen reader reads of a row."""
    return str(page.texts.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def press(qtbot: QtBot, page: TasksPage, row: int, action: TaskAction) -> None:
    """Click a button of a row."""
    place = page.texts.list.tool_rect(row, action)
    assert not place.isEmpty()
    qtbot.mouseClick(page.texts.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def entries(menu: Menu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def change(one: Task, **changes: object) -> TaskChanged:
    return TaskChanged(task=msgspec.structs.replace(one, **changes))


# --- the list ---------------------------------------------------------------------------------------------------------


def test_what_is_said_of_each(page: TasksPage, client: FakeClient) -> None:
    fill(client, *TASKS)
    assert "Translate · into Deutsch" in told(page, 0)
    assert "12 of 80 · about 4 min left" in told(page, 0)
    assert "waits for the task before it" in told(page, 1)
    assert "paused · 4 of 10" in told(page, 2)
    assert "The model stopped answering" in told(page, 3)
    assert told(page, 4).startswith("Manual · pages 3 to 12")
    assert "cancelled · 9 of 40" in told(page, 4)
    assert "Classify · positive, negative · review" in told(page, 5)
    assert "Extract to a table · invoice number, date, amount" in told(page, 6)


@pytest.mark.parametrize(
    ("phase", "why"),
    [
        (ModelPhase.NONE, "no model yet"),
        (ModelPhase.LOADING, "the model is loading"),
        (ModelPhase.FAILED, "couldn't be loaded"),
        (ModelPhase.READY, "conversations go first"),
    ],
)
def test_why_it_waits(page: TasksPage, client: FakeClient, phase: ModelPhase, why: str) -> None:
    fill(client, WAITING)
    assert client.welcome is not None
    client.welcome = msgspec.structs.replace(client.welcome, model=ModelState(phase=phase))
    client.emit(ModelStateChanged(state=ModelState(phase=phase)))
    assert why in told(page, 0)


def test_the_newest_come_first(page: TasksPage, client: FakeClient) -> None:
    fill(client, task(3), task(1))
    client.emit(TaskAdded(task=task(5)))
    client.emit(TaskAdded(task=task(2)))  # it was deleted, and is back
    assert titles(page) == ["Document 5", "Document 3", "Document 2", "Document 1"]
    client.emit(TaskAdded(task=task(5)))
    assert page.texts.model.total == 4


def test_progress_comes_by_events(page: TasksPage, client: FakeClient) -> None:
    fill(client, RUNNING)
    client.emit(change(RUNNING, pieces_done=13, seconds_left=30.0))
    assert "13 of 80 · about 30 s left" in told(page, 0)
    client.emit(change(RUNNING, pieces_done=13, seconds_left=None))
    assert told(page, 0).endswith("13 of 80")
    client.emit(change(RUNNING, pieces=0, pieces_done=0))
    assert told(page, 0).endswith("beginning")
    client.emit(change(task(99), title="Not listed"))
    assert page.texts.model.rowCount() == 1


def test_more_are_listed_at_the_end(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    many = [task(number) for number in range(250, 0, -1)]
    fill(client, *many[:PAGE_SIZE], total=250)
    bar = page.texts.list.verticalScrollBar()

    def asked() -> bool:
        bar.setValue(bar.maximum())
        return bool(client.unanswered(ListTasks))

    for after in (PAGE_SIZE, 2 * PAGE_SIZE):
        qtbot.waitUntil(asked)
        assert client.last(ListTasks).after == after
        fill(client, *many[after : after + PAGE_SIZE], total=250)
    assert page.texts.model.rowCount() == 250
    assert not client.unanswered(ListTasks)


def test_deleting_all_that_are_listed_asks_for_no_more(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    fill(client, *TASKS)
    client.emit(TasksRemoved(tasks=tuple(one.id for one in TASKS)))
    QApplication.processEvents()
    assert not client.unanswered(ListTasks)
    assert not page.texts.list.isVisible(), "there is nothing, and how to begin is said"


def test_an_answer_from_before_is_dropped(page: TasksPage, client: FakeClient) -> None:
    before = client.unanswered(ListTasks)[-1]
    client.emit(EverythingDeleted())
    fill(client)
    client.answer(TasksListed(request_id=_ID, tasks=TASKS, total=len(TASKS)), before)
    assert page.texts.model.rowCount() == 0


def test_a_list_that_cannot_be_had_is_told(page: TasksPage, client: FakeClient) -> None:
    why = Problem(code="broken", what="The list can't be read.")
    client.fail(why, ListTasks)
    assert page.notices.problems == [why]


# --- what is done with them -------------------------------------------------------------------------------------------


def test_buttons_of_a_row(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    fill(client, *TASKS)
    press(qtbot, page, 0, TaskAction.PAUSE)
    asked = client.last(PauseTask)
    assert (asked.task_id, asked.paused) == (RUNNING.id, True)
    press(qtbot, page, 2, TaskAction.GO_ON)
    asked = client.last(PauseTask)
    assert (asked.task_id, asked.paused) == (PAUSED.id, False)
    press(qtbot, page, 1, TaskAction.CANCEL)
    assert client.last(CancelTask).task_id == WAITING.id
    press(qtbot, page, 3, TaskAction.AGAIN)
    asked = client.last(PauseTask)
    assert (asked.task_id, asked.paused) == (FAILED.id, False)
    assert page.texts.list.tool_rect(5, TaskAction.PAUSE).isEmpty(), "it is done"


def test_what_has_no_source_any_more_cannot_go_on(page: TasksPage, client: FakeClient) -> None:
    fill(
        client, msgspec.structs.replace(FAILED, source_gone=True), msgspec.structs.replace(CANCELLED, source_gone=True)
    )
    assert page.texts.list.tool_rect(0, TaskAction.AGAIN).isEmpty()
    assert page.texts.list.tool_rect(1, TaskAction.GO_ON).isEmpty()


def test_what_cannot_be_done_is_told(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    fill(client, *TASKS)
    press(qtbot, page, 0, TaskAction.PAUSE)
    why = Problem(code="gone", what="There is no such task.")
    client.fail(why, PauseTask)
    assert page.notices.problems == [why]


def test_deleting_is_undone(page: TasksPage, client: FakeClient, qtbot: QtBot, toasts: list[Toast]) -> None:
    fill(client, *TASKS)
    page.texts.list.choose(5)
    qtbot.keyClick(page.texts.list, Qt.Key.Key_Delete)
    assert client.last(DeleteTasks).tasks == (TASKS[5].id,)
    client.done(DeleteTasks)
    client.emit(TasksRemoved(tasks=(TASKS[5].id,)))
    assert "reviews.csv" not in titles(page)
    assert "reviews.csv" in toasts[-1].text
    assert toasts[-1].on_action is not None
    toasts[-1].on_action()
    assert client.last(RestoreTasks).tasks == (TASKS[5].id,)
    client.emit(TaskAdded(task=TASKS[5]))
    assert titles(page)[5] == "reviews.csv"


def test_several_are_deleted_at_once(page: TasksPage, client: FakeClient, qtbot: QtBot, toasts: list[Toast]) -> None:
    fill(client, *TASKS)
    page.texts.list.choose(6)
    qtbot.keyClick(page.texts.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.texts.list, Qt.Key.Key_Delete)
    assert client.last(DeleteTasks).tasks == (TASKS[6].id, TASKS[7].id)
    client.done(DeleteTasks)
    assert toasts[-1].text == "Deleted 2 tasks"


def test_everything_by_keyboard(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    fill(client, *TASKS)
    page.texts.list.choose(0)
    qtbot.keyClick(page.texts.list, Qt.Key.Key_Space)
    assert client.last(PauseTask).paused
    qtbot.keyClick(page.texts.list, Qt.Key.Key_End)
    assert page.texts.list.current == TASKS[-1]
    qtbot.keyClick(page.texts.list, Qt.Key.Key_Home)
    qtbot.keyClick(page.texts.list, Qt.Key.Key_Return)
    assert page.texts.shown == RUNNING.id
    assert page.texts.view.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.texts.list.isVisible()
    assert page.texts.list.current == RUNNING, "where one was"


def test_the_menu_of_a_task(page: TasksPage, client: FakeClient) -> None:
    fill(client, *TASKS)
    for row, expected in (
        (0, ["Open", "Pause", "Cancel", "Delete"]),
        (2, ["Open", "Go on", "Cancel", "Delete"]),
        (3, ["Open", "Try again", "Delete"]),
        (5, ["Open", "Delete"]),
    ):
        menu = Menu(page)
        page.texts.fill_menu(menu, (TASKS[row],))
        assert entries(menu) == expected
    menu = Menu(page)
    page.texts.fill_menu(menu, TASKS[:3])
    assert entries(menu) == ["Pause", "Go on", "Cancel", "Delete"]
    menu.actions()[0].trigger()
    assert [one.task_id for one in client.all(PauseTask)] == [RUNNING.id, WAITING.id]


def test_a_double_click_opens_it(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    fill(client, *TASKS)
    place = page.texts.list.visualRect(page.texts.model.index(5)).center()
    qtbot.mouseClick(page.texts.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(page.texts.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.texts.shown == TASKS[5].id
    page.texts.view.back.emit()
    assert page.texts.shown is None


def test_what_is_shown_and_then_deleted_is_left(page: TasksPage, client: FakeClient) -> None:
    fill(client, *TASKS)
    page.show_task(TASKS[5].id)
    client.emit(TasksRemoved(tasks=(TASKS[5].id,)))
    assert page.texts.list.isVisible()


# --- beginning --------------------------------------------------------------------------------------------------------


def test_where_there_is_nothing_it_says_how_to_begin(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    fill(client)
    assert not page.new_button.isVisible()
    buttons = {button.text(): button for button in page.findChildren(Button) if button.isVisible()}
    qtbot.mouseClick(buttons["Translate…"], Qt.MouseButton.LeftButton)
    assert _dialog().kind is Kind.TRANSLATE


def test_the_button_for_a_new_one(page: TasksPage, client: FakeClient) -> None:
    fill(client, *TASKS)
    client.answer(TaskTemplatesListed(request_id=_ID, templates=TEMPLATES), ListTaskTemplates)
    menu = page.new_button.menu()
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[:3] == ["Do this for me…", "Summarise…", "Translate…"]
    assert words[-3:] == ["Into French, for Marie…", "Quiz…", "Edit templates…"]
    next(action for action in menu.actions() if action.text().startswith("Into French")).trigger()
    dialog = _dialog()
    assert dialog.kind is Kind.TRANSLATE
    assert dialog.form.options() == Translate(language="fr")


def _dialog() -> TaskDialog:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, TaskDialog) and one.isVisible()]
    return shown[-1]


def test_a_short_text_is_shown_while_it_is_worked_on(page: TasksPage, client: FakeClient, qtbot: QtBot) -> None:
    fill(client, *TASKS)
    page.hide()
    other = QWidget()
    qtbot.addWidget(other)
    page.texts.starter.begin(Kind.PROOFREAD, TaskSource(text="A short text"), other)
    new = task(30, "A short text", Proofread(), status=TaskStatus.RUNNING)
    with qtbot.waitSignal(page.wanted):
        client.answer(TaskStarted(request_id=_ID, task=new), StartTask)
    assert page.texts.shown == new.id


def test_a_long_one_goes_on_in_the_background(
    page: TasksPage, client: FakeClient, toasts: list[Toast], qtbot: QtBot
) -> None:
    fill(client, *TASKS)
    page.hide()
    page.texts.starter.begin(Kind.PROOFREAD, TaskSource(text="A long text. " * 200), page)
    new = task(30, "A long text", Proofread(), status=TaskStatus.RUNNING)
    client.answer(TaskStarted(request_id=_ID, task=new), StartTask)
    assert page.texts.shown is None
    assert toasts[-1].text == "“A long text” is being worked on"
    assert toasts[-1].on_action is not None
    with qtbot.waitSignal(page.wanted):
        toasts[-1].on_action()


# --- what has ended ---------------------------------------------------------------------------------------------------


def test_what_ends_while_nobody_looks_is_told(
    page: TasksPage, client: FakeClient, toasts: list[Toast], marks: list[tuple[int, int]], qtbot: QtBot
) -> None:
    fill(client, *TASKS)
    assert marks[-1] == (2, 0)
    page.hide()
    client.emit(change(RUNNING, status=TaskStatus.DONE, pieces_done=80))
    assert toasts[-1].text == f"The translation of “{RUNNING.title}” is ready"
    assert marks[-1] == (1, 1)
    assert toasts[-1].on_action is not None
    with qtbot.waitSignal(page.wanted):
        toasts[-1].on_action()
    assert page.texts.shown == RUNNING.id
    assert marks[-1] == (1, 0)


def test_what_fails_is_told_too(page: TasksPage, client: FakeClient, toasts: list[Toast]) -> None:
    fill(client, *TASKS)
    page.hide()
    client.emit(change(WAITING, status=TaskStatus.FAILED, problem=FAILED.problem))
    assert toasts[-1].text == "Couldn't be finished: Proofread: Yearbook"


def test_what_is_looked_at_is_no_news(page: TasksPage, client: FakeClient, toasts: list[Toast]) -> None:
    fill(client, *TASKS)
    client.emit(change(RUNNING, status=TaskStatus.DONE, pieces_done=80))
    assert not toasts, "the list is in sight"
    assert RUNNING.id in page.texts.news.unseen, "and marks it"
    page.show_task(WAITING.id)
    client.emit(change(WAITING, status=TaskStatus.DONE))
    assert not toasts
    assert WAITING.id not in page.texts.news.unseen
    client.emit(change(PAUSED, status=TaskStatus.DONE))
    assert len(toasts) == 1, "that is another one"


def test_marks_stay_while_another_list_is_looked_at(page: TasksPage, client: FakeClient) -> None:
    fill(client, *TASKS)
    page.tabs.buttons[Half.ERRANDS].click()
    client.emit(change(RUNNING, status=TaskStatus.DONE))
    page.hide()
    assert page.texts.news.unseen == {RUNNING.id}
    page.show()
    page.tabs.buttons[Half.TEXTS].click()
    page.tabs.buttons[Half.ERRANDS].click()
    assert not page.texts.news.unseen, "it was in sight"


def test_leaving_the_list_its_marks_go(page: TasksPage, client: FakeClient, marks: list[tuple[int, int]]) -> None:
    fill(client, *TASKS)
    client.emit(change(RUNNING, status=TaskStatus.DONE))
    page.hide()
    assert not page.texts.news.unseen
    assert marks[-1] == (1, 0)


def test_what_ended_stays_news_over_a_restart(
    page: TasksPage, client: FakeClient, style: Style, appearance: Appearance, qtbot: QtBot
) -> None:
    fill(client, *TASKS)
    page.hide()
    client.emit(change(RUNNING, status=TaskStatus.DONE))
    again = TasksPage(client, style, page.texts.starter, appearance)
    qtbot.addWidget(again)
    assert again.texts.news.unseen == {RUNNING.id}
    client.emit(TasksRemoved(tasks=(RUNNING.id,)))
    assert not again.texts.news.unseen


def test_what_is_cancelled_or_only_renamed_is_no_news(page: TasksPage, client: FakeClient, toasts: list[Toast]) -> None:
    fill(client, *TASKS)
    page.hide()
    client.emit(change(RUNNING, status=TaskStatus.CANCELLED))
    client.emit(change(TASKS[5], title="Another name"))
    client.emit(change(task(TaskId(77)), title="Not listed"))
    assert not toasts
    assert not page.texts.news.unseen
