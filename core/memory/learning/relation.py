"""How a new fact relates to a known one, as far as words can tell. English and Chinese.

Most of what a user says has nothing to do with what is known, or plainly repeats or replaces it; only what is left
is put before the model (`core.memory.learning.decision`). Facts are as memories hold them: addressed to the user.
"""

from __future__ import annotations

import re
from enum import StrEnum

from core.memory.learning.attributes import attributes
from core.memory.learning.evidence import CJK, negates, same_claim, stem
from core.memory.learning.fact_words import PEOPLE, PEOPLE_CHINESE, TIME_WORDS, WORD, all_stems, content_of, numbers_in
from core.memory.learning.wording import Wording
from core.storage.words import text_key


class Relation(StrEnum):
    """What a new fact is to a known one."""

    APART = "apart"  # both can hold
    SAME = "same"  # says nothing beyond it
    FULLER = "fuller"  # says it, and more
    REPLACES = "replaces"  # can't hold beside it: the newer one counts
    UNCLEAR = "unclear"  # words can't tell


# From here on two texts may be about the same thing, whatever their words (cosine similarity).
_RELATED = 0.45
_ALIKE = 0.8
_ALMOST_SAME = 0.9

_PAST = re.compile(
    r"\b(?:used\s+to|lived|worked|was|were|had|grew\s+up|went|visited|studied|born|ago|when\s+you\s+were|as\s+a\s+child|once)\b|以前|曾经|曾經|小时候|小時候|原来|去过|当年",
    re.IGNORECASE,
)
_RESCHEDULED = re.compile(
    r"\b(?:was|were|had\s+been)\s+(?:moved|changed|postponed|pushed|rescheduled|brought\s+forward|delayed)\b",
    re.IGNORECASE,
)
_STILL_AHEAD = re.compile(
    r"\b(?:will|going\s+to|plan(?:ning)?|[Ww]ant|would|hope|hoping|might|may|thinking|next|moving|would\s+like|dream)\b|打算|想|计划|准备|将|要搬|要去|希望|下个?月|明年"
)


def relation(known: str, new: str, how: Wording, similarity: float | None = None) -> Relation:
    """What the new fact is to the known one.

    Args:
        how: what the user's sentence says about its newness.
        similarity: cosine of their embeddings; None if unknown.
    """
    if text_key(known) == text_key(new):
        return Relation.SAME
    if bool(CJK.search(known)) != bool(CJK.search(new)) or _about_others(known, new):
        return Relation.APART
    # What was is no reason to doubt what is.
    if _PAST.search(known) and not _PAST.search(new):
        return Relation.APART
    old_content, content = content_of(known), content_of(new)
    if negates(known) != negates(new):
        return _opposed(old_content, content, how, similarity)
    if _replaces_attribute(known, new, how):
        return Relation.REPLACES
    numbers, old_numbers = numbers_in(new), numbers_in(known)
    if old_content and content == old_content:
        return _other_number(known, new, old_numbers, numbers, how)
    if old_content and old_content < content and old_numbers <= numbers and len(content - old_content) <= 12:
        return Relation.FULLER
    if content and content < old_content and numbers <= old_numbers:
        return Relation.UNCLEAR if how.changes or how.corrects else Relation.SAME
    if similarity is not None and similarity >= _ALMOST_SAME and same_claim(known, new):
        return Relation.SAME
    if (how.corrects or how.changes) and (content & old_content or (similarity or 0.0) >= _RELATED):
        return Relation.UNCLEAR
    if similarity is not None and similarity >= _ALIKE and content & old_content:
        return Relation.UNCLEAR
    return Relation.APART


def may_replace(known: str, new: str, how: Wording, similarity: float | None) -> bool:
    """There is something in the words for a model's opinion that the new fact takes the known one's place."""
    shared = content_of(known) & content_of(new)
    return (how.corrects or how.changes) and (bool(shared) or (similarity or 0.0) >= _RELATED) and not _PAST.search(new)


def may_repeat(known: str, new: str) -> bool:
    """There is nothing in the words against a model's opinion that the new fact says nothing new."""
    return (
        numbers_in(new) <= numbers_in(known) and negates(new) == negates(known) and same_claim(new, known, within=True)
    )


def _opposed(old: frozenset[str], new: frozenset[str], how: Wording, similarity: float | None) -> Relation:
    if new and old and (new <= old or (old < new and (how.changes or how.corrects) and len(new) <= 3 * len(old))):
        return Relation.REPLACES
    if (how.changes or how.corrects) and (new & old or (similarity or 0.0) >= _RELATED):
        return Relation.UNCLEAR
    return Relation.APART


def _replaces_attribute(known: str, new: str, how: Wording) -> bool:
    if _STILL_AHEAD.search(new) or _PAST.search(_RESCHEDULED.sub("", new)):
        return False
    before, now = attributes(known), attributes(new)
    for key, value in now.items():
        old = before.get(key)
        if old is None or old.sort != value.sort or not (value.strong or how.corrects or how.changes):
            continue
        if not value.stems & old.stems:
            return True
        if value.strong and not (value.numbers <= old.numbers or old.numbers <= value.numbers):
            return True
    return False


def _other_number(known: str, new: str, old_numbers: frozenset[str], numbers: frozenset[str], how: Wording) -> Relation:
    if numbers <= old_numbers:
        return Relation.SAME
    if old_numbers < numbers:
        return Relation.FULLER
    # Two visits to Rome in two years are two visits; two dates of a sister's next one are a change of plans. "You have a
    # meeting on Monday" and "on Tuesday" may be two meetings.
    if _PAST.search(known) or _PAST.search(_RESCHEDULED.sub("", new)):
        return Relation.APART
    dated = any(number in TIME_WORDS for number in numbers ^ old_numbers) or (
        CJK.search(new) and re.search("[月日号周]", new)
    )
    mine = re.match(r"[Yy]ou\b|你(?!的|们|家|妹|姐|哥|弟|妈|爸)", new) is not None
    return Relation.APART if dated and mine and not (how.changes or how.corrects) else Relation.REPLACES


def _about_others(known: str, new: str) -> bool:
    """One is about somebody whom the other doesn't mention."""
    whom, other = _subject(known), _subject(new)
    return bool((whom and not whom & all_stems(new)) or (other and not other & all_stems(known)))


def _subject(text: str) -> frozenset[str]:
    """Stems of the person, animal or name a fact is about; empty if it is the user."""
    if CJK.search(text):
        match = re.search(rf"你(?:的|们|家的?)?[\u4e00-\u9fff]{{0,2}}?({PEOPLE_CHINESE})", text)
        return frozenset({match[1]}) if match else frozenset()
    if re.search(r"\S\s+you\b", text):
        return frozenset()  # "Your doctor put you on …"
    match = re.match(rf"(?:[Yy]our|the)\s+((?:[\w'’-]+\s+){{0,2}}?{PEOPLE})\b(?:['’]s)?(?:\s+([A-Z][\w'’-]*))?", text)
    if match:
        return frozenset(stem(word) for word in WORD.findall(f"{match[1].split()[-1]} {match[2] or ''}"))
    first = WORD.match(text)
    if first and first[0][0].isupper() and first[0].lower() not in ("you", "your", "the", "a", "an"):
        return frozenset({stem(first[0])})
    return frozenset()
