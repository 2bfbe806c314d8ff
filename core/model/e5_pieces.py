"""Cuts a text into the pieces multilingual-e5-small knows, and says where each of them stands in it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt
from sentencepiece import SentencePieceNormalizer, SentencePieceProcessor

from core.model.e5_file import E5File, E5Vocabulary, unusable

# How a piece is written in a SentencePiece model, sentencepiece_model.proto: a field of the model, and in it its text, score and kind.
_PIECE, _TEXT, _SCORE, _KIND = 0x0A, 0x0A, 0x15, 0x18
_NORMAL, _UNKNOWN, _CONTROL = 1, 2, 3
# Bytes of a piece before its text and after it; and how long it may be all together for one byte to hold that.
_BEFORE, _AFTER = 4, 7
_LONGEST = 127


class Pieces(msgspec.Struct, frozen=True):
    """A text in pieces. `spans`: where each stands in the text, as (start, end)."""

    ids: list[int]
    spans: list[tuple[int, int]]


class E5Pieces:
    """The model's tokenizer: SentencePiece with the vocabulary of the file.

    Raises:
        ModelError: the file has none.
    """

    def __init__(self, file: E5File) -> None:
        normalizer = SentencePieceNormalizer(rule_name="nmt_nfkc", add_dummy_prefix=True, remove_extra_whitespaces=True)
        vocabulary = file.pieces()
        kinds = np.full(len(vocabulary.scores), _NORMAL, dtype=np.uint8)
        # They don't come out of a text that spells them. The last one is the mask that the model was trained with.
        kinds[[file.marks.begin, file.marks.end, file.marks.padding, -1]] = _CONTROL
        kinds[file.marks.unknown] = _UNKNOWN
        self._processor = SentencePieceProcessor(
            model_proto=normalizer.serialized_model_proto() + _written(vocabulary, kinds)
        )

    def cut(self, texts: Sequence[str]) -> list[Pieces]:
        """Cut each text. Marks of begin and end are not among the pieces."""
        # Half a surrogate pair can be written nowhere; a mark in its place keeps the offsets right.
        written = [text.encode("utf-8", "replace").decode() for text in texts]
        found = self._processor.encode(written, return_type="offset_mapping")
        return [Pieces(one["ids"], _whole(one["offsets"])) for one in found]


def _written(vocabulary: E5Vocabulary, kinds: npt.NDArray[np.uint8]) -> bytes:
    """The pieces as part of a model. All at once: one by one, 250,000 of them take half a second.

    Raises:
        ModelError: one is too long.
    """
    lengths = np.diff(vocabulary.bounds)
    within = lengths + _BEFORE - 2 + _AFTER
    if within.max() > _LONGEST:
        raise unusable("a piece is too long")
    starts = vocabulary.bounds[:-1] + (_BEFORE + _AFTER) * np.arange(len(lengths))
    scores = vocabulary.scores.astype("<f4").view(np.uint8).reshape(-1, 4)
    out = np.empty(len(vocabulary.texts) + (_BEFORE + _AFTER) * len(lengths), dtype=np.uint8)
    moved = np.repeat(starts + _BEFORE - vocabulary.bounds[:-1], lengths)
    out[np.arange(len(vocabulary.texts)) + moved] = vocabulary.texts
    out[starts], out[starts + 1] = _PIECE, within
    out[starts + 2], out[starts + 3] = _TEXT, lengths
    ends = starts + _BEFORE + lengths
    out[ends] = _SCORE
    out[ends[:, None] + np.arange(1, 5)] = scores
    out[ends + 5], out[ends + 6] = _KIND, kinds
    return out.tobytes()


def _whole(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of the pieces that one character gives ("⅔"), SentencePiece says that all but the last stand before it: that they are it."""
    whole: list[tuple[int, int]] = []
    for first, last in reversed(spans):
        whole.append((first, whole[-1][1]) if first == last and whole else (first, last))
    return whole[::-1]
