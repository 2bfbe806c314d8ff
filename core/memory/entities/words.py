"""What a memory says of somebody, in a few words: "Your sister Clara is vegetarian" says "vegetarian" of Clara."""

from __future__ import annotations

from core.memory.entities import east_asian
from core.memory.entities.roles import LANGUAGES
from core.memory.entities.spaced import Text

_LONGEST = 48

_IS = ("is", "are", "was", "were")
_ARTICLES = ("a", "an", "the")
_CALLED = ("called", "named")


def said_of(name: str, text: str) -> str:
    """The words of a memory after its subject, if that is the one with this name; empty if they say nothing short.

    Of English and Chinese memories alone: others have the user's own words, not a sentence about somebody.

    Args:
        name: as memories write it; empty for somebody who is known by a role alone.
    """
    text = " ".join(text.split()).rstrip(".。!！")
    east_asian_language = east_asian.language_of(text)
    if east_asian_language is None:
        said = _said_in_english(name, text)
    else:
        said = _said_in_chinese(name, text) if east_asian_language.code == "zh" else ""
    return said if len(said) <= _LONGEST else ""


def _said_in_english(name: str, text: str) -> str:
    words = Text(text)
    if words.language is not None and words.language.code != "en":
        return ""
    subject = next((said for said in words.roles() if said.own and said.begin == 0), None)
    rest = text if subject is None else text[words.place(subject.end) :].lstrip(" ,")
    if name or subject is None:
        if not name or not rest.startswith(name) or rest[len(name) : len(name) + 1].isalnum():
            return ""
        rest = rest[len(name) :]
    if subject is None and rest.startswith(", your "):
        rest = rest[2:].partition(",")[2]
    rest = rest.strip(" ,")
    verb, _, after = rest.partition(" ")
    if verb in _IS:
        article, _, noun = after.partition(" ")
        rest = noun if article in _ARTICLES else after
    return "" if rest.startswith(_CALLED) else rest


def _said_in_chinese(name: str, text: str) -> str:
    language = LANGUAGES["zh"]
    start = next(
        (end for begin, end, _, own in east_asian.roles(text, language) if own and text[:begin] in ("你", "你的")), 0
    )
    if not text.startswith(name, start) or not (name or start):
        return ""
    rest = text[start + len(name) :]
    if name.isascii() and rest[:1].isascii() and rest[:1].isalnum():
        return ""
    return "" if rest.startswith("叫") else rest.removeprefix("是").removeprefix("在").strip()
