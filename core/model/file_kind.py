"""What a file is that was opened as a chat model and isn't one, and what to do with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

# How much of a file tells what it is, in bytes.
HEAD_BYTES = 256

_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\x28\xb5\x2f\xfd")
_OLD_GGML = (b"ggml", b"lmgg", b"fmgg", b"tjgg", b"algg")
_WEB_PAGE = re.compile(rb"\s*<(!doctype|html|head|\?xml)", re.IGNORECASE)
_SAFETENSORS = re.compile(rb'.{3,4}\x00{4,5}\{\s*"', re.DOTALL)
_PIECE = re.compile(r"\.part\d+of\d+|\.gguf[-.](split|part)-?\w+|\.gguf\.\d{3}", re.IGNORECASE)

# The architectures that programs for other things than talking use in GGUF files.
_DRAFTS = ("eagle", "dflash", "assistant", "mtp", "medusa")
_PICTURES = re.compile(
    r"flux|sd\d|sdxl|stable.?diffusion|wan|hunyuan_?video|ltxv?|qwen_?image|lumina|aura|hidream|cosmos|z_?image|chroma|pixart|mochi|vae"
)
_SOUND = re.compile(r"whisper|wavtokenizer.*|.*tts.*|kokoro|parler|bark|dia|csm|encodec|.*vocoder|parakeet|orpheus")
_DIFFUSION = ("dream", "llada", "rnd1")
_RANKS = 4  # what `pooling_type` is for models that score pairs of texts

_ANOTHER = "Choose another GGUF file, or a model from the list."


class OtherKind(NamedTuple):
    """What a file is instead.

    Attributes:
        what: a sentence.
        next_step: what to do.
    """

    what: str
    next_step: str = _ANOTHER


def not_gguf(name: str, head: bytes) -> OtherKind:
    """What a file is that doesn't begin as a GGUF file does.

    Args:
        head: its first `HEAD_BYTES`.
    """
    if _PIECE.search(name):
        return _piece(name)
    if _WEB_PAGE.match(head):
        return OtherKind(
            what=f"{name} is a web page that was saved under the name of a model.",
            next_step="Download the file itself: on its page there is a button for that.",
        )
    if head.startswith(b"version https://git-lfs"):
        return OtherKind(
            what=f"{name} only says where the model is to be found.",
            next_step="Download the file itself, not with git alone.",
        )
    if head.lstrip().startswith(b"{"):
        return OtherKind(what=f"{name} is the answer of a server in place of a model.", next_step="Download it again.")
    if head.startswith(_PACKED):
        return OtherKind(
            what=f"{name} is a packed archive.", next_step="Unpack it and open the GGUF file in it, if there is one."
        )
    if _SAFETENSORS.match(head):
        return OtherKind(
            what=f"{name} is a model in the safetensors format.",
            next_step="Choose the same model as a GGUF file: many models are offered as both.",
        )
    if head.startswith(_OLD_GGML):
        return OtherKind(
            what=f"{name} is a model in a format from before GGUF.", next_step="Choose the same model as a GGUF file."
        )
    if len(head) == HEAD_BYTES and not head.strip(b"\0"):
        return OtherKind(
            what=f"{name} is incomplete: it begins with nothing.",
            next_step="Download it again, or choose another model.",
        )
    return OtherKind(what=f"{name} is not a GGUF model file.")


def other_kind(name: str, architecture: str, metadata: Mapping[str, object], tensors: int) -> OtherKind | None:
    """What a GGUF file holds that is no chat model; None if it may be one."""
    kind = metadata.get("general.type")
    pooling = metadata.get(f"{architecture}.pooling_type")
    split = metadata.get("split.no")
    lower = architecture.lower()
    if _PIECE.search(name):
        return _piece(name)
    if kind == "adapter":
        return OtherKind(
            what=f"{name} holds only an adapter (LoRA) for another model.",
            next_step="Open the model it was made for, and add the adapter to it on the Models page.",
        )
    if kind == "mmproj" or lower == "clip":
        return OtherKind(
            what=f"{name} holds only the image part of a model.",
            next_step="Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.",
        )
    if kind == "imatrix" or lower == "imatrix" or "imatrix.datasets" in metadata:
        return OtherKind(what=f"{name} holds only measurements for making smaller models (imatrix).")
    if lower == "controlvector":
        return OtherKind(what=f"{name} holds only a control vector for another model.")
    if isinstance(split, int) and split > 0:
        return OtherKind(
            what=f"{name} is a later part of a model that is split over several files; open the first one.",
            next_step=_FIRST_PART,
        )
    if tensors == 0:
        return OtherKind(what=f"{name} holds only a vocabulary, no model.")
    if any(word in lower for word in _DRAFTS):
        return OtherKind(
            what=f"{name} holds only a helper that makes another model faster.",
            next_step="Open the model it was made for.",
        )
    if _PICTURES.fullmatch(lower):
        return OtherKind(what=f"{name} is a model that makes pictures or films, and can't talk.")
    if _SOUND.fullmatch(lower):
        return OtherKind(what=f"{name} is a model for speech or sound, and can't talk.")
    if lower in _DIFFUSION:
        return OtherKind(what=f"{name} writes by another method (diffusion) than Rememora can work with.")
    if pooling == _RANKS:
        return OtherKind(what=f"{name} is a reranker: it says how well texts fit together and can't write any.")
    if (
        "bert" in lower
        or ("embed" in lower and lower != "pangu-embedded")
        or (isinstance(pooling, int) and pooling > 0)
        or metadata.get(f"{architecture}.attention.causal") is False
    ):
        return OtherKind(what=f"{name} is an embedding model: it compares texts and can't write any.")
    if lower in {"t5", "t5encoder"}:
        return OtherKind(what=f"{name} is a model for translating or reading texts (T5), and can't talk.")
    if all(key.startswith(("general.", "comfy.")) for key in metadata):
        # Models for pictures come under ever new names, and their files say no more than that.
        return OtherKind(what=f"{name} knows no words, so it can't talk. It may be a model for pictures or sound.")
    if kind not in {None, "model"}:
        return OtherKind(what=f"{name} holds no model but something else ({kind}).")
    return None


_FIRST_PART = "Open the file whose name has 00001 in it. All parts have to be in one folder."


def _piece(name: str) -> OtherKind:
    return OtherKind(
        what=f"{name} is a piece of a file that was cut apart.",
        next_step="Join all pieces, in their order, to one file, or choose a file in one piece.",
    )
