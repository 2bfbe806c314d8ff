"""How likely each of some short replies is, against what the logits say when each is evaluated from the beginning."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelError
from core.model.base import BACKGROUND_CONTEXT, Delta, Purpose, Token
from core.model.choices import ChoiceTree, ends_of, shares_of
from core.model.llama import LlamaModel
from core.model.llama_context import LONGEST_DRAFT, LlamaContext
from core.records import Sampling

from .evaluating import ONE, loaded, logits, read
from .tiny_models import ARCHITECTURES, tiny_model

NEVER = threading.Event()
DRAWN = np.random.default_rng(1).integers(0, 256, 1000).tolist()


def asked(model: LlamaModel, text: str) -> list[Token]:
    frames = model.frames
    system = model.tokenize("You are a helpful assistant.")
    return [*frames.start, *system, *frames.after_system, *model.tokenize(text), *frames.before_reply]


def by_force(context: LlamaContext, vocabulary: object, prompt: Sequence[Token], choice: Sequence[Token]) -> float:
    """The logarithm of a reply's probability, with everything evaluated anew for each of its tokens."""
    ends = ends_of(vocabulary)
    total = 0.0
    for place in range(len(choice) + 1):
        context.clear()
        read(context, [*prompt, *choice[:place]])
        likely = np.exp(logits(context).astype(np.float64))
        likely /= likely.sum()
        total += float(np.log(likely[choice[place]] if place < len(choice) else likely[ends].sum()))
    return total


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_whatever_a_model_can_take_back_shares_are_those_of_each_reply_by_itself(
    architecture: str, tmp_path: Path
) -> None:
    from llama_cpp import llama_cpp as native

    prompt = DRAWN[:150]
    long = DRAWN[200 : 200 + LONGEST_DRAFT + 5]
    choices = [[5, 6, 7], [5, 6], [5], [9, 6, 7], [5, 6, 8], long, [5, 6], []]
    with (
        loaded(tiny_model(tmp_path / "tiny.gguf", architecture)) as model,
        closing(LlamaContext(model, 1024, ONE)) as context,
    ):
        vocabulary = native.llama_model_get_vocab(model)
        right = [by_force(context, vocabulary, prompt, choice) for choice in choices]
        context.clear()
        read(context, DRAWN[:100])
        read(context, prompt)
        found = ChoiceTree(vocabulary, ends_of(vocabulary), choices).log_probabilities(context, prompt, NEVER)
        assert found is not None
        # Other batches round otherwise.
        assert found == pytest.approx(right, abs=0.02 * max(map(abs, right)))
        assert found[1] == found[6]


def test_the_likeliest_is_what_the_model_says(small_model: LlamaModel) -> None:
    prompt = asked(small_model, "What is the capital of France? One word.")
    tokens = [
        step.token
        for step in small_model.generate(
            prompt, sampling=Sampling(temperature=0), max_tokens=40, stop=NEVER, purpose=Purpose.BACKGROUND
        )
        if isinstance(step, Delta)
    ]
    others = [small_model.tokenize(text) for text in ("Berlin.", "I don't know.", "Paris is", "")]
    shares = small_model.shares(prompt, [others[0], tokens, *others[1:]], stop=NEVER)
    assert shares is not None
    assert sum(shares) == pytest.approx(1)
    assert max(shares) == shares[1]


def test_nobody_else_s_state_is_touched(small_model: LlamaModel) -> None:
    chat = asked(small_model, "Tell me about rivers.")
    for _ in small_model.generate(chat, sampling=Sampling(temperature=0), max_tokens=5, stop=NEVER):
        pass
    before = small_model.state(chat)
    choices = [small_model.tokenize(text) for text in ("yes", "no")]
    small_model.shares(asked(small_model, "Is water wet?"), choices, stop=NEVER)
    after = small_model.state(chat)
    assert before is not None
    assert after is not None
    assert list(after.tokens) == list(before.tokens)
    assert bytes(after.data) == bytes(before.data)


def test_what_prompts_begin_with_is_evaluated_once(small_model: LlamaModel) -> None:
    choices = [small_model.tokenize(text) for text in ("yes", "no")]
    head = "Answer yes or no. " * 20
    small_model.shares(asked(small_model, head + "Is water wet?"), choices, stop=NEVER)
    prompt = asked(small_model, head + "Is ice warm?")
    again = small_model.shares(prompt, choices, stop=NEVER)
    *_, finished = small_model.generate(
        prompt, sampling=Sampling(temperature=0), max_tokens=0, stop=NEVER, purpose=Purpose.BACKGROUND
    )
    # All but the last token of it is still there.
    assert finished.usage.evaluated_tokens == 1  # type: ignore[union-attr]
    anew = small_model.shares(prompt, choices, stop=NEVER, purpose=Purpose.NEXT)
    small_model.take_over()
    assert again == pytest.approx(anew, abs=0.02)


def test_a_stop_ends_it(small_model: LlamaModel) -> None:
    stop = threading.Event()
    stop.set()
    choices = [small_model.tokenize(text) for text in ("yes", "no")]
    prompt = asked(small_model, "Is water wet?")
    assert small_model.shares(prompt, choices, stop=stop) == [0.0, 0.0]
    right = small_model.shares(prompt, choices, stop=NEVER)
    assert right is not None
    assert sum(right) == pytest.approx(1)


def test_what_leaves_no_room_for_a_reply_is_refused(small_model: LlamaModel) -> None:
    most = min(small_model.context_length, BACKGROUND_CONTEXT)
    prompt = (asked(small_model, "word " * most))[: most - 3]
    choices = [small_model.tokenize("yes")[:1] * 4]
    with pytest.raises(ModelError, match="too long"):
        small_model.shares(prompt, choices, stop=NEVER)


def test_shares_of_hardly_likely_replies() -> None:
    assert shares_of(np.array([-2000.0, -2000.0, -9000.0])) == pytest.approx([0.5, 0.5, 0.0])
