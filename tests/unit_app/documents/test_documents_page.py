from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.documents.document_model import PAGE_SIZE
from app.documents.page import DocumentsPage
from app.documents.password_dialog import PasswordDialog
from app.documents.words import facts_text
from app.style import Style
from app.widgets.buttons import Button
from app.widgets.menu import Menu
from app.widgets.toast import Toast
from core.protocol import (
    AddDocuments,
    CancelReading,
    DocumentAdded,
    DocumentChanged,
    DocumentsRemoved,
    DocumentsTaken,
    FolderChanged,
    ListDocuments,
    PauseReading,
    ProjectAdded,
    ReadDocumentsAgain,
    ReadingChanged,
    RemoveDocuments,
    RequestId,
    RestoreDocuments,
    SetFolder,
)
from core.records import (
    Document,
    DocumentFilter,
    DocumentFolder,
    DocumentId,
    DocumentStatus,
    Problem,
    ProjectId,
    ReadingState,
)
from tests.unit_app.documents.library import (
    BEING_READ,
    BROKEN,
    CONTRACT,
    DAMAGED,
    FOLDER,
    GONE,
    LOCKED,
    PAUSED,
    READING,
    UNHEARD,
    WAITING,
    document,
    listed,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import HOUSE
from tests.unit_app.showing import show_widget

_ID = RequestId(0)


@pytest.fixture
def toasts(page: DocumentsPage) -> list[Toast]:
    told: list[Toast] = []
    page.toast_requested.connect(told.append)
    return told


def fill(
    qtbot: QtBot,
    client: FakeClient,
    *documents: Document,
    total: int | None = None,
    folders: tuple[DocumentFolder, ...] = (),
) -> None:
    """Answer the question for the list."""
    qtbot.waitUntil(lambda: any(_of_list(one) for one in client.unanswered(ListDocuments)))
    asked = next(one for one in reversed(client.unanswered(ListDocuments)) if _of_list(one))
    client.answer(listed(*documents, total=total, folders=folders), asked)


def _of_list(command: object) -> bool:
    return isinstance(command, ListDocuments) and command.limit == PAGE_SIZE


def titles(page: DocumentsPage) -> list[str | None]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def told(page: DocumentsPage, row: int) -> str:
    """What a screen reader reads of a row."""
    return str(page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def click(qtbot: QtBot, page: DocumentsPage, row: int, *, twice: bool = False) -> None:
    place = page.list.visualRect(page.model.index(row)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if twice:
        qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(qtbot: QtBot, page: DocumentsPage, button: str) -> None:
    qtbot.mouseClick(page.detail.buttons[button], Qt.MouseButton.LeftButton)


# --- the list ---------------------------------------------------------------------------------------------------------


def test_folders_then_documents_each_with_what_is_known_of_it(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    cancelled = Problem(code="document_cancelled", what="Reading was cancelled.")
    left = document(8, "Diary", status=DocumentStatus.UNREAD, problem=cancelled)
    fill(qtbot, client, CONTRACT, LOCKED, WAITING, BEING_READ, GONE, left, folders=(FOLDER, PAUSED))
    assert titles(page)[:3] == ["papers", "letters", CONTRACT.title]
    assert titles(page)[3:] == ["Bank statement", "Novel", "Yearbook", "Old letter", "Diary"]
    assert told(page, 0) == "Folder papers, 120 documents · 2 can't be read, /home/me/papers"
    assert told(page, 2) == f"{CONTRACT.title}, PDF · 24 pages · English · /home/me/papers, 3 May 2026"
    assert told(page, 3) == "Bank statement, It is encrypted and needs a password., needs a password"
    assert told(page, 4) == "Novel, PDF · /home/me/papers, waiting"
    assert told(page, 5).endswith("reading, page 12 of 300")
    assert told(page, 6).endswith("file is gone")
    assert told(page, 7) == "Diary, Reading was cancelled., not read"
    assert page.list.isVisible()
    assert "6 documents" in words(page)


def test_an_empty_library_says_what_it_is_for_and_offers_to_begin(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    fill(qtbot, client)
    assert "nothing of them leaves it" in words(page)
    offered = [button.text() for button in page.findChildren(Button) if button.isVisible()]
    assert offered == ["Add files…", "Add folder…"]
    client.emit(DocumentAdded(document=CONTRACT))
    fill(qtbot, client, CONTRACT)
    assert page.list.isVisible()
    assert page.search_field.isVisible()


def test_of_twenty_thousand_only_what_is_looked_at_is_listed(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    fill(qtbot, client, *(document(number) for number in range(PAGE_SIZE)), total=20_000)
    assert page.model.rowCount() == 20_000
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: any(one.after == 19_900 for one in client.all(ListDocuments)))
    assert not [one for one in client.all(ListDocuments) if 0 < one.after < 19_800]
    last = next(one for one in client.unanswered(ListDocuments) if getattr(one, "after", 0) == 19_900)
    client.answer(listed(*(document(number) for number in range(19_900, 20_000)), total=20_000), last)
    assert page.model.index(19_999).data() == "Document 19999"
    assert page.model.index(150).data() is None, "nobody looked there"


def test_what_changes_does_so_in_its_row(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, BEING_READ, WAITING)
    client.emit(DocumentChanged(document=msgspec.structs.replace(BEING_READ, pages_read=12)))
    assert told(page, 0).endswith("reading, page 13 of 300")
    client.emit(DocumentChanged(document=document(99)))
    assert titles(page) == ["Yearbook", "Novel"]


def test_what_is_chosen_stays_so_when_others_come_before_it(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    fill(qtbot, client, LOCKED, BROKEN)
    click(qtbot, page, 1)
    client.emit(DocumentAdded(document=document(50, "Aardvarks")))
    fill(qtbot, client, document(50, "Aardvarks"), LOCKED, BROKEN)
    assert page.list.current == BROKEN
    assert page.detail.entry == BROKEN
    client.emit(DocumentsRemoved(documents=(BROKEN.id,)))
    assert not page.detail.isVisible()
    fill(qtbot, client, document(50, "Aardvarks"), LOCKED)
    assert page.list.current == LOCKED, "what stood before it"


def test_a_folder_that_comes_later_stands_first(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, CONTRACT)
    client.emit(FolderChanged(folder=FOLDER))
    fill(qtbot, client, CONTRACT, folders=(FOLDER,))
    assert titles(page) == ["papers", CONTRACT.title]
    client.emit(FolderChanged(folder=msgspec.structs.replace(FOLDER, documents=121)))
    assert told(page, 0).startswith("Folder papers, 121 documents")


def test_filters_narrow_it(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, CONTRACT, LOCKED, folders=(FOLDER,))
    page.filters.actions_of(page.filters.status)["Can't be read"].trigger()
    qtbot.waitUntil(lambda: client.last(ListDocuments).filter.status is DocumentStatus.UNREAD)
    fill(qtbot, client, LOCKED, folders=(FOLDER,))
    assert titles(page) == ["Bank statement"], "a folder is in no state"
    assert page.filters.status.text() == "Can't be read"
    page.filters.actions_of(page.filters.folder)["/home/me/papers"].trigger()
    qtbot.waitUntil(lambda: client.last(ListDocuments).filter.folder_id == FOLDER.id)
    fill(qtbot, client, folders=(FOLDER,))
    assert "Nothing found" in words(page)
    qtbot.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: client.last(ListDocuments).filter == DocumentFilter())


def test_a_failure_is_told(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    qtbot.waitUntil(lambda: any(map(_of_list, client.unanswered(ListDocuments))))
    asked = next(one for one in client.unanswered(ListDocuments) if _of_list(one))
    client.fail(Problem(code="storage", what="The disk doesn't answer."), asked)
    assert "The disk doesn't answer." in words(page.notices)


# --- in and out -------------------------------------------------------------------------------------------------------


def test_what_is_dropped_comes_in_and_can_be_taken_back(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage, toasts: list[Toast]
) -> None:
    page.take(["/home/me/a.pdf", "/home/me/papers"])
    asked = client.last(AddDocuments)
    assert (asked.paths, asked.project_id, asked.conversation_id) == (("/home/me/a.pdf", "/home/me/papers"), None, None)
    client.answer(DocumentsTaken(request_id=_ID, added=(DocumentId(3), DocumentId(4))))
    assert toasts[-1].text == "2 documents added"
    assert toasts[-1].on_action is not None
    toasts[-1].on_action()
    assert client.last(RemoveDocuments).documents == (3, 4)


def test_files_and_folders_are_chosen(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, CONTRACT)
    for button, path in ((page.add_button, "/home/me/a.pdf"), (page.folder_button, "/home/me/papers")):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        # Qt tells both.
        dialog.filesSelected.emit([path])
        dialog.fileSelected.emit(path)
        assert client.last(AddDocuments).paths == (path,)
        dialog.reject()
        qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)


def test_where_a_project_is_shown_what_is_added_is_for_it(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    client.emit(ProjectAdded(project=HOUSE))
    fill(qtbot, client, CONTRACT)
    assert "only for the project" not in words(page)
    page.filters.actions_of(page.filters.project)[f"{HOUSE.name[:40].rstrip()}…"].trigger()
    fill(qtbot, client)
    assert f"only for the project “{HOUSE.name}”" in words(page)
    page.take(["/home/me/a.pdf"])
    assert client.last(AddDocuments).project_id == HOUSE.id


def test_what_is_there_or_refused_is_said(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage, toasts: list[Toast]
) -> None:
    page.take(["/home/me/a.pdf"])
    client.answer(DocumentsTaken(request_id=_ID, known=1))
    assert toasts[-1].text == "That is in your documents already"
    page.take(["/home/me/a.exe", "/home/me/b.pdf"])
    refused = (("/home/me/a.exe", "Files of this kind can't be read."),)
    client.answer(DocumentsTaken(request_id=_ID, added=(DocumentId(3),), refused=refused))
    assert "a.exe: Files of this kind can't be read." in words(page.notices)
    assert "Everything else was." in words(page.notices)
    assert toasts[-1].text == "1 document added"


def test_del_removes_what_is_selected_and_says_that_files_stay(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage, toasts: list[Toast]
) -> None:
    fill(qtbot, client, CONTRACT, LOCKED, folders=(FOLDER,))
    page.list.setFocus()
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    asked = client.last(RemoveDocuments)
    assert (asked.documents, asked.folders) == ((1, 2), (1,))
    client.done(RemoveDocuments)
    assert toasts[-1].text == "Removed 3 from your documents. The files stay where they are."
    assert toasts[-1].on_action is not None
    toasts[-1].on_action()
    back = client.last(RestoreDocuments)
    assert (back.documents, back.folders) == ((1, 2), (1,))


def test_one_that_is_removed_is_named(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage, toasts: list[Toast]
) -> None:
    for entry, text in (
        (LOCKED, "Removed “Bank statement”. The file stays where it is."),
        (FOLDER, "“papers” is no longer followed. Its files stay where they are."),
    ):
        page.document_actions.remove((entry,))
        client.done(RemoveDocuments)
        assert toasts[-1].text == text


# --- one document -----------------------------------------------------------------------------------------------------


def test_a_document_is_opened_and_asked_about(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    of_project = msgspec.structs.replace(CONTRACT, project_id=ProjectId(4))
    fill(qtbot, client, of_project, folders=(FOLDER,))
    click(qtbot, page, 1)
    assert "Read 3 May 2026" in page.detail.shown_text
    assert "/home/me/papers/Rental contract of the old house by the lake.pdf" in page.detail.shown_text
    assert "In the followed folder “papers”" in page.detail.shown_text
    with qtbot.waitSignal(page.opened) as opened:
        press(qtbot, page, "Open")
    assert opened.args == [CONTRACT.id, 1, 0, 0]
    with qtbot.waitSignal(page.asked_about) as asked:
        press(qtbot, page, "Ask about it")
    assert asked.args == [(CONTRACT.id,), 4]
    with qtbot.waitSignal(page.opened):
        click(qtbot, page, 1, twice=True)
    with qtbot.waitSignal(page.opened):
        qtbot.keyClick(page.list, Qt.Key.Key_Return)


def test_what_is_listed_anew_is_shown_beside_the_list_too(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    fill(qtbot, client, WAITING)
    click(qtbot, page, 0)
    assert "Don't read it now" in page.detail.buttons
    page.model.refresh()
    fill(qtbot, client, document(WAITING.id, "Novel"))
    assert "Don't read it now" not in page.detail.buttons
    assert "Open" in page.detail.buttons


def test_an_encrypted_one_is_given_its_password(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, LOCKED)
    click(qtbot, page, 0)
    assert "The file was not changed." in page.detail.shown_text
    assert "Open" not in page.detail.buttons
    press(qtbot, page, "Give password…")
    dialog = page.findChild(PasswordDialog)
    assert dialog is not None
    assert not dialog.action.isEnabled()
    qtbot.keyClicks(dialog.field, "secret")
    assert dialog.field.displayText() != "secret"
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    asked = client.last(ReadDocumentsAgain)
    assert (asked.documents, asked.password) == ((LOCKED.id,), "secret")
    wrong = Problem(code="document_password_wrong", what="The password isn't the right one.")
    client.emit(DocumentChanged(document=msgspec.structs.replace(LOCKED, problem=wrong)))
    assert "The password isn't the right one." in page.detail.shown_text
    assert "Give password…" in page.detail.buttons


def test_one_that_failed_is_tried_again_and_one_that_waits_is_left_out(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    fill(qtbot, client, BROKEN, WAITING, GONE)
    click(qtbot, page, 0)
    assert DAMAGED.what in page.detail.shown_text
    press(qtbot, page, "Try again")
    assert client.last(ReadDocumentsAgain).documents == (BROKEN.id,)
    click(qtbot, page, 1)
    press(qtbot, page, "Don't read it now")
    assert client.last(CancelReading).documents == (WAITING.id,)
    click(qtbot, page, 2)
    assert "no longer where it was" in page.detail.shown_text
    assert "Open" in page.detail.buttons, "what was read of it is there"


def test_a_recording_that_no_model_hears_leads_to_where_one_is_fetched(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    fill(qtbot, client, UNHEARD)
    assert facts_text(UNHEARD) == "There is no speech model yet.", "short enough for the list"
    click(qtbot, page, 0)
    assert UNHEARD.problem is not None and UNHEARD.problem.what in page.detail.shown_text
    with qtbot.waitSignal(page.speech_models_requested):
        press(qtbot, page, "Fetch a speech model…")
    press(qtbot, page, "Try again")
    assert client.last(ReadDocumentsAgain).documents == (UNHEARD.id,)


def test_how_far_reading_is_changes_without_the_panel_being_built_anew(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    fill(qtbot, client, BEING_READ)
    click(qtbot, page, 0)
    button = page.detail.buttons["Don't read it now"]
    client.emit(DocumentChanged(document=msgspec.structs.replace(BEING_READ, pages_read=99)))
    assert "page 100 of 300" in page.detail.shown_text
    assert page.detail.buttons["Don't read it now"] is button
    client.emit(DocumentChanged(document=document(5, "Yearbook", pages=300)))
    assert "Open" in page.detail.buttons


def test_several_are_asked_about_together(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, document(1), document(2), document(3))
    click(qtbot, page, 0)
    qtbot.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "2 selected" in page.detail.shown_text
    with qtbot.waitSignal(page.asked_about) as asked:
        press(qtbot, page, "Ask about them")
    assert asked.args == [(1, 2), None]


def test_of_many_that_are_selected_none_is_left_out(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, *(document(number) for number in range(PAGE_SIZE)), total=PAGE_SIZE + 2)
    page.list.selectAll()
    assert f"{PAGE_SIZE + 2} selected" in page.detail.shown_text
    assert not page.detail.buttons["Remove"].isEnabled()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert not client.all(RemoveDocuments)
    fill(qtbot, client, document(800), document(801), total=PAGE_SIZE + 2)
    qtbot.waitUntil(lambda: page.detail.buttons["Remove"].isEnabled())
    press(qtbot, page, "Remove")
    assert len(client.last(RemoveDocuments).documents) == PAGE_SIZE + 2


def test_the_menu_has_what_can_be_done(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    def entries(*chosen: Document | DocumentFolder) -> list[str]:
        menu = Menu(page)
        page.fill_menu(menu, chosen)
        return [action.text() for action in menu.actions() if action.text()]

    assert entries(CONTRACT) == [
        "Open",
        "Ask about it",
        "Open in its own program",
        "Show in the file manager",
        "Copy the path",
        "Read again",
        "Remove from your documents",
    ]
    assert "Give password…" in entries(LOCKED)
    assert "Open" not in entries(LOCKED)
    assert "Don't read it now" in entries(WAITING)
    assert "Pause following" in entries(FOLDER)
    assert "Follow again" in entries(PAUSED)
    assert entries(FOLDER, CONTRACT) == ["Remove from your documents"]
    fill(qtbot, client, CONTRACT)
    menus: list[tuple[Sequence[object], QPoint]] = []
    page.list.menu_wanted.connect(lambda chosen, at: menus.append((chosen, at)))
    page.list.customContextMenuRequested.emit(page.list.visualRect(page.model.index(0)).center())
    assert menus[0][0] == (CONTRACT,)
    menu = Menu(page)
    page.fill_menu(menu, (CONTRACT,))
    next(action for action in menu.actions() if action.text() == "Copy the path").trigger()
    assert QGuiApplication.clipboard().text() == CONTRACT.path


# --- one folder -------------------------------------------------------------------------------------------------------


def test_a_folder_is_told_what_to_leave_out(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    fill(qtbot, client, CONTRACT, folders=(FOLDER,))
    click(qtbot, page, 0)
    assert not page.detail.save_button.isEnabled()
    page.detail.patterns.setPlainText("drafts/\n\n  *.tmp ")
    # While it is written, the folder may change.
    client.emit(FolderChanged(folder=msgspec.structs.replace(FOLDER, documents=121)))
    assert "121 documents" in page.detail.shown_text
    assert page.detail.patterns.toPlainText() == "drafts/\n\n  *.tmp "
    press(qtbot, page, "Save")
    asked = client.last(SetFolder)
    assert (asked.folder_id, asked.ignore, asked.paused) == (FOLDER.id, ("drafts/", "*.tmp"), False)
    press(qtbot, page, "Pause")
    assert client.last(SetFolder).paused
    client.emit(FolderChanged(folder=msgspec.structs.replace(FOLDER, paused=True)))
    assert "Follow again" in page.detail.buttons


def test_a_folder_shows_what_is_in_it_and_why_it_cannot_be_followed(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    away = msgspec.structs.replace(FOLDER, problem=Problem(code="document_gone", what="The folder is gone."))
    fill(qtbot, client, CONTRACT, folders=(away,))
    click(qtbot, page, 0)
    assert "The folder is gone." in page.detail.shown_text
    press(qtbot, page, "Show its documents")
    qtbot.waitUntil(lambda: client.last(ListDocuments).filter == DocumentFilter(folder_id=FOLDER.id))
    assert not page.detail.isVisible()
    fill(qtbot, client, CONTRACT, folders=(away,))
    assert titles(page) == [CONTRACT.title]
    client.emit(DocumentsRemoved(documents=(), folders=(FOLDER.id,)))
    qtbot.waitUntil(lambda: client.last(ListDocuments).filter == DocumentFilter())


# --- reading ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (READING, "Reading “Yearbook”, page 12 of 300 · document 5 of 120"),
        (ReadingState(documents=1, current="Atlas", page=0, pages=2), "Reading “Atlas”, page 1 of 2"),
        (ReadingState(documents=1, current="Note", page=1, pages=1), "Reading “Note”"),
        (msgspec.structs.replace(READING, paused=True), "Paused. 116 documents wait to be read."),
        (
            msgspec.structs.replace(READING, waits="battery"),
            "Reading waits until the battery is charged. 116 documents wait to be read.",
        ),
        (
            msgspec.structs.replace(READING, waits="talking"),
            "Reading goes on when the reply is written. 116 documents wait to be read.",
        ),
        (ReadingState(documents=1), "1 document waits to be read."),
    ],
)
def test_what_is_being_read_and_why_it_waits(
    client: FakeClient, page: DocumentsPage, state: ReadingState, says: str
) -> None:
    client.emit(ReadingChanged(reading=state))
    assert page.reading.isVisible()
    assert page.reading.words.text() == says


def test_reading_is_paused_and_stopped(qtbot: QtBot, client: FakeClient, page: DocumentsPage) -> None:
    client.emit(ReadingChanged(reading=READING))
    qtbot.mouseClick(page.reading.pause, Qt.MouseButton.LeftButton)
    assert client.last(PauseReading).paused
    client.emit(ReadingChanged(reading=msgspec.structs.replace(READING, paused=True)))
    assert page.reading.pause.text() == "Go on"
    qtbot.mouseClick(page.reading.pause, Qt.MouseButton.LeftButton)
    assert not client.last(PauseReading).paused
    qtbot.mouseClick(page.reading.cancel, Qt.MouseButton.LeftButton)
    assert client.last(CancelReading).documents == ()
    client.emit(ReadingChanged(reading=ReadingState(documents_done=120, documents=120)))
    assert page.reading.isHidden()


# --- room -------------------------------------------------------------------------------------------------------------


def test_in_a_narrow_page_the_panel_takes_the_place_of_the_list(
    qtbot: QtBot, client: FakeClient, page: DocumentsPage
) -> None:
    page.resize(600, 500)
    fill(qtbot, client, CONTRACT, LOCKED)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert not page.detail.isVisible(), "the arrows go through the list"
    click(qtbot, page, 1)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    qtbot.mouseClick(page.detail.back, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert page.list.hasFocus()


def test_a_long_name_stays_within_the_panel(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    client.become_ready()
    page = DocumentsPage(client, style)
    show_widget(qtbot, page, 1016, 700)
    fill(qtbot, client, document(1, "Minutes_of_the_meeting_of_the_committee_" * 3 + "w" * 90))
    click(qtbot, page, 0)
    for label in page.detail.findChildren(QLabel):
        right = label.mapTo(page.detail, label.rect().topRight()).x()
        assert not label.isVisible() or right <= page.detail.width(), label.text()
