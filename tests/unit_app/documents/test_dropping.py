"""What becomes of files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.documents.dropping import DropHint
from app.main_window import MainWindow
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Language, Translation
from core.paths import Paths
from core.protocol import (
    AddDocuments,
    CardRead,
    ListDocuments,
    LoadModel,
    PreviewConversations,
    ReadCard,
    ReadingChanged,
    RequestId,
)
from core.records import ConversationId, DocumentFilter, PersonaCard, Problem
from tests.unit_app.documents.library import CONTRACT, READING, listed
from tests.unit_app.fake_client import FakeClient

CARD = PersonaCard(name="Ada", instructions="You are Ada.", greetings=("Ahoy!",))


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, paths: Paths, translation: Translation
) -> Program:
    appearance = Appearance(paths.window)
    appearance.language = Language.ENGLISH
    program = Program(qapp, client, style, appearance, translation)
    qtbot.addWidget(program.window)
    program.window.show()
    client.become_ready()
    return program


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "papers").mkdir()
    return str(tmp_path / "papers")


def shown_page(window: MainWindow) -> PageName:
    return window.page


def drag(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) if path.startswith("/") else QUrl(path) for path in paths])
    return data


_WITH = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def drop(window: MainWindow, *paths: str) -> None:
    data = drag(*paths)  # the event doesn't keep it
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, *_WITH))


def hint(window: MainWindow, *paths: str) -> str:
    """The words that are shown while it is dragged over the window."""
    data = drag(*paths)
    event = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, *_WITH)
    event.ignore()
    window.dragEnterEvent(event)
    shown = window.findChild(DropHint)
    assert shown is not None
    words = shown.words if shown.isVisible() else ""
    assert event.isAccepted() == bool(words)
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not shown.isVisible()
    return words


def test_on_a_conversation_files_belong_to_it(window: MainWindow, client: FakeClient, folder: str) -> None:
    assert hint(window, "/home/me/a.pdf") == "Add to this conversation, and ask about it"
    drop(window, "/home/me/a.pdf", folder)
    assert window.chat.attachments.held == ("/home/me/a.pdf", folder)
    window.show_conversation(ConversationId(3))
    drop(window, "/home/me/b.pdf")
    asked = client.last(AddDocuments)
    assert (asked.paths, asked.conversation_id) == (("/home/me/b.pdf",), 3)


def test_what_waits_for_its_conversation_stays_when_the_language_changes(qtbot: QtBot, program: Program) -> None:
    before = program.window
    drop(before, "/home/me/a.pdf")
    with qtbot.waitSignal(before.destroyed):
        program.change_language(Language.CHINESE)
    qtbot.addWidget(program.window)
    assert program.window.chat.attachments.held == ("/home/me/a.pdf",)


@pytest.mark.parametrize("page", [PageName.DOCUMENTS, PageName.SETTINGS, PageName.MODELS, PageName.MEMORIES])
def test_elsewhere_they_come_into_the_library(window: MainWindow, client: FakeClient, page: PageName) -> None:
    window.show_page(page)
    assert hint(window, "/home/me/a.pdf") == "Add to your documents"
    drop(window, "/home/me/a.pdf")
    assert shown_page(window) is PageName.DOCUMENTS
    asked = client.last(AddDocuments)
    assert (asked.paths, asked.conversation_id) == (("/home/me/a.pdf",), None)


@pytest.mark.parametrize("names", [["a.zip"], ["a.json", "b.jsonl"], ["a.zip", "page.html"]])
@pytest.mark.parametrize("page", list(PageName))
def test_exports_are_imported_wherever_they_are_dropped(
    window: MainWindow, client: FakeClient, page: PageName, names: list[str]
) -> None:
    window.show_page(page)
    paths = [f"/home/me/{name}" for name in names]
    assert hint(window, *paths) == "Import conversations"
    drop(window, *paths)
    assert shown_page(window) is PageName.MEMORIES
    assert client.last(PreviewConversations).path == paths[0]
    assert not client.all(AddDocuments)


def test_a_folder_or_a_page_is_what_its_place_says(window: MainWindow, client: FakeClient, folder: str) -> None:
    for path in (folder, "/home/me/chat.html"):
        window.show_page(PageName.DOCUMENTS)
        drop(window, path)
        assert client.last(AddDocuments).paths == (path,)
        window.show_page(PageName.MEMORIES)
        drop(window, path)
        assert client.last(PreviewConversations).path == path


def test_a_picture_is_a_card_if_there_is_one_in_it(window: MainWindow, client: FakeClient) -> None:
    drop(window, "/home/me/ada.png")
    client.answer(CardRead(request_id=RequestId(0), card=CARD), ReadCard)
    assert shown_page(window) is PageName.PERSONAS
    assert client.last(ReadCard).path == "/home/me/ada.png"
    window.show_page(PageName.DOCUMENTS)
    drop(window, "/home/me/scan.png")
    client.fail(Problem(code="invalid_request", what="There is no card in it."), ReadCard)
    assert shown_page(window) is PageName.DOCUMENTS
    assert client.last(AddDocuments).paths == ("/home/me/scan.png",)


def test_models_and_cards_are_what_they_were(window: MainWindow, client: FakeClient) -> None:
    window.show_page(PageName.DOCUMENTS)
    assert hint(window, "/home/me/a.gguf") == "Load this model"
    drop(window, "/home/me/a.gguf")
    assert client.last(LoadModel).model == "/home/me/a.gguf"
    drop(window, "/home/me/ada.charx")
    assert shown_page(window) is PageName.PERSONAS
    assert hint(window, "/home/me/ada.png") == "Import this character card"
    assert not client.all(AddDocuments)


def test_what_is_no_file_is_left_alone(window: MainWindow, client: FakeClient) -> None:
    assert hint(window, "https://example.org/a.pdf") == ""
    drop(window, "/home/me/a.pdf", "https://example.org/b.pdf")
    assert not client.all(AddDocuments)
    assert window.chat.attachments.held == ()


# --- the window's ways to the page ------------------------------------------------------------------------------------


def test_the_page_is_reached_by_key_link_and_search(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    with qtbot.waitExposed(window):
        window.activateWindow()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_D, control | shift)
    assert shown_page(window) is PageName.DOCUMENTS
    qtbot.waitUntil(lambda: client.last(ListDocuments).filter == DocumentFilter())
    client.answer(listed(CONTRACT), client.unanswered(ListDocuments)[-1])
    qtbot.keyClick(window, Qt.Key.Key_F, control)
    assert window.documents.search_field.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_D, control | shift)
    assert shown_page(window) is PageName.CHAT


def test_the_sidebar_says_how_many_are_to_be_read(window: MainWindow, client: FakeClient) -> None:
    client.emit(ReadingChanged(reading=READING))
    link = next(
        button
        for button in window.sidebar.findChildren(type(window.sidebar.new_button))
        if button.text() == "Documents"
    )
    assert link.accessibleDescription() == "116 to read"


def test_a_conversation_about_a_document_and_the_documents_of_a_conversation(
    window: MainWindow, client: FakeClient
) -> None:
    window.show_page(PageName.DOCUMENTS)
    window.documents.asked_about.emit((CONTRACT.id,), None)
    assert shown_page(window) is PageName.CHAT
    assert window.chat.header.scope_button.accessibleName() == "Documents: 1 chosen"
    window.chat.conversation_documents_requested.emit(ConversationId(3))
    assert shown_page(window) is PageName.DOCUMENTS
    assert window.documents.model.filter == DocumentFilter(conversation_id=ConversationId(3))
    assert window.documents.filters.conversation.isVisible()
    window.documents.filters.conversation.click()
    assert window.documents.model.filter == DocumentFilter()
