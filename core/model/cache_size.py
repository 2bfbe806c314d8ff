"""What the attention states of a model take, by the kinds of its layers."""

from __future__ import annotations

from core.records import CacheSize

# Tokens evaluated at once during prefill. Measured on two cores with a 1.5B model: 128 cost a tenth of the speed, 512 gained
# nothing over 256.
PREFILL_BATCH = 256

# llama.cpp rounds the tokens a cache holds up to this.
_ROUNDED = 256

# Of keys and values in 8 bits, with their scales, to those in 16.
_QUANTIZED = 34 / 64

# What states to go back to may take, in bytes, and how many there are: at least those of what new conversations begin with, of where
# the last message begins, and of where its reply does.
CHECKPOINT_ROOM = 256 * 1024 * 1024
FEWEST_CHECKPOINTS = 3
MOST_CHECKPOINTS = 16


def window_moves(window: int, length: int) -> bool:
    """Whether layers that look no further back than `window` tokens keep only those, in a context of `length` tokens.

    Then what stood before can't be taken back to, and states to go back to are kept instead, of a window each. Where that
    would take no less memory than keeping everything, everything is kept.
    """
    return window > 0 and (FEWEST_CHECKPOINTS + 1) * window + PREFILL_BATCH < length


def cache_bytes(cache: CacheSize, length: int, *, quantized: bool) -> int:
    """What llama.cpp allocates for a context of `length` tokens.

    Args:
        quantized: keys and values are kept in 8 bits, where their width allows it.
    """
    cells = _rounded(length)
    windowed = min(cells, _rounded(cache.window + PREFILL_BATCH)) if window_moves(cache.window, length) else cells
    numbers = cache.token_bytes * cells + cache.window_bytes * windowed
    return int(numbers * (_QUANTIZED if quantized and cache.eight_bits else 1)) + cache.fixed_bytes


def checkpoint_bytes(cache: CacheSize, length: int, *, quantized: bool) -> int:
    """The most that states to go back to take beside such a context."""
    windowed = cache.window_bytes * cache.window if window_moves(cache.window, length) else 0
    each = int(windowed * (_QUANTIZED if quantized and cache.eight_bits else 1)) + cache.fixed_bytes
    return max(min(MOST_CHECKPOINTS * each, CHECKPOINT_ROOM), FEWEST_CHECKPOINTS * each)


def _rounded(tokens: int) -> int:
    return -(-tokens // _ROUNDED) * _ROUNDED
