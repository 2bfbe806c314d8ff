"""The page of one task: what it is, how far it is, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.tasks.view import TaskView
from app.widgets.toast import Toast
from core.protocol import (
    MAX_MESSAGE_CHARS,
    CancelTask,
    EverythingDeleted,
    ModelStateChanged,
    PauseTask,
    RequestId,
    SaveTask,
    ShowTask,
    TaskChanged,
    TaskPieceDone,
    TaskSaved,
    TasksRemoved,
)
from core.records import ExportedAs, ModelPhase, ModelState, Problem, TaskStatus
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.tasks.conftest import Serve, settle
from tests.unit_app.tasks.results import (
    CLASSIFICATION,
    EXTRACTION,
    PROOFREADING,
    TRANSLATION,
    classified,
    extracted,
    proofread_piece,
    task_of,
    text_piece,
)

RUNNING = task_of(TRANSLATION, status=TaskStatus.RUNNING, pieces=3, pieces_done=1, seconds_left=240.0, finished_at=None)
PIECES = [text_piece(0, "Eins."), text_piece(1, "Zwei."), text_piece(2, "Drei.")]
BEGUN = [PIECES[0], text_piece(1), text_piece(2)]


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_says_what_was_done(view: TaskView, serve: Serve) -> None:
    serve(TRANSLATION, PIECES)
    assert view.header.title.whole_text == "The lease of the old house by the lake"
    facts = view.header.facts.whole_text
    assert "Translated into Deutsch" in facts
    assert "pages 3 to 12" in facts
    assert "Qwen2.5 1.5B" in facts
    assert view.progress.isHidden()
    assert view.fate.isHidden()


def test_progress_is_shown_and_can_be_stopped(qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve) -> None:
    serve(RUNNING, BEGUN)
    assert view.progress.words.text() == "1 of 3 parts done · about 4 min left"
    assert (view.progress.bar.value(), view.progress.bar.maximum()) == (1, 3)
    click(qtbot, view.progress.pause)
    assert client.last(PauseTask).paused
    client.done(PauseTask)
    client.emit(TaskChanged(task=task_of(RUNNING, status=TaskStatus.PAUSED, seconds_left=None)))
    assert view.progress.words.text() == "Paused · 1 of 3 parts done"
    assert view.progress.pause.text() == "Go on"
    click(qtbot, view.progress.pause)
    assert not client.last(PauseTask).paused
    click(qtbot, view.progress.cancel)
    assert client.last(CancelTask).task_id == RUNNING.id
    client.done(CancelTask)
    client.emit(TaskChanged(task=task_of(RUNNING, status=TaskStatus.CANCELLED)))
    assert view.progress.isHidden()
    assert view.fate.words.text() == "Cancelled · 1 of 3 parts done"
    click(qtbot, view.fate.again)
    assert client.last(PauseTask) == client.all(PauseTask)[-1]
    assert not client.last(PauseTask).paused


def test_what_failed_says_why_and_can_be_tried_again(
    qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve
) -> None:
    problem = Problem(code="x", what="The model broke off.", safe="What was done is kept.", next_step="Try again.")
    serve(task_of(RUNNING, status=TaskStatus.FAILED, problem=problem), BEGUN)
    assert view.fate.isVisible()
    assert view.fate.problem is not None
    assert view.fate.problem.accessibleName() == "The model broke off."
    assert "1 of 3 parts were done" in view.fate.words.text()
    assert view.fate.again.text() == "Try again"
    click(qtbot, view.fate.again)
    assert not client.last(PauseTask).paused
    client.fail(Problem(code="y", what="There is no model.", safe="", next_step="Choose one."), PauseTask)
    assert [problem.what for problem in view.notices.problems] == ["There is no model."]


def test_a_source_that_is_gone_is_said(view: TaskView, serve: Serve) -> None:
    serve(task_of(RUNNING, status=TaskStatus.CANCELLED, source_gone=True, document_id=None), BEGUN)
    assert "can't go on" in view.fate.words.text()
    assert view.fate.again.isHidden()
    assert not view.header.beside.isEnabled()


def test_copying_fetches_all_pieces(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    core = serve(task_of(TRANSLATION, pieces=900, pieces_done=900), [text_piece(at, f"T{at}.") for at in range(900)])
    assert not view.pieces.all_here
    toasts: list[Toast] = []
    view.toast_requested.connect(toasts.append)
    click(qtbot, view.header.copy)
    qtbot.waitUntil(lambda: (core.answer(), bool(toasts))[1])
    assert QGuiApplication.clipboard().text() == "\n\n".join(f"T{at}." for at in range(900))
    assert toasts[0].text == "Copied"


@pytest.mark.parametrize(
    ("task", "pieces", "text"),
    [
        (PROOFREADING, [proofread_piece(0, (True, False, None))], "thank you for your letter. I has read it with with"),
        (CLASSIFICATION, [classified(0, "So good!", "praise", 0.9)], "So good!\tpraise"),
        (EXTRACTION, [extracted(0, ("Ada", "900 €", ""))], "tenant\trent\tfrom\tPage\nAda\t900 €\t\tp. 1"),
    ],
)
def test_each_kind_goes_into_a_conversation(
    qtbot: QtBot, view: TaskView, serve: Serve, task: object, pieces: object, text: str
) -> None:
    serve(task, pieces)
    with qtbot.waitSignal(view.to_composer) as put:
        click(qtbot, view.header.to_composer)
    assert text in put.args[0]


def test_what_is_too_long_for_a_message_is_not_put_there(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    serve(TRANSLATION, [text_piece(0, "Wort " * (MAX_MESSAGE_CHARS // 4))])
    with qtbot.waitSignal(view.toast_requested) as said, qtbot.assertNotEmitted(view.to_composer):
        click(qtbot, view.header.to_composer)
    assert "too long" in said.args[0].text


def test_saving_asks_for_a_place_and_says_where_it_is(
    qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    serve(CLASSIFICATION, [classified(0, "So good!", "praise", 0.9)])
    view.save_menu.aboutToShow.emit()
    entries = [action.text() for action in view.save_menu.actions()]
    assert entries == ["As a table (CSV)…", "As a Word document…", "As Markdown…"]
    view.save_menu.actions()[0].trigger()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
    assert dialog.defaultSuffix() == "csv"
    dialog.fileSelected.emit(str(tmp_path / "letters.csv"))
    dialog.close()
    asked = client.last(SaveTask)
    assert (asked.path, asked.form) == (str(tmp_path / "letters.csv"), ExportedAs.CSV)
    assert asked.labels == {
        "text": "Text",
        "result": "Result",
        "label": "Label",
        "known": "Known label",
        "page": "Page",
        "sources": "Sources",
        "at_page": "p. %1",
    }
    with qtbot.waitSignal(view.toast_requested) as said:
        client.answer(TaskSaved(request_id=RequestId(0), path=asked.path), SaveTask)
    toast: Toast = said.args[0]
    assert toast.text == "Saved as “letters.csv”"
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert toast.on_action is not None
    toast.on_action()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_where_there_is_no_model_it_is_said(client: FakeClient, view: TaskView, serve: Serve) -> None:
    serve(task_of(TRANSLATION, status=TaskStatus.WAITING, pieces_done=0, finished_at=None), [])
    assert view.progress.words.text().startswith("Waits: what you write in a conversation")
    assert client.welcome is not None
    none = ModelState(phase=ModelPhase.NONE)
    client.welcome = msgspec.structs.replace(client.welcome, model=none)
    client.emit(ModelStateChanged(state=none))
    assert view.progress.words.text() == "Waits: there is no model yet"


def test_what_could_not_be_saved_is_said(client: FakeClient, view: TaskView, serve: Serve) -> None:
    serve(TRANSLATION, PIECES)
    view.saver.save(TRANSLATION, "/nowhere/x.docx", ExportedAs.DOCX)
    client.fail(Problem(code="full", what="The disk is full.", safe="", next_step=""), SaveTask)
    assert [problem.what for problem in view.notices.problems] == ["The disk is full."]


def test_back_and_being_removed_lead_away(qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve) -> None:
    serve(TRANSLATION, PIECES)
    with qtbot.waitSignal(view.back):
        click(qtbot, view.header.back)
    with qtbot.waitSignal(view.back):
        client.emit(TasksRemoved(tasks=(TRANSLATION.id,)))
    serve(TRANSLATION, PIECES)
    with qtbot.waitSignal(view.back):
        client.emit(EverythingDeleted())


def test_an_answer_about_another_task_is_dropped(
    client: FakeClient, view: TaskView, serve: Serve, qtbot: QtBot
) -> None:
    view.show_task(TRANSLATION.id)
    qtbot.waitUntil(lambda: bool(client.unanswered(ShowTask)))
    late = client.unanswered(ShowTask)[0]
    serve(task_of(EXTRACTION, id=2), [extracted(0, ("Ada", "900 €", ""))])
    assert view.header.title.whole_text == "Leases 2026"
    assert late not in client.unanswered(ShowTask) or view.pieces.task is not None


def test_a_task_that_cannot_be_shown_says_why(qtbot: QtBot, client: FakeClient, view: TaskView) -> None:
    view.show_task(TRANSLATION.id)
    qtbot.waitUntil(lambda: bool(client.unanswered(ShowTask)))
    client.fail(Problem(code="gone", what="It isn't there any more.", safe="", next_step=""), ShowTask)
    assert [problem.what for problem in view.notices.problems] == ["It isn't there any more."]


def test_after_the_core_came_back_it_is_asked_anew(
    qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve
) -> None:
    core = serve(RUNNING, BEGUN)
    core.task, core.pieces = TRANSLATION, list(PIECES)
    client.become_ready()
    qtbot.waitUntil(lambda: (core.answer(), view.progress.isHidden())[1])
    settle(qtbot, view, core)
    assert view.text.list.count == 3


def test_pieces_that_are_done_make_actions_possible(client: FakeClient, view: TaskView, serve: Serve) -> None:
    serve(task_of(RUNNING, pieces_done=0), [text_piece(at) for at in range(3)])
    assert not view.header.copy.isEnabled()
    client.emit(TaskPieceDone(task_id=RUNNING.id, piece=PIECES[0]))
    client.emit(TaskChanged(task=RUNNING))
    assert view.header.copy.isEnabled()
