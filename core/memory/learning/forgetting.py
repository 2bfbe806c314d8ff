"""What "forget …" means: which memories and texts clearly say it.

Removing too little is a nuisance, removing the wrong thing a loss of trust; a weak match is therefore none.
"""

from __future__ import annotations

import re

import msgspec

from core.memory.learning.address import to_user
from core.memory.learning.evidence import CJK, content_stems, same_claim
from core.records import Memory
from core.storage.words import text_key

# For a whole statement ("I have a dog"): cosine similarity at which a text with its words says the same.
_SAYS_THE_SAME = 0.75

# Share of a text's content words that are the statement's, where that is so.
_NOTHING_ELSE = 0.6

_STATEMENT = re.compile(
    r"(?:i|i['’]\w+|we|we['’]\w+|my\s+.+\s(?:is|are|was|were|has|have|lives?|likes?|works?|called)\b.*)\b",
    re.IGNORECASE,
)
_STATEMENT_ZH = re.compile(r"^我(?!的[^是在叫有]*$)|[是在叫有]")
_NAME = re.compile(r"\b[A-Z][\w'’-]{2,}")


class Meant(msgspec.Struct, frozen=True):
    """What is to be forgotten.

    Attributes:
        text: the user's words.
        is_statement: a whole statement rather than a topic.
        names: proper names in it, lower case.
        stems: its content words, as stems.
    """

    text: str
    is_statement: bool
    names: frozenset[str]
    stems: frozenset[str]


def read_meant(what: str) -> Meant:
    """Read the user's words for what is to go."""
    is_statement = bool(_STATEMENT_ZH.search(what) if CJK.search(what) else _STATEMENT.match(what))
    words = what.split(" ", 1)
    # A first word is capital anyway, unless it is all there is.
    named = what if len(words) == 1 else words[1]
    return Meant(
        text=what,
        is_statement=is_statement,
        names=frozenset(name.lower() for name in _NAME.findall(named)),
        stems=content_stems(what),
    )


def matches_memory(meant: Meant, memory: Memory, similarity: float | None) -> bool:
    """The memory is what is meant.

    Args:
        similarity: cosine between `what` and the memory; None if unknown.
    """
    if text_key(memory.text) in (text_key(meant.text), text_key(to_user(meant.text) or meant.text)):
        return True
    return matches_text(meant, memory.text, similarity) or matches_text(meant, memory.quote, None)


def matches_text(meant: Meant, text: str, similarity: float | None) -> bool:
    """A text clearly says what is meant, or for a topic, speaks of it: it has all of its content words."""
    stems = content_stems(text)
    if not meant.stems or not meant.stems <= stems:
        return False
    if not meant.is_statement:
        return True
    if not same_claim(meant.text, text, within=True):
        return False
    if similarity is not None and similarity >= _SAYS_THE_SAME and not CJK.search(text):
        return True
    return len(meant.stems) >= _NOTHING_ELSE * len(stems)
