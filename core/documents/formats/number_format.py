"""Numbers of a sheet with what their cell's format adds: 0.19 is 19 %, 1234.5 is 1234.50 €, 1067 is the postcode 01067. Whoever asks about a sheet
asks about what they see in it.

The formats are those of Office Open XML (ECMA-376 part 1, 18.8.31). Of one that says more than that (fractions, powers of ten, signs within the
digits, thousands left out) the bare number is taken. Digits aren't grouped: that is the reader's language, not the file's.
"""

from __future__ import annotations

import datetime
import math
import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

# Of a section: a currency with its language, another condition or colour, text in quotes, one escaped sign, room as wide as a sign, a sign that fills.
_PART = re.compile(
    r'\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|(?P<plain>.)', re.DOTALL
)
_MASK = re.compile(r"[#,]*(?P<whole>0*)(?:\.(?P<places>[0#?]*))?")
# What is larger is no number that anybody formats.
_TOO_LARGE, _MOST_PLACES = 1e15, 10
# March 1900, before which there is a day too many, and the year 9999.
_FIRST_DAY, _LAST_DAY = 61, 2_958_466
_SIGNS = "$€£¥₹₩₽₺₫₴%+-( )"


class _Shown(NamedTuple):
    before: str
    behind: str
    whole: int
    """Digits before the point at least."""
    places: int
    least_places: int
    """Digits behind the point at most and at least."""
    per_cent: bool


def shown(value: float, number_format: str) -> str | None:
    """As the cell shows it; None where its format adds nothing, or can't be read."""
    positive, negative = _sections(number_format)
    form = _read(positive)
    if form is None or not math.isfinite(value) or abs(value) >= _TOO_LARGE:
        return None
    if value < 0 and negative and not _says_the_same(form, _read(negative)):
        return None
    # Half is rounded up, and what counts is the number as it is written: 0.285 is 29 %.
    exact = Decimal(f"{abs(value):.15g}") * (100 if form.per_cent else 1)
    digits = f"{exact.quantize(Decimal(1).scaleb(-form.places), ROUND_HALF_UP):f}"
    whole, _, places = digits.partition(".")
    places = places[: form.least_places] + places[form.least_places :].rstrip("0")
    sign = "-" if value < 0 and digits.strip("0.") else ""
    return f"{sign}{form.before}{whole.zfill(form.whole)}{'.' if places else ''}{places}{form.behind}"


def day(value: float, number_format: str) -> str | None:
    """The day that a number stands for, where its format shows one; days are counted from the end of 1899."""
    positive, _ = _sections(number_format)
    signs = "".join(found["plain"] or "" for found in _PART.finditer(positive)).lower()
    if not any(sign in signs for sign in ("d", "y", "mmm")) or not _FIRST_DAY <= value < _LAST_DAY:
        return None
    moment = datetime.datetime(1899, 12, 30) + datetime.timedelta(minutes=round(value * 24 * 60))
    return moment.date().isoformat() if moment.time() == datetime.time() else moment.isoformat(" ", "minutes")


def _says_the_same(one: _Shown, other: _Shown | None) -> bool:
    """Of negative numbers as of positive ones, but for signs and brackets: no "Dr" in place of "Cr"."""
    return other is not None and (one.before, one.behind, one.per_cent) == (other.before, other.behind, other.per_cent)


@lru_cache(maxsize=256)
def _read(section: str) -> _Shown | None:
    before, mask, behind = "", "", ""
    per_cent = False
    for found in _PART.finditer(section):
        literal = found["currency"] or found["quoted"] or found["escaped"] or ""
        plain = found["plain"] or ""
        if plain and plain in "#0?.,":
            if behind.strip():
                return None  # signs within the digits
            mask += plain
            continue
        if plain and plain not in _SIGNS:
            return None  # General, a date, a power of ten, text
        per_cent = per_cent or plain == "%"
        if mask:
            behind += literal or plain
        else:
            before += literal or plain
    form = _MASK.fullmatch(mask)
    before, behind = before.replace("(", "").lstrip("-+ "), behind.replace(")", "").rstrip()
    if form is None or not mask.strip(",") or len(form["places"] or "") > _MOST_PLACES:
        return None
    whole, places = len(form["whole"]), form["places"] or ""
    if not (before.strip() or behind.strip() or whole > 1):
        return None
    return _Shown(before, behind, whole, len(places), len(places.rstrip("#?")), per_cent)


def _sections(number_format: str) -> tuple[str, str]:
    """Of positive numbers, and of negative ones if those have their own."""
    sections, quoted = [""], False
    for at, char in enumerate(number_format):
        if char == '"':
            quoted = not quoted
        if char == ";" and not quoted and number_format[at - 1 : at] != "\\":
            sections.append("")
        else:
            sections[-1] += char
    return sections[0], sections[1] if len(sections) > 1 else ""
