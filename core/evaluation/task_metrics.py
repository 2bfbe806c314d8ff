"""What is right in the result of a task. No model judges."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from core.documents.figures import values
from core.evaluation.task_sets import Fact, ToTranslate
from core.evaluation.text_metrics import words_of
from core.memory.learning.evidence import names
from core.memory.sentences import sentences
from core.tasks.checks import lost_numbers
from core.tasks.fixed_parts import fixed_parts
from core.tasks.kinds import Source, SourcePage
from core.tasks.structure import blocks

# There every noun has a capital: which of them are names can't be told.
_CAPITAL_NOUNS = ("de", "lb")

# A word that may be what a term was called, in letters; in Chinese or Japanese, less.
_TERM_LETTERS = 4

# Cells are the same thing if they share so many of their words, or one is a part of the other: a plural, a compound.
_SAME_WORDS, _PART_LETTERS = 0.5, 3

_DENSE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
# A word with its apostrophes and hyphens, a Chinese or Japanese character, or a mark.
_TOKEN = re.compile(f"[{_DENSE}]|[^\\W_{_DENSE}]+(?:['’-][^\\W_{_DENSE}]+)*|[^\\w\\s]|_")

_DIGITS = re.compile(r"\d+")

# What an edit replaces, from one token to another, and by what.
Edit = tuple[int, int, tuple[str, ...]]


# --- summaries ------------------------------------------------------------------------------------------------


def told(facts: Sequence[Fact], text: str) -> list[Fact]:
    """The facts that a text has."""
    folded = _spaced(text)
    return [fact for fact in facts if any(all(_spaced(one) in folded for one in pieces) for pieces in fact.any)]


def invented(text: str, source: str, language: str) -> list[str]:
    """Sentences with a number, or where those can be told a name, that isn't in the source."""
    there, folded = values(source), _spaced(source)
    return [
        one
        for one in sentences(text)
        if not values(one) <= there
        or (
            language not in _CAPITAL_NOUNS
            and not all(part in folded for name in names(one) for part in words_of(name) if len(part) > 1)
        )
    ]


def beginning(text: str, length: int) -> str:
    """The first sentences of a text, at least one, and no more than so many characters."""
    found: list[str] = []
    for one in sentences(text):
        if found and sum(len(before) + 1 for before in found) + len(one) > length:
            break
        found.append(one)
    return " ".join(found)


def _spaced(text: str) -> str:
    """In small letters, with every kind of space as one."""
    return " ".join(text.lower().split())


# --- translations ---------------------------------------------------------------------------------------------


def same_structure(text: str, other: str) -> bool:
    """Two texts have the same blocks, the same marks between them, and the same code, links and formulas."""
    return _skeleton(text) == _skeleton(other) and _fixed(text) == _fixed(other)


def same_numbers(item: ToTranslate, translation: str) -> bool:
    """A translation has the numbers of the source, or those of the reference, where some may be written in words."""
    return not lost_numbers(item.text, translation) or not lost_numbers(item.reference, translation)


def terms_kept(item: ToTranslate, translation: str) -> list[bool]:
    """Of each term, whether it is called the same throughout: as in the reference, or by another word that the reference doesn't have
    and that occurs as often."""
    text, reference = translation.lower(), item.reference.lower()
    counted = Counter(one for one in words_of(translation) if len(one) >= _TERM_LETTERS and one not in reference)
    found = []
    for term, wording in item.terms:
        wanted = min(item.text.lower().count(term.lower()), reference.count(wording.lower()))
        times = text.count(wording.lower())
        otherwise = times == 0 and any(count >= wanted for count in counted.values())
        found.append(times >= wanted or otherwise)
    return found


def _skeleton(text: str) -> list[tuple[str, int, str, str]]:
    page = SourcePage(text=text)
    found = blocks(Source(title="", pages=(page,), markdown=True))
    return [(one.kind, one.level, one.before, one.text if one.copied else "") for one in found]


def _fixed(text: str) -> Counter[str]:
    return Counter(one.text for one in fixed_parts(text))


# --- proofreading ---------------------------------------------------------------------------------------------


def edits(text: str, corrected: str) -> set[Edit]:
    """What has to be done to a text, word by word, to get another one; spaces don't count."""
    old, new = tokens(text), tokens(corrected)
    found: set[Edit] = set()
    for kind, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "replace" and end - start == last - first:
            found |= {(start + at, start + at + 1, (new[first + at],)) for at in range(end - start)}
        elif kind != "equal":
            found.add((start, end, tuple(new[first:last])))
    return found


def tokens(text: str) -> list[str]:
    """Words, marks, and single characters where there are no spaces."""
    return _TOKEN.findall(text)


# --- extraction -----------------------------------------------------------------------------------------------


def right_cells(found: Sequence[Sequence[str]], wanted: Sequence[Sequence[str]]) -> int:
    """How many cells are right, if each row that was found is held against the one it is most like; empty ones don't count."""
    pairs = sorted(
        (
            (sum(same_cell(*cells) for cells in zip(row, other, strict=True)), -one, -two)
            for one, row in enumerate(found)
            for two, other in enumerate(wanted)
        ),
        reverse=True,
    )
    rows, others = set[int](), set[int]()
    count = 0
    for right, one, two in pairs:
        if right and one not in rows and two not in others:
            rows.add(one)
            others.add(two)
            count += right
    return count


def same_cell(one: str, other: str) -> bool:
    """Two cells say the same: their numbers are the same, and half of their words, or all of the shorter one's, in any case and number.
    A unit that only one of them has doesn't count."""
    one, other = (unicodedata.normalize("NFKC", cell).lower() for cell in (one, other))
    if not one.strip() or not other.strip() or _numbers(one) != _numbers(other):
        return False
    words, others = (words_of(_DIGITS.sub(" ", cell)) for cell in (one, other))
    if not words or not others:
        return bool(_numbers(one))
    shared = (Counter(words) & Counter(others)).total()
    fewer, more = sorted((len(words), len(others)))
    shorter, longer = sorted(("".join(words), "".join(others)), key=len)
    within = len(shorter) >= _PART_LETTERS and shorter in longer
    return shared == fewer or shared >= _SAME_WORDS * more or within


def _numbers(text: str) -> list[str]:
    """Digits as they follow each other, whatever the space between them: 6.50 and 6,50 are the same, 6.5 isn't."""
    return [number.lstrip("0") or "0" for number in _DIGITS.findall("".join(text.split()))]
