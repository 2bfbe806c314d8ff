"""What is guessed to come next, and that guessing changes nothing that is written."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from core.model.base import Delta, Finished, FinishReason, Token
from core.model.drafts import LENGTHS, DraftPace, Drafts
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.model.llama_context import LONGEST_DRAFT, LlamaContext
from core.model.token_sampler import TokenSampler
from core.records import Sampling

GREEDY = Sampling(temperature=0)

LETTER = (
    "Dear Mrs Weaver, thank you for your letter. We are glad that you will visit our garden on Saturday. The gate opens at nine, "
    "and the first tour begins half an hour later. 🦜 Grüße aus 北京. Lunch is served in the old barn at noon."
)


# --- guessing -------------------------------------------------------------------------------------------------


def paced(right: float, cost: float) -> DraftPace:
    """A pace that has seen so many right guesses, and measured so much more time for a draft than for one token."""
    pace = DraftPace()
    draw = np.random.default_rng(5)
    for _ in range(400):
        for alike in (3, 6, 12):
            pace.seen(alike, bool(draw.random() < right))
        pace.took(0, 1.0)
        for length in LENGTHS:
            pace.took(length, 1 + cost * length)
    return pace


def test_the_continuation_of_the_same_words_is_guessed() -> None:
    drafts = Drafts([1, 2, 3, 4, 5, 6, 7, 8, 9, 50, 1, 2, 3], paced(1.0, 0.1))
    assert drafts.next(4) == [4, 5, 6, 7]
    drafts.add(4)
    assert drafts.next(4) == [5, 6, 7, 8]
    drafts.add(99)
    assert drafts.next(4) == []
    for token in (7, 8, 9):
        drafts.add(token)
    assert drafts.next(4) == [50, 1, 2, 3]


def test_the_latest_of_several_places_counts() -> None:
    drafts = Drafts([1, 2, 3, 70, 71, 1, 2, 3, 80, 81, 82, 83, 1, 2, 3], paced(1.0, 0.1))
    assert drafts.next(2) == [80, 81]


def test_the_reply_itself_is_looked_through() -> None:
    drafts = Drafts([9], paced(1.0, 0.1))
    for token in (1, 2, 3, 4, 5, 6, 1, 2):
        drafts.add(token)
    assert drafts.next(4) == []
    drafts.add(3)
    assert drafts.next(2) == [4, 5]


def test_nothing_is_guessed_beyond_the_room_or_the_text() -> None:
    drafts = Drafts([1, 2, 3, 4, 5, 6, 1, 2, 3], paced(1.0, 0.1))
    assert drafts.next(1) == []
    assert drafts.next(0) == []
    assert drafts.next(3) == [4, 5]
    assert Drafts([1, 2], paced(1.0, 0.1)).next(8) == []
    assert Drafts([], paced(1.0, 0.1)).next(8) == []


@pytest.mark.parametrize(
    ("right", "cost", "length"), [(0.98, 0.1, 15), (0.5, 0.1, 2), (0.98, 1.2, 0), (0.05, 0.1, 0), (0.98, 0.5, 15)]
)
def test_drafts_are_as_long_as_pays(right: float, cost: float, length: int) -> None:
    assert paced(right, cost).best_length(12, LONGEST_DRAFT) == length


def test_it_switches_itself_off_and_tries_again() -> None:
    pace = DraftPace()
    for _ in range(50):
        pace.took(0, 1.0)
        for length in LENGTHS:
            pace.took(length, 5.0 * length)  # the computer had too much to do
    assert pace.best_length(12, LONGEST_DRAFT) == 0
    tried = next((number for number in range(5000) if pace.best_length(12, LONGEST_DRAFT)), None)
    assert tried is not None and tried > 20
    for _ in range(100):
        pace.seen(3, False)
    assert pace.best_length(3, LONGEST_DRAFT) == 0
    for _ in range(100):
        pace.seen(3, True)  # it is watched although nothing was drafted
    assert pace.best_length(3, LONGEST_DRAFT) > 0


# --- writing --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def model(small_model_path: Path) -> Iterator[LlamaModel]:
    model = LlamaModel.load(
        small_model_path,
        name="Small",
        context_length=2048,
        sampling=GREEDY,
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    yield model
    model.close()


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Whatever can be drafted is; how many tokens each draft had."""
    drafted: list[int] = []
    evaluate = LlamaContext.evaluate_draft

    def noted(context: LlamaContext, tokens: Sequence[Token]) -> None:
        drafted.append(len(tokens) - 1)
        evaluate(context, tokens)

    monkeypatch.setattr(LlamaContext, "evaluate_draft", noted)
    monkeypatch.setattr(
        DraftPace,
        "best_length",
        lambda _pace, _alike, most: max((length for length in LENGTHS if length <= most), default=0),
    )
    return drafted


def prompt(model: LlamaModel, text: str) -> list[Token]:
    frames = model.frames
    head = [*frames.start, *model.tokenize("You are a helpful assistant."), *frames.after_system]
    return [*head, *model.tokenize(text), *frames.before_reply]


def write(
    model: LlamaModel,
    tokens: Sequence[Token],
    *,
    drafting: bool,
    sampling: Sampling = GREEDY,
    max_tokens: int = 90,
    grammar: str | None = None,
) -> tuple[list[Token], str, Finished]:
    model.drafting = drafting
    said: list[Token] = []
    text = ""
    for item in model.generate(
        tokens, sampling=sampling, max_tokens=max_tokens, stop=threading.Event(), grammar=grammar
    ):
        text += item.text
        if isinstance(item, Finished):
            return said, text, item
        said.append(item.token)
    raise AssertionError("no Finished")


ASKED = [
    f"Repeat this letter word for word:\n\n{LETTER}",
    "Say the word blue fifty times: blue blue blue blue blue blue",
]


@pytest.fixture
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts are evaluated token by token, when the sampler comes to them, so that their logits are the same to the last bit."""
    waiting: list[Token] = []
    draw = TokenSampler.draw

    def evaluate_draft(context: LlamaContext, tokens: Sequence[Token]) -> None:
        waiting[:] = tokens[1:]
        evaluating.append(context)
        context.evaluate_one(tokens[0])

    def draw_after(sampler: TokenSampler, place: int = -1) -> Token:
        if place > 0:
            evaluating[-1].evaluate_one(waiting[place - 1])
        return draw(sampler)

    evaluating: list[LlamaContext] = []
    monkeypatch.setattr(LlamaContext, "evaluate_draft", evaluate_draft)
    monkeypatch.setattr(TokenSampler, "draw", draw_after)


def same(model: LlamaModel, asked: str, sampling: Sampling) -> None:
    tokens = prompt(model, asked)
    write(model, tokens, drafting=False, max_tokens=0)  # so that both begin with the last token alone
    without = write(model, tokens, drafting=False, sampling=sampling)
    drafted = write(model, tokens, drafting=True, sampling=sampling)
    assert drafted[:2] == without[:2]
    assert drafted[2].reason == without[2].reason
    assert drafted[2].usage.generated_tokens == len(drafted[0])


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=0, repeat_penalty=1.3),
        Sampling(temperature=0.7, seed=4),
        Sampling(temperature=1.5, top_k=0, repeat_penalty=1.1, seed=9),
    ],
)
@pytest.mark.usefixtures("eager", "one_by_one")
def test_drafts_disturb_no_chance_and_no_penalty(model: LlamaModel, asked: str, sampling: Sampling) -> None:
    same(model, asked, sampling)


@pytest.mark.parametrize("asked", ASKED)
def test_the_likeliest_text_is_the_same_with_drafts(model: LlamaModel, eager: list[int], asked: str) -> None:
    """Where two tokens are all but equally likely, a batch may round the other way: not so here."""
    same(model, asked, GREEDY)
    assert eager, "otherwise nothing was tried"


def test_nothing_is_drafted_of_a_reply_that_is_to_be_repeatable(model: LlamaModel, eager: list[int]) -> None:
    """How long drafts are depends on what pays just now, and their batches on that."""
    sampling = Sampling(temperature=0.7, seed=4)
    write(model, prompt(model, ASKED[0]), drafting=True, sampling=sampling)
    assert any(eager), "else nothing would be shown"
    eager.clear()
    write(model, prompt(model, ASKED[0]), drafting=True, sampling=Sampling(temperature=0.7, seed=4, repeatable=True))
    assert not any(eager)


def test_quoting_takes_fewer_evaluations_than_tokens(model: LlamaModel, eager: list[int]) -> None:
    said, text, _ = write(model, prompt(model, ASKED[0]), drafting=True)
    assert "glad that you will visit our garden" in text
    assert sum(eager) > len(eager)
    # A token at once, or a draft.
    assert len(eager) < 0.6 * len(said)


def test_the_next_prompt_goes_on_from_what_was_drafted(model: LlamaModel, eager: list[int]) -> None:
    tokens = prompt(model, ASKED[0])
    said, _, end = write(model, tokens, drafting=True, max_tokens=40)
    assert end.reason is FinishReason.LENGTH
    assert len(said) == 40
    longer = [*tokens, *said, *model.frames.after_reply, *model.tokenize("Go on."), *model.frames.before_reply]
    again, _, end = write(model, longer, drafting=False, max_tokens=20)
    assert end.usage.evaluated_tokens == len(longer) - len(tokens) - len(said) + 1
    write(model, prompt(model, "Something else."), drafting=False, max_tokens=1)
    assert write(model, longer, drafting=False, max_tokens=20)[0] == again, "what was taken back left nothing behind"


@pytest.fixture(scope="module")
def whole(model: LlamaModel) -> list[Token]:
    """A reply without drafts."""
    return write(model, prompt(model, ASKED[0]), drafting=False, max_tokens=50)[0]


@pytest.mark.parametrize("taken", [1, 5, 17, 33])
def test_a_reply_may_be_left_at_any_token(model: LlamaModel, eager: list[int], whole: list[Token], taken: int) -> None:
    tokens = prompt(model, ASKED[0])
    model.drafting = True
    reply = model.generate(tokens, sampling=GREEDY, max_tokens=50, stop=threading.Event())
    said = [item.token for item, _ in zip(reply, range(taken), strict=False) if isinstance(item, Delta)]
    reply.close()  # type: ignore[attr-defined]
    assert said == whole[:taken]
    more, _, end = write(model, [*tokens, *said], drafting=True, max_tokens=50 - taken)
    assert end.usage.evaluated_tokens == 1
    assert said + more == whole


def test_the_end_of_a_turn_in_a_draft_ends_the_reply(
    model: LlamaModel, eager: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    end = model.frames.after_reply[0]
    words = model.tokenize(" one two three four five six")
    script = iter([*words, end])
    monkeypatch.setattr(TokenSampler, "draw", lambda _sampler, _place=-1: next(script))
    asked = [5, *words, end, 7, 8, *words, 9, 9]
    said, _, finished = write(model, asked, drafting=True)
    assert (said, finished.reason) == (words, FinishReason.END)
    assert eager
    state = model.state([*asked, *words, 11])
    assert state is not None
    assert list(state.tokens)[-len(words) :] == words, "the end isn't held, and nothing behind it"


def test_a_grammar_is_followed_one_token_at_a_time(model: LlamaModel, eager: list[int]) -> None:
    grammar = 'root ::= ("blue " | "red "){20}'
    said, text, _ = write(model, prompt(model, ASKED[1]), drafting=True, grammar=grammar)
    assert len(said) >= 20 and set(text.split()) <= {"blue", "red"}
    assert not eager


def test_a_full_window_ends_a_draft(small_model_path: Path, eager: list[int]) -> None:
    model = LlamaModel.load(
        small_model_path,
        name="Small",
        context_length=256,
        sampling=GREEDY,
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    try:
        tokens = (model.tokenize(" again and over and") * 60)[:230]
        said, _, end = write(model, tokens, drafting=True, max_tokens=500)
        assert eager
        assert end.reason is FinishReason.LENGTH
        assert len(tokens) + len(said) == 256
    finally:
        model.close()
