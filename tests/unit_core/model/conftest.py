from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def small_model_path(fetched_model_path: Path) -> Path:
    """Of Q4_0, llama.cpp rounds otherwise where it reads several tokens at once, which is told apart here."""
    return fetched_model_path
