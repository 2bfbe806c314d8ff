"""Cuts a text into the pieces multilingual-e5-small knows, and remembers where each of them stands in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

import msgspec
from tokenizers import Tokenizer
from tokenizers.models import Unigram

from core.model.e5_file import E5Vocabulary

# What SentencePiece has in place of a space, and before the first word.
_SPACE = "\u2581"

# Vowels and final consonants of Korean syllables that are written in parts, as macOS writes file names.
_JAMO = range(0x1160, 0x1200)


class Pieces(msgspec.Struct, frozen=True):
    """A text in pieces. `spans`: where each stands in the text, as (start, end)."""

    ids: list[int]
    spans: list[tuple[int, int]]


class E5Pieces:
    """The model's tokenizer."""

    def __init__(self, vocabulary: E5Vocabulary) -> None:
        self._normalized = vocabulary.normalized
        # The marks must not come out of a text that spells them.
        marks = {vocabulary.begin, vocabulary.end, vocabulary.padding, len(vocabulary.pieces) - 1}
        pieces = [(f"\0{at}", 0.0) if at in marks else piece for at, piece in enumerate(vocabulary.pieces)]
        self._tokenizer = Tokenizer(Unigram(pieces, unk_id=vocabulary.unknown, byte_fallback=False))

    def cut(self, texts: Sequence[str]) -> list[Pieces]:
        """Cut each text. Marks of begin and end are not among the pieces."""
        prepared = [self._prepared(text) for text in texts]
        found = self._tokenizer.encode_batch([text for text, _ in prepared], add_special_tokens=False)
        return [
            Pieces(one.ids, [(places[first][0], places[last - 1][1]) for first, last in one.offsets])
            for one, (_, places) in zip(found, prepared, strict=True)
        ]

    def _prepared(self, text: str) -> tuple[str, list[tuple[int, int]]]:
        """The text as the model was taught to read it, and where each of its characters comes from in `text`."""
        characters = [_SPACE]
        places = [(0, 0)]
        for start, end, cluster in _clusters(text):
            for character in cluster:
                for one in self._normalized.get(ord(character), character):
                    if one == " ":
                        one = _SPACE
                        if characters[-1] == _SPACE:
                            continue
                    if one != "\0":
                        characters.append(one)
                        places.append((start, end))
        if characters[-1] == _SPACE and len(characters) > 1:
            del characters[-1], places[-1]
        return "".join(characters), places


def _clusters(text: str) -> Iterator[tuple[int, int, str]]:
    """The characters, those written in parts put together, with their places."""
    if unicodedata.is_normalized("NFC", text):
        yield from ((at, at + 1, character) for at, character in enumerate(text))
        return
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not (unicodedata.combining(text[end]) or ord(text[end]) in _JAMO):
            yield start, end, unicodedata.normalize("NFC", text[start:end])
            start = end
