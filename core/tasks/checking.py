"""Sentences that were written of a text, held against it: none stays that nothing in the text carries."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from core.documents.citing import Citing
from core.documents.figures import values
from core.documents.headings import Above
from core.documents.note import Told
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.records import DocumentId
from core.storage.words import content_stems
from core.tasks.units import closed, flowing

Encode = Callable[[Sequence[str]], Sequence[Encoded]]

# Telling words of a sentence that says something, and their share that has to stand in the text where the meaning decides.
_FEWEST, _IN_TEXT = 3, 0.7

# Of so many telling words of a sentence, one may be the writer's own.
_ONE_OWN = 10

# Words between quotation marks are somebody's, and not what the text says: a sentence made of them alone isn't carried.
_QUOTED = re.compile(r"\"[^\"\n]+\"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»|「[^」\n]+」|『[^』\n]+』|‘[^’\n]{4,}’")

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_CLAUSE = re.compile(r"[,;:，；：、،|]")


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the text that sentences may rest on.

    Attributes:
        above, head: as in `core.tasks.cutting.Part`.
        start: of the page's text.
    """

    page: int = 0
    page_label: str = ""
    start: int = 0
    text: str
    above: Above = ()
    head: str = ""


class Place(msgspec.Struct, frozen=True):
    """Where a sentence is carried. `passage`: its number; `start`, `end`: of the page's text."""

    passage: int
    start: int
    end: int


class Checking:
    """Holds sentences against passages of one text.

    Args:
        title, language: of the text.
        encode: texts as vectors; nothing while the embedder is away.
    """

    def __init__(self, title: str, language: str, passages: Sequence[Passage], encode: Encode) -> None:
        self._language = language
        self._encode = encode
        self._told = [_told(number, title, language, one) for number, one in enumerate(passages)]
        self._citing = Citing(self._told, "")
        above = [title, *(name for one in self._told for name in (*one.heading, one.head))]
        self._stems = frozenset().union(
            *map(content_stems, above),
            *(_stems_of(one.text) for one in self._told),
            *(content_stems(sentence) for one in self._told for sentence in sentences(one.text)),
        )
        self._vectors: dict[str, Encoded] = {}

    def carried(self, text: str, language: str = "") -> tuple[Place, ...]:
        """The places that carry a sentence; empty: none does, or it says nothing.

        Args:
            language: that the sentence is in, if that isn't the text's: then its words aren't looked for.
        """
        sentence = closed(text, language or self._language)
        stems = content_stems(sentence)
        if len(stems) < (_FEWEST if not values(sentence) else 1):
            return ()
        cited = self._citing.by_words(sentence)
        if not cited.sentences and (language or len(stems & self._stems) >= _IN_TEXT * len(stems)):
            cited = self._citing.whole(sentence, self._known, lambda encoded: [False] * len(encoded))
        numbers = {number for one in cited.sentences for number in one.numbers}
        if not numbers or any(not one.numbers for one in cited.sentences):
            return ()
        places = tuple(
            Place(told, one.start, one.end)
            for one, told in zip(cited.citations, cited.told, strict=True)
            if one.number in numbers
        )
        there = self._words_at(places)
        # A year that is only spoken of elsewhere isn't that of what has its own.
        if _years(there) and not _years(sentence) <= _years(there):
            return ()
        return places if language or _said(stems, there) else ()

    def in_its_words(self, text: str) -> bool:
        """A sentence has hardly a telling word that stands nowhere in the text: where all else is so, such a word is what was made up."""
        sentence = closed(text, self._language)
        # Which language a stem is of is told by the words around it: by those of its clause or of the sentence, as in the text.
        missing = [len(stems - self._stems) for stems in (content_stems(sentence), _stems_of(sentence))]
        return min(missing) <= len(content_stems(sentence)) // _ONE_OWN

    def _words_at(self, places: Sequence[Place]) -> str:
        told = [(self._told[one.passage], one) for one in places]
        return "\n".join(passage.text[one.start - passage.start : one.end - passage.start] for passage, one in told)

    def _known(self, texts: Sequence[str]) -> Sequence[Encoded]:
        """Each text is encoded once."""
        new = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        encoded = self._encode(new) if new else ()
        if len(encoded) < len(new):
            return ()
        self._vectors |= zip(new, encoded, strict=True)
        return [self._vectors[text] for text in texts]


def _said(stems: frozenset[str], there: str) -> bool:
    """Not only quoted, as what somebody is asked to say or to write."""
    bare = _QUOTED.sub(" ", there)
    return bare == there or bool(stems & content_stems(bare))


def _years(text: str) -> frozenset[str]:
    return frozenset(one for one in values(text) if _YEAR.fullmatch(one))


def _stems_of(text: str) -> frozenset[str]:
    """Of all telling words; of a text at once, only so many are looked at."""
    whole = sentences(text)
    clauses = [part for sentence in whole for part in _CLAUSE.split(sentence)]
    return frozenset().union(*map(content_stems, clauses))


def _told(number: int, title: str, language: str, one: Passage) -> Told:
    text = flowing(one.text, language)
    return Told(
        document_id=DocumentId(0),
        version=number,
        title=title,
        page=one.page,
        page_label=one.page_label,
        start=one.start,
        end=one.start + len(text),
        text=text,
        heading=tuple(name for _, name in one.above),
        head=one.head,
    )
