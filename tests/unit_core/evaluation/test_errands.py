"""Measuring errands: the set's rules, and a session with a model that does as it is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.evaluation.errand_set import OWN_SET, ROUNDS, ErrandKind, ErrandTask, Rule, read_errand_set
from core.evaluation.errands import _Session
from core.evaluation.sets import Part
from core.model.base import Embedder
from tests.unit_core.errands.errand_core import ANSWER, call, scripted

KINDS = read_errand_set(OWN_SET).kinds


def make_right(task: ErrandTask, folder: Path, number: int) -> None:
    """Do what the rules want."""
    words = task.rounds[number]
    for rule in task.right:
        path = (rule.there or rule.any.replace("**/", "").replace("*", "some")).format(**words)
        if path:
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("\n".join([rule.first, *(one.format(**words) for one in rule.has)]).strip())
        if rule.gone:
            (folder / rule.gone.format(**words)).unlink(missing_ok=True)


def test_the_set_has_thirty_errands_which_are_right_when_they_are_done_so(tmp_path: Path) -> None:
    tasks = [(kind, task) for kind in KINDS for task in kind.tasks]
    assert len(tasks) == 30
    assert {kind.part for kind in KINDS} == {"tuned", "held"}
    for at, (_, task) in enumerate(tasks):
        assert len(task.rounds) == ROUNDS
        goals = set()
        for number in range(ROUNDS):
            folder = tmp_path / f"{at}-{number}"
            folder.mkdir()
            goals.add(task.lay_out(folder, number))
            assert not task.is_right(folder, number)
            make_right(task, folder, number)
            assert task.is_right(folder, number)
        assert len(goals) == ROUNDS, "each round has other words"


def test_what_is_no_set_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "set.json").write_text("{}")
    with pytest.raises(InvalidRequest):
        read_errand_set(tmp_path / "set.json")


def test_what_is_corrected_in_one_round_is_right_in_the_next(tmp_path: Path, embedder: Embedder) -> None:
    def does(prompt: str) -> str:
        step = prompt.rpartition("Now do this step: ")[2]
        if "<function_result>" in step:
            return ANSWER
        file = re.search(r"invoice (\w+\.txt)", step)
        assert file is not None
        told = "move invoices into the folder papers/invoices" in prompt.rpartition("Today is")[2]
        return call("move_file", path=f"desk/{file[1]}", to=f"desk/{'papers/invoices' if told else 'old'}/{file[1]}")

    kind = ErrandKind(
        name="invoices",
        part=Part.TUNED,
        correction="move invoices into the folder papers/invoices",
        tasks=(
            ErrandTask(
                goal="Put away the invoice {file}",
                rounds=tuple({"file": f"{name}.txt"} for name in ("mueller", "chen", "smith")),
                files={"{file}": "Invoice"},
                right=(Rule(there="papers/invoices/{file}"),),
            ),
        ),
    )
    session = _Session(tmp_path / "with", scripted(background=does), embedder)
    first = session.round([kind], 0, lambda *_: None, corrects=True)
    second = session.round([kind], 1, lambda *_: None, corrects=True)
    session.close()
    assert ([one.right for one in first], [one.right for one in second]) == ([False], [True])
    bare = _Session(tmp_path / "without", scripted(background=does), embedder)
    assert [one.right for one in bare.round([kind], 1, lambda *_: None, corrects=False)] == [False]
    bare.close()
    assert session.asked + bare.asked == 0
