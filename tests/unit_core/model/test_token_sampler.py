"""What is drawn under a grammar: the same as from the whole vocabulary, without looking at all of it."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from llama_cpp import llama_cpp as native

from core.model.token_sampler import TokenSampler
from core.records import Sampling


@pytest.fixture(scope="module")
def vocabulary(small_model_path: Path) -> Iterator[object]:
    native.llama_backend_init()
    settings = native.llama_model_default_params()
    settings.vocab_only = True
    model = native.llama_model_load_from_file(str(small_model_path).encode(), settings)
    yield native.llama_model_get_vocab(model)
    native.llama_model_free(model)


@pytest.fixture
def logits(vocabulary: object, monkeypatch: pytest.MonkeyPatch) -> npt.NDArray[np.float32]:
    """What every context says, drawn at random; a test may change it."""
    size = native.llama_vocab_n_tokens(vocabulary)
    values: npt.NDArray[np.float32] = np.random.default_rng(3).normal(0, 2, size).astype(np.float32)
    pointer = values.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
    monkeypatch.setattr(native, "llama_get_logits_ith", lambda _context, _place: pointer)
    return values


def fitting(vocabulary: object, grammar: str) -> npt.NDArray[np.int64]:
    """The ids that fit, by asking about each."""
    size = native.llama_vocab_n_tokens(vocabulary)
    data = (native.llama_token_data * size)(*(native.llama_token_data(token, 1.0, 0.0) for token in range(size)))
    array = native.llama_token_data_array(data, size, -1, False)
    sampler = native.llama_sampler_init_grammar(vocabulary, grammar.encode(), b"root")
    native.llama_sampler_apply(sampler, ctypes.byref(array))
    native.llama_sampler_free(sampler)
    ids: list[int] = [data[place].id for place in range(size) if not np.isinf(data[place].logit)]
    return np.array(ids, dtype=np.int64)


GRAMMARS = ['root ::= "yes" | "no"', "root ::= [a-z]+", 'root ::= "[" [0-9]+ "]"', 'root ::= [^"]+']


@pytest.mark.parametrize("grammar", GRAMMARS)
@pytest.mark.parametrize(
    "sampling",
    [Sampling(temperature=0, repeat_penalty=1.0), Sampling(temperature=0, top_k=5), Sampling(temperature=0, top_k=0)],
)
def test_the_likeliest_that_fits_is_drawn(
    vocabulary: object, logits: np.ndarray, grammar: str, sampling: Sampling
) -> None:
    allowed = fitting(vocabulary, grammar)
    for seed in range(5):
        logits[:] = np.random.default_rng(seed).normal(0, 2, len(logits))
        sampler = TokenSampler(vocabulary, None, sampling, grammar)
        assert sampler.draw() == allowed[np.argmax(logits[allowed])]
        sampler.close()


@pytest.mark.parametrize("grammar", GRAMMARS[:3])
@pytest.mark.parametrize("top_k", [0, 3, 40])
def test_the_distribution_is_that_of_the_tokens_that_fit(
    vocabulary: object, logits: np.ndarray, grammar: str, top_k: int
) -> None:
    """A token that doesn't fit stands first, so that the draw is always a second one."""
    allowed = fitting(vocabulary, grammar)
    outside = next(token for token in range(len(logits)) if token not in set(allowed.tolist()))
    logits[outside] = 60
    by_logit = allowed[np.argsort(-logits[allowed])][: top_k or len(allowed)]
    scores = np.exp(logits[by_logit] - logits[by_logit[0]])
    expected = dict(zip(by_logit.tolist(), scores / scores.sum(), strict=True))
    sampling = Sampling(temperature=1.0, top_k=top_k, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=11)
    sampler = TokenSampler(vocabulary, None, sampling, grammar)
    # Where few tokens fit, all of the vocabulary is asked each time.
    draws = 250 if top_k and grammar == GRAMMARS[1] else 20
    drawn = Counter(sampler.draw() for _ in range(draws))
    sampler.close()
    assert set(drawn) <= set(expected)
    if draws > 20:
        for token, share in expected.items():
            assert drawn[token] / draws == pytest.approx(
                share, abs=float(4 * (share * (1 - share) / draws) ** 0.5 + 0.02)
            )


def test_most_of_the_vocabulary_is_not_held_against_a_grammar(
    vocabulary: object, logits: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    apply = native.llama_sampler_apply

    def counted(sampler: object, array: Any) -> None:
        asked.append(ctypes.cast(array, ctypes.POINTER(native.llama_token_data_array)).contents.size)
        apply(sampler, array)

    grammar = "root ::= [a-z]+"
    logits[: len(logits) // 2] -= 20
    sampler = TokenSampler(vocabulary, None, Sampling(temperature=0, repeat_penalty=1.0), grammar)
    monkeypatch.setattr(native, "llama_sampler_apply", counted)
    drawn = sampler.draw()
    sampler.close()
    assert sum(asked) - len(logits) <= 64 + 1024 + 64, "the chain sees all of it once, the grammar little"
    assert drawn in set(fitting(vocabulary, grammar).tolist())
