"""What a text has to do with documents: a question about them, what it looks for in all of them, a sentence of a reply that states nothing.

Logistic regressions over what an embedding model makes of a text, like `core.memory.judges`; trained by `packaging/document_judges.py`.
"""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.memory.judges.reading import gist, sigmoid
from core.model.base import Encoded
from core.paths import RESOURCES
from core.storage.words import UNSPACED

log = logging.getLogger(__name__)

FOLDER = RESOURCES / "judges" / "documents"

Floats = npt.NDArray[np.float32]


class DocumentJudgment(StrEnum):
    ASKS = "asks"  # a question that is clearly about the user's documents; of what was encoded as asked
    CHANGES = "changes"  # a question about what changed in a document, or between two; of what was encoded as asked
    LISTS = "lists"  # one that wants all documents which speak of something; of what was encoded as asked
    SOUGHT = "sought"  # of such a one, the words that say of what; read from its tokens
    EMPTY = "empty"  # a sentence of a reply that states nothing; of what was encoded as said


class DocumentJudges:
    """Reads texts that were encoded by any of the embedding models there are weights for.

    Args:
        weights: by embedding model and judgment, (f + 1,) float32 over `gist`; the last is added.
    """

    def __init__(self, weights: Mapping[str, Mapping[DocumentJudgment, Floats]]) -> None:
        self._weights = weights

    def read(self, judgment: DocumentJudgment, texts: Sequence[Encoded]) -> list[float]:
        """How likely each of the texts is so; 0 where nobody can judge."""
        return [self._read(judgment, one) for one in texts]

    def sought(self, text: str, encoded: Encoded) -> list[str]:
        """What a question wants to know of in all documents: the pieces of it that say so, in order.

        Args:
            encoded: the text.
        """
        weights = self._weights.get(encoded.embedder, {}).get(DocumentJudgment.SOUGHT)
        if weights is None or len(encoded.tokens) == 0 or len(weights) != encoded.tokens.shape[1] + 1:
            return []
        scores = encoded.tokens @ weights[:-1] + weights[-1]
        # A word is so if its pieces are on the whole; where words aren't parted, each piece by itself.
        pieces: list[list[float]] = []
        places: list[tuple[int, int]] = []
        for (start, end), score in zip(encoded.spans, scores, strict=True):
            start = end - len(text[start:end].lstrip())
            joins = (
                places and places[-1][1] == start and text[start:end].isalnum() and text[places[-1][0] : end].isalnum()
            )
            if joins and not UNSPACED.search(text[start:end]):
                places[-1] = places[-1][0], end
                pieces[-1].append(float(score))
            else:
                places.append((start, end))
                pieces.append([float(score)])
        found: list[tuple[int, int]] = []
        for (start, end), some in zip(places, pieces, strict=True):
            if sum(some) <= 0 or not any(map(str.isalnum, text[start:end])):
                continue
            if found and not text[found[-1][1] : start].strip(" -'’"):
                found[-1] = found[-1][0], end
            else:
                found.append((start, end))
        return [text[start:end] for start, end in found]

    def _read(self, judgment: DocumentJudgment, text: Encoded) -> float:
        weights = self._weights.get(text.embedder, {}).get(judgment)
        if weights is None or not len(text.inner) or len(weights) != len(text.vector) + text.inner.shape[1] + 1:
            return 0.0
        return float(sigmoid(np.asarray(gist(text) @ weights[:-1] + weights[-1])))


def load_document_judges(embedders: Sequence[str], folder: Path = FOLDER) -> DocumentJudges:
    """The judges for some embedding models; weights that are missing or damaged are left out."""
    weights: dict[str, dict[DocumentJudgment, Floats]] = {}
    for name in embedders:
        try:
            with (folder / f"{name}.npz").open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
                weights[name] = {one: stored[one].astype(np.float32) for one in DocumentJudgment}
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
            log.warning("the judges of documents for %s can't be read: %s", name, error)
    return DocumentJudges(weights)
