"""Wherever there is a text or a document, something can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.chat.composer import Draft
from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.user_message import UserMessage
from app.documents.page import DocumentsPage
from app.documents.reader import Reader
from app.main_window import MainWindow
from app.prompts.menu import PromptMenu
from app.sidebar.sidebar import PageName
from app.style import Style
from app.tasks.dialog import TaskDialog
from app.tasks.kinds import Kind
from app.tasks.starter import TaskStarter
from app.translation import Language, Translation
from app.widgets.menu import Menu
from core.protocol import (
    ListMessages,
    ListSavedPrompts,
    ListTaskTemplates,
    PagesRead,
    ReadPages,
    RequestId,
    SavedPromptsListed,
    SendMessage,
    StartTask,
    TaskChanged,
    TaskStarted,
    TaskTemplatesListed,
)
from core.records import (
    ConversationMode,
    Document,
    DocumentStatus,
    Message,
    MessageId,
    PageText,
    Proofread,
    SavedPrompt,
    SavedPromptId,
    TaskStatus,
)
from tests.unit_app.chat.factories import HERE, listed, reply, said
from tests.unit_app.documents.library import BEING_READ, CONTRACT, GONE, document
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_app.tasks.examples import RUNNING, TEMPLATES
from tests.unit_app.whole_window import whole_window

_ID = RequestId(0)
PROMPTS = (SavedPrompt(id=SavedPromptId(1), name="Translate a poem", text="Translate: {{text}}"),)
LETTER = "Dear Ms Miller, the heating is off since Monday."


@pytest.fixture
def starter(client: FakeClient, style: Style) -> TaskStarter:
    client.become_ready()
    starter = TaskStarter(client, style, None, client)
    client.answer(TaskTemplatesListed(request_id=_ID, templates=TEMPLATES), ListTaskTemplates)
    return starter


@pytest.fixture
def chat(qtbot: QtBot, client: FakeClient, style: Style, starter: TaskStarter) -> ChatPage:
    page = ChatPage(client, style, tasks=starter)
    show_widget(qtbot, page, 1016, 800)
    for asked in client.unanswered(ListSavedPrompts):
        client.answer(SavedPromptsListed(request_id=_ID, prompts=PROMPTS, begun=True), asked)
    page.composer.field.setFocus()
    return page


@pytest.fixture
def show(qtbot: QtBot, client: FakeClient, chat: ChatPage) -> Callable[..., None]:
    def show(*messages: Message) -> None:
        chat.show_conversation(HERE)
        client.answer(listed(*messages, more=False, number=HERE), ListMessages)
        qtbot.waitUntil(lambda: chat.view.all_built)

    return show


def offered(page: ChatPage) -> list[str]:
    menu = page.findChildren(PromptMenu)[0]
    return [entry.words for entry in menu.entries] if menu.isVisible() else []


def rows(page: ChatPage) -> list[str]:
    """As they are seen, names of groups included."""
    menu = page.findChildren(PromptMenu)[0]
    return [menu.list.item(row).text() for row in range(menu.list.count())]


def dialog() -> TaskDialog:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, TaskDialog) and one.isVisible()]
    return shown[-1]


def right_click(widget: QWidget, at: QPoint) -> QMenu:
    """The menu that comes."""
    widget = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, entry: str) -> None:
    """Also from the menu in it."""
    inner = [action for further in menu.findChildren(QMenu) for action in further.actions()]
    next(action for action in (*menu.actions(), *inner) if action.text() == entry).trigger()
    menu.close()


# --- the stroke -------------------------------------------------------------------------------------------------------


def test_tasks_are_a_group_of_their_own(qtbot: QtBot, chat: ChatPage) -> None:
    qtbot.keyClicks(chat.composer.field, "/")
    assert rows(chat)[:4] == ["Prompts", "Translate a poem", "Edit prompts…", "Tasks"]
    assert offered(chat)[2:5] == ["Summarise…", "Translate…", "Rewrite…"]
    assert offered(chat)[-2:] == ["Into French, for Marie", "Quiz"]


def test_typed_words_filter_them(qtbot: QtBot, chat: ChatPage) -> None:
    qtbot.keyClicks(chat.composer.field, "/translate")
    assert offered(chat) == ["Translate a poem", "Translate…"]
    qtbot.keyClick(chat.composer.field, Qt.Key.Key_Down)
    qtbot.keyClick(chat.composer.field, Qt.Key.Key_Return)
    assert dialog().kind is Kind.TRANSLATE
    assert not dialog().source_box.source.there, "what it is done to is asked for"
    assert chat.composer.draft == Draft(), "the command has gone"


def test_the_arrows_leave_out_the_names_of_groups(qtbot: QtBot, chat: ChatPage) -> None:
    qtbot.keyClicks(chat.composer.field, "/")
    menu = chat.findChildren(PromptMenu)[0]
    for expected in (1, 2, 3):
        qtbot.keyClick(chat.composer.field, Qt.Key.Key_Down)
        assert menu.current == expected
    for _ in range(4):
        qtbot.keyClick(chat.composer.field, Qt.Key.Key_Up)
    assert menu.current == len(menu.entries) - 1


def test_names_are_those_of_the_language(
    qtbot: QtBot, client: FakeClient, style: Style, translation: Translation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.prompts.slash.kind_text", lambda kind: {Kind.TRANSLATE: "Übersetzen"}.get(kind, str(kind)))
    client.become_ready()
    page = ChatPage(client, style, tasks=TaskStarter(client, style, None, client))
    show_widget(qtbot, page, 1016, 800)
    page.composer.field.setFocus()
    qtbot.keyClicks(page.composer.field, "/")
    page.composer.field.insertPlainText("überse")
    assert len(offered(page)) == 1


def test_what_was_pasted_is_what_it_is_done_to(qtbot: QtBot, chat: ChatPage) -> None:
    chat.composer.set_draft(Draft("", ("A long letter. " * 1000,)))
    qtbot.keyClicks(chat.composer.field, "/summ")
    qtbot.keyClick(chat.composer.field, Qt.Key.Key_Return)
    assert dialog().source_box.source.text.startswith("A long letter.")


def test_after_a_text_tasks_alone_are_offered(qtbot: QtBot, chat: ChatPage, client: FakeClient) -> None:
    field = chat.composer.field
    qtbot.keyClicks(field, LETTER)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "/proof")
    assert offered(chat) == ["Proofread"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert client.last(StartTask).draft.text == LETTER
    assert isinstance(client.last(StartTask).draft.options, Proofread)
    assert chat.composer.draft.text == LETTER, "the text stays, and the command has gone"
    assert not client.all(SendMessage)


def test_a_stroke_in_a_text_is_only_text(qtbot: QtBot, chat: ChatPage, client: FakeClient) -> None:
    field = chat.composer.field
    qtbot.keyClicks(field, "either/or")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "/home/me")
    assert offered(chat) == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert client.last(SendMessage).text == "either/or\n/home/me"


def test_the_button_offers_what_can_be_done_with_the_text(qtbot: QtBot, chat: ChatPage) -> None:
    qtbot.keyClicks(chat.composer.field, LETTER)
    qtbot.mouseClick(chat.composer.prompts_button, Qt.MouseButton.LeftButton)
    assert offered(chat)[0] == "Summarise…"
    assert offered(chat)[-1] == "Edit prompts…"
    qtbot.keyClick(chat.composer.field, Qt.Key.Key_Return)
    assert dialog().source_box.source.text == LETTER
    assert chat.composer.draft.text == LETTER


def test_a_template_from_the_list(qtbot: QtBot, chat: ChatPage) -> None:
    qtbot.keyClicks(chat.composer.field, "/quiz")
    assert offered(chat) == ["Quiz"]
    qtbot.keyClick(chat.composer.field, Qt.Key.Key_Return)
    assert dialog().kind is Kind.OWN


def test_without_a_trace_none_are_offered(qtbot: QtBot, chat: ChatPage) -> None:
    chat.header.mode_chosen.emit(ConversationMode.NO_TRACE)
    qtbot.keyClicks(chat.composer.field, "/")
    assert rows(chat) == ["Translate a poem", "Edit prompts…"]


# --- menus of texts ---------------------------------------------------------------------------------------------------


def test_a_selection_in_the_composer(qtbot: QtBot, chat: ChatPage, client: FakeClient) -> None:
    field = chat.composer.field
    field.setPlainText("First.\nSecond.")
    cursor = field.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    menu = right_click(field, QPoint(5, 5))
    assert words(menu)[-5:] == ["Summarise…", "Translate…", "Rewrite…", "Proofread", "More tasks"]
    choose(menu, "Proofread")
    assert client.last(StartTask).draft.text == "First."


def test_without_a_selection_all_of_the_composer_is_meant(chat: ChatPage, client: FakeClient) -> None:
    chat.composer.field.setPlainText("First.\nSecond.")
    choose(right_click(chat.composer.field, QPoint(5, 5)), "Rewrite…")
    assert dialog().source_box.source.text == "First.\nSecond."
    chat.composer.set_draft(Draft())
    menu = right_click(chat.composer.field, QPoint(5, 5))
    assert "Proofread" not in words(menu)
    menu.close()


def test_words_of_a_reply_and_all_of_it(chat: ChatPage, show: Callable[..., None], client: FakeClient) -> None:
    show(said(1, "What about *it*?"), reply(2, "The **first** word.\n\nThe second."))
    row = chat.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    view = row.views[0]
    choose(right_click(view, QPoint(5, 5)), "Proofread")
    assert client.last(StartTask).draft.text == "The **first** word.\n\nThe second.", "as it was written"
    view.select(0, 9)
    choose(right_click(view, QPoint(5, 5)), "Quiz…")
    assert dialog().kind is Kind.OWN
    assert dialog().source_box.source.text == "The first"


def test_a_message_of_the_users(chat: ChatPage, show: Callable[..., None]) -> None:
    show(said(1, "What about *it*?"), reply(2))
    row = chat.view.row_of(MessageId(1))
    assert isinstance(row, UserMessage)
    choose(right_click(row.views[0], QPoint(5, 5)), "Translate…")
    assert dialog().source_box.source.text == "What about *it*?"


def test_without_a_trace_the_menu_says_why(chat: ChatPage) -> None:
    chat.header.mode_chosen.emit(ConversationMode.NO_TRACE)
    chat.composer.field.setPlainText(LETTER)
    menu = right_click(chat.composer.field, QPoint(5, 5))
    entry = menu.actions()[-1]
    assert (entry.text(), entry.isEnabled()) == ("Tasks", False)
    assert "leave no trace" in entry.toolTip()
    assert menu.toolTipsVisible()
    menu.close()


# --- documents --------------------------------------------------------------------------------------------------------


@pytest.fixture
def documents(qtbot: QtBot, client: FakeClient, style: Style, starter: TaskStarter) -> DocumentsPage:
    page = DocumentsPage(client, style, starter)
    show_widget(qtbot, page, 1016, 700)
    return page


def filled(page: DocumentsPage, entries: Sequence[Document]) -> Menu:
    menu = Menu(page)
    page.fill_menu(menu, tuple(entries))
    return menu


def test_the_menu_of_a_document(documents: DocumentsPage, client: FakeClient) -> None:
    menu = filled(documents, [CONTRACT])
    assert "Translate…" in words(menu)
    choose(menu, "Summarise…")
    dialog().start_button.click()
    assert client.last(StartTask).draft.document_id == CONTRACT.id


def test_several_documents_become_a_task_each(documents: DocumentsPage, client: FakeClient) -> None:
    choose(filled(documents, [CONTRACT, document(7)]), "Proofread…")
    dialog().start_button.click()
    assert client.last(StartTask).draft.document_id == CONTRACT.id
    client.answer(TaskStarted(request_id=_ID, task=RUNNING), StartTask)
    assert client.last(StartTask).draft.document_id == document(7).id


@pytest.mark.parametrize("unready", [BEING_READ, GONE], ids=["being read", "gone"])
def test_only_what_is_ready(documents: DocumentsPage, unready: Document) -> None:
    assert unready.status is not DocumentStatus.READY
    assert "Summarise…" not in words(filled(documents, [unready]))
    assert "Summarise…" not in words(filled(documents, [CONTRACT, unready]))


def test_the_panel_of_a_document(documents: DocumentsPage) -> None:
    for several in (False, True):
        if several:
            documents.detail.show_several((CONTRACT, document(7)), 2)
        else:
            documents.detail.show_entry(CONTRACT)
        menu = documents.detail.buttons["Summarise, translate…"].menu()
        menu.aboutToShow.emit()
        assert words(menu)[:2] == ["Summarise…", "Translate…"]
    documents.detail.show_entry(GONE)
    assert "Summarise, translate…" not in documents.detail.buttons


def test_words_in_the_reader(qtbot: QtBot, client: FakeClient, style: Style) -> None:
    client.become_ready()
    reader = Reader(client, style)
    show_widget(qtbot, reader, 600, 700)
    told: list[tuple[str, Document]] = []
    reader.menu_wanted.connect(lambda _menu, selected, shown: told.append((selected, shown)))
    text = document(5, "Letter", format="text", pages=1)
    reader.open(text.id)
    pages = (PageText(number=1, text="Nine hundred euros a month."),)
    qtbot.waitUntil(lambda: bool(client.unanswered(ReadPages)))
    client.answer(PagesRead(request_id=_ID, document=text, pages=pages), ReadPages)
    reader.text.selectAll()
    right_click(reader.text, QPoint(20, 20)).close()
    assert told == [("Nine hundred euros a month.", text)]


# --- the window -------------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, translation: Translation) -> Iterator[tuple[MainWindow, FakeClient]]:
    with whole_window(qapp, tmp_path, translation, Language.ENGLISH, 1.0) as shown:
        yield shown


def test_the_window_has_a_page_for_them(window: tuple[MainWindow, FakeClient], qtbot: QtBot) -> None:
    main, _ = window
    qtbot.keyClick(main, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert main.tasks.isVisible()
    main.tasks.to_composer.emit("A summary")
    assert main.chat.isVisible()
    assert main.chat.composer.draft.text == "A summary"


def test_the_reader_offers_them(window: tuple[MainWindow, FakeClient]) -> None:
    main, _ = window
    menu = Menu(main)
    main.reader.menu_wanted.emit(menu, "Nine hundred", CONTRACT)
    assert "Proofread" in words(menu)
    menu = Menu(main)
    main.reader.menu_wanted.emit(menu, "", CONTRACT)
    assert "Summarise…" in words(menu)
    menu = Menu(main)
    main.reader.menu_wanted.emit(menu, "", GONE)
    assert not words(menu)


def test_the_sidebar_marks_what_has_ended(window: tuple[MainWindow, FakeClient]) -> None:
    main, client = window
    link = next(button for button in main.sidebar.findChildren(QWidget) if getattr(button, "text", str)() == "Tasks")
    assert link.accessibleDescription() == "4 at work"
    client.emit(TaskChanged(task=msgspec.structs.replace(RUNNING, status=TaskStatus.DONE)))
    assert link.accessibleDescription() == "3 at work, 1 to look at"
    assert main.toasts.isVisible()
    main.toasts.act()
    assert main.page is PageName.TASKS
    assert main.tasks.texts.shown == RUNNING.id
    assert link.accessibleDescription() == "3 at work"
