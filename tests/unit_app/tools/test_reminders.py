"""Reminders: the page, the card that comes up, and the desktop's notification."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.reminders.actions import ReminderAction
from app.reminders.cards import ReminderCards
from app.reminders.desktop import DONE, LATER, DesktopNotifications
from app.reminders.dialog import ReminderDialog
from app.reminders.page import RemindersPage
from app.reminders.reminding import Reminding
from app.style import Style
from app.widgets.menu import Menu
from app.widgets.toast import Toast
from core.protocol import (
    DeleteReminder,
    FinishReminder,
    ListReminders,
    ReadReminder,
    ReminderCame,
    ReminderRead,
    ReminderSaved,
    RemindersChanged,
    RemindersListed,
    RequestId,
    SaveReminder,
    SnoozeReminder,
)
from core.records import Problem, Reminder, ReminderId, Repeats
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget
from tests.unit_app.tools.examples import reminders

_ID = RequestId(0)


class FakeDesktop(DesktopNotifications):
    """Attributes: shown: titles by number."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[int, str] = {}

    def show(self, number: int, title: str, text: str) -> None:
        self.shown[number] = title

    def take_back(self, number: int) -> None:
        self.shown.pop(number, None)

    def take_all_back(self) -> None:
        self.shown.clear()


@pytest.fixture
def listed(qtbot: QtBot, client: FakeClient, style: Style) -> RemindersPage:
    """The page with four reminders: one missed, two to come, one done."""
    client.become_ready()
    page = RemindersPage(client, style)
    page.tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    show_widget(qtbot, page, 900, 600)
    client.answer(RemindersListed(request_id=_ID, reminders=reminders(time.time())), ListReminders)
    return page


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def cards(qtbot: QtBot, client: FakeClient, style: Style, listed: RemindersPage, desktop: FakeDesktop) -> ReminderCards:
    room = QWidget()
    room.resize(900, 300)
    cards = ReminderCards(style, listed.reminder_actions, room)
    cards.resize(900, 300)
    Reminding(client, listed, cards, cards, desktop=desktop)
    cards.room = room  # type: ignore[attr-defined]  # lives as long
    qtbot.addWidget(room)
    room.show()
    return cards


def told(page: RemindersPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [str(page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


def test_what_waits_comes_first_and_what_is_done_last(listed: RemindersPage) -> None:
    first, second, third, fourth = told(listed)
    assert first.startswith("Call the plumber about the sink, missed · yesterday")
    assert second == "Tea is ready, in 3 min"
    assert third.startswith("Water the tomatoes, tomorrow")
    assert third.endswith("Every day")
    assert fourth.startswith("Pay the rent, done")


def test_nobody_has_any_yet(qtbot: QtBot, client: FakeClient, listed: RemindersPage) -> None:
    client.emit(RemindersChanged())
    client.answer(RemindersListed(request_id=_ID, reminders=()), ListReminders)
    assert not listed.list.isVisible()
    assert not listed.new_button.isVisible()


def test_how_many_wait_is_told(qtbot: QtBot, client: FakeClient, listed: RemindersPage) -> None:
    client.emit(RemindersChanged())
    with qtbot.waitSignal(listed.waiting_changed) as told:
        client.answer(RemindersListed(request_id=_ID, reminders=reminders(time.time())), ListReminders)
    assert told.args == [1]


def test_one_is_done_by_the_space_bar_and_that_is_taken_back(
    qtbot: QtBot, client: FakeClient, listed: RemindersPage
) -> None:
    listed.list.choose(1)
    toasts: list[Toast] = []
    listed.toast_requested.connect(toasts.append)
    QTest.keyClick(listed.list, Qt.Key.Key_Space)
    assert client.last(FinishReminder).reminder_id == 2
    client.done(FinishReminder)
    assert toasts[0].on_action is not None
    toasts[0].on_action()
    assert client.last(SaveReminder).reminder.id == 2
    assert not client.last(SaveReminder).reminder.done


def test_one_is_deleted_and_comes_back_as_a_new_one(qtbot: QtBot, client: FakeClient, listed: RemindersPage) -> None:
    listed.list.choose(3)
    toasts: list[Toast] = []
    listed.toast_requested.connect(toasts.append)
    at = listed.list.tool_rect(3, ReminderAction.DELETE).center()
    qtbot.mouseClick(listed.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert client.last(DeleteReminder).reminder_id == 4
    client.done(DeleteReminder)
    assert toasts[0].on_action is not None
    toasts[0].on_action()
    again = client.last(SaveReminder).reminder
    assert (again.id, again.text, again.done) == (0, "Pay the rent", True)


def test_one_is_put_off(client: FakeClient, listed: RemindersPage) -> None:
    menu = Menu(listed)
    listed.fill_menu(menu, listed.model.items[0])
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["Change…", "Done"]
    menu.actions()[words.index("In 1 hour")].trigger()
    assert client.last(SnoozeReminder).seconds == 3600
    menu.actions()[words.index("Tomorrow at 9:00")].trigger()
    assert time.strftime("%H:%M", time.localtime(time.time() + client.last(SnoozeReminder).seconds)) == "09:00"


def test_one_is_written_down(qtbot: QtBot, client: FakeClient, listed: RemindersPage) -> None:
    qtbot.mouseClick(listed.new_button, Qt.MouseButton.LeftButton)
    form = listed.window().findChild(ReminderDialog)
    assert form is not None
    assert not form.action.isEnabled()
    QTest.keyClicks(form.text, "Call Ada")
    form.day.setDate(QDate(2030, 5, 3))
    form.time.setTime(QTime(18, 30))
    form.repeats.setCurrentIndex(form.repeats.findData(Repeats.WEEKLY))
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    sent = client.last(SaveReminder).reminder
    assert (sent.id, sent.text, sent.repeats) == (0, "Call Ada", Repeats.WEEKLY)
    assert time.strftime("%Y-%m-%d %H:%M", time.localtime(sent.due_at)) == "2030-05-03 18:30"
    client.fail(Problem(code="invalid_request", what="That is too far away.", next_step="Choose a day."), SaveReminder)
    assert form.words.text() == "That is too far away. Choose a day."
    form.action.click()
    client.answer(ReminderSaved(request_id=_ID, reminder=sent), SaveReminder)
    assert form.result() == ReminderDialog.DialogCode.Accepted


def new_one(listed: RemindersPage) -> ReminderDialog:
    listed.add()
    form = listed.window().findChild(ReminderDialog)
    assert form is not None
    return form


def shown(form: ReminderDialog) -> str:
    moment = QDateTime(form.day.date(), form.time.time()).toString("yyyy-MM-dd HH:mm")
    return f"{moment} {Repeats(form.repeats.currentData()).value}"


def at(moment: str) -> float:
    return time.mktime(time.strptime(moment, "%Y-%m-%d %H:%M"))


def test_the_time_in_its_words_is_read_while_it_is_typed(
    qtbot: QtBot, client: FakeClient, listed: RemindersPage
) -> None:
    form = new_one(listed)
    first = shown(form)
    QTest.keyClicks(form.text, "Call Ada every Monday at 9")
    qtbot.waitUntil(lambda: bool(client.all(ReadReminder)))
    assert [one.text for one in client.all(ReadReminder)] == ["Call Ada every Monday at 9"]
    read = ReminderRead(request_id=_ID, due_at=at("2035-05-07 09:00"), text="Call Ada", repeats=Repeats.WEEKLY)
    client.answer(read, ReadReminder)
    assert shown(form) == "2035-05-07 09:00 weekly"
    assert form.understood.isVisible()
    assert form.understood.text().startswith("Call Ada · ") and form.understood.text().endswith(" · Every week")
    form.text.setText("Call Ada")
    qtbot.waitUntil(lambda: client.last(ReadReminder).text == "Call Ada")
    client.answer(ReminderRead(request_id=_ID, due_at=None, text="Call Ada"), ReadReminder)
    assert shown(form) == first and not form.understood.isVisible()
    # Whoever is quick: it is read before it is kept.
    QTest.keyClicks(form.text, " in 20 minutes")
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    assert not client.all(SaveReminder)
    due_at = time.time() + 1200
    client.answer(ReminderRead(request_id=_ID, due_at=due_at, text="Call Ada", timer=True), ReadReminder)
    sent = client.last(SaveReminder).reminder
    assert (sent.text, sent.due_at, sent.timer, sent.repeats) == ("Call Ada", due_at, True, Repeats.NEVER)


def test_a_time_that_is_chosen_by_hand_holds(qtbot: QtBot, client: FakeClient, listed: RemindersPage) -> None:
    form = new_one(listed)
    QTest.keyClicks(form.text, "Call Ada tomorrow at 9")
    qtbot.waitUntil(lambda: bool(client.all(ReadReminder)))
    client.answer(ReminderRead(request_id=_ID, due_at=at("2035-05-07 09:00"), text="Call Ada"), ReadReminder)
    form.time.setTime(QTime(10, 15))
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    sent = client.last(SaveReminder).reminder
    assert (sent.text, sent.due_at) == ("Call Ada", at("2035-05-07 10:15"))
    form.text.setText("Call Ada tomorrow at noon")
    assert not form.understood.isVisible()
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    sent = client.last(SaveReminder).reminder
    assert (sent.text, sent.due_at) == ("Call Ada tomorrow at noon", at("2035-05-07 10:15"))
    assert len(client.all(ReadReminder)) == 1


def test_one_that_is_moved_is_told_again(client: FakeClient, listed: RemindersPage) -> None:
    listed.edit(listed.model.items[0])
    form = listed.window().findChild(ReminderDialog)
    assert form is not None
    form.text.setText("Call the plumber")
    form.action.click()
    assert client.last(SaveReminder).reminder.missed
    form.pills[1].click()
    form.action.setEnabled(True)
    form.action.click()
    moved = client.last(SaveReminder).reminder
    assert not moved.missed
    assert moved.told_at is None


def test_many_can_be_searched(client: FakeClient, listed: RemindersPage) -> None:
    assert not listed.search.isVisible()
    many = tuple(Reminder(id=ReminderId(at), text=f"Number {at}", due_at=time.time() + at) for at in range(1, 300))
    client.emit(RemindersChanged())
    client.answer(RemindersListed(request_id=_ID, reminders=many), ListReminders)
    listed.search.setText("number 276")
    assert len(told(listed)) == 1
    listed.search.setText("nothing like it")
    assert not listed.list.isVisible()


# --- when it is time --------------------------------------------------------------------------------------------------


def test_it_is_time(client: FakeClient, cards: ReminderCards, desktop: FakeDesktop) -> None:
    tea = reminders(time.time())[1]
    client.emit(ReminderCame(reminder=tea))
    client.emit(ReminderCame(reminder=tea))
    assert [card.accessibleName() for card in cards.cards] == ["Reminder: Tea is ready"]
    assert desktop.shown == {2: "Tea is ready"}
    cards.cards[0].done_button.click()
    assert client.last(FinishReminder).reminder_id == 2
    assert not cards.cards
    assert not desktop.shown
    assert not cards.isVisible()


def test_a_card_is_put_off(client: FakeClient, cards: ReminderCards) -> None:
    client.emit(ReminderCame(reminder=reminders(time.time())[1]))
    cards.cards[0].later_button.menu().actions()[0].trigger()
    assert client.last(SnoozeReminder).seconds == 600
    assert not cards.cards


def test_a_new_window_shows_what_waits(client: FakeClient, cards: ReminderCards, desktop: FakeDesktop) -> None:
    client.emit(RemindersChanged())
    client.answer(RemindersListed(request_id=_ID, reminders=reminders(time.time())), ListReminders)
    assert [card.accessibleName() for card in cards.cards] == ["Reminder: Call the plumber about the sink"]
    assert not desktop.shown


def test_what_is_done_elsewhere_goes(client: FakeClient, cards: ReminderCards, desktop: FakeDesktop) -> None:
    client.emit(ReminderCame(reminder=reminders(time.time())[0]))
    client.answer(RemindersListed(request_id=_ID, reminders=reminders(time.time())), ListReminders)
    assert len(cards.cards) == 1
    client.emit(RemindersChanged())
    client.answer(RemindersListed(request_id=_ID, reminders=reminders(time.time())[1:]), ListReminders)
    assert not cards.cards
    assert not desktop.shown


def test_many_at_once_don_t_fill_the_window(qtbot: QtBot, client: FakeClient, cards: ReminderCards) -> None:
    for at in range(10, 16):
        client.emit(ReminderCame(reminder=Reminder(id=ReminderId(at), text=f"Number {at}", due_at=1.0)))
    assert [card.accessibleName() for card in cards.cards] == [f"Reminder: Number {at}" for at in (15, 14, 13)]
    assert cards.more_button.text() == "3 more reminders"
    with qtbot.waitSignal(cards.page_wanted):
        cards.more_button.click()


def test_the_desktop_answers(client: FakeClient, cards: ReminderCards, desktop: FakeDesktop) -> None:
    for at in (0, 1):
        client.emit(ReminderCame(reminder=reminders(time.time())[at]))
    desktop.answered.emit(1, DONE)
    assert client.last(FinishReminder).reminder_id == 1
    desktop.answered.emit(2, LATER)
    assert client.last(SnoozeReminder).reminder_id == 2
    assert not cards.cards
