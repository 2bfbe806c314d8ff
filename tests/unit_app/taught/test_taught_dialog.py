"""What the user taught: all of it is ticked at first, each is shown as it would be written, and what is chosen is saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.style import Style
from app.taught.dialog import TaughtDialog
from core.protocol import ListTaught, RequestId, SaveTaught, ShowTaught, TaughtListed, TaughtSaved, TaughtShown
from core.records import MaskCount, MaskKind, Problem, Role, Spoken, Taught, TaughtKind, TaughtLine
from tests.unit_app.fake_client import FakeClient

ANSWER = RequestId(0)


def line(key: str, answer: str, kind: TaughtKind = TaughtKind.LIKED) -> TaughtLine:
    return TaughtLine(key=key, kind=kind, title="Cooking", taught_at=1.0, asked="How long?", answer=answer)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(client: FakeClient, style: Style, window: QWidget) -> TaughtDialog:
    client.become_ready()
    dialog = TaughtDialog(client, style, window)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    dialog.open()
    return dialog


def fill(client: FakeClient) -> None:
    lines = (line("b", "Ten minutes."), line("a", "In short: eight.", TaughtKind.CORRECTED))
    client.answer(TaughtListed(request_id=ANSWER, lines=lines), ListTaught)


def test_all_are_chosen_at_first_and_the_first_is_shown(dialog: TaughtDialog, client: FakeClient) -> None:
    assert not dialog.action.isEnabled() and dialog.note.text() == "Gathering…"
    fill(client)
    assert dialog.model.chosen == ("a", "b") and dialog.counts.text() == "2 examples chosen"
    asked = client.last(ShowTaught)
    assert asked.key == "b" and asked.masks is not None
    taught = Taught(
        key="b",
        kind=TaughtKind.CORRECTED,
        title="Cooking",
        taught_at=1.0,
        asked=(Spoken(role=Role.USER, text="How long does Person 1 cook?"),),
        answer="Ten minutes.",
        rejected="Ages.",
    )
    client.answer(TaughtShown(request_id=ANSWER, taught=taught), ShowTaught)
    assert dialog.preview.toPlainText() == (
        "You: How long does Person 1 cook?\n\nWanted answer: Ten minutes.\n\nRather not: Ages."
    )
    assert "guarantee nothing" in dialog.note.text()
    dialog.list.setCurrentIndex(dialog.model.index(1))
    client.answer(TaughtShown(request_id=ANSWER, taught=taught, names_read=False), ShowTaught)
    assert "Names that no memory speaks of can't be found right now." in dialog.note.text()
    dialog.masking.click()
    assert client.last(ShowTaught).masks is None


def test_what_is_ticked_is_saved_masked_or_not(qtbot: QtBot, dialog: TaughtDialog, client: FakeClient) -> None:
    fill(client)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.model.chosen == ("a",) and dialog.counts.text().startswith("1 example")
    dialog.model.choose(everything=False)
    assert not dialog.action.isEnabled()
    dialog.model.choose(everything=True)
    dialog.save_to("/tmp/taught.jsonl")
    asked = client.last(SaveTaught)
    assert (asked.path, asked.keys, asked.masks is not None) == ("/tmp/taught.jsonl", ("a", "b"), True)
    assert not dialog.action.isEnabled()
    with qtbot.waitSignal(dialog.failed):
        client.fail(Problem(code="storage_full", what="There is no room."), SaveTaught)
    assert dialog.isVisible() and dialog.note.text() == "There is no room." and dialog.action.isEnabled()
    dialog.masking.click()
    dialog.save_to("/tmp/taught.jsonl")
    assert client.last(SaveTaught).masks is None
    with qtbot.waitSignal(dialog.saved) as saved:
        client.answer(
            TaughtSaved(
                request_id=ANSWER,
                path="/tmp/taught.jsonl",
                count=2,
                masked=(MaskCount(kind=MaskKind.PERSON, count=1),),
            ),
            SaveTaught,
        )
    assert saved.args == ["Saved 2 examples. Stand-ins for 1 person."]


def test_nothing_taught_says_how(dialog: TaughtDialog, client: FakeClient) -> None:
    client.answer(TaughtListed(request_id=ANSWER, lines=()), ListTaught)
    assert "thumb up" in dialog.note.text()
    assert not dialog.action.isEnabled()
