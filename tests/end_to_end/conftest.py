"""What a core knows of the small model on this computer before a test begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.paths import Paths
from tests.end_to_end.settings import SHORT, keep_sampling, know


@pytest.fixture(autouse=True)
def _known_model(small_model_path: Path, paths: Paths) -> None:
    know(paths, small_model_path)


@pytest.fixture
def _short_replies(paths: Paths, small_model_path: Path) -> None:
    keep_sampling(paths, small_model_path, SHORT)
