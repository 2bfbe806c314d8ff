"""Dates in Chinese sentences, simplified and traditional. See `dates_english`: the same rules, other words."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from core.memory.dates import periods
from core.memory.dates.wording import Found
from core.memory.dates.periods import Period, Unit

_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_DAY_NUMBERS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_DAY_NAMES = "一二三四五六日"
_DAYS = {"大后天": 3, "大後天": 3, "后天": 2, "後天": 2, "明": 1, "今": 0, "大前天": -3, "前天": -2, "昨": -1}
_YEARS = {"后年": 2, "後年": 2, "明年": 1, "来年": 1, "來年": 1, "今年": 0, "本年": 0, "去年": -1, "前年": -2}
_SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}
_SEASON_NAMES = {english: f"{chinese}天" for chinese, english in _SEASONS.items()}

_NUMERAL = r"(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九])"
_COUNT = r"(?P<count>\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九]|半|几|幾|好几|好幾)"
_YEAR = r"(?P<year>(?:19|20)\d\d|[一二][零〇九][零〇一二三四五六七八九]{2})年"
_RELATIVE_YEAR = r"(?P<relative>[后後明来來今本去前]年)"
_MONTH = rf"(?P<month>{_NUMERAL})月(?:份)?"
_DAY = rf"(?P<day>{_NUMERAL})[日号號]"
_SHIFT = r"(?P<shift>这一?个?|這一?個?|本|下下个?|下下個?|下一?个?|下一?個?|上上个?|上上個?|上一?个?|上一?個?)"
_WEEK = r"(?:周|週|星期|礼拜|禮拜)"
_WEEKDAY = r"(?P<weekday>[一二三四五六日天])"
_PART = r"(?P<part>早上|上午|中午|下午|傍晚|晚上|早|晚|夜里|夜裡)?"

# See dates_english: a recurring date, one that lies before.
_RECURS = re.compile(
    r"每|生日|出生|生于|生於|周年|週年|纪念日|紀念日|忌日|通常|经常|經常|平时|平時|一般|总是|總是|有时|有時|从不|從不|习惯|習慣|一向|历来|年年|生辰"
)
_PAST = re.compile(r"(?<![为為])了|过(?!敏|年|节)|過(?!敏|年|節)|曾|刚|剛|当时|當時")
_AHEAD = re.compile(r"要|会(?!议)|會(?!議)|将|將|打算|准备|準備|计划|計劃|想|预定|預定|即将")
_SENTENCE_END = re.compile(r"[。！？!?；;\n]")

_Reading = Callable[[re.Match[str], date], Found | None]


def find(text: str, said_on: date) -> list[Found]:
    """All dates and habits in a text, in order and apart from each other."""
    found: list[Found] = []
    for pattern, read in _RULES:
        for match in pattern.finditer(text):
            if any(match.start() < one.end and one.start < match.end() for one in found):
                continue
            reading = read(match, said_on)
            if reading is not None:
                found.append(reading)
    return sorted(found, key=lambda one: one.start)


def worded(period: Period) -> str:
    first, last = period.first, period.last
    if period.unit is Unit.DAY:
        return _day(first)
    if period.unit is Unit.ABOUT:
        return f"{_day(period.middle)}前后"
    if period.unit is Unit.WEEK:
        return f"{_day(first)}那一周"
    if period.unit is Unit.WEEKEND:
        return f"{_day(first)}那个周末"
    if period.unit is Unit.MONTH:
        return f"{first.year}年{first.month}月"
    if period.unit is Unit.SEASON:
        return f"{first.year}年{_SEASON_NAMES[period.name]}"
    return f"{last.year}年"


def _day(on: date) -> str:
    return f"{on.year}年{on.month}月{on.day}日"


def _placed(match: re.Match[str], period: Period | None, after: str = "") -> Found | None:
    return None if period is None else Found(match.start(), match.end(), period, worded(period) + after)


def _named(match: re.Match[str], period: Period | None) -> Found | None:
    """A date that needs nothing."""
    return None if period is None else Found(match.start(), match.end(), period)


def _sentence(match: re.Match[str]) -> tuple[int, int]:
    text, at = match.string, match.start()
    start = max((end.end() for end in _SENTENCE_END.finditer(text, 0, at)), default=0)
    following = _SENTENCE_END.search(text, match.end())
    return start, following.start() if following else len(text)


def _past(match: re.Match[str]) -> bool:
    sentence = _sentence(match)
    return _PAST.search(match.string, *sentence) is not None and _AHEAD.search(match.string, *sentence) is None


def _recurs(match: re.Match[str]) -> bool:
    return _RECURS.search(match.string, *_sentence(match)) is not None


def _number(numeral: str) -> int:
    if numeral.isdigit():
        return int(numeral)
    if "十" in numeral:
        tens, ones = numeral.split("十")
        return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)
    return _DIGITS[numeral]


def _year_number(digits: str) -> int:
    return int("".join(str(_DIGITS.get(digit, digit)) for digit in digits))


def _shift(match: re.Match[str]) -> int:
    words = match["shift"]
    return words.count("下") - words.count("上")


# --- complete dates -------------------------------------------------------------------------------------------


def _full_date(match: re.Match[str], said_on: date) -> Found | None:  # noqa: ARG001
    on = periods.day_of_month(_year_number(match["year"]), _number(match["month"]), _number(match["day"]))
    if on is not None and (whole := match["whole"]):
        on = periods.weekend(on.first) if "末" in whole else periods.week(on.first)
    return _named(match, on)


def _full_month(match: re.Match[str], said_on: date) -> Found | None:  # noqa: ARG001
    return _named(match, periods.month(_year_number(match["year"]), _number(match["month"])))


def _full_season(match: re.Match[str], said_on: date) -> Found | None:  # noqa: ARG001
    return _named(match, periods.season(_SEASONS[match["season"]], _year_number(match["year"])))


def _full_year(match: re.Match[str], said_on: date) -> Found | None:  # noqa: ARG001
    return _named(match, periods.year(_year_number(match["year"])))


def _habit(match: re.Match[str], said_on: date) -> Found:  # noqa: ARG001
    return Found(match.start(), match.end(), None)


# --- relative dates -------------------------------------------------------------------------------------------


def _near_day(match: re.Match[str], said_on: date) -> Found | None:
    words = match["which"]
    offset = _DAYS[words] if words in _DAYS else _DAYS[words[0]]
    part = {"早": "早上", "晚": "晚上"}.get(match["part"] or "", match["part"] or "")
    return _placed(match, periods.days_later(said_on, offset), part)


def _weekday(match: re.Match[str], said_on: date) -> Found | None:
    number = _DAY_NUMBERS[match["weekday"]]
    return _placed(match, periods.day_of_week(said_on, number, _shift(match)), f"（周{_DAY_NAMES[number]}）")


def _bare_weekday(match: re.Match[str], said_on: date) -> Found | None:
    number = _DAY_NUMBERS[match["weekday"]]
    on = periods.nearest_weekday(said_on, number, past=_past(match))
    return _named(match, on) if _recurs(match) else _placed(match, on, f"（周{_DAY_NAMES[number]}）")


def _week(match: re.Match[str], said_on: date) -> Found | None:
    return _placed(match, periods.week(said_on, _shift(match)))


def _weekend(match: re.Match[str], said_on: date) -> Found | None:
    return _placed(match, periods.weekend(said_on, _shift(match)))


def _month(match: re.Match[str], said_on: date) -> Found | None:
    whole = periods.months_later(said_on, _shift(match))
    if whole is None or match["day"] is None:
        return _placed(match, whole)
    return _placed(match, periods.day_of_month(whole.first.year, whole.first.month, _number(match["day"])))


def _relative_year(match: re.Match[str], said_on: date) -> Found | None:
    number = said_on.year + _YEARS[match["relative"]]
    if match["month"] is None:
        return _placed(match, periods.year(number))
    month = _number(match["month"])
    if match["day"] is None:
        return _placed(match, periods.month(number, month))
    return _placed(match, periods.day_of_month(number, month, _number(match["day"])))


def _relative_season(match: re.Match[str], said_on: date) -> Found | None:
    return _placed(match, periods.season(_SEASONS[match["season"]], said_on.year + _YEARS[match["relative"]]))


def _day_and_month(match: re.Match[str], said_on: date) -> Found | None:
    month, on_day = _number(match["month"]), _number(match["day"])
    return _completed(match, periods.nearest_date(said_on, month, on_day, past=_past(match)))


def _bare_month(match: re.Match[str], said_on: date) -> Found | None:
    month = _number(match["month"])
    return _completed(match, periods.nearest_month(said_on, month, past=_past(match)) if 1 <= month <= 12 else None)


def _completed(match: re.Match[str], period: Period | None) -> Found | None:
    if period is None or _recurs(match):
        return _named(match, period)
    return Found(match.start(), match.end(), period, f"{period.first.year}年{match[0]}")


def _counted(match: re.Match[str], said_on: date) -> Found | None:
    ago = match["way"].endswith("前")
    words = match["count"]
    unit = {"天": "day", "日": "day", "年": "year", "月": "month"}.get(match["unit"][-1], "week")
    if words[-1] in "几幾":
        return Found(
            match.start(),
            match.end(),
            periods.day(said_on),
            f"{_day(said_on)}的{words}{match['unit']}{'前' if ago else '后'}",
        )
    if words == "半":
        if unit != "year":
            return None
        unit, count = "month", 6
    else:
        count = _number(words)
    return _placed(match, periods.away(said_on, unit, -count if ago else count))


def _rule(pattern: str, read: _Reading) -> tuple[re.Pattern[str], _Reading]:
    return re.compile(pattern), read


_NO_NUMERAL = r"(?<![\d一二三四五六七八九十])"
_DAY_AFTER = r"(?!性|的?(?:努力|养成|養成|形成|失明|培养|培養|因素|环境|環境))"

_RULES = (
    _rule(rf"{_YEAR}{_MONTH}{_DAY}(?:（周[一二三四五六日]）)?(?P<whole>那一周|那个周末)?", _full_date),
    _rule(r"(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)(?P<whole>)", _full_date),
    _rule(rf"{_YEAR}的?{_MONTH}", _full_month),
    _rule(rf"{_YEAR}的?(?P<season>[春夏秋冬])(?:天|季)", _full_season),
    _rule(_YEAR, _full_year),
    _rule(
        rf"每(?:逢|到|个|個|隔)?(?:一|两|兩)?(?:{_WEEK}[一二三四五六日天]?(?:[、和到至][一二三四五六日天])*末?"
        rf"|{_NUMERAL}月份?(?:{_NUMERAL}[日号號])?|个?個?月的?(?:{_NUMERAL}[日号號])?|年的?(?:{_NUMERAL}月份?)?(?:{_NUMERAL}[日号號])?)",
        _habit,
    ),
    _rule(rf"{_WEEK}[一二三四五六日天](?:(?:[、和到至或跟]|{_WEEK})+[一二三四五六日天])+", _habit),
    _rule(rf"(?P<which>大后天|大後天|(?<!先)(?:后天|後天){_DAY_AFTER}|大前天|前天|[明今昨][天日](?!方舟|香)){_PART}", _near_day),
    _rule(r"(?P<which>[明今昨])(?P<part>早|晚)(?!餐|饭|飯)", _near_day),
    _rule(rf"{_SHIFT}{_WEEK}{_WEEKDAY}", _weekday),
    _rule(rf"{_SHIFT}(?:周|週)末", _weekend),
    _rule(rf"{_SHIFT}{_WEEK}(?![一二三四五六日天末刊])", _week),
    _rule(rf"{_SHIFT}月(?:份)?(?:的?{_DAY})?", _month),
    _rule(rf"{_RELATIVE_YEAR}的?(?P<season>[春夏秋冬])(?:天|季)", _relative_season),
    _rule(rf"{_RELATIVE_YEAR}(?!轮|輪)(?:的?{_MONTH}(?:{_DAY})?)?", _relative_year),
    _rule(rf"{_NO_NUMERAL}{_MONTH}{_DAY}", _day_and_month),
    # "2026年11月25日的几天前" is this module's own wording.
    _rule(rf"(?<!日的){_NO_NUMERAL}{_COUNT}(?P<unit>天|日|个?星期|個?星期|个?礼拜|個?禮拜|周|週|个月|個月|年)(?P<way>以?之?[后後前])(?!面)", _counted),
    _rule(rf"{_NO_NUMERAL}(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?![亮球饼餅光色经經费費底初中路街])", _bare_month),
    _rule(rf"(?:周|週|星期|礼拜|禮拜){_WEEKDAY}", _bare_weekday),
)  # fmt: skip
