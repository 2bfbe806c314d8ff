"""When a line counts as one that carries nothing any more, and how long it is waited for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.elsewhere.line import BEAT_MS, Pulse, Waits

BEAT_S = BEAT_MS / 1000


class Line:
    """A pulse, and a clock that the test moves."""

    def __init__(self) -> None:
        self.now = 100.0
        self.pulse = Pulse(clock=lambda: self.now)
        self.beats = 0
        self.stopped_at: list[float] = []
        self.pulse.due.connect(self._beat)
        self.pulse.stopped.connect(lambda: self.stopped_at.append(self.now))
        self.pulse.start()

    def _beat(self) -> None:
        self.beats += 1

    def wait(self, beats: int) -> None:
        for _ in range(beats):
            self.now += BEAT_S
            self.pulse.tick()


@pytest.fixture
def line(qapp: QApplication) -> Line:
    return Line()


def test_a_line_that_stalls_is_noticed_within_fifteen_seconds(line: Line) -> None:
    line.wait(1)
    line.pulse.hear()
    heard = line.now
    line.wait(4)
    assert line.stopped_at
    assert line.stopped_at[0] - heard <= 15


def test_a_line_that_answers_is_never_taken_for_lost(line: Line) -> None:
    for _ in range(100):
        line.pulse.hear()
        line.wait(1)
    assert line.beats == 100
    assert not line.stopped_at


def test_a_line_that_takes_a_long_command_carries(line: Line) -> None:
    line.pulse.hear()
    for _ in range(20):
        line.pulse.carry()
        line.wait(1)
    assert not line.stopped_at
    line.wait(4)
    assert line.stopped_at, "once all is written, an answer has to come"


def test_the_first_word_may_take_a_minute(line: Line) -> None:
    line.wait(14)
    assert not line.stopped_at
    line.wait(1)
    assert line.stopped_at == [160.0]


def test_a_computer_that_slept_waits_for_an_answer_first(line: Line) -> None:
    line.pulse.hear()
    line.now += 3600
    line.pulse.tick()
    assert not line.stopped_at, "it is asked before it is judged"
    line.wait(3)
    assert line.stopped_at


def test_it_is_waited_longer_each_time_and_from_the_beginning_once_the_line_was_there() -> None:
    waits = Waits()
    assert [waits.next_s() for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
    waits.begin_anew()
    assert waits.next_s() == 1
