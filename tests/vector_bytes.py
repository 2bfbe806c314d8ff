"""Finding a vector in files by its bytes, as it was given or as an index writes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

# So many components in a row are enough to know it by.
_RUN = 12


def files_with(folder: Path, vector: npt.NDArray[np.float32]) -> list[str]:
    """Names of the files in a folder, and in those below it, that a part of this vector stands in: as 32-bit or 16-bit numbers, to the
    last bits, which an index rounds in its own way."""
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(_holds(values, vector) for values in _numbers(file.read_bytes()))
    )


def _numbers(content: bytes) -> Iterator[npt.NDArray[np.float64]]:
    for kind in ("<f4", "<f2"):
        size = int(kind[-1])
        for start in range(size):
            usable = content[start : start + (len(content) - start) // size * size]
            # What isn't a number there stays one that is nowhere near.
            with np.errstate(invalid="ignore"):
                values = np.frombuffer(usable, kind).astype(np.float64)
            yield np.nan_to_num(values, nan=9.0, posinf=9.0, neginf=9.0)


def _holds(values: npt.NDArray[np.float64], vector: npt.NDArray[np.float32]) -> bool:
    # From several places: an SQLite page may end in the middle of it.
    for first in range(0, len(vector) - _RUN, 100):
        wanted = vector[first : first + _RUN].astype(np.float64)
        at = np.flatnonzero(np.abs(values - wanted[0]) < 1e-4)
        at = at[at + _RUN <= len(values)]
        for place, value in enumerate(wanted):
            at = at[np.abs(values[at + place] - value) < 1e-4]
        if len(at):
            return True
    return False
