"""What the program itself says of documents, in the user's language: nothing of it is written by a model."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from core.documents.note import Told, named
from core.paths import RESOURCES
from core.records import CitedSentence

_ENGLISH = "en"

# Characters that would be marks of Markdown in a name.
_MARKS = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#|~$"})


class Written(msgspec.Struct, frozen=True):
    """A reply that no model writes.

    Attributes:
        text: Markdown.
        cited: its sentences that rest on passages, with the numbers of these.
    """

    text: str
    cited: tuple[CitedSentence, ...] = ()


class Mentioning(msgspec.Struct, frozen=True):
    """A document that mentions something.

    Attributes:
        count: in how many places.
        numbers: of those places that are cited.
    """

    title: str
    count: int
    numbers: tuple[int, ...]


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words for it in one language. See resources/prompts/documents.toml."""

    silent: str
    near: str
    page: str
    mention: str
    places: str
    none: str
    more: str


class DocumentReplies:
    """Puts such replies together.

    Args:
        words: by language, two letters; English is among them.
    """

    def __init__(self, words: Mapping[str, Words]) -> None:
        self._words = words
        notices = [_notices_of(one) for one in words.values()]
        self._notices = re.compile("|".join(whole for whole, _ in notices), re.IGNORECASE)
        self._begun = re.compile("|".join(begun for _, begun in notices), re.IGNORECASE)

    def without_notices(self, text: str, *, ended: bool = True) -> str:
        """A reply with spaces in place of what the program says where documents don't answer: a model that has read it in the conversation
        says it again, and no passage carries it.

        Args:
            ended: it won't grow any more; else its end may be such a notice's beginning.
        """
        text = self._notices.sub(_blank, text)
        return text if ended else self._begun.sub(_blank, text)

    def silent(self, nearest: Sequence[Told], language: str) -> Written:
        """That the documents don't say it, and where what comes nearest stands; without numbers, as it doesn't carry anything."""
        words = self._of(language)
        where = "; ".join(
            dict.fromkeys(
                words.page.format(title=f"*{_name(one.title)}*", page=_name(one.page_label) or one.page)
                for one in nearest
            )
        )
        return Written(f"{words.silent} {words.near.format(where=where)}" if where else words.silent)

    def mentions(self, what: str, documents: Sequence[Mentioning], count: int, language: str) -> Written:
        """Which documents mention something.

        Args:
            documents: those that are listed.
            count: how many there are.
        """
        words, spoken = self._of(language), _name(what)
        if not count:
            return Written(words.none.format(what=spoken))
        text = words.mention.format(what=spoken, count=count) + "\n"
        cited = []
        for one in documents:
            text += "\n- "
            start = len(text)
            text += f"**{_name(one.title)}** ({words.places.format(count=one.count)})"
            cited.append(CitedSentence(start=start, end=len(text), numbers=one.numbers))
        if count > len(documents):
            text += "\n\n" + words.more.format(count=count - len(documents))
        return Written(text, tuple(cited))

    def _of(self, language: str) -> Words:
        return self._words.get(language, self._words[_ENGLISH])


def load_document_replies(file: Path = RESOURCES / "prompts" / "documents.toml") -> DocumentReplies:
    """Raises OSError, ValueError: the file is missing or damaged: the installation is broken."""
    with file.open("rb") as opened:
        return DocumentReplies(msgspec.convert(tomllib.load(opened), dict[str, Words]))


def _notices_of(words: Words) -> tuple[str, str]:
    """Patterns for what is said in a language where documents don't answer, and for how that may begin where it isn't complete."""
    before, after = words.near.split("{where}")
    title, behind = words.page.split("{title}")[1].split("{page}")
    place = rf"[^\n]+?{_literally(title)}[^\n;]+?{_literally(behind)}"
    ends = rf"{_literally(after)}(?!\w)" if after == "." else _literally(after)
    near = rf"{_literally(before)}{place}(?:; {place})*{ends}"
    none = "[^\n]+?".join(map(_literally, words.none.split("{what}")))
    return f"{_literally(words.silent)}|{near}|{none}", rf"{_literally(before)}[^\n]*\Z"


def _literally(text: str) -> str:
    """A pattern for it, whichever apostrophe is written."""
    return re.escape(text).replace("'", "['’]")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _name(text: str) -> str:
    """In one line, and nothing of it a mark."""
    return named(text).translate(_MARKS)
