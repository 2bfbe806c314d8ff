"""Terms and what they are called in a translation: the user's glossary, and words that come again and again."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from core.storage.folding import fold
from core.storage.word_forms import STOP_WORDS, languages_of, stem, stop_words
from core.storage.words_east_asian import is_unspaced
from core.tasks.fixed_parts import words_alone

Pairs = Sequence[tuple[str, str]]

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

# Terms of a document: of so many letters, in so many pieces at least; of a piece, so many.
_LETTERS, _PIECES, _MOST = 4, 3, 6
# Earlier pieces that are looked at for a term, and for what is said without it.
_EARLIER = 8
# What stands where the term stands, and hardly anywhere else, is its wording.
_SURE, _MARGIN = 0.8, 0.05

# Words with this much of their beginning in common are forms of one word.
_SAME_BEGINNING = 0.7

_LITTLE = frozenset().union(*STOP_WORDS.values())


class Seen(msgspec.Struct, frozen=True):
    """A term of a piece, and earlier pieces that have it, by their numbers."""

    term: str
    pieces: tuple[int, ...]


def occurring(words: str, glossary: Pairs) -> list[tuple[str, str]]:
    """The pairs of a glossary whose terms stand in some words, in any form; the longer first."""
    found = [pair for pair in glossary if pair[0].strip() and pair[1].strip() and _span(words, pair[0]) is not None]
    return sorted(found, key=lambda pair: -len(pair[0]))


def says(words: str, term: str) -> bool:
    """A term stands in some words, in any form, or as a part of a longer word."""
    return _span(words, term) is not None or fold(term) in fold(words)


def put_in(words: str, pairs: Pairs) -> str:
    """Some words with terms already called what they are to be called."""
    for term, wording in pairs:
        if (span := _span(words, term)) is not None:
            words = words[: span[0]] + wording + words[span[1] :]
    return words


def _span(words: str, term: str) -> tuple[int, int] | None:
    """Where a term stands, in any form."""
    if is_unspaced(term):
        place = words.find(term)
        return (place, place + len(term)) if place >= 0 else None
    wanted = _WORD.findall(term) or [term]
    found = list(_WORD.finditer(words))
    for number in range(len(found) - len(wanted) + 1):
        if all(_same(found[number + offset][0], word) for offset, word in enumerate(wanted)):
            return found[number].start(), found[number + len(wanted) - 1].end()
    place = fold(words).find(fold(term)) if not _WORD.fullmatch(term) and len(fold(words)) == len(words) else -1
    return (place, place + len(term)) if place >= 0 else None


def _same(word: str, other: str) -> bool:
    """Forms of one word."""
    one, another = fold(word), fold(other)
    if one == another:
        return True
    common = 0
    for letter, also in zip(one, another, strict=False):
        if letter != also:
            break
        common += 1
    longer, shorter = max(len(one), len(another)), min(len(one), len(another))
    # An ending more, or another ending.
    return common >= max(3, _SAME_BEGINNING * longer) and shorter >= common and longer - common <= 3


# --- words that come again ------------------------------------------------------------------------------------


def recurring(pieces: Sequence[str]) -> dict[int, tuple[Seen, ...]]:
    """For each piece of a text the terms in it that come in several, and the earlier pieces they are in.

    Of Chinese and Japanese there are none: where a term begins and ends there, no word tells.
    """
    told = [_words(text) for text in pieces]
    doubles = Counter(key for words in told for key in {key for key, _ in _doubles(words)})
    known = frozenset(key for key, count in doubles.items() if count >= _PIECES)
    having: defaultdict[str, list[int]] = defaultdict(list)
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for number, words in enumerate(told):
        for key, form in _terms(words, known).items():
            having[key].append(number)
            forms[key][form] += 1
    found: defaultdict[int, list[Seen]] = defaultdict(list)
    for key, numbers in having.items():
        # What is everywhere is no term.
        if len(numbers) < _PIECES or len(numbers) > max(_PIECES, 0.6 * len(pieces)):
            continue
        term = forms[key].most_common(1)[0][0]
        for place, number in enumerate(numbers[2:], 2):
            found[number].append(Seen(term, tuple(numbers[max(0, place - _EARLIER) : place])))
    return {number: tuple(sorted(seen, key=lambda one: -len(one.pieces))[:_MOST]) for number, seen in found.items()}


def wordings(seen: Iterable[Seen], results: Mapping[int, str]) -> list[tuple[str, str]]:
    """What terms were called so far, as far as that can be told: the words that stand where the term stands, and hardly anywhere else.

    Args:
        results: of earlier pieces with and without the terms, by number.
    """
    told: dict[int, dict[str, str]] = {}
    for number, text in results.items():
        words = _words(text)
        told[number] = {**_terms(words, frozenset()), **dict(_doubles(words))}
    found: list[tuple[str, str]] = []
    for one in seen:
        having = [number for number in one.pieces if number in told]
        if len(having) < 2:
            continue
        scores: dict[str, float] = {}
        for key in {key for number in having for key in told[number]}:
            both = sum(key in told[number] for number in having)
            scores[key] = 2 * both / (len(having) + sum(key in words for words in told.values()))
        most = max(scores.values(), default=0.0)
        best = [key for key, score in scores.items() if score > most - _MARGIN]
        # Two words together say more than each; of words that are as likely none is it.
        longest = max(best, key=lambda key: (key.count(" "), scores[key]), default="")
        if most >= _SURE and all(set(key.split()) <= set(longest.split()) for key in best):
            forms = Counter(told[number][longest] for number in having if longest in told[number])
            found.append((one.term, forms.most_common(1)[0][0]))
    return found


class _Word(msgspec.Struct, frozen=True):
    """Attributes:
    key: what all its forms have in common; empty: it tells nothing.
    follows: right after the word before, with space between.
    """

    written: str
    key: str
    follows: bool


def _words(text: str) -> list[_Word]:
    if is_unspaced(text):
        return []
    plain = words_alone(text)
    matches = list(_WORD.finditer(plain))
    folded = [fold(match[0]) for match in matches]
    languages = languages_of(folded)
    little = stop_words(languages)
    found: list[_Word] = []
    at = -1
    for match, word in zip(matches, folded, strict=True):
        tells = len(word) >= _LETTERS and word not in little and word not in _LITTLE
        key = stem(match[0].lower(), languages) if tells else ""
        found.append(_Word(match[0], key, plain[at : match.start()] == " "))
        at = match.end()
    return found


def _doubles(words: Sequence[_Word]) -> Iterator[tuple[str, str]]:
    for one, other in pairwise(words):
        if one.key and other.key and other.follows:
            yield f"{one.key} {other.key}", f"{one.written} {other.written}"


def _terms(words: Sequence[_Word], doubles: frozenset[str]) -> dict[str, str]:
    """The telling words, by what their forms have in common; those of a term of two words are one."""
    found: dict[str, str] = {}
    at = 0
    while at < len(words):
        pair = dict(_doubles(words[at : at + 2]))
        if (key := next(iter(pair), "")) in doubles:
            found.setdefault(key, pair[key])
            at += 2
            continue
        if words[at].key:
            found.setdefault(words[at].key, words[at].written)
        at += 1
    return found
