"""A fact as it is kept: addressed to the user where a rule can do that safely ("I'm allergic" -> "You are allergic"), else in the user's
own words, between quotation marks.

Rules, not a model: a fact must not be reworded by something that can be wrong, nor translated.
"""

from __future__ import annotations

import re

# What memories in the user's own words stand between.
OPEN, CLOSE = "“", "”"

# Between the user's words and the words that these belong to.
BESIDE = "” – “"

# Those of `to_user`.
_TURNED_LANGUAGES = ("en", "zh")

# No judge can turn words around: English grammar, and only where it stays right.
_SPEAKER = re.compile(
    r"\b(?:(?:I|We) (?:am|was|wasn['’]t|are|were)|(?:I|We)['’](?:m|re|ve|d|ll)|I|We|My|Our|Mine|Ours|Me|Us|Myself|Ourselves)\b(?!['’])",
    re.IGNORECASE,
)
_LEADS = re.compile(r"(?:I|We|My|Our)\b", re.IGNORECASE)
# Somebody else is meant, or cited: turned around, nobody would know who.
_OTHERS = re.compile(r"\b(?:you|your|yours|yourself)\b|[\"“”«»]", re.IGNORECASE)
_TURNED = {
    "i am": "you are", "i was": "you were", "i wasn't": "you weren't", "i'm": "you are", "i've": "you have", "i'd": "you'd",
    "i'll": "you'll", "i": "you", "we are": "you are", "we were": "you were", "we're": "you are", "we've": "you have",
    "we'd": "you'd", "we'll": "you'll", "we": "you", "my": "your", "our": "your", "mine": "yours", "ours": "yours",
    "me": "you", "us": "you", "myself": "yourself", "ourselves": "yourselves",
}  # fmt: skip


def worded(quote: str, language: str) -> str:
    """A fact from the user's words.

    Args:
        language: two letters.
    """
    return to_user(quote, language) or quoted(quote)


def as_kept(fact: str, language: str) -> str:
    """A fact that is said to the user in the languages that can be turned, and in the user's own words in others, as it is kept."""
    return fact if language in _TURNED_LANGUAGES else quoted(fact)


def quoted(words: str) -> str:
    """In the user's own words."""
    return f"{OPEN}{unquoted(words.strip())}{CLOSE}"


def unquoted(fact: str) -> str:
    """Without the quotation marks of the user's own words."""
    return fact.strip(OPEN + CLOSE)


def beside(words: str, other: str) -> str:
    """In the user's own words, behind the words that these belong to."""
    return f"{quoted(other)} – {quoted(words)}"


def split_beside(fact: str) -> tuple[str, str]:
    """The user's words of a fact in their own words, and the words that these belong to; empty if there are none."""
    other, _, words = fact.rpartition(BESIDE)
    return unquoted(words), unquoted(other)


def is_quoted(fact: str) -> bool:
    """It is in the user's own words."""
    return fact.startswith(OPEN)


def to_user(text: str, language: str) -> str | None:
    """The statement with the speaker as "you", or None where no safe rule applies.

    English and Chinese. Surrounding space goes, a final full stop too; the first letter becomes a capital.
    """
    statement = text.strip().rstrip(".。!！ ")
    if language == "zh":
        return _chinese(statement)
    if language != "en" or not _LEADS.match(statement) or _OTHERS.search(statement):
        return None
    if statement.isupper():
        statement = statement.lower()
    turned = _SPEAKER.sub(lambda match: _TURNED.get(match[0].lower().replace("’", "'"), match[0]), statement)
    return turned[0].upper() + turned[1:]


def _chinese(statement: str) -> str | None:
    # "自我" ("self-") holds the character without meaning the speaker.
    plain = statement.replace("自我", "")
    if "我" not in plain or any(mark in statement for mark in "你您“”「」"):
        return None
    return statement.replace("自我", "\0").replace("我", "你").replace("\0", "自我")
