"""Taking vectors from one place to another, without embedding a text again."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.storage.index_notes import INDEX_KINDS
from core.storage.vector_index import VectorIndex

# Moved at once. Chroma builds its graph meanwhile: a tenth of a second.
_AT_ONCE = 100


def moved(source: VectorIndex, target: VectorIndex) -> Iterator[float]:
    """Put what isn't there yet into the target, some at a time; tells how far it is, 0 to 1. Nothing is removed.

    An item of which anything is there is left alone: what is there is newer. What came only in part is embedded anew when the index is
    brought in step.
    """
    wanted = [
        (
            kind,
            [one for item_id in source.items(kind) if item_id not in known for one in source.passages(kind, item_id)],
        )
        for kind in INDEX_KINDS
        for known in [target.items(kind)]
    ]
    total = sum(len(ids) for _, ids in wanted)
    done = 0
    for kind, ids in wanted:
        for start in range(0, len(ids), _AT_ONCE):
            found = source.of(kind, ids[start : start + _AT_ONCE])
            if found:
                target.put(kind, list(found), np.stack(list(found.values())))
            done += len(ids[start : start + _AT_ONCE])
            yield done / total
