from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.bench.stream_stall import FORMULAS, measure


def test_long_stream_reaches_its_end_without_long_stalls(qtbot: QtBot) -> None:
    stalls = measure(messages=120, tokens=300)
    print(stalls)
    # The goal, 50 ms, is for `make bench` on a quiet machine; a test machine may be busy.
    assert 0 < stalls.stream_longest < 1000


def test_formulas_and_tables_stream_without_long_stalls(qtbot: QtBot) -> None:
    stalls = measure(messages=4, tokens=len(FORMULAS) // 4, reply_text=FORMULAS)
    print(stalls)
    assert 0 < stalls.stream_longest < 1000
