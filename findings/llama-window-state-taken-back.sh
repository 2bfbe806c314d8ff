#!/bin/sh
# llama-cpp-python 0.3.36: a saved sequence state of a model with a sliding window holds only the window's last tokens of the windowed layers. After it is
# read back, `llama_memory_seq_rm` says true to taking tokens back beyond them, and what is evaluated then sees nothing of what stood there: other
# logits than from a fresh evaluation of the same tokens, without a word. `llama_memory_seq_pos_min` tells, if it is asked before. On a tiny gemma3 with
# random weights and a window of 64: 300 tokens saved and read back, 101 of them taken back, 20 evaluated.
# Seen: seq_rm True; oldest position 0 before saving, 236 after reading back; logits off by 2.70 times their spread; taken back without
# having been saved, they agree.
# Fails if that changes. Compiles llama.cpp: some minutes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet llama-cpp-python==0.3.36 gguf==0.17.1 numpy==2.2.6
cd "$folder"
venv/bin/python - <<'PYTHON'
import ctypes
import os

import gguf
import llama_cpp as native
import numpy as np

WORDS, WIDTH, HEAD, FEED, WINDOW = 512, 64, 32, 128, 64
writer = gguf.GGUFWriter("tiny.gguf", "gemma3")
writer.add_name("Tiny")
writer.add_vocab_size(WORDS)
writer.add_context_length(2048)
writer.add_block_count(6)
writer.add_embedding_length(WIDTH)
writer.add_feed_forward_length(FEED)
writer.add_head_count(2)
writer.add_head_count_kv(1)
writer.add_key_length(HEAD)
writer.add_value_length(HEAD)
writer.add_sliding_window(WINDOW)
writer.add_layer_norm_rms_eps(1e-6)
writer.add_rope_freq_base(10000.0)
writer.add_tokenizer_model("none")
draw = np.random.default_rng(7)


def add(name, *shape):
    noise = draw.standard_normal(shape).astype(np.float32)
    gain = 2.0 if "attn" in name else 1.0
    writer.add_tensor(name, 1 + 0.05 * noise if len(shape) == 1 else noise * np.float32(gain / shape[1] ** 0.5))


add("token_embd.weight", WORDS, WIDTH)
add("output_norm.weight", WIDTH)
for layer in range(6):
    for name, shape in (
        ("attn_norm", (WIDTH,)), ("attn_q", (2 * HEAD, WIDTH)), ("attn_k", (HEAD, WIDTH)), ("attn_v", (HEAD, WIDTH)),
        ("attn_output", (WIDTH, 2 * HEAD)), ("attn_q_norm", (HEAD,)), ("attn_k_norm", (HEAD,)), ("post_attention_norm", (WIDTH,)),
        ("ffn_norm", (WIDTH,)), ("ffn_gate", (FEED, WIDTH)), ("ffn_up", (FEED, WIDTH)), ("ffn_down", (WIDTH, FEED)), ("post_ffw_norm", (WIDTH,)),
    ):
        add(f"blk.{layer}.{name}.weight", *shape)
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()

quiet = native.llama_log_callback(lambda *_: None)
native.llama_log_set(quiet, ctypes.c_void_p(0))
native.llama_backend_init()
model = native.llama_model_load_from_file(os.fsencode("tiny.gguf"), native.llama_model_default_params())
settings = native.llama_context_default_params()
settings.n_ctx, settings.n_batch, settings.n_ubatch = 1024, 512, 512
context = native.llama_init_from_model(model, settings)
memory = native.llama_get_memory(context)
tokens = [int(one) for one in np.random.default_rng(1).integers(0, WORDS, 500)]


def evaluate(some):
    array = (native.llama_token * len(some))(*some)
    assert native.llama_decode(context, native.llama_batch_get_one(array, len(some))) == 0
    logits = ctypes.cast(native.llama_get_logits_ith(context, -1), ctypes.POINTER(ctypes.c_float))
    return np.ctypeslib.as_array(logits, (WORDS,)).copy()


def taken_back(saved):
    native.llama_memory_clear(memory, True)
    evaluate(tokens[:300])
    if saved:
        size = native.llama_state_seq_get_size(context, 0)
        data = (ctypes.c_uint8 * size)()
        native.llama_state_seq_get_data(context, data, size, 0)
        native.llama_memory_clear(memory, True)
        assert native.llama_state_seq_set_data(context, data, size, 0) == size
    oldest = native.llama_memory_seq_pos_min(memory, 0)
    said = bool(native.llama_memory_seq_rm(memory, 0, 199, -1))
    return oldest, said, evaluate(tokens[400:420])


native.llama_memory_clear(memory, True)
evaluate(tokens[:199])
right = evaluate(tokens[400:420])
for saved in (False, True):
    oldest, said, logits = taken_back(saved)
    off = float(np.abs(logits - right).max() / right.std())
    print(f"llama-cpp-python 0.3.36: read back {saved}: oldest position {oldest}, seq_rm says {said}, logits off by {off:.2f} of their spread")
    assert said and (oldest > 199 - WINDOW) is saved and (off > 0.1) is saved, "changed"
PYTHON
