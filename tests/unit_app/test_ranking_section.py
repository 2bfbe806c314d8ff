"""Settings: what feedback has taught, and forgetting it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.settings.ranking_section import RankingSection
from app.settings.ranking_table import RankingModel
from app.style import Style
from app.widgets.confirm_dialog import ConfirmDialog
from core.protocol import RankingChanged, RankingShown, RequestId, ResetRanking, ShowRanking
from core.records import FeatureWeight, KindRanking, Problem, QuestionKind
from tests.unit_app.fake_client import FakeClient


def ranking(kind: QuestionKind, meaning: float, feedback: int) -> KindRanking:
    weights = (
        FeatureWeight(name="meaning", weight=meaning, default=1.0),
        FeatureWeight(name="words", weight=0.3, default=0.3),
    )
    return KindRanking(kind=kind, weights=weights, feedback=feedback)


def shown(meaning: float, feedback: int) -> RankingShown:
    return RankingShown(request_id=RequestId(0), kinds=tuple(ranking(kind, meaning, feedback) for kind in QuestionKind))


@pytest.fixture
def section(qtbot: QtBot, client: FakeClient, style: Style) -> RankingSection:
    section = RankingSection(client, style)
    qtbot.addWidget(section)
    section.resize(700, 400)
    section.show()
    return section


def test_what_counts_more_is_said_in_plain_words_and_can_be_reset(
    qtbot: QtBot, client: FakeClient, section: RankingSection
) -> None:
    client.answer(shown(1.0, 0), ShowRanking)
    assert section.rows[QuestionKind.WHEN].text() == "as at first"
    client.emit(RankingChanged())
    client.answer(shown(1.12, 3), ShowRanking)
    assert section.rows[QuestionKind.WHEN].text() == "close in meaning\u00a0+12%"
    qtbot.mouseClick(section.reset_button, Qt.MouseButton.LeftButton)
    dialog = section.findChild(ConfirmDialog)
    assert dialog is not None
    assert not client.all(ResetRanking)
    yes = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Reset")
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    client.done(ResetRanking)
    client.answer(shown(1.0, 0), ShowRanking)
    assert section.rows[QuestionKind.WHEN].text() == "as at first"


def test_all_weights_stand_beside_their_defaults(qtbot: QtBot, client: FakeClient, section: RankingSection) -> None:
    client.answer(shown(1.12, 3), ShowRanking)
    section.all_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(section.all_button, Qt.Key.Key_Space)
    table = section.table
    assert table is not None
    model = table.model()
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())] == [
        *("What counts", "At first", "Facts", "Likes", "Dates", "Lists", "Small talk")
    ]
    rows = [[model.index(row, at).data() for at in range(4)] for row in range(model.rowCount())]
    assert rows == [["close in meaning", "1.00", "1.12", "1.12"], ["same words", "0.30", "0.30", "0.30"]]
    said = model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "close in meaning, Dates: 1.12"
    assert table.height() >= table.horizontalHeader().height() + sum(table.rowHeight(row) for row in range(2))
    qtbot.keyClick(section.all_button, Qt.Key.Key_Space)
    assert section.table is None


def test_model_of_the_weights_is_sound(style: Style) -> None:
    model = RankingModel(style)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(shown(1.12, 3).kinds)
    # A kind may have features that others lack.
    model.show((ranking(QuestionKind.FACT, 1.0, 0), KindRanking(kind=QuestionKind.LIST, weights=())))
    assert model.index(0, 3).data() == ""
    model.show(())
    del tester


def test_reset_that_failed_is_told(qtbot: QtBot, client: FakeClient, section: RankingSection) -> None:
    client.answer(shown(1.12, 3), ShowRanking)
    qtbot.mouseClick(section.reset_button, Qt.MouseButton.LeftButton)
    dialog = section.findChild(ConfirmDialog)
    assert dialog is not None
    dialog.accept()
    with qtbot.waitSignal(section.failed) as told:
        client.fail(Problem(code="storage_full", what="The disk is full."), ResetRanking)
    assert told.args is not None
    assert told.args[0].code == "storage_full"
