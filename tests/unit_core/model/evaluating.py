"""Has an attention state evaluate prompts, and looks at what the model would say next."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
from llama_cpp import llama_cpp as native

from core.model.base import Token
from core.model.cache_size import PREFILL_BATCH
from core.model.hardware import Threads
from core.model.llama_context import LlamaContext

from .tiny_models import WORDS

ONE = Threads(decode=1, prefill=1)


@contextmanager
def loaded(path: Path) -> Iterator[object]:
    """llama.cpp's model of a file."""
    native.llama_backend_init()
    settings = native.llama_model_default_params()
    settings.n_gpu_layers = 0
    model = native.llama_model_load_from_file(str(path).encode(), settings)
    assert model
    yield model
    native.llama_model_free(model)


def read(context: LlamaContext, prompt: Sequence[Token]) -> int:
    """Evaluate a prompt as a reply would; how many of its tokens had to be."""
    kept = evaluated = context.keep_common(prompt)
    while evaluated < len(prompt):
        batch = context.next_batch(prompt)
        assert 0 < len(batch) <= PREFILL_BATCH or batch[0] < 0  # a picture is evaluated as a whole
        assert context.evaluate(batch, threading.Event())
        evaluated += len(batch)
    assert context.tokens == list(prompt)
    return len(prompt) - kept


def reply(context: LlamaContext, count: int = 20) -> list[Token]:
    """Draw tokens, as a reply does; the last one is not evaluated."""
    said: list[Token] = []
    for _ in range(count):
        said.append(Token(int(logits(context).argmax())))
        if len(said) < count:
            context.evaluate_one(said[-1])
    return said


def logits(context: LlamaContext) -> npt.NDArray[np.float32]:
    found = ctypes.cast(native.llama_get_logits_ith(context.pointer, -1), ctypes.POINTER(ctypes.c_float))
    return np.ctypeslib.as_array(found, (WORDS,)).copy()


def alike(found: npt.NDArray[np.float32], right: npt.NDArray[np.float32]) -> bool:
    # Other batches already make hundredths of the spread.
    return bool(np.abs(found - right).max() < 0.1 * right.std())
