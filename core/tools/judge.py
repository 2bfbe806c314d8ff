"""Whether a message wants something done, and whether that is a reminder: a logistic regression each over what an embedding model makes of it, like
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
WANTS, REMINDS = "wants", "reminds"

Floats = npt.NDArray[np.float32]


class ToolJudge:
    """Reads texts that were encoded, as asked, by any of the embedding models there are weights for.

    Args:
        wants, reminds: by embedding model, (f + 1,) float32 over `gist`; the last is added.
    """

    def __init__(self, wants: Mapping[str, Floats], reminds: Mapping[str, Floats] | None = None) -> None:
        self._wants = wants
        self._reminds = reminds or {}

    def read(self, texts: Sequence[Encoded]) -> list[float]:
        """How likely each of the texts wants a tool; 0 where nobody can judge."""
        return [self._read(one, self._wants) for one in texts]

    def reminds(self, texts: Sequence[Encoded]) -> list[float]:
        """How likely each of the texts wants a reminder, rather than to have something remembered; 0 where nobody can judge."""
        return [self._read(one, self._reminds) for one in texts]

    def _read(self, text: Encoded, judges: Mapping[str, Floats]) -> float:
        weights = judges.get(text.embedder)
        if weights is None or not len(text.inner) or len(weights) != len(text.vector) + text.inner.shape[1] + 1:
            return 0.0
        return float(sigmoid(np.asarray(gist(text) @ weights[:-1] + weights[-1])))


def load_tool_judge(embedders: Sequence[str], folder: Path = FOLDER) -> ToolJudge:
    """The judge for some embedding models; weights that are missing or damaged are left out."""
    wants: dict[str, Floats] = {}
    reminds: dict[str, Floats] = {}
    for name in embedders:
        try:
            with (folder / f"{name}.npz").open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
                wants[name] = stored[WANTS].astype(np.float32)
                if REMINDS in stored:
                    reminds[name] = stored[REMINDS].astype(np.float32)
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
            log.warning("the judge of tools for %s can't be read: %s", name, error)
    return ToolJudge(wants, reminds)
