"""How many threads inference uses beside other programs."""

from __future__ import annotations

import time

import psutil

from core.model.free_cores import FreeCores


class Computer:
    """Cores that we and others use."""

    def __init__(self, cores: int, most: int) -> None:
        self.now = self.idle = self.own = 0.0
        self._cores = cores
        self.saving = False
        self.beside = 0
        self.rule = FreeCores(
            most,
            saving=lambda: self.saving,
            beside=lambda: self.beside,
            clock=lambda: self.now,
            idle=lambda: self.idle,
            own=lambda: self.own,
            cores=cores,
        )

    def run(self, seconds: float, others: float) -> int:
        """Our threads run beside others that use so many cores; returns our threads at the end."""
        steps = round(seconds / 0.05)
        for _ in range(steps):
            self.now += 0.05
            ours = min(self.rule.threads(), self._cores - others)
            self.own += 0.05 * ours
            self.idle += 0.05 * (self._cores - others - ours)
            self.rule.threads()
        return self.rule.threads()


def test_an_idle_computer_gives_all_there_may_be() -> None:
    assert Computer(8, most=7).run(5, others=0) == 7


def test_a_busy_process_takes_one_thread_and_gives_it_back() -> None:
    computer = Computer(2, most=2)
    assert computer.run(1, others=1) == 1
    assert computer.run(1, others=0) == 2


def test_a_core_shared_with_our_own_thread_counts_as_taken() -> None:
    # Two threads of ours and one of another's share two cores: it gets two thirds of one.
    assert Computer(2, most=2).run(1, others=2 / 3) == 1


def test_a_little_work_of_others_changes_nothing() -> None:
    assert Computer(2, most=2).run(5, others=0.3) == 2


def test_room_beside_the_threads_is_used_first() -> None:
    assert Computer(16, most=8).run(1, others=8) == 8
    assert Computer(16, most=8).run(1, others=10) == 6


def test_one_thread_stays_however_busy_the_computer_is() -> None:
    assert Computer(4, most=3).run(5, others=3.9) == 1


def test_the_number_stays_where_it_is_between_the_two_limits() -> None:
    computer = Computer(2, most=2)
    computer.run(1, others=1)
    assert computer.run(5, others=0.4) == 1


def test_a_pause_between_two_replies_is_not_judged() -> None:
    computer = Computer(2, most=2)
    computer.run(1, others=1)
    # Half an hour in which nobody used the computer, and then a busy process again.
    computer.now += 1800
    computer.idle += 3600
    assert computer.rule.threads() == 1


def test_half_the_threads_save_the_battery_from_the_next_reply_on() -> None:
    computer = Computer(8, most=8)
    computer.run(1, others=0)
    computer.saving = True
    assert computer.run(1, others=0) == 8
    computer.now += 60
    computer.idle += 60 * 8
    assert computer.run(1, others=0) == 4
    computer.saving = False
    computer.now += 60
    computer.idle += 60 * 8
    assert computer.run(1, others=0) == 8


def test_one_thread_is_the_least_that_saves_the_battery() -> None:
    computer = Computer(1, most=1)
    computer.saving = True
    assert computer.run(1, others=0) == 1


def test_there_are_never_more_threads_than_cores() -> None:
    # By the counters of this computer.
    rule = FreeCores(64)
    deadline = time.monotonic() + 120
    while rule.threads() == 64 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert 1 <= rule.threads() <= (psutil.cpu_count() or 1)


def test_what_else_computes_in_this_process_has_a_core_at_once() -> None:
    computer = Computer(2, most=2)
    assert computer.run(1, others=0) == 2
    computer.beside = 1
    assert computer.rule.threads() == 1
    assert computer.run(1, others=0) == 1
    computer.beside = 3
    assert computer.rule.threads() == 1
    computer.beside = 0
    assert computer.rule.threads() == 2


def test_where_cores_are_free_beside_the_threads_nothing_changes() -> None:
    computer = Computer(8, most=4)
    computer.beside = 1
    assert computer.run(1, others=0) == 4
