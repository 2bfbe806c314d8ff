"""Rows of a sheet as tables, piece by piece: a sheet may be longer than what memory holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.documents.formats.blocks import PAGE_CHARS, Block


def blocks_of_rows(lines: Iterable[str]) -> Iterator[Block]:
    """Tables no longer than a page, the head of each before each piece. A table ends at an empty row.

    Args:
        lines: of `blocks.row`.
    """
    piece: list[str] = []
    length = 0
    head = ""
    for line in lines:
        if not line:
            yield from _table(piece, head)
            piece, length, head = [], 0, ""
            continue
        if length + len(line) > PAGE_CHARS and len(piece) > 1:
            yield from _table(piece, head)
            piece = [head] if len(head) < PAGE_CHARS // 4 else []
            length = sum(map(len, piece))
        head = head or line
        piece.append(line)
        length += len(line) + 1
    yield from _table(piece, head)


def _table(piece: list[str], head: str) -> Iterator[Block]:
    if len(piece) > 1 or (piece and piece[0] != head):
        yield Block("\n".join(piece), table=True)
    elif piece:
        yield Block(piece[0])
