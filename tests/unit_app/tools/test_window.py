"""What the whole window does with tools and reminders, also while its store is locked."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.program import Program
from app.reminders.cards import ReminderCard
from app.sidebar.conversations_model import WaitingRole
from app.sidebar.sidebar import PageName
from core.protocol import ClipboardWanted, GiveClipboard, ReminderCame, ToolCallChanged
from core.records import ToolCallPhase
from tests.unit_app.chat.factories import ELSEWHERE, HERE
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import answer_all
from tests.unit_app.tools.examples import WRITE_FILE, call, reminders

ASKS = call(9, ToolCallPhase.ASKING, where=ELSEWHERE, reply=20, tool=WRITE_FILE)


def test_another_conversation_that_waits_is_shown(program: Program, client: FakeClient) -> None:
    window = program.window
    window.show_conversation(HERE)
    client.emit(ToolCallChanged(call=ASKS))
    rows = window.sidebar.list.conversations
    index = rows.index_of(ELSEWHERE)
    assert index.data(WaitingRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Running, waits for your answer"
    assert window.toasts.isVisible()
    assert window.toasts.accessibleName().endswith("Write a file")
    assert window.toasts.act()
    assert window.conversation == ELSEWHERE
    client.emit(ToolCallChanged(call=call(9, ToolCallPhase.RUNNING, where=ELSEWHERE, reply=20)))
    assert not rows.index_of(ELSEWHERE).data(WaitingRole)
    # From any page the keys lead to what waits.
    client.emit(ToolCallChanged(call=call(10, ToolCallPhase.ASKING, where=HERE)))
    window.show_page(PageName.MODELS)
    keys = QKeySequence("Ctrl+Shift+A")
    next(one for one in window.findChildren(QShortcut) if one.key() == keys).activated.emit()
    assert window.page is PageName.CHAT
    assert window.conversation == HERE


def test_the_clipboard_is_read_and_written(program: Program, client: FakeClient) -> None:
    QGuiApplication.clipboard().setText("what stands there")
    client.emit(ClipboardWanted(wanted=1))
    assert client.last(GiveClipboard).wanted == 1
    assert client.last(GiveClipboard).text == "what stands there"
    client.emit(ClipboardWanted(wanted=2, text="what is put there"))
    assert client.last(GiveClipboard).text == "what stands there"
    assert QGuiApplication.clipboard().text() == "what is put there"


def test_nothing_of_a_reminder_is_seen_of_a_locked_window(qtbot: QtBot, program: Program, client: FakeClient) -> None:
    window = program.window
    for one in reminders(time.time())[:2]:
        client.emit(ReminderCame(reminder=one))
    answer_all(client)
    assert len(window.reminder_cards.cards) == 1  # the other one isn't due for those who list them
    assert window.reminder_cards.isVisible()
    with qtbot.waitSignal(window.destroyed):
        program.lock()
    client.become_locked()
    client.emit(ReminderCame(reminder=reminders(time.time())[0]))
    assert not [one for top in QApplication.topLevelWidgets() for one in top.findChildren(ReminderCard)]
