"""One attention state on shared weights."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from llama_cpp import llama_cpp as native

from core.errors import ModelError
from core.model.base import AttentionState, Token
from core.model.cache_size import PREFILL_BATCH, window_moves
from core.model.checkpoints import NEAR, Checkpoints, packed, unpacked
from core.model.hardware import Threads
from core.model.llama_log import NATIVE_LOG
from core.model.picture_tokens import outside, positions_of, run_at

if TYPE_CHECKING:
    from core.model.eyes import Eyes

# Tokens after the one that is known, evaluated at once to see which of them would have been drawn.
LONGEST_DRAFT = 16

_ABORTED = 2

# The only sequence of a context.
_SEQUENCE = 0

# A state, and that part of it which tokens can't be taken back from.
_WHOLE = 0
_REFUSED = native.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY


class LlamaContext:
    """A KV cache, or a recurrent state, and the tokens it holds.

    Where tokens can't be taken back (recurrent layers, and layers that keep no more than a window) it keeps a few states to go
    back to: of the beginning of the last prompts' new parts, which an edited message goes on from; of their ends, which another
    reply goes on from; and of where prompts parted, as every new conversation does after the instructions.

    Pictures are runs of tokens (see `core.model.picture_tokens`), each evaluated as a whole and held as a whole or not at all.

    Args:
        length: tokens it can hold.
        quantized: keys and values are kept in 8 bits, not 16.
        eyes: what pictures are evaluated with; None: the model can't see.

    Attributes:
        length: tokens it can hold.
        tokens: the tokens it holds, in order.
        pointer: the native `llama_context`.

    Raises:
        ModelError: there is not enough memory for it.
    """

    def __init__(
        self, model: object, length: int, threads: Threads, *, quantized: bool = False, eyes: Eyes | None = None
    ) -> None:
        settings = native.llama_context_default_params()
        if quantized:
            settings.type_k = settings.type_v = native.GGML_TYPE_Q8_0
            # Quantized values are read by flash attention only.
            settings.flash_attn_type = native.LLAMA_FLASH_ATTN_TYPE_ENABLED
        settings.n_ctx = length
        settings.n_batch = PREFILL_BATCH
        settings.n_ubatch = PREFILL_BATCH
        # How far back the layers with a window look; 0: all look at everything.
        self._window = native.llama_model_n_swa(model)
        moves = window_moves(self._window, length)
        settings.swa_full = not moves
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
        self._recurrent = native.llama_model_is_recurrent(model) or native.llama_model_is_hybrid(model)
        self._keeps_checkpoints = moves or self._recurrent
        self._checkpoints = Checkpoints()
        # How long a prompt is where it is to keep one.
        self._marks: set[int] = set()
        self._asked: list[Token] = []
        self._eyes = eyes
        # By how much the pictures that are held take fewer positions than tokens: M-RoPE counts their rows and columns.
        self._gap = 0
        # These live as long as the context, so that decoding a token makes no new objects.
        self._buffer = (native.llama_token * PREFILL_BATCH)()
        self._positions = (native.llama_pos * PREFILL_BATCH)()
        self._single = self._batch(1)
        self._draft = native.llama_batch_init(LONGEST_DRAFT + 1, 0, 1)
        self._stop = threading.Event()
        # Kept here: llama.cpp holds only the bare pointer.
        self._asks_stop = native.ggml_abort_callback(lambda _data: self._stop.is_set())

    def keep_common(self, prompt: Sequence[Token]) -> int:
        """Forget all that `prompt` doesn't begin with; return how many of its tokens need no evaluation.

        At least the last token is left to evaluate: the next one is drawn from its logits.
        """
        common = outside(prompt, max(min(_common(self.tokens, prompt), len(prompt) - 1), 0))
        if common < len(self.tokens):
            self._go_back(common)
        if self._keeps_checkpoints:
            # The last prompt may have been stopped before it was evaluated as far as they are alike.
            marks = (max(common, _common(self._asked, prompt)), len(prompt) - NEAR)
            self._marks = {outside(prompt, mark) for mark in marks}
            self._asked = list(prompt)
        return len(self.tokens)

    def next_batch(self, prompt: Sequence[Token], most: int | None = None) -> Sequence[Token]:
        """What to evaluate next of a prompt that begins with what it holds: `most` tokens or fewer, or a picture."""
        start = len(self.tokens)
        if start < len(prompt) and prompt[start] < 0:
            return prompt[start : start + run_at(prompt, start).length]
        marks = (mark for mark in self._marks if start < mark)
        end = min(start + min(most or PREFILL_BATCH, PREFILL_BATCH), *marks, len(prompt))
        return prompt[start : next((place for place in range(start, end) if prompt[place] < 0), end)]

    def evaluate(self, tokens: Sequence[Token], stop: threading.Event) -> bool:
        """Append up to `PREFILL_BATCH` tokens, or a picture. False if `stop` was set meanwhile: then none of them was appended.

        `stop` is asked after each step of the network, hundreds of times a batch, so it takes hold within milliseconds.

        Raises:
            ModelError: evaluation failed; the context is empty now. Or a picture couldn't be encoded.
        """
        picture = run_at(tokens, 0) if tokens[0] < 0 else None
        if picture is not None:
            if self._eyes is None:
                raise ModelError(
                    "This model can't see pictures.",
                    safe="Nothing was lost.",
                    next_step="Choose a model that can.",
                )
            if not self._eyes.encode(picture, stop):
                return False
        before = self._before_batch()
        self._stop = stop
        # Not for single tokens: so many calls into Python would cost 3 % of the decoding speed.
        native.llama_set_abort_callback(self.pointer, self._asks_stop, None)
        try:
            if picture is not None and self._eyes is not None:
                position = len(self.tokens) - self._gap
                code = self._checked(self._eyes.evaluate(picture, self.pointer, position))
            else:
                self._buffer[: len(tokens)] = tokens
                code = self._decode(self._batch(len(tokens)))
        finally:
            native.llama_set_abort_callback(self.pointer, native.ggml_abort_callback(), None)
        if code == _ABORTED:
            if before is None or not self._return_to(len(self.tokens), before):
                self._go_back(len(self.tokens))
            return False
        self.tokens += tokens
        if picture is not None:
            self._gap += picture.length - picture.positions
        return True

    def evaluate_one(self, token: Token) -> None:
        """Append one token. As `evaluate`, without what a batch costs."""
        self._buffer[0] = token
        self._positions[0] = len(self.tokens) - self._gap
        self._decode(self._single)
        self.tokens.append(token)

    @property
    def may_draft(self) -> bool:
        """Tokens that turn out wrong can be taken back at once."""
        return not self._keeps_checkpoints

    def evaluate_draft(self, tokens: Sequence[Token]) -> None:
        """Append a token and what may come after it, up to `LONGEST_DRAFT` tokens more; there are logits after each, by its place.

        Raises:
            ModelError: evaluation failed; the context is empty now.
        """
        batch, held = self._draft, len(self.tokens) - self._gap
        batch.n_tokens = len(tokens)
        for place, token in enumerate(tokens):
            batch.token[place] = token
            batch.pos[place] = held + place
            batch.n_seq_id[place] = 1
            batch.seq_id[place][0] = _SEQUENCE
            batch.logits[place] = True
        self._decode(batch)
        self.tokens += tokens

    def take_back(self, length: int) -> None:
        """Hold only the first so many tokens, or fewer where that can't be."""
        if length < len(self.tokens):
            self._go_back(length)

    def use_threads(self, most: int) -> None:
        """Evaluate on so many threads from now on, or on fewer where the rule for this computer gives fewer."""
        threads = Threads(decode=min(most, self._most.decode), prefill=min(most, self._most.prefill))
        if threads != self._threads:
            native.llama_set_n_threads(self.pointer, threads.decode, threads.prefill)
            self._threads = threads

    def state(self, prompt: Sequence[Token]) -> AttentionState | None:
        """A copy of what it holds of `prompt`, all else being forgotten; None if that is nothing, or too much for the memory that is left."""
        common = _common(self.tokens, prompt)
        if common < len(self.tokens):
            self._go_back(common)
        size = native.llama_state_seq_get_size_ext(self.pointer, _SEQUENCE, _WHOLE)
        if not self.tokens or not size:
            return None
        try:
            data, room = packed(self._checkpoints.ends(), size)
        except MemoryError:
            return None
        return AttentionState(list(self.tokens), memoryview(data)) if self._write(room, _WHOLE) else None

    def set_state(self, state: AttentionState) -> bool:
        """Hold a state in place of what it holds. False if it doesn't fit: then it is empty."""
        # Both may begin alike.
        checkpoints = self._checkpoints
        checkpoints.cut(_common(self.tokens, state.tokens))
        self.clear()
        try:
            kept, data = unpacked(memoryview(state.data))
        except ValueError:
            return False
        if not 0 < len(state.tokens) <= self.length or not self._read(data, _WHOLE):
            self.clear()
            return False
        self.tokens = list(state.tokens)
        self._gap = len(self.tokens) - positions_of(self.tokens)
        for length, checkpoint in kept.items():
            if checkpoints.wants(length):
                checkpoints.add(length, checkpoint)
        self._checkpoints = checkpoints
        return True

    def clear(self) -> None:
        """Forget everything."""
        native.llama_memory_clear(self._memory, True)
        self.tokens.clear()
        self._gap = 0
        self._checkpoints = Checkpoints()

    def close(self) -> None:
        """Free it. Idempotent."""
        if self.pointer:
            native.llama_batch_free(self._draft)
            native.llama_free(self.pointer)
            self.pointer = None

    def _go_back(self, length: int) -> None:
        """Hold the first so many tokens, or as many of them as there is a state of; of a picture, all or none."""
        length = outside(self.tokens, length)
        if not self._take_back(length):
            found = self._checkpoints.last(length)
            if found is None or not self._return_to(*found):
                self.clear()
                return
            length, _ = found
        del self.tokens[length:]
        if self._gap:
            self._gap = length - positions_of(self.tokens)
        self._checkpoints.cut(length)

    def _take_back(self, length: int) -> bool:
        """Remove all but the first so many tokens. False where that can't be: part of a recurrent model's sequence can't be removed, and the
        layers with a window may have only its last tokens (llama.cpp takes back what isn't there without a word)."""
        if self._recurrent:
            return False
        position = self._position(length)
        oldest = native.llama_memory_seq_pos_min(self._memory, _SEQUENCE)
        if self._window and oldest > max(0, position - self._window + 1):
            return False
        return bool(native.llama_memory_seq_rm(self._memory, _SEQUENCE, position, -1))

    def _position(self, length: int) -> int:
        """Of what follows the first so many tokens."""
        return positions_of(self.tokens[:length]) if self._gap else length

    def _before_batch(self) -> bytearray | None:
        """The state to go back to if the batch is stopped; None where tokens can be taken back, or there is no memory for it."""
        length = len(self.tokens)
        found = self._checkpoints.last(length)
        if found is not None and found[0] == length:
            return found[1]
        marked = length in self._marks and self._checkpoints.wants(length)
        if not length or not (marked or self._recurrent):
            return None
        data = self._copy()
        if data is not None and marked:
            self._checkpoints.add(length, data)
        return data

    def _return_to(self, length: int, data: bytearray) -> bool:
        """Have the layers that can't take anything back as they were after so many tokens; take it back from the others."""
        position = self._position(length)
        return self._read(data, _REFUSED) and bool(native.llama_memory_seq_rm(self._memory, _SEQUENCE, position, -1))

    def _copy(self) -> bytearray | None:
        """Of the layers that can't take anything back; None if there is no memory for it."""
        try:
            data = bytearray(native.llama_state_seq_get_size_ext(self.pointer, _SEQUENCE, _REFUSED))
        except MemoryError:
            return None
        return data if self._write(memoryview(data), _REFUSED) else None

    def _write(self, room: memoryview, part: int) -> bool:
        """Have llama.cpp write its state, or that part of it. False if it isn't as long as the room for it."""
        size = len(room)
        buffer = (ctypes.c_uint8 * size).from_buffer(room)
        return bool(native.llama_state_seq_get_data_ext(self.pointer, buffer, size, _SEQUENCE, part) == size)

    def _read(self, data: bytes | bytearray | memoryview, part: int) -> bool:
        """Have llama.cpp read what it once wrote. False if it doesn't fit: then what it holds is unknown."""
        view = memoryview(data)
        size = len(view)
        if not size:
            return False
        buffer = (ctypes.c_uint8 * size).from_buffer(view if not view.readonly else bytearray(view))
        # llama.cpp says 0 where it refuses, and reads only what is there where it doesn't.
        return bool(native.llama_state_seq_set_data_ext(self.pointer, buffer, size, _SEQUENCE, part) == size)

    def _decode(self, batch: object) -> int:
        """0, or `_ABORTED`."""
        return self._checked(int(native.llama_decode(self.pointer, batch)))

    def _batch(self, count: int) -> Any:
        """The first so many tokens of the buffer, behind what is held."""
        batch = native.llama_batch_get_one(self._buffer, count)
        start = len(self.tokens) - self._gap
        self._positions[:count] = range(start, start + count)
        # Without positions llama.cpp would count on from the last one that is held, which a picture may go beyond.
        batch.pos = self._positions
        return batch

    def _checked(self, code: int) -> int:
        """What evaluating returned, if it is 0 or `_ABORTED`."""
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


def _common(held: Sequence[Token], wanted: Sequence[Token]) -> int:
    """How many tokens both begin with."""
    shorter = min(len(held), len(wanted))
    if list(held[:shorter]) == list(wanted[:shorter]):
        return shorter
    return next(place for place, pair in enumerate(zip(held, wanted, strict=False)) if pair[0] != pair[1])
