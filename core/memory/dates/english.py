"""Dates in English sentences: which words name one, which day it is, and how to say it so that it stays true.

Libraries that look for dates in text (dateparser, parsedatetime) take "you may go", "sat down" and "for a second" for
dates, so the words are found here by patterns that need more than one word of evidence; a habit ("on Mondays", "every
Friday") and a duration ("in five minutes", "for two weeks") are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from core.memory.dates import periods
from core.memory.dates.wording import BEGINS, MONTH_NAMES, Found, completed, day_worded, placed, worded
from core.memory.dates.periods import Period, Unit
from core.memory.dates.tense import Said

_DAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
_DAY_NUMBERS = {name[:3].lower(): number for number, name in enumerate(_DAY_NAMES)}
_COUNTS = {
    word: number
    for number, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
        ],
        1,
    )
} | {"a": 1, "an": 1, "a couple of": 2, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}

_MONTH = (
    rf"(?P<month>{'|'.join(MONTH_NAMES)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
    # A name of a month goes on in no other word ("Mayor", "marching").
    r"(?![\w-])"
)
_DAY = rf"(?P<day>{'|'.join(_DAY_NAMES)})\b"
_SHORT_DAY = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
_ANY_DAY = rf"(?P<day>{'|'.join(_DAY_NAMES)}|{_SHORT_DAY})(?!\w)"
_NUMBER = r"(?P<number>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d.:]*\d)"
_ORDINAL = r"(?P<number>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b"
_YEAR = r"(?P<year>(?:1[5-9]|20|21)\d\d)(?!\d|[.:,]\d)"
_PART = r"(?P<part>morning|afternoon|evening|night)"
# "still … today" is said of all days.
_NOWADAYS = re.compile(r"\b(?:still|even|nowadays)\b[^.!?]*$", re.IGNORECASE)
# "You have lived there for two years" grows false; "you lived there for two years" doesn't.
_LASTS_TILL_NOW = re.compile(
    r"(?:\b(?:have|has)|['’](?:ve|s))\s+(?:also\s+|already\s+|now\s+)?(?:been\b(?!\s+to\b)|had|lived|worked|known|played|studied|owned|loved|wanted|practi[sc]ed"
    r"|taught|kept|smoked|had|driven|sung|done|dated|collected)\b[^.!?]*$",
    re.IGNORECASE,
)
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
_WHICH = r"(?P<which>next|last|this(?:\s+(?:coming|past))?|(?:the\s+)?(?:coming|upcoming))"
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})"
_VAGUE = r"(?P<vague>a\s+few|several|some|many)"
_UNIT = r"(?P<unit>day|weekend|week|month|year|fortnight)s?"

_Reading = Callable[[re.Match[str], Said], Found | None]


def find(text: str, said_on: date) -> list[Found]:
    """All dates and habits in a text, in order and apart from each other."""
    said = Said(text, said_on)
    found: list[Found] = []
    for pattern, read in _RULES:
        for match in pattern.finditer(text):
            if any(match.start() < one.end and one.start < match.end() for one in found):
                continue
            reading = read(match, said)
            if reading is not None and not any(reading.start < one.end and one.start < reading.end for one in found):
                found.append(reading)
    return sorted(found, key=lambda one: one.start)


def _month_number(match: re.Match[str]) -> int:
    return _MONTH_NUMBERS[match["month"][:3].lower()]


def _day_number(match: re.Match[str]) -> int:
    return _DAY_NUMBERS[match["day"][:3].lower()]


def _is_name(match: re.Match[str], group: str) -> bool:
    """Written with a capital: "may", "march", "mar" and "sat" are other words too."""
    word = match[group]
    return word[0].isupper() or word.lower() not in ("may", "march", "mar.", "mar", "dec", "sat", "sun", "wed", "mon")


def _weeks(which: str) -> int:
    """This week is 0, the next 1, the last -1."""
    which = which.lower()
    return -1 if which.endswith(("last", "past")) else 0 if which == "this" else 1


# --- dates that are complete ----------------------------------------------------------------------------------


def _full_date(match: re.Match[str], said: Said) -> Found | None:  # noqa: ARG001
    found = periods.day_of_month(int(match["year"]), _month_number(match), int(match["number"]))
    if found is not None and (whole := match["whole"]):
        found = periods.week(found.first) if whole.lower() == "week" else periods.weekend(found.first)
    return None if found is None else Found(match.start(), match.end(), found)


def _numeric_date(match: re.Match[str], said: Said) -> Found | None:  # noqa: ARG001
    found = periods.day_of_month(int(match["year"]), int(match["month"]), int(match["number"]))
    return None if found is None else Found(match.start(), match.end(), found)


def _full_month(match: re.Match[str], said: Said) -> Found | None:  # noqa: ARG001
    found = periods.month(int(match["year"]), _month_number(match))
    return None if found is None else Found(match.start(), match.end(), found)


def _full_season(match: re.Match[str], said: Said) -> Found | None:  # noqa: ARG001
    found = periods.season(_season_name(match), int(match["year"]))
    return None if found is None else Found(match.start(), match.end(), found)


def _full_year(match: re.Match[str], said: Said) -> Found | None:  # noqa: ARG001
    found = periods.year(int(match["year"]))
    return None if found is None else Found(match.start("year"), match.end(), found)


def _habit(match: re.Match[str], said: Said) -> Found:  # noqa: ARG001
    return Found(match.start(), match.end(), None)


def _season_name(match: re.Match[str]) -> str:
    name = match["season"].lower()
    return "autumn" if name == "fall" else name


# --- dates relative to the day they were said -----------------------------------------------------------------


def _near_day(match: re.Match[str], said: Said) -> Found | None:
    if match[0][4:].istitle():
        return Found(match.start(), match.end(), None)  # the film
    words = " ".join(match[0].lower().split())
    if words == "today" and _NOWADAYS.search(match.string, 0, match.start()):
        return None
    days = {"after tomorrow": 2, "before yesterday": -2, "tomorrow": 1, "yesterday": -1, "last night": -1}
    offset = next((number for name, number in days.items() if name in words), 0)
    part = match["part"] or ("night" if words == "last night" else "evening" if words == "tonight" else "")
    return placed(match, periods.days_later(said.on, offset), part=part.lower())


def _day_of_week(match: re.Match[str], said: Said) -> Found | None:
    number = _day_number(match)
    found = periods.day_of_week(said.on, number, _weeks(match["which"]))
    return placed(match, found, weekday=_DAY_NAMES[number], part=_part(match))


def _which_day(match: re.Match[str], said: Said) -> Found | None:
    if not _is_name(match, "day"):
        return None
    number, which = _day_number(match), " ".join(match["which"].lower().split())
    if which == "next":
        # The one of next week, as in Chinese: "this Friday" or "Friday" is said of the one before it.
        found = periods.day_of_week(said.on, number, 1)
    elif which in ("last", "this past"):
        found = periods.nearest_weekday(said.on, number, past=True)
    else:
        found = periods.day_of_week(said.on, number) if which == "this" else None
        if found is None or (found.first < said.on and not said.past(match.start())):
            found = periods.nearest_weekday(said.on, number, past=False)
    return placed(match, found, weekday=_DAY_NAMES[number], part=_part(match))


def _bare_day(match: re.Match[str], said: Said) -> Found | None:
    number = _day_number(match)
    found = periods.nearest_weekday(said.on, number, past=said.past(match.start()))
    if said.recurs(match.start()):
        return None if found is None else Found(match.start(), match.end(), found)
    return placed(match, found, weekday=_DAY_NAMES[number], part=_part(match))


def _part(match: re.Match[str]) -> str:
    return (match["part"] or "").lower()


def _day_and_month(match: re.Match[str], said: Said) -> Found | None:
    if not _is_name(match, "month"):
        return None
    number, on_day = _month_number(match), int(match["number"])
    if which := match["which"]:
        found = periods.day_of_month(said.on.year + _weeks(which), number, on_day)
        if found is None:
            return None
        words = match.string[match.start() : match.start("tail")]
        return Found(match.start(), match.end(), found, f"{words} {found.first.year}")
    past = said.past(match.start())
    found = periods.nearest_date(said.on, number, on_day, past=past)
    return completed(match, found, said, comma=match.start("month") < match.start("number"))


def _ordinal_day(match: re.Match[str], said: Said) -> Found | None:
    on_day = int(match["number"])
    if which := match["which"]:
        whole = periods.months_later(said.on, _weeks(which))
        found = None if whole is None else periods.day_of_month(whole.first.year, whole.first.month, on_day)
    else:
        if said.recurs(match.start()):
            return None
        found = periods.nearest_day(said.on, on_day, past=said.past(match.start()))
    return placed(match, found)


def _which_month(match: re.Match[str], said: Said) -> Found | None:
    if not match["month"][0].isupper() and not _is_name(match, "month"):
        return None
    number, which = _month_number(match), match["which"].lower()
    if which == "next":
        later = periods.months_later(said.on, 1)
        found = None if later is None else periods.nearest_month(later.first, number, past=False)
    elif which in ("last", "this past"):
        earlier = periods.months_later(said.on, -1)
        found = None if earlier is None else periods.nearest_month(earlier.first, number, past=True)
    else:
        found = periods.month(said.on.year, number)
    return placed(match, found)


def _month_of_year(match: re.Match[str], said: Said) -> Found | None:
    found = periods.month(said.on.year + _weeks(match["which"]), _month_number(match))
    return placed(match, found)


def _bare_month(match: re.Match[str], said: Said) -> Found | None:
    if not _is_name(match, "month") and not match["before"].lower().startswith("in"):
        return None
    found = periods.nearest_month(said.on, _month_number(match), past=said.past(match.start()))
    return completed(match, found, said)


def _which_period(match: re.Match[str], said: Said) -> Found | None:
    count, unit = _weeks(match["which"]), match["unit"].lower()
    if match["further"]:
        count *= 2
    return placed(match, _whole(said, unit, count))


def _end_of(match: re.Match[str], said: Said) -> Found | None:
    return placed(match, _whole(said, match["unit"].lower(), 0))


def _whole(said: Said, unit: str, count: int) -> Period | None:
    if unit == "week":
        return periods.week(said.on, count)
    if unit == "weekend":
        return periods.weekend(said.on, count)
    return periods.months_later(said.on, count) if unit == "month" else periods.year(said.on.year + count)


def _which_season(match: re.Match[str], said: Said) -> Found | None:
    return placed(match, periods.season_near(said.on, _season_name(match), _weeks(match["which"])))


def _counted(match: re.Match[str], said: Said) -> Found | None:
    ago = match["in"] is None
    if not ago and said.lasts(match.start()):
        return None
    unit = match["unit"].lower()
    if match["vague"]:
        plural = f"{unit}s"
        words = f"{' '.join(match['vague'].split())} {plural} {'before' if ago else 'after'} {day_worded(said.on)}"
        if BEGINS.search(match.string[: match.start()]):
            words = words[0].upper() + words[1:]
        return Found(match.start(), match.end(), periods.day(said.on), words)
    count = 6 if match["half"] else _count(match["count"])
    if match["half"]:
        unit = "month"
    elif unit == "fortnight":
        unit, count = "week", 2 * count
    count = -count if ago else count
    found = periods.weekend(said.on, count) if unit == "weekend" else periods.away(said.on, unit, count)
    if found is None or not (about := match["about"]):
        return placed(match, found)
    before = about.lower() in ("over", "more than")
    sense = "before" if before == ago else "after"
    if about.lower() not in ("over", "more than", "less than", "under"):
        sense = "around"
    return Found(match.start(), match.end(), found, f"{sense} {worded(found).removeprefix('around ')}")


def _till_now(match: re.Match[str], said: Said) -> Found | None:
    if not _LASTS_TILL_NOW.search(match.string, 0, match.start()):
        return None
    found = periods.away(said.on, match["unit"].lower(), -_count(match["count"]))
    if found is None:
        return None
    about = "around " if match["about"] or found.unit is Unit.ABOUT else ""
    return Found(match.start(), match.end(), found, f"since {about}{worded(found).removeprefix('around ')}")


def _count(words: str) -> int:
    return int(words) if words.isdigit() else _COUNTS[" ".join(words.lower().split())]


_Rule = tuple[re.Pattern[str], _Reading]


def _rule(pattern: str, read: _Reading) -> _Rule:
    return re.compile(rf"(?<![\w'’-]){pattern}", re.IGNORECASE), read


_OF_YEAR = r"(?P<tail>,?\s+(?:of\s+)?(?P<which>next|this|last)\s+year\b)?(?!\s*,?\s*(?:19|20)\d\d|\s+(?:Street|Road|Avenue|Square)\b)"
_WHOLE = r"(?:(?:the\s+)?(?P<whole>week|weekend)\s+of\s+)?"
_RANGE_WORD = r"\s*(?:,|and|or|to|through|till|until|&|/|-|–)\s*"
_ABOUT = r"(?:(?P<about>about|around|almost|nearly|roughly|over|more\s+than|less\s+than|under)\s+)?"
_NOT_OF = r"(?!\s+of\b)"

# In order: what one rule has taken is closed to those after it.
_RULES: tuple[_Rule, ...] = (
    _rule(rf"{_WHOLE}(?:{_ANY_DAY},?\s+)?(?:the\s+)?{_NUMBER}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}", _full_date),
    _rule(rf"{_WHOLE}(?:{_ANY_DAY},?\s+)?{_MONTH}\s+(?:the\s+)?{_NUMBER},?\s+{_YEAR}", _full_date),
    _rule(rf"{_YEAR}[-/](?P<month>0?[1-9]|1[0-2])[-/](?P<number>0?[1-9]|[12]\d|3[01])(?!\d)", _numeric_date),
    _rule(rf"(?P<number>0?[1-9]|[12]\d|3[01])\.\s?(?P<month>0?[1-9]|1[0-2])\.\s?{_YEAR}", _numeric_date),
    _rule(rf"(?P<number>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])/{_YEAR}", _numeric_date),
    _rule(rf"(?P<month>0?[1-9]|1[0-2])/(?P<number>1[3-9]|2\d|3[01])/{_YEAR}", _numeric_date),
    _rule(rf"{_MONTH},?\s+(?:of\s+)?{_YEAR}", _full_month),
    _rule(rf"{_SEASON},?\s+(?:of\s+)?{_YEAR}(?:/\d\d)?", _full_season),
    _rule(rf"(?:in|since|until|till|by|of|from|during|before|after|around|early|late|year)\s+{_YEAR}", _full_year),
    _rule(
        r"(?:every|each|any|most|some|alternate)\s+(?:other\s+|second\s+|single\s+|(?:first|third|fourth|last|next)\s+)?"
        rf"(?:{_ANY_DAY}|{_MONTH}|{_SEASON}|(?:year|month|week)\b)"
        rf"(?:{_RANGE_WORD}(?:{'|'.join(_DAY_NAMES)})\b)*"
        rf"(?:\s+(?:in|of|on)\s+(?:the\s+)?(?:{'|'.join(MONTH_NAMES)}|{'|'.join(_DAY_NAMES)})\b)?",
        _habit,
    ),
    _rule(
        rf"(?:{'|'.join(_DAY_NAMES)})s?{_RANGE_WORD}(?:on\s+)?{_DAY}(?:{_RANGE_WORD}(?:{'|'.join(_DAY_NAMES)})\b)*",
        _habit,
    ),
    _rule(rf"(?:{'|'.join(MONTH_NAMES)}){_RANGE_WORD}{_MONTH}", _habit),
    _rule(rf"{_DAY},?\s+the\s+{_ORDINAL}", _habit),
    _rule(rf"(?:first|second|third|fourth|last|next)\s+{_DAY}\s+(?:of|in)\b", _habit),
    _rule(r"the\s+day\s+(?:after\s+tomorrow|before\s+yesterday)\b(?P<part>)", _near_day),
    _rule(rf"(?:tomorrow|tmrw|yesterday|this(?=\s+(?:morning|afternoon|evening)\b))(?:\s+{_PART}\b)?", _near_day),
    _rule(r"(?:today|tonight|last\s+night)\b(?P<part>)", _near_day),
    _rule(rf"{_ANY_DAY}\s+(?:of\s+)?(?P<which>next|this|last)\s+week\b(?:\s+in\s+the)?(?:\s+{_PART}\b)?", _day_of_week),
    _rule(rf"(?P<which>next|this|last)\s+week(?:,|\s+on)?\s+{_DAY}(?:\s+{_PART}\b)?", _day_of_week),
    _rule(rf"(?:{_ANY_DAY},?\s+)?(?:the\s+)?{_NUMBER}\s+(?:of\s+)?{_MONTH}{_OF_YEAR}", _day_and_month),
    _rule(rf"(?:{_ANY_DAY},?\s+)?{_MONTH}\s+(?:the\s+)?{_NUMBER}{_OF_YEAR}", _day_and_month),
    _rule(
        rf"the\s+{_ORDINAL}(?:\s+of\s+(?P<which>next|this|last)\s+month\b|(?=\s*(?:$|[.,;!?]|(?:at|with|for|after|before|when|because|and|but|to)\b)))",
        _ordinal_day,
    ),
    _rule(rf"{_WHICH}\s+{_ANY_DAY}(?:\s+{_PART}\b)?{_NOT_OF}", _which_day),
    _rule(rf"{_MONTH},?\s+(?:of\s+)?(?P<which>next|this|last)\s+year\b", _month_of_year),
    _rule(rf"(?P<which>next|this|last)\s+year,?\s+in\s+{_MONTH}", _month_of_year),
    _rule(rf"{_WHICH}\s+{_MONTH}", _which_month),
    _rule(
        rf"(?P<before>(?:in|since|until|till|by|during|(?:end|beginning|start|middle)\s+of)\s+(?:early\s+|mid[\s-]|late\s+)?|(?:early|mid|late)[\s-]){_MONTH}",
        _bare_month,
    ),
    _rule(rf"{_WHICH}\s+(?P<unit>week|weekend|month|year)\b(?P<further>){_NOT_OF}", _which_period),
    _rule(
        r"the\s+(?P<unit>week|weekend|month|year)\s+(?P<further>(?:after|before)\s+(?P<which>next|last))\b",
        _which_period,
    ),
    _rule(r"(?<=end\sof\s)the\s+(?P<unit>week|month|year)\b", _end_of),
    _rule(rf"{_WHICH}\s+{_SEASON}\b{_NOT_OF}", _which_season),
    _rule(
        rf"(?P<in>in\s+)(?P<about>)(?:(?P<half>half\s+a)|{_VAGUE}|(?!(?:a|an|one)\s+day\b){_COUNT})\s+{_UNIT}(?:['’]s?\s+time|\s+from\s+now)?\b(?!\s+of\b)",
        _counted,
    ),
    _rule(rf"(?P<in>){_ABOUT}(?:(?P<half>half\s+a)|{_VAGUE}|{_COUNT})\s+{_UNIT}\s+from\s+now\b", _counted),
    _rule(rf"{_ABOUT}(?:(?P<half>half\s+a)|{_VAGUE}|{_COUNT})\s+{_UNIT}\s+ago\b(?P<in>in)?", _counted),
    _rule(
        rf"(?:(?<=\bon\s)|(?<=\bby\s)|(?<=\btill\s)|(?<=\bfor\s)|(?<=until\s)|(?<=before\s)|(?<=after\s)|(?<=since\s)){_DAY}(?:\s+{_PART}\b)?",
        _bare_day,
    ),
    _rule(
        rf"for\s+(?:(?P<about>about|around|almost|nearly|over|more\s+than)\s+)?{_COUNT}\s+(?P<unit>week|month|year)s?(?:\s+now)?\b(?!['’])",
        _till_now,
    ),
)
