"""Some minutes less of `make endure`: kills, power cuts and damage, with another seed each day."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from core.paths import HOME_VARIABLE
from tests.endure import corruptions, kills, power

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def seed() -> int:
    return dt.datetime.now(dt.UTC).date().toordinal()


def test_nothing_acknowledged_is_lost_when_the_core_is_killed(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    outcome = kills.run(5, seed, tmp_path, lambda _: None)
    assert outcome.kills == 5
    assert outcome.faults == [], f"seed {seed}"


@pytest.mark.skipif(not power.can_be_recorded(), reason="strace is needed to record what is written")
def test_nothing_acknowledged_is_lost_when_the_power_fails(tmp_path: Path, seed: int) -> None:
    looked, faults = power.run(40, seed, tmp_path / "power")
    assert looked == 40
    assert faults == [], f"seed {seed}"


@pytest.mark.skipif(not power.can_be_recorded(), reason="strace is needed to record what is written")
def test_a_core_that_forgot_to_sync_would_be_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "power" / "home"
    home.mkdir(parents=True)
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    changes = power.recorded(home, 3)
    forgetful = [change for change in changes if change.call != "sync"]
    assert any("unsynced" in fault for fault in power.cuts(home, forgetful, 40, 1))


def test_damage_is_never_taken_for_whole(tmp_path: Path) -> None:
    # Always the same: a flipped byte in a plain database can still give an empty title, 12 times in 4,500; nothing there tells.
    done, faults = corruptions.run(120, 739950, tmp_path)
    assert sum(done.values()) >= 120
    assert faults == []
