from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.memory.memory_model import PAGE_SIZE, Column, MemoryModel
from app.memory.page import MemoriesPage, ViewName
from core.protocol import (
    AddMemory,
    DeleteMemories,
    EditMemories,
    EverythingDeleted,
    ListMemories,
    MemoriesListed,
    MemoriesSaved,
    MemoryAdded,
    MemoryChanged,
    MemoryRemoved,
    MemorySaved,
    RequestId,
    UndoMemories,
)
from core.records import ConversationId, Memory, MemoryEdit, MemoryId, MemoryKind, MemorySource, MessageId, Problem
from tests.unit_app.fake_client import FakeClient


def memory(number: int, text: str = "", kind: MemoryKind = MemoryKind.NOTE, quote: str = "") -> Memory:
    return Memory(
        id=MemoryId(number),
        kind=kind,
        text=text or f"Memory {number}",
        quote=quote,
        source=MemorySource.LEARNED if quote else MemorySource.ADDED,
        source_message_id=MessageId(40) if quote else None,
        source_conversation_id=ConversationId(4) if quote else None,
        source_title="Summer plans" if quote else "",
        learned_at=1_777_800_000,
        valid_from=1_777_800_000,
        use_count=number,
    )


CLARA = memory(1, "Clara is vegetarian", MemoryKind.PERSON, "my sister Clara doesn't eat meat")


def listed(*memories: Memory, total: int | None = None) -> MemoriesListed:
    return MemoriesListed(request_id=RequestId(0), memories=memories, total=len(memories) if total is None else total)


@pytest.fixture
def page(page: MemoriesPage) -> MemoriesPage:
    page.tester = QAbstractItemModelTester(page.browse.model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    return page


def texts(page: MemoriesPage) -> list[str]:
    return [page.browse.model.index(row, Column.MEMORY).data() for row in range(page.browse.model.rowCount())]


def test_lists_with_kind_day_and_use(client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA, memory(2), total=214), ListMemories)
    assert texts(page) == ["Clara is vegetarian", "Memory 2"]
    assert page.browse.model.index(0, Column.KIND).data() == "person"
    assert page.browse.model.index(0, Column.SINCE).data() == "3 May 2026"
    assert page.browse.model.index(1, Column.USED).data() == "2"
    assert page.browse.list.isVisible()


def test_pages_are_listed_as_they_are_scrolled_to(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    first = [memory(number) for number in range(PAGE_SIZE)]
    client.answer(listed(*first, total=PAGE_SIZE + 2), ListMemories)
    page.browse.list.scrollToBottom()
    qtbot.waitUntil(lambda: client.last(ListMemories).offset == PAGE_SIZE)
    client.answer(listed(memory(900), memory(901), total=PAGE_SIZE + 2), ListMemories)
    assert page.browse.model.rowCount() == PAGE_SIZE + 2
    assert not page.browse.model.canFetchMore(page.browse.list.rootIndex())


def test_search_waits_for_a_pause_and_drops_late_answers(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    early = client.last(ListMemories)
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.browse.search_field.hasFocus()
    qtbot.keyClicks(page.browse.search_field, "clara")
    qtbot.waitUntil(lambda: client.last(ListMemories).query == "clara")
    assert [command.query for command in client.all(ListMemories)] == ["", "clara"]
    client.answer(listed(CLARA), client.last(ListMemories))
    client.answer(listed(memory(2), memory(3)), early)
    assert texts(page) == ["Clara is vegetarian"]


def test_kind_filter_and_nothing_found(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA), ListMemories)
    page.browse.filters.actions_of(page.browse.filters.kind)["pet"].trigger()
    assert client.last(ListMemories).filter.kinds == (MemoryKind.PET,)
    assert page.browse.filters.kind.text() == "pet"
    client.answer(listed(), ListMemories)
    qtbot.mouseClick(page.browse.clear_button, Qt.MouseButton.LeftButton)
    assert client.last(ListMemories).filter.kinds == ()
    client.answer(listed(CLARA), ListMemories)
    assert page.browse.list.isVisible()


def test_detail_shows_what_was_said_and_leads_there(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA, memory(2)), ListMemories)
    page.browse.list.setFocus()
    qtbot.keyClick(page.browse.list, Qt.Key.Key_Down)
    assert page.detail.isVisible()
    if page.detail.memory != CLARA:
        qtbot.keyClick(page.browse.list, Qt.Key.Key_Up)
    assert "“my sister Clara doesn't eat meat”" in page.detail.shown_text
    assert "from 3 May 2026 · no end" in page.detail.shown_text
    with qtbot.waitSignal(page.message_requested) as asked:
        qtbot.mouseClick(page.detail.open_button, Qt.MouseButton.LeftButton)
    assert asked.args == [4, 40]


def test_forget_by_key_offers_undo(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA, memory(2)), ListMemories)
    page.browse.list.choose(0)
    qtbot.keyClick(page.browse.list, Qt.Key.Key_Delete)
    assert client.last(DeleteMemories).memory_ids == (1,)
    with qtbot.waitSignal(page.toast_requested) as toast:
        client.answer(MemoriesSaved(request_id=RequestId(0), operation=5), DeleteMemories)
    client.emit(MemoryRemoved(memory_id=CLARA.id, text=CLARA.text))
    assert texts(page) == ["Memory 2"]
    assert toast.args[0].text == "Forgot: Clara is vegetarian"
    toast.args[0].on_action()
    assert client.last(UndoMemories).operation == 5
    client.emit(MemoryAdded(memory=CLARA))
    client.answer(listed(CLARA, memory(2)), ListMemories)
    assert texts(page) == ["Clara is vegetarian", "Memory 2"]


def test_edit_in_place(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA), ListMemories)
    page.browse.list.choose(0)
    qtbot.mouseClick(page.detail.edit_button, Qt.MouseButton.LeftButton)
    editor = page.detail.editor
    assert editor is not None
    qtbot.keyClicks(editor.field, "Clara is vegan")
    qtbot.keyClick(editor.field, Qt.Key.Key_Return)
    command = client.last(EditMemories)
    assert (command.memory_ids, command.edit) == ((1,), MemoryEdit(text="Clara is vegan"))
    changed = memory(1, "Clara is vegan", MemoryKind.PERSON)
    client.emit(MemoryChanged(memory=changed))
    client.answer(MemoriesSaved(request_id=RequestId(0), memories=(changed,)), EditMemories)
    assert texts(page) == ["Clara is vegan"]
    assert page.detail.editor is None
    assert page.detail.memory == changed


def test_failed_edit_keeps_what_was_written(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA), ListMemories)
    page.browse.list.choose(0)
    page.detail.edit()
    assert page.detail.editor is not None
    qtbot.keyClicks(page.detail.editor.field, "Clara is vegan")
    page.detail.editor.save()
    problem = Problem(code="storage_full", what="The disk is full.")
    client.fail(problem, EditMemories)
    assert page.notices.problems == [problem]
    assert page.detail.editor is not None
    assert page.detail.editor.field.toPlainText() == "Clara is vegan"


def test_add_memory(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(), ListMemories)
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    editor = page.detail.editor
    assert editor is not None
    assert not editor.save_button.isEnabled()
    qtbot.keyClicks(editor.field, "You play chess")
    qtbot.mouseClick(editor.save_button, Qt.MouseButton.LeftButton)
    assert client.last(AddMemory).text == "You play chess"
    added = memory(9, "You play chess")
    client.emit(MemoryAdded(memory=added))
    client.answer(MemorySaved(request_id=RequestId(0), memory=added), AddMemory)
    client.answer(listed(added), ListMemories)
    assert texts(page) == ["You play chess"]
    assert page.detail.memory == added


def test_show_memory_looks_through_all_pages(client: FakeClient, page: MemoriesPage) -> None:
    first = [memory(number) for number in range(PAGE_SIZE)]
    client.answer(listed(*first, total=PAGE_SIZE + 1), ListMemories)
    page.show_memory(MemoryId(900))
    assert client.last(ListMemories).offset == PAGE_SIZE
    client.answer(listed(memory(900), total=PAGE_SIZE + 1), ListMemories)
    assert page.detail.memory == memory(900)
    assert page.browse.list.current == memory(900)


def test_shown_memory_that_is_gone_is_told(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA), ListMemories)
    with qtbot.waitSignal(page.toast_requested):
        page.show_memory(MemoryId(77))


def test_narrow_window_shows_detail_in_place_of_the_list(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.resize(636, 600)
    client.answer(listed(CLARA, memory(2)), ListMemories)
    page.browse.list.choose(0)
    assert not page.detail.isVisible()
    qtbot.keyClick(page.browse.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.browse.list.isVisible()
    qtbot.keyClick(page.detail.edit_button, Qt.Key.Key_Escape)
    assert page.browse.list.isVisible()


def test_everything_deleted_empties_the_page(client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA), ListMemories)
    page.browse.list.choose(0)
    client.emit(EverythingDeleted())
    assert page.browse.model.rowCount() == 0
    assert not page.browse.list.isVisible()
    assert not page.detail.isVisible()


def test_model_tells_memories_in_words(client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA), ListMemories)
    told = page.browse.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Clara is vegetarian, person, 3 May 2026, 1"
    assert page.browse.model.index(0, 0).data(MemoryModel.MEMORY_ROLE) == CLARA


def test_memory_is_pinned_and_unpinned(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA, memory(2)), ListMemories)
    page.show_memory(CLARA.id)
    qtbot.mouseClick(page.detail.pin_button, Qt.MouseButton.LeftButton)
    pin = client.last(EditMemories)
    assert (pin.memory_ids, pin.edit) == ((CLARA.id,), MemoryEdit(pinned=True))
    pinned = msgspec.structs.replace(CLARA, pinned=True)
    client.emit(MemoryChanged(memory=pinned))
    client.answer(MemoriesSaved(request_id=RequestId(0), memories=(pinned,)), EditMemories)
    assert page.detail.pin_button.text() == "Unpin"
    assert "pinned" in page.browse.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    page.detail.pin_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.detail.pin_button, Qt.Key.Key_Space)
    assert client.last(EditMemories).edit == MemoryEdit(pinned=False)
    client.fail(Problem(code="storage_full", what="The disk is full."), EditMemories)
    assert page.detail.pin_button.text() == "Unpin"
    assert [problem.code for problem in page.notices.problems] == ["storage_full"]


def test_past_memory_and_who_wrote_it_are_said(client: FakeClient, page: MemoriesPage) -> None:
    past = msgspec.structs.replace(memory(3), source=MemorySource.MODEL, valid_until=1_794_614_400.0)
    client.answer(listed(past), ListMemories)
    assert "until 14 Nov 2026" in page.browse.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    page.show_memory(past.id)
    assert "written by the assistant" in page.detail.shown_text
    assert "until 14 November 2026" in page.detail.shown_text
    page.browse.list.grab()  # paints it


def test_editing_may_be_asked_for_from_elsewhere(client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA, memory(2)), ListMemories)
    page.show_memory(CLARA.id, edit=True)
    assert page.detail.editor is not None
    assert page.detail.editor.field.toPlainText() == CLARA.text


def test_about_you_takes_the_place_of_list_and_editor(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.answer(listed(CLARA, memory(2)), ListMemories)
    page.show_memory(CLARA.id, edit=True)
    qtbot.mouseClick(page.tabs[ViewName.ABOUT], Qt.MouseButton.LeftButton)
    assert page.about.isVisible() and not page.detail.isVisible()
    qtbot.mouseClick(page.tabs[ViewName.ALL], Qt.MouseButton.LeftButton)
    page.browse.list.setFocus()
    qtbot.keyClick(page.browse.list, Qt.Key.Key_Down)
    assert page.detail.isVisible()
    assert page.detail.memory == memory(2)
