"""Which models are good for this computer: whether one fits its memory, and how fast it would write."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.model.base import BACKGROUND_CONTEXT
from core.model.cache_size import cache_bytes, checkpoint_bytes
from core.records import CacheSize, Fit, HubFile, ModelInfo, Pace, Settings

# Before anything was measured: two channels of ordinary laptop memory, and four of its cores.
USUAL = Pace(prefill=80e9, decode=20e9, measured=False)

# Tokens a second. People read five to seven.
_FAST = 12.0
_SLOW = 4.0

# Windows for which the need is told.
CONTEXTS = (4096, 8192, 16384)

# Activations and logits of one batch take 100 to 300 MB in the models we know.
_WORK_SPACE = 300 * 1024 * 1024


# Activations of an image encoder for the largest picture it is given.
_EYES_WORK_SPACE = 300 * 1024 * 1024


def eyes_memory(eyes_bytes: int) -> int:
    """Memory of what a model sees with, in bytes, estimated from above; 0 if it has nothing to see with.

    Args:
        eyes_bytes: of its file.
    """
    return eyes_bytes and eyes_bytes + _EYES_WORK_SPACE


def memory_needed(
    size_bytes: int, cache: CacheSize, context_length: int, *, quantized_kv: bool = False, eyes_bytes: int = 0
) -> int:
    """Memory to run a model, in bytes, estimated from above: weights, the conversation's context, the background's, work space.

    Args:
        size_bytes: of its file.
        cache: what its attention states take.
        context_length: in tokens.
        quantized_kv: keys and values are kept in 8 bits.
        eyes_bytes: of the file it sees with; 0: it doesn't.
    """
    return size_bytes + eyes_memory(eyes_bytes) + _WORK_SPACE + context_bytes(cache, context_length, quantized_kv)


def context_bytes(cache: CacheSize, context_length: int, quantized_kv: bool) -> int:
    """Memory of the conversation's context and of the background's, with the states they keep to go back to."""
    return sum(
        cache_bytes(cache, length, quantized=quantized_kv) + checkpoint_bytes(cache, length, quantized=quantized_kv)
        for length in (context_length, min(context_length, BACKGROUND_CONTEXT))
    )


class Fitness:
    """Judges models.

    Args:
        free_bytes: memory that can be used now.
        pace: of this computer.
        settings: in force.
    """

    def __init__(
        self,
        free_bytes: Callable[[], int],
        pace: Callable[[], Pace],
        settings: Callable[[], Settings],
    ) -> None:
        self._free_bytes = free_bytes
        self._pace = pace
        self._settings = settings

    def judge(self, models: Sequence[ModelInfo], in_use: str | None) -> list[ModelInfo]:
        """The models with what they need and how they fit: installed ones, then those for this computer, the best first.

        Args:
            in_use: path of the model that is loaded: another one takes its place.
        """
        settings = self._settings()
        free = self._free_bytes()
        for model in models:
            if model.path and model.path == in_use:
                # Its weights are a mapped file, which counts as free memory; the rest comes back with it.
                free += _WORK_SPACE + context_bytes(model.cache, self._window(model, settings), settings.quantized_kv)
                free += eyes_memory(model.eyes_bytes)  # whose weights are read into memory
        judged = [self._judged(model, free, settings) for model in models]
        return sorted(judged, key=_rank)

    def judge_files(self, files: Sequence[HubFile]) -> list[HubFile]:
        """Model files of which only the size is known."""
        free = self._free_bytes()
        return [
            msgspec.structs.replace(
                file,
                fit=self._fit(
                    memory_needed(file.size_bytes, CacheSize(), 0, eyes_bytes=file.eyes_bytes), file.size_bytes, free
                ),
            )
            for file in files
        ]

    def _window(self, model: ModelInfo, settings: Settings) -> int:
        return min(settings.context_length, model.context_length or settings.context_length)

    def _judged(self, model: ModelInfo, free: int, settings: Settings) -> ModelInfo:
        def needed(context_length: int) -> int:
            return memory_needed(
                model.size_bytes,
                model.cache,
                context_length,
                quantized_kv=settings.quantized_kv,
                eyes_bytes=model.eyes_bytes,
            )

        memory = needed(self._window(model, settings))
        pace = self._pace()
        return msgspec.structs.replace(
            model,
            # Nobody is kept from trying by a guess.
            fit=self._fit(memory if model.cache.known else model.size_bytes, model.size_bytes, free),
            memory_bytes=memory,
            memory_free=free,
            memory_by_context={
                length: needed(length) for length in CONTEXTS if length <= (model.context_length or length)
            },
            tokens_per_s=pace.decode / max(model.size_bytes, 1),
            prefill_tokens_per_s=pace.prefill / max(model.size_bytes, 1),
            speed_measured=pace.measured,
        )

    def _fit(self, memory: int, size_bytes: int, free: int) -> Fit:
        if memory > free:
            return Fit.TOO_LARGE
        tokens_per_s = self._pace().decode / max(size_bytes, 1)
        if tokens_per_s < _SLOW:
            return Fit.SLOW
        return Fit.FAST if tokens_per_s >= _FAST else Fit.FINE


def _rank(model: ModelInfo) -> tuple[bool, int, int]:
    """Of those that are fast the largest is the best; of the others the smallest."""
    order = (Fit.FAST, Fit.FINE, Fit.SLOW, Fit.TOO_LARGE).index(model.fit)
    return not model.installed, order, -model.size_bytes if model.fit is Fit.FAST else model.size_bytes
