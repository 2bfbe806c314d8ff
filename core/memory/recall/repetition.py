"""Telling near-duplicates among what was recalled."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from core.memory.dates.named import tells_time
from core.memory.learning.evidence import negates, numbers
from core.memory.sentences import sentences
from core.records import RecalledItem, RecallKind, Role
from core.storage.words import content_stems

# Fewer words are part of many a text that says something else ("Sure, I love it").
_FEWEST_WORDS = 3

# A text that says hardly more than another takes its place: this share of all their words is common to both.
_HARDLY_MORE = 0.75


def without_repetition(items: Iterable[RecalledItem], limit: int) -> list[RecalledItem]:
    """The first of the items, in order, without those that say nothing beyond another one; at most `limit`.

    Of two that say the same the better stands; among memories, and among messages of one speaker, the newer, because its date
    tells that it still held then.
    """
    kept: list[_Read] = []
    for one in map(_Read, items):
        if len(kept) >= limit:
            break
        if any(one.repeats(other) and not (other.repeats(one) and one.renews(other)) for other in kept):
            continue
        kept = [other for other in kept if not (other.repeats(one) and one.renews(other) and one.hardly_beyond(other))]
        kept.append(one)
    return [one.item for one in kept]


# What states something so surely is no question and no task.
_STATES = 0.5


def echoes(item: RecalledItem, asked: str) -> bool:
    """A message that was itself a question or a task, and has no word that the user's message hasn't: it tells nothing.

    Numbers don't count: to name 216 words isn't another thing than to name 207.
    """
    if item.kind is not RecallKind.MESSAGE or item.features.get("statement", 1.0) > _STATES:
        return False
    return _without_numbers(content_stems(item.text)) <= content_stems(asked)


class _Read:
    """An item with the words it is compared by."""

    def __init__(self, item: RecalledItem) -> None:
        self.item = item
        # By sentence: the words of a long text are looked at only to a certain number.
        # "我" and "你" stand in the pairs of characters that are compared; who is meant is known from who says it.
        text = item.text.replace("我", "你")
        self._words = frozenset[str]().union(*(content_stems(sentence) for sentence in sentences(text)))
        self._numbers = numbers(item.text)
        self._negated = negates(item.text)
        self._asks = item.text.rstrip().endswith(("?", "？"))
        # "Yesterday" is another day each time; a memory's dates are absolute.
        self._day = (
            datetime.fromtimestamp(item.said_at).date()
            if item.kind is RecallKind.MESSAGE and tells_time(item.text)
            else None
        )

    def repeats(self, other: _Read) -> bool:
        """It says nothing beyond the other one, which stands for it."""
        if self.item.role is Role.USER and other.item.role is Role.ASSISTANT:
            return False  # what a model said is no evidence of the user's life
        if self.item.until != other.item.until:
            return False  # the one was so at another time
        if other._asks and not self._asks:
            return False
        if self._negated != other._negated or not self._numbers <= other._numbers:
            return False
        if self._day is not None and self._day != datetime.fromtimestamp(other.item.said_at).date():
            return False
        if self._words == other._words:
            return len(self._words) > 1
        return len(self._words) >= _FEWEST_WORDS and self._words < other._words

    def renews(self, other: _Read) -> bool:
        """It is as good a source as the other one, and newer."""
        mine, others = self.item, other.item
        return mine.kind is others.kind and mine.role is others.role and mine.said_at > others.said_at

    def hardly_beyond(self, other: _Read) -> bool:
        return len(self._words & other._words) >= _HARDLY_MORE * len(self._words | other._words)


def _without_numbers(words: Iterable[str]) -> set[str]:
    return {word for word in words if not word.isdigit()}
