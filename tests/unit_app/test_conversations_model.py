"""Conversations grouped by day."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.sidebar.conversations_model import ConversationRole, ConversationsModel
from app.sidebar.results_model import ResultsModel
from core.records import Conversation, ConversationId, SearchHit

TODAY = dt.date(2026, 11, 24)


def conversation(number: int, days_ago: float, title: str = "") -> Conversation:
    when = dt.datetime.combine(TODAY, dt.time(12)) - dt.timedelta(days=days_ago)
    return Conversation(
        id=ConversationId(number),
        title=title or f"Conversation {number}",
        created_at=when.timestamp(),
        updated_at=when.timestamp(),
    )


@pytest.fixture
def model(qtbot: QtBot) -> ConversationsModel:
    model = ConversationsModel(today=lambda: TODAY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


def rows(model: ConversationsModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_days_then_months(model: ConversationsModel) -> None:
    model.set_conversations([conversation(n, age) for n, age in enumerate([40, 0, 1, 3, 0.1, 400, 20, 7, 8], start=1)])
    assert rows(model) == [
        "Today", "Conversation 2", "Conversation 5",
        "Yesterday", "Conversation 3",
        "Previous 7 days", "Conversation 4", "Conversation 8",
        "November", "Conversation 9", "Conversation 7",
        "October", "Conversation 1",
        "October 2025", "Conversation 6",
    ]  # fmt: skip


def test_sections_can_be_neither_selected_nor_edited(model: ConversationsModel) -> None:
    model.set_conversations([conversation(1, 0)])
    section, entry = model.index(0), model.index(1)
    assert not section.flags() & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
    assert entry.flags() & Qt.ItemFlag.ItemIsEditable
    assert section.data(ConversationRole) is None
    assert entry.data(ConversationRole).id == 1


def test_a_new_message_moves_a_conversation_up_and_indexes_follow(model: ConversationsModel) -> None:
    model.set_conversations([conversation(1, 0), conversation(2, 1), conversation(3, 20)])
    kept = QPersistentModelIndex(model.index_of(ConversationId(3)))
    other = QPersistentModelIndex(model.index_of(ConversationId(1)))
    model.put(conversation(3, -0.1))
    assert rows(model) == ["Today", "Conversation 3", "Conversation 1", "Yesterday", "Conversation 2"]
    assert kept.row() == 1
    assert other.row() == 2


def test_removing_the_last_of_a_day_removes_the_day(model: ConversationsModel) -> None:
    model.set_conversations([conversation(1, 0), conversation(2, 1)])
    model.remove(ConversationId(1))
    assert rows(model) == ["Yesterday", "Conversation 2"]
    model.remove(ConversationId(1))  # twice is nothing
    model.remove(ConversationId(2))
    assert rows(model) == []


def test_a_title_changes_only_when_the_core_says_so(model: ConversationsModel, qtbot: QtBot) -> None:
    model.set_conversations([conversation(1, 0, "Before")])
    index = model.index(1)
    with qtbot.waitSignal(model.rename_requested) as asked:
        assert model.setData(index, "  After  ")
    assert asked.args == [1, "After"]
    assert index.data() == "Before"
    with qtbot.waitSignal(model.dataChanged):
        model.put(conversation(1, 0, "After"))
    assert index.data() == "After"
    with qtbot.assertNotEmitted(model.rename_requested):
        assert not model.setData(index, "   ")
        assert model.setData(index, "After")


def test_midnight_regroups(qtbot: QtBot) -> None:
    day = TODAY
    model = ConversationsModel(today=lambda: day)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_conversations([conversation(1, 0), conversation(2, 1)])
    day += dt.timedelta(days=1)
    model.regroup()
    assert rows(model) == ["Yesterday", "Conversation 1", "Previous 7 days", "Conversation 2"]


def test_any_sequence_of_changes_ends_as_listing_anew_would(model: ConversationsModel) -> None:
    chance = random.Random(7)
    present: dict[int, Conversation] = {}
    for _ in range(300):
        number = chance.randrange(25)
        if number in present and chance.random() < 0.3:
            del present[number]
            model.remove(ConversationId(number))
        else:
            present[number] = conversation(number, chance.choice([0, 0.2, 1, 3, 9, 30, 33, 500]) + number / 100)
            model.put(present[number])
        fresh = ConversationsModel(today=lambda: TODAY)
        fresh.set_conversations(present.values())
        assert rows(model) == rows(fresh)


def test_results(qtbot: QtBot) -> None:
    model = ResultsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_hits([SearchHit(conversation=conversation(1, 0)), SearchHit(conversation=conversation(2, 0))])
    model.remove(ConversationId(1))
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Conversation 2"]
