"""`eval adaptation`: feedback is given by the program's own code, and what it changed is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.__main__ import main
from core.memory.recall.ranking import DEFAULT_WEIGHTS
from tests.unit_core.evaluation.test_locomo import SAMPLE


def test_the_figures_of_a_small_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([SAMPLE]), encoding="utf-8")
    before = dict(DEFAULT_WEIGHTS)
    assert main(["eval", "adaptation", "--data", str(path), "--json"]) == 0
    printed, _ = capfd.readouterr()
    figures = json.loads(printed)
    (one,) = figures["conversations"]
    assert one["conversation"] == "one"
    assert one["questions"] == 3
    assert 0 <= one["before"] <= 1
    assert 0 <= one["after"] <= 1
    assert figures["gain"] == pytest.approx(one["after"] / one["before"] - 1 if one["before"] else 0.0)
    assert figures["worst_with_errors"] <= figures["gain_with_errors"]
    assert before == DEFAULT_WEIGHTS


def test_without_a_file_it_says_what_it_needs(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", "adaptation"]) == 1
    assert "--data" in capfd.readouterr().err
