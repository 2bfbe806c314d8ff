"""What of a sentence states a lasting fact about who says it: all of it, or some of its clauses; and whether it is meant.

The judges read every sentence, what it stands in, and its parts; here their readings become a decision.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import TypeGuard

import msgspec

from core.memory.judges.answers import paired
from core.memory.judges.reading import Judgment, Reading
from core.memory.learning.evidence import names, numbers, people
from core.memory.learning.message import Sentence, before_colon, clauses, cuts, statements
from core.memory.learning.secrets import secret_kind
from core.records import MemoryKind
from core.storage.words import content_stems

# How surely a sentence must state a fact to be kept; where something speaks against it, more.
STATES, SURELY = 0.5, 0.8

# So surely must a part of a sentence. Of a question's parts, a less plain one may be half a sentence: "according to my lease, …?".
_PART, _PLAINLY = 0.6, 0.9

# So surely a text asks for something or wants something done.
_ASKS = 0.5

# So surely what stands behind a statement asks for something, if the question mark at the end is its own.
_ASKS_BEHIND = 0.25

# Telling words of a part that is kept without the rest of its sentence, if it has neither a name nor a number.
FEWEST_WORDS = 3

# Telling words of a part that speaks of somebody: who it is, and what is told of them.
_FEWEST_OF_PERSON = 2

# What people ask for and then say why, in the same sentence.
_WITH_REASONS = ("task", "ask.advice", "ask.assistant")

# What it is judged as with this much makes a sentence somebody else's, or not meant; so do its surroundings.
NOT_SAID, _AROUND_NOT_SAID = 0.6, 0.7
PLAY, _SHORT = "play", 120
_TASK = 0.4

# So surely a part leans on what was said before it; less surely, it stands by itself.
LEANS, STANDS = 0.5, 0.2

# Of a text that is somebody's life: so many sentences at least, and what share of them states facts.
_FEWEST_OF_LIFE, _SHARE_OF_LIFE = 4, 0.9

# Of what stands before, so much is kept beside it.
LONGEST_ASKED = 200

QUESTION_MARKS = ("?", "？", "؟", ";")


def coloured(said: Sequence[Sentence], readings: Mapping[str, Reading]) -> list[Sentence]:
    """The sentences within what may colour them. A text in which nearly all state facts of themselves is somebody's life, not a letter."""
    lives = set()
    for text in {text for one in said for text in one.within}:
        states = [readings[one.text][Judgment.STATES] >= STATES for one in said if text in one.within]
        if len(states) >= _FEWEST_OF_LIFE and sum(states) >= _SHARE_OF_LIFE * len(states):
            lives.add(text)
    return [
        msgspec.structs.replace(one, within=tuple(text for text in one.within if text not in lives)) for one in said
    ]


def is_mixed(reading: Reading, one: Sentence) -> bool:
    """It doesn't state a fact as a whole; a part of it may."""
    return bool(reading.kinds) and (reading[Judgment.STATES] < STATES or asks(one.text))


def asks(text: str) -> bool:
    return text.rstrip().endswith(QUESTION_MARKS)


def stated_in(one: Sentence, readings: Mapping[str, Reading]) -> list[str]:
    """What of a sentence states a fact: all of it, all before one of its commas, or some of its clauses."""
    if not is_meant(one, readings):
        return []
    needed = SURELY if one.material else STATES
    whole = readings[one.text]
    if whole[Judgment.STATES] >= needed and whole[Judgment.TASK] < _TASK and not asks(one.text):
        parts = statements(one.text)
        apart = all(part in readings and surely_states(readings[part]) and not _only_mentions(part) for part in parts)
        return parts if apart else [one.text]
    # What stands behind a task is what it is about.
    told = before_colon(one.text) if whole[Judgment.TASK] >= _TASK else len(one.text)
    found: list[str] = []
    asked, asking = False, asks(one.text) or wants(whole)
    for part in clauses(one.text):
        if part in readings and readings[part][Judgment.STATES] >= max(needed, _PART) and not asks(part):
            end = one.text.find(part) + len(part)
            if end > told:
                continue
            half = asking and one.text.startswith(part) and _is_half(part, readings[part])
            if half or _is_asked(part, one.text[:end].strip(), one.text, needed, readings):
                asked = True
                continue
            if one.text.startswith(part):
                return [part]
            found.append(part)
    if found or asked:
        return found
    return _stated_before_asking(one.text, readings) or _stated_beside(one.text, readings)


def _only_mentions(part: str) -> bool:
    """It says of whom something is told, and nothing of them: "my wife" of "my wife and I moved to Bath"."""
    return bool(people(part)) and len(content_stems(part)) < _FEWEST_OF_PERSON


def _is_half(part: str, reading: Reading) -> bool:
    """It only says what the question behind it rests on or is about."""
    needed = _FEWEST_OF_PERSON if people(part) else FEWEST_WORDS
    return reading[Judgment.STATES] < _PLAINLY and (reading.leans >= STANDS or len(content_stems(part)) < needed)


def _is_asked(part: str, begun: str, sentence: str, needed: float, readings: Mapping[str, Reading]) -> bool:
    """A clause belongs to a question: to the one the sentence has `begun` with, as "with year" in "When is it dated, with year, and …?", or
    to the one it ends with."""
    if begun in readings and begun != sentence and wants(readings[begun], without=_WITH_REASONS):
        return True
    with_mark = marked(part, sentence, readings)
    return bool(with_mark) and with_mark in readings and readings[with_mark][Judgment.STATES] < needed


def marked(part: str, sentence: str, readings: Mapping[str, Reading]) -> str:
    """A clause with the question mark of its sentence, if none behind it asks by itself, so that the mark is its own too; else empty."""
    if not asks(sentence) or asks(part):
        return ""
    end = sentence.find(part) + len(part)
    behind = [readings[one] for one in clauses(sentence) if one in readings and sentence.find(one) >= end]
    if any(wants(reading, surely=_ASKS_BEHIND) for reading in behind):
        return ""
    return part + sentence.rstrip()[-1]


def _stated_before_asking(sentence: str, readings: Mapping[str, Reading]) -> list[str]:
    """The first part of a sentence that surely states a fact, where the rest asks for something."""
    best = max(
        (
            (readings[first][Judgment.STATES], first)
            for first, rest in cuts(sentence)
            if first in readings and rest in readings and wants(readings[rest]) and not _is_half(first, readings[first])
        ),
        default=(0.0, ""),
    )
    return [best[1]] if best[0] >= SURELY else []


def _stated_beside(sentence: str, readings: Mapping[str, Reading]) -> list[str]:
    """The parts of a sentence that surely state a fact, beside others that don't; of a task, the first one: what stands behind is
    what it is about."""
    parts = [] if asks(sentence) else statements(sentence)
    if readings[sentence][Judgment.TASK] >= _TASK:
        parts = parts[:1]
    return [
        part
        for part in parts
        if part in readings
        and surely_states(readings[part])
        and (names(part) or numbers(part) or len(content_stems(part)) >= FEWEST_WORDS)
    ]


def wants(reading: Reading, *, without: Container[str] = (), surely: float = _ASKS) -> bool:
    """It asks for something, or wants something done, rather than says something."""
    wanting = (kind for kind in reading.kinds if (kind.startswith("ask.") or kind == "task") and kind not in without)
    return sum(reading.kinds[kind] for kind in wanting) >= surely


def is_meant(one: Sentence, readings: Mapping[str, Reading]) -> bool:
    """It isn't somebody else's, supposed, ironic, played, or an order; nor is what it stands in, as far as that colours all of it."""
    own = readings[one.text]
    if any(own[judgment] >= NOT_SAID for judgment in (Judgment.QUOTES, Judgment.NOT_MEANT, Judgment.ORDERS)):
        return False
    # What a task is about stands behind it.
    if one.material and any(readings[text][Judgment.TASK] >= _TASK for text in one.within):
        return False
    for text in one.within:
        around = readings[text]
        if around[Judgment.QUOTES] >= _AROUND_NOT_SAID or around.kinds.get(PLAY, 0.0) >= NOT_SAID:
            return False
        # "I'm a huge fan of waiting in line. Not!" A longer text may be ironic in places.
        if len(text) <= _SHORT and around[Judgment.NOT_MEANT] >= NOT_SAID:
            return False
    return True


class Told(msgspec.Struct, frozen=True):
    """What states a fact, verbatim.

    Attributes:
        reading: of all of it.
        beside: said before it, if that tells who or what it is about.
        parts: those of its statements that surely state a fact, as each is read alone.
    """

    text: str
    reading: Reading
    beside: str = ""
    parts: tuple[Reading, ...] = ()


def told_in(
    one: Sentence, stated: Sequence[str], readings: Mapping[str, Reading], before: Sequence[Sentence]
) -> list[Told]:
    """What of a sentence states a fact, with what it leans on: the beginning of the sentence, or a sentence before it."""
    found: list[Told] = []
    for part in stated:
        reading = readings[part]
        begun = one.text[: one.text.find(part) + len(part)]
        parts = tuple(readings[one] for one in statements(part) if one in readings and surely_states(readings[one]))
        if reading.leans < LEANS:
            found.append(Told(part, reading, parts=parts))
        elif begun == part:
            stands = (each.text for each in reversed(before) if readings[each.text].leans < LEANS)
            stands_for = next(stands, "")
            if stands_for and readings[stands_for][Judgment.TASK] >= _TASK:
                continue  # how it is to be done
            if stands_for and secret_kind(stands_for, readings[stands_for]):
                stands_for = ""  # a secret isn't told beside it
            found.append(Told(part, reading, stands_for[-LONGEST_ASKED:]))
        else:
            found = [each for each in found if not begun.startswith(each.text)]
            found.append(Told(begun, reading))
    return found


def named_beside(one: Sentence, readings: Mapping[str, Reading], before: Sequence[Sentence]) -> list[Told]:
    """What only names whom the sentence before it tells of, with that: "My daughter was born on Saturday! Called Benedita"."""
    last = before[-1] if before else one
    both, reading = readings.get(paired(last.text, one.text)), readings[one.text]
    other = sum(share for kind, share in reading.kinds.items() if kind == "chat" or kind.startswith("ask."))
    if (
        both is None
        or both[Judgment.STATES] < SURELY
        or reading.leans < LEANS
        or not names(one.text)
        or asks(one.text)
        or other >= _ASKS
        or stated_in(last, readings) != [last.text]
        or readings[last.text].about not in (MemoryKind.PERSON, MemoryKind.PET)
        or not is_meant(one, readings)
        or secret_kind(last.text, readings[last.text])
    ):
        return []
    return [Told(one.text, readings[last.text], last.text[-LONGEST_ASKED:])]


def right_of(one: Sentence, readings: Mapping[str, Reading]) -> list[Told]:
    """What of a correction says what is right; all of it, unless one of its clauses alone surely does."""
    weighty = names(one.text) | numbers(one.text)
    for part in clauses(one.text):
        reading = readings.get(part)
        if not surely_states(reading):
            continue
        if weighty <= names(part) | numbers(part) and not part.endswith(QUESTION_MARKS):
            return [Told(part, reading)]
    return [Told(one.text, readings[one.text])]


def surely_states(reading: Reading | None) -> TypeGuard[Reading]:
    """It surely states something, and stands by itself."""
    return reading is not None and reading[Judgment.STATES] >= SURELY and reading.leans < STANDS
