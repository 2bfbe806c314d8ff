"""One attention state on shared weights."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Sequence

from llama_cpp import llama_cpp as native

from core.errors import ModelError
from core.model.base import AttentionState, Token
from core.model.hardware import Threads
from core.model.llama_log import NATIVE_LOG

# Tokens evaluated at once during prefill. Measured on two cores with a 1.5B model: 128 cost a tenth of the speed, 512 gained
# nothing over 256.
PREFILL_BATCH = 256

_ABORTED = 2

# The only sequence of a context.
_SEQUENCE = 0


class LlamaContext:
    """A KV cache and the tokens it holds.

    Args:
        length: tokens it can hold.
        quantized: keys and values are kept in 8 bits, not 16.

    Attributes:
        length: tokens it can hold.
        tokens: the tokens it holds, in order.
        pointer: the native `llama_context`.

    Raises:
        ModelError: there is not enough memory for it.
    """

    def __init__(self, model: object, length: int, threads: Threads, *, quantized: bool = False) -> None:
        settings = native.llama_context_default_params()
        if quantized:
            settings.type_k = settings.type_v = native.GGML_TYPE_Q8_0
            # Quantized values are read by flash attention only.
            settings.flash_attn_type = native.LLAMA_FLASH_ATTN_TYPE_ENABLED
        settings.n_ctx = length
        settings.n_batch = PREFILL_BATCH
        settings.n_ubatch = PREFILL_BATCH
        settings.n_threads = threads.decode
        settings.n_threads_batch = threads.prefill
        NATIVE_LOG.clear()
        self.pointer = native.llama_init_from_model(model, settings)
        if not self.pointer:
            raise ModelError(
                f"There is not enough memory for a context of {length} tokens.",
                safe="Nothing was lost.",
                next_step="Choose a shorter context in the settings, or a smaller model.",
                detail=NATIVE_LOG.errors(),
            )
        self.length = length
        self._most = self._threads = threads
        self.tokens: list[Token] = []
        self._memory = native.llama_get_memory(self.pointer)
        # How far back the layers with a window look; 0: all look at everything.
        self._window = native.llama_model_n_swa(model)
        # Both live as long as the context, so that decoding a token makes no new objects.
        self._buffer = (native.llama_token * PREFILL_BATCH)()
        self._single = native.llama_batch_get_one(self._buffer, 1)
        self._stop = threading.Event()
        # Kept here: llama.cpp holds only the bare pointer.
        self._asks_stop = native.ggml_abort_callback(lambda _data: self._stop.is_set())

    def keep_common(self, prompt: Sequence[Token]) -> int:
        """Forget all that `prompt` doesn't begin with; return how many of its tokens need no evaluation.

        At least the last token is left to evaluate: the next one is drawn from its logits.
        """
        held, wanted = self.tokens, list(prompt)
        common = len(held)
        if held != wanted[:common]:
            common = next(
                (place for place, pair in enumerate(zip(held, wanted, strict=False)) if pair[0] != pair[1]),
                min(len(held), len(wanted)),
            )
        common = max(min(common, len(wanted) - 1), 0)
        if common < len(held) and not self._take_back(common):
            self.clear()
            return 0
        del held[common:]
        return common

    def evaluate(self, tokens: Sequence[Token], stop: threading.Event) -> bool:
        """Append up to `PREFILL_BATCH` tokens. False if `stop` was set meanwhile: then none of them was appended.

        `stop` is asked after each step of the network, hundreds of times a batch, so it takes hold within milliseconds.

        Raises:
            ModelError: evaluation failed; the context is empty now.
        """
        self._buffer[: len(tokens)] = tokens
        self._stop = stop
        # Not for single tokens: so many calls into Python would cost 3 % of the decoding speed.
        native.llama_set_abort_callback(self.pointer, self._asks_stop, None)
        try:
            code = self._decode(native.llama_batch_get_one(self._buffer, len(tokens)))
        finally:
            native.llama_set_abort_callback(self.pointer, native.ggml_abort_callback(), None)
        if code == _ABORTED:
            if not self._take_back(len(self.tokens)):
                self.clear()
            return False
        self.tokens += tokens
        return True

    def evaluate_one(self, token: Token) -> None:
        """Append one token. As `evaluate`, without what a batch costs."""
        self._buffer[0] = token
        self._decode(self._single)
        self.tokens.append(token)

    def use_threads(self, most: int) -> None:
        """Evaluate on so many threads from now on, or on fewer where the rule for this computer gives fewer."""
        threads = Threads(decode=min(most, self._most.decode), prefill=min(most, self._most.prefill))
        if threads != self._threads:
            native.llama_set_n_threads(self.pointer, threads.decode, threads.prefill)
            self._threads = threads

    def state(self) -> AttentionState | None:
        """A copy of what it holds; None if that is nothing, or too much for the memory that is left."""
        size = native.llama_state_seq_get_size(self.pointer, _SEQUENCE)
        if not self.tokens or not size:
            return None
        try:
            data = bytearray(size)
        except MemoryError:
            return None
        written = native.llama_state_seq_get_data(
            self.pointer, (ctypes.c_uint8 * size).from_buffer(data), size, _SEQUENCE
        )
        return AttentionState(list(self.tokens), memoryview(data)[:written]) if written else None

    def set_state(self, state: AttentionState) -> bool:
        """Hold a state in place of what it holds. False if it doesn't fit: then it is empty."""
        self.clear()
        size = len(state.data)
        if not 0 < len(state.tokens) <= self.length or not size:
            return False
        view = memoryview(state.data)
        data = (ctypes.c_uint8 * size).from_buffer(view if not view.readonly else bytearray(view))
        # llama.cpp says 0 where it refuses, and reads only what is there where it doesn't.
        if native.llama_state_seq_set_data(self.pointer, data, size, _SEQUENCE) != size:
            self.clear()
            return False
        self.tokens = list(state.tokens)
        return True

    def clear(self) -> None:
        """Forget everything."""
        native.llama_memory_clear(self._memory, True)
        self.tokens.clear()

    def close(self) -> None:
        """Free it. Idempotent."""
        if self.pointer:
            native.llama_free(self.pointer)
            self.pointer = None

    def _take_back(self, length: int) -> bool:
        """Hold only the first so many tokens. False where that can't be: part of a recurrent model's sequence can't be removed, and a saved
        state has only the last tokens of layers that look no further back (llama.cpp takes back what isn't there without a word)."""
        oldest = native.llama_memory_seq_pos_min(self._memory, _SEQUENCE)
        if self._window and oldest > max(0, length - self._window):
            return False
        return bool(native.llama_memory_seq_rm(self._memory, _SEQUENCE, length, -1))

    def _decode(self, batch: object) -> int:
        """0, or `_ABORTED`."""
        code = int(native.llama_decode(self.pointer, batch))
        if code in {0, _ABORTED}:
            return code
        # What was evaluated of the batch is unknown, and a wrong book would garble every later answer.
        self.clear()
        raise ModelError(
            "The model failed while it was writing.",
            safe="The text so far is kept.",
            next_step="Ask again. If it happens again, load another model.",
            detail=f"llama_decode returned {code}\n{NATIVE_LOG.errors()}".strip(),
        )
