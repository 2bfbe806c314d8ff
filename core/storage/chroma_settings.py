"""What Chroma is set to."""

from __future__ import annotations

from functools import cache
from typing import Any


def chroma_settings() -> Any:
    """Settings that are a client's own: it writes its folder or address into them."""
    return _as_made().model_copy()


@cache
def _as_made() -> Any:
    # Chroma looks for each of them in the environment and in a file, which takes longer than opening an index.
    from chromadb.config import Settings

    return Settings(anonymized_telemetry=False)
