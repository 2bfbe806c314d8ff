"""When somebody wants to be reminded, from their words.

All of the words have to be understood: half of "every other Monday" would be another time. What days are called is read by
`core.memory.dates`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import msgspec
from dateutil.relativedelta import relativedelta

from core.memory.dates.lexicon import Lexicon, Slots, Token
from core.memory.dates.periods import Period, Unit
from core.memory.dates.phrases import Phrase, Sentence, meaning
from core.records import Repeats
from core.reminders.clock import Clock, ClockReader
from core.reminders.repeating import first_from
from core.reminders.words import UNSPACED, Words, languages_for, words_of

# A longer text is no time.
_LONGEST = 200

# Somebody who names a day and no time.
_MORNING = Clock(9)

# No judgement: digits stand apart from letters ("9am", "14h30"), but for English ordinals.
JOINED = re.compile(r"(?<=\d)(?!(?:st|nd|rd|th)\b)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)", re.IGNORECASE)
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(\d{4})?(?![\d.])")

_REPETITIONS = frozenset(one.value for one in Repeats)
_OF_UNIT = {"day": Repeats.DAILY, "week": Repeats.WEEKLY, "month": Repeats.MONTHLY, "year": Repeats.YEARLY}


class When(msgspec.Struct, frozen=True):
    """A moment to come.

    Attributes:
        at: local time, without a time zone.
        timer: it was told as so long from now on.
        explicit: a time of the day was told, not a day alone.
    """

    at: datetime
    repeats: Repeats = Repeats.NEVER
    timer: bool = False
    explicit: bool = True


class Unreadable(Exception):
    """The words aren't understood."""


class Past(Exception):
    """That moment is over."""


def read_when(text: str, now: datetime, languages: Sequence[str] = ()) -> When:
    """Read a moment.

    Args:
        now: local time, without a time zone.
        languages: of the text; empty: those it may be in.

    Raises:
        Unreadable, Past: there is no such moment to come.
    """
    said = _plain(text)
    if (exact := _iso(said)) is not None:
        return _checked(When(exact), now)
    past = False
    for language in languages or languages_for(said):
        words = words_of(language)
        try:
            found = _Reader(said, words, now).read()
        except Past:
            past = True
        except (ValueError, OverflowError):
            continue  # 31 June, the year 10,000
        else:
            if found is not None:
                return _checked(found, now)
    raise Past(text) if past else Unreadable(text)


def read_moment(text: str, now: datetime) -> tuple[datetime, bool]:
    """Read a moment, over or to come: a time of the day is today's unless a day is told.

    Returns:
        It, and whether a time of the day was told.

    Raises:
        Unreadable: it isn't understood.
    """
    said = _plain(text)
    if (exact := _iso(said)) is not None:
        return exact, len(said) > len("2026-12-01")
    for language in languages_for(said):
        try:
            found = _Reader(said, words_of(language), now).read_plain()
        except (Past, ValueError, OverflowError):
            continue
        if found is not None:
            return found
    raise Unreadable(text)


def _plain(text: str) -> str:
    said = " ".join(unicodedata.normalize("NFKC", text).replace("’", "'").split()).strip(" .!,")
    if not said or len(said) > _LONGEST:
        raise Unreadable(text)
    return said


def _checked(when: When, now: datetime) -> When:
    if when.at <= now:
        raise Past
    return when


def _iso(text: str) -> datetime | None:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    if read.tzinfo is not None:
        read = read.astimezone().replace(tzinfo=None)
    return read.replace(hour=_MORNING.hour) if len(text) <= len("2026-12-01") else read


class _Reader:
    """One reading of a text, in one language."""

    def __init__(self, text: str, words: Words, now: datetime) -> None:
        spaced = words.clock.language not in UNSPACED
        self._text = JOINED.sub(" ", text) if spaced else text
        if words.compound is not None:
            self._text = words.compound.sub(lambda match: f"{match[1]} {words.parts[match[2].lower()]}", self._text)
        self._words = words
        self._now = now
        self._clock: Clock | None = None
        self._seconds: int | None = None
        self._days: int | None = None
        self._every = False
        self._repeats: Repeats | None = None

    def read(self) -> When | None:
        """None: not all of it is understood."""
        rest = self._take_times(self._words.clock.read(self._text))
        if rest is None:
            return None
        day, plain = self._day(rest)
        if not plain or (self._seconds is not None and (day is not None or self._clock or self._repeats)):
            return None
        if self._seconds is not None:
            return When(self._now + timedelta(seconds=self._seconds), timer=True)
        if self._every and self._repeats is None:
            if self._clock is None or not self._clock.part or day is not None:
                return None
            self._repeats = Repeats.DAILY  # "every evening"
        if self._days is not None:
            if day is not None:
                return None
            day = self._now.date() + timedelta(days=self._days)
        if day is None and self._clock is None and self._repeats is None:
            return None
        return self._moment(day)

    def read_plain(self) -> tuple[datetime, bool] | None:
        """The moment as it is told, and whether a time of the day is; None: not all of it is understood, or it recurs."""
        rest = self._take_times(self._words.clock.read(self._text))
        if rest is None:
            return None
        day, plain = self._day(rest)
        if not plain or self._every or self._repeats is not None:
            return None
        if self._seconds is not None:
            alone = day is None and self._clock is None
            return (self._now + timedelta(seconds=self._seconds), True) if alone else None
        if self._days is not None and day is None:
            day = self._now.date() + timedelta(days=self._days)
        if day is None and self._clock is None:
            return None
        return _at(day or self._now.date(), self._clock or Clock(0)), self._clock is not None

    def _take_times(self, tokens: Sequence[Token]) -> str | None:
        """Take out what tells times, spans and repetitions; what is left, or None if something was told twice."""
        reader, place, left = ClockReader(tokens), 0, list(self._text)
        while place < len(tokens):
            following = self._take(reader, place)
            if following is None:
                return None
            for token in tokens[place:following]:
                left[token.start : token.end] = " " * (token.end - token.start)
            place = max(following, place + 1)
        return "".join(left)

    def _take(self, reader: ClockReader, place: int) -> int | None:
        """Take what begins here; the place behind it, the same one if nothing does, None if it was told already."""
        if (span := reader.span(place)) is not None:
            if self._seconds is not None:
                return None
            self._seconds = span[0]
            return span[1]
        if (unit := reader.ahead(place)) in _OF_UNIT and self._days is None:
            self._days = (_counted(self._now.date(), {"count": 1, "unit": unit}) - self._now.date()).days
            return place + 2
        role = reader.role(place)
        start, _, part = role.partition("_")
        if role == "every":
            self._every = True
            return place + 1
        if start in _REPETITIONS:
            if self._repeats is not None:
                return None
            self._repeats = Repeats(start)
            return self._closer(ClockReader.of_part(part), place + 1) if part else place + 1
        if start in ("today", "tomorrow") and part:
            self._days = ("today", "tomorrow").index(start)
            return self._closer(ClockReader.of_part(part), place + 1)
        if (told := reader.time(place)) is not None:
            return self._closer(told[0], told[1])
        return place

    def _closer(self, other: Clock, following: int) -> int | None:
        """ "Tonight at 8", "at 8 in the evening": a part of a day and an hour are one time."""
        both = other if self._clock is None else self._clock.with_part(other)
        if both is None:
            return None
        self._clock = both
        return following

    # --- days ---

    def _day(self, rest: str) -> tuple[date | None, bool]:
        """The day that is told, and whether nothing else is."""
        if self._words.dotted and (dotted := _DOTTED.search(rest)) is not None:
            number, month, year = dotted.groups()
            left = rest[: dotted.start()] + rest[dotted.end() :]
            return self._dotted(int(number), int(month), year), self._says_nothing(self._words.days.read(left), ())
        lexicon = self._words.days
        tokens = lexicon.read(rest)
        tokens = self._of_every(tokens)
        sentence = Sentence(rest, lexicon, tokens)
        phrases = list(sentence.phrases())
        if not phrases and self._repeats is Repeats.MONTHLY:
            numbers = [token for token in tokens if token.number is not None and 1 <= token.number <= 31]
            if len(numbers) == 1 and self._says_nothing(tokens, [(tokens.index(numbers[0]),) * 2]):
                return self._of_month(numbers[0].number or 1), True
        if len(phrases) > 1 or not self._says_nothing(tokens, [(one.first, one.last) for one in phrases]):
            return None, False
        if not phrases:
            return None, True
        if "every" in phrases[0].slots or phrases[0].slots.keys() & {"about", "over", "under", "few", "other"}:
            return None, False
        day = self._meant(phrases[0], lexicon)
        return day, day is not None

    def _of_every(self, tokens: list[Token]) -> list[Token]:
        """Without the unit in "every week on Monday", "每月15号"; it says how often."""
        unit = tokens[0].slots.get("unit") if tokens and self._every else None
        if unit not in _OF_UNIT or "which" in tokens[0].slots or self._repeats is not None:
            return tokens
        self._repeats = _OF_UNIT[unit]
        return tokens[1:]

    def _says_nothing(self, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]) -> bool:
        inside = {place for first, last in taken for place in range(first, last + 1)}
        return all(
            place in inside or token.low in self._words.filler or token.low in ",.、"
            for place, token in enumerate(tokens)
        )

    def _meant(self, phrase: Phrase, lexicon: Lexicon) -> date | None:
        today, slots = self._now.date(), phrase.slots
        if phrase.keys == {"count", "unit", "way"} and slots["way"] > 0:
            return _counted(today, slots)
        period = meaning(phrase, today, lexicon, past=False)
        if period is None and phrase.keys == {"which", "weekday"} and slots["which"] == 1:
            # Where people disagree about "next Friday", the coming one, which they are shown.
            ahead = (slots["weekday"] - today.weekday() - 1) % 7 + 1
            return today + timedelta(days=ahead)
        if period is None:
            return None
        if self._every or self._repeats:
            self._take_repetition(phrase)
        return _first_day(period, today)

    def _take_repetition(self, phrase: Phrase) -> None:
        keys = phrase.keys
        if keys == {"weekday"} and self._repeats in (None, Repeats.DAILY):
            self._repeats = Repeats.WEEKLY  # in Arabic it is "every day Monday"
        elif self._repeats is not None:
            return
        elif keys == {"day"}:
            self._repeats = Repeats.MONTHLY
        elif keys - {"weekday"} == {"day", "month"}:
            self._repeats = Repeats.YEARLY

    def _dotted(self, number: int, month: int, year: str | None) -> date:
        today = self._now.date()
        found = date(int(year) if year else today.year, month, number)
        return found if year or found >= today else found + relativedelta(years=1)

    def _of_month(self, number: int) -> date:
        first = self._now.date().replace(day=1)
        for months in range(12):
            day: date = first + relativedelta(months=months, day=number)
            if day >= self._now.date():
                return day
        raise ValueError(number)

    # --- the moment ---

    def _moment(self, day: date | None) -> When:
        explicit = self._clock is not None
        clock, today = self._clock or _MORNING, self._now.date()
        if self._repeats is not None:
            begin = _at(day or today, clock)
            return When(first_from(begin, self._repeats, self._now), self._repeats, explicit=explicit)
        at = _at(day or today, clock)
        if at <= self._now and at.date() == today and clock.either and clock.hour < 12:
            at += timedelta(hours=12)
        if at <= self._now and (day is None or (clock.hour == 0 and day == today)):
            at += timedelta(days=1)
        return When(at, explicit=explicit)


def _at(day: date, clock: Clock) -> datetime:
    return datetime.combine(day, time()) + timedelta(hours=clock.hour, minutes=clock.minute)


def _counted(today: date, slots: Slots) -> date:
    """ "In three weeks" is that very day here: a reminder needs one."""
    count, unit = slots["count"], slots["unit"]
    if unit == "fortnight":
        return today + timedelta(weeks=2 * count)
    if unit == "weekend":
        return today + timedelta(days=5 - today.weekday(), weeks=count)
    then: date = today + relativedelta(**{f"{unit}s": count})
    return then


def _first_day(period: Period, today: date) -> date:
    if period.unit is Unit.ABOUT:
        return period.middle
    return max(period.first, today) if period.last >= today else period.first
