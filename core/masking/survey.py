"""Reads texts for what is personal in them, and gives each thing one stand-in.

All texts are read before any is changed: a name that shows where it stands in one sentence is replaced in all of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from core.masking.formats import Formats, is_month
from core.masking.masks import Masks, same_person
from core.masking.names import NameFinder, is_han, is_unspaced
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.records import EntityKind, MaskKind, MaskWords

# As `core.indexing.Indexing.encode`: texts, and whether they are asked.
Encode = Callable[[Sequence[str], bool], Sequence[Encoded]]

# Sentences encoded in one go.
_AT_ONCE = 16
_LONGEST_SENTENCE = 400

# Of the places in which a word stands, in so many at least it must be a name.
_SHARE, _SHARE_OF_LETTER = 0.3, 0.8

_SHORTEST_NAME = 2

# Texts kept to show what is replaced in them.
_MOST_EXAMPLES = 2_000

# Formats: blocks of code, paths, names of files. Names in them are replaced where they stand outside of one, too.
_CODE = re.compile(r"(```|~~~).*?(?:\1|\Z)|`[^`\n]*`", re.DOTALL)
_FILE = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\s\\/]+){2,}|[^\s\\/]+\.[a-z][a-z0-9]{1,4}(?![A-Za-z0-9])")
_WORD = re.compile(r"\w+")

_KNOWN = {
    EntityKind.PERSON: MaskKind.PERSON,
    EntityKind.PET: MaskKind.PERSON,
    EntityKind.PLACE: MaskKind.PLACE,
    EntityKind.ORGANISATION: MaskKind.ORGANISATION,
}


# A day with its year reads like a street with its number.
_DAY = re.compile(r"\d{1,2}\.? ?\w+\.? \d{4}|\w+ \d{1,2},? \d{4}|\d{4}年\d{1,2}月\d{1,2}日")


class Survey:
    """One reading.

    Args:
        known: names of entities, with what each is.
        encode: gives nothing while the embedding model is away; then only `known` and what has a form is found.

    Attributes:
        sentences: that may tell names.
        judged: those of them that could be read.
        examples: the first texts.
    """

    def __init__(
        self,
        formats: Formats,
        names: NameFinder,
        encode: Encode,
        words: MaskWords,
        known: Iterable[tuple[str, EntityKind]] = (),
    ) -> None:
        self._formats = formats
        self._names = names
        self._encode = encode
        self._words = words
        self._known = {
            name: _KNOWN[kind] for name, kind in known if kind in _KNOWN and len(name.strip()) >= _SHORTEST_NAME
        }
        self._judged: dict[str, Counter[MaskKind]] = {}
        self._seen: Counter[str] = Counter()
        self._letters: Counter[str] = Counter()
        self._read: set[int] = set()
        self.sentences = 0
        self.judged = 0
        self.examples: list[str] = []

    def read(self, texts: Sequence[str]) -> None:
        """Read some more texts."""
        waiting: list[str] = []
        for text in texts:
            text = unicodedata.normalize("NFC", text)
            self._seen.update(_WORD.findall(text))
            self._letters.update(letter for letter in text if is_han(letter))
            waiting += [one for one in _prose(text) if hash(one) not in self._read]
            self._read.update(map(hash, waiting))
        self.examples += texts[: _MOST_EXAMPLES - len(self.examples)]
        waiting = list(dict.fromkeys(waiting))
        self.sentences += len(waiting)
        for start in range(0, len(waiting), _AT_ONCE):
            some = waiting[start : start + _AT_ONCE]
            for sentence, encoded in zip(some, self._encode(some, True), strict=False):
                self.judged += 1
                files = [match.span() for match in _FILE.finditer(sentence)]
                for found, _ in self._names.find(sentence, encoded):
                    if any(start < found.end and found.start < end for start, end in files):
                        continue
                    self._add(sentence[found.start : found.end], found.kind)

    def masks(self) -> Masks:
        """Stand-ins for what was found so far."""
        names = dict(self._known)
        for surface, kinds in self._judged.items():
            if self._is_name(surface, sum(kinds.values())):
                names.setdefault(surface, kinds.most_common(1)[0][0])
        return Masks(self._formats, _grouped(names), self._words)

    def _add(self, surface: str, kind: MaskKind) -> None:
        # April may be a person.
        if _DAY.fullmatch(surface) or (kind is MaskKind.ADDRESS and is_month(surface)):
            return
        # A family name may be of one letter, but only a Chinese one.
        if len(surface) < _SHORTEST_NAME and not is_han(surface):
            return
        self._judged.setdefault(surface, Counter())[kind] += 1

    def _is_name(self, surface: str, judged: int) -> bool:
        """Often enough where it stands. Of several words, or of several letters in a script without spaces, nothing else is alike."""
        if len(surface) == 1:
            return judged >= _SHARE_OF_LETTER * self._letters[surface]
        return is_unspaced(surface[0]) or not surface.isalnum() or judged >= _SHARE * self._seen[surface]


def _prose(text: str) -> Iterator[str]:
    """The sentences that may tell names."""
    for sentence in sentences(_CODE.sub("\n", text)):
        for start in range(0, len(sentence), _LONGEST_SENTENCE):
            part = sentence[start : start + _LONGEST_SENTENCE]
            if any(letter.isalpha() for letter in part):
                yield part


def _grouped(names: dict[str, MaskKind]) -> list[tuple[str, MaskKind, int]]:
    """Names with what they are and their number: "Anna", "Anna Schmidt" and "Анной" beside "Анна" are one person."""
    numbers: Counter[MaskKind] = Counter()
    whole: list[tuple[str, MaskKind, int]] = []
    # The fullest first, so that parts find what they are of; else in the order in which they were met.
    for name, kind in sorted(names.items(), key=lambda each: -len(each[0].split())):
        number = next(
            (
                given
                for other, of, given in whole
                if of is kind
                and (name.casefold() == other.casefold() or (kind is not MaskKind.ADDRESS and same_person(name, other)))
            ),
            0,
        )
        if not number:
            numbers[kind] += 1
            number = numbers[kind]
        whole.append((name, kind, number))
    return whole
