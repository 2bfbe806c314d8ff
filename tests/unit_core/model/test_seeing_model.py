"""A loaded model that sees: pictures in its prompts from loading to closing."""

from __future__ import annotations

import io
import struct
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.errors import ModelError
from core.model.base import Delta, Finished, Purpose, Token
from core.model.catalog import Catalog
from core.model.eyes import can_see
from core.model.hardware import Threads
from core.model.kv_store import KvStore, SavedPrompt, SavedState
from core.model.llama import LlamaModel
from core.model.loader import LlamaLoader
from core.records import ConversationId, Sampling

from .tiny_models import EYES_OF, tiny_eyes, tiny_model

GREEDY = Sampling(temperature=0)


def load(path: Path, eyes: Path | None = None, **options: object) -> LlamaModel:
    settings: dict[str, object] = {
        "name": "Tiny",
        "context_length": 1024,
        "sampling": GREEDY,
        "threads": Threads(decode=1, prefill=1),
        "on_progress": lambda _: None,
        "cancelled": threading.Event(),
        "eyes": eyes,
        **options,
    }
    return LlamaModel.load(path, **settings)  # type: ignore[arg-type]


@pytest.fixture(scope="module", params=EYES_OF)
def files(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("seeing")
    return tiny_model(folder / "tiny.gguf", request.param), tiny_eyes(folder / "mmproj.gguf", EYES_OF[request.param])


@pytest.fixture
def model(files: tuple[Path, Path]) -> Iterator[LlamaModel]:
    model = load(*files)
    yield model
    model.close()


def png(seed: int) -> bytes:
    data = io.BytesIO()
    Image.fromarray(np.random.default_rng(seed).integers(0, 255, (32, 32, 3), dtype=np.uint8)).save(data, "PNG")
    return data.getvalue()


def asked(model: LlamaModel, *parts: str | bytes) -> list[Token]:
    """A prompt with texts and pictures in one message."""
    frames = model.frames
    tokens = [*frames.start, *model.tokenize("See."), *frames.after_system]
    for part in parts:
        tokens += model.tokenize(part) if isinstance(part, str) else model.picture(part)
    return [*tokens, *frames.before_reply]


def run(model: LlamaModel, prompt: Sequence[Token], *, purpose: Purpose = Purpose.CHAT) -> tuple[list[Token], int]:
    """What it says, and how many tokens were evaluated."""
    said = []
    for step in model.generate(prompt, sampling=GREEDY, max_tokens=8, stop=threading.Event(), purpose=purpose):
        if isinstance(step, Delta):
            said.append(step.token)
    assert isinstance(step, Finished)
    return said, step.usage.evaluated_tokens


def test_it_says_that_it_sees(files: tuple[Path, Path], model: LlamaModel) -> None:
    assert model.sees
    blind = load(files[0])
    assert not blind.sees
    with pytest.raises(ModelError, match="can't see pictures"):
        blind.picture(png(1))
    assert blind.state_kind != model.state_kind
    blind.close()


def test_a_turn_goes_on_from_the_picture_of_the_last(model: LlamaModel) -> None:
    first = asked(model, png(1), "What is it?")
    said, evaluated = run(model, first)
    assert evaluated == len(first)
    second = [*first, *said, *model.frames.after_reply, *model.tokenize("And now?"), *model.frames.before_reply]
    assert run(model, second)[1] <= len(second) - len(first) - len(said) + 1
    assert run(model, asked(model, png(1), "What is it?"))[0] == said


def test_all_purposes_see(model: LlamaModel) -> None:
    prompt = asked(model, png(1), "What is it?")
    said = {purpose: run(model, prompt, purpose=purpose)[0] for purpose in Purpose}
    assert len(set(map(tuple, said.values()))) == 1
    shares = model.shares(prompt, [model.tokenize("cat"), model.tokenize("dog")], stop=threading.Event())
    assert shares is not None and sum(shares) == pytest.approx(1)


def test_a_prompt_is_shown_as_text(model: LlamaModel) -> None:
    assert model.text(asked(model, "Look:", png(1), png(2), "!")).count("<picture>") == 2


def test_a_picture_in_text_form_is_text(model: LlamaModel) -> None:
    assert all(token >= 0 for token in asked(model, "<picture> <__media__> <|image_pad|>"))


def test_a_prompt_cant_end_with_a_picture(model: LlamaModel) -> None:
    picture = model.picture(png(1))
    prompt = picture[: max(place for place, token in enumerate(picture) if token < 0) + 1]
    # It can be evaluated beforehand.
    *_, end = model.generate(prompt, sampling=GREEDY, max_tokens=0, stop=threading.Event())
    assert isinstance(end, Finished) and end.usage.evaluated_tokens == len(prompt)
    with pytest.raises(ValueError, match="ends with a picture"):
        run(model, prompt)


def test_a_state_is_kept_on_the_disk_and_the_picture_isnt_evaluated_again(
    files: tuple[Path, Path], model: LlamaModel, tmp_path: Path
) -> None:
    first = asked(model, png(3), "What is it?")
    said, _ = run(model, first)
    state = model.state([*first, *said])
    assert state is not None
    store = KvStore(tmp_path / "states", lambda: 10**9)
    store.save(ConversationId(1), SavedState(SavedPrompt(model.state_kind, False, "", ()), state))
    # As after a restart: nobody has the picture.
    other = load(*files)
    saved = store.load(ConversationId(1), other.state_kind)
    assert saved is not None and other.set_state(saved.attention)
    more = [*saved.attention.tokens, *other.frames.after_reply, *other.tokenize("And?"), *other.frames.before_reply]
    assert run(other, more)[1] == len(more) - len(saved.attention.tokens)
    # An edit of what stands before it wants it again: then it is asked for.
    edited = [*other.tokenize("Well. "), *first]
    with pytest.raises(ModelError, match="can't be shown to the model again"):
        run(other, edited)
    other.find_pictures(lambda _digest: png(3))
    assert run(other, edited)[0] == run(model, edited)[0]
    other.close()


def test_eyes_of_another_model_are_refused(files: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="was made for another model"):
        load(files[0], tiny_eyes(tmp_path / "mmproj.gguf", "mlp", width=128))


@pytest.mark.skipif(not can_see(), reason="this build of llama.cpp has no library for pictures")
def test_eyes_that_lack_a_part_are_refused_in_words(files: tuple[Path, Path], tmp_path: Path) -> None:
    data = files[1].read_bytes()
    broken = tmp_path / "mmproj.gguf"
    broken.write_bytes(data.replace(b"v.blk.1.attn_out.weight", b"v.blk.1.attn_xxx.weight"))
    with pytest.raises(ModelError, match="wouldn't see pictures") as refused:
        load(files[0], broken)
    assert "attn_out" in refused.value.problem.detail


def test_memory_for_the_eyes_is_asked_for(files: tuple[Path, Path]) -> None:
    enough = 400 * 1024 * 1024
    load(files[0], memory_bytes=enough).close()
    with pytest.raises(ModelError, match="GB of memory"):
        load(*files, memory_bytes=enough)


def test_the_loader_takes_what_lies_beside(files: tuple[Path, Path]) -> None:
    loader = LlamaLoader(Catalog(()), files[0].parent)
    model = loader.load(str(files[0]), context_length=512, on_progress=lambda _: None, cancelled=threading.Event())
    assert model.sees
    model.close()


def test_a_huge_head_is_no_reason_to_end(files: tuple[Path, Path], tmp_path: Path) -> None:
    data = bytearray(files[1].read_bytes())
    struct.pack_into("<Q", data, 16, 2**40)  # entries of metadata
    broken = tmp_path / "mmproj.gguf"
    broken.write_bytes(data)
    with pytest.raises(ModelError):
        load(files[0], broken)
