"""Cutting a text into passages: what one vector stands for, and what recall shows of a long message.

A vector of a whole page is near to everything and to nothing; one of a few sentences is near to what they say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Longest passage, in words: about 80 of the 256 word pieces the embedding model reads.
_LONGEST = 60

# A CJK character is a word piece of its own, and carries about as much as half a word.
_CJK_WEIGHT = 0.5

# A run without spaces (a link, encoded data) counts as a word for every so many characters.
_LONGEST_WORD = 24

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_CJK}]|[^\s{_CJK}]{{1,{_LONGEST_WORD}}}")

# The end of a sentence, or of a line; closing quotes and brackets belong to it. Behind a number of one or two digits a full stop may make an
# ordinal of it ("12. Dezember"): to cut one sentence later does no harm, to part a date does.
_SENTENCE = re.compile(r"(?:(?<!\b\d)(?<!\b\d\d)\.|(?<=\.)\.|[!?…])[.!?…]*[\"'”’)\]]*(?=\s)|[。！？；]+[”’」』）]*|\n+")


def split_passages(text: str) -> list[str]:
    """The passages of a text, in order and without the space around them; at least one.

    Sentences stay whole unless one alone is longer than a passage. The same text always gives the same passages: their
    numbers are part of the ids in the index.
    """
    # Most messages end here: as many words as there could be at most still make one passage.
    if len(text) <= _LONGEST or (text.isascii() and len(text.split()) + len(text) // _LONGEST_WORD <= _LONGEST):
        return [text.strip()]
    passages: list[str] = []
    start = end = 0
    weight = 0.0
    for piece_start, piece_end, piece_weight in _pieces(text):
        if weight and weight + piece_weight > _LONGEST:
            passages.append(text[start:end].strip())
            start, weight = piece_start, 0.0
        weight += piece_weight
        end = piece_end
    if weight or not passages:
        passages.append(text[start:end].strip())
    return passages


def passages_of(text: str, pictured: str) -> list[str]:
    """The passages of a message: of what was said, then of what stands in its pictures; at least one."""
    if not pictured.strip():
        return split_passages(text)
    said = split_passages(text) if text.strip() else []
    return [*said, *split_passages(pictured)]


def _pieces(text: str) -> Iterator[tuple[int, int, float]]:
    """Sentences, and parts of overlong ones, as (start, end, weight in words). Blank ones are left out."""
    start = 0
    for end in _sentence_ends(text):
        weight = 0.0
        part = start
        for word in _WORD.finditer(text, start, end):
            word_weight = _CJK_WEIGHT if word[0][0] >= "\u2e80" else 1.0
            if weight + word_weight > _LONGEST:
                yield part, word.start(), weight
                part, weight = word.start(), 0.0
            weight += word_weight
        if weight:
            yield part, end, weight
        start = end


def _sentence_ends(text: str) -> Iterator[int]:
    for match in _SENTENCE.finditer(text):
        yield match.end()
    yield len(text)
