"""What "forget …" means: which memories and texts clearly say it.

Removing too little is a nuisance, removing the wrong thing a loss of trust; a weak match is therefore none.
"""

from __future__ import annotations

import msgspec

from core.memory.learning.evidence import names, negates, numbers
from core.records import Memory
from core.storage.words import content_stems, text_key

# For a whole statement ("I have a dog"): cosine similarity at which a text with its words says the same.
_SAYS_THE_SAME = 0.75

# Share of a text's content words that are the statement's, where that is so.
_NOTHING_ELSE = 0.6


class Meant(msgspec.Struct, frozen=True):
    """What is to be forgotten.

    Attributes:
        text: the user's words.
        is_statement: a whole statement rather than a topic.
        names: proper names in it, in small letters.
        stems: its content words, as stems.
    """

    text: str
    is_statement: bool
    names: frozenset[str]
    stems: frozenset[str]


def read_meant(what: str, *, is_statement: bool) -> Meant:
    """Read the user's words for what is to go."""
    # A name may be all there is.
    named = names(f"- {what}") if len(what.split()) == 1 else names(what)
    return Meant(text=what, is_statement=is_statement, names=named, stems=content_stems(what))


def matches_memory(meant: Meant, memory: Memory, similarity: float | None) -> bool:
    """The memory is what is meant.

    Args:
        similarity: cosine between `what` and the memory; None if unknown.
    """
    if text_key(meant.text) in (text_key(memory.text), text_key(memory.quote)):
        return True
    return matches_text(meant, memory.text, similarity) or matches_text(meant, memory.quote, None)


def matches_text(meant: Meant, text: str, similarity: float | None) -> bool:
    """A text clearly says what is meant, or for a topic, speaks of it: it has all of its content words."""
    stems = content_stems(text)
    if not meant.stems or not meant.stems <= stems:
        return False
    if not meant.is_statement:
        return True
    if not numbers(meant.text) <= numbers(text) or negates(meant.text) != negates(text):
        return False
    if similarity is not None and similarity >= _SAYS_THE_SAME:
        return True
    return len(meant.stems) >= _NOTHING_ELSE * len(stems)
