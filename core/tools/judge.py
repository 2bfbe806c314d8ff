"""Whether a message wants something done: a logistic regression over what an embedding model makes of it, like
`core.memory.judges`; trained by `packaging/tool_judge.py`."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.memory.judges.reading import gist, sigmoid
from core.model.base import Encoded
from core.paths import RESOURCES

log = logging.getLogger(__name__)

FOLDER = RESOURCES / "judges" / "tools"
WEIGHTS = "wants"

Floats = npt.NDArray[np.float32]


class ToolJudge:
    """Reads texts that were encoded, as asked, by any of the embedding models there are weights for.

    Args:
        weights: by embedding model, (f + 1,) float32 over `gist`; the last is added.
    """

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = weights

    def read(self, texts: Sequence[Encoded]) -> list[float]:
        """How likely each of the texts wants a tool; 0 where nobody can judge."""
        return [self._read(one) for one in texts]

    def _read(self, text: Encoded) -> float:
        weights = self._weights.get(text.embedder)
        if weights is None or not len(text.inner) or len(weights) != len(text.vector) + text.inner.shape[1] + 1:
            return 0.0
        return float(sigmoid(np.asarray(gist(text) @ weights[:-1] + weights[-1])))


def load_tool_judge(embedders: Sequence[str], folder: Path = FOLDER) -> ToolJudge:
    """The judge for some embedding models; weights that are missing or damaged are left out."""
    weights: dict[str, Floats] = {}
    for name in embedders:
        try:
            with (folder / f"{name}.npz").open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
                weights[name] = stored[WEIGHTS].astype(np.float32)
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
            log.warning("the judge of tools for %s can't be read: %s", name, error)
    return ToolJudge(weights)
