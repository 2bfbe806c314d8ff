"""Training really done, on tiny models with random weights: what comes of it is what llama.cpp computes with."""

from __future__ import annotations

import argparse
import errno
import io
import os
import threading
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest

from core.errors import ModelError
from core.model.adapter import check_fits, read_adapter
from core.model.gguf import read_tensors
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.paths import Paths
from core.records import Adapter, Sampling
from core.training import command, fitting
from core.training.adapter_file import Trained, write_adapter
from core.training.base_model import Rank, check_trainable, load_base
from tests.unit_core.model.gguf_files import F32, write_gguf
from tests.unit_core.model.tiny_models import tiny_model

from .test_file import GOOD, lessons, said

PLENTY = [
    said(("system", "S"), ("user", f"say {word}"), ("assistant", f"{word}!")) for word in "abcdefghijklmnopqrstuvwxyz"
]


TOKENS = [72, 101, 108, 108, 111, 32, 119, 111, 99, 100, 55]


@pytest.fixture(scope="module", autouse=True)
def _trainers() -> None:
    """Not when the module is read, which each worker does: it takes seconds."""
    pytest.importorskip("peft", reason="`pip install rememora[train]` brings what trains")
    pytest.importorskip("gguf", reason="`pip install rememora[train]` brings what reads weights")


class Killed(BaseException):
    """The process ended there."""


def train(paths: Paths, *arguments: object) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    out, err = io.StringIO(), io.StringIO()
    code = command.run(parser.parse_args([str(one) for one in arguments]), paths, out, err)
    return code, out.getvalue(), err.getvalue()


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model(tmp_path_factory.mktemp("tiny") / "tiny.gguf", "llama")


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    return lessons(tmp_path / "lessons.jsonl", *PLENTY)


def load(path: Path, *adapters: Adapter) -> LlamaModel:
    return LlamaModel.load(
        path,
        name="Tiny",
        context_length=512,
        sampling=Sampling(),
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
        adapters=adapters,
        use_gpu=False,
    )


def scores(path: Path, adapter: Path | None = None) -> Any:
    """What llama.cpp computes for `TOKENS`, keys and values in 32 bits: (n, words)."""
    model = llama_cpp.Llama(
        str(path),
        n_ctx=64,
        n_threads=1,
        logits_all=True,
        type_k=F32,
        type_v=F32,
        verbose=False,
        lora_path=None if adapter is None else str(adapter),
    )
    model.eval(TOKENS)
    computed = np.array(model.scores[: len(TOKENS)])
    model.close()
    return computed


@pytest.mark.parametrize("architecture", ["llama", "qwen2", "qwen3"])
def test_llama_cpp_computes_with_an_adapter_what_pytorch_does(tmp_path: Path, architecture: str) -> None:
    import torch

    path = tiny_model(tmp_path / "tiny.gguf", architecture)
    base = load_base(path, check_trainable(path), Rank(4, 8), seed=3)
    torch.manual_seed(1)
    for name, parameter in base.network.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, 0, 0.1)
    adapter = tmp_path / "noise.gguf"
    write_adapter(adapter, base, Trained("noise", 1, 1.0, 0.5))

    def computed() -> Any:
        with torch.no_grad():
            return base.network(input_ids=torch.tensor([TOKENS])).logits[0].numpy()

    with base.network.disable_adapter():
        plain = computed()
    changed = computed()
    np.testing.assert_allclose(scores(path), plain, atol=1e-3)
    np.testing.assert_allclose(scores(path, adapter), changed, atol=1e-3)
    assert np.abs(changed - plain).max() > 1.0


def test_training_lowers_the_loss_and_changes_what_is_said(paths: Paths, tiny: Path, examples: Path) -> None:
    code, out, err = train(paths, examples, "--model", tiny, "--epochs", 6, "--rate", 0.01)
    assert code == 0, err
    adapter = paths.adapters / "lessons.gguf"
    file = read_adapter(adapter)
    assert file.examples == 23
    assert file.loss_after < 0.9 * file.loss_before
    assert "26 examples" in out and "23 to train on, 3 held back" in out
    assert "epoch 6 of 6, step 18 of 18" in out
    assert f"held back: loss {file.loss_before:.3f} before, {file.loss_after:.3f} after" in out
    assert str(adapter) in out
    check_fits(file, read_tensors(tiny))
    assert np.abs(scores(tiny, adapter) - scores(tiny)).max() > 0.1
    assert list(paths.adapters.iterdir()) == [adapter]
    code, _, err = train(paths, examples, "--model", tiny)
    assert code == 1 and "is there already" in err and "--replace" in err


def test_a_training_that_was_killed_goes_on_as_if_it_had_not_been(
    paths: Paths, tiny: Path, examples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = ("--model", tiny, "--epochs", 3, "--rate", 0.01)
    code, _, err = train(paths, examples, *given, "--out", tmp_path / "whole")
    assert code == 0, err
    monkeypatch.setattr(fitting, "_KEEP_S", 0.0)
    learn = fitting.Fitting._learn

    def killed(self: fitting.Fitting, some: Any) -> float:
        if self._step == 4:
            raise Killed
        return learn(self, some)

    out = tmp_path / "again.gguf"
    with monkeypatch.context() as patched:
        patched.setattr(fitting.Fitting, "_learn", killed)
        with pytest.raises(Killed):
            train(paths, examples, *given, "--out", out)
    assert not out.exists()
    code, _, err = train(paths, examples, *given, "--out", out)
    assert code == 1 and "--resume" in err and "--anew" in err
    code, _, err = train(paths, examples, *given[:-1], 0.02, "--out", out, "--resume")
    assert code == 1 and "other options" in err
    code, said_, err = train(paths, examples, *given, "--out", out, "--resume")
    assert code == 0, err
    assert "going on after step 4 of 9" in said_ and "step 5 of 9" in said_ and "step 4 of 9: loss" not in said_
    assert out.read_bytes()[-4096:] == (tmp_path / "whole.gguf").read_bytes()[-4096:]
    assert not list(tmp_path.glob(".rememora-*"))


def test_what_was_kept_of_a_training_may_be_damaged(paths: Paths, tiny: Path, examples: Path, tmp_path: Path) -> None:
    kept = tmp_path / ".x.training"
    kept.write_bytes(b"nonsense")
    given = (examples, "--model", tiny, "--epochs", 1, "--out", tmp_path / "x.gguf")
    code, _, err = train(paths, *given, "--resume")
    assert code == 1 and "can't be read" in err and "--anew" in err
    assert kept.read_bytes() == b"nonsense"
    assert train(paths, *given, "--anew")[0] == 0


def test_on_a_full_disk_nothing_is_half_written(
    paths: Paths, tiny: Path, examples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, full = os.fsync, [True]

    def no_room(handle: int) -> None:
        if full[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        sync(handle)

    monkeypatch.setattr(os, "fsync", no_room)
    out = tmp_path / "room" / "x.gguf"
    out.parent.mkdir()
    given = (examples, "--model", tiny, "--epochs", 1, "--out", out)
    code, _, err = train(paths, *given)
    assert code == 1 and "Make room" in err
    assert not list(out.parent.iterdir())
    # There is room for how far it has come, but not for the adapter.
    written = write_adapter

    def none_left(*arguments: Any) -> None:
        full[0] = True
        written(*arguments)

    full[0] = False
    with monkeypatch.context() as patched:
        patched.setattr("core.training.adapter_file.write_adapter", none_left)
        code, _, err = train(paths, *given)
    assert code == 1 and "kept beside it" in err and "--resume" in err
    assert [one.suffix for one in out.parent.iterdir()] == [".training"]
    full[0] = False
    code, said_, err = train(paths, *given, "--resume")
    assert code == 0, err
    assert "going on after step 3 of 3" in said_
    assert [one.name for one in out.parent.iterdir()] == ["x.gguf"]


def test_what_can_not_be_trained_says_why(paths: Paths, tiny: Path, tmp_path: Path, examples: Path) -> None:
    broken = lessons(tmp_path / "broken.jsonl", GOOD, "{", GOOD)
    code, out, err = train(paths, broken, "--model", tiny)
    assert code == 1 and "line 2: " in err and "Nothing was trained." in err and not out
    assert "is left out" in train(paths, broken, "--model", tiny, "--skip-broken", "--epochs", 1)[1]
    assert "lies between" in train(paths, examples, "--model", tiny, "--epochs", 0)[2]
    assert "No model is chosen yet" in train(paths, examples)[2]
    assert "isn't on this computer" in train(paths, examples, "--model", "smollm2-135m-instruct")[2]
    assert "no folder" in train(paths, examples, "--model", tiny, "--out", tmp_path / "a" / "b.gguf")[2]
    gemma = tiny_model(tmp_path / "gemma.gguf", "gemma3")
    assert "(gemma3) can't be trained" in train(paths, examples, "--model", gemma)[2]
    long = lessons(tmp_path / "long.jsonl", said(("user", "a" * 9000), ("assistant", "b")))
    code, out, err = train(paths, long, "--model", tiny)
    assert code == 1 and "No example is short enough" in err and "1 are left out" in out


def test_an_adapter_for_another_model_of_the_same_size_is_refused(tmp_path: Path, tiny: Path) -> None:
    base = load_base(tiny, check_trainable(tiny), Rank(2, 4), seed=3)
    adapter = tmp_path / "mine.gguf"
    write_adapter(adapter, base, Trained("mine", 9, 2.0, 1.0))
    norm = bytearray(tiny.read_bytes())
    other = tmp_path / "other.gguf"
    weights = read_tensors(tiny)
    assert weights.mark
    # Of all weights, the norm before the output tells models apart.
    place = tiny.read_bytes().find(np.float32(_first_of_norm(tiny)).tobytes())
    norm[place] ^= 1
    other.write_bytes(norm)
    with pytest.raises(ModelError, match="was trained on Tiny llama, which has the same size but other weights"):
        load(other, Adapter(path=str(adapter)))
    turned = tiny_model(tmp_path / "qwen.gguf", "qwen2")
    with pytest.raises(ModelError, match="of another kind"):
        load(turned, Adapter(path=str(adapter)))
    adapter.write_bytes(adapter.read_bytes()[:-900])
    with pytest.raises(ModelError, match="incomplete"):
        load(tiny, Adapter(path=str(adapter)))
    halved = write_gguf(
        tmp_path / "half.gguf",
        {"general.architecture": "llama", "general.type": "adapter", "adapter.type": "lora", "adapter.lora.alpha": 4.0},
        {"blk.0.attn_q.weight.lora_a": (64, 4)},
    )
    with pytest.raises(ModelError, match="is damaged"):
        read_adapter(halved)


def _first_of_norm(path: Path) -> float:
    from gguf import GGUFReader

    norm = next(one for one in GGUFReader(path).tensors if one.name == "output_norm.weight")
    return float(norm.data[0])
