"""The transformer of multilingual-e5-small, a BERT (Devlin et al., arXiv 1810.04805), with the weights of an `E5File`.

Why not sentence-transformers, with a model folder made from the file? Measured in one run, each in a process of its own on one
thread (50 texts for the memory; times are the processor's):

                                       memory    start   texts/s   a query   vectors
    this                               429 MB    3.6 s     82        36 ms
    sentence-transformers, float32    1042 MB   11.4 s     83        37 ms   the same (1e-7)
    sentence-transformers, float16     930 MB    9.4 s     79        46 ms   cosine 0.9996
    MiniLM in sentence-transformers    526 MB    9.8 s     90        19 ms

And the folder takes 241 to 465 MB of the disk beside the 72 of the file. The words' vectors are 384 MB in float32, the tokenizer
of the tokenizers library is 250, and importing transformers takes 140.

torch is imported when this module is: import it where nothing waits.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from core.model.e5_file import E5File


class E5Network:
    """Pieces in, a vector for each of them out.

    Raises:
        ModelError: the file lacks something.
    """

    def __init__(self, file: E5File) -> None:
        self._file = file
        self._sizes = sizes = file.sizes
        width, inner = sizes.dimensions, sizes.inner
        # Where the pieces stand, and that all are of the one text there is.
        self._places = self._floats("emb.pos", sizes.longest, width) + self._floats("emb.type", sizes.types, width)[0]
        self._norms = {"emb.ln": self._norm("emb.ln")}
        self._matrices: dict[str, tuple[Tensor, Tensor]] = {}
        for layer in range(sizes.layers):
            for part, out, into in (
                *((f"l{layer}.{part}", width, width) for part in ("q", "k", "v", "ao")),
                (f"l{layer}.fi", inner, width),
                (f"l{layer}.fo", width, inner),
            ):
                weight = torch.from_numpy(file.weights(f"{part}.w", out, into))
                self._matrices[part] = weight, self._floats(f"{part}.b", out)
            for part in (f"l{layer}.aln", f"l{layer}.oln"):
                self._norms[part] = self._norm(part)

    def vectors(
        self, rows: list[list[int]], padding: int, inner: int
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Evaluate texts.

        Args:
            rows: the pieces of each, with the marks of begin and end.
            padding: the piece to fill the shorter ones up with.
            inner: number of a layer.

        Returns:
            What the last layer makes of each piece and what the inner one does, (texts, longest, dimensions) float32 each; what
            stands beyond the end of a text means nothing.
        """
        longest = max(map(len, rows))
        ids = np.full((len(rows), longest), padding, dtype=np.int64)
        for row, pieces in enumerate(rows):
            ids[row, : len(pieces)] = pieces
        there = torch.from_numpy(np.arange(longest) < np.array([[len(pieces)] for pieces in rows]))
        with torch.inference_mode():
            # The words' vectors stay packed in the file: unpacked, they alone are 384 MB.
            words = torch.from_numpy(self._file.words(ids.reshape(-1))).view(len(rows), longest, -1)
            state = within = self._normed(words + self._places[:longest], "emb.ln")
            for layer in range(self._sizes.layers):
                state = self._layer(state, there[:, None, None, :], f"l{layer}")
                if layer + 1 == inner:
                    within = state
        return state.numpy(), within.numpy()

    def _layer(self, state: Tensor, there: Tensor, name: str) -> Tensor:
        # (texts, heads, pieces, dimensions of a head)
        query, key, value = (
            self._times(state, f"{name}.{part}").unflatten(-1, (self._sizes.heads, -1)).transpose(1, 2)
            for part in ("q", "k", "v")
        )
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=there).transpose(1, 2).flatten(2)
        state = self._normed(state + self._times(seen, f"{name}.ao"), f"{name}.aln")
        thought = self._times(functional.gelu(self._times(state, f"{name}.fi")), f"{name}.fo")
        return self._normed(state + thought, f"{name}.oln")

    def _times(self, state: Tensor, part: str) -> Tensor:
        return functional.linear(state, *self._matrices[part])

    def _normed(self, state: Tensor, part: str) -> Tensor:
        return functional.layer_norm(state, state.shape[-1:], *self._norms[part], self._sizes.epsilon)

    def _norm(self, part: str) -> tuple[Tensor, Tensor]:
        width = self._sizes.dimensions
        return self._floats(f"{part}.w", width), self._floats(f"{part}.b", width)

    def _floats(self, name: str, *shape: int) -> Tensor:
        return torch.from_numpy(self._file.floats(name, *shape))
