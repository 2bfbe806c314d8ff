"""Cuts a text into the pieces multilingual-e5-small knows, and says where each of them stands in it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sentencepiece import SentencePieceNormalizer, SentencePieceProcessor
from sentencepiece.sentencepiece_model_pb2 import ModelProto

from core.model.e5_file import E5File

_Kind = ModelProto.SentencePiece


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
        model = ModelProto.FromString(normalizer.serialized_model_proto())
        for text, score in file.pieces():
            model.pieces.add(piece=text, score=score)
        # They don't come out of a text that spells them. The last one is the mask that the model was trained with.
        for mark in (file.marks.begin, file.marks.end, file.marks.padding, len(model.pieces) - 1):
            model.pieces[mark].type = _Kind.CONTROL
        model.pieces[file.marks.unknown].type = _Kind.UNKNOWN
        self._processor = SentencePieceProcessor(model_proto=model.SerializeToString())

    def cut(self, texts: Sequence[str]) -> list[Pieces]:
        """Cut each text. Marks of begin and end are not among the pieces."""
        # Half a surrogate pair can be written nowhere; a mark in its place keeps the offsets right.
        written = [text.encode("utf-8", "replace").decode() for text in texts]
        found = self._processor.encode(written, return_type="offset_mapping")
        return [Pieces(one["ids"], _whole(one["offsets"])) for one in found]


def _whole(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of the pieces that one character gives ("⅔"), SentencePiece says that all but the last stand before it: that they are it."""
    whole: list[tuple[int, int]] = []
    for first, last in reversed(spans):
        whole.append((first, whole[-1][1]) if first == last and whole else (first, last))
    return whole[::-1]
