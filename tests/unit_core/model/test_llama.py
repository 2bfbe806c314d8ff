"""The engine on a real small model."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from core.errors import Cancelled, ModelError
from core.model.base import BACKGROUND_CONTEXT, AttentionState, Delta, Finished, FinishReason, Purpose, Token
from core.model.free_cores import FreeCores
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.records import Sampling

from .gguf_files import llama_metadata, write_gguf
from .tiny_models import tiny_model

GREEDY = Sampling(temperature=0)
ONE = Threads(decode=1, prefill=1)

# What a person may type to pose as the template.
TAGS = ["<|im_end|>", "<|im_start|>system\n", "<|endoftext|>", "<s>", "</s>", "<|im_end|>\n<|im_start|>assistant\n"]


def load(path: Path, **options: object) -> LlamaModel:
    settings: dict[str, object] = {
        "name": "Small",
        "context_length": 4096,
        "sampling": GREEDY,
        "threads": ONE,
        "on_progress": lambda _: None,
        "cancelled": threading.Event(),
        **options,
    }
    return LlamaModel.load(path, **settings)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def model(small_model_path: Path) -> Iterator[LlamaModel]:
    model = load(small_model_path)
    yield model
    model.close()


def prompt(model: LlamaModel, *turns: str | Sequence[Token]) -> list[Token]:
    """System text, then user and assistant in turn, ready for the next reply."""
    frames = model.frames
    tokens = [*frames.start, *model.tokenize("You are a helpful assistant."), *frames.after_system]
    for place, turn in enumerate(turns):
        tokens += model.tokenize(turn) if isinstance(turn, str) else turn
        tokens += frames.after_reply if place % 2 else frames.before_reply
    return tokens


def run(
    model: LlamaModel,
    tokens: Sequence[Token],
    *,
    max_tokens: int = 12,
    sampling: Sampling = GREEDY,
    stop: threading.Event | None = None,
    purpose: Purpose = Purpose.CHAT,
    grammar: str | None = None,
    at_once: int | None = None,
) -> tuple[list[Token], str, Finished]:
    """Generate to the end: tokens, text, how it ended."""
    said: list[Token] = []
    text = ""
    for item in model.generate(
        tokens,
        sampling=sampling,
        max_tokens=max_tokens,
        stop=stop or threading.Event(),
        purpose=purpose,
        grammar=grammar,
        at_once=at_once,
    ):
        text += item.text
        if isinstance(item, Finished):
            return said, text, item
        said.append(item.token)
    raise AssertionError("no Finished")


# --- loading --------------------------------------------------------------------------------------------------


def test_loading_tells_how_far_it_is(small_model_path: Path) -> None:
    told: list[float] = []
    model = load(small_model_path, on_progress=told.append)
    model.close()
    model.close()
    assert told == sorted(told) and told[-1] == 1.0
    with pytest.raises(ModelError):
        run(model, [1, 2, 3])


def test_loading_can_be_cancelled(small_model_path: Path) -> None:
    cancelled = threading.Event()
    with pytest.raises(Cancelled):
        load(small_model_path, cancelled=cancelled, on_progress=lambda _: cancelled.set())


@pytest.mark.parametrize(("asked", "given"), [(1024, 1024), (1_000_000, 8192)])
def test_the_context_is_what_was_asked_for_within_what_was_trained(
    small_model_path: Path, asked: int, given: int
) -> None:
    model = load(small_model_path, context_length=asked)
    assert model.context_length == given
    model.close()


@pytest.mark.parametrize("said", [0, 2_000_000_000])
def test_a_head_that_names_no_length_that_can_be_meant_leaves_it_to_the_settings(tmp_path: Path, said: int) -> None:
    model = load(tiny_model(tmp_path / "x.gguf", "qwen2", context_length=said), context_length=1024)
    assert model.context_length == 1024
    assert run(model, model.tokenize("Hello"), max_tokens=3)[0]
    model.close()


def test_a_head_whose_length_is_no_number_of_tokens(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"x.gguf can't be loaded"):
        load(tiny_model(tmp_path / "x.gguf", "qwen2", context_length=-1))


@pytest.mark.parametrize("architecture", ["llama", "deepseek2"])
def test_keys_that_cant_be_kept_in_8_bits_are_kept_in_16(
    tmp_path: Path, architecture: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tiny_model(tmp_path / "x.gguf", architecture)
    wide, narrow = load(path), load(path, quantized_kv=True)
    refused = architecture == "deepseek2"
    assert (wide.state_kind == narrow.state_kind) is refused
    assert ("x.gguf" in caplog.text or "16 bits" in caplog.text) is refused
    asked = wide.tokenize("Name a colour.")
    if refused:
        assert run(narrow, asked)[0] == run(wide, asked)[0]
    wide.close()
    narrow.close()


def test_a_guess_of_the_memory_keeps_nobody_from_trying(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    # Of which layers have the window, this architecture's head says nothing.
    path = tiny_model(tmp_path / "x.gguf", "qwen2", attention__sliding_window=512)
    load(path, memory_bytes=100_000_000).close()
    assert "may need" in caplog.text
    with pytest.raises(ModelError, match="needs about"):
        load(path, memory_bytes=100_000)
    with pytest.raises(ModelError, match="needs about"):
        load(tiny_model(tmp_path / "y.gguf", "qwen2"), memory_bytes=100_000_000)


def test_more_memory_than_there_is(small_model_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        load(small_model_path, memory_bytes=100_000_000)
    problem = caught.value.problem
    assert "needs about 0.6 GB of memory, 0.1 GB are free" in problem.what
    assert problem.safe and problem.next_step


def test_a_truncated_file(small_model_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.gguf"
    data = small_model_path.read_bytes()
    for size in (1000, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:size])
        with pytest.raises(ModelError, match="is incomplete"):
            load(path)


def test_an_architecture_from_the_future(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "new.gguf", llama_metadata(general__architecture="quantumllama"))
    with pytest.raises(ModelError, match="of a kind \\(quantumllama\\)") as caught:
        load(path)
    assert "unknown model architecture" in caught.value.problem.detail


def test_a_file_without_what_it_promises(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"x.gguf can't be loaded") as caught:
        load(write_gguf(tmp_path / "x.gguf", llama_metadata()))
    assert caught.value.problem.detail, "llama.cpp's own words are kept"


def test_the_library_prints_nothing(small_model_path: Path, tmp_path: Path) -> None:
    broken = write_gguf(tmp_path / "x.gguf", llama_metadata())
    script = f"""
import threading
from pathlib import Path
from core.errors import ModelError
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.records import Sampling
for path in ({str(small_model_path)!r}, {str(broken)!r}):
    try:
        model = LlamaModel.load(Path(path), name="", context_length=512, sampling=Sampling(),
            threads=Threads(decode=1, prefill=1), on_progress=lambda _: None, cancelled=threading.Event())
    except ModelError:
        continue
    for _ in model.generate(model.tokenize("Hi"), sampling=Sampling(), max_tokens=2, stop=threading.Event()):
        pass
    model.close()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=200, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


# --- texts and tokens -----------------------------------------------------------------------------------------


def test_frames_are_chatml(model: LlamaModel) -> None:
    frames = model.frames
    assert frames.start[0] == frames.after_system[2] == frames.after_reply[2]
    assert frames.before_reply[0] == frames.after_reply[0]
    assert all(frames.before_reply), "no empty frame"


@pytest.mark.parametrize("text", TAGS)
def test_user_text_never_becomes_a_control_token(model: LlamaModel, text: str) -> None:
    frames = model.frames
    control = {frames.start[0], frames.before_reply[0]}
    for said in (text, f"before {text}", f"{text} after", text * 3):
        tokens = model.tokenize(said)
        assert tokens and not control & set(tokens)


def test_any_text_can_be_tokenized(model: LlamaModel) -> None:
    assert model.tokenize("") == []
    assert model.tokenize("\x00\x1b[31m") and model.tokenize("\ud800")
    assert len(model.tokenize("a" * 200_000)) > 1000
    assert len(model.tokenize("字 " * 100_000)) > 1000


def test_characters_are_never_split(model: LlamaModel) -> None:
    wanted = "Grüße 🦜 你好 👩‍👩‍👧!"
    grammar = "root ::= " + json.dumps(wanted, ensure_ascii=False)
    pieces = []
    for item in model.generate(
        prompt(model, "Say it."), sampling=GREEDY, max_tokens=100, stop=threading.Event(), grammar=grammar
    ):
        item.text.encode("utf-8")
        assert "\ufffd" not in item.text
        pieces.append(item.text)
    assert "".join(pieces) == wanted
    assert "" in pieces, "a token in the middle of a character has no text yet"


def test_a_character_cut_off_by_the_end_is_shown_as_such(model: LlamaModel) -> None:
    said, text, end = run(model, prompt(model, "Say it."), grammar='root ::= "🦜"', max_tokens=1)
    assert len(said) == 1
    assert end.text == text == "\ufffd"


# --- the KV cache ---------------------------------------------------------------------------------------------


def test_each_turn_evaluates_only_its_own_tokens(model: LlamaModel) -> None:
    turns: list[str | list[Token]] = []
    held = 0
    for number in range(10):
        turns.append(f"Tell me about the number {number}.")
        tokens = prompt(model, *turns)
        said, _, end = run(model, tokens)
        if number:
            assert end.usage.evaluated_tokens == len(tokens) - held
        assert end.usage.prompt_tokens == len(tokens)
        # The last token of a reply that was cut is drawn but not evaluated.
        held = len(tokens) + len(said) - (end.reason is not FinishReason.END)
        turns.append(said)


def test_the_same_prompt_again_evaluates_one_token_and_says_the_same(model: LlamaModel) -> None:
    tokens = prompt(model, "Name a colour.")
    first, _, _ = run(model, tokens)
    again, _, end = run(model, tokens)
    assert again == first
    assert end.usage.evaluated_tokens == 1


def test_giving_cores_back_changes_nothing_that_is_said(model: LlamaModel, monkeypatch: pytest.MonkeyPatch) -> None:
    tokens = prompt(model, "Name three colours.")
    said, _, _ = run(model, tokens)
    numbers = itertools.cycle([1, 2])
    monkeypatch.setattr(FreeCores, "threads", lambda _rule: next(numbers))
    again, _, _ = run(model, tokens)
    assert again == said


def test_an_edited_turn_keeps_what_comes_before_it(model: LlamaModel) -> None:
    before = prompt(model, "Name a colour.", "Blue.", "Name a big animal.")
    run(model, before)
    edited = prompt(model, "Name a colour.", "Blue.", "Name one small animal.")
    said, _, end = run(model, edited)
    common = next(place for place, pair in enumerate(zip(before, edited, strict=False)) if pair[0] != pair[1])
    assert end.usage.evaluated_tokens == len(edited) - common
    run(model, prompt(model, "Something else entirely."))
    assert run(model, edited)[0] == said, "what was kept had not been garbled"


def test_background_work_leaves_the_conversation_alone(model: LlamaModel) -> None:
    tokens = prompt(model, "Name a colour.")
    run(model, tokens)
    run(model, prompt(model, "List facts."), purpose=Purpose.BACKGROUND)
    assert run(model, tokens)[2].usage.evaluated_tokens == 1
    with pytest.raises(ModelError):
        run(model, [5] * BACKGROUND_CONTEXT, purpose=Purpose.BACKGROUND)


def test_an_abandoned_reply_leaves_the_books_right(model: LlamaModel) -> None:
    tokens = prompt(model, "Count to ten.")
    expected, _, _ = run(model, tokens)
    run(model, prompt(model, "Other."))
    reply = model.generate(tokens, sampling=GREEDY, max_tokens=50, stop=threading.Event())
    drawn = [next(reply) for _ in range(3)]
    reply.close()  # type: ignore[attr-defined]
    said = [item.token for item in drawn if isinstance(item, Delta)]
    assert said == expected[:3]
    # Two of the three were evaluated; going on from them needs only the third.
    more, _, end = run(model, [*tokens, *said], max_tokens=4)
    assert end.usage.evaluated_tokens == 1
    assert said + more == expected[:7]


def test_a_prompt_can_be_evaluated_ahead(model: LlamaModel) -> None:
    tokens = prompt(model, "A question that will be asked.")
    said, text, end = run(model, tokens, max_tokens=0)
    assert (said, text, end.usage.generated_tokens) == ([], "", 0)
    assert run(model, tokens)[2].usage.evaluated_tokens == 1


# --- ending ---------------------------------------------------------------------------------------------------


def test_a_reply_ends_with_its_turn(model: LlamaModel) -> None:
    said, text, end = run(model, prompt(model, "Say hello."), max_tokens=200)
    assert end.reason is FinishReason.END
    assert text and "<|im_end|>" not in text
    assert end.usage.generated_tokens == len(said)
    assert model.frames.after_reply[0] not in said


def test_a_reply_ends_at_its_limit(model: LlamaModel) -> None:
    said, _, end = run(model, prompt(model, "Tell a long story."), max_tokens=5)
    assert end.reason is FinishReason.LENGTH and len(said) == 5


def test_a_full_context_ends_the_reply(small_model_path: Path) -> None:
    model = load(small_model_path, context_length=256)
    tokens = prompt(model, "word " * 200)[:250]
    said, _, end = run(model, tokens, max_tokens=1000, grammar="root ::= [a-z]{300}")
    assert end.reason is FinishReason.LENGTH
    assert len(tokens) + len(said) == 256
    with pytest.raises(ModelError, match="too long"):
        run(model, [5] * 256)
    with pytest.raises(ModelError):
        run(model, [])
    model.close()


def test_stopping_takes_one_token(model: LlamaModel) -> None:
    stop = threading.Event()
    said = 0
    for item in model.generate(prompt(model, "Tell a story."), sampling=GREEDY, max_tokens=100, stop=stop):
        if isinstance(item, Finished):
            assert item.reason is FinishReason.STOPPED
            assert item.usage.generated_tokens == said
            break
        said += 1
        if said == 3:
            stop.set()
    assert said == 3


def test_stopping_during_prefill_is_quick_and_what_was_evaluated_stays(model: LlamaModel) -> None:
    run(model, prompt(model, "Something short."))
    stop = threading.Event()
    tokens = prompt(model, "word " * 600)
    told: list[tuple[int, int]] = []
    stopped_at = 0.0

    def progressed(done: int, total: int) -> None:
        nonlocal stopped_at
        told.append((done, total))
        if not stop.is_set():
            # From another thread, while the next batch is evaluated.
            threading.Timer(0.001, stop.set).start()
            stopped_at = time.monotonic()

    items = list(model.generate(tokens, sampling=GREEDY, max_tokens=5, stop=stop, on_prefill=progressed))
    assert time.monotonic() - stopped_at < 30
    (end,) = items
    assert isinstance(end, Finished) and end.reason is FinishReason.STOPPED
    done, total = told[-1]
    assert done == end.usage.evaluated_tokens < total
    assert run(model, tokens[:400], max_tokens=0)[2].usage.evaluated_tokens == 400 - (len(tokens) - total) - done


def test_a_stop_that_was_set_before(model: LlamaModel) -> None:
    stop = threading.Event()
    stop.set()
    said, _, end = run(model, prompt(model, "Never asked."), stop=stop)
    assert said == [] and end.reason is FinishReason.STOPPED and end.usage.evaluated_tokens == 0


def test_a_failed_evaluation_is_told_and_the_model_works_on(model: LlamaModel) -> None:
    tokens = prompt(model, "Name a colour.")
    expected, _, _ = run(model, tokens)
    with pytest.raises(ModelError, match="failed"):
        run(model, [*tokens, 99_999_999])  # a token that no vocabulary has
    said, _, end = run(model, tokens)
    assert said == expected
    assert end.usage.evaluated_tokens == len(tokens), "nothing is taken for granted after a fault"


# --- sampling and grammars ------------------------------------------------------------------------------------


def test_a_seed_repeats_and_another_differs(model: LlamaModel) -> None:
    tokens = prompt(model, "Invent a name for a ship.")

    def said(seed: int) -> list[Token]:
        return run(model, tokens, sampling=Sampling(temperature=1.5, seed=seed), max_tokens=20)[0]

    assert said(1) == said(1)
    assert len({tuple(said(seed)) for seed in range(4)}) > 1


def test_a_repeatable_reply_is_drawn_from_the_same_logits_however_much_was_held(model: LlamaModel) -> None:
    tokens = prompt(model, "Say this twice, then go on: The keeper of the lighthouse climbed the stairs every night.")
    sampling = Sampling(temperature=1.3, top_k=0, top_p=1.0, min_p=0.02, seed=3, repeatable=True)

    def said() -> tuple[list[Token], int]:
        """What is drawn, and how many tokens were evaluated last before that."""
        told = [0]
        steps = list(
            model.generate(
                tokens,
                sampling=sampling,
                max_tokens=60,
                stop=threading.Event(),
                on_prefill=lambda done, _: told.append(done),
            )
        )
        return [step.token for step in steps if isinstance(step, Delta)], told[-1] - told[-2]

    run(model, prompt(model, "Invent a name for a ship."), max_tokens=1)  # so that little of it is held
    cold, warm = said(), said()
    assert cold == warm
    assert cold[1] == 1


def test_a_grammar_is_always_followed(model: LlamaModel) -> None:
    grammar = r"""
root ::= "[" fact ("," fact)? "]"
fact ::= "{\"text\":\"" [a-z ]{3,20} "\",\"age\":" [0-9]{1,3} "}"
"""
    for seed in range(5):
        _, text, end = run(
            model,
            prompt(model, "My sister is twelve."),
            sampling=Sampling(temperature=1.2, seed=seed),
            max_tokens=120,
            purpose=Purpose.BACKGROUND,
            grammar=grammar,
        )
        assert end.reason is FinishReason.END
        assert all(set(fact) == {"text", "age"} for fact in json.loads(text))


@pytest.mark.parametrize("grammar", ["root ::= missing", 'other ::= "a"', 'root ::= root "a"', "root ::= [", ""])
def test_a_wrong_grammar_is_refused(model: LlamaModel, grammar: str) -> None:
    with pytest.raises(ModelError, match="grammar"):
        run(model, prompt(model, "x"), grammar=grammar)


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is in use can't be deleted there")
def test_a_file_that_is_deleted_or_replaced_meanwhile_serves_on(small_model_path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.gguf"
    shutil.copy(small_model_path, copy)
    mine = load(copy)
    try:
        kind = mine.state_kind
        copy.unlink()
        said, *_ = run(mine, prompt(mine, "What is the capital of France?"))
        (tmp_path / "new.gguf").write_bytes(b"GGUF and nothing else")
        (tmp_path / "new.gguf").replace(copy)
        again, *_ = run(mine, prompt(mine, "What is the capital of France?"))
        assert again == said
        assert mine.state_kind == kind
        with pytest.raises(ModelError):
            load(copy)
    finally:
        mine.close()


def test_a_kept_state_spares_the_evaluation_and_changes_no_answer(small_model_path: Path, model: LlamaModel) -> None:
    first = prompt(model, "Tell me a story about a horse called Bella, who lives on a hill by the sea.")
    said, *_ = run(model, first, max_tokens=30)
    kept = model.state([*first, *said])
    assert kept is not None
    assert list(kept.tokens) == [*first, *said][: len(kept.tokens)]
    longer = prompt(
        model, "Tell me a story about a horse called Bella, who lives on a hill by the sea.", said, "And then?"
    )
    as_told, *_ = run(model, longer, max_tokens=20)
    other = load(small_model_path)
    try:
        assert other.state_kind == model.state_kind
        assert other.set_state(kept)
        again, _, ended = run(other, longer, max_tokens=20)
        assert again == as_told
        assert ended.usage.evaluated_tokens == len(longer) - len(kept.tokens)
    finally:
        other.close()


def test_a_state_has_nothing_of_what_is_beyond_the_prompt(model: LlamaModel) -> None:
    asked = prompt(model, "What is the capital of France?")
    drafted = [*asked, *model.tokenize("And of Portugal?")]
    run(model, drafted, max_tokens=0)
    kept = model.state(asked)
    assert kept is not None
    assert list(kept.tokens) == asked
    _, _, ended = run(model, drafted, max_tokens=0)
    assert ended.usage.evaluated_tokens == len(drafted) - len(asked)


class _OnceBegun(threading.Event):
    """Set as soon as it has been asked once."""

    def is_set(self) -> bool:
        begun = super().is_set()
        self.set()
        return begun


def test_a_few_tokens_that_were_begun_are_evaluated_before_a_stop(model: LlamaModel) -> None:
    asked = prompt(model, "What is the capital of France, and which rivers flow through it on their way to the sea?")
    run(model, model.tokenize("Something else"), max_tokens=0)
    _, _, ended = run(model, asked, max_tokens=0, stop=_OnceBegun(), at_once=8)
    assert ended.reason is FinishReason.STOPPED
    assert ended.usage.evaluated_tokens == 8
    _, _, ended = run(model, asked, max_tokens=0)
    assert ended.usage.evaluated_tokens == len(asked) - 8


def test_a_state_that_does_not_fit_leaves_nothing_behind(model: LlamaModel) -> None:
    asked = prompt(model, "What is the capital of France?")
    expected, *_ = run(model, asked)
    kept = model.state([*asked, *expected])
    assert kept is not None
    for wrong in (
        AttentionState(kept.tokens, b""),
        AttentionState(kept.tokens, bytes(kept.data)[:100]),
        AttentionState(kept.tokens, bytes(1000)),
        AttentionState(kept.tokens, bytes(kept.data) + b"more"),
        AttentionState([], kept.data),
        AttentionState([1] * (model.context_length + 1), kept.data),
    ):
        assert not model.set_state(wrong)
        assert model.state(asked) is None
        said, _, ended = run(model, asked)
        assert said == expected
        assert ended.usage.evaluated_tokens == len(asked)


def test_states_fit_only_a_model_loaded_alike(small_model_path: Path, model: LlamaModel) -> None:
    kinds = {model.state_kind}
    for options in ({"context_length": 2048}, {"quantized_kv": True}):
        other = load(small_model_path, **options)
        kinds.add(other.state_kind)
        other.close()
    assert len(kinds) == 3


def test_keys_and_values_in_8_bits_take_half_the_memory_and_answer(small_model_path: Path, model: LlamaModel) -> None:
    other = load(small_model_path, quantized_kv=True)
    try:
        asked = prompt(other, "What is the capital of France?")
        run(model, asked, max_tokens=1)
        _, text, _ = run(other, asked)
        whole, small = model.state(asked), other.state(asked)
        assert whole is not None
        assert small is not None
        per_token = len(small.data) / len(small.tokens) / (len(whole.data) / len(whole.tokens))
        assert 0.5 < per_token < 0.6
        assert "Paris" in text
        assert other.set_state(small)
        assert "Paris" in run(other, asked)[1]
    finally:
        other.close()
