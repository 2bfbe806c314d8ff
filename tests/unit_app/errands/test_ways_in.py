"""Wherever a task can be begun, the program can be asked to do something by itself; and what the whole window makes of errands."""

from __future__ import annotations

import time

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.composer import Draft
from app.chat.page import ChatPage
from app.errands.dialog import ErrandDialog
from app.errands.starter import ErrandStarter
from app.program import Program
from app.prompts.menu import PromptMenu
from app.sidebar.sidebar import PageName
from app.style import Style
from app.tasks.starter import TaskStarter
from app.widgets.menu import Menu
from core.protocol import (
    ErrandChanged,
    ErrandMissed,
    ErrandSchedulesListed,
    ListErrandSchedules,
    ListMessages,
    RequestId,
    StartErrand,
    ToolCallChanged,
)
from core.records import ConversationMode, ErrandPhase
from tests.unit_app.chat.factories import HERE, listed, said
from tests.unit_app.errands.examples import ASKED, ASKING, DONE, INVOICES, RUNNING, schedules
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import answer_all
from tests.unit_app.showing import show_widget
from tests.unit_app.vault.conftest import appearance, program

__all__ = ["appearance", "program"]


@pytest.fixture
def chat(qtbot: QtBot, client: FakeClient, style: Style) -> ChatPage:
    client.become_ready()
    tasks, errands = TaskStarter(client, style, None, client), ErrandStarter(client, style, client)
    page = ChatPage(client, style, tasks=tasks, errands=errands)
    show_widget(qtbot, page, 1016, 800)
    answer_all(client)
    page.composer.field.setFocus()
    return page


def offered(page: ChatPage) -> list[str]:
    menu = page.findChildren(PromptMenu)[0]
    return [entry.words for entry in menu.entries] if menu.isVisible() else []


def dialog() -> ErrandDialog:
    [shown] = [one for one in QApplication.topLevelWidgets() if isinstance(one, ErrandDialog) and one.isVisible()]
    return shown


def test_by_a_stroke_in_the_empty_field(chat: ChatPage) -> None:
    QTest.keyClicks(chat.composer.field, "/do this")
    assert offered(chat) == ["Do this for me…"]
    QTest.keyClick(chat.composer.field, Qt.Key.Key_Return)
    assert dialog().goal.toPlainText() == ""
    assert chat.composer.draft.whole == ""


def test_by_a_stroke_after_the_goal(chat: ChatPage, client: FakeClient) -> None:
    chat.show_conversation(HERE)
    client.answer(listed(said(1), more=False, number=HERE), ListMessages)
    chat.composer.set_draft(Draft(INVOICES))
    chat.composer.prompts_button.click()
    assert offered(chat)[0] == "Do this for me…"
    QTest.keyClick(chat.composer.field, Qt.Key.Key_Return)
    asked = dialog()
    assert asked.goal.toPlainText() == INVOICES
    asked.action.click()
    assert client.last(StartErrand).draft.conversation_id == HERE


def test_by_the_menu_of_a_text(chat: ChatPage) -> None:
    menu = Menu(chat)
    chat.composer.field.menu_wanted.emit(menu, "Sort the invoices")
    entry = next(action for action in menu.actions() if action.text() == "Do this for me…")
    entry.trigger()
    assert dialog().goal.toPlainText() == "Sort the invoices"


def test_not_where_nothing_is_to_be_left(chat: ChatPage) -> None:
    chat.header.mode_chosen.emit(ConversationMode.NO_TRACE)
    QTest.keyClicks(chat.composer.field, "/do this")
    assert not offered(chat)
    menu = Menu(chat)
    chat.composer.field.menu_wanted.emit(menu, "Sort the invoices")
    assert "Do this for me…" not in [action.text() for action in menu.actions()]


# --- the whole window -------------------------------------------------------------------------------------------------


def test_what_one_asks_is_shown_from_any_page(program: Program, client: FakeClient, qtbot: QtBot) -> None:
    window = program.window
    window.show_page(PageName.MODELS)
    keys = QKeySequence("Ctrl+Shift+A")
    next(one for one in window.findChildren(QShortcut) if one.key() == keys).activated.emit()
    answer_all(client)
    assert window.page is PageName.TASKS
    assert window.tasks.errands.shown == ASKING.id
    qtbot.waitUntil(lambda: window.tasks.errands.view.steps.question is not None)
    # In the conversation nobody is asked.
    client.emit(ToolCallChanged(call=ASKED))
    assert not window.chat.calls.waiting


def test_a_toast_leads_to_what_is_done(program: Program, client: FakeClient) -> None:
    window = program.window
    window.show_page(PageName.CHAT)
    client.emit(ErrandChanged(errand=msgspec.structs.replace(RUNNING, phase=ErrandPhase.DONE)))
    assert window.toasts.accessibleName().endswith("is done")
    assert window.toasts.act()
    assert window.page is PageName.TASKS
    assert window.tasks.errands.shown == RUNNING.id


def test_a_way_of_doing_is_shown_on_the_memories_page(program: Program, client: FakeClient, qtbot: QtBot) -> None:
    window = program.window
    window.show_page(PageName.TASKS)
    window.tasks.show_errand(DONE.id)
    answer_all(client)
    qtbot.waitUntil(lambda: len(window.tasks.errands.view.steps.rows) == 4)
    window.tasks.errands.view.steps.rows[1].ways[0].button.click()
    assert window.page is PageName.MEMORIES


def test_what_was_missed_stands_at_the_top(program: Program, client: FakeClient) -> None:
    now = time.time()
    client.emit(ErrandMissed(schedule=schedules(now)[0]))
    client.answer(ErrandSchedulesListed(request_id=RequestId(0), schedules=schedules(now)), ListErrandSchedules)
    assert [card.schedule.draft.goal for card in program.window.missed_cards.cards] == [INVOICES]
    assert program.window.missed_cards.isVisible()


def test_nothing_of_it_is_seen_of_a_locked_window(program: Program, client: FakeClient, qtbot: QtBot) -> None:
    window = program.window
    told: list[bool] = []
    window.errand_notifying._desktop.take_all_back = lambda: told.append(True)  # type: ignore[method-assign]
    program.lock()
    assert told
    qtbot.waitUntil(lambda: not window.isVisible())
