"""Projects, the archive and several conversations at once, by clicks, keys and drags."""

from __future__ import annotations

import random
import time

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.projects.delete_dialog import DeleteProjectDialog
from app.projects.project_dialog import ProjectDialog
from app.sidebar.conversations_model import ConversationsModel, GroupRole
from app.sidebar.sidebar import Sidebar
from app.style import Style
from app.widgets.toast import Toast
from core.protocol import (
    AddProject,
    ChangeConversations,
    ConversationsChanged,
    ConversationsFound,
    ConversationsListed,
    ConversationsRemoved,
    DeleteConversations,
    DeleteProject,
    EditProject,
    ListConversations,
    ListMemories,
    ListProjects,
    MemoriesListed,
    ProjectAdded,
    ProjectChanged,
    ProjectRemoved,
    ProjectSaved,
    ProjectsListed,
    ReadDraft,
    RequestId,
    RestoreConversations,
    RestoreProject,
    SearchConversations,
    SendMessage,
)
from core.records import (
    Conversation,
    ConversationEdit,
    ConversationId,
    ConversationMode,
    MemoryScope,
    Problem,
    Project,
    ProjectEdit,
    ProjectId,
    SearchHit,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.test_conversations_model import TODAY, conversation

GARDEN = Project(id=ProjectId(1), name="Garden", scope=MemoryScope.KEEPS, position=0, created_at=0.0)
WORK = Project(id=ProjectId(2), name="Work", position=1, created_at=0.0)

_ID = RequestId(0)


def placed(number: int, days_ago: float, **changes: object) -> Conversation:
    return msgspec.structs.replace(conversation(number, days_ago), **changes)


LISTED = (
    placed(1, 0),
    placed(2, 1),
    placed(3, 2, project_id=GARDEN.id),
    placed(4, 3, project_id=GARDEN.id),
    placed(5, 4, pinned=True),
    placed(6, 9, archived_at=1.0),
)


@pytest.fixture
def sidebar(qtbot: QtBot, client: FakeClient, style: Style) -> Sidebar:
    sidebar = Sidebar(client, style, today=lambda: TODAY)
    qtbot.addWidget(sidebar)
    sidebar.resize(264, 700)
    sidebar.show()
    client.become_ready()
    client.answer(ProjectsListed(request_id=_ID, projects=(GARDEN, WORK)), ListProjects)
    client.answer(ConversationsListed(request_id=_ID, conversations=LISTED), ListConversations)
    return sidebar


@pytest.fixture
def toasts(sidebar: Sidebar) -> list[Toast]:
    shown: list[Toast] = []
    sidebar.toast_requested.connect(shown.append)
    return shown


def rows(sidebar: Sidebar) -> list[str]:
    model = sidebar.list.conversations
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def row_of(sidebar: Sidebar, words: str) -> QModelIndex:
    return sidebar.list.conversations.index(rows(sidebar).index(words))


def click(qtbot: QtBot, sidebar: Sidebar, words: str, *keys: Qt.KeyboardModifier) -> None:
    at = sidebar.list.visualRect(row_of(sidebar, words)).center()
    modifiers = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def choose(sidebar: Sidebar, row: str, *words: str) -> list[str]:
    """Choose from the context menu of a row, and from the menus in it; the words that stood beside the last one."""
    sidebar.list.customContextMenuRequested.emit(sidebar.list.visualRect(row_of(sidebar, row)).center())
    menu = whole = sidebar.list.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    for one in words[:-1]:
        inner = entry(menu, one).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    beside = [action.text() for action in menu.actions() if action.text() and action.isEnabled()]
    if words:
        entry(menu, words[-1]).trigger()
    whole.close()
    return beside


def dialog(kind: type[QDialog]) -> QDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


# --- the list -----------------------------------------------------------------------------------------------------


def test_pinned_ones_projects_the_archive_and_days(sidebar: Sidebar) -> None:
    assert rows(sidebar) == [
        "Pinned", "Conversation 5", "Garden", "Work", "Archive", "Today", "Conversation 1", "Yesterday", "Conversation 2",
    ]  # fmt: skip


def test_a_click_unfolds_and_folds(qtbot: QtBot, sidebar: Sidebar) -> None:
    click(qtbot, sidebar, "Garden")
    assert rows(sidebar)[2:6] == ["Garden", "Conversation 3", "Conversation 4", "Work"]
    click(qtbot, sidebar, "Garden")
    assert rows(sidebar)[2:4] == ["Garden", "Work"]
    click(qtbot, sidebar, "Archive")
    assert rows(sidebar)[4:6] == ["Archive", "Conversation 6"]


def test_keys_fold_too(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.list.setCurrentIndex(row_of(sidebar, "Garden"))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Right)
    assert "Conversation 3" in rows(sidebar)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Left)
    assert "Conversation 3" not in rows(sidebar)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert "Conversation 3" in rows(sidebar)


def test_what_is_opened_is_unfolded(sidebar: Sidebar) -> None:
    sidebar.show_selection(sidebar._page, ConversationId(6))
    assert "Conversation 6" in rows(sidebar)


def test_the_sign_beside_a_project_begins_a_conversation_there(qtbot: QtBot, sidebar: Sidebar) -> None:
    row = sidebar.list.visualRect(row_of(sidebar, "Work"))
    place = sidebar.list._delegate.new_place(row, sidebar.list.layoutDirection())
    with qtbot.waitSignal(sidebar.new_in_project_requested) as begun:
        qtbot.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert begun.args == [WORK.id]
    with qtbot.waitSignal(sidebar.new_in_project_requested):
        choose(sidebar, "Work", "New conversation here")


def test_a_project_that_goes_leaves_its_conversations_to_the_days(sidebar: Sidebar, client: FakeClient) -> None:
    client.emit(ProjectRemoved(project_id=GARDEN.id))
    out = tuple(msgspec.structs.replace(one, project_id=None) for one in LISTED[2:4])
    client.emit(ConversationsChanged(conversations=out))
    assert "Garden" not in rows(sidebar)
    assert rows(sidebar)[-3:] == ["Previous 7 days", "Conversation 3", "Conversation 4"]
    client.emit(ProjectAdded(project=GARDEN))
    client.emit(ConversationsChanged(conversations=LISTED[2:4]))
    assert rows(sidebar)[2] == "Garden"
    client.emit(ProjectChanged(project=msgspec.structs.replace(GARDEN, name="Yard")))
    assert rows(sidebar)[2] == "Yard"


def test_a_group_says_what_it_is_to_screen_readers(sidebar: Sidebar) -> None:
    words = row_of(sidebar, "Garden").data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Project Garden, 2 conversations, folded"


def test_a_search_says_where_a_conversation_is(sidebar: Sidebar, client: FakeClient) -> None:
    sidebar.search_field.setText("con")
    sidebar.search_field.tell()
    hits = tuple(SearchHit(conversation=one) for one in (LISTED[2], LISTED[5], LISTED[0]))
    client.answer(ConversationsFound(request_id=_ID, hits=hits), SearchConversations)
    sidebar.grab()
    assert [sidebar._place_words(hit.conversation) for hit in hits] == ["Garden", "archived", ""]


# --- several ------------------------------------------------------------------------------------------------------


def test_several_are_selected_and_archived_with_one_way_back(
    qtbot: QtBot, sidebar: Sidebar, client: FakeClient, toasts: list[Toast]
) -> None:
    with qtbot.assertNotEmitted(sidebar.conversation_opened):
        click(qtbot, sidebar, "Conversation 1", Qt.KeyboardModifier.ControlModifier)
        click(qtbot, sidebar, "Conversation 2", Qt.KeyboardModifier.ControlModifier)
    choose(sidebar, "Conversation 2", "Archive")
    asked = client.last(ChangeConversations)
    assert set(asked.conversation_ids) == {1, 2}
    assert asked.edit == ConversationEdit(archived=True)
    client.done(ChangeConversations)
    assert toasts[-1].text == "2 conversations archived"
    toasts[-1].on_action()  # type: ignore[misc]
    assert client.last(ChangeConversations).edit == ConversationEdit(archived=False)
    assert set(client.last(ChangeConversations).conversation_ids) == {1, 2}


def test_shift_and_arrows_select_and_del_deletes_all_at_once(
    qtbot: QtBot, sidebar: Sidebar, client: FakeClient, toasts: list[Toast]
) -> None:
    sidebar.list.setCurrentIndex(row_of(sidebar, "Conversation 1"))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    ids = client.last(DeleteConversations).conversation_ids
    assert set(ids) == {1, 2}
    client.emit(ConversationsRemoved(conversation_ids=ids))
    client.done(DeleteConversations)
    assert "Conversation 1" not in rows(sidebar)
    assert toasts[-1].text == "2 conversations deleted"
    toasts[-1].on_action()  # type: ignore[misc]
    assert client.last(RestoreConversations).conversation_ids == ids


def test_a_selection_stays_while_the_core_tells_of_the_open_conversation(qtbot: QtBot, sidebar: Sidebar) -> None:
    click(qtbot, sidebar, "Conversation 1", Qt.KeyboardModifier.ControlModifier)
    click(qtbot, sidebar, "Conversation 2", Qt.KeyboardModifier.ControlModifier)
    sidebar.list.select(ConversationId(1))
    assert [one.id for one in sidebar.list.chosen] == [1, 2]


def test_moving_back_puts_each_where_it_was(
    qtbot: QtBot, sidebar: Sidebar, client: FakeClient, toasts: list[Toast]
) -> None:
    click(qtbot, sidebar, "Garden")
    click(qtbot, sidebar, "Conversation 3", Qt.KeyboardModifier.ControlModifier)
    click(qtbot, sidebar, "Conversation 1", Qt.KeyboardModifier.ControlModifier)
    beside = choose(sidebar, "Conversation 1", "Move to project", "Work")
    assert beside == ["No project", "Garden", "Work", "New project…"]
    client.done(ChangeConversations)
    assert toasts[-1].text == "2 conversations moved to “Work”. What was learned before stays where it was."
    toasts[-1].on_action()  # type: ignore[misc]
    back = client.all(ChangeConversations)[-2:]
    assert {(one.conversation_ids, one.edit.project_id) for one in back} == {((1,), None), ((3,), GARDEN.id)}


def test_a_failure_is_told(qtbot: QtBot, sidebar: Sidebar, client: FakeClient, toasts: list[Toast]) -> None:
    choose(sidebar, "Conversation 1", "Pin")
    with qtbot.waitSignal(sidebar.problem_requested):
        client.fail(Problem(code="storage", what="The disk is full."), ChangeConversations)
    assert toasts == []


# --- dragging -----------------------------------------------------------------------------------------------------


def drop(sidebar: Sidebar, dragged: list[str], on: str | None) -> bool:
    model = sidebar.list.conversations
    data = model.mimeData([row_of(sidebar, words) for words in dragged])
    target = QModelIndex() if on is None else row_of(sidebar, on)
    move = Qt.DropAction.MoveAction
    return model.canDropMimeData(data, move, -1, -1, target) and model.dropMimeData(data, move, -1, -1, target)


def test_dropped_on_a_project_it_is_in_it_and_below_in_none(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    assert drop(sidebar, ["Conversation 1", "Conversation 2"], "Work")
    asked = client.last(ChangeConversations)
    assert (asked.conversation_ids, asked.edit.project_id) == ((1, 2), WORK.id)
    click(qtbot, sidebar, "Garden")
    for target in ("Today", "Conversation 2", None):
        assert drop(sidebar, ["Conversation 3"], target)
        assert client.last(ChangeConversations).edit.project_id is None
    assert drop(sidebar, ["Conversation 1"], "Archive")
    assert client.last(ChangeConversations).edit == ConversationEdit(archived=True)
    assert drop(sidebar, ["Conversation 1"], "Conversation 5")
    assert client.last(ChangeConversations).edit.pinned is True


def test_dropped_where_it_is_nothing_happens(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    click(qtbot, sidebar, "Garden")
    for target in ("Garden", "Conversation 3", "Conversation 4"):
        assert not drop(sidebar, ["Conversation 3"], target)
    assert not drop(sidebar, ["Conversation 1"], "Yesterday")
    assert client.all(ChangeConversations) == []


def test_what_leaves_no_trace_is_not_dragged(sidebar: Sidebar, client: FakeClient) -> None:
    client.emit(ConversationsChanged(conversations=(placed(1_000_000_001, -0.1),)))
    assert not row_of(sidebar, "Conversation 1000000001").flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert row_of(sidebar, "Conversation 1").flags() & Qt.ItemFlag.ItemIsDragEnabled


# --- a project ----------------------------------------------------------------------------------------------------


def test_a_new_project_is_described_and_a_conversation_begun_in_it(
    qtbot: QtBot, sidebar: Sidebar, client: FakeClient
) -> None:
    qtbot.mouseClick(sidebar.new_project_button, Qt.MouseButton.LeftButton)
    shown = dialog(ProjectDialog)
    assert isinstance(shown, ProjectDialog)
    assert not shown.action.isEnabled(), "a project needs a name"
    qtbot.keyClicks(shown.name, "Garden")
    shown.instructions.setPlainText("Answer briefly.")
    shown.scopes[MemoryScope.SEPARATE].click()
    shown.action.click()
    asked = client.last(AddProject)
    assert (asked.name, asked.instructions, asked.scope) == ("Garden", "Answer briefly.", MemoryScope.SEPARATE)
    client.fail(Problem(code="invalid_request", what="There is a project called “Garden” already."), AddProject)
    assert "already" in shown.problem.text()
    assert shown.isVisible()
    shown.action.click()
    with qtbot.waitSignal(sidebar.new_in_project_requested) as begun:
        client.answer(ProjectSaved(request_id=_ID, project=WORK), AddProject)
    assert begun.args == [WORK.id]


def test_conversations_go_into_a_project_that_is_made_for_them(sidebar: Sidebar, client: FakeClient) -> None:
    choose(sidebar, "Conversation 1", "Move to project", "New project…")
    shown = dialog(ProjectDialog)
    assert isinstance(shown, ProjectDialog)
    shown.name.setText("Trip")
    shown.action.click()
    client.answer(ProjectSaved(request_id=_ID, project=WORK), AddProject)
    asked = client.last(ChangeConversations)
    assert (asked.conversation_ids, asked.edit.project_id) == ((1,), WORK.id)


def test_a_project_is_edited_renamed_and_moved(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    choose(sidebar, "Garden", "Instructions and memory…")
    shown = dialog(ProjectDialog)
    assert isinstance(shown, ProjectDialog)
    assert shown.scope is MemoryScope.KEEPS
    shown.scopes[MemoryScope.SHARED].click()
    assert shown._kept_note.isVisible(), "what that means for what was learned before"
    shown.action.click()
    edit = ProjectEdit(name="Garden", instructions="", scope=MemoryScope.SHARED)
    assert client.last(EditProject).edit == edit
    client.answer(ProjectSaved(request_id=_ID, project=GARDEN), EditProject)
    assert "Move up" not in choose(sidebar, "Garden", "Move down")
    assert client.last(EditProject).edit == ProjectEdit(position=1)
    assert sidebar.list.conversations.setData(row_of(sidebar, "Garden"), " Yard ")
    assert client.last(EditProject).edit == ProjectEdit(name="Yard")


@pytest.mark.parametrize("with_conversations", [False, True])
def test_deleting_a_project_says_what_goes_and_can_be_undone(
    qtbot: QtBot, sidebar: Sidebar, client: FakeClient, toasts: list[Toast], with_conversations: bool
) -> None:
    sidebar.list.setCurrentIndex(row_of(sidebar, "Garden"))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert client.last(ListMemories).filter.project_id == GARDEN.id
    client.answer(MemoriesListed(request_id=_ID, memories=(), total=5), ListMemories)
    shown = dialog(DeleteProjectDialog)
    assert isinstance(shown, DeleteProjectDialog)
    assert "come up everywhere" in shown.meaning.text()
    shown.box.setChecked(with_conversations)
    shown.action.click()
    asked = client.last(DeleteProject)
    assert (asked.project_id, asked.conversations) == (GARDEN.id, with_conversations)
    client.done(DeleteProject)
    assert toasts[-1].text == "Deleted “Garden”"
    toasts[-1].on_action()  # type: ignore[misc]
    assert client.last(RestoreProject).project_id == GARDEN.id


# --- the conversation ---------------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> ChatPage:
    page = ChatPage(client, style)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    client.become_ready()
    client.answer(ProjectsListed(request_id=_ID, projects=(GARDEN, WORK)), ListProjects)
    return page


def test_a_conversation_begun_in_a_project_is_in_it(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    page.show_conversation(None, GARDEN.id)
    assert page.header.project_button.isVisible()
    assert page.header.project_button.text() == "Garden"
    page._conversation.read_along("Hello there")
    assert client.last(ReadDraft).project_id == GARDEN.id
    page._conversation.send("Hello there")
    assert client.last(SendMessage).project_id == GARDEN.id
    page.show_conversation(None)
    assert not page.header.project_button.isVisible()
    page._conversation.send("Hello")
    assert client.last(SendMessage).project_id is None


def test_one_that_leaves_no_trace_is_in_none(page: ChatPage, client: FakeClient) -> None:
    page.show_conversation(None, GARDEN.id)
    page.header.mode_actions[ConversationMode.NO_TRACE].trigger()
    assert not page.header.project_button.isVisible()
    page._conversation.send("Hello")
    assert client.last(SendMessage).project_id is None


def test_the_header_moves_a_new_conversation_and_says_when_its_project_goes(page: ChatPage, client: FakeClient) -> None:
    page.show_conversation(None, GARDEN.id)
    menu = page.header.project_button.menu()
    menu.aboutToShow.emit()
    entry(menu, "Work").trigger()
    assert page.header.project_button.text() == "Work"
    client.emit(ProjectRemoved(project_id=WORK.id))
    page._conversation.send("Hello")
    assert client.last(SendMessage).project_id is None


# --- many ---------------------------------------------------------------------------------------------------------


def test_ten_thousand_conversations_stay_quick(qtbot: QtBot) -> None:
    model = ConversationsModel(today=lambda: TODAY)
    many = [conversation(number, number / 100) for number in range(1, 10_001)]
    model.set_projects([GARDEN, WORK])
    model.set_conversations(many)
    assert model.rowCount() < 1000, "a view asks for every row"
    taken = []
    for number in range(9_990, 10_000):
        before = time.process_time()
        model.put(conversation(number, -0.1))
        taken.append(time.process_time() - before)
    assert sorted(taken)[5] < 0.016
    assert model.canFetchMore(QModelIndex())
    model.reveal(ConversationId(9_000))
    assert model.index_of(ConversationId(9_000)).isValid()


def test_the_rows_follow_any_sequence_of_changes(qtbot: QtBot) -> None:
    chance = random.Random(3)
    model = ConversationsModel(today=lambda: TODAY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_projects([GARDEN, WORK])
    present: dict[int, Conversation] = {}

    def shown(of: ConversationsModel) -> list[str]:
        return [str(of.index(row).data()) for row in range(of.rowCount())]

    for _ in range(300):
        number = chance.randrange(30)
        if number in present and chance.random() < 0.2:
            del present[number]
            model.remove(ConversationId(number))
        else:
            changes = {
                "project_id": chance.choice([None, GARDEN.id, WORK.id]),
                "pinned": chance.random() < 0.2,
                "archived_at": chance.choice([None, None, 1.0]),
            }
            present[number] = placed(number, chance.choice([0, 1, 3, 40]) + number / 100, **changes)
            model.put(present[number])
        if chance.random() < 0.1:
            groups = [row for row in range(model.rowCount()) if model.index(row).data(GroupRole) is not None]
            at = model.index(chance.choice(groups))
            model.fold(at, not at.data(GroupRole).folded)
        fresh = ConversationsModel(today=lambda: TODAY)
        fresh.set_projects([GARDEN, WORK])
        fresh.set_conversations(present.values())
        for row in range(model.rowCount()):
            group = model.index(row).data(GroupRole)
            if group is not None and not group.folded:
                same = next(
                    fresh.index(at)
                    for at in range(fresh.rowCount())
                    if (other := fresh.index(at).data(GroupRole)) is not None and other.name == group.name
                )
                fresh.fold(same, False)
        assert shown(model) == shown(fresh)
