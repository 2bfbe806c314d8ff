"""The speed of this computer's memory."""

from __future__ import annotations

import pytest

from core.model import memory_speed


def test_it_is_that_of_a_computer() -> None:
    speed = memory_speed.memory_speed()
    assert speed is not None
    assert 0.2e9 < speed < 5e12


def test_it_is_not_tried_where_memory_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_speed, "available_memory", lambda: 100_000_000)
    assert memory_speed.memory_speed() is None
