"""Pictures in prompts, with tiny models of three kinds: one that takes a picture as so many tokens, one whose tokens of a picture all see each
other and whose layers have a window, one that counts rows and columns. No real model that sees can be had here."""

from __future__ import annotations

import ctypes
import io
import mmap
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from core.errors import ModelError
from core.model.base import Token
from core.model.eyes import Eyes, can_see
from core.model.eyes_file import check_eyes
from core.model.llama_context import LlamaContext
from core.model.picture_tokens import positions_of, run_at, runs

from .evaluating import ONE, alike, loaded, logits, read
from .tiny_models import EYES_OF, WORDS, tiny_eyes, tiny_model

if not can_see():  # test_eyes_file.py says so
    pytest.skip("this build of llama.cpp has no library for pictures", allow_module_level=True)
from llama_cpp import mtmd_cpp

LENGTH = 2048
TEXT = [Token(token) for token in np.random.default_rng(1).integers(0, WORDS, 2000).tolist()]
BEFORE, BEHIND = TEXT[:40], TEXT[40:70]


class Seeing(NamedTuple):
    """A model with its eyes, the file they were made from, and one item for each time that they encoded a picture."""

    model: object
    eyes: Eyes
    file: Path
    encoded: list[int]


@pytest.fixture(scope="module", params=EYES_OF)
def tiny(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seeing]:
    with made(tmp_path_factory.mktemp("eyes"), request.param, EYES_OF[request.param]) as seeing:
        yield seeing


@contextmanager
def made(folder: Path, architecture: str, projector: str) -> Iterator[Seeing]:
    path = tiny_model(folder / "tiny.gguf", architecture)
    file = check_eyes(path, tiny_eyes(folder / "mmproj.gguf", projector))
    with loaded(path) as model, closing(Eyes(file, model, threads=1, use_gpu=False)) as eyes:
        yield Seeing(model, eyes, file.path, [])


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    calls: list[int] = []
    encode = mtmd_cpp.mtmd_encode_chunk

    def counting(*arguments: object) -> int:
        calls.append(1)
        code: int = encode(*arguments)
        return code

    monkeypatch.setattr(mtmd_cpp, "mtmd_encode_chunk", counting)
    return calls


@pytest.fixture
def seeing(tiny: Seeing, encoded: list[int]) -> Seeing:
    tiny.eyes.forget()
    return tiny._replace(encoded=encoded)


@pytest.fixture
def context(seeing: Seeing) -> Iterator[LlamaContext]:
    with closing(LlamaContext(seeing.model, LENGTH, ONE, eyes=seeing.eyes)) as context:
        yield context


def png(seed: int, width: int = 64, height: int = 48) -> bytes:
    """A picture of squares in several colours."""
    colours = np.random.default_rng(seed).integers(0, 255, (6, 8, 3), dtype=np.uint8)
    data = io.BytesIO()
    Image.fromarray(colours).resize((width, height), Image.Resampling.NEAREST).save(data, "PNG")
    return data.getvalue()


def anew(seeing: Seeing, prompt: list[Token]) -> npt.NDArray[np.float32]:
    """Logits behind a prompt that is evaluated from its beginning."""
    with closing(LlamaContext(seeing.model, LENGTH, ONE, eyes=seeing.eyes)) as other:
        assert read(other, prompt) == len(prompt)
        return logits(other)


def test_it_is_evaluated_as_llama_cpp_does_it_by_itself(seeing: Seeing, context: LlamaContext) -> None:
    prompt = [*b"A picture:", *seeing.eyes.tokens(png(1)), *b"What is it?"]
    read(context, prompt)
    found = logits(context)
    context.clear()
    settings = mtmd_cpp.mtmd_context_params_default()
    settings.n_threads, settings.use_gpu = 1, False
    other = mtmd_cpp.mtmd_init_from_file(str(seeing.file).encode(), seeing.model, settings)
    whole = b"A picture:" + mtmd_cpp.mtmd_default_marker() + b"What is it?"
    picture = Image.open(io.BytesIO(png(1))).convert("RGB")
    pixels = (ctypes.c_uint8 * (picture.width * picture.height * 3)).from_buffer_copy(picture.tobytes())
    bitmap = mtmd_cpp.mtmd_bitmap_init(picture.width, picture.height, pixels)
    chunks = mtmd_cpp.mtmd_input_chunks_init()
    text, bitmaps = mtmd_cpp.mtmd_input_text(whole, len(whole), False, False), (ctypes.c_void_p * 1)(bitmap)
    assert mtmd_cpp.mtmd_tokenize(other, chunks, ctypes.byref(text), bitmaps, 1) == 0
    assert mtmd_cpp.mtmd_helper_get_n_tokens(chunks) == len(prompt)
    end = ctypes.c_int32()
    assert not mtmd_cpp.mtmd_helper_eval_chunks(other, context.pointer, chunks, 0, 0, 256, True, ctypes.byref(end))
    assert end.value == positions_of(prompt)
    assert alike(found, logits(context))
    mtmd_cpp.mtmd_input_chunks_free(chunks)
    mtmd_cpp.mtmd_bitmap_free(bitmap)
    mtmd_cpp.mtmd_free(other)


def test_the_same_picture_is_evaluated_once_in_two_turns(seeing: Seeing, context: LlamaContext) -> None:
    picture = seeing.eyes.tokens(png(1))
    first = [*BEFORE, *picture, *BEHIND]
    assert read(context, first) == len(first)
    assert len(seeing.encoded) == 1
    second = [*first, *TEXT[100:150]]
    assert read(context, second) == 50
    for token in TEXT[150:160]:
        context.evaluate_one(token)
    third = [*second, *TEXT[150:160], *TEXT[200:230]]
    assert read(context, third) == 30
    assert len(seeing.encoded) == 1
    assert alike(logits(context), anew(seeing, third))


def test_another_picture_gives_other_logits(seeing: Seeing, context: LlamaContext) -> None:
    read(context, [*BEFORE, *seeing.eyes.tokens(png(1)), *BEHIND])
    one = logits(context)
    prompt = [*BEFORE, *seeing.eyes.tokens(png(2)), *BEHIND]
    assert read(context, prompt) < len(prompt) - len(BEFORE) + 1
    assert not alike(one, logits(context))
    assert alike(logits(context), anew(seeing, prompt))


def test_two_pictures_and_one_shown_twice(seeing: Seeing, context: LlamaContext) -> None:
    one, two = seeing.eyes.tokens(png(1)), seeing.eyes.tokens(png(2))
    prompt = [*BEFORE, *one, *two, *BEHIND, *one, *TEXT[80:90]]
    assert read(context, prompt) == len(prompt)
    assert len(seeing.encoded) <= 2
    swapped = [*BEFORE, *two, *one, *BEHIND, *one, *TEXT[80:90]]
    right = logits(context)
    read(context, swapped)
    # Whatever looks at everything sees both, in either order: little tells them apart in a random net.
    assert np.abs(right - logits(context)).max() > 0.01 * right.std()


def test_a_restored_state_goes_on_without_evaluating_the_picture(seeing: Seeing, context: LlamaContext) -> None:
    prompt = [*BEFORE, *seeing.eyes.tokens(png(3)), *BEHIND]
    read(context, prompt)
    state = context.state(prompt)
    assert state is not None
    seeing.encoded.clear()
    with closing(LlamaContext(seeing.model, LENGTH, ONE, eyes=seeing.eyes)) as other:
        assert other.set_state(state)
        longer = [*prompt, *TEXT[300:320]]
        assert read(other, longer) == 20
        assert not seeing.encoded
        assert alike(logits(other), anew(seeing, longer))


def test_what_is_cut_within_a_picture_is_cut_before_it(seeing: Seeing, context: LlamaContext) -> None:
    picture = seeing.eyes.tokens(png(1))
    start = next(place for place, token in enumerate(picture) if token < 0) + len(BEFORE)
    read(context, [*BEFORE, *picture, *BEHIND])
    context.take_back(start + 5)
    assert len(context.tokens) <= start
    prompt = [*BEFORE, *picture, *TEXT[500:510]]
    read(context, prompt)
    assert alike(logits(context), anew(seeing, prompt))


def test_a_prompt_that_goes_on_otherwise_behind_the_picture_keeps_it(seeing: Seeing, context: LlamaContext) -> None:
    picture = seeing.eyes.tokens(png(1))
    read(context, [*BEFORE, *picture, *BEHIND])
    prompt = [*BEFORE, *picture, *TEXT[500:510]]
    assert read(context, prompt) == 10
    assert alike(logits(context), anew(seeing, prompt))


def test_a_state_that_ends_within_a_picture_ends_before_it(seeing: Seeing, context: LlamaContext) -> None:
    picture = seeing.eyes.tokens(png(1))
    read(context, [*BEFORE, *picture, *BEHIND])
    state = context.state([*BEFORE, *picture[: len(picture) // 2]])
    assert state is not None
    assert all(token >= 0 for token in state.tokens)


def test_a_draft_behind_a_picture_is_given_back(seeing: Seeing, context: LlamaContext) -> None:
    prompt = [*BEFORE, *seeing.eyes.tokens(png(1)), *BEHIND]
    read(context, prompt)
    context.evaluate_draft(TEXT[600:608])
    context.take_back(len(prompt) + 1)
    if len(context.tokens) == len(prompt) + 1:
        context.evaluate_one(TEXT[700])
        assert alike(logits(context), anew(seeing, [*prompt, TEXT[600], TEXT[700]]))


@pytest.mark.parametrize("size", [(1, 1), (2000, 1), (1, 2000), (3000, 2000), (7, 500)])
def test_any_form_and_size(seeing: Seeing, context: LlamaContext, size: tuple[int, int]) -> None:
    picture = seeing.eyes.tokens(png(4, *size))
    assert 0 < len(picture) <= 1100
    read(context, [*BEFORE, *picture, *BEHIND])
    assert np.isfinite(logits(context)).all()


def test_what_was_forgotten_is_asked_for(seeing: Seeing, context: LlamaContext) -> None:
    contents = png(5)
    prompt = [*BEFORE, *seeing.eyes.tokens(contents), *BEHIND]
    read(context, prompt)
    right = logits(context)
    context.clear()
    seeing.eyes.forget()  # as after a start of the program
    with pytest.raises(ModelError, match="can't be shown to the model again"):
        read(context, prompt)
    asked: list[str] = []

    def find(digest: str) -> bytes:
        asked.append(digest)
        return contents

    seeing.eyes.find = find
    context.clear()
    read(context, prompt)
    assert len(asked) == 1
    assert asked[0] == next(run.digest for _, run in runs(prompt))
    assert alike(logits(context), right)


def test_a_stop_while_encoding_leaves_nothing_of_the_picture(seeing: Seeing, context: LlamaContext) -> None:
    prompt = [*BEFORE, *seeing.eyes.tokens(png(6)), *BEHIND]
    start = next(place for place, token in enumerate(prompt) if token < 0)
    read(context, prompt[:start])
    stop = threading.Event()
    stop.set()
    picture = context.next_batch(prompt)
    assert len(picture) == run_at(prompt, start).length
    assert not context.evaluate(picture, stop)
    assert context.tokens == prompt[:start]
    read(context, prompt)
    assert alike(logits(context), anew(seeing, prompt))


def test_a_stop_while_evaluating_leaves_nothing_of_the_picture(seeing: Seeing, context: LlamaContext) -> None:
    prompt = [*BEFORE, *seeing.eyes.tokens(png(7)), *BEHIND]
    start = next(place for place, token in enumerate(prompt) if token < 0)
    read(context, prompt)
    read(context, [*prompt[:start], TEXT[900]])
    context.take_back(start)
    stop = threading.Event()
    stop.set()
    # It is encoded already.
    assert not context.evaluate(context.next_batch(prompt), stop)
    assert context.tokens == prompt[: len(context.tokens)]
    read(context, prompt)
    assert alike(logits(context), anew(seeing, prompt))


def test_a_picture_is_part_of_a_full_window(seeing: Seeing) -> None:
    picture = seeing.eyes.tokens(png(1))
    with closing(LlamaContext(seeing.model, 256, ONE, eyes=seeing.eyes)) as small:
        prompt = [*TEXT[: 256 - len(picture) - 5], *picture, *BEHIND[:5]]
        read(small, prompt)
        assert len(small.tokens) == 256
        assert np.isfinite(logits(small)).all()
        # More than there is room for: an error in words, and nothing is held.
        with pytest.raises(ModelError):
            small.evaluate(picture[: run_at(picture, 0).length] if picture[0] < 0 else picture[:10], threading.Event())


def test_memory_stays_bounded_over_many_pictures(seeing: Seeing, context: LlamaContext) -> None:
    def show(number: int) -> None:
        read(context, [*BEFORE, *seeing.eyes.tokens(png(number, 640, 480)), *BEHIND])

    for number in range(100, 105):
        show(number)
    before = resident()
    for number in range(105, 135):
        show(number)
    assert resident() - before < 24 * 1024 * 1024


def resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return pages * mmap.PAGESIZE


def test_a_model_without_eyes_says_that_it_cant_see(seeing: Seeing) -> None:
    with closing(LlamaContext(seeing.model, 512, ONE)) as blind, pytest.raises(ModelError, match="can't see"):
        read(blind, [*BEFORE, *seeing.eyes.tokens(png(1)), *BEHIND])


@pytest.mark.parametrize("contents", [b"", b"GIF89a", png(1)[:60], b"\x89PNG\r\n\x1a\n" + bytes(200)])
def test_what_is_no_picture_is_refused(seeing: Seeing, contents: bytes) -> None:
    with pytest.raises(ModelError, match="can't be decoded"):
        seeing.eyes.tokens(contents)


@pytest.mark.parametrize("mode", ["L", "RGBA", "P", "CMYK", "1"])
def test_pictures_of_all_modes(seeing: Seeing, mode: str) -> None:
    data = io.BytesIO()
    Image.new(mode, (40, 30)).save(data, "JPEG" if mode == "CMYK" else "PNG")
    assert seeing.eyes.tokens(data.getvalue())


@pytest.mark.parametrize("architecture", ["lfm2", "rwkv7", "gemma3"])
def test_models_that_cant_take_back(tmp_path: Path, architecture: str, encoded: list[int]) -> None:
    """Recurrent and hybrid ones, and a window that moves."""
    projector = EYES_OF.get(architecture, "mlp")
    with (
        made(tmp_path, architecture, projector) as seeing,
        closing(LlamaContext(seeing.model, LENGTH, ONE, eyes=seeing.eyes)) as context,
    ):
        picture = seeing.eyes.tokens(png(1))
        first = [*TEXT[:300], *picture, *TEXT[300:600]]
        read(context, first)
        second = [*first, *TEXT[700:720]]
        assert read(context, second) == 20
        state = context.state(second)
        assert state is not None
        other = [*first, *TEXT[800:820]]
        read(context, other)
        assert alike(logits(context), anew(seeing, other))
        assert context.set_state(state)
        assert read(context, [*second, TEXT[900]]) == 1
        assert alike(logits(context), anew(seeing, [*second, TEXT[900]]))
        edited = [*TEXT[:300], *picture, *TEXT[900:950]]
        read(context, edited)
        assert alike(logits(context), anew(seeing, edited))
        assert len(encoded) == 1
