"""Weights that come with Rememora: they lie in distributions of the package index that it depends on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path


def packaged(name: str, member: str) -> Path | None:
    """Where a file or folder of an installed distribution lies; None if it isn't there.

    Found by the distribution's record: importing a package of weights may run native code that is not wanted.
    """
    try:
        path = Path(str(distribution(name).locate_file(member)))
    except PackageNotFoundError:
        return None
    return path if path.exists() else None
