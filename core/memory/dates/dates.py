"""Dates in what was said: made absolute, so that a fact still holds when it is read later; and found, for ranking.

A date is only made as exact as it was said. What is no date, recurs or lasts ("on Mondays", "every June", "in five
minutes", a birthday) stays as it is, and so does what isn't understood.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

import msgspec

from core.memory.dates import periods, wording
from core.memory.dates.language import languages_of
from core.memory.dates.lexicon import CJK_LANGUAGES, lexicon
from core.memory.dates.phrases import Phrase, Sentence, meaning
from core.memory.dates.wording import Found

# A longer text is no fact and no question.
_LONGEST = 2000

_DAY_S = 86_400.0

# Here a date takes the place of the words that named it; elsewhere it follows them.
_WORDED = {"en": wording.english, "zh": wording.chinese}


def absolute(text: str, said_at: float, *, ahead: bool = False) -> str:
    """The text with every relative or incomplete date completed from the day it was said.

    Args:
        said_at: when, in Unix seconds. The day is the one in the computer's time zone.
        ahead: it surely speaks of what is to come. Most languages say so in the present tense, which no list of words tells.
    """
    said_on = day_of(said_at)
    if said_on is None:
        return text
    rewritten = _rewritten(text, said_on, ahead=ahead)
    # What would change again isn't understood.
    return rewritten if rewritten == text or _rewritten(rewritten, said_on, ahead=ahead) == rewritten else text


def dates_in(text: str, said_at: float) -> list[tuple[float, float]]:
    """The periods that a text names, in order, as (first moment, last moment) in Unix seconds.

    Args:
        said_at: when it was said or asked, in Unix seconds.
    """
    said_on = day_of(said_at)
    named = []
    for found in _find(text, said_on) if said_on else ():
        try:
            named.append(found.period.seconds())
        except (ValueError, OverflowError, OSError):
            continue  # before or after what the computer's clock can tell
    return named


def past_periods(text: str, asked_at: float, language: str = "") -> list[tuple[float, float]]:
    """The periods that a question names and that are over, in order, as `dates_in` gives them.

    A date that may be the last one as well as the next ("im März") is the last one, unless the sentence speaks of what will be.

    Args:
        asked_at: when it was asked, in Unix seconds.
        language: of the text, two letters; empty: it is found out.
    """
    asked_on = day_of(asked_at)
    named = []
    for found in _find(text, asked_on, [language] if language else None, back=True) if asked_on else ():
        if asked_on is None or found.period.last >= asked_on:
            continue
        try:
            named.append(found.period.seconds())
        except (ValueError, OverflowError, OSError):
            continue
    # Beside "in May" a Tuesday is one of those in May.
    return [one for one in named if one[1] - one[0] > _DAY_S] or named


def day_of(said_at: float) -> date | None:
    """The day of a moment, Unix seconds, in the computer's time zone; None: no calendar has it."""
    try:
        return datetime.fromtimestamp(said_at).date()
    except (ValueError, OverflowError, OSError):
        return None


def _rewritten(text: str, said_on: date, *, ahead: bool) -> str:
    parts: list[str] = []
    position = 0
    for found in _find(text, said_on, ahead=ahead):
        if found.text is not None and found.start >= position:
            parts += [text[position : found.start], found.text]
            position = found.end
    return "".join([*parts, text[position:]])


def _find(
    text: str, said_on: date, languages: Sequence[str] | None = None, *, back: bool = False, ahead: bool = False
) -> Iterator[Found]:
    """The dates in a text. `back`: see `past_periods`; `ahead`: see `absolute`."""
    if len(text) > _LONGEST:
        return
    for language in languages or languages_of(text):
        words = lexicon(language)
        sentence = Sentence(text, words, words.read(text))
        phrases = list(sentence.phrases())
        if phrases or any(words.has("plain", token) for token in sentence.tokens):
            break
    ranges = _ranges(sentence, phrases)
    for phrase in phrases:
        try:
            found = None if phrase.first in ranges else _found(sentence, phrase, said_on, back=back, ahead=ahead)
        except (ValueError, OverflowError):
            continue  # 31 June, the year 10,000
        if found is not None:
            yield found


def _ranges(sentence: Sentence, phrases: list[Phrase]) -> set[int]:
    """Where "Monday to Friday", "May and June" stand: they recur."""
    found = set()
    for one, other in pairwise(phrases):
        between = range(one.last + 1, other.first)
        alike = one.keys == other.keys and one.keys in ({"weekday"}, {"month"})
        if alike and 0 < len(between) < 3 and sentence.has("to", between[0]):
            found |= {one.first, other.first}
    return found


def _found(sentence: Sentence, phrase: Phrase, on: date, *, back: bool, ahead: bool) -> Found | None:
    slots, keys, language = phrase.slots, phrase.keys, sentence.lexicon.language
    if "every" in slots or sentence.has("plural", phrase.last + 1) or not _evident(sentence, phrase):
        return None
    past = sentence.past(phrase.first)
    if back and past is None:
        # English shows its past tense in most verbs.
        past = language != "en" or None
    if keys == {"count", "unit"}:
        return _till_now(sentence, phrase, on)
    period = meaning(phrase, on, sentence.lexicon, past=bool(past))
    if period is None:
        return None
    plain = Found(*sentence.span(phrase), period)
    relative = bool(slots.keys() & {"days", "way", "which"}) or keys == {"unit"}
    complete = not relative and "year" in keys
    recurs = sentence.recurs(phrase.first)
    if language not in _WORDED:
        if _bracket_follows(sentence, phrase):
            return None
        told = relative or (ahead and keys and keys <= {"day", "month", "weekday"})
        return wording.bracketed(sentence, phrase, period) if told and not recurs and "few" not in slots else plain
    if complete or (recurs and not relative):
        return msgspec.structs.replace(plain, period=_whole_of(sentence, phrase, period))
    if keys == {"unit"} and language == "zh" and past is None and slots["unit"] == "month":
        return plain  # "月底发工资" recurs
    return _WORDED[language](sentence, phrase, period)


def _evident(sentence: Sentence, phrase: Phrase) -> bool:
    """Enough says that it is a date: "May", "12th" and "2000" alone are none."""
    keys, slots, language = phrase.keys, phrase.slots, sentence.lexicon.language
    before, after = phrase.first - 1, phrase.last + 1
    on = sentence.has("on", before) or sentence.has("on_after", after)
    if keys in ({"year"}, {"month"}):
        if sentence.has("named", before):
            return False
        year = keys == {"year"} and "on_year" in sentence.lexicon.tags
        return (
            language in CJK_LANGUAGES
            or "edge" in slots
            or (sentence.has("on_year", before) if year else on)
            or "-" in sentence.tokens[phrase.first].low
        )
    if keys == {"which", "unit"} and sentence.has("many", phrase.spans["unit"]):
        return False  # "the last weeks"
    if keys == {"day"}:
        return (
            language == "en"
            and sentence.low(before) == "the"
            and (not sentence.low(after).isalnum() or sentence.has("after_day", after))
            and not sentence.recurs(phrase.first)
        )
    if keys == {"weekday"} and sentence.low(before) in ("(", "（"):
        return False  # beside a date
    if keys == {"count", "unit", "way"} and slots["count"] == 1 and slots["unit"] == "day" and slots["way"] == 1:
        return False  # "done in a day"
    if language != "en":
        starts = slots.get("way") == 1 and "before" in sentence.tokens[phrase.first].slots
        return not (starts and _lasts(sentence, phrase))
    if keys == {"weekday"}:
        return sentence.has("on_weekday", before)
    if keys in ({"which", "unit"}, {"which", "weekday"}):
        return sentence.low(after) != "of"
    if keys == {"days"}:
        words = sentence.said(phrase)
        nowadays = slots["days"] == 0 and any(
            sentence.has("still", near) for near in sentence.around(phrase.first) if near < phrase.first
        )
        return not nowadays and not (" " in words and words[4:].istitle())
    if "way" in keys and "before" in sentence.tokens[phrase.spans["way"]].slots:
        return not sentence.past(phrase.first) and not _lasts(sentence, phrase)
    return True


def _lasts(sentence: Sentence, phrase: Phrase) -> bool:
    """It tells how long something takes: "learned it in two weeks"."""
    return any(sentence.has("lasts", near) for near in sentence.around(phrase.first) if near < phrase.first)


def _bracket_follows(sentence: Sentence, phrase: Phrase) -> bool:
    following = sentence.low(phrase.last + 1) + sentence.low(phrase.last + 2)
    return following.startswith("(") and (following[1:2].isdecimal() or following[1:2] == "≈")


def _whole_of(sentence: Sentence, phrase: Phrase, period: periods.Period) -> periods.Period:
    """ "The week of 16 November 2026", in which this module words a week."""
    before = f"{sentence.low(phrase.first - 2)} {sentence.low(phrase.first - 1)}"
    after = sentence.text[sentence.span(phrase)[1] :]
    for unit, said in (("weekend", "那个周末"), ("week", "那一周")):
        if period.unit is periods.Unit.DAY and (after.startswith(said) or before == f"{unit} of"):
            return periods.whole(period.first, unit)
    return period


def _till_now(sentence: Sentence, phrase: Phrase, on: date) -> Found | None:
    """ "You have lived there for two years" grows false; "you lived there for two years" doesn't."""
    last = phrase.last + (sentence.low(phrase.last + 1) == "now")
    if not sentence.has("for", phrase.first - 1) or sentence.text[sentence.tokens[last].end :][:1] in ("'", "’"):
        return None
    for near in sentence.around(phrase.first):
        have = near - 1 - (sentence.low(near - 1) in ("also", "already", "now"))
        has = sentence.low(have) in ("have", "has") or sentence.low(have).endswith(("'ve", "'s"))
        been_to = sentence.low(near) == "been" and sentence.low(near + 1) == "to"
        if (
            near < phrase.first
            and has
            and sentence.has("since", near)
            and not been_to
            and phrase.slots["unit"] in ("week", "month", "year")
        ):
            period = periods.away(on, phrase.slots["unit"], -phrase.slots["count"])
            words = wording.worded(period).removeprefix("around ")
            about = "around " if {"about", "over"} & phrase.slots.keys() or period.unit is periods.Unit.ABOUT else ""
            return Found(
                sentence.tokens[phrase.first - 1].start, sentence.tokens[last].end, period, f"since {about}{words}"
            )
    return None
