"""Conversations of other assistants are imported by clicks: file, preview, progress, outcome."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.memory.conversations_dialog import ConversationsDialog
from app.memory.files import dropped_exports
from app.memory.page import MemoriesPage
from app.memory.paste_dialog import PasteDialog
from app.sidebar.sidebar import Sidebar
from app.style import Style
from app.widgets.toast import Toast
from core.protocol import (
    CancelImport,
    ConversationsImported,
    ConversationsListed,
    ConversationsPreviewed,
    ImportConversations,
    ImportedLearned,
    ImportedQueued,
    ImportFailed,
    ImportProgressed,
    LearnFromImported,
    ListConversations,
    MemoriesProposed,
    PreviewConversations,
    ProposeMemories,
    RequestId,
    StopLearningFromImported,
)
from core.records import ImportOrigin, Problem
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.test_conversations_model import conversation

PATH = "/home/me/Downloads/export.zip"
BROKEN = Problem(code="invalid_request", what="export.zip is cut off or damaged.", safe="Nothing was changed.")


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> MemoriesPage:
    page = MemoriesPage(client, style)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    client.become_ready()
    return page


def previewed(known: int = 12, conversations: int = 1204, unusable: int = 0) -> ConversationsPreviewed:
    return ConversationsPreviewed(
        request_id=RequestId(0),
        path=PATH,
        origin=ImportOrigin.CHATGPT,
        conversations=conversations,
        messages=18_330,
        known=known,
        unusable=unusable,
    )


def dialog_of(page: MemoriesPage) -> ConversationsDialog:
    dialog = page.findChild(ConversationsDialog)
    assert isinstance(dialog, ConversationsDialog)
    return dialog


def toasts_of(page: MemoriesPage) -> list[str]:
    texts: list[str] = []

    def keep(toast: Toast) -> None:
        texts.append(toast.text)

    page.toast_requested.connect(keep)
    return texts


def test_a_file_is_chosen_and_read(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    actions = {action.text(): action for action in page.more_button.menu().actions()}
    actions["Import from other assistants…"].trigger()
    chooser = page.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert "*.zip *.dms *.bak *.json" in chooser.nameFilters()[0]
    assert page.import_bar.isHidden()
    chooser.filesSelected.emit([PATH])
    chooser.close()
    assert client.last(PreviewConversations).path == PATH
    assert page.import_bar.isVisible()
    assert page.import_bar.words.text() == "Reading the file…"
    client.answer(previewed(), PreviewConversations)
    assert page.import_bar.isHidden()
    dialog_of(page).reject()
    assert not client.all(ImportConversations)


def test_it_is_imported_once_that_is_wanted(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_conversations(PATH)
    client.answer(previewed(unusable=3), PreviewConversations)
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Import from ChatGPT"
    assert dialog.counts.text() == (
        "1,204 conversations with 18,330 messages · 12 are here already · 3 that can't be used"
    )
    assert not client.all(ImportConversations)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert client.last(ImportConversations).path == PATH
    assert not client.last(ImportConversations).learn
    client.done(ImportConversations)
    client.emit(ImportProgressed(done=0, total=0))
    bar = page.import_bar
    assert bar.isVisible() and bar.bar.maximum() == 0
    client.emit(ImportProgressed(done=1100, total=1204))
    assert bar.words.text() == "Importing conversations… 1,100 of 1,204"
    assert (bar.bar.value(), bar.bar.maximum()) == (1100, 1204)
    told = toasts_of(page)
    client.emit(ConversationsImported(added=1192, changed=2, skipped=10, unusable=3))
    assert bar.isHidden()
    assert told == [
        "1,192 conversations imported · 2 brought up to date · 10 left as they are · 3 that can't be used"
    ]  # fmt: skip


def test_nothing_in_it_offers_nothing(client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_conversations(PATH)
    client.answer(previewed(known=0, conversations=0), PreviewConversations)
    dialog = dialog_of(page)
    assert not dialog.action.isVisible()
    assert "already" not in dialog.counts.text()
    assert [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()] == ["Close"]
    dialog.reject()


def test_several_files_are_one_export(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    actions = {action.text(): action for action in page.more_button.menu().actions()}
    actions["Import from other assistants…"].trigger()
    chooser = page.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.ExistingFiles
    chooser.filesSelected.emit([PATH, "/home/me/b.json"])
    chooser.close()
    asked = client.last(PreviewConversations)
    assert (asked.path, asked.others) == (PATH, ("/home/me/b.json",))
    preview = msgspec.structs.replace(previewed(), origin=None, others=asked.others)
    client.answer(preview, PreviewConversations)
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Import from several assistants"
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert client.last(ImportConversations).others == ("/home/me/b.json",)


def test_a_folder_is_chosen(client: FakeClient, page: MemoriesPage) -> None:
    actions = {action.text(): action for action in page.more_button.menu().actions()}
    actions["Import a folder of conversations…"].trigger()
    chooser = page.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert chooser.fileMode() is QFileDialog.FileMode.Directory
    chooser.fileSelected.emit("/home/me/threads")
    chooser.close()
    assert client.last(PreviewConversations).path == "/home/me/threads"


def test_what_gets_lost_is_told_before_and_after(client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_conversations(PATH)
    lossy = msgspec.structs.replace(
        previewed(known=0), origin=ImportOrigin.OTHER, left_out=1200, alternatives=1, empty=2, memories=3
    )
    client.answer(lossy, PreviewConversations)
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Import from another assistant"
    assert dialog.losses.text() == (
        "1,200 pictures, files and tools come as a mark at most · 2 conversations without a message that can be read"
    )
    assert "1 edited or repeated message as another version" in dialog.counts.text()
    assert dialog.memories.text() == "3 memories wait under Lately for your word: none is kept without it."
    dialog.reject()
    told = toasts_of(page)
    client.emit(
        ConversationsImported(
            added=1, changed=0, skipped=3, unusable=0, empty=2, left_out=1200, alternatives=1, proposed=3
        )
    )
    assert told == [
        (
            "1 conversation imported · 1 left as it is · 2 without a message · 1,200 pictures, files and tools as a mark at most"
            " · 1 edited or repeated message as another version · 3 memories wait for your word"
        )
    ]


def test_what_another_assistant_remembers_is_pasted(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    actions = {action.text(): action for action in page.more_button.menu().actions()}
    actions["Paste another assistant's memories…"].trigger()
    dialog = page.findChild(PasteDialog)
    assert isinstance(dialog, PasteDialog)
    assert not dialog.action.isEnabled()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().startswith("What do you remember about me?")
    dialog.field.setPlainText("- You live in Porto.")
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    assert client.last(ProposeMemories).text == "- You live in Porto."
    told = toasts_of(page)
    client.answer(MemoriesProposed(request_id=RequestId(0), count=1), ProposeMemories)
    assert told == ["1 memory waits for your word under Lately"]
    page.files.paste_memories()
    again = page.findChildren(PasteDialog)[-1]
    again.field.setPlainText("Hm")
    qtbot.mouseClick(again.action, Qt.MouseButton.LeftButton)
    client.fail(BROKEN, ProposeMemories)
    assert [problem.what for problem in page.notices.problems] == [BROKEN.what]


@pytest.mark.parametrize(
    ("names", "fits"),
    [
        (["export.zip"], True),
        (["a.json", "b.JSON", "c.chat"], True),
        (["folder"], True),
        (["a.json", "cat.png"], False),
        ([], False),
    ],
)
def test_exports_can_be_dropped(tmp_path: Path, names: list[str], fits: bool) -> None:
    (tmp_path / "folder").mkdir()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    assert dropped_exports(data) == ([str(tmp_path / name) for name in names] if fits else [])
    data.setUrls([QUrl("https://example.org/a.zip")])
    assert dropped_exports(data) == []


def test_it_is_stopped(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    client.emit(ImportProgressed(done=5, total=90))
    bar = page.import_bar
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    assert len(client.all(CancelImport)) == 1
    client.emit(ImportProgressed(done=6, total=90))
    assert not bar.cancel.isEnabled(), "once is enough"
    told = toasts_of(page)
    client.emit(ConversationsImported(added=6, changed=0, skipped=0, unusable=0, cancelled=True))
    assert told == ["Stopped: 6 conversations imported"]
    client.emit(ImportProgressed(done=1, total=90))
    assert bar.isVisible() and bar.cancel.isEnabled(), "the next can be stopped too"


def test_a_preview_is_stopped_without_a_complaint(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_conversations(PATH)
    qtbot.mouseClick(page.import_bar.cancel, Qt.MouseButton.LeftButton)
    assert client.all(CancelImport)
    client.fail(Problem(code="cancelled", what="Reading the file was stopped."), PreviewConversations)
    assert page.import_bar.isHidden()
    assert page.notices.problems == []


def test_what_fails_is_told(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_conversations(PATH)
    client.fail(BROKEN, PreviewConversations)
    assert page.import_bar.isHidden()
    assert [problem.what for problem in page.notices.problems] == [BROKEN.what]
    client.emit(ImportProgressed(done=5, total=90))
    told = toasts_of(page)
    full = Problem(code="storage_full", what="The disk is full.")
    client.emit(ImportFailed(problem=full))
    assert page.import_bar.isHidden()
    assert full in page.notices.problems
    assert told == ["The import broke off."]


def test_a_core_that_is_started_again_imports_nothing(client: FakeClient, page: MemoriesPage) -> None:
    client.emit(ImportProgressed(done=5, total=90))
    assert page.import_bar.isVisible()
    client.become_ready()
    assert page.import_bar.isHidden()


@pytest.mark.parametrize("failed", [False, True])
def test_the_sidebar_lists_anew(qtbot: QtBot, client: FakeClient, style: Style, failed: bool) -> None:
    sidebar = Sidebar(client, style)
    qtbot.addWidget(sidebar)
    client.become_ready()
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=()), ListConversations)
    done = ConversationsImported(added=1, changed=0, skipped=0, unusable=0)
    client.emit(ImportFailed(problem=BROKEN) if failed else done)
    came = conversation(7, 0, "Bread")
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=(came,)), ListConversations)
    assert sidebar.list.conversations.conversation(came.id) == came


def test_they_are_learned_from_if_that_is_wanted(qtbot: QtBot, client: FakeClient, page: MemoriesPage) -> None:
    page.files.import_conversations(PATH)
    client.answer(previewed(), PreviewConversations)
    dialog = dialog_of(page)
    dialog.learn.setFocus()
    qtbot.keyClick(dialog.learn, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert client.last(ImportConversations).learn
    bar, told = page.learning_bar, toasts_of(page)
    assert bar.isHidden()
    client.emit(ImportedLearned(left=1500, total=2000))
    assert bar.isVisible()
    assert bar.words.text().endswith("500 of 2,000 messages")
    assert (bar.bar.value(), bar.bar.maximum()) == (500, 2000)
    client.emit(ImportedLearned(left=0, total=2000))
    assert bar.isHidden()
    assert told == ["All imported conversations have been learned from."]


def test_learning_from_them_is_asked_for_later_and_stopped(
    qtbot: QtBot, client: FakeClient, page: MemoriesPage
) -> None:
    actions = {action.text(): action for action in page.more_button.menu().actions()}
    told = toasts_of(page)
    actions["Learn from imported conversations"].trigger()
    client.answer(ImportedQueued(request_id=RequestId(0), messages=0), LearnFromImported)
    assert told == ["There is no imported conversation that hasn't been learned from."]
    actions["Learn from imported conversations"].trigger()
    client.answer(ImportedQueued(request_id=RequestId(0), messages=3), LearnFromImported)
    client.emit(ImportedLearned(left=3, total=3))
    bar = page.learning_bar
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    assert client.last(StopLearningFromImported)
    assert not bar.cancel.isEnabled()
    client.emit(ImportedLearned(left=0, total=3))
    assert bar.isHidden()
    # Stopped isn't done.
    assert len(told) == 1
    actions["Learn from imported conversations"].trigger()
    client.fail(BROKEN, LearnFromImported)
    assert page.notices.problems
