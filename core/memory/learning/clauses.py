"""A sentence that tells several things as a fact for each, so that one of them can change without the others."""

from __future__ import annotations

import re

from core.memory.learning.evidence import CJK

_FEWEST_WORDS = 3

# Between clauses that each have the user, or somebody of theirs, as the subject.
_VERB = r"(?:is|are|was|were|has|have|had|lives?|works?|likes?|loves?|turns?|visits?|studies|plays?|moved|got|goes|can|will|hates?|speaks?|owns?|runs?|teaches)"
_BETWEEN = re.compile(
    rf"(?:\s*[,;]\s*(?:and\s+|but\s+)?|\s+and\s+|\s+but\s+)(?=you\s+(?!and\b|know\b)\w|your\s+(?:[\w'’-]+\s+){{1,3}}?{_VERB}\b)",
    re.IGNORECASE,
)
# One part depends on the other, or on something outside the sentence.
_DEPENDS = re.compile(
    r"\b(?:because|since|so|if|when|while|after|before|until|although|though|unless|that|which|who|whether|both|either|as\s+if)\b|[\"“”:]",
    re.IGNORECASE,
)
_BETWEEN_CHINESE = re.compile(r"\s*[，,；;]\s*(?:而且|并且|另外|也)?(?=你)")
_SAME_SUBJECT_CHINESE = re.compile(
    r"(?P<one>你(?:的名字)?(?:叫|是|今年|来自)[^，,；;]*)[，,]\s*(?P<other>(?:现在)?(?:在|住在?|今年|来自|喜欢|是)[^，,；;]*)"
)
_DEPENDS_CHINESE = re.compile(r"因为|因為|所以|如果|要是|但|虽然|雖然|的时候|的時候|以后|之后|就|才|说|說|都")

_CONTENT = re.compile(r"[^\W\d_]{2,}|\d+")
_BARE = frozenset(
    [
        "you",
        "your",
        "are",
        "were",
        "am",
        "is",
        "was",
        "not",
        "also",
        "do",
        "don't",
        "didn't",
        "and",
        "but",
        "too",
        "both",
        "have",
    ]
)


def clauses(fact: str) -> list[str]:
    """The parts of a fact that are facts themselves; the fact as it is, if it can't be taken apart safely."""
    if CJK.search(fact):
        return _chinese(fact)
    if _DEPENDS.search(fact):
        return [fact]
    parts = [part.strip() for part in _BETWEEN.split(fact)]
    if any(not _says_something(part) for part in parts):
        return [fact]
    return [part[0].upper() + part[1:] for part in parts]


def _chinese(fact: str) -> list[str]:
    if _DEPENDS_CHINESE.search(fact):
        return [fact]
    parts: list[str] = []
    for part in _BETWEEN_CHINESE.split(fact):
        match = _SAME_SUBJECT_CHINESE.fullmatch(part)
        parts += [match["one"], f"你{match['other']}"] if match else [part]
    return parts if all(len(part) >= 4 for part in parts) else [fact]


def _says_something(part: str) -> bool:
    words = part.split()
    return len(words) >= _FEWEST_WORDS and any(word.lower() not in _BARE for word in _CONTENT.findall(part))
