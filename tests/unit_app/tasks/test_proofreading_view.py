"""Proofreading: proposals in the text, and what the user decides about them."""

from __future__ import annotations

from typing import cast

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from app.tasks.change_steps import ChangePlace
from app.tasks.changes_row import ChangesRow
from app.tasks.changes_text import ChangesText
from app.tasks.proofreading_view import ProofreadingView
from app.tasks.view import TaskView
from app.widgets.toast import Toast
from core.protocol import DecideChanges, ShowTask, TaskPieceDone
from core.records import PieceResult, TaskPiece
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.tasks.conftest import Serve, settle
from tests.unit_app.tasks.results import LETTER, PROOFREADING, Core, proofread_piece, task_of

THREE = task_of(PROOFREADING, pieces=3, pieces_done=3)
PIECES = [proofread_piece(0), proofread_piece(1, (True, False, None)), proofread_piece(2)]
COUNTS = {"open": 7, "accepted": 1, "rejected": 1}


def text(view: TaskView, number: int = 0) -> ChangesText:
    row = view.proofreading.list.row(number)
    assert isinstance(row, ChangesRow)
    return row.text


def looks(shown: ChangesText) -> list[tuple[str, str]]:
    """Stretches of the text that are marked, with how."""
    found = []
    block = shown.document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            look = parts.fragment().charFormat()
            lines = look.underlineStyle().name
            if look.anchorHref():
                mark = "struck" if look.fontStrikeOut() else lines
                found.append((parts.fragment().text(), mark))
            parts += 1
        block = block.next()
    return found


def decide(client: FakeClient, core: Core, accepted: bool | None) -> DecideChanges:
    """Have the core do what was asked."""
    asked = client.last(DecideChanges)
    assert asked.accepted is accepted
    assert asked.number is not None
    piece = core.pieces[asked.number]
    assert piece.result is not None
    changes = tuple(
        msgspec.structs.replace(change, accepted=accepted) if at in asked.changes else change
        for at, change in enumerate(piece.result.changes)
    )
    core.pieces[asked.number] = msgspec.structs.replace(
        piece, result=msgspec.structs.replace(piece.result, changes=changes)
    )
    client.emit(TaskPieceDone(task_id=THREE.id, piece=core.pieces[asked.number]))
    client.done(DecideChanges)
    return asked


def test_proposals_are_marked_by_more_than_colour(view: TaskView, serve: Serve) -> None:
    serve(THREE, PIECES, counts=COUNTS)
    assert [look for look in looks(text(view)) if look[0].strip()] == [
        ("r", "SingleUnderline"),
        ("has", "struck"),
        ("have", "SingleUnderline"),
        (" with", "struck"),
    ]
    assert text(view).document.toPlainText().startswith("Dear Ms Albrecht, thank you for your letter.")
    decided = [look for look in looks(text(view, 1)) if look[0].strip()]
    assert decided == [("r", "DotLine"), ("has", "DashUnderline"), (" with", "struck")]
    assert view.proofreading.counts.text() == "7 open · 1 accepted · 1 rejected"


def test_keys_go_from_change_to_change_and_decide(
    qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve
) -> None:
    core = serve(THREE, PIECES, counts=COUNTS)
    proofreading = view.proofreading
    qtbot.keyClick(proofreading.list, Qt.Key.Key_Right)
    assert proofreading.steps.current == ChangePlace(0, 0)
    assert proofreading.words.text() == "Put in “r”"
    qtbot.keyClick(proofreading.list, Qt.Key.Key_Return)
    asked = decide(client, core, True)
    assert (asked.number, asked.changes) == (0, (0,))
    # On to the next one.
    assert proofreading.steps.current == ChangePlace(0, 1)
    assert proofreading.words.text() == "“has” becomes “have”"
    assert proofreading.counts.text() == "6 open · 2 accepted · 1 rejected"
    qtbot.keyClick(proofreading.list, Qt.Key.Key_Delete)
    decide(client, core, False)
    assert proofreading.steps.current == ChangePlace(0, 2)
    qtbot.keyClick(proofreading.list, Qt.Key.Key_Left)
    assert proofreading.steps.current == ChangePlace(0, 1)
    assert proofreading.state.text() == "rejected"
    qtbot.keyClick(proofreading.list, Qt.Key.Key_Backspace)
    decide(client, core, None)
    assert proofreading.state.text() == "not decided yet"
    assert proofreading.counts.text() == "6 open · 2 accepted · 1 rejected"


def test_after_the_last_one_comes_the_first(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    serve(THREE, PIECES, counts=COUNTS)
    steps = view.proofreading.steps
    steps.go_to(ChangePlace(2, 2))
    qtbot.mouseClick(view.proofreading.next, Qt.MouseButton.LeftButton)
    assert steps.current == ChangePlace(0, 0)
    qtbot.mouseClick(view.proofreading.previous, Qt.MouseButton.LeftButton)
    assert steps.current == ChangePlace(2, 2)


def test_what_was_decided_is_passed_by_after_a_decision(client: FakeClient, view: TaskView, serve: Serve) -> None:
    core = serve(THREE, PIECES, counts=COUNTS)
    view.proofreading.steps.go_to(ChangePlace(0, 2))
    view.proofreading.accept.click()
    decide(client, core, True)
    assert view.proofreading.steps.current == ChangePlace(1, 2)


def test_a_click_chooses_a_change(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    serve(THREE, PIECES, counts=COUNTS)
    shown = text(view)
    cursor = QTextCursor(shown.document)
    cursor.setPosition(shown.document.toPlainText().index("has") + 1)
    block = cursor.block()
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    place = cast("tuple[float, int]", line.cursorToX(cursor.positionInBlock()))
    at = QPoint(round(place[0]), round(line.y() + line.height() / 2))
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=at)
    assert view.proofreading.steps.current == ChangePlace(0, 1)


def test_all_can_be_accepted_and_that_be_taken_back(
    qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve
) -> None:
    core = serve(THREE, PIECES, counts=COUNTS)
    toasts: list[Toast] = []
    view.toast_requested.connect(toasts.append)
    view.proofreading.accept_all.click()
    asked = client.last(DecideChanges)
    assert (asked.number, asked.accepted) == (None, True)
    core.pieces = [
        proofread_piece(0, (True,) * 3),
        proofread_piece(1, (True, False, True)),
        proofread_piece(2, (True,) * 3),
    ]
    core.shown = {"counts": {"open": 0, "accepted": 8, "rejected": 1}}
    client.done(DecideChanges)
    qtbot.waitUntil(lambda: core.answer() > 0)
    settle(qtbot, view, core)
    assert view.proofreading.counts.text() == "0 open · 8 accepted · 1 rejected"
    assert not view.proofreading.accept_all.isEnabled()
    assert toasts[0].text == "7 changes accepted"
    assert toasts[0].on_action is not None
    toasts[0].on_action()
    taken_back = client.all(DecideChanges)[1:]
    assert [(one.number, one.changes, one.accepted) for one in taken_back] == [
        (0, (0, 1, 2), None),
        (1, (2,), None),
        (2, (0, 1, 2), None),
    ]


def test_the_next_change_may_be_on_a_page_that_is_not_here(
    qtbot: QtBot, client: FakeClient, view: TaskView, serve: Serve
) -> None:
    clean = [
        TaskPiece(number=at, source="All is well.", before="\n\n", result=PieceResult(text="All is well."))
        for at in range(900)
    ]
    core = serve(task_of(THREE, pieces=901, pieces_done=901), [*clean, proofread_piece(900)], counts={"open": 3})
    asked = len(client.all(ShowTask))
    qtbot.keyClick(view.proofreading.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: (core.answer(), view.proofreading.steps.current is not None)[1])
    assert view.proofreading.steps.current == ChangePlace(900, 0)
    assert len(client.all(ShowTask)) > asked
    settle(qtbot, view, core)
    shown = view.proofreading.list.row(900)
    assert shown is not None
    assert 0 <= shown.y() < view.proofreading.list.viewport().height()


def test_only_what_was_accepted_is_copied(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    serve(THREE, [proofread_piece(0, (True, False, True))], counts={})
    view.header.copy.click()
    wanted = LETTER.replace("you letter", "your letter").replace("with with", "with")
    assert QGuiApplication.clipboard().text() == wanted


def test_a_text_without_its_source_can_only_be_read(view: TaskView, serve: Serve) -> None:
    gone = msgspec.structs.replace(proofread_piece(0), source="")
    serve(task_of(THREE, source_gone=True), [gone], counts={"open": 3})
    proofreading: ProofreadingView = view.proofreading
    assert text(view).document.toPlainText() == "corrected"
    assert not proofreading.accept_all.isEnabled()
    assert "source was removed" in proofreading.words.text()
    assert proofreading.accept.isHidden()


def test_what_was_not_checked_says_so(view: TaskView, serve: Serve) -> None:
    kept = TaskPiece(number=0, source="Odd.", result=PieceResult(text="Odd.", kept=True))
    serve(THREE, [kept], counts={})
    row = view.proofreading.list.row(0)
    assert isinstance(row, ChangesRow)
    assert "Not checked" in row.kept_words
    assert view.proofreading.words.text() == "No mistakes were found."


def test_a_result_that_comes_has_the_keyboard(qtbot: QtBot, client: FakeClient, view: TaskView) -> None:
    view.activateWindow()
    view.show_task(THREE.id)
    assert view.hasFocus(), "nothing is there yet, and no button has it"
    core = Core(client, THREE, PIECES, counts=COUNTS)
    qtbot.waitUntil(lambda: (core.answer(), view.pieces.task is not None)[1])
    settle(qtbot, view, core)
    assert view.proofreading.list.hasFocus()
    qtbot.keyClick(view.proofreading.list, Qt.Key.Key_Right)
    assert view.proofreading.steps.current == ChangePlace(0, 0)
