"""Judges that never know whether a new fact takes a known one's place, so that the model is asked."""

from __future__ import annotations

import numpy as np

from core.memory.judges.reading import Floats, Judges
from core.memory.learning.relation import Relation

_DOUBT = {Relation.APART: 0.8, Relation.FULLER: 0.0, Relation.REPLACES: 0.2, Relation.SAME: 0.0}


class DoubtfulJudges(Judges):
    """The real ones, but for two facts."""

    def compare(self, embedder: str, features: Floats) -> Floats | None:
        if super().compare(embedder, features) is None:
            return None
        return np.array([_DOUBT[relation] for relation in Relation], dtype=np.float32)
