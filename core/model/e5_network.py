"""The transformer of multilingual-e5-small: transformers' BERT, with the weights of an `E5File`.

torch and transformers are imported when this module is: import it where nothing waits.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from transformers import BertConfig, BertModel

from core.model.e5_file import E5File

# Names of a layer's parts in the file, and in transformers.
_LINEAR = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


class E5Network:
    """Pieces in, a vector for each of them out.

    Raises:
        ModelError: the file lacks something.
    """

    def __init__(self, file: E5File) -> None:
        self._file = file
        sizes = file.sizes
        self._width = sizes.dimensions
        config = BertConfig(
            # The words' vectors stay packed in the file: unpacked, they alone are 384 MB.
            vocab_size=1,
            hidden_size=sizes.dimensions,
            num_hidden_layers=sizes.layers,
            num_attention_heads=sizes.heads,
            intermediate_size=sizes.inner,
            max_position_embeddings=sizes.longest,
            type_vocab_size=sizes.types,
            layer_norm_eps=sizes.epsilon,
        )
        # Without memory of its own until the weights are there: nothing is drawn at random in vain.
        with torch.device("meta"):
            self._bert = BertModel(config, add_pooling_layer=False)
        self._bert.load_state_dict(dict(self._weights()), assign=True)
        # Those two are no weights: where the pieces stand, and that all are of the one text there is.
        self._bert.embeddings.position_ids = torch.arange(sizes.longest)[None]
        self._bert.embeddings.token_type_ids = torch.zeros((1, sizes.longest), dtype=torch.int64)
        self._bert.eval()  # type: ignore[no-untyped-call]

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
        there = torch.from_numpy(np.arange(longest)[None, :] < np.array([len(pieces) for pieces in rows])[:, None])
        with torch.inference_mode():
            words = torch.from_numpy(self._file.words(ids.reshape(-1))).view(len(rows), longest, self._width)
            out = self._bert(inputs_embeds=words, attention_mask=there.long(), output_hidden_states=True)
        return out.last_hidden_state.numpy(), out.hidden_states[inner].numpy()

    def _weights(self) -> Iterator[tuple[str, Tensor]]:
        file, sizes, width = self._file, self._file.sizes, self._width
        yield "embeddings.word_embeddings.weight", torch.zeros(1, width)
        yield "embeddings.position_embeddings.weight", torch.from_numpy(file.floats("emb.pos", sizes.longest, width))
        yield "embeddings.token_type_embeddings.weight", torch.from_numpy(file.floats("emb.type", sizes.types, width))
        yield from self._pair("emb.ln", "embeddings.LayerNorm")
        shapes = {"fi": (sizes.inner, width), "fo": (width, sizes.inner)}
        for number in range(sizes.layers):
            for part, name in _LINEAR.items():
                place = f"encoder.layer.{number}.{name}"
                out, into = shapes.get(part, (width, width))
                yield f"{place}.weight", torch.from_numpy(file.weights(f"l{number}.{part}.w", out, into))
                yield f"{place}.bias", torch.from_numpy(file.floats(f"l{number}.{part}.b", out))
            for part, name in _NORMS.items():
                yield from self._pair(f"l{number}.{part}", f"encoder.layer.{number}.{name}")

    def _pair(self, part: str, name: str) -> Iterator[tuple[str, Tensor]]:
        for there, here in (("w", "weight"), ("b", "bias")):
            yield f"{name}.{here}", torch.from_numpy(self._file.floats(f"{part}.{there}", self._width))
