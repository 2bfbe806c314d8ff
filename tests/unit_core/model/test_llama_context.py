"""A window that is most of a context, where nothing is kept to go back to: layers hold all that was evaluated, but states that were
kept have only its last tokens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from core.model.base import Token
from core.model.llama_context import LONGEST_DRAFT, LlamaContext

from .evaluating import ONE, alike, loaded, logits, read
from .tiny_models import WINDOW, WORDS, tiny_model

LENGTH = 3 * WINDOW + 256
TOKENS = [Token(token) for token in np.random.default_rng(1).integers(0, WORDS, 500).tolist()]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    with loaded(tiny_model(tmp_path_factory.mktemp("gemma") / "tiny.gguf", "gemma3")) as model:
        yield model


@pytest.fixture
def context(model: object) -> Iterator[LlamaContext]:
    with closing(LlamaContext(model, LENGTH, ONE)) as made:
        yield made


@pytest.mark.parametrize("common", [0, 50, 199, 299])
def test_a_restored_state_is_taken_back_only_as_far_as_it_reaches(context: LlamaContext, common: int) -> None:
    prompt = [*TOKENS[:common], *TOKENS[400:420]]
    read(context, prompt)
    right = logits(context)
    read(context, TOKENS[:300])
    state = context.state(TOKENS[:300])
    assert state is not None
    assert context.set_state(state)
    assert read(context, prompt) == (20 if common == 299 else len(prompt))
    assert alike(logits(context), right)


def test_without_a_restart_everything_can_be_taken_back(context: LlamaContext) -> None:
    prompt = [*TOKENS[:50], *TOKENS[400:420]]
    read(context, prompt)
    right = logits(context)
    read(context, TOKENS[:300])
    assert read(context, prompt) == 20
    assert alike(logits(context), right)


def test_layers_with_a_window_give_a_draft_back(context: LlamaContext) -> None:
    read(context, TOKENS[:299])
    context.evaluate_draft(TOKENS[299 : 300 + LONGEST_DRAFT])
    context.take_back(300)
    assert context.tokens == TOKENS[:300]
    context.evaluate_one(TOKENS[300])
    drafted = logits(context)
    context.clear()
    read(context, TOKENS[:300])
    context.evaluate_one(TOKENS[300])
    assert alike(drafted, logits(context))
