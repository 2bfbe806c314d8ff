"""The starter model, for tests of quality and speed."""

from __future__ import annotations

from pathlib import Path

from core.records import ModelId
from tests.catalog_models import catalog_model

STARTER = ModelId("qwen2.5-coder-1.5b-instruct")


def starter_model(user_models: Path | None = None) -> Path:
    """The GGUF file: the one the user has, the cached one, or a fresh download (1.1 GB).

    Raises:
        AssertionError: it can't be fetched.
    """
    return catalog_model(STARTER, user_models)
