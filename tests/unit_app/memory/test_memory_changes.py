"""Memories are changed one by one and together, and every change can be taken back."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.memory.memory_editor import MemoryEditor, MergeEditor, SplitEditor
from app.memory.page import MemoriesPage, ViewName
from core.protocol import (
    ConversationsListed,
    DeleteMemories,
    EditMemories,
    ListConversations,
    ListMemories,
    MemoriesSaved,
    MemoriesUndone,
    MemoryChanged,
    MemoryRemoved,
    MergeMemories,
    RedoMemories,
    RequestId,
    RestoreMemories,
    SplitMemory,
    UndoMemories,
)
from core.records import ChangeAction, Conversation, ConversationId, Memory, MemoryEdit, MemoryId, MemoryKind, Problem
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import CLARA, listed, memory

TEA, COFFEE = memory(2, "You like tea"), memory(3, "You like coffee")


@pytest.fixture
def page(client: FakeClient, page: MemoriesPage) -> MemoriesPage:
    client.answer(listed(CLARA, TEA, COFFEE), ListMemories)
    return page


def select(qtbot: QtBot, page: MemoriesPage, *rows: int) -> None:
    for at, row in enumerate(rows):
        place = page.browse.list.visualRect(page.browse.model.index(row, 0)).center()
        keys = Qt.KeyboardModifier.ControlModifier if at else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(page.browse.list.viewport(), Qt.MouseButton.LeftButton, keys, place)


def saved(*memories: Memory, operation: int | None = 5) -> MemoriesSaved:
    return MemoriesSaved(request_id=RequestId(0), memories=memories, operation=operation)


def test_several_are_forgotten_at_once_and_brought_back(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    select(qtbot, page, 1, 2)
    assert "2 memories selected" in page.detail.shown_text
    qtbot.keyClick(page.browse.list, Qt.Key.Key_Delete)
    assert client.last(DeleteMemories).memory_ids == (2, 3)
    with qtbot.waitSignal(page.toast_requested) as toast:
        client.answer(saved(), DeleteMemories)
    for one in (TEA, COFFEE):
        client.emit(MemoryRemoved(memory_id=one.id, text=one.text))
    assert toast.args is not None
    assert toast.args[0].text == "Forgot 2 memories"
    toast.args[0].on_action()
    assert client.last(UndoMemories).operation == 5
    assert page.detail.memory == CLARA


def test_several_are_pinned_and_put_into_another_kind(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    select(qtbot, page, 1, 2)
    qtbot.mouseClick(page.detail.pin_button, Qt.MouseButton.LeftButton)
    assert client.last(EditMemories) == EditMemories(
        request_id=client.last(EditMemories).request_id, memory_ids=(TEA.id, COFFEE.id), edit=MemoryEdit(pinned=True)
    )
    page.detail.kind.activated.emit(list(MemoryKind).index(MemoryKind.PREFERENCE))
    assert client.last(EditMemories).edit == MemoryEdit(kind=MemoryKind.PREFERENCE)


def test_two_are_merged(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    select(qtbot, page, 1, 2)
    qtbot.mouseClick(page.detail.merge_button, Qt.MouseButton.LeftButton)
    editor = page.detail.editor
    assert isinstance(editor, MergeEditor)
    assert editor.text == "You like coffee"
    qtbot.mouseClick(editor.takes[0], Qt.MouseButton.LeftButton)
    assert editor.text == "You like tea"
    editor.field.setPlainText("You like tea and coffee")
    qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    asked = client.last(MergeMemories)
    assert (asked.memory_ids, asked.text) == ((2, 3), "You like tea and coffee")
    both = msgspec.structs.replace(TEA, text=asked.text)
    client.emit(MemoryChanged(memory=both))
    client.emit(MemoryRemoved(memory_id=COFFEE.id, text=COFFEE.text))
    client.answer(saved(both), MergeMemories)
    assert page.detail.memory == both
    assert page.detail.editor is None


def test_one_is_split(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    whole = memory(7, "You live in Porto. Your dog is called Bruno.")
    client.emit(MemoryChanged(memory=whole))
    client.answer(listed(whole), ListMemories)
    page.browse.list.choose(0)
    page.detail.split()
    editor = page.detail.editor
    assert isinstance(editor, SplitEditor)
    assert editor.texts == ["You live in Porto.", "Your dog is called Bruno."]
    editor.field.setPlainText("One only")
    assert not editor.save_button.isEnabled()
    editor.field.setPlainText("You live in Porto\n\nYour dog is called Bruno")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert client.last(SplitMemory).texts == ("You live in Porto", "Your dog is called Bruno")


def test_dates_expiry_and_scope_are_edited(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.browse.list.choose(0)
    page.detail.edit()
    editor = page.detail.editor
    assert isinstance(editor, MemoryEditor)
    editor.since.setDate(QDate(2024, 5, 1))
    editor.until.box.click()
    assert not editor.until.field.isHidden()
    editor.until.field.setDate(QDate(2025, 6, 1))
    editor.expiry.box.click()
    editor.expiry.field.setDate(QDate.currentDate().addDays(30))
    editor.scope.menu().aboutToShow.emit()
    trip = Conversation(id=ConversationId(4), title="Summer plans", created_at=0, updated_at=0)
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=(trip,)), ListConversations)
    next(action for action in editor.scope.menu().actions() if action.text() == "Summer plans").trigger()
    assert editor.scope.text() == "Only in “Summer plans”"
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    edit = client.last(EditMemories).edit
    assert set(edit.changes()) == {"valid_from", "valid_until", "expires_at", "conversations"}
    assert edit.conversations == (4,)
    client.fail(Problem(code="invalid_request", what="A memory can't end before it begins."), EditMemories)
    assert page.notices.problems[0].what == "A memory can't end before it begins."
    assert page.detail.editor is editor


def test_an_editor_that_changed_nothing_asks_nothing(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.browse.list.choose(0)
    page.detail.edit()
    assert page.detail.editor is not None
    qtbot.mouseClick(page.detail.editor.save_button, Qt.MouseButton.LeftButton)
    assert not client.all(EditMemories)
    assert page.detail.editor is None


def test_what_a_memory_is_limited_to_is_told(client: FakeClient, page: MemoriesPage) -> None:
    limited = msgspec.structs.replace(
        CLARA,
        expires_at=1_812_000_000.0,
        conversations=(ConversationId(4), ConversationId(5)),
        valid_until=1_790_000_000.0,
        superseded_by=MemoryId(2),
    )
    client.emit(MemoryChanged(memory=limited))
    page.browse.list.choose(0)
    shown = page.detail.shown_text
    assert "Forgotten by itself on 3 June 2027" in shown
    assert "Recalled only in 2 conversations" in shown
    page.detail.memory_requested.emit(limited.superseded_by)
    assert page.detail.memory == TEA


def test_undo_and_redo_say_what_they_did(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.undo()
    undone = MemoriesUndone(request_id=RequestId(0), action=ChangeAction.DELETED, text="You like tea", count=3)
    with qtbot.waitSignal(page.toast_requested) as toast:
        client.answer(undone, UndoMemories)
    assert toast.args is not None
    assert toast.args[0].text == "Taken back: forgotten “You like tea” and 2 more"
    qtbot.keyClick(
        page.browse.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    with qtbot.waitSignal(page.toast_requested) as toast:
        client.fail(Problem(code="nothing_to_undo", what="Nothing."), RedoMemories)
    assert toast.args is not None
    assert toast.args[0].text == "There is nothing to take back."


def test_several_are_brought_back_from_the_bin(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    binned = [msgspec.structs.replace(one, deleted_at=1_790_000_000.0) for one in (TEA, COFFEE)]
    page.browse.filters.actions_of(page.browse.filters.show_)["In the bin"].trigger()
    client.answer(listed(*binned), ListMemories)
    select(qtbot, page, 0, 1)
    qtbot.mouseClick(page.detail.restore_button, Qt.MouseButton.LeftButton)
    assert client.last(RestoreMemories).memory_ids == (2, 3)


def test_another_view_closes_the_memory(qtbot: QtBot, page: MemoriesPage) -> None:
    page.browse.list.choose(0)
    assert page.detail.isVisible()
    qtbot.mouseClick(page.tabs[ViewName.ABOUT], Qt.MouseButton.LeftButton)
    assert not page.detail.isVisible()
