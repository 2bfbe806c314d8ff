"""Files that belong to one conversation, and which documents it is answered from."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.documents.attachments import MOST_NAMED
from app.documents.password_dialog import PasswordDialog
from app.documents.scope import ScopeDialog
from app.style import Style
from app.widgets.toast import Toast
from core.protocol import (
    AddDocuments,
    ConversationAdded,
    ConversationChanged,
    DocumentAdded,
    DocumentChanged,
    DocumentsRemoved,
    FolderChanged,
    ListDocuments,
    ListMessages,
    MessageAccepted,
    MessageAdded,
    ReadDocumentsAgain,
    ReadDraft,
    RemoveDocuments,
    RequestId,
    SendMessage,
    SetDocumentScope,
)
from core.records import (
    ConversationId,
    ConversationMode,
    Document,
    DocumentFilter,
    DocumentId,
    DocumentScope,
    DocumentStatus,
    MessageId,
    MessageStatus,
    Problem,
    ProjectId,
    ReadAlong,
    ScopeKind,
    Settings,
)
from tests.unit_app.chat.factories import HERE, conversation, listed, reply, said
from tests.unit_app.documents.library import (
    ATTACHED,
    ATTACHED_LOCKED,
    CONTRACT,
    FOLDER,
    UNHEARD,
    document,
    documents_listed,
)
from tests.unit_app.documents.library import listed as documents_as_listed
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> ChatPage:
    """A new conversation; the core is up and has a model."""
    client.become_ready(settings=Settings(model="qwen", read_along=ReadAlong.ALWAYS))
    page = ChatPage(client, style)
    show_widget(qtbot, page, 1016, 800)
    return page


@pytest.fixture
def opened(qtbot: QtBot, client: FakeClient, page: ChatPage) -> Callable[..., None]:
    """Shows a conversation that has these documents of its own."""

    def show(*documents: Document, total: int | None = None) -> None:
        page.show_conversation(HERE)
        client.answer(listed(said(1), reply(2)), ListMessages)
        asked = client.last(ListDocuments)
        assert asked.filter == DocumentFilter(conversation_id=HERE)
        client.answer(documents_as_listed(*documents, total=total), asked)

    return show


def chips(page: ChatPage) -> list[str]:
    shown = () if page.attachments.isHidden() else page.attachments.chips
    return [chip.name.accessibleName() for chip in shown]


def send(qtbot: QtBot, page: ChatPage, text: str) -> None:
    page.composer.field.setPlainText(text)
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)


def words(page: ChatPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def of_this(number: int, **changes: object) -> Document:
    return msgspec.structs.replace(document(number, conversation_id=HERE), **changes)


# --- a conversation that is there -------------------------------------------------------------------------------------


def test_what_belongs_to_a_conversation_stands_above_the_composer(
    page: ChatPage, client: FakeClient, opened: Callable[..., None]
) -> None:
    assert page.attachments.isHidden()
    opened(ATTACHED, ATTACHED_LOCKED)
    assert chips(page) == ["Minutes of the meeting", "Salaries: needs a password"]
    page.show_conversation(None)
    assert page.attachments.isHidden()


def test_files_are_added_at_once_and_show_how_far_reading_is(
    page: ChatPage, client: FakeClient, opened: Callable[..., None]
) -> None:
    opened()
    page.attach(["/home/me/a.pdf"])
    asked = client.last(AddDocuments)
    assert (asked.paths, asked.conversation_id) == (("/home/me/a.pdf",), HERE)
    reading = of_this(7, status=DocumentStatus.READING, pages_read=2)
    client.emit(DocumentAdded(document=of_this(7, status=DocumentStatus.WAITING)))
    client.emit(DocumentAdded(document=document(8, conversation_id=ConversationId(2))))
    assert chips(page) == ["Document 7: waiting"]
    before = page.attachments.chips[0]
    client.emit(DocumentChanged(document=reading))
    assert chips(page) == ["Document 7: reading, page 3 of 24"]
    assert page.attachments.chips[0] is before, "nothing moves under the pointer"
    client.emit(DocumentChanged(document=of_this(7)))
    assert chips(page) == ["Document 7"]


def test_a_reply_waits_for_what_is_still_being_read(
    qtbot: QtBot, page: ChatPage, client: FakeClient, opened: Callable[..., None]
) -> None:
    opened(of_this(7), of_this(8, status=DocumentStatus.READING), of_this(9, status=DocumentStatus.WAITING))
    send(qtbot, page, "What does it say?")
    assert client.last(SendMessage).attachments == ("/home/me/papers/8.pdf", "/home/me/papers/9.pdf")
    client.emit(MessageAdded(message=said(3, "What does it say?")))
    client.emit(MessageAdded(message=reply(4, "", status=MessageStatus.QUEUED)))
    qtbot.waitUntil(lambda: "Queued: your files are being read" in words(page))
    client.emit(DocumentChanged(document=of_this(8)))
    client.emit(DocumentChanged(document=of_this(9)))
    assert "Waiting for the model…" in words(page)


def test_a_voice_note_that_no_model_hears_leads_to_where_one_is_fetched(
    qtbot: QtBot, page: ChatPage, client: FakeClient, opened: Callable[..., None]
) -> None:
    opened(msgspec.structs.replace(UNHEARD, conversation_id=HERE))
    qtbot.mouseClick(page.attachments.chips[0].name, Qt.MouseButton.LeftButton)
    buttons = {button.text(): button for button in page.notices.findChildren(type(page.attachments.more))}
    assert "Try again" in buttons
    with qtbot.waitSignal(page.speech_models_requested):
        qtbot.mouseClick(buttons["Fetch a speech model…"], Qt.MouseButton.LeftButton)


def test_one_is_opened_explained_unlocked_or_taken_away(
    qtbot: QtBot, page: ChatPage, client: FakeClient, opened: Callable[..., None]
) -> None:
    broken = of_this(92, status=DocumentStatus.UNREAD, problem=Problem(code="document_damaged", what="It is damaged."))
    opened(ATTACHED, ATTACHED_LOCKED, broken)
    ready, locked, damaged = page.attachments.chips
    with qtbot.waitSignal(page.document_opened) as shown:
        qtbot.mouseClick(ready.name, Qt.MouseButton.LeftButton)
    assert shown.args == [ATTACHED.id]
    qtbot.mouseClick(locked.name, Qt.MouseButton.LeftButton)
    dialog = page.findChild(PasswordDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.mouseClick(damaged.name, Qt.MouseButton.LeftButton)
    assert "It is damaged." in words(page)
    again = next(
        button for button in page.notices.findChildren(type(page.attachments.more)) if button.text() == "Try again"
    )
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert client.last(ReadDocumentsAgain).documents == (broken.id,)
    toasts: list[Toast] = []
    page.toast_requested.connect(toasts.append)
    qtbot.mouseClick(ready.remove, Qt.MouseButton.LeftButton)
    assert client.last(RemoveDocuments).documents == (ATTACHED.id,)
    client.done(RemoveDocuments)
    assert toasts[-1].action == "Undo"
    client.emit(DocumentsRemoved(documents=(ATTACHED.id,)))
    assert len(chips(page)) == 2


def test_many_are_counted_and_shown_on_their_page(
    qtbot: QtBot, page: ChatPage, client: FakeClient, opened: Callable[..., None]
) -> None:
    opened(*(of_this(number) for number in range(10, 60)), total=200)
    assert len(chips(page)) == MOST_NAMED
    assert page.attachments.more.text() == f"and {200 - MOST_NAMED} more"
    with qtbot.waitSignal(page.conversation_documents_requested) as wanted:
        qtbot.mouseClick(page.attachments.more, Qt.MouseButton.LeftButton)
    assert wanted.args == [HERE]


# --- one that begins --------------------------------------------------------------------------------------------------


def test_a_conversation_begins_with_its_files(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    page.attach(["/home/me/a.pdf", "/home/me/b.pdf"])
    page.attach(["/home/me/a.pdf"])
    assert not client.all(AddDocuments), "there is nothing yet that they could belong to"
    assert chips(page) == ["a.pdf", "b.pdf"]
    qtbot.mouseClick(page.attachments.chips[1].remove, Qt.MouseButton.LeftButton)
    assert chips(page) == ["a.pdf"]
    send(qtbot, page, "What does it say?")
    sent = client.last(SendMessage)
    assert (sent.conversation_id, sent.attachments) == (None, ("/home/me/a.pdf",))
    assert chips(page) == ["a.pdf: waiting"]
    client.emit(ConversationAdded(conversation=conversation(1), request_id=sent.request_id))
    assert client.last(ListDocuments).filter == DocumentFilter(conversation_id=HERE)
    client.answer(documents_as_listed(of_this(7, status=DocumentStatus.READING)), client.last(ListDocuments))
    assert chips(page) == ["Document 7: reading, page 24 of 24"]
    page.show_conversation(None)
    assert page.attachments.isHidden()


def test_files_wait_as_the_draft_does(page: ChatPage, client: FakeClient, opened: Callable[..., None]) -> None:
    page.attach(["/home/me/a.pdf"])
    opened(ATTACHED)
    assert chips(page) == ["Minutes of the meeting"]
    page.show_conversation(None)
    assert chips(page) == ["a.pdf"]


@pytest.mark.parametrize("elsewhere", [False, True])
def test_files_of_a_message_that_was_refused_are_put_back(
    qtbot: QtBot, page: ChatPage, client: FakeClient, opened: Callable[..., None], elsewhere: bool
) -> None:
    page.attach(["/home/me/a.pdf"])
    send(qtbot, page, "What does it say?")
    page.attach(["/home/me/b.pdf"])
    send(qtbot, page, "And this?")
    if elsewhere:
        opened()
    client.fail(Problem(code="storage_full", what="The disk is full."), SendMessage)
    if elsewhere:
        page.show_conversation(None)
    assert chips(page) == ["a.pdf", "b.pdf"]
    assert "What does it say?" in page.composer.draft.whole


def test_a_second_message_takes_its_own_files_along(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    page.attach(["/home/me/a.pdf"])
    send(qtbot, page, "What does it say?")
    page.attach(["/home/me/b.pdf"])
    send(qtbot, page, "And this?")
    accepted = MessageAccepted(
        request_id=RequestId(0), conversation_id=HERE, message_id=MessageId(1), reply_id=MessageId(2)
    )
    client.answer(accepted, SendMessage)
    second = client.last(SendMessage)
    assert (second.conversation_id, second.text, second.attachments) == (HERE, "And this?", ("/home/me/b.pdf",))


def test_nothing_is_read_ahead_that_rests_on_files_to_come(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    page.composer.field.setPlainText("a question")
    qtbot.waitUntil(lambda: bool(client.all(ReadDraft)))
    page.attach(["/home/me/a.pdf"])
    page.composer.paused.emit("a question about it")
    assert len(client.all(ReadDraft)) == 1


def test_a_conversation_that_leaves_no_trace_has_no_files(page: ChatPage, client: FakeClient) -> None:
    page.attach(["/home/me/a.pdf"])
    page.header.mode_actions[ConversationMode.NO_TRACE].trigger()
    assert page.attachments.isHidden()
    assert "keep the conversation first" in words(page)
    page.attach(["/home/me/a.pdf"])
    assert page.attachments.held == ()


@pytest.mark.parametrize("by_key", [False, True])
def test_files_are_asked_for_by_menu_and_key(qtbot: QtBot, page: ChatPage, by_key: bool) -> None:
    if by_key:
        qtbot.keyClick(page.composer.field, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    else:
        page.composer.attach_menu.actions()[-1].trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit(["/home/me/a.pdf", "/home/me/b.pdf"])
    assert chips(page) == ["a.pdf", "b.pdf"]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


# --- which documents --------------------------------------------------------------------------------------------------


def test_without_documents_nothing_is_said_of_them(page: ChatPage, client: FakeClient) -> None:
    button = page.header.scope_button
    assert not button.isVisible()
    client.emit(FolderChanged(folder=FOLDER))
    assert button.isVisible()
    assert button.accessibleName() == "Documents: all"


def test_the_choice_is_kept_by_the_core(page: ChatPage, client: FakeClient, opened: Callable[..., None]) -> None:
    opened(ATTACHED)
    button = page.header.scope_button
    button.actions_by_kind[ScopeKind.NONE].trigger()
    asked = client.last(SetDocumentScope)
    assert (asked.conversation_id, asked.scope) == (HERE, DocumentScope(kind=ScopeKind.NONE))
    assert button.accessibleName() == "Documents: all", "the core hasn't taken it yet"
    assert button.actions_by_kind[ScopeKind.ALL].isChecked()
    changed = msgspec.structs.replace(conversation(1), documents=DocumentScope(kind=ScopeKind.NONE))
    client.emit(ConversationChanged(conversation=changed))
    assert button.accessibleName() == "Documents: off"
    assert button.actions_by_kind[ScopeKind.NONE].isChecked()


def test_some_are_chosen_from_a_list(
    qtbot: QtBot, page: ChatPage, client: FakeClient, opened: Callable[..., None]
) -> None:
    opened(ATTACHED)
    page.header.scope_button.actions_by_kind[ScopeKind.CHOSEN].trigger()
    dialog = page.findChild(ScopeDialog)
    assert dialog is not None
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.waitUntil(lambda: bool(client.unanswered(ListDocuments)) and client.last(ListDocuments).limit > 50)
    client.answer(documents_listed(client.last(ListDocuments)), client.last(ListDocuments))
    assert not dialog.action.isEnabled()
    names = [dialog.model.index(row).data() for row in range(3)]
    assert names == ["Folder papers", "Folder letters", CONTRACT.title]
    dialog.list.setCurrentIndex(dialog.model.index(0))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    dialog.list.setCurrentIndex(dialog.model.index(2))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert "2 chosen" in [label.text() for label in dialog.findChildren(QLabel)]
    qtbot.keyClicks(dialog.search_field, "bank")
    qtbot.waitUntil(lambda: client.last(ListDocuments).filter.text == "bank")
    client.answer(documents_listed(client.last(ListDocuments)), client.last(ListDocuments))
    assert dialog.model.index(0).data() == "Bank statement"
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    del tester
    chosen = DocumentScope(kind=ScopeKind.CHOSEN, folders=(FOLDER.id,), documents=(CONTRACT.id,))
    assert client.last(SetDocumentScope).scope == chosen


def test_a_new_conversation_begins_with_the_choice(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    page.ask_about((DocumentId(3), DocumentId(4)), ProjectId(7))
    assert page.header.scope_button.accessibleName() == "Documents: 2 chosen"
    send(qtbot, page, "What do they say?")
    sent = client.last(SendMessage)
    assert sent.documents == DocumentScope(kind=ScopeKind.CHOSEN, documents=(DocumentId(3), DocumentId(4)))
    assert sent.project_id == 7
    page.show_conversation(None)
    send(qtbot, page, "Something else")
    assert client.last(SendMessage).documents == DocumentScope()
    page.header.scope_button.actions_by_kind[ScopeKind.OWN].trigger()
    assert not client.all(SetDocumentScope)
