"""The transformer of multilingual-e5-small: BERT's (Devlin et al., NAACL 2019), in torch's own operations.

torch is imported when this module is: import it where nothing waits.
"""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from core.model.e5_file import E5File


class _Linear(msgspec.Struct, frozen=True):
    weight: Tensor
    bias: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        return functional.linear(x, self.weight, self.bias)


class _Norm(msgspec.Struct, frozen=True):
    weight: Tensor
    bias: Tensor
    epsilon: float

    def __call__(self, x: Tensor) -> Tensor:
        return functional.layer_norm(x, self.weight.shape, self.weight, self.bias, self.epsilon)


class _Layer(msgspec.Struct, frozen=True):
    """Attention and two dense layers. `attend`: queries, keys and values in one product."""

    heads: int
    attend: _Linear
    attended: _Linear
    attention_norm: _Norm
    widen: _Linear
    narrow: _Linear
    norm: _Norm

    def __call__(self, x: Tensor, mask: Tensor) -> Tensor:
        many, length, width = x.shape
        split = self.attend(x).view(many, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(split[0], split[1], split[2], attn_mask=mask)
        x = self.attention_norm(x + self.attended(mixed.transpose(1, 2).reshape(many, length, width)))
        return self.norm(x + self.narrow(functional.gelu(self.widen(x))))


class E5Network:
    """Pieces in, a vector for each of them out.

    Raises:
        ModelError: the file lacks something.
    """

    def __init__(self, file: E5File) -> None:
        self._file = file
        sizes = file.sizes
        self._width = sizes.dimensions
        # The type of every piece is 0: there is one text, and never a second beside it.
        self._places = torch.from_numpy(
            file.floats("emb.pos", sizes.longest, self._width) + file.floats("emb.type", sizes.types, self._width)[0]
        )
        self._norm = self._normalization("emb.ln")
        self._layers = [self._layer(f"l{number}") for number in range(sizes.layers)]

    def vectors(self, rows: list[list[int]], padding: int) -> npt.NDArray[np.float32]:
        """Evaluate texts.

        Args:
            rows: the pieces of each, with the marks of begin and end.
            padding: the piece to fill the shorter ones up with.

        Returns:
            (texts, longest, dimensions) float32; what stands beyond the end of a text means nothing.
        """
        longest = max(map(len, rows))
        ids = np.full((len(rows), longest), padding, dtype=np.int64)
        for row, pieces in enumerate(rows):
            ids[row, : len(pieces)] = pieces
        there = torch.from_numpy(np.arange(longest)[None, :] < np.array([len(pieces) for pieces in rows])[:, None])
        with torch.inference_mode():
            words = torch.from_numpy(self._file.words(ids.reshape(-1))).view(len(rows), longest, self._width)
            x = self._norm(words + self._places[:longest])
            for layer in self._layers:
                x = layer(x, there[:, None, None, :])
        return np.asarray(x.numpy(), dtype=np.float32)

    def _layer(self, name: str) -> _Layer:
        width, inner = self._width, self._file.sizes.inner
        parts = [self._linear(f"{name}.{part}", width, width) for part in ("q", "k", "v")]
        return _Layer(
            heads=self._file.sizes.heads,
            attend=_Linear(torch.cat([part.weight for part in parts]), torch.cat([part.bias for part in parts])),
            attended=self._linear(f"{name}.ao", width, width),
            attention_norm=self._normalization(f"{name}.aln"),
            widen=self._linear(f"{name}.fi", inner, width),
            narrow=self._linear(f"{name}.fo", width, inner),
            norm=self._normalization(f"{name}.oln"),
        )

    def _linear(self, name: str, out: int, into: int) -> _Linear:
        return _Linear(
            torch.from_numpy(self._file.weights(f"{name}.w", out, into)),
            torch.from_numpy(self._file.floats(f"{name}.b", out)),
        )

    def _normalization(self, name: str) -> _Norm:
        width = self._width
        return _Norm(
            torch.from_numpy(self._file.floats(f"{name}.w", width)),
            torch.from_numpy(self._file.floats(f"{name}.b", width)),
            self._file.sizes.epsilon,
        )
