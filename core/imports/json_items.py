"""The items of a JSON array that is too long to be held as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

_SPACE = b" \t\r\n"
_BOM = b"\xef\xbb\xbf"

_QUOTE = ord('"')

# How many levels deeper each byte leads, outside of strings.
_STEPS = np.zeros(256, np.int8)
_STEPS[list(b"[{")] = 1
_STEPS[list(b"]}")] = -1
_MATTERS = _STEPS != 0
_MATTERS[_QUOTE] = True


class NotAnArray(Exception):
    """It begins with something else."""


class Broken(Exception):
    """It ends before the array does, or goes on after."""


class ItemTooLong(Exception):
    """An item is longer than was allowed."""


def array_items(chunks: Iterable[bytes], longest: int) -> Iterator[bytes]:
    """The items of the array that the chunks are, in order: each object by itself, whatever else stands between two of them in one.

    They are found by their brackets; an item may still not be valid JSON.

    Args:
        longest: bytes an item may have.

    Raises:
        NotAnArray, Broken, ItemTooLong: what came before was right.
    """
    pending = bytearray()
    depth, in_string, ended = 1, 0, False
    for chunk in _whole_escapes(_after_bracket(chunks)):
        if ended:
            _expect_space(chunk)
            continue
        # Escaped quotes and backslashes made harmless, each quote opens or closes a string.
        codes = np.frombuffer(chunk.replace(b"\\\\", b"__").replace(b'\\"', b"__"), np.uint8)
        at = np.flatnonzero(_MATTERS[codes])
        kinds = codes[at]
        inside = (np.cumsum(kinds == _QUOTE) + in_string) & 1
        steps = np.where(inside, 0, _STEPS[kinds]).astype(np.int64)
        depths = depth + np.cumsum(steps)
        closing = steps < 0
        start, end = 0, len(chunk)
        outermost = at[closing & (depths == 0)]
        if len(outermost):
            ended, end = True, int(outermost[0])
        for stop in (at[closing & (depths == 1)] + 1).tolist():
            if stop > end:
                break
            yield from _split(bytes(pending) + chunk[start:stop])
            pending.clear()
            start = stop
        pending += chunk[start:end]
        if len(pending) > longest:
            raise ItemTooLong
        if ended:
            yield from _split(bytes(pending))
            _expect_space(chunk[end + 1 :])
        elif len(at):
            depth, in_string = int(depths[-1]), int(inside[-1])
    if not ended:
        raise Broken


def _split(item: bytes) -> Iterator[bytes]:
    """An item without the comma before it; by itself what stands before an object but is none."""
    item = item.strip(_SPACE + b",")
    brace = item.find(b"{")
    if brace > 0 and item[0] not in b"[{":
        yield item[:brace]
        item = item[brace:]
    if item:
        yield item


def _after_bracket(chunks: Iterable[bytes]) -> Iterator[bytes]:
    begun, head = False, b""
    for chunk in chunks:
        if begun:
            yield chunk
            continue
        head = (head + chunk).removeprefix(_BOM).lstrip(_SPACE)
        if head.startswith(b"["):
            begun = True
            yield head[1:]
        elif not _BOM.startswith(head):
            raise NotAnArray


def _whole_escapes(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, in chunks that don't end between a backslash and what it escapes."""
    held = b""
    for chunk in chunks:
        whole = held + chunk
        cut = len(whole) - (len(whole) - len(whole.rstrip(b"\\"))) % 2
        held = whole[cut:]
        yield whole[:cut]


def _expect_space(rest: bytes) -> None:
    if rest.strip(_SPACE):
        raise Broken
