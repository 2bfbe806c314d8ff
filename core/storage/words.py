"""Text as words: what the word index holds, and how a query becomes an FTS5 expression.

The index holds a text folded, and after it the stems of its telling words, each behind a mark that no text has: search as you type
looks for what is written, recall for stems as well. FTS5's `unicode61` tokenizer makes one token of a whole run of Chinese, Japanese or
Thai. So every such character is put into the index as a word of its own, and a piece of a query as the phrase of its characters: any
substring is found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import repeat

from core.storage import words_east_asian, words_south_east_asian
from core.storage.folding import MARKS, fold
from core.storage.word_forms import LANGUAGE_WORDS, languages_of, stem, stems, stop_words
from core.storage.words_east_asian import CJK
from core.storage.words_south_east_asian import SOUTH_EAST_ASIAN

UNSPACED = re.compile(f"[{CJK}{SOUTH_EAST_ASIAN}]")
_IS_CJK = re.compile(f"[{CJK}]")
# A character of its own in the index, with the vowel signs that belong to it.
_ALONE = re.compile(f"[{CJK}]|[{SOUTH_EAST_ASIAN}][{MARKS}]*")
_PIECE = re.compile(
    f"[{CJK}]+|[{SOUTH_EAST_ASIAN}]+|[^\\W_{CJK}{SOUTH_EAST_ASIAN}](?:[^\\W_{CJK}{SOUTH_EAST_ASIAN}]|[{MARKS}])*"
)
# The same in lower case, where there is nothing else: in a third of the time.
_ASCII_PIECE = re.compile(r"[a-z0-9]+")
_HAS_LETTER = re.compile(r"[^\W_]")
_KEY_WORD = re.compile(f"[^\\W_](?:[^\\W_]|[{MARKS}])*")

# Before every stem in the index. `fold` leaves it in no text.
_STEM = "\ue000"

# Words of a long message that take part in recall: more change nothing but the time it takes.
_MOST_WORDS = 24

_KEPT = 1 << 16


def segment(text: str) -> str:
    """The text as it is indexed. What the schema's `segment()` calls."""
    pieces = _pieces(text)
    if not text.isascii():
        pieces = [piece for piece in pieces if not UNSPACED.match(piece)]
    languages = languages_of([_folded_piece(piece) for piece in pieces[:LANGUAGE_WORDS]])
    marked = map(_indexed_stems, pieces, repeat(languages))
    return " ".join([_apart(fold(text)), *filter(None, marked)])


def content_words(text: str) -> list[str]:
    """The words of a text that say what it is about: folded, in order, each once, stop words left out.

    Of Chinese, Japanese and Korean: see `core.storage.words_east_asian`; of Thai and its neighbours:
    `core.storage.words_south_east_asian`.
    """
    return list(_telling_words(text)[0])


def content_stems(text: str) -> frozenset[str]:
    """The same, each as its stem in the language of the text, so that "allergies" is "allergic"; in no order."""
    words, languages = _telling_words(text)
    return frozenset(word if UNSPACED.match(word) else stem(written, languages) for word, written in words.items())


def expressions(text: str) -> dict[str, str]:
    """For each content word of a text, an FTS5 expression for it and its other forms (peanuts finds peanut), in the language of the text."""
    words, languages = _telling_words(text)
    return {word: _expression(word, written, languages) for word, written in words.items()}


def text_key(text: str) -> str:
    """A text reduced to its words, so that case, punctuation, width, accents' encoding and space don't count."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("i\u0307", "i")
    return " ".join(_KEY_WORD.findall(folded)) or folded.strip()


def pieces_of(folded: str) -> list[str]:
    """The words of a folded text; runs of writing without spaces as they are."""
    return _PIECE.findall(folded)


def printable(query: str) -> str:
    """Without what SQLite can't bind (half a surrogate pair) or would end a string at (NUL)."""
    if query.isascii():
        return query.replace("\x00", " ")
    return query.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")


def quoted(piece: str) -> str:
    """A folded piece as a phrase of FTS5, whatever is in it."""
    return '"' + _apart(piece).strip().replace('"', '""') + '"'


def _apart(folded: str) -> str:
    """Space around every character that is a word of its own in the index."""
    return folded if folded.isascii() else " ".join(_ALONE.sub(r" \g<0> ", folded).split())


def _pieces(text: str) -> list[str]:
    """Words in lower case, with their accents; runs of writing without spaces as they are."""
    if text.isascii():
        return _ASCII_PIECE.findall(text.lower())
    lower = unicodedata.normalize("NFKC", text).casefold()
    # The vowel "am" of Thai and Lao in one piece, as their dictionaries have it.
    return _PIECE.findall(lower.replace("\u0e4d\u0e32", "\u0e33").replace("\u0ecd\u0eb2", "\u0eb3"))


def _telling_words(text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Content words, each with how it is written, and the languages they may be of."""
    pieces = _pieces(printable(text))
    folded = [_folded_piece(piece) for piece in pieces]
    languages = languages_of(folded)
    left_out = stop_words(languages)
    found: dict[str, str] = {}
    for word, piece in zip(folded, pieces, strict=True):
        if word in left_out:
            continue
        if word.isascii():
            if len(word) > 1 or word.isdigit():
                found.setdefault(word, piece)
        else:
            for part in _parts(word):
                found.setdefault(part, piece)
        if len(found) >= _MOST_WORDS:
            break
    return {word: found[word] for word in list(found)[:_MOST_WORDS]}, languages


_folded_piece = lru_cache(maxsize=_KEPT)(fold)


def _parts(word: str) -> Iterable[str]:
    """The words of a piece that isn't ASCII."""
    if _IS_CJK.match(word):
        return words_east_asian.words(word)
    if UNSPACED.match(word):
        return words_south_east_asian.words(word)
    return (word,) if len(word) > 1 or word.isdigit() else ()


@lru_cache(maxsize=_KEPT)
def _indexed_stems(piece: str, languages: tuple[str, ...]) -> str:
    folded = fold(piece)
    if not folded or folded in stop_words(languages):
        return ""
    return " ".join(_STEM + one for one in stems(piece, languages))


def _expression(word: str, written: str, languages: tuple[str, ...]) -> str:
    if UNSPACED.match(word):
        return quoted(word)
    return " OR ".join(f'"{_STEM}{one}"' for one in stems(written, languages))
