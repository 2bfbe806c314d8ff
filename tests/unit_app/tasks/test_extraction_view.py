"""Extracted tables: rows as they come, cells that are copied, pages that open."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.tasks.view import TaskView
from core.protocol import TaskPieceDone
from core.records import TaskPiece, TaskStatus
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.tasks.conftest import Serve
from tests.unit_app.tasks.results import EXTRACTION, LEASE, extracted, task_of

PIECES = [
    extracted(0, ("Ada", "900 €", "May")),
    extracted(1),
    extracted(2, ("王小明", "1.200\n€", ""), ("فاطمة", "1.050 €", "June")),
]


def cells(view: TaskView) -> list[list[str]]:
    model = view.extraction.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_rows_stand_in_the_columns_that_were_asked_for(view: TaskView, serve: Serve) -> None:
    serve(EXTRACTION, PIECES)
    model = view.extraction.model
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(4)] == ["tenant", "rent", "from", "Page"]
    assert cells(view) == [
        ["Ada", "900 €", "May", "p. 1"],
        ["王小明", "1.200 €", "", "p. 3"],
        ["فاطمة", "1.050 €", "June", "p. 3"],
    ]
    assert view.extraction.count.text() == "3 rows"
    assert model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "from: nothing found"


def test_rows_come_as_they_are_found(client: FakeClient, view: TaskView, serve: Serve) -> None:
    running = task_of(EXTRACTION, status=TaskStatus.RUNNING, pieces=3, pieces_done=0)
    serve(running, [TaskPiece(number=at, page=at + 1, source="…") for at in range(3)])
    assert cells(view) == []
    client.emit(TaskPieceDone(task_id=running.id, piece=PIECES[0]))
    client.emit(TaskPieceDone(task_id=running.id, piece=PIECES[1]))
    client.emit(TaskPieceDone(task_id=running.id, piece=PIECES[2]))
    assert [row[0] for row in cells(view)] == ["Ada", "王小明", "فاطمة"]


def test_cells_are_copied_as_spreadsheets_take_them(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    serve(EXTRACTION, PIECES)
    table, model = view.extraction.table, view.extraction.model
    select = QItemSelectionModel.SelectionFlag.Select
    for row in (0, 2):
        for column in (0, 1):
            table.selectionModel().select(model.index(row, column), select)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ada\t900 €\nفاطمة\t1.050 €"
    table.clearSelection()
    view.header.copy.click()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["tenant\trent\tfrom\tPage", "Ada\t900 €\tMay\tp. 1"]


def test_the_page_of_a_row_opens(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    serve(EXTRACTION, PIECES)
    table, model = view.extraction.table, view.extraction.model
    table.setCurrentIndex(model.index(1, 0))
    with qtbot.waitSignal(view.open_page) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [LEASE, 3, 5, 60]
    with qtbot.waitSignal(view.open_page) as opened:
        at = table.visualRect(model.index(0, 3)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [LEASE, 1, 5, 60]


def test_of_a_text_there_are_no_pages(view: TaskView, serve: Serve) -> None:
    serve(task_of(EXTRACTION, document_id=None), PIECES)
    assert view.extraction.model.columnCount() == 3


def test_that_nothing_was_found_is_said(view: TaskView, serve: Serve) -> None:
    serve(EXTRACTION, [extracted(0)])
    assert not view.extraction.table.isVisible()
    assert view.extraction.count.isHidden()
