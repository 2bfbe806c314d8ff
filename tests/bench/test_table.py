"""The parts of the benchmark that compute and don't measure."""

from __future__ import annotations

import pytest

from tests.bench.corpus import questions, talk
from tests.bench.table import Baseline, Goal, Row, quantile, render


def test_a_quantile_is_one_of_the_values() -> None:
    values = [5.0, 1.0, 4.0, 2.0, 3.0]
    assert quantile(values, 0.5) == 3.0
    assert quantile(values, 0.95) == 5.0
    assert quantile(values, 0.2) == 1.0
    assert quantile([7.0], 0.0) == 7.0
    with pytest.raises(ValueError):
        quantile([], 0.5)


def test_the_table_shows_goal_verdict_and_ratio() -> None:
    header, _line, fast, slow, share = render(
        [
            Row("time to window", 0.5, "s", Goal(1.0), Baseline("an empty window", 0.25)),
            Row("recall, p95", 60.0, "ms", Goal(50.0)),
            Row("share", 0.97, "", Goal(0.97, at_least=True)),
        ]
    ).splitlines()
    assert "baseline" in header
    assert fast.split("  ")[0] == "time to window"
    assert "0.50 s" in fast and "< 1 s" in fast and " met " in fast
    assert "an empty window: 0.25 s" in fast and fast.endswith("2.00")
    assert "60.0 ms" in slow and "MISSED" in slow
    assert "≥ 0.97" in share and share.endswith("met")


def test_the_corpus_is_varied_and_the_same_every_time() -> None:
    messages = talk(2_000, seed=1)
    assert messages == talk(2_000, seed=1)
    assert messages != talk(2_000, seed=2)
    assert len(set(messages)) > 1_900
    # A person and an assistant in turn; replies are the longer ones.
    asked, answered = messages[::2], messages[1::2]
    assert sum(map(len, answered)) > 2 * sum(map(len, asked))
    assert len(set(questions(200, seed=1))) > 150
