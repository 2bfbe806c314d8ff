"""A trained LoRA as the GGUF file that llama.cpp loads beside its model.

The format is that of llama.cpp's `convert_lora_to_gguf.py`: `general.type` "adapter", `adapter.type` "lora", `adapter.lora.alpha`, and for each
matrix that is changed `<name>.lora_a`, (rank, in), and `<name>.lora_b`, (out, rank).
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from core.errors import ModelError
from core.model.adapter import BASE_MARK, EXAMPLES, LOSS_AFTER, LOSS_BEFORE
from core.private_files import in_place_of, kind_of
from core.training.base_model import KINDS, PLACES, BaseModel

# A format: how peft names the halves of a matrix.
_HALF = re.compile(r".*\.layers\.(\d+)\.(.+)\.lora_([AB])\.(?:default\.)?weight")


class Trained(msgspec.Struct, frozen=True):
    """What is said of a training in the file. See `core.model.adapter.AdapterFile`."""

    name: str
    examples: int
    loss_before: float
    loss_after: float


def write_adapter(path: Path, base: BaseModel, trained: Trained) -> None:
    """Write a LoRA, in place of an earlier file: wholly or not at all.

    Raises:
        StorageFull, StorageError: it couldn't be written.
    """
    from gguf import GGUFWriter

    kind = str(base.file.metadata["general.architecture"])
    try:
        with in_place_of(path) as file:
            writer = GGUFWriter(file.name, kind)
            writer.add_type("adapter")
            writer.add_name(trained.name)
            writer.add_string("adapter.type", "lora")
            writer.add_float32("adapter.lora.alpha", float(base.rank.alpha))
            writer.add_base_model_count(1)
            writer.add_base_model_name(0, base.name)
            writer.add_string(BASE_MARK, base.file.mark)
            writer.add_uint32(EXAMPLES, trained.examples)
            writer.add_float32(LOSS_BEFORE, trained.loss_before)
            writer.add_float32(LOSS_AFTER, trained.loss_after)
            for name, half in sorted(halves(base).items()):
                writer.add_tensor(name, half)
            writer.write_header_to_file()
            writer.write_kv_data_to_file()
            writer.write_tensors_to_file()
            writer.close()
    except OSError as error:
        raise kind_of(error)(
            f"{path.name} couldn't be written.",
            safe="What was trained is kept beside it.",
            next_step=f"Make room in {path.parent}, and go on with --resume.",
            detail=str(error),
        ) from error


def halves(base: BaseModel) -> dict[str, npt.NDArray[np.float32]]:
    """The halves of all matrices by llama.cpp's names, as it has them."""
    turned = KINDS[str(base.file.metadata["general.architecture"])]
    found: dict[str, npt.NDArray[np.float32]] = {}
    for name, parameter in base.network.named_parameters():
        match = _HALF.fullmatch(name)
        if match is None:
            continue
        layer, place, half = match.groups()
        weights = np.ascontiguousarray(parameter.detach().float().cpu().numpy())
        if turned and half == "B" and place in ("self_attn.q_proj", "self_attn.k_proj"):
            weights = _interleaved(weights, base.heads if place.endswith("q_proj") else base.kv_heads)
        found[f"blk.{layer}.{PLACES[place]}.weight.lora_{half.lower()}"] = weights
    if not found:
        raise ModelError("Nothing of this model can be trained.", safe="Nothing was trained.")
    return found


def _interleaved(weights: npt.NDArray[np.float32], heads: int) -> npt.NDArray[np.float32]:
    """Rows of each head in the order in which llama.cpp turns pairs of them by position: halves side by side, not one after the other."""
    rows = weights.reshape(heads, 2, -1, weights.shape[1])
    return np.ascontiguousarray(rows.swapaxes(1, 2).reshape(weights.shape))
