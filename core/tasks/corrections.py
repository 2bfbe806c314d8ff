"""Which differences between a sentence and a model's wording of it are corrections.

A small model rewords, explains, translates and obeys. Whatever it writes, only what passes here is proposed: spelling, endings, little words,
marks and capitals. What it does to numbers, names, denials, code, or to what a sentence says, isn't.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from core.memory.learning.evidence import negates, numbers
from core.storage.folding import fold
from core.tasks.differences import Difference, Kind, Token, differences, likeness, tokens
from core.tasks.little_words import is_apart, is_little, is_reversed, joins

# Less of a sentence's words than this share is left: it isn't the same sentence any more.
_SAME = 0.5
# So much alike are two forms of a word written, at least. Of a name's place more is asked.
_ALIKE, _ALIKE_NAME, _ALIKE_JOINED = 0.5, 0.7, 0.85
# Words and characters of one difference.
_MOST_WORDS, _MOST_CHARACTERS = 4, 2
_MOST_PUT_IN = 2
_MOST_MARKS = 3
# Characters between two differences that may be one.
_NEAR = 2
# A sentence of fewer words needs no full stop: it may be a heading, a greeting, a label.
_FEWEST_WORDS = 3
_SENTENCE_WORDS, _SENTENCE_CHARACTERS = 5, 10

# In these every noun has a capital, so that it tells no name.
_CAPITAL_NOUNS = frozenset({"de"})

_ENDS = frozenset(".!?…。！？؟।")
# Quotes, brackets and dashes come in pairs, or are a matter of taste.
_PUNCTUATION = frozenset(".,;:!?¿¡…、。，；：！？،؛؟।")
_MARKUP = frozenset("*_~`[]|\\<>#{}$^=+&%@/")
# Ways to write the same mark.
_SAME_MARKS = str.maketrans(
    {mark: plain for plain, marks in {"'": "’‘ʼ`´‚", '"': "“”„«»‹›「」『』", "-": "–—‑−", " ": "\xa0\u202f\u2009"}.items() for mark in marks}
)  # fmt: skip


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence that is corrected, and what stands around it.

    Attributes:
        begins: it opens a paragraph, or comes after the end of another sentence.
        ends: a full stop may be put behind it.
        language: two letters; empty: unknown.
        names: words of the whole text that are names, as far as is known.
    """

    text: str
    language: str = ""
    begins: bool = True
    ends: bool = True
    names: frozenset[str] = frozenset()


def corrections(sentence: Sentence, answer: str) -> list[tuple[int, int, str]] | None:
    """Start, end and new text of each correction in a model's answer; None: the answer isn't this sentence."""
    answer = unicodedata.normalize("NFC", answer)
    if not _is_same(sentence.text, answer):
        return None
    every = differences(sentence.text, answer)
    kept = [one for one in every if _may(sentence, one)]
    rewritten = [one for one in every if one not in kept and _rewrites(sentence, one)]
    return [
        (one.start, one.end, new)
        for one in kept
        if (new := _in_style(sentence.text, one.new)) != one.old
        and not any(_beside(sentence.text, one, other) for other in rewritten)
    ]


def _rewrites(sentence: Sentence, one: Difference) -> bool:
    """It comes or goes, or puts one little word in another's place: then what stands beside it was fitted to that."""
    old, new = (
        [token.text for pair in one.pairs if (token := pair[side]) is not None and _says(token)] for side in (0, 1)
    )
    return len(old) != len(new) or any(is_little(word, sentence.language) for word in old)


def _beside(text: str, one: Difference, other: Difference) -> bool:
    """Only spaces, or a character or two of a script without them, stand between."""
    first, second = sorted((one, other), key=lambda found: (found.start, found.end))
    between = text[first.end : second.start]
    return not between.strip() or (
        len(between) <= _NEAR and all(token.kind is Kind.CHARACTER for token in tokens(between))
    )


def names_in(text: str, language: str) -> frozenset[str]:
    """Words with a capital that stand in a text several times, or beside another one: they are meant as they are written."""
    words = [token for token in tokens(text) if token.kind is Kind.WORD]
    capital = [token.text for token in words if token.text[:1].isupper() and len(token.text) > 1]
    found = {word for word, count in Counter(capital).items() if count > 1 and language not in _CAPITAL_NOUNS}
    for before, word in pairwise(words):
        beside = word.start == before.end + 1 and before.text[:1].isupper() and not is_little(before.text, language)
        if beside and word.text[:1].isupper() and len(word.text) > 1:
            found.add(word.text)
    return frozenset(found)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _is_same(text: str, answer: str) -> bool:
    """Most words of the sentence are in the answer, and most of the answer's in the sentence."""
    old, new = (Counter(fold(token.text) for token in tokens(one) if _says(token)) for one in (text, answer))
    if not new or not old:
        return False
    shared = (old & new).total()
    # Of a short sentence most words may be misspelt.
    return 2 * shared >= _SAME * (old.total() + new.total()) or likeness(text, answer) >= _SAME + 0.2


def _says(token: Token) -> bool:
    return token.kind in (Kind.WORD, Kind.CHARACTER, Kind.KEPT)


def _may(sentence: Sentence, one: Difference) -> bool:
    old, new = one.old, one.new
    if _plain(old) == _plain(new) or "\n" in new or "\n" in old or "\n" in sentence.text[one.start : one.end]:
        return False
    sides = [[pair[side] for pair in one.pairs if pair[side] is not None] for side in (0, 1)]
    before, after = ([token for token in side if token is not None] for side in sides)
    return (
        _same_kept(before, after)
        and numbers(old) == numbers(new)
        # Of a word that denies, only its accents or its apostrophe may have been missing, or elsewhere.
        and (negates(old) == negates(new) or likeness(old, new) == 1 or _letters(old) == _letters(new))
        and _same_scripts(sentence.text, new)
        and _few(before, after)
        and _marks_fit(sentence, one, before, after)
        # Where a word stands is seldom a mistake, and often meant.
        and not one.moved
        and _words_fit(sentence, one)
    )


def _plain(text: str) -> str:
    return text.translate(_SAME_MARKS).replace("ё", "е").replace("Ё", "Е").replace("...", "…")


def _same_kept(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Code, numbers, addresses and Markdown's marks are the same, in the same order."""
    old, new = (
        [token.text for token in side if token.kind is Kind.KEPT or token.text in _MARKUP] for side in (before, after)
    )
    return old == new


def _same_scripts(text: str, new: str) -> bool:
    """No letters of a writing that the sentence has none of."""
    return _scripts(new) <= _scripts(text)


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(letter, " ").split()[0] for letter in text if letter.isalpha()}


def _few(before: Sequence[Token], after: Sequence[Token]) -> bool:
    return all(
        sum(token.kind is Kind.WORD for token in side) <= _MOST_WORDS
        and sum(token.kind is Kind.CHARACTER for token in side) <= _MOST_CHARACTERS
        and sum(token.kind is Kind.MARK for token in side) <= _MOST_MARKS
        for side in (before, after)
    )


def _marks_fit(sentence: Sentence, one: Difference, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Only punctuation comes and goes, and a full stop only where a sentence may end."""
    old, new = (Counter(token.text for token in side if token.kind is Kind.MARK) for side in (before, after))
    if not (set(old - new) | set(new - old)) <= _PUNCTUATION:
        return False
    if set((old - new) + (new - old)) == {","} and joins(sentence.text[one.end :]):
        return False  # whether one stands before "and" is taste
    at_end = not sentence.text[one.end :].strip()
    if set(new - old) & _ENDS and not set(old) & _ENDS:
        if not at_end or not sentence.ends:
            return False
    elif set(old - new) & _ENDS and not set(new) & _ENDS:
        return False
    words = [token for token in (*before, *after) if _says(token)]
    if words or old or new:
        return not (sentence.language == "fr" and _french_space(sentence.text, one))
    # A space that was missing, or one too many; not how wide it is, nor what stands at the end of a line.
    return len(one.old) <= 1 and len(one.new) <= 1 and not _french_space(sentence.text, one)


def _french_space(text: str, one: Difference) -> bool:
    """It is about the space that French puts before some marks, and other languages don't: as it is written, it is meant."""
    about_space = one.old.strip() == one.new.strip()
    return about_space and (
        text[one.end : one.end + 1] in tuple("?!:;»%") or text[max(0, one.start - 1) : one.start] == "«"
    )


def _words_fit(sentence: Sentence, one: Difference) -> bool:
    old = [first.text for first, _ in one.pairs if first is not None and _says(first)]
    new = [second.text for _, second in one.pairs if second is not None and _says(second)]
    if len(old) != len(new) and old and new and likeness("".join(old), "".join(new)) >= _ALIKE_JOINED:
        return not sentence.names.intersection(old)  # written in one word, or in two
    put_in = [second for first, second in one.pairs if second is not None and _says(second) and not _word(first)]
    gone = [first for first, second in one.pairs if first is not None and _says(first) and not _word(second)]
    if any(token.kind is Kind.CHARACTER for token in (*put_in, *gone)):
        # A character too few, or written twice.
        return len(put_in) + len(gone) == 1 and all(_is_doubled(sentence.text, token) for token in gone)
    if len(put_in) + len(gone) > _MOST_PUT_IN:
        return False
    return (
        all(is_little(token.text, sentence.language) for token in put_in)
        and all(_is_doubled(sentence.text, token) for token in gone)
        and all(
            _is_form(sentence, first, second)
            for first, second in one.pairs
            if _word(first) and _word(second) and first is not None and second is not None
        )
    )


def _word(token: Token | None) -> bool:
    return token is not None and _says(token)


def _is_doubled(text: str, token: Token) -> bool:
    """The same word stands right before or behind it."""
    around = [other for other in tokens(text) if other.kind is Kind.WORD]
    places = [at for at, other in enumerate(around) if other.start == token.start]
    return any(
        around[at + step].text.lower() == token.text.lower()
        for at in places
        for step in (-1, 1)
        if 0 <= at + step < len(around)
    )


def _is_form(sentence: Sentence, first: Token, second: Token) -> bool:
    """One word is the other, written or bent otherwise."""
    old, new = first.text, second.text
    if old == new or first.kind is Kind.CHARACTER:
        return True
    opens = not any(_says(token) for token in tokens(sentence.text[: first.start]))
    if old.lower() == new.lower():
        return _may_change_case(sentence, old, new, opens=opens)
    if old in sentence.names or is_apart(old, new) or is_reversed(old, new):
        return False
    alike = likeness(old, new)
    if old[0].isupper() and not opens and len(old) > 1:
        if sentence.language not in _CAPITAL_NOUNS:
            return False
        return alike >= _ALIKE_NAME and new[0].isupper()
    if new[0].isupper() and not old[0].isupper() and sentence.language not in _CAPITAL_NOUNS and not opens:
        return alike >= _ALIKE_NAME
    return alike >= _ALIKE or (is_little(old, sentence.language) and is_little(new, sentence.language))


def _may_change_case(sentence: Sentence, old: str, new: str, *, opens: bool) -> bool:
    if opens:
        return sentence.begins and new[:1].isupper()
    return old not in sentence.names


def _in_style(text: str, new: str) -> str:
    """New words with the apostrophe that the text has."""
    return new.replace("'", "’") if "’" in text and "'" not in text else new


def worth_asking(sentence: Sentence) -> bool:
    """There are words enough in it to tell what it says; of one or two a model makes something else."""
    said = [token.kind for token in tokens(sentence.text) if token.kind in (Kind.WORD, Kind.CHARACTER)]
    return len(said) >= _FEWEST_WORDS


def sentence_like(text: str) -> bool:
    """A text that is long enough to be a sentence, and to want a full stop."""
    said = [token.kind for token in tokens(text) if _says(token)]
    return len(said) >= (_SENTENCE_CHARACTERS if Kind.CHARACTER in said else _SENTENCE_WORDS)
