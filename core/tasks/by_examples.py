"""Labels by what their examples mean: the nearest centroid of sentence vectors (prototypical networks, Snell et al. 2017, arXiv
1703.05175). It takes some tens of milliseconds a text, and no language model."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from core.memory.judges.reading import softmax
from core.model.base import Encoded
from core.model.encoding import unit
from core.records import Label

Floats = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Sequence[Encoded]]

# Cosines differ by so much where one label is e times as likely as another: measured on texts whose labels are known.
_TEMPERATURE = 0.05

# A longer text has several meanings: it is looked at in parts. In characters, well within the embedding model's window.
PART_CHARS = 900
_MOST_PARTS = 32


class ByExamples:
    """Keeps the centroids of the labels it saw last: they are the same for every text of a task."""

    def __init__(self) -> None:
        self._fitted: tuple[tuple[Label, ...], str, Floats] | None = None

    def shares(self, text: str, labels: Sequence[Label], encode: Encode) -> list[float] | None:
        """How likely each label is; they add up to 1. None while the embedder is away."""
        found = encode(parts(text, PART_CHARS, _MOST_PARTS))
        if not found:
            return None
        centroids = self._centroids(tuple(labels), found[0].embedder, encode)
        if centroids is None:
            return None
        near = np.stack([one.vector for one in found]) @ centroids.T
        return [float(share) for share in softmax(near / _TEMPERATURE).mean(axis=0)]

    def _centroids(self, labels: tuple[Label, ...], embedder: str, encode: Encode) -> Floats | None:
        if self._fitted is not None and self._fitted[:2] == (labels, embedder):
            return self._fitted[2]
        rows = []
        for label in labels:
            # What a label is called is as good an example as any, up to some four; of more, it is one among many.
            texts = [label.name, *(one[: 2 * PART_CHARS] for one in label.examples if one.strip())]
            found = encode(texts)
            if len(found) < len(texts) or found[0].embedder != embedder:
                return None
            rows.append(np.mean([one.vector for one in found], axis=0))
        centroids = unit(np.stack(rows))
        self._fitted = labels, embedder, centroids
        return centroids


def parts(text: str, size: int, most: int) -> list[str]:
    """A text in parts of `size` characters or fewer, cut where a line, a sentence or a word ends; no more than `most` of them, from all over
    it."""
    found: list[str] = []
    text = text.strip()
    while len(text) > size:
        cut = next((at for end in _ENDS if (at := text.rfind(end, size // 2, size)) > 0), size - 1) + 1
        found.append(text[:cut].strip())
        text = text[cut:].strip()
    found.append(text)
    found = [part for part in found if part]
    if len(found) <= most:
        return found
    return [found[round(place)] for place in np.linspace(0, len(found) - 1, most).tolist()]


_ENDS = ("\n", "。", "．", ". ", "! ", "? ", "！", "？", "।", "؟ ", " ")
