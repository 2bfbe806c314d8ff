"""The items of a JSON array that is too long to be held as a whole."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

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


# A list that an object begins with: `{"conversations": [`.
_FIRST_LIST = re.compile(rb'\{\s*"([a-z_]{1,40})"\s*:\s*(?=\[)')

# Bytes among which that is looked for.
_HEAD = 4096


def items_of(chunks: Iterable[bytes], longest: int, lists: Sequence[str]) -> Iterator[bytes]:
    """The items of an array, those of an array that an object begins with, or the object itself.

    Args:
        longest: bytes an item may have, or an object.
        lists: names that such an array may have.

    Raises:
        NotAnArray: it is neither array nor object.
        Broken, ItemTooLong: what came before was right.
    """
    rest = iter(chunks)
    head = b""
    for chunk in rest:
        head = (head + chunk).removeprefix(_BOM).lstrip(_SPACE)
        if len(head) >= _HEAD:
            break
    rest = itertools.chain([head], rest)
    if not head.startswith(b"{"):
        yield from array_items(rest, longest)
        return
    first = _FIRST_LIST.match(head)
    if first is not None and first[1].decode() in lists:
        yield from array_items(
            itertools.chain([head[first.end() :]], itertools.islice(rest, 1, None)), longest, within=True
        )
        return
    whole = bytearray()
    for chunk in rest:
        whole += chunk
        if len(whole) > longest:
            raise ItemTooLong
    content = bytes(whole).rstrip(_SPACE)
    if not content.endswith(b"}"):
        raise Broken
    yield content


def array_items(chunks: Iterable[bytes], longest: int, *, within: bool = False) -> Iterator[bytes]:
    """The items of the array that the chunks are, in order: each object by itself, whatever else stands between two of them in one.

    They are found by their brackets; an item may still not be valid JSON. In place of one that is too long there is an empty one.

    Args:
        longest: bytes an item may have.
        within: it is within an object; what follows it there is passed over.

    Raises:
        NotAnArray, Broken, ItemTooLong: what came before was right; the array ends within an item that is too long.
    """
    pending = bytearray()
    dropping = False
    depth, in_string, ended = 1, 0, False
    last = b""
    for chunk in _whole_escapes(_after_bracket(chunks)):
        if ended:
            last = chunk.rstrip(_SPACE)[-1:] or last
            if not within:
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
            if dropping or len(pending) + stop - start > longest:
                yield b""
            else:
                yield from _split(bytes(pending) + chunk[start:stop])
            pending.clear()
            dropping = False
            start = stop
        pending += chunk[start:end]
        if dropping or len(pending) > longest:
            pending.clear()
            dropping = True
        if ended:
            yield from _split(bytes(pending))
            last = chunk[end + 1 :].rstrip(_SPACE)[-1:]
            if not within:
                _expect_space(chunk[end + 1 :])
        elif len(at):
            depth, in_string = int(depths[-1]), int(inside[-1])
    if not ended or (within and last != b"}"):
        raise ItemTooLong if dropping else Broken


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
