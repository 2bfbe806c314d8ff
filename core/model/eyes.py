"""What a language model sees with: llama.cpp's image encoder (mtmd) beside the language model.

A picture is decoded here, not by the decoder within llama.cpp: nothing that came from outside reaches it but pixels. Encoding takes seconds,
so what was encoded is kept for a while, and what was evaluated is in the KV cache. A picture that has to be encoded again is asked for.
"""

from __future__ import annotations

import collections
import ctypes
import hashlib
import io
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from core.errors import ModelError
from core.model.base import FindPicture, Token
from core.model.cache_size import PREFILL_BATCH
from core.model.eyes_file import EyesFile
from core.model.llama_log import NATIVE_LOG
from core.model.picture_tokens import MOST_PARTS, MOST_TOKENS, PictureRun, picture_tokens

log = logging.getLogger(__name__)

# Pixels of the longer side. Larger ones are made smaller by all models.
_LONGEST_SIDE = 2048

# A side is no more than so many times as long as the other: encoders that keep the form of a picture have no rows or columns for more. The
# rest is filled with white.
_LONGEST_FORM = 20

# Of a picture, for models that look in as much detail as there is: on the processor, and on a graphics processor. An encoder of the size of
# Qwen3-VL-2B's takes about 2.5 GFLOP for each, and attention grows with the square.
_MOST_TOKENS, _MOST_TOKENS_GPU = 512, 1024

# Kept of pictures, in bytes: as they came, and encoded.
_CONTENTS_ROOM = 64 * 1024 * 1024
_ENCODED_ROOM = 128 * 1024 * 1024

# Of how many pictures it is known which tokens they are.
_MOST_KNOWN = 256

# Of the steps of encoding, in how many `stop` is asked once.
_STEPS = 4

_SAFE = "Nothing was lost."

Embedding = npt.NDArray[np.float32]

K = TypeVar("K")
V = TypeVar("V")


class _Encoded:
    """A part of a picture as the language model takes it in.

    Attributes:
        embedding: (n, d) float32, one row a token.
        chunk: native, says where the tokens stand in the picture.
    """

    def __init__(self, embedding: Embedding, chunk: object) -> None:
        self.embedding = embedding
        self.chunk = chunk


class Eyes:
    """An image encoder, for one language model, where `can_see`. Used from one thread.

    Args:
        file: see `core.model.eyes_file.check_eyes`.
        model: native, the language model.
        threads: to encode on.
        use_gpu: encode on a graphics processor, if there is one.

    Attributes:
        find: gives pictures that have to be encoded again.
        whole: all tokens of a picture have to be evaluated at once.
        detail: in how many tokens a picture is shown at most, where the model shows it in as many as there are.

    Raises:
        ModelError: it can't be loaded.
    """

    def __init__(self, file: EyesFile, model: object, *, threads: int, use_gpu: bool) -> None:
        self._native = _library()
        self.find: FindPicture = lambda _digest: None
        self._known: collections.OrderedDict[str, tuple[Token, ...]] = collections.OrderedDict()
        self._contents: collections.OrderedDict[str, bytes] = collections.OrderedDict()
        self._encoded: collections.OrderedDict[tuple[str, int], _Encoded] = collections.OrderedDict()
        self._stop = threading.Event()
        self._step = 0
        # Kept here: llama.cpp holds only the bare pointer.
        self._asks_stop = self._native.llama_cpp.ggml_backend_sched_eval_callback(self._goes_on)
        settings = self._native.mtmd_context_params_default()
        settings.use_gpu = use_gpu
        settings.print_timings = False
        settings.n_threads = threads
        self.detail = PREFILL_BATCH if file.whole else _MOST_TOKENS_GPU if use_gpu else _MOST_TOKENS
        settings.image_max_tokens = self.detail
        settings.cb_eval = self._asks_stop
        NATIVE_LOG.clear()
        self._context = self._native.mtmd_init_from_file(str(file.path).encode(), model, settings)
        if not self._context:
            raise _unloadable(file.path, NATIVE_LOG.errors())
        if not self._native.mtmd_support_vision(self._context):
            self.close()
            raise _unloadable(file.path, "it has no image encoder")
        self.whole = file.whole
        self._width = int(self._native.llama_cpp.llama_model_n_embd_inp(model))

    def tokens(self, contents: bytes) -> list[Token]:
        """A picture as the prompt has it: its run or runs, with the tokens that the model wants around them.

        Args:
            contents: of a PNG, JPEG, WebP or GIF file; of several pictures in it, the first.

        Raises:
            ModelError: it can't be decoded, or is too large for the model.
        """
        sha256 = hashlib.sha256(contents).hexdigest()
        known = self._known.get(sha256)
        if known is None:
            with _Chunks(self._native, self._context, _decoded(contents)) as chunks:
                known = tuple(self._written(sha256, chunks))
        self._known[sha256] = known
        self._known.move_to_end(sha256)
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        self._contents[sha256] = contents
        self._contents.move_to_end(sha256)
        _shorten(self._contents, _CONTENTS_ROOM, len)
        return list(known)

    def encode(self, run: PictureRun, stop: threading.Event) -> bool:
        """Have a part of a picture ready for `evaluate`. False if `stop` was set meanwhile.

        Raises:
            ModelError: the picture isn't there any more, or can't be encoded.
        """
        key = (run.digest, run.part)
        if key in self._encoded:
            self._encoded.move_to_end(key)
            return True
        with _Chunks(self._native, self._context, _decoded(self._contents_of(run))) as chunks:
            chunk = chunks.picture(run.part)
            if int(self._native.mtmd_input_chunk_get_n_tokens(chunk)) != run.length:
                raise _gone("the picture has other tokens than the prompt")
            self._stop, self._step = stop, 0
            NATIVE_LOG.clear()
            code = self._native.mtmd_encode_chunk(self._context, chunk)
            if stop.is_set():
                return False  # what was stopped is garbage, though nothing says so
            if code:
                raise _gone(f"mtmd_encode_chunk returned {code}\n{NATIVE_LOG.errors()}".strip())
            found = self._native.mtmd_get_output_embd(self._context)
            embedding = np.ctypeslib.as_array(found, (run.length, self._width)).copy()
            self._encoded[key] = _Encoded(embedding, self._native.mtmd_input_chunk_get_placeholder(chunk))
        for gone in _shorten(self._encoded, _ENCODED_ROOM, lambda one: int(one.embedding.nbytes)):
            self._native.mtmd_input_chunk_free(gone.chunk)
        return True

    def evaluate(self, run: PictureRun, context: object, position: int) -> int:
        """Have a native context append an encoded part of a picture. What llama.cpp returned; 0 if it is there."""
        encoded = self._encoded[run.digest, run.part]
        moved = self._native.llama_cpp.llama_pos()
        return int(
            self._native.mtmd_helper_decode_image_chunk(
                self._context,
                context,
                encoded.chunk,
                encoded.embedding.ctypes.data_as(ctypes.POINTER(ctypes.c_float)),
                position,
                0,
                PREFILL_BATCH,
                ctypes.byref(moved),
                self._native.mtmd_helper_post_decode_callback(),
                None,
            )
        )

    def forget(self) -> None:
        """All that is kept of pictures."""
        for encoded in self._encoded.values():
            self._native.mtmd_input_chunk_free(encoded.chunk)
        self._encoded.clear()
        self._contents.clear()

    def close(self) -> None:
        """Free it. Idempotent."""
        self.forget()
        if self._context:
            self._native.mtmd_free(self._context)
            self._context = None

    def _written(self, sha256: str, chunks: _Chunks) -> list[Token]:
        tokens: list[Token] = []
        part = 0
        for chunk in chunks.all():
            text = chunks.text(chunk)
            if text is not None:
                tokens += text
                continue
            length = int(self._native.mtmd_input_chunk_get_n_tokens(chunk))
            positions = int(self._native.mtmd_input_chunk_get_n_pos(chunk))
            if not (0 < length <= (PREFILL_BATCH if self.whole else MOST_TOKENS) and part < MOST_PARTS):
                raise ModelError(
                    "The picture is too large for this model.",
                    safe=_SAFE,
                    next_step="Make the picture smaller, or choose another model.",
                    detail=f"part {part} has {length} tokens",
                )
            tokens += picture_tokens(sha256, part, length, positions)
            part += 1
        return tokens

    def _contents_of(self, run: PictureRun) -> bytes:
        for sha256, contents in self._contents.items():
            if sha256.startswith(run.digest):
                return contents
        found = self.find(run.digest)
        if found is None:
            raise _gone("it is not in the store")
        return found

    def _goes_on(self, _tensor: object, asks: bool, _data: object) -> bool:
        if not asks:
            return not self._stop.is_set()
        self._step += 1
        return self._step % _STEPS == 0


class _Chunks:
    """A picture as the encoder takes it in: parts, and texts around them. A context manager.

    Raises:
        ModelError: the encoder can't take it in.
    """

    def __init__(self, native: Any, context: object, picture: Image.Image) -> None:
        self._native = native
        self._context = context
        self._picture = picture

    def __enter__(self) -> _Chunks:
        native = self._native
        width, height = self._picture.size
        pixels = np.asarray(self._picture, np.uint8)
        data = np.ascontiguousarray(pixels).ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
        bitmap = native.mtmd_bitmap_init(width, height, data)
        marker = native.mtmd_default_marker()
        text = native.mtmd_input_text(marker, len(marker), False, True)
        self._chunks = native.mtmd_input_chunks_init()
        NATIVE_LOG.clear()
        try:
            bitmaps = (native.mtmd_bitmap_p_ctypes * 1)(bitmap)
            code = native.mtmd_tokenize(self._context, self._chunks, ctypes.byref(text), bitmaps, 1)
        finally:
            native.mtmd_bitmap_free(bitmap)
        if code:
            self.__exit__()
            raise ModelError(
                "The picture can't be shown to this model.",
                safe=_SAFE,
                next_step="Send it in another size, or choose another model.",
                detail=f"mtmd_tokenize returned {code} for {width} x {height}\n{NATIVE_LOG.errors()}".strip(),
            )
        return self

    def __exit__(self, *_error: object) -> None:
        self._native.mtmd_input_chunks_free(self._chunks)

    def all(self) -> list[object]:
        """In their order."""
        return [
            self._native.mtmd_input_chunks_get(self._chunks, place)
            for place in range(self._native.mtmd_input_chunks_size(self._chunks))
        ]

    def picture(self, part: int) -> object:
        """A part of the picture."""
        parts = [chunk for chunk in self.all() if self.text(chunk) is None]
        if part >= len(parts):
            raise _gone("the picture has other parts than the prompt")
        return parts[part]

    def text(self, chunk: object) -> list[Token] | None:
        """Its tokens; None if it is a part of the picture."""
        if self._native.mtmd_input_chunk_get_type(chunk) != self._native.MTMD_INPUT_CHUNK_TYPE_TEXT:
            return None
        count = ctypes.c_size_t()
        tokens = self._native.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
        return [int(tokens[place]) for place in range(count.value)]


def can_see() -> bool:
    """This build of llama.cpp has its library for pictures. Without it models that could see work, and don't see."""
    try:
        _library()
    except (ImportError, OSError, RuntimeError) as error:
        log.warning("models can't see: %s", error)
        return False
    return True


def _library() -> Any:
    from llama_cpp import mtmd_cpp

    mtmd_cpp.mtmd_helper_log_set(NATIVE_LOG.callback, None)
    return mtmd_cpp


def _decoded(contents: bytes) -> Image.Image:
    """Upright, without transparency, in a size and form that any encoder takes."""
    try:
        with Image.open(io.BytesIO(contents), formats=("PNG", "JPEG", "WEBP", "GIF")) as opened:
            opened.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))
            opened.load()
            seen = opened.convert("RGBA")
            picture = Image.new("RGB", seen.size, "white")
            picture.paste(seen, mask=seen.getchannel("A"))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise ModelError(
            "The picture can't be decoded.", safe=_SAFE, next_step="Send it again as a PNG or JPEG.", detail=str(error)
        ) from error
    if max(picture.size) > _LONGEST_SIDE:
        picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
    longer = max(picture.size)
    if longer <= _LONGEST_FORM * min(picture.size):
        return picture
    least = -(-longer // _LONGEST_FORM)
    filled = Image.new("RGB", (max(picture.width, least), max(picture.height, least)), "white")
    filled.paste(picture)
    return filled


def _shorten(kept: collections.OrderedDict[K, V], room: int, size: Callable[[V], int]) -> list[V]:
    """Take out what was used least recently, until the rest fits; one stays."""
    gone = []
    while len(kept) > 1 and sum(map(size, kept.values())) > room:
        gone.append(kept.popitem(last=False)[1])
    return gone


def _gone(detail: str) -> ModelError:
    return ModelError(
        "A picture of this conversation can't be shown to the model again.",
        safe="The conversation is kept.",
        next_step="Delete the message with the picture, or send the picture again.",
        detail=detail,
    )


def _unloadable(path: Path, detail: str) -> ModelError:
    return ModelError(
        f"{path.name} can't be loaded: the model wouldn't see pictures.",
        safe="Nothing was changed.",
        next_step="Download it again, or take it out of the folder to use the model without pictures.",
        detail=detail,
    )
