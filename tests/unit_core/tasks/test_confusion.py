"""The figures, against those worked out by hand."""

from __future__ import annotations

import pytest

from core.records import PieceResult, TaskPiece
from core.tasks.confusion import confusion


def pieces(*pairs: tuple[str, str]) -> list[TaskPiece]:
    return [
        TaskPiece(number=number, result=PieceResult(known=known, label=label))
        for number, (known, label) in enumerate(pairs)
    ]


def test_figures_worked_out_by_hand() -> None:
    made = pieces(("a", "a"), ("a", "a"), ("a", "b"), ("b", "b"), ("b", "c"))
    found = confusion([*made, TaskPiece(number=5), *pieces(("", "a"), ("b", ""))])
    assert found is not None
    assert found.labels == ("a", "b", "c")
    assert found.counts == ((2, 1, 0), (0, 1, 1), (0, 0, 0))
    assert found.accuracy == pytest.approx(3 / 5)
    # a: 2·2/(2·2+0+1); b: 2·1/(2·1+1+1). Of no text it is known that it is c.
    assert found.macro_f1 == pytest.approx((4 / 5 + 2 / 4) / 2)


def test_nothing_to_compare() -> None:
    assert confusion(pieces(("", "a"))) is None
