"""The page of one errand: its plan, its steps, what each asks, what came of it, and how it is corrected."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errands.view import ErrandView
from app.tasks.page import TasksPage
from app.widgets.toast import Toast
from core.protocol import (
    AnswerToolCall,
    BeginErrand,
    CorrectErrandStep,
    EditErrandPlan,
    ErrandChanged,
    ErrandPlanChanged,
    ErrandStarted,
    ErrandStepChanged,
    ErrandStepCorrected,
    ExtendErrand,
    MemoryChanged,
    MemoryRemoved,
    PauseErrand,
    PlanErrand,
    RateErrand,
    RequestId,
    ShowErrand,
    StartErrand,
    StopErrand,
    ToolCallChanged,
)
from core.records import (
    MAX_PLANNED_STEPS,
    ErrandDraft,
    ErrandPhase,
    ErrandStepPhase,
    PlannedStep,
    Problem,
    ToolAnswer,
    ToolCallPhase,
)
from tests.unit_app.errands.conftest import Serve
from tests.unit_app.errands.examples import (
    ASKED,
    CALLS,
    DONE,
    FAILED,
    PLAN,
    PLANNING,
    PROPOSED,
    RUNNING,
    SPENT,
    STEPS,
    STOPPED,
    WAY,
    shown,
    step,
    step_call,
)
from tests.unit_app.fake_client import FakeClient

_ID = RequestId(0)


def proposed(serve: Serve) -> ErrandView:
    return serve(one=PROPOSED, steps=PLAN, calls=(), used=(), learned=())


def texts(view: ErrandView) -> list[str]:
    return [one.text for one in view.proposal.editor.steps]


# --- the plan ---------------------------------------------------------------------------------------------------------


def test_while_it_thinks_of_a_plan(serve: Serve, client: FakeClient) -> None:
    view = serve(one=PLANNING, steps=(), calls=(), used=(), learned=())
    assert view.progress.words.text() == "Thinks of a plan"
    assert not view.proposal.isVisible()
    client.emit(ErrandPlanChanged(errand_id=PLANNING.id, steps=PLAN))
    client.emit(ErrandChanged(errand=msgspec.structs.replace(PLANNING, phase=ErrandPhase.PROPOSED, steps=3)))
    assert view.proposal.isVisible()
    assert texts(view) == ["Find the contract", "Add up the rent", "Write it down"]


def test_a_plan_is_written_anew_and_begun(serve: Serve, client: FakeClient) -> None:
    view = proposed(serve)
    editor = view.proposal.editor
    first = editor.rows[0].field
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_End)
    QTest.keyClicks(first, " of the old house")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClicks(editor.rows[1].field, "Read it")
    view.proposal.begin_button.click()
    sent = client.last(EditErrandPlan).steps
    assert sent == (
        PlannedStep(id=PLAN[0].id, text="Find the contract of the old house"),
        PlannedStep(text="Read it"),
        PlannedStep(id=PLAN[1].id, text="Add up the rent"),
        PlannedStep(id=PLAN[2].id, text="Write it down"),
    )
    assert client.last(BeginErrand).errand_id == PROPOSED.id
    assert client.asked.index(client.last(EditErrandPlan)) < client.asked.index(client.last(BeginErrand))


def test_steps_are_moved_and_taken_out_by_keys(serve: Serve, client: FakeClient) -> None:
    view = proposed(serve)
    editor = view.proposal.editor
    last = editor.rows[2].field
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(view) == ["Find the contract", "Write it down", "Add up the rent"]
    assert last.hasFocus()
    QTest.keyClick(last, Qt.Key.Key_Up)
    assert editor.rows[0].field.hasFocus()
    field = editor.rows[0].field
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert texts(view) == ["Write it down", "Add up the rent"]
    assert editor.rows[0].field.hasFocus()


def test_steps_are_moved_and_taken_out_by_the_mouse(qtbot: QtBot, serve: Serve, client: FakeClient) -> None:
    view = proposed(serve)
    editor = view.proposal.editor
    editor.rows[0].down.click()
    assert texts(view) == ["Add up the rent", "Find the contract", "Write it down"]
    row, handle = editor.rows[2], editor.rows[2].handle
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton)
    handle.dragged.emit(editor.mapToGlobal(editor.rect().topLeft()).y())
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert editor.rows[0] is row
    editor.rows[1].remove.click()
    assert texts(view) == ["Write it down", "Find the contract"]
    view.proposal.save()
    assert [one.id for one in client.last(EditErrandPlan).steps] == [PLAN[2].id, PLAN[0].id]


def test_tab_goes_as_it_is_read(qtbot: QtBot, serve: Serve) -> None:
    view = proposed(serve)
    editor = view.proposal.editor
    editor.add(1)
    first, new, *_, last = editor.rows
    qtbot.waitUntil(lambda: new.field.previousInFocusChain() is first.remove)
    first.remove.setFocus()
    QTest.keyClick(first.remove, Qt.Key.Key_Tab)
    assert new.field.hasFocus()
    last.remove.setFocus()
    QTest.keyClick(last.remove, Qt.Key.Key_Tab)
    assert editor.add_button.hasFocus()
    QTest.keyClick(editor.add_button, Qt.Key.Key_Tab)
    assert view.proposal.begin_button.hasFocus()


def test_there_are_no_more_steps_than_may_be(serve: Serve) -> None:
    editor = proposed(serve).proposal.editor
    for _ in range(MAX_PLANNED_STEPS):
        editor.add_button.click()
    assert len(editor.rows) == MAX_PLANNED_STEPS
    assert not editor.add_button.isEnabled()


def test_the_last_step_stays(serve: Serve) -> None:
    editor = proposed(serve).proposal.editor
    for _ in range(2):
        editor.rows[0].remove.click()
    assert not editor.rows[0].remove.isEnabled()


def test_what_is_written_is_kept_by_itself_and_not_overwritten(qtbot: QtBot, serve: Serve, client: FakeClient) -> None:
    view = proposed(serve)
    QTest.keyClicks(view.proposal.editor.rows[0].field, "Now: ")
    qtbot.waitUntil(lambda: bool(client.all(EditErrandPlan)))
    QTest.keyClicks(view.proposal.editor.rows[0].field, "first ")
    # What comes back is older than what stands there.
    kept = (step(1, "Now: Find the contract"), *PLAN[1:])
    client.answer(shown(PROPOSED, kept, (), (), ()), EditErrandPlan)
    assert texts(view)[0] == "Now: first Find the contract"


def test_what_is_being_kept_stays_written_until_it_is(qtbot: QtBot, serve: Serve, client: FakeClient) -> None:
    view = proposed(serve)
    field = view.proposal.editor.rows[0].field
    field.setFocus()
    QTest.keyClicks(field, "Now: ")
    qtbot.waitUntil(lambda: bool(client.all(EditErrandPlan)))
    # Something else happens to it, before the core has heard of the change.
    client.emit(ErrandChanged(errand=msgspec.structs.replace(PROPOSED, model="Another")))
    assert texts(view)[0] == "Now: Find the contract"
    assert field.hasFocus()
    client.fail(Problem(code="invalid_request", what="Not now."), EditErrandPlan)
    client.emit(ErrandChanged(errand=PROPOSED))
    assert texts(view)[0] == "Find the contract", "it is what the core has"


def test_another_plan_is_thought_of(serve: Serve, client: FakeClient) -> None:
    view = proposed(serve)
    view.proposal.plan_button.click()
    assert client.last(PlanErrand).errand_id == PROPOSED.id


def test_what_is_left_can_be_changed_while_it_goes_on(serve: Serve, client: FakeClient) -> None:
    view = serve()
    assert [row.step.text for row in view.steps.rows] == [one.text for one in STEPS]
    view.change_button.click()
    assert [row.step.text for row in view.steps.rows] == [one.text for one in STEPS[:2]]
    assert texts(view) == [one.text for one in STEPS[2:]]
    assert view.proposal.editor.rows[0].field.accessibleName() == "Step 3"
    view.proposal.editor.rows[0].remove.click()
    view.proposal.done_button.click()
    assert client.last(EditErrandPlan).steps == (PlannedStep(id=STEPS[3].id, text=STEPS[3].text),)
    assert not view.proposal.isVisible()


# --- its steps --------------------------------------------------------------------------------------------------------


def test_how_far_it_is(serve: Serve, client: FakeClient) -> None:
    view = serve()
    assert view.progress.words.text() == "1 of 4 steps · 7 of 20 actions · 3 min of 30 min"
    first, second, *_ = view.steps.rows
    assert first.result_words == "There are eleven invoices."
    assert second.state_words == "being done…"
    assert second.accessibleName() == "Step 2, Put each invoice into the folder of its month, being done…"
    client.emit(
        ErrandStepChanged(
            errand_id=RUNNING.id,
            step=msgspec.structs.replace(STEPS[1], phase=ErrandStepPhase.FAILED, result="The disk is full."),
        )
    )
    assert (second.state_words, second.result_words) == ("didn't work", "The disk is full.")


def test_what_is_endless_doesn_t_widen_the_page(serve: Serve, page: TasksPage) -> None:
    long = "/home/me/" + 40 * "invoices" + ".pdf"
    steps = (step(1, long, ErrandStepPhase.DONE, result=long), step(2, f"Read {long} now"))
    view = serve(one=msgspec.structs.replace(RUNNING, draft=ErrandDraft(goal=long)), steps=steps, calls=())
    assert all(row.width() <= 720 for row in view.steps.rows)
    assert page.width() == 1016


def test_its_calls_are_seen_and_asked_for(serve: Serve, client: FakeClient) -> None:
    view = serve()
    row = view.steps.rows[1]
    assert [line.call.id for line in row.calls.lines] == [CALLS[1].id]
    client.emit(ToolCallChanged(call=ASKED))
    card = row.calls.card
    assert card is not None
    assert card.here_button.text() == "Always in this errand"
    assert not card.here_button.isHidden()
    view.go_to_question()
    assert card.once_button.hasFocus()
    card.here_button.click()
    assert (client.last(AnswerToolCall).call_id, client.last(AnswerToolCall).answer) == (
        ASKED.id,
        ToolAnswer.ALWAYS_HERE,
    )
    client.emit(ToolCallChanged(call=msgspec.structs.replace(ASKED, phase=ToolCallPhase.DONE)))
    assert row.calls.card is None
    assert [line.call.id for line in row.calls.lines] == [CALLS[1].id, ASKED.id]


def test_what_asks_each_time_is_never_allowed_for_good(serve: Serve, client: FakeClient) -> None:
    view = serve()
    client.emit(ToolCallChanged(call=step_call(60, 2, ToolCallPhase.ASKING, tool="fetch", title="Fetch a page")))
    card = view.steps.rows[1].calls.card
    assert card is not None
    assert card.here_button.isHidden()


def test_it_is_paused_and_stopped(serve: Serve, client: FakeClient) -> None:
    view = serve()
    view.progress.pause.click()
    assert client.last(PauseErrand).paused
    client.emit(ErrandChanged(errand=msgspec.structs.replace(RUNNING, phase=ErrandPhase.PAUSED)))
    assert view.progress.pause.text() == "Go on"
    view.progress.pause.click()
    assert not client.last(PauseErrand).paused
    view.progress.cancel.click()
    assert client.last(StopErrand).errand_id == RUNNING.id
    client.fail(Problem(code="invalid_request", what="It has ended."), StopErrand)
    assert [problem.what for problem in view.notices.problems] == ["It has ended."], "said where it can be seen"
    assert view.progress.cancel.isEnabled()


def test_it_may_use_more(serve: Serve, client: FakeClient) -> None:
    view = serve()
    assert view.header.more.accessibleName() == "Let it use 20 actions and 30 min more"
    view.header.more.click()
    assert (client.last(ExtendErrand).more.steps, client.last(ExtendErrand).more.minutes) == (20, 30.0)


def test_the_keyboard_stays_on_the_page(serve: Serve, client: FakeClient) -> None:
    view = serve(one=FAILED)
    view.fate.action.setFocus()
    QTest.keyClick(view.fate.action, Qt.Key.Key_Space)
    client.emit(ErrandChanged(errand=msgspec.structs.replace(FAILED, phase=ErrandPhase.RUNNING, problem=None)))
    assert not view.fate.isVisible()
    assert view.focusProxy() is view.window().focusWidget()


def test_its_budget_is_used_up(serve: Serve, client: FakeClient) -> None:
    view = serve(one=SPENT)
    assert view.fate.words.text().startswith("Its budget is used up: 7 of 20 actions")
    view.fate.action.click()
    assert client.last(ExtendErrand).more.steps == 20
    view.fate.stop_button.click()
    assert client.last(StopErrand).errand_id == SPENT.id


def test_it_failed_or_was_stopped(serve: Serve, client: FakeClient) -> None:
    view = serve(one=FAILED)
    assert view.fate.problem is not None
    assert view.fate.problem.problem.what == "The model stopped answering."
    view.fate.action.click()
    assert (client.last(PauseErrand).errand_id, client.last(PauseErrand).paused) == (FAILED.id, False)
    view = serve(one=STOPPED)
    assert view.fate.words.text() == "You stopped it. What was done is kept. · 1 of 4 steps"
    assert view.fate.action.text() == "Go on"


def test_what_was_done_is_rated(serve: Serve, client: FakeClient) -> None:
    view = serve(one=DONE)
    assert view.outcome.report.text() == "Eleven invoices are sorted."
    view.outcome.good.click()
    assert client.last(RateErrand).rating == 1
    client.emit(ErrandChanged(errand=msgspec.structs.replace(DONE, rating=1)))
    assert view.outcome.good.isChecked()
    view.outcome.bad.click()
    assert client.last(RateErrand).rating == -1
    client.emit(ErrandChanged(errand=msgspec.structs.replace(DONE, rating=-1)))
    assert (view.outcome.good.isChecked(), view.outcome.bad.isChecked()) == (False, True)
    view.outcome.bad.click()
    assert client.last(RateErrand).rating == 0


def test_it_is_done_once_more(page: TasksPage, serve: Serve, client: FakeClient) -> None:
    view = serve(one=DONE)
    view.header.again.click()
    draft = client.last(StartErrand).draft
    assert (draft.goal, draft.steps) == (DONE.draft.goal, tuple(one.text for one in STEPS))
    again = msgspec.structs.replace(DONE, id=77, phase=ErrandPhase.PROPOSED)
    client.answer(ErrandStarted(request_id=_ID, errand=again), StartErrand)
    assert page.errands.shown == 77


def test_a_new_core_is_asked_anew(serve: Serve, client: FakeClient) -> None:
    serve()
    before = len(client.all(ShowErrand))
    client.become_ready()
    assert len(client.all(ShowErrand)) == before + 1


# --- correcting -------------------------------------------------------------------------------------------------------


def test_a_step_is_corrected_in_words(serve: Serve, client: FakeClient, toasts: list[Toast]) -> None:
    view = serve(steps=(STEPS[0], msgspec.structs.replace(STEPS[1], ways=(), correction="")), learned=(), used=())
    row = view.steps.rows[0]
    assert not row.ways
    row.correct_button.click()
    form = row.form
    assert form is not None
    assert form.field.hasFocus()
    assert not form.action.isEnabled()
    assert not form.undo.isVisible()
    QTest.keyClicks(form.field, "only the files of this year")
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    sent = client.last(CorrectErrandStep)
    assert (sent.step_id, sent.words, sent.remember, sent.undo) == (1, "only the files of this year", True, False)
    anew = msgspec.structs.replace(STEPS[0], phase=ErrandStepPhase.OPEN, correction=sent.words, result="")
    client.answer(ErrandStepCorrected(request_id=_ID, errand=RUNNING, step=anew, way=WAY), CorrectErrandStep)
    assert row.form is None
    assert [way.words for way in row.ways] == [
        "Remembered: Sort the invoices in Downloads by month: put the date first in the name of the file"
    ]
    assert toasts[-1].text == "Remembered for next time"


def test_what_was_changed_is_taken_back_first(serve: Serve, client: FakeClient, toasts: list[Toast]) -> None:
    view = serve(calls=(CALLS[0], step_call(51, 2, undoable=True)))
    row = view.steps.rows[0]
    row.correct_button.click()
    form = row.form
    assert form is not None
    assert form.undo.isChecked()
    form.remember.setChecked(False)
    form.field.setPlainText("not like this")
    form.action.click()
    sent = client.last(CorrectErrandStep)
    assert (sent.remember, sent.undo) == (False, True)
    answer = ErrandStepCorrected(request_id=_ID, errand=RUNNING, step=STEPS[0], undone=1, not_undone=2)
    client.answer(answer, CorrectErrandStep)
    assert toasts[-1].text == "2 changes couldn't be taken back"


def test_a_correction_that_can_t_be_taken_is_told(serve: Serve, client: FakeClient) -> None:
    view = serve()
    view.steps.rows[0].correct_button.click()
    form = view.steps.rows[0].form
    assert form is not None
    form.field.setPlainText("so")
    form.action.click()
    client.fail(Problem(code="invalid_request", what="It can't be done anew."), CorrectErrandStep)
    assert [problem.what for problem in view.notices.problems] == ["It can't be done anew."]
    assert form.action.isEnabled()
    QTest.keyClick(form.field, Qt.Key.Key_Escape)
    assert view.steps.rows[0].form is None
    assert view.steps.rows[0].correct_button.hasFocus()


def test_one_step_is_corrected_at_a_time(serve: Serve) -> None:
    view = serve()
    view.steps.rows[0].correct_button.click()
    view.steps.rows[1].correct_button.click()
    assert view.steps.rows[0].form is None
    assert view.steps.rows[1].form is not None


def test_ways_of_doing_lead_to_their_memories(qtbot: QtBot, page: TasksPage, serve: Serve, client: FakeClient) -> None:
    view = serve()
    with qtbot.waitSignal(page.memory_requested) as asked:
        view.steps.rows[1].ways[0].button.click()
    assert asked.args == [WAY.id]
    client.emit(MemoryChanged(memory=msgspec.structs.replace(WAY, text="Sort the invoices: ask first")))
    assert view.steps.rows[1].ways[0].words == "Remembered: Sort the invoices: ask first"
    client.emit(MemoryRemoved(memory_id=WAY.id, text=WAY.text))
    assert not view.steps.rows[1].ways
