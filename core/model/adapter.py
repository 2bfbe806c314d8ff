"""Files with LoRA adapters: read, and held against the model they are to be beside, before llama.cpp is asked to load anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import msgspec

from core.errors import ModelError
from core.model.gguf import GgufTensors, read_tensors
from core.records import Adapter

# What an adapter that was trained here says of itself, beside what the format has.
BASE_MARK = "rememora.base_mark"
EXAMPLES = "rememora.examples"
LOSS_BEFORE, LOSS_AFTER = "rememora.loss_before", "rememora.loss_after"
BASE_NAME = "general.base_model.0.name"

_SAFE = "Nothing was changed."
_DOWN, _UP = ".lora_a", ".lora_b"

# llama.cpp looks its rows up, so that both halves are turned.
_TURNED = "token_embd.weight"


class AdapterFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a file with an adapter says.

    Attributes:
        architecture: of the model it was made for.
        shapes: of the model's tensors that it changes: (in, out).
        base_mark: `GgufTensors.mark` of the model it was made for; empty: it doesn't say.
        base_name: what that model is called; empty: it doesn't say.
        examples: that it was trained on; 0: it doesn't say.
        loss_before, loss_after: on what was held back, nats a token; 0: it doesn't say.
    """

    path: Path
    name: str
    architecture: str
    shapes: dict[str, tuple[int, int]]
    base_mark: str = ""
    base_name: str = ""
    examples: int = 0
    loss_before: float = 0.0
    loss_after: float = 0.0


def read_adapter(path: Path) -> AdapterFile:
    """Read and check a file with a LoRA adapter.

    Raises:
        ModelError: no such file, truncated, damaged, or not a LoRA adapter.
    """
    try:
        found = read_tensors(path)
    except ModelError as error:
        raise ModelError(
            error.problem.what,
            safe=_SAFE,
            next_step="Take it off the model, or choose another file.",
            detail=error.problem.detail,
        ) from error
    said = found.metadata
    if said.get("general.type") != "adapter" or said.get("adapter.type") != "lora":
        raise ModelError(
            f"{path.name} is no LoRA adapter.",
            safe=_SAFE,
            next_step="Take it off the model, or choose another file.",
            detail=f"{path}: {said.get('general.type')!r}",
        )
    return AdapterFile(
        path=path,
        name=str(said.get("general.name") or path.stem),
        architecture=str(said.get("general.architecture", "")),
        shapes=_changed(path, found),
        base_mark=str(said.get(BASE_MARK, "")),
        base_name=str(said.get(BASE_NAME, "")),
        examples=int(_number(found, EXAMPLES)),
        loss_before=_number(found, LOSS_BEFORE),
        loss_after=_number(found, LOSS_AFTER),
    )


def check_fits(adapter: AdapterFile, model: GgufTensors) -> None:
    """See whether an adapter was made for a model.

    Raises:
        ModelError: it wasn't; says for which.
    """
    kind = str(model.metadata.get("general.architecture", ""))
    if adapter.architecture != kind:
        _refuse(adapter, f"it was made for a model of another kind ({adapter.architecture}), and this is {kind}")
    for name, shape in adapter.shapes.items():
        there = model.shapes.get(name)
        if there is None:
            _refuse(adapter, "it was made for a model with other layers", f"there is no {name}")
        if there[:2] != shape:
            _refuse(adapter, "it was made for a model of another size", f"{name} is {there}, not {shape}")
    if adapter.base_mark and model.mark and adapter.base_mark != model.mark:
        _refuse(
            adapter,
            f"it was trained on {adapter.base_name or 'another model'}, which has the same size but other weights",
        )


def check_adapters(model: Path, adapters: Sequence[Adapter]) -> None:
    """See whether files with adapters are there, whole, and made for a model.

    Raises:
        ModelError: one isn't.
    """
    if not adapters:
        return
    tensors = read_tensors(model)
    for adapter in adapters:
        check_fits(read_adapter(Path(adapter.path)), tensors)


def _changed(path: Path, found: GgufTensors) -> dict[str, tuple[int, int]]:
    """(in, out) of each tensor that is changed."""
    shapes: dict[str, tuple[int, int]] = {}
    for name, down in found.shapes.items():
        if not name.endswith(_DOWN):
            continue
        target = name.removesuffix(_DOWN)
        up = found.shapes.get(target + _UP, ())
        if len(down) < 2 or len(up) < 2:
            _damaged(path, f"{target} has no second half")
        if target == _TURNED:
            shapes[target] = (up[1], down[1])
            continue
        if down[1] != up[0]:
            _damaged(path, f"the halves of {target} don't fit each other")
        shapes[target] = (down[0], up[1])
    if not shapes:
        _damaged(path, "it changes nothing")
    return shapes


def _number(found: GgufTensors, key: str) -> float:
    value = found.metadata.get(key, 0)
    return float(value) if isinstance(value, int | float) else 0.0


def _damaged(path: Path, detail: str) -> NoReturn:
    raise ModelError(
        f"{path.name} is damaged.",
        safe=_SAFE,
        next_step="Take it off the model, or choose another file.",
        detail=f"{path}: {detail}",
    )


def _refuse(adapter: AdapterFile, why: str, detail: str = "") -> NoReturn:
    raise ModelError(
        f"The adapter {adapter.path.name} doesn't fit this model: {why}.",
        safe=_SAFE,
        next_step="Take it off this model, or choose the model it was made for.",
        detail=detail,
    )
