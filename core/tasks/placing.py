"""Which of the rows that a model proposes stand in a text, and where."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.tasks.standing import Span, Standing

# A row's cells stand within so many characters of each other, or some of them belong to something else.
_WIDEST = 700


class Placed(msgspec.Struct, frozen=True):
    """A row as the text has it.

    Attributes:
        cells: in the text's own words; empty: not told there.
        start, end: from its first to its last cell.
    """

    cells: tuple[str, ...]
    start: int
    end: int


def placed(text: str, proposed: Sequence[Sequence[str]]) -> list[Placed]:
    """In the order of the text. Cells that stand nowhere are emptied, rows of which nothing is left are dropped, and so are rows that are
    proposed more often than they stand there."""
    standing = Standing(text)
    found: list[Placed] = []
    taken: set[tuple[tuple[str, ...], Span]] = set()
    for cells in proposed:
        for row in _candidates(text, [standing.find(cell) for cell in cells]):
            key = row.cells, (row.start, row.end)
            if key not in taken:
                taken.add(key)
                found.append(row)
                break
    return sorted((row for row in found if not _is_part(row, found)), key=lambda row: (row.start, row.end))


def _candidates(text: str, places: Sequence[Sequence[Span]]) -> list[Placed]:
    """Where a row may stand, the closest first: around each place of its rarest cell, the nearest places of the others."""
    standing = [spans for spans in places if spans]
    if not standing:
        return []
    rows: list[tuple[int, Placed]] = []
    for anchor in min(standing, key=len):
        near = [min(spans, key=lambda span: _distance(span, anchor)) if spans else None for spans in places]
        near = [span if span is not None and _distance(span, anchor) <= _WIDEST else None for span in near]
        kept = [span for span in near if span is not None]
        start, end = min(span[0] for span in kept), max(span[1] for span in kept)
        cells = tuple(" ".join(text[span[0] : span[1]].split()) if span is not None else "" for span in near)
        rows.append((end - start - 10_000 * len(kept), Placed(cells, start, end)))
    return [row for _, row in sorted(rows, key=lambda item: item[0])]


def _distance(span: Span, other: Span) -> int:
    return max(0, span[0] - other[1], other[0] - span[1])


def _is_part(row: Placed, rows: Sequence[Placed]) -> bool:
    """Another row at the same place has all it has, and more."""
    return any(
        other is not row
        and row.start < other.end
        and other.start < row.end
        and sum(map(bool, other.cells)) > sum(map(bool, row.cells))
        and all(not one or one == another for one, another in zip(row.cells, other.cells, strict=True))
        for other in rows
    )
