from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.vault.wrapping import Cost
from tests.unit_core.sync.device import Device

NewDevice = Callable[..., Device]


@pytest.fixture(autouse=True)
def _quick_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.backup.lock.measured_cost", Cost)


@pytest.fixture
def new_device(tmp_path: Path) -> Iterator[NewDevice]:
    """Makes devices, each with an empty store."""
    made: list[Device] = []

    def new(name: str, **arguments: float) -> Device:
        made.append(Device(tmp_path / f"{len(made)} {name}", name, **arguments))
        return made[-1]

    yield new
    for device in made:
        device.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that devices share."""
    shared = tmp_path / "shared"
    shared.mkdir()
    return shared
