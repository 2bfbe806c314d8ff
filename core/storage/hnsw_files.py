"""Chroma's HNSW files: checked before native code loads them, because it trusts them, and a damaged one ends the process; and cleared
of what doesn't belong into them, because it writes memory as it is, with whatever stood there before.

The format is that of chroma-hnswlib's persisted index, little-endian. A segment folder holds `header.bin` (the sizes
below), `data_level0.bin` (one fixed-size record an element: link count, links, vector, label), `link_lists.bin`
(for each element the size of its links on the upper levels, then those links) and `length.bin` (4 bytes an element).
"""

from __future__ import annotations

import struct
from pathlib import Path

import msgspec
import numpy as np

_FORMAT = 1

# version, offset of level 0, capacity, elements, record size, offset of the label, offset of the vector, top level,
# entry point, links a level, links on level 0, M, level multiplier, ef_construction.
_HEADER = struct.Struct("<i6QiI3QdQ")

_LINK = 4  # bytes of an id, and of the count before the ids

# Bytes that are looked at in one piece.
_PIECE = 1 << 20


class _Header(msgspec.Struct, frozen=True):
    capacity: int
    elements: int
    record: int
    links: int
    links_level0: int
    top_level: int
    entry_point: int


def damage(folder: Path) -> str | None:
    """What is wrong with a segment folder; None if native code can load it.

    Takes about 10 ms for 10,000 vectors.

    Raises:
        OSError: a file can't be read, or is missing.
    """
    header = _header((folder / "header.bin").read_bytes())
    if isinstance(header, str):
        return header
    if (folder / "length.bin").stat().st_size < _LINK * header.elements:
        return "length.bin is too short"
    return _level0_damage(folder / "data_level0.bin", header) or _upper_damage(folder / "link_lists.bin", header)


def wipe_unused(folder: Path) -> None:
    """Overwrite what the files of a segment folder have beyond their elements: it is of no use to anybody, and was in the memory of
    this process. Damaged ones are left as they are.

    Raises:
        OSError: a file can't be written, or is missing.
    """
    header = _header((folder / "header.bin").read_bytes())
    if isinstance(header, _Header):
        _wipe(folder / "data_level0.bin", header.elements * header.record)
        _wipe(folder / "length.bin", header.elements * _LINK)


def _wipe(file: Path, start: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(start)
        while piece := opened.read(_PIECE):
            if any(piece):
                opened.seek(-len(piece), 1)
                opened.write(bytes(len(piece)))


def _header(raw: bytes) -> _Header | str:
    """What a `header.bin` says, or what is wrong with it."""
    if len(raw) < 4 or int.from_bytes(raw[:4], "little") != _FORMAT:
        return "header.bin has no known format"
    if len(raw) != _HEADER.size:
        return "header.bin has the wrong size"
    values = _HEADER.unpack(raw)
    header = _Header(
        capacity=values[2],
        elements=values[3],
        record=values[4],
        top_level=values[7],
        entry_point=values[8],
        links=values[9],
        links_level0=values[10],
    )
    if values[1] or header.elements > header.capacity or header.links_level0 > 1024 or header.links > 1024:
        return "header.bin is damaged"
    if header.record <= _LINK * (1 + header.links_level0) or values[5] + 8 > header.record or values[6] >= values[5]:
        return "header.bin is damaged"
    if header.elements and header.entry_point >= header.elements:
        return "header.bin is damaged"
    return header


def _level0_damage(file: Path, header: _Header) -> str | None:
    if file.stat().st_size < header.elements * header.record:
        return "data_level0.bin is too short"
    if not header.elements:
        return None
    records = np.memmap(file, dtype=np.uint8, mode="r", shape=(header.elements, header.record))
    links = np.ascontiguousarray(records[:, : _LINK * (1 + header.links_level0)]).view("<u4")
    # The count is a 16-bit number; the byte after it marks a deleted element.
    counts = links[:, 0] & 0xFFFF
    used = np.arange(header.links_level0) < counts[:, None]
    if counts.max() > header.links_level0 or (links[:, 1:][used] >= header.elements).any():
        return "data_level0.bin is damaged"
    return None


def _upper_damage(file: Path, header: _Header) -> str | None:
    raw = file.read_bytes()
    block = _LINK * (1 + header.links)
    at = 0
    for _ in range(header.elements):
        if at + _LINK > len(raw):
            return "link_lists.bin is too short"
        (size,) = struct.unpack_from("<I", raw, at)
        at += _LINK
        if size % block or size > block * max(header.top_level, 0) or at + size > len(raw):
            return "link_lists.bin is damaged"
        levels = np.frombuffer(raw, dtype="<u4", count=size // _LINK, offset=at).reshape(-1, 1 + header.links)
        for level in levels:
            count = int(level[0]) & 0xFFFF
            if count > header.links or (level[1 : 1 + count] >= header.elements).any():
                return "link_lists.bin is damaged"
        at += size
    return None
