"""What a model's attention states take, read from the head of its file before it is loaded.

Which layers have keys and values and which a state of constant size, the names of their tensors say; how wide both are, the
metadata. The formulas are those by which llama.cpp allocates its caches.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from core.records import CacheSize

Value = int | float | bool | str | list["Value"]

# Bytes of a number: keys and values are in 16 bits, states of constant size in 32.
_HALF, _SINGLE = 2, 4

# A block of 8-bit numbers: heads of other widths can't be kept in them.
_BLOCK = 32

# More than any model has, of whatever is counted: a file that says so is wrong.
_MOST = 2**24

_LAYER = re.compile(r"blk\.(\d+)\.(.+)")
_RECURRENT = ("ssm_", "time_mix_", "shortconv.")

# One layer in so many looks at everything, the last of them, where the file doesn't say which do.
_EVERY = {
    "cohere2": 4, "exaone4": 4, "gemma2": 2, "gemma3": 6, "gemma3n": 5, "gpt-oss": 2, "llama4": 4, "olmo2": 4, "smallthinker": 4,
}  # fmt: skip

# They have another window than their head says: in parts, or in the largest of their models alone.
_LLAMA_4_WINDOW = 8192
_EXAONE_4_LAYERS = 64

# So many layers have keys and values of their own; the file doesn't say.
_FIRST_LAYERS = {"gemma3n": 20}


def cache_size(architecture: str, metadata: Mapping[str, Value], tensors: Iterable[str]) -> CacheSize:
    """What a token of context and a whole context take.

    Args:
        tensors: the names of all of the model's.
    """
    head = _Head(architecture, metadata)
    layers = _layers(tensors, head)
    window = head.window()
    windowed = head.windowed_layers(layers) if window else frozenset()
    token_bytes = window_bytes = fixed_bytes = 0
    eight_bits = True
    for layer, names in layers.items():
        recurrent = any(name.startswith(_RECURRENT) for name in names)
        # A gated delta net has a fused projection too.
        attention = any(name.startswith(("attn_k.", "attn_kv")) for name in names) or (
            not recurrent and any(name.startswith("attn_qkv.") for name in names)
        )
        if recurrent:
            fixed_bytes += _SINGLE * head.state_numbers(names)
        if not attention:
            continue
        narrow = windowed is not None and layer in windowed
        keys, values = head.widths(layer, windowed=narrow)
        eight_bits = eight_bits and not (keys % _BLOCK or values % _BLOCK)
        numbers = head.key_heads(layer) * (keys + values)
        if narrow:
            window_bytes += _HALF * numbers
        else:
            token_bytes += _HALF * numbers
    return CacheSize(
        token_bytes=token_bytes,
        window_bytes=window_bytes,
        window=window if window_bytes else 0,
        fixed_bytes=fixed_bytes,
        eight_bits=eight_bits,
        known=windowed is not None and max(token_bytes, window_bytes, fixed_bytes) > 0,
    )


def _layers(tensors: Iterable[str], head: _Head) -> dict[int, set[str]]:
    """The tensors of each layer that has a cache of its own."""
    layers: dict[int, set[str]] = defaultdict(set)
    for tensor in tensors:
        found = _LAYER.fullmatch(tensor)
        if found is not None:
            layers[int(found[1])].add(found[2])
    count = head.layers_with_cache(len(layers))
    return {layer: names for layer, names in layers.items() if layer < count}


class _Head:
    """Numbers in the metadata of one architecture."""

    def __init__(self, architecture: str, metadata: Mapping[str, Value]) -> None:
        self._architecture = architecture
        self._metadata = metadata

    def number(self, key: str, default: int = 0, layer: int = 0) -> int:
        """A number that may differ by layer; `default` if it isn't there, or can't be meant."""
        value = self._metadata.get(f"{self._architecture}.{key}", default)
        if isinstance(value, list):
            value = value[layer] if layer < len(value) else default
        return int(value) if isinstance(value, int | float) and 0 <= value <= _MOST else default

    def layers_with_cache(self, layers: int) -> int:
        # The last ones may predict more than the next token, which nobody asks of them, or share what earlier ones have.
        own = layers - self.number("nextn_predict_layers") - self.number("attention.shared_kv_layers")
        return min(own, _FIRST_LAYERS.get(self._architecture, own))

    def window(self) -> int:
        """0: all layers look at everything."""
        said = self.number("attention.sliding_window")
        if self._architecture == "llama4":
            return _LLAMA_4_WINDOW
        small = self._architecture == "exaone4" and self.number("block_count") != _EXAONE_4_LAYERS
        # llama.cpp reads Phi 3's and doesn't use it.
        return 0 if small or self._architecture == "phi3" else said

    def windowed_layers(self, layers: Iterable[int]) -> frozenset[int] | None:
        """Which look no further back than the window; None if that can't be told."""
        pattern = self._metadata.get(f"{self._architecture}.attention.sliding_window_pattern")
        if isinstance(pattern, list):
            return frozenset(layer for layer, windowed in enumerate(pattern) if windowed)
        every = self.number("attention.sliding_window_pattern", _EVERY.get(self._architecture, 0))
        return frozenset(layer for layer in layers if (layer + 1) % every) if every else None

    def key_heads(self, layer: int) -> int:
        return self.number("attention.head_count_kv", self.number("attention.head_count", layer=layer), layer)

    def widths(self, layer: int, *, windowed: bool) -> tuple[int, int]:
        """Numbers of a head's keys and values."""
        heads = max(self.number("attention.head_count", 1, layer), 1)
        width = self.number("embedding_length") // heads
        keys, values = self.number("attention.key_length", width), self.number("attention.value_length", width)
        if windowed:
            keys = self.number("attention.key_length_swa", keys)
            values = self.number("attention.value_length_swa", values)
        # Multi-head latent attention: values are read from what is kept as keys.
        return keys, 0 if self.number("attention.key_length_mla") else values

    def state_numbers(self, names: Iterable[str]) -> int:
        """Of a recurrent layer: what its convolution has seen last, and its state."""
        width = self.number("embedding_length")
        if any(name.startswith("time_mix_") for name in names):
            return width * (self.number("token_shift_count", 2) + self.number("wkv.head_size"))
        if any(name.startswith("shortconv.") for name in names):
            return width * max(self.number("shortconv.l_cache") - 1, 0)
        shift = max(self.number("ssm.conv_kernel") - 1, 0)
        if kda := self.number("kda.head_dim"):
            inner = kda * self.number("attention.head_count")
            return 3 * shift * inner + kda * inner
        inner, state = self.number("ssm.inner_size"), self.number("ssm.state_size")
        return shift * (inner + 2 * self.number("ssm.group_count") * state) + state * inner
