"""Turning the user's own words into a fact addressed to the user ("I'm allergic" -> "You are allergic").

Rules, not a model: a fact the user asked to keep must not be reworded by something that can be wrong.
"""

from __future__ import annotations

import re

# A statement about the speaker that keeps its grammar when the person changes.
_SPEAKER_LEADS = re.compile(r"(?:I|I['’](?:m|ve|d|ll)|My)\b")

# Words whose reference would become unclear: the assistant is meant, or others speak too.
_OTHERS = re.compile(r"\b(?:you|your|yours|yourself|we|we['’]\w+|us|our|ours)\b|[\"“”«»]", re.IGNORECASE)

_REPLACED = {
    "i am": "you are",
    "i'm": "you are",
    "i was": "you were",
    "i wasn't": "you weren't",
    "i've": "you have",
    "i'd": "you'd",
    "i'll": "you'll",
    "i": "you",
    "my": "your",
    "me": "you",
    "mine": "yours",
    "myself": "yourself",
}
_SPEAKER = re.compile(
    r"\b(?:I am|I was|I wasn['’]t|I['’](?:m|ve|d|ll)|I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)(?![\w'’])|\bmy(?=['’])"
)

_CJK = re.compile(r"[\u3400-\u9fff]")


# The speaker and others: "you" stands for them too.
_SPEAKERS_LEAD = re.compile(r"(?:We|We['’](?:ve|re|ll|d)|Our)\b")
_SPEAKERS = re.compile(r"\b(?:[Ww]e['’](?:re|ve|ll|d)|[Ww]e|[Oo]urs?|[Uu]s|[Oo]urselves)(?![\w'’])")
_PLURAL = {
    "we": "you",
    "we're": "you are",
    "we've": "you have",
    "we'll": "you'll",
    "we'd": "you'd",
    "our": "your",
    "ours": "yours",
    "us": "you",
    "ourselves": "yourselves",
}
_ADDRESSED = re.compile(r"\b(?:you|your|yours|yourself)\b|[\"“”«»]", re.IGNORECASE)


def to_user(text: str, *, plural: bool = False) -> str | None:
    """The statement with the speaker as "you", or None where no safe rule applies and the words should stay.

    English and Chinese. Surrounding space goes, a final full stop too; the first letter becomes a capital.

    Args:
        plural: "we" and "our" become "you" and "your" too.
    """
    statement = text.strip().rstrip(".。!！ ")
    if not statement:
        return None
    if _CJK.search(statement):
        return _chinese(statement)
    lead = statement[0].upper() + statement[1:]
    if plural and not _ADDRESSED.search(statement) and (_SPEAKERS_LEAD.match(lead) or _SPEAKER_LEADS.match(lead)):
        lead = _SPEAKERS.sub(lambda match: _PLURAL[match[0].lower().replace("’", "'")], lead)
        lead = lead[0].upper() + lead[1:]
        addressed = _SPEAKER.sub(lambda match: _REPLACED[match[0].lower().replace("’", "'")], lead)
        return addressed[0].upper() + addressed[1:]
    if not _SPEAKER_LEADS.match(lead) or _OTHERS.search(statement):
        return None

    def address(match: re.Match[str]) -> str:
        return _REPLACED[match[0].lower().replace("’", "'")]

    addressed = _SPEAKER.sub(address, lead)
    return addressed[0].upper() + addressed[1:]


def _chinese(statement: str) -> str | None:
    # "自我" ("self-") holds the character without meaning the speaker.
    if not re.search(r"(?<!自)我", statement) or re.search(r"[你您“”「」]", statement):
        return None
    return re.sub(r"(?<!自)我", "你", statement)
