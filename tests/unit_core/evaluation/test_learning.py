"""`python -m core eval learning`: its figures, and its command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import InvalidRequest
from core.evaluation.learning import OWN_SET, measure
from core.evaluation.result import Options, table
from core.evaluation.taught import Taught, has, read_taught
from core.memory.judges.reading import load_judges
from core.memory.learning.learner import Learner
from core.memory.learning.prompts import load_prompts
from core.model.base import Embedder, LanguageModel
from core.model.scripted import ScriptedModel
from tests.unit_core.doubtful_judges import DoubtfulJudges

PEANUTS = Taught(id="peanuts", says=("I'm allergic to peanuts.",), learn=(("allergic", "peanuts"),))
LEFT = Taught(
    id="left",
    says=("I no longer work at Siemens.",),
    known=("You work at Siemens",),
    learn=(("no longer", "Siemens"),),
    ends=(("work at Siemens",),),
)
# The set holds that this teaches nothing.
MOOD = Taught(id="mood", says=("I work as a nurse in Leeds.",), held_out=True)
AGAIN = Taught(id="again", says=("My dog's name is Bruno.",), known=("Your dog is called Bruno",), again=(("Bruno",),))


def learner(embedder: Embedder, model: LanguageModel | None = None, *, doubtful: bool = False) -> Learner:
    judges = load_judges([embedder.name])
    if doubtful:
        judges = DoubtfulJudges(judges._weights)
    return Learner(judges, lambda texts, asked: embedder.encode(texts, query=asked), model, load_prompts())


def figures(tested: Learner, alone: Learner, embedder: Embedder, *dialogues: Taught) -> dict[str, object]:
    result = measure(dialogues, tested, alone, embedder, lambda *_: None, name="tested")
    assert "tested" in table(result)
    return dict(result.figures)


def test_what_is_right_and_what_is_false(embedder: Embedder) -> None:
    alone = learner(embedder)
    found = figures(alone, alone, embedder, PEANUTS, LEFT, MOOD, AGAIN)
    assert (found["stored"], found["wanted"], found["updates"]) == (3, 2, 2)
    assert (found["precision"], found["recall"], found["updates_right"]) == (2 / 3, 1.0, 1.0)
    assert (found["false_share"], found["duplicate_share"]) == (1 / 3, 0.0)
    assert found["mistakes"] == [], "of those held out nobody is told"
    assert found["tuned"]["precision"] == 1.0  # type: ignore[index]
    assert found["held_out"]["false_share"] == 1.0  # type: ignore[index]


def test_a_duplicate_and_a_wrong_end_are_counted(embedder: Embedder) -> None:
    alone = learner(embedder)
    twice = Taught(id="twice", says=("I'm allergic to peanuts.", "My sister hates peanuts."), learn=(("peanuts",),))
    assert figures(alone, alone, embedder, twice)["duplicate_share"] == 0.5
    # A set that says that nothing ends, and something did.
    wrong = Taught(id="wrong", says=LEFT.says, known=LEFT.known, learn=(("Siemens",),), ends=(("Lisbon",),))
    found = figures(alone, alone, embedder, wrong)
    assert found["updates_right"] == 0.0
    assert [mistake["id"] for mistake in found["mistakes"]] == ["wrong"]  # type: ignore[attr-defined]


def test_a_model_where_the_judges_are_in_doubt(embedder: Embedder) -> None:
    model = ScriptedModel(background=lambda _prompt: "instead")
    alone = learner(embedder, doubtful=True)
    found = figures(learner(embedder, model, doubtful=True), alone, embedder, LEFT)
    assert model.prompts
    assert found["updates_right"] == 1.0
    assert found["without_model"]["updates_right"] == 0.0  # type: ignore[index]


def test_words_and_their_alternatives() -> None:
    assert has(("allerg", "peanut|nut"), "You are allergic to NUTS")
    assert not has(("allerg", "cat"), "You are allergic to nuts")


def test_the_own_set_can_be_read_and_a_broken_one_says_why(tmp_path: Path) -> None:
    assert read_taught(OWN_SET)
    for text in ("", "[{}]", '[{"id": "a", "says": ["b"], "on": "2026-02-31"}]', '[{"id": "a", "says": [], "x": 1}]'):
        broken = tmp_path / "broken.json"
        broken.write_text(text)
        with pytest.raises(InvalidRequest, match=r"broken\.json"):
            read_taught(broken)


def test_the_command_prints_one_object(tmp_path: Path, small_model_path: Path) -> None:
    """On a small real model."""
    data = tmp_path / "data.json"
    data.write_text(json.dumps([{"id": "a", "says": ["Hello!"]}, {"id": "b", "says": ["I'm allergic to nuts."]}]))
    command = [sys.executable, "-m", "core", "eval", "learning", "--data", str(data), "--model", str(small_model_path)]
    ended = subprocess.run(
        [*command, "--json"], capture_output=True, text=True, env=os.environ | {"PYTHONWARNINGS": ""}, check=True
    )
    found = json.loads(ended.stdout)
    assert found["dialogues"] == 2
    assert set(found) >= {"precision", "recall", "false_share", "duplicate_share", "updates_right", "without_model"}


def test_without_a_set_it_asks_for_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from core.evaluation import learning

    monkeypatch.setattr(learning, "OWN_SET", tmp_path / "none.json")
    with pytest.raises(InvalidRequest) as caught:
        learning.run(Options(), lambda *_: None)
    assert "--data" in caught.value.problem.next_step
