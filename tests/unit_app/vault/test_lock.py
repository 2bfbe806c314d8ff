"""Locking and unlocking, as somebody sees it who sits at the window, or comes to it later."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QMetaProperty, QMetaType, QModelIndex, QObject, Qt
from PySide6.QtGui import QClipboard, QImage, QKeyEvent, QPixmap, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.chat.composer import Draft
from app.chat.reply import ReplyWidget
from app.core_client import CorePhase
from app.main_window import MainWindow
from app.pictures.known import KnownPictures
from app.pictures.making import Made
from app.pictures.sources import Source
from app.pictures.taking import Enclosed
from app.pictures.viewer import PictureViewer
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Language, Translation
from app.vault.lock_window import LockWindow
from core.protocol import (
    DownloadModel,
    DownloadProgressed,
    ListConversations,
    ListMessages,
    LockChanged,
    LockStore,
    ModelStateChanged,
    ReminderCame,
    SendMessage,
    TakePicture,
    ToolCallChanged,
    Unlock,
    VaultChanged,
)
from core.records import (
    ConversationId,
    Lock,
    MessageId,
    ModelId,
    ModelPhase,
    ModelState,
    PictureStatus,
    Place,
    Problem,
    Vault,
    VaultState,
)
from tests.unit_app.chat.factories import HERE
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import PictureCore, painted
from tests.unit_app.samples import LEASE, answer_all
from tests.unit_app.tools.examples import ASKED, SERVERS, reminders
from tests.unit_app.vault.conftest import listening, lock_page

# Every object there is is looked at; some libraries warn of attributes of theirs.
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")

WRONG = Problem(code="wrong_passphrase", what="This doesn't unlock your data.", next_step="Try again.")


def lock(qtbot: QtBot, program: Program, client: FakeClient) -> MainWindow:
    """Lock with the key, and have the core end and start. Returns the window that was."""
    window = program.window
    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    client.become_locked(Lock(recovery_code=True))
    return window


def unlock(client: FakeClient, program: Program, place: Place | None = None) -> None:
    QTest.keyClicks(lock_page(program).field.edit, "open sesame")
    QTest.keyClick(lock_page(program).field.edit, Qt.Key.Key_Return)
    assert client.last(Unlock).secret == "open sesame"
    client.become_unlocked(place=place)


def is_locked(program: Program) -> bool:
    return isinstance(program.shown, LockWindow)


# --- nothing of anybody -----------------------------------------------------------------------------------------------


# The kinds of properties that hold words.
_WORDS = (QMetaType.Type.QString.value, QMetaType.Type.QStringList.value)


def texts_of(thing: QObject) -> Iterator[str]:
    """All words that an object has: its properties, what it would take back, what a model gives to views."""
    meta = thing.metaObject()
    for at in range(meta.propertyCount()):
        found: QMetaProperty = meta.property(at)
        if found.metaType().id() not in _WORDS:
            continue
        value = found.read(thing)
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, str))
    if isinstance(thing, QTextDocument):
        yield thing.toPlainText()
        while thing.isUndoAvailable():
            thing.undo()
            yield thing.toPlainText()
    if isinstance(thing, QLineEdit):
        while thing.isUndoAvailable():
            thing.undo()
            yield thing.text()
    if isinstance(thing, QAbstractItemModel):
        yield from _model_texts(thing, QModelIndex())


def _model_texts(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    # A list's number of columns can't be asked for.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole):
                value = model.data(index, role)
                if isinstance(value, str):
                    yield value
        if not isinstance(model, QAbstractListModel):
            yield from _model_texts(model, model.index(row, 0, parent))


def all_texts() -> set[str]:
    """Of every Qt object there is, and of the clipboard."""
    things = [thing for thing in gc.get_objects() if isinstance(thing, QObject) and shiboken6.isValid(thing)]
    roots = [*QApplication.topLevelWidgets(), *QApplication.topLevelWindows()]
    below = [child for root in roots for child in root.findChildren(QObject)]
    texts = {text for thing in (*things, *roots, *below) if shiboken6.isValid(thing) for text in texts_of(thing)}
    texts.add(QApplication.clipboard().text())
    return texts


def shells() -> list[QObject]:
    """Objects of the program that are gone, and that Python holds all the same, with what they held."""
    things = [thing for thing in gc.get_objects() if isinstance(thing, QObject)]
    return [thing for thing in things if type(thing).__module__.startswith("app.") and not shiboken6.isValid(thing)]


# Words of conversations, projects, memories, documents, tasks and personas in the samples, and what is typed below.
PERSONAL = (
    "Dinner with Clara",
    "The old house",
    "An answer",
    "A question",
    "Ada",
    "Salaries",
    "half a thought",
    "Garden",
    "The greenhouse",
    "Call the plumber",
    "Tea is ready",
    "Buy a hose",
    "mcp-server-fetch",
)


def look_at_everything(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    """All pages, a conversation with something half written beside a document, a dialog over it, something copied."""
    for page in PageName:
        window.show_page(page)
        answer_all(client)
    window.show_conversation(HERE)
    answer_all(client)
    qtbot.waitUntil(lambda: window.chat.view.row_of(MessageId(2)) is not None)
    QTest.keyClicks(window.chat.composer.field, "half a thought")
    QApplication.clipboard().setText("An answer")

    def calls_are_known() -> bool:
        answer_all(client)
        return bool(window.chat.calls.of(MessageId(2)))

    qtbot.waitUntil(calls_are_known)
    client.emit(ToolCallChanged(call=ASKED))
    row = window.chat.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    assert row.calls is not None
    row.calls.lines[0].button.setChecked(True)
    client.emit(ReminderCame(reminder=reminders(time.time())[1]))
    answer_all(client)
    window.settings.tool_servers.edit(SERVERS[0])
    window.exporter.ask_all()
    answer_all(client)
    window.reading.open(LEASE.id)
    answer_all(client)


@pytest.fixture
def of_other_tests(qapp: QApplication) -> list[QObject]:
    """What is there before the program. Some of it may have no parent, so that the lock deletes it, too."""
    QTest.qWait(1)  # what other tests still have to delete goes now
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, QObject)]


# The fixtures are made in this order.
def test_nothing_of_anybody_is_left_of_a_locked_window(
    of_other_tests: list[QObject], qtbot: QtBot, program: Program, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a screen Qt doesn't know whose it is.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    look_at_everything(qtbot, program.window, client)
    there = all_texts()
    for words in PERSONAL:
        assert any(words in text for text in there), words
    with qtbot.waitSignal(program.window.destroyed):
        # Over all that is open. A key goes to the dialog then; the computer's sleep doesn't.
        program.lock()
    client.become_locked()
    left = all_texts()
    for words in PERSONAL:
        assert not [text for text in left if words in text], words
    assert [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)] == []
    # Python lets go of what they held, too.
    gc.collect()
    others = set(map(id, of_other_tests))
    assert [shell for shell in shells() if id(shell) not in others] == []
    assert program.shown.windowTitle() == "Rememora"
    assert program.shown.isVisible()


def test_no_picture_is_left_of_a_locked_window(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    def held() -> list[object]:
        gc.collect()
        kinds = (Enclosed, KnownPictures, PictureViewer, Source, Made)
        return [
            one
            for one in gc.get_objects()
            if isinstance(one, kinds) or (isinstance(one, QImage | QPixmap) and one.width() >= 300)
        ]

    QTest.qWait(1)
    # Windows of other tests may still hold some.
    mine = program.window.settings.findChildren(KnownPictures)
    assert mine
    before = {id(one) for one in held() if one not in mine}
    core = PictureCore(client)
    chat = program.window.chat
    chat.add_pictures([Source(image=painted(900, 700, words="secret"))])
    qtbot.waitUntil(lambda: bool(core.take()))
    chip = chat.composer.tray.chips[0]
    chip.thumbnail.click()
    core.load()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(PictureViewer)))
    del chat, chip, mine
    assert {type(one) for one in held() if id(one) not in before} >= {Enclosed, PictureViewer, Source, Made, QImage}
    lock(qtbot, program, client)
    core.images.clear()
    client.asked.clear()
    assert [one for one in held() if id(one) not in before] == []


def test_the_lock_stands_where_the_window_stood(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    program.window.setGeometry(40, 50, 700, 520)
    before = program.window.geometry()
    lock(qtbot, program, client)
    assert program.shown.geometry() == before
    unlock(client, program)
    assert program.window.geometry() == before


# --- where one was ----------------------------------------------------------------------------------------------------


def test_unlocked_everything_is_where_it_was(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    window = program.window
    window.show_conversation(ConversationId(2))
    answer_all(client)
    window.chat.composer.set_draft(Draft("for the other one"))
    window.show_conversation(HERE)
    answer_all(client)
    window.chat.composer.set_draft(Draft("half a thought"))
    window.show_page(PageName.MEMORIES)
    lock(qtbot, program, client)
    place = client.last(LockStore).place
    assert place.page == "memories"
    unlock(client, program, place)
    answer_all(client)
    assert program.window.isVisible()
    assert program.window.page is PageName.MEMORIES
    assert program.window.conversation == HERE
    assert client.last(ListMessages).conversation_id == HERE
    assert program.window.chat.composer.draft.text == "half a thought"
    program.window.show_conversation(ConversationId(2))
    assert program.window.chat.composer.draft.text == "for the other one"


def test_pictures_of_drafts_are_there_again(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    core = PictureCore(client)
    window = program.window
    window.chat.add_pictures([Source(name="receipt.png", image=painted(80, 60))])
    qtbot.waitUntil(lambda: bool(client.unanswered(TakePicture)))
    (picture,) = core.take(PictureStatus.READ)
    lock(qtbot, program, client)
    place = client.last(LockStore).place
    assert place.pictures == ((0, (picture,)),) and place.drafts == ((0, ""),)
    unlock(client, program, place)
    answer_all(client)
    composer = program.window.chat.composer
    assert [one.picture for one in composer.draft.pictures] == [picture]
    assert composer.draft.text == ""
    chip = composer.tray.chips[0]
    assert "receipt.png" in chip.thumbnail.accessibleName()
    composer.send()
    assert client.last(SendMessage).pictures == (picture.id,)


def test_pictures_that_went_with_a_core_that_died_are_not(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    core = PictureCore(client)
    program.window.chat.composer.set_draft(Draft("half a thought"))
    program.window.chat.add_pictures([Source(name="receipt.png", image=painted(80, 60))])
    qtbot.waitUntil(lambda: bool(client.unanswered(TakePicture)))
    core.take(PictureStatus.READ)
    client.problem = Problem(code="core_died", what="It stopped.")
    client.set_phase(CorePhase.RESTARTED)
    client.become_locked()
    unlock(client, program)
    answer_all(client)
    draft = program.window.chat.composer.draft
    assert (draft.text, draft.pictures) == ("half a thought", ())


def test_what_was_in_sight_is_in_sight_again(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    program.window.show_message(HERE, MessageId(1))
    answer_all(client)
    place = Place(page="chat", conversation=HERE, message=2)
    lock(qtbot, program, client)
    unlock(client, program, place)
    answer_all(client)
    qtbot.waitUntil(lambda: program.window.chat.view.row_of(MessageId(2)) is not None)
    assert program.window.page is PageName.CHAT
    assert client.last(ListMessages).conversation_id == HERE


def test_one_goes_back_to_the_place_once(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    lock(qtbot, program, client)
    unlock(client, program, Place(page="chat", conversation=HERE, drafts=((HERE, "half a thought"),)))
    answer_all(client)
    before = program.window
    before.chat.composer.set_draft(Draft("something else"))
    before.show_page(PageName.SETTINGS)
    asked = len(client.all(ListConversations))
    with qtbot.waitSignal(before.destroyed):
        program.change_language(Language.GERMAN)
    qtbot.waitUntil(lambda: len(client.all(ListConversations)) > asked)
    answer_all(client)
    assert program.window.page is PageName.SETTINGS
    assert program.window.chat.composer.draft.text == "something else"


def test_what_leaves_no_trace_is_not_in_the_place(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    program.window.show_conversation(ConversationId(1_000_000_001))
    program.window.chat.composer.set_draft(Draft("half a thought"))
    lock(qtbot, program, client)
    place = client.last(LockStore).place
    assert place.conversation == 0
    assert place.drafts == ()


def test_files_that_waited_for_a_first_message_wait_again(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    program.window.new_conversation()
    program.window.chat.attach(["/home/me/letter.pdf"])
    lock(qtbot, program, client)
    place = client.last(LockStore).place
    assert place.attached == ("/home/me/letter.pdf",)
    unlock(client, program, place)
    assert program.window.chat.attachments.held == ("/home/me/letter.pdf",)


def test_a_core_that_dies_takes_the_key_with_it_and_nothing_that_was_written_is_lost(
    qtbot: QtBot, program: Program, client: FakeClient
) -> None:
    program.window.chat.composer.set_draft(Draft("half a thought"))
    before = program.window
    client.problem = Problem(code="core_died", what="It stopped.")
    client.set_phase(CorePhase.RESTARTED)
    with qtbot.waitSignal(before.destroyed):
        client.become_locked()
    assert any("had to start again" in text for text in all_texts())
    unlock(client, program)
    assert program.window.chat.composer.draft.text == "half a thought"


# --- the page -----------------------------------------------------------------------------------------------------------


def test_a_wrong_passphrase_is_said_and_the_wait_is_counted_down(
    qtbot: QtBot, program: Program, client: FakeClient
) -> None:
    lock(qtbot, program, client)
    page = lock_page(program)
    assert not page.unlock_button.isEnabled()
    QTest.keyClicks(page.field.edit, "guess")
    QTest.mouseClick(page.unlock_button, Qt.MouseButton.LeftButton)
    assert page.busy.isVisible()
    assert not page.field.isEnabled()
    waits = Lock(recovery_code=True, wait_until=time.time() + 1.4)
    client.emit(LockChanged(lock=waits))
    client.fail(WRONG, Unlock)
    assert page.words.text().startswith("That isn't the passphrase. Try again in ")
    assert not page.unlock_button.isEnabled()
    asked = len(client.all(Unlock))
    QTest.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert len(client.all(Unlock)) == asked
    # It can be typed meanwhile.
    QTest.keyClicks(page.field.edit, "open sesame")
    qtbot.waitUntil(page.unlock_button.isEnabled)
    assert page.words.text() == ""
    QTest.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert client.last(Unlock).secret == "open sesame"


def test_the_window_is_built_while_the_key_is_derived_and_knows_nothing_until_it_is(
    qtbot: QtBot, program: Program, client: FakeClient
) -> None:
    lock(qtbot, program, client)
    known = set(map(id, QApplication.topLevelWidgets()))

    def built() -> list[MainWindow]:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        return [one for one in windows if id(one) not in known]

    QTest.keyClicks(lock_page(program).field.edit, "a guess")
    QTest.keyClick(lock_page(program).field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(built()) == 1)
    (window,) = built()
    assert is_locked(program) and not window.isVisible()
    client.fail(WRONG, Unlock)
    unlock(client, program)
    qtbot.waitUntil(lambda: program.shown is window)
    assert built() == [window], "the one of the first try"


def test_the_recovery_code_and_the_keyring_are_offered_where_they_would_do(
    qtbot: QtBot, program: Program, client: FakeClient
) -> None:
    lock(qtbot, program, client)
    page = lock_page(program)
    assert not page.keyring_button.isVisible()
    page.code_button.click()
    assert page.field.edit.placeholderText() == "Recovery code"
    QTest.keyClicks(page.field.edit, "K7QF")
    page.unlock_button.click()
    assert client.last(Unlock).secret == "K7QF"
    slip = Problem(code="wrong_passphrase", what="There is a slip of typing in it.", next_step="Compare it.")
    client.fail(slip, Unlock)
    assert page.words.text() == "There is a slip of typing in it. Compare it."
    client.emit(LockChanged(lock=Lock(keyring=True)))
    assert not page.code_button.isVisible()
    page.keyring_button.click()
    assert client.last(Unlock).secret == ""
    client.fail(Problem(code="no_keyring", what="The keyring doesn't unlock your data."), Unlock)
    assert page.words.text() == "The keyring doesn't unlock your data."


def test_what_is_lost_is_said_plainly(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    lock(qtbot, program, client)
    page = lock_page(program)
    assert not page.forgotten.isVisible()
    page.forgotten_button.click()
    assert "The recovery code opens everything" in page.forgotten.text()
    client.emit(LockChanged(lock=Lock()))
    assert "Nobody has another key." in page.forgotten.text()


def test_letters_are_shown_only_when_asked_and_caps_lock_is_told(
    qtbot: QtBot, program: Program, client: FakeClient
) -> None:
    lock(qtbot, program, client)
    field = lock_page(program).field
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    for text, shift, told in (("A", True, False), ("A", False, True), ("b", False, False), ("b", True, True)):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(field.edit, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text))
        assert field.capitals.isVisible() is told
    field.reveal.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal


def test_downloads_go_on_and_are_told_in_a_line(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    progress = DownloadProgressed(
        model_id=ModelId("big"), done_bytes=43, total_bytes=100, bytes_per_s=1.0, seconds_left=57.0
    )
    client.emit(progress)
    lock(qtbot, program, client)
    assert client.last(DownloadModel).model_id == "big"
    client.emit(progress)
    page = lock_page(program)
    assert page.download.isVisible()
    assert page.download.whole_text == "Downloading big: 43 %"
    unlock(client, program)
    # The core that was unlocked is the one that fetches it.
    client.emit(ModelStateChanged(state=ModelState()))
    assert program.window.page is PageName.CHAT


# --- when -------------------------------------------------------------------------------------------------------------


def test_the_window_begins_locked_where_there_is_a_passphrase(
    qtbot: QtBot,
    qapp: QApplication,
    client: FakeClient,
    style: Style,
    appearance: Appearance,
    translation: Translation,
) -> None:
    appearance.sealed = True
    program = Program(qapp, client, style, appearance, translation, computer=listening)
    program.show()
    assert is_locked(program)
    assert not lock_page(program).field.isEnabled()
    client.become_locked(Lock(keyring=True))
    # The user has chosen that: it was started, not locked.
    assert client.last(Unlock).secret == ""
    client.become_unlocked()
    assert program.window.isVisible()
    program.window.close()
    program.window.deleteLater()


def test_a_core_that_cannot_be_started_is_told_with_all_that_can_be_done(
    qtbot: QtBot, program: Program, client: FakeClient
) -> None:
    lock(qtbot, program, client)
    client.problem = Problem(code="vault_damaged", what="The key file is damaged.")
    client.set_phase(CorePhase.FAILED)
    assert [problem.what for problem in program.window.notices.problems] == ["The key file is damaged."]
    client.start()
    client.become_locked()
    assert is_locked(program)


def test_without_a_passphrase_the_key_leads_to_where_one_is_set(program: Program, client: FakeClient) -> None:
    client.emit(VaultChanged(vault=Vault()))
    assert not program.window.sidebar.lock_button.isVisible()
    QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert program.window.page is PageName.SETTINGS
    assert client.all(LockStore) == []


@pytest.mark.parametrize("button", ["sidebar", "rail"])
def test_a_button_locks(qtbot: QtBot, program: Program, client: FakeClient, button: str) -> None:
    window = program.window
    (window.sidebar if button == "sidebar" else window.rail).lock_button.click()
    assert len(client.all(LockStore)) == 1
    assert is_locked(program)


def test_it_locks_when_the_computer_sleeps_unless_the_user_does_not_want_it(
    program: Program, client: FakeClient, appearance: Appearance
) -> None:
    computer = program.locking.computer
    assert computer is not None
    appearance.lock_with_computer = False
    computer.leaving.emit()
    assert not is_locked(program)
    appearance.lock_with_computer = True
    computer.leaving.emit()
    assert is_locked(program)
    # Twice is once.
    computer.leaving.emit()
    assert len(client.all(LockStore)) == 1


def test_what_is_chosen_for_tasks_is_not_in_the_windows_file(
    program: Program, appearance: Appearance, tmp_path: Path
) -> None:
    assert appearance.sealed
    appearance.set_task_choice("translate", b'{"instructions": "half a thought"}')
    assert appearance.task_choice("translate") == b'{"instructions": "half a thought"}'
    program.lock()
    assert appearance.task_choice("translate") == b""
    appearance.lock_after = 30  # written, and with it all there is
    del appearance
    gc.collect()
    assert "half a thought" not in (tmp_path / "window.ini").read_text("utf-8")


def test_the_model_writing_has_no_part_in_being_idle(program: Program, client: FakeClient) -> None:
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.GENERATING)))
    idle = program.locking._idle
    idle.idle.emit(False)
    QApplication.processEvents()
    assert not is_locked(program)
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.READY)))
    idle.idle.emit(False)
    QApplication.processEvents()
    assert is_locked(program)


@pytest.mark.parametrize("state", VaultState)
def test_it_can_be_locked_while_there_is_a_passphrase(program: Program, client: FakeClient, state: VaultState) -> None:
    client.emit(VaultChanged(vault=Vault(state=state, progress=0.5)))
    assert program.locking.possible is (state is not VaultState.PLAIN)
    assert program.window.sidebar.lock_button.isVisible() is (state is not VaultState.PLAIN)
