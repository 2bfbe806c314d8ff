"""Which fact a sentence corrects or denies, if it does: one of the same message, or of the user's last one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.memory.judges.answers import paired
from core.memory.judges.reading import Judgment, Reading
from core.memory.learning.evidence import is_of_another, negates, numbers, people
from core.memory.learning.message import Sentence, statements
from core.memory.learning.stated import LEANS, STATES, SURELY, Told, asks, is_meant, stated_in, told_in, wants
from core.records import MemoryKind
from core.storage.words import content_stems

# So surely it corrects something; so surely it may.
_CORRECTS, _MAY_CORRECT = 0.5, 0.25

# So surely it puts right what was said just before it; less surely if both give a number, more if it reads like a fact of its own.
_AMENDS, _AMENDS_NUMBER, _AMENDS_PLAINLY = 0.8, 0.5, 0.9

# What somebody would like, as the kinds of text call it.
_WISH, _PREFERENCE = "wish", "fact.preference"

# Of a message, so many sentences may put right what was said before it: one comes back to it at once. And none of them is longer.
_AT_ONCE, _LONGEST = 2, 120

# It may be about so many of the facts before it.
_MOST = 3


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
        facts = _facts(some, readings)
        fact = max(facts, key=lambda each: each.reading[Judgment.STATES], default=None)
        if fact is None or (some is earlier and _is_of_something_else(one.text, fact.text, some, replied)):
            continue
        if content_stems(fact.text) & content_stems(one.text) or (
            surely and _leads_back(one.text, fact.text, some, readings, replied)
        ):
            return fact.text
    return ""


def amended_by(
    one: Sentence,
    readings: Mapping[str, Reading],
    before: Sequence[Sentence],
    earlier: Sequence[Sentence],
    replied: str,
) -> str:
    """The fact that a sentence surely puts right, as the two read together: "quatsch, dänisch natürlich"; empty if there is none.

    Arguments as of `corrected_by`.
    """
    reading = readings[one.text]
    if wants(reading):
        return ""
    wished = reading.kinds.get(_WISH, 0.0) + reading.kinds.get(_PREFERENCE, 0.0)
    stands = reading.leans < LEANS and reading[Judgment.STATES] >= STATES
    shares: dict[str, float] = {}
    for fact, both in amending(one, readings, before, earlier, replied).items():
        # "Rome instead, please": what one would rather have puts nothing right but what one likes.
        if wished >= SURELY and (fact not in readings or readings[fact].about is not MemoryKind.PREFERENCE):
            continue
        counted = bool(numbers(fact) and numbers(one.text))
        needed = _AMENDS_NUMBER if counted else _AMENDS_PLAINLY if stands else _AMENDS
        # Whoever speaks of somebody else goes on.
        if both in readings and readings[both].amends >= needed and not is_of_another(fact, one.text):
            shares[fact] = readings[both].amends + counted
    return max(shares, key=lambda fact: shares[fact], default="")


def amending(
    one: Sentence,
    readings: Mapping[str, Reading],
    before: Sequence[Sentence],
    earlier: Sequence[Sentence],
    replied: str,
) -> dict[str, str]:
    """The facts that a sentence may put right, each with the text that it is read in with it. Arguments as of `corrected_by`."""
    reading = readings[one.text]
    asked = wants(reading, without=("task",)) or max(reading[Judgment.REMEMBER], reading[Judgment.FORGET]) >= STATES
    if len(one.text) > _LONGEST or asked or asks(one.text) or not is_meant(one, readings):
        return {}
    facts = _facts(before[-1:], readings)
    if not facts and len(before) < _AT_ONCE:
        facts = [
            fact
            for fact in _facts(earlier, readings)
            if not _is_of_something_else(one.text, fact.text, earlier, replied)
            and (
                content_stems(fact.text) & content_stems(one.text)
                or _leads_back(one.text, fact.text, earlier, readings, replied)
            )
        ]
    return {fact.text: paired(fact.text, one.text) for fact in facts[-_MOST:]}


def _facts(some: Sequence[Sentence], readings: Mapping[str, Reading]) -> list[Told]:
    return [
        fact for at, each in enumerate(some) for fact in told_in(each, stated_in(each, readings), readings, some[:at])
    ]


def may_correct(text: str, reading: Reading) -> bool:
    """It may only mean "not that but this": it is a correction if it has a word of what it leans on."""
    return reading[Judgment.CORRECTS] >= _MAY_CORRECT and reading.leans >= LEANS and negates(text)


def _leads_back(said: str, fact: str, some: Sequence[Sentence], readings: Mapping[str, Reading], replied: str) -> bool:
    """A sentence without a word of a fact may be about it: nothing was asked beside it, or it is what the reply or the sentence speaks of."""
    asked = any(asks(each.text) or wants(readings[each.text]) for each in some)
    return not asked or bool(content_stems(fact) & content_stems(replied)) or _is_of_a_sort(said, fact, replied)


def _is_of_something_else(said: str, fact: str, some: Sequence[Sentence], replied: str) -> bool:
    """What it denies, or the number that it gives another one for, isn't of the fact but of what stood beside it, or of the assistant's reply:
    "vigo, not porto", "Iris, not Irene", "6 weeks, not 4"."""
    beside = " ".join([replied, *(each.text for each in some if fact not in each.text)])
    words, known, others = (content_stems(text) for text in (said, fact, beside))
    if numbers(said) and numbers(beside) and not numbers(fact):
        return True
    return negates(said) and bool(words & others - known) and not words & known & others


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
