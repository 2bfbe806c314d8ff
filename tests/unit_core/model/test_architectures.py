"""Every kind of model evaluates only what is new, and answers as if it had evaluated everything."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from llama_cpp import llama_cpp as native

from core.model.base import Token
from core.model.cache_size import cache_bytes
from core.model.checkpoints import NEAR
from core.model.gguf import read_gguf
from core.model.llama_context import LlamaContext

from .evaluating import ONE, alike, loaded, logits, read, reply
from .tiny_models import ARCHITECTURES, WORDS, tiny_model

LENGTH = 1024
ROLLS_BACK = ("llama", "qwen2", "qwen3moe", "deepseek2")
_DRAWN = iter(np.random.default_rng(1).integers(0, WORDS, 5000).tolist())


def words(count: int) -> list[Token]:
    """Like no others."""
    return [Token(next(_DRAWN)) for _ in range(count)]


# What every conversation begins with; and what its messages are.
HEAD = words(200)
ASKED = [words(60) for _ in range(6)]
EDITED = words(70)
OTHER = words(150)

both_widths = pytest.mark.parametrize("quantized", [False, True], ids=["16 bits", "8 bits"])


@pytest.fixture(scope="module", params=ARCHITECTURES)
def architecture(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def path(architecture: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model(tmp_path_factory.mktemp("tiny") / "tiny.gguf", architecture)


@pytest.fixture(scope="module")
def model(path: Path) -> Iterator[object]:
    with loaded(path) as model:
        yield model


@pytest.fixture
def quantized() -> bool:
    return False


@pytest.fixture
def make(quantized: bool, architecture: str, model: object) -> Callable[[], LlamaContext]:
    if quantized and architecture == "deepseek2":
        pytest.skip("its heads can't be kept in 8 bits")
    return lambda: LlamaContext(model, LENGTH, ONE, quantized=quantized)


@pytest.fixture
def context(make: Callable[[], LlamaContext]) -> Iterator[LlamaContext]:
    with closing(make()) as made:
        yield made


@pytest.fixture
def fresh(make: Callable[[], LlamaContext]) -> Iterator[Callable[[Sequence[Token]], npt.NDArray[np.float32]]]:
    """The logits after a prompt that is evaluated from nothing."""
    with closing(make()) as made:

        def answer(prompt: Sequence[Token]) -> npt.NDArray[np.float32]:
            made.clear()
            read(made, prompt)
            return logits(made)

        yield answer


Fresh = Callable[[Sequence[Token]], npt.NDArray[np.float32]]


class _SoonSet(threading.Event):
    """Set when it was asked a few times: in the middle of a batch."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self._times = times

    def is_set(self) -> bool:
        self._times -= 1
        return self._times < 0


def test_all_of_a_prompt_tells_in_the_answer(fresh: Fresh) -> None:
    prompt = [*HEAD, *ASKED[0]]
    # What stands beyond a window reaches on through the layers.
    assert not alike(fresh([*OTHER, *prompt[len(OTHER) :]]), fresh(prompt))


@both_widths
def test_turns_another_reply_and_an_edit_evaluate_what_is_new(
    context: LlamaContext, fresh: Fresh, architecture: str
) -> None:
    around = 1 if architecture in ROLLS_BACK else NEAR
    log = list(HEAD)
    held = 0
    for asked in ASKED[:3]:
        log += asked
        assert read(context, log) == len(log) - held
        assert alike(logits(context), fresh(log))
        before, held = len(log) - len(asked), len(log) + 19
        log += reply(context)
    asked_last = log[: before + len(ASKED[2])]
    for _ in range(2):
        assert read(context, asked_last) <= around
        assert alike(logits(context), fresh(asked_last))
        reply(context)
    edited = [*log[:before], *EDITED]
    # The last token of the reply before was drawn, not evaluated.
    assert read(context, edited) <= len(EDITED) + 1
    assert alike(logits(context), fresh(edited))


def test_a_new_conversation_goes_on_from_what_all_begin_with(
    context: LlamaContext, fresh: Fresh, architecture: str
) -> None:
    around = 0 if architecture in ROLLS_BACK else NEAR
    read(context, HEAD)
    for asked in ASKED[:3]:
        prompt = [*HEAD, *asked]
        assert read(context, prompt) <= len(asked) + around
        assert alike(logits(context), fresh(prompt))
        read(context, [*prompt, *reply(context), *ASKED[3]])


def test_so_it_does_where_reading_that_ahead_was_stopped(context: LlamaContext, fresh: Fresh) -> None:
    context.keep_common(HEAD)
    assert not context.evaluate(context.next_batch(HEAD), _SoonSet(10))
    read(context, [*HEAD, *ASKED[0]])
    prompt = [*HEAD, *ASKED[1]]
    assert read(context, prompt) == len(ASKED[1])
    assert alike(logits(context), fresh(prompt))


def test_what_prompts_begin_with_is_found_out(context: LlamaContext, fresh: Fresh, architecture: str) -> None:
    """Nothing says how long it is: as with the tasks in the background."""
    for place, asked in enumerate(ASKED[:4]):
        prompt = [*HEAD, *asked]
        evaluated = read(context, prompt)
        reply(context)
        if place > 1 or (architecture in ROLLS_BACK and place):
            assert evaluated == len(asked)
    assert alike(logits_of(context, prompt), fresh(prompt))


def logits_of(context: LlamaContext, prompt: Sequence[Token]) -> npt.NDArray[np.float32]:
    read(context, prompt)
    return logits(context)


def test_a_stop_in_the_middle_of_a_batch_loses_the_batch_only(context: LlamaContext, fresh: Fresh) -> None:
    prompt = [*HEAD, *OTHER, *HEAD, *EDITED]
    for held in (0, 256, 512):
        assert context.keep_common(prompt) == held
        for _ in range(2):
            assert not context.evaluate(context.next_batch(prompt), _SoonSet(10))
            assert context.tokens == prompt[:held]
        assert context.evaluate(context.next_batch(prompt), threading.Event())
    assert read(context, prompt) <= NEAR
    assert alike(logits(context), fresh(prompt))


@both_widths
def test_a_state_that_was_kept_is_gone_on_from_and_back(
    make: Callable[[], LlamaContext], context: LlamaContext, fresh: Fresh
) -> None:
    prompt = [*HEAD, *ASKED[0]]
    read(context, prompt)
    log = [*prompt, *reply(context)]
    kept = context.state(log)
    assert kept is not None
    with closing(make()) as other:
        assert other.set_state(kept)
        longer = [*log, *ASKED[1]]
        assert read(other, longer) == len(ASKED[1]) + 1
        assert alike(logits(other), fresh(longer))
        edited = [*log, *EDITED]
        assert read(other, edited) <= len(EDITED) + 1
        assert alike(logits(other), fresh(edited))
    # After a restart: the last reply anew, then something else.
    with closing(make()) as other:
        read(other, [*OTHER, *ASKED[3]])
        assert other.set_state(kept)
        for shorter in (prompt, [*HEAD, *EDITED], EDITED):
            evaluated = read(other, shorter)
            assert alike(logits(other), fresh(shorter))
            assert evaluated <= NEAR or shorter is not prompt


def test_a_new_conversation_after_one_that_was_brought_back(
    make: Callable[[], LlamaContext], context: LlamaContext, fresh: Fresh, architecture: str
) -> None:
    read(context, HEAD)
    read(context, [*HEAD, *ASKED[0]])
    kept = context.state([*HEAD, *ASKED[0]])
    assert kept is not None
    read(context, [*HEAD, *ASKED[1]])
    assert context.set_state(kept)
    prompt = [*HEAD, *ASKED[2]]
    with closing(make()) as other:
        assert other.set_state(kept)
        for any_context in (context, other):
            assert read(any_context, prompt) <= len(ASKED[2]) + (0 if architecture in ROLLS_BACK else NEAR)
            assert alike(logits(any_context), fresh(prompt))


def test_a_state_that_does_not_fit_leaves_nothing(context: LlamaContext, fresh: Fresh) -> None:
    prompt = [*HEAD, *ASKED[0]]
    read(context, prompt)
    kept = context.state(prompt)
    assert kept is not None
    assert not context.set_state(kept._replace(data=bytes(kept.data)[:-1]))
    assert context.state(prompt) is None
    assert read(context, prompt) == len(prompt)
    assert alike(logits(context), fresh(prompt))


@both_widths
@pytest.mark.parametrize("length", [LENGTH, 4 * LENGTH])
def test_the_head_tells_what_a_context_takes(
    path: Path, model: object, quantized: bool, length: int, caplog: pytest.LogCaptureFixture
) -> None:
    file = read_gguf(path)
    if quantized and not file.cache.eight_bits:
        pytest.skip("its heads can't be kept in 8 bits")
    with (
        caplog.at_level(logging.DEBUG, "llama.cpp"),
        closing(LlamaContext(model, length, ONE, quantized=quantized)) as made,
    ):
        read(made, HEAD)
        # What each cache takes, llama.cpp says; of the recurrent part, in too few digits.
        taken = 2**20 * sum(map(float, re.findall(r"llama_kv_cache: size = +([\d.]+) MiB", caplog.text)))
        if native.llama_model_is_recurrent(model) or native.llama_model_is_hybrid(model):
            taken += native.llama_state_seq_get_size_ext(made.pointer, 0, native.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY)
    assert file.cache.known
    assert cache_bytes(file.cache, length, quantized=quantized) == pytest.approx(taken, rel=0.05)
