"""How far ahead a voice speaks."""

from __future__ import annotations

import pytest

from core.voice.pace import Pace


@pytest.mark.parametrize(("work_s", "ahead_s"), [(0.1, 4.0), (0.6, 6.0), (0.9, 9.0), (2.0, 10.0)])
def test_a_quick_voice_speaks_less_far_ahead(work_s: float, ahead_s: float) -> None:
    pace = Pace(10.0)
    assert pace.ahead_s == 10.0  # nothing is known of it
    for _ in range(20):
        pace.took(work_s * 5, 5.0)
    assert pace.ahead_s == pytest.approx(ahead_s, abs=0.1)


def test_silence_tells_nothing() -> None:
    pace = Pace(10.0)
    pace.took(1.0, 0.0)
    assert pace.ahead_s == 10.0
