"""LoRA adapters beside a model in llama.cpp (Hu et al. 2021, arXiv 2106.09685)."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from pathlib import Path

import msgspec
from llama_cpp import llama_cpp as native

from core.errors import ModelError
from core.model.llama_log import NATIVE_LOG
from core.records import Adapter


class LoadedAdapter(msgspec.Struct, frozen=True):
    """`pointer`: a `llama_adapter_lora`, which is freed with its model."""

    pointer: object
    scale: float


def load_adapters(model: object, adapters: Sequence[Adapter]) -> tuple[LoadedAdapter, ...]:
    """Load adapters beside a loaded model.

    Args:
        model: `llama_model` pointer.

    Raises:
        ModelError: llama.cpp refused one that `check_adapters` didn't.
    """
    return tuple(LoadedAdapter(_load(model, Path(adapter.path)), adapter.scale) for adapter in adapters)


def use_adapters(context: object, adapters: Sequence[LoadedAdapter]) -> None:
    """Have a context evaluate with these adapters, and no others.

    Args:
        context: `llama_context` pointer.

    Raises:
        ModelError: llama.cpp refused.
    """
    if not adapters:
        return
    pointers = (native.llama_adapter_lora_p_ctypes * len(adapters))()
    for place, adapter in enumerate(adapters):
        pointers[place] = ctypes.cast(adapter.pointer, native.llama_adapter_lora_p_ctypes)  # type: ignore[arg-type]
    scales = (ctypes.c_float * len(adapters))(*(adapter.scale for adapter in adapters))
    if native.llama_set_adapters_lora(context, pointers, len(adapters), scales):
        raise ModelError("The model's adapters can't be used.", detail=NATIVE_LOG.errors())


def _load(model: object, path: Path) -> object:
    NATIVE_LOG.clear()
    adapter = native.llama_adapter_lora_init(model, str(path).encode())
    if not adapter:
        raise ModelError(
            f"The adapter {path.name} doesn't fit this model.",
            safe="Nothing was changed.",
            next_step="Take it off this model, or choose the model it was made for.",
            detail=NATIVE_LOG.errors(),
        )
    loaded: object = adapter
    return loaded
