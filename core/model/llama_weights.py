"""The weights of language models in GGUF files: whether there is room for them, and loading them with llama.cpp."""

from __future__ import annotations

import ctypes
import hashlib
import logging
import re
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from llama_cpp import llama_cpp as native

from core.errors import Cancelled, ModelError
from core.model.backends import load_backends
from core.model.eyes_file import EyesFile
from core.model.fitness import memory_needed
from core.model.gguf import GgufFile
from core.model.llama_log import NATIVE_LOG
from core.model.mapped_file import release_pages
from core.records import Adapter

log = logging.getLogger(__name__)

_FINGERPRINT_BYTES = 1024 * 1024

# Share of a file after which the pages that were read of it are let go: loading then never takes much more than the file.
_RELEASE_STEP = 0.05


def check_memory(
    file: GgufFile, context_length: int, quantized_kv: bool, memory_bytes: int, eyes: EyesFile | None
) -> None:
    """See that there is room.

    Raises:
        ModelError: there is not enough memory for a model.
    """
    eyes_bytes = 0 if eyes is None else eyes.size_bytes
    needed = memory_needed(
        file.size_bytes, file.cache, context_length, quantized_kv=quantized_kv, eyes_bytes=eyes_bytes
    )
    if not file.cache.known and file.size_bytes <= memory_bytes < needed:
        log.warning("%s may need %d bytes of memory, %d are free", file.path.name, needed, memory_bytes)
    elif needed > memory_bytes:
        raise ModelError(
            f"{file.path.name} needs about {needed / 1e9:.1f} GB of memory, {memory_bytes / 1e9:.1f} GB are free.",
            safe="Nothing was changed.",
            next_step="Close other programs, choose a shorter context in the settings, or a smaller model.",
            detail=f"{needed} bytes with a context of {context_length} tokens; {memory_bytes} bytes free",
        )


def load_weights(
    path: Path, gpu_layers: int, on_progress: Callable[[float], None], cancelled: threading.Event
) -> object:
    """Load a file; llama.cpp's model, to be freed.

    Args:
        on_progress: called on this thread with 0 to 1.
        cancelled: set from any thread to give up.

    Raises:
        ModelError: the file can't be used.
        Cancelled: `cancelled` was set.
    """
    load_backends()
    native.llama_backend_init()

    released = 0.0

    def progressed(progress: float, _data: object) -> bool:
        nonlocal released
        on_progress(progress)
        if progress - released >= _RELEASE_STEP or progress >= 1.0:
            released = progress
            release_pages(path)
        return not cancelled.is_set()

    settings = native.llama_model_default_params()
    settings.n_gpu_layers = gpu_layers
    nowhere = (ctypes.c_void_p * 1)(None)
    if not gpu_layers:
        settings.devices = ctypes.addressof(nowhere)  # else it would still use one for large batches
    settings.progress_callback = native.llama_progress_callback(progressed)
    NATIVE_LOG.clear()
    model = native.llama_model_load_from_file(str(path).encode(), settings)
    if model:
        loaded: object = model
        return loaded
    if cancelled.is_set():
        raise Cancelled("Loading was stopped.")
    raise _refusal(path, NATIVE_LOG.errors())


def fingerprint_of(path: Path, adapters: Sequence[Adapter]) -> str:
    """Of a file's size, beginning and end, and of the same of its adapters: a whole one takes seconds to read.

    Raises:
        ModelError: it can't be read.
    """
    digest = hashlib.sha256()
    for part, scale in ((path, None), *((Path(adapter.path), adapter.scale) for adapter in adapters)):
        try:
            size = part.stat().st_size
            digest.update(str(size).encode() if scale is None else f"{size} {scale}".encode())
            with part.open("rb") as file:
                digest.update(file.read(_FINGERPRINT_BYTES))
                file.seek(max(0, size - _FINGERPRINT_BYTES))
                digest.update(file.read())
        except OSError as error:
            raise ModelError(f"{part.name} can't be read.", safe="Nothing was changed.", detail=str(error)) from error
    return digest.hexdigest()


def _refusal(path: Path, errors: str) -> ModelError:
    """llama.cpp's reason in plain words."""
    unknown = re.search(r"unknown model architecture: '([^']*)'", errors)
    if unknown is not None:
        what = f"{path.name} is of a kind ({unknown[1]}) that this version of Rememora doesn't know."
        next_step = "Choose another model, or look for a newer version of Rememora."
    elif "not within the file bounds" in errors or "failed to read" in errors:
        what = f"{path.name} is incomplete: part of the file is missing."
        next_step = "Download it again, or choose another model."
    elif "alloc" in errors:
        what = f"There is not enough memory for {path.name}."
        next_step = "Close other programs, or choose a smaller model."
    else:
        what = f"{path.name} can't be loaded."
        next_step = "Download it again, or choose another model."
    return ModelError(what, safe="Nothing was changed.", next_step=next_step, detail=errors)
