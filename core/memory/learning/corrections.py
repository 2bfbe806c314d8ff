"""Which fact a sentence corrects or denies, if it does: one of the same message, or of the user's last one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.memory.judges.reading import Judgment, Reading
from core.memory.learning.evidence import negates, numbers, people
from core.memory.learning.message import Sentence, statements
from core.memory.learning.stated import LEANS, STATES, SURELY, asks, stated_in, told_in, wants
from core.storage.words import content_stems

# So surely it corrects something; so surely it may.
_CORRECTS, _MAY_CORRECT = 0.5, 0.25


def corrects(one: Sentence, readings: Mapping[str, Reading]) -> bool:
    """As a whole, or a part of it that says little by itself: "Sorry, that wasn't me, that was Alfred who can't eat walnuts."."""
    return readings[one.text][Judgment.CORRECTS] >= _CORRECTS or any(
        readings[part][Judgment.CORRECTS] >= SURELY and readings[part].leans >= SURELY
        for part in statements(one.text)
        if part in readings
    )


def corrected_by(
    one: Sentence,
    readings: Mapping[str, Reading],
    before: Sequence[Sentence],
    earlier: Sequence[Sentence],
    replied: str,
) -> str:
    """The fact that a sentence corrects or denies, if it does; empty if it is more likely about what the assistant said.

    Args:
        before: said before it in the same message.
        earlier: what the user said last.
        replied: the assistant's answer to that.
    """
    surely = corrects(one, readings)
    if not surely and not may_correct(one.text, readings[one.text]):
        return ""
    for some in (before, earlier):
        facts = [
            fact
            for at, each in enumerate(some)
            for fact in told_in(each, stated_in(each, readings), readings, some[:at])
        ]
        fact = max(facts, key=lambda each: each.reading[Judgment.STATES], default=None)
        if fact is None:
            continue
        asked = any(asks(each.text) or wants(readings[each.text]) for each in some)
        words, again = content_stems(fact.text), content_stems(one.text)
        if words & again or (
            surely and (not asked or words & content_stems(replied) or _is_of_a_sort(one.text, fact.text, replied))
        ):
            return fact.text
    return ""


def may_correct(text: str, reading: Reading) -> bool:
    """It may only mean "not that but this": it is a correction if it has a word of what it leans on."""
    return reading[Judgment.CORRECTS] >= _MAY_CORRECT and reading.leans >= LEANS and negates(text)


def _is_of_a_sort(correction: str, fact: str, replied: str) -> bool:
    """It says another number, or another person, than the fact; the assistant has said none: "Sorry, it's the 10th."."""
    number = bool(numbers(correction) and numbers(fact)) and numbers(replied) <= numbers(fact)
    return number or (bool(people(correction)) and people(replied) <= people(fact))


def plain_no(before: Sequence[Sentence], readings: Mapping[str, Reading]) -> str:
    """What was just said, if it only says that something is wrong: "That's wrong. My sister is called Clara."."""
    if not before:
        return ""
    last = before[-1].text
    reading = readings[last]
    return last if reading[Judgment.CORRECTS] >= _CORRECTS and reading[Judgment.STATES] < STATES else ""
