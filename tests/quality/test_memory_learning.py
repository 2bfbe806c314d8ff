"""What the starter model learns from short dialogues: nearly everything it should, nearly nothing else."""

from __future__ import annotations

import re

import pytest

from core.evaluation.learning import OWN_SET, measure
from core.evaluation.taught import read_taught
from core.memory.judges.reading import load_judges
from core.memory.learning.learner import Learner
from core.memory.learning.prompts import load_prompts
from core.model.base import Embedder
from core.model.llama import LlamaModel

pytestmark = [pytest.mark.quality, pytest.mark.timeout(5400)]


def test_the_set_is_what_it_should_be() -> None:
    dialogues = read_taught(OWN_SET)
    assert len(dialogues) >= 150
    assert len({dialogue.id for dialogue in dialogues}) == len(dialogues)
    chinese = [one for one in dialogues if re.search(r"[\u3400-\u9fff]", "".join(turn.user for turn, _ in one.turns()))]
    assert 3 * len(chinese) >= len(dialogues)
    assert 3 * sum(dialogue.held_out for dialogue in dialogues) >= len(dialogues) - 3


def test_the_goals_are_met(starter: LlamaModel, embedder: Embedder) -> None:
    judges = load_judges([embedder.name])
    learner, alone = (
        Learner(judges, lambda texts, query: embedder.encode(texts, query=query), model, load_prompts())
        for model in (starter, None)
    )
    result = measure(read_taught(OWN_SET), learner, alone, embedder, lambda *_: None, name="starter")
    figures = result.figures
    print(figures)
    assert float(str(figures["precision"])) >= 0.90
    assert float(str(figures["recall"])) >= 0.65
    assert float(str(figures["false_share"])) <= 0.02
    assert float(str(figures["duplicate_share"])) <= 0.01
    assert float(str(figures["updates_right"])) >= 0.85
