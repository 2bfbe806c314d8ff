"""The file that makes a language model see ("mmproj"): which one belongs to a model, and whether the two fit together.

It holds an image encoder, and a projector that gives what the encoder sees the form of the language model's own embeddings. llama.cpp looks
at both files only while it loads them, and trusts some of what it finds; so they are compared before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from core.errors import ModelError
from core.model.gguf import GgufTensors, read_tensors

_ARCHITECTURE = "clip"

# What its name has in it, by which it is found beside a model.
_MARK = "mmproj"

_SAFE = "Nothing was changed."

# Of the tensor that patches are taken in with: rows, columns, colours, and the width of what comes out.
_DIMENSIONS, _COLOURS = 4, 3

_MOST_LAYERS = 1000

# Where each kind of projector has its last matrix, and which side of that is as wide as the language model's embeddings.
_LAST: dict[str, tuple[str, int]] = {
    "mlp": ("mm.2.weight", 1),
    "gemma3": ("mm.input_projection.weight", 0),
    "gemma4v": ("mm.input_projection.weight", 1),
    "idefics3": ("mm.model.fc.weight", 1),
    "internvl": ("mm.model.mlp.3.weight", 1),
    "kimivl": ("mm.2.weight", 1),
    "lfm2": ("mm.2.weight", 1),
    "pixtral": ("mm.2.weight", 1),
    "qwen2vl_merger": ("mm.2.weight", 1),
    "qwen2.5vl_merger": ("mm.2.weight", 1),
    "qwen3vl_merger": ("mm.2.weight", 1),
    "resampler": ("resampler.proj.weight", 0),
}

# How many rows and columns of patches become one, where the file doesn't say, by the name of the entry that may say it.
_MERGED = {
    "gemma3": ("projector.scale_factor", 4),
    "idefics3": ("projector.scale_factor", 1),
    "internvl": ("projector.scale_factor", 1),
    "qwen2vl_merger": ("spatial_merge_size", 2),
    "qwen2.5vl_merger": ("spatial_merge_size", 2),
    "qwen3vl_merger": ("spatial_merge_size", 2),
}
# Those whose pictures have always the same size: there is a position for each patch, and one more for a token of the whole.
_FIXED = ("mlp", "gemma3", "idefics3", "internvl")

# Their pictures don't take part in the order of text: all of a picture's tokens see each other, and have to be evaluated at once.
_WHOLE = ("gemma3", "gemma4v")

# What stands in a name and doesn't tell one model from another.
_COMMON = {_MARK, "gguf", "model", "it", "instruct", "chat", "ud", "imat", ""}
_QUANTISATION = re.compile(r"(?<![a-z0-9])(i?q\d(_[a-z0-9]{1,3})*|b?f(16|32))(?![a-z0-9])")


class EyesFile(msgspec.Struct, frozen=True, kw_only=True):
    """What the head of such a file says.

    Attributes:
        projector: its kind, as llama.cpp calls it.
        width: of the embeddings it makes, as wide as those of the language model it was made for.
        whole: all tokens of a picture have to be evaluated at once.
    """

    path: Path
    size_bytes: int
    projector: str
    width: int
    whole: bool = False


def read_eyes(path: Path) -> EyesFile:
    """Read and check one.

    Raises:
        ModelError: no such file, truncated, not such a file, or of a kind that can't be used.
    """
    file = read_tensors(path)
    said = file.metadata
    if said.get("general.architecture") != _ARCHITECTURE or not any(name.startswith("v.") for name in file.shapes):
        raise ModelError(
            f"{path.name} holds nothing that a model could see with.",
            safe=_SAFE,
            next_step="Choose the file with mmproj in its name that belongs to the model.",
            detail=f"{path}: architecture {said.get('general.architecture')!r}",
        )
    projector = str(said.get("clip.projector_type") or said.get("clip.vision.projector_type", ""))
    place = _LAST.get(projector)
    shape = file.shapes.get(place[0], ()) if place is not None else ()
    if place is None or len(shape) <= place[1]:
        raise ModelError(
            f"{path.name} makes models see in a way ({projector}) that this version of Rememora doesn't know.",
            safe=_SAFE,
            next_step="Choose another model that sees pictures, or look for a newer version of Rememora.",
            detail=f"{path}: projector {projector!r}, {place} of shape {shape}",
        )
    wrong = _contradiction(projector, said, file.shapes)
    if wrong:
        raise ModelError(
            f"{path.name} is damaged.",
            safe=_SAFE,
            next_step="Download it again, or use the model without pictures.",
            detail=f"{path}: {wrong}",
        )
    return EyesFile(
        path=path,
        size_bytes=path.stat().st_size,
        projector=projector,
        width=shape[place[1]],
        whole=projector in _WHOLE,
    )


def check_eyes(model: Path, eyes: Path) -> EyesFile:
    """Read a file that is to make this model see.

    Raises:
        ModelError: it can't be used, or not with this model.
    """
    read = read_eyes(eyes)
    width = _width(read_tensors(model))
    if width != read.width:
        raise ModelError(
            f"{eyes.name} was made for another model than {model.name}.",
            safe=_SAFE,
            next_step="Choose the one that was made from the same model. Without it the model works, and can't see pictures.",
            detail=f"it makes embeddings {read.width} wide, the model's are {width} wide",
        )
    return read


def fit_together(model: Path, eyes: Path) -> bool:
    """This model sees with this file."""
    try:
        check_eyes(model, eyes)
    except (ModelError, OSError):
        return False
    return True


def eyes_beside(model: Path, others: frozenset[str] = frozenset()) -> Path | None:
    """The file in the folder of a model that was made for it, by their names and widths; None if there is none.

    Nearly all are called "mmproj" and nothing more, or have the model's name, too. One without a name belongs to the only model that lies beside
    it.

    Args:
        others: names of files that belong to other models.
    """
    files = [path for path in _files(model.parent) if path.name not in others and path != model]
    found = [path for path in files if _MARK in path.name.lower()]
    if not found:
        return None
    try:
        width = _width(read_tensors(model))
    except ModelError:
        return None  # it will say so itself
    wanted = _words(model.stem)
    alone = len(files) == len(found)
    fitting = []
    for path in found:
        words = _words(path.stem)
        if not (words <= wanted if words else alone):
            continue
        try:
            if read_eyes(path).width == width:
                fitting.append((-len(words), path.stat().st_size, path))
        except (ModelError, OSError):
            continue
    # Of several quantisations the smallest: encoders lose next to nothing by it.
    return min(fitting)[2] if fitting else None


def eyes_among(model: str, names: Mapping[str, int]) -> str:
    """Which of the files of a repository a model in it sees with, by their names; empty if it isn't told. All of them were made from one
    model, as a rule, so that one without a name of its own belongs to each.

    Args:
        model: name of the model's file.
        names: of the others, with their sizes.
    """
    wanted = _words(_stem(model))
    fitting = [(-len(words), size, name) for name, size in names.items() if (words := _words(_stem(name))) <= wanted]
    return min(fitting)[2] if fitting else ""


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0]


def _contradiction(projector: str, said: Mapping[str, object], shapes: Mapping[str, tuple[int, ...]]) -> str:
    """Where what a file says of itself can't be: llama.cpp would end the program over it. Empty if nowhere."""

    def number(key: str, default: int = 0) -> int:
        value = said.get(f"clip.vision.{key}", default)
        return value if isinstance(value, int) and not isinstance(value, bool) else -1

    image, patch, width, heads = (
        number(key) for key in ("image_size", "patch_size", "embedding_length", "attention.head_count")
    )
    layers = number("block_count")
    if min(image, patch, width, heads, layers) < 1 or layers > _MOST_LAYERS or number("feed_forward_length") < 0:
        return f"a picture of {image}, patches of {patch}, {width} wide, {heads} heads, {layers} layers"
    if any(not isinstance(said.get(f"clip.use_{name}", False), bool) for name in ("gelu", "silu")):
        return "an activation that is neither used nor not"
    first = shapes.get("v.patch_embd.weight", ())
    if len(first) == _DIMENSIONS and first != (patch, patch, _COLOURS, width):
        return f"patches of {patch} to {width}, and a tensor for {first}"
    if "clip.vision.attention.head_dim" not in said and width % heads:
        return f"{width} in {heads} heads"
    side = image // patch
    merge, usual = _MERGED.get(projector, ("", 1))
    merged = number(merge, usual) if merge else 1
    if merged < 1 or (merge == "spatial_merge_size" and merged != usual):
        return f"{merged} rows become one"
    if projector in _FIXED:
        positions = shapes.get("v.position_embd.weight", (0, 0))[-1]
        if side < 1 or side % merged or positions not in {side**2, side**2 + 1}:
            return f"{side} rows of patches, of which {merged} become one, and {positions} positions"
    return ""


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".gguf")
    except OSError:
        return []


def _words(stem: str) -> set[str]:
    """What tells a model from others in the name of its file."""
    return set(re.split(r"[^a-z0-9.]+", _QUANTISATION.sub("-", stem.lower()))) - _COMMON


def _width(model: GgufTensors) -> int:
    architecture = str(model.metadata.get("general.architecture", ""))
    width = model.metadata.get(f"{architecture}.embedding_length", 0)
    return int(width) if isinstance(width, int | float) else 0
