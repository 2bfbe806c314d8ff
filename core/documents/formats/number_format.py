"""Numbers of a sheet with what their cell's format adds: 0.19 is 19 %, 1234.5 is 1234.50 €, 1067 is the postcode 01067. Whoever asks about a sheet
asks about what they see in it.

The formats are those of Office Open XML (ECMA-376 part 1, 18.8.31). Of one that says more than that (fractions, powers of ten, signs within the
digits, thousands left out) the bare number is taken. Digits aren't grouped: that is the reader's language, not the file's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

# Of a section: a currency with its language, another condition or colour, text in quotes, one escaped sign, room as wide as a sign, a sign that fills.
_PART = re.compile(
    r'\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|(?P<plain>.)', re.DOTALL
)
_MASK = re.compile(r"[#,]*(?P<whole>0*)(?:\.(?P<places>[0#?]*))?")
_SIGNS = "$€£¥₹₩₽₺₫₴%+-( )"


class _Shown(NamedTuple):
    before: str
    behind: str
    whole: int
    """Digits before the point at least."""
    places: int
    per_cent: bool


def shown(value: float, number_format: str) -> str | None:
    """As the cell shows it; None where its format adds nothing, or can't be read."""
    form = _read(number_format)
    if form is None:
        return None
    digits = f"{abs(value) * (100 if form.per_cent else 1):.{form.places}f}"
    whole, point, places = digits.partition(".")
    sign = "-" if value < 0 and digits.strip("0.") else ""
    return f"{sign}{form.before}{whole.zfill(form.whole)}{point}{places}{form.behind}"


@lru_cache(maxsize=256)
def _read(number_format: str) -> _Shown | None:
    before, mask, behind = "", "", ""
    per_cent = False
    for found in _PART.finditer(_first_section(number_format)):
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
    if form is None or not mask.strip(","):
        return None
    whole, places = len(form["whole"]), len(form["places"] or "")
    if not (before.strip() or behind.strip() or whole > 1):
        return None
    return _Shown(before, behind, whole, places, per_cent)


def _first_section(number_format: str) -> str:
    """Of positive numbers; those of negative ones differ by colour and brackets."""
    quoted = False
    for at, char in enumerate(number_format):
        if char == '"':
            quoted = not quoted
        elif char == ";" and not quoted and number_format[at - 1 : at] != "\\":
            return number_format[:at]
    return number_format
