"""Classified texts: in a table, by label, by how sure, and compared with what is known."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.tasks.classified_model import KNOWN, LABEL, SHARE, WRONG, Order
from app.tasks.view import TaskView
from core.protocol import TaskPieceDone
from core.records import TaskPiece, TaskStatus
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.tasks.conftest import Serve, settle
from tests.unit_app.tasks.results import CLASSIFICATION, CONFUSION, classified, task_of

ROWS = [
    classified(0, "So good!", "praise", 0.97, "praise"),
    classified(1, "Nobody answered.", "complaint", 0.55, "complaint"),
    classified(2, "When do you open?", "question", 0.51, "complaint"),
]
COUNTS = {"praise": 1, "complaint": 1, "question": 1}


def texts(view: TaskView) -> list[str]:
    model = view.classification.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_rows_have_label_share_and_what_is_known(view: TaskView, serve: Serve) -> None:
    serve(CLASSIFICATION, ROWS, counts=COUNTS, confusion=CONFUSION)
    model = view.classification.model
    assert texts(view) == ["So good!", "Nobody answered.", "When do you open?"]
    assert [model.index(2, column).data() for column in (LABEL, SHARE, KNOWN)] == ["question", "51\u00a0%", "complaint"]
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "When do you open?, question, 51\u00a0%, known to be complaint"


def test_without_known_labels_there_is_no_such_column(view: TaskView, serve: Serve) -> None:
    serve(CLASSIFICATION, [classified(0, "So good!", "praise", 0.97), classified(1, "Bad.", "complaint", 0.6)])
    assert view.classification.model.columnCount() == 3
    assert view.classification.confusion.isHidden()


def choose(view: TaskView, data: object) -> None:
    box = view.classification.filter
    at = next(at for at in range(box.count()) if box.itemData(at) is data or box.itemData(at) == data)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_texts_are_filtered_and_put_in_order(view: TaskView, serve: Serve) -> None:
    serve(CLASSIFICATION, ROWS, counts=COUNTS, confusion=CONFUSION)
    box = view.classification.filter
    assert [box.itemText(at) for at in range(box.count())] == [
        "All texts (3)",
        "Only wrong ones (5)",
        "praise (1)",
        "complaint (1)",
        "question (1)",
    ]
    choose(view, WRONG)
    assert texts(view) == ["When do you open?"]
    choose(view, "praise")
    assert texts(view) == ["So good!"]
    choose(view, None)
    view.classification.order.setCurrentIndex(1)
    view.classification.order.activated.emit(1)
    assert texts(view) == ["When do you open?", "Nobody answered.", "So good!"]


def test_texts_come_while_they_are_classified(client: FakeClient, view: TaskView, serve: Serve, qtbot: QtBot) -> None:
    running = task_of(CLASSIFICATION, status=TaskStatus.RUNNING, pieces=3, pieces_done=1)
    core = serve(running, [ROWS[0], *(TaskPiece(number=at, source=ROWS[at].source) for at in (1, 2))])
    assert texts(view) == ["So good!"]
    client.emit(TaskPieceDone(task_id=running.id, piece=ROWS[1]))
    assert texts(view) == ["So good!", "Nobody answered."]
    view.classification.model.set_order(Order.LEAST_SURE)
    client.emit(TaskPieceDone(task_id=running.id, piece=ROWS[2]))
    assert texts(view) == ["When do you open?", "Nobody answered.", "So good!"]
    settle(qtbot, view, core)


def test_a_text_is_seen_whole_with_all_shares(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    serve(CLASSIFICATION, ROWS, counts=COUNTS, confusion=CONFUSION)
    table, detail = view.classification.table, view.classification.detail
    table.setCurrentIndex(view.classification.model.index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert detail.isVisible()
    assert detail.text.toPlainText() == "When do you open?"
    assert detail.known.text() == "Known to be: complaint"
    assert detail.bars.words == ["question: 51\u00a0%", "praise: 34\u00a0%", "complaint: 15\u00a0%"]
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not detail.isVisible()
    view.resize(600, 600)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert detail.isVisible()
    assert not table.isVisible()
    qtbot.keyClick(detail, Qt.Key.Key_Escape)
    assert table.isVisible()


def test_how_well_it_did_is_said_in_words_and_figures(view: TaskView, serve: Serve) -> None:
    serve(CLASSIFICATION, ROWS, counts=COUNTS, confusion=CONFUSION)
    view.classification.overview_button.click()
    confusion = view.classification.confusion
    assert confusion.isVisible()
    assert confusion.words.text().startswith("The labels are mostly right")
    assert "27 of 32 texts got the label you know (84\u00a0%)." in confusion.words.text()
    assert "Macro-F1 0.80" in confusion.figures.text()
    assert "Accuracy 0.84" in confusion.figures.text()
    cell = confusion.model.index(1, 0)
    assert cell.data() == "2"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "2 texts: known to be complaint, found to be praise"
    assert view.classification.counts.words == ["praise: 1", "complaint: 1", "question: 1"]


def test_a_single_text_shows_its_label_and_all_shares(view: TaskView, serve: Serve) -> None:
    serve(task_of(CLASSIFICATION, pieces=1, pieces_done=1), ROWS[:1])
    assert view.classification.one_label.text() == "praise, 97\u00a0% sure"
    assert view.classification.one.words[0] == "praise: 97\u00a0%"
    assert view.classification.one_text.text() == "So good!"
    assert view.classification.one.isVisible()
    assert not view.classification.table.isVisible()


def test_ten_thousand_texts_are_put_in_order_at_once(qtbot: QtBot, view: TaskView, serve: Serve) -> None:
    # They look at every cell whenever a page comes.
    view.testers.clear()  # type: ignore[attr-defined]
    count = 10_000
    rows = [classified(at, f"Letter {at}", "praise", 0.5 + (at * 7919 % count) / (2 * count)) for at in range(count)]
    core = serve(task_of(CLASSIFICATION, pieces=count, pieces_done=count), rows, counts={"praise": count})
    qtbot.waitUntil(lambda: (core.answer(), view.classification.model.rowCount() == count)[1])
    began = time.thread_time()
    view.classification.model.set_order(Order.LEAST_SURE)
    took = time.thread_time() - began
    print(f"10,000 texts put in order in {1000 * took:.1f} ms")
    assert took < 0.5
    assert texts(view)[0] == "Letter 0"
