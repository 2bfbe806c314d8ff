"""Questions about documents: where the answer of each stands, and what a right one has in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import msgspec

from core.evaluation.sets import unreadable

# So far from the words of a place its answer stands, in characters without spaces.
_NEAR = 500

# Between wordings of a piece of an answer, of which one suffices.
_OR = "|"

_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_FIGURE = re.compile(r"[\d.,:]+")
_SHORT = re.compile(r"[a-zà-ÿ]{1,3}")
_SAME = str.maketrans("‘’´`“”„«»‐‑‒–−", "''''" + '"' * 5 + "-" * 5)
_BROKEN_WORD = re.compile(r"(?<=\w)-\s*\n\s*(?=\w)")


class Part(StrEnum):
    """Of a set: what the program may be tuned on, and what nobody looks at meanwhile."""

    TUNED = "tuned"
    HELD = "held"


class Place(msgspec.Struct, frozen=True):
    """Where an answer stands.

    Attributes:
        page: from 1; None: of a file without pages of its own.
        words: of such a file, near the answer.
    """

    file: str
    page: int | None = None
    words: str = ""


class Question(msgspec.Struct, frozen=True):
    """A question about the documents.

    Attributes:
        answer: pieces that a right answer has, each with its wordings; empty: the documents don't answer it.
        where: where the answer stands: any of these places is right.
        part: that it belongs to.
        cross: it is asked in another language than the document's.
    """

    id: str
    language: str
    question: str
    answer: tuple[str, ...]
    where: tuple[Place, ...]
    part: Part
    cross: bool = False

    @property
    def answerable(self) -> bool:
        return bool(self.answer)

    def is_right(self, text: str) -> bool:
        """An answer has all that it must have."""
        folded = fold(text)
        return all(any(has(folded, wording) for wording in piece.split(_OR)) for piece in self.answer)

    def pieces(self) -> Iterator[list[str]]:
        """The wordings of every piece."""
        for piece in self.answer:
            yield piece.split(_OR)

    def stands_in(self, hit: Hit) -> bool:
        """The answer stands on a page that was found."""
        return any(self._stands_at(place, hit) for place in self.where)

    def _stands_at(self, place: Place, hit: Hit) -> bool:
        if hit.file != place.file:
            return False
        if place.page is not None:
            return hit.page == place.page
        page, words = joined(hit.text), joined(place.words)
        at = page.find(words)
        around = page[max(0, at - _NEAR) : at + len(words) + _NEAR]
        return at >= 0 and all(any(joined(wording) in around for wording in piece.split(_OR)) for piece in self.answer)


class Hit(msgspec.Struct, frozen=True):
    """A page that was found, with what stands on it."""

    file: str
    page: int
    text: str


def fold(text: str) -> str:
    """As pieces of text are compared: whatever the case, the quotation marks, the spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_SAME).split())


def joined(text: str) -> str:
    """As words of pages are compared: without spaces and without hyphens at the ends of lines."""
    return fold(_BROKEN_WORD.sub("", text)).replace(" ", "").replace("-", "")


def has(text: str, piece: str) -> bool:
    """A folded text has a piece: a number, or a word of up to three letters, as a whole."""
    wanted = fold(piece)
    if _CJK.search(wanted):
        return wanted.replace(" ", "") in text.replace(" ", "")
    if _FIGURE.fullmatch(wanted):
        return re.search(rf"(?<!\d)(?<!\d[.,]){re.escape(wanted)}(?!\d)(?![.,]\d)", text) is not None
    if _SHORT.fullmatch(wanted):
        return re.search(rf"(?<![a-zà-ÿ]){re.escape(wanted)}(?![a-zà-ÿ])", text) is not None
    return wanted.replace(" ", "") in text.replace(" ", "")


def page_has(page: str, piece: str) -> bool:
    """A page's text has a piece, also across the end of a line."""
    return has(fold(_BROKEN_WORD.sub("", page)), piece) or joined(piece) in joined(page)


def read_questions(folder: Path) -> list[Question]:
    """Read a set.

    Raises:
        InvalidRequest: it can't be read, or isn't one.
    """
    try:
        lines = (folder / "questions.jsonl").read_bytes().splitlines()
        return [msgspec.json.decode(line, type=Question) for line in lines if line.strip()]
    except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
        raise unreadable(
            folder, "a folder with questions.jsonl and files", "tests/quality/documents/README.md describes", error
        ) from error
