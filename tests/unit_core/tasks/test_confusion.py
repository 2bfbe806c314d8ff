"""The figures, against those worked out by hand."""

from __future__ import annotations

import pytest

from core.tasks.confusion import confusion


def test_figures_worked_out_by_hand() -> None:
    found = confusion(
        ["a", "b", "c"], [("a", "a", 2), ("b", "a", 1), ("b", "b", 1), ("c", "b", 1), ("a", "", 7), ("", "b", 3)]
    )
    assert found is not None
    assert found.labels == ("a", "b", "c")
    assert found.counts == ((2, 1, 0), (0, 1, 1), (0, 0, 0))
    assert found.accuracy == pytest.approx(3 / 5)
    # a: 2·2/(2·2+0+1); b: 2·1/(2·1+1+1). Of no text it is known that it is c.
    assert found.macro_f1 == pytest.approx((4 / 5 + 2 / 4) / 2)


def test_known_labels_are_the_same_however_they_are_written_and_others_are_one_more() -> None:
    found = confusion(["Praise", "Bug"], [("Praise", " praise", 3), ("Bug", "BUG", 2), ("Bug", "spam", 1)])
    assert found is not None
    assert found.labels == ("Praise", "Bug", "")
    assert found.counts == ((3, 0, 0), (0, 2, 0), (0, 1, 0))
    assert found.accuracy == pytest.approx(5 / 6)


def test_nothing_to_compare() -> None:
    assert confusion(["a", "b"], [("a", "", 1), ("", "a", 1)]) is None
