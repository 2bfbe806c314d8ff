"""Texts as points in the plane: near where their meanings are near.

t-SNE (van der Maaten and Hinton 2008), in the fast approximation of openTSNE (Poličar et al. 2019), started from the two main
axes so that the picture is the same for the same texts. Few texts are shown by their two main axes alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from core.errors import Cancelled

Vectors = npt.NDArray[np.float32]

# With fewer texts, t-SNE has no neighbourhoods to keep.
_FEWEST = 12

_PERPLEXITY = 30
_EXAGGERATED, _REFINED = 150, 350  # rounds
_EVERY = 10


def project(vectors: Vectors, told: Callable[[float], bool]) -> Vectors:
    """Places for texts.

    Args:
        vectors: (n, d) float32, unit length.
        told: is told how much is done, 0 to 1, every few rounds; False ends it.

    Returns:
        (n, 2) float32, each coordinate -1 to 1.

    Raises:
        Cancelled: `told` said so.
    """
    count = len(vectors)
    if count < _FEWEST:
        return _spread(_main_axes(vectors))
    # Takes half a second to load, and few ever look at the map.
    from openTSNE import TSNE

    rounds = _EXAGGERATED + _REFINED
    before = 0
    exaggerated = True

    def after_rounds(round_: int, _error: float, _places: Any) -> bool:
        nonlocal before, exaggerated
        if exaggerated and round_ < before:
            exaggerated = False
        before = round_
        done = round_ + (0 if exaggerated else _EXAGGERATED)
        return not told(done / rounds)

    if not told(0.0):
        raise _cancelled()
    embedding = TSNE(
        perplexity=min(_PERPLEXITY, (count - 1) / 3),
        metric="cosine",
        initialization="pca",
        early_exaggeration_iter=_EXAGGERATED,
        n_iter=_REFINED,
        n_jobs=1,  # a reply may be written meanwhile
        random_state=0,
        callbacks=after_rounds,
        callbacks_every_iters=_EVERY,
    ).fit(vectors)
    # A stopped run returns what it has.
    if not told(1.0):
        raise _cancelled()
    return _spread(np.asarray(embedding, dtype=np.float32))


def _main_axes(vectors: Vectors) -> Vectors:
    centred = vectors - vectors.mean(axis=0, keepdims=True) if len(vectors) else vectors
    places = np.zeros((len(vectors), 2), dtype=np.float32)
    if len(vectors) > 1:
        left, sizes, _ = np.linalg.svd(centred, full_matrices=False)
        axes = min(2, left.shape[1])
        places[:, :axes] = left[:, :axes] * sizes[:axes]
    return places


def _spread(places: Vectors) -> Vectors:
    if not len(places):
        return places
    centred: Vectors = places - (places.max(axis=0) + places.min(axis=0)) / 2
    spread: Vectors = (centred / max(float(np.abs(centred).max()), 1e-9)).astype(np.float32)
    return spread


def _cancelled() -> Cancelled:
    return Cancelled("The map was not finished.")
