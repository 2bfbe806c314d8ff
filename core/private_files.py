"""Files that only their owner may read: they tell of a life."""

from __future__ import annotations

import os


def for_owner(name: str, flags: int) -> int:
    """An opener for `open`: what it creates is the owner's alone. A file that is there keeps its rights."""
    return os.open(name, flags, 0o600)
