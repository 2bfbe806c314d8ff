"""Phrases that name a date, in any language: which words stand together, and what they mean on the day they were said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec
from dateutil.relativedelta import relativedelta

from core.memory.dates import periods
from core.memory.dates.lexicon import CJK_LANGUAGES, Lexicon, Slots, Token
from core.memory.dates.periods import Period

_COUNTS, _ROUGHLY = frozenset(["count", "few", "half"]), frozenset(["about", "over", "under"])

# So many words or Chinese characters away nothing tells about a date.
_REACH = 40

# They say how, not when.
_ASIDE = ("part", "about", "over", "under", "soon", "edge", "every")


class Phrase(msgspec.Struct):
    """Words that belong to one date. `spans`: which token fills each slot."""

    first: int
    last: int
    slots: Slots
    spans: dict[str, int]

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self.slots).difference(_ASIDE)


class Sentence(msgspec.Struct):
    """A text in tokens."""

    text: str
    lexicon: Lexicon
    tokens: list[Token]

    def span(self, phrase: Phrase) -> tuple[int, int]:
        """Where a phrase starts and ends in the text."""
        return self.tokens[phrase.first].start, self.tokens[phrase.last].end

    def said(self, phrase: Phrase, slot: str = "") -> str:
        """The words of a phrase, or of one of its slots."""
        place = phrase.spans.get(slot)
        if slot and place is None:
            return ""
        start, end = self.span(phrase) if place is None else (self.tokens[place].start, self.tokens[place].end)
        return self.text[start:end]

    def at(self, place: int) -> Token | None:
        return self.tokens[place] if 0 <= place < len(self.tokens) else None

    def low(self, place: int) -> str:
        token = self.at(place)
        return token.low if token else ""

    def has(self, tag: str, place: int) -> bool:
        return self.lexicon.has(tag, self.at(place))

    def around(self, place: int) -> range:
        """The sentence that a token is in, as far as it matters."""
        first, last = place, place
        while first > max(0, place - _REACH) and not self._ends(first - 1):
            first -= 1
        while last + 1 < min(len(self.tokens), place + _REACH) and not self._ends(last):
            last += 1
        return range(first, last + 1)

    def recurs(self, place: int) -> bool:
        return any(self.has("recurs", near) or "every" in self.tokens[near].slots for near in self.around(place))

    def past(self, place: int) -> bool | None:
        """It speaks of what was (True), or what will be (False); by the last verb before a place, else the first after."""
        if self.low(place - 1) == "since":
            return True
        verdict = None
        for near in self.around(place):
            if (tense := self._tense(near)) is not None:
                if self.lexicon.language != "en":
                    verdict = False if verdict is False else tense
                elif near >= place and verdict is not None:
                    break
                else:
                    verdict = tense
        return verdict

    def phrases(self) -> Iterator[Phrase]:
        place = 0
        while place < len(self.tokens):
            phrase = self._phrase(place)
            if phrase is not None:
                yield phrase
            place = place + 1 if phrase is None else phrase.last + 1

    def _ends(self, place: int) -> bool:
        token, following = self.tokens[place], self.at(place + 1)
        if token.low in "。！？；\n" or (token.low in ".!?;" and (following is None or following.start > token.end)):
            return True
        return token.low == "," and following is not None and self.has("clauses", place + 1)

    def _tense(self, place: int) -> bool | None:
        low, before = self.low(place), place - 1 - self.low(place - 1).endswith("ly")
        moved = self.has("shifted_be", before) and self.has("shifts", place)
        if self.has("ahead", place) or low.endswith(("'ll", "'re")):
            return False
        if self.lexicon.language == "en" and low.endswith("ed") and len(low) > 3 and not self.has("no_past", place):
            return not (self.has("be", before) or moved)
        return not moved if self.has("past", place) else None

    def _phrase(self, first: int) -> Phrase | None:
        phrase, place = Phrase(first, -1, {}, {}), first
        while place < len(self.tokens):
            slots, following = self._role(place, phrase.slots)
            if not slots or self._clash(slots, phrase.slots, following):
                joins = place
                while phrase.slots and joins - place < 2 and self._joins(joins, phrase.slots):
                    joins += 1
                slots, following = self._role(joins, phrase.slots) if joins > place else ({}, 0)
                if not slots or self._clash(slots, phrase.slots, following):
                    break
                place = joins
            phrase.slots |= slots
            phrase.spans |= dict.fromkeys(slots, place)
            phrase.last, place = following - 1, following
        return phrase if phrase.slots else None

    def _clash(self, slots: Slots, others: Slots, following: int) -> bool:
        """Both say one thing. 今年年底 says "year" twice of the same."""
        both = slots.keys() & others.keys()
        after = self.at(following)
        again = both == {"unit"} and slots["unit"] == others["unit"] and after is not None and "edge" in after.slots
        return bool(both) and not again

    def _after(self, place: int) -> Slots:
        token = self.at(place)
        return token.slots if token and self.has("joins", place - 1) else {}

    def _joins(self, place: int, slots: Slots) -> bool:
        if slots.keys() & _COUNTS and "way" not in slots:
            return False  # "for a week in June"
        low, (following, _) = self.low(place), self._role(place + 1, slots)
        if low in (",", "，"):
            return bool(following.keys() & {"year", "day", "month"}) or ("which" in following and "month" in slots)
        if low == ".":
            return self.tokens[place - 1].end == self.tokens[place].start and "month" in {*slots, *following}
        return self.has("joins", place) or (low == "-" and "edge" in slots)

    def _role(self, place: int, slots: Slots) -> tuple[Slots, int]:
        """What a token adds to a phrase with these slots, and where the next one starts."""
        token = self.at(place)
        if token is None:
            return {}, place
        if token.number is not None or token.low[0].isdecimal():
            return self._number(place, slots)
        own, after = token.slots, self.at(place + 1)
        if own.keys() & _COUNTS and "unit" not in own:
            return (
                ({name: own[name] for name in own if name in _COUNTS}, place + 1)
                if self._counts(place)
                else ({}, place)
            )
        if own.keys() & _ROUGHLY or ("before" in own and "unit" not in own):
            # "in" and "about" are of a date only before a count.
            if not self._counts(place + 1):
                return {name: own[name] for name in own if name in ("days", "which")}, place + 1
            return {"way": own["before"]} if "before" in own else dict(own), place + 1
        if "after" in own or self.has("from", place) or self.has("until", place):
            if not ("unit" in slots and slots.keys() & _COUNTS):
                return {}, place
            if "after" in own:
                return {"way": own["after"]}, place + 1
            # "a month from today"
            anchor, _ = self._role(place + 1, slots)
            return ({"way": 1 if self.has("from", place) else -1}, place + 1) if "days" in anchor else ({}, place)
        if own.keys() == {"unit"} and not slots.keys() & {*_COUNTS, "which", "edge"}:
            following = (after.slots if after else {}).keys() | self._after(place + 2).keys()
            return (dict(own), place + 1) if following & {"which", "edge"} else ({}, place)
        return dict(own), place + 1

    def _counts(self, place: int, *, roughly: bool = True) -> bool:
        """ "Two weeks" begins here, or "about two weeks"."""
        token, after = self.at(place), self.at(place + 1)
        if token is None or after is None:
            return False
        if token.slots.keys() & _ROUGHLY:
            return roughly and self._counts(place + 1, roughly=False)
        counted = token.number is not None or bool(token.slots.keys() & _COUNTS)
        return counted and ("unit" in token.slots or ("unit" in after.slots and "which" not in after.slots))

    def _number(self, place: int, slots: Slots) -> tuple[Slots, int]:
        token, after = self.tokens[place], self.at(place + 1)
        if token.number is None:
            return _numeric(token.low), place + 1
        number, unit = token.number, "" if after is None or "which" in after.slots else after.slots.get("unit", "")
        if self.lexicon.language in CJK_LANGUAGES:
            way = self.at(place + 2)
            if unit in ("day", "year") and way is not None and "after" in way.slots:
                return {"count": number}, place + 1
            if after is not None and after.low in ("月", "月份", "월"):
                return {"month": number}, place + 2
            if self.has("date", place + 1):
                return {"day": number}, place + 2
            if unit == "year" and number >= 1000:
                return {"year": number}, place + 2
            return ({"count": number}, place + 1) if unit else ({}, place)
        if unit == "year" and len(token.low) == 4 and 1500 <= number < 2200:
            # "в 2025 году"
            return {"year": number}, place + 2
        if unit:
            return {"count": number}, place + 1
        if len(token.low) == 4 and token.low.isdecimal():
            return ({"year": number} if 1500 <= number < 2200 else {}), place + 1
        if {"day", "month"} <= slots.keys() and len(token.low) == 2 and self.tokens[place - 1].slots.get("month"):
            # "5 July 26"
            return ({"short_year": number} if after is None or not after.low[0].isalnum() else {}), place + 1
        ordinal = not token.low.isdecimal()
        after_month = "month" in slots and (
            self.low(place - 1) in ("the", "de", ".") or "month" in self.tokens[place - 1].slots
        )
        beside = after_month or self._month_follows(place + 1)
        return ({"day": number} if 1 <= number <= 31 and (beside or ordinal) else {}), place + 1

    def _month_follows(self, place: int) -> bool:
        for ahead in range(place, place + 3):
            token = self.at(ahead)
            if token is not None and "month" in token.slots:
                return True
            if token is None or not (token.low == "." or self.has("joins", ahead)):
                return False
        return False


def _numeric(low: str) -> Slots:
    """2027-06-12, 12.6.2027, and 13/06/2027 where only one part can be the month."""
    mark = next((mark for mark in "-./" if low.count(mark) == 2), "")
    parts = low.split(mark) if mark else []
    if not all(part.isdecimal() for part in parts) or not mark:
        return {}
    year, month, day = (int(part) for part in (parts if len(parts[0]) == 4 else reversed(parts)))
    if not 1500 <= year < 2200:
        return {}
    if mark == "/" and len(parts[0]) != 4:
        if month <= 12 and day <= 12 and month != day:
            return {}
        month, day = (day, month) if month > 12 else (month, day)
    return {"year": year, "month": month, "day": day}


def meaning(phrase: Phrase, on: date, lexicon: Lexicon, *, past: bool) -> Period | None:
    """The period of a phrase said on a day; None if it isn't understood.

    Raises:
        ValueError, OverflowError: there is no such day.
    """
    slots, keys = phrase.slots, phrase.keys
    which, unit, month = slots.get("which", 0), slots.get("unit", ""), slots.get("month", 0)
    if keys == {"which"} and "part" in slots:
        # "this morning", "last night"
        return periods.day(on, which) if which == 0 or (which == -1 and slots["part"] == "night") else None
    if keys in ({"days"}, {"days", "weekday"}):
        return periods.day(on, slots["days"])
    if keys == {"count", "unit", "way"}:
        count = slots["count"] * (2 if unit == "fortnight" else 1) * slots["way"]
        return (
            periods.whole(on, unit, count)
            if unit == "weekend"
            else periods.away(on, unit.replace("fortnight", "week"), count)
        )
    if keys == {"count", "unit", "way", "days"}:
        step = relativedelta(**{f"{unit}s": slots["count"] * slots["way"]})
        return periods.day(periods.day(on, slots["days"]).first + step)
    if keys == {"half", "unit", "way"} and unit == "year":
        return periods.away(on, "month", 6 * slots["way"])
    if keys == {"few", "unit", "way"}:
        return periods.day(on)
    if keys in ({"which", "unit"}, {"unit"}) and (which or "which" in slots or "edge" in slots):
        return periods.whole(on, unit, which) if unit in ("week", "weekend", "month", "year") else None
    if keys == {"which", "unit", "weekday"} and unit == "week":
        return periods.weekday(on, slots["weekday"], which)
    if keys == {"which", "weekday"}:
        return _which_weekday(slots, on, lexicon, past=past)
    if keys == {"which", "season"}:
        return periods.whole(on, slots["season"], which)
    if (
        keys in ({"which", "unit", "season"}, {"which", "unit", "month"}, {"which", "unit", "month", "day"})
        and unit == "year"
    ):
        slots = slots | {"year": on.year + which}
        keys = keys - {"which", "unit"} | {"year"}
    if keys == {"which", "unit", "day"} and unit == "month":
        first = periods.whole(on, "month", which).first
        return periods.day(date(first.year, first.month, slots["day"]))
    if keys == {"which", "month"}:
        if not which:
            return periods.whole(date(on.year, month, 1), "month")
        return periods.nearest(periods.whole(on, "month", which).first, past=which < 0, month=month)
    if "short_year" in keys:
        slots = slots | {"year": slots["short_year"] + (2000 if slots["short_year"] <= on.year % 100 + 10 else 1900)}
        keys = keys - {"short_year"} | {"year"}
    if keys - {"weekday"} == {"day", "month", "year"}:
        return periods.day(date(slots["year"], month, slots["day"]))
    if keys == {"month", "year"}:
        return periods.whole(date(slots["year"], month, 1), "month")
    if keys == {"season", "year"}:
        return periods.season(slots["season"], slots["year"])
    if keys == {"year"}:
        return periods.whole(date(slots["year"], 1, 1), "year")
    if keys - {"weekday"} == {"day", "month"} or keys in ({"month"}, {"day"}):
        return periods.nearest(on, past=past, month=month or None, number=slots.get("day"))
    return _nearest_weekday(on, slots["weekday"], past=past) if keys == {"weekday"} else None


def _which_weekday(slots: Slots, on: date, lexicon: Lexicon, *, past: bool) -> Period | None:
    which, number = slots["which"], slots["weekday"]
    if abs(which) == 2 or (lexicon.language == "zh" and "soon" not in slots):
        return periods.weekday(on, number, which)
    if which == 1 and "soon" not in slots:
        # Where people disagree about "next Friday", only what all understand alike.
        unsure = "coming" in lexicon.tags and number > on.weekday()
        return None if unsure else periods.weekday(on, number, 1)
    if which == 0 and (past or number >= on.weekday()):
        return periods.weekday(on, number)
    return _nearest_weekday(on, number, past=which < 0)


def _nearest_weekday(on: date, number: int, *, past: bool) -> Period:
    """The first such weekday after a day, or the last one before it."""
    return periods.day(on, -((on.weekday() - number - 1) % 7) - 1 if past else (number - on.weekday() - 1) % 7 + 1)
