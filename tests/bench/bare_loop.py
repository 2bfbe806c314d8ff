"""llama.cpp's own loop: sample, decode, sample, … and nothing around it. What the whole program's speed stands beside.

Run as a child: reads the prompt, with control tokens as text, from the first line of stdin (JSON). Says `loaded`, and
`prompt_tokens`; then for each line with a count draws that many tokens and says `tokens_per_s`. Model, context,
threads and sampler chain are set as the program sets them, by llama.cpp's functions and none of ours.
"""

from __future__ import annotations

import ctypes
import json
import sys
import time
from pathlib import Path

from llama_cpp import llama_cpp as native

from core.model.catalog import load_catalog
from core.model.hardware import threads
from core.records import Sampling, Settings
from tests.bench.child import say, say_now
from tests.starter_model import STARTER

_BATCH = 256
_PENALTY_WINDOW = 64


# llama.cpp's own messages aren't figures.
_SILENT = native.llama_log_callback(lambda _level, _text, _data: None)


def main() -> int:
    path, length = sys.argv[1], Settings().context_length
    native.llama_log_set(_SILENT, ctypes.c_void_p(0))
    native.llama_backend_init()
    model = native.llama_model_load_from_file(path.encode(), native.llama_model_default_params())
    settings = native.llama_context_default_params()
    settings.n_ctx = length
    settings.n_batch = settings.n_ubatch = _BATCH
    settings.n_threads = threads().decode
    settings.n_threads_batch = threads().prefill
    context = native.llama_init_from_model(model, settings)
    assert context, f"{path} can't be loaded"
    say_now("loaded")

    prompt = _tokens(model, json.loads(sys.stdin.readline()))
    say("prompt_tokens", len(prompt))
    for start in range(0, len(prompt), _BATCH):
        _decode(context, prompt[start : start + _BATCH])
    for line in sys.stdin:
        say("tokens_per_s", _run(model, context, prompt, int(line)))
    return 0


def _run(model: object, context: object, prompt: list[int], count: int) -> float:
    """Draw `count` tokens after the prompt: tokens/s from the first to the last of them."""
    # The last token is evaluated again: the first of the reply is drawn from its logits.
    native.llama_memory_seq_rm(native.llama_get_memory(context), 0, len(prompt) - 1, -1)
    _decode(context, prompt[-1:])
    sampler = _sampler(model, load_catalog().info(STARTER, Path()).sampling)
    token = native.llama_sampler_sample(sampler, context, -1)
    buffer = (native.llama_token * 1)()
    batch = native.llama_batch_get_one(buffer, 1)
    began = time.perf_counter()
    for _ in range(count - 1):
        buffer[0] = token
        assert native.llama_decode(context, batch) == 0
        token = native.llama_sampler_sample(sampler, context, -1)
    took = time.perf_counter() - began
    native.llama_sampler_free(sampler)
    return (count - 1) / took


def _decode(context: object, tokens: list[int]) -> None:
    buffer = (native.llama_token * len(tokens))(*tokens)
    assert native.llama_decode(context, native.llama_batch_get_one(buffer, len(tokens))) == 0


def _tokens(model: object, text: str) -> list[int]:
    data = text.encode()
    buffer = (native.llama_token * len(data))()
    vocabulary = native.llama_model_get_vocab(model)
    count = native.llama_tokenize(vocabulary, data, len(data), buffer, len(data), False, True)
    return list(buffer[:count])


def _sampler(model: object, sampling: Sampling) -> object:
    """The chain the program uses, in its order (`core.model.token_sampler`)."""
    vocabulary_size = native.llama_vocab_n_tokens(native.llama_model_get_vocab(model))
    chain = native.llama_sampler_chain_init(native.llama_sampler_chain_default_params())
    for step in (
        native.llama_sampler_init_top_k(sampling.top_k),
        native.llama_sampler_init_penalties(vocabulary_size, _PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0),
        native.llama_sampler_init_top_p(sampling.top_p, 1),
        native.llama_sampler_init_min_p(sampling.min_p, 1),
        native.llama_sampler_init_temp(sampling.temperature),
        native.llama_sampler_init_dist(native.LLAMA_DEFAULT_SEED),
    ):
        native.llama_sampler_chain_add(chain, step)
    return chain


if __name__ == "__main__":
    sys.exit(main())
