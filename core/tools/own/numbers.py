"""Numbers as people write them, and as they are told."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction

# Digits of a result that isn't exact, and of one that is.
_DIGITS = 12
_MOST_EXACT = 40

# No judgement: digits, and what may part them. Groups are of three.
NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?:[eE][+-]?\d{1,4})?|[.,]\d+")
_GROUPED = re.compile(r"(?<=\d)[\s'’_\u00a0\u2009\u202f](?=\d{3}(?!\d))")

# What has been read so may be meant otherwise.
_EITHER = re.compile(r"\d{1,3},\d{3}")


def without_groups(text: str) -> str:
    """The text with "1 234 567" and "1'234" as 1234567 and 1234."""
    return _GROUPED.sub("", text)


def read_number(text: str) -> Fraction:
    """A number with decimal point or decimal comma: "1.234,5", "1,234.5", "3,5".

    Raises:
        ValueError: it is none.
    """
    digits, _, exponent = text.lower().partition("e")
    marks = [mark for mark in digits if mark in ".,"]
    if len(set(marks)) == 2:
        # The last one is the decimal one, and stands once.
        decimal = marks[-1]
        if marks.count(decimal) != 1:
            raise ValueError(text)
        group = "." if decimal == "," else ","
        whole, _, part = digits.partition(decimal)
        digits = f"{_ungrouped(whole, group)}.{part}"
    elif len(marks) > 1 or _EITHER.fullmatch(digits):
        digits = _ungrouped(digits, marks[0])
    else:
        digits = digits.replace(",", ".")
    return Fraction(digits if digits[0] != "." else f"0{digits}") * Fraction(10) ** int(exponent or 0)


def either(text: str) -> bool:
    """Read as a thousand and more, it is something with three decimals to others."""
    return bool(_EITHER.fullmatch(text))


def _ungrouped(digits: str, mark: str) -> str:
    first, *others = digits.split(mark)
    if not 1 <= len(first) <= 3 or any(len(one) != 3 for one in others):
        raise ValueError(digits)
    return "".join([first, *others])


def told(value: Fraction, *, exact: bool = True) -> tuple[str, bool]:
    """A number in digits, and whether these are all of it."""
    if exact and value.denominator == 1 and abs(value.numerator) < 10**_MOST_EXACT:
        return str(value.numerator), True
    if exact and (decimals := _decimals(value.denominator)) is not None:
        scaled = abs(value.numerator) * 10**decimals // value.denominator
        if scaled < 10**_MOST_EXACT:
            digits = str(scaled).rjust(decimals + 1, "0")
            return f"{'-' if value < 0 else ''}{digits[:-decimals]}.{digits[-decimals:]}", True
    context = Context(prec=_DIGITS)
    rounded = context.divide(_decimal(value.numerator), _decimal(value.denominator)).normalize(context)
    plain = f"{rounded:f}" if -7 < rounded.adjusted() < 18 else f"{rounded:.11e}".replace("e+", "e")
    if "e" in plain:
        mantissa, _, exponent = plain.partition("e")
        plain = f"{mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa}e{exponent}"
    return plain, False


def _decimal(value: int) -> Decimal:
    # Python refuses to write integers of more than 4,300 digits; the exponent of a shift in bits would be no better.
    length = value.bit_length()
    if length < 10_000:
        return Decimal(value)
    shift = length - 256
    return Context(prec=60).multiply(Decimal(value >> shift), Context(prec=60).power(Decimal(2), Decimal(shift)))


def _decimals(denominator: int) -> int | None:
    """How many decimals a fraction has; None: they never end, or there are too many."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    decimals = max(twos, fives)
    return decimals if denominator == 1 and decimals <= _MOST_EXACT else None
