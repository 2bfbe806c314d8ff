"""Times of the day and spans of hours in a phrase, token by token."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.memory.dates.lexicon import Token

PARTS = ("morning", "noon", "afternoon", "evening", "night", "midnight")

# When somebody who names no hour means.
_HOURS = {"morning": 9, "noon": 12, "afternoon": 15, "evening": 19, "night": 21, "midnight": 0}

_SECONDS = {"hours": 3600, "hour": 3600, "minute": 60, "second": 1}
_SPANS = {"quarter_hour": 900.0, "half_hour": 1800.0, "hour_and_half": 5400.0}
_BEHIND = {"and_half": 30, "and_quarter": 15, "and_three_quarters": 45, "less_quarter": -15}
_BEFORE = {"half_past": 30, "quarter_past": 15, "quarter_to": -15, "half_to": -30}


class Clock(msgspec.Struct, frozen=True):
    """A time of the day.

    Attributes:
        hour: 24 and more is the next day.
        either: it may as well be twelve hours later.
        part: of the day, as it was told.
        bare: nothing else was told.
    """

    hour: int
    minute: int = 0
    either: bool = False
    part: str = ""
    bare: bool = False

    def with_part(self, other: Clock) -> Clock | None:
        """This time and another that tells of the same one, a part of a day and an hour; None: both are hours, or both parts."""
        bare, hour = (self, other) if self.bare else (other, self)
        if not bare.bare or hour.bare or hour.part:
            return None
        return _whole(hour, 0, bare.part, exact=False)


class ClockReader:
    """Reads from a place in a phrase on. What isn't there is None; else it comes with the place behind it."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens

    @staticmethod
    def of_part(part: str) -> Clock:
        """When somebody means who names a part of the day and no hour."""
        return Clock(_HOURS[part], part=part, bare=True)

    def role(self, place: int) -> str:
        token = self._at(place)
        return "" if token is None else str(token.slots.get("clock", ""))

    def ahead(self, place: int) -> str:
        """The unit of "через неделю", in one week: it stands behind, without a number."""
        token = self._at(place + 1)
        return str(token.slots.get("unit", "")) if self.role(place) == "in" and token is not None else ""

    def span(self, first: int) -> tuple[int, int] | None:
        """Seconds from now on: "in an hour and a half", "20 minutes later"."""
        place, ahead = first, False
        while self.role(place) == "in":
            place, ahead = place + 1, True
        seconds, counted = 0.0, False
        while (one := self._part_of_span(place, ahead and not counted)) is not None:
            seconds, place, counted = seconds + one[0], one[1], True
            if self.role(place) == "joins" and self._part_of_span(place + 1, False) is not None:
                place += 1
        if not counted:
            return None
        if self.role(place) == "later":
            return round(seconds), place + 1
        # "20 minutes" and nothing else.
        alone = first == 0 and place == len(self._tokens)
        return (round(seconds), place) if ahead or alone else None

    def time(self, first: int) -> tuple[Clock, int] | None:
        """A time of the day: "at 9", "下午三点半", "quarter to ten", "in the morning"."""
        place, told, part = first, False, ""
        while self.role(place) in ("at", "am", "pm", *PARTS) or (self.role(place) == "hour" and place == first):
            if self.role(place) in ("at", "hour"):
                told = True
            else:
                part = self.role(place)
            place += 1
        before = _BEFORE.get(self.role(place))
        if before is not None:
            place += 1
        minutes = self._minutes_around(place) if before is None else None
        if minutes is not None:
            before, place = minutes
        hour = self._hour(place)
        if hour is None:
            # No hour follows: at most a part of the day was said.
            bare = part in PARTS and before is None
            return self._bare(part, self._behind_part(first)) if bare else None
        clock, place, exact = hour
        if self.role(place) in ("oclock", "hour"):
            told, place = True, place + 1
            minute = self._number(place)
            if minute is not None and 0 <= minute < 60 and clock.minute == 0:
                place += 1 + (self.role(place + 1) == "minute")
                clock = msgspec.structs.replace(clock, minute=minute)
        if self.role(place) in _BEHIND:
            told, before = True, _BEHIND[self.role(place)]
            place += 1
        if self.role(place) in ("am", "pm", *PARTS):
            part, place = self.role(place), place + 1
        if not (told or part or exact or before is not None):
            return None
        return _whole(clock, before or 0, part, exact), place

    def _bare(self, part: str, place: int) -> tuple[Clock, int]:
        """A part of the day; "noon and a half" is a time."""
        minutes = _BEHIND.get(self.role(place)) if part in ("noon", "midnight") else None
        if minutes is None:
            return self.of_part(part), place
        return _whole(Clock(_HOURS[part]), minutes, "", exact=True), place + 1

    def _behind_part(self, place: int) -> int:
        while self.role(place) in ("at", *PARTS):
            place += 1
        return place

    def _minutes_around(self, place: int) -> tuple[int, int] | None:
        """ "Ten to" nine, "zehn nach" acht."""
        number = self._number(place)
        after = place + 1 + (self.role(place + 1) == "minute")
        way = {"past": 1, "to": -1}.get(self.role(after))
        if number is None or way is None or self._number(after + 1) is None:
            return None
        return way * number, after + 1

    def _hour(self, place: int) -> tuple[Clock, int, bool] | None:
        token = self._at(place)
        if token is None:
            return None
        for mark in ":.":
            hour, found, minute = token.low.partition(mark)
            if found and hour.isdecimal() and minute.isdecimal() and len(minute) == 2:
                if int(hour) > 24 or int(minute) > 59:
                    return None
                # "9.30" may be a day and a month.
                exact = mark == ":" or self.role(place + 1) in ("oclock", "hour")
                early = hour.startswith("0") or int(hour) > 12 or int(hour) == 0
                return Clock(int(hour) % 24, int(minute), either=not early), place + 1, exact
        number = self._number(place)
        if number is None or not 0 <= number <= 24:
            return None
        written = token.low.isdecimal() and token.low.startswith("0")
        return Clock(number % 24, either=1 <= number <= 12 and not written), place + 1, False

    def _part_of_span(self, place: int, alone: bool) -> tuple[float, int] | None:
        """A number and a unit; `alone`: the number may be missing, as in "через час"."""
        if (known := _SPANS.get(self.role(place))) is not None:
            return known, place + 1
        token = self._at(place)
        number: float | None = self._number(place)
        if number is None and token is not None:
            number = _decimal(token.low)
        unit = self.role(place if number is None else place + 1)
        half = number is not None and unit == "and_half"
        if half:
            unit = self.role(place + 2)
        if unit not in _SECONDS or (number is None and not alone):
            return None
        seconds = (1.0 if number is None else number) * _SECONDS[unit]
        place += (0 if number is None else 1) + half + 1
        if half or self.role(place) == "and_half":
            seconds += 0.5 * _SECONDS[unit]
            place += not half
        return seconds, place

    def _number(self, place: int) -> int | None:
        token = self._at(place)
        if token is None or (token.low[-2:] in ("st", "nd", "rd", "th") and token.low[:1].isdecimal()):
            return None
        if token.number is not None:
            return token.number
        count = token.slots.get("count")
        return count if isinstance(count, int) else None

    def _at(self, place: int) -> Token | None:
        return self._tokens[place] if 0 <= place < len(self._tokens) else None


def _decimal(low: str) -> float | None:
    whole, mark, part = low.replace(",", ".").partition(".")
    return float(f"{whole}.{part}") if mark and whole.isdecimal() and part.isdecimal() else None


def _whole(clock: Clock, minutes: int, part: str, exact: bool) -> Clock:
    """A time with what was said of it: quarters, halves, the part of the day."""
    hour = clock.hour
    if part in ("evening", "night") and clock.either and hour == 12:
        hour = 24
    elif part in ("pm", "afternoon", "evening") or (part == "noon" and hour < 10):
        hour = hour % 12 + 12 if clock.either else hour
    elif part in ("am", "morning"):
        hour = hour % 12 if clock.either else hour
    elif part == "night" and clock.either:
        hour = hour + 12 if hour >= 6 else hour
    total = (hour * 60 + clock.minute + minutes) % (24 * 60) + (24 * 60 if hour == 24 and minutes >= 0 else 0)
    either = clock.either and not part and not (exact and clock.hour >= 12)
    return Clock(total // 60, total % 60, either=either, part=part)
