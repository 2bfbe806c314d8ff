"""Reads the head of a GGUF file and refuses what can't be used, before llama.cpp is asked to load it.

The layout is that of the GGUF specification, versions 2 and 3 (little-endian): magic, version, tensor count, metadata
count, metadata, tensor descriptions, then the tensors themselves.
"""

from __future__ import annotations

import hashlib
import math
import mmap
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from core.errors import ModelError
from core.model.file_kind import HEAD_BYTES, not_gguf, other_kind
from core.model.gguf_cache import Value, cache_size
from core.model.sampling import recommended
from core.records import CacheSize, Sampling

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)

# Value types of metadata.
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
_STRING = 8
_ARRAY = 9

# Longer arrays (the vocabulary) are skipped, not read.
_LONGEST_ARRAY = 4096
_MOST_DIMENSIONS = 4

# Tokens; twenty times what any model was trained for. A head that says more, or none, says nothing.
_LONGEST_CONTEXT = 200_000_000

# ggml type -> (elements a block, bytes a block).
TENSOR_BLOCKS = {
    0: (1, 4),  # F32
    1: (1, 2),  # F16
    2: (32, 18),  # Q4_0
    3: (32, 20),  # Q4_1
    6: (32, 22),  # Q5_0
    7: (32, 24),  # Q5_1
    8: (32, 34),  # Q8_0
    10: (256, 84),  # Q2_K
    11: (256, 110),  # Q3_K
    12: (256, 144),  # Q4_K
    13: (256, 176),  # Q5_K
    14: (256, 210),  # Q6_K
    16: (256, 66),  # IQ2_XXS
    17: (256, 74),  # IQ2_XS
    18: (256, 98),  # IQ3_XXS
    19: (256, 50),  # IQ1_S
    20: (32, 18),  # IQ4_NL
    21: (256, 110),  # IQ3_S
    22: (256, 82),  # IQ2_S
    23: (256, 136),  # IQ4_XS
    29: (256, 56),  # IQ1_M
    30: (1, 2),  # BF16
}

# The norm before the output, and the type it has in nearly all files.
_NORM, _F32 = "output_norm.weight", 0

# What a file recommends, by the names of `core.records.Sampling`.
_SAMPLING = {
    "temperature": "temp",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "repeat_penalty": "penalty_repeat",
}

_SAFE = "Nothing was changed."
_CHOOSE_ANOTHER = "Choose another GGUF file, or a model from the list."

T = TypeVar("T")


class GgufFile(msgspec.Struct, frozen=True, kw_only=True):
    """What the head of a chat model's file says.

    Attributes:
        size_bytes: of all parts, if the model is split over several files.
        context_length: what the model was trained for, in tokens; 0 if it doesn't say.
        cache: what its attention states take.
        licence: SPDX id in lower case, empty if it doesn't say.
        sampling: how its makers have tokens drawn.
    """

    path: Path
    size_bytes: int
    architecture: str
    name: str
    licence: str
    context_length: int
    cache: CacheSize
    layers: int = 0
    sampling: Sampling = Sampling()


class GgufTensors(msgspec.Struct, frozen=True, kw_only=True):
    """What a file's head says of its tensors.

    Attributes:
        shapes: of each, as llama.cpp has them: the length of a row comes first.
        metadata: all but long lists.
        mark: of the norm before the output, which is in 32 bits however the rest is quantised: the same for all files of the same weights;
            empty if it isn't there like that.
    """

    shapes: dict[str, tuple[int, ...]]
    metadata: Mapping[str, Value]
    mark: str = ""


def read_gguf(path: Path) -> GgufFile:
    """Read and check a model file.

    Raises:
        ModelError: no such file, not a GGUF, truncated, or not a model that can chat.
    """
    return _read(path, _checked)


def read_tensors(path: Path) -> GgufTensors:
    """Read what a file with tensors, of a model or beside one, says of each of them; of a model in parts, of all parts.

    Raises:
        ModelError: no such file, not a GGUF, or truncated.
    """
    found = _read(path, _described)
    for part in _parts(path, _number(found.metadata, "split.count", 1))[1:]:
        found.shapes.update(_read(part, _described).shapes)
    return found


def _read(path: Path, check: Callable[[Path, int, mmap.mmap], T]) -> T:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ModelError(f"{path} is a folder, not a model file.", safe=_SAFE, next_step=_CHOOSE_ANOTHER)
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
            if not head.startswith(_MAGIC):
                other = not_gguf(path.name, head)
                raise ModelError(
                    other.what,
                    safe=_SAFE,
                    next_step=other.next_step,
                    detail=f"{path}: begins with {head[:8]!r}, not with 'GGUF'",
                )
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return check(path, size, data)
    except FileNotFoundError as error:
        raise ModelError(
            f"There is no file {path}.",
            safe=_SAFE,
            next_step="Check whether it was moved or deleted, or choose another model.",
            detail=str(error),
        ) from error
    except OSError as error:
        raise ModelError(
            f"{path.name} can't be read.",
            safe=_SAFE,
            next_step="Check the permissions of the file, or choose another model.",
            detail=str(error),
        ) from error
    except (struct.error, EOFError) as error:
        raise _incomplete(path, str(error)) from error
    except (ValueError, OverflowError) as error:
        raise ModelError(
            f"{path.name} is damaged.",
            safe=_SAFE,
            next_step="Download it again, or choose another model.",
            detail=f"{path}: {error}",
        ) from error


def _incomplete(path: Path, detail: str) -> ModelError:
    return ModelError(
        f"{path.name} is incomplete: part of the file is missing.",
        safe=_SAFE,
        next_step="Download it again, or choose another model.",
        detail=f"{path}: {detail}",
    )


class _Reader:
    """Values one after another from the mapped file."""

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self.position = 0

    def scalar(self, layout: str) -> int | float | bool:
        (value,) = struct.unpack_from(layout, self._data, self.position)
        self.position += struct.calcsize(layout)
        result: int | float | bool = value
        return result

    def count(self) -> int:
        return int(self.scalar("<Q"))

    def string(self) -> str:
        length = self.count()
        end = self.position + length
        if end > len(self._data):
            raise EOFError(f"a text of {length} bytes at {self.position} ends after the file does")
        text = self._data[self.position : end].decode("utf-8", "replace")
        self.position = end
        return text

    def value(self, kind: int) -> Value | None:
        """A metadata value; None for a long array, which is skipped."""
        if kind == _STRING:
            return self.string()
        if kind == _ARRAY:
            item, count = int(self.scalar("<I")), self.count()
            if count <= _LONGEST_ARRAY and item != _ARRAY:
                values = (self.value(item) for _ in range(count))
                return [value for value in values if value is not None]
            self._skip(item, count)
            return None
        if kind not in _SCALARS:
            raise ValueError(f"unknown value type {kind} at {self.position}")
        return self.scalar(_SCALARS[kind])

    def _skip(self, item: int, count: int) -> None:
        if item == _STRING:
            # A vocabulary has hundreds of thousands of these: the loop is kept bare.
            unpack, data, position = struct.Struct("<Q").unpack_from, self._data, self.position
            for _ in range(count):
                position += 8 + unpack(data, position)[0]
            self.position = position
        elif item in _SCALARS:
            self.position += count * struct.calcsize(_SCALARS[item])
        else:
            raise ValueError(f"unknown array type {item} at {self.position}")


def _checked(path: Path, size: int, data: mmap.mmap) -> GgufFile:
    reader, metadata, tensors = _head(path, data)
    architecture = str(metadata.get("general.architecture", ""))
    _refuse_other_kinds(path, architecture, metadata, tensors)
    names = list(_check_tensors(path, size, reader, metadata, tensors))
    parts = _parts(path, _number(metadata, "split.count", 1))
    for part in parts[1:]:
        names += _read(part, _described).shapes
    return GgufFile(
        path=path,
        size_bytes=sum(part.stat().st_size for part in parts),
        architecture=architecture,
        name=str(metadata.get("general.name") or path.stem),
        licence=str(metadata.get("general.license", "")),
        context_length=_trained_length(_number(metadata, f"{architecture}.context_length", 0)),
        cache=cache_size(architecture, metadata, names),
        layers=_number(metadata, f"{architecture}.block_count", 0),
        sampling=recommended({name: metadata.get(f"general.sampling.{key}") for name, key in _SAMPLING.items()}),
    )


def _described(path: Path, size: int, data: mmap.mmap) -> GgufTensors:
    reader, metadata, tensors = _head(path, data)
    found = _check_tensors(path, size, reader, metadata, tensors)
    norm = found.get(_NORM)
    mark = ""
    if norm is not None and norm.kind == _F32:
        mark = hashlib.sha256(data[norm.at : norm.at + 4 * math.prod(norm.shape)]).hexdigest()
    return GgufTensors(shapes={name: one.shape for name, one in found.items()}, metadata=metadata, mark=mark)


def _head(path: Path, data: mmap.mmap) -> tuple[_Reader, dict[str, Value], int]:
    """What the file says of itself, the number of tensors, and the reader where their descriptions begin."""
    reader = _Reader(data)
    reader.position = len(_MAGIC)
    version = int(reader.scalar("<I"))
    if version in {int.from_bytes(known.to_bytes(4, "little"), "big") for known in _VERSIONS}:
        raise ModelError(
            f"{path.name} is made for computers with another byte order (big-endian).",
            safe=_SAFE,
            next_step="Choose the same model without BE in its name.",
            detail=f"{path}: version {version:#x}",
        )
    if version not in _VERSIONS:
        raise ModelError(
            f"{path.name} is a GGUF file of a version that isn't supported.",
            safe=_SAFE,
            next_step=_CHOOSE_ANOTHER,
            detail=f"{path}: version {version}",
        )
    tensors, entries = reader.count(), reader.count()
    metadata: dict[str, Value] = {}
    for _ in range(entries):
        key = reader.string()
        value = reader.value(int(reader.scalar("<I")))
        if value is not None:
            metadata[key] = value
    return reader, metadata, tensors


def _trained_length(said: int) -> int:
    """0 where what the file says can't be meant."""
    return said if 0 < said <= _LONGEST_CONTEXT else 0


def _number(metadata: Mapping[str, Value], key: str, default: int) -> int:
    value = metadata.get(key, default)
    return int(value) if isinstance(value, int | float) and math.isfinite(value) else default


def _refuse_other_kinds(path: Path, architecture: str, metadata: Mapping[str, Value], tensors: int) -> None:
    """GGUF files also hold embedding models, adapters, image encoders and bare vocabularies."""
    other = other_kind(path.name, architecture, metadata, tensors)
    if other is not None:
        raise ModelError(
            other.what,
            safe=_SAFE,
            next_step=other.next_step,
            detail=f"{path}: architecture {architecture!r}, {tensors} tensors",
        )


class _Tensor(msgspec.Struct, frozen=True):
    """`at`: where it begins in the file, in bytes."""

    shape: tuple[int, ...]
    kind: int
    at: int


def _check_tensors(
    path: Path, size: int, reader: _Reader, metadata: Mapping[str, Value], tensors: int
) -> dict[str, _Tensor]:
    """The tensors by name. Each must lie inside the file, so that a truncated download is known for what it is."""
    end = 0
    described: list[tuple[str, tuple[int, ...], int, int]] = []
    for _ in range(tensors):
        name = reader.string()
        dimensions = int(reader.scalar("<I"))
        if dimensions > _MOST_DIMENSIONS:
            raise ValueError(f"a tensor of {dimensions} dimensions")
        shape = tuple(reader.count() for _ in range(dimensions))
        elements = math.prod(shape)
        kind, offset = int(reader.scalar("<I")), reader.count()
        # Of a type this table doesn't know, at least the beginning must be there; llama.cpp checks the rest.
        block_elements, block_bytes = TENSOR_BLOCKS.get(kind, (elements or 1, 0))
        end = max(end, offset + elements // block_elements * block_bytes)
        described.append((name, shape, kind, offset))
    alignment = max(_number(metadata, "general.alignment", 32), 1)
    start = -(-reader.position // alignment) * alignment
    if start + end > size:
        raise _incomplete(path, f"{size} of {start + end} bytes are there")
    return {name: _Tensor(shape, kind, start + offset) for name, shape, kind, offset in described}


def _parts(path: Path, count: int) -> list[Path]:
    first = f"-00001-of-{count:05d}.gguf"
    if count < 2 or not path.name.endswith(first):
        return [path]
    stem = path.name.removesuffix(first)
    parts = [path.with_name(f"{stem}-{number:05d}-of-{count:05d}.gguf") for number in range(1, count + 1)]
    for part in parts:
        if not part.exists():
            raise ModelError(
                f"{path.name} is one of {count} parts, and {part.name} is missing.",
                safe=_SAFE,
                next_step="Put all parts into one folder.",
            )
    return parts
