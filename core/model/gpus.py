"""Graphics processors: which there are, and how much of a model goes onto them.

A build of llama.cpp knows those of its back-ends only (CUDA, Vulkan, Metal); the plain one knows none.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Sequence
from enum import IntEnum

import msgspec

from core.model.fitness import context_bytes
from core.model.gguf import GgufFile

log = logging.getLogger(__name__)

# Left free on each, in bytes, for the work space of a batch and for what draws the screen.
_RESERVE = 700 * 1024 * 1024


class _Kind(IntEnum):
    """ggml's kinds of devices."""

    CPU = 0
    GPU = 1
    INTEGRATED = 2  # shares the computer's memory


class Gpu(msgspec.Struct, frozen=True):
    """Attributes:
    name: as its maker calls it.
    free_bytes: of its memory.
    integrated: its memory is the computer's.
    """

    name: str
    free_bytes: int
    integrated: bool = False


def gpus() -> list[Gpu]:
    """Those that this build of llama.cpp would use: integrated ones only where there is no other."""
    try:
        found = _Devices().all_of_them()
    except (AttributeError, OSError) as error:
        log.warning("devices can't be listed: %s", error)
        return []
    separate = [gpu for gpu in found if not gpu.integrated]
    return separate or found


def layers_that_fit(
    file: GgufFile, context_length: int, devices: Sequence[Gpu], *, quantized_kv: bool, beside: int = 0
) -> int:
    """How many of a model's layers fit, each with its part of the context. The output counts as one more: all is `layers + 1`.

    llama.cpp's own fitting is part of its programs, not of its library.

    Args:
        beside: what else goes onto the first of them, in bytes.
    """
    if not devices or not file.layers:
        return 0
    free = max(sum(max(gpu.free_bytes - _RESERVE, 0) for gpu in devices) - beside, 0)
    each = file.size_bytes / (file.layers + 1) + context_bytes(file.cache, context_length, quantized_kv) / file.layers
    return min(int(free // each), file.layers + 1)


class _Devices:
    """ggml's functions about devices.

    Raises:
        AttributeError: this build doesn't have them.
        OSError: it can't be loaded.
    """

    def __init__(self) -> None:
        from core.model.backends import GgmlLibrary, load_backends

        load_backends()
        function = GgmlLibrary().function
        pointer, size = ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t)
        self._count = function("ggml_backend_dev_count", ctypes.c_size_t)
        self._get = function("ggml_backend_dev_get", pointer, ctypes.c_size_t)
        self._kind = function("ggml_backend_dev_type", ctypes.c_int, pointer)
        self._description = function("ggml_backend_dev_description", ctypes.c_char_p, pointer)
        self._memory = function("ggml_backend_dev_memory", None, pointer, size, size)

    def all_of_them(self) -> list[Gpu]:
        found = []
        for number in range(self._count()):
            device = self._get(number)
            kind = self._kind(device)
            if kind not in (_Kind.GPU, _Kind.INTEGRATED):
                continue
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            self._memory(device, ctypes.byref(free), ctypes.byref(total))
            name = (self._description(device) or b"").decode("utf-8", "replace")
            found.append(Gpu(name, free.value, integrated=kind == _Kind.INTEGRATED))
        return found
