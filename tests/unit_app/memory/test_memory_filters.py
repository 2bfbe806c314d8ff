"""What the list is narrowed to, the bin, and what happened to a memory: through real clicks."""

from __future__ import annotations

import time

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.memory.page import MemoriesPage
from app.memory.transfer_dialog import ImportDialog
from app.style import Style
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from core.protocol import (
    EditMemories,
    EntitiesListed,
    EraseMemories,
    ExportMemories,
    HistoryShown,
    ImportDone,
    ImportMemories,
    ImportPreviewed,
    ListEntities,
    ListMemories,
    MemoriesExported,
    MemoryErased,
    PreviewImport,
    RequestId,
    RestoreMemories,
    ShowHistory,
)
from core.records import (
    ChangeAction,
    ChangedBy,
    Entity,
    EntityId,
    EntityKind,
    ImportFate,
    ImportItem,
    MemoryChange,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    MemorySort,
    MemorySource,
    MemoryState,
    Problem,
    TransferFormat,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.memory.test_memories_page import CLARA, listed, memory

BINNED = msgspec.structs.replace(CLARA, deleted_at=1_780_000_000.0)


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> MemoriesPage:
    page = MemoriesPage(client, style)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    client.become_ready()
    client.answer(listed(CLARA, memory(2)), ListMemories)
    return page


def choose(page: MemoriesPage, button: Button, words: str) -> None:
    page.browse.filters.actions_of(button)[words].trigger()


def wanted(client: FakeClient) -> MemoryFilter:
    return client.last(ListMemories).filter


def test_each_button_narrows_the_list_and_says_so(client: FakeClient, page: MemoriesPage) -> None:
    filters = page.browse.filters
    choose(page, filters.show_, "True now")
    assert wanted(client).state is MemoryState.HOLDING
    choose(page, filters.show_, "learned automatically")
    choose(page, filters.show_, "Only pinned ones")
    assert wanted(client) == MemoryFilter(state=MemoryState.HOLDING, sources=(MemorySource.LEARNED,), pinned=True)
    assert filters.show_.text() == "True now · pinned · learned automatically"
    choose(page, filters.when, "In the last 7 days")
    since = wanted(client).since
    assert since is not None
    assert 7 * 86_400 <= time.time() - since < 8.1 * 86_400
    choose(page, filters.sort, "Most used first")
    assert wanted(client).sort is MemorySort.MOST_USED
    client.answer(listed(), ListMemories)
    page.browse.clear_search()
    # The order stays: it hides nothing.
    assert wanted(client) == MemoryFilter(sort=MemorySort.MOST_USED)
    assert [button.text() for button in (filters.kind, filters.who, filters.when, filters.show_)] == [
        "Kind",
        "Who or what",
        "Learned",
        "Shown",
    ]
    assert not filters.actions_of(filters.show_)["Only pinned ones"].isChecked()
    assert filters.actions_of(filters.when)["At any time"].isChecked()


def test_by_whom_they_speak_of(client: FakeClient, page: MemoriesPage) -> None:
    page.browse.filters.who.menu().aboutToShow.emit()
    clara = Entity(id=EntityId(5), name="Clara", kind=EntityKind.PERSON, relations=("sister",), memory_count=4)
    rex = Entity(id=EntityId(6), name="Rex", kind=EntityKind.PET, memory_count=9)
    client.answer(EntitiesListed(request_id=RequestId(0), entities=(clara, rex)), ListEntities)
    assert list(page.browse.filters.actions_of(page.browse.filters.who)) == [
        "Anyone, anything",
        "Rex · 9",
        "Clara (sister) · 4",
    ]
    choose(page, page.browse.filters.who, "Clara (sister) · 4")
    assert wanted(client).entity == 5
    assert page.browse.filters.who.text() == "Clara (sister) · 4"
    choose(page, page.browse.filters.who, "Anyone, anything")
    assert wanted(client).entity is None


def test_the_bin_gives_back_and_erases(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    assert not page.empty_button.isVisible()
    choose(page, page.browse.filters.show_, "In the bin")
    assert wanted(client).state is MemoryState.DELETED
    client.answer(listed(BINNED), ListMemories)
    assert page.empty_button.isVisible()
    assert not page.add_button.isVisible()
    page.browse.list.choose(0)
    assert "erased for good 30 days later" in page.detail.shown_text
    qtbot.mouseClick(page.detail.restore_button, Qt.MouseButton.LeftButton)
    assert client.last(RestoreMemories).memory_ids == (CLARA.id,)
    qtbot.mouseClick(page.detail.erase_button, Qt.MouseButton.LeftButton)
    assert not client.all(EraseMemories)
    confirm(qtbot, page)
    assert client.last(EraseMemories).memory_ids == (CLARA.id,)
    asked = len(client.all(ListMemories))
    client.emit(MemoryErased(memory_id=CLARA.id))
    assert len(client.all(ListMemories)) == asked + 1


def test_the_bin_is_emptied_once_that_is_confirmed(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    choose(page, page.browse.filters.show_, "In the bin")
    client.answer(listed(BINNED), ListMemories)
    qtbot.mouseClick(page.empty_button, Qt.MouseButton.LeftButton)
    confirm(qtbot, page)
    assert client.last(EraseMemories).memory_ids == ()
    client.emit(MemoryErased(memory_id=CLARA.id))
    client.answer(listed(), ListMemories)
    assert page.browse.bin_empty.isVisible()
    assert not page.empty_button.isVisible()


def test_what_happened_is_told_newest_first_and_an_earlier_wording_comes_back(
    qtbot: QtBot, client: FakeClient, page: MemoriesPage
) -> None:
    page.browse.list.choose(0)
    assert client.last(ShowHistory).memory_id == CLARA.id

    def change(action: ChangeAction, by: ChangedBy, before: str = "", after: str = "") -> MemoryChange:
        state = MemoryEdit(text=after, kind=CLARA.kind, pinned=False, valid_from=CLARA.valid_from)
        return MemoryChange(
            changed_at=1_780_000_000.0, made_by=by, action=action, before=before, after=after, state=state
        )

    changes = (
        change(ChangeAction.ADDED, ChangedBy.LEARNING, after="Clara eats no meat"),
        change(ChangeAction.EDITED, ChangedBy.USER, "Clara eats no meat", CLARA.text),
    )
    client.answer(HistoryShown(request_id=RequestId(0), memory_id=CLARA.id, changes=changes), ShowHistory)
    shown = page.detail.shown_text
    assert shown.index("Edited by you") < shown.index("Remembered from what you said")
    assert "before: Clara eats no meat" in shown
    again = next(b for b in page.detail.findChildren(QPushButton) if b.text() == "As it was then")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    edited = client.last(EditMemories)
    assert (edited.memory_ids, edited.edit) == ((CLARA.id,), MemoryEdit(text="Clara eats no meat"))


def test_a_history_that_comes_late_is_not_shown(client: FakeClient, page: MemoriesPage) -> None:
    page.browse.list.choose(0)
    late = client.last(ShowHistory)
    page.browse.list.choose(1)
    change = MemoryChange(
        changed_at=1.0, made_by=ChangedBy.USER, action=ChangeAction.ADDED, before="", after="of another"
    )
    client.answer(HistoryShown(request_id=RequestId(0), memory_id=CLARA.id, changes=(change,)), late)
    assert "Remembered" not in page.detail.shown_text


def confirm(qtbot: QtBot, page: MemoriesPage) -> None:
    dialog = page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    yes = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Erase")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)


# --- files --------------------------------------------------------------------------------------------------------------


def preview(*items: ImportItem, **counts: int) -> ImportPreviewed:
    known = {"new": 0, "changed": 0, "same": 0, "unusable": 0, **counts}
    return ImportPreviewed(request_id=RequestId(0), path="/home/me/m.json", items=items, **known)


def test_a_file_is_imported_once_its_preview_is_accepted(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_file("/home/me/m.json")
    items = (
        ImportItem(text="You live in Porto", kind=MemoryKind.PLACE, fate=ImportFate.NEW),
        ImportItem(text="You like tea", kind=MemoryKind.NOTE, fate=ImportFate.CHANGED),
    )
    client.answer(preview(*items, new=3, changed=1, same=7, unusable=2), PreviewImport)
    dialog = page.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert dialog.counts.text() == "3 new · 1 changed · 7 there already · 2 that can't be used"
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert rows == ["You live in Porto  ·  place", "changed: You like tea  ·  note", "… and 2 more"]
    assert not client.all(ImportMemories)
    with qtbot.waitSignal(page.toast_requested) as told:
        qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
        client.answer(ImportDone(request_id=RequestId(0), added=3, changed=1), ImportMemories)
    assert told.args is not None and told.args[0].text == "4 memories imported"


def test_a_file_with_nothing_new_offers_nothing(client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_file("/home/me/m.json")
    client.answer(preview(same=7), PreviewImport)
    dialog = page.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert not dialog.action.isVisible()
    dialog.reject()


def test_files_that_fail_are_told(client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_file("/home/me/m.zip")
    client.fail(Problem(code="invalid_request", what="m.zip is not a text file."), PreviewImport)
    page.files.export_to("/home/me/x.json", TransferFormat.JSON)
    client.fail(Problem(code="storage", what="x.json couldn't be written."), ExportMemories)
    assert [problem.what for problem in page.notices.problems] == [
        "x.json couldn't be written.",
        "m.zip is not a text file.",
    ]


def test_an_export_is_told(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    entries = [action.text() for action in page.more_button.menu().actions()]
    assert entries[:3] == ["Import…", "Export as JSON…", "Export as Markdown…"]
    page.files.export_to("/home/me/m.md", TransferFormat.MARKDOWN)
    assert client.last(ExportMemories).form is TransferFormat.MARKDOWN
    with qtbot.waitSignal(page.toast_requested) as told:
        client.answer(MemoriesExported(request_id=RequestId(0), path="/home/me/m.md", count=12), ExportMemories)
    assert told.args is not None and told.args[0].text == "12 memories exported"
