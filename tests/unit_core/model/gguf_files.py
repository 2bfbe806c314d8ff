"""Writes small GGUF files for tests: the head is real, the weights are zeros."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

F32 = 0

_ALIGNMENT = 32


def string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def value(item: object) -> bytes:
    """A metadata value with its type."""
    if isinstance(item, bool):
        return struct.pack("<I?", 7, item)
    if isinstance(item, int):
        return struct.pack("<Ii", 5, item) if item < 0 else struct.pack("<II", 4, item)
    if isinstance(item, float):
        return struct.pack("<If", 6, item)
    if isinstance(item, str):
        return struct.pack("<I", 8) + string(item)
    if isinstance(item, tuple):  # signed
        return struct.pack(f"<IIQ{len(item)}i", 9, 5, len(item), *item)
    assert isinstance(item, list)
    if isinstance(item[0], float):
        return struct.pack(f"<IIQ{len(item)}f", 9, 6, len(item), *item)
    if isinstance(item[0], str):
        kind, items = 8, [string(text) for text in item]
    elif isinstance(item[0], bool):
        kind, items = 7, [struct.pack("<?", flag) for flag in item]
    else:
        kind, items = 5, [struct.pack("<i", number) for number in item]
    return struct.pack("<IIQ", 9, kind, len(items)) + b"".join(items)


def write_gguf(
    path: Path,
    metadata: dict[str, object],
    tensors: Mapping[str, tuple[int, ...]] | None = None,
    *,
    version: int = 3,
    weights: Mapping[str, bytes] | None = None,
) -> Path:
    """Write a file with these metadata and float32 tensors of these shapes; of zeros, where `weights` doesn't say."""
    tensors = {"token_embd.weight": (8, 4)} if tensors is None else tensors
    head = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(metadata))
    head += b"".join(string(key) + value(item) for key, item in metadata.items())
    offset = 0
    body = bytearray()
    for name, shape in tensors.items():
        head += string(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape) + struct.pack("<IQ", F32, offset)
        size = 4
        for length in shape:
            size *= length
        offset += -(-size // _ALIGNMENT) * _ALIGNMENT
        body += (weights or {}).get(name, b"")
        body += bytes(offset - len(body))
    head += bytes(-len(head) % _ALIGNMENT)
    path.write_bytes(head + body)
    return path


def llama_metadata(**changes: object) -> dict[str, object]:
    """Enough to look like a chat model; dots in names are written as `__`."""
    metadata: dict[str, object] = {
        "general.architecture": "llama",
        "general.name": "Little Llama",
        "general.license": "mit",
        "llama.context_length": 2048,
        "llama.block_count": 3,
        "llama.embedding_length": 64,
        "llama.attention.head_count": 4,
        "llama.attention.head_count_kv": 2,
    }
    metadata.update({key.replace("__", "."): item for key, item in changes.items()})
    return metadata
