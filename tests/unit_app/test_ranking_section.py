"""Settings: what feedback has taught, and forgetting it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.settings.ranking_section import RankingSection
from app.style import Style
from app.widgets.confirm_dialog import ConfirmDialog
from core.protocol import RankingChanged, RankingShown, RequestId, ResetRanking, ShowRanking
from core.records import FeatureWeight, KindRanking, QuestionKind
from tests.unit_app.fake_client import FakeClient


def ranking(kind: QuestionKind, meaning: float, feedback: int) -> KindRanking:
    weights = (
        FeatureWeight(name="meaning", weight=meaning, default=1.0),
        FeatureWeight(name="words", weight=0.3, default=0.3),
    )
    return KindRanking(kind=kind, weights=weights, feedback=feedback)


def shown(meaning: float, feedback: int) -> RankingShown:
    return RankingShown(request_id=RequestId(0), kinds=tuple(ranking(kind, meaning, feedback) for kind in QuestionKind))


def test_what_counts_more_is_said_in_plain_words_and_can_be_reset(
    qtbot: QtBot, client: FakeClient, style: Style
) -> None:
    page = QWidget()
    section = RankingSection(client, style)
    QVBoxLayout(page).addWidget(section)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    client.answer(shown(1.0, 0), ShowRanking)
    assert section.rows[QuestionKind.WHEN].whole_text == "as at first"
    client.emit(RankingChanged())
    client.answer(shown(1.12, 3), ShowRanking)
    assert section.rows[QuestionKind.WHEN].whole_text == "close in meaning +12%"
    qtbot.mouseClick(section.reset_button, Qt.MouseButton.LeftButton)
    dialog = section.findChild(ConfirmDialog)
    assert dialog is not None
    assert not client.all(ResetRanking)
    yes = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Reset")
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    client.done(ResetRanking)
    client.answer(shown(1.0, 0), ShowRanking)
    assert section.rows[QuestionKind.WHEN].whole_text == "as at first"
