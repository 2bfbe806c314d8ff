"""Reminders over time: told once, missed, repeated, put off, with a clock that is set and a computer that travels."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from core.errors import InvalidRequest, NotFound
from core.protocol import Event, ReminderCame
from core.records import Reminder, ReminderId, Repeats
from core.reminders.reminders import Reminders
from core.reminders.repeating import last_until, next_after
from core.reminders.schedule import ReminderSchedule
from core.storage.database import Database
from core.storage.reminders import StoredReminders
from core.worker import Worker

DAY_S = 86_400.0


def moment(*parts: int) -> float:
    return datetime(*parts).timestamp()  # type: ignore[arg-type]


class World:
    """Reminders in a file, with a clock that a test sets; `restart` is another start of the program."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.now = moment(2026, 11, 30, 10)
        self.passed = 0.0
        self.events: list[Event] = []
        self._worker = Worker("storage")
        self._database = self._worker.call(lambda: Database(self._path))
        self.restart()

    def restart(self) -> None:
        self._worker.call(self._database.close)
        self._database = self._worker.call(lambda: Database(self._path))
        self.reminders = Reminders(StoredReminders(self._database), lambda: self.now)
        self._schedule = ReminderSchedule(
            self.reminders,
            storage=self._worker,
            publish=self.events.append,
            clock=lambda: self.now,
            passed=lambda: self.passed,
        )

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.passed += seconds

    def add(
        self, at: float, text: str = "Call Ana", *, repeats: Repeats = Repeats.NEVER, timer: bool = False
    ) -> Reminder:
        reminder = Reminder(id=ReminderId(0), text=text, due_at=at, repeats=repeats, timer=timer)
        return self._worker.call(lambda: self.reminders.save(reminder))

    def told(self) -> list[tuple[str, bool]]:
        self._worker.call(self._schedule.look)
        came = [(one.reminder.text, one.reminder.missed) for one in self.events if isinstance(one, ReminderCame)]
        self.events.clear()
        return came

    def open(self) -> list[Reminder]:
        return self._worker.call(self.reminders.open)

    def next(self) -> datetime:
        return datetime.fromtimestamp(self.open()[0].due_at)

    def do(self, change: str, *arguments: object) -> None:
        self._worker.call(lambda: getattr(self.reminders, change)(*arguments))

    def close(self) -> None:
        self._worker.call(self._database.close)
        self._worker.close()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path / "reminders.db")
    yield world
    world.close()


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process can't be set here")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield patched
    time.tzset()


def test_a_reminder_is_told_once_whatever_is_started(world: World) -> None:
    world.add(world.now + 3600)
    assert world.told() == []
    world.wait(3600)
    assert world.told() == [("Call Ana", False)]
    assert world.told() == []
    world.restart()
    world.wait(DAY_S)
    assert world.told() == []
    (one,) = world.open()
    assert (one.told_at, one.missed, one.done) == (moment(2026, 11, 30, 11), False, False)
    world.do("finish", one.id)
    assert world.open() == []


def test_what_came_due_while_the_program_didnt_run_is_told_as_missed(world: World) -> None:
    world.add(world.now + 3600, "First")
    world.add(world.now + 1800, "Timer", timer=True)
    world.wait(DAY_S)
    world.restart()
    assert world.told() == [("Timer", True), ("First", True)]


def test_of_many_missed_times_the_last_is_told(world: World) -> None:
    world.add(moment(2026, 12, 1, 9), repeats=Repeats.DAILY)
    world.now = moment(2026, 12, 7, 12)
    world.restart()
    assert world.told() == [("Call Ana", True)]
    (one,) = world.open()
    assert datetime.fromtimestamp(one.due_at) == datetime(2026, 12, 7, 9)
    world.do("finish", one.id)
    assert world.next() == datetime(2026, 12, 8, 9)


def test_one_that_repeats_comes_again_even_if_nobody_was_through_with_it(world: World) -> None:
    one = world.add(moment(2026, 12, 7, 9), repeats=Repeats.WEEKLY)
    for day in (7, 14, 21):
        world.now = moment(2026, 12, day, 9)
        world.passed = world.now
        assert world.told() == [("Call Ana", False)]
    world.do("snooze", one.id, 600.0)
    assert world.told() == []
    world.wait(600)
    assert world.told() == [("Call Ana", False)]
    world.do("finish", one.id)
    assert world.next() == datetime(2026, 12, 28, 9)
    world.do("finish", one.id)  # the next time isn't wanted
    assert world.next() == datetime(2027, 1, 4, 9)


def test_putting_off_tells_it_again_and_may_be_done_after_it_was_finished(world: World) -> None:
    one = world.add(world.now + 60)
    world.wait(60)
    world.told()
    world.do("finish", one.id)
    world.do("snooze", one.id, 300.0)
    world.restart()
    world.wait(299)
    assert world.told() == []
    world.wait(1)
    assert world.told() == [("Call Ana", False)]
    for seconds in (0.0, -1.0, float("nan"), float("inf"), 1e12):
        with pytest.raises(InvalidRequest):
            world.do("snooze", one.id, seconds)


def test_a_clock_that_is_set_moves_no_timer_and_tells_nothing_twice(world: World) -> None:
    timer = world.add(world.now + 1200, "Tea", timer=True)
    world.add(moment(2026, 11, 30, 11), "Train")
    world.now += 7200  # set forward by two hours; no time has passed
    assert world.told() == [("Train", True)]
    assert {one.id: one.due_at - world.now for one in world.open()}[timer.id] == 1200
    world.now -= 7200  # and back
    assert world.told() == []
    world.wait(1199)
    assert world.told() == []
    world.wait(1)
    assert world.told() == [("Tea", False)]
    world.now = moment(2026, 11, 30, 10, 59)
    world.wait(120)
    assert world.told() == []


def test_a_clock_that_was_years_ahead_silences_nothing_that_repeats(world: World) -> None:
    world.add(moment(2026, 12, 1, 9), repeats=Repeats.DAILY)
    world.now = moment(2031, 6, 1, 9)
    assert [text for text, _ in world.told()] == ["Call Ana"]
    world.now = moment(2026, 11, 30, 12)
    assert world.told() == []
    world.now = moment(2026, 12, 1, 9)
    assert world.told() == [("Call Ana", False)]


def test_nine_oclock_is_nine_oclock_where_the_user_is_and_twenty_minutes_are_twenty_minutes(
    berlin: pytest.MonkeyPatch, world: World
) -> None:
    world.now = moment(2026, 11, 30, 10)
    world.add(moment(2026, 12, 1, 9), "Ana")
    world.add(world.now + 1200, "Tea", timer=True)
    berlin.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    world.wait(1200)
    assert world.told() == [("Tea", False)]
    assert world.next() == datetime(2026, 11, 30, 18, 20), "what was told comes first"
    assert datetime.fromtimestamp(world.open()[1].due_at) == datetime(2026, 12, 1, 9)
    world.now = moment(2026, 12, 1, 9)
    assert world.told() == [("Ana", False)]


def test_an_hour_that_summer_time_skips_is_told_after_it_and_one_that_comes_twice_once(
    berlin: pytest.MonkeyPatch, world: World
) -> None:
    world.now = moment(2027, 3, 27, 12)
    world.add(moment(2027, 3, 27, 14, 30), repeats=Repeats.DAILY)
    one = world.open()[0]
    world.do("delete", one.id)
    world.add(datetime(2027, 3, 28, 2, 30).timestamp(), "Skipped")
    assert world.next() == datetime(2027, 3, 28, 3, 30)
    world.now = moment(2027, 3, 28, 3, 30)
    assert world.told() == [("Skipped", False)]
    world.now = moment(2027, 10, 30, 12)
    world.add(datetime(2027, 10, 31, 2, 30).timestamp(), "Twice", repeats=Repeats.DAILY)
    world.now = datetime(2027, 10, 31, 2, 30).timestamp()
    assert world.told() == [("Twice", False)]
    world.wait(3600)
    assert datetime.fromtimestamp(world.now).hour == 2
    assert world.told() == []
    world.wait(DAY_S)
    assert world.told() == [("Twice", False)]


def test_the_last_of_a_month_stays_the_last() -> None:
    begin = datetime(2027, 1, 31, 9)
    days = []
    at = begin
    for _ in range(4):
        at = next_after(begin, Repeats.MONTHLY, at)
        days.append((at.month, at.day))
    assert days == [(2, 28), (3, 31), (4, 30), (5, 31)]
    leap = datetime(2028, 2, 29, 9)
    assert next_after(leap, Repeats.YEARLY, leap) == datetime(2029, 2, 28, 9)
    assert next_after(leap, Repeats.YEARLY, datetime(2031, 12, 1)) == datetime(2032, 2, 29, 9)
    friday = datetime(2026, 12, 4, 9)
    assert next_after(friday, Repeats.WEEKDAYS, friday) == datetime(2026, 12, 7, 9)
    for repeats in Repeats:
        if repeats is not Repeats.NEVER:
            last = last_until(begin, repeats, datetime(2041, 7, 3, 8))
            assert last <= datetime(2041, 7, 3, 8) < next_after(begin, repeats, last), repeats


def test_what_cant_be_kept_is_refused_in_words(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for at in (world.now, world.now - 1, float("nan"), float("inf"), 1e18):
        with pytest.raises(InvalidRequest):
            world.add(at)
    for text in ("", "  \n", "x" * 2001):
        with pytest.raises(InvalidRequest):
            world.add(world.now + 60, text)
    with pytest.raises(NotFound):
        world.do("finish", ReminderId(77))
    monkeypatch.setattr("core.storage.reminders._MOST_OPEN", 3)
    for number in range(3):
        world.add(world.now + 60 + number)
    with pytest.raises(InvalidRequest, match="too many"):
        world.add(world.now + 60)
