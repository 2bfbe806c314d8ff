"""What a core has found out about the small model on this computer before a test begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.kept_results import KeptResults
from core.paths import Paths
from core.speed_probe import Speed


@pytest.fixture(autouse=True)
def _known_model(small_model_path: Path, paths: Paths) -> None:
    """Else each test's core measures and tries it beside what the test is about: seconds of all cores, each time."""
    from core.model.llama import _fingerprint

    fingerprint = _fingerprint(small_model_path, ())
    paths.data.mkdir(parents=True)
    speed = Speed(prefill=200.0, decode=40.0, size_bytes=small_model_path.stat().st_size)
    KeptResults(paths.data / "speed.json", Speed).set(fingerprint, speed)
    KeptResults(paths.data / "functions.json", bool).set(fingerprint, False)
