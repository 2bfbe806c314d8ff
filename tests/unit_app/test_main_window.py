"""The whole window with a core that the test plays."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.audio.microphone import Microphone
from app.core_client import CorePhase
from app.main_window import MainWindow
from app.program import Program
from app.projects.project_dialog import ProjectDialog
from app.sidebar.sidebar import PageName
from app.single_instance import Wish
from app.style import Style, Theme
from app.translation import Language, Translation
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.toast import Toast
from core.paths import Paths
from core.protocol import (
    ConversationRemoved,
    ConversationsListed,
    DeleteConversation,
    ListConversations,
    ListeningStarted,
    ListMessages,
    ListProjects,
    LoadModel,
    MessagesListed,
    NoticeRaised,
    PreviewConversations,
    ProjectsListed,
    RenameConversation,
    RequestId,
    RestoreConversation,
    StartListening,
    StopListening,
)
from core.records import ConversationId, ListeningId, Problem, Project, ProjectId
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.listening.fake_sound import FakeSound
from tests.unit_app.test_conversations_model import conversation

ROOT = Path(__file__).parents[2]

LISTED = (conversation(1, 0, "Dinner with Clara"), conversation(2, 1, "Packing for Porto"))


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
    list_conversations(client)
    return program


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def list_conversations(client: FakeClient) -> None:
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=LISTED), ListConversations)


def list_messages(client: FakeClient) -> None:
    asked = client.last(ListMessages)
    record = next(item for item in LISTED if item.id == asked.conversation_id)
    client.answer(MessagesListed(request_id=RequestId(0), conversation=record, messages=(), more=False), ListMessages)


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def nav(window: MainWindow, name: str) -> QAbstractButton:
    return next(b for b in window.sidebar.findChildren(QAbstractButton) if b.text() == name)


def shown_page(window: MainWindow) -> PageName:
    return window.page


def test_the_window_is_there_before_the_core(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, paths: Paths, translation: Translation
) -> None:
    window = Program(qapp, client, style, Appearance(paths.window), translation).window
    qtbot.addWidget(window)
    window.show()
    assert window.sidebar.state.shown.words == "Starting…"
    qtbot.waitUntil(window.chat.composer.field.hasFocus)
    qtbot.keyClicks(window.focusWidget(), "hello")
    assert window.chat.composer.draft.text == "hello"


def test_a_click_on_a_conversation_shows_it(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    view = window.sidebar.list
    place = view.visualRect(view.conversations.index_of(ConversationId(2))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert client.last(ListMessages).conversation_id == 2
    list_messages(client)
    assert view.selected == 2
    assert window.conversation == 2


def test_pages_by_click_and_back(qtbot: QtBot, window: MainWindow) -> None:
    for name, page in (("Memories", PageName.MEMORIES), ("Models", PageName.MODELS), ("Settings", PageName.SETTINGS)):
        qtbot.mouseClick(nav(window, name), Qt.MouseButton.LeftButton)
        assert window.page is page
        assert nav(window, name).isChecked()
    qtbot.mouseClick(nav(window, "Settings"), Qt.MouseButton.LeftButton)
    assert shown_page(window) is PageName.CHAT
    assert not nav(window, "Settings").isChecked()


def test_keys_work_everywhere(qtbot: QtBot, window: MainWindow, style: Style) -> None:
    with qtbot.waitExposed(window):
        window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Comma, control)
    assert shown_page(window) is PageName.SETTINGS
    qtbot.keyClick(window, Qt.Key.Key_N, control)
    assert shown_page(window) is PageName.CHAT
    qtbot.keyClick(window, Qt.Key.Key_M, control | Qt.KeyboardModifier.ShiftModifier)
    assert shown_page(window) is PageName.MEMORIES
    qtbot.keyClick(window, Qt.Key.Key_B, control)
    assert window.sidebar.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert window.sidebar.isVisible()
    assert window.sidebar.search_field.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_Equal, control)
    assert style.text_scale == pytest.approx(1.1)
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    assert style.text_scale == pytest.approx(1.0)


def test_the_rail_keeps_everything_in_reach(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    hide = next(b for b in window.sidebar.findChildren(QAbstractButton) if b.accessibleName().startswith("Hide"))
    qtbot.mouseClick(hide, Qt.MouseButton.LeftButton)
    assert window.sidebar.isHidden()
    assert not Appearance(paths.window).sidebar_shown
    rail = {b.accessibleName(): b for b in window.rail.findChildren(QAbstractButton)}
    qtbot.mouseClick(rail["Models"], Qt.MouseButton.LeftButton)
    assert window.page is PageName.MODELS
    qtbot.mouseClick(rail["Show the sidebar (Ctrl+B)"], Qt.MouseButton.LeftButton)
    assert window.sidebar.isVisible()


def test_in_a_narrow_window_or_with_large_text_the_rail_takes_over(
    qtbot: QtBot, window: MainWindow, style: Style, paths: Paths
) -> None:
    window.resize(1280, 800)
    assert window.sidebar.isVisible()
    window.resize(660, 600)
    qtbot.waitUntil(window.sidebar.isHidden)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.sidebar.isVisible()  # when asked for, it comes
    window.resize(900, 600)
    qtbot.waitUntil(window.sidebar.isVisible)
    style.set_text_scale(2.0)
    assert window.sidebar.isHidden()
    style.set_text_scale(1.0)
    assert window.sidebar.isVisible()
    assert Appearance(paths.window).sidebar_shown


def test_delete_and_undo_by_keyboard(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    window.show_conversation(ConversationId(1))
    list_messages(client)
    window.sidebar.list.setFocus()
    qtbot.keyClick(window.sidebar.list, Qt.Key.Key_Delete)
    client.emit(ConversationRemoved(conversation_id=ConversationId(1)))
    client.done(DeleteConversation)
    assert "Deleted “Dinner with Clara”" in texts(window.toasts)
    assert window.conversation is None
    # The composer has the focus by now, and nothing of its own to undo.
    assert window.chat.composer.field.hasFocus()
    qtbot.keyClick(window.chat.composer.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert client.last(RestoreConversation).conversation_id == 1
    assert window.toasts.isHidden()


def test_a_notice_of_the_core_and_a_failure_nobody_handles_are_shown(window: MainWindow, client: FakeClient) -> None:
    client.emit(NoticeRaised(problem=Problem(code="index_corrupt", what="The search index is being rebuilt.")))
    assert "The search index is being rebuilt." in texts(window.notices)
    client.ask(RenameConversation(conversation_id=ConversationId(1), title="x"))
    client.fail(Problem(code="not_found", what="It is gone."), RenameConversation)
    assert "It is gone." in texts(window.notices)


def test_a_core_that_dies_is_said_and_one_that_fails_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, client: FakeClient
) -> None:
    client.problem = Problem(code="core_died", what="It stopped unexpectedly.", detail="signal 9")
    client.set_phase(CorePhase.RESTARTED)
    assert "It stopped unexpectedly." in texts(window.notices)
    client.problem = Problem(code="core_failed", what="It can't be started.", detail="no memory")
    client.set_phase(CorePhase.FAILED)
    again = next(b for b in window.notices.findChildren(QAbstractButton) if b.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert client.started
    assert "It can't be started." not in texts(window.notices)


def test_data_that_cannot_be_opened_can_be_replaced_by_the_copy_from_before(
    qtbot: QtBot, window: MainWindow, client: FakeClient
) -> None:
    client.problem = Problem(code="database_too_new", what="A newer version wrote it.", copied_at=1_795_000_000.0)
    client.set_phase(CorePhase.FAILED)
    use = next(b for b in window.notices.findChildren(QAbstractButton) if b.text() == "Use the copy…")
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ConfirmDialog)
    assert dialog is not None
    said = texts(dialog)
    assert "11/18/26" in said
    assert "isn't in it" in said
    assert "kept for 30 days" in said
    assert client.started is False
    yes = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Use the copy")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert client.started_from_copy
    assert "A newer version wrote it." not in texts(window.notices)


def test_a_dropped_gguf_is_loaded_and_a_bad_one_is_told(window: MainWindow, client: FakeClient) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/me/notes.gguf")])
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert client.last(LoadModel).model == "/home/me/notes.gguf"
    client.fail(Problem(code="model", what="notes.gguf is not a GGUF model file."), LoadModel)
    assert "notes.gguf is not a GGUF model file." in texts(window.notices)


def test_a_dropped_export_is_shown_on_the_memories_page(window: MainWindow, client: FakeClient) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/home/me/conversations-{n}.json") for n in range(2)])
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert window.page is PageName.MEMORIES
    asked = client.last(PreviewConversations)
    assert (asked.path, asked.others) == ("/home/me/conversations-0.json", ("/home/me/conversations-1.json",))


def test_a_second_start_raises_the_window_and_passes_its_model_on(program: Program, client: FakeClient) -> None:
    program.window.showMinimized()
    program.grant(Wish(model="/models/a.gguf"))
    assert not program.window.isMinimized()
    assert client.last(LoadModel).model == "/models/a.gguf"


def test_the_language_changes_at_once_and_nothing_is_lost(
    qtbot: QtBot, program: Program, client: FakeClient, style: Style, translation: Translation
) -> None:
    before = program.window
    before.show_conversation(ConversationId(2))
    list_messages(client)
    before.chat.composer.field.setPlainText("elsewhere")
    before.show_conversation(ConversationId(1))
    list_messages(client)
    before.chat.composer.field.setPlainText("half a thought")
    before.show_page(PageName.SETTINGS)
    known = len(client.all(ListConversations))
    with qtbot.waitSignal(before.destroyed):
        program.change_language(Language.CHINESE)
    qtbot.waitUntil(lambda: len(client.all(ListConversations)) > known)
    list_conversations(client)
    window = program.window
    qtbot.addWidget(window)
    assert window.isVisible()
    assert window.page is PageName.SETTINGS
    assert window.conversation == 1
    assert window.chat.composer.draft.text == "half a thought"
    assert window.chat.drafts[ConversationId(2)].text == "elsewhere"
    assert nav(window, "设置").isChecked()
    assert window.sidebar.state.shown.words == "Qwen2.5 1.5B 就绪 · 离线"
    assert window.sidebar.list.conversations.rowCount() > 0
    # Nothing of the old window hears of the style any more.
    style.set_theme(Theme.DARK)
    style.set_theme(Theme.LIGHT)


def test_the_window_comes_back_where_it_was(window: MainWindow, paths: Paths) -> None:
    window.resize(1000, 700)
    window.close()
    geometry = Appearance(paths.window).geometry
    assert geometry is not None
    assert not geometry.isEmpty()


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow) -> None:
    for page in PageName:
        window.show_page(page)
        for button in window.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.accessibleName() or button.text(), button


def test_the_window_fits_small_screens_in_both_languages(
    qtbot: QtBot, program: Program, client: FakeClient, translation: Translation
) -> None:
    assert program.window.minimumSizeHint().width() <= 900
    assert program.window.minimumSizeHint().height() <= 600


def test_no_model_library_comes_into_the_window_process() -> None:
    """Nor numpy, but for the map, once that is looked at."""
    code = (
        "import pkgutil, importlib, sys, app\n"
        "for module in pkgutil.walk_packages(app.__path__, 'app.'):\n"
        "    if not module.name.endswith(('__main__', 'map_chart')): importlib.import_module(module.name)\n"
        "import app.__main__\n"
        "heavy = {'torch', 'llama_cpp', 'chromadb', 'sentence_transformers', 'numpy', 'transformers'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--model", "/no/such.gguf"], "there is no file /no/such.gguf"),
        (["/no/such.gguf"], "there is no file /no/such.gguf"),
        (["--colour"], "unrecognized arguments"),
    ],
)
def test_command_line_mistakes_are_clear(arguments: list[str], words: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert words in done.stderr


def test_what_is_unfolded_is_so_again_after_a_restart(
    qtbot: QtBot, qapp: QApplication, style: Style, paths: Paths, translation: Translation
) -> None:
    garden = Project(id=ProjectId(7), name="Garden", created_at=0.0)
    inside = msgspec.structs.replace(LISTED[0], project_id=garden.id)

    def rows() -> list[str]:
        client = FakeClient()
        program = Program(qapp, client, style, Appearance(paths.window), translation)
        qtbot.addWidget(program.window)
        client.become_ready()
        for asked in client.unanswered(ListProjects):
            client.answer(ProjectsListed(request_id=RequestId(0), projects=(garden,)), asked)
        client.answer(ConversationsListed(request_id=RequestId(0), conversations=(inside,)), ListConversations)
        model = program.window.sidebar.list.conversations
        shown = [str(model.index(row).data()) for row in range(model.rowCount())]
        model.fold(model.index_of_project(garden.id), False)
        return shown

    assert rows() == ["Garden"]
    assert rows() == ["Garden", "Dinner with Clara"]


def test_a_key_begins_a_project(qtbot: QtBot, window: MainWindow) -> None:
    shortcut = next(one for one in window.findChildren(QShortcut) if one.key().toString() == "Ctrl+Shift+N")
    shortcut.activated.emit()
    (shown,) = window.findChildren(ProjectDialog)
    assert shown.isVisible()
    shown.reject()


def test_a_toast_covers_neither_the_composer_nor_the_files_above_it(qtbot: QtBot, window: MainWindow) -> None:
    window.toasts.show_toast(Toast("1 document added"))
    window.chat.attach(["/home/ana/lease.pdf", "/home/ana/plan.pdf"])
    files = window.chat.attachments

    def stands() -> None:
        top = files.mapTo(window, QPoint(0, 0)).y()
        bottom = window.toasts.mapTo(window, window.toasts.rect().bottomLeft()).y()
        assert files.isVisible()
        assert bottom < top

    qtbot.waitUntil(stands)


@pytest.mark.parametrize("leaving", ["close", "language", "person", "page"])
def test_who_leaves_the_window_isnt_listened_to(
    leaving: str,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    qapp: QApplication,
    client: FakeClient,
    style: Style,
    paths: Paths,
    translation: Translation,
) -> None:
    sound = FakeSound("Desk")
    monkeypatch.setattr("app.program.Microphone", lambda: Microphone(sound))
    appearance = Appearance(paths.window)
    appearance.language = Language.ENGLISH
    program = Program(qapp, client, style, appearance, translation)
    window = program.window
    window.show()
    client.become_ready()
    window.chat.talking.start()
    client.answer(ListeningStarted(request_id=RequestId(0), session=ListeningId(1)), StartListening)
    qtbot.waitUntil(lambda: sound.is_open)
    if leaving == "close":
        window.close()
    elif leaving == "language":
        program.change_language(Language.CHINESE)
    elif leaving == "person":
        program.ask_who()
    else:
        window.show_page(PageName.MEMORIES)
    stopped = client.last(StopListening)
    assert stopped.session == ListeningId(1)
    assert stopped.keep == (leaving == "page"), "the last words still come where they are seen later"
    qtbot.waitUntil(lambda: not sound.is_open)
    program.shown.close()
